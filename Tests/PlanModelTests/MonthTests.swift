import Testing

@testable import PlanModel

@Suite struct MonthTests {
  @Test func monthsThatDoNotExistAreRefused() {
    for (year, number) in [(2024, 0), (2024, 13), (2024, -1), (0, 1), (10_000, 1)] {
      #expect(Month(year: year, number: number) == nil)
    }
  }

  @Test func aMonthHasItsFirstAndLastDay() {
    #expect(Month.of(2024, 2).firstDay == .of(2024, 2, 1))
    #expect(Month.of(2024, 2).lastDay == .of(2024, 2, 29))
    #expect(Month.of(2023, 2).lastDay == .of(2023, 2, 28))
    #expect(Month.of(2024, 4).lastDay == .of(2024, 4, 30))
    #expect(Month.of(2024, 12).lastDay == .of(2024, 12, 31))
  }

  @Test func addingCrossesYearsAndStaysInsideTheCalendar() {
    #expect(Month.of(2024, 1).adding(months: -1) == .of(2023, 12))
    #expect(Month.of(2024, 12).adding(months: 1) == .of(2025, 1))
    #expect(Month.of(2024, 3).adding(months: 24) == .of(2026, 3))
    #expect(Month.of(9999, 12).adding(months: 1) == .of(9999, 12))
    #expect(Month.of(1, 1).adding(months: -1) == .of(1, 1))
    #expect(Month.of(2024, 3).adding(months: Int.max) == .of(9999, 12))
    #expect(Month.of(2024, 3).adding(months: Int.min) == .of(1, 1))
  }

  @Test func monthsFollowOneAnotherDayByDay() {
    var month = Month.of(2023, 1)
    for _ in 0..<48 {
      let next = month.adding(months: 1)
      #expect(month < next)
      #expect(month.lastDay.adding(days: 1) == next.firstDay)
      #expect(next.adding(months: -1) == month)
      #expect(Month(month.description) == month)
      #expect(Month(of: month.firstDay) == month && Month(of: month.lastDay) == month)
      #expect(month.contains(month.lastDay) && !month.contains(next.firstDay))
      month = next
    }
    #expect(month == .of(2027, 1))
  }

  @Test func aYearHasTwelveMonthsInOrder() {
    #expect(
      Month.all(of: 2024).map(\.description) == [
        "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08",
        "2024-09", "2024-10", "2024-11", "2024-12",
      ])
    #expect(Month.all(of: 0) == [])
  }

  @Test func theNearestDayIsInsideTheMonth() {
    let march = Month.of(2024, 3)
    #expect(march.nearestDay(to: .of(2024, 3, 15)) == .of(2024, 3, 15))
    #expect(march.nearestDay(to: .of(2023, 12, 31)) == .of(2024, 3, 1))
    #expect(march.nearestDay(to: .of(2025, 11, 21)) == .of(2024, 3, 31))
  }

  @Test func theFormOfTheFilesIsReadAndNothingElse() {
    #expect(Month("2024-03") == .of(2024, 3))
    for text in ["", "2024", "2024-3", "2024-13", "2024-00", "2024-03-15", "03-2024", "2024/03"] {
      #expect(Month(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    "2024-03", "2024/3", "3/2024", "03-2024", "03.2024", "3 2024", "3/24", "3", "03", " 3/2024 ",
  ])
  func aTypedMonthIsRead(_ text: String) {
    #expect(Month(typed: text, year: 2024) == .of(2024, 3))
  }

  @Test(arguments: [
    "", "0", "13", "13/2024", "0/2024", "2024", "3/2024/1", "3/202", "003/2024", "tháng 3", "3/",
    "2024-003", "3/0000",
  ])
  func aTypedMonthThatDoesNotExistIsRefused(_ text: String) {
    #expect(Month(typed: text, year: 2024) == nil)
  }
}
