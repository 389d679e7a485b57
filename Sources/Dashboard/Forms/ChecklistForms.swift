import LoaTexts
import PlanModel

// Forms for what is recorded on an agency's checklist.

extension DashboardState {
  /// A task that `agency` has, or has taken over.
  func task(_ id: PlanTask.ID, of agency: Agency.ID) -> PlanTask? {
    let alike = figures.tasks.filter { $0.id == id }
    return alike.first { $0.agency == agency } ?? alike.first { recorder(of: $0) == agency }
      ?? book?.tasks(of: agency).first { $0.id == id }
  }

  func checklist(of agency: Agency.ID) -> Checklist { book?.checklists[agency] ?? Checklist() }

  /// The fields of a form about something on a checklist; `nil` if its record is gone.
  func checklistFields(_ subject: FormSubject) -> [FormField]? {
    switch subject {
    case .tick(let id, let agency, let period): return tickFields(of: id, agency, period)
    case .task(let id, let agency):
      return taskFields(
        checklist(of: agency).tasks[id] ?? TaskRecord(id: id),
        mayEnd: task(id, of: agency)?.agencyUntil != nil)
    case .ownTask(let id, let agency):
      guard let id else { return ownTaskFields(nil) }
      return checklist(of: agency).ownTasks.first { $0.id == id }.map(ownTaskFields)
    case .evidence(let id, _, let agency):
      guard let id else { return evidenceFields(nil) }
      return checklist(of: agency).evidence.first { $0.id == id }.map(evidenceFields)
    case .followUp(let id, let task, let agency):
      guard let id else { return followUpFields(nil, about: task) }
      return checklist(of: agency).followUps.first { $0.id == id }
        .map { followUpFields($0, about: $0.task) }
    case .submission(let id, let agency):
      guard let id else { return submissionFields(nil) }
      return checklist(of: agency).submissions.first { $0.id == id }.map(submissionFields)
    case .person(let id, let task, let agency):
      guard let id else { return personFields(nil, isNew: true, for: task, of: agency) }
      return checklist(of: agency).persons.first { $0.id == id }
        .map { personFields($0, isNew: false, for: task, of: agency) }
    default: return nil
    }
  }

  private func tickFields(
    of id: PlanTask.ID, _ agency: Agency.ID, _ period: Period?
  ) -> [FormField] {
    // Of the month shown it may have been done in that month; what is overdue is done now.
    let isOfMonth = period == nil || period == task(id, of: agency)?.period(on: referenceDay)
    return [dayField(.day, isOfMonth ? min(referenceDay, today) : today), textField(.note, nil)]
      + evidenceFields(nil).filter { $0.name != .note }
  }

  /// What is recorded about a task.
  ///
  /// Who takes it over is asked where its agency ends, or somebody is named already: of others it
  /// would change nothing. Which agency has a task while all exist is said in its assignment.
  private func taskFields(_ record: TaskRecord, mayEnd: Bool) -> [FormField] {
    let doing = FormField.Candidate(id: "doing", label: texts.statusDoing)
    let successor = choiceField(
      .successor, agencyCandidates(naming: [record.successor].compactMap { $0 }),
      chosen: record.successor?.rawValue)
    return [
      choiceField(.status, [doing], chosen: record.isDoing ? "doing" : nil),
      textField(.exemption, record.exemption), textField(.person, record.person),
      textField(.phone, record.phone, .phone),
    ] + (mayEnd || record.successor != nil ? [successor] : []) + [textField(.note, record.note)]
  }

  private func ownTaskFields(_ task: OwnTask?) -> [FormField] {
    [
      textField(.title, task?.title, .required),
      textField(.frame, task.map { texts.text($0.frame) }, .frame),
      choiceField(.ref, positionCandidates, chosen: task?.ref),
      textField(.deliverable, task?.deliverable),
      setField(.contents, contentCandidates, chosen: task?.contents.map(\.rawValue) ?? []),
      textField(.work, task?.work),
    ]
  }

  private func evidenceFields(_ evidence: Evidence?) -> [FormField] {
    [
      textField(.number, evidence?.number), textField(.issuer, evidence?.issuer),
      dayField(.issuedOn, evidence?.day), textField(.section, evidence?.section),
      textField(.page, evidence?.page), textField(.link, evidence?.link, .link),
      textField(.kind, evidence?.kind), textField(.note, evidence?.note),
    ]
  }

  private func followUpFields(_ followUp: FollowUp?, about task: PlanTask.ID?) -> [FormField] {
    var fields = [
      textField(.letter, followUp?.letter),
      dayField(.day, followUp?.day ?? min(referenceDay, today), isRequired: true),
      dayField(.answerBy, followUp?.answerBy), textField(.reply, followUp?.reply),
      dayField(.repliedOn, followUp?.repliedOn), textField(.note, followUp?.note),
    ]
    if task == nil { fields.insert(textField(.about, followUp?.about), at: 0) }
    return fields
  }

  private func submissionFields(_ submission: Submission?) -> [FormField] {
    [
      choiceField(
        .kind, candidates(SubmissionKind.self) { $0.name(in: texts) },
        chosen: (submission?.kind ?? .plan).rawValue, isRequired: true),
      periodField(.period, submission?.period), textField(.number, submission?.number),
      dayField(.issuedOn, submission?.issuedOn),
      dayField(.day, submission?.day ?? min(referenceDay, today), isRequired: true),
      textField(.link, submission?.link, .link), textField(.note, submission?.note),
    ]
  }

  private func personFields(
    _ person: PersonInCharge?, isNew: Bool, for task: PlanTask.ID?, of agency: Agency.ID
  ) -> [FormField] {
    // Whoever takes over begins today; the first of all is in charge from the beginning.
    let isFirst = checklist(of: agency).handovers(of: task).isEmpty
    return [
      textField(.person, person?.name, .required), textField(.phone, person?.phone, .phone),
      dayField(.from, isNew && !isFirst ? min(referenceDay, today) : person?.from),
      dayField(.until, person?.until), textField(.note, person?.note),
    ]
  }
}

extension SubmissionKind {
  func name(in texts: any Texts) -> String {
    switch self {
    case .plan: texts.submissionPlan
    case .report: texts.submissionReport
    }
  }
}

// MARK: - Edits

extension DashboardState {
  /// The edits that a form about something on a checklist describes; none if nothing changed.
  func checklistEdits(_ subject: FormSubject, _ form: Form) -> [PlanEdit] {
    let (old, new) = values(of: form)
    switch subject {
    case .tick(let id, let agency, let period): return tickEdits(id, agency, period, new)
    case .task(let id, let agency):
      return edit(
        checklist(of: agency).tasks[id] ?? TaskRecord(id: id), old, new, { $0.take($1) },
        { .task(from: $0, to: $1, agency: agency) })
    case .ownTask(let id, let agency): return ownTaskEdits(id, agency, old, new)
    case .evidence(let id, let task, let agency):
      guard let id, let record = checklist(of: agency).evidence.first(where: { $0.id == id }) else {
        guard let evidence = newEvidence(new, for: task, tick: nil) else { return [] }
        return [.evidence(from: nil, to: evidence, agency: agency)]
      }
      return edit(
        record, old, new, { $0.take($1) }, { .evidence(from: $0, to: $1, agency: agency) })
    case .followUp(let id, let task, let agency):
      var record =
        checklist(of: agency).followUps.first { $0.id == id }
        ?? FollowUp(id: FollowUp.ID(newRecordID), task: task, day: today, by: account)
      let before = record
      record.take(new)
      return id != nil && record == before ? [] : [.file(.followUp(record), agency: agency)]
    case .submission(let id, let agency):
      var record =
        checklist(of: agency).submissions.first { $0.id == id }
        ?? Submission(id: Submission.ID(newRecordID), kind: .plan, day: today, by: account)
      let before = record
      record.take(new)
      return id != nil && record == before ? [] : [.file(.submission(record), agency: agency)]
    case .person(let id, let task, let agency): return personEdits(id, task, agency, new)
    default: return []
    }
  }

  private func tickEdits(
    _ id: PlanTask.ID, _ agency: Agency.ID, _ period: Period?, _ values: FormValues
  ) -> [PlanEdit] {
    guard let task = task(id, of: agency) else { return [] }
    let tick = Tick(
      task: id, period: period ?? task.period(on: referenceDay),
      day: values.day(.day) ?? (hasChosenDay ? today : nil), by: account,
      note: values.text(.note))
    var edits: [PlanEdit] = [.tick(tick, agency: agency)]
    if let evidence = newEvidence(values, for: id, tick: tick.id) {
      edits.append(.addEvidence(evidence, agency: agency))
    }
    return edits
  }

  /// A piece of evidence; `nil` if the fields say nothing.
  private func newEvidence(
    _ values: FormValues, for task: PlanTask.ID, tick: Tick.ID?
  ) -> Evidence? {
    var evidence = Evidence(id: Evidence.ID(newRecordID), task: task, tick: tick)
    let empty = evidence
    evidence.take(values)
    if tick != nil { evidence.note = nil }
    return evidence == empty ? nil : evidence
  }

  private func ownTaskEdits(
    _ id: PlanTask.ID?, _ agency: Agency.ID, _ old: FormValues, _ new: FormValues
  ) -> [PlanEdit] {
    guard let plan = book?.plan else { return [] }
    let known = checklist(of: agency).ownTasks
    guard let id, let record = known.first(where: { $0.id == id }) else {
      // An heir's own task would hide one of the same identity that has come to it.
      let own = book?.checklists.values.flatMap(\.ownTasks).map(\.id.rawValue) ?? []
      let taken = Set(own + (book?.tasks(of: agency).map(\.id.rawValue) ?? []))
      let identity = newIdentity(from: new.text(.title) ?? "", isTaken: taken.contains)
      var task = OwnTask(id: PlanTask.ID(identity), title: "")
      task.take(new, in: plan)
      return [.ownTask(from: nil, to: task, agency: agency)]
    }
    return edit(
      record, old, new, { $0.take($1, in: plan) }, { .ownTask(from: $0, to: $1, agency: agency) })
  }

  /// A handover ends the charge of the one before on the day before it begins.
  private func personEdits(
    _ id: PersonInCharge.ID?, _ task: PlanTask.ID?, _ agency: Agency.ID, _ values: FormValues
  ) -> [PlanEdit] {
    let persons = checklist(of: agency).handovers(of: task)
    var record =
      persons.first { $0.id == id }
      ?? PersonInCharge(id: PersonInCharge.ID(newRecordID), task: task, name: "")
    let before = record
    record.take(values)
    guard id == nil else {
      return record == before ? [] : [.file(.person(record), agency: agency)]
    }
    var edits: [PlanEdit] = []
    if let from = record.from,
      var former = persons.last(where: { $0.until == nil && ($0.from.map { $0 < from } ?? true) })
    {
      former.until = from.adding(days: -1)
      edits.append(.file(.person(former), agency: agency))
    }
    return edits + [.file(.person(record), agency: agency)]
  }
}

extension TaskRecord {
  mutating func take(_ values: FormValues) {
    isDoing = values.one(.status) != nil
    exemption = values.text(.exemption)
    person = values.text(.person)
    phone = values.text(.phone)
    successor = values.one(.successor).map { Agency.ID($0) }
    note = values.text(.note)
  }
}

extension OwnTask {
  mutating func take(_ values: FormValues, in plan: Plan) {
    frame = values.frame(.frame, old: values.isInitial || !title.isEmpty ? frame : nil, in: plan)
    title = values.text(.title) ?? ""
    ref = values.one(.ref)
    deliverable = values.text(.deliverable)
    contents = values.many(.contents).map { Item.ID($0) }
    work = values.text(.work)
  }
}

extension Evidence {
  mutating func take(_ values: FormValues) {
    number = values.text(.number)
    issuer = values.text(.issuer)
    day = values.day(.issuedOn)
    section = values.text(.section)
    page = values.text(.page)
    link = values.text(.link)
    kind = values.text(.kind)
    note = values.text(.note)
  }
}

extension FollowUp {
  mutating func take(_ values: FormValues) {
    letter = values.text(.letter)
    day = values.day(.day) ?? day
    answerBy = values.day(.answerBy)
    reply = values.text(.reply)
    repliedOn = values.day(.repliedOn)
    note = values.text(.note)
    if task == nil { about = values.text(.about) }
  }
}

extension Submission {
  mutating func take(_ values: FormValues) {
    kind = values.one(.kind).flatMap { SubmissionKind(rawValue: $0) } ?? kind
    period = values.period(.period, old: period)
    number = values.text(.number)
    issuedOn = values.day(.issuedOn)
    day = values.day(.day) ?? day
    link = values.text(.link)
    note = values.text(.note)
  }
}

extension PersonInCharge {
  mutating func take(_ values: FormValues) {
    name = values.text(.person) ?? ""
    phone = values.text(.phone)
    from = values.day(.from)
    until = values.day(.until)
    note = values.text(.note)
  }
}
