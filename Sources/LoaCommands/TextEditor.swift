import Dashboard
import Glibc
import SystemPackage

/// The person's own editor, for a text that is too long for a line.
struct TextEditor {
  /// A command as people set it: with arguments, if any.
  let command: String

  /// What the environment names: `VISUAL`, else `EDITOR`; `nil` if neither says anything.
  init?(environment: (String) -> String?) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap(environment)
      .first { !$0.allSatisfy(\.isWhitespace) }
    guard let named else { return nil }
    command = named
  }

  /// Runs the editor on a file of the person's own with the text, on the terminal that is free now.
  ///
  /// The file goes once its text is taken; what an editor that failed has written stays.
  func edit(_ text: String) -> WrittenText {
    guard let file = Self.makeFile(text) else { return .failed(editor: command, file: nil) }
    let status = run(on: file)
    guard let bytes = Self.bytes(of: file), let written = String(validating: bytes, as: UTF8.self)
    else { return .unreadable(file: file) }
    let isChanged = written != text + "\n"
    guard status == 0 else {
      if !isChanged { unlink(file) }
      return .failed(editor: command, file: isChanged ? file : nil)
    }
    unlink(file)
    return .text(isChanged ? written : text)
  }

  /// - Returns: The exit status of the command; not 0 if it could not be started or was ended by a
  ///   signal.
  private func run(on file: String) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // The shell reads the command as people write it; the name of the file is no part of that.
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", file]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
      return -1
    }
    var status: Int32 = -1
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    return status
  }

  /// A file that nobody else may read; `nil` if none can be made.
  private static func makeFile(_ text: String) -> String? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/loa-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&name, 4)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let file = FileDescriptor(rawValue: descriptor)
    defer { try? file.close() }
    do {
      try file.writeAll((text + "\n").utf8)
      return path
    } catch {
      unlink(path)
      return nil
    }
  }

  /// Most of what may come back.
  private static let most = 1 << 20

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = try? FileDescriptor.open(path, .readOnly, options: .closeOnExec) else {
      return nil
    }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= most {
      guard let count = try? buffer.withUnsafeMutableBytes({ try file.read(into: $0) }) else {
        return nil
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    return nil
  }
}
