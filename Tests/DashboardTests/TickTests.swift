import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct TickTests {
  /// The tasks of Sở Nội vụ with the one at `position` chosen.
  func tasks(_ position: Int, of contents: WorkspaceContents = .sample) -> DashboardState {
    DashboardState.showing(contents).pressing(.function(5), .down, .enter)
      .pressing(Array(repeating: .down, count: position))
  }

  func expectTick(
    _ state: inout DashboardState, _ tick: Tick, message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let edit = PlanEdit.tick(tick, agency: "so-noi-vu")
    expect(
      &state, on: .character(" "), does: [.save(edit, number: 1)], sourceLocation: sourceLocation
    ) {
      $0.contents?.book?.apply(edit)
      $0.saves.pending = [1: edit]
      $0.saves.nextNumber = 2
      $0.message = .init(message)
    }
  }

  @Test func spaceTicksAContinuousTaskForTheMonthShown() {
    var state = tasks(0)
    let month = Period(.month, containing: .on(15, 3))
    expectTick(
      &state, Tick(task: "chu-tri@so-noi-vu", period: month, by: "lan"),
      message: "Đã đánh dấu xong tháng 3/2024: Chủ trì, theo dõi, đôn đốc thực hiện kế hoạch")
    let untick = PlanEdit.untick(
      Tick(task: "chu-tri@so-noi-vu", period: month, by: "lan"), evidence: [], agency: "so-noi-vu")
    expect(&state, on: .character(" "), does: [.save(untick, number: 2)]) {
      $0.contents?.book?.apply(untick)
      $0.saves.pending[2] = untick
      $0.saves.nextNumber = 3
      $0.message = .init(
        "Đã bỏ đánh dấu tháng 3/2024: Chủ trì, theo dõi, đôn đốc thực hiện kế hoạch")
    }
  }

  @Test func whatIsDoneOnceIsNotTickedBeforeThePlanWasIssued() {
    var contents = WorkspaceContents.sample
    var plan = PlanBook.sample.plan
    plan.issuedOn = .on(20, 3)
    contents.book = PlanBook(registry: PlanBook.sample.registry, plan: plan)
    var state = tasks(2, of: contents)
    expect(&state, on: .character(" ")) {
      $0.message = .init(
        "Ngày 15/3/2024 kế hoạch chưa ban hành; việc này đánh dấu xong được từ ngày 20/3/2024.",
        isError: true)
    }
  }

  @Test func spaceTicksARecurringTaskForItsPeriod() {
    var state = tasks(1)
    let quarter = Period(.quarter, containing: .on(1, 1))
    expectTick(
      &state, Tick(task: "bao-cao-quy@so-noi-vu", period: quarter, by: "lan"),
      message: "Đã đánh dấu xong quý I/2024: Báo cáo kết quả tuyên truyền hằng quý")
  }

  @Test(arguments: [2, 3]) func spaceTicksATaskDoneOnceWithoutAPeriod(position: Int) {
    var state = tasks(position)
    guard let task = state.selectedTask else {
      Issue.record("no task")
      return
    }
    expectTick(
      &state, Tick(task: task.id, by: "lan"), message: "Đã đánh dấu xong: \(task.title)")
  }

  @Test func spaceTicksWhileTheDetailsAreRead() {
    var state = tasks(2).pressing(.enter)
    expectTick(
      &state, Tick(task: "tap-huan@so-noi-vu", by: "lan"),
      message: "Đã đánh dấu xong: Tập huấn công tác CCHC cho công chức đầu mối")
  }

  @Test func anExemptTaskIsNotTicked() {
    var state = DashboardState.showing(.busy).pressing(.function(5))
      .pressing(Array(repeating: .down, count: 7)).pressing(.enter)
    #expect(state.figures.shownAgency == "ky-son")
    expect(&state, on: .character(" ")) {
      $0.message = .init(
        "Việc này không áp dụng cho cơ quan: dùng chung kế hoạch của cụm huyện miền núi")
    }
  }

  @Test func outsideThePlansYearPeriodsAreNotTickedAndSingleTasksAre() {
    var state = tasks(0).pressing(Array(repeating: .character("["), count: 3))
    expect(&state, on: .character(" ")) {
      $0.message = .init(
        "Tháng 12/2023 nằm ngoài năm kế hoạch 2024: việc theo tháng không đánh dấu được.",
        isError: true)
    }
    state = state.pressing(.down, .down)
    #expect(state.apply(.keyPressed(.character(" "))).count == 1)
  }

  @Test func aPeriodThatHasNotBegunIsNotTicked() {
    var state = tasks(0).pressing(.character("]"))
    expect(&state, on: .character(" ")) {
      $0.message = .init(
        "Tháng 4/2024 đến 01/4/2024 mới bắt đầu nên chưa đánh dấu xong được. Việc vừa làm thì đánh "
          + "dấu cho kỳ hiện tại; làm sớm cho kỳ sau thì ghi chú vào việc và đánh dấu từ 01/4/2024.",
        isError: true)
    }
    // All that is marked has not begun.
    state = state.pressing(.character("m"))
    expect(&state, on: .character(" ")) {
      $0.message = .init(
        "Tháng 4/2024 đến 01/4/2024 mới bắt đầu nên chưa đánh dấu xong được. Việc vừa làm thì đánh "
          + "dấu cho kỳ hiện tại; làm sớm cho kỳ sau thì ghi chú vào việc và đánh dấu từ 01/4/2024."
      )
    }
    // What is done once can be ticked at any time, and a quarter that has begun in each month of it.
    state = tasks(2).pressing(.character("]"))
    #expect(state.apply(.keyPressed(.character(" "))).count == 1)
  }

  @Test func aTickForAPeriodToComeCanBeTakenBack() {
    var contents = WorkspaceContents.sample
    let early = Tick(task: "chu-tri@so-noi-vu", period: Period("2024-04"), by: "lan")
    contents.book = PlanBook(
      registry: .sample, plan: .sample, checklists: ["so-noi-vu": Checklist(ticks: [early])])
    var state = tasks(0, of: contents).pressing(.character("]"))
    let effects = state.apply(.keyPressed(.character(" ")))
    #expect(effects == [.save(.untick(early, evidence: [], agency: "so-noi-vu"), number: 1)])
  }

  @Test func onAChosenDayWhatIsTickedIsDoneOnThatDayAndWhatWasDoneLaterIsOpen() {
    var contents = WorkspaceContents.sample
    let later = Tick(
      task: "chu-tri@so-noi-vu", period: Period("2024-03"), day: .on(20, 3), by: "minh")
    contents.book = PlanBook(
      registry: .sample, plan: .sample, checklists: ["so-noi-vu": Checklist(ticks: [later])])
    var state = DashboardState(
      columns: 120, rows: 36, today: .on(15, 3), hasChosenDay: true, account: "lan")
    _ = state.apply(.loaded(contents))
    state = state.pressing(.function(5), .down, .enter)
    #expect(state.figures.tasks.allSatisfy { $0.box(on: .on(15, 3)) == "[ ]" })
    #expect(state.figures.progress.first { $0.agency == "so-noi-vu" }?.done == 0)
    expect(&state, on: .character(" ")) {
      $0.message = .init(
        "Đã có đánh dấu xong tháng 3/2024 từ ngày 20/3/2024, sau ngày đang xem (15/3/2024): Chủ "
          + "trì, theo dõi, đôn đốc thực hiện kế hoạch. Không có gì thay đổi.")
    }
    state = state.pressing(.down, .down)
    let id = state.selectedTask?.id ?? ""
    let tick = Tick(task: id, day: .on(15, 3), by: "lan")
    #expect(
      state.apply(.keyPressed(.character(" ")))
        == [.save(.tick(tick, agency: "so-noi-vu"), number: 1)])
  }

  @Test func aWeekOfTheNextYearIsNotTicked() {
    let frame = TimeFrame(.recurring(.week, dueDayOfPeriod: nil))
    var contents = WorkspaceContents.sample
    var plan = Plan.sample
    plan.assignments = [
      Assignment(id: "tuan", ref: "VI.1", title: "Bản tin", leads: ["so-noi-vu"], frame: frame)
    ]
    contents.book = PlanBook(registry: .sample, plan: plan)
    var state = DashboardState.showing(contents)
    state = state.pressing(.function(5), .enter)
      .pressing(Array(repeating: .character("]"), count: 9))
    _ = state.apply(.dayChanged(.on(31, 12)))
    expect(&state, on: .character(" ")) {
      $0.message = .init(
        "Tuần 30/12/2024–05/01/2025 nằm ngoài năm kế hoạch 2024: việc theo tháng không đánh dấu được.",
        isError: true)
    }
  }

  @Test func elsewhereSpaceSaysWhereItTicks() {
    for state in DashboardState.allPanes(of: .sample) {
      var state = state
      switch state.focusedPane {
      case .taskList, .taskDetail, .contactSearch: continue
      default:
        expect(&state, on: .character(" ")) {
          $0.message = .init($0.whyNot(.tick))
        }
      }
    }
  }

  @Test func withoutTasksThereIsNothingToTick() {
    var state = DashboardState.showing(.empty).pressing(.function(5), .tab)
    expect(&state, on: .character(" ")) { $0.message = .init("Không có việc nào để đánh dấu.") }
  }

  @Test func aTickCountsInTheProgressOfItsAgencyAtOnce() {
    var state = tasks(3)
    let before = (state.figures.overdueTasks, state.figures.progress[1])
    _ = state.apply(.keyPressed(.character(" ")))
    #expect(state.figures.overdueTasks == before.0 - 1)
    #expect(state.figures.progress[1].done == before.1.done + 1)
  }

  @Test func someoneElsesTickArrivesWithoutMovingAnything() {
    var state = tasks(4)
    let checklist = Checklist(ticks: [Tick(task: "ke-hoach-rieng@so-noi-vu", by: "minh")])
    expect(
      &state, on: .changedOnDisk(.checklist("so-noi-vu", checklist)),
      does: [.readNews, .fadeMarks(1)]
    ) {
      $0.contents?.book?.replaceChecklist(of: "so-noi-vu", with: checklist)
      $0.fresh.batch = 1
      $0.fresh.rows = ["agency:so-noi-vu": 1, "task:ke-hoach-rieng@so-noi-vu": 1]
    }
  }
}

@Suite struct MonthTests {
  @Test func bracketsChangeTheMonthAndWhatDependsOnIt() {
    var state = DashboardState.showing(.busy)
    let height = state.layout.listHeight(of: .channelLog)
    // What is dated after today has not come out yet.
    for (key, step, piece, count) in [("]", 1, "p-4-4", 0), ("[", -1, "p-dai", 4)] {
      let log = state.figures.channel?.publications ?? []
      let index = log.firstIndex { $0.id.rawValue == piece } ?? -1
      expect(&state, on: .character(Character(key))) {
        $0.month = $0.month.adding(months: step)
        $0.lists[.channelLog] = ListState(
          selected: piece, index: index, top: min(index, log.count - height))
      }
      #expect(state.figures.review[0].published == count)
    }
  }

  @Test func aMonthOutsideThePlansYearOpensAndSaysSo() {
    var state = DashboardState.showing(.sample).pressing(.character("["), .character("["))
    expect(&state, on: .character("[")) {
      $0.month = Month(year: 2023, number: 12) ?? $0.month
      $0.message = .init(
        "Tháng 12/2023 nằm ngoài năm kế hoạch 2024: việc theo tháng không đánh dấu được.")
    }
    #expect(state.figures.review.allSatisfy { $0.state == .notOwed })
  }

  @Test(arguments: [(2023, 1), (2030, 12)]) func openedInAnotherYearThePlansNearestMonthIsShown(
    year: Int, month: Int
  ) {
    var state = DashboardState(columns: 80, rows: 24, today: .on(1, 6, year))
    _ = state.apply(.loaded(.sample))
    #expect(state.month == Month(year: 2024, number: month))
  }

  @Test func midnightCountsAnewAndLeavesTheMonthShown() {
    var state = DashboardState.showing(.busy)
    let before = state.figures.overdueTasks
    expect(&state, on: .dayChanged(.on(1, 5))) { $0.today = .on(1, 5) }
    #expect(state.figures.overdueTasks > before)
  }
}

@Suite struct LateTests {
  @Test func whatIsLateTodayIsMarkedWhateverMonthIsShown() {
    var state = DashboardState.showing(.sample)
    state.today = CalendarDay(daysSinceEpoch: 20_500)
    _ = state.apply(.dayChanged(state.today))
    for _ in 0..<3 {
      state = state.pressing(.character("["))
      let overview = DashboardView(state: state).canvas().text
      #expect(overview.contains("quá hạn"))
      #expect(overview.contains("! Sở Nội vụ"))
      let tasks = DashboardView(state: state.pressing(.character("4"), .down, .enter)).canvas()
      #expect(tasks.text.contains("! quá hạn"))
    }
  }

  @Test func theYearOfAChannelTellsSilentFromNotYet() {
    let state = DashboardState.showing(.sample).pressing(.enter)
    let states = state.figures.channel?.reviews.map(\.state.mark).joined()
    // March is not over: what is owed in it can still come out.
    #expect(states == "!!..........")
  }
}
