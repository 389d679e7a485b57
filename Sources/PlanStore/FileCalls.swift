internal import Glibc
internal import SystemPackage

/// The system calls that the store makes, each retried when a signal interrupts it.
enum FileCalls {
  static func open(
    _ name: String, in folder: Int32, flags: Int32, mode: mode_t = 0
  ) throws(Errno) -> Int32 {
    try retrying { openat(folder, name, flags | O_CLOEXEC, mode) }
  }

  static func status(_ descriptor: Int32) throws(Errno) -> stat {
    var status = stat()
    try retrying { fstat(descriptor, &status) }
    return status
  }

  /// Describes what has that name, a symbolic link itself; `nil` if nothing has.
  static func status(of name: String, in folder: Int32) throws(Errno) -> stat? {
    var status = stat()
    do throws(Errno) {
      try retrying { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    } catch {
      if error == .noSuchFileOrDirectory { return nil }
      throw error
    }
    return status
  }

  /// Writes all bytes, however many calls that takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Errno) {
    var done = 0
    while done < bytes.count {
      let written = try retrying {
        bytes.withUnsafeBytes { buffer in
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        }
      }
      // Nothing written and no error: no progress can be expected from trying for ever.
      guard written > 0 else { throw .ioError }
      done += written
    }
  }

  /// Reads `count` bytes from a position on; fewer if the file ends before.
  static func read(
    _ descriptor: Int32, from position: Int, count: Int
  ) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
      filled = 0
      while filled < count {
        let rest = buffer.baseAddress?.advanced(by: filled)
        let got = pread(descriptor, rest, count - filled, off_t(position + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = Errno(rawValue: errno) }
        if got <= 0 { break }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads from the beginning until `buffer` is full or the file ends; returns how much came.
  static func read(
    _ descriptor: Int32, into buffer: Slice<UnsafeMutableBufferPointer<UInt8>>
  ) throws(Errno) -> Int {
    let buffer = UnsafeMutableBufferPointer(rebasing: buffer)
    var filled = 0
    while filled < buffer.count {
      let got = pread(
        descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled,
        off_t(filled))
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw Errno(rawValue: errno) }
      if got == 0 { break }
      filled += got
    }
    return filled
  }

  static func flushData(_ descriptor: Int32) throws(Errno) {
    try retrying { fdatasync(descriptor) }
  }

  static func flush(_ descriptor: Int32) throws(Errno) {
    try retrying { fsync(descriptor) }
  }

  static func cut(_ descriptor: Int32, to length: Int) throws(Errno) {
    try retrying { ftruncate(descriptor, off_t(length)) }
  }

  static func rename(_ old: String, to new: String, in folder: Int32) throws(Errno) {
    try retrying { renameat(folder, old, folder, new) }
  }

  static func remove(_ name: String, in folder: Int32) throws(Errno) {
    try retrying { unlinkat(folder, name, 0) }
  }

  @discardableResult
  static func retrying(_ call: () -> Int32) throws(Errno) -> Int32 {
    Int32(try retrying { Int(call()) })
  }

  static func retrying(_ call: () -> Int) throws(Errno) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw Errno(rawValue: errno) }
    }
  }
}

/// What tells one state of a file from another without reading it.
struct FileIdentity: Equatable {
  var device: UInt64
  var inode: UInt64
  var size: Int
  var modified: timespec
  /// Cannot be set by anybody, unlike the time of the last modification.
  var changed: timespec

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = status.st_mtim
    changed = status.st_ctim
  }

  static func == (left: FileIdentity, right: FileIdentity) -> Bool {
    left.device == right.device && left.inode == right.inode && left.size == right.size
      && left.modified.tv_sec == right.modified.tv_sec
      && left.modified.tv_nsec == right.modified.tv_nsec
      && left.changed.tv_sec == right.changed.tv_sec
      && left.changed.tv_nsec == right.changed.tv_nsec
  }
}

extension FileCalls {
  /// Everything in a regular file; links on the way are followed.
  static func contents(of path: FilePath) throws(Errno) -> [UInt8] {
    let descriptor = try open(path.string, in: AT_FDCWD, flags: O_RDONLY | O_NONBLOCK)
    defer { close(descriptor) }
    let status = try status(descriptor)
    guard status.st_mode & S_IFMT == S_IFREG else { throw .isDirectory }
    return try read(descriptor, from: 0, count: Int(status.st_size))
  }

  /// The names in a folder, without those that begin with a full stop; none if it cannot be read.
  static func names(in folder: FilePath) -> [String] {
    guard let stream = opendir(folder.string) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
