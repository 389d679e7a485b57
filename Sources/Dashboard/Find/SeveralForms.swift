import LoaTexts
import PlanModel
import TerminalCanvas

// Forms that do the same to all marked records.

extension DashboardState {
  var canEditMarked: Bool {
    [
      .taskList, .contactList, .channelLog, .agencyList, .overviewAgencies, .channelList,
      .overviewChannels,
    ].contains(focusedPane)
  }
  var canAddToMarked: Bool {
    [.taskList, .agencyList, .overviewAgencies, .channelList, .overviewChannels]
      .contains(focusedPane)
  }

  /// Opens a form that changes all marked records, or offers several.
  ///
  /// - Returns: `false` if none is marked.
  mutating func editMarked() -> Bool {
    guard let positions = positionsForKey(isMeant: canEditMarked) else { return false }
    guard !positions.isEmpty else { return true }
    switch focusedPane {
    case .taskList: offer(editing(positions.map { figures.tasks[$0] }), title: texts.menuEdit)
    case .contactList:
      var ids: [Contact.ID] = []
      for id in positions.compactMap({ contents?.contacts[figures.contacts[$0].position].id })
      where !ids.contains(id) {
        ids.append(id)
      }
      openForm(aboutSeveral: ids.map { .write(.contact($0)) })
    case .agencyList, .overviewAgencies:
      openForm(aboutSeveral: agencies(at: positions).map { .write(.agency($0)) })
    case .channelList, .overviewChannels: editChannels(subjects(at: positions))
    default:
      let log = figures.channel?.publications ?? []
      openForm(aboutSeveral: positions.map { .edit(log[$0]) })
    }
    return true
  }

  /// Opens a form that adds the same to all marked records, or offers several.
  ///
  /// - Returns: `false` if none is marked.
  mutating func addToMarked() -> Bool {
    guard let positions = positionsForKey(isMeant: canAddToMarked) else { return false }
    guard !positions.isEmpty else { return true }
    switch focusedPane {
    case .taskList:
      offer(adding(to: positions.map { figures.tasks[$0] }), title: texts.menuAdd)
    case .channelList, .overviewChannels: logOnChannels(subjects(at: positions))
    default:
      openForm(
        aboutSeveral: agencies(at: positions).map { .write(.followUp(nil, about: nil, of: $0)) })
    }
    return true
  }

  private func agencies(at positions: [Int]) -> [Agency.ID] {
    let rows = rows(focusedPane)
    return positions.map { Agency.ID(rows.id($0)) }.filter(isAgency)
  }

  // MARK: Channels

  private func subjects(at positions: [Int]) -> [ChannelReview.Subject] {
    let reviews = focusedPane == .channelList ? figures.channelRows : figures.review
    return positions.map { reviews[$0].subject }
  }

  /// Offers what can be changed in several channels and groups; the agencies' channels of a group
  /// are the group's.
  private mutating func editChannels(_ subjects: [ChannelReview.Subject]) {
    guard subjects.allSatisfy({ book?.plan.names($0) == true }) else {
      message = Message(texts.membersAtTheirGroup(edit: keyName(of: .edit)))
      return
    }
    let what = texts.bulkChannels(subjects.count)
    let records = subjects.map { subject -> Form.Purpose in
      switch subject {
      case .channel(let id): .write(.channel(id))
      case .group(let id): .write(.channelGroup(id))
      }
    }
    offer(
      [
        Menu.Item(
          texts.menuObligationOfSeveral(what),
          .several(subjects.map { .owe($0, usualObligation(of: $0)) })),
        Menu.Item(texts.menuEditChannels(what), .several(records)),
      ], title: texts.menuEdit)
  }

  /// Logs one piece on several channels: on the first, and on the others too.
  private mutating func logOnChannels(_ subjects: [ChannelReview.Subject]) {
    let channels = subjects.compactMap { subject -> Channel.ID? in
      if case .channel(let id) = subject { id } else { nil }
    }
    guard channels.count == subjects.count, let first = channels.first,
      let plain = publicationForm(on: .channel(first))
    else {
      message = Message(texts.groupsOneByOne(open: keyName(of: .open)))
      return
    }
    var form = plain
    if let position = form.fields.firstIndex(where: { $0.name == .channels }) {
      form.fields[position].chosen = channels.dropFirst().map(\.rawValue)
    }
    unmark(focusedPane)
    open(form, openedAs: plain)
    message = Message(texts.logOnSeveral(texts.bulkChannels(channels.count)))
  }

  /// The marked rows that a key acts on: `nil` if none is marked, empty after saying why there are
  /// none.
  private mutating func positionsForKey(isMeant: Bool) -> [Int]? {
    guard hasMarks(in: focusedPane) else { return nil }
    guard isMeant else {
      message = Message(texts.bulkNotHere)
      return []
    }
    let positions = markedPositions(in: focusedPane)
    if positions.isEmpty { message = Message(texts.marksAreHidden) }
    return positions
  }

  private func editing(_ tasks: [PlanTask]) -> [Menu.Item] {
    let what = texts.bulkTasks(tasks.count)
    // What is ticked keeps its day, who ticked it and its note.
    let open = tasks.filter(isToTick)
    var items: [Menu.Item] = []
    if !open.isEmpty {
      items.append(
        Menu.Item(
          texts.menuTickSeveral(texts.bulkTasks(open.count)),
          .several(
            open.map { .write(.tick($0.id, of: recorder(of: $0), for: periodToTick(of: $0))) })))
    }
    return items + [
      Menu.Item(
        texts.menuEditSeveral(what),
        .several(tasks.map { .write(.task($0.id, of: holderOfRecord(of: $0))) })),
      item(texts.menuPersonOfSeveral(what), tasks) { .person(nil, for: $0, of: $1) },
    ]
  }

  private func isToTick(_ task: PlanTask) -> Bool {
    let period = periodToTick(of: task)
    return task.tick(for: period) == nil && whyNotTicked(task, for: period) == nil
  }

  private func adding(to tasks: [PlanTask]) -> [Menu.Item] {
    let what = texts.bulkTasks(tasks.count)
    return [
      item(texts.menuEvidenceOfSeveral(what), tasks) { .evidence(nil, for: $0, of: $1) },
      item(texts.menuFollowUpOnSeveral(what), tasks) { .followUp(nil, about: $0, of: $1) },
      item(texts.menuPersonOfSeveral(what), tasks) { .person(nil, for: $0, of: $1) },
    ]
  }

  private func item(
    _ label: String, _ tasks: [PlanTask], _ subject: (PlanTask.ID, Agency.ID) -> FormSubject
  ) -> Menu.Item {
    Menu.Item(label, .several(tasks.map { .write(subject($0.id, recorder(of: $0))) }))
  }

  // MARK: Forms

  /// Opens one form for several records; what is left empty in it changes nothing.
  mutating func openForm(aboutSeveral purposes: [Form.Purpose]) {
    form = form(aboutSeveral: purposes)
    if let form {
      let left = markedPositions(in: focusedPane).count - purposes.count
      message = form.changesRecords ? Message(texts.fillWhatChanges) : nil
      if case .write(.tick)? = purposes.first, left > 0 { message = Message(texts.bulkSkips(left)) }
    } else {
      message = Message(texts.recordIsGone, isError: true)
    }
  }

  func form(aboutSeveral purposes: [Form.Purpose]) -> Form? {
    guard let first = purposes.first, var form = singleForm(first) else { return nil }
    form.purpose = .several(purposes)
    if form.changesRecords {
      // What is not a field of each of them is none of all.
      let common = purposes.dropFirst().reduce(first.severalFields) {
        $0.intersection($1.severalFields)
      }
      form.fields = form.fields.filter { common.contains($0.name) }.map(\.emptied)
    }
    form.focused = 0
    return form
  }

  private func singleForm(_ purpose: Form.Purpose) -> Form? {
    switch purpose {
    case .write(let subject): form(about: subject)
    case .edit(let publication):
      book?.publications(on: publication.channel).first { $0.id == publication.id }
        .map { publicationForm(editing: $0) }
    case .owe(let subject, let id): obligationForm(of: subject, id)
    default: nil
    }
  }

  /// Saves a form about several records as one edit, or says why it cannot be saved as it is.
  mutating func saveSeveral(_ purposes: [Form.Purpose], _ form: Form) -> [DashboardEffect] {
    var edits: [PlanEdit] = []
    var refused: [Form.Purpose] = []
    var reason = ""
    guard fieldsFit(purposes, form) else { return [] }
    let first = saves.nextNumber
    for (position, purpose) in purposes.enumerated() {
      let made = numbered(first + position).edits(of: purpose, from: form)
      if let refusal = made.compactMap({ whyNotSaved($0) }).first {
        if refused.isEmpty { reason = refusal }
        refused.append(purpose)
      } else {
        edits += made
      }
    }
    guard !edits.isEmpty || !refused.isEmpty else {
      message = Message(texts.nothingFilled)
      return []
    }
    if !edits.isEmpty { unmark(focusedPane) }
    let saved = purposes.count - refused.count
    message = Message(texts.bulkSaved(name(ofMarked: saved, in: focusedPane)))
    // Where something is refused the form stays about that: what was typed is not lost.
    self.form = refused.isEmpty ? nil : form
    self.form?.purpose = .several(refused)
    if !refused.isEmpty {
      message = Message(texts.bulkNotSaved(refused.count, why: reason), isError: true)
    }
    defer { saves.nextNumber = max(saves.nextNumber, first + purposes.count) }
    return saveAll(edits)
  }

  /// Whether each record takes what was filled in; shows what is wrong and goes there if not.
  private mutating func fieldsFit(_ purposes: [Form.Purpose], _ form: Form) -> Bool {
    guard form.changesRecords else { return true }
    for purpose in purposes {
      guard let single = filled(purpose, from: form) else { continue }
      for (position, field) in form.fields.enumerated() where field.isFilled {
        guard let problem = single[field.name].flatMap({ problem(of: $0) }) else { continue }
        self.form?.fields[position].problem = problem
        self.form?.focused = position
        message = Message(problem, isError: true)
        return false
      }
    }
    return true
  }

  /// The form of one of several with what was filled in for all.
  private func filled(_ purpose: Form.Purpose, from form: Form) -> Form? {
    guard var single = singleForm(purpose) else { return nil }
    for field in form.fields where field.isFilled {
      guard let position = single.fields.firstIndex(where: { $0.name == field.name }) else {
        continue
      }
      let isEmptied = field.saysNothing
      single.fields[position].input.replaceText(with: isEmptied ? "" : field.input.text.trimmed)
      single.fields[position].chosen = isEmptied ? [] : field.chosen
      if field.name == .amount, case .owe = purpose {
        single.choose(isEmptied ? .ongoing : .atLeast)
      }
    }
    if case .owe = purpose { letWordingFollow(&single) }
    return single
  }

  /// The edits that a form for several describes for one of them.
  private func edits(of purpose: Form.Purpose, from form: Form) -> [PlanEdit] {
    guard form.changesRecords else {
      guard case .write(let subject) = purpose else { return [] }
      return edits(of: subject, from: form)
    }
    guard let single = filled(purpose, from: form) else { return [] }
    switch purpose {
    case .write(let subject): return edits(of: subject, from: single)
    case .edit(let before):
      guard let after = publication(from: single), after != before else { return [] }
      return [.change(from: before, to: after)]
    case .owe: return obligationEdit(from: single).map { [$0] } ?? []
    default: return []
    }
  }

  /// What stands in the upper edge of a form for several records: what it does, to how many.
  func title(ofSeveral purposes: [Form.Purpose]) -> String {
    let count = purposes.count
    switch purposes.first {
    case .edit?: return texts.editSeveral(texts.bulkPublications(count))
    case .owe?: return texts.setNumberOf(texts.bulkChannels(count))
    case .write(let subject)?: return title(ofSeveral: subject, count)
    default: return texts.editSeveral(texts.bulkTasks(count))
    }
  }

  private func title(ofSeveral subject: FormSubject, _ count: Int) -> String {
    let tasks = texts.bulkTasks(count)
    return switch subject {
    case .contact: texts.editSeveral(texts.bulkContacts(count))
    case .agency: texts.editSeveral(texts.bulkAgencies(count))
    case .channel, .channelGroup: texts.editSeveral(texts.bulkChannels(count))
    case .followUp(_, about: nil, _): texts.remindSeveral(texts.bulkAgencies(count))
    case .followUp: texts.menuFollowUpOnSeveral(tasks)
    case .tick: texts.menuTickSeveral(tasks)
    case .evidence: texts.menuEvidenceOfSeveral(tasks)
    case .person: texts.menuPersonOfSeveral(tasks)
    default: texts.editSeveral(tasks)
    }
  }

  /// Reads ``Form/Purpose/draftWord``; `nil` if what it is about is gone.
  func purpose(ofDraft word: String) -> Form.Purpose? {
    let words = word.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return form(for: words[0], Array(words.dropFirst()))?.purpose
  }
}

extension Form {
  /// Whether it is about several records that are there already, and changes what is filled in.
  var changesRecords: Bool {
    guard case .several(let purposes) = purpose else { return false }
    switch purposes.first {
    case .write(let subject)?: return !subject.isNew
    default: return true
    }
  }
}

extension Form.Purpose {
  /// The fields that can mean the same for several records.
  fileprivate var severalFields: Set<FormField.Name> {
    switch self {
    case .edit: [.genre, .covers, .audiences, .note]
    case .write(.contact):
      [.agency, .owner, .place, .purposes, .hours, .source, .verifiedOn, .status, .note]
    case .write(.task): [.status, .exemption, .successor, .note]
    case .write(.agency): [.kind, .groups, .from, .until, .source]
    case .write(.channel): [.kind, .agency, .ref]
    case .write(.channelGroup): [.kind, .groups, .leads, .ref]
    case .owe: [.amount, .genre, .cadence, .unit, .deadline]
    default: []
    }
  }

  /// The purpose and what it is about, as one word of a draft.
  var draftWord: String {
    let (purpose, subject) = draftName
    return ([purpose] + subject).joined(separator: "\t")
  }
}

extension FormField {
  /// The same field with nothing in it, which may stay so.
  fileprivate var emptied: FormField {
    let rule: FieldRule? =
      switch self.rule {
      case .required?, .chosen?: .free
      case .day?: .day(isRequired: false)
      default: self.rule
      }
    var field = FormField(name, choice: choice, candidates: candidates, rule: rule)
    field.isForSeveral = true
    return field
  }
}
