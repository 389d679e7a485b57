import PlanModel
package import TerminalCanvas

/// Draws one state after another: after a key that only moves in a list, no more than what shows
/// that list.
///
/// What comes out is always what ``DashboardView`` draws; a test holds that on random keys.
package struct DashboardPicture {
  private var last: DrawnState?

  package init() {}

  /// The screen as a picture.
  package mutating func canvas(of state: DashboardState) -> Canvas {
    if let canvas = last?.follow(state) { return canvas }
    let canvas = DashboardView(state: state).canvas()
    last = DrawnState(state: state, canvas: canvas)
    return canvas
  }
}

/// A state and its picture, changed in place: neither is copied at a key that moves in a list.
private struct DrawnState {
  var state: DashboardState
  var canvas: Canvas

  /// Becomes another state if places in lists are all that differs from it, and draws what follows
  /// from that; else the picture is `nil` and this one of no more use.
  mutating func follow(_ new: DashboardState) -> Canvas? {
    // These stand over panes, or in place of them.
    guard new.overlay == nil, new.form == nil, new.message == nil, new.finds.field == nil,
      !new.layout.isTooSmall
    else { return nil }
    let before = state.lists
    state.lists = new.lists
    guard state == new else { return nil }
    // What is equal is from now on the same, which is seen at once.
    state = new
    DashboardView(state: new).drawMoves(on: &canvas) { new.move(of: $0, since: before) }
    return canvas
  }
}

extension DashboardState {
  /// `nil` if the pane looks as it did.
  fileprivate func move(of pane: Pane, since before: [Pane: ListState]) -> PaneMove? {
    func earlier(_ pane: Pane) -> ListState { before[pane] ?? ListState() }
    guard let sources = pane.sources, sources.allSatisfy({ list($0) == earlier($0) }) else {
      return .anew
    }
    let (now, then) = (list(pane), earlier(pane))
    guard now != then else { return nil }
    // The bar goes from one row to another; marks may go along with it.
    guard pane.isRowsOnly, now.top == then.top, !hasMarks(in: pane) else { return .anew }
    return .bar(from: then.index - then.top, to: now.index - now.top)
  }
}

/// How a pane looks otherwise after a key that moved in a list.
enum PaneMove {
  /// Only in two of its rows, counted from the first in sight.
  case bar(from: Int, to: Int)
  case anew
}

extension Pane {
  /// The lists whose choice decides what the pane shows, besides its own; `nil` if that is not so
  /// simple.
  fileprivate var sources: [Pane]? {
    switch self {
    case .overviewPlan, .overviewChannels, .overviewAgencies, .overviewToday: []
    case .planTree, .channelList, .agencyList, .historyList, .reportPeriods: []
    case .planDetail: [.planTree]
    case .channelLog: [.channelList]
    case .taskList: [.agencyList]
    case .taskDetail: [.agencyList, .taskList]
    case .historyDetail: [.historyList]
    case .reportPreview: [.reportPeriods]
    case .contactSearch, .contactList, .calendarMonth, .calendarAgenda, .channelHeat, .planCoverage:
      nil
    }
  }

  /// Whether there is nothing in it but rows, the first in sight in its first line.
  fileprivate var isRowsOnly: Bool { self == .taskList || sources?.isEmpty == true }
}
