import Dashboard
import Glibc
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// A file outside of the workspace that a person has named to be written.
struct OutputFile {
  let path: FilePath

  init(_ path: String) { self.path = FilePath(path) }

  /// A file as a person types it on the screen, where no shell reads `~/`: from the home folder,
  /// from the root, or from the current folder on.
  init(typed name: String, home: String?, currentFolder: String?) {
    var path = FilePath(name)
    if name.hasPrefix("~/"), let home {
      path = FilePath(home).appending(String(name.dropFirst(2)))
    } else if path.isRelative, let currentFolder {
      path = FilePath(currentFolder).pushing(path)
    }
    self.path = path.lexicallyNormalized()
  }

  enum Problem: Error, Hashable {
    /// It is there already, and nobody has said to replace it.
    case exists
    case isLink
    case notAFile
    case failed(Errno)
  }

  /// Writes the whole text, so that others see all of it or what was there before.
  ///
  /// - Parameters:
  ///   - text: What is to be in it.
  ///   - replacing: Whether a file that is there is replaced; a link never is.
  /// - Throws: The problem; the file is then as it was, and no other is left behind.
  func write(_ text: String, replacing: Bool) throws(Problem) {
    guard let name = path.lastComponent, name.kind == .regular else { throw .notAFile }
    let mode = try modeOfFile(replacing: replacing)
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let word = String((0..<8).compactMap { _ in letters.randomElement() })
    let temporary = path.removingLastComponent().appending(".\(name).\(word)")
    do throws(Errno) {
      try fill(temporary, with: Array(text.utf8), mode: mode)
      if replacing {
        try check(rename(temporary.string, path.string))
      } else {
        try putInPlace(temporary)
      }
    } catch {
      unlink(temporary.string)
      throw error == .fileExists ? .exists : .failed(error)
    }
  }

  /// The mode of the file that is there; `nil` if there is none.
  private func modeOfFile(replacing: Bool) throws(Problem) -> mode_t? {
    var status = stat()
    guard lstat(path.string, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .failed(Errno(rawValue: errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: throw .isLink
    case S_IFREG where replacing: return status.st_mode & 0o777
    case S_IFREG: throw .exists
    default: throw .notAFile
    }
  }

  private func fill(
    _ file: FilePath, with bytes: [UInt8], mode: mode_t?
  ) throws(Errno) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(file.string, flags, 0o666)
    try check(descriptor)
    defer { close(descriptor) }
    if let mode { try check(fchmod(descriptor, mode)) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw count < 0 ? Errno(rawValue: errno) : .ioError }
      written += count
    }
    try check(fsync(descriptor))
  }

  /// Gives the complete file its name, unless another has it: a second name is refused where the
  /// first is taken.
  private func putInPlace(_ temporary: FilePath) throws(Errno) {
    if link(temporary.string, path.string) == 0 {
      unlink(temporary.string)
      return
    }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
      throw Errno(rawValue: errno)
    }
    // A file system without second names: an empty file keeps the place.
    let place = open(path.string, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    try check(place)
    close(place)
    try check(rename(temporary.string, path.string))
  }

  private func check(_ result: Int32) throws(Errno) {
    if result < 0 { throw Errno(rawValue: errno) }
  }
}

extension Texts {
  /// Why a file was not written, and what to do.
  func text(_ problem: OutputFile.Problem, _ file: String) -> String {
    switch problem {
    case .exists: outputExists(file)
    case .isLink: outputIsLink(file)
    case .notAFile: outputNotAFile(file)
    case .failed(.noSuchFileOrDirectory):
      outputFolderMissing(FilePath(file).removingLastComponent().string)
    case .failed(let errno):
      text(StoreError.failed(.write, path: FilePath(file), errno: errno))
    }
  }
}
