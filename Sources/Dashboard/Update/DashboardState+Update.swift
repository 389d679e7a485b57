import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// Applies one event and returns the work that the caller must do.
  package mutating func apply(_ event: DashboardEvent) -> [DashboardEffect] {
    switch event {
    case .keyPressed(let key):
      return press(key)
    case .pasted(let text):
      paste(text)
    case .resized(let columns, let rows):
      self.columns = columns
      self.rows = rows
      fillViews()
      settleAll()
      clampDetails()
    case .loaded(let contents):
      load(contents)
    case .changedOnDisk(let change):
      take(change)
    case .problemsChanged(let file, let problems):
      takeProblems(problems, of: file)
    case .saved(let number, let change):
      saves.pending[number] = nil
      saves.failed[number] = nil
      saves.hasSaved = true
      take(change)
      if saves.quitsWhenSaved, saves.pending.isEmpty { return quit() }
    case .saveFailed(let number, let reason):
      if let edit = saves.pending.removeValue(forKey: number) {
        saves.failed[number] = edit
        saves.reasons[number] = reason
      }
      message = Message(texts.notSaved(reason), isError: true)
      if saves.quitsWhenSaved, saves.pending.isEmpty { return quit() }
    case .dayChanged(let day):
      today = day
      refresh()
    }
    return []
  }

  private mutating func load(_ contents: WorkspaceContents) {
    let isFirst = self.contents == nil
    let opensPlan = self.book == nil
    self.contents = contents
    for edit in saves.unsaved { self.contents?.book?.apply(edit) }
    if opensPlan, let plan = contents.book?.plan {
      month = plan.month(nearestTo: month.nearestDay(to: today))
      message = plan.note.map { Message($0) }
    }
    if contents.problems.isEmpty {
      if case .problems? = overlay { overlay = nil }
    } else if isFirst || contents.book == nil, form == nil, overlay == nil {
      overlay = .problems(top: 0)
    }
    refresh()
  }

  /// Puts in what a folder holds now; edits that are not on disk yet stay on top of it.
  private mutating func take(_ change: RecordedChange) {
    guard contents?.book != nil else { return }
    switch change {
    case .checklist(let agency, let checklist):
      contents?.book?.replaceChecklist(of: agency, with: checklist)
      reapplyUnsaved()
      refreshTicks(of: agency)
    case .plan(let plan):
      contents?.book?.replacePlan(with: plan)
      reapplyUnsaved()
      refresh()
    case .log(let channel, let log):
      contents?.book?.replaceLog(of: channel, with: log)
      reapplyUnsaved()
      refreshLog(of: channel)
    }
  }

  /// A file has become unreadable, or readable again, since the workspace was opened.
  private mutating func takeProblems(_ problems: [WorkspaceProblem], of file: String) {
    contents?.problems.removeAll { $0.file == file }
    contents?.problems += problems
    if let first = problems.first {
      message = Message(texts.text(first), isError: true)
    } else if contents?.problems.isEmpty ?? true, case .problems? = overlay {
      overlay = nil
    }
  }

  private mutating func reapplyUnsaved() {
    for edit in saves.unsaved { contents?.book?.apply(edit) }
  }

  mutating func refreshTicks(of agency: Agency.ID) {
    refreshProgress(of: agency)
    if figures.shownAgency == agency || hasEndedAgencies {
      refreshTaskRows()
      settle(.taskList)
    }
    renewViews()
    refreshToday()
    settle(.agencyList)
    settle(.overviewAgencies)
    clampDetails()
  }

  mutating func refreshLog(of channel: Channel.ID) {
    refreshReview(of: channel)
    renewViews()
    refreshToday()
    settle(.overviewChannels)
    settle(.channelList)
    refreshSelection(force: true)
    clampDetails()
  }

  // MARK: Keys

  private mutating func press(_ key: Key) -> [DashboardEffect] {
    message = nil
    saves.quitsWhenSaved = false
    let action = Keymap.standard.action(for: key)
    if action == .suspend { return [.suspend] }
    // Where nothing can be drawn, only what loses nothing is done.
    if layout.isTooSmall {
      let losesNothing = saves.isEmpty && form?.isDirty != true
      return action == .quit && losesNothing ? [.quit] : []
    }
    if let overlay { return press(key, in: overlay) }
    if form != nil { return pressInForm(key) }
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
      default:
        break
      }
    case .help(let top):
      self.overlay = scrolled(key, top, of: helpLines.count).map { .help(top: $0) }
    case .problems(let top):
      self.overlay = scrolled(key, top, of: problemLines.count).map { .problems(top: $0) }
    case .contact(let top):
      self.overlay = scrolled(key, top, of: contactLines.count).map { .contact(top: $0) }
    case .publication where key == .enter:
      self.overlay = nil
      editPublication()
    case .publication(let top):
      self.overlay = scrolled(key, top, of: publicationLines.count).map { .publication(top: $0) }
    }
    return []
  }

  /// The first line shown after `key`; `nil` if the key closes the overlay.
  private func scrolled(_ key: Key, _ top: Int, of count: Int) -> Int? {
    let page = max(1, overlayArea.inset().rows)
    let last = max(0, count - page)
    switch Keymap.standard.action(for: key) {
    case .moveUp: return max(0, top - 1)
    case .moveDown: return min(last, top + 1)
    case .pageUp: return max(0, top - page)
    case .pageDown: return min(last, top + page)
    case .moveHome: return 0
    case .moveEnd: return last
    case .back, .quit, .open, .help, .showProblems: return nil
    default: return top
    }
  }

  private mutating func answer(_ question: Question) -> [DashboardEffect] {
    switch question {
    case .discardForm:
      form = nil
      return []
    case .quitWithUnsaved:
      return [.quit]
    case .removePublication(let id, let channel, let title):
      message = Message(texts.publicationRemoved(title))
      return save(.removePublication(id, channel: channel))
    }
  }

  /// Does what an action says, or says why it does nothing here.
  mutating func perform(_ action: Action) -> [DashboardEffect] {
    switch action {
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp where focusedPane == .calendarMonth: showMonth(month.adding(months: -1))
    case .pageDown where focusedPane == .calendarMonth: showMonth(month.adding(months: 1))
    case .pageUp: move(by: -pageHeight)
    case .pageDown: move(by: pageHeight)
    case .moveHome: move(to: 0)
    case .moveEnd: move(to: Int.max)
    case .moveLeft: moveSideways(-1)
    case .moveRight: moveSideways(1)
    case .nextPane: turnFocus(by: 1)
    case .previousPane: turnFocus(by: -1)
    case .open: open()
    case .back: return back(quits: false)
    case .quit: return back(quits: true)
    case .screenOverview: goToStart(of: .overview)
    case .screenPlan: goToStart(of: .plan)
    case .screenChannels: goToStart(of: .channels)
    case .screenChecklists: goToStart(of: .checklists)
    case .screenContacts: goToStart(of: .contacts)
    case .screenCalendar: goToStart(of: .calendar)
    case .screenHistory: goToStart(of: .history)
    case .screenReport: goToStart(of: .report)
    case .previousMonth: showMonth(month.adding(months: -1))
    case .nextMonth: showMonth(month.adding(months: 1))
    case .tick: return tick()
    case .add: addPublication()
    case .edit: editPublication()
    case .remove: askToRemovePublication()
    case .search: search()
    case .sort: sort()
    case .switchView: switchView()
    case .retrySave: return retrySaves()
    case .showProblems: showProblems()
    case .help: overlay = .help(top: 0)
    case .undo, .redo, .nextMatch, .previousMatch, .filter, .clearFilters, .selectRange,
      .mark, .palette, .copy, .openLink, .exportReport, .showMessages, .toggleMouse, .redraw:
      message = Message(texts.nothingDeeper)
    case .suspend: return [.suspend]
    }
    return []
  }

  // MARK: Saving

  /// Shows an edit at once and hands it to the disk.
  ///
  /// What takes back an edit that could not be saved makes an end of that edit instead.
  mutating func save(_ edit: PlanEdit) -> [DashboardEffect] {
    contents?.book?.apply(edit)
    defer { refresh(after: edit) }
    if let failed = saves.failed.first(where: { edit.takesBack($0.value) }) {
      saves.failed[failed.key] = nil
      return []
    }
    let edit = replacingFailed(edit)
    let number = saves.nextNumber
    saves.nextNumber += 1
    saves.pending[number] = edit
    return [.save(edit, number: number)]
  }

  /// A change of what could not be saved yet becomes one edit with it.
  private mutating func replacingFailed(_ edit: PlanEdit) -> PlanEdit {
    guard case .change(_, let new) = edit else { return edit }
    for (number, failed) in saves.failed {
      switch failed {
      case .record(let old) where old.id == new.id:
        saves.failed[number] = nil
        return .record(new)
      case .change(let before, let old) where old.id == new.id:
        saves.failed[number] = nil
        return .change(from: before, to: new)
      default: continue
      }
    }
    return edit
  }

  private mutating func refresh(after edit: PlanEdit) {
    switch edit {
    case .tick(_, let agency), .untick(_, let agency), .addEvidence(_, let agency),
      .file(_, let agency), .withdraw(_, let agency):
      refreshTicks(of: agency)
    case .record(let publication), .change(_, let publication):
      refreshLog(of: publication.channel)
    case .removePublication(_, let channel):
      refreshLog(of: channel)
    case .owe: refresh()
    }
  }

  private mutating func retrySaves() -> [DashboardEffect] {
    guard !saves.failed.isEmpty else {
      message = Message(saves.pending.isEmpty ? texts.everythingSaved : texts.saving)
      return []
    }
    let failed = saves.failed.sorted { $0.key < $1.key }
    saves.failed = [:]
    for (number, edit) in failed { saves.pending[number] = edit }
    return failed.map { .save($0.value, number: $0.key) }
  }

  private mutating func showProblems() {
    if contents?.problems.isEmpty ?? true, saves.failed.isEmpty {
      message = Message(texts.noProblems)
    } else {
      overlay = .problems(top: 0)
    }
  }
}
