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
    if !saves.endedDrafts.isEmpty {
      effects = saves.endedDrafts.sorted().map { .dropDraft($0) } + effects
      saves.endedDrafts = []
    }
    noteMessage(after: event, before: before, effects)
    // The clock asks for nothing, so that its effects need not be looked at.
    if case .momentCame = event { return effects }
    return effects + historyReading() + otherPlanReading()
  }

  /// Keeps what was said, to be read again.
  private mutating func noteMessage(
    after event: DashboardEvent, before: Message?, _ effects: [DashboardEffect]
  ) {
    guard let message else { return }
    // Each key and each click takes the message before it away, so what stands is new.
    let isNew =
      switch event {
      case .keyPressed, .mouse, .pasted: true
      default: message != before
      }
    guard isNew else { return }
    let edits = effects.flatMap(\.savedNumbers)
    trace.log.add(message, at: trace.moment, about: Set(edits))
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
      let removal = removalAsked
      take(change)
      if removal != removalAsked {
        // What was agreed to would be something else.
        overlay = nil
        message = Message(texts.changedBeforeRemoval, isError: true)
      }
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
      message = Message(texts.notSaved(reason, retry: keyName(of: .retrySave)), isError: true)
      let effects = draftsToKeep(of: number) + requestsThatWaited()
      if saves.quitsWhenSaved, !saves.isBusy { return effects + quit() }
      return effects
    case .textWritten(let written): takeWritten(written)
    case .fileWritten(let file): message = Message(texts.fileWritten(file.name))
    case .fileExists(let file): overlay = .question(.replaceFile(file))
    case .fileFailed(let file, let reason): takeFailure(of: file, reason: reason)
    case .undone(let answer): return take(answer)
    case .replaced(let overrides): take(replaced: overrides)
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
    case .followingChanged(let following): follow(following)
    case .savedAll(let answers): return take(answers)
    case .planMade(let plan): return planMade(plan)
    case .planNotMade(let reason): planNotMade(reason)
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

  private mutating func follow(_ following: Following) {
    switch following {
    case .watching:
      if self.following == .gone { message = Message(texts.workspaceBack) }
    case .looking:
      message = message ?? Message(texts.polling)
      note(texts.polling)
    case .gone:
      message = Message(texts.workspaceGone, isError: true)
      note(texts.workspaceGone)
    }
    self.following = following
  }

  private mutating func load(_ contents: WorkspaceContents) {
    let isFirst = self.contents == nil
    if asksForProblems {
      asksForProblems = false
      message = contents.problems.isEmpty ? Message(texts.noProblems) : nil
      // The list does not open over what was opened meanwhile.
      if overlay != nil || form != nil, let first = contents.problems.first {
        message = Message(texts.text(first), isError: true)
      }
    }
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
    figures.found.filtered = nil
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
    figures.found.link = nil
    figures.found.filtered = nil
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

  mutating func retrySaves() -> [DashboardEffect] {
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

  mutating func showProblems() {
    if contents == nil, saves.failed.isEmpty {
      asksForProblems = true
      message = Message(texts.problemsNotReadYet)
    } else if contents?.problems.isEmpty ?? true, saves.failed.isEmpty {
      message = Message(texts.noProblems)
    } else {
      overlay = .problems(top: 0)
    }
  }
}
