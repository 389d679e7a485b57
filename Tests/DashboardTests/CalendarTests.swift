import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@testable import Dashboard

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

  /// The day of the quarterly report with 12 pieces, something due and something late: whatever
  /// has no room, the mark of the report has.
  @Test(arguments: [
    (60, 16), (70, 18), (80, 24), (90, 26), (100, 30), (110, 30), (120, 36), (200, 60),
  ])
  func aReportDayIsMarkedWhateverElseFallsOnIt(columns: Int, rows: Int) {
    for today in [CalendarDay.on(20, 3), .on(15, 3)] {
      var state = DashboardState.showing(.busy, columns: columns, rows: rows)
      if today != state.today { _ = state.apply(.dayChanged(today)) }
      for channel in ["bao-nghe-an", "truyen-hinh"] {
        let log = (0..<60).map {
          Publication(
            id: Publication.ID("n-\($0 + 10)"), day: .on(20, 3), channel: .init(channel),
            title: "Tin")
        }
        _ = state.apply(.changedOnDisk(.log(.init(channel), log)))
      }
      let screen = state.pressing(.function(7)).screenText
      let month = screen.split(separator: "\n").map { String($0.prefix($0.count * 2 / 5)) }
      let week = month.firstIndex { $0.contains("18 ") && $0.contains("21") } ?? 0
      #expect(
        month[week..<min(week + 3, month.count)].contains { $0.contains("B") },
        "\(columns)x\(rows) on \(today): \(screen)")
    }
  }

  /// In months of six weeks there is room for little below them.
  @Test(arguments: [(60, 16), (80, 24), (100, 30), (110, 30), (120, 36)])
  func theLegendIsNeverCut(columns: Int, rows: Int) {
    for language in Language.allCases {
      let texts = language.texts
      let entries = Set(texts.calendarLegend + texts.calendarLegendShort)
      var state = DashboardState.showing(
        .busy, columns: columns, rows: rows, language: language
      ).pressing(.function(7))
      for _ in 0..<12 {
        let days = state.figures.calendar?.days ?? []
        let legend = CalendarLegend(
          texts: texts, days: days, today: state.today, countsPieces: true)
        for room in 0...6 {
          for width in [10, 29, 36, 43] {
            let lines = legend.lines(columns: width, rows: room)
            #expect(lines.count <= room)
            for line in lines {
              let parts = line.split(separator: "  ").map(String.init)
              #expect(parts.allSatisfy(entries.contains) && TextWidth.columns(of: line) <= width)
            }
          }
        }
        state = state.pressing(.character("]"))
      }
    }
  }

  @Test func theLegendOfALongMonthSaysWhatStandsInIt() {
    // December 2024 has six weeks at 80x24.
    var state = DashboardState.showing(.busy, columns: 80, rows: 24).pressing(.function(7))
    while state.month < Month(of: .on(1, 12)) { state = state.pressing(.character("]")) }
    let screen = state.screenText
    #expect(screen.contains("B hạn báo cáo") || screen.contains("B báo cáo"), "\(screen)")
    #expect(!screen.contains("làm bù"), "\(screen)")
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
