import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct CalendarTests {
  let calendar = DashboardState.showing(.full).pressing(.function(7))

  private func figures(of day: CalendarDay) -> DayFigures? {
    calendar.figures.calendar?.days.first { $0.day == day }
  }

  @Test func aDaySaysWhatIsDueWhatIsLateAndWhatCameOut() {
    let year = DashboardState.showing(.busy).pressing(.function(7))
    // The quarterly report of one department, done; the piece that came out; no report day.
    #expect(year.figures.calendar?.days[13].due == 1)
    #expect(year.figures.calendar?.days[13].done == 1)
    #expect(year.figures.calendar?.days[14].pieces == 1)
    #expect(year.figures.calendar?.days[19].reports == 1)
    // A number of the newspaper, and a piece of each of eight agencies, one of which is done.
    let last = year.figures.calendar?.days[30]
    #expect(last?.due == 10)
    #expect(last?.done == 2)
    #expect(last?.late == 0)
    #expect(year.pressing(.character("["), .character("[")).figures.calendar?.days[30].late == 14)
  }

  /// Behind a mark a number is read as what the mark says: of 49 pieces and 14 late tasks a narrow
  /// day shows neither rather than "!49".
  @Test func aNarrowDayShowsNoNumberWithoutWhatItCounts() {
    var year = DashboardState.showing(.busy, columns: 80, rows: 24)
    let log = (0..<49).map {
      Publication(
        id: Publication.ID("n-\($0 + 10)"), day: .on(31, 1), channel: "bao-nghe-an", title: "Tin")
    }
    _ = year.apply(.changedOnDisk(.log("bao-nghe-an", log)))
    let january = year.pressing(.function(7), .character("["), .character("[")).screenText
    #expect(january.contains("!+"))
    #expect(!january.contains("!49"), "\(january)")
  }

  @Test func holidaysAndWorkedWeekendsAreMarkedWithoutColour() {
    #expect(figures(of: .on(29, 3))?.mark == .dayOff("nghỉ hoán đổi cho ngày 30/3"))
    #expect(figures(of: .on(30, 3))?.mark == .worked("làm bù ngày 29/3"))
    #expect(figures(of: .on(31, 3))?.mark == .weekend)
    let screen = calendar.screenText
    for mark in [" 29*", " 30+", "[15]"] { #expect(screen.contains(mark), "\(mark)") }
    #expect(
      calendar.figures.calendar?.rows.contains {
        $0.subject == .holiday(.worked("làm bù ngày 29/3"))
      }
        == true)
  }

  @Test func arrowsMoveByDaysAndWeeksAndTheAgendaFollows() {
    var state = calendar
    for (key, day) in [
      (Key.right, CalendarDay.on(16, 3)), (.down, .on(23, 3)), (.left, .on(22, 3)),
      (.up, .on(15, 3)), (.home, .on(1, 3)), (.end, .on(31, 3)),
    ] {
      state = state.pressing(key)
      #expect(state.calendarDay == day, "\(key)")
      let rows = state.figures.calendar?.rows ?? []
      let row = state.selectedAgendaRow
      #expect(row == rows.first { $0.day >= day } || row == rows.last)
    }
  }

  @Test func movingPastAnEdgeShowsTheNextMonth() {
    var state = calendar.pressing(.end)
    expect(&state, on: .right) {
      $0.calendarDay = .on(1, 4)
      $0.month = $0.month.adding(months: 1)
      $0.lists[.calendarAgenda] = ListState(selected: "2024-04-02:pub:bao-nghe-an:p-4-1")
      $0.lists[.channelLog] = ListState(selected: "p-4-4", index: 45, top: 33)
    }
    #expect(state.pressing(.left).calendarDay == .on(31, 3))
    #expect(calendar.pressing(.pageDown).calendarDay == .on(15, 4))
    #expect(calendar.pressing(.end, .pageUp).calendarDay == .on(29, 2))
  }

  @Test func workOfSeveralAgenciesIsOneLineThatUnfolds() {
    let agenda = calendar.pressing(.end, .enter)
    #expect(agenda.focusedPane == .calendarAgenda)
    var state = agenda.pressing(.end)
    guard case .tasks(_, let total, let done, _)? = state.selectedAgendaRow?.subject else {
      Issue.record("\(String(describing: state.selectedAgendaRow))")
      return
    }
    #expect(total == 7 && done == 1)
    let folded = state.figures.calendar?.rows.count ?? 0
    expect(&state, on: .enter) { $0.expandedAgenda = ["2024-03-31:work:tin-bai-trang"] }
    #expect(state.figures.calendar?.rows.count == folded + 7)
    #expect(state.pressing(.down, .left).selectedAgendaRow?.id == "2024-03-31:work:tin-bai-trang")
    #expect(state.pressing(.down, .left).expandedAgenda == [])
  }

  @Test func theGridFollowsTheAgenda() {
    let state = calendar.pressing(.enter, .home)
    #expect(state.calendarDay == state.figures.calendar?.rows.first?.day)
  }

  @Test func enterGoesToTheRecordOnItsScreenAndEscapeBack() {
    var kinds: Set<String> = []
    let agenda = calendar.pressing(.enter, .home)
    for step in 0..<(agenda.figures.calendar?.rows.count ?? 0) {
      let state = agenda.pressing(Array(repeating: .down, count: step))
      let opened = state.pressing(.enter)
      switch state.selectedAgendaRow?.subject {
      case .task(let task, _)?:
        #expect(opened.screen == .checklists && opened.selectedTask?.id == task.id)
        kinds.insert("task")
      case .obligation(_, let subject, _)?:
        #expect(opened.screen == .channels)
        #expect(opened.list(.channelList).selected == subject.id)
        kinds.insert("obligation")
      case .publication(let publication)?:
        #expect(opened.screen == .channels && opened.selectedPublication == publication)
        kinds.insert("publication")
      case .report?:
        #expect(opened.screen == .report)
        kinds.insert("report")
      case .holiday?, .tasks?, .publications?, nil:
        #expect(opened.screen == .calendar)
        continue
      }
      #expect(opened.pressing(.escape).screen == .calendar)
      #expect(opened.pressing(.escape).selectedAgendaRow == state.selectedAgendaRow)
    }
    #expect(kinds == ["task", "obligation", "publication", "report"])
  }

  @Test func aTickOrAPieceOfSomeoneElseShowsAtOnce() {
    var state = calendar
    let before = state.figures.calendar?.days[30].done ?? 0
    let task: PlanTask.ID = "tin-bai-trang@so-noi-vu"
    var checklist = state.book?.checklists["so-noi-vu"] ?? Checklist()
    let tick = Tick(task: task, period: Period(.month, containing: .on(1, 3)), by: "minh")
    checklist.ticks[tick.id] = tick
    _ = state.apply(.changedOnDisk(.checklist("so-noi-vu", checklist)))
    #expect(state.figures.calendar?.days[30].done == before + 1)
  }

  @Test func anEmptyMonthSaysHowToGoOn() {
    let state = DashboardState.showing(.empty, columns: 80, rows: 24)
      .pressing(.function(7), .character("["))
    #expect(state.screenText.contains("Tháng này không có gì đến hạn"))
  }
}
