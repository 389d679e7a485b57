import PlanModel
import PlanStore
import Testing

@Suite struct FrameReadingTests {
  let fixture = WorkspaceFixture()

  private func contents(frame: String = #"{"anchor": "year"}"#, obligation: String = "")
    -> WorkspaceContents
  {
    let obligations = obligation.isEmpty ? "" : #"{"id": "o", \#(obligation)}"#
    fixture.fill(
      plan: """
        {"format": 1, "id": "kh-1", "issuer": "UBND", "title": "Kế hoạch", "year": 2024,
         "sections": [{"id": "nd", "mark": "I", "heading": "Nội dung"}],
         "assignments": [{"id": "viec", "ref": "I", "title": "Việc", "leads": ["so-noi-vu"],
           "frame": \(frame)}],
         "channels": [{"id": "bao-giay", "name": "Báo giấy", "kind": "newspaper",
           "agency": "bao", "obligations": [\(obligations)]}]}
        """)
    return fixture.workspace.read()
  }

  private static func period(_ text: String) -> Period {
    Period(text) ?? Period(.year, containing: CalendarDay(daysSinceEpoch: 0))
  }

  private static let quarters = PeriodSpan(from: period("2024-Q2"), to: period("2024-Q4"))

  static let frames: [(String, TimeFrame?)] = [
    (
      #"{"anchor": "span", "first": "2024-Q2", "last": "2024-Q4"}"#,
      quarters.map { TimeFrame(.span($0, continues: false)) }
    ),
    (
      #"{"anchor": "span", "first": "2024-11", "continues": true}"#,
      TimeFrame(.span(PeriodSpan(period("2024-11")), continues: true))
    ),
    (
      #"{"anchor": "dates", "dates": ["06-15", "11-20"], "also": ["onDemand"]}"#,
      YearDates(["06-15", "11-20"].compactMap { YearDay($0) }).map {
        TimeFrame(.dates($0), also: [.onDemand])
      }
    ),
    (
      #"{"anchor": "season", "firstMonth": 11, "lastMonth": 2}"#,
      Season(from: 11, to: 2).map { TimeFrame(.season($0)) }
    ),
    (
      #"{"anchor": "continuous", "also": ["everyYear"], "wording": "thường xuyên, hằng năm"}"#,
      TimeFrame(.continuous, also: [.everyYear], wording: "thường xuyên, hằng năm")
    ),
    (#"{"anchor": "daily"}"#, TimeFrame(.daily)),
    (#"{"anchor": "onDemand"}"#, TimeFrame(.onDemand)),
    (
      #"{"anchor": "until", "event": "xong việc", "from": "2024-03-01"}"#,
      TimeFrame(.until(event: "xong việc", from: CalendarDay("2024-03-01")))
    ),
    (
      #"{"anchor": "unread", "wording": "lúc thuận tiện"}"#,
      TimeFrame(.unread, wording: "lúc thuận tiện")
    ),
  ]

  @Test(arguments: frames) func everyAnchorIsRead(text: String, frame: TimeFrame?) {
    let contents = contents(frame: text)
    #expect(contents.problems == [])
    #expect(frame != nil)
    #expect(contents.book?.plan.assignments.first?.frame == frame)
  }

  @Test(arguments: [
    #"{"anchor": "span"}"#, #"{"anchor": "span", "first": "2024-Q2", "last": "2024-03"}"#,
    #"{"anchor": "span", "first": "2024-Q2", "last": "2024-Q1"}"#, #"{"anchor": "dates"}"#,
    #"{"anchor": "dates", "dates": ["06-15", "06-20"]}"#,
    #"{"anchor": "season", "firstMonth": 11}"#,
    #"{"anchor": "season", "firstMonth": 11, "lastMonth": 13}"#, #"{"anchor": "until"}"#,
  ]) func anAnchorThatCannotBeReadIsNamed(text: String) {
    let contents = contents(frame: text)
    #expect(
      contents.problems.contains {
        if case .badValue("frame", _) = $0.reason { true } else { false }
      })
    #expect(contents.book?.plan.assignments.first?.frame == TimeFrame(.year))
  }

  @Test func anAdditionThatTheAnchorDoesNotAdmitIsNamed() {
    #expect(
      contents(frame: #"{"anchor": "daily", "also": ["everyYear"]}"#).problems.map(\.reason)
        == [.badValue(key: "also", value: #""everyYear""#)])
  }

  static let obligations: [(String, Obligation)] = [
    (
      #""share": 80, "unit": "commune""#,
      Obligation(id: "o", amount: .share(percent: 80), unit: .commune)
    ),
    (
      #""unread": true, "wording": "khi cần""#,
      Obligation(id: "o", amount: .unread, wording: "khi cần")
    ),
    (
      #""atLeast": 2, "period": "quarter", "unit": "province", "dueDayOfPeriod": 15"#,
      Obligation(
        id: "o", amount: .atLeast(2), period: .quarter, unit: .province,
        deadline: .dayOfPeriod(15))
    ),
    (
      #""exactly": 1, "dueDay": "2024-06-30""#,
      Obligation(
        id: "o", amount: .exactly(1), period: .year,
        deadline: CalendarDay("2024-06-30").map { .day($0) })
    ),
  ]

  @Test(arguments: obligations) func everyObligationIsRead(text: String, expected: Obligation) {
    let contents = contents(obligation: text)
    #expect(contents.problems == [])
    #expect(contents.book?.plan.channels.first?.obligations == [expected])
  }
}
