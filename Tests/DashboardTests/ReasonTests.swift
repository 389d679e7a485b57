import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Every action in every pane does something or says why it does not.
@Suite struct ReasonTests {
  /// Moves at the end of a list, and going back where there is nothing to go back to but the end.
  static let mayBeSilent: Set<Action> = [
    .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveHome, .moveEnd, .nextPane,
    .previousPane, .screenOverview, .screenPlan, .screenChannels, .screenChecklists,
    .screenContacts, .screenCalendar, .screenHistory, .screenReport, .open,
  ]

  @Test(arguments: Language.allCases, ["usual", "empty"])
  func everyActionInEveryPaneWorksOrSaysWhy(language: Language, workspace: String) {
    let contents: WorkspaceContents = workspace == "empty" ? .empty : .busy
    for state in DashboardState.allPanes(of: contents) {
      var state = state
      _ = state.apply(.languageChosen(language))
      state.overlay = nil
      state.message = nil
      for action in Action.allCases where !Self.mayBeSilent.contains(action) {
        // It leads to that field.
        if action == .search, state.focusedPane == .contactSearch { continue }
        // As the palette and the mouse do it; in a field, letters type.
        var done = state
        let effects = done.perform(action)
        let says = done.message.map { !$0.text.isEmpty } ?? false
        #expect(
          !effects.isEmpty || says || done != state, "\(action) in \(state.focusedPane)")
        #expect(done.message?.text != state.texts.nothingDeeper, "\(action)")
      }
    }
  }

  @Test func theReasonNamesActionKeyPaneAndWhereItWorks() {
    let state = DashboardState.showing(.busy, columns: 160).pressing(.function(3))
    #expect(
      state.pressing(.character(" ")).message?.text
        == "“đánh dấu” (Space) chỉ dùng ở: 4 Việc (Việc, Chi tiết việc).")
    let empty = DashboardState.showing(.empty).pressing(.escape, .function(5), .tab)
    #expect(
      empty.whyNot(.copy) == "Chưa thể “sao chép”: trong khung “Việc” chưa chọn mục nào phù hợp.")
  }
}
