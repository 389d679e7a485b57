import LoaTexts
import PlanModel

extension DashboardState {
  /// Asks whether a record shall be removed; says why where it may not.
  package mutating func ask(removing removal: Removal) {
    guard let edit = edit(removing: removal) else {
      message = Message(texts.recordIsGone, isError: true)
      return
    }
    do throws(EditError) {
      try contents?.validate(edit)
      overlay = .question(.remove(removal, name: name(of: removal), below: partsBelow(removal)))
    } catch {
      message = Message(texts.text(error, in: contents), isError: true)
    }
  }

  /// What the open question asks to remove, as it stands now.
  var removalAsked: [PlanEdit] {
    guard case .question(.remove(let removal, _, _))? = overlay else { return [] }
    return edits(removing: removal)
  }

  /// Removes a record after it was agreed to.
  mutating func remove(_ removal: Removal, name: String) -> [DashboardEffect] {
    let edits = edits(removing: removal)
    guard !edits.isEmpty else {
      message = Message(texts.recordIsGone, isError: true)
      return []
    }
    message = Message(texts.recordRemoved(name))
    return saveAll(edits)
  }

  /// The edits that remove a record; none if it is gone.
  ///
  /// Of a part of the plan each part below it goes first, so that what nobody has seen there is
  /// known.
  private func edits(removing removal: Removal) -> [PlanEdit] {
    let subject: OutlineEntry.Subject
    switch removal {
    case .section(let id): subject = .section(id)
    case .item(let id): subject = .item(id)
    default: return edit(removing: removal).map { [$0] } ?? []
    }
    return (book?.plan.parts(from: subject) ?? []).reversed().map { part in
      switch part {
      case .section(let section): .section(from: section, to: nil)
      case .item(let item): .item(from: item, to: nil)
      }
    }
  }

  /// How many parts of the plan go with it.
  private func partsBelow(_ removal: Removal) -> Int {
    switch removal {
    case .section(let id): max(0, (book?.plan.parts(from: .section(id)).count ?? 1) - 1)
    case .item(let id): max(0, (book?.plan.parts(from: .item(id)).count ?? 1) - 1)
    default: 0
    }
  }

  /// The edit that removes a record; `nil` if it is gone.
  func edit(removing removal: Removal) -> PlanEdit? {
    switch removal {
    case .publication(let id, let channel):
      return book?.publications(on: channel).first { $0.id == id }
        .map(PlanEdit.removePublication)
    case .ownTask(let id, let agency):
      return checklist(of: agency).ownTasks.first { $0.id == id }
        .map { .ownTask(from: $0, to: nil, agency: agency) }
    case .evidence(let id, let agency):
      return checklist(of: agency).evidence.first { $0.id == id }
        .map { .evidence(from: $0, to: nil, agency: agency) }
    case .followUp(let id, let agency):
      return checklist(of: agency).followUps.first { $0.id == id }
        .map { .withdraw(.followUp($0), agency: agency) }
    case .submission(let id, let agency):
      return checklist(of: agency).submissions.first { $0.id == id }
        .map { .withdraw(.submission($0), agency: agency) }
    case .person(let id, let agency):
      return checklist(of: agency).persons.first { $0.id == id }
        .map { .withdraw(.person($0), agency: agency) }
    case .contact(let id):
      return contents?.contacts.first { $0.id == id }.map { .contact(from: $0, to: nil) }
    case .agency(let id): return contents?.registry[id].map { .agency(from: $0, to: nil) }
    default: return editOfPlan(removing: removal)
    }
  }

  private func editOfPlan(removing removal: Removal) -> PlanEdit? {
    guard let plan = book?.plan else { return nil }
    switch removal {
    case .channel(let id):
      return plan.channels.first { $0.id == id }.map { .channel(from: $0, to: nil) }
    case .channelGroup(let id):
      return plan.channelGroups.first { $0.id == id }.map { .channelGroup(from: $0, to: nil) }
    case .assignment(let id):
      return plan.assignments.first { $0.id == id }.map { .assignment(from: $0, to: nil) }
    case .section(let id): return plan.placed(id).map { .section(from: $0, to: nil) }
    case .item(let id): return plan.placed(id).map { .item(from: $0, to: nil) }
    case .obligation(let id, let subject):
      let owed = plan.obligations(of: subject)
      let rest = owed.filter { $0.id != id }
      return rest == owed ? nil : .owe(from: owed, to: rest, subject)
    default: return nil
    }
  }

  /// What a question calls a record.
  private func name(of removal: Removal) -> String {
    let names = RecordNames(texts: texts, contents: contents)
    switch removal {
    case .publication(let id, let channel):
      return book?.publications(on: channel).first { $0.id == id }
        .map { texts.recordPublication($0.title) } ?? id.rawValue
    case .ownTask(let id, let agency):
      return checklist(of: agency).ownTasks.first { $0.id == id }
        .map { texts.recordOwnTask("“\($0.title)”") } ?? id.rawValue
    case .evidence(let id, let agency):
      let found = checklist(of: agency).evidence.first { $0.id == id }
      return texts.recordEvidence(
        [found?.number, found?.link, found?.kind].compactMap { $0 }.first ?? id.rawValue)
    case .followUp(let id, let agency):
      let found = checklist(of: agency).followUps.first { $0.id == id }
      return texts.menuFollowUp(found?.letter ?? found.map { texts.text($0.day) } ?? "")
    case .submission(let id, let agency):
      let found = checklist(of: agency).submissions.first { $0.id == id }
      return texts.menuSubmission(found?.number ?? found.map { texts.text($0.day) } ?? "")
    case .person(let id, let agency):
      return texts.menuPerson(checklist(of: agency).persons.first { $0.id == id }?.name ?? "")
    case .contact(let id): return names.name(of: .contact(id))
    case .agency(let id): return names.name(of: .agency(id))
    case .channel(let id): return names.name(of: .channel(id))
    case .channelGroup(let id): return names.name(of: .channelGroup(id))
    case .assignment(let id): return names.name(of: .assignment(id))
    case .section(let id): return names.name(of: .part(.section(id)))
    case .item(let id): return names.name(of: .part(.item(id)))
    case .obligation(let id, let subject):
      let found = book?.plan.obligations(of: subject).first { $0.id == id }
      return texts.menuObligation(found.map { texts.text($0) } ?? id.rawValue)
    }
  }
}
