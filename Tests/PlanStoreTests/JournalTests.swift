import PlanStore
import Testing

@testable import PlanStore

@Suite struct JournalTests {
  private let entries = [
    JournalEntry(
      id: EntryID(replica: "k3f9", counter: 1), at: .start, by: "lan",
      record: RecordReference("tasks", "dang-tin@so-noi-vu"),
      change: .add(["id": "dang-tin@so-noi-vu", "note": "Đã gửi\ncông văn"])),
    JournalEntry(
      id: EntryID(replica: "k3f9", counter: 2), at: .start + 1, by: "Nguyễn Lan", group: "g-1",
      overrides: EntryID(replica: "k3f9", counter: 1), isContinued: true,
      record: RecordReference("tasks", "dang-tin@so-noi-vu"),
      change: .set(field: "note", before: "Đã gửi", after: nil)),
    JournalEntry(
      id: EntryID(replica: "k3f9", counter: 3), at: .start + 1, by: "lan", group: "g-1",
      undoes: EntryID(replica: "k3f9", counter: 1),
      record: RecordReference("ownTasks", "hop-bao"),
      change: .element(field: "contents", "iv-1[a]", isIn: true)),
    JournalEntry(
      id: EntryID(replica: "b2", counter: 1), at: .start + 2, by: "hoa",
      record: RecordReference.header, change: .set(field: "title", before: nil, after: "Nghệ An")),
    JournalEntry(
      id: EntryID(replica: "b2", counter: 2), at: .start + 2, by: "hoa",
      record: RecordReference("tasks", "dang-tin@so-noi-vu"),
      change: .remove(["id": "dang-tin@so-noi-vu"])),
  ]

  @Test func linesAreAsDocumented() {
    let line = String(decoding: entries[1].line, as: UTF8.self)
    #expect(
      line == #"{"id":"k3f9-2","at":"2024-03-15T02:11:09.124Z","by":"Nguyễn Lan","group":"g-1","#
        + #""overrides":"k3f9-1","more":true,"record":"tasks/dang-tin@so-noi-vu","op":"set","#
        + #""field":"note","before":"Đã gửi","after":null}"# + "\n")
    #expect(
      String(decoding: entries[2].line, as: UTF8.self)
        .contains(#""field":"contents[iv-1[a]]","before":null,"after":true"#))
  }

  @Test func readingALineGivesTheEntry() throws {
    for entry in entries {
      #expect(try JournalEntry(line: entry.line[...]) == entry)
    }
  }

  @Test(arguments: [
    (#"{}"#, JournalFlaw.badKey("id")),
    (#"{"id":"k3f9"}"#, .badKey("id")), (#"{"id":"k3f9-0"}"#, .badKey("id")),
    (#"{"id":"k3f9-01"}"#, .badKey("id")), (#"{"id":"k3f9-1","at":"x"}"#, .badKey("at")),
    (
      #"{"id":"k3f9-1","at":"2024-03-15T02:11:09.124Z","by":"lan","record":"tasks/a","op":"burn"}"#,
      .unknownOperation("burn")
    ),
    (
      #"{"id":"k3f9-1","at":"2024-03-15T02:11:09.124Z","by":"lan","record":"a"}"#, .badKey("record")
    ),
  ])
  func refusesOtherLines(line: String, flaw: JournalFlaw) {
    do throws(JournalLineError) {
      _ = try JournalEntry(line: Array(line.utf8)[...])
      Issue.record("\(line) was read")
    } catch {
      #expect(error.flaw == flaw)
    }
  }

  @Test func aJournalCutAnywhereGivesTheSavesThatAreWhole() throws {
    let workspace = TestWorkspace()
    workspace.makeFolder()
    let bytes = entries.flatMap(\.line)
    // Where each save ends, and how many entries there are by then; the second has two lines.
    let ends = [1, 3, 4, 5].map { (entries[..<$0].flatMap(\.line).count, $0) }
    for cut in 0...bytes.count {
      workspace.write(Array(bytes[..<cut]), to: "tasks.journal")
      let store = try workspace.store()
      let whole = ends.last { $0.0 <= cut } ?? (0, 0)
      let loaded = try store.load()
      #expect(loaded.lag == whole.1)
      #expect(loaded.tornBytes == cut - whole.0)
      let part = try store.history()
      #expect(part.entries == Array(entries[..<whole.1]))
      #expect(part.end == whole.0)
      #expect(part.tornBytes == cut - whole.0)
      #expect(workspace.read("tasks.journal") == Array(bytes[..<cut]))
    }
  }

  @Test func theNextSaveSetsATornEndAside() throws {
    let workspace = TestWorkspace()
    let store = try workspace.store()
    try store.addTask("mot")
    let good = try #require(workspace.read("tasks.journal"))
    let torn = Array(entries[1].line + entries[2].line.dropLast(9))
    workspace.write(good + torn, to: "tasks.journal")
    let other = try workspace.store()
    let saved = try other.addTask("hai")
    #expect(saved.entries.map(\.id.counter) == [2])
    #expect(workspace.read("tasks.journal") == good + saved.entries.flatMap(\.line))
    #expect(workspace.read("tasks.journal.torn") == torn + [0x0A])
    #expect(try store.load().document == saved.document)
  }

  @Test func aBlockOfZerosAfterAPowerFailureIsTorn() throws {
    let workspace = TestWorkspace()
    let store = try workspace.store()
    try store.addTask("mot")
    let good = try #require(workspace.read("tasks.journal"))
    workspace.write(good + [UInt8](repeating: 0, count: 4096) + [0x0A], to: "tasks.journal")
    #expect(try store.load().tornBytes == 4097)
    #expect(try store.addTask("hai").entries.count == 1)
    #expect(try workspace.store().history().entries.count == 2)
  }

  @Test func aBrokenLineBeforeAGoodOneIsRefusedWithItsNumber() throws {
    let workspace = TestWorkspace()
    workspace.makeFolder()
    let bytes = entries[0].line + Array("{\"id\": oops}\n".utf8) + entries[4].line
    workspace.write(bytes, to: "tasks.journal")
    let store = try workspace.store()
    let errors = [
      storeError { () throws(StoreError) in _ = try store.load() },
      storeError { () throws(StoreError) in _ = try store.addTask("mot") },
    ]
    for error in errors {
      guard case .brokenJournal(_, let line, .notJSON) = error else {
        Issue.record("not refused")
        return
      }
      #expect(line == 2)
    }
    #expect(workspace.read("tasks.journal") == bytes)
    let part = try store.history()
    #expect(part.entries.count == 2)
    #expect(part.flaws.map(\.line) == [2])
  }

  @Test func anUnknownOperationAtTheEndIsNotTakenForATornLine() throws {
    let workspace = TestWorkspace()
    workspace.makeFolder()
    let line = String(decoding: entries[4].line, as: UTF8.self)
      .replacing("\"remove\"", with: "\"move\"")
    workspace.write(line, to: "tasks.journal")
    let error = storeError { () throws(StoreError) in _ = try workspace.store().addTask("mot") }
    #expect(error?.problem == .damaged)
    #expect(workspace.read("tasks.journal") == Array(line.utf8))
  }

  @Test func theClockNeverGoesBack() throws {
    let workspace = TestWorkspace()
    let store = try workspace.store()
    try store.addTask("mot", now: .start + 5000)
    let saved = try workspace.store().addTask("hai", now: .start)
    #expect(saved.entries.map(\.at) == [.start + 5000])
    #expect(try store.addTask("ba", now: .start + 6000).entries.map(\.at) == [.start + 6000])
  }

  @Test func longJournalsAreReadFromTheEnd() throws {
    let workspace = TestWorkspace()
    workspace.makeFolder()
    var lines: [UInt8] = []
    var all: [JournalEntry] = []
    for counter in 1...3000 {
      let entry = JournalEntry(
        id: EntryID(replica: "k3f9", counter: counter), at: .start + Int64(counter), by: "lan",
        record: RecordReference("tasks", "viec-\(counter)"),
        change: .add([
          "id": .string("viec-\(counter)"),
          "note": .string(String(repeating: "ế", count: counter % 97)),
        ]))
      all.append(entry)
      lines += entry.line
    }
    workspace.write(lines, to: "tasks.journal")
    let store = try workspace.store()
    #expect(try store.load().lag == 3000)
    #expect(try store.history().entries == all)
    var back: [JournalEntry] = []
    try store.visitHistory { entry in
      back.append(entry)
      return true
    }
    #expect(back == all.reversed())
    #expect(try store.catchUp(by: "lan") == 3000)
    #expect(try workspace.store().load().lag == 0)
    #expect(try workspace.store().load().document.records(in: "tasks").count == 3000)
  }
}

extension DocumentBackend {
  @discardableResult
  func addTask(
    _ id: String, note: String = "Đã gửi công văn", by author: String = "lan",
    now: JournalTime = .start
  ) throws(StoreError) -> SavedEdit {
    let record: JSONObject = ["id": .string(id), "note": .string(note)]
    return try apply([.add(collection: "tasks", record)], by: author, now: now)
  }

  @discardableResult
  func setNote(
    _ id: String, from before: String?, to after: String?, by author: String,
    now: JournalTime = .start
  ) throws(StoreError) -> SavedEdit {
    let edit = RecordEdit.set(
      RecordReference("tasks", id), field: "note", before: before.map(JSONValue.string),
      after: after.map(JSONValue.string))
    return try apply([edit], by: author, now: now)
  }

  func note(_ id: String) throws(StoreError) -> String? {
    try load().document.record(RecordReference("tasks", id))?["note"]?.stringValue
  }
}
