import Testing

@testable import PlanModel

@Suite struct PeriodTests {
  private func period(_ text: String) -> (CalendarDay, CalendarDay)? {
    Period(text).map { ($0.firstDay, $0.lastDay) }
  }

  @Test func eachCadenceHasItsSpan() throws {
    let day = CalendarDay.of(2024, 5, 20)
    let spans = Cadence.allCases.map { Period($0, containing: day) }
    #expect(
      spans.map(\.description) == ["2024-W21", "2024-05", "2024-Q2", "2024-H1", "2024"])
    #expect(
      spans.map(\.firstDay) == [
        .of(2024, 5, 20), .of(2024, 5, 1), .of(2024, 4, 1), .of(2024, 1, 1), .of(2024, 1, 1),
      ])
    #expect(
      spans.map(\.lastDay) == [
        .of(2024, 5, 26), .of(2024, 5, 31), .of(2024, 6, 30), .of(2024, 6, 30), .of(2024, 12, 31),
      ])
  }

  @Test func aWeekAcrossMonthsBelongsToThatOfItsThursday() throws {
    // Monday 29 January to Sunday 4 February 2024; its Thursday is 1 February.
    let week = Period(.week, containing: .of(2024, 1, 31))
    #expect(week.description == "2024-W05")
    #expect((week.firstDay, week.lastDay) == (.of(2024, 1, 29), .of(2024, 2, 4)))
    #expect(Month(of: week.anchorDay) == .of(2024, 2))
  }

  @Test func aWeekAcrossYearsBelongsToThatOfItsThursday() {
    #expect(Period(.week, containing: .of(2024, 12, 31)).description == "2025-W01")
    #expect(Period(.week, containing: .of(2025, 1, 1)).description == "2025-W01")
    #expect(Period(.week, containing: .of(2021, 1, 3)).description == "2020-W53")
    #expect(Period(.week, containing: .of(2027, 1, 3)).description == "2026-W53")
    #expect(Period(.week, containing: .of(2023, 1, 1)).description == "2022-W52")
  }

  @Test func yearsHaveTheirNumberOfPeriods() {
    for (cadence, count) in [(Cadence.month, 12), (.quarter, 4), (.half, 2), (.year, 1)] {
      for year in [1, 2023, 2024, 9999] { #expect(Period.all(cadence, of: year).count == count) }
    }
    #expect((2020...2026).map { Period.all(.week, of: $0).count } == [53, 52, 52, 52, 52, 52, 53])
    #expect(Cadence.allCases.map { Period.all($0, of: 0).count } == [0, 0, 0, 0, 0])
  }

  @Test func printedPeriodsReadAsThemselves() {
    for year in 2019...2028 {
      for cadence in Cadence.allCases {
        for period in Period.all(cadence, of: year) {
          #expect(Period(period.description) == period, "\(period)")
        }
      }
    }
  }

  @Test func theFirstAndTheLastYearHaveWholePeriods() {
    for year in [1, 9999] {
      for cadence in Cadence.allCases {
        let all = Period.all(cadence, of: year)
        #expect(all.allSatisfy { Period($0.description) == $0 })
        #expect(all.first?.firstDay == .of(year, 1, 1) || year == 9999)
        #expect(all.last?.lastDay == .of(year, 12, 31) || year == 1)
      }
    }
  }

  @Test func thePeriodsOfManyYearsPartitionTheDays() {
    for cadence in Cadence.allCases {
      let all = (2019...2027).flatMap { Period.all(cadence, of: $0) }
      for (period, following) in zip(all, all.dropFirst()) {
        #expect(period.firstDay <= period.lastDay)
        #expect(period.lastDay.adding(days: 1) == following.firstDay, "\(period)")
        #expect(period.next == following)
      }
    }
  }

  @Test func eachDayIsInThePeriodThatContainsIt() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<1000 {
      let day = generator.day()
      for cadence in Cadence.allCases {
        let period = Period(cadence, containing: day)
        #expect(period.contains(day))
        #expect(period.contains(period.anchorDay))
        #expect(period == Period(cadence, containing: period.firstDay))
        #expect(period == Period(cadence, containing: period.lastDay))
        #expect(Period(period.description) == period)
        if day.year > 1 && day.year < 9999 {
          #expect(!period.contains(period.firstDay.adding(days: -1)))
          #expect(!period.contains(period.next.firstDay))
        }
      }
    }
  }

  @Test(arguments: [
    "", "-", "2024-", "2024-13", "2024-00", "2024-3", "2024-003", "2024-Q0", "2024-Q5", "2024-Q01",
    "2024-H0", "2024-H3", "2024-W00", "2024-W53", "2024-W5", "2024-W054", "2024-w12", "2024-q1",
    "2024-T1", "2024-03-15", "24", "02024", "0000", "2024-Q", "2024-W", "2024-W999999999",
    "bc-2024-q1", "2024 ", "2024-W-1",
  ])
  func whatIsNoPeriodIsRefused(_ text: String) {
    #expect(Period(text) == nil)
  }
}
