import Testing

@testable import PlanModel

@Suite struct TimeFrameTests {
  @Test func onlyRecurringAndContinuousTasksAreTickedByPeriod() {
    let day = CalendarDay.of(2024, 11, 30)
    let anchors: [TimeFrame.Anchor] = [
      .day(day), .window(from: nil, to: day), .year, .recurring(.half, dueDayOfPeriod: nil),
      .continuous, .event("Sau khi có Quy chế của TW"), .document("Theo Kế hoạch riêng"),
    ]
    #expect(anchors.map { TimeFrame($0).tickCadence } == [nil, nil, nil, .half, .month, nil, nil])
    #expect(
      anchors.map { TimeFrame($0).dueDay(inPlanOf: 2024) }
        == [day, day, .of(2024, 12, 31), nil, nil, nil, nil])
    #expect(TimeFrame(.window(from: .of(2025, 7, 1), to: nil)).dueDay(inPlanOf: 2025) == nil)
  }

  @Test func aPeriodIsDueOnItsLastDayUnlessOneIsGiven() throws {
    let wholes = ["2024-W12", "2024-02", "2024-Q1", "2024-H1", "2024"].compactMap(Period.init)
    func due(_ day: Int?) -> [CalendarDay] {
      wholes.map { TimeFrame(.recurring($0.cadence, dueDayOfPeriod: day)).dueDay(of: $0) }
    }
    #expect(
      due(nil) == [
        .of(2024, 3, 24), .of(2024, 2, 29), .of(2024, 3, 31), .of(2024, 6, 30), .of(2024, 12, 31),
      ])
    #expect(
      due(20) == [
        .of(2024, 3, 24), .of(2024, 2, 20), .of(2024, 3, 20), .of(2024, 6, 20), .of(2024, 12, 20),
      ])
  }

  @Test func aDayThatTheMonthDoesNotHaveIsItsLast() throws {
    let frame = TimeFrame(.recurring(.month, dueDayOfPeriod: 31))
    #expect(
      Period.all(.month, of: 2023).prefix(4).map(frame.dueDay)
        == [.of(2023, 1, 31), .of(2023, 2, 28), .of(2023, 3, 31), .of(2023, 4, 30)])
  }
}
