/// What has become of tasks in a span, counted in parts: a task done once is one part, one that
/// comes round has one each time, one that goes on has one each month.
///
/// A part belongs to the span that its due day is in; a month of what goes on, to the span that its
/// last day is in. So each part is due in one quarter and in one reporting year.
public struct SpanProgress: Hashable, Sendable {
  /// Due in the span, and done by the due day.
  public var inTime = 0
  /// Due in the span, and done after the due day.
  public var late = 0
  /// Due in the span, and done: on a day that nobody said, or of something that is never late.
  public var undated = 0
  /// Due in the span by the day of the report, not done, and not overdue: due on that very day, or
  /// of something that is never overdue.
  public var open = 0
  /// Due in the span, not done, and overdue.
  public var overdue = 0
  /// Due in the span after the day of the report, and not done yet.
  public var notYetDue = 0
  /// Not done, and overdue since before the span.
  public var carried = 0
  /// Done in the span, though due on a day outside of it, or on none.
  public var doneBesides = 0
  /// Tasks, not parts, that do not apply.
  public var notApplicable = 0
  /// Ticks that fall into the span and that nothing proves.
  public var unproven = 0

  public init() {}

  public var done: Int { inTime + late + undated }

  /// What is due by the day of the report, with what is done before it is due.
  public var due: Int { done + open + overdue }

  /// Everything that is overdue on the day of the report.
  public var allOverdue: Int { overdue + carried }

  public static func += (left: inout Self, right: Self) {
    left.inTime += right.inTime
    left.late += right.late
    left.undated += right.undated
    left.open += right.open
    left.overdue += right.overdue
    left.notYetDue += right.notYetDue
    left.carried += right.carried
    left.doneBesides += right.doneBesides
    left.notApplicable += right.notApplicable
    left.unproven += right.unproven
  }

  /// Only what is not done: what an heir takes over.
  var openParts: SpanProgress {
    var parts = SpanProgress()
    (parts.open, parts.overdue) = (open, overdue)
    (parts.notYetDue, parts.carried) = (notYetDue, carried)
    return parts
  }

  /// Only what stays with the agency that had the task first.
  var closedParts: SpanProgress {
    var parts = self
    (parts.open, parts.overdue, parts.notYetDue, parts.carried) = (0, 0, 0, 0)
    return parts
  }
}

/// Sorts the parts of tasks into a span; made once for all tasks.
struct SpanCounter {
  let first: CalendarDay
  let last: CalendarDay
  /// The day from which is looked.
  let day: CalendarDay
  /// Ticks that count only after that day are left out.
  fileprivate let limit: TickLimit
  /// The months of the plan's year whose last day is in the span.
  let months: [Month]

  init(_ span: ReportSpan, year: Int, on day: CalendarDay) {
    first = span.firstDay
    last = span.lastDay
    self.day = day
    limit = TickLimit(day)
    months = Month.all(of: year).filter { span.contains($0.lastDay) }
  }

  func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }

  /// Whether a report about the span counts what was done on a day; on no day it is not counted.
  fileprivate func counts(_ reportDay: CalendarDay?) -> Bool {
    reportDay.map { contains($0) && $0 <= day } ?? false
  }

  /// Counts what is done and was due on a day, given the tick's own days; of those that stand in
  /// texts only what is needed is read.
  fileprivate func add(
    doneOn done: CalendarDay?, recordedOn recorded: @autoclosure () -> CalendarDay?,
    reportedOn reported: @autoclosure () -> CalendarDay?,
    dueOn dueDay: CalendarDay, to progress: inout SpanProgress
  ) {
    if !contains(dueDay) {
      if counts(reported()) { progress.doneBesides += 1 }
    } else if let done {
      if done <= dueDay { progress.inTime += 1 } else { progress.late += 1 }
    } else if let recorded = recorded(), recorded <= dueDay {
      progress.inTime += 1
    } else {
      progress.undated += 1
    }
  }

  fileprivate func add(openDueOn dueDay: CalendarDay, to progress: inout SpanProgress) {
    if dueDay < first {
      progress.carried += dueDay < day ? 1 : 0
    } else if dueDay <= last {
      if dueDay < day {
        progress.overdue += 1
      } else if dueDay == day {
        progress.open += 1
      } else {
        progress.notYetDue += 1
      }
    }
  }
}

extension PlanTask {
  /// What has become of the task in a span.
  func progress(in counter: SpanCounter) -> SpanProgress {
    var progress = SpanProgress()
    guard !isExempt else {
      progress.notApplicable = 1
      return progress
    }
    switch frame.anchor {
    case .day, .window, .year, .span, .event, .until, .document, .unread:
      countOnce(in: counter, to: &progress)
    case .continuous, .daily: countMonths(in: counter, to: &progress)
    case .onDemand:
      let ticks = ticks
      for index in ticks.indices
      where ticks[index].period != nil && isKnown(at: index, by: counter.limit) {
        progress.doneBesides += counter.counts(ticks[index].reportDay) ? 1 : 0
      }
    case .recurring, .dates, .season: countPeriods(in: counter, to: &progress)
    }
    if !ticks.isEmpty { progress.unproven = unprovenCount(in: counter) }
    return progress
  }

  private func countOnce(in counter: SpanCounter, to progress: inout SpanProgress) {
    let dueDay = frame.dueDay(inPlanOf: year)
    if let place = tickPlace(for: nil, by: counter.limit) {
      if let dueDay {
        counter.add(
          doneOn: ticks[place].day, recordedOn: ticks[place].recordedDay,
          reportedOn: ticks[place].reportDay, dueOn: dueDay, to: &progress)
      } else if counter.counts(ticks[place].reportDay) {
        progress.doneBesides += 1
      }
    } else if let dueDay, isOwed(dueOn: dueDay, on: counter.day) {
      counter.add(openDueOn: dueDay, to: &progress)
    }
  }

  // In these loops a tick is not taken out of its array: a copy would retain all of its texts.

  private func countMonths(in counter: SpanCounter, to progress: inout SpanProgress) {
    var ticked: UInt16 = 0
    let ticks = ticks
    for index in ticks.indices {
      guard let period = ticks[index].period, period.cadence == .month,
        isKnown(at: index, by: counter.limit)
      else { continue }
      let isOfYear = period.firstDay.year == year
      if isOfYear { ticked |= 1 << UInt16(period.firstDay.month) }
      if !isOfYear || !counter.contains(period.lastDay), counter.counts(ticks[index].reportDay) {
        progress.doneBesides += 1
      }
    }
    for month in counter.months {
      if ticked >> UInt16(month.number) & 1 == 1 {
        progress.undated += 1
      } else if isMonthOwed(on: month.firstDay) {
        if month.firstDay <= counter.day { progress.open += 1 } else { progress.notYetDue += 1 }
      }
    }
  }

  private func countPeriods(in counter: SpanCounter, to progress: inout SpanProgress) {
    let ticks = ticks
    for (index, period) in periods.enumerated() {
      let dueDay = frame.dueDay(of: period)
      if let found = tickPlace(ofPeriod: index, by: counter.limit) {
        counter.add(
          doneOn: ticks[found].day, recordedOn: ticks[found].recordedDay,
          reportedOn: ticks[found].reportDay, dueOn: dueDay, to: &progress)
      } else if isOwed(dueOn: dueDay, on: counter.day) {
        counter.add(openDueOn: dueDay, to: &progress)
      }
    }
  }

  private func unprovenCount(in counter: SpanCounter) -> Int {
    if evidence.contains(where: { $0.tick == nil }) { return 0 }
    let (ticks, hasEvidence) = (ticks, !evidence.isEmpty)
    var count = 0
    for index in ticks.indices where counter.counts(ticks[index].reportDay) {
      let isProven = hasEvidence && evidence.contains { $0.tick == ticks[index].id }
      count += isProven ? 0 : 1
    }
    return count
  }
}
