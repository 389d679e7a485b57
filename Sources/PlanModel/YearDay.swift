/// A day of every year, as "ngày 20/11 hằng năm" names it.
public struct YearDay: Hashable, Sendable, Comparable {
  /// 1 to 12.
  public let month: Int
  /// 1 to the length of the month in a leap year.
  public let day: Int

  /// A day that some year has, or `nil`.
  public init?(month: Int, day: Int) {
    guard let leap = CalendarDay(year: 2024, month: month, day: day) else { return nil }
    self.init(leap)
  }

  /// The day of the year that a day is.
  public init(_ day: CalendarDay) {
    month = day.month
    self.day = day.day
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }

  /// The day in one year, 29 February being the 28th where there is none; years outside 1–9999 are
  /// cut to the nearest inside.
  public func day(in year: Int) -> CalendarDay {
    let year = min(max(year, 1), 9999)
    return CalendarDay(
      uncheckedYear: year, month: month,
      day: min(day, CalendarDay.length(ofMonth: month, year: year)))
  }

  /// The last day before this one: 29 February for 1 March, 31 December for 1 January.
  public var previous: YearDay { YearDay(day(in: 2024).adding(days: -1)) }
}

extension YearDay: CustomStringConvertible, LosslessStringConvertible {
  /// The form of the files: `11-20`.
  public var description: String { "\(padded(month, to: 2))-\(padded(day, to: 2))" }

  /// Reads the form of the files and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let month = digits(parts[0]), let day = digits(parts[1])
    else { return nil }
    self.init(month: month, day: day)
  }
}

/// Several days of every year on which something is due, no two of them in one month.
public struct YearDates: Hashable, Sendable {
  /// One or more, earliest first.
  public let days: [YearDay]

  /// `nil` if there is no day, or if two are in one month: a tick is known by its month.
  public init?(_ days: [YearDay]) {
    guard !days.isEmpty, Set(days.map(\.month)).count == days.count else { return nil }
    self.days = days.sorted()
  }
}

/// Some months of every year: "từ tháng 3 đến tháng 11 hằng năm", "tháng 12 hằng năm".
public struct Season: Hashable, Sendable {
  /// 1 to 12.
  public let firstMonth: Int
  /// 1 to 12; before `firstMonth` for a season that ends in the year after.
  public let lastMonth: Int

  /// `nil` if one of them is no month.
  public init?(from firstMonth: Int, to lastMonth: Int) {
    guard (1...12).contains(firstMonth), (1...12).contains(lastMonth) else { return nil }
    self.firstMonth = firstMonth
    self.lastMonth = lastMonth
  }

  public var crossesYearEnd: Bool { lastMonth < firstMonth }

  /// The first day of the season that begins in `year`.
  public func firstDay(in year: Int) -> CalendarDay { month(firstMonth, of: year).firstDay }

  /// The last day of the season that begins in `year`.
  public func lastDay(in year: Int) -> CalendarDay {
    month(lastMonth, of: crossesYearEnd ? year + 1 : year).lastDay
  }

  private func month(_ number: Int, of year: Int) -> Month {
    Month(of: CalendarDay(uncheckedYear: min(max(year, 1), 9999), month: number, day: 1))
  }
}
