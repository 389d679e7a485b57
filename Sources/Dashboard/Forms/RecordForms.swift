import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// The form about a record; `nil` if the record is gone.
  func form(about subject: FormSubject) -> Form? {
    guard
      let fields = checklistFields(subject) ?? planFields(subject) ?? registryFields(subject)
    else { return nil }
    let isTyped = fields.firstIndex { $0.choice == .text && $0.input.isEmpty }
    return Form(
      purpose: .write(subject), fields: fields, focused: subject.isNew ? isTyped ?? 0 : 0)
  }

  /// Opens the form about a record, or says that the record is gone.
  package mutating func openForm(about subject: FormSubject) {
    form = form(about: subject)
    if form == nil { message = Message(texts.recordIsGone, isError: true) }
  }

  /// What stands in the upper edge of a form about a record.
  func title(of subject: FormSubject) -> String {
    let isNew = subject.isNew
    switch subject {
    case .tick(let id, let agency, let period):
      let period = period ?? task(id, of: agency)?.period(on: referenceDay)
      return texts.formTick(task(id, of: agency)?.title ?? "", period: period.map(periodText))
    case .task(let id, let agency): return texts.formTask(task(id, of: agency)?.title ?? "")
    case .ownTask(_, let agency): return texts.formOwnTask(agencyName(agency), isNew: isNew)
    case .evidence(_, let id, let agency):
      return texts.formEvidence(task(id, of: agency)?.title ?? "", isNew: isNew)
    case .followUp(_, let id, let agency):
      let title = id.flatMap { task($0, of: agency)?.title }
      return texts.formFollowUp(agencyName(agency), about: title)
    case .submission(_, let agency): return texts.formSubmission(agencyName(agency))
    case .person(_, let id, let agency):
      let title = id.flatMap { task($0, of: agency)?.title }
      return texts.formPerson(agencyName(agency), for: title)
    case .contact: return texts.formContact(isNew: isNew)
    case .agency(let id): return texts.formAgency(id.map(agencyName))
    case .rename(let id): return texts.formRename(agencyName(id))
    case .successor(let id): return texts.formSuccessor(agencyName(id))
    case .channel(let id): return texts.formChannel(id.map(channelName))
    case .channelGroup(let id):
      return texts.formChannelGroup(id.flatMap { book?.channelGroup($0)?.name })
    case .assignment: return texts.formAssignment(isNew: isNew)
    case .section: return texts.formSection(isNew: isNew)
    case .item: return texts.formItem(isNew: isNew)
    case .newPlan: return texts.formNewPlan
    case .planHeader: return texts.formPlanHeader
    case .settings: return texts.formSettings
    }
  }

  func agencyName(_ id: Agency.ID) -> String {
    contents?.registry[id]?.named(on: referenceDay).name ?? book?.agency(id).name ?? id.rawValue
  }

  func values(of form: Form) -> (old: FormValues, new: FormValues) {
    (
      FormValues(fields: form.fields, isInitial: true, month: month),
      FormValues(fields: form.fields, isInitial: false, month: month)
    )
  }

  /// The edit that leads from what a form said when it was opened to what it says now.
  ///
  /// None if that is the same. What others have changed meanwhile in other fields is in neither.
  func edit<Record: Equatable>(
    _ record: Record, _ old: FormValues, _ new: FormValues,
    _ take: (inout Record, FormValues) -> Void, _ edit: (Record?, Record?) -> PlanEdit
  ) -> [PlanEdit] {
    var (before, after) = (record, record)
    take(&before, old)
    take(&after, new)
    return before == after ? [] : [edit(before, after)]
  }

  /// The edits that a form about a record describes; none if nothing changed.
  func edits(of subject: FormSubject, from form: Form) -> [PlanEdit] {
    if subject.agency != nil { return checklistEdits(subject, form) }
    let edits = planEdits(subject, form)
    return edits.isEmpty ? registryEdits(subject, form) : edits
  }

  /// Saves a form about a record, or says why it cannot be saved as it is.
  mutating func saveRecord(_ subject: FormSubject, _ form: Form) -> [DashboardEffect] {
    let edits = edits(of: subject, from: form)
    // The form stays: what was typed can be copied from it.
    guard maySave(edits) else { return [] }
    // Somebody has removed it meanwhile: what was typed is saved as a record, or stays in the form.
    let isGone = !subject.isNew && self.form(about: subject) == nil
    if isGone && edits.isEmpty {
      message = Message(texts.recordIsGone, isError: true)
      return []
    }
    self.form = nil
    guard !edits.isEmpty else { return [] }
    let effects = saveAll(edits)
    follow(edits, of: subject, isAgain: isGone)
    return effects
  }
}
