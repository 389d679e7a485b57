import LoaTexts
package import TerminalCanvas

/// Something that a key does.
package enum Action: String, Hashable, Sendable, CaseIterable {
  case moveUp, moveDown, moveLeft, moveRight, pageUp, pageDown, moveHome, moveEnd
  case nextPane, previousPane, open, back
  case screenOverview, screenPlan, screenChannels, screenChecklists, screenContacts
  case screenCalendar, screenHistory, screenReport
  case previousMonth, nextMonth, tick, add, edit, remove, undo, redo
  case repeatLastMonth, moveRowUp, moveRowDown
  case search, nextMatch, previousMatch, filter, clearFilters, sort, selectRange, mark, markAll
  case palette
  case switchView
  case copy, openLink, exportReport, restore, retrySave, showProblems, showMessages, toggleMouse
  case redraw, help, suspend, quit
}

/// Which keys do what, outside text fields; the one table that the update, the key line and the
/// help read from.
package struct Keymap: Hashable, Sendable {
  /// In the order in which help lists them.
  package let bindings: [Binding]
  private let actions: [Key: Action]

  package struct Binding: Hashable, Sendable {
    package var action: Action
    /// The first is the one that the key line names.
    package var keys: [Key]
  }

  package static let standard = Keymap([
    Binding(action: .moveUp, keys: [.up, .character("k")]),
    Binding(action: .moveDown, keys: [.down, .character("j")]),
    Binding(action: .moveLeft, keys: [.left, .character("h")]),
    Binding(action: .moveRight, keys: [.right, .character("l")]),
    Binding(action: .pageUp, keys: [.pageUp]),
    Binding(action: .pageDown, keys: [.pageDown]),
    Binding(action: .moveHome, keys: [.home]),
    Binding(action: .moveEnd, keys: [.end]),
    Binding(action: .nextPane, keys: [.tab]),
    Binding(action: .previousPane, keys: [.backTab]),
    Binding(action: .open, keys: [.enter]),
    Binding(action: .back, keys: [.escape]),
    Binding(action: .screenOverview, keys: [.character("1"), .function(2)]),
    Binding(action: .screenPlan, keys: [.character("2"), .function(3)]),
    Binding(action: .screenChannels, keys: [.character("3"), .function(4)]),
    Binding(action: .screenChecklists, keys: [.character("4"), .function(5)]),
    Binding(action: .screenContacts, keys: [.character("5"), .function(6)]),
    Binding(action: .screenCalendar, keys: [.character("6"), .function(7)]),
    Binding(action: .screenHistory, keys: [.character("7"), .function(8)]),
    Binding(action: .screenReport, keys: [.character("8"), .function(9)]),
    Binding(action: .previousMonth, keys: [.character("["), .wordLeft]),
    Binding(action: .nextMonth, keys: [.character("]"), .wordRight]),
    Binding(action: .tick, keys: [.character(" ")]),
    Binding(action: .add, keys: [.character("a"), .insert]),
    Binding(action: .edit, keys: [.character("e")]),
    Binding(action: .remove, keys: [.delete]),
    Binding(action: .repeatLastMonth, keys: [.character("c")]),
    Binding(action: .moveRowUp, keys: [.character("K")]),
    Binding(action: .moveRowDown, keys: [.character("J")]),
    Binding(action: .undo, keys: [.character("u")]),
    Binding(action: .redo, keys: [.control("r")]),
    Binding(action: .restore, keys: [.character("b")]),
    Binding(action: .search, keys: [.character("/")]),
    Binding(action: .nextMatch, keys: [.character("n")]),
    Binding(action: .previousMatch, keys: [.character("N")]),
    Binding(action: .filter, keys: [.character("f")]),
    Binding(action: .clearFilters, keys: [.character("F")]),
    Binding(action: .sort, keys: [.character("s")]),
    Binding(action: .switchView, keys: [.character("t")]),
    Binding(action: .selectRange, keys: [.character("v")]),
    Binding(action: .mark, keys: [.character("m")]),
    Binding(action: .markAll, keys: [.character("M")]),
    Binding(action: .palette, keys: [.control("p"), .character(":")]),
    Binding(action: .copy, keys: [.character("y")]),
    Binding(action: .openLink, keys: [.character("o")]),
    Binding(action: .exportReport, keys: [.control("o")]),
    Binding(action: .retrySave, keys: [.control("s")]),
    Binding(action: .showProblems, keys: [.character("!")]),
    Binding(action: .showMessages, keys: [.character("g")]),
    Binding(action: .toggleMouse, keys: [.function(12)]),
    Binding(action: .redraw, keys: [.control("l")]),
    Binding(action: .help, keys: [.character("?"), .function(1)]),
    Binding(action: .suspend, keys: [.control("z")]),
    Binding(action: .quit, keys: [.character("q"), .control("c")]),
  ])

  package init(_ bindings: [Binding]) {
    self.bindings = bindings
    actions = Dictionary(
      bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } },
      uniquingKeysWith: { first, _ in first })
  }

  package func action(for key: Key) -> Action? { actions[key] }

  /// The keys of an action, the first the one to name; empty if it has none.
  package func keys(for action: Action) -> [Key] {
    bindings.first { $0.action == action }?.keys ?? []
  }
}

extension ScreenKind {
  var action: Action {
    switch self {
    case .overview: .screenOverview
    case .plan: .screenPlan
    case .channels: .screenChannels
    case .checklists: .screenChecklists
    case .contacts: .screenContacts
    case .calendar: .screenCalendar
    case .history: .screenHistory
    case .report: .screenReport
    }
  }
}

/// One entry of the key line: keys that belong together and what they do.
package struct KeyHint: Hashable, Sendable {
  package var keys: [Key]
  package var label: String
  /// Whether it goes last where there is little room: it saves or leaves.
  package var isVital: Bool

  package init(_ keys: [Key], _ label: String, isVital: Bool = false) {
    self.keys = keys
    self.label = label
    self.isVital = isVital
  }
}

extension DashboardState {
  /// What the key line names where the focus is, the most useful first.
  package var keyHints: [KeyHint] {
    switch overlay {
    case .question(.openDraft)?:
      return [
        KeyHint([.enter], texts.answerOpenDraft), KeyHint([.escape], texts.answerLater),
        KeyHint([.delete], texts.answerDiscard),
      ]
    case .question?:
      return [KeyHint([.enter], texts.answerYes), KeyHint([.escape], texts.answerNo)]
    case .palette?:
      return [
        KeyHint([.enter], texts.actionChoose), KeyHint([.up, .down], texts.actionMove),
        KeyHint([.escape], texts.actionClose),
      ]
    case .filter(let chooser)?: return keyHints(of: chooser)
    case .historyFilter?, .menu?:
      return [
        KeyHint([.enter], texts.actionChoose), KeyHint([.up, .down], texts.actionScroll),
        KeyHint([.escape], texts.actionClose),
      ]
    case .publication?:
      return [
        KeyHint([.escape], texts.actionClose), KeyHint([.up, .down], texts.actionScroll),
        KeyHint([.enter], texts.actionEdit), hint(.copy), hint(.openLink), hint(.remove),
      ]
    case .criterion?:
      return [
        KeyHint([.escape], texts.actionClose), KeyHint([.up, .down], texts.actionScroll),
        KeyHint([.enter], texts.actionEdit),
      ]
    case .contact?:
      return [
        KeyHint([.escape], texts.actionClose), hint(.copy), hint(.edit), hint(.openLink),
        KeyHint([.up, .down], texts.actionScroll), hint(.remove),
      ]
    case .link?:
      return [
        KeyHint([.escape], texts.actionClose), hint(.copy), hint(.openLink),
      ]
    case .help?, .problems?, .messages?:
      return [
        KeyHint([.escape], texts.actionClose), KeyHint([.up, .down], texts.actionScroll),
      ]
    case nil: break
    }
    if let form { return keyHints(of: form) }
    if finds.field != nil {
      return [
        KeyHint([.enter], texts.actionKeep), KeyHint([.down, .up], texts.actionOtherMatch),
        KeyHint([.escape], texts.actionBack),
      ]
    }
    var hints = hasMarks(in: focusedPane) ? markedHints : finderHints + paneHints
    if isToBegin, screen != .contacts, !hints.contains(beginning) { hints.insert(beginning, at: 0) }
    return hints.filter { hint in
      guard !hint.keys.isEmpty else { return false }
      guard let action = hint.keys.first.flatMap(keymap.action) else { return true }
      return isOfUse(action)
    }
  }

  private func keyHints(of chooser: FilterChooser) -> [KeyHint] {
    if chooser.name != nil {
      return [KeyHint([.enter], texts.actionKeep), KeyHint([.escape], texts.actionBack)]
    }
    let toggle = KeyHint([.character(" ")], texts.actionChoose)
    return (chooser.line > 0 ? [toggle] : [])
      + [
        KeyHint([.enter], texts.actionFilter), KeyHint([.up, .down], texts.actionMove),
        KeyHint([.control("s")], texts.actionKeepFilter), KeyHint([.escape], texts.actionBack),
      ]
  }

  /// What lies over the list in focus, before what its keys do anyway.
  private var finderHints: [KeyHint] {
    var hints: [KeyHint] = []
    if finds.words[focusedPane] != nil {
      hints.append(pair(.nextMatch, .previousMatch, texts.actionOtherMatch))
    }
    if filter(of: listInFocus) != nil { hints.append(hint(.clearFilters)) }
    return hints
  }

  /// What can be done to all marked rows.
  private var markedHints: [KeyHint] {
    var hints: [KeyHint] = []
    if focusedPane == .taskList { hints.append(hint(.tick)) }
    if canEditMarked { hints.append(hint(.edit)) }
    if canAddToMarked { hints.append(hint(.add)) }
    if canRemoveMarked { hints.append(hint(.remove)) }
    return hints + [hint(.mark), hint(.markAll), KeyHint([.escape], texts.actionUnmark)]
  }

  private func keyHints(of form: Form) -> [KeyHint] {
    let field = form.fields[form.focused]
    let isLast = form.endsHere
    var hints: [KeyHint] = []
    if field.highlightedCandidate != nil {
      hints.append(KeyHint([.enter], texts.actionChoose))
    } else if isLast {
      hints.append(KeyHint([.enter], texts.actionSave))
    } else {
      hints.append(KeyHint([.enter], texts.actionNextField))
    }
    if field.choice != .text, !field.matches.isEmpty {
      hints.append(KeyHint([.up, .down], texts.actionChoose))
    }
    hints.append(KeyHint([.control("s")], texts.actionSave, isVital: true))
    if !form.waiting.isEmpty {
      hints.append(KeyHint([.control("t")], texts.actionSaveComplete, isVital: true))
      hints.append(KeyHint([.pageDown], texts.actionNextDraft))
    }
    hints.append(KeyHint([.escape], texts.actionClose, isVital: true))
    if field.isLong { hints.append(KeyHint([.control("e")], texts.actionEditText)) }
    return hints
  }

  /// Whether the workspace is read and has no plan.
  private var isToBegin: Bool { contents != nil && book == nil }

  /// The key that begins a plan where there is none; where agencies stand it offers both.
  private var beginning: KeyHint {
    if addsAgencies { return hint(.add) }
    return KeyHint(Array(keymap.keys(for: .add).prefix(1)), texts.actionNewPlan)
  }

  private var paneHints: [KeyHint] {
    let open = hint(.open)
    let month = pair(.previousMonth, .nextMonth, texts.actionChangeMonth)
    let scroll = pair(.moveUp, .moveDown, texts.actionScroll)
    let (pane, back, filter) = (hint(.nextPane), hint(.back), hint(.filter))
    let addKey = Array(keymap.keys(for: .add).prefix(1))
    let log = isToBegin ? beginning : isBare ? hint(.add) : KeyHint(addKey, texts.actionLog)
    let add = isToBegin ? beginning : hint(.add)
    let (edit, tick) = (hint(.edit), hint(.tick))
    switch focusedPane {
    case .overviewPlan, .overviewAgencies, .overviewToday:
      return [open, month, hint(.palette), pane, hint(.quit)]
    case .overviewChannels: return [open, log, month, pane, hint(.quit), filter]
    case .channelList: return [open, log, edit, month, hint(.switchView), pane, back]
    case .channelHeat, .planCoverage:
      return [hint(.switchView), pair(.moveLeft, .moveRight, texts.actionColumn), open, back]
    case .planTree:
      return [
        open, pair(.moveLeft, .moveRight, texts.actionFold), add, edit,
        KeyHint(Array(keymap.keys(for: .switchView).prefix(1)), texts.actionCoverage), pane, back,
      ]
    case .planDetail: return [scroll, pane, back]
    case .channelLog:
      return [
        KeyHint([.enter], texts.actionRead), log, edit, hint(.remove), hint(.repeatLastMonth),
        month, pane, back,
      ]
    case .agencyList: return [open, add, edit, filter, hint(.sort), month, pane, back]
    case .taskList: return [tick, open, edit, add, filter, hint(.sort), month, pane, back]
    case .taskDetail: return [tick, edit, scroll, month, pane, back]
    case .contactSearch:
      return [
        KeyHint([.enter], texts.actionToList), KeyHint([.escape], texts.actionBack),
        hint(.nextPane),
      ]
    case .contactList: return [open, hint(.search), edit, hint(.add), back, hint(.quit)]
    case .calendarMonth:
      return [
        pair(.moveLeft, .moveRight, texts.actionChooseDay), KeyHint([.enter], texts.actionAgenda),
        month, pane, back,
      ]
    case .calendarAgenda: return [open, month, pane, back]
    case .historyList: return [hint(.undo), hint(.filter), open, pane, back]
    case .reportPeriods: return [open, hint(.exportReport), pane, back]
    case .reportPreview where isScoring:
      let choose =
        selectedScoreRow == .agency
        ? [KeyHint([.enter], texts.actionChooseAgency)]
        : [KeyHint([.enter], texts.actionRead), KeyHint([.character("e")], texts.actionScore)]
      return choose + [hint(.exportReport), pane, back]
    case .reportPreview: return [scroll, hint(.exportReport), pane, back]
    case .historyDetail: return [scroll, pane, back]
    }
  }

  /// Whether there is anything chosen that an action could act on.
  private func isOfUse(_ action: Action) -> Bool {
    switch action {
    case .open:
      [.contactSearch, .calendarMonth].contains(focusedPane)
        || list(focusedPane).selected != nil
    case .tick: list(.taskList).selected != nil
    case .add where isToBegin: true
    case .add where isBare && focusedPane.screen == .channels: true
    case .add where isBare && focusedPane == .overviewChannels: true
    case .add, .edit: isOfUse(editing: focusedPane)
    case .remove:
      list(focusedPane == .taskDetail ? .taskList : focusedPane).selected != nil
    case .exportReport: figures.reportPage != nil
    case .undo, .filter: focusedPane != .historyList || list(.historyList).selected != nil
    default: true
    }
  }

  /// Whether something can be added or edited where the focus is.
  private func isOfUse(editing pane: Pane) -> Bool {
    switch pane {
    case .overviewChannels: list(.overviewChannels).selected != nil
    case .channelList: list(.channelList).selected != nil
    case .channelLog: !figures.review.isEmpty
    case .taskList, .taskDetail: figures.shownAgency != nil
    default: book != nil || pane == .contactList
    }
  }

  private func hint(_ action: Action) -> KeyHint {
    KeyHint(Array(keymap.keys(for: action).prefix(1)), action.label(in: texts))
  }

  /// Two actions that belong together.
  private func pair(_ first: Action, _ second: Action, _ label: String) -> KeyHint {
    KeyHint([first, second].compactMap { keymap.keys(for: $0).first }, label)
  }

  /// The key that helps everywhere; where one types, the one that types nothing.
  package var helpHint: KeyHint? {
    guard overlay == nil, finds.field == nil else { return nil }
    let types = form != nil || focusedPane == .contactSearch
    let keys = keymap.keys(for: .help)
    let key = types ? keys.first { !$0.types } ?? .function(1) : keys.first ?? .function(1)
    return KeyHint([key], texts.actionHelp)
  }
}

extension Key {
  /// Whether it puts something into a text field.
  var types: Bool { if case .character = self { true } else { false } }
}
