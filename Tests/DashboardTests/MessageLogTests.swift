import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct MessageLogTests {
  /// 15 March 2024, 14:03:22 in Việt Nam.
  static let moment = 1_710_486_202

  @Test func whatWasSaidCanBeReadAgainWithItsTimeAndRemedy() {
    var state = DashboardState.showing(.busy)
    _ = state.apply(.momentCame(Self.moment))
    _ = state.apply(.noticed("Không lưu được. Hãy thử lại.", isError: true))
    _ = state.apply(.momentCame(Self.moment + 60))
    let shown = state.pressing(.character("x"), .down, .character("g"))
    #expect(shown.overlay == .messages(top: 0))
    let lines = shown.screenText.split(separator: "\n").map(String.init)
    let first = lines.first { $0.contains("14:04:22") } ?? ""
    let second = lines.first { $0.contains("14:03:22") } ?? ""
    #expect(first.contains(state.texts.keyUnused("x")))
    #expect(second.contains("14:03:22  ! Không lưu được. Hãy thử lại."))
    #expect(shown.pressing(.escape).overlay == nil)
    #expect(shown.pressing(.character("g")).overlay == nil)
  }

  @Test func whatIsSaidAgainCountsInsteadOfFillingTheList() {
    let state = DashboardState.showing(.busy)
      .pressing(.character("x"), .character("x"), .character("x"))
    #expect(state.trace.log.entries.map(\.count) == [3])
    #expect(state.pressing(.character("g")).screenText.contains("(3 lần)"))
  }

  @Test func aMessageThatStaysIsLoggedOnce() {
    var state = DashboardState.showing(.busy).pressing(.character("x"))
    for _ in 0..<3 { _ = state.apply(.resized(columns: 90, rows: 30)) }
    _ = state.apply(.momentCame(7))
    #expect(state.trace.log.entries.map(\.count) == [1])
  }

  @Test func theOldestGoBeyondTwoHundred() {
    var log = MessageLog()
    for number in 0..<500 { log.add(.init("\(number)"), at: number) }
    #expect(log.entries.count == MessageLog.limit)
    #expect(log.entries.first?.message.text == "300" && log.entries.last?.at == 499)
  }

  @Test func theListScrollsAndSaysWhenItIsEmpty() {
    var state = DashboardState.showing(.empty, columns: 80, rows: 24)
    state.overlay = nil
    #expect(state.pressing(.character("g")).screenText.contains(state.texts.noMessages))
    for number in 0..<100 { _ = state.apply(.noticed("thông báo \(number)", isError: false)) }
    let top = state.pressing(.character("g"))
    #expect(top.screenText.contains("thông báo 99") && !top.screenText.contains("thông báo 0\n"))
    let end = top.pressing(.end)
    #expect(end.screenText.contains("thông báo 0 ") || end.screenText.contains("thông báo 0│"))
    #expect(end.pressing(.home) == top)
  }
}
