import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  // MARK: Ticks

  /// Ticks the chosen task for the month shown or for what is overdue of it, or takes the tick back.
  mutating func tick() -> [DashboardEffect] {
    guard focusedPane == .taskList || focusedPane == .taskDetail else {
      message = Message(whyNot(.tick))
      return []
    }
    guard let task = selectedTask else {
      message = Message(texts.noTask)
      return []
    }
    let period = periodToTick(of: task)
    let known = task.tick(for: period)
    if let refusal = whyNotTicked(task, for: period), known == nil || task.isExempt {
      message = Message(refusal, isError: !task.isExempt)
      return []
    }
    if let known, let day = task.firstDay(of: known), knownDay < day {
      // It is not ticked on this screen, so that Space cannot mean to take it back.
      message = Message(
        texts.tickedLater(
          task.title, period: period.map(periodText), on: dayText(day), today: dayText(today)))
      return []
    }
    if let tick = known {
      message = Message(texts.unticked(task.title, period: period.map(periodText)))
      return save(untick(tick, of: task))
    }
    message = Message(texts.ticked(task.title, period: period.map(periodText)))
    return save(.tick(newTick(of: task), agency: recorder(of: task)))
  }

  // MARK: Publications

  /// The channel or group that `a` logs a publication on.
  var subjectForPublication: ChannelReview.Subject? {
    switch focusedPane {
    case .overviewChannels:
      figures.review.first { $0.id == list(.overviewChannels).selected }?.subject
    case .channelList, .channelLog:
      figures.channelRows.first { $0.id == list(.channelList).selected }?.subject
    default: nil
    }
  }

  mutating func addPublication() {
    guard let subject = subjectForPublication else {
      message = Message(whyNot(.add))
      return
    }
    form = publicationForm(on: subject)
  }

  /// Edits what is chosen: a publication, or how much a channel owes.
  mutating func editPublication() {
    guard focusedPane == .channelLog, let publication = selectedPublication else {
      editObligation()
      return
    }
    form = publicationForm(editing: publication)
  }

  private mutating func editObligation() {
    guard focusedPane != .channelLog, let subject = subjectForPublication else {
      message = Message(whyNot(.edit))
      return
    }
    guard !(book?.plan.names(subject) == false) else {
      message = Message(texts.editGroupInstead(edit: keyName(of: .edit)))
      return
    }
    openObligationForm(of: subject, usualObligation(of: subject))
  }

  // MARK: Forms

  mutating func pressInForm(_ key: Key) -> [DashboardEffect] {
    guard var form, form.fields.indices.contains(form.focused) else { return [] }
    defer { lookUpLink() }
    switch key {
    case .escape, .control("c"):
      closeForm(form)
      return []
    case _ where !key.types && keymap.action(for: key) == .help:
      openHelp()
      return []
    case .control("s"), .function(10):
      return saveForm()
    case .tab, .backTab:
      turnField(&form, by: key == .tab ? 1 : -1)
    case .pageDown where !form.waiting.isEmpty, .pageUp where !form.waiting.isEmpty:
      turnDraft(&form, by: key == .pageDown ? 1 : -1)
    case .control("t") where !form.waiting.isEmpty:
      return saveCompleteDrafts(form)
    case .up, .down:
      if !moveHighlight(&form.fields[form.focused], by: key == .down ? 1 : -1) {
        turnField(&form, by: key == .down ? 1 : -1)
      }
    case .enter:
      return enterInForm(form)
    case .control("e") where form.fields[form.focused].choice == .text:
      return [.writeText(form.fields[form.focused].input.text)]
    case .backspace
    where form.fields[form.focused].choice == .many && form.fields[form.focused].input.isEmpty:
      if !form.fields[form.focused].chosen.isEmpty {
        form.fields[form.focused].chosen.removeLast()
        form.isDirty = true
      }
    default:
      if case .character(let letter) = key,
        !form.fields[form.focused].giveWay(to: String(letter))
      {
        break
      }
      let before = form.fields[form.focused].input.text
      guard form.fields[form.focused].input.take(key) else {
        message = Message(texts.keyUnused(key.name))
        return []
      }
      if form.fields[form.focused].input.text != before { changed(&form, from: before) }
    }
    self.form = form
    return []
  }

  /// What was typed has changed: suggestions follow, and a complaint is looked at again.
  private func changed(_ form: inout Form, from before: String) {
    form.isDirty = true
    form.fields[form.focused].findMatches()
    relate(&form, before: before)
    if form.fields[form.focused].problem != nil {
      form.fields[form.focused].problem = problem(of: form.fields[form.focused])
    }
  }

  /// Puts in what was written in the person's editor, or says why the field is as it was.
  mutating func takeWritten(_ written: WrittenText) {
    switch written {
    case .text(let text):
      guard var form else { return }
      let before = form.fields[form.focused].input.text
      form.fields[form.focused].input
        .replaceText(withWritten: text, compose: VietnameseText.composed)
      guard form.fields[form.focused].input.text != before else { return }
      changed(&form, from: before)
      self.form = form
      message = Message(texts.textEdited)
    case .noEditor: message = Message(texts.noEditor, isError: true)
    case .failed(let editor, let file):
      message = Message(texts.editorFailed(editor, kept: file), isError: true)
    case .unreadable(let file): message = Message(texts.editorUnreadable(file), isError: true)
    }
  }

  private mutating func closeForm(_ form: Form) {
    if form.isDirty {
      overlay = .question(.discardForm)
    } else {
      self.form = nil
    }
  }

  /// Moves through what may be chosen; `false` where there is nothing more that way.
  private func moveHighlight(_ field: inout FormField, by step: Int) -> Bool {
    guard field.choice != .text, !field.matches.isEmpty else { return false }
    switch field.highlighted {
    case nil where step > 0: field.highlighted = 0
    case 0? where step < 0: field.highlighted = nil
    case let position? where field.matches.indices.contains(position + step):
      field.highlighted = position + step
    case nil: return false
    default: break
    }
    return true
  }

  /// Enter takes up what is highlighted; where nothing is, it goes to the next field, and behind
  /// the last one it saves.
  private mutating func enterInForm(_ form: Form) -> [DashboardEffect] {
    var form = form
    let choice = form.fields[form.focused].choice
    if form.fields[form.focused].highlightedCandidate != nil {
      form.fields[form.focused].toggleHighlighted()
      form.fields[form.focused].problem = nil
      form.isDirty = true
      relate(&form, before: "")
      if choice == .many {
        self.form = form
        return []
      }
    }
    if form.endsHere {
      self.form = form
      return saveForm()
    }
    turnField(&form, by: 1)
    self.form = form
    return []
  }

  /// Moves to another field, looking at the one that is left.
  private func turnField(_ form: inout Form, by step: Int) {
    if form.fields[form.focused].takeOnlyMatch() { relate(&form, before: "") }
    let field = form.fields[form.focused]
    if !field.input.text.trimmed.isEmpty || field.problem != nil {
      form.fields[form.focused].problem = problem(of: field)
    }
    form.focused = (form.focused + step + form.fields.count) % form.fields.count
    form.fields[form.focused].input.moveToEnd()
  }

  /// Saves what the form says, or shows what is wrong and goes to the first such field.
  private mutating func saveForm() -> [DashboardEffect] {
    guard var form else { return [] }
    for position in form.fields.indices {
      form.fields[position].problem = problem(of: form.fields[position])
    }
    let isWhole = form.fields.allSatisfy { $0.problem == nil }
    if isWhole, let gap = gap(in: form),
      let position = form.fields.firstIndex(where: { $0.name == gap.field })
    {
      form.fields[position].problem = gap.problem
    }
    if let wrong = form.fields.firstIndex(where: { $0.problem != nil }) {
      form.focused = wrong
      self.form = form
      message = Message(complaint(about: form.fields[wrong], in: form), isError: true)
      return []
    }
    if let doubt = doubtToAsk(about: &form) {
      self.form = form
      message = Message(doubt)
      return []
    }
    switch form.purpose {
    case .owe: return saveObligation(form)
    case .write(.newPlan): return makePlan(from: form)
    case .write(let subject): return saveRecord(subject, form)
    case .several(let purposes): return saveSeveral(purposes, form)
    case .record, .recordInGroup, .edit: return savePublication(form)
    case .export, .chooseScored, .score: return saveReportForm(form)
    }
  }

  /// What is wrong with a field, with its name where the sentence does not say it.
  private func complaint(about field: FormField, in form: Form) -> String {
    let problem = field.problem ?? ""
    guard field.rule != nil else { return problem }
    return texts.fieldProblem(field.name.label(in: texts, for: form.purpose), problem)
  }

  private mutating func savePublication(_ form: Form) -> [DashboardEffect] {
    guard let publication = publication(from: form) else { return [] }
    let edits: [PlanEdit]
    if case .edit(let before) = form.purpose, publication == before {
      self.form = nil
      return []
    }
    if case .edit(let before) = form.purpose {
      edits = changes(from: before, to: publication, form)
    } else {
      edits = placements(of: publication, from: form).map { .record($0) }
    }
    // The form stays: what was typed may go to another channel.
    guard maySave(edits) else { return [] }
    goToNextDraft(after: form)
    if case .record = edits[0], figures.shownChannel == publication.channel.rawValue {
      lists[.channelLog]?.selected = publication.id.rawValue
    }
    message = Message(texts.publicationRecorded(brief(publication.title)))
    if case .edit = form.purpose, edits.count > 1 {
      message = Message(texts.placementsChanged(brief(publication.title), on: edits.count))
    }
    if !month.contains(publication.day) {
      message = Message(
        texts.publicationInOtherMonth(
          brief(publication.title), month: monthText(Month(of: publication.day))))
    }
    return saveAll(edits)
  }

  private func obligationForm(of purpose: Form.Purpose) -> Form? {
    if case .owe(let subject, let id) = purpose { obligationForm(of: subject, id) } else { nil }
  }

  private mutating func saveObligation(_ form: Form) -> [DashboardEffect] {
    let isGone = obligationForm(of: form.purpose) == nil
    guard let edit = obligationEdit(from: form), case .owe(_, let obligations, _) = edit else {
      if isGone { message = Message(texts.recordIsGone, isError: true) } else { self.form = nil }
      return []
    }
    guard maySave([edit]) else { return [] }
    self.form = nil
    let owed = obligations.map { texts.text($0) }.joined(separator: "; ")
    message =
      isGone
      ? Message(texts.savedAgain(owed, undo: keyName(of: .undo)), isError: true)
      : Message(texts.owes(owed))
    return save(edit)
  }

  /// Whether all that a form describes may be saved; says why if it may not, and the form stays.
  mutating func maySave(_ edits: [PlanEdit]) -> Bool {
    guard let refusal = edits.compactMap({ whyNotSaved($0) }).first else { return true }
    message = Message(refusal, isError: true)
    return false
  }

  mutating func pasteInForm(_ text: String) {
    guard var form else { return }
    defer { lookUpLink() }
    if makeDrafts(from: text) || !form.fields[form.focused].giveWay(to: text) { return }
    let before = form.fields[form.focused].input.text
    form.fields[form.focused].input.insertPaste(text, compose: VietnameseText.composed)
    changed(&form, from: before)
    self.form = form
  }
}
