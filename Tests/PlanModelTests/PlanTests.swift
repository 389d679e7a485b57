import Testing

@testable import PlanModel

@Suite struct PlanTests {
  @Test func itAsksFromItsIssueToTheEndOfItsYear() {
    #expect(Plan.ngheAn.firstDayOfYear == .of(2024, 1, 1))
    #expect(Plan.ngheAn.firstDay == .of(2024, 1, 9))
    #expect(Plan.ngheAn.lastDay == .of(2024, 12, 31))
  }

  @Test func withoutADayOfIssueItAsksFromNewYear() {
    let plan = Plan(id: "ha-noi", issuer: "UBND thành phố Hà Nội", title: "Kế hoạch", year: 2023)
    #expect(plan.firstDay == .of(2023, 1, 1))
  }

  @Test func theYearStaysInsideTheCalendar() {
    for (year, kept) in [(0, 1), (-5, 1), (10_000, 9999), (2024, 2024)] {
      #expect(Plan(id: "p", issuer: "UBND", title: "Kế hoạch", year: year).year == kept)
    }
  }
}
