import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct RecordDetailTests {
  @Test func aPublicationIsReadWholeAtTheSmallestSize() {
    for (columns, rows) in [(60, 16), (80, 24)] {
      var state = DashboardState.showing(.busy, columns: columns, rows: rows)
        .pressing(.function(4), .tab)
      let title = state.selectedPublication?.title ?? ""
      expect(&state, on: .enter) { $0.overlay = .publication(top: 0) }
      var text = ""
      for _ in 0..<20 {
        text += state.screenText.split(separator: "\n").map { $0.filter { $0 != "│" } }
          .joined(separator: " ")
        state = state.pressing(.down)
      }
      for word in title.split(separator: " ") { #expect(text.contains(word), "\(word)") }
      #expect(text.contains("IV.2"))
      expect(&state, on: .escape) { $0.overlay = nil }
    }
  }

  @Test func aCorrectedReportStandsAboveTheOneItReplaces() {
    var contents = WorkspaceContents.full
    let received = [("a", "1/BC-SNV", 10), ("b", "9/BC-SNV", 14)].map { id, number, day in
      OfficerRecord.submission(
        Submission(
          id: Submission.ID(id), kind: .report, period: "bc-2024-q1", number: number,
          day: .on(day, 3)))
    }
    for record in received { contents.book?.apply(.file(record, agency: "so-noi-vu")) }
    var state = DashboardState.showing(contents, columns: 200, rows: 60)
    state.showTask("tap-huan@so-noi-vu")
    let text = state.pressing(.tab, .end).screenText
    let parts = text.split(separator: "9/BC-SNV")
    #expect(parts.count == 2 && parts.last?.contains("1/BC-SNV") == true, "\(text)")
    #expect(text.contains("14/3/2024") && text.contains("10/3/2024"))
  }

  @Test func contactsStandUnderWhatTheCitizenWants() {
    let state = DashboardState.showing(.full).pressing(.function(6))
    #expect(
      state.figures.contacts.map { "\($0.purpose?.rawValue ?? "-") \($0.id)" } == [
        "ask tong-dai", "ask snv", "complain cong-tinh", "report snv@report",
        "follow cong-tinh@follow", "follow dai", "submit dai@submit", "- thu-bao", "- cu",
        "- thieu",
      ])
    let again = state.pressing(.enter, .down, .down, .down)
    #expect(again.selectedContact?.id == "snv")
  }

  @Test func aSearchListsEachContactOnce() {
    let state = DashboardState.showing(.full).pressing(.function(6)).typing("snv")
    #expect(state.figures.contacts.map(\.id) == ["snv"])
  }

  @Test func aPlaceThatWasMergedSaysOfWhatItIsAPart() {
    var state = DashboardState.showing(.full).pressing(.function(6)).typing("ky son")
    state = state.pressing(.enter, .enter)
    #expect(state.screenText.contains("Kỳ Sơn, nay thuộc Mường Xén"))
  }
}

extension DashboardState {
  /// Goes to a task by its agency's list.
  fileprivate mutating func showTask(_ task: PlanTask.ID) {
    self = pressing(.character("4"))
    for _ in 0..<30 where figures.shownAgency != "so-noi-vu" { self = pressing(.down) }
    self = pressing(.tab)
    for _ in 0..<30 where selectedTask?.id != task { self = pressing(.down) }
  }
}
