import PlanModel
import PlanStore
import SystemPackage
import Testing

/// The order of agencies and of assignments is a place of each record, saved and taken back.
@Suite struct ListOrderTests {
  private let fixture = WorkspaceFixture()
  private let now = JournalTime("2024-03-15T02:11:09.123Z") ?? JournalTime(milliseconds: 0)

  init() {
    fixture.fill(
      plan: """
        {"format": 1, "id": "kh-1", "issuer": "UBND", "title": "Kế hoạch", "year": 2024,
         "assignments": [
          {"id": "mot", "ref": "I.1", "title": "Một", "leads": ["bao"], "x-la": 1},
          {"id": "hai", "ref": "I.2", "title": "Hai", "leads": ["bao"]},
          {"id": "ba", "ref": "I.3", "title": "Ba", "leads": ["bao"]}]}
        """)
    fixture.write("k3f9\n", to: ".replica")
  }

  private var assignments: [Assignment.ID] {
    fixture.workspace.read().book?.plan.assignments.map(\.id) ?? []
  }

  private var agencies: [Agency.ID] { fixture.workspace.read().registry.agencies.map(\.id) }

  private func save(_ edit: PlanEdit) throws {
    var expected = fixture.workspace.read()
    expected.apply(edit)
    _ = try fixture.workspace.save(edit, in: "kh-1", by: "lan", now: now)
    let found = fixture.workspace.read()
    #expect(found.book?.plan == expected.book?.plan)
    #expect(found.registry == expected.registry)
  }

  @Test func aMoveIsOneLineOfTheJournalAndTheRecordStaysAsItIs() throws {
    try save(.moveAssignment("ba", from: "hai", after: nil))
    #expect(assignments == ["ba", "mot", "hai"])
    #expect(
      fixture.text(of: "plans/kh-1/plan.journal").contains(
        #""record":"assignments/ba","op":"set","field":"place","before":{"after":"hai"},"after":{}"#
      ))
    let file = fixture.text(of: "plans/kh-1/plan.json")
    #expect(file.contains("x-la") && !file.contains("place"))
  }

  @Test func anAgencyIsMovedInTheRegistry() throws {
    let before = agencies
    let (first, last) = (try #require(before.first), try #require(before.last))
    try save(.moveAgency(first, from: nil, after: last))
    #expect(agencies == before.dropFirst() + [first])
    #expect(!fixture.text(of: "agencies.json").contains("place\""))
  }

  @Test func undoPutsItBackAndRedoMovesItAgain() throws {
    try save(.moveAssignment("mot", from: nil, after: "ba"))
    #expect(assignments == ["hai", "ba", "mot"])
    let history = fixture.workspace.history(of: "kh-1")
    let step = try #require(try history.lastEdit(by: "lan"))
    #expect(history.undo(step.entries, by: "lan", now: now).isComplete)
    #expect(assignments == ["mot", "hai", "ba"])
    let undo = try #require(try history.lastUndo(by: "lan"))
    #expect(history.undo(undo.entries, by: "lan", now: now).isComplete)
    #expect(assignments == ["hai", "ba", "mot"])
  }

  @Test func twoWhoMoveOverrideNothingAndNoneIsLost() throws {
    try save(.moveAssignment("ba", from: "hai", after: nil))
    // Seen before the other has moved it.
    _ = try fixture.workspace.save(
      .moveAssignment("mot", from: nil, after: "hai"), in: "kh-1", by: "minh", now: now)
    #expect(assignments == ["ba", "hai", "mot"])
    // One that is to stand behind what is gone comes last.
    _ = try fixture.workspace.save(
      .moveAssignment("ba", from: nil, after: "khong-co"), in: "kh-1", by: "minh", now: now)
    #expect(assignments == ["hai", "mot", "ba"])
  }

  @Test func aJournalThatTheFileHasNotGotBringsTheOrder() throws {
    let file = fixture.text(of: "plans/kh-1/plan.json")
    try save(.moveAssignment("ba", from: "hai", after: "mot"))
    fixture.write(file, to: "plans/kh-1/plan.json")
    #expect(assignments == ["mot", "ba", "hai"])
  }

  @Test func aMoveOfWhatIsGoneChangesNothing() throws {
    _ = try? fixture.workspace.save(
      .moveAssignment("khong-co", from: nil, after: "mot"), in: "kh-1", by: "lan", now: now)
    #expect(assignments == ["mot", "hai", "ba"])
  }
}
