import LoaTexts
import PlanModel
import TerminalCanvas

// What a key does, wherever it is pressed.

extension DashboardState {
  mutating func press(_ key: Key) -> [DashboardEffect] {
    message = nil
    saves.quitsWhenSaved = false
    let action = keymap.action(for: key)
    defer {
      if action != .back, action != .quit { trace.lastPlace = Place(screen, focusedPane) }
    }
    if action == .suspend { return [.suspend] }
    if action == .redraw { return [.redraw] }
    if action == .toggleMouse { return toggleMouse() }
    if opening != nil {
      message = Message(texts.openingPlan)
      return action == .quit ? [.quit] : []
    }
    // Where nothing can be drawn, only what loses nothing is done.
    if layout.isTooSmall {
      let losesNothing = saves.isEmpty && form?.isDirty != true
      return action == .quit && losesNothing ? [.quit] : []
    }
    if let overlay { return press(key, in: overlay) }
    if form != nil { return pressInForm(key) }
    if finds.field != nil {
      typeInListSearch(key)
      return []
    }
    if focusedPane == .contactSearch, typeInSearch(key) { return [] }
    if let action { return perform(action) }
    message = Message(texts.keyUnused(key.name))
    return []
  }

  private mutating func press(_ key: Key, in overlay: Overlay) -> [DashboardEffect] {
    switch overlay {
    case .question(let question):
      switch key {
      case .enter:
        self.overlay = nil
        return answer(question)
      case .escape, .character("q"), .control("c"):
        self.overlay = nil
        if case .openDraft(let draft) = question { keptDrafts.removeAll { $0.id == draft.id } }
      case .delete:
        guard case .openDraft(let draft) = question else {
          sayKeysOfWindow(key)
          break
        }
        self.overlay = nil
        return discard(draft)
      default: sayKeysOfWindow(key)
      }
    case .menu(let menu):
      press(key, in: menu)
    case .palette(let palette): return press(key, in: palette)
    case .filter(let chooser): return press(key, in: chooser)
    case .historyFilter(let selected): pressInHistoryFilter(key, selected)
    case .help, .problems, .contact, .publication, .messages, .link, .criterion:
      return press(key, inWindow: overlay)
    }
    return []
  }

  private mutating func answer(_ question: Question) -> [DashboardEffect] {
    switch question {
    case .discardForm:
      form = nil
      return []
    case .quitWithUnsaved:
      return [.quit]
    case .replaceFile(let file): return [.write(file, replacing: true)]
    case .undoOvertaken(let question): return request(.forced(question))
    case .openDraft(let draft): return open(draft)
    case .remove(let removal, let name, _):
      return remove(removal, name: name)
    case .bulk(let bulk): return perform(bulk)
    }
  }

  /// Does what an action says, or says why it does nothing here.
  package mutating func perform(_ action: Action) -> [DashboardEffect] {
    if !hasMarks(in: focusedPane), let refusal = refusal(of: action) {
      message = Message(refusal, isError: true)
      return []
    }
    switch action {
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp where focusedPane == .calendarMonth: turn(to: month.adding(months: -1))
    case .pageDown where focusedPane == .calendarMonth: turn(to: month.adding(months: 1))
    case .pageUp: move(by: -pageHeight)
    case .pageDown: move(by: pageHeight)
    case .moveHome: move(to: 0)
    case .moveEnd: move(to: Int.max)
    case .moveLeft: moveSideways(-1)
    case .moveRight: moveSideways(1)
    case .nextPane: turnFocus(by: 1)
    case .previousPane: turnFocus(by: -1)
    case .open: open()
    case .back: return liftFinds() ? [] : back(quits: false)
    case .quit: return back(quits: true)
    case .screenOverview: goToStart(of: .overview)
    case .screenPlan: goToStart(of: .plan)
    case .screenChannels: goToStart(of: .channels)
    case .screenChecklists: goToStart(of: .checklists)
    case .screenContacts: goToStart(of: .contacts)
    case .screenCalendar: goToStart(of: .calendar)
    case .screenHistory: goToStart(of: .history)
    case .screenReport: goToStart(of: .report)
    case .previousMonth: turn(to: month.adding(months: -1))
    case .nextMonth: turn(to: month.adding(months: 1))
    case .tick: return askToTickMarked() ? [] : tick()
    case .add: if !addToMarked() { addRecord() }
    case .edit: if !editMarked() { editRecord() }
    case .remove: if !askToRemoveMarked() { removeRecord() }
    case .repeatLastMonth: repeatLastMonth()
    case .moveRowUp: return moveRow(by: -1)
    case .moveRowDown: return moveRow(by: 1)
    case .search: search()
    case .sort: sort()
    case .switchView: switchView()
    case .retrySave: return retrySaves()
    case .showProblems: showProblems()
    case .exportReport: askForFileName()
    case .help: openHelp()
    case .undo: return undo()
    case .redo: return request(.redo)
    case .restore: return restoreReplaced()
    case .filter where screen == .history: overlay = .historyFilter(selected: 0)
    case .clearFilters where screen == .history: filterHistory(by: HistoryFilter())
    case .copy: return copy()
    case .openLink: return openLink()
    case .showMessages: overlay = .messages(top: 0)
    case .toggleMouse: return toggleMouse()
    case .redraw: return [.redraw]
    case .filter: openFilter()
    case .clearFilters: clearFilters()
    case .nextMatch: goToMatch(1)
    case .previousMatch: goToMatch(-1)
    case .selectRange: markRange()
    case .mark: mark()
    case .markAll: markAll()
    case .palette: openPalette()
    case .suspend: return [.suspend]
    }
    return []
  }
}
