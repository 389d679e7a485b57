internal import Glibc
internal import Synchronization
public import SystemPackage

/// What happened in a watched folder.
public enum FolderChange: Hashable, Sendable {
  /// A file was written, replaced or removed.
  case fileChanged(folder: FilePath, name: String)
  /// A folder was made or moved here. Watch it first, then read it: what was put into it before
  /// the watch is not reported.
  case folderAdded(folder: FilePath, name: String)
  case folderRemoved(folder: FilePath, name: String)
  /// The watched folder itself is gone, and so is the watch.
  case watchedFolderGone(folder: FilePath)
  /// The mode or the group of the watched folder itself was changed, maybe.
  case rightsChanged(folder: FilePath)
  /// Changes were lost: everything has to be looked at.
  case overflow
}

/// Watches folders through inotify; any thread may add one, one thread takes what has happened.
///
/// Folders, since a save replaces files. Names that begin with a full stop (locks, temporary
/// files) are left out. Costs nothing while nothing happens.
public final class FolderWatcher: Sendable {
  /// Whether every change in the folders given will be reported.
  ///
  /// Not so without inotify, when the system's watches are used up, and on a network file system,
  /// where only what this machine does is reported. Look at the files every two seconds then.
  public var isWatching: Bool { watches.withLock { $0.areComplete } }
  private let descriptor: Int32
  private let watches: Mutex<Watches>

  private struct Watches {
    var areComplete: Bool
    var folders: [Int32: FilePath] = [:]
    var watched: Set<FilePath> = []
    /// Whether a device is a network file system.
    var devices: [UInt64: Bool] = [:]

    mutating func remove(_ watch: Int32) {
      if let folder = folders.removeValue(forKey: watch) { watched.remove(folder) }
    }
  }

  private static let events = [
    IN_CLOSE_WRITE, IN_MOVED_TO, IN_MOVED_FROM, IN_CREATE, IN_DELETE, IN_DELETE_SELF,
    IN_MOVE_SELF, IN_ATTRIB,
  ].reduce(0) { $0 | UInt32($1) }

  public init() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    watches = Mutex(Watches(areComplete: descriptor >= 0))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Becomes readable when there are ``changes()``; `nil` if watching is impossible.
  public var fileDescriptor: FileDescriptor? {
    descriptor >= 0 ? FileDescriptor(rawValue: descriptor) : nil
  }

  /// Begins to watch a folder, not those inside it.
  ///
  /// Watching it twice is watching it once.
  ///
  /// - Returns: Whether it is watched from now on, and was not before; `false` also for a missing
  ///   folder, and when the system's watches are used up, which turns ``isWatching`` off.
  @discardableResult
  public func watch(_ folder: FilePath) -> Bool {
    guard descriptor >= 0 else { return false }
    let mask = Self.events | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)
    return watches.withLock { watches in
      guard !watches.watched.contains(folder) else { return false }
      let watch = inotify_add_watch(descriptor, folder.string, mask)
      if watch < 0, errno == ENOSPC || errno == ENOMEM { watches.areComplete = false }
      guard watch >= 0 else { return false }
      if Self.isRemote(folder, &watches.devices) { watches.areComplete = false }
      // One that was moved keeps its watch and gets another path.
      if let moved = watches.folders.updateValue(folder, forKey: watch) {
        watches.watched.remove(moved)
      }
      watches.watched.insert(folder)
      return true
    }
  }

  private static func isRemote(_ folder: FilePath, _ devices: inout [UInt64: Bool]) -> Bool {
    var status = stat()
    guard stat(folder.string, &status) == 0 else { return false }
    let device = UInt64(status.st_dev)
    if let known = devices[device] { return known }
    let isRemote = NetworkFileSystem.isRemote(device: device)
    devices[device] = isRemote
    return isRemote
  }

  /// Lets go of a folder and of all inside it, which may be others under the same names by now.
  public func stopWatching(_ folder: FilePath) {
    watches.withLock { watches in
      for (watch, path) in watches.folders where path.starts(with: folder) {
        inotify_rm_watch(descriptor, watch)
        watches.remove(watch)
      }
    }
  }

  /// Returns what has happened since the last call, in order, each change once.
  ///
  /// Does not wait.
  public func changes() -> [FolderChange] {
    guard descriptor >= 0 else { return [] }
    var result: [FolderChange] = []
    var seen: Set<FolderChange> = []
    let header = MemoryLayout<inotify_event>.size
    withUnsafeTemporaryAllocation(
      byteCount: 65_536, alignment: MemoryLayout<inotify_event>.alignment
    ) { buffer in
      while true {
        let got = read(descriptor, buffer.baseAddress, buffer.count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        var offset = 0
        while offset + header <= got {
          let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
          let length = Int(event.len)
          let bytes = buffer[(offset + header)..<(offset + header + length)]
          let name = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
          if let change = change(event, name: name), seen.insert(change).inserted {
            result.append(change)
          }
          offset += header + length
        }
      }
    }
    return result
  }

  private func change(_ event: inotify_event, name: String) -> FolderChange? {
    let has = { (bit: Int32) in event.mask & UInt32(bitPattern: bit) != 0 }
    if has(IN_Q_OVERFLOW) { return .overflow }
    guard let folder = watches.withLock({ $0.folders[event.wd] }) else { return nil }
    if has(IN_IGNORED) || has(IN_DELETE_SELF) || has(IN_MOVE_SELF) {
      // A folder that was moved away would be reported under its old path for ever.
      if has(IN_MOVE_SELF) { inotify_rm_watch(descriptor, event.wd) }
      watches.withLock { $0.remove(event.wd) }
      return .watchedFolderGone(folder: folder)
    }
    if has(IN_ATTRIB) { return name.isEmpty ? .rightsChanged(folder: folder) : nil }
    guard !name.hasPrefix(".") else { return nil }
    if event.mask & UInt32(IN_ISDIR) != 0 {
      return has(IN_CREATE) || has(IN_MOVED_TO)
        ? .folderAdded(folder: folder, name: name) : .folderRemoved(folder: folder, name: name)
    }
    // A new file is reported when its writer closes it.
    return has(IN_CREATE) ? nil : .fileChanged(folder: folder, name: name)
  }
}
