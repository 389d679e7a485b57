package import LoaTexts
package import PlanModel

// Why an edit is refused, in words.

extension Texts {
  /// The sentence for an edit that was refused.
  ///
  /// - Parameters:
  ///   - error: What was wrong.
  ///   - contents: Where names are looked up; without it records go by their identities.
  /// - Returns: One or two sentences.
  package func text(_ error: EditError, in contents: WorkspaceContents? = nil) -> String {
    let sentence = sentence(for: error, RecordNames(texts: self, contents: contents))
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private func sentence(for error: EditError, _ names: RecordNames) -> String {
    switch error {
    case .blank(let field, let subject):
      return editBlank(field.name(in: self), names.name(of: subject))
    case .duplicate(let subject): return editDuplicate(names.name(of: subject))
    case .badIdentity(let subject): return editBadIdentity(names.name(of: subject))
    case .unknown(.part(let part), _) where names.lacks(part): return editPartGone
    case .unknown(let name, let subject):
      return editUnknown(names.name(of: name), in: names.name(of: subject))
    case .inUse(let subject, let users):
      let shown = users.prefix(3).map(names.name)
      return editInUse(names.name(of: subject), by: shown, others: users.count - shown.count)
    case .endsBeforeItBegins(let subject): return editEndsBeforeItBegins(names.name(of: subject))
    case .successionCircle(let agencies):
      let circle = agencies + agencies.prefix(1)
      return editSuccessionCircle(circle.map(names.agency))
    case .successorsWithoutEnd(let agency): return editSuccessorsWithoutEnd(names.agency(agency))
    case .belowItself(let part): return editBelowItself(names.name(of: .part(part)))
    case .withoutLead(let assignment):
      return editWithoutLead(names.name(of: .assignment(assignment)))
    case .gone(let subject): return editGone(names.name(of: subject))
    }
  }
}

extension EditedText {
  fileprivate func name(in texts: any Texts) -> String {
    switch self {
    case .name: texts.editedName
    case .title: texts.editedTitle
    case .text: texts.editedText
    case .place: texts.editedPlace
    case .issuer: texts.editedIssuer
    case .reason: texts.editedReason
    case .number: texts.editedNumber
    }
  }
}

/// What records are called.
package struct RecordNames {
  let texts: any Texts
  let contents: WorkspaceContents?

  package init(texts: any Texts, contents: WorkspaceContents?) {
    self.texts = texts
    self.contents = contents
  }

  private var book: PlanBook? { contents?.book }

  /// Whether the plan on the screen is known not to have a part.
  func lacks(_ part: OutlineEntry.Subject) -> Bool {
    book.map { !$0.outline.contains { $0.subject == part } } ?? false
  }

  package func agency(_ id: Agency.ID) -> String {
    (contents?.registry[id] ?? book?.registry[id])?.name ?? id.rawValue
  }

  /// The kind of the record and by what people know it; its identity where it is not there.
  package func name(of subject: EditSubject) -> String {
    switch subject {
    case .workspace: texts.recordWorkspace
    case .plan(let id):
      texts.recordPlan(contents?.plans.first { $0.id == id }?.number ?? id.rawValue)
    case .part(let part): name(of: part)
    case .assignment(let id):
      texts.recordAssignment(quoted(assignment(id)?.title, or: id.rawValue))
    case .channel(let id):
      texts.recordChannel(book?.channel(id)?.name ?? id.rawValue)
    case .channelGroup(let id):
      texts.recordChannelGroup(book?.channelGroup(id)?.name ?? id.rawValue)
    case .agency(let id): texts.recordAgency(agency(id))
    case .agencyGroup(let id):
      texts.recordAgencyGroup(contents?.registry.groups.first { $0.id == id }?.name ?? id.rawValue)
    case .contact(let id):
      texts.recordContact(contents?.contacts.first { $0.id == id }?.value ?? id.rawValue)
    case .task(let id): texts.recordTask(task(id))
    case .evidence(let id): texts.recordEvidence(id.rawValue)
    case .tick(let id): texts.recordTick(id.rawValue)
    case .checklist(let id): texts.recordChecklist(agency(id))
    case .log(let id, let count):
      texts.recordLog(book?.channel(id)?.name ?? id.rawValue, count: count)
    case .position(let ref): texts.recordPosition(ref)
    case .elsewhere(let plan, let record): texts.recordElsewhere(plan.rawValue, record)
    }
  }

  private func name(of part: OutlineEntry.Subject) -> String {
    let entry = book?.outline.first { $0.subject == part }
    let name = entry.map { "\($0.ref) \(quoted($0.text, or: ""))" }
    switch part {
    case .section(let id): return texts.recordSection(name ?? id.rawValue)
    case .item(let id): return texts.recordItem(name ?? id.rawValue)
    }
  }

  private func assignment(_ id: Assignment.ID) -> Assignment? {
    book?.plan.assignments.first { $0.id == id }
  }

  /// A task by its title and its agency.
  private func task(_ id: PlanTask.ID) -> String {
    let parts = id.rawValue.split(separator: "@", maxSplits: 1).map(String.init)
    guard parts.count == 2, let title = assignment(Assignment.ID(parts[0]))?.title else {
      return id.rawValue
    }
    return "\(quoted(title, or: "")) (\(agency(Agency.ID(parts[1]))))"
  }

  private func quoted(_ text: String?, or identity: String) -> String {
    guard let text else { return identity }
    return "“\(text.count > 60 ? text.prefix(59) + "…" : text)”"
  }
}
