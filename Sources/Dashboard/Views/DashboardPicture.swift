import PlanModel
package import TerminalCanvas

/// Draws one state after another: after a key that only moves in a list, no more than what shows
/// that list.
///
/// What comes out is always what ``DashboardView`` draws; a test holds that on random keys.
package struct DashboardPicture {
  private var last: (state: DashboardState, canvas: Canvas)?

  package init() {}

  /// The screen as a picture.
  package mutating func canvas(of state: DashboardState) -> Canvas {
    var canvas: Canvas
    if let last, let panes = state.panesMoved(since: last.state) {
      canvas = last.canvas
      DashboardView(state: state).draw(panes, on: &canvas)
    } else {
      canvas = DashboardView(state: state).canvas()
    }
    last = (state, canvas)
    return canvas
  }
}

extension DashboardState {
  /// The panes that look otherwise than in `before`, if places in lists are all that differs from
  /// it; `nil` if more does.
  fileprivate func panesMoved(since before: DashboardState) -> [Pane]? {
    // These stand over panes, or in place of them.
    guard overlay == nil, form == nil, message == nil, finds.field == nil, !layout.isTooSmall
    else { return nil }
    var rest = before
    rest.lists = lists
    guard rest == self else { return nil }
    let panes = layout.panes(of: screen, focus: focusedPane).map(\.pane)
    // The lists of the overview stand each for itself; elsewhere one shows what is chosen in
    // another.
    return screen == .overview ? panes.filter { list($0) != before.list($0) } : panes
  }
}
