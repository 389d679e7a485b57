/// From when to when a report on the reform counts: the reporting year is not the calendar year.
///
/// - Source: Bộ Nội vụ, letter 581/BNV-CCHC, as passed on by Sở Nội vụ Nam Định: the year runs from
///   15 December to 14 December; the third quarter stands alone, from 15 June.
public struct ReportingPeriod: Hashable, Sendable {
  public let kind: Kind
  /// 1 to 9999: the year in which it ends.
  public let year: Int

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case firstQuarter = "q1"
    case sixMonths = "6t"
    case thirdQuarter = "q3"
    case year
  }

  /// Years outside 1–9999 are cut to the nearest inside.
  public init(_ kind: Kind, of year: Int) {
    self.kind = kind
    self.year = min(max(year, 1), 9999)
  }

  /// The last month, on whose 14th the data end and on whose 20th the report is due.
  private var lastMonth: Int {
    switch kind {
    case .firstQuarter: 3
    case .sixMonths: 6
    case .thirdQuarter: 9
    case .year: 12
    }
  }

  /// A day from 1 January of the year 1 on.
  private func day(_ day: Int, _ month: Int, _ year: Int) -> CalendarDay {
    year < 1
      ? CalendarDay(uncheckedYear: 1, month: 1, day: 1)
      : CalendarDay(uncheckedYear: year, month: month, day: day)
  }

  public var firstDay: CalendarDay {
    kind == .thirdQuarter ? day(15, 6, year) : day(15, 12, year - 1)
  }

  public var lastDay: CalendarDay { day(14, lastMonth, year) }

  /// The day by which the province reports to the ministry.
  public var dueDay: CalendarDay { day(20, lastMonth, year) }

  public func contains(_ day: CalendarDay) -> Bool { firstDay <= day && day <= lastDay }

  /// The four reports of a year, in the order in which they are due.
  public static func all(of year: Int) -> [ReportingPeriod] {
    Kind.allCases.map { ReportingPeriod($0, of: year) }
  }

  /// The report of a plan's year that is due next on `day`; after the last one, the last one.
  public static func dueNext(on day: CalendarDay, of year: Int) -> ReportingPeriod {
    all(of: year).first { day <= $0.dueDay } ?? ReportingPeriod(.year, of: year)
  }

  /// The reporting year that a day belongs to: 20 December 2024 belongs to that of 2025.
  public static func year(containing day: CalendarDay) -> ReportingPeriod {
    let isOfNext = (day.month, day.day) >= (12, 15)
    return ReportingPeriod(.year, of: day.year + (isOfNext ? 1 : 0))
  }
}

extension ReportingPeriod: CustomStringConvertible, LosslessStringConvertible {
  /// The form of the command line: `bc-2024-q1`, `bc-2024-6t`, `bc-2024-q3`, `bc-2024`.
  public var description: String {
    let year = "bc-\(padded(year, to: 4))"
    return kind == .year ? year : "\(year)-\(kind.rawValue)"
  }

  /// Reads the form of the command line and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0] == "bc", parts[1].utf8.count == 4,
      let year = digits(parts[1]), year > 0
    else { return nil }
    guard parts.count == 3 else {
      self.init(.year, of: year)
      return
    }
    guard parts[2] != "year", let kind = Kind(rawValue: String(parts[2])) else { return nil }
    self.init(kind, of: year)
  }
}

/// By when the agencies of a workspace hand in what they contribute to the province's reports.
public struct ReportingSchedule: Hashable, Sendable {
  /// The days that the workspace has set; a kind without one is due on the official day.
  public var days: [ReportingPeriod.Kind: YearDay]

  public init(_ days: [ReportingPeriod.Kind: YearDay] = [:]) { self.days = days }

  /// The day by which agencies report: the one set, if it is earlier than the official one.
  public func dueDay(of period: ReportingPeriod) -> CalendarDay {
    days[period.kind].map { min($0.day(in: period.year), period.dueDay) } ?? period.dueDay
  }
}
