internal import PlanModel

extension PlanEdit {
  /// What is changed in the document at ``PlanEdit/home``.
  func recordEdits(by author: String, now: JournalTime) -> [RecordEdit] {
    switch home {
    case .checklist: checklistEdits(by: author, now: now)
    case .log: logEdits(by: author, now: now)
    case .plan: planEdits
    case .agencies, .contacts, .settings: sharedEdits
    }
  }

  private func checklistEdits(by author: String, now: JournalTime) -> [RecordEdit] {
    switch self {
    case .tick(let tick, _): [.add(collection: "ticks", tick.record(at: now))]
    case .untick(let tick, let evidence, _):
      PlanStore.recordEdits(in: "ticks", from: tick.record(at: now), to: nil) + [
        .removeAll(
          collection: "evidence", field: "tick", is: tick.id.rawValue, seen: evidence.map(\.record))
      ]
    case .addEvidence(let evidence, _): [.add(collection: "evidence", evidence.record)]
    case .evidence(let before, let after, _):
      PlanStore.recordEdits(in: "evidence", from: before?.record, to: after?.record)
    case .file(let record, _): record.edits(by: author, at: now)
    case .withdraw(let record, _): [.remove(record.reference, before: record.stored(at: now))]
    case .ownTask(let before, let after, _):
      PlanStore.recordEdits(in: "ownTasks", from: before?.record, to: after?.record)
    case .task(let before, let after, _):
      // A record that says nothing stands for none.
      PlanStore.recordEdits(
        in: "tasks", from: before.flatMap { $0 == TaskRecord(id: $0.id) ? nil : $0.record },
        to: after?.record)
    default: []
    }
  }

  private func logEdits(by author: String, now: JournalTime) -> [RecordEdit] {
    switch self {
    case .record(let publication):
      var new = publication
      new.by = new.by ?? author
      new.at = now.description
      return [.add(collection: "publications", new.record)]
    case .change(let before, let after):
      return PlanStore.recordEdits(in: "publications", from: before.record, to: after.record)
    case .removePublication(let publication):
      return PlanStore.recordEdits(in: "publications", from: publication.record, to: nil)
    default: return []
    }
  }

  private var planEdits: [RecordEdit] {
    switch self {
    case .owe(let before, let after, let subject):
      [
        .set(
          subject.reference, field: "obligations",
          before: .array(before.map { .object($0.record) }),
          after: .array(after.map { .object($0.record) }))
      ]
    case .header(let before, let after):
      fieldEdits(of: .header, from: before.record, to: after.record)
    case .section(let before, let after):
      PlanStore.recordEdits(in: "sections", from: before?.record, to: after?.record)
    case .item(let before, let after):
      PlanStore.recordEdits(in: "items", from: before?.record, to: after?.record)
    case .assignment(let before, let after):
      PlanStore.recordEdits(in: "assignments", from: before?.record, to: after?.record)
    case .moveAssignment(let id, let before, let after):
      [.move(RecordReference("assignments", id.rawValue), before?.rawValue, after?.rawValue)]
    case .channel(let before, let after):
      PlanStore.recordEdits(in: "channels", from: before?.record, to: after?.record)
    case .channelGroup(let before, let after):
      PlanStore.recordEdits(in: "channelGroups", from: before?.record, to: after?.record)
    default: []
    }
  }

  private var sharedEdits: [RecordEdit] {
    switch self {
    case .agency(let before, let after):
      PlanStore.recordEdits(in: "agencies", from: before?.record, to: after?.record)
    case .moveAgency(let id, let before, let after):
      [.move(RecordReference("agencies", id.rawValue), before?.rawValue, after?.rawValue)]
    case .agencyGroup(let before, let after):
      PlanStore.recordEdits(in: "groups", from: before?.record, to: after?.record)
    case .contact(let before, let after):
      PlanStore.recordEdits(in: "contacts", from: before?.record, to: after?.record)
    case .settings(let before, let after):
      fieldEdits(of: .header, from: before.record, to: after.record)
    default: []
    }
  }
}

extension RecordEdit {
  /// Puts a record of an ordered list behind another.
  fileprivate static func move(
    _ record: RecordReference, _ before: String?, _ after: String?
  ) -> RecordEdit {
    .set(
      record, field: TreeSchema.placeField,
      before: TreePlace(parent: .header, after: before).value,
      after: TreePlace(parent: .header, after: after).value)
  }
}
