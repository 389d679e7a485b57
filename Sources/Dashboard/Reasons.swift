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
    let places = ScreenKind.allCases.compactMap { place(of: action, on: $0) }
    return texts.worksElsewhere(label, key: keymap.keys(for: action).first?.name, in: places)
  }

  /// A screen with those of its panes in which an action can do something; `nil` if there are none.
  private func place(of action: Action, on screen: ScreenKind) -> String? {
    let panes = screen.panes.filter { isOfUse(in: $0, action) }
    guard !panes.isEmpty else { return nil }
    let key = keymap.keys(for: screen.action).first.map { "\($0.name) " } ?? ""
    let name = key + screen.action.label(in: texts)
    let isWhole = panes.count == screen.panes.count
    return isWhole ? name : "\(name) (\(panes.map(paneName).joined(separator: ", ")))"
  }

  /// Whether an action can do anything in a pane, given something to do it with; asked of those
  /// that do not say so themselves.
  func isOfUse(in pane: Pane, _ action: Action) -> Bool {
    switch action {
    case .tick: [.taskList, .taskDetail].contains(pane)
    case .edit where pane == .reportPreview: true
    case .add, .edit:
      ![.calendar, .history, .report].contains(pane.screen) && pane != .overviewToday
        && !pane.isGrid
    case .openLink:
      [.channelLog, .taskList, .taskDetail, .contactSearch, .contactList].contains(pane)
    case .copy:
      switch pane {
      case .overviewToday, .planCoverage, .calendarMonth, .calendarAgenda, .reportPeriods,
        .reportPreview:
        false
      default: true
      }
    case .sort: [.agencyList, .taskList, .taskDetail].contains(pane)
    case .moveRowUp, .moveRowDown: [.planTree, .agencyList, .taskList].contains(pane)
    case .switchView: [.plan, .channels].contains(pane.screen)
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
