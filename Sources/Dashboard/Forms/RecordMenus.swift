import LoaTexts
import PlanModel

// What `a`, `e` and Delete offer where the focus is.

extension DashboardState {
  /// Adds something to what is chosen; where several things can be added, they are offered.
  mutating func addRecord() {
    switch focusedPane {
    case .overviewPlan, .planTree, .planDetail: offer(addingToPlan, title: texts.menuAdd)
    case .overviewAgencies, .agencyList, .taskList, .taskDetail:
      let items = (book == nil ? beginningPlan : []) + addingToAgency
      if isWithoutOwner, items.isEmpty {
        message = Message(texts.nothingToAddWithoutOwner)
      } else {
        offer(items, title: texts.menuAdd)
      }
    case .contactList, .contactSearch: openForm(about: .contact(nil))
    case _ where book == nil: offer(beginningPlan, title: texts.menuAdd)
    case let pane where [.overviewChannels, .channelList, .channelLog].contains(pane) && isBare:
      offer(addingChannel, title: texts.menuAdd)
    default: addPublication()
    }
  }

  /// Changes what is chosen; where it has several sides, they are offered.
  mutating func editRecord() {
    switch focusedPane {
    case .overviewPlan, .planTree, .planDetail: offer(editingPlan, title: texts.menuEdit)
    case .overviewAgencies, .agencyList: offer(editingAgency, title: texts.menuEdit)
    case .taskList, .taskDetail:
      offer(selectedTask == nil ? editingAgency : editingTask, title: texts.menuEdit)
    case .overviewChannels, .channelList: offer(editingChannel, title: texts.menuEdit)
    case .contactList:
      guard let contact = selectedContact else { return message = Message(nothingToEdit) }
      openForm(about: .contact(contact.id))
    case .reportPreview where isScoring: editScore()
    default: editPublication()
    }
  }

  /// Asks whether to remove what is chosen.
  mutating func removeRecord() {
    guard let removal = chosenForRemoval else {
      message = Message(texts.nothingToRemove)
      return
    }
    ask(removing: removal)
  }

  private var chosenForRemoval: Removal? {
    switch focusedPane {
    case .channelLog:
      figures.channel?.publications.first { $0.id.rawValue == list(.channelLog).selected }
        .map { .publication($0.id, $0.channel) }
    case .contactList: selectedContact.map { .contact($0.id) }
    case .agencyList: chosenAgency.map { .agency($0) }
    case .taskList, .taskDetail:
      selectedTask.flatMap { $0.assignment == nil ? .ownTask($0.id, $0.agency) : nil }
    case .planTree:
      selectedEntry.map { entry in
        switch entry.subject {
        case .section(let id): .section(id)
        case .item(let id): .item(id)
        }
      }
    case .channelList:
      list(.channelList).selected.flatMap { id in
        if book?.plan.channels.contains(where: { $0.id.rawValue == id }) == true {
          return .channel(Channel.ID(id))
        }
        return book?.channelGroup(ChannelGroup.ID(id)).map { .channelGroup($0.id) }
      }
    default: nil
    }
  }

  mutating func offer(_ items: [Menu.Item], title: String) {
    guard !items.isEmpty else {
      let isToBegin = contents != nil && book == nil
      message = Message(
        isToBegin ? texts.planBeginsHere(add: keyName(of: .add)) : nothingToEdit)
      return
    }
    if items.count == 1, let only = items.first {
      take(only.choice)
    } else {
      overlay = .menu(Menu(title: title, items: items))
    }
  }

  private var nothingToEdit: String {
    texts.nothingToEdit(edit: keyName(of: .edit), add: keyName(of: .add))
  }

  /// Does what was chosen in a menu.
  mutating func take(_ choice: Menu.Choice) {
    overlay = nil
    switch choice {
    case .form(let subject):
      // Nobody types what may not be saved.
      guard let refusal = refusal(of: subject.home) else { return openForm(about: subject) }
      message = Message(refusal, isError: true)
    case .owe(let subject, let id): openObligationForm(of: subject, id)
    case .remove(let removal): ask(removing: removal)
    case .several(let purposes): openForm(aboutSeveral: purposes)
    }
  }

  // MARK: The plan

  private var chosenEntry: OutlineEntry? {
    guard focusedPane == .overviewPlan else { return selectedEntry }
    return entryPosition(in: .overviewPlan).flatMap { book?.outline[$0] }
  }

  private var addingToPlan: [Menu.Item] {
    guard let plan = book?.plan else { return beginningPlan }
    guard let entry = chosenEntry else {
      return [
        Menu.Item(texts.menuFirstSection, .form(.section(nil, at: OutlinePlace(below: nil))))
      ] + addingChannel
    }
    let below = OutlinePlace(below: entry.subject, after: lastChild(of: entry))
    var items = [Menu.Item(texts.menuNewItemBelow, .form(.item(nil, at: below)))]
    if let place = plan.place(of: entry.subject) {
      let after = OutlinePlace(below: place.parent, after: entry.subject.name)
      switch entry.subject {
      case .item:
        items.insert(Menu.Item(texts.menuNewItemAfter, .form(.item(nil, at: after))), at: 0)
      case .section:
        items.append(Menu.Item(texts.menuNewSection, .form(.section(nil, at: after))))
        items.append(
          Menu.Item(
            texts.menuNewSectionBelow,
            .form(
              .section(nil, at: OutlinePlace(below: entry.subject, after: lastSection(of: entry)))))
        )
      }
    }
    return items + [
      Menu.Item(texts.menuNewAssignment, .form(.assignment(nil, ref: entry.ref)))
    ] + addingChannel
  }

  /// Whether the plan says nothing of channels yet.
  var isBare: Bool {
    book.map { $0.plan.channels.isEmpty && $0.plan.channelGroups.isEmpty } ?? false
  }

  /// What can be begun where there is no plan.
  private var beginningPlan: [Menu.Item] {
    contents == nil ? [] : [Menu.Item(texts.menuNewPlan, .form(.newPlan))]
  }

  private var addingChannel: [Menu.Item] {
    [
      Menu.Item(texts.menuNewChannel, .form(.channel(nil))),
      Menu.Item(texts.menuNewChannelGroup, .form(.channelGroup(nil))),
    ]
  }

  private func lastChild(of entry: OutlineEntry) -> String? {
    children(of: entry).last { $0.item != nil }?.subject.name
  }

  private func lastSection(of entry: OutlineEntry) -> String? {
    children(of: entry).last { $0.item == nil }?.subject.name
  }

  private func children(of entry: OutlineEntry) -> [OutlineEntry] {
    guard let outline = book?.outline,
      let position = outline.firstIndex(where: { $0.subject == entry.subject })
    else { return [] }
    return outline[(position + 1)...].prefix { $0.depth > entry.depth }
      .filter { $0.depth == entry.depth + 1 }
  }

  private var editingPlan: [Menu.Item] {
    guard let plan = book?.plan else { return [] }
    var items: [Menu.Item] = []
    if let entry = chosenEntry, let place = plan.place(of: entry.subject) {
      switch entry.subject {
      case .item(let id): items.append(Menu.Item(texts.menuItem, .form(.item(id, at: place))))
      case .section(let id):
        items.append(Menu.Item(texts.menuSection, .form(.section(id, at: place))))
      }
      for assignment in plan.assignments where assignment.ref == entry.ref {
        items.append(
          Menu.Item(
            texts.menuAssignment(assignment.title),
            .form(.assignment(assignment.id, ref: assignment.ref))))
      }
      for assignment in plan.assignments where assignment.ref == entry.ref {
        items.append(
          Menu.Item(
            texts.menuRemoveAssignment(assignment.title), .remove(.assignment(assignment.id))))
      }
    }
    return items + [
      Menu.Item(texts.formPlanHeader, .form(.planHeader)),
      Menu.Item(texts.formSettings, .form(.settings)),
    ]
  }

  // MARK: Agencies and their tasks

  var chosenAgency: Agency.ID? { chosenAgencyRow.flatMap { isAgency($0) ? $0 : nil } }

  /// Whether what nobody answers for is chosen, which is no agency.
  private var isWithoutOwner: Bool { chosenAgencyRow == agencyWithoutOwner }

  private var chosenAgencyRow: Agency.ID? {
    switch focusedPane {
    case .overviewAgencies: list(.overviewAgencies).selected.map { Agency.ID($0) }
    case .taskList, .taskDetail: listsEveryAgency ? selectedTask?.agency : figures.shownAgency
    default: list(.agencyList).selected.map { Agency.ID($0) }
    }
  }

  private var addingToAgency: [Menu.Item] {
    var items: [Menu.Item] = []
    if focusedPane == .taskList || focusedPane == .taskDetail, let task = selectedTask {
      items = [
        Menu.Item(
          texts.menuNewEvidence, .form(.evidence(nil, for: task.id, of: recorder(of: task)))),
        Menu.Item(
          texts.menuNewFollowUpOnTask, .form(.followUp(nil, about: task.id, of: recorder(of: task)))
        ),
        Menu.Item(
          texts.menuPersonOfTask, .form(.person(nil, for: task.id, of: recorder(of: task)))),
      ]
    }
    if isWithoutOwner { return items }
    guard book != nil, let agency = chosenAgency else {
      return [Menu.Item(texts.menuNewAgency, .form(.agency(nil)))]
    }
    return items + [
      Menu.Item(texts.menuNewOwnTask, .form(.ownTask(nil, of: agency))),
      Menu.Item(texts.menuNewFollowUp, .form(.followUp(nil, about: nil, of: agency))),
      Menu.Item(texts.menuNewSubmission, .form(.submission(nil, of: agency))),
      Menu.Item(texts.menuPersonOfAgency, .form(.person(nil, for: nil, of: agency))),
      Menu.Item(texts.menuNewAgency, .form(.agency(nil))),
    ]
  }

  private var editingAgency: [Menu.Item] {
    guard let agency = chosenAgency else { return [] }
    return [
      Menu.Item(texts.menuAgency, .form(.agency(agency))),
      Menu.Item(texts.menuRename, .form(.rename(agency))),
      Menu.Item(texts.menuSuccessor, .form(.successor(of: agency))),
    ] + recorded(about: nil, of: agency) + submissions(of: agency)
  }

  private var editingTask: [Menu.Item] {
    guard let task = selectedTask else { return [] }
    let agency = recorder(of: task)
    var items: [Menu.Item] = []
    if !task.isExempt {
      items.append(
        Menu.Item(
          texts.menuTick, .form(.tick(task.id, of: agency, for: periodToTick(of: task)))))
    }
    if task.assignment == nil {
      items.append(Menu.Item(texts.menuOwnTask, .form(.ownTask(task.id, of: task.agency))))
    }
    items += [
      Menu.Item(texts.menuTask, .form(.task(task.id, of: holderOfRecord(of: task)))),
      Menu.Item(texts.menuPersonOfTask, .form(.person(nil, for: task.id, of: agency))),
      Menu.Item(texts.menuNewEvidence, .form(.evidence(nil, for: task.id, of: agency))),
      Menu.Item(texts.menuNewFollowUpOnTask, .form(.followUp(nil, about: task.id, of: agency))),
    ]
    for evidence in task.evidence {
      let name = [evidence.number, evidence.link, evidence.kind].compactMap { $0 }.first ?? ""
      let holder = holder(of: evidence.id, for: task)
      items.append(
        Menu.Item(
          texts.menuEvidence(name), .form(.evidence(evidence.id, for: task.id, of: holder))))
      items.append(
        Menu.Item(texts.menuRemoveEvidence(name), .remove(.evidence(evidence.id, holder))))
    }
    items += recorded(about: task.id, of: agency)
    if agency != task.agency { items += recorded(about: task.id, of: task.agency) }
    if let id = task.assignment, let found = book?.plan.assignments.first(where: { $0.id == id }) {
      items.append(
        Menu.Item(texts.menuAssignmentOfTask, .form(.assignment(id, ref: found.ref))))
    } else {
      items.append(Menu.Item(texts.menuRemoveOwnTask, .remove(.ownTask(task.id, task.agency))))
    }
    return items
  }

  /// Reminders and persons in charge, each to be changed or removed.
  private func recorded(about task: PlanTask.ID?, of agency: Agency.ID) -> [Menu.Item] {
    let checklist = checklist(of: agency)
    var items: [Menu.Item] = []
    for followUp in checklist.followUps(about: task) {
      let name = [followUp.letter ?? followUp.about, texts.text(followUp.day)].compactMap { $0 }
        .joined(separator: ", ")
      items.append(
        Menu.Item(texts.menuFollowUp(name), .form(.followUp(followUp.id, about: task, of: agency))))
      items.append(
        Menu.Item(texts.menuRemoveFollowUp(name), .remove(.followUp(followUp.id, agency))))
    }
    for person in checklist.handovers(of: task) {
      items.append(
        Menu.Item(
          texts.menuPerson(person.name), .form(.person(person.id, for: task, of: agency))))
      items.append(
        Menu.Item(texts.menuRemovePerson(person.name), .remove(.person(person.id, agency))))
    }
    return items
  }

  private func submissions(of agency: Agency.ID) -> [Menu.Item] {
    checklist(of: agency).newestSubmissions.flatMap { submission in
      let name = [submission.kind.name(in: texts), submission.number, texts.text(submission.day)]
        .compactMap { $0 }.joined(separator: ", ")
      return [
        Menu.Item(texts.menuSubmission(name), .form(.submission(submission.id, of: agency))),
        Menu.Item(
          texts.menuRemoveSubmission(name), .remove(.submission(submission.id, agency))),
      ]
    }
  }

  // MARK: Channels

  private var editingChannel: [Menu.Item] {
    guard book != nil else { return [] }
    let pane = focusedPane == .overviewChannels ? Pane.overviewChannels : .channelList
    let rows = pane == .overviewChannels ? figures.review : figures.channelRows
    var items: [Menu.Item] = []
    if let subject = rows.first(where: { $0.id == list(pane).selected })?.subject {
      let group = book?.owner(of: subject) ?? subject
      items += owed(by: group)
      switch group {
      case .channel(let id): items.append(Menu.Item(texts.menuChannel, .form(.channel(id))))
      case .group(let id):
        items.append(Menu.Item(texts.menuChannelGroup, .form(.channelGroup(id))))
      }
    }
    return items + addingChannel
  }

  /// What a channel or a group owes, each to be changed or removed, and something more.
  private func owed(by subject: ChannelReview.Subject) -> [Menu.Item] {
    let owed = book?.plan.obligations(of: subject) ?? []
    guard !owed.isEmpty else { return [Menu.Item(texts.menuObligation, .owe(subject, nil))] }
    return owed.map {
      Menu.Item(texts.menuObligation(texts.text($0)), .owe(subject, $0.id))
    } + [Menu.Item(texts.menuNewObligation, .owe(subject, nil))]
      + owed.map {
        Menu.Item(
          texts.menuRemoveObligation(texts.text($0)), .remove(.obligation($0.id, subject)))
      }
  }
}

extension PlanBook {
  /// The group that a channel of a group belongs to; `nil` for what the plan names itself.
  fileprivate func owner(of subject: ChannelReview.Subject) -> ChannelReview.Subject? {
    guard case .channel(let id) = subject else { return nil }
    return channel(id)?.group.map { .group($0) }
  }
}

extension Plan {
  func place(of subject: OutlineEntry.Subject) -> OutlinePlace? {
    switch subject {
    case .section(let id): placed(id)?.place
    case .item(let id): placed(id)?.place
    }
  }
}
