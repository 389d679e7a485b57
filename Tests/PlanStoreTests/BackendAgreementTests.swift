import PlanStore
import SystemPackage
import Testing

/// Random edits, undos and redos: the disk and the memory say the same.
@Suite struct BackendAgreementTests {
  private let workspace = TestWorkspace()

  private func edit(_ chance: inout TestChance) -> RecordEdit {
    let id = chance.pick(["a", "b", "c"])
    let record = RecordReference("ownTasks", id)
    let text: JSONValue = chance.pick(["Họp báo", "Hop ba\u{301}o", .null, "Tọa đàm"])
    switch Int.random(in: 0..<6, using: &chance) {
    case 0:
      return .add(
        collection: "ownTasks",
        ["id": .string(id), "title": text, "contents": .array([.string(chance.pick(["x", "y"]))])])
    case 1: return .remove(record, before: nil)
    case 2: return .element(record, field: "contents", chance.pick(["x", "y", "z"]), isIn: true)
    case 3: return .element(record, field: "contents", chance.pick(["x", "y"]), isIn: false)
    case 4: return .set(record, field: "contents", before: ["x"], after: ["z"])
    default: return .set(record, field: "title", before: nil, after: text)
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func bothKeepTheSameDocumentAndTheSameJournal(seed: UInt64) throws {
    let memory = MemoryStore(
      schema: .tasks, replica: "k3f9",
      header: ["plan": "47-kh-ubnd-2024", "agency": "so-noi-vu"])
    var chance = TestChance(seed: seed)
    var undoable: [[JournalEntry]] = []
    var redoable: [[JournalEntry]] = []
    for step in 0..<60 {
      let disk = try workspace.store()
      let now = JournalTime.start + Int64(step)
      let saved: (SavedEdit, SavedEdit)
      let kind = Int.random(in: 0..<6, using: &chance)
      if kind == 0, let entries = undoable.popLast() {
        saved = (
          try disk.undo(entries, by: "lan", now: now), try memory.undo(entries, by: "lan", now: now)
        )
        redoable.append(saved.0.entries)
      } else if kind == 1, let entries = redoable.popLast() {
        saved = (
          try disk.undo(entries, by: "lan", now: now), try memory.undo(entries, by: "lan", now: now)
        )
        undoable.append(saved.0.entries)
      } else {
        let edits = (0..<Int.random(in: 1...3, using: &chance)).map { _ in edit(&chance) }
        let author = chance.pick(["lan", "hoa"])
        saved = (
          try disk.apply(edits, by: author, now: now), try memory.apply(edits, by: author, now: now)
        )
        if !saved.0.entries.isEmpty { undoable.append(saved.0.entries) }
        redoable = []
      }
      #expect(saved.0.entries == saved.1.entries)
      #expect(saved.0.outcomes == saved.1.outcomes)
      #expect(saved.0.overridden == saved.1.overridden)
      #expect(saved.0.documentLags == nil)
      #expect(saved.0.document == saved.1.document)
      // The file alone says the same, and so does the journal alone.
      #expect(try workspace.store().load().document == saved.1.document)
    }
    let (disk, history) = (try workspace.store(), try workspace.store().history())
    var back: [JournalEntry] = []
    try memory.visitHistory { entry in
      back.append(entry)
      return true
    }
    #expect(history.entries == back.reversed() && history.entries.count > 30)
    let file = workspace.folder.appending("tasks.json").string
    Child.run("/bin/rm", [file])
    #expect(try workspace.store().load().document == disk.load().document)
    #expect(try workspace.store().load().lag == history.entries.count)
  }
}
