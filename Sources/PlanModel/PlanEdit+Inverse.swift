extension WorkspaceContents {
  /// What takes an edit back that is about to be made: applied after it, one after the other, all
  /// is as it is now, whatever is in the way.
  ///
  /// - Returns: None if the edit changes nothing.
  public func inverse(of edit: PlanEdit) -> [PlanEdit] {
    switch edit {
    case .contact(let before, let after):
      let sides = contacts.inverse(from: before, to: after)
      return sides.from == sides.to ? [] : [.contact(from: sides.from, to: sides.to)]
    case .settings(let before, let after):
      let changed = settings.changed(from: before, to: after)
      return changed == settings ? [] : [.settings(from: changed, to: settings)]
    case .agency(let before, let after):
      let sides = registry.agencies.inverse(from: before, to: after)
      return sides.from == sides.to ? [] : [.agency(from: sides.from, to: sides.to)]
    case .moveAgency(let id, _, let after):
      let moved = registry.applying(edit)
      return moved == registry
        ? []
        : [.moveAgency(id, from: after, after: registry.agencies.predecessor(of: id))]
    case .agencyGroup(let before, let after):
      let sides = registry.groups.inverse(from: before, to: after)
      return sides.from == sides.to ? [] : [.agencyGroup(from: sides.from, to: sides.to)]
    default: return book?.inverse(of: edit) ?? []
    }
  }
}

extension PlanBook {
  /// What takes an edit of the plan, of a checklist or of a log back; see ``WorkspaceContents``.
  func inverse(of edit: PlanEdit) -> [PlanEdit] {
    switch edit.home {
    case .checklist(let agency):
      return (checklists[agency] ?? Checklist()).inverse(of: edit, agency: agency)
    case .log(let channel): return inverse(of: edit, on: channel)
    case .plan: return plan.inverse(of: edit)
    case .agencies, .contacts, .settings: return []
    }
  }

  private func inverse(of edit: PlanEdit, on channel: Channel.ID) -> [PlanEdit] {
    let id =
      switch edit {
      case .record(let publication), .change(_, let publication),
        .removePublication(let publication):
        publication.id
      default: Publication.ID("")
      }
    let current = publications(on: channel).first { $0.id == id }
    var book = self
    book.apply(edit)
    let result = book.publications(on: channel).first { $0.id == id }
    switch (result, current) {
    case (let result?, let current?):
      return result == current ? [] : [.change(from: result, to: current)]
    case (let result?, nil): return [.removePublication(result)]
    case (nil, let current?): return [.record(current)]
    case (nil, nil): return []
    }
  }
}

extension Checklist {
  fileprivate func inverse(of edit: PlanEdit, agency: Agency.ID) -> [PlanEdit] {
    switch edit {
    case .tick(let tick, _):
      if let known = ticks[tick.id] { return [.tick(known, agency: agency)] }
      // Evidence that names a tick which was not there stays.
      return [untick(tick, agency: agency)] + proofs(of: tick.id, agency: agency)
    case .untick(let tick, _, _):
      return (ticks[tick.id].map { [.tick($0, agency: agency)] } ?? [])
        + proofs(of: tick.id, agency: agency)
    case .addEvidence(let piece, _):
      return inverse(of: .evidence(from: nil, to: piece, agency: agency), agency: agency)
    case .evidence(let before, let after, _):
      let sides = evidence.inverse(from: before, to: after)
      return sides.from == sides.to
        ? [] : [.evidence(from: sides.from, to: sides.to, agency: agency)]
    case .ownTask(let before, let after, _):
      let sides = ownTasks.inverse(from: before, to: after)
      return sides.from == sides.to
        ? [] : [.ownTask(from: sides.from, to: sides.to, agency: agency)]
    case .task(let before, let after, _):
      guard let id = (after ?? before)?.id else { return [] }
      var changed = self
      changed.apply(edit)
      return changed.tasks[id] == tasks[id]
        ? [] : [.task(from: changed.tasks[id], to: tasks[id], agency: agency)]
    case .file(let record, _), .withdraw(let record, _):
      let known = self.record(like: record)
      if case .withdraw = edit { return known.map { [.file($0, agency: agency)] } ?? [] }
      return [known.map { .file($0, agency: agency) } ?? .withdraw(record, agency: agency)]
    default: return []
    }
  }

  /// The edit that takes a tick back with the evidence that is given for it here.
  public func untick(_ tick: Tick, agency: Agency.ID) -> PlanEdit {
    .untick(tick, evidence: evidence.filter { $0.tick == tick.id }, agency: agency)
  }

  /// What puts the evidence of a tick back.
  private func proofs(of tick: Tick.ID, agency: Agency.ID) -> [PlanEdit] {
    evidence.filter { $0.tick == tick }.map { .evidence(from: nil, to: $0, agency: agency) }
  }

  /// The record of that sort with that identity.
  private func record(like record: OfficerRecord) -> OfficerRecord? {
    switch record {
    case .followUp(let known):
      followUps.first { $0.id == known.id }.map(OfficerRecord.followUp)
    case .submission(let known):
      submissions.first { $0.id == known.id }.map(OfficerRecord.submission)
    case .person(let known): persons.first { $0.id == known.id }.map(OfficerRecord.person)
    case .score(let known): scores.first { $0.id == known.id }.map(OfficerRecord.score)
    }
  }
}

extension Plan {
  fileprivate func inverse(of edit: PlanEdit) -> [PlanEdit] {
    switch edit {
    case .owe(_, let obligations, let subject):
      let current = self.obligations(of: subject)
      return current == obligations ? [] : [.owe(from: obligations, to: current, subject)]
    case .header(let before, let after):
      let changed = header.changed(from: before, to: after)
      return changed == header ? [] : [.header(from: changed, to: header)]
    case .assignment(let before, let after):
      let sides = assignments.inverse(from: before, to: after)
      return sides.from == sides.to ? [] : [.assignment(from: sides.from, to: sides.to)]
    case .moveAssignment(let id, _, let after):
      return applying(edit) == self
        ? [] : [.moveAssignment(id, from: after, after: assignments.predecessor(of: id))]
    case .channel(let before, let after):
      let sides = channels.inverse(from: before, to: after)
      return sides.from == sides.to ? [] : [.channel(from: sides.from, to: sides.to)]
    case .channelGroup(let before, let after):
      let sides = channelGroups.inverse(from: before, to: after)
      return sides.from == sides.to ? [] : [.channelGroup(from: sides.from, to: sides.to)]
    case .section(let before, let after):
      guard let id = (after ?? before)?.id else { return [] }
      return inverse(of: edit, on: .section(id))
    case .item(let before, let after):
      guard let id = (after ?? before)?.id else { return [] }
      return inverse(of: edit, on: .item(id))
    default: return []
    }
  }

  private func inverse(of edit: PlanEdit, on subject: OutlineEntry.Subject) -> [PlanEdit] {
    var changed = self
    changed.apply(edit)
    let (now, then) = (parts(from: subject), changed.parts(from: subject))
    guard let first = now.first else { return then.prefix(1).map { .part(from: $0, to: nil) } }
    guard let last = then.first else { return now.map { .part(from: nil, to: $0) } }
    return first == last ? [] : [.part(from: last, to: first)]
  }
}

extension PlanEdit {
  /// The edit of a part of the tree; the two are of one kind.
  fileprivate static func part(from before: PlacedPart?, to after: PlacedPart?) -> PlanEdit {
    switch (before, after) {
    case (.section(let before)?, .section(let after)?): .section(from: before, to: after)
    case (.section(let before)?, _): .section(from: before, to: nil)
    case (.item(let before)?, .item(let after)?): .item(from: before, to: after)
    case (.item(let before)?, _): .item(from: before, to: nil)
    case (nil, .section(let after)?): .section(from: nil, to: after)
    case (nil, .item(let after)?): .item(from: nil, to: after)
    case (nil, nil): .item(from: nil, to: nil)
    }
  }
}
