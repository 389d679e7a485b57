internal import Glibc
internal import SystemPackage

/// The journal beside a document: one line per edit, appended only.
struct Journal {
  let name: String

  init(besides document: String) {
    let stem = document.hasSuffix(".json") ? String(document.dropLast(5)) : document
    name = stem + ".journal"
  }

  /// Where bytes go that an interrupted save has left at the journal's end.
  var quarantineName: String { name + ".torn" }

  /// What an append left behind.
  struct Appended {
    var identity: FileIdentity
    /// The journal did not exist before; its name in the folder has been flushed.
    var isNew: Bool
  }

  /// Appends entries and flushes them: from then on they are accepted.
  ///
  /// The caller holds the folder's lock. The bytes after `goodLength` are set aside first. Any
  /// failure cuts the file back to `goodLength` before it is reported. A journal that is not `size`
  /// bytes long, as the caller found it, is left alone: somebody has written without the lock (a
  /// network file system mounted without locks), and what he was told is accepted is no torn end.
  func append(
    _ entries: [JournalEntry], after goodLength: Int, of size: Int, in folder: borrowing Folder
  ) throws(StoreError) -> Appended {
    let (file, isNew) = try openForAppending(in: folder)
    let path = folder.path(of: name)
    guard Int(file.status.st_size) == size else {
      throw .failed(.lock, path: path, errno: .resourceTemporarilyUnavailable)
    }
    if size > goodLength { try setAside(file, from: goodLength, to: size, in: folder) }
    let bytes = entries.flatMap(\.line)
    var operation = FileOperation.write
    do throws(Errno) {
      try FileCalls.write(bytes, to: file.descriptor)
      operation = .flush
      try FileCalls.flushData(file.descriptor)
      // A file whose name is not flushed may be gone after a power failure, whatever it holds.
      if isNew { try FileCalls.flush(folder.descriptor) }
      return Appended(
        identity: FileIdentity(try FileCalls.status(file.descriptor)), isNew: isNew)
    } catch {
      do throws(Errno) {
        try FileCalls.cut(file.descriptor, to: goodLength)
        try? FileCalls.flushData(file.descriptor)
      } catch let cutError {
        throw .journalNotCut(path: path, length: goodLength, append: error, cut: cutError)
      }
      throw .calling(operation, path, error)
    }
  }

  private func openForAppending(
    in folder: borrowing Folder
  ) throws(StoreError) -> (OpenFile, isNew: Bool) {
    if let file = try folder.openFile(name, flags: O_RDWR | O_APPEND) { return (file, false) }
    let mode = try folder.modeForFiles()
    if let file = try folder.makeFile(name, flags: O_RDWR | O_APPEND, mode: mode) {
      return (file, true)
    }
    throw .failed(.create, path: folder.path(of: name), errno: .fileExists)
  }

  /// Copies the torn end to the file beside, then cuts it off: nothing that anybody wrote is lost.
  ///
  /// The copy is flushed before the cut. Killed in between, the next save makes a second copy.
  private func setAside(
    _ file: OpenFile, from start: Int, to end: Int, in folder: borrowing Folder
  ) throws(StoreError) {
    let flags = O_WRONLY | O_APPEND
    var quarantine = try folder.openFile(quarantineName, flags: flags)
    let isNew = quarantine == nil
    if isNew {
      let mode = try folder.modeForFiles()
      quarantine = try folder.makeFile(quarantineName, flags: flags, mode: mode)
    }
    let path = folder.path(of: quarantineName)
    guard let quarantine else { throw .failed(.create, path: path, errno: .fileExists) }
    var operation = FileOperation.read
    do throws(Errno) {
      let torn = try FileCalls.read(file.descriptor, from: start, count: end - start)
      operation = .write
      try FileCalls.write(torn + [0x0A], to: quarantine.descriptor)
      operation = .flush
      try FileCalls.flushData(quarantine.descriptor)
      if isNew { try FileCalls.flush(folder.descriptor) }
      operation = .cut
      try FileCalls.cut(file.descriptor, to: start)
    } catch {
      throw .calling(operation, operation == .cut ? folder.path(of: name) : path, error)
    }
  }
}
