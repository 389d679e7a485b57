import LoaTexts
import PlanModel

// Which ticks can be made.

extension DashboardState {
  /// The tick that says of a task that it is done in the period that Space ticks; with the day if
  /// that is not the clock's.
  func newTick(of task: PlanTask) -> Tick {
    Tick(
      task: task.id, period: periodToTick(of: task), day: hasChosenDay ? today : nil,
      by: account)
  }

  /// Why a task cannot be ticked for a period, in a sentence; `nil` if it can.
  func whyNotTicked(_ task: PlanTask, for period: Period?) -> String? {
    if let reason = task.record?.exemption { return texts.taskExempt(reason) }
    return period.map { whyNotOpen($0, of: task) } ?? whyNotIssued(on: today, task)
  }

  /// Why what is done once cannot have been done on a day; `nil` if it can.
  private func whyNotIssued(on day: CalendarDay, _ task: PlanTask) -> String? {
    guard let first = task.firstTickDayOfOnce, day < first else { return nil }
    return texts.tickedBeforePlan(dayText(day), from: dayText(first))
  }

  /// Why a period is none that can be done by today; `nil` if it is.
  private func whyNotOpen(_ period: Period, of task: PlanTask) -> String? {
    if period.anchorDay.year != task.year {
      return texts.monthOutsidePlan(periodText(period), year: task.year)
    }
    if !task.hasBegun(period, by: today) {
      return texts.periodNotBegun(
        periodText(period), from: dayText(task.firstTickDay(of: period)))
    }
    return nil
  }

  /// Why an edit would record what has not happened yet; `nil` if it does not.
  func whyNotDone(_ edit: PlanEdit) -> String? {
    guard case .tick(let tick, let agency) = edit else { return nil }
    if let day = tick.day, today < day { return texts.doneInFuture(dayText(day)) }
    guard let task = task(tick.task, of: agency) else { return nil }
    return tick.period.map { whyNotOpen($0, of: task) }
      ?? whyNotIssued(on: tick.day ?? today, task)
  }
}
