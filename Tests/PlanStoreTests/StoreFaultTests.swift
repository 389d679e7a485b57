import Glibc
import PlanStore
import SystemPackage
import Testing

/// What a save does when the operating system fails it, or kills it, at each call.
@Suite(.serialized) struct StoreFaultTests {
  private let workspace = TestWorkspace()
  private let note = RecordReference("tasks", "dang-tin@so-noi-vu")

  private func prepare() throws {
    try workspace.store().addTask(note.id, note: "trước")
  }

  private func reset(to files: [String: [UInt8]]) {
    Child.run("/bin/rm", ["-rf", workspace.folder.string])
    workspace.makeFolder()
    for (name, bytes) in files { workspace.write(bytes, to: name) }
  }

  /// Runs one save under strace; only calls on the checklist's folder and files count.
  private func save(_ injection: String, value: String = "sau") -> Child.Result {
    let folder = workspace.folder
    var arguments = ["-f", "-qq", "-o", "/dev/null"]
    for name in ["", "tasks.json", "tasks.journal", ".tasks.json.tmp", ".lock"] {
      arguments += ["-P", name.isEmpty ? folder.string : folder.appending(name).string]
    }
    arguments += ["-e", "inject=\(injection)", Child.probe, "set", workspace.root.string, value]
    return Child.run(Machine.strace, arguments)
  }

  private static let calls = ["openat", "write", "fdatasync", "fsync", "renameat", "close"]

  /// Tries a fault at the first, second, … call until the save no longer meets it.
  private func atEachCall(
    _ call: String, _ fault: String, limit: Int = 24, _ check: (Child.Result) throws -> Void
  ) throws -> Int {
    try prepare()
    let files = ["tasks.json", "tasks.journal", ".lock"].reduce(into: [:]) {
      $0[$1] = workspace.read($1)
    }
    for count in 1...limit {
      reset(to: files)
      let result = save("\(call):\(fault):when=\(count)")
      if fault.hasPrefix("signal") && result.status == 0 { return count - 1 }
      try check(result)
      if !fault.hasPrefix("signal"), result == Child.Result(output: "saved\n", status: 0) {
        return count - 1
      }
    }
    return limit
  }

  @Test(arguments: calls)
  func killedAtAnyCallItIsTheStateBeforeOrAfter(call: String) throws {
    guard Machine.has(Machine.strace) else { return }
    let reached = try atEachCall(call, "signal=KILL") { _ in
      let found = try workspace.store().note(note.id)
      #expect(found == "trước" || found == "sau")
      // What comes next works, also when it is killed once more on the way.
      _ = save("renameat:signal=KILL:when=1", value: "sau nữa")
      #expect(try workspace.store().note(note.id) == "sau nữa")
      try workspace.store().setNote(note.id, from: "sau nữa", to: "cuối", by: "lan")
      let loaded = try workspace.store().load()
      #expect(loaded.lag == 0 && loaded.tornBytes == 0)
      #expect(loaded.document.record(note)?["note"] == "cuối")
      #expect(workspace.fileNames.allSatisfy { !$0.hasSuffix(".tmp") })
    }
    #expect(reached > 0)
  }

  @Test(
    arguments: [
      ("openat", "ENOSPC"), ("openat", "EACCES"), ("openat", "EROFS"), ("write", "ENOSPC"),
      ("write", "EIO"), ("write", "EDQUOT"), ("fdatasync", "EIO"), ("fdatasync", "ENOSPC"),
      ("fsync", "EIO"), ("renameat", "EIO"), ("renameat", "ENOSPC"), ("close", "EIO"),
    ])
  func aFailingCallLeavesNothingOrAllOfTheEdit(call: String, errno: String) throws {
    guard Machine.has(Machine.strace) else { return }
    let reached = try atEachCall(call, "error=\(errno)", limit: 12) { result in
      let loaded = try workspace.store().load()
      let found = loaded.document.record(note)?["note"]
      if result.status == 0 {
        #expect(["saved\n", "lags\n"].contains(result.output))
        #expect(found == "sau")
      } else {
        #expect(result.output.hasPrefix("failed "))
        #expect(found == "trước")
        #expect(loaded.tornBytes == 0)
        #expect(try workspace.store().history().entries.count == 1)
      }
      #expect(!workspace.fileNames.contains(".tasks.json.tmp"))
    }
    // Journal and document are written and flushed, the document is renamed, the folder flushed; a
    // close after the flushes has nothing left to fail.
    let expected = ["write": 2, "fdatasync": 2, "fsync": 1, "renameat": 1, "close": 0]
    if let calls = expected[call] { #expect(reached == calls) } else { #expect(reached >= 5) }
  }

  @Test(arguments: ["write", "fdatasync", "openat", "renameat"])
  func anInterruptedCallIsTriedAgain(call: String) throws {
    guard Machine.has(Machine.strace) else { return }
    try prepare()
    for count in 1...3 {
      let result = save("\(call):error=EINTR:when=\(count)", value: "lần \(count)")
      #expect(result == Child.Result(output: "saved\n", status: 0))
      #expect(try workspace.store().note(note.id) == "lần \(count)")
    }
  }

  @Test func whenTheCutFailsTooItIsSaid() throws {
    guard Machine.has(Machine.strace) else { return }
    try prepare()
    let path = workspace.folder.appending("tasks.journal").string
    let result = Child.run(
      Machine.strace,
      [
        "-f", "-qq", "-o", "/dev/null", "-P", path, "-e", "inject=fdatasync:error=EIO:when=1",
        "-e", "inject=ftruncate:error=EIO", Child.probe, "set", workspace.root.string, "sau",
      ])
    #expect(result == Child.Result(output: "failed journalNotCut\n", status: 1))
  }

  @Test func aSaveMakesTwoFlushesOfDataAndOneOfTheFolderInOrder() throws {
    guard Machine.has(Machine.strace) else { return }
    try prepare()
    let trace = workspace.root.appending("trace")
    Child.run(
      Machine.strace,
      [
        "-f", "-y", "-o", trace.string, "-e",
        "trace=write,fsync,fdatasync,rename,renameat,renameat2,flock,ftruncate,unlinkat",
        Child.probe, "set", workspace.root.string, "sau",
      ])
    let lines = String(decoding: Files.read(trace) ?? [], as: UTF8.self).split(separator: "\n")
    let steps = lines.compactMap { line -> String? in
      guard line.contains(workspace.folder.string),
        let call = line.split(separator: " ").dropFirst().first?.split(separator: "(").first
      else { return nil }
      let names = [".tasks.json.tmp", "tasks.journal", ".lock"]
      return "\(call) \(names.first { line.contains($0) } ?? "folder")"
    }
    #expect(
      steps == [
        "flock .lock", "write tasks.journal", "fdatasync tasks.journal", "write .tasks.json.tmp",
        "fdatasync .tasks.json.tmp", "renameat .tasks.json.tmp", "fsync folder", "flock .lock",
      ])
  }

  @Test func beyondAFileSizeLimitNothingOfTheEditStays() throws {
    try prepare()
    let before = [workspace.read("tasks.json"), workspace.read("tasks.journal")]
    // The shell counts in blocks of 1024 bytes; the value alone is longer.
    let value = String(repeating: "Đôn đốc ", count: 400)
    let script = "ulimit -f 1; exec \"$0\" set \"$1\" \"$2\""
    let result = Child.run("/bin/bash", ["-c", script, Child.probe, workspace.root.string, value])
    #expect(result == Child.Result(output: "failed diskFull\n", status: 1))
    #expect([workspace.read("tasks.json"), workspace.read("tasks.journal")] == before)
  }

  @Test func onAFullDiskNothingOfTheEditStays() throws {
    guard let disk = SmallDisk(workspace.root.string, size: "64k") else { return }
    defer { withExtendedLifetime(disk) {} }
    let store = try workspace.store()
    var acknowledged = 0
    var failure: StoreError?
    while failure == nil, acknowledged < 2000 {
      failure = storeError { () throws(StoreError) in
        try store.addTask("viec-\(acknowledged)", note: "Đôn đốc các đơn vị chậm báo cáo")
      }
      if failure == nil { acknowledged += 1 }
    }
    #expect(failure?.problem == .diskFull)
    let loaded = try workspace.store().load()
    #expect(loaded.document.records(in: "tasks").count == acknowledged)
    #expect(loaded.tornBytes == 0)
    #expect(acknowledged > 50)
    #expect(!workspace.fileNames.contains(".tasks.json.tmp"))
  }

  @Test func onAReadOnlyDiskReadingWorksAndWritingIsRefused() throws {
    guard let disk = SmallDisk(workspace.root.string, size: "256k") else { return }
    defer { withExtendedLifetime(disk) {} }
    try prepare()
    disk.makeReadOnly()
    let store = try workspace.store()
    #expect(try store.note(note.id) == "trước")
    let error = storeError { () throws(StoreError) in try store.addTask("hai") }
    #expect(error?.problem == .readOnly)
  }
}

func usleepMilliseconds(_ milliseconds: Int) {
  usleep(useconds_t(milliseconds * 1000))
}
