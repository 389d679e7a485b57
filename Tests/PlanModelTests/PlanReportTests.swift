import Testing

@testable import PlanModel

@Suite struct PlanReportTests {
  private func span(_ text: String) throws -> ReportSpan { try #require(ReportSpan(text)) }

  private func report(
    _ book: PlanBook, _ text: String, on day: CalendarDay, of agency: Agency.ID? = nil,
    with others: [PlanBook] = []
  ) throws -> PlanReport {
    PlanReport(book, about: try span(text), on: day, of: agency, with: others)
  }

  private func book(
    _ checklists: [Agency.ID: Checklist], published: [Publication] = []
  ) -> PlanBook {
    PlanBook(
      registry: .ngheAn, plan: .ngheAn, checklists: checklists,
      logs: Dictionary(grouping: published, by: \.channel))
  }

  // MARK: Tasks

  @Test func aPartBelongsToThePeriodThatItsDueDayIsIn() throws {
    let task: PlanTask.ID = "bao-cao-quy@so-noi-vu"
    let first = Period(.quarter, containing: .of(2024, 1, 1))
    let ticks: [Tick] = [
      Tick(task: task, period: first, day: .of(2024, 3, 19)),
      Tick(task: task, period: first.next, day: .of(2024, 6, 21)),
    ]
    let book = book(["so-noi-vu": Checklist(ticks: ticks)])
    func progress(_ text: String, on day: CalendarDay) throws -> SpanProgress? {
      try report(book, text, on: day, of: "so-noi-vu").agencies.first?.progress
    }
    let quarter = try #require(try progress("2024-Q1", on: .of(2024, 10, 1)))
    // The plan of the agency's own (15/2) is overdue, the report was in time.
    #expect((quarter.inTime, quarter.late, quarter.overdue, quarter.due) == (1, 0, 1, 2))
    let second = try #require(try progress("2024-Q2", on: .of(2024, 10, 1)))
    #expect((second.inTime, second.late, second.carried) == (0, 1, 1))
    // Due on 20/3, after the data of the report end.
    let reporting = try #require(try progress("bc-2024-q1", on: .of(2024, 10, 1)))
    #expect((reporting.done, reporting.overdue, reporting.doneBesides) == (0, 1, 0))
    let half = try #require(try progress("bc-2024-6t", on: .of(2024, 10, 1)))
    #expect((half.inTime, half.late, half.doneBesides) == (1, 0, 0))
  }

  @Test func whatIsDueLaterInThePeriodIsNotDueYet() throws {
    let report = try report(book([:]), "2024-02", on: .of(2024, 2, 10))
    let total = report.total
    #expect(report.isRunning)
    #expect((total.due, total.overdue) == (1, 0))  // "chuyên mục" goes on each month
    // Plans by 15/2 of six agencies and of one that has ended before, two monthly tasks.
    #expect(total.notYetDue == 9)
    #expect(report.withoutOwner.notYetDue == 1)
    let later = try self.report(book([:]), "2024-02", on: .of(2024, 3, 10))
    #expect((later.total.overdue, later.total.open, later.total.notYetDue) == (9, 1, 0))
  }

  @Test func everyPartIsDueInOneQuarterAndInOneReportOfTheYear() throws {
    let book = DemoPlan(units: 12, publications: 200).book()
    let day = CalendarDay.of(2026, 6, 1)
    func total(_ text: String) throws -> SpanProgress { try report(book, text, on: day).total }
    var sum = SpanProgress()
    for quarter in 1...4 { sum += try total("2025-Q\(quarter)") }
    let year = try total("2025")
    #expect((sum.done, sum.due) == (year.done, year.due))
    var months = SpanProgress()
    for month in Month.all(of: 2025) { months += try total("\(month)") }
    #expect((months.inTime, months.late, months.open) == (year.inTime, year.late, year.open))
    #expect((months.undated, months.overdue) == (year.undated, year.overdue))
  }

  @Test func partsAreThoseOfTheTask() throws {
    // The law: what the report counts of a task in the plan's year is what its parts say.
    let book = DemoPlan(units: 8, publications: 0, seed: 7).book()
    for day in [CalendarDay.of(2025, 5, 17), .of(2025, 12, 31), .of(2026, 2, 1)] {
      let counter = SpanCounter(try span("2025"), year: 2025, on: day)
      for task in book.agencies.flatMap({ book.tasks(of: $0.id) }) {
        let progress = task.progress(in: counter)
        let parts = task.parts(on: day)
        #expect(progress.done == parts.count(where: \.isDone), "\(task.id)")
        #expect(progress.overdue == parts.count { $0.state == .overdue }, "\(task.id)")
        let ahead = parts.count { $0.state == .open || $0.state == .ahead }
        #expect(progress.open + progress.notYetDue == ahead, "\(task.id) \(day)")
      }
    }
  }

  @Test func aTickWithoutADayIsInTimeIfItWasRecordedInTime() throws {
    let task: PlanTask.ID = "ke-hoach@so-tu-phap"
    func progress(_ tick: Tick) throws -> SpanProgress {
      let book = book(["so-tu-phap": Checklist(ticks: [tick])])
      return try #require(
        try report(book, "2024-Q1", on: .of(2024, 4, 1), of: "so-tu-phap").agencies.first
      ).progress
    }
    #expect(try progress(Tick(task: task, at: "2024-02-14T08:00:00.000Z")).inTime == 1)
    #expect(try progress(Tick(task: task, at: "2024-02-20T08:00:00.000Z")).undated == 1)
    #expect(try progress(Tick(task: task, at: "hôm qua")).undated == 1)
    #expect(try progress(Tick(task: task, day: .of(2024, 2, 15))).inTime == 1)
    #expect(try progress(Tick(task: task, day: .of(2024, 2, 16))).late == 1)
  }

  @Test func ticksOfThePeriodWithoutEvidenceAreNamed() throws {
    let task: PlanTask.ID = "tin-bai@bao-nghe-an"
    let ticks = (1...3).map { month in
      Tick(task: task, period: Period(.month, containing: .of(2024, month, 1)))
    }
    let proof = Evidence(id: "e", task: task, tick: ticks[0].id)
    let book = book(["bao-nghe-an": Checklist(ticks: ticks, evidence: [proof])])
    let report = try report(book, "2024-Q1", on: .of(2024, 5, 1))
    #expect(report.total.unproven == 2)
    #expect(report.unproven.map(\.task) == [task])
    #expect(report.unproven.map(\.parts) == [2])
    #expect(try self.report(book, "2024-Q2", on: .of(2024, 5, 1)).total.unproven == 0)
  }

  @Test func whatDoesNotApplyCountsNowhereElse() throws {
    let record = TaskRecord(id: "ke-hoach@so-tu-phap", exemption: "dùng chung kế hoạch của tỉnh")
    let book = book(["so-tu-phap": Checklist(tasks: [record])])
    let progress = try report(book, "2024-Q1", on: .of(2024, 4, 1), of: "so-tu-phap").total
    #expect((progress.notApplicable, progress.due, progress.overdue) == (1, 0, 0))
  }

  // MARK: Agencies in time

  private func splitBook(_ checklists: [Agency.ID: Checklist] = [:]) -> PlanBook {
    let press = Agency(
      id: "so-tttt", name: "Sở Thông tin và Truyền thông", kind: .department,
      until: .of(2025, 2, 28),
      successors: [Succession(agency: "so-khcn", work: "chuyển đổi số")])
    let science = Agency(
      id: "so-khcn", name: "Sở Khoa học và Công nghệ", kind: .department,
      formerNames: [FormerName("Sở Khoa học", until: .of(2025, 2, 28))])
    let plan = Plan(
      id: "p", issuedOn: .of(2025, 1, 2), issuer: "UBND tỉnh", title: "Kế hoạch", year: 2025,
      assignments: [
        Assignment(
          id: "so", ref: "I", title: "Tuyên truyền chính quyền số", leads: ["so-tttt"],
          frame: TimeFrame(.day(.of(2025, 2, 20))), work: "chuyển đổi số"),
        Assignment(
          id: "bao", ref: "I", title: "Định hướng báo chí", leads: ["so-tttt"],
          frame: TimeFrame(.day(.of(2025, 2, 10))), work: "báo chí"),
      ])
    return PlanBook(
      registry: Registry(agencies: [press, science]), plan: plan, checklists: checklists)
  }

  @Test func openTasksOfAnEndedAgencyAreItsSuccessorsOrNobodys() throws {
    let report = try report(splitBook(), "2025-Q1", on: .of(2025, 4, 1))
    #expect(report.agencies.map(\.agency) == ["so-khcn"])
    #expect(report.agencies.first?.progress.overdue == 1)
    #expect(report.withoutOwner.overdue == 1)
    #expect(report.tasksWithoutOwner.map(\.title) == ["Định hướng báo chí"])
    #expect(report.overdue.map(\.owner) == ["so-khcn", nil])
    #expect(report.total.overdue == 2)
    #expect(report.name(of: "so-khcn") == "Sở Khoa học và Công nghệ")
  }

  @Test func whatFallsDueAfterTheEndIsReportedOfWhoAnswersForIt() throws {
    let split = splitBook()
    var plan = split.plan
    plan.assignments[0].frame = TimeFrame(.recurring(.quarter, dueDayOfPeriod: nil))
    plan.assignments[1].frame = TimeFrame(.day(.of(2025, 5, 10)))
    let report = try report(
      PlanBook(registry: split.registry, plan: plan), "2025-Q2", on: .of(2025, 7, 15))
    #expect(report.agencies.map(\.agency) == ["so-khcn"])
    let heir = report.agencies.first?.progress
    #expect(heir.map { [$0.overdue, $0.carried] } == [1, 1])
    #expect(report.withoutOwner.overdue == 1)
    #expect(report.tasksWithoutOwner.map(\.title) == ["Định hướng báo chí"])
    #expect(report.overdue.map(\.parts) == [2, 1])
  }

  @Test func aPastPeriodSpeaksOfTheAgenciesOfItsTime() throws {
    let report = try report(splitBook(), "2025-02", on: .of(2026, 1, 1))
    #expect(report.agencies.map(\.agency) == ["so-tttt"])
    #expect(report.tasksWithoutOwner == [])
    #expect(report.name(of: "so-tttt") == "Sở Thông tin và Truyền thông")
    #expect(
      try self.report(splitBook(), "2025-02", on: .of(2026, 1, 1), of: "so-khcn").agency?.name
        == "Sở Khoa học")
  }

  @Test func whatIsDoneStaysWithTheAgencyThatDidIt() throws {
    let tick = Tick(task: "bao@so-tttt", day: .of(2025, 2, 9))
    let book = splitBook(["so-tttt": Checklist(ticks: [tick])])
    let report = try report(book, "2025-Q1", on: .of(2025, 4, 1))
    #expect(report.agencies.map(\.agency) == ["so-tttt", "so-khcn"])
    #expect(report.agencies.first?.progress.inTime == 1)
    #expect(report.withoutOwner == SpanProgress())
  }

  @Test func aReportOfOneAgencySaysNothingOfOthers() throws {
    let published = [
      Publication.example("a", .of(2024, 2, 1), on: "trang-tin@so-noi-vu", covers: ["nd-1"]),
      .example("b", .of(2024, 2, 1), on: "trang-tin@so-tu-phap", covers: ["nd-2"]),
      .example("c", .of(2024, 2, 1), covers: ["nd-2"]),
    ]
    let book = book([:], published: published)
    let report = try report(book, "2024-Q1", on: .of(2024, 4, 1), of: "so-noi-vu")
    #expect(report.agencies.map(\.agency) == ["so-noi-vu"])
    #expect(
      report.channels.map(\.subject)
        == [.channel("trang-tin@so-noi-vu"), .channel("hoi-nghi@so-noi-vu")])
    #expect(report.count == PieceCount(pieces: 1, placements: 1))
    #expect(report.coverage.contents.first { $0.item == "nd-2" }?.isSilent == true)
    #expect(report.coverage.contents.first { $0.item == "nd-1" }?.isSilent == false)
  }

  // MARK: Channels

  @Test func piecesAndPlacementsAreThoseOfTheLibrary() throws {
    let book = DemoPlan(units: 20, publications: 900).book()
    for text in ["2025-03", "2025-Q2", "2025", "bc-2025-q1", "bc-2025-q3", "bc-2025"] {
      let span = try span(text)
      let figures = SpanFigures(of: span, in: [book], on: .of(2025, 11, 20))
      let report = try report(book, text, on: .of(2025, 11, 20))
      #expect(report.count.pieces == figures.pieces, "\(text)")
      #expect(report.count.placements == figures.placements, "\(text)")
      #expect(report.channels.reduce(0) { $0 + $1.placements } == figures.placements)
      #expect(report.genres.reduce(0) { $0 + $1.placements } == figures.placements)
    }
  }

  @Test func eachNumberIsJudgedOnceInThePeriodThatItsDueDayIsIn() throws {
    let channel = Channel(
      id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper, agency: "bao-nghe-an",
      obligations: [
        Obligation(id: "thang", genre: "tin, bài", amount: .atLeast(2)),
        Obligation(id: "quy", genre: "chuyên trang", amount: .exactly(1), period: .quarter),
      ])
    let published = [
      Publication.example("a", .of(2024, 1, 20), genre: "tin", quantity: 2),
      .example("b", .of(2024, 2, 20), genre: "tin"),
      .example("c", .of(2024, 2, 21), genre: "chuyên trang"),
    ]
    let book = PlanBook.ngheAn(channels: [channel], published: published)
    func tally(_ text: String, on day: CalendarDay = .of(2024, 7, 1)) throws -> ObligationTally {
      try #require(try report(book, text, on: day).channels.first).obligations
    }
    let quarter = try tally("2024-Q1")
    #expect((quarter.met, quarter.partlyMet, quarter.missed) == (2, 1, 1))
    #expect(try tally("2024-01").met == 1)
    let march = try tally("2024-03")
    #expect((march.met, march.missed) == (1, 1))
    // The data end on 14/3: March and the quarter belong to the next report.
    let reporting = try tally("bc-2024-q1")
    #expect((reporting.met, reporting.partlyMet, reporting.missed) == (1, 1, 0))
    #expect(try tally("2024-Q2", on: .of(2024, 4, 2)).notYetDue == 4)
    #expect(try report(book, "2024-Q1", on: .of(2024, 7, 1)).obligations == quarter)
  }

  @Test func eachWeekIsJudgedInThePeriodThatItsLastDayIsIn() throws {
    let channel = Channel(
      id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper, agency: "bao-nghe-an",
      obligations: [Obligation(id: "tuan", amount: .atLeast(1), period: .week)])
    let book = PlanBook.ngheAn(
      channels: [channel], published: [.example("a", .of(2024, 3, 1))])
    func tally(_ text: String, on day: CalendarDay) throws -> (ChannelState, ObligationTally) {
      let channel = try #require(try report(book, text, on: day).channels.first)
      return (channel.state, channel.obligations)
    }
    // The week from 26 February ends on 3 March; it is the only one in which anything came out.
    let (state, march) = try tally("2024-03", on: .of(2024, 3, 20))
    #expect((march.met, march.missed, march.notYetDue, state) == (1, 2, 2, .partlyMet))
    let (_, february) = try tally("2024-02", on: .of(2024, 3, 20))
    #expect((february.met, february.missed) == (0, 4))
    let (_, reporting) = try tally("bc-2024-q1", on: .of(2024, 3, 20))
    #expect((reporting.met, reporting.missed, reporting.notYetDue) == (1, 8, 0))
    // Of a number by the quarter nothing is due in January.
    let quarterly = Channel(
      id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper, agency: "bao-nghe-an",
      obligations: [Obligation(id: "quy", amount: .atLeast(1), period: .quarter)])
    let january = try report(PlanBook.ngheAn(channels: [quarterly]), "2024-01", on: .of(2024, 2, 2))
    #expect(january.channels.map(\.state) == [.notYetDue])
  }

  @Test func aChannelIsSilentIfItOwedSomethingAndNothingCameOut() throws {
    let published = [Publication.example("a", .of(2024, 2, 1))]
    let book = book([:], published: published)
    let report = try report(book, "2024-Q1", on: .of(2024, 4, 1))
    let paper = try #require(report.channels.first { $0.subject == .channel("bao-nghe-an") })
    #expect((paper.state, paper.placements, paper.silentMonths) == (.published, 1, 2))
    #expect(paper.lastDay == .of(2024, 2, 1))
    #expect(
      report.silentChannels.map(\.subject)
        == [.channel("truyen-hinh"), .group("trang-tin"), .group("hoi-nghi")])
    // Before the plan was issued, and after its year, nothing is owed.
    #expect(try self.report(book, "2023-12", on: .of(2024, 4, 1)).silentChannels == [])
    #expect(try self.report(book, "2025-01", on: .of(2025, 4, 1)).silentChannels == [])
    #expect(
      try self.report(book, "2024-05", on: .of(2024, 4, 1)).channels.map(\.state)
        == Array(repeating: .notYetDue, count: 4))
  }

  @Test func theMembersOfAGroupAreCounted() throws {
    let published = [
      Publication.example("a", .of(2024, 2, 1), on: "trang-tin@so-noi-vu"),
      .example("b", .of(2024, 3, 1), on: "trang-tin@so-noi-vu"),
    ]
    let report = try report(book([:], published: published), "2024-Q1", on: .of(2024, 4, 1))
    let sites = try #require(report.channels.first { $0.subject == .group("trang-tin") })
    #expect(sites.members?.publishing == 1)
    // Three departments, and the one that ended on the day of issue.
    #expect(sites.members?.present == 4)
    #expect(sites.placements == 2)
  }

  // MARK: Two plans, comparison

  @Test func theYearBeforeGivesItsPublicationsOrIsNamedAsMissing() throws {
    var old = Plan.ngheAn
    old = Plan(
      id: "nam-2023", issuedOn: .of(2023, 1, 9), issuer: old.issuer, title: "Kế hoạch 2023",
      year: 2023, channels: old.channels)
    let before = PlanBook(
      registry: .ngheAn, plan: old,
      logs: ["bao-nghe-an": [.example("x", .of(2023, 12, 20)), .example("y", .of(2023, 12, 1))]])
    let book = book([:], published: [.example("z", .of(2024, 1, 20))])
    let both = try report(book, "bc-2024-q1", on: .of(2024, 4, 1), with: [before])
    #expect(both.count.placements == 2)
    #expect(both.otherPlans.map(\.id) == ["nam-2023"])
    let channels = both.channels.filter { $0.placements > 0 }
    #expect(channels.map(\.subject) == [.channel("bao-nghe-an")])
    #expect(channels.map(\.placements) == [2])
    // What came out under the earlier plan alone is no silence either.
    let december = try report(self.book([:]), "bc-2024-q1", on: .of(2024, 1, 10), with: [before])
    #expect(!december.silentChannels.map(\.subject).contains(.channel("bao-nghe-an")))
    #expect(
      december.channels.first { $0.subject == .channel("bao-nghe-an") }?.lastDay
        == .of(2023, 12, 20))
    #expect(both.yearsWithoutPlan == [])
    let alone = try report(book, "bc-2024-q1", on: .of(2024, 4, 1))
    #expect(alone.count.placements == 1)
    #expect(alone.yearsWithoutPlan == [2023])
    // A plan of another year than the span's is not looked at.
    #expect(try report(book, "2024-Q2", on: .of(2024, 8, 1), with: [before]).otherPlans == [])
  }

  @Test func thePeriodBeforeIsComparedWithinThePlansYear() throws {
    let published = [
      Publication.example("a", .of(2024, 2, 1)), .example("b", .of(2024, 3, 1), quantity: 3),
    ]
    let book = book([:], published: published)
    let march = try report(book, "2024-03", on: .of(2024, 4, 1))
    #expect(march.previous?.span.description == "2024-02")
    #expect(march.previous?.count == PieceCount(pieces: 1, placements: 1))
    let february = try report(book, "2024-02", on: .of(2024, 4, 1))
    #expect(march.previous?.progress == february.total)
    #expect(try report(book, "2024-01", on: .of(2024, 4, 1)).previous == nil)
    #expect(try report(book, "bc-2024-6t", on: .of(2024, 7, 1)).previous == nil)
    #expect(try report(book, "2024-05", on: .of(2024, 4, 1)).previous == nil)
  }

  // MARK: Follow-ups, plans and reports

  @Test func remindersWithoutAnAnswerStayOutstanding() throws {
    let followUps = [
      FollowUp(
        id: "a", task: "ke-hoach@so-tu-phap", day: .of(2024, 2, 20), letter: "15/SNV",
        answerBy: .of(2024, 2, 28)),
      FollowUp(
        id: "b", about: "Báo cáo quý", day: .of(2024, 3, 1), reply: "Đã gửi",
        repliedOn: .of(2024, 3, 5)),
      FollowUp(id: "c", about: "Gọi điện", day: .of(2024, 4, 2)),
    ]
    let book = book(["so-tu-phap": Checklist(followUps: followUps)])
    let first = try report(book, "2024-Q1", on: .of(2024, 5, 1)).followUps
    #expect((first.made, first.answered) == (2, 1))
    #expect(first.outstanding.map(\.followUp.id) == ["a"])
    #expect(first.outstanding.first?.task == "Ban hành kế hoạch tuyên truyền của cơ quan")
    #expect(first.outstanding.first?.isOverdue == true)
    let second = try report(book, "2024-Q2", on: .of(2024, 5, 1)).followUps
    #expect(second.made == 1)
    #expect(second.outstanding.map(\.followUp.id) == ["a", "c"])
    // Before the answer had come.
    #expect(try report(book, "2024-03", on: .of(2024, 3, 2)).followUps.outstanding.count == 2)
  }

  @Test func reportsAreAskedForInPeriodsOfReportsOnly() throws {
    let received = Submission(id: "r", kind: .report, period: "2024-Q1", day: .of(2024, 3, 18))
    let book = book(["so-noi-vu": Checklist(submissions: [received])])
    let report = try report(book, "bc-2024-q1", on: .of(2024, 3, 21))
    #expect(report.reportsReceived.first { $0.agency == "so-noi-vu" }?.isMissing == false)
    #expect(report.reportsReceived.first { $0.agency == "so-tu-phap" }?.isMissing == true)
    #expect(report.plansReceived.count == 6)
    #expect(report.plansReceived.count { !$0.isMissing } == 0)
    #expect(try self.report(book, "2024-Q1", on: .of(2024, 3, 21)).reportsReceived == [])
  }

  @Test func theReportDueNextIsFound() {
    func next(_ day: CalendarDay) -> String {
      ReportingPeriod.dueNext(on: day, of: 2024).description
    }
    #expect(next(.of(2024, 3, 20)) == "bc-2024-q1")
    #expect(next(.of(2024, 3, 21)) == "bc-2024-6t")
    #expect(next(.of(2023, 5, 1)) == "bc-2024-q1")
    #expect(next(.of(2025, 5, 1)) == "bc-2024")
  }

  @Test func whatWasEnteredBeforeIsKeptByADraft() throws {
    let criterion = Criterion(
      id: "4.1", mark: "4.1", title: "Tuyên truyền",
      formula: .allOrNothing(.figure("màn hình"), atLeast: 1))
    let entry = ScoreEntry(
      set: "s", criterion: "4.1", figures: ["màn hình": 3], explanation: "Chưa kịp", by: "lan")
    var draft = ScoreDraft(entry, set: "s", criterion: criterion)
    #expect(draft.criterion.figureNames == ["màn hình"])
    #expect(!draft.isEmpty)
    draft.override = .init(Points(thousandths: 500), because: "Theo biên bản")
    #expect(draft.entry.figures == ["màn hình": 3])
    #expect(draft.entry.explanation == "Chưa kịp")
    #expect(draft.entry.by == nil)
    #expect(ScoreDraft(nil, set: "s", criterion: criterion).isEmpty)
  }

  @Test func theUsualTableIsTheNewestWhosePointsAreKnown() {
    let form = CriteriaSet(
      id: "form", title: "", issuedOn: .of(2023, 1, 1),
      criteria: [Criterion(id: "a", mark: "", title: "", formula: .entered)])
    #expect(CriteriaSet.usual(of: [form, .xuanLoc], in: 2024)?.id == "xuan-loc-2022")
    #expect(CriteriaSet.usual(of: [form], in: 2024)?.id == "form")
    #expect(CriteriaSet.usual(of: [.xuanLoc], in: 2020) == nil)
  }
}
