public import PlanModel

extension Workspace {
  /// Saves one edit.
  ///
  /// - Parameters:
  ///   - edit: What a person changed.
  ///   - plan: The plan that is open; what all plans share needs none.
  ///   - author: The account named in the journal.
  ///   - group: What this save shares with others, of other documents too; see ``BulkGroup``.
  ///   - now: What the clock says.
  /// - Returns: What the document holds now, with what others saved there, and what was overridden.
  /// - Throws: Any ``StoreError``; see ``DocumentStore/apply(_:by:group:undoes:now:)`` for what is
  ///   on disk then.
  public func apply(
    _ edit: PlanEdit, in plan: Plan.ID?, by author: String, group: String? = nil,
    now: JournalTime = .now()
  ) throws(StoreError) -> SavedChange {
    try refuseIfUsed(edit)
    let edits = try recordEdits(for: edit, in: plan, by: author, now: now)
    let group = group ?? (edit.isBulk ? BulkGroup.name(at: now) : nil)
    return try save(edits, to: edit.home, in: plan, by: author, group: group, now: now)
  }

  /// Saves several edits of one document, one agency's or one channel's: all of them or none.
  ///
  /// In the journal they share a bulk group.
  /// - Parameters:
  ///   - edits: All of one document.
  ///   - plan: The plan that is open; what all plans share needs none.
  ///   - author: The account named in the journal.
  ///   - now: What the clock says.
  /// - Returns: What the document holds now; `nil` if there were no edits.
  /// - Throws: ``StoreError/badName(_:)`` with the second folder's name if there are several, or
  ///   any other, as when saving one edit.
  public func apply(
    _ edits: [PlanEdit], in plan: Plan.ID?, by author: String, now: JournalTime = .now()
  ) throws(StoreError) -> SavedChange? {
    var all: [RecordEdit] = []
    guard let home = edits.first?.home else { return nil }
    for edit in edits {
      guard edit.home == home else { throw .badName(edit.home.name) }
      try refuseIfUsed(edit)
      all += try recordEdits(for: edit, in: plan, by: author, now: now)
    }
    let isBulk = all.count > 1 || edits.contains(where: \.isBulk)
    let group = isBulk ? BulkGroup.name(at: now) : nil
    return try save(all, to: home, in: plan, by: author, group: group, now: now)
  }

  /// An identity for a new record of an officer's duties.
  public func newRecordID() -> String { "\(replica)-\(Self.randomSuffix())" }

  /// An identity for a new piece of evidence.
  public func newEvidenceID() -> Evidence.ID { Evidence.ID("\(replica)-\(Self.randomSuffix())") }

  /// An identity for a new publication, for those who must know it before it is saved.
  public func newPublicationID(on day: CalendarDay) -> Publication.ID {
    Publication.ID("\(day)-\(replica)-\(Self.randomSuffix())")
  }

  private static func randomSuffix() -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    return String((0..<8).compactMap { _ in letters.randomElement() })
  }

  // MARK: Edits of records

  func recordEdits(
    for edit: PlanEdit, in plan: Plan.ID?, by author: String, now: JournalTime
  ) throws(StoreError) -> [RecordEdit] {
    switch edit {
    case .item, .section: try treeEdits(for: edit, in: plan)
    default: edit.recordEdits(by: author, now: now)
    }
  }

  /// The edit of the tree, and those of what names positions that it moves.
  private func treeEdits(for edit: PlanEdit, in plan: Plan.ID?) throws(StoreError) -> [RecordEdit] {
    let own = edit.recordEdits(by: "", now: .now())
    guard let plan, let now = try Self.plan(in: planStore(plan).load().document) else { return own }
    let then = now.applying(edit)
    return own
      + zip(now.assignments, then.assignments).flatMap {
        positionEdit(of: RecordReference("assignments", $0.id.rawValue), from: $0.ref, to: $1.ref)
      }
      + zip(now.channels, then.channels).flatMap {
        positionEdit(of: RecordReference("channels", $0.id.rawValue), from: $0.ref, to: $1.ref)
      }
      + zip(now.channelGroups, then.channelGroups).flatMap {
        positionEdit(of: RecordReference("channelGroups", $0.id.rawValue), from: $0.ref, to: $1.ref)
      }
  }

  private func positionEdit(
    of reference: RecordReference, from before: String?, to after: String?
  ) -> [RecordEdit] {
    guard before != after else { return [] }
    return [.set(reference, field: "ref", before: jsonText(before), after: jsonText(after))]
  }

  // MARK: Documents

  func save(
    _ edits: [RecordEdit], to home: PlanEdit.Home, in plan: Plan.ID?, by author: String,
    group: String?, now: JournalTime
  ) throws(StoreError) -> SavedChange {
    let store = try store(for: home, in: plan)
    let saved = try store.apply(edits, by: author, group: group, undoes: [], now: now)
    guard let change = change(of: home, in: saved.document) else {
      throw .misshapen(path: store.path, line: 1, .notAnObject)
    }
    return SavedChange(change, at: home.place(in: plan ?? Plan.ID("")), saved)
  }

  /// The store that an edit is saved to; it is kept.
  private func store(
    for home: PlanEdit.Home, in plan: Plan.ID?
  ) throws(StoreError) -> DocumentStore {
    switch home {
    case .agencies: return try store(for: .agencies)
    case .contacts: return try store(for: .contacts)
    case .settings: return try store(for: .settings)
    case .checklist, .log, .plan: break
    }
    guard let plan else { throw .badName("") }
    switch home {
    case .checklist(let agency): return try checklist(of: agency, in: plan, isSaving: true)
    case .log(let channel): return try log(of: channel, in: plan, isSaving: true)
    case .plan, .agencies, .contacts, .settings: return try planStore(plan)
    }
  }

  /// What a document says; `nil` for a plan that lacks what it must have.
  func change(of home: PlanEdit.Home, in document: Document) -> RecordedChange? {
    let problems = ProblemList(file: "")
    switch home {
    case .checklist(let agency):
      return .checklist(agency, RecordedReader(document: document, problems: problems).checklist())
    case .log(let channel):
      return .log(
        channel, RecordedReader(document: document, problems: problems).log(of: channel))
    case .plan: return Self.plan(in: document).map { .plan($0) }
    case .agencies, .contacts, .settings: break
    }
    guard let object = try? JSONReader.read(document.bytes) else { return nil }
    let reader = RecordReader(object: object, problems: problems)
    switch home {
    case .agencies: return .registry(RegistryReader(reader: reader).registry())
    case .contacts: return .contacts(RegistryReader(reader: reader).contacts())
    default: return .settings(Self.settings(reader, title: folderTitle))
    }
  }

  /// An agency or a group goes only if nothing in any plan names it and nothing is recorded of it.
  func refuseIfUsed(_ edit: PlanEdit) throws(StoreError) {
    switch edit {
    case .agency(_, nil), .agencyGroup(_, nil): break
    default: return
    }
    for plan in planNames {
      do throws(EditError) {
        try read(plan: plan).validate(edit)
      } catch {
        throw .refused(error.inPlan(plan))
      }
    }
    do throws(EditError) {
      if planNames.isEmpty { try read().validate(edit) }
    } catch {
      throw .refused(error)
    }
  }
}

extension EditError {
  /// What stands in the way in a plan that need not be the one that is open.
  fileprivate func inPlan(_ plan: Plan.ID) -> EditError {
    guard case .inUse(let subject, let users) = self else { return self }
    return .inUse(
      subject,
      by: users.map { user in
        switch user {
        case .assignment(let id): .elsewhere(plan: plan, record: id.rawValue)
        case .channel(let id): .elsewhere(plan: plan, record: id.rawValue)
        case .channelGroup(let id): .elsewhere(plan: plan, record: id.rawValue)
        case .checklist(let id): .elsewhere(plan: plan, record: "checklists/\(id)")
        case .log(let id, _): .elsewhere(plan: plan, record: "publications/\(id)")
        case .task(let id): .elsewhere(plan: plan, record: id.rawValue)
        default: user
        }
      })
  }
}

extension PlanEdit {
  /// Whether it can be more than one line of a journal that a person takes for one thing.
  fileprivate var isBulk: Bool {
    switch self {
    case .untick, .item, .section: true
    default: false
    }
  }
}

extension PlanEdit.Home {
  /// Where the document is.
  fileprivate func place(in plan: Plan.ID) -> DocumentPlace {
    switch self {
    case .checklist(let agency): .checklist(plan, agency)
    case .log(let channel): .log(plan, channel)
    case .plan: .plan(plan)
    case .agencies: .agencies
    case .contacts: .contacts
    case .settings: .settings
    }
  }

  /// The folder of it.
  fileprivate var name: String {
    switch self {
    case .checklist(let agency): agency.rawValue
    case .log(let channel): channel.rawValue
    case .plan: "plan"
    case .agencies: "agencies"
    case .contacts: "contacts"
    case .settings: "workspace"
    }
  }
}
