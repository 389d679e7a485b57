import Testing

@testable import PlanModel

@Suite struct ReminderTests {
  private func book(_ checklists: [Agency.ID: Checklist] = [:]) -> PlanBook {
    let plan = Plan(
      id: "kh", issuedOn: .of(2024, 1, 9), issuer: "UBND", title: "Kế hoạch", year: 2024,
      assignments: [
        Assignment(
          id: "ke-hoach-rieng", ref: "I", title: "Ban hành kế hoạch", leadGroups: ["cap-huyen"],
          deliverable: "Kế hoạch của đơn vị"),
        Assignment(
          id: "bao-cao", ref: "I", title: "Báo cáo", leads: ["so-noi-vu", "so-tttt"],
          frame: TimeFrame(.day(.of(2024, 5, 31)))),
      ],
      channels: [
        Channel(
          id: "bao", name: "Báo", kind: .newspaper, agency: "bao-nghe-an",
          obligations: [Obligation(id: "thang", amount: .atLeast(2), period: .month)])
      ])
    return PlanBook(registry: .ngheAn, plan: plan, checklists: checklists)
  }

  private func words(_ book: PlanBook, on day: CalendarDay) -> [String] {
    book.reminders(on: day).map { reminder in
      let whose = reminder.agency?.rawValue ?? "-"
      switch reminder.reason {
      case .overdue(let task, let parts): return "\(task.id) \(parts) \(whose)"
      case .withoutOwner(let task): return "\(task.id) không ai \(whose)"
      case .channel(let line, let month): return "\(line.id) \(month) \(line.state) \(whose)"
      case .answer(let followUp): return "\(followUp.letter ?? "") \(whose)"
      case .plan: return "kế hoạch \(whose)"
      case .report(let period): return "\(period) \(whose)"
      }
    }
  }

  @Test func nothingIsMissingBeforeThePlan() {
    #expect(book().reminders(on: .of(2024, 1, 8)).isEmpty)
  }

  @Test func whatIsLateStandsInItsOrder() {
    let checklists: [Agency.ID: Checklist] = [
      "so-noi-vu": Checklist(followUps: [
        FollowUp(id: "1", day: .of(2024, 6, 1), letter: "15/A", answerBy: .of(2024, 6, 2)),
        FollowUp(
          id: "2", day: .of(2024, 6, 1), letter: "16/A", answerBy: .of(2024, 6, 2), reply: "x"),
        FollowUp(id: "3", day: .of(2024, 6, 1), letter: "17/A", answerBy: .of(2024, 6, 9)),
      ]),
      "so-tttt": Checklist(
        ticks: [Tick(task: "bao-cao@so-tttt")],
        submissions: [
          Submission(id: "1", kind: .report, period: "2024-Q1", day: .of(2024, 3, 18))
        ]),
      "huyen-nam-dan": Checklist(submissions: [
        Submission(id: "1", kind: .plan, day: .of(2024, 2, 1))
      ]),
    ]
    #expect(
      words(book(checklists), on: .of(2024, 6, 3)) == [
        "bao-cao@so-noi-vu 1 so-noi-vu", "bao 2024-05 missed bao-nghe-an", "15/A so-noi-vu",
        "kế hoạch thanh-pho-vinh", "kế hoạch thi-xa-cua-lo", "bc-2024-q1 so-noi-vu",
        "bc-2024-q1 thanh-pho-vinh", "bc-2024-q1 thi-xa-cua-lo", "bc-2024-q1 huyen-nam-dan",
      ])
  }

  @Test func whatNobodyTookOverIsNobodysAndIsNotDropped() {
    let late = words(book(), on: .of(2025, 3, 10))
    #expect(late.contains("bao-cao@so-tttt không ai -"))
    #expect(late.contains("bao-cao@so-noi-vu 1 so-noi-vu"))
    #expect(!late.contains("kế hoạch thi-xa-cua-lo"))
  }

  @Test func channelsAreLateInTheLastMonthThatIsOverAndInNoOther() {
    func channels(_ day: CalendarDay) -> [String] {
      words(book(), on: day).filter { $0.hasPrefix("bao 2") }
    }
    #expect(channels(.of(2024, 1, 31)) == [])
    #expect(channels(.of(2024, 2, 1)) == ["bao 2024-01 missed bao-nghe-an"])
    #expect(channels(.of(2024, 7, 15)) == ["bao 2024-06 missed bao-nghe-an"])
    #expect(channels(.of(2025, 1, 5)) == ["bao 2024-12 missed bao-nghe-an"])
    #expect(channels(.of(2025, 2, 5)) == [])
  }

  @Test func membersOfAGroupAreNamedWhereEachOwesANumber() {
    var plan = book().plan
    plan.channels = []
    plan.assignments = []
    plan.channelGroups = [
      ChannelGroup(
        id: "loa", name: "Loa", kind: .loudspeaker, groups: ["cap-huyen"],
        obligations: [Obligation(id: "thang", amount: .atLeast(1), period: .month)])
    ]
    var book = PlanBook(registry: .ngheAn, plan: plan)
    book.apply(
      .record(
        Publication(id: "1", day: .of(2024, 3, 2), channel: "loa@huyen-nam-dan", title: "Bài")))
    #expect(
      words(book, on: .of(2024, 4, 2)) == [
        "loa@thanh-pho-vinh 2024-03 missed thanh-pho-vinh",
        "loa@thi-xa-cua-lo 2024-03 missed thi-xa-cua-lo",
      ])
  }
}

@Suite struct SubmissionReviewTests {
  private let plan = Plan(
    id: "kh", issuer: "UBND", title: "Kế hoạch", year: 2024,
    assignments: [
      Assignment(id: "viec", ref: "I", title: "Việc", leads: ["so-noi-vu"]),
      Assignment(
        id: "rieng", ref: "I", title: "Kế hoạch", leadGroups: ["cap-huyen"],
        deliverable: "KẾ HOẠCH của đơn vị"),
    ])

  @Test func plansAreOwedByThoseWhomThePlanAsks() {
    let book = PlanBook(
      registry: .ngheAn, plan: plan,
      checklists: [
        "so-noi-vu": Checklist(submissions: [Submission(id: "1", kind: .plan, day: .of(2024, 2, 1))]
        )
      ])
    #expect(book.asksForPlans)
    let reviews = book.plansReceived(by: .of(2024, 12, 1))
    #expect(reviews.map(\.agency) == ["so-noi-vu", "thanh-pho-vinh", "huyen-nam-dan"])
    #expect(reviews.map(\.isMissing) == [false, true, true])
    #expect(book.plansReceived(by: .of(2024, 1, 15)).map(\.agency).contains("thi-xa-cua-lo"))
    #expect(!book.plansReceived(by: .of(2024, 1, 15)).map(\.agency).contains("so-noi-vu"))
  }

  @Test func whatAnEndedAgencyHandedInCountsForItsTime() {
    func book(_ handedIn: Bool) -> PlanBook {
      PlanBook(
        registry: .ngheAn, plan: plan,
        checklists: handedIn
          ? [
            "thi-xa-cua-lo": Checklist(submissions: [
              Submission(id: "1", kind: .plan, day: .of(2024, 2, 1)),
              Submission(id: "2", kind: .report, period: "2024-Q1", day: .of(2024, 3, 18)),
            ])
          ] : [:])
    }
    let later = CalendarDay.of(2025, 1, 10)
    func owing(_ reviews: [SubmissionReview]) -> [Agency.ID] {
      reviews.filter(\.isOwed).map(\.agency)
    }
    let quarter = ReportingPeriod(.firstQuarter, of: 2024)
    // Cửa Lò ended on 30 November: in the first quarter's report it is one of all, also next year.
    for handedIn in [true, false] {
      let reviews = book(handedIn).reportsReceived(about: quarter, by: later)
      #expect(owing(reviews).contains("thi-xa-cua-lo"))
      #expect(reviews.first { $0.agency == "thi-xa-cua-lo" }?.isMissing == !handedIn)
      #expect(
        owing(reviews)
          == owing(book(handedIn).reportsReceived(about: quarter, by: .of(2024, 3, 20))))
      let plans = book(handedIn).plansReceived(by: later, owedOn: quarter.lastDay)
      #expect(owing(plans).contains("thi-xa-cua-lo"))
    }
    // In that of the year it is one only if it had handed its plan in.
    let year = ReportingPeriod(.year, of: 2024).lastDay
    #expect(owing(book(true).plansReceived(by: later, owedOn: year)).contains("thi-xa-cua-lo"))
    #expect(!owing(book(false).plansReceived(by: later, owedOn: year)).contains("thi-xa-cua-lo"))
    #expect(
      !owing(book(true).reportsReceived(about: ReportingPeriod(.year, of: 2024), by: later))
        .contains("thi-xa-cua-lo"))
    // Nobody is reminded of what an agency owed that is gone.
    #expect(
      !book(false).reminders(on: later).contains {
        $0.agency == "thi-xa-cua-lo" && $0.reason == .report(quarter)
      })
  }

  @Test func anAgencyThatCameLaterOwesNothingBefore() {
    var asked = plan
    asked.assignments.append(
      Assignment(
        id: "so", ref: "I", title: "Kế hoạch", leadGroups: ["so-nganh"], deliverable: "Kế hoạch"))
    let book = PlanBook(
      registry: .ngheAn, plan: asked,
      checklists: [
        "ban-moi": Checklist(submissions: [Submission(id: "1", kind: .plan, day: .of(2024, 8, 1))])
      ])
    let quarter = ReportingPeriod(.firstQuarter, of: 2024)
    let day = CalendarDay.of(2024, 9, 1)
    #expect(!book.reportsReceived(about: quarter, by: day).map(\.agency).contains("ban-moi"))
    let plans = book.plansReceived(by: day, owedOn: quarter.lastDay)
    #expect(plans.first { $0.agency == "ban-moi" }?.isOwed == false)
    #expect(book.plansReceived(by: day).first { $0.agency == "ban-moi" }?.isOwed == true)
    let report = PlanReport(book, about: .reporting(quarter), on: day)
    #expect(report.plansReceived == plans)
  }

  @Test func planThatAsksNobodyMissesNothing() {
    var silent = plan
    silent.assignments.removeLast()
    let book = PlanBook(registry: .ngheAn, plan: silent)
    #expect(!book.asksForPlans)
    #expect(book.plansReceived(by: .of(2024, 12, 1)).isEmpty)
  }

  @Test func reportIsKnownByItsOwnPeriodOrThatOfTheCalendar() {
    func isAbout(_ period: String?, _ kind: ReportingPeriod.Kind) -> Bool {
      Submission(id: "1", kind: .report, period: period, day: .of(2024, 3, 1))
        .isAbout(ReportingPeriod(kind, of: 2024))
    }
    #expect(isAbout("bc-2024-q1", .firstQuarter) && isAbout("2024-Q1", .firstQuarter))
    #expect(isAbout("2024-H1", .sixMonths) && isAbout("bc-2024-6t", .sixMonths))
    #expect(isAbout(nil, .year) && isAbout("2024", .year) && isAbout("bc-2024", .year))
    #expect(!isAbout("2024-Q1", .sixMonths) && !isAbout(nil, .firstQuarter))
    #expect(!isAbout("bc-2025-q1", .firstQuarter))
  }
}

@Suite struct UnprovenTicksTests {
  @Test func evidenceProvesItsTickOrTheWholeTask() {
    var book = PlanBook(registry: .ngheAn, plan: .ngheAn)
    let tasks = book.agencies.flatMap { book.tasks(of: $0.id) }
    guard let task = tasks.first(where: { $0.frame.tickCadence == .month }) else {
      Issue.record("the plan has no monthly task")
      return
    }
    for month in ["2024-02", "2024-03"] {
      book.apply(.tick(Tick(task: task.id, period: Period(month)), agency: task.agency))
    }
    func unproven() -> [String?] {
      book.tasks(of: task.agency).first { $0.id == task.id }?.unprovenTicks
        .map { $0.period?.description } ?? []
    }
    #expect(unproven() == ["2024-02", "2024-03"])
    let tick = Tick.id(task: task.id, period: Period("2024-02"))
    book.apply(.addEvidence(Evidence(id: "1", task: task.id, tick: tick), agency: task.agency))
    #expect(unproven() == ["2024-03"])
    book.apply(.addEvidence(Evidence(id: "2", task: task.id), agency: task.agency))
    #expect(unproven() == [])
  }
}
