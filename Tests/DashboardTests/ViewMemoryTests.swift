import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct ViewMemoryTests {
  /// A new session that begins with what an earlier one kept.
  static func reopened(
    _ memory: ViewMemory, on contents: WorkspaceContents = .busy, early: Bool = true
  ) -> DashboardState {
    var state = DashboardState(columns: 120, rows: 36, today: .on(15, 3), account: "lan")
    if early { _ = state.apply(.remembered(memory)) }
    _ = state.apply(.loaded(contents))
    if !early { _ = state.apply(.remembered(memory)) }
    return state
  }

  @Test(arguments: [true, false])
  func theNextSessionBeginsWhereTheLastOneWorked(early: Bool) {
    let worked = DashboardState.showing(.busy)
      .pressing(.function(5), .down, .down, .enter, .down)
    let again = Self.reopened(worked.viewMemory, early: early)
    #expect(again.screen == .checklists && again.focusedPane == .taskList)
    for pane in [Pane.agencyList, .taskList] {
      #expect(again.list(pane) == worked.list(pane))
    }
    #expect(again.figures.shownAgency == worked.figures.shownAgency)
    #expect(again.screenText == worked.screenText)
  }

  @Test func goingBackToQuitIsNotWhereOneWorked() {
    let worked = DashboardState.showing(.busy)
      .pressing(.function(4), .down, .enter, .escape, .character("q"))
    #expect(worked.screen == .overview)
    let again = Self.reopened(worked.viewMemory)
    #expect(again.screen == .channels && again.focusedPane == .channelLog)
    #expect(again.list(.channelList) == worked.list(.channelList))
    // One key goes back to the overview, the next one ends the program.
    var back = again.pressing(.character("q"))
    #expect(back.screen == .overview)
    #expect(back.apply(.keyPressed(.character("q"))) == [.quit])
  }

  @Test func scrollPositionsAreKept() {
    let worked = DashboardState.showing(.busy, columns: 80, rows: 16)
      .pressing(.function(3)).pressing(Array(repeating: .down, count: 14) + [.up, .up])
    var again = DashboardState(columns: 80, rows: 16, today: .on(15, 3))
    _ = again.apply(.remembered(worked.viewMemory))
    _ = again.apply(.loaded(.busy))
    #expect(again.list(.planTree) == worked.list(.planTree))
    #expect(worked.list(.planTree).top > 0)
  }

  @Test func whatIsGoneIsForgotten() {
    let memory = ViewMemory(
      place: Place(.checklists, .taskList),
      lists: [
        .agencyList: .init(selected: "so-da-giai-the", offset: 4),
        .taskList: .init(selected: "t@x", offset: 900),
        .planDetail: .init(selected: nil, offset: 900),
      ], dividers: [.plan: 0, .channels: 1000])
    for contents in [WorkspaceContents.busy, .empty, .sample] {
      let again = Self.reopened(memory, on: contents)
      #expect(again.list(.agencyList).index == 0)
      _ = again.screenText
      var fresh = again
      fresh.refresh()
      #expect(fresh.figures == again.figures)
    }
  }

  @Test func dividersAndTheMouseAreKept() {
    var worked = DashboardState.showing(.busy).pressing(.function(12))
    worked.dividers = [.channels: 300]
    var again = DashboardState(columns: 120, rows: 36, today: .on(15, 3))
    #expect(again.apply(.remembered(worked.viewMemory)) == [.readMouse(true)])
    #expect(again.dividers == [.channels: 300] && again.readsMouse)
    // What was only told on the command line is not a choice.
    var told = DashboardState.showing(.busy)
    told.readsMouse = true
    #expect(told.viewMemory.mouseChoice == nil)
  }

  @Test func whoHasGoneOnAlreadyIsNotTakenElsewhere() {
    var state = DashboardState(columns: 120, rows: 36, today: .on(15, 3))
    _ = state.apply(.remembered(ViewMemory(place: Place(.report, .reportPeriods))))
    _ = state.apply(.keyPressed(.function(6)))
    _ = state.apply(.loaded(.busy))
    #expect(state.screen == .contacts)
  }
}
