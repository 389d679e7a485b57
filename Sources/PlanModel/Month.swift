/// A calendar month.
public struct Month: Hashable, Sendable, Comparable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let number: Int

  /// A month that exists, or `nil`.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...12).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The month that a day is in.
  public init(of day: CalendarDay) {
    year = day.year
    number = day.month
  }

  private init(index: Int) {
    let index = min(max(index, 12), 9999 * 12 + 11)
    year = index / 12
    number = index % 12 + 1
  }

  private var index: Int { year * 12 + number - 1 }

  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  public var firstDay: CalendarDay { CalendarDay(uncheckedYear: year, month: number, day: 1) }

  public var lastDay: CalendarDay {
    CalendarDay(
      uncheckedYear: year, month: number,
      day: CalendarDay.length(ofMonth: number, year: year))
  }

  /// The month `count` months later, earlier if negative, within the years 1–9999.
  public func adding(months count: Int) -> Month {
    Month(index: index + min(max(count, -200_000), 200_000))
  }

  public func contains(_ day: CalendarDay) -> Bool { day.year == year && day.month == number }

  /// `day` if it is in this month, else the day of this month nearest to it: what "as of" means
  /// while another month than today's is looked at.
  public func nearestDay(to day: CalendarDay) -> CalendarDay {
    min(max(day, firstDay), lastDay)
  }

  /// The twelve months of a year, January first.
  public static func all(of year: Int) -> [Month] {
    (1...12).compactMap { Month(year: year, number: $0) }
  }
}

extension Month: CustomStringConvertible, LosslessStringConvertible {
  /// The form of the files: `2024-03`.
  public var description: String { "\(padded(year, to: 4))-\(padded(number, to: 2))" }

  /// Reads `2024-03` and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = digits(parts[0]), let number = digits(parts[1])
    else { return nil }
    self.init(year: year, number: number)
  }

  /// Reads what a person types: `2024-03`, `3/2024`, `03-2024`, `3/24`, and, with the year taken
  /// from `year`, `3`.
  public init?(typed text: String, year: Int) {
    guard let parts = TypedNumber.all(in: text) else { return nil }
    let typedYear: Int?
    let number: TypedNumber
    switch parts.count {
    case 1: (typedYear, number) = (year, parts[0])
    case 2 where parts[0].digitCount == 4: (typedYear, number) = (parts[0].year, parts[1])
    case 2: (typedYear, number) = (parts[1].year, parts[0])
    default: return nil
    }
    guard let typedYear, number.digitCount <= 2 else { return nil }
    self.init(year: typedYear, number: number.value)
  }
}
