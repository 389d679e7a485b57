import Testing

@testable import PlanModel

@Suite struct PlanTaskTests {
  private func task(
    _ anchor: TimeFrame.Anchor, ticked periods: [String] = [], once: Bool = false,
    record: TaskRecord? = nil, issuedOn: CalendarDay? = .of(2024, 1, 9)
  ) -> PlanTask {
    var plan = Plan.ngheAn
    plan.issuedOn = issuedOn
    let assignment = Assignment(
      id: "viec", ref: "VI.1", title: "Báo cáo", leads: ["so-noi-vu"], frame: TimeFrame(anchor))
    var task = PlanTask(assignment, of: "so-noi-vu", in: plan)
    var ticks = periods.compactMap(Period.init).map { Tick(task: task.id, period: $0) }
    if once { ticks.append(Tick(task: task.id)) }
    task.record(record, ticks: ticks[...], evidence: [])
    return task
  }

  private let doing = TaskRecord(id: "viec@so-noi-vu", isDoing: true)

  // MARK: Once

  @Test func aTaskIsDueByItsDayAndOverdueAfterIt() {
    let due = CalendarDay.of(2024, 2, 15)
    for anchor in [TimeFrame.Anchor.day(due), .window(from: .of(2024, 1, 15), to: due)] {
      let task = task(anchor)
      #expect(task.standing(on: .of(2024, 2, 7)) == TaskStanding(status: .toDo, dueDay: due))
      #expect(
        task.standing(on: .of(2024, 2, 8))
          == TaskStanding(status: .toDo, dueDay: due, isDueSoon: true))
      #expect(
        task.standing(on: due)
          == TaskStanding(status: .toDo, partsDue: 1, dueDay: due, isDueSoon: true))
      #expect(
        task.standing(on: .of(2024, 2, 16))
          == TaskStanding(status: .toDo, partsDue: 1, partsOverdue: 1, dueDay: due))
      #expect(task.standing(on: .of(2025, 2, 16)).isOverdue)
    }
  }

  @Test func aTaskWithinTheYearIsDueOnItsLastDay() {
    let task = task(.year)
    #expect(
      task.standing(on: .of(2024, 6, 1)) == TaskStanding(status: .toDo, dueDay: .of(2024, 12, 31)))
    #expect(task.standing(on: .of(2024, 12, 31)).partsDue == 1)
    #expect(!task.standing(on: .of(2024, 12, 31)).isOverdue)
    #expect(task.standing(on: .of(2025, 1, 1)).isOverdue)
  }

  @Test func aTaskWithoutAKnownDayIsNeverDue() {
    let open = TaskStanding(status: .toDo)
    let anchors: [TimeFrame.Anchor] = [
      .event("Sau khi có Quy chế của TW"), .document("Theo Kế hoạch riêng"),
      .window(from: .of(2024, 7, 1), to: nil), .window(from: nil, to: nil),
    ]
    for anchor in anchors {
      #expect(task(anchor).standing(on: .of(2024, 1, 1)) == open)
      #expect(task(anchor).standing(on: .of(2030, 1, 1)) == open)
    }
  }

  @Test func aTaskDoneIsDoneOnAnyDay() {
    let done = TaskStanding(status: .done, partsDue: 1, partsDone: 1)
    let anchors: [TimeFrame.Anchor] = [
      .day(.of(2024, 2, 15)), .window(from: nil, to: .of(2024, 2, 15)), .year,
      .event("Sau khi có Quy chế của TW"), .document("Theo Kế hoạch riêng"),
    ]
    for anchor in anchors {
      for day in [CalendarDay.of(2024, 1, 10), .of(2024, 2, 15), .of(2025, 6, 1)] {
        #expect(task(anchor, once: true, record: doing).standing(on: day) == done)
      }
    }
  }

  @Test func aTaskBegunIsDoing() {
    #expect(task(.year, record: doing).standing(on: .of(2024, 3, 1)).status == .doing)
    #expect(task(.continuous, record: doing).standing(on: .of(2024, 3, 1)).status == .doing)
    let monthly = task(.recurring(.month, dueDayOfPeriod: nil), record: doing)
    #expect(monthly.standing(on: .of(2024, 3, 1)).status == .doing)
  }

  @Test func whatDoesNotApplyHasNoParts() {
    let record = TaskRecord(
      id: "viec@so-noi-vu", isDoing: true, exemption: "Không có thủ tục hành chính")
    let anchors: [TimeFrame.Anchor] = [
      .day(.of(2024, 2, 15)), .year, .continuous, .recurring(.month, dueDayOfPeriod: nil),
      .event("x"),
    ]
    for anchor in anchors {
      let task = task(anchor, ticked: ["2024-01"], once: true, record: record)
      #expect(task.standing(on: .of(2024, 12, 31)) == TaskStanding(status: .notApplicable))
    }
  }

  // MARK: Recurring

  @Test func aRecurringTaskStandsAsPeriodsDoneOfThoseDue() {
    let task = task(.recurring(.month, dueDayOfPeriod: nil), ticked: ["2024-01", "2024-03"])
    #expect(
      task.standing(on: .of(2024, 4, 15))
        == TaskStanding(
          status: .toDo, partsDue: 3, partsDone: 2, partsOverdue: 1, dueDay: .of(2024, 2, 29),
          lastDone: Period("2024-03")))
    #expect(
      task.standing(on: .of(2024, 2, 29))
        == TaskStanding(
          status: .toDo, partsDue: 2, partsDone: 1, dueDay: .of(2024, 2, 29), isDueSoon: true,
          lastDone: Period("2024-01")))
  }

  @Test func aPeriodTickedBeforeItIsDueCountsOnceItHasBegun() {
    let task = task(
      .recurring(.quarter, dueDayOfPeriod: nil), ticked: ["2024-Q1", "2024-Q2"])
    #expect(
      task.standing(on: .of(2024, 2, 1))
        == TaskStanding(
          status: .done, partsDue: 1, partsDone: 1, dueDay: .of(2024, 6, 30),
          lastDone: Period("2024-Q1")))
    #expect(
      task.standing(on: .of(2024, 4, 1))
        == TaskStanding(
          status: .done, partsDue: 2, partsDone: 2, dueDay: .of(2024, 9, 30),
          lastDone: Period("2024-Q2")))
    #expect(task.standing(on: .of(2024, 7, 1)).status == .toDo)
    #expect(task.standing(on: .of(2024, 9, 24)).isDueSoon)
  }

  @Test func aGivenDayOfThePeriodIsItsDueDay() {
    let task = task(.recurring(.month, dueDayOfPeriod: 20), ticked: ["2024-01"])
    #expect(
      task.standing(on: .of(2024, 2, 21))
        == TaskStanding(
          status: .toDo, partsDue: 2, partsDone: 1, partsOverdue: 1, dueDay: .of(2024, 2, 20),
          lastDone: Period("2024-01")))
  }

  @Test func whatWasDueBeforeThePlanWasIssuedIsNotOwed() {
    let due5 = task(.recurring(.month, dueDayOfPeriod: 5))
    #expect(
      due5.standing(on: .of(2024, 1, 31))
        == TaskStanding(status: .toDo, dueDay: .of(2024, 2, 5), isDueSoon: true))
    let weekly = task(.recurring(.week, dueDayOfPeriod: nil))
    #expect(
      weekly.standing(on: .of(2024, 1, 14))
        == TaskStanding(status: .toDo, partsDue: 1, dueDay: .of(2024, 1, 14), isDueSoon: true))
    let late = task(.recurring(.month, dueDayOfPeriod: nil), issuedOn: .of(2024, 4, 26))
    #expect(
      late.standing(on: .of(2024, 5, 31))
        == TaskStanding(
          status: .toDo, partsDue: 2, partsOverdue: 1, dueDay: .of(2024, 4, 30)))
    #expect(
      task(.recurring(.month, dueDayOfPeriod: 5), ticked: ["2024-01"])
        .standing(on: .of(2024, 1, 31))
        == TaskStanding(
          status: .done, partsDue: 1, partsDone: 1, dueDay: .of(2024, 2, 5), isDueSoon: true,
          lastDone: Period("2024-01")))
  }

  @Test func withEveryPeriodTickedItIsDoneAfterTheYearToo() {
    for cadence in Cadence.allCases {
      let all = Period.all(cadence, of: 2024).map(\.description)
      let task = task(.recurring(cadence, dueDayOfPeriod: nil), ticked: all)
      let done = TaskStanding(
        status: .done, partsDue: all.count, partsDone: all.count, lastDone: Period(all.last ?? ""))
      #expect(task.standing(on: .of(2024, 12, 31)) == done)
      #expect(task.standing(on: .of(2025, 11, 21)) == done)
    }
  }

  @Test func ticksOfOtherCadencesAndYearsDoNotCount() {
    let task = task(
      .recurring(.month, dueDayOfPeriod: nil), ticked: ["2024-Q1", "2023-12", "2025-01"],
      once: true)
    #expect(task.standing(on: .of(2024, 1, 31)).partsDone == 0)
    #expect(task.standing(on: .of(2025, 1, 31)).partsOverdue == 12)
  }

  @Test func partsAddUpOnEveryDay() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let cadence = generator.element(of: Cadence.allCases)
      let dueDay = generator.element(of: [nil, 1, 15, 20, 31])
      let all = Period.all(cadence, of: 2024)
      let ticked = all.filter { _ in Bool.random(using: &generator) }.map(\.description)
      let task = task(.recurring(cadence, dueDayOfPeriod: dueDay), ticked: ticked)
      var previous = TaskStanding(status: .toDo)
      var day = generator.day(from: .of(2023, 12, 1), to: .of(2024, 2, 1))
      while day.year < 2026 {
        let standing = task.standing(on: day)
        #expect(standing.partsDone + standing.partsOverdue <= standing.partsDue)
        #expect(standing.partsDue <= all.count)
        #expect(standing.partsDue >= previous.partsDue)
        #expect(standing.partsDone >= previous.partsDone)
        #expect(standing.partsOverdue >= previous.partsOverdue)
        #expect(standing.isOverdue == (standing.dueDay.map { $0 < day } ?? false))
        #expect(standing.status != .done || !standing.isOverdue)
        previous = standing
        day = day.adding(days: Int.random(in: 1...60, using: &generator))
      }
      #expect(previous.partsDone == ticked.count)
    }
  }

  // MARK: Continuous

  @Test func aContinuousTaskIsNeverOverdueAndHasALastTime() {
    let task = task(.continuous, ticked: ["2024-02", "2024-03"])
    #expect(
      task.standing(on: .of(2024, 3, 31))
        == TaskStanding(status: .done, partsDue: 1, partsDone: 1, lastDone: Period("2024-03")))
    #expect(
      task.standing(on: .of(2024, 5, 31))
        == TaskStanding(status: .toDo, partsDue: 1, lastDone: Period("2024-03")))
    #expect(task.standing(on: .of(2024, 1, 31)) == TaskStanding(status: .toDo, partsDue: 1))
  }

  @Test func aContinuousTaskOwesNothingOutsideThePlansTime() {
    let task = task(.continuous, ticked: ["2024-12"], issuedOn: .of(2024, 4, 26))
    #expect(task.standing(on: .of(2024, 3, 31)) == TaskStanding(status: .toDo))
    #expect(task.standing(on: .of(2024, 4, 1)) == TaskStanding(status: .toDo, partsDue: 1))
    #expect(
      task.standing(on: .of(2025, 1, 1))
        == TaskStanding(status: .toDo, lastDone: Period("2024-12")))
  }

  // MARK: Ticking

  @Test func aTickOnADayIsForThePeriodOfThatDay() {
    let monthly = task(.recurring(.month, dueDayOfPeriod: nil), ticked: ["2024-03"])
    #expect(monthly.period(on: .of(2024, 3, 15)) == Period("2024-03"))
    #expect(monthly.isTicked(on: .of(2024, 3, 31)))
    #expect(!monthly.isTicked(on: .of(2024, 4, 1)))
    #expect(monthly.tick(for: Period("2024-03")) == monthly.ticks.first)
    #expect(monthly.tick(for: nil) == nil)
    let once = task(.year, once: true)
    #expect(once.period(on: .of(2024, 3, 15)) == nil)
    #expect(once.isTicked(on: .of(2024, 3, 15)))
    let weekly = task(.recurring(.week, dueDayOfPeriod: nil))
    #expect(weekly.period(on: .of(2024, 12, 31)) == Period("2025-W01"))
  }
}
