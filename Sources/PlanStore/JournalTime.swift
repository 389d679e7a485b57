internal import Glibc

/// An instant in UTC with milliseconds, written `2024-03-15T02:11:09.123Z`.
public struct JournalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// What the machine's clock says; it may have jumped back.
  public static func now() -> JournalTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return JournalTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Reads exactly the form that ``description`` gives; the days are those of the calendar.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let form = Array("dddd-dd-ddTdd:dd:dd.dddZ".utf8)
    guard bytes.count == form.count else { return nil }
    for (byte, kind) in zip(bytes, form) {
      let isRight = kind == UInt8(ascii: "d") ? (0x30...0x39).contains(byte) : byte == kind
      guard isRight else { return nil }
    }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    let day = Self.days(year: number(0..<4), month: number(5..<7), day: number(8..<10))
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let seconds = day * 86_400 + hour * 3600 + minute * 60 + second
    let time = JournalTime(milliseconds: Int64(seconds) * 1000 + Int64(number(20..<23)))
    guard time.description == text else { return nil }
    self = time
  }

  public var description: String {
    let (days, inDay) = milliseconds.quotientAndRemainder(flooringBy: 86_400_000)
    let (year, month, day) = Self.date(days: Int(days))
    func pad(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let (hours, inHour) = Int(inDay).quotientAndRemainder(dividingBy: 3_600_000)
    let (minutes, inMinute) = inHour.quotientAndRemainder(dividingBy: 60_000)
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))T\(pad(hours, 2)):\(pad(minutes, 2))"
      + ":\(pad(inMinute / 1000, 2)).\(pad(inMinute % 1000, 3))Z"
  }

  public static func < (left: JournalTime, right: JournalTime) -> Bool {
    left.milliseconds < right.milliseconds
  }

  // Days from the civil calendar and back, after Howard Hinnant's "chrono-compatible low-level
  // date algorithms": years begin in March, eras of 400 years have 146,097 days.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = year.quotientAndRemainder(flooringBy: 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func date(days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (days + 719_468).quotientAndRemainder(flooringBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension BinaryInteger {
  fileprivate func quotientAndRemainder(flooringBy divisor: Self) -> (Self, Self) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
