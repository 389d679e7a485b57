import PlanModel
import PlanStore
import SystemPackage
import Testing

/// Files that people change themselves, and what the journal keeps of it.
@Suite struct HandEditTests {
  private let sample = NgheAnWorkspace()
  private let folder = "plans/47-kh-ubnd-2024/checklists/so-noi-vu/"
  private let byHand = "snv-cung-cap-thong-tin@so-noi-vu"
  private var record: RecordReference { RecordReference("tasks", byHand) }

  private func store() throws -> DocumentStore {
    try sample.workspace.store(for: .checklist(NgheAnWorkspace.plan, "so-noi-vu"))
  }

  private func writeByHand(_ fields: String = "\"note\": \"gõ tay\"") {
    let added = "{\"id\": \"\(byHand)\", \(fields)}"
    sample.replace(
      "\"ticks\": [", with: "\"tasks\": [\(added)], \"ticks\": [", in: folder + "tasks.json")
  }

  private func set(_ field: String, _ value: String) throws -> SavedEdit {
    try store().apply(
      [.set(record, field: field, before: nil, after: .string(value))], by: "lan")
  }

  private func loseFile() {
    _ = Child.run("/bin/rm", [sample.path(folder + "tasks.json").string])
  }

  @Test func anEditOfARecordWrittenByHandOutlivesTheFile() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    writeByHand()
    let saved = try set("phone", "0238.3.844.000")
    #expect(saved.entries.map(\.isByHand) == [true, false])
    #expect(saved.entries.map(\.isContinued) == [true, false])
    let whole = saved.document
    #expect(whole.record(record)?["note"] == "gõ tay")
    loseFile()
    #expect(try store().load().document == whole)
    #expect(WorkspaceCheck.run(sample.root).map(\.problem) == [.lagging(edits: 3)])
    try store().catchUp(by: "lan")
    #expect(WorkspaceCheck.run(sample.root) == [])
  }

  @Test func aRecordIsWrittenDownOnce() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    writeByHand()
    _ = try set("phone", "0238.3.844.000")
    #expect(try set("person", "Trần Thị Lan").entries.count == 1)
    // What loa itself has added needs nothing.
    let ticked = try #require(try store().history().entries.first?.record)
    let edit = RecordEdit.set(ticked, field: "note", before: nil, after: "muộn")
    #expect(try store().apply([edit], by: "hoa").entries.count == 1)
  }

  @Test func ofSeveralRecordsInOneSaveOnlyThoseWrittenByHandAreWrittenDown() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    let ticked = try #require(try store().history().entries.first?.record)
    writeByHand()
    let saved = try store().apply(
      [ticked, record].map { .set($0, field: "note", before: nil, after: "cả hai") }, by: "lan")
    #expect(saved.entries.map(\.isByHand) == [true, false, false])
    #expect(saved.entries.first?.record == record)
    let whole = saved.document
    loseFile()
    #expect(try store().load().document == whole)
  }

  @Test func oneThatWasRemovedAndWrittenAgainByHandIsWrittenDown() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    _ = try store().apply(
      [.add(collection: "tasks", ["id": .string(byHand), "note": "qua loa"])], by: "lan")
    _ = try store().apply([.remove(record, before: nil)], by: "lan")
    writeByHand()
    #expect(try set("person", "Hoa").entries.map(\.isByHand) == [true, false])
    let whole = try store().load().document
    loseFile()
    #expect(try store().load().document == whole)
  }

  @Test func undoTakesTheEditBackAndLeavesTheRecord() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    writeByHand()
    _ = try set("phone", "0238.3.844.000")
    let history = sample.workspace.history(of: NgheAnWorkspace.plan)
    let step = try #require(try history.lastEdit(by: "lan"))
    #expect(step.entries.map(\.field) == ["phone"])
    _ = history.undo(step.entries, by: "lan")
    #expect(try store().load().document.record(record)?["note"] == "gõ tay")
    #expect(try store().load().document.record(record)?["phone"] == nil)
    // The next one is the tick: that the record was there is nobody's edit.
    let next = try #require(try history.lastEdit(by: "lan"))
    #expect(next.entries.map(\.record.collection) == ["ticks"])
  }

  @Test func ofAJournalThatHasLostLinesNothingIsCalledWrittenByHand() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    _ = try store().apply(
      [.add(collection: "tasks", ["id": .string(byHand), "note": "qua loa"])], by: "lan")
    let lines = sample.text(folder + "tasks.journal").split(separator: "\n")
    _ = try store().apply(
      [.set(RecordReference.header, field: "note", before: nil, after: "ba")], by: "lan")
    let last = sample.text(folder + "tasks.journal").dropFirst(
      lines.joined(separator: "\n").count + 1)
    sample.write(String(last), to: folder + "tasks.journal")
    #expect(try set("person", "Hoa").entries.count == 1)
    _ = Child.run("/bin/rm", [sample.path(folder + "tasks.journal").string])
    #expect(try set("person", "Lan").entries.count == 1)
  }
}
