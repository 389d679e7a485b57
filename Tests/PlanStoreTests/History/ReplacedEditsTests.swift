import PlanStore
import Testing

/// Which edits of an account others have replaced without having seen them.
@Suite struct ReplacedEditsTests {
  private let workspace = TestWorkspace()
  private let task = RecordReference("tasks", "mot")

  private func replaced(
    of account: String = "lan", since: JournalTime = .start, after known: EntryID? = nil
  ) throws -> ReplacedEdits {
    try workspace.store().replacedEdits(of: account, since: since, after: known)
  }

  /// Lan and Hoa have opened the same note, and save it one after the other.
  private func overridden() throws -> (mine: JournalEntry, theirs: JournalEntry) {
    let (lan, hoa) = (try workspace.store(), try workspace.store())
    try lan.addTask("mot", note: "cũ")
    let mine = try lan.setNote("mot", from: "cũ", to: "của Lan", by: "lan")
    let theirs = try hoa.setNote("mot", from: "cũ", to: "của Hoa", by: "hoa")
    return (mine.entries[0], theirs.entries[0])
  }

  @Test func theEarlierOfTwoIsFoundWithWhatBringsItBack() throws {
    let (mine, theirs) = try overridden()
    let found = try replaced()
    #expect(found.edits == [ReplacedEdit(mine: mine, theirs: theirs)])
    #expect(found.newest == theirs.id)
    #expect(
      found.edits.first?.field
        == OverriddenField(
          editIndex: 0, record: task, field: "note", found: "của Lan", entry: mine))
    #expect(try replaced(of: "hoa").edits.isEmpty)
    #expect(try replaced(of: "minh").edits.isEmpty)
  }

  @Test func whatWasSeenIsNoLoss() throws {
    let (lan, hoa) = (try workspace.store(), try workspace.store())
    try lan.addTask("mot", note: "cũ")
    _ = try lan.setNote("mot", from: "cũ", to: "của Lan", by: "lan")
    _ = try hoa.setNote("mot", from: "của Lan", to: "của Hoa", by: "hoa")
    #expect(try replaced().edits.isEmpty)
  }

  @Test func whatTheAccountReplacedOnAnotherScreenIsToldWhereItWasMade() throws {
    let (here, there) = (try workspace.store(), try workspace.store())
    try here.addTask("mot", note: "cũ")
    let mine = try here.setNote("mot", from: "cũ", to: "ở đây", by: "lan").entries[0]
    let theirs = try there.setNote("mot", from: "cũ", to: "ở kia", by: "lan").entries[0]
    func told(_ session: JournalEntry...) throws -> [ReplacedEdit] {
      try workspace.store().replacedEdits(
        of: "lan", session: Set(session.map(\.id)), since: .start
      ).edits
    }
    #expect(try told(mine) == [ReplacedEdit(mine: mine, theirs: theirs)])
    #expect(try told(theirs).isEmpty)
    #expect(try told().isEmpty)
    let again = try here.setNote("mot", from: "ở kia", to: "lại ở đây", by: "lan").entries[0]
    #expect(try told(mine, again).isEmpty)
  }

  @Test func aLaterLookBeginsWhereTheLastOneEnded() throws {
    let (_, theirs) = try overridden()
    #expect(try replaced(after: theirs.id).edits.isEmpty)
    #expect(try replaced(since: theirs.at + 1).edits.isEmpty)
    let lan = try workspace.store()
    let mine = try lan.setNote("mot", from: "của Hoa", to: "lại của Lan", by: "lan").entries[0]
    let again = try workspace.store().setNote("mot", from: "của Hoa", to: "hai", by: "hoa").entries
    let found = try replaced(after: theirs.id)
    #expect(found.edits == [ReplacedEdit(mine: mine, theirs: again[0])])
  }

  @Test func whatIHaveEditedSinceOrWhatIsBackIsNotSaidAgain() throws {
    let (_, theirs) = try overridden()
    _ = try workspace.store().setNote("mot", from: "của Hoa", to: "của Lan", by: "hoa")
    #expect(try replaced().edits.isEmpty)
    _ = try workspace.store().setNote("mot", from: "của Lan", to: "cuối", by: "lan")
    #expect(try replaced().edits.isEmpty)
    #expect(theirs.overrides != nil)
  }

  @Test func whatWasTakenBackIsNotSaid() throws {
    let (_, theirs) = try overridden()
    _ = try workspace.store().undo([theirs], by: "hoa")
    #expect(try replaced().edits.isEmpty)
  }

  @Test func anEditOfAnotherFieldOrByAThirdPersonLeavesItSaid() throws {
    let (mine, theirs) = try overridden()
    let store = try workspace.store()
    _ = try store.apply([.set(task, field: "person", before: nil, after: "Vinh")], by: "lan")
    _ = try store.setNote("mot", from: "của Hoa", to: "của Minh", by: "minh")
    #expect(try replaced().edits == [ReplacedEdit(mine: mine, theirs: theirs)])
  }

  @Test func aRecordRemovedUnseenComesBackAsItWas() throws {
    let (lan, hoa) = (try workspace.store(), try workspace.store())
    try lan.addTask("mot", note: "cũ")
    let before = try hoa.load().document.record(task)
    _ = try lan.setNote("mot", from: "cũ", to: "của Lan", by: "lan")
    _ = try hoa.apply([.remove(task, before: before)], by: "hoa")
    let edit = try #require(try replaced().edits.first)
    #expect(edit.field.field == nil && edit.field.found?["note"] == "của Lan")
  }

  @Test func aRecordThatIRemovedAndAnotherWentOnWithIsFound() throws {
    let (lan, hoa) = (try workspace.store(), try workspace.store())
    try lan.addTask("mot", note: "cũ")
    _ = try lan.apply([.remove(task, before: nil)], by: "lan")
    _ = try hoa.setNote("mot", from: "cũ", to: "của Hoa", by: "hoa")
    let edit = try #require(try replaced().edits.first)
    #expect(edit.field.field == nil && edit.field.found == nil)
    guard case .add = edit.theirs.change else {
      Issue.record("\(edit)")
      return
    }
  }
}
