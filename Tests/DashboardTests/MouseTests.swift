import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct MouseTests {
  static func listening(
    _ contents: WorkspaceContents = .busy, columns: Int = 120, rows: Int = 36
  ) -> DashboardState {
    var state = DashboardState.showing(contents, columns: columns, rows: rows)
    state.readsMouse = true
    return state
  }

  /// Where a text stands on the screen, the lowest of such places.
  static func place(of text: String, in state: DashboardState) -> Position? {
    let canvas = DashboardView(state: state).canvas()
    for row in (0..<canvas.rows).reversed() {
      let line = canvas.row(row)
      guard let range = line.firstRange(of: text) else { continue }
      return Position(
        column: TextWidth.columns(of: String(line[..<range.lowerBound])), row: row)
    }
    return nil
  }

  static func click(_ state: DashboardState, on text: String) throws -> DashboardState {
    let place = try #require(Self.place(of: text, in: state))
    var state = state
    _ = state.apply(.mouse(MouseEvent(.press, column: place.column, row: place.row)))
    _ = state.apply(.mouse(MouseEvent(.release, column: place.column, row: place.row)))
    return state
  }

  @Test func itIsOffUntilAskedFor() {
    var state = DashboardState.showing(.busy)
    let before = state
    #expect(state.apply(.mouse(MouseEvent(.press, column: 5, row: 1))) == [])
    #expect(state == before)
    #expect(state.apply(.keyPressed(.function(12))) == [.readMouse(true)])
    #expect(state.readsMouse && state.message?.text.contains("F12") == true)
    #expect(state.apply(.keyPressed(.function(12))) == [.readMouse(false)])
    #expect(state.message?.text == state.texts.mouseOff)
  }

  @Test func aClickChoosesTheRowAndGivesItsPaneTheFocus() throws {
    let state = Self.listening()
    let name = try #require(state.figures.progress.dropFirst(1).first).agency
    let area = state.layout.area(of: .overviewAgencies, on: .overview)
    var clicked = state
    _ = clicked.apply(.mouse(MouseEvent(.press, column: area.column + 5, row: area.row + 2)))
    #expect(clicked.focusedPane == .overviewAgencies)
    #expect(clicked.list(.overviewAgencies).selected == name.rawValue)
  }

  @Test func aClickOnATabShowsItsScreen() throws {
    for screen in ScreenKind.allCases {
      let label = "\(screen.rawValue) "
      let state = Self.listening()
      let tabs = DashboardView(state: state).canvas().row(1)
      let range = try #require(tabs.firstRange(of: " \(label)") ?? tabs.firstRange(of: label))
      let column = TextWidth.columns(of: String(tabs[..<range.lowerBound])) + 1
      var clicked = state
      _ = clicked.apply(.mouse(MouseEvent(.press, column: column, row: 1)))
      #expect(clicked.screen == screen)
    }
  }

  @Test func aClickOnTheKeyLineDoesWhatTheKeyDoes() throws {
    let state = Self.listening()
    let next = try Self.click(state, on: "] ")
    #expect(next.month == state.month.adding(months: 1))
    #expect(try Self.click(state, on: "[ ").month == state.month.adding(months: -1))
    #expect(try Self.click(state, on: "trợ giúp").overlay == .help(top: 0))
    let help = try Self.click(state, on: "trợ giúp")
    #expect(try Self.click(help, on: "Esc ").overlay == nil)
  }

  @Test func theWheelScrollsWhatIsUnderIt() throws {
    var state = Self.listening().pressing(.function(3))
    _ = state.apply(.mouse(MouseEvent(.wheelDown, column: 5, row: 6)))
    #expect(state.list(.planTree).index == 3)
    _ = state.apply(.mouse(MouseEvent(.wheelUp, column: 5, row: 6)))
    #expect(state.list(.planTree).index == 0)
    _ = state.apply(.mouse(MouseEvent(.wheelUp, column: 5, row: 6)))
    #expect(state.list(.planTree).index == 0 && state.focusedPane == .planTree)
    var help = Self.listening(rows: 20).pressing(.function(1))
    _ = help.apply(.mouse(MouseEvent(.wheelDown, column: 5, row: 6)))
    #expect(help.overlay == .help(top: 3))
  }

  @Test(arguments: Divider.allCases)
  func everyDividerCanBeDraggedAndLeavesRoom(divider: Divider) throws {
    var state = Self.listening()
    let screen = try #require(
      ScreenKind.allCases.first { screen in
        let areas = state.layout.panes(of: screen, focus: screen.panes[0])
        return Self.grip(of: divider, in: areas.map(\.area), state, screen) != nil
      })
    state = state.pressing(.function(screen.rawValue + 1))
    let areas = state.layout.panes(of: screen, focus: state.focusedPane).map(\.area)
    let grip = try #require(Self.grip(of: divider, in: areas, state, screen))
    for target in [0, 30, 70, 200] {
      _ = state.apply(.mouse(MouseEvent(.press, column: grip.column, row: grip.row)))
      _ = state.apply(.mouse(MouseEvent(.drag, column: target, row: target)))
      _ = state.apply(.mouse(MouseEvent(.release, column: target, row: target)))
      #expect(state.heldDivider == nil)
      for (pane, area) in state.layout.panes(of: screen, focus: state.focusedPane) {
        #expect(area.columns >= 12 && area.rows >= 3, "\(pane) with \(divider) at \(target)")
      }
      _ = state.resized(80, 24).resized(60, 16).screenText
      // It is found again where it is now.
      let now = state.layout.panes(of: screen, focus: state.focusedPane).map(\.area)
      let next = try #require(Self.grip(of: divider, in: now, state, screen))
      _ = state.apply(.mouse(MouseEvent(.press, column: next.column, row: next.row)))
      #expect(state.heldDivider == divider)
      _ = state.apply(.mouse(MouseEvent(.drag, column: grip.column, row: grip.row)))
      _ = state.apply(.mouse(MouseEvent(.release, column: grip.column, row: grip.row)))
    }
    #expect(state.dividers[divider] != nil)
  }

  /// A place on which a press takes hold of a divider.
  static func grip(
    of divider: Divider, in areas: [Rect], _ state: DashboardState, _ screen: ScreenKind
  ) -> Position? {
    var state = state.pressing(.function(screen.rawValue + 1))
    for area in areas {
      for position in [
        Position(column: area.endColumn - 1, row: area.row + 1),
        Position(column: area.column + 2, row: area.endRow - 1),
      ] {
        _ = state.apply(.mouse(MouseEvent(.press, column: position.column, row: position.row)))
        if state.heldDivider == divider { return position }
      }
    }
    return nil
  }

  @Test func nothingIsHitOutsideOrInAFormOrOnATinyScreen() {
    for (columns, rows) in [(1, 1), (20, 6), (40, 12), (60, 16), (120, 36)] {
      for keys in [[Key.function(2)], [.function(4), .character("a")], [.function(1)]] {
        var state = Self.listening().pressing(keys).resized(columns, rows)
        for place in [-1, 0, 1, rows - 2, rows - 1, rows, 9_998] {
          for action in [MouseEvent.Action.press, .drag, .release, .wheelUp, .wheelDown] {
            _ = state.apply(.mouse(MouseEvent(action, column: place, row: place)))
          }
        }
        #expect(state.screenText.isEmpty == (columns == 0))
      }
    }
  }

  @Test func aClickInAFormThrowsNothingAway() throws {
    let form = Self.listening().pressing(.function(4), .character("a")).typing("Một cửa")
    var clicked = form
    _ = clicked.apply(.mouse(MouseEvent(.press, column: 30, row: 10)))
    _ = clicked.apply(.mouse(MouseEvent(.press, column: 5, row: 1)))
    #expect(clicked == form)
  }

  @Test func aClickOnATabWhileOneSearchesShowsItsScreenAndTypesNothing() throws {
    let contacts = Self.listening().pressing(.function(6)).typing("snv")
    let list = Self.listening().pressing(.function(4), .character("/")).typing("bao")
    for state in [contacts, list] {
      let tabs = DashboardView(state: state).canvas().row(1)
      let range = try #require(tabs.firstRange(of: " 4 "))
      let column = TextWidth.columns(of: String(tabs[..<range.lowerBound])) + 1
      var clicked = state
      _ = clicked.apply(.mouse(MouseEvent(.press, column: column, row: 1)))
      #expect(clicked.screen == .checklists)
      #expect(clicked.contactQuery.text == state.contactQuery.text)
      #expect(clicked.finds.field == nil)
    }
  }
}
