import Testing

@testable import PlanModel

@Suite struct TaskPartTests {
  private func task(
    _ frame: TimeFrame, ticks: [(String?, CalendarDay?)] = [], from: CalendarDay? = nil,
    until: CalendarDay? = nil, exemption: String? = nil
  ) -> PlanTask {
    let assignment = Assignment(
      id: "viec", ref: "VI.1", title: "Báo cáo", leads: ["so-noi-vu"], frame: frame)
    var task = PlanTask(
      assignment, of: "so-noi-vu", in: .ngheAn,
      record: Agency(id: "so-noi-vu", name: "Sở Nội vụ", from: from, until: until))
    task.record(
      exemption.map { TaskRecord(id: task.id, exemption: $0) },
      ticks: ticks.map { Tick(task: task.id, period: $0.0.flatMap(Period.init), day: $0.1) }[...],
      evidence: [])
    return task
  }

  private func read(_ text: String) -> TimeFrame { TimeFrame(reading: text, year: 2024) }

  private func states(_ task: PlanTask, on day: CalendarDay) -> [TaskPart.State] {
    task.parts(on: day).map(\.state)
  }

  // MARK: Once

  @Test func aTaskIsDoneInTimeOrLate() {
    let frame = read("trước ngày 16/02/2024")
    let due = CalendarDay.of(2024, 2, 15)
    for (doneOn, state) in [
      (CalendarDay?.some(due), TaskPart.State.doneInTime), (due.adding(days: 1), .doneLate),
      (nil, .done),
    ] {
      let task = task(frame, ticks: [(nil, doneOn)])
      #expect(
        task.parts(on: .of(2024, 3, 1))
          == [TaskPart(period: nil, dueDay: due, doneOn: doneOn, state: state)])
      #expect(task.standing(on: .of(2024, 3, 1)).partsLate == (state == .doneLate ? 1 : 0))
      // Before it is known that it is done, it is still to be done.
      #expect(task.nextDueDay(on: .of(2024, 1, 10)) == (doneOn == nil ? nil : due))
    }
    let open = task(frame)
    #expect(states(open, on: due) == [.open])
    #expect(states(open, on: due.adding(days: 1)) == [.overdue])
    #expect((open.nextDueDay(on: due), open.nextDueDay(on: due.adding(days: 1))) == (due, nil))
  }

  @Test func aWindowThatHasNotBegunIsAhead() {
    let window = task(read("Từ ngày 15/11/2024 đến ngày 15/12/2024"))
    let days: [CalendarDay] = [.of(2024, 11, 14), .of(2024, 11, 15), .of(2024, 12, 16)]
    #expect(days.map { states(window, on: $0) } == [[.ahead], [.open], [.overdue]])
    let quarter = task(read("Quý II"))
    #expect(quarter.standing(on: .of(2024, 6, 25)).dueDay == .of(2024, 6, 30))
    #expect(states(quarter, on: .of(2024, 3, 31)) == [.ahead])
    #expect(states(quarter, on: .of(2024, 7, 1)) == [.overdue])
  }

  @Test func aSpanOfSeveralYearsIsDueAtItsEndAndThenEachYear() {
    let once = read("Quý IV/2023 - Quý II/2025")
    #expect(once.dueDay(inPlanOf: 2024) == .of(2025, 6, 30))
    let going = read("Quý IV năm 2023 và các năm tiếp theo")
    #expect(
      (2023...2025).map { going.dueDay(inPlanOf: $0) }
        == [.of(2023, 12, 31), .of(2024, 12, 31), .of(2025, 12, 31)])
    #expect(states(task(going), on: .of(2024, 12, 31)) == [.open])
  }

  @Test func whatHasNoKnownDayIsNeverDue() {
    for text in [
      "Sau khi có Quy chế của TW", "Theo Kế hoạch riêng", "Từ 01/7/2024", "chưa rõ lắm",
      "Từ tháng 11/2024 đến khi kết thúc đợt 1",
    ] {
      let task = task(read(text))
      for day in [CalendarDay.of(2024, 12, 1), .of(2030, 1, 1)] {
        #expect(task.standing(on: day) == TaskStanding(status: .toDo), "\(text)")
        #expect(states(task, on: day) == [.open], "\(text)")
        #expect(task.nextDueDay(on: day) == nil)
      }
    }
    #expect(states(task(read("Từ 01/7/2024")), on: .of(2024, 6, 30)) == [.ahead])
  }

  // MARK: Again and again

  @Test func datesOfTheYearAreEachDue() {
    let frame = read("trước ngày 01/6 và 15/11 hằng năm (hoặc đột xuất…)")
    let task = task(frame, ticks: [("2024-05", .of(2024, 6, 2))])
    #expect(
      task.parts(on: .of(2024, 6, 3)) == [
        TaskPart(
          period: Period("2024-05"), dueDay: .of(2024, 5, 31), doneOn: .of(2024, 6, 2),
          state: .doneLate),
        TaskPart(
          period: Period("2024-11"), dueDay: .of(2024, 11, 14), doneOn: nil, state: .open),
      ])
    #expect(task.nextDueDay(on: .of(2024, 6, 3)) == .of(2024, 11, 14))
    #expect(
      task.standing(on: .of(2024, 11, 15))
        == TaskStanding(
          status: .toDo, partsDue: 2, partsDone: 1, partsLate: 1, partsOverdue: 1,
          dueDay: .of(2024, 11, 14), lastDone: Period("2024-05")))
    let days: [CalendarDay] = [.of(2024, 3, 10), .of(2024, 6, 1), .of(2024, 12, 20)]
    #expect(
      days.map { task.period(on: $0)?.description } == ["2024-05", "2024-11", "2024-11"])
  }

  @Test func aSeasonIsDueAtItsEnd() {
    let spring = task(read("Từ tháng 3 đến tháng 11 hằng năm"))
    let days: [CalendarDay] = [.of(2024, 2, 29), .of(2024, 3, 1), .of(2024, 12, 1)]
    #expect(days.map { states(spring, on: $0) } == [[.ahead], [.open], [.overdue]])
    #expect(spring.period(on: .of(2024, 5, 1)) == Period("2024"))
    let winter = read("Từ tháng 11 đến tháng 3 hằng năm")
    #expect(winter.dueDay(of: Period(.year, containing: .of(2024, 1, 1))) == .of(2025, 3, 31))
    #expect(winter.tickPeriod(on: .of(2025, 3, 1)) == Period("2024"))
    #expect(winter.tickPeriod(on: .of(2024, 12, 1)) == Period("2024"))
  }

  @Test func whatIsAlwaysDoneHasMonthsAndNoDueDay() {
    for text in ["Thường xuyên", "hằng ngày", "Thường xuyên, hằng năm"] {
      let task = task(read(text), ticks: [("2024-02", nil)], until: .of(2024, 10, 31))
      let expected: [TaskPart.State] =
        [.open, .done, .open] + Array(repeating: .ahead, count: 7) + [.notOwed, .notOwed]
      #expect(states(task, on: .of(2024, 3, 5)) == expected)
      #expect(task.standing(on: .of(2024, 12, 5)).partsDue == 0)
      #expect(task.standing(on: .of(2024, 9, 5)).lastDone == Period("2024-02"))
      #expect(task.parts(on: .of(2024, 12, 31)).allSatisfy { $0.dueDay == nil })
    }
  }

  @Test func whatIsAskedForOwesNothingUntilItIsDone() {
    let task = task(read("Đột xuất"), ticks: [("2024-05", .of(2024, 5, 9))])
    #expect(task.standing(on: .of(2024, 4, 1)) == TaskStanding(status: .toDo))
    #expect(task.standing(on: .of(2024, 5, 20)).status == .done)
    #expect(states(task, on: .of(2024, 12, 1)) == [.done])
  }

  // MARK: Not owed

  @Test func whatIsDueAfterTheAgencyEndedIsNotOwedOnceItHas() {
    let quarterly = task(read("hằng quý"), until: .of(2024, 8, 31))
    #expect(states(quarterly, on: .of(2024, 8, 31)) == [.overdue, .overdue, .open, .ahead])
    #expect(
      states(quarterly, on: .of(2024, 9, 1)) == [.overdue, .overdue, .notOwed, .notOwed])
    #expect(quarterly.standing(on: .of(2025, 1, 1)).partsDue == 2)
    let once = task(read("Trong năm"), until: .of(2024, 8, 31))
    #expect(once.standing(on: .of(2024, 8, 1)).dueDay == .of(2024, 12, 31))
    #expect(once.standing(on: .of(2025, 1, 1)) == TaskStanding(status: .toDo))
    #expect(states(once, on: .of(2025, 1, 1)) == [.notOwed])
  }

  @Test func whatWasDueBeforeTheAgencyBeganIsNotOwed() {
    let quarterly = task(read("hằng quý"), from: .of(2024, 7, 1))
    #expect(states(quarterly, on: .of(2024, 8, 1)) == [.notOwed, .notOwed, .open, .ahead])
    #expect(states(task(read("Quý I"), from: .of(2024, 7, 1)), on: .of(2024, 8, 1)) == [.notOwed])
  }

  @Test func dutySaysWhyNothingIsOwed() {
    let (from, until) = (CalendarDay.of(2024, 3, 1), CalendarDay.of(2024, 8, 31))
    let task = task(read("hằng quý"), from: from, until: until)
    #expect(task.duty(on: .of(2024, 1, 8)) == .notYetIssued(.of(2024, 1, 9)))
    #expect(task.duty(on: .of(2024, 2, 29)) == .agencyNotYet(from))
    #expect(task.duty(on: from) == .owed && task.duty(on: until) == .owed)
    #expect(task.duty(on: .of(2024, 9, 1)) == .agencyEnded(until))
    let exempt = self.task(read("hằng quý"), exemption: "Không có thủ tục hành chính")
    #expect(exempt.duty(on: from) == .exempt("Không có thủ tục hành chính"))
    #expect(exempt.parts(on: until).isEmpty)
  }

  @Test func theBookKnowsWhenAnAgencyEnds() {
    let task = PlanBook.ngheAn.tasks(of: "thi-xa-cua-lo").first
    #expect(task?.agencyUntil == .of(2024, 11, 30))
    #expect(task?.duty(on: .of(2024, 12, 1)) == .agencyEnded(.of(2024, 11, 30)))
  }

  @Test func anAgendaListsWhatIsDueBetweenTwoDays() {
    let task = task(read("Chậm nhất ngày 20 hằng tháng"), ticks: [("2024-03", .of(2024, 3, 19))])
    let parts = task.parts(dueFrom: .of(2024, 3, 20), to: .of(2024, 5, 19), on: .of(2024, 4, 21))
    #expect(parts.map(\.dueDay) == [.of(2024, 3, 20), .of(2024, 4, 20)])
    #expect(parts.map(\.state) == [.doneInTime, .overdue])
  }

  // MARK: Laws

  @Test func partsAgreeWithTheStanding() {
    var generator = SeededGenerator(seed: 47)
    let texts = [
      "hằng tuần", "trước ngày 20 hằng tháng", "hằng quý", "6 tháng một lần", "hằng năm",
      "trước ngày 01/6 và 15/11 hằng năm", "Từ tháng 3 đến tháng 11 hằng năm", "Quý II",
      "trước ngày 16/02/2024", "Trong năm", "Từ 01/7/2024", "Theo Kế hoạch riêng", "chưa rõ lắm",
    ]
    for _ in 0..<1500 {
      let frame = read(generator.element(of: texts))
      let periods = frame.periods(inPlanOf: 2024)
      let ticks: [(String?, CalendarDay?)] =
        (periods.isEmpty ? [nil] : periods.map(\.description))
        .filter { _ in Bool.random(using: &generator) }
        .map { ($0, generator.element(of: [nil, generator.day(in: 2024...2024)])) }
      let task = task(
        frame, ticks: ticks, from: generator.element(of: [nil, generator.day(in: 2024...2024)]),
        until: generator.element(of: [nil, generator.day(in: 2024...2024)]))
      let day = generator.day(from: .of(2023, 12, 1), to: .of(2025, 3, 1))
      let standing = task.standing(on: day)
      let parts = task.parts(on: day)
      #expect(standing.partsDone == parts.count(where: \.isDone))
      #expect(standing.partsLate == parts.count { $0.state == .doneLate })
      #expect(standing.partsOverdue == parts.count { $0.state == .overdue })
      #expect(standing.dueDay == parts.first { !$0.isDone && $0.state != .notOwed }?.dueDay)
      #expect(task.nextDueDay(on: day).map { day <= $0 } ?? true)
    }
  }
}
