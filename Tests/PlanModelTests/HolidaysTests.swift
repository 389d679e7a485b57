import Foundation
import Testing

@testable import PlanModel

@Suite struct HolidaysTests {
  private let some = Holidays(
    years: [2024],
    entries: [
      .init(from: .of(2024, 2, 8), to: .of(2024, 2, 14), kind: .holiday, name: "Tết"),
      .init(from: .of(2024, 4, 29), kind: .dayOff, name: "Hoán đổi"),
      .init(from: .of(2024, 5, 4), kind: .working, name: "Làm bù"),
      .init(from: .of(2024, 2, 10), kind: .working, name: "Trùng"),
    ])

  @Test func daysOfRestAreMarked() {
    #expect(some.mark(on: .of(2024, 2, 7)) == nil)
    #expect(some.mark(on: .of(2024, 2, 8)) == .holiday("Tết"))
    #expect(some.mark(on: .of(2024, 2, 10)) == .holiday("Tết"))  // The first entry counts.
    #expect(some.mark(on: .of(2024, 2, 14)) == .holiday("Tết"))
    #expect(some.mark(on: .of(2024, 2, 17)) == .weekend)
    #expect(some.mark(on: .of(2024, 4, 29)) == .dayOff("Hoán đổi"))
    #expect(some.mark(on: .of(2024, 5, 4)) == .worked("Làm bù"))
    #expect(some.isWorkingDay(.of(2024, 5, 4)) && !some.isWorkingDay(.of(2024, 5, 5)))
    #expect(some.knows(.of(2024, 12, 31)) && !some.knows(.of(2027, 1, 1)))
  }

  @Test func withoutDataOnlyWeekendsAreMarked() {
    var generator = SeededGenerator(seed: 49)
    for _ in 0..<500 {
      let day = generator.day()
      #expect(Holidays().mark(on: day) == (day.isWeekend ? .weekend : nil))
    }
  }

  @Test func anEntryWithoutEndDoesNoHarm() {
    let entries: [Holidays.Entry] = [
      .init(from: .of(2024, 1, 1), to: .of(9999, 12, 31), kind: .holiday, name: "Mãi"),
      .init(from: .of(2024, 5, 2), to: .of(2024, 5, 1), kind: .holiday, name: "Ngược"),
    ]
    let holidays = Holidays(years: [2024], entries: entries)
    #expect(holidays[.of(2024, 1, 31)]?.name == "Mãi" && holidays[.of(2024, 2, 1)] == nil)
    #expect(holidays[.of(2024, 5, 2)] == nil)
  }

  // MARK: The list that is shipped

  private struct Shipped: Decodable {
    struct Year: Decodable {
      var year: Int
      var days: [Days]
    }
    struct Days: Decodable {
      var from: String
      var to: String?
      var kind: String?
      var name: String
      var source: String
    }
    var years: [Year]
  }

  private func shipped() throws -> (years: Shipped, holidays: Holidays) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Data/holidays.json"))
    let shipped = try JSONDecoder().decode(Shipped.self, from: data)
    let entries = try shipped.years.flatMap(\.days).map { days in
      try Holidays.Entry(
        from: #require(CalendarDay(days.from)), to: days.to.map { try #require(CalendarDay($0)) },
        kind: #require(Holidays.Kind(rawValue: days.kind ?? "holiday")), name: days.name,
        source: days.source)
    }
    return (shipped, Holidays(years: Set(shipped.years.map(\.year)), entries: entries))
  }

  @Test func theShippedListHoldsTheElevenDaysOfTheLawEachYear() throws {
    let (list, holidays) = try shipped()
    #expect(holidays.years == [2024, 2025, 2026])
    for year in list.years {
      let days = Month.all(of: year.year).flatMap { month in
        (0..<31).map { month.firstDay.adding(days: $0) }.filter(month.contains)
      }
      let counted = days.compactMap { holidays[$0] }
      #expect(counted.allSatisfy { $0.firstDay.year == year.year && $0.source != nil })
      // 11 days (Bộ luật Lao động 2019, Điều 112), and in 2024 the two days in lieu that are
      // part of the seven of Tết.
      #expect(counted.count { $0.kind == .holiday } == (year.year == 2024 ? 13 : 11))
      // What is off instead of a working day is worked on a day of rest, but for a holiday on a
      // weekend.
      let isOffWeekday = days.filter { holidays[$0]?.kind == .dayOff && !$0.isWeekend }
      let isWorkedWeekend = days.filter { holidays[$0]?.kind == .working && $0.isWeekend }
      #expect(isOffWeekday.count == isWorkedWeekend.count + (year.year == 2026 ? 1 : 0))
      #expect(isOffWeekday.count == counted.count { $0.kind == .dayOff })
      #expect(isWorkedWeekend.count == counted.count { $0.kind == .working })
    }
  }

  @Test func theBreaksThatWereAnnouncedAreWhole() throws {
    let (_, holidays) = try shipped()
    let breaks: [(CalendarDay, CalendarDay)] = [
      (.of(2024, 2, 8), .of(2024, 2, 14)), (.of(2024, 4, 27), .of(2024, 5, 1)),
      (.of(2024, 8, 31), .of(2024, 9, 3)), (.of(2025, 1, 25), .of(2025, 2, 2)),
      (.of(2025, 4, 30), .of(2025, 5, 4)), (.of(2025, 8, 30), .of(2025, 9, 2)),
      (.of(2026, 1, 1), .of(2026, 1, 4)), (.of(2026, 2, 14), .of(2026, 2, 22)),
      (.of(2026, 4, 25), .of(2026, 4, 27)), (.of(2026, 8, 29), .of(2026, 9, 2)),
    ]
    for (first, last) in breaks {
      let days = (first.daysSinceEpoch...last.daysSinceEpoch).map(CalendarDay.init(daysSinceEpoch:))
      #expect(days.allSatisfy { !holidays.isWorkingDay($0) }, "\(first)")
      #expect(holidays.isWorkingDay(first.adding(days: -1)), "\(first)")
      #expect(holidays.isWorkingDay(last.adding(days: 1)), "\(last)")
    }
  }
}
