/// One period of the calendar or several of one cadence in a row: "quý IV/2025 - quý II/2026".
public struct PeriodSpan: Hashable, Sendable {
  public let first: Period
  /// Of the cadence of `first`; `first` itself for a single period.
  public let last: Period

  public init(_ period: Period) {
    first = period
    last = period
  }

  /// `nil` if the cadences differ or the last period comes before the first.
  public init?(from first: Period, to last: Period) {
    guard first.cadence == last.cadence, first.firstDay <= last.firstDay else { return nil }
    self.first = first
    self.last = last
  }

  public var firstDay: CalendarDay { first.firstDay }

  public var lastDay: CalendarDay { last.lastDay }

  public func contains(_ day: CalendarDay) -> Bool { firstDay <= day && day <= lastDay }
}
