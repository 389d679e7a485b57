internal import Glibc
internal import SystemPackage

/// Who holds a folder's lock, as written into it.
public struct LockHolder: Hashable, Sendable, CustomStringConvertible {
  public var account: String
  public var host: String
  public var process: Int
  public var since: JournalTime

  public init(account: String, host: String, process: Int, since: JournalTime) {
    self.account = account
    self.host = host
    self.process = process
    self.since = since
  }

  public var description: String { "\(account)@\(host) (process \(process)) since \(since)" }

  init?(_ bytes: [UInt8]) {
    guard let object = try? JSONReader.read(bytes), let account = object["by"]?.stringValue,
      let host = object["host"]?.stringValue, let process = object["process"]?.intValue,
      let since = object["since"]?.stringValue.flatMap(JournalTime.init)
    else { return nil }
    self.init(account: account, host: host, process: process, since: since)
  }

  var bytes: [UInt8] {
    let object: JSONValue = [
      "by": .string(account), "host": .string(host), "process": .number(process),
      "since": .string(since.description),
    ]
    let line = JSONWriter.line(object)
    // Of one length, so that the next one need not cut off the rest of this.
    return line + Array(repeating: 0x20, count: max(0, 255 - line.count)) + [0x0A]
  }
}

/// The right to write in a folder, held until the value goes.
///
/// An `flock` on the file `.lock`, which is made once and never renamed or removed. The lock goes with the
/// process, however it ends. Works between threads too: each lock has a descriptor of its own.
struct FolderLock: ~Copyable {
  static let fileName = ".lock"
  static let mode: mode_t = 0o660

  private let file: OpenFile

  private init(file: OpenFile) {
    self.file = file
  }

  // A value that cannot be copied and has a deinit lives to the end of its scope; the optimiser
  // may not end the lock early because nobody reads it. Given back, not only closed: a child that
  // is being started just now has a copy of the descriptor until it becomes another program.
  deinit { flock(file.descriptor, LOCK_UN) }

  /// Waits for the lock and takes it.
  ///
  /// - Parameters:
  ///   - folder: Where to write.
  ///   - holder: Written into the file, for the message that somebody who waits in vain gets.
  ///   - timeout: How long to try; zero tries once.
  /// - Returns: The lock, in force until the value goes.
  /// - Throws: ``StoreError/lockTimeout(path:holder:waited:)``, or why the file cannot be opened.
  static func take(
    in folder: borrowing Folder, holder: LockHolder, timeout: Duration
  ) throws(StoreError) -> FolderLock {
    let file = try Self.openLock(in: folder)
    let path = folder.path(of: Self.fileName)
    let clock = ContinuousClock()
    let start = clock.now
    var pause = 500
    while true {
      do throws(Errno) {
        try FileCalls.retrying { flock(file.descriptor, LOCK_EX | LOCK_NB) }
        break
      } catch {
        guard error == .wouldBlock else { throw .calling(.lock, path, error) }
        let waited = clock.now - start
        guard waited < timeout else {
          throw .lockTimeout(path: path, holder: Self.holder(in: file), waited: waited)
        }
        // The jitter keeps two that wait from asking in step.
        usleep(useconds_t(Int.random(in: pause / 2...pause)))
        pause = min(pause * 2, 4000)
      }
    }
    // Only for messages, so a full disk must not matter here.
    let bytes = holder.bytes
    let written = pwrite(file.descriptor, bytes, bytes.count, 0)
    if written >= 0, let size = try? FileCalls.status(file.descriptor).st_size, written < size {
      ftruncate(file.descriptor, off_t(written))
    }
    return FolderLock(file: file)
  }

  private static func openLock(in folder: borrowing Folder) throws(StoreError) -> OpenFile {
    // Read and write: flock over a network file system needs a file opened for writing.
    if let file = try folder.openFile(fileName, flags: O_RDWR) { return file }
    if let file = try folder.makeFile(fileName, flags: O_RDWR, mode: mode) { return file }
    guard let file = try folder.openFile(fileName, flags: O_RDWR) else {
      throw .failed(.lock, path: folder.path(of: fileName), errno: .noSuchFileOrDirectory)
    }
    return file
  }

  private static func holder(in file: OpenFile) -> LockHolder? {
    (try? FileCalls.read(file.descriptor, from: 0, count: 1024)).flatMap(LockHolder.init)
  }
}
