import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

/// What is doubtful is said beside its field, asked about once, and then kept.
@Suite struct FormDoubtTests {
  private static let reportOfQ1 = Submission(
    id: "s1", kind: .report, period: "bc-2024-q1", number: "11/BC", day: .on(12, 3))

  private func state(with submissions: [Submission]) -> DashboardState {
    var contents = WorkspaceContents.busy
    for submission in submissions {
      contents.apply(.file(.submission(submission), agency: "so-noi-vu"))
    }
    return .showing(contents, columns: 80, rows: 24)
  }

  /// The screen without its frames and without the ends of its lines.
  private func words(of state: DashboardState) -> String {
    state.screenText.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }

  private func report(of period: String, in state: DashboardState) -> DashboardState {
    var state = state
    state.openForm(about: .submission(nil, of: "so-noi-vu"))
    state = focusing(.kind, in: state).typing("báo cáo").pressing(.enter)
    return focusing(.number, in: focusing(.period, in: state).typing(period)).typing("12/BC")
  }

  private func focusing(_ name: FormField.Name, in state: DashboardState) -> DashboardState {
    var state = state
    let place = state.form?.fields.firstIndex { $0.name == name } ?? 0
    state.form?.focused = place
    return state
  }

  private func submissions(in state: DashboardState) -> [String?] {
    state.book?.checklists["so-noi-vu"]?.submissions.map(\.number) ?? []
  }

  @Test func aSecondReportOfAPeriodIsAskedAboutOnce() {
    let typed = report(of: "quý I", in: state(with: [Self.reportOfQ1]))
    #expect(typed.screenText.contains("đã nhận ngày 12/3/2024, số 11/BC"))
    #expect(typed.screenText.contains("hai lần"))
    #expect(!typed.screenText.contains("lần nữa"))
    let asked = typed.pressing(.control("s"))
    #expect(asked.form != nil)
    #expect(submissions(in: asked) == ["11/BC"])
    #expect(asked.screenText.contains("lần nữa"))
    let saved = asked.pressing(.control("s"))
    #expect(saved.form == nil)
    #expect(Set(submissions(in: saved)) == ["11/BC", "12/BC"])
  }

  @Test func aReportOfAnotherPeriodIsNotAskedAbout() {
    let saved = report(of: "6 tháng", in: state(with: [Self.reportOfQ1])).pressing(.control("s"))
    #expect(saved.form == nil)
    #expect(submissions(in: saved).count == 2)
  }

  @Test func aSecondPlanIsAskedAboutBesideItsKind() {
    let plan = Submission(id: "s2", kind: .plan, number: "9/KH", day: .on(1, 2))
    var open = state(with: [plan])
    open.openForm(about: .submission(nil, of: "so-noi-vu"))
    let typed = focusing(.number, in: open).typing("10/KH")
    #expect(typed.screenText.contains("đã nhận ngày 01/02/2024, số 9/KH"), "\(typed.screenText)")
    #expect(typed.pressing(.control("s")).form != nil)
    #expect(typed.pressing(.control("s"), .control("s")).form == nil)
  }

  @Test func correctingWhatWasRecordedIsNotAskedAbout() {
    var open = state(with: [Self.reportOfQ1])
    open.openForm(about: .submission("s1", of: "so-noi-vu"))
    let saved = focusing(.number, in: open).typing("a").pressing(.control("s"))
    #expect(saved.form == nil)
    #expect(submissions(in: saved) == ["11/BCa"])
  }

  @Test func aLinkLoggedAlreadySaysTwiceBeforeItWasAskedAndAgainAfter() {
    var contents = WorkspaceContents.busy
    guard let channel = contents.book?.plan.channels.first else { return }
    let link = "https://baonghean.vn/mot-cua"
    contents.apply(
      .record(
        Publication(
          id: "p-link", day: .on(4, 3), channel: channel.id, title: "Một cửa ở xã", url: link)))
    var state = DashboardState.showing(contents, columns: 80, rows: 24)
    state = state.pressing(.function(4), .character("a"))
    state = focusing(.link, in: state).typing(link).pressing(.tab)
    #expect(words(of: state).contains("Ctrl-S hai lần"), "\(state.screenText)")
    // What others log meanwhile is found as well.
    let other = state.typing("x")
    #expect(words(of: other).contains("Một cửa ở xã"))
  }
}
