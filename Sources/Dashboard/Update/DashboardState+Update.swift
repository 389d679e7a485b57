import LoaTexts
package import PlanModel
import TerminalCanvas

extension DashboardState {
  /// Applies one event and returns the work that the caller must do.
  package mutating func apply(_ event: DashboardEvent) -> [DashboardEffect] {
    let effects = applyWithoutCatchingUp(event)
    catchUp()
    return effects
  }

  mutating func take(_ event: DashboardEvent) -> [DashboardEffect] {
    let (before, form) = (message, form)
    var effects = happen(event)
    followForm(from: form, &effects)
    effects = saves.endedDrafts.sorted().map { .dropDraft($0) } + effects
    saves.endedDrafts = []
    noteMessage(after: event, before: before)
    return effects + historyReading() + otherPlanReading()
  }

  /// Keeps what was said, to be read again.
  private mutating func noteMessage(after event: DashboardEvent, before: Message?) {
    guard let message else { return }
    // Each key and each click takes the message before it away, so what stands is new.
    let isNew =
      switch event {
      case .keyPressed, .mouse, .pasted: true
      default: message != before
      }
    if isNew { trace.log.add(message, at: trace.moment) }
  }

  private mutating func happen(_ event: DashboardEvent) -> [DashboardEffect] {
    switch event {
    case .keyPressed(let key):
      return press(key)
    case .pasted(let text):
      if opening == nil { paste(text) }
    case .resized(let columns, let rows):
      self.columns = columns
      self.rows = rows
      figures.reportPage = nil
      figures.madeReports = MadeReports()
      fillViews()
      settleAll()
      clampDetails()
    case .mouse(let event): return take(event)
    case .momentCame(let moment): trace.moment = moment
    case .languageChosen(let language):
      guard language != self.language else { break }
      self.language = language
      refresh()
    case .accountKnown(let account): self.account = account
    case .keysRead(let keymap): self.keymap = keymap
    case .remembered(let memory): return remember(memory)
    case .noticed(let text, let isError): message = Message(text, isError: isError)
    case .linkNotOpened(let address): return show(address)
    case .loaded(let contents):
      load(contents)
    case .changedOnDisk(let change):
      let before = recorded(change.home)
      take(change)
      history.isStale = true
      guard mark(from: before, to: recorded(change.home)) else { return [] }
      return [.readNews, .fadeMarks(fresh.batch)]
    case .problemsChanged(let file, let problems):
      takeProblems(problems, of: file)
    case .saved(let number, let change, let remarks):
      let edit = saves.pending.removeValue(forKey: number) ?? saves.failed[number]
      saves.failed[number] = nil
      saves.hasSaved = saves.hasSaved || !remarks.isRecordMissing
      saves.lastSaved = max(saves.lastSaved, number)
      history.isStale = true
      take(change)
      take(remarks, of: edit)
      saves.endDrafts(of: number)
      var effects = requestsThatWaited()
      if saves.quitsWhenSaved, !saves.isBusy { effects += quit() }
      return effects
    case .saveFailed(let number, let reason):
      if let edit = saves.pending.removeValue(forKey: number) {
        saves.failed[number] = edit
        saves.reasons[number] = reason
      }
      message = Message(texts.notSaved(reason), isError: true)
      let effects = requestsThatWaited()
      if saves.quitsWhenSaved, !saves.isBusy { return effects + quit() }
      return effects
    case .fileWritten(let file): message = Message(texts.fileWritten(file.name))
    case .fileExists(let file): overlay = .question(.replaceFile(file))
    case .fileFailed(let file, let reason): takeFailure(of: file, reason: reason)
    case .undone(let answer): return take(answer)
    case .restored(let change, let remarks): return takeRestored(change, remarks)
    case .restoreFailed(let token, let reason): return takeRestoreFailure(token, reason)
    case .historyRead(let answer): take(answer)
    case .newsRead(let rows): takeNews(rows)
    case .rightsRead(let rights): self.rights = rights
    case .draftsFound(let drafts):
      keptDrafts = drafts
      draftOffers = drafts
    case .otherPlanRead(let id, let other): take(other, of: id)
    case .otherPlanChanged(let id): otherPlanChanged(id)
    case .marksFaded(let batch): fade(batch)
    case .pollingChanged(let isPolling):
      self.isPolling = isPolling
      if isPolling {
        message = message ?? Message(texts.polling)
        note(texts.polling)
      }
    case .savedAll(let answers): return take(answers)
    case .filtersRead(let saved): finds.saved = saved
    case .filtersNotKept(let reason):
      message = Message(texts.filtersNotKept(reason), isError: true)
      note(texts.filtersNotKept(reason))
    case .dayChanged(let day):
      today = day
      refresh()
    }
    return []
  }

  private mutating func load(_ contents: WorkspaceContents) {
    let isFirst = self.contents == nil
    let opensPlan = contents.book.map { self.book?.plan.id != $0.plan.id } ?? false
    if opensPlan, self.book != nil { forgetPlan() }
    if contents.book == nil || contents.book?.plan.id == opening { opening = nil }
    self.contents = contents
    // Read as a whole, so that nobody knows what has changed beside it.
    others = OtherPlans()
    for home in saves.bases.keys { saves.bases[home] = recorded(home) }
    reapplyUnsaved()
    history.isStale = true
    if opensPlan, let plan = contents.book?.plan {
      month = plan.month(nearestTo: month.nearestDay(to: today))
      // What is wrong with the person's own files has been said by now and stays.
      if let note = plan.note.map({ Message($0) }) {
        if message == nil { message = note } else { trace.log.add(note, at: trace.moment) }
      }
    }
    if contents.problems.isEmpty {
      if case .problems? = overlay { overlay = nil }
    } else if isFirst || contents.book == nil, form == nil, overlay == nil {
      overlay = .problems(top: 0)
    }
    refresh()
    if opensPlan { takeUpMemory() }
  }

  /// Puts in what a folder holds now; edits that are not on disk yet stay on top of it.
  mutating func take(_ change: RecordedChange) {
    if saves.bases[change.home] != nil { saves.bases[change.home] = change }
    contents?.replace(change)
    reapplyUnsaved()
    dropBases()
    switch change {
    case .checklist(let agency, _): refreshTicks(of: agency)
    case .log(let channel, _): refreshLog(of: channel)
    case .plan, .registry, .contacts, .settings: refresh()
    }
  }

  /// A file has become unreadable, or readable again, since the workspace was opened.
  private mutating func takeProblems(_ problems: [WorkspaceProblem], of file: String) {
    contents?.problems.removeAll { $0.file == file }
    contents?.problems += problems
    renewViews()
    refreshToday()
    if let first = problems.first {
      message = Message(texts.text(first), isError: true)
    } else if contents?.problems.isEmpty ?? true, case .problems? = overlay {
      overlay = nil
    }
  }

  mutating func reapplyUnsaved() {
    for edit in saves.unsaved { contents?.apply(edit) }
  }

  mutating func refreshTicks(of agency: Agency.ID) {
    refreshProgress(of: agency)
    forgetFound(of: agency)
    if figures.shownAgency == agency || hasEndedAgencies || listsEveryAgency {
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
    forgetFound(of: channel)
    if filter(of: .planTree)?.criteria.contains(.notSaidYet) == true {
      refreshTree()
      settle(.planTree)
    }
    renewViews()
    refreshToday()
    settle(.overviewChannels)
    settle(.channelList)
    refreshSelection(force: true)
    clampDetails()
  }

  // MARK: Keys

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
        guard case .openDraft(let draft) = question else { break }
        self.overlay = nil
        return discard(draft)
      default:
        break
      }
    case .menu(let menu):
      press(key, in: menu)
    case .palette(let palette): return press(key, in: palette)
    case .filter(let chooser): return press(key, in: chooser)
    case .help(let top):
      self.overlay = scrolled(key, top, of: helpLines.count).map { .help(top: $0) }
    case .problems(let top):
      self.overlay = scrolled(key, top, of: problemLines.count).map { .problems(top: $0) }
    case .contact(let top):
      if let effects = share(key) { return effects }
      self.overlay = scrolled(key, top, of: contactLines.count).map { .contact(top: $0) }
    case .historyFilter(let selected): pressInHistoryFilter(key, selected)
    case .publication where key == .enter:
      self.overlay = nil
      editPublication()
    case .publication(let top):
      self.overlay = scrolled(key, top, of: publicationLines.count).map { .publication(top: $0) }
    case .messages(let top):
      if keymap.action(for: key) == .restore {
        self.overlay = nil
        return restoreOverridden()
      }
      self.overlay = scrolled(key, top, of: messageLines.count).map { .messages(top: $0) }
    case .link(let address):
      if let effects = share(key) { return effects }
      self.overlay = scrolled(key, 0, of: 0).map { _ in .link(address) }
    case .criterion where key == .enter:
      self.overlay = nil
      editScore()
    case .criterion(let top):
      self.overlay = scrolled(key, top, of: criterionLines.count).map { .criterion(top: $0) }
    }
    return []
  }

  private mutating func press(_ key: Key, in menu: Menu) {
    var menu = menu
    let last = menu.items.count - 1
    switch keymap.action(for: key) {
    case .moveUp: menu.index = menu.index > 0 ? menu.index - 1 : last
    case .moveDown: menu.index = menu.index < last ? menu.index + 1 : 0
    case .moveHome, .pageUp: menu.index = 0
    case .moveEnd, .pageDown: menu.index = last
    case .open, .tick:
      if menu.items.indices.contains(menu.index) { take(menu.items[menu.index].choice) }
      return
    case .back, .quit:
      overlay = nil
      return
    default: break
    }
    overlay = .menu(menu)
  }

  /// The first line shown after `key`; `nil` if the key closes the overlay.
  private func scrolled(_ key: Key, _ top: Int, of count: Int) -> Int? {
    let page = max(1, overlayArea.inset().rows)
    let last = max(0, count - page)
    switch keymap.action(for: key) {
    case .moveUp: return max(0, top - 1)
    case .moveDown: return min(last, top + 1)
    case .pageUp: return max(0, top - page)
    case .pageDown: return min(last, top + page)
    case .moveHome: return 0
    case .moveEnd: return last
    case .back, .quit, .open, .help, .showProblems, .showMessages: return nil
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
    case .replaceFile(let file): return [.write(file, replacing: true)]
    case .undoOvertaken(let question): return request(.forced(question))
    case .openDraft(let draft):
      open(draft)
      return []
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
    case .search: search()
    case .sort: sort()
    case .switchView: switchView()
    case .retrySave: return retrySaves()
    case .showProblems: showProblems()
    case .exportReport: askForFileName()
    case .help: openHelp()
    case .undo: return undo()
    case .redo: return request(.redo)
    case .restore: return restoreOverridden()
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

  // MARK: Saving

  /// Shows an edit at once and hands it to the disk.
  ///
  /// What takes back an edit that could not be saved makes an end of that edit instead; what may
  /// not be written, or contradicts the workspace, is refused with the reason.
  package mutating func save(_ edit: PlanEdit) -> [DashboardEffect] {
    if let refusal = whyNotSaved(edit) {
      message = Message(refusal, isError: true)
      return []
    }
    defer { refresh(after: edit) }
    return accept(edit).map { [.save($0.edit, number: $0.number)] } ?? []
  }

  /// Why an edit may not be made; `nil` if it may.
  func whyNotSaved(_ edit: PlanEdit) -> String? {
    if let refusal = refusal(of: edit.home) ?? whyNotDone(edit) { return refusal }
    do throws(EditError) {
      try contents?.validate(edit)
      return nil
    } catch {
      return texts.text(error, in: contents)
    }
  }

  /// Puts an edit into the contents and numbers it; `nil` if it only ends one that could not be
  /// saved.
  mutating func accept(_ edit: PlanEdit) -> NumberedEdit? {
    keepBase(of: edit)
    saves.takenBack = []
    if let failed = saves.failed.first(where: { edit.takesBack($0.value) }) {
      saves.failed[failed.key] = nil
      saves.endDrafts(of: failed.key)
      if let base = saves.bases[edit.home] { contents?.replace(base) }
      reapplyUnsaved()
      dropBases()
      return nil
    }
    contents?.apply(edit)
    let number = saves.nextNumber
    saves.nextNumber += 1
    let edit = joinedWithFailed(edit, as: number)
    saves.pending[number] = edit
    return NumberedEdit(number: number, edit: edit)
  }

  /// A change of what could not be saved yet becomes one edit with it.
  private mutating func joinedWithFailed(_ edit: PlanEdit, as new: Int) -> PlanEdit {
    for (number, failed) in saves.failed.sorted(by: { $0.key > $1.key }) {
      guard let joined = edit.joined(to: failed) else { continue }
      saves.failed[number] = nil
      saves.drafts[new] = saves.drafts.removeValue(forKey: number)
      return joined
    }
    return edit
  }

  mutating func refresh(after edit: PlanEdit) {
    switch edit.home {
    case .checklist(let agency): refreshTicks(of: agency)
    case .log(let channel): refreshLog(of: channel)
    case .plan, .agencies, .contacts, .settings: refresh()
    }
  }

  private mutating func retrySaves() -> [DashboardEffect] {
    guard !saves.failed.isEmpty else {
      message = Message(saves.pending.isEmpty ? texts.everythingSaved : texts.saving)
      return []
    }
    let groups = saves.failedGroups
    saves.pending.merge(saves.failed) { $1 }
    saves.failed = [:]
    return groups.map { group in
      group.count == 1 ? .save(group[0].edit, number: group[0].number) : .saveAll(group)
    }
  }

  private mutating func showProblems() {
    if contents?.problems.isEmpty ?? true, saves.failed.isEmpty {
      message = Message(texts.noProblems)
    } else {
      overlay = .problems(top: 0)
    }
  }
}
