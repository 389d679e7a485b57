import Testing

@testable import PlanModel

@Suite struct OutlineEditTests {
  private let plan = Plan.ngheAn

  private func lines(_ plan: Plan) -> [String] { plan.outline.map { "\($0.ref) \($0.text)" } }

  @Test func aPartIsFoundWithItsPlaceAndWithoutWhatIsBelow() throws {
    let item = try #require(plan.placed(Item.ID("nd-6")))
    #expect(item.place == OutlinePlace(below: .section("noi-dung"), after: "nd-2"))
    #expect(item.item.items == [])
    let section = try #require(plan.placed(Section.ID("to-chuc")))
    #expect(section.place == OutlinePlace(below: nil, after: "noi-dung-hinh-thuc"))
    #expect(
      plan.parts(from: .item("nd-6")).map(\.subject) == [
        .item("nd-6"), .item("nd-6-1"), .item("nd-6-2"),
      ])
    #expect(plan.parts(from: .item("la")) == [])
  }

  @Test func anItemIsAddedBelowAndAfter() {
    var plan = plan
    plan.edit(
      from: nil,
      to: PlacedItem(
        Item(id: "md-moi", text: "Lan tỏa"),
        at: OutlinePlace(below: .section("muc-dich"), after: "md-1")))
    plan.edit(
      from: nil,
      to: PlacedItem(
        Item(id: "md-dau", text: "Đứng đầu"), at: OutlinePlace(below: .section("muc-dich"))))
    plan.edit(
      from: nil,
      to: PlacedItem(
        Item(id: "con", mark: "+", text: "Ý con"), at: OutlinePlace(below: .item("md-moi"))))
    #expect(
      lines(plan).prefix(6) == [
        "I Mục đích", "I.1 Đứng đầu", "I.2 Nâng cao nhận thức", "I.3 Lan tỏa", "I.3.1 Ý con",
        "I.4 Tạo đồng thuận",
      ])
  }

  @Test func whatIsMovedTakesAllBelowItAlong() throws {
    var plan = plan
    let item = try #require(plan.placed(Item.ID("nd-6")))
    var moved = item
    moved.place = OutlinePlace(below: .section("hinh-thuc"), after: "ht-1")
    moved.item.text = "Chuyển đổi số và dữ liệu"
    plan.edit(from: item, to: moved)
    #expect(
      plan.parts(from: .section("hinh-thuc")).map(\.subject) == [
        .section("hinh-thuc"), .item("ht-1"), .item("nd-6"), .item("nd-6-1"), .item("nd-6-2"),
      ])
    #expect(plan.placed(Item.ID("nd-6"))?.item.text == "Chuyển đổi số và dữ liệu")
  }

  @Test func nothingComesToStandBelowItself() throws {
    var plan = plan
    let section = try #require(plan.placed(Section.ID("noi-dung-hinh-thuc")))
    var moved = section
    moved.place = OutlinePlace(below: .section("noi-dung"))
    plan.edit(from: section, to: moved)
    #expect(plan == self.plan)
    let contents = WorkspaceContents(title: "", book: PlanBook(registry: .ngheAn, plan: plan))
    #expect(throws: EditError.belowItself(.section("noi-dung-hinh-thuc"))) {
      try contents.validate(.section(from: section, to: moved))
    }
  }

  @Test func positionsNamedElsewhereFollowTheirPart() {
    var plan = plan
    plan.channels[0].ref = "I.2"
    plan.assignments[0].ref = "i.1"
    plan.channelGroups[0].ref = "VI"
    plan.edit(
      from: nil,
      to: PlacedItem(
        Item(id: "md-dau", text: "Đứng đầu"), at: OutlinePlace(below: .section("muc-dich"))))
    #expect(plan.channels[0].ref == "I.3")
    #expect(plan.assignments[0].ref == "I.2")
    #expect(plan.assignments[1].ref == "VI.1")
    #expect(plan.channelGroups[0].ref == "VI")
  }
}
