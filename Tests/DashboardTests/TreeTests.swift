import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct TreeTests {
  let plan = DashboardState.showing(.busy).pressing(.function(3))

  @Test func leftFoldsAndRightUnfolds() {
    var state = plan
    let all = state.figures.tree.count
    expect(&state, on: .left) { $0.collapsed = ["section:muc-dich"] }
    #expect(state.figures.tree.count == all - 2)
    expect(&state, on: .right) { $0.collapsed = [] }
    expect(&state, on: .right) { $0.focus[.plan] = .planDetail }
    expect(&state, on: .left) { $0.focus[.plan] = .planTree }
  }

  @Test func leftFromALeafChoosesWhatHoldsIt() {
    var state = plan.pressing(.down, .down)
    expect(&state, on: .left) {
      $0.lists[.planTree] = ListState(selected: "section:muc-dich")
    }
  }

  @Test func leftOnAFoldedSectionAtTheTopDoesNothing() {
    var state = plan.pressing(.left)
    expect(&state, on: .left)
  }

  @Test func foldingHidesAllLevelsBelow() {
    let state = plan.pressing(Array(repeating: .down, count: 7)).pressing(.left)
    #expect(state.selectedEntry?.ref == "IV")
    #expect(!state.figures.tree.contains { state.book?.outline[$0].ref.hasPrefix("IV.") ?? true })
    #expect(state.pressing(.down).selectedEntry?.ref == "VI")
  }

  @Test func aSectionOpenedFromTheOverviewIsUnfoldedOutOfWhatHidesIt() {
    var state = plan.pressing(.end)
    #expect(state.selectedEntry?.ref == "VI.3")
    state = state.pressing(.left, .left)
    #expect(state.collapsed == ["section:to-chuc"])
    state = state.pressing(.character("1"), .left, .end, .enter)
    #expect(state.screen == .plan)
    #expect(state.collapsed == [])
    #expect(state.selectedEntry?.ref == "VI.3")
  }

  @Test func theChosenPartStaysChosenWhenThePlanIsReadAnew() {
    var state = plan.pressing(Array(repeating: .down, count: 9))
    #expect(state.list(.planTree).selected == "item:nd-tthc")
    var changed = Plan.sample
    changed.sections[0].items.insert(Item(id: "moi", text: "Ý mới"), at: 0)
    var contents = WorkspaceContents.busy
    contents.book = PlanBook(registry: .sample, plan: changed)
    expect(&state, on: .loaded(contents)) {
      $0.contents = contents
      $0.lists[.planTree]?.index = 10
      $0.lists[.planTree]?.top = 1
      // Nothing is published in this one.
      $0.lists[.channelLog] = ListState()
      $0.lists[.planTree] = ListState(selected: "item:nd-tthc", index: 10, top: 0)
    }
  }

  @Test func readingThePlanNamesWhatServesAnItem() {
    let state = plan.pressing(Array(repeating: .down, count: 9))
    let lines = state.detailLines(.planDetail).map(\.text)
    #expect(lines.contains("VI.2  Đăng tin, bài về CCHC trên trang của cơ quan"))
    #expect(lines.contains("Tin bài đã đăng (8)"))
    #expect(lines.contains("  Văn phòng UBND tỉnh, Sở Nội vụ … (8 cơ quan)"))
  }

  @Test func coverageFollowsEveryChangeOfALog() {
    var state = plan
    let piece = Publication(
      id: "m", day: .on(2, 3), channel: "truyen-hinh", title: "Phóng sự", covers: ["nd-bo-may"])
    let another = Publication(
      id: "n", day: .on(3, 3), channel: "truyen-hinh", title: "Tọa đàm", covers: ["nd-bo-may"])
    for (batch, log) in zip(1..., [[piece], [piece, another], []]) {
      let change = RecordedChange.log("truyen-hinh", log)
      expect(&state, on: .changedOnDisk(change), does: [.readNews, .fadeMarks(batch)]) {
        $0.contents?.book?.replaceLog(of: "truyen-hinh", with: log)
        $0.fresh.batch = batch
        $0.fresh.rows["channel:truyen-hinh"] = batch
        if batch != 2 { $0.fresh.rows["publication:m"] = batch }
        if batch != 1 { $0.fresh.rows["publication:n"] = batch }
      }
      #expect(state.figures.coverage?["nd-bo-may"].count == log.count)
    }
  }
}
