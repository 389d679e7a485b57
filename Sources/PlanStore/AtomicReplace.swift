internal import Glibc
internal import SystemPackage

/// Puts a new text in the place of a file, so that readers see the old one or the new one.
enum AtomicReplace {
  /// The name that a file's next text has until it is complete.
  static func temporaryName(for name: String) -> String { ".\(name).tmp" }

  /// Replaces a file, or makes it; the caller holds the folder's lock.
  ///
  /// Mode and group are those of the old file, for a new one the mode that the folder grants. After
  /// an error the old file stands as it was and no temporary file is left, except when
  /// only the folder's flush failed: then the new text stands, but a power failure may undo it.
  ///
  /// Without `flushesFolder` a power failure may bring the old text back. Returns what the file looks
  /// like now.
  static func write(
    _ bytes: [UInt8], to name: String, in folder: borrowing Folder, flushesFolder: Bool
  ) throws(StoreError) -> FileIdentity {
    let temporary = temporaryName(for: name)
    let old: stat?
    do throws(Errno) {
      old = try FileCalls.status(of: name, in: folder.descriptor)
    } catch {
      throw .calling(.examine, folder.path(of: name), error)
    }
    let mode: mode_t
    if let old { mode = old.st_mode & 0o777 } else { mode = try folder.modeForFiles() }
    let file = try makeTemporary(temporary, in: folder, mode: mode)
    var operation = FileOperation.write
    do throws(Errno) {
      if let old, old.st_gid != file.status.st_gid {
        // Only possible for members of that group; the folder's setgid bit does it for the rest.
        _ = fchown(file.descriptor, uid_t.max, old.st_gid)
      }
      try FileCalls.write(bytes, to: file.descriptor)
      operation = .flush
      try FileCalls.flushData(file.descriptor)
      operation = .rename
      try FileCalls.rename(temporary, to: name, in: folder.descriptor)
    } catch {
      try? FileCalls.remove(temporary, in: folder.descriptor)
      throw .calling(operation, folder.path(of: name), error)
    }
    do throws(Errno) {
      if flushesFolder { try FileCalls.flush(folder.descriptor) }
      return FileIdentity(try FileCalls.status(file.descriptor))
    } catch {
      throw .calling(.flush, folder.path, error)
    }
  }

  /// Nobody else writes here while the lock is held: a file of that name is a killed writer's.
  private static func makeTemporary(
    _ name: String, in folder: borrowing Folder, mode: mode_t
  ) throws(StoreError) -> OpenFile {
    if let file = try folder.makeFile(name, flags: O_WRONLY, mode: mode) { return file }
    do throws(Errno) {
      try FileCalls.remove(name, in: folder.descriptor)
    } catch {
      throw folder.refusal(.create, name, error)
    }
    guard let file = try folder.makeFile(name, flags: O_WRONLY, mode: mode) else {
      throw .failed(.create, path: folder.path(of: name), errno: .fileExists)
    }
    return file
  }
}
