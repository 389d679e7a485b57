/// When a task is to be done, and the document's own words for it.
public struct TimeFrame: Hashable, Sendable {
  public var anchor: Anchor
  /// The document's wording, kept as it is; `nil` where the document states no time.
  public var wording: String?

  public init(_ anchor: Anchor, wording: String? = nil) {
    self.anchor = anchor
    self.wording = wording
  }

  public enum Anchor: Hashable, Sendable {
    /// Once, due on that day.
    case day(CalendarDay)
    /// Once, due on the second day; an open end is never due.
    case window(from: CalendarDay?, to: CalendarDay?)
    /// Once, within the plan's year.
    case year
    /// Once in each period; due on that day of the period's last month, or on its last day.
    case recurring(Cadence, dueDayOfPeriod: Int?)
    /// Always; never due, ticked by month.
    case continuous
    /// After something happens; its due day is not known.
    case event(String)
    /// As another document says; its due day is not known.
    case document(String)
  }

  /// The cadence by which the task is ticked; `nil` for a task that is done once.
  public var tickCadence: Cadence? {
    switch anchor {
    case .recurring(let cadence, _): cadence
    case .continuous: .month
    case .day, .window, .year, .event, .document: nil
    }
  }

  /// The periods of a plan of `year` in which a recurring task comes round; none for another.
  func periods(inPlanOf year: Int) -> [Period] {
    guard case .recurring(let cadence, _) = anchor else { return [] }
    return Period.all(cadence, of: year)
  }

  /// The day by which a task done once is due in a plan of `year`; `nil` if it has none.
  public func dueDay(inPlanOf year: Int) -> CalendarDay? {
    switch anchor {
    case .day(let day): day
    case .window(_, let last): last
    case .year: CalendarDay(year: year, month: 12, day: 31)
    case .recurring, .continuous, .event, .document: nil
    }
  }

  /// The day by which the tick of `period` is due.
  public func dueDay(of period: Period) -> CalendarDay {
    guard case .recurring(_, let dueDay?) = anchor, period.cadence != .week else {
      return period.lastDay
    }
    let month = Month(of: period.lastDay)
    return CalendarDay(year: month.year, month: month.number, day: dueDay) ?? period.lastDay
  }
}
