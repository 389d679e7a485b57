import PlanModel

/// A whole view of the dashboard, reached by its digit or function key.
package enum ScreenKind: Int, Hashable, Sendable, CaseIterable {
  case overview = 1
  case plan, channels, checklists, contacts
  case calendar
  case history
  case report

  /// The panes that can hold focus, in the order of Tab.
  package var panes: [Pane] {
    switch self {
    case .overview: [.overviewPlan, .overviewChannels, .overviewAgencies, .overviewToday]
    case .plan: [.planTree, .planDetail]
    case .channels: [.channelList, .channelLog]
    case .checklists: [.agencyList, .taskList, .taskDetail]
    case .contacts: [.contactSearch, .contactList]
    case .calendar: [.calendarMonth, .calendarAgenda]
    case .history: [.historyList, .historyDetail]
    case .report: [.reportPeriods, .reportPreview]
    }
  }

  /// The pane that holds focus when the screen is first shown.
  var firstPane: Pane {
    switch self {
    case .overview: .overviewChannels
    case .plan: .planTree
    case .channels: .channelList
    case .checklists: .agencyList
    case .contacts: .contactSearch
    case .calendar: .calendarMonth
    case .history: .historyList
    case .report: .reportPeriods
    }
  }
}

/// A region that can hold focus.
package enum Pane: Hashable, Sendable, CaseIterable {
  case overviewPlan, overviewChannels, overviewAgencies, overviewToday
  case planTree, planDetail
  /// The coverage map in place of both.
  case planCoverage
  case channelList, channelLog
  /// The heat map of the year in place of both.
  case channelHeat
  case agencyList, taskList, taskDetail
  case contactSearch, contactList
  case calendarMonth, calendarAgenda
  case historyList, historyDetail
  case reportPeriods, reportPreview

  /// The screen it belongs to.
  package var screen: ScreenKind {
    switch self {
    case .overviewPlan, .overviewChannels, .overviewAgencies, .overviewToday: .overview
    case .planTree, .planDetail, .planCoverage: .plan
    case .channelList, .channelLog, .channelHeat: .channels
    case .agencyList, .taskList, .taskDetail: .checklists
    case .contactSearch, .contactList: .contacts
    case .calendarMonth, .calendarAgenda: .calendar
    case .historyList, .historyDetail: .history
    case .reportPeriods, .reportPreview: .report
    }
  }

  /// Whether it shows rows under columns, in place of all other panes of its screen.
  package var isGrid: Bool { self == .channelHeat || self == .planCoverage }

  /// Whether its rows are looked after only while its screen is shown.
  var isMadeWhenShown: Bool {
    switch self {
    case .overviewToday, .channelHeat, .planCoverage, .calendarAgenda: true
    default: false
    }
  }

  /// Whether it shows lines to read rather than rows to choose.
  package var isDetail: Bool {
    switch self {
    case .planDetail, .taskDetail, .historyDetail, .reportPreview: true
    default: false
    }
  }
}

/// Which row of a list is chosen and which is drawn first.
///
/// The choice belongs to a record: when the list changes under it, it stays with the record, and
/// only if that is gone it falls to the row that took its place.
package struct ListState: Hashable, Sendable {
  /// The identity of the chosen record; `nil` while the list is empty.
  package var selected: String?
  /// Where it was when it was last seen.
  package var index: Int = 0
  /// The first row drawn; in panes to read, the first line.
  package var top: Int = 0

  package init(selected: String? = nil, index: Int = 0, top: Int = 0) {
    self.selected = selected
    self.index = index
    self.top = top
  }

  /// Finds the chosen record among `rows` again and keeps it within `height` rows of sight.
  ///
  /// Where rows come or go before it, it stays where the eye left it on the screen.
  mutating func settle(in rows: PaneRows, height: Int) {
    guard rows.count > 0 else {
      self = ListState()
      return
    }
    if let selected, rows.contains(index), rows.id(index) == selected {
      // Where it was: nothing to look for.
    } else if let selected, let found = (0..<rows.count).first(where: { rows.id($0) == selected }) {
      top += found - index
      index = found
    } else {
      index = min(max(index, 0), rows.count - 1)
    }
    selected = rows.id(index)
    scroll(toShow: index, of: rows.count, height: height)
  }

  /// Chooses the row at `position`, or the nearest there is.
  mutating func choose(_ position: Int, in rows: PaneRows, height: Int) {
    guard rows.count > 0 else { return }
    index = min(max(position, 0), rows.count - 1)
    selected = rows.id(index)
    scroll(toShow: index, of: rows.count, height: height)
  }

  private mutating func scroll(toShow index: Int, of count: Int, height: Int) {
    let height = max(1, height)
    top = min(top, max(0, count - height))
    if index < top { top = index }
    if index >= top + height { top = index - height + 1 }
    top = max(0, top)
  }
}

/// The rows of a pane by their identities, asked one at a time: a key that moves by one row costs
/// one row.
package struct PaneRows {
  package var count: Int
  package var id: (Int) -> String
  /// What a row is searched by; without one, its identity.
  package var text: (Int) -> String

  package init(
    count: Int, id: @escaping (Int) -> String, text: ((Int) -> String)? = nil
  ) {
    self.count = count
    self.id = id
    self.text = text ?? id
  }

  package init(_ ids: [String] = []) { self.init(count: ids.count, id: { ids[$0] }) }

  func contains(_ position: Int) -> Bool { position >= 0 && position < count }
}

/// A screen and the pane of it that has the focus: where Esc goes back to.
package struct Place: Hashable, Sendable {
  package var screen: ScreenKind
  package var pane: Pane

  package init(_ screen: ScreenKind, _ pane: Pane) {
    self.screen = screen
    self.pane = pane
  }
}
