import Glibc

/// A failed call on a file, with its path.
package struct FileError: Error, CustomStringConvertible {
  package let path: String
  package let errno: Int32
  package var description: String { "\(path): \(reason(errno))" }

  /// The failure of the call just made.
  static func last(_ path: String) -> FileError { FileError(path: path, errno: Glibc.errno) }
}

/// A new empty folder that is removed, with all that is in it, at the end of the object's life.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Makes the folder under TMPDIR, or /tmp.
  package init() throws(FileError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/loa-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .last(base) }
    path = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  deinit { try? Self.remove(path) }

  /// The path of something in the folder.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Whether there is something of that name, a dangling link included.
  package func contains(_ name: String) -> Bool {
    var info = stat()
    return lstat(path(name), &info) == 0
  }

  /// Writes a file anew, with the folders that lead to it.
  package func write(_ text: String, to name: String) throws(FileError) {
    try makeFolders(leadingTo: name)
    try Self.write(Array(text.utf8), to: path(name), mode: 0o644)
  }

  /// The text of a file; what is not UTF-8 is replaced.
  package func read(_ name: String) throws(FileError) -> String {
    guard let bytes = contents(ofFile: path(name)) else { throw .last(path(name)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes a folder, with those that lead to it.
  package func makeFolder(_ name: String) throws(FileError) {
    try makeFolders(leadingTo: name + "/.")
  }

  /// Copies a folder and all in it, with rights and symbolic links; `name` is the copy, "" copies
  /// what is in the folder straight into this one.
  package func copy(folder source: String, as name: String = "") throws(FileError) {
    if !name.isEmpty { try makeFolder(name) }
    try Self.copyEntries(of: source, to: name.isEmpty ? path : path(name))
  }

  private func makeFolders(leadingTo name: String) throws(FileError) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o755) != 0, errno != EEXIST { throw .last(folder) }
    }
  }

  // MARK: Trees

  private static func kind(of path: String) throws(FileError) -> (type: UInt32, mode: UInt32) {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw .last(path) }
    return (info.st_mode & S_IFMT, info.st_mode & 0o7777)
  }

  private static func remove(_ path: String) throws(FileError) {
    if try kind(of: path).type == S_IFDIR {
      // Tests take rights away; without them nothing inside can be removed.
      chmod(path, 0o700)
      for name in names(inFolder: path) ?? [] { try remove("\(path)/\(name)") }
      guard rmdir(path) == 0 else { throw .last(path) }
    } else {
      guard unlink(path) == 0 else { throw .last(path) }
    }
  }

  private static func copyEntries(of source: String, to target: String) throws(FileError) {
    guard let entries = names(inFolder: source) else { throw .last(source) }
    for name in entries {
      let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
      let (type, mode) = try kind(of: from)
      switch type {
      case S_IFDIR:
        if mkdir(to, 0o700) != 0, errno != EEXIST { throw .last(to) }
        try copyEntries(of: from, to: to)
        chmod(to, mode)
      case S_IFLNK:
        guard let target = linkTarget(from), symlink(target, to) == 0 else { throw .last(to) }
      case S_IFREG:
        guard let bytes = contents(ofFile: from) else { throw .last(from) }
        try write(bytes, to: to, mode: mode)
      default: break  // Sockets, pipes and devices are of no use in a copy.
      }
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32
  ) throws(FileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard file >= 0 else { throw .last(path) }
    defer { _ = close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .last(path) }
      rest = rest.dropFirst(count)
    }
    fchmod(file, mode)
  }
}
