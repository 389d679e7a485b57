/// How often something comes round.
public enum Cadence: String, Hashable, Sendable, CaseIterable {
  case week, month, quarter, half, year
}

/// One span of the calendar: a week, month, quarter, half-year or year.
///
/// A week runs from Monday to Sunday and belongs to the month and the year of its Thursday
/// (ISO 8601), so that a week across two months is owed once.
public struct Period: Hashable, Sendable {
  public let cadence: Cadence
  public let firstDay: CalendarDay
  public let lastDay: CalendarDay

  /// The period of that cadence which a day is in.
  public init(_ cadence: Cadence, containing day: CalendarDay) {
    self.cadence = cadence
    switch cadence {
    case .week:
      firstDay = day.adding(days: 1 - day.weekday)
      lastDay = firstDay.adding(days: 6)
    case .month: (firstDay, lastDay) = Self.span(of: day, months: 1)
    case .quarter: (firstDay, lastDay) = Self.span(of: day, months: 3)
    case .half: (firstDay, lastDay) = Self.span(of: day, months: 6)
    case .year: (firstDay, lastDay) = Self.span(of: day, months: 12)
    }
  }

  private static func span(of day: CalendarDay, months: Int) -> (CalendarDay, CalendarDay) {
    let first = Month(of: day).adding(months: -((day.month - 1) % months))
    return (first.firstDay, first.adding(months: months - 1).lastDay)
  }

  public func contains(_ day: CalendarDay) -> Bool { firstDay <= day && day <= lastDay }

  /// The period after this one.
  public var next: Period { Period(cadence, containing: lastDay.adding(days: 1)) }

  /// The day that says to which month and year the period belongs: a week's Thursday, otherwise
  /// its first day.
  public var anchorDay: CalendarDay { cadence == .week ? firstDay.adding(days: 3) : firstDay }

  /// The periods of `cadence` that belong to `year`, in order.
  public static func all(_ cadence: Cadence, of year: Int) -> [Period] {
    guard let firstDay = CalendarDay(year: year, month: 1, day: 1) else { return [] }
    var period = Period(cadence, containing: firstDay)
    if period.anchorDay.year < year { period = period.next }
    var periods: [Period] = []
    while period.anchorDay.year == year {
      periods.append(period)
      let next = period.next
      if next == period { break }
      period = next
    }
    return periods
  }
}

extension Period {
  /// That day of the period's last month, its last day if the month is shorter; weeks have no
  /// days of a month and end on their last day.
  func lastDay(by dayOfMonth: Int) -> CalendarDay {
    guard cadence != .week else { return lastDay }
    return CalendarDay(year: lastDay.year, month: lastDay.month, day: dayOfMonth) ?? lastDay
  }
}

extension Period: CustomStringConvertible, LosslessStringConvertible {
  /// The form of the files: `2024-W12`, `2024-03`, `2024-Q1`, `2024-H1`, `2024`.
  public var description: String {
    let year = padded(anchorDay.year, to: 4)
    switch cadence {
    case .week:
      let start = CalendarDay(uncheckedYear: anchorDay.year, month: 1, day: 1)
      let week = (anchorDay.daysSinceEpoch - start.daysSinceEpoch) / 7 + 1
      return "\(year)-W\(padded(week, to: 2))"
    case .month: return "\(year)-\(padded(firstDay.month, to: 2))"
    case .quarter: return "\(year)-Q\((firstDay.month - 1) / 3 + 1)"
    case .half: return "\(year)-H\((firstDay.month - 1) / 6 + 1)"
    case .year: return year
    }
  }

  /// Reads the form of the files and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, first.utf8.count == 4,
      let year = digits(first), let start = CalendarDay(year: year, month: 1, day: 1)
    else { return nil }
    guard parts.count == 2 else {
      self.init(.year, containing: start)
      return
    }
    let (cadence, number): (Cadence, Int?) =
      switch parts[1].first {
      case "W": (.week, digits(parts[1].dropFirst()))
      case "Q": (.quarter, digits(parts[1].dropFirst()))
      case "H": (.half, digits(parts[1].dropFirst()))
      default: (.month, digits(parts[1]))
      }
    guard let number, (1...53).contains(number) else { return nil }
    let day: CalendarDay? =
      switch cadence {
      case .week: start.adding(days: 3 + (number - 1) * 7)  // 4 January is always in week 1
      case .month: CalendarDay(year: year, month: number, day: 1)
      case .quarter: CalendarDay(year: year, month: number * 3, day: 1)
      case .half: CalendarDay(year: year, month: number * 6, day: 1)
      case .year: start
      }
    guard let day else { return nil }
    let period = Period(cadence, containing: day)
    guard period.description == text else { return nil }
    self = period
  }
}
