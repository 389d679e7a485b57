import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct NavigationTests {
  @Test func theFirstScreenHasTheChannelsInFocusAndTheFirstRowsChosen() {
    let state = DashboardState.showing(.busy)
    #expect(state.screen == .overview)
    #expect(state.focusedPane == .overviewChannels)
    #expect(state.list(.overviewChannels).selected == "bao-nghe-an")
    #expect(state.list(.overviewAgencies).selected == "van-phong-ubnd")
    #expect(state.list(.planTree).selected == "section:muc-dich")
    #expect(state.list(.contactList).selected == "tong-dai")
  }

  @Test(arguments: [Key.down, .character("j")]) func downChoosesTheNextRow(key: Key) {
    var state = DashboardState.showing(.busy)
    expect(&state, on: key) {
      $0.lists[.overviewChannels] = ListState(selected: "truyen-hinh", index: 1)
    }
  }

  @Test(arguments: [Key.up, .character("k"), .home, .pageUp])
  func theFirstRowIsTheEndOfTheWayUp(key: Key) {
    var state = DashboardState.showing(.busy)
    expect(&state, on: key)
  }

  @Test(arguments: [Key.end, .pageDown]) func endAndPageReachTheLastRow(key: Key) {
    var state = DashboardState.showing(.busy)
    expect(&state, on: key) {
      $0.lists[.overviewChannels] = ListState(selected: "trang-co-quan", index: 4)
    }
  }

  @Test func aPageIsAsLongAsThePane() {
    var state = DashboardState.showing(.wide, columns: 80, rows: 24).pressing(.function(5))
    expect(&state, on: .pageDown) {
      $0.lists[.agencyList] = ListState(selected: "xa-18", index: 18, top: 1)
      $0.lists[.taskList] = ListState(selected: "viec-1@xa-18")
    }
  }

  @Test func tabGoesRoundThePanesBothWays() {
    for screen in ScreenKind.allCases {
      var state = DashboardState.showing(.busy).pressing(.function(screen.rawValue + 1))
      let panes = screen.panes
      state.focus[screen] = panes.first
      for pane in panes.dropFirst() + [panes[0]] {
        expect(&state, on: .tab) { $0.focus[screen] = pane }
      }
      for pane in [panes[panes.count - 1]] + panes.dropLast().reversed() {
        expect(&state, on: .backTab) { $0.focus[screen] = pane }
      }
    }
  }

  @Test func leftAndRightStopAtTheOuterPanes() {
    var state = DashboardState.showing(.busy)
    expect(&state, on: .left) { $0.focus[.overview] = .overviewPlan }
    expect(&state, on: .left)
    expect(&state, on: .character("l")) { $0.focus[.overview] = .overviewChannels }
    expect(&state, on: .right) { $0.focus[.overview] = .overviewAgencies }
    expect(&state, on: .right)
    expect(&state, on: .character("h")) { $0.focus[.overview] = .overviewChannels }
  }

  @Test func theKeyOfAScreenLeadsToItsFirstListEvenIfItIsShown() {
    var state = DashboardState.showing(.busy).pressing(.character("4"), .enter)
    #expect(state.focusedPane == .taskList)
    state = state.pressing(.character("1"), .character("4"))
    #expect(state.focusedPane == .agencyList)
    #expect(state.pressing(.enter, .character("4")).focusedPane == .agencyList)
  }

  @Test(arguments: ScreenKind.allCases) func digitsAndFunctionKeysShowScreens(screen: ScreenKind) {
    guard screen != .overview else { return }
    for key in [Key.function(screen.rawValue + 1), .character(Character("\(screen.rawValue)"))] {
      var state = DashboardState.showing(.busy)
      // The history is read once somebody looks at it.
      let request = HistoryRequest(filter: HistoryFilter(), limit: 100, zoneMinutes: 420)
      expect(&state, on: key, does: screen == .history ? [.readHistory(request)] : []) {
        $0.screen = screen
        $0.trail = [Place(.overview, .overviewChannels)]
        if screen == .history {
          $0.history.isReading = true
          $0.history.isStale = false
        }
        if screen == .calendar {
          $0.lists[.calendarAgenda] = ListState(
            selected: "2024-03-15:pub:bao-nghe-an:p-dai", index: 5)
        }
      }
      guard screen != .contacts else { continue }
      expect(&state, on: key)
    }
  }

  @Test func escapeGoesBackAlongTheWayOneCame() {
    var state = DashboardState.showing(.busy).pressing(.function(5), .function(3), .function(4))
    let ways = [
      Place(.overview, .overviewChannels), Place(.checklists, .agencyList),
      Place(.plan, .planTree),
    ]
    #expect(state.trail == ways)
    for way in ways.reversed() {
      expect(&state, on: .escape) {
        $0.screen = way.screen
        $0.focus[way.screen] = way.pane
        $0.trail.removeLast()
      }
    }
    expect(&state, on: .escape) { $0.message = .init("Bấm q để thoát.") }
    expect(&state, on: .character("q"), does: [.quit]) { $0.message = nil }
  }

  @Test func theTrailHoldsNoScreenTwice() {
    let state = DashboardState.showing(.busy)
      .pressing(.function(3), .function(4), .function(3), .function(4), .function(3))
    #expect(
      state.trail == [Place(.overview, .overviewChannels), Place(.channels, .channelList)])
  }

  @Test func enterGoesDeeperAndEscapeComesBackPaneByPane() {
    var state = DashboardState.showing(.busy).pressing(.function(5))
    let here = state
    expect(&state, on: .enter) {
      $0.focus[.checklists] = .taskList
      $0.trail.append(Place(.checklists, .agencyList))
    }
    expect(&state, on: .enter) {
      $0.focus[.checklists] = .taskDetail
      $0.trail.append(Place(.checklists, .taskList))
    }
    expect(&state, on: .enter) {
      $0.message = .init("Không còn gì để mở ở đây; Esc để quay lại.")
    }
    state = state.pressing(.escape, .escape)
    #expect(state.focusedPane == .agencyList)
    #expect(state.trail == here.trail)
  }

  @Test func aPlaceOneIsAtAlreadyIsPassedOver() {
    let state = DashboardState.showing(.busy).pressing(.function(5), .enter, .backTab, .escape)
    #expect(state.screen == .overview)
  }

  @Test func enterOnAnAgencyOfTheOverviewOpensItsTasks() {
    let state = DashboardState.showing(.busy).pressing(.tab, .down, .enter)
    #expect(state.screen == .checklists)
    #expect(state.focusedPane == .taskList)
    #expect(state.figures.shownAgency == "so-noi-vu")
    #expect(state.list(.taskList) == ListState(selected: "chu-tri@so-noi-vu"))
    #expect(state.pressing(.escape).focusedPane == .overviewAgencies)
  }

  @Test func enterOnAChannelOpensItsYearAtTheMonthShown() {
    let state = DashboardState.showing(.busy).pressing(.enter)
    #expect(state.focusedPane == .channelLog)
    #expect(state.figures.channel?.id == "bao-nghe-an")
    #expect(state.list(.channelLog).selected == "p-dai")
  }

  @Test func enterOnAGroupListsItsAgencies() {
    let state = DashboardState.showing(.busy).pressing(.end, .enter)
    #expect(state.focusedPane == .channelList)
    #expect(state.list(.channelList).selected == "trang-co-quan")
    #expect(state.expandedGroups == ["trang-co-quan"])
    #expect(state.figures.channelRows.count == 5 + 8)
    #expect(state.pressing(.enter).expandedGroups == [])
  }

  @Test func leftFromAnAgencyFoldsItsGroup() {
    var state = DashboardState.showing(.busy).pressing(.end, .enter, .down, .down)
    #expect(state.list(.channelList).selected == "trang-co-quan@so-noi-vu")
    expect(&state, on: .left) {
      $0.expandedGroups = []
      $0.lists[.channelList] = ListState(selected: "trang-co-quan", index: 4)
      $0.lists[.channelLog] = ListState(selected: "w-1")
    }
    expect(&state, on: .right) { $0.expandedGroups = ["trang-co-quan"] }
    expect(&state, on: .right) { $0.focus[.channels] = .channelLog }
  }

  @Test func anotherAgencyBeginsAtItsFirstTask() {
    var state = DashboardState.showing(.busy).pressing(.function(5), .down, .tab, .down, .down)
    #expect(state.list(.taskList).index == 2)
    state.focus[.checklists] = .agencyList
    expect(&state, on: .down) {
      $0.lists[.agencyList] = ListState(selected: "so-ngoai-vu", index: 2)
      $0.lists[.taskList] = ListState(selected: "ke-hoach-rieng@so-ngoai-vu")
    }
  }

  @Test func aListOnAnotherScreenKeepsItsPlaceWhenThisOneChanges() {
    let state = DashboardState.showing(.wide, columns: 80, rows: 24)
      .pressing(.function(5)).pressing(Array(repeating: .down, count: 30))
      .pressing(Array(repeating: .up, count: 5))
    let list = state.list(.agencyList)
    #expect(list.index == 25 && list.top < 25)
    let later = state.pressing(.function(3), .character("]"), .character("["), .function(5))
    #expect(later.list(.agencyList) == list)
  }

  @Test func detailsScrollToTheirLastLineAndNoFurther() {
    var state = DashboardState.showing(.busy, columns: 80, rows: 24)
      .pressing(.function(3)).pressing(Array(repeating: .down, count: 9)).pressing(.tab)
    #expect(state.selectedEntry?.ref == "IV.2")
    let last = state.detailLines(.planDetail).count - 18
    #expect(last > 0)
    expect(&state, on: .down) { $0.lists[.planDetail] = ListState(top: 1) }
    expect(&state, on: .end) { $0.lists[.planDetail] = ListState(top: last) }
    expect(&state, on: .pageDown)
    expect(&state, on: .home) { $0.lists[.planDetail] = ListState(top: 0) }
    expect(&state, on: .up)
  }

  @Test func anotherPartOfThePlanIsReadFromItsStart() {
    let state = DashboardState.showing(.busy, columns: 80, rows: 24)
      .pressing(.function(3)).pressing(Array(repeating: .down, count: 9))
      .pressing(.tab, .end, .backTab, .up)
    #expect(state.list(.planDetail).top == 0)
  }

  @Test func enterOnNothingSaysSo() {
    // There is always a period to report about.
    let others: [Pane] = [
      .contactSearch, .calendarMonth, .calendarAgenda, .overviewToday, .reportPeriods,
    ]
    for state in DashboardState.allPanes(of: .empty) where !others.contains(state.focusedPane) {
      var state = state
      expect(&state, on: .enter) {
        $0.message = .init("Không còn gì để mở ở đây; Esc để quay lại.")
      }
    }
  }

  @Test func keysWithoutAUseSaySo() {
    for key in [Key.character("z"), .backspace, .function(11), .control("x"), .alt("a")] {
      var state = DashboardState.showing(.busy)
      expect(&state, on: key) {
        $0.message = .init("Phím \(key.name) không dùng ở đây; F1 xem trợ giúp.")
      }
    }
  }

  @Test func theNextKeyTakesTheMessageAway() {
    var state = DashboardState.showing(.busy).pressing(.character("z"))
    #expect(state.message != nil)
    expect(&state, on: .up) { $0.message = nil }
  }

  @Test func suspendWorksEverywhere() {
    for (name, state) in DashboardState.gallery(of: .busy) {
      var state = state
      #expect(state.apply(.keyPressed(.control("z"))) == [.suspend], "\(name)")
    }
  }

  @Test(arguments: [Key.character("q"), .control("c")]) func quitAsksWhileSomethingIsNotSaved(
    key: Key
  ) {
    var state = DashboardState.showing(.busy).pressing(.function(5), .enter, .character(" "))
    _ = state.apply(.saveFailed(number: 1, reason: "đĩa đầy."))
    state = state.pressing(.escape, .escape)
    expect(&state, on: key) { $0.overlay = .question(.quitWithUnsaved(count: 1)) }
    expect(&state, on: .escape) { $0.overlay = nil }
    state = state.pressing(key)
    expect(&state, on: .enter, does: [.quit]) { $0.overlay = nil }
  }

  @Test func belowTheFloorOnlyWhatLosesNothingIsDone() {
    var state = DashboardState.showing(.busy).pressing(.character("a")).typing("Một").resized(19, 5)
    expect(&state, on: .character("x"))
    expect(&state, on: .character("q"))
    expect(&state, on: .enter)
    expect(&state, on: .pasted("abc")) {
      $0.message = .init("Đã bỏ qua nội dung dán: con trỏ không ở trong ô nhập.")
    }
    #expect(state.resized(80, 24).form?[.title]?.input.text == "Một")
    var plain = DashboardState.showing(.busy).resized(1, 1)
    expect(&plain, on: .character("q"), does: [.quit])
  }

  @Test func aResizeKeepsTheSelectionInSight() {
    for pane in Pane.allCases where !pane.isDetail {
      var state = DashboardState.showing(.wide).pressing(.function(pane.screen.rawValue + 1))
      state.focus[pane.screen] = pane
      state = state.pressing(.end)
      for (columns, rows) in [(80, 24), (20, 6), (1, 1), (60, 16), (200, 60)] {
        let sized = state.resized(columns, rows)
        let list = sized.list(pane)
        #expect(list.selected == state.list(pane).selected)
        let height = sized.layout.listHeight(of: pane)
        #expect(list.top <= list.index && list.index < list.top + height || list.selected == nil)
      }
    }
  }
}
