/// What a report is about: a period of the calendar or one of reports.
///
/// The two never have one name.
public enum ReportSpan: Hashable, Sendable {
  case calendar(Period)
  case reporting(ReportingPeriod)

  public var firstDay: CalendarDay {
    switch self {
    case .calendar(let period): period.firstDay
    case .reporting(let period): period.firstDay
    }
  }

  public var lastDay: CalendarDay {
    switch self {
    case .calendar(let period): period.lastDay
    case .reporting(let period): period.lastDay
    }
  }

  /// The day by which the report is due; `nil` for a period of the calendar.
  public func dueDay(in schedule: ReportingSchedule = ReportingSchedule()) -> CalendarDay? {
    switch self {
    case .calendar: nil
    case .reporting(let period): schedule.dueDay(of: period)
    }
  }

  public func contains(_ day: CalendarDay) -> Bool { firstDay <= day && day <= lastDay }

  /// The period of the calendar before this one; `nil` for one of reports, which are of different
  /// lengths.
  public var previous: ReportSpan? {
    guard case .calendar(let period) = self else { return nil }
    let before = Period(period.cadence, containing: period.firstDay.adding(days: -1))
    return before == period ? nil : .calendar(before)
  }

  /// The years of the plans under which something of the span can have been recorded, in order:
  /// what came out on a day is recorded under the plan of its calendar year.
  public var planYears: ClosedRange<Int> { firstDay.year...max(firstDay.year, lastDay.year) }
}

extension ReportSpan: CustomStringConvertible, LosslessStringConvertible {
  /// `2024-03`, `2024-Q1`, `2024-H1`, `2024`, `2024-W12`; `bc-2024-q1`, `bc-2024`.
  public var description: String {
    switch self {
    case .calendar(let period): period.description
    case .reporting(let period): period.description
    }
  }

  /// Reads the form of the command line and nothing else.
  public init?(_ text: String) {
    if let period = Period(text) {
      self = .calendar(period)
    } else if let period = ReportingPeriod(text) {
      self = .reporting(period)
    } else {
      return nil
    }
  }
}
