public import PlanModel

/// What the save of an edit did, and what the document holds now.
public struct SavedChange: Sendable {
  /// With what others had saved there.
  public var change: RecordedChange
  public var place: DocumentPlace
  /// The new lines of the journal; empty if the document said so already.
  public var entries: [JournalEntry]
  /// Values of others that the edit replaced although its author had not seen them.
  public var overridden: [OverriddenField]
  /// Whether nothing came of the edit because what it is about is gone for good.
  public var isRecordMissing: Bool
  /// Why the file could not be brought up; the edit is accepted all the same.
  public var documentLags: StoreError?

  init(_ change: RecordedChange, at place: DocumentPlace, _ saved: SavedEdit) {
    self.change = change
    self.place = place
    entries = saved.entries
    overridden = saved.overridden
    isRecordMissing =
      !saved.outcomes.isEmpty && saved.outcomes.allSatisfy { $0 == .recordMissing }
    documentLags = saved.documentLags
  }
}

extension Workspace {
  /// Saves one edit and returns what its folder holds then; see
  /// ``apply(_:in:by:now:)-(PlanEdit,_,_,_)``.
  public func save(
    _ edit: PlanEdit, in plan: Plan.ID?, by author: String, group: String? = nil,
    now: JournalTime = .now()
  ) throws(StoreError) -> RecordedChange {
    try apply(edit, in: plan, by: author, group: group, now: now).change
  }

  /// Saves several edits of one folder and returns what it holds then; see
  /// ``apply(_:in:by:now:)-([PlanEdit],_,_,_)``.
  public func save(
    _ edits: [PlanEdit], in plan: Plan.ID?, by author: String, now: JournalTime = .now()
  ) throws(StoreError) -> RecordedChange? {
    try apply(edits, in: plan, by: author, now: now)?.change
  }

  /// What a document says in the model's terms; `nil` for a plan that lacks what it must have.
  public func change(in document: Document, at place: DocumentPlace) -> RecordedChange? {
    switch place {
    case .checklist(_, let agency): change(of: .checklist(agency), in: document)
    case .log(_, let channel): change(of: .log(channel), in: document)
    case .plan: change(of: .plan, in: document)
    case .agencies: change(of: .agencies, in: document)
    case .contacts: change(of: .contacts, in: document)
    case .settings: change(of: .settings, in: document)
    }
  }

  /// Brings back what an edit of one's own has replaced unseen, as a new edit.
  ///
  /// A record that was there again by the edit is no value to bring back: that edit is one to undo,
  /// see ``EditHistory/undo(_:by:now:)``, and to ask about if more was made of it since.
  /// - Parameters:
  ///   - field: What was replaced, as the save reported it.
  ///   - saved: The lines of that save.
  ///   - place: Where that was.
  ///   - author: The account named in the journal.
  ///   - now: What the clock says.
  /// - Returns: What the document holds now, and what that in turn has overridden.
  /// - Throws: As ``apply(_:in:by:now:)-(PlanEdit,_,_,_)``.
  public func restore(
    _ field: OverriddenField, replacedBy saved: [JournalEntry], at place: DocumentPlace,
    by author: String, now: JournalTime = .now()
  ) throws(StoreError) -> (document: Document, edit: SavedEdit) {
    let mine = saved.last { $0.touches(field.record, field: field.field) }
    let store = try store(for: place)
    var edits: [RecordEdit] = []
    let edit: RecordEdit
    switch (field.field, field.found) {
    case (let name?, let found):
      edit = .set(field.record, field: name, before: mine?.value(of: name), after: found)
    case (nil, let found?):
      guard let record = found.objectValue else { throw .badEdit(field.record, .badValue) }
      edit = .add(collection: field.record.collection, record)
      if let tick = try store.lostTick(of: record, in: field.record.collection) {
        edits = [.add(collection: "ticks", tick)]
      }
    case (nil, nil): throw .badEdit(field.record, .badValue)
    }
    let saved = try store.apply(edits + [edit], by: author, now: now)
    return (saved.document, saved)
  }
}

extension DocumentBackend {
  /// The tick that evidence proves, if that was taken out with it: the one is nothing without the
  /// other.
  fileprivate func lostTick(
    of evidence: JSONObject, in collection: String
  ) throws(StoreError) -> JSONObject? {
    guard collection == "evidence", let id = evidence["tick"]?.stringValue else { return nil }
    let reference = RecordReference("ticks", id)
    guard try load().document.record(reference) == nil else { return nil }
    var tick: JSONObject?
    try visitHistory { entry in
      guard entry.record == reference else { return true }
      if case .remove(let old) = entry.change { tick = old }
      return false
    }
    return tick
  }
}
