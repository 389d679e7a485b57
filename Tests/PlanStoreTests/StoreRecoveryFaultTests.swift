import Glibc
import PlanStore
import SystemPackage
import Testing

/// Every fault at every call of a save, from a sound folder and while it recovers from an earlier
/// interruption, until the save makes no further such call.
@Suite struct StoreRecoveryFaultTests {
  /// What the save finds.
  enum Start: CaseIterable {
    case sound
    /// A save was killed after its journal line: the document has not got the last edit.
    case lagging
    /// A save was killed within its journal line.
    case torn
  }

  static let calls = ["openat", "write", "fdatasync", "fsync", "renameat", "close"]
  static let faults = ["signal=KILL", "error=EIO", "error=ENOSPC", "error=EINTR"]
  private static let fragment = "{\"id\":\"k3f9-9\",\"at\":\"2024"

  private let workspace = TestWorkspace()
  private let note = RecordReference("tasks", "dang-tin@so-noi-vu")

  /// The files of a start, and the value that is accepted in it.
  private func files(_ start: Start) throws -> [String: [UInt8]] {
    try workspace.store().addTask(note.id, note: "trước")
    let old = workspace.read("tasks.json")
    if start == .lagging {
      _ = try workspace.store().setNote(note.id, from: "trước", to: "đã nhận", by: "lan")
    }
    var files = ["tasks.json", "tasks.journal", ".lock"].reduce(into: [:]) {
      $0[$1] = workspace.read($1)
    }
    if start == .lagging { files["tasks.json"] = old }
    if start == .torn { files["tasks.journal"]? += Array(Self.fragment.utf8) }
    return files
  }

  private func reset(to files: [String: [UInt8]]) {
    for name in workspace.fileNames { unlink(workspace.folder.appending(name).string) }
    for (name, bytes) in files { workspace.write(bytes, to: name) }
  }

  /// Runs the probe under strace; returns whether the fault was met.
  private func run(
    _ injection: String, _ arguments: [String]
  ) -> (result: Child.Result, isMet: Bool) {
    let trace = workspace.root.appending("trace")
    var options = ["-f", "-qq", "-o", trace.string]
    let names = [
      "tasks.json", "tasks.journal", "tasks.journal.torn", ".tasks.json.tmp", ".lock",
    ]
    for path in [workspace.folder] + names.map({ workspace.folder.appending($0) }) {
      options += ["-P", path.string]
    }
    let result = Child.run(
      Machine.strace, options + ["-e", "inject=\(injection)", Child.probe] + arguments)
    let text = String(decoding: Files.read(trace) ?? [], as: UTF8.self)
    return (result, result.status < 0 || text.contains("INJECTED"))
  }

  @Test(arguments: Start.allCases, calls)
  func aSaveIsWholeOrNotAtAll(start: Start, call: String) throws {
    guard Machine.has(Machine.strace) else { return }
    let files = try files(start)
    let accepted = start == .lagging ? "đã nhận" : "trước"
    // What is special about the others is seen from a sound folder.
    let more = start == .sound ? ["error=EDQUOT", "error=EROFS"] : []
    for fault in Self.faults + more {
      for count in 1...40 {
        reset(to: files)
        let (result, isMet) = run(
          "\(call):\(fault):when=\(count)", ["set", workspace.root.string, "sau"])
        guard isMet else {
          #expect(result == Child.Result(output: "saved\n", status: 0))
          #expect(count > 1, "\(call) is never made")
          break
        }
        #expect(count < 40)
        let loaded = try workspace.store().load()
        let found = loaded.document.record(note)?["note"]?.stringValue
        switch result.status {
        case 0: #expect(found == "sau" && ["saved\n", "lags\n"].contains(result.output))
        case 1: #expect(found == accepted && result.output.hasPrefix("failed "))
        default:
          #expect(result.status == -SIGKILL && fault == "signal=KILL")
          #expect(found == "sau" || found == accepted)
        }
        if fault.hasSuffix("EINTR"), call != "close" { #expect(result.output == "saved\n") }
        if start == .torn { expectFragmentKept() }
        try expectNextSaveWorks()
      }
    }
  }

  @Test(arguments: calls)
  func catchingUpIsWholeOrNotAtAll(call: String) throws {
    guard Machine.has(Machine.strace) else { return }
    let files = try files(.lagging)
    for fault in Self.faults {
      for count in 1...40 {
        reset(to: files)
        let (result, isMet) = run(
          "\(call):\(fault):when=\(count)", ["catch-up", workspace.root.string])
        guard isMet else {
          #expect(result == Child.Result(output: "1\n", status: 0))
          break
        }
        #expect(count < 40)
        let loaded = try workspace.store().load()
        #expect(loaded.document.record(note)?["note"] == "đã nhận")
        if result.status == 0 { #expect(loaded.lag == 0) }
        if result.status == 1 { #expect(result.output.hasPrefix("failed ")) }
        try expectNextSaveWorks()
      }
    }
  }

  @Test func aFolderThatIsRemovedIsMadeAgainByTheNextSave() throws {
    let store = try workspace.store()
    try store.addTask("mot")
    Child.run("/bin/rm", ["-r", workspace.root.appending("plans").string])
    #expect(try store.load().document.records(in: "tasks").isEmpty)
    try store.addTask("hai")
    #expect(try workspace.store().load().document.records(in: "tasks").count == 1)
    Child.run("/bin/rm", ["-r", workspace.root.string])
    let error = storeError { () throws(StoreError) in try store.addTask("ba") }
    #expect(error?.problem == .missing)
    #expect(access(workspace.root.string, F_OK) != 0)
  }

  /// What nobody has acknowledged is not thrown away either.
  private func expectFragmentKept() {
    let kept = ["tasks.journal", "tasks.journal.torn"].map {
      String(decoding: workspace.read($0) ?? [], as: UTF8.self)
    }
    #expect(kept.contains { $0.contains(Self.fragment) })
  }

  private func expectNextSaveWorks() throws {
    let store = try workspace.store()
    let now = try store.load().document.record(note)?["note"]
    _ = try store.apply([.set(note, field: "note", before: now, after: "cuối")], by: "lan")
    let loaded = try workspace.store().load()
    #expect(loaded.lag == 0 && loaded.tornBytes == 0)
    #expect(loaded.document.record(note)?["note"] == "cuối")
    #expect(workspace.fileNames.allSatisfy { !$0.hasSuffix(".tmp") })
    #expect(try store.history().flaws.isEmpty)
  }
}
