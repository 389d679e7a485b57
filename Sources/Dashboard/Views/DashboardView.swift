import LoaTexts
import PlanModel
package import TerminalCanvas

/// The whole screen: header, tabs, the panes of the screen that is shown, message and key line.
package struct DashboardView: View {
  package var state: DashboardState

  package init(state: DashboardState) { self.state = state }

  /// The screen as a picture.
  package func canvas() -> Canvas {
    var canvas = Canvas(columns: state.columns, rows: state.rows)
    draw(on: &canvas, in: canvas.bounds)
    return canvas
  }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    let layout = state.layout
    guard !layout.isTooSmall else {
      canvas.write(state.texts.needsRoom, column: area.column, row: area.row, limit: area.columns)
      return
    }
    HeaderView(state: state).draw(on: &canvas, in: layout.header)
    TabsView(state: state).draw(on: &canvas, in: layout.tabs)
    if let form = state.form {
      FormView(state: state, form: form).draw(on: &canvas, in: layout.body)
    } else {
      drawPanes(on: &canvas)
    }
    MessageView(state: state).draw(on: &canvas, in: layout.message)
    KeyLineView(state: state).draw(on: &canvas, in: layout.keyLine)
    if let overlay = state.overlay {
      OverlayView(state: state, overlay: overlay).draw(on: &canvas, in: state.overlayArea)
    }
  }

  /// Draws what has moved in the panes of the screen, and what follows from a place in one of them.
  func drawMoves(on canvas: inout Canvas, _ move: (Pane) -> PaneMove?) {
    for (pane, area) in state.layout.panes(of: state.screen, focus: state.focusedPane) {
      guard let move = move(pane) else { continue }
      if pane == state.focusedPane { canvas.cursor = nil }
      switch move {
      case .anew:
        canvas.fill(area, style: .plain)
        draw(pane, on: &canvas, in: area)
      case .bar(let from, let to):
        let inside = state.layout.inside(pane, area)
        canvas.draw(onlyOnRows: inside.row + from, inside.row + to) { canvas in
          canvas.fill(inside, style: .plain)
          drawInside(pane, on: &canvas, in: inside)
        }
      }
    }
    // On the overview the keys are of the same use in each row.
    guard state.screen != .overview else { return }
    KeyLineView(state: state).draw(on: &canvas, in: state.layout.keyLine)
  }

  private func drawPanes(on canvas: inout Canvas) {
    for (pane, area) in state.layout.panes(of: state.screen, focus: state.focusedPane) {
      draw(pane, on: &canvas, in: area)
    }
  }

  private func draw(_ pane: Pane, on canvas: inout Canvas, in area: Rect) {
    let inside = state.layout.inside(pane, area)
    let details = state.isDetail(pane) ? state.detailLines(pane) : nil
    if inside != area {
      FrameView(
        title: state.paneTitle(pane) + state.titleSuffix(of: pane) + state.findsSuffix(of: pane),
        isFocused: isFocused(pane), lines: state.lines, isOpen: state.layout.isShort,
        hidden: hiddenRows(of: details?.count ?? state.rows(pane).count, in: pane)
      ).draw(on: &canvas, in: area)
    }
    drawInside(pane, details: details ?? [], on: &canvas, in: inside)
  }

  private func drawInside(
    _ pane: Pane, details: [DetailLine] = [], on canvas: inout Canvas, in area: Rect
  ) {
    PaneView(state: state, pane: pane, isFocused: isFocused(pane), details: details)
      .draw(on: &canvas, in: area)
    guard !state.fresh.rows.isEmpty || state.rights.refusesAnything else { return }
    PaneMarksView(state: state, pane: pane).draw(on: &canvas, in: area)
  }

  private func isFocused(_ pane: Pane) -> Bool {
    pane == state.focusedPane && state.overlay == nil
  }
}

extension DashboardView {
  /// How many of a pane's rows there are above and below those in sight.
  fileprivate func hiddenRows(of count: Int, in pane: Pane) -> HiddenRows {
    let above = state.list(pane).top
    guard count > above else { return HiddenRows() }
    return HiddenRows(above: above, below: max(0, count - above - state.listHeight(of: pane)))
  }
}

extension DashboardState {
  /// Whether a pane has something to show where no plan is: the contacts, and what was edited.
  fileprivate func showsWithoutPlan(_ pane: Pane) -> Bool {
    switch pane.screen {
    case .contacts: contents != nil
    case .checklists: pane == .agencyList && !figures.idleAgencies.isEmpty
    case .history: !history.lines.isEmpty
    default: false
    }
  }
}

/// What stands inside the frame of a pane.
struct PaneView: View {
  var state: DashboardState
  var pane: Pane
  var isFocused: Bool
  /// What is to be read in it, if that is what it shows.
  var details: [DetailLine]

  func draw(on canvas: inout Canvas, in area: Rect) {
    if state.book == nil && !state.showsWithoutPlan(pane) {
      drawNoPlan(on: &canvas, in: area)
      return
    }
    switch pane {
    case .overviewPlan: sections(on: &canvas, in: area)
    case .overviewChannels:
      ChannelRows(state: state, pane: pane, rows: state.figures.review, isFocused: isFocused)
        .draw(on: &canvas, in: area)
    case .channelList:
      ChannelRows(state: state, pane: pane, rows: state.figures.channelRows, isFocused: isFocused)
        .draw(on: &canvas, in: area)
    case .overviewAgencies, .agencyList:
      AgencyRows(state: state, pane: pane, isFocused: isFocused).draw(on: &canvas, in: area)
    case .planTree:
      PlanTreeView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .channelLog:
      ChannelYearView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .taskList: TaskRows(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .contactSearch:
      SearchFieldView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .contactList:
      ContactsView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .overviewToday: TodayView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .channelHeat: HeatMapView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .planCoverage:
      CoverageMapView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .calendarMonth:
      CalendarMonthView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .calendarAgenda:
      AgendaView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .historyList: HistoryRows(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .reportPeriods:
      ReportPeriodsView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .reportPreview where state.isScoring:
      ScoresView(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case .planDetail, .taskDetail, .historyDetail, .reportPreview:
      DetailView(
        lines: details, top: state.list(pane).top, isFocused: isFocused
      ).draw(on: &canvas, in: area)
    }
  }

  /// Why there is no plan to show, and what to do about it.
  private func drawNoPlan(on canvas: inout Canvas, in area: Rect) {
    guard let contents = state.contents, contents.problems.isEmpty else {
      let text = state.contents.map {
        "! " + state.texts.brokenFiles(Set($0.problems.map(\.file)).count)
      }
      canvas.write(
        text ?? state.texts.reading, column: area.column, row: area.row,
        limit: area.rows > 0 ? area.columns : 0, style: .muted)
      return
    }
    // Beside a list that has the focus it says what can be done.
    let isBesideList = pane == .taskList && state.showsWithoutPlan(.agencyList)
    guard isFocused || (isBesideList && state.focusedPane == .agencyList) else { return }
    var page = Paragraphs(columns: max(1, area.columns - 2))
    page.add(state.texts.noPlanHere, .strong)
    for line in state.noPlanAdvice { page.add(line) }
    DetailView(lines: page.lines, top: 0, isFocused: false).draw(on: &canvas, in: area)
  }

  private func sections(on canvas: inout Canvas, in area: Rect) {
    let outline = state.book?.outline ?? []
    ListView(
      list: state.list(.overviewPlan), count: state.figures.sections.count,
      isFocused: isFocused, emptyText: { state.emptyText(of: .overviewPlan) },
      decor: state.decor(.overviewPlan)
    ) { position, line, canvas in
      let entry = outline[state.figures.sections[position]]
      let count = state.figures.descendants[state.figures.sections[position]] ?? 0
      let mark = entry.mark.isEmpty ? "" : entry.mark
      let indent = String(repeating: " ", count: min(entry.depth, 4) * 2)
      let padding = String(
        repeating: " ",
        count: max(mark.isEmpty ? 0 : 1, state.figures.markColumns - mark.utf8.count))
      return canvas.writeSplit(
        indent + mark + padding + entry.text, count > 0 ? state.texts.grouped(count) : "", in: line,
        rightStyle: .muted)
    }.draw(on: &canvas, in: area)
  }
}
