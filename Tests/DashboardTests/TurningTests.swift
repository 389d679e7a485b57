import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@testable import Dashboard

@Suite struct TurningTests {
  @Test func keysThatTurnMonthsWaitToBeDrawn() {
    var state = DashboardState.showing(.busy).pressing(.function(7))
    for _ in 0..<200 { _ = state.applyWithoutCatchingUp(.keyPressed(.down)) }
    #expect(state.month == Month(of: .on(15, 3).adding(days: 1400)))
    #expect(state.figures.calendar?.days.first?.day == .on(1, 3))
    state.catchUp()
    #expect(state.figures.calendar?.days.first?.day == state.month.firstDay)
  }

  @Test func aReportIsMadeWhenItIsDrawn() {
    var state = DashboardState.showing(.busy).pressing(.function(9))
    let before = state.figures.reportPage
    _ = state.applyWithoutCatchingUp(.keyPressed(.down))
    #expect(state.figures.reportPage == before)
    state.catchUp()
    #expect(state.figures.reportPage != before)
  }

  @Test(arguments: 0..<40) func queuedKeysEndAsKeysOneByOne(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let turning: [Key] = [
      .down, .up, .left, .right, .pageDown, .pageUp, .home, .end, .character("["),
      .character("]"), .tab, .backTab,
    ]
    let others: [Key] =
      Keymap.standard.bindings.flatMap(\.keys).filter { $0 != .control("z") } + [.enter, .escape]
    var whole = DashboardState.showing(.busy, columns: 120, rows: 36)
    var queued = whole
    for step in 0..<150 {
      let keys = Int.random(in: 0..<5, using: &random) == 0 ? others : turning
      let key = keys.randomElement(using: &random) ?? .down
      let effects = whole.apply(.keyPressed(key))
      #expect(queued.applyWithoutCatchingUp(.keyPressed(key)) == effects)
      guard Int.random(in: 0..<6, using: &random) == 0 else { continue }
      queued.catchUp()
      guard whole == queued else {
        Issue.record("seed \(seed), step \(step): \(key) on \(whole.screen) ends otherwise")
        return
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4, 7])
  func anotherMonthIsAsIfTheWorkspaceHadBeenReadInIt(screen: Int) {
    var state = DashboardState.showing(.busy, columns: 120, rows: 36)
      .pressing(.function(screen + 1))
    for key: Key in ["[", "[", "]", "[", "]", "]", "]"].map({ .character($0) }) {
      state = state.pressing(key)
      var read = state
      _ = read.apply(.loaded(.busy))
      #expect(read.figures == state.figures)
    }
  }

  @Test func aFilterOfTheMonthFollowsTheMonth() {
    var state = DashboardState.showing(.busy, columns: 120, rows: 36)
    _ = state.apply(.keyPressed(.character("3")))
    _ = state.apply(.keyPressed(.tab))
    state.setFilter(ListFilter([.log(.inMonth)]), of: .channelLog)
    for key: Key in [.character("["), .character("["), .character("]")] {
      _ = state.apply(.keyPressed(key))
      let days = state.figures.channel?.publications.map(\.day) ?? []
      #expect(days.allSatisfy { state.month.contains($0) })
      var read = state
      _ = read.apply(.loaded(.busy))
      #expect(read.figures == state.figures)
    }
  }
}
