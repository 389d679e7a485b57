import PlanModel

/// SplitMix64: the same numbers in each run, so that a law that fails can be looked at again.
///
/// - Source: Sebastiano Vigna, "splitmix64.c", public domain.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func day(in years: ClosedRange<Int> = 1...9999) -> CalendarDay {
    day(from: .of(years.lowerBound, 1, 1), to: .of(years.upperBound, 12, 31))
  }

  mutating func day(from first: CalendarDay, to last: CalendarDay) -> CalendarDay {
    let days = Int.random(in: first.daysSinceEpoch...last.daysSinceEpoch, using: &self)
    return CalendarDay(daysSinceEpoch: days)
  }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }
}

extension CalendarDay {
  /// A day that the test knows to exist; a slip shows as 1 January 1970.
  static func of(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSinceEpoch: 0)
  }
}

extension Month {
  /// A month that the test knows to exist; a slip shows as January 1970.
  static func of(_ year: Int, _ number: Int) -> Month {
    Month(year: year, number: number) ?? Month(of: CalendarDay(daysSinceEpoch: 0))
  }
}
