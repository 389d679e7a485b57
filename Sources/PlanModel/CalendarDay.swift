/// A civil day of the Gregorian calendar, without a time and without a zone.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Year, month and day in the order of the calendar: a province's year holds some 100,000 days.
  private let packed: Int32

  /// 1 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// 1 to 12.
  public var month: Int { Int(packed >> 5 & 0xF) }
  /// 1 to the length of the month.
  public var day: Int { Int(packed & 0x1F) }

  /// A day that exists, or `nil` (`30/2`, a month 13, a year outside 1–9999).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// Makes a day whose parts are known to be in range.
  init(uncheckedYear year: Int, month: Int, day: Int) {
    packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

  /// Days in a month, from 28 to 31.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay {
  /// Days since 1 January 1970.
  ///
  /// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  public var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that many days after 1 January 1970; years outside 1–9999 are cut to the nearest day inside.
  ///
  /// - Source: Howard Hinnant, as above, civil_from_days.
  public init(daysSinceEpoch days: Int) {
    let shifted = min(max(days, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex + (monthIndex < 10 ? 3 : -9)
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// The day `count` days later, earlier if negative, within the years 1–9999.
  public func adding(days count: Int) -> CalendarDay {
    CalendarDay(daysSinceEpoch: daysSinceEpoch + min(max(count, -4_000_000), 4_000_000))
  }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { (daysSinceEpoch % 7 + 7 + 3) % 7 + 1 }

  /// Saturday or Sunday.
  public var isWeekend: Bool { weekday >= 6 }
}

extension CalendarDay: CustomStringConvertible, LosslessStringConvertible {
  /// The form of the files: `2024-03-15`.
  public var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads the form of the files and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = digits(parts[0]), let month = digits(parts[1]),
      let day = digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads what a person types: `15/3/2024`, `15-3-2024`, `2024-03-15`, `15/3/24`, and, with the
  /// rest taken from `month`, `15/3` and `15`; also "ngày 15 tháng 3 năm 2024" and "15 Mar 2024".
  public init?(typed text: String, in month: Month) {
    guard let parts = TypedNumber.all(in: text) else {
      self.init(worded: text, year: month.year)
      return
    }
    let year: Int?
    let (monthPart, dayPart): (TypedNumber?, TypedNumber)
    switch parts.count {
    case 1: (year, monthPart, dayPart) = (month.year, nil, parts[0])
    case 2: (year, monthPart, dayPart) = (month.year, parts[1], parts[0])
    case 3 where parts[0].digitCount == 4:
      (year, monthPart, dayPart) = (parts[0].year, parts[1], parts[2])
    case 3: (year, monthPart, dayPart) = (parts[2].year, parts[1], parts[0])
    default: return nil
    }
    guard let year, monthPart?.digitCount ?? 1 <= 2, dayPart.digitCount <= 2 else { return nil }
    self.init(year: year, month: monthPart?.value ?? month.number, day: dayPart.value)
  }

  private init?(worded text: String, year: Int) {
    var cursor = WordingCursor(text)
    guard text.contains(where: \.isLetter), let read = cursor.partialDay() ?? cursor.englishDay(),
      cursor.isAtEnd,
      let day = read.day(in: year)
    else { return nil }
    self = day
  }
}

/// One number of a day or month as a person types it.
struct TypedNumber {
  var value: Int
  var digitCount: Int

  /// The numbers between the separators of a day; `nil` if anything else is typed.
  static func all(in text: String) -> [TypedNumber]? {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.endIndex
    let parts = start[..<end].split(omittingEmptySubsequences: false) { "/-.⁄ ".contains($0) }
    let numbers = parts.compactMap { part in
      digits(part).map { TypedNumber(value: $0, digitCount: part.utf8.count) }
    }
    return numbers.count == parts.count ? numbers : nil
  }

  /// The year that four digits name, or two of this century; `nil` for any other length.
  var year: Int? {
    switch digitCount {
    case 2: 2000 + value
    case 4: value
    default: nil
    }
  }
}

/// The number that ASCII digits spell, or `nil` for anything else, the empty text included.
func digits(_ text: some StringProtocol) -> Int? {
  guard !text.isEmpty, text.utf8.count <= 9,
    text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  return Int(text)
}

func padded(_ number: Int, to width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
