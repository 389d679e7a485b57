import Testing

@testable import PlanModel

@Suite struct YearDayTests {
  @Test func aDayOfTheYearIsADayOfEveryYear() throws {
    let day = try #require(YearDay(month: 11, day: 20))
    #expect([2024, 2025].map(day.day) == [.of(2024, 11, 20), .of(2025, 11, 20)])
    let leap = try #require(YearDay("02-29"))
    #expect(
      [2023, 2024, 1900].map(leap.day) == [.of(2023, 2, 28), .of(2024, 2, 29), .of(1900, 2, 28)])
    #expect([0, 10_000].map(day.day) == [.of(1, 11, 20), .of(9999, 11, 20)])
  }

  @Test func theDayBeforeIsADayOfTheYear() {
    let days = ["03-01", "01-01", "06-01", "12-31"].compactMap(YearDay.init).map(\.previous)
    #expect(days.map(\.description) == ["02-29", "12-31", "05-31", "12-30"])
  }

  @Test func printedDaysReadAsThemselves() {
    var day = CalendarDay.of(2024, 1, 1)
    while day.year == 2024 {
      #expect(YearDay(YearDay(day).description) == YearDay(day))
      day = day.adding(days: 1)
    }
  }

  @Test(arguments: ["", "02-30", "13-01", "00-10", "1-1", "01-1", "2024-01-01", "20/11", "ab-cd"])
  func whatIsNoDayOfTheYearIsRefused(_ text: String) { #expect(YearDay(text) == nil) }

  @Test func datesAreInOrderAndInDifferentMonths() {
    func dates(_ days: String...) -> [String]? {
      YearDates(days.compactMap(YearDay.init))?.days.map(\.description)
    }
    #expect(dates("11-14", "05-31") == ["05-31", "11-14"])
    #expect(dates() == nil && dates("05-01", "05-31") == nil)
  }

  @Test func aSeasonCanCrossTheYearsEnd() throws {
    let summer = try #require(Season(from: 3, to: 11))
    #expect(
      (summer.firstDay(in: 2024), summer.lastDay(in: 2024)) == (.of(2024, 3, 1), .of(2024, 11, 30)))
    let winter = try #require(Season(from: 11, to: 2))
    #expect(
      (winter.firstDay(in: 2023), winter.lastDay(in: 2023)) == (.of(2023, 11, 1), .of(2024, 2, 29)))
    #expect(winter.crossesYearEnd && !summer.crossesYearEnd)
    #expect(Season(from: 0, to: 3) == nil && Season(from: 3, to: 13) == nil)
  }

  @Test func aSpanIsOfOneCadenceAndInOrder() throws {
    let periods = ["2025-Q4", "2026-Q2", "2025-11"].compactMap(Period.init)
    let span = try #require(PeriodSpan(from: periods[0], to: periods[1]))
    #expect((span.firstDay, span.lastDay) == (.of(2025, 10, 1), .of(2026, 6, 30)))
    #expect(span.contains(.of(2026, 1, 1)) && !span.contains(.of(2026, 7, 1)))
    #expect(PeriodSpan(from: periods[1], to: periods[0]) == nil)
    #expect(PeriodSpan(from: periods[0], to: periods[2]) == nil)
    #expect(PeriodSpan(periods[2]).lastDay == .of(2025, 11, 30))
  }
}
