import PlanModel
import PlanStore
import Testing

@Suite struct TreeEditTests {
  let fixture = WorkspaceFixture()
  let now = JournalTime("2024-03-15T02:11:09.123Z") ?? JournalTime(milliseconds: 0)
  private let file = "plans/kh-1/plan.json"

  init() {
    fixture.fill(
      plan: """
        {"format": 1, "id": "kh-1", "issuer": "UBND", "title": "Kế hoạch", "year": 2024,
         "sections": [
          {"id": "mot", "mark": "I", "heading": "Mục đích", "items": [
            {"id": "a", "mark": "-", "text": "Nâng cao nhận thức", "x-la": true, "items": [
              {"id": "a-1", "mark": "+", "text": "Ở xã"}, {"id": "a-2", "mark": "+", "text": "Ở tỉnh"}]},
            {"id": "b", "mark": "-", "text": "Tạo đồng thuận", "audiences": ["citizens"]}]},
          {"id": "hai", "mark": "II", "heading": "Nội dung", "sections": [
            {"id": "hai-1", "mark": "1", "heading": "Một cửa", "items": [
              {"id": "c", "mark": "-", "text": "Công khai"}]}]}],
         "assignments": [{"id": "viec", "ref": "I.2", "title": "Việc", "leads": ["bao"]}]}
        """)
    fixture.write("k3f9\n", to: ".replica")
  }

  private var contents: WorkspaceContents { fixture.workspace.read() }

  private var plan: Plan {
    get throws { try #require(contents.book?.plan) }
  }

  @discardableResult
  private func save(_ edit: PlanEdit, by author: String = "lan") throws -> Plan {
    let before = try plan
    let change = try fixture.workspace.save(edit, in: "kh-1", by: author, now: now)
    #expect(change == .plan(before.applying(edit)), "\(edit)")
    #expect(try plan == before.applying(edit), "\(edit)")
    return try plan
  }

  private func item(
    _ id: Item.ID, _ change: (inout PlacedItem) -> Void
  ) throws -> PlanEdit {
    let old = try #require(try plan.placed(id))
    var new = old
    change(&new)
    return .item(from: old, to: new)
  }

  @Test func aTextIsOneLineOfTheJournalAndTheRestOfTheFileStays() throws {
    try save(item("a") { $0.item.text = "Nâng cao hiểu biết" })
    let journal = fixture.text(of: "plans/kh-1/plan.journal")
    #expect(
      journal.contains(
        #""record":"items/a","op":"set","field":"text","before":"Nâng cao nhận thức","after":"Nâng cao hiểu biết""#
      ))
    #expect(fixture.text(of: file).contains(#""x-la": true"#))
    #expect(!fixture.text(of: file).contains("place"))
  }

  @Test func partsAreAddedMovedAndRemovedWithAllBelow() throws {
    try save(
      .item(
        from: nil,
        to: PlacedItem(
          Item(id: "moi", text: "Lan tỏa", attributes: Attributes(areas: [.steering])),
          at: OutlinePlace(below: .section("mot"), after: "a"))))
    #expect(try plan.assignments[0].ref == "I.3")
    try save(item("a") { $0.place = OutlinePlace(below: .section("hai-1"), after: "c") })
    #expect(try plan.assignments[0].ref == "I.2")
    let section = PlacedSection(
      Section(id: "ba", mark: "III", kind: .form, heading: "Hình thức", text: "Như sau"),
      at: OutlinePlace(below: nil, after: "hai"))
    try save(.section(from: nil, to: section))
    var first = section
    first.place.after = nil
    try save(.section(from: section, to: first))
    #expect(try plan.sections.map(\.id) == ["ba", "mot", "hai"])
    let removed = try #require(try plan.placed(Section.ID("hai")))
    try save(.section(from: removed, to: nil))
    #expect(!fixture.text(of: file).contains("a-1"))
    #expect(WorkspaceCheck.run(fixture.root, now: now) == [])
  }

  @Test func oneUndoBringsAWholePartBackInItsPlace() throws {
    let before = try plan
    let text = fixture.text(of: file)
    let removed = try #require(before.placed(Item.ID("a")))
    try save(.item(from: removed, to: nil))
    #expect(try plan.assignments[0].ref == "I.1")
    let report = try #require(try fixture.workspace.undo(in: "kh-1", by: "lan", now: now))
    #expect(report.isComplete)
    #expect(report.overtaken.isEmpty)
    #expect(try plan == before)
    #expect(fixture.text(of: file).contains(#""x-la": true"#) && text.contains(#""x-la": true"#))
    _ = try fixture.workspace.redo(in: "kh-1", by: "lan", now: now)
    #expect(try plan.placed(Item.ID("a-2")) == nil)
    #expect(WorkspaceCheck.run(fixture.root, now: now) == [])
  }

  @Test func twoOfficersChangeTwoItemsAndTwoFieldsAtTheSameTime() throws {
    let lan = Workspace(root: fixture.root)
    let seenA = try #require(try plan.placed(Item.ID("a")))
    let seenB = try #require(try plan.placed(Item.ID("b")))
    var (textA, audienceA, audienceB, audiencesB) = (seenA, seenA, seenB, seenB)
    textA.item.text = "Sửa lời"
    audienceA.item.attributes.audiences = [.officials]
    audienceB.item.attributes.audiences = [.citizens, .businesses]
    audiencesB.item.attributes.audiences = [.organisations, .citizens]
    _ = try lan.save(.item(from: seenA, to: textA), in: "kh-1", by: "lan", now: now)
    for (from, to) in [(seenA, audienceA), (seenB, audienceB), (seenB, audiencesB)] {
      _ = try fixture.workspace.save(.item(from: from, to: to), in: "kh-1", by: "minh", now: now)
    }
    var both = textA
    both.item.attributes.audiences = [.officials]
    #expect(try plan.placed(Item.ID("a")) == both)
    #expect(
      try plan.placed(Item.ID("b"))?.item.attributes.audiences
        == [.businesses, .citizens, .organisations])
    #expect(!fixture.text(of: "plans/kh-1/plan.journal").contains("overrides"))
  }

  @Test func addingTwoItemsAfterOneLosesNeither() throws {
    for id in ["x", "y"] {
      _ = try fixture.workspace.save(
        .item(
          from: nil,
          to: PlacedItem(
            Item(id: Item.ID(id), text: id), at: OutlinePlace(below: .section("mot"), after: "a"))),
        in: "kh-1", by: id, now: now)
    }
    #expect(try plan.sections[0].items.map(\.id) == ["a", "y", "x", "b"])
  }

  @Test func whoGoesOnEditingBringsARemovedPartBackWithWhatItWasBelow() throws {
    let seen = try #require(try plan.placed(Item.ID("c")))
    let section = try #require(try plan.placed(Section.ID("hai")))
    try save(.section(from: section, to: nil))
    var changed = seen
    changed.item.text = "Công khai, minh bạch"
    _ = try fixture.workspace.save(
      .item(from: seen, to: changed), in: "kh-1", by: "minh", now: now)
    #expect(try plan.placed(Item.ID("c"))?.item.text == "Công khai, minh bạch")
    #expect(
      try plan.parts(from: .section("hai")).map(\.subject) == [
        .section("hai"), .section("hai-1"), .item("c"),
      ])
    #expect(WorkspaceCheck.run(fixture.root, now: now) == [])
  }

  @Test func aPartBelowNothingIsNotPutIn() throws {
    let before = try plan
    _ = try fixture.workspace.save(
      .item(
        from: nil, to: PlacedItem(Item(id: "x", text: "x"), at: OutlinePlace(below: .item("la")))),
      in: "kh-1", by: "lan", now: now)
    #expect(try plan == before)
  }

  @Test func aJournalAheadOfItsDocumentGivesTheSameTree() throws {
    let stale = fixture.text(of: file)
    try save(item("b") { $0.item.mark = "+" })
    try save(item("a-1") { $0.place = OutlinePlace(below: .item("b")) })
    let removed = try #require(try plan.placed(Item.ID("a")))
    try save(.item(from: removed, to: nil), by: "minh")
    let after = try plan
    fixture.write(stale, to: file)
    #expect(try plan == after)
    #expect(
      WorkspaceCheck.run(fixture.root, now: now).map(\.problem) == [.lagging(edits: 5)])
  }

  @Test func editsByHandAreFoundAndRepairedIntoTheJournal() throws {
    try save(item("b") { $0.item.text = "Đồng thuận" })
    try save(
      .item(
        from: nil,
        to: PlacedItem(
          Item(id: "moi", text: "Lan tỏa"), at: OutlinePlace(below: .section("mot"), after: "a"))))
    let text = fixture.text(of: file)
    fixture.write(
      text.replacing("Đồng thuận", with: "Đồng lòng").replacing("Lan tỏa", with: "Tỏa lan"),
      to: file)
    let findings = WorkspaceCheck.run(fixture.root, now: now)
    #expect(findings.map(\.problem) == [.editedByHand(added: 0, removed: 0, changed: 2)])
    _ = Repair.run(fixture.root, findings: findings, by: "minh", now: now)
    #expect(WorkspaceCheck.run(fixture.root, now: now) == [])
    #expect(try plan.placed(Item.ID("moi"))?.item.text == "Tỏa lan")
  }
}
