import Testing

@testable import PlanModel

@Suite struct ReportSpanTests {
  @Test func theReportsOfAYearHaveTheirDays() {
    let all = ReportingPeriod.all(of: 2024)
    #expect(all.map(\.description) == ["bc-2024-q1", "bc-2024-6t", "bc-2024-q3", "bc-2024"])
    #expect(
      all.map(\.firstDay) == [
        .of(2023, 12, 15), .of(2023, 12, 15), .of(2024, 6, 15), .of(2023, 12, 15),
      ])
    #expect(
      all.map(\.lastDay) == [
        .of(2024, 3, 14), .of(2024, 6, 14), .of(2024, 9, 14), .of(2024, 12, 14),
      ])
    #expect(
      all.map(\.dueDay) == [
        .of(2024, 3, 20), .of(2024, 6, 20), .of(2024, 9, 20), .of(2024, 12, 20),
      ])
  }

  @Test func everyDayBelongsToOneReportingYear() {
    #expect(ReportingPeriod.year(containing: .of(2024, 12, 14)).year == 2024)
    #expect(ReportingPeriod.year(containing: .of(2024, 12, 15)).year == 2025)
    #expect(ReportingPeriod.year(containing: .of(2024, 12, 20)).year == 2025)
    var generator = SeededGenerator(seed: 48)
    for _ in 0..<1000 {
      let day = generator.day(in: 1...9998)
      let period = ReportingPeriod.year(containing: day)
      #expect(period.contains(day), "\(day)")
      #expect(period.dueDay.daysSinceEpoch - period.lastDay.daysSinceEpoch == 6)
    }
  }

  @Test func printedSpansReadAsThemselves() {
    for year in [1, 2019, 2024, 9999] {
      for period in ReportingPeriod.all(of: year) {
        #expect(ReportingPeriod(period.description) == period)
        #expect(ReportSpan(period.description) == .reporting(period))
        #expect(period.firstDay <= period.lastDay)
      }
      for cadence in Cadence.allCases {
        for period in Period.all(cadence, of: year) {
          #expect(ReportSpan(period.description) == .calendar(period))
        }
      }
    }
  }

  @Test(arguments: [
    "", "bc", "bc-", "bc-24", "bc-2024-", "bc-2024-q2", "bc-2024-q4", "bc-2024-year", "BC-2024",
    "bc-2024-6T", "bc-0000", "2024-6t", "bc-2024-q1-", "bc-2024-03", "kỳ 2024",
  ])
  func whatIsNoSpanIsRefused(_ text: String) {
    #expect(ReportSpan(text) == nil)
  }

  @Test func aWorkspaceCanAskForReportsEarlierAndNeverLater() {
    let schedule = ReportingSchedule(
      Dictionary(
        uniqueKeysWithValues: [
          (ReportingPeriod.Kind.year, YearDay("11-30")), (.sixMonths, YearDay("06-01")),
          (.thirdQuarter, YearDay("09-25")),
        ].compactMap { kind, day in day.map { (kind, $0) } }))
    #expect(
      ReportingPeriod.all(of: 2024).map(schedule.dueDay) == [
        .of(2024, 3, 20), .of(2024, 6, 1), .of(2024, 9, 20), .of(2024, 11, 30),
      ])
    #expect(ReportSpan("bc-2024")?.dueDay(in: schedule) == .of(2024, 11, 30))
    #expect(ReportSpan("bc-2024")?.dueDay() == .of(2024, 12, 20))
    #expect(ReportSpan("2024")?.dueDay() == nil)
  }

  // MARK: Figures

  private func book(_ year: Int, _ published: [Publication], ticks: [Tick] = []) -> PlanBook {
    var plan = Plan.ngheAn
    plan.year = year
    plan.issuedOn = .of(year, 1, 9)
    return PlanBook(
      registry: .ngheAn, plan: plan, checklists: ["so-noi-vu": Checklist(ticks: ticks)],
      logs: Dictionary(grouping: published, by: \.channel))
  }

  private func figures(_ span: String, _ books: [PlanBook]) -> SpanFigures? {
    ReportSpan(span).map { SpanFigures(of: $0, in: books, on: .of(2026, 1, 1)) }
  }

  @Test func aPieceOf20DecemberBelongsToItsPlanAndToTheReportingYearAfter() {
    let piece = Publication.example("p", .of(2024, 12, 20))
    let books = [book(2024, [piece]), book(2025, [.example("q", .of(2025, 2, 1))])]
    func names(_ span: String) -> [String]? {
      figures(span, books)?.publications.map(\.id.rawValue)
    }
    #expect(names("bc-2024") == [] && names("bc-2025") == ["p", "q"])
    #expect(names("2024") == ["p"] && names("2025") == ["q"])
    #expect(names("bc-2025-q1") == ["p", "q"] && names("bc-2025-q3") == [])
    #expect(ReportSpan("bc-2025")?.planYears == 2024...2025)
    #expect(ReportSpan("bc-2025-q3")?.planYears == 2025...2025)
    #expect(ReportSpan("2024-12")?.planYears == 2024...2024)
  }

  @Test func onePieceOnSeveralChannelsIsOnePieceAndSeveralPlacements() {
    func placed(_ id: Publication.ID, _ channel: Channel.ID, _ piece: String?) -> Publication {
      Publication(
        id: id, day: .of(2024, 3, 1), channel: channel, title: "Dịch vụ công", quantity: 2,
        piece: piece)
    }
    let all = figures(
      "2024-03",
      [
        book(
          2024,
          [
            placed("a", "bao-nghe-an", "k-1"), placed("b", "truyen-hinh", "k-1"),
            placed("c", "truyen-hinh", nil),
          ])
      ])
    #expect((all?.placements, all?.pieces) == (6, 4))
  }

  @Test func aTickCountsOnTheDayItWasDone() {
    let task: PlanTask.ID = "bao-cao-quy@so-noi-vu"
    let (q1, q4) = (Period("2024-Q1"), Period("2024-Q4"))
    #expect(Tick(task: task, period: q1, day: .of(2024, 4, 2)).reportDay == .of(2024, 4, 2))
    #expect(
      Tick(task: task, period: q1, at: "2024-03-10T02:00:00.000Z").reportDay
        == .of(2024, 3, 10))
    #expect(
      Tick(task: task, period: q1, at: "2024-05-10T02:00:00.000Z").reportDay
        == .of(2024, 3, 31))
    #expect(Tick(task: task, at: "hôm qua").reportDay == nil)
    let ticks = [
      Tick(task: task, period: q1, day: .of(2024, 3, 14)),
      Tick(task: task, period: q4, day: .of(2024, 12, 15)),
    ]
    let books = [book(2024, [], ticks: ticks)]
    #expect(figures("bc-2024", books)?.ticks == [ticks[0]])
    #expect(figures("bc-2025", books)?.ticks == [ticks[1]])
    #expect(figures("2024", books)?.ticks == ticks)
  }

  @Test func whatComesOutLaterIsLeftOut() {
    let books = [book(2024, [.example("p", .of(2024, 3, 20))])]
    let span = ReportSpan.calendar(Period(.month, containing: .of(2024, 3, 1)))
    #expect(SpanFigures(of: span, in: books, on: .of(2024, 3, 19)).placements == 0)
    #expect(SpanFigures(of: span, in: books, on: .of(2024, 3, 20)).placements == 1)
  }

  @Test(arguments: [
    ("quý I/2024", "2024-Q1"), ("Quý 3 năm 2024", "2024-Q3"), ("quy II/2024", "2024-Q2"),
    ("qu\u{301}y I/2024", "2024-Q1"), ("tháng 3/2024", "2024-03"), ("Tháng 03 năm 2024", "2024-03"),
    ("3/2024", "2024-03"), ("6 tháng đầu năm 2024", "2024-H1"),
    ("6 tháng cuối năm 2024", "2024-H2"),
    ("năm 2024", "2024"), ("cả năm 2024", "2024"), ("2024", "2024"), ("2024-q1", "2024-Q1"),
    ("tuần 12/2024", "2024-W12"), ("tuần 18/3/2024–24/3/2024", "2024-W12"), ("quý IV", "2024-Q4"),
    ("báo cáo quý I/2024", "bc-2024-q1"), ("BC 6 tháng/2024", "bc-2024-6t"),
    ("Báo cáo 6 tháng đầu năm 2024", "bc-2024-6t"), ("Báo cáo năm 2024", "bc-2024"),
    ("BC-2024-6T", "bc-2024-6t"), ("báo cáo tháng 3/2024", "2024-03"),
    ("Q1 2024", "2024-Q1"), ("first quarter of 2024", "2024-Q1"), ("2nd quarter 2024", "2024-Q2"),
    ("March 2024", "2024-03"), ("Sept 2024", "2024-09"), ("first half of 2024", "2024-H1"),
    ("the first six months of 2024", "2024-H1"), ("week 12, 2024", "2024-W12"),
    ("week 18 Mar 2024–24 Mar 2024", "2024-W12"), ("First-quarter report 2024", "bc-2024-q1"),
    ("Six-month report 2024", "bc-2024-6t"), ("Yearly report 2024", "bc-2024"),
    ("Report Q3 2024", "bc-2024-q3"),
    ("9 tháng năm 2024", "bc-2024-q3"), ("9 tháng", "bc-2024-q3"), ("BC 9 tháng", "bc-2024-q3"),
    ("9 tháng đầu năm 2024", "bc-2024-q3"), ("chín tha\u{301}ng/2024", "bc-2024-q3"),
    ("12 tháng", "2024"), ("12 tháng năm 2024", "2024"), ("cả năm", "2024"),
    ("báo cáo cả năm", "bc-2024"), ("báo cáo 12 tháng", "bc-2024"), ("6 tháng", "2024-H1"),
    ("6 tháng đầu năm", "2024-H1"), ("6 tháng cuối năm", "2024-H2"),
    ("first 9 months of 2024", "bc-2024-q3"), ("the first nine months", "bc-2024-q3"),
    ("Nine-month report 2024", "bc-2024-q3"), ("12 months", "2024"), ("whole year", "2024"),
    ("first 6 months of 2024", "2024-H1"), ("twelve-month report 2024", "bc-2024"),
  ]) func wordsOfOfficersAreRead(words: String, code: String) {
    #expect(ReportSpan(reading: words, year: 2024)?.description == code)
    #expect(ReportSpan(reading: " \(words) ", year: 2024)?.description == code)
  }

  @Test(arguments: [
    "", "quý", "quý V/2024", "tháng 13/2024", "8 tháng đầu năm 2024", "9 tháng nữa", "hôm qua",
    "tuần 60/2024",
    "quý I/2024 và quý II/2024", "sang năm", "fifth quarter of 2024", "2024-13",
  ]) func whatIsNoPeriodIsNotRead(words: String) {
    #expect(ReportSpan(reading: words, year: 2024) == nil)
  }
}
