/// The public holidays of some years: data, given to the rules, with the source of each.
///
/// A due day on one of them stays and is marked.
public struct Holidays: Hashable, Sendable {
  /// The years that are recorded; in others only weekends are known.
  public let years: Set<Int>
  public let entries: [Entry]
  private let days: [CalendarDay: Int]

  /// Some days in a row.
  public struct Entry: Hashable, Sendable {
    public var firstDay: CalendarDay
    public var lastDay: CalendarDay
    public var kind: Kind
    public var name: String
    /// The decision or the page that sets them.
    public var source: String?

    public init(
      from firstDay: CalendarDay, to lastDay: CalendarDay? = nil, kind: Kind, name: String,
      source: String? = nil
    ) {
      self.firstDay = firstDay
      self.lastDay = lastDay ?? firstDay
      self.kind = kind
      self.name = name
      self.source = source
    }
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The holiday itself ("nghỉ lễ, tết").
    case holiday
    /// A working day that is off instead of another ("nghỉ bù, hoán đổi").
    case dayOff
    /// A day of rest that is worked instead of another ("làm bù").
    case working
  }

  /// Of two entries for one day the first counts; at most 31 days of one are looked at.
  public init(years: Set<Int> = [], entries: [Entry] = []) {
    self.years = years
    self.entries = entries
    var days: [CalendarDay: Int] = [:]
    for (index, entry) in entries.enumerated() {
      var day = entry.firstDay
      for _ in 0..<31 where day <= entry.lastDay {
        days[day] = days[day] ?? index
        day = day.adding(days: 1)
      }
    }
    self.days = days
  }

  /// The entry for a day; `nil` for most days.
  public subscript(day: CalendarDay) -> Entry? { days[day].map { entries[$0] } }

  /// What is to be marked on a day; `nil` for a day on which offices work as usual.
  public func mark(on day: CalendarDay) -> DayMark? {
    switch self[day] {
    case let entry? where entry.kind == .working: .worked(entry.name)
    case let entry?: entry.kind == .holiday ? .holiday(entry.name) : .dayOff(entry.name)
    case nil: day.isWeekend ? .weekend : nil
    }
  }

  /// Whether offices work on a day, as far as is recorded.
  public func isWorkingDay(_ day: CalendarDay) -> Bool { mark(on: day)?.isRest != true }

  /// Whether the holidays of the year of a day are recorded at all.
  public func knows(_ day: CalendarDay) -> Bool { years.contains(day.year) }
}

/// Why a day is no usual working day.
public enum DayMark: Hashable, Sendable {
  case weekend
  case holiday(String)
  /// Off instead of another day.
  case dayOff(String)
  /// A weekend that is worked instead of another day.
  case worked(String)

  /// Whether offices rest.
  public var isRest: Bool {
    switch self {
    case .weekend, .holiday, .dayOff: true
    case .worked: false
    }
  }
}
