import LoaTexts
import PlanModel
import TerminalCanvas

// What follows once a form about a record is saved: it is named, and a new one is chosen.

extension DashboardState {
  /// Says what was saved and, if it is new, puts the selection on it where it is listed.
  ///
  /// `isAgain`: somebody had removed it.
  mutating func follow(_ edits: [PlanEdit], of subject: FormSubject, isAgain: Bool = false) {
    // What was left out is said already.
    if message?.isError == true { return }
    message = nil
    let isNew = subject.isNew
    for edit in edits where isNew { chooseNew(edit) }
    let remark = message.map { ". " + $0.text } ?? ""
    let name = name(ofSaved: subject, edits)
    message =
      isAgain
      ? Message(texts.savedAgain(name, undo: keyName(of: .undo)), isError: true)
      : Message(texts.recordSaved(name) + remark)
  }

  // MARK: Choosing

  /// Chooses the record that an edit has made, without leaving the screen.
  private mutating func chooseNew(_ edit: PlanEdit) {
    switch edit {
    case .contact(nil, let contact?): chooseNew(contact)
    case .agency(nil, let agency?): chooseNew(agency)
    case .ownTask(nil, let task?, let agency): chooseNew(task, of: agency)
    case .section(nil, let placed?): chooseNew(.section(placed.id))
    case .item(nil, let placed?): chooseNew(.item(placed.id))
    case .channel(nil, let channel?): chooseNewChannel(channel.id.rawValue)
    case .channelGroup(nil, let group?): chooseNewChannel(group.id.rawValue)
    default: break
    }
  }

  private mutating func chooseNew(_ contact: Contact) {
    if !contactQuery.isEmpty,
      !figures.contacts.contains(where: { contents?.contacts[$0.position].id == contact.id })
    {
      contactQuery.replaceText(with: "")
      refreshContacts()
    }
    choose(contact.id.rawValue, in: .contactList)
  }

  /// An agency stands on the overview once it has something to do, and in the list of all if it is
  /// in force.
  private mutating func chooseNew(_ agency: Agency) {
    choose(agency.id.rawValue, in: .agencyList)
    if focusedPane == .overviewAgencies { choose(agency.id.rawValue, in: .overviewAgencies) }
    if list(.agencyList).selected != agency.id.rawValue {
      message = Message(texts.agencyIsFiltered(key: keyName(of: .filter), texts.notInForce))
    } else if focusedPane == .overviewAgencies,
      list(.overviewAgencies).selected != agency.id.rawValue
    {
      message = Message(texts.agencyStandsAtEnd(key: keyName(of: .screenChecklists)))
    }
  }

  private mutating func chooseNew(_ task: OwnTask, of agency: Agency.ID) {
    let id = listsEveryAgency ? "\(task.id)@\(agency)" : task.id.rawValue
    choose(id, in: .taskList)
  }

  private mutating func chooseNew(_ part: OutlineEntry.Subject) {
    guard let position = book?.outline.firstIndex(where: { $0.subject == part }),
      let row = book?.outline[position].rowID
    else { return }
    reveal(position)
    choose(row, in: .planTree)
    if focusedPane == .overviewPlan { choose(row, in: .overviewPlan) }
  }

  private mutating func chooseNewChannel(_ id: String) {
    choose(id, in: .channelList)
    if focusedPane == .overviewChannels { choose(id, in: .overviewChannels) }
  }

  // MARK: Names

  /// By what people know the record that a form has saved.
  private func name(ofSaved subject: FormSubject, _ edits: [PlanEdit]) -> String {
    let names = RecordNames(texts: texts, contents: contents)
    for edit in edits {
      switch edit {
      case .contact(_, let contact?):
        return texts.recordContact(
          brief(contact.value ?? contact.about ?? owner(of: contact)))
      case .agency(_, let agency?): return name(ofSaved: agency, subject)
      case .channel(_, let channel?): return texts.recordChannel(brief(channel.name))
      case .channelGroup(_, let group?): return texts.recordChannelGroup(brief(group.name))
      case .assignment(_, let assignment?): return names.name(of: .assignment(assignment.id))
      case .section(_, let placed?): return names.name(of: .part(.section(placed.id)))
      case .item(_, let placed?): return names.name(of: .part(.item(placed.id)))
      case .ownTask(_, let task?, _): return texts.recordOwnTask("“\(brief(task.title))”")
      case .evidence(_, let evidence?, _): return texts.recordEvidence(brief(evidence.shortName))
      case .file(let record, _): return joined([title(of: subject), record.shortName])
      default: continue
      }
    }
    return title(of: subject)
  }

  private func name(ofSaved agency: Agency, _ subject: FormSubject) -> String {
    guard case .successor = subject, let heir = agency.successors.last?.agency else {
      return texts.recordAgency(brief(agency.name))
    }
    return texts.savedSuccession(
      agency.name, until: agency.until.map(texts.text) ?? "", heir: agencyName(heir))
  }

  /// A name in one line of a message, so that it covers nothing of the screen.
  func brief(_ name: String) -> String {
    TextWidth.cut(name, toColumns: min(72, max(24, columns - 32)))
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Evidence {
  /// The shortest by which people know it.
  var shortName: String { [number, link, kind, issuer, note].compactMap { $0 }.first ?? "" }
}

extension OfficerRecord {
  /// What tells it from others of its kind and agency.
  fileprivate var shortName: String? {
    switch self {
    case .followUp(let followUp): followUp.letter ?? followUp.about
    case .submission(let submission): submission.number
    case .person(let person): person.name
    case .score: nil
    }
  }
}
