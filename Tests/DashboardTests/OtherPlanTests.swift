import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Reports about days that are under another year's plan.
@Suite struct OtherPlanTests {
  static let earlier: PlanBook = {
    var plan = Plan.sample
    plan = Plan(
      id: "ke-hoach-2023", number: "12/KH-UBND", issuer: plan.issuer,
      title: "Kế hoạch tuyên truyền năm 2023", year: 2023, channels: plan.channels)
    let channel = plan.channels[0].id
    func piece(_ id: Publication.ID, _ day: CalendarDay) -> Publication {
      Publication(id: id, day: day, channel: channel, genre: "tin", title: "Tin \(id)")
    }
    return PlanBook(
      registry: .sample, plan: plan,
      logs: [channel: [piece("cu", .on(10, 12, 2023)), piece("moi", .on(20, 12, 2023))]])
  }()

  private var contents: WorkspaceContents {
    var contents = ReportScreenTests.contents(.busy)
    contents.plans = [PlanSummary(.sample), PlanSummary(Self.earlier.plan)]
    return contents
  }

  private let needed = DashboardEffect.readOtherPlan(
    "ke-hoach-2023", from: .on(15, 12, 2023), to: .on(14, 12))

  /// As the worker answers.
  private var answer: DashboardEvent {
    .otherPlanRead(
      "ke-hoach-2023",
      OtherPlan(book: Self.earlier.published(from: .on(15, 12, 2023), to: .on(14, 12))))
  }

  @Test func itIsReadWhenAReportNeedsItAndNotBefore() {
    var state = DashboardState(columns: 120, rows: 36, today: .on(15, 3), account: "lan")
    #expect(state.apply(.loaded(contents)) == [])
    #expect(state.apply(.keyPressed(.character("3"))) == [])
    #expect(state.apply(.keyPressed(.character("8"))) == [needed])
    // Asked for once, and said so meanwhile.
    #expect(state.apply(.keyPressed(.down)) == [])
    #expect(state.screenText.contains("Đang đọc kế hoạch năm 2023 (12/KH-UBND)"))
    #expect(!state.screenText.contains("KẾT QUẢ"))
    _ = state.apply(.keyPressed(.control("o")))
    #expect(state.form == nil)
    #expect(state.message?.text.contains("Đang đọc kế hoạch năm 2023") == true)
    // A period of the calendar needs no other plan.
    state = state.pressing(.down, .down, .down)
    #expect(state.screenText.contains("KẾT QUẢ"))
  }

  @Test func theFiguresAreThoseOfBothPlans() throws {
    var state = DashboardState.showing(contents).pressing(.character("8"))
    #expect(state.apply(answer) == [])
    guard case .report(let report, _)? = state.figures.reportPage else {
      Issue.record("no report")
      return
    }
    let book = try #require(contents.book)
    let span = ReportSpan.reporting(ReportingPeriod(.firstQuarter, of: 2024))
    #expect(report == PlanReport(book, about: span, on: .on(15, 3), with: [Self.earlier]))
    let alone = PlanReport(book, about: span, on: .on(15, 3))
    #expect(report.count.placements == alone.count.placements + 1)
    state = state.pressing(.control("o"))
    #expect(state.form != nil)
  }

  @Test func itIsReadAgainWhenSomethingIsSavedUnderIt() {
    var state = DashboardState.showing(contents).pressing(.character("8"))
    _ = state.apply(answer)
    #expect(state.apply(.otherPlanChanged("ke-hoach-2023")) == [needed])
    #expect(state.screenText.contains("KẾT QUẢ"))
    #expect(state.apply(.otherPlanChanged("khac")) == [])
    // Somewhere else it is left for later.
    _ = state.apply(answer)
    state = state.pressing(.character("4"))
    #expect(state.apply(.otherPlanChanged("ke-hoach-2023")) == [])
    #expect(state.apply(.keyPressed(.character("8"))) == [needed])
  }

  @Test func onePlanThatCannotBeReadIsCalledMissing() {
    var state = DashboardState.showing(contents).pressing(.character("8"))
    _ = state.apply(.otherPlanRead("ke-hoach-2023", OtherPlan(book: nil)))
    guard case .report(let report, _)? = state.figures.reportPage else {
      Issue.record("no report")
      return
    }
    #expect(report.yearsWithoutPlan == [2023])
  }
}
