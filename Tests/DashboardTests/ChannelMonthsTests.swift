import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// The twelve months above a channel's log.
@Suite struct ChannelMonthsTests {
  /// Báo Nghệ An with so many pieces in each month: 100 in January, 111 in December.
  private func busyYear() -> DashboardState {
    var log: [Publication] = []
    for month in 1...12 {
      for number in 0..<(99 + month) {
        log.append(
          Publication(
            id: Publication.ID("n-\(month)-\(number)"), day: .on(5, month),
            channel: "bao-nghe-an", title: "Tin"))
      }
    }
    var state = DashboardState(
      columns: 80, rows: 24, today: .on(31, 12), language: .vietnamese, account: "lan")
    _ = state.apply(.loaded(.busy))
    state = state.pressing(.enter)
    _ = state.apply(.changedOnDisk(.log("bao-nghe-an", log)))
    return state
  }

  /// The rows of the pane above its log.
  private func chart(_ state: DashboardState) -> [String] {
    state.screenText.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [(80, 24), (80, 14), (120, 36), (200, 60), (60, 16), (50, 20), (40, 16)])
  func numbersOfThreeDigitsAreShownForAllTwelveMonths(columns: Int, rows: Int) {
    let lines = chart(busyYear().resized(columns, rows))
    for month in 1...12 {
      #expect(lines.contains { $0.contains("\(99 + month)") }, "\(month) \(columns)x\(rows)")
    }
    #expect(lines.contains { $0.contains("T1 ") } && lines.contains { $0.contains("T6 ") })
  }

  @Test func whereTheyHaveNoRoomSideBySideTheyStandInTwoRows() {
    let rows = chart(busyYear()).compactMap { line -> String? in
      line.contains("111") || line.contains("105") || line.contains("T6") || line.contains("T12")
        ? line.split(separator: "│").last.map { $0.split(separator: " ").joined(separator: " ") }
        : nil
    }
    #expect(
      rows == [
        "!100 !101 !102 !103 !104 !105", "T1 T2 T3 T4 T5 T6", "!106 !107 !108 !109 !110 .111",
        "T7 T8 T9 T10 T11 T12",
      ])
  }

  @Test func titlesStandBelowEachOtherBesideADayOfAnotherYear() {
    var state = busyYear()
    let days: [CalendarDay] = [.on(5, 3), .on(31, 12).adding(days: 15)]
    let log = days.map {
      Publication(
        id: Publication.ID("n-\($0)"), day: $0, channel: "bao-nghe-an", title: "Một cửa ở xã")
    }
    _ = state.apply(.changedOnDisk(.log("bao-nghe-an", log)))
    let rows = chart(state.resized(120, 36)).filter { $0.contains("Một cửa ở xã") }
    #expect(rows.count == 2)
    // A character of the pane takes one column, so that the place of a letter is one too.
    let places = rows.map { $0.split(separator: "M", maxSplits: 1)[0].count }
    #expect(Set(places).count == 1, "\(rows)")
    #expect(rows.contains { $0.contains("15/01/2025") })
  }

  /// October, November and December are not all "T1" where there is no room for their names.
  @Test(arguments: [20, 22, 24, 26, 30])
  func namesThatHaveNoRoomAreNumbers(columns: Int) {
    var state = DashboardState.showing(.sample, columns: 80, rows: 24).pressing(
      .character("3"), .enter)
    state = state.pressing(Array(repeating: .character("]"), count: 12)).resized(columns, 16)
    let words = Set(
      chart(state).flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
    #expect(words.contains("12") || words.contains("T12"), "\(state.screenText)")
    #expect(!words.contains("T"), "\(state.screenText)")
  }

  @Test func whereEvenThatHasNoRoomAnArrowPointsAtWhatIsHidden() {
    let text = busyYear().pressing(Array(repeating: .character("["), count: 7)).resized(22, 16)
      .screenText
    #expect(!text.contains("100") && text.contains("103"))
    #expect(text.contains("<"), "\(text)")
    #expect(text.contains(">"), "\(text)")
  }
}
