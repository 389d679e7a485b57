import LoaTexts
import TerminalCanvas

extension DashboardState {
  /// Why an action does nothing where the focus is, and where it does something.
  package func whyNot(_ action: Action) -> String {
    let label = action.label(in: texts)
    let pane = focusedPane
    if isOfUse(in: pane, action) {
      return texts.nothingChosen(label, pane: paneName(pane))
    }
    let places = ScreenKind.allCases.flatMap(\.panes).filter { isOfUse(in: $0, action) }
      .map { place in
        let key = keymap.keys(for: place.screen.action).first.map { "\($0.name) " } ?? ""
        return texts.paneOfScreen(
          paneName(place), screen: key + place.screen.action.label(in: texts))
      }
    let key = keymap.keys(for: action).first?.name
    return texts.worksElsewhere(
      label, key: key, here: paneName(pane),
      in: Array(places.prefix(6)) + (places.count > 6 ? ["…"] : []))
  }

  /// Whether an action can do anything in a pane, given something to do it with.
  func isOfUse(in pane: Pane, _ action: Action) -> Bool {
    switch action {
    case .tick: [.taskList, .taskDetail].contains(pane)
    case .edit where pane == .reportPreview: true
    case .add, .edit:
      ![.calendar, .history, .report].contains(pane.screen) && pane != .overviewToday
        && !pane.isGrid
    case .remove:
      [
        .planTree, .channelList, .channelLog, .agencyList, .taskList, .taskDetail, .contactList,
      ].contains(pane)
    case .openLink:
      [.channelLog, .taskList, .taskDetail, .contactSearch, .contactList].contains(pane)
    case .copy:
      switch pane {
      case .overviewToday, .planCoverage, .calendarMonth, .calendarAgenda, .reportPeriods,
        .reportPreview:
        false
      default: true
      }
    case .open: !isDetail(pane)
    case .exportReport: pane.screen == .report
    case .sort: [.agencyList, .taskList, .taskDetail].contains(pane)
    case .switchView: [.plan, .channels].contains(pane.screen)
    case .repeatLastMonth: [.overviewChannels, .channelList, .channelLog].contains(pane)
    case .filter, .clearFilters: pane.screen == .history
    default: true
    }
  }

  /// What a pane is called whatever it shows just now.
  func paneName(_ pane: Pane) -> String {
    switch pane {
    case .channelList: texts.screenChannels
    case .channelLog: texts.paneChannelLog
    case .taskList: texts.titleTasks
    case .contactList: texts.screenContacts
    case .calendarMonth: texts.screenCalendar
    default: paneTitle(pane)
    }
  }
}
