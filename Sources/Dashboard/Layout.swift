package import TerminalCanvas

/// Where everything stands on a screen of a given size.
package struct Layout: Hashable, Sendable {
  package let columns: Int
  package let rows: Int
  /// Where lines between panes were moved to, in thousandths of the body.
  package let dividers: [Divider: Int]

  package init(columns: Int, rows: Int, dividers: [Divider: Int] = [:]) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    self.dividers = dividers
  }

  /// Whether there is room for anything but a line that asks for more.
  package var isTooSmall: Bool { columns < 20 || rows < 6 }

  /// Whether only the focused pane is shown.
  package var showsOnePane: Bool { columns < 60 || rows < 16 }

  /// Whether rows are so few that tabs and frames make way for them.
  package var isShort: Bool { rows < 12 }

  package var header: Rect { Rect(column: 0, row: 0, columns: columns, rows: 1) }
  package var tabs: Rect { Rect(column: 0, row: 1, columns: columns, rows: isShort ? 0 : 1) }
  package var message: Rect { Rect(column: 0, row: rows - 2, columns: columns, rows: 1) }
  package var keyLine: Rect { Rect(column: 0, row: rows - 1, columns: columns, rows: 1) }
  package var body: Rect {
    Rect(column: 0, row: tabs.endRow, columns: columns, rows: max(0, rows - 2 - tabs.endRow))
  }

  /// The panes of a screen, each with its place; one alone where there is no room for more.
  package func panes(of screen: ScreenKind, focus: Pane) -> [(pane: Pane, area: Rect)] {
    if focus.isGrid || showsOnePane && screen != .contacts { return [(focus, body)] }
    switch screen {
    case .overview:
      let plan = place(of: .overviewLeft, columns / 4, in: columns)
      // So that a bar fits beside the names.
      let share = max(20, columns * (columns < 100 ? 33 : 31) / 100)
      let agencies = columns - place(of: .overviewRight, columns - share, in: columns)
      let (lists, today) = body.split(bottomRows: todayRows)
      let parts = lists.splitColumns(weights: [plan, columns - plan - agencies, agencies])
      return [
        (.overviewPlan, parts[0]), (.overviewChannels, parts[1]), (.overviewAgencies, parts[2]),
        (.overviewToday, today),
      ]
    case .plan:
      let tree = place(of: .plan, columns * 55 / 100, in: columns)
      let parts = body.splitColumns(weights: [tree, columns - tree])
      return [(.planTree, parts[0]), (.planDetail, parts[1])]
    case .channels:
      let list = place(of: .channels, max(30, columns * 42 / 100), in: columns)
      let parts = body.splitColumns(weights: [list, columns - list])
      return [(.channelList, parts[0]), (.channelLog, parts[1])]
    case .checklists:
      let agencies = place(of: .checklists, max(22, columns * 32 / 100), in: columns)
      let parts = body.splitColumns(weights: [agencies, columns - agencies])
      let detail = parts[1].rows * 45 / 100
      let tasks = place(of: .taskDetail, parts[1].rows - detail, in: parts[1].rows)
      let right = parts[1].splitRows(weights: [tasks, parts[1].rows - tasks])
      return [(.agencyList, parts[0]), (.taskList, right[0]), (.taskDetail, right[1])]
    case .contacts:
      let search = min(isShort ? 1 : 3, body.rows)
      let parts = body.splitRows(weights: [search, body.rows - search])
      return [(.contactSearch, parts[0]), (.contactList, parts[1])]
    case .calendar:
      let month = place(
        of: .calendar, columns >= 100 ? max(38, columns * 38 / 100) : 31, in: columns)
      let parts = body.splitColumns(weights: [month, columns - month])
      return [(.calendarMonth, parts[0]), (.calendarAgenda, parts[1])]
    case .history:
      let list = place(of: .history, body.rows - max(6, body.rows * 35 / 100), in: body.rows)
      let parts = body.splitRows(weights: [list, body.rows - list])
      return [(.historyList, parts[0]), (.historyDetail, parts[1])]
    case .report:
      let periods = place(
        of: .report, columns >= 100 ? 32 : min(26, columns * 2 / 5), in: columns)
      let parts = body.splitColumns(weights: [periods, columns - periods])
      return [(.reportPeriods, parts[0]), (.reportPreview, parts[1])]
    }
  }

  /// Rows of what needs somebody today, below the other panes of the overview.
  private var todayRows: Int {
    switch body.rows {
    case 40...: 14
    case 28...: 10
    case 18...: 7
    default: 4
    }
  }

  /// Where a pane stands, frame included; of no size if it is not shown.
  package func area(of pane: Pane, on screen: ScreenKind) -> Rect {
    panes(of: screen, focus: pane).first { $0.pane == pane }?.area
      ?? Rect(column: 0, row: 0, columns: 0, rows: 0)
  }

  /// What a pane has for its rows: the inside of its frame or, where rows are few, all below its
  /// title.
  package func inside(_ pane: Pane, _ area: Rect) -> Rect {
    guard isShort else { return area.inset() }
    return pane.screen == .contacts ? area : area.split(topRows: 1).rest
  }

  /// Rows of the year's chart above the log of a channel, in a pane with that many.
  package func yearRows(of rows: Int) -> Int {
    switch rows {
    case 12...: 7
    case 8...: 5
    case 7: 4
    case 4...: 2
    default: 0
    }
  }

  /// Rows of the details below the list of contacts, in a pane with that many.
  package func contactDetailRows(of rows: Int) -> Int { rows >= 14 ? 8 : 0 }

  /// Rows of the details of a criterion below the list of so many, in a pane with that many rows.
  package func scoreDetailRows(of rows: Int, below count: Int) -> Int {
    rows >= 9 ? max(rows * 6 / 10, rows - count) : 0
  }

  /// Rows below a grid that say what is chosen in it, in a pane with that many.
  package func gridDetailRows(of rows: Int) -> Int {
    switch rows {
    case 24...: 6
    case 14...: 4
    case 9...: 2
    default: 0
    }
  }

  /// How many rows of a list are in sight; at least 1.
  package func listHeight(of pane: Pane) -> Int {
    let rows = inside(pane, area(of: pane, on: pane.screen)).rows
    return switch pane {
    case .channelLog: max(1, rows - yearRows(of: rows))
    case .contactList: max(1, rows - contactDetailRows(of: rows))
    case .channelHeat, .planCoverage: max(1, rows - 1 - gridDetailRows(of: rows))
    default: max(1, rows)
    }
  }
}

/// A line between two panes that the mouse can move.
package enum Divider: String, Hashable, Sendable, CaseIterable {
  case overviewLeft, overviewRight, plan, channels, checklists, taskDetail, calendar, history
  case report

  /// The panes before and behind it.
  var panes: (Pane, Pane) {
    switch self {
    case .overviewLeft: (.overviewPlan, .overviewChannels)
    case .overviewRight: (.overviewChannels, .overviewAgencies)
    case .plan: (.planTree, .planDetail)
    case .channels: (.channelList, .channelLog)
    case .checklists: (.agencyList, .taskList)
    case .taskDetail: (.taskList, .taskDetail)
    case .calendar: (.calendarMonth, .calendarAgenda)
    case .history: (.historyList, .historyDetail)
    case .report: (.reportPeriods, .reportPreview)
    }
  }

  /// Whether the panes stand one below the other.
  var isHorizontal: Bool { self == .taskDetail || self == .history }
}

extension Layout {
  /// Columns, or rows, that a divider leaves on each of its sides.
  private static let leastColumns = 18
  private static let leastRows = 4

  /// Where a divider stands: moved or not, with room on both sides.
  private func place(of divider: Divider, _ usual: Int, in length: Int) -> Int {
    guard let moved = dividers[divider] else { return usual }
    let least = min(divider.isHorizontal ? Self.leastRows : Self.leastColumns, length / 3)
    var (low, high) = (least, length - least)
    // The two of the overview do not pass each other.
    let third = length / 3
    if divider == .overviewLeft { high = min(high, max(third, low)) }
    if divider == .overviewRight { low = max(low, min(length - third, high)) }
    return min(max(moved * length / 1000, low), max(low, high))
  }

  /// The divider of a screen that a place is on; frames on both of its sides belong to it.
  func divider(at position: Position, on screen: ScreenKind, focus: Pane) -> Divider? {
    let places = panes(of: screen, focus: focus)
    return Divider.allCases.first { divider in
      let (before, behind) = divider.panes
      guard let first = places.first(where: { $0.pane == before })?.area,
        let second = places.first(where: { $0.pane == behind })?.area
      else { return false }
      if divider.isHorizontal {
        return (first.endRow - 1...second.row).contains(position.row)
          && (first.column..<first.endColumn).contains(position.column)
      }
      return (first.endColumn - 1...second.column).contains(position.column)
        && (first.row..<max(first.endRow, body.endRow)).contains(position.row)
    }
  }

  /// What a divider becomes when it is moved to a place, in thousandths.
  func share(of divider: Divider, at position: Position) -> Int {
    let (first, length) = divider.isHorizontal ? (body.row, body.rows) : (body.column, columns)
    let place = divider.isHorizontal ? position.row : position.column
    return length > 0 ? min(max((place - first) * 1000 / length, 0), 1000) : 0
  }

  /// Where the rows of a pane's list stand.
  func listArea(of pane: Pane, in area: Rect) -> Rect {
    let inside = inside(pane, area)
    return pane == .channelLog ? inside.split(topRows: yearRows(of: inside.rows)).rest : inside
  }
}
