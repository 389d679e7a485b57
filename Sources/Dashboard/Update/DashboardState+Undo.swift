import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  // MARK: Undo and redo

  /// Takes back the chosen entry of the history or, elsewhere, one's own last edit.
  mutating func undo() -> [DashboardEffect] {
    if screen == .history {
      guard let row = selectedHistory?.row else {
        message = Message(texts.noHistory)
        return []
      }
      guard !row.isUndone else {
        message = Message(texts.historyIsUndone)
        return []
      }
      return request(.entry(row.id))
    }
    return request(.last)
  }

  /// What is still on its way to the disk comes first.
  mutating func request(_ request: UndoRequest) -> [DashboardEffect] {
    guard !saves.isBusy else {
      saves.waiting.append(request)
      message = Message(texts.undoWaits)
      return []
    }
    switch request {
    case .last:
      // Only what was edited last: before it stands what is on disk.
      if let number = saves.failed.keys.max(),
        saves.group(of: number) >= saves.group(of: saves.lastSaved)
      {
        giveUp(saves.group(of: number))
        return []
      }
    case .redo:
      if let edits = saves.takenBack.popLast() {
        let rest = saves.takenBack
        defer { saves.takenBack = rest }
        message = Message(texts.redid(names(of: edits)))
        return saveAll(edits)
      }
    case .entry, .replacement, .forced: break
    }
    saves.undosRunning += 1
    return [.undo(request)]
  }

  /// Does what was asked for while something was being saved.
  mutating func requestsThatWaited() -> [DashboardEffect] {
    var effects: [DashboardEffect] = []
    while !saves.isBusyBesidesWaiting, !saves.waiting.isEmpty {
      let next = saves.waiting.removeFirst()
      let rest = saves.waiting
      saves.waiting = []
      effects += request(next)
      saves.waiting = rest
    }
    return effects
  }

  /// Takes back edits that were made together and are not on disk: it is as if they had never been
  /// made.
  private mutating func giveUp(_ group: Int) {
    let given = saves.failedGroups.first { saves.group(of: $0[0].number) == group } ?? []
    for edit in given {
      saves.failed[edit.number] = nil
      saves.reasons[edit.number] = nil
      saves.endDrafts(of: edit.number)
    }
    for home in Set(given.map(\.edit.home)) {
      if let base = saves.bases[home] { contents?.replace(base) }
    }
    reapplyUnsaved()
    dropBases()
    let edits = given.map(\.edit)
    saves.takenBack.append(edits)
    message = Message(texts.gaveUp(names(of: edits), redo: keyName(of: .redo)))
    if let first = edits.first { refresh(afterAll: Set(edits.map(\.home)), example: first) }
  }

  /// By what people know that which the first of several edits is about, and how many follow.
  private func names(of edits: [PlanEdit]) -> String {
    let name = edits.first.map(name(of:)) ?? ""
    return edits.count > 1 ? "\(name) \(texts.andMore(edits.count - 1))" : name
  }

  mutating func take(_ answer: UndoAnswer) -> [DashboardEffect] {
    saves.undosRunning = max(0, saves.undosRunning - 1)
    for change in answer.changes { take(change) }
    history.isStale = true
    switch answer.result {
    case .nothing:
      message = Message(
        answer.isRedo ? texts.nothingToRedoHere(account) : texts.nothingToUndoHere(account))
    case .already: message = Message(texts.historyIsUndone)
    case .repair: message = Message(texts.repairNotTakenBack)
    case .failed(let why): message = Message(texts.undoFailed(why), isError: true)
    case .overtaken(let question):
      if overlay == nil {
        overlay = .question(.undoOvertaken(question))
      } else {
        message = Message(text(of: question), isError: true)
      }
    case .done(let outcome):
      saves.lastSaved = 0
      saves.hasSaved = true
      say(outcome, isRedo: answer.isRedo)
    }
    let effects = requestsThatWaited()
    if saves.quitsWhenSaved, !saves.isBusy { return effects + quit() }
    return effects
  }

  private mutating func say(_ outcome: UndoAnswer.Outcome, isRedo: Bool) {
    let sentences = sentences
    var parts: [String] = []
    if let first = outcome.undone.min(by: { $0.weight < $1.weight }) {
      let change = sentences.change(isRedo ? first.reversed : first)
      let what = "\(change) (\(sentences.document(first.document)))"
      parts.append(isRedo ? texts.redid(what) : texts.undid(what))
      if outcome.undone.count > 1 { parts.append(texts.andMore(outcome.undone.count - 1)) }
    }
    if outcome.undone.isEmpty, let first = outcome.unchanged.first {
      parts.append(texts.undoUnchanged(sentences.change(first)))
    }
    if let first = outcome.missing.first { parts.append(texts.undoGone(sentences.change(first))) }
    for item in outcome.refused {
      parts.append(
        texts.undoRefusedIn(sentences.document(item.document), count: item.count, why: item.why))
    }
    let isWhole = outcome.missing.isEmpty && outcome.refused.isEmpty
    message = Message(parts.joined(separator: " "), isError: !isWhole)
    if !isWhole { note(parts.joined(separator: " ")) }
  }

  /// Why it has to be asked before something is taken back.
  func text(of question: UndoQuestion) -> String {
    let sentences = sentences
    var parts: [String] = []
    if let next = question.next, !question.passed.isEmpty {
      let named = question.passed.prefix(2).map { sentences.change($0) }
      parts.append(
        texts.askUndoPassing(
          named, others: question.passed.count - named.count, next: sentences.change(next)))
    }
    if !question.overtaken.isEmpty { parts.append(overtakenText(question.overtaken)) }
    return parts.joined(separator: " ")
  }

  private func overtakenText(_ overtaken: [UndoQuestion.Overtaken]) -> String {
    let sentences = sentences
    let lines = overtaken.prefix(3).map { item in
      texts.overtakenSince(
        sentences.change(item.row), by: item.later?.by,
        at: item.later.map { sentences.moment($0.milliseconds, today: today) },
        value: item.value.map { sentences.value($0, of: item.row.setField ?? "") }
          ?? item.later.map(sentences.result(of:)))
    }
    let others = overtaken.count - lines.count
    return texts.askUndoOvertaken(lines, others: others)
  }

  // MARK: What an edit has overridden

  /// Says what has to be said of an edit that was saved.
  mutating func take(_ remarks: SaveRemarks, of edit: PlanEdit?) {
    if remarks.isRecordMissing, let edit {
      let isGone = edit.isRemoval
      message = Message(
        isGone ? texts.goneAlready(name(of: edit)) : texts.recordGone(name(of: edit)),
        isError: !isGone)
      note(message?.text ?? "")
    }
    for override in remarks.overridden {
      let text = sentence(override)
      note(text, restores: override.token)
      message = Message(text, isError: true)
    }
    if let lag = remarks.lag { note(texts.savedButLags(lag)) }
  }

  /// Says which of the person's own values others have replaced; each can be brought back.
  mutating func take(replaced overrides: [Override]) {
    for (place, override) in overrides.enumerated() {
      // The last one stands and is kept with the event; those before it are kept here.
      if place > 0, let message { trace.log.add(message, at: trace.moment) }
      let text = replacedSentence(override)
      note(text, restores: override.token)
      message = Message(text, isError: true)
    }
  }

  private func replacedSentence(_ override: Override) -> String {
    let sentences = sentences
    let theirs = override.theirs ?? override.mine
    let author = author(of: theirs)
    let subject = sentences.subject(of: theirs)
    let moment = sentences.moment(theirs.milliseconds, today: today)
    let key = keyName(of: .restore)
    switch theirs.change {
    case .added: return texts.revivedMine(subject, by: author, at: moment, key: key)
    case .removed: return texts.removedMine(subject, by: author, at: moment, key: key)
    case .set(let field, _, _), .element(let field, _, _):
      return texts.replacedMine(
        subject, field: sentences.fieldName(field),
        mine: override.myValue.map { sentences.value($0, of: field) },
        theirs: override.theirValue.map { sentences.value($0, of: field) }, by: author,
        at: moment, key: key)
    }
  }

  /// Who made an edit that was not seen here; one's own account on another screen is called that.
  private func author(of row: HistoryRow) -> String {
    row.by == account ? texts.ownOtherScreen(account) : row.by
  }

  private func sentence(_ override: Override) -> String {
    let sentences = sentences
    let subject = sentences.subject(of: override.mine)
    let author = override.theirs.map(author(of:))
    let moment = override.theirs.map { sentences.moment($0.milliseconds, today: today) }
    let key = keyName(of: .restore)
    switch override.mine.change {
    case .removed:
      return texts.overrodeByRemoving(subject, by: author, at: moment, key: key)
    case .added:
      if let author, let moment {
        return texts.overrodeByReviving(subject, by: author, at: moment, key: key)
      }
    case .set, .element: break
    }
    let field = override.mine.setField
    let value = { (value: RecordedValue) in sentences.value(value, of: field ?? "") }
    return texts.overrode(
      subject, field: field.map(sentences.fieldName), mine: override.myValue.map(value),
      theirs: override.theirValue.map(value), by: author, at: moment, key: key)
  }

  /// Keeps something to be read again without showing it now.
  mutating func note(_ text: String) {
    trace.log.add(Message(text, isError: true), at: trace.moment)
  }

  private mutating func note(_ text: String, restores token: Int) {
    notices.append(Notice(text, restores: token))
    if notices.count > 100 { notices.removeFirst(notices.count - 100) }
  }

  /// Brings back the value that the chosen entry of the history has replaced, or lost; elsewhere the
  /// one that was replaced last.
  mutating func restoreReplaced() -> [DashboardEffect] {
    if screen == .history, let replacement = selectedHistory?.row.replacement {
      return request(.replacement(replacement))
    }
    return restoreLastReplaced()
  }

  /// Brings back the value that was replaced last, by oneself or by others, and is not back yet.
  mutating func restoreLastReplaced() -> [DashboardEffect] {
    guard let position = notices.lastIndex(where: { $0.restores != nil }),
      let token = notices[position].restores
    else {
      message = Message(texts.nothingToRestore)
      return []
    }
    notices[position].restores = nil
    saves.undosRunning += 1
    return [.restore(token)]
  }

  mutating func takeRestored(
    _ change: RecordedChange?, _ remarks: SaveRemarks
  ) -> [DashboardEffect] {
    saves.undosRunning = max(0, saves.undosRunning - 1)
    if let change { take(change) }
    history.isStale = true
    saves.hasSaved = true
    message = Message(remarks.changesNothing ? texts.restoredAlready : texts.restored)
    take(remarks, of: nil)
    let effects = requestsThatWaited()
    return saves.quitsWhenSaved && !saves.isBusy ? effects + quit() : effects
  }

  mutating func takeRestoreFailure(_ token: Int, _ reason: String) -> [DashboardEffect] {
    saves.undosRunning = max(0, saves.undosRunning - 1)
    note(texts.notRestored(reason), restores: token)
    message = Message(texts.notRestored(reason), isError: true)
    saves.quitsWhenSaved = false
    return requestsThatWaited()
  }

  // MARK: What the disk holds

  /// Remembers what the disk holds of a document before the screen shows more than that.
  mutating func keepBase(of edit: PlanEdit) {
    if saves.bases[edit.home] == nil { saves.bases[edit.home] = recorded(edit.home) }
  }

  /// Forgets what the disk holds where the screen shows just that.
  mutating func dropBases() {
    guard !saves.bases.isEmpty else { return }
    let homes = Set(saves.unsaved.map(\.home))
    saves.bases = saves.bases.filter { homes.contains($0.key) }
  }

  /// What the screen shows of a document.
  func recorded(_ home: PlanEdit.Home) -> RecordedChange? {
    guard let contents else { return nil }
    return switch home {
    case .checklist(let agency):
      contents.book.map { .checklist(agency, $0.checklists[agency] ?? Checklist()) }
    case .log(let channel): contents.book.map { .log(channel, $0.publications(on: channel)) }
    case .plan: contents.book.map { .plan($0.plan) }
    case .agencies: .registry(contents.registry)
    case .contacts: .contacts(contents.contacts)
    case .settings: .settings(contents.settings)
    }
  }

  /// By what people know that which an edit is about.
  func name(of edit: PlanEdit) -> String { sentences.name(of: edit) }
}

extension PlanEdit {
  /// Whether it does no more than take something away, which may be gone already.
  fileprivate var isRemoval: Bool {
    switch self {
    case .untick, .removePublication, .withdraw: true
    default: false
    }
  }
}

extension RecordedChange {
  /// The document that it is about.
  var home: PlanEdit.Home {
    switch self {
    case .checklist(let agency, _): .checklist(agency)
    case .log(let channel, _): .log(channel)
    case .plan: .plan
    case .registry: .agencies
    case .contacts: .contacts
    case .settings: .settings
    }
  }
}
