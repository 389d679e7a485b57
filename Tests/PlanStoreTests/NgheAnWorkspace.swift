import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// A copy of the sample workspace under the system's temporary folder, removed in the end.
final class NgheAnWorkspace: Sendable {
  static let plan = Plan.ID("47-kh-ubnd-2024")

  private let holder = TestWorkspace()
  let root: FilePath
  var workspace: Workspace { Workspace(root: root) }

  init() {
    let file: StaticString = #filePath
    var sample = FilePath("\(file)")
    for _ in 0..<3 { sample.removeLastComponent() }
    sample = sample.appending("Data/nghe-an")
    root = holder.root.appending("nghe-an")
    Child.run("/bin/cp", ["-r", sample.string, root.string])
    Child.run("/bin/chmod", ["-R", "u=rwX,go=rX", root.string])
    chmod(holder.root.string, 0o755)
    Files.write(Array("k3f9\n".utf8), to: root.appending(".replica"))
  }

  /// The folder that holds the workspace.
  var above: FilePath { holder.root }

  func path(_ file: String) -> FilePath { FilePath("\(root)/\(file)") }
  func read(_ file: String) -> [UInt8]? { Files.read(path(file)) }
  func text(_ file: String) -> String { String(decoding: read(file) ?? [], as: UTF8.self) }
  func write(_ text: String, to file: String) { Files.write(Array(text.utf8), to: path(file)) }

  func replace(_ old: String, with new: String, in file: String) {
    let parts = text(file).split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      Issue.record("\(old) is not in \(file)")
      return
    }
    write(parts[0] + new + parts[1], to: file)
  }

  func tick(_ assignment: String, of agency: Agency.ID = "so-noi-vu") throws {
    let task = PlanBook.taskID(Assignment.ID(assignment), agency)
    let edit = PlanEdit.tick(Tick(task: task), agency: agency)
    _ = try workspace.save(edit, in: Self.plan, by: "lan")
  }

  func publish(_ title: String, on channel: Channel.ID = "bao-nghe-an") throws {
    _ = try workspace.store(for: .log(Self.plan, channel)).apply(
      [
        .add(
          collection: "publications",
          ["id": .string(title), "day": "2024-03-15", "title": .string(title)])
      ], by: "lan")
  }
}
