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
