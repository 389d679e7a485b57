import PlanModel

/// Something that is made when it is first shown and kept until what it is made of changes.
///
/// Whether it has been made yet says nothing about a state.
struct Kept<Value: Equatable & Sendable>: Equatable, Sendable {
  var value: Value?

  static func == (left: Self, right: Self) -> Bool {
    guard let left = left.value, let right = right.value else { return true }
    return left == right
  }
}

extension DashboardState {
  var showsHeatMap: Bool { screen == .channels && focusedPane == .channelHeat }

  /// Makes what the screen shows and what is not made yet.
  mutating func fillViews() {
    guard book != nil else { return }
    switch screen {
    case .overview: settle(.overviewToday)
    case .plan:
      if figures.coverage == nil { figures.coverage = book.map { Coverage(of: $0, by: today) } }
      if figures.coverageMap == nil { refreshCoverageMap() }
      if focusedPane == .planCoverage { settle(.planCoverage) }
    case .channels where showsHeatMap:
      if figures.heat == nil { refreshHeatMap() }
      settle(.channelHeat)
    case .calendar where figures.calendar == nil:
      keepDayInMonth()
      refreshCalendar()
      chooseDayInAgenda()
    case .report where figures.reportPage == nil: refreshReport()
    default: break
    }
  }

  /// Forgets what is made of ticks or publications, and makes anew what is on the screen.
  mutating func renewViews() {
    figures.heat = nil
    figures.coverageMap = nil
    figures.reportPage = nil
    figures.madeReports = MadeReports()
    if screen == .calendar { refreshCalendar() } else { figures.calendar = nil }
    fillViews()
  }
}
