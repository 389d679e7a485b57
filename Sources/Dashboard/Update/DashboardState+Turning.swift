import LoaTexts
import PlanModel
import TerminalCanvas

/// Whether the month, or what a list opens beside it, was turned to while more keys were waiting.
///
/// Two hundred queued arrow keys go through four years of a calendar; only the last month is seen.
struct Turning: Equatable, Sendable {
  var month = false
  var reportPage = false
}

extension DashboardState {
  /// Applies an event as ``apply(_:)`` does, but leaves what it only turns to unmade until the next
  /// event needs it, or until ``catchUp()``.
  package mutating func applyWithoutCatchingUp(_ event: DashboardEvent) -> [DashboardEffect] {
    // What is not made yet is made first, unless the event turns to something else once more.
    if turning != Turning(), !onlyTurns(event) { catchUp() }
    return take(event)
  }

  /// Makes what is shown of what was turned to; before anything is drawn.
  package mutating func catchUp() {
    let turned = turning
    turning = Turning()
    if turned.month { refreshMonth() }
    if turned.reportPage { refreshReport() }
  }

  /// Chooses another month.
  mutating func turn(to month: Month) {
    self.month = month
    turning.month = true
    if screen == .calendar { keepDayInMonth() }
    if let plan = book?.plan, plan.year != month.year {
      message = Message(texts.monthOutsidePlan(texts.text(month), year: plan.year))
    }
  }

  /// Whether nothing but the month, the day or the period that is shown can depend on an event.
  private func onlyTurns(_ event: DashboardEvent) -> Bool {
    switch event {
    case .momentCame: return true
    case .keyPressed(let key):
      guard overlay == nil, form == nil, finds.field == nil, opening == nil, !layout.isTooSmall
      else { return false }
      return keymap.action(for: key).map(onlyTurns) ?? false
    default: return false
    }
  }

  private func onlyTurns(_ action: Action) -> Bool {
    switch action {
    case .previousMonth, .nextMonth: true
    case .moveLeft, .moveRight:
      focusedPane == .calendarMonth || focusedPane == .channelHeat
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveHome, .moveEnd:
      focusedPane == .calendarMonth || focusedPane == .reportPeriods
    default: false
    }
  }

  private mutating func refreshMonth() {
    guard let book else { return }
    // Agencies are called as in the month.
    figures.found.filtered = nil
    refreshReviewOfMonth()
    refreshProgressOfMonth(in: book)
    refreshAgencyRows()
    refreshToday()
    figures.calendar = nil
    fillViews()
    settleAll()
    refreshTasks(force: true)
    // A filter may go by the month.
    refreshChannel(force: filter(of: .channelLog) != nil)
    chooseMonthInLog()
    clampDetails()
  }
}
