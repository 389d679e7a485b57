import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct GridTests {
  let heat = DashboardState.showing(.busy, columns: 80, rows: 24)
    .pressing(.function(4), .character("t"))
  let map = DashboardState.showing(.busy, columns: 80, rows: 24)
    .pressing(.function(3), .character("t"))

  @Test func tShowsTheYearOfAllChannelsAndBack() {
    var state = DashboardState.showing(.busy).pressing(.function(4))
    expect(&state, on: .character("t")) {
      $0.focus[.channels] = .channelHeat
      $0.lists[.channelHeat] = ListState(selected: "bao-nghe-an")
      $0.message = .init("Xem cả năm; t để về bảng tháng.")
    }
    expect(&state, on: .down) {
      $0.lists[.channelHeat] = ListState(selected: "truyen-hinh", index: 1)
      $0.message = nil
    }
    state = state.pressing(.character("t"))
    #expect(state.focusedPane == .channelList)
    #expect(state.list(.channelList).selected == "truyen-hinh")
  }

  @Test func eachCellSaysItsNumberAndHowItStands() {
    let counts = heat.figures.heat?[0].map(\.published)
    #expect(counts == [1, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    let row = heat.screenText.split(separator: "\n").first { $0.contains("│Báo Nghệ An") }
    #expect(row?.contains("!1  ~2  █4   .   .   .") == true, "\(row ?? "")")
    var ascii = heat
    ascii.lines = .ascii
    #expect(ascii.screenText.contains("!1  ~2  #4"))
  }

  @Test func leftAndRightChangeTheMonthWithinTheYear() {
    #expect(heat.pressing(.left).month.number == 2)
    #expect(heat.pressing(.left, .left, .left).month.number == 1)
    #expect(heat.pressing(Array(repeating: .right, count: 20)).month.number == 12)
  }

  @Test func enterOpensTheChannelAndEscapeComesBackToTheMap() {
    let state = heat.pressing(.enter)
    #expect(state.focusedPane == .channelLog && state.figures.channel?.id == "bao-nghe-an")
    #expect(state.pressing(.escape).focusedPane == .channelHeat)
    #expect(heat.pressing(.end, .enter).expandedGroups == ["trang-co-quan"])
  }

  @Test func theHeatMapKeepsUpWithWhatOthersLog() {
    var state = heat
    let piece = Publication(
      id: "moi", day: .on(2, 1), channel: "truyen-hinh", title: "Phóng sự một cửa")
    _ = state.apply(.changedOnDisk(.log("truyen-hinh", [piece])))
    #expect(state.figures.heat?[1][0].published == 1)
    state = state.pressing(.character("t"))
    _ = state.apply(.changedOnDisk(.log("truyen-hinh", [])))
    #expect(state.pressing(.character("t")).figures.heat?[1][0].published == 0)
  }

  @Test func aGroupOfWhichOneAgencyPublishedIsNotPublished() {
    let state = DashboardState.showing(.busy, columns: 80, rows: 24).pressing(.function(4), .end)
    let row = state.screenText.split(separator: "\n").first { $0.contains("Trang các") }
    #expect(row?.contains("~ [+]") == true && row?.contains("1/8") == true, "\(row ?? "")")
    #expect(state.figures.channel?.reviews[2].state == .partlyMet)
  }

  @Test func tGoesThroughTheMapsOfThePlan() {
    var state = map
    #expect(state.focusedPane == .planCoverage && state.coverageAxis == .kinds)
    state = state.pressing(.character("t"))
    #expect(state.coverageAxis == .audiences)
    state = state.pressing(.character("t"))
    #expect(state.coverageAxis == .months)
    state = state.pressing(.character("t"))
    #expect(state.focusedPane == .planTree)
  }

  @Test func aContentIsCountedByKindAudienceAndMonth() {
    let content = map.pressing(.down).selectedContent
    #expect(content?.item == "nd-tthc")
    #expect(map.coverageColumns.count == 6)
    #expect(content.map(map.coverageCounts) == [10, 7, 0, 0, 3, 0])
    let months = map.pressing(.character("t"), .character("t"))
    #expect(content.map(months.coverageCounts)?.prefix(4) == [10, 1, 2, 7])
  }

  @Test func whatNobodySaidAndWhatOnlyOfficialsHeardIsMarked() {
    var contents = WorkspaceContents.sample
    let piece = Publication(
      id: "p", day: .on(1, 3), channel: "bao-nghe-an", title: "Tập huấn", covers: ["nd-tthc"],
      audiences: [.officials])
    contents.book = PlanBook(
      registry: .sample, plan: .sample, logs: ["bao-nghe-an": [piece]])
    let state = DashboardState.showing(contents).pressing(.function(3), .character("t"))
    #expect(state.screenText.contains("! IV.1 Cải cách thể chế"))
    #expect(state.screenText.contains("~ IV.2 Cải cách thủ tục"))
    #expect(state.pressing(.down).screenText.contains("~ mới nói với cán bộ"))
    let text = state.pressing(.down, .enter)
    #expect(text.focusedPane == .planDetail && text.selectedEntry?.item == "nd-tthc")
    #expect(text.detailLines(.planDetail).contains { $0.text.hasPrefix("~ mới nói") })
    #expect(text.pressing(.escape).focusedPane == .planCoverage)
  }

  @Test func wideMapsPageSidewaysAndKeepTheLabels() {
    let narrow = map.resized(60, 16)
    let end = narrow.pressing(Array(repeating: .right, count: 9))
    #expect(end.coverageColumn == 5)
    for state in [narrow, end] { #expect(state.screenText.contains("! IV.1")) }
    #expect(narrow.screenText.contains("Tổng") && !narrow.screenText.contains("Trang"))
    #expect(end.screenText.contains("Trang"))
  }

  @Test func theKeyElsewhereSaysWhereItWorks() {
    var state = DashboardState.showing(.busy)
    expect(&state, on: .character("t")) {
      $0.message = .init(
        "“đổi cách xem” (t) chỉ dùng ở: 2 Kế hoạch; 3 Kênh.")
    }
  }
}
