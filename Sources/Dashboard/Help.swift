package import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// The lines of help for the pane that has the focus: what the keys do here, then everywhere.
  var helpLines: [DetailLine] {
    var page = Paragraphs(columns: overlayArea.columns - 4)
    if form == nil {
      page.heading(texts.helpAbout(paneTitle(focusedPane)))
      page.add(
        isScoring && focusedPane == .reportPreview
          ? texts.helpScores : texts.helpText(for: focusedPane))
      if screen == .calendar { page.add(texts.calendarLegend.joined(separator: "; ")) }
    } else {
      page.heading(texts.helpAboutForm)
      page.add(texts.helpForm)
      return page.lines
    }
    page.heading(texts.helpKeys)
    for binding in keymap.bindings {
      let keys = binding.keys.map(\.name).joined(separator: ", ")
      let padding = String(repeating: " ", count: max(1, 14 - keys.count))
      let why = figures.found.refusals[binding.action]
      page.add(
        "\(keys)\(padding)\(binding.action.label(in: texts))", why == nil ? .plain : .muted)
      if let why { page.add(texts.notHere(why), .muted, indent: overlayArea.columns < 50 ? 2 : 14) }
    }
    page.heading(texts.helpMarks)
    for line in texts.helpMarkLines { page.add(line) }
    return page.lines
  }

  /// What stands in the upper edge of a pane.
  package func paneTitle(_ pane: Pane) -> String {
    switch pane {
    case .overviewPlan, .planTree: texts.titlePlan
    case .planDetail: texts.titlePlanDetail
    case .overviewChannels: texts.titleChannelsOfMonth
    case .channelList: texts.titleChannels(monthText(month))
    case .channelLog: figures.channel?.name ?? texts.titleChannel
    case .overviewAgencies: texts.titleTasksByAgency
    case .overviewToday: texts.titleToday(dayText(today))
    case .planCoverage: texts.titleCoverage(coverageAxis.name(in: texts))
    case .channelHeat: texts.titleHeatMap(book?.plan.year ?? month.year)
    case .agencyList:
      agencyOrder == .registry
        ? texts.titleAgencies : "\(texts.titleAgencies) · \(agencyOrder.name(in: texts))"
    case .taskList: taskListTitle
    case .taskDetail: texts.titleTaskDetail
    case .contactSearch: texts.titleContactSearch
    case .contactList: texts.titleContacts(figures.contactCount)
    case .calendarMonth: texts.titleCalendarMonth(monthText(month))
    case .calendarAgenda: texts.titleAgenda
    case .historyList:
      historyFilterText.map { texts.titleHistoryOf($0) } ?? texts.titleHistory
    case .historyDetail: texts.titleHistoryDetail
    case .reportPeriods: texts.titleReportPeriods
    case .reportPreview: reportTitle
    }
  }
}

extension DashboardState {
  /// Whose tasks they are, in which order if it is not the document's.
  private var taskListTitle: String {
    let name =
      listsEveryAgency
      ? texts.titleEveryAgency
      : figures.shownAgency == agencyWithoutOwner
        ? texts.nobodyAnswers
        : figures.shownAgency == agencyIdleHeading
          ? idleHeadingText : figures.shownAgency.map { agency($0).name } ?? texts.titleTasks
    return taskOrder == .document ? name : "\(name) · \(taskOrder.name(in: texts))"
  }
}

extension Texts {
  fileprivate func helpText(for pane: Pane) -> String {
    switch pane {
    case .overviewPlan, .planTree: helpPlan
    case .planDetail, .taskDetail: helpDetail
    case .overviewChannels, .channelList: helpChannels
    case .channelLog: helpLog
    case .overviewAgencies, .agencyList: helpAgencies
    case .overviewToday: helpToday
    case .planCoverage: helpCoverage
    case .channelHeat: helpHeatMap
    case .taskList: helpTasks
    case .contactSearch, .contactList: helpContacts
    case .calendarMonth, .calendarAgenda: helpCalendar
    case .historyList, .historyDetail: helpHistory
    case .reportPeriods, .reportPreview: helpReport
    }
  }
}

extension Action {
  package func label(in texts: any Texts) -> String {
    switch self {
    case .moveUp: texts.actionMoveUp
    case .moveDown: texts.actionMoveDown
    case .moveLeft: texts.actionMoveLeft
    case .moveRight: texts.actionMoveRight
    case .pageUp: texts.actionPageUp
    case .pageDown: texts.actionPageDown
    case .moveHome: texts.actionMoveHome
    case .moveEnd: texts.actionMoveEnd
    case .nextPane: texts.actionNextPane
    case .previousPane: texts.actionPreviousPane
    case .open: texts.actionOpen
    case .back: texts.actionBack
    case .screenOverview: texts.screenOverview
    case .screenPlan: texts.screenPlan
    case .screenChannels: texts.screenChannels
    case .screenChecklists: texts.screenChecklists
    case .screenContacts: texts.screenContacts
    case .screenCalendar: texts.screenCalendar
    case .screenHistory: texts.screenHistory
    case .screenReport: texts.screenReport
    case .previousMonth: texts.actionPreviousMonth
    case .nextMonth: texts.actionNextMonth
    case .tick: texts.actionTick
    case .add: texts.actionAdd
    case .edit: texts.actionEdit
    case .remove: texts.actionRemove
    case .repeatLastMonth: texts.actionRepeatLastMonth
    case .moveRowUp: texts.actionMoveRowUp
    case .moveRowDown: texts.actionMoveRowDown
    case .undo: texts.actionUndo
    case .redo: texts.actionRedo
    case .restore: texts.actionRestore
    case .search: texts.actionSearch
    case .nextMatch: texts.actionNextMatch
    case .previousMatch: texts.actionPreviousMatch
    case .filter: texts.actionFilter
    case .clearFilters: texts.actionClearFilters
    case .sort: texts.actionSort
    case .switchView: texts.actionSwitchView
    case .selectRange: texts.actionSelectRange
    case .mark: texts.actionMark
    case .markAll: texts.actionMarkAll
    case .palette: texts.actionPalette
    case .copy: texts.actionCopy
    case .openLink: texts.actionOpenLink
    case .exportReport: texts.actionExportReport
    case .showMessages: texts.actionShowMessages
    case .toggleMouse: texts.actionToggleMouse
    case .redraw: texts.actionRedraw
    case .retrySave: texts.actionRetrySave
    case .showProblems: texts.actionShowProblems
    case .help: texts.actionHelp
    case .suspend: texts.actionSuspend
    case .quit: texts.actionQuit
    }
  }
}
