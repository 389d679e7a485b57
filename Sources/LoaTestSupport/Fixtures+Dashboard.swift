package import Dashboard
package import LoaTexts
package import PlanModel
package import TerminalCanvas

extension DashboardState {
  /// A dashboard as it stands on 15 March 2024 once a workspace has been read.
  package static func showing(
    _ contents: WorkspaceContents, columns: Int = 120, rows: Int = 36,
    language: Language = .vietnamese, lines: LineSet = .unicode
  ) -> DashboardState {
    var state = DashboardState(
      columns: columns, rows: rows, today: .on(15, 3), language: language, account: "lan",
      lines: lines)
    _ = state.apply(.loaded(contents))
    return state
  }

  /// The same after some keys.
  package func pressing(_ keys: Key...) -> DashboardState { pressing(keys) }

  package func pressing(_ keys: [Key]) -> DashboardState {
    var state = self
    for key in keys { _ = state.apply(.keyPressed(key)) }
    return state
  }

  /// The same after a text was typed, one key for each scalar, as terminals send it.
  package func typing(_ text: String) -> DashboardState {
    pressing(text.unicodeScalars.map { .character(Character($0)) })
  }

  /// The same on a screen of another size.
  package func resized(_ columns: Int, _ rows: Int) -> DashboardState {
    var state = self
    _ = state.apply(.resized(columns: columns, rows: rows))
    return state
  }

  /// The screen as lines of text.
  package var screenText: String { DashboardView(state: self).canvas().text }
}
