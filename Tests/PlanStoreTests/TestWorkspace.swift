import Glibc
import PlanStore
import SystemPackage

/// A folder of its own under the system's temporary folder, removed in the end.
final class TestWorkspace: Sendable {
  let root: FilePath

  init() {
    var pattern = Array("/tmp/loa-store-XXXXXX".utf8CString)
    precondition(mkdtemp(&pattern) != nil, "no temporary folder")
    let bytes = pattern.dropLast().map(UInt8.init(bitPattern:))
    root = FilePath(String(decoding: bytes, as: UTF8.self))
  }

  deinit { Child.run("/bin/rm", ["-rf", root.string]) }

  static let names = ["plans", "47-kh-ubnd-2024", "checklists", "so-noi-vu"]

  var folder: FilePath { Self.names.reduce(root) { $0.appending($1) } }

  func store(
    _ schema: DocumentSchema = .tasks, replica: String = "k3f9", timeout: Duration = .seconds(20)
  ) throws(StoreError) -> DocumentStore {
    try DocumentStore(
      root: root, folderNames: Self.names, schema: schema, replica: replica,
      header: ["plan": "47-kh-ubnd-2024", "agency": "so-noi-vu"], host: "may-chu",
      lockTimeout: timeout)
  }

  func makeFolder() {
    Child.run("/bin/mkdir", ["-p", folder.string])
  }

  func read(_ name: String) -> [UInt8]? { Files.read(folder.appending(name)) }
  func write(_ bytes: [UInt8], to name: String) { Files.write(bytes, to: folder.appending(name)) }
  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  /// All names in the folder, sorted.
  var fileNames: [String] {
    Child.run("/bin/ls", ["-A", folder.string]).output.split(separator: "\n").map(String.init)
  }
}

enum Files {
  static func read(_ path: FilePath) -> [UInt8]? {
    guard let file = try? FileDescriptor.open(path, .readOnly) else { return nil }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while let got = try? buffer.withUnsafeMutableBytes({ try file.read(into: $0) }), got > 0 {
      bytes += buffer[..<got]
    }
    return bytes
  }

  static func write(_ bytes: [UInt8], to path: FilePath) {
    let file = open(path.string, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(file >= 0)
    _ = Glibc.write(file, bytes, bytes.count)
    close(file)
  }

  static func mode(_ path: FilePath) -> mode_t? {
    var status = stat()
    return lstat(path.string, &status) == 0 ? status.st_mode & 0o7777 : nil
  }
}

extension JournalTime {
  static let start: JournalTime = JournalTime(milliseconds: 1_710_468_669_123)

  static func + (time: JournalTime, milliseconds: Int64) -> JournalTime {
    JournalTime(milliseconds: time.milliseconds + milliseconds)
  }
}

/// What an expression throws.
func storeError(_ body: () throws(StoreError) -> Void) -> StoreError? {
  do throws(StoreError) {
    try body()
    return nil
  } catch {
    return error
  }
}
