import Testing

@testable import PlanModel

/// From which day on a tick counts.
@Suite struct TickDayTests {
  @Test func whatIsDoneOnceCanBeDoneFromTheDayOfIssueOn() throws {
    func first(_ anchor: TimeFrame.Anchor, issued: CalendarDay? = .of(2024, 1, 9)) throws
      -> CalendarDay?
    {
      let plan = Plan(
        id: "kh", issuedOn: issued, issuer: "UBND tỉnh", title: "Kế hoạch", year: 2024,
        assignments: [
          Assignment(
            id: "viec", ref: "I", title: "Việc", leads: ["so-y-te"], frame: TimeFrame(anchor))
        ])
      let registry = Registry(agencies: [Agency(id: "so-y-te", name: "Sở Y tế")])
      let tasks = PlanBook(registry: registry, plan: plan).tasks(of: "so-y-te")
      return try #require(tasks.first).firstTickDayOfOnce
    }
    #expect(try first(.year) == .of(2024, 1, 9))
    #expect(try first(.year, issued: .of(2023, 12, 28)) == .of(2023, 12, 28))
    #expect(try first(.year, issued: nil) == .of(2024, 1, 1))
    #expect(try first(.day(.of(2024, 1, 9))) == .of(2024, 1, 9))
    // Due before the plan was issued: it was done for something else, or is not owed.
    #expect(try first(.day(.of(2024, 1, 8))) == nil)
    #expect(try first(.continuous) == nil)
    #expect(try first(.recurring(.quarter, dueDayOfPeriod: nil)) == nil)
  }

  private func task(_ anchor: TimeFrame.Anchor, _ ticks: Tick...) -> PlanTask {
    let assignment = Assignment(
      id: "viec", ref: "VI.1", title: "Báo cáo", leads: ["so-noi-vu"], frame: TimeFrame(anchor))
    var task = PlanTask(assignment, of: "so-noi-vu", in: .ngheAn)
    task.record(nil, ticks: ticks[...], evidence: [])
    return task
  }

  private func tick(
    _ period: String? = nil, day: CalendarDay? = nil, at: String? = nil
  ) -> Tick {
    Tick(task: "viec@so-noi-vu", period: period.flatMap(Period.init), day: day, at: at)
  }

  private let monthly = TimeFrame.Anchor.recurring(.month, dueDayOfPeriod: nil)

  @Test func whatWasDoneLaterIsOpenBefore() {
    for tick in [tick(day: .of(2024, 5, 2)), tick(at: "2024-05-02T03:11:09.123Z")] {
      let task = task(.day(.of(2024, 4, 30)), tick)
      #expect(
        task.standing(on: .of(2024, 5, 1))
          == TaskStanding(
            status: .toDo, partsDue: 1, partsOverdue: 1, dueDay: .of(2024, 4, 30)))
      #expect(task.standing(on: .of(2024, 5, 2)).status == .done)
      #expect(task.parts(on: .of(2024, 5, 1)).map(\.state) == [.overdue])
      #expect(!task.isTicked(on: .of(2024, 5, 1)))
      #expect(task.ticks(knownBy: .of(2024, 5, 1)) == [])
      #expect(task.unprovenTicks(knownBy: .of(2024, 5, 1)) == [])
    }
  }

  @Test func whatWasRecordedAfterItsPeriodCountsFromThePeriodsEnd() {
    let task = task(monthly, tick("2024-03", at: "2024-05-10T03:00:00.000Z"))
    #expect(!task.isTicked(on: .of(2024, 3, 30)))
    #expect(task.isTicked(on: .of(2024, 3, 31)))
    #expect(task.standing(on: .of(2024, 4, 15)).partsDone == 1)
  }

  @Test func whatWasRecordedWithinItsPeriodCountsFromThatDay() {
    let task = task(.continuous, tick("2024-03", at: "2024-03-12T03:00:00.000Z"))
    #expect(task.standing(on: .of(2024, 3, 11)) == TaskStanding(status: .toDo, partsDue: 1))
    #expect(task.standing(on: .of(2024, 3, 12)).status == .done)
  }

  @Test func aTickWithoutAnyDayCountsFromTheBeginningOfItsPeriodOrAlways() {
    #expect(task(monthly, tick("2024-03")).isTicked(on: .of(2024, 3, 1)))
    #expect(task(.year, tick()).standing(on: .of(2023, 1, 1)).status == .done)
  }

  @Test func aTickForAPeriodToComeCountsFromItsBeginning() {
    let early = task(
      .recurring(.quarter, dueDayOfPeriod: nil), tick("2024-Q2", day: .of(2024, 2, 1)))
    #expect(early.standing(on: .of(2024, 3, 31)).dueDay == .of(2024, 3, 31))
    #expect(early.standing(on: .of(2024, 3, 31)).partsDone == 0)
    #expect(early.standing(on: .of(2024, 4, 1)).partsDone == 1)
  }

  @Test func aPastMonthCanBeLookedAtWithAllThatIsKnownToday() {
    let task = task(monthly, tick("2024-03", day: .of(2024, 4, 10)))
    let end = CalendarDay.of(2024, 3, 31)
    #expect(task.standing(on: end).partsDone == 0)
    let known = task.standing(on: end, knownBy: .of(2024, 5, 1))
    #expect((known.partsDone, known.partsLate) == (1, 1))
    #expect(task.isTicked(on: end, knownBy: .of(2024, 5, 1)))
  }

  @Test func whatHasBegunCanBeTickedAndWhatHasNotCannot() {
    let day = CalendarDay.of(2024, 5, 20)
    let cases: [(TimeFrame.Anchor, String, Bool)] = [
      (monthly, "2024-05", true), (monthly, "2024-06", false), (monthly, "2024-01", true),
      (.recurring(.quarter, dueDayOfPeriod: nil), "2024-Q2", true),
      (.recurring(.quarter, dueDayOfPeriod: nil), "2024-Q3", false),
      (.recurring(.year, dueDayOfPeriod: nil), "2024", true), (.onDemand, "2024-06", false),
      (.continuous, "2024-05", true),
    ]
    for (anchor, period, hasBegun) in cases {
      #expect(task(anchor).hasBegun(Period(period), by: day) == hasBegun, "\(period)")
    }
    #expect(task(.day(.of(2024, 12, 1))).hasBegun(nil, by: day))
    // Once a year, and early in the year is early, not impossible.
    let season = TimeFrame(reading: "Từ tháng 10 đến tháng 11 hằng năm", year: 2024).anchor
    let done = task(season, tick("2024", day: day))
    #expect(done.hasBegun(Period("2024"), by: day))
    #expect(done.standing(on: day).status == .done)
    // The date after 1 June is 15 November: what is done in July is done for that.
    let dates = TimeFrame(reading: "trước ngày 01/6 và 15/11 hằng năm", year: 2024).anchor
    #expect(task(dates).hasBegun(Period("2024-11"), by: .of(2024, 7, 1)))
    #expect(!task(dates).hasBegun(Period("2024-11"), by: .of(2024, 5, 1)))
  }

  @Test func aReportAsOfADayLeavesOutWhatWasTickedLater() {
    let late = task(.day(.of(2024, 2, 15)), tick(day: .of(2024, 2, 20)))
    func progress(on day: CalendarDay) -> SpanProgress {
      let quarter = ReportSpan.calendar(Period(.quarter, containing: day))
      return late.progress(in: SpanCounter(quarter, year: 2024, on: day))
    }
    #expect((progress(on: .of(2024, 2, 19)).overdue, progress(on: .of(2024, 2, 19)).late) == (1, 0))
    #expect((progress(on: .of(2024, 2, 20)).overdue, progress(on: .of(2024, 2, 20)).late) == (0, 1))
  }

  @Test func ticksThatStandBehindThoseOfAnotherTaskCountFromTheirOwnDays() {
    var plan = Plan.ngheAn
    plan.assignments = ["a", "b"].map { id in
      Assignment(id: id, ref: "VI.1", title: "Báo cáo", leads: ["so"], frame: TimeFrame(monthly))
    }
    let ticks = (1...3).flatMap { month in
      ["a", "b"].map { id in
        Tick(
          task: PlanTask.ID("\(id)@so"), period: Period(.month, containing: .of(2024, month, 1)),
          day: .of(2024, month + (id == "b" ? 1 : 0), 10))
      }
    }
    let book = PlanBook(
      registry: Registry(agencies: [Agency(id: "so", name: "Sở")]), plan: plan,
      checklists: ["so": Checklist(ticks: ticks)])
    let tasks = book.tasks(of: "so")
    #expect(tasks.map { $0.standing(on: .of(2024, 3, 9)).partsDone } == [2, 1])
    #expect(tasks.map { $0.standing(on: .of(2024, 4, 10)).partsDone } == [3, 3])
    #expect(tasks.map { $0.ticks(knownBy: .of(2024, 3, 10)).count } == [3, 2])
    #expect(tasks.map { $0.isTicked(on: .of(2024, 3, 31)) } == [true, false])
    #expect(tasks.map { $0.parts(on: .of(2024, 3, 31)).count(where: \.isDone) } == [3, 2])
    let quarter = ReportSpan.calendar(Period(.quarter, containing: .of(2024, 3, 31)))
    let counter = SpanCounter(quarter, year: 2024, on: .of(2024, 3, 31))
    #expect(tasks.map { $0.progress(in: counter).done } == [3, 2])
  }

  @Test func whatAnHeirTicksLaterIsOpenBefore() {
    let agencies = [
      Agency(
        id: "cu", name: "Sở cũ", until: .of(2024, 3, 31), successors: [Succession(agency: "moi")]),
      Agency(id: "moi", name: "Sở mới"),
    ]
    var plan = Plan.ngheAn
    plan.assignments = [
      Assignment(id: "viec", ref: "VI.1", title: "Báo cáo", leads: ["cu"], frame: TimeFrame(.year))
    ]
    let heir = Checklist(ticks: [Tick(task: "viec@cu", day: .of(2024, 6, 3))])
    let book = PlanBook(
      registry: Registry(agencies: agencies), plan: plan, checklists: ["moi": heir])
    #expect(book.handovers(on: .of(2024, 6, 2)).map(\.owner) == ["moi"])
    #expect(book.handovers(on: .of(2024, 6, 3)) == [])
    #expect(book.handovers(on: .of(2024, 5, 1), knownBy: .of(2024, 6, 3)) == [])
    #expect(book.ownedProgress(on: .of(2024, 6, 2)).agencies.map(\.done) == [0, 0])
  }
}
