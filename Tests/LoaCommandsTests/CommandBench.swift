import Glibc
import LoaCommands
import PlanStore
import SystemPackage
import Testing

/// What one run of the program gave.
struct CommandRun: Equatable {
  var status: Int32
  var out: String
  var err: String

  var json: JSONValue {
    (try? JSONReader.read(Array(out.utf8))) ?? .string("not JSON: \(out)")
  }
}

/// Runs commands in this process, with a folder, a clock and an environment of their own.
final class CommandBench {
  let folder: FilePath
  var environment: [String: String]
  /// 20 March 2024, 9:30 in Việt Nam.
  var now = JournalTime(milliseconds: 1_710_901_800_000)
  var account = "lan"
  var hasTerminal = false
  var programFolder: FilePath?

  init() {
    var template = Array("/tmp/loa-commands-XXXXXX".utf8CString)
    folder = FilePath(mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/loa-none")
    environment = ["HOME": folder.string, "LOA_DATA": Self.data.string]
  }

  deinit { Self.remove(folder) }

  /// The checkout's own data.
  static var data: FilePath {
    var path = FilePath(#filePath)
    for _ in 0..<3 { path.removeLastComponent() }
    return path.appending("Data")
  }

  /// A bench with the shipped plan of Nghệ An in its workspace.
  static func withNgheAn() -> CommandBench {
    let bench = CommandBench()
    let made = bench.loa("init", bench.workspace.string, "--from", "nghe-an")
    if made.status != 0 { Issue.record("no workspace: \(made.err)") }
    bench.environment["LOA_WORKSPACE"] = bench.workspace.string
    return bench
  }

  var workspace: FilePath { folder.appending("ws") }

  static let plan = "plans/47-kh-ubnd-2024"

  @discardableResult
  func loa(_ arguments: String...) -> CommandRun { run(arguments) }

  func run(_ arguments: [String]) -> CommandRun {
    var run = CommandRun(status: -1, out: "", err: "")
    withUnsafeMutablePointer(to: &run) { run in
      let context = CommandContext(
        environment: { self.environment[$0] }, account: self.account, now: now,
        programFolder: self.programFolder, systemConfiguration: folder.appending("etc-workspace"),
        hasTerminal: hasTerminal,
        out: { text throws(Errno) in run.pointee.out += text }, err: { run.pointee.err += $0 })
      run.pointee.status = LoaCommand.run(arguments, in: context)
    }
    return run
  }

  func write(_ text: String, to file: String) {
    var folder = folder
    for name in file.split(separator: "/").dropLast() {
      folder.append(String(name))
      mkdir(folder.string, 0o755)
    }
    guard
      let descriptor = try? FileDescriptor.open(
        self.folder.appending(file), .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite])
    else { return }
    _ = try? descriptor.writeAll(text.utf8)
    try? descriptor.close()
  }

  func text(of file: String) -> String {
    guard let descriptor = try? FileDescriptor.open(folder.appending(file), .readOnly) else {
      return ""
    }
    defer { try? descriptor.close() }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = bytes.withUnsafeMutableBytes { (try? descriptor.read(into: $0)) ?? 0 }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  func names(in folder: String = "") -> [String] { Self.names(in: self.folder.appending(folder)) }

  private static func names(in folder: FilePath) -> [String] {
    guard let stream = opendir(folder.string) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: FilePath) {
    for name in names(in: path) { remove(path.appending(name)) }
    if rmdir(path.string) != 0 { unlink(path.string) }
  }
}

extension JSONValue {
  /// The keys of an object, in their order.
  var keys: [String] { objectValue?.keys ?? [] }

  subscript(position: Int) -> JSONValue? {
    arrayValue.flatMap { $0.indices.contains(position) ? $0[position] : nil }
  }
}
