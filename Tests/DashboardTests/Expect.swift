import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Applies an event and expects this change, these effects and no other.
func expect(
  _ state: inout DashboardState, on event: DashboardEvent, does effects: [DashboardEffect] = [],
  sourceLocation: SourceLocation = #_sourceLocation,
  _ change: (inout DashboardState) -> Void = { _ in }
) {
  let expectation = StateExpectation(&state, on: event, effects: effects, change: change)
  #expect(expectation.differences == [], sourceLocation: sourceLocation)
}

func expect(
  _ state: inout DashboardState, on key: Key, does effects: [DashboardEffect] = [],
  sourceLocation: SourceLocation = #_sourceLocation,
  _ change: (inout DashboardState) -> Void = { _ in }
) {
  expect(
    &state, on: .keyPressed(key), does: effects, sourceLocation: sourceLocation, change)
}

extension DashboardState {
  /// The screen of each pane, with that pane in focus.
  static func allPanes(
    of contents: WorkspaceContents, columns: Int = 80, rows: Int = 24
  ) -> [DashboardState] {
    Pane.allCases.map { pane in
      var state = DashboardState.showing(contents, columns: columns, rows: rows)
        .pressing(.function(pane.screen.rawValue + 1))
      state.focus[pane.screen] = pane
      return state.resized(columns, rows)
    }
  }

  /// Everything by which things are found, left out and marked.
  static func finding(
    columns: Int = 80, rows: Int = 24, language: Language = .vietnamese
  ) -> [(name: String, state: DashboardState)] {
    let start = DashboardState.showing(.busy, columns: columns, rows: rows, language: language)
    let tasks = start.pressing(.function(5), .down, .enter)
    let log = start.pressing(.enter)
    let overdue = start.pressing(.control("p")).typing("viec qua han").pressing(.enter)
    return [
      ("palette", start.pressing(.control("p"))),
      ("palette-typed", start.pressing(.character(":")).typing("nội")),
      ("palette-refused", log.pressing(.character(":")).typing("danh dau")),
      ("palette-nothing", start.pressing(.character(":")).typing("xyz")),
      ("search", log.pressing(.character("/")).typing("ke thu 2")),
      ("search-kept", log.pressing(.character("/")).typing("thang 3").pressing(.enter)),
      ("filter", tasks.pressing(.character("f"), .down, .down, .character(" "))),
      ("filter-name", tasks.pressing(.character("f"), .down, .character(" "), .control("s"))),
      ("filtered", overdue),
      ("filtered-away", tasks.pressing(.character("f")).typing("xyz").pressing(.enter)),
      ("marked", tasks.pressing(.character("m"), .down, .character("v"), .down)),
      ("bulk", log.pressing(.character("m"), .character("m"), .delete)),
    ]
  }

  /// Every sort of screen there is: panes, form, help, problems, a contact, questions.
  static func gallery(
    of contents: WorkspaceContents, columns: Int = 80, rows: Int = 24,
    language: Language = .vietnamese
  ) -> [(name: String, state: DashboardState)] {
    var start = DashboardState.showing(
      contents, columns: columns, rows: rows, language: language)
    // The problems that a workspace opens with have a picture of their own.
    start.overlay = nil
    let form = start.pressing(.function(4), .character("a"))
    return [
      ("overview", start),
      ("plan", start.pressing(.function(3), .down, .down)),
      ("channels", start.pressing(.function(4))),
      ("checklists", start.pressing(.function(5), .down, .enter)),
      ("contacts", start.pressing(.function(6), .enter, .down)),
      ("coverage", start.pressing(.function(3), .character("t"), .down)),
      ("audiences", start.pressing(.function(3), .character("t"), .character("t"))),
      ("heat", start.pressing(.function(4), .character("t"), .down)),
      ("publication", start.pressing(.function(4), .tab, .enter)),
      ("calendar", start.pressing(.function(7))),
      ("agenda", start.pressing(.function(7), .enter, .right)),
      ("search", start.pressing(.function(6)).typing("snv")),
      ("form", form.typing("Một cửa").pressing(.tab, .tab, .tab)),
      ("form-problems", form.pressing(.control("s"))),
      ("help", start.pressing(.function(1))),
      ("question", form.typing("Một cửa").pressing(.escape)),
      ("contact", start.pressing(.function(6), .enter, .enter)),
      ("problems", start.pressing(.character("!"))),
      ("history", start.showingHistory(HistoryRow.samples)),
      ("history-filter", start.showingHistory(HistoryRow.samples).pressing(.character("f"))),
    ]
  }
}
