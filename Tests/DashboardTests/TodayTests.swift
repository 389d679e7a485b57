import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct TodayTests {
  private func today(_ contents: WorkspaceContents) -> DashboardState {
    DashboardState.showing(contents).pressing(.backTab, .backTab)
  }

  @Test func whatIsLateComesFirstThenAnswersReportsChannelsAndWhatIsDueSoon() {
    let ids = today(.full).figures.today.map(\.id)
    #expect(
      ids == [
        "late:so-noi-vu", "late:van-phong-ubnd", "late:so-ngoai-vu", "late", "without-owner",
        "answer:so-noi-vu:f1", "report:bc-2024-q1", "channel:truyen-hinh", "channel:cong-tinh",
        "channel:trang-co-quan",
      ])
  }

  @Test func theStripStaysAtTodayWhateverMonthIsLookedAt() {
    let state = today(.full)
    #expect(state.pressing(.character("["), .character("[")).figures.today == state.figures.today)
  }

  @Test func everyLineLeadsToItsPlace() {
    let state = today(.full)
    #expect(state.focusedPane == .overviewToday)
    let places: [(Int, ScreenKind, String?)] = [
      (0, .checklists, "so-noi-vu"), (3, .checklists, "so-noi-vu"),
      (4, .checklists, "!without-owner"), (5, .checklists, "so-noi-vu"),
    ]
    for (step, screen, agency) in places {
      let opened = state.pressing(Array(repeating: .down, count: step)).pressing(.enter)
      #expect(opened.screen == screen)
      #expect(opened.list(.agencyList).selected == agency)
      #expect(opened.pressing(.escape).focusedPane == .overviewToday)
    }
    #expect(state.pressing([.down, .down, .down, .enter]).agencyOrder == .lateness)
    let answer = state.pressing(Array(repeating: .down, count: 5)).pressing(.enter)
    #expect(answer.selectedTask?.id == "tap-huan@so-noi-vu")
    #expect(state.pressing(Array(repeating: .down, count: 6)).pressing(.enter).screen == .report)
    let channel = state.pressing(Array(repeating: .down, count: 7)).pressing(.enter)
    #expect(channel.screen == .channels)
    #expect(channel.list(.channelList).selected == "truyen-hinh")
  }

  @Test func noticesOfOthersStandAtTheEnd() {
    var state = DashboardState.showing(.sample)
    state.todayNotices = [
      TodayNotice(
        id: "1", text: "minh đã đánh dấu 2 việc của Sở Ngoại vụ", kind: .change,
        target: .agency("so-ngoai-vu"))
    ]
    state.refreshToday()
    #expect(state.figures.today.last?.id == "notice:1")
    let opened = state.pressing(.backTab, .backTab, .end, .enter)
    #expect(opened.figures.shownAgency == "so-ngoai-vu")
  }

  @Test func manySilentChannelsMakeOneLine() {
    var contents = WorkspaceContents.sample
    var plan = Plan.sample
    plan.channels += (1...9).map {
      Channel(
        id: Channel.ID("k-\($0)"), name: "Kênh \($0)", kind: .social, agency: "so-noi-vu")
    }
    contents.book = PlanBook(registry: .sample, plan: plan)
    let state = DashboardState.showing(contents)
    let last = state.figures.today.filter { $0.id.hasPrefix("channel") }.last
    #expect(last?.subject == .moreChannels(8))
  }
}
