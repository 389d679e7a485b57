/// Where a document is kept: a folder on disk, or memory in tests.
public protocol DocumentBackend: Sendable {
  var schema: DocumentSchema { get }

  /// The newest state.
  func load() throws(StoreError) -> LoadedDocument

  /// Applies edits to the newest state, all of them or none; see ``DocumentStore``.
  ///
  /// - Parameters:
  ///   - edits: What to change; they are applied in order.
  ///   - author: The account named in the journal.
  ///   - group: Shared by edits made together, in other documents too.
  ///   - undoes: For each edit the entry that it takes back; shorter if the rest takes back none.
  ///   - now: What the clock says; the journal never goes back behind its last entry.
  /// - Returns: The document as saved, and where an edit overrode what the person had not seen.
  /// - Throws: Why nothing was changed; see ``StoreError``.
  func apply(
    _ edits: [RecordEdit], by author: String, group: String?, undoes: [EntryID?],
    now: JournalTime
  ) throws(StoreError) -> SavedEdit

  /// Gives accepted entries to `visit`, the newest first, until it returns false.
  func visitHistory(_ visit: (JournalEntry) -> Bool) throws(StoreError)
}

extension DocumentBackend {
  /// Applies edits that take nothing back.
  public func apply(
    _ edits: [RecordEdit], by author: String, group: String? = nil, now: JournalTime = .now()
  ) throws(StoreError) -> SavedEdit {
    try apply(edits, by: author, group: group, undoes: [], now: now)
  }

  /// Takes entries back, all of them or none.
  ///
  /// Where others have changed the same fields since, that
  /// is overridden and reported; ask ``conflicts(with:)`` before to warn.
  public func undo(
    _ entries: [JournalEntry], by author: String, group: String? = nil, now: JournalTime = .now()
  ) throws(StoreError) -> SavedEdit {
    let inverse = InverseEdits(of: entries)
    return try apply(
      inverse.edits, by: author, group: group, undoes: inverse.undoes, now: now)
  }

  /// Says what edits would override if they were applied now; writes nothing.
  public func conflicts(with edits: [RecordEdit]) throws(StoreError) -> [OverriddenField] {
    var document = try load().document
    return try document.rebase(edits, latest: latestEntry).steps.compactMap(\.overridden)
  }

  /// The newest entry that touched a field of a record, or, with `nil`, anything of it.
  public func latestEntry(
    touching record: RecordReference, field: String?
  ) throws(StoreError) -> JournalEntry? {
    var result: JournalEntry?
    try visitHistory { entry in
      if entry.touches(record, field: field) { result = entry }
      return result == nil
    }
    return result
  }
}

/// A document as found.
public struct LoadedDocument: Sendable {
  /// With all accepted edits, those included that the file does not have yet.
  public var document: Document
  /// How many accepted edits the file does not have yet; ``DocumentStore/catchUp(by:now:)``.
  public var lag: Int
  /// Bytes at the journal's end that an interrupted save has left; the next save sets them aside.
  public var tornBytes: Int
  /// Whether the file is there.
  public var isStored: Bool

  public init(document: Document, lag: Int = 0, tornBytes: Int = 0, isStored: Bool = true) {
    self.document = document
    self.lag = lag
    self.tornBytes = tornBytes
    self.isStored = isStored
  }
}

/// What the next entries of a journal start from.
struct JournalHead: Sendable {
  var last: JournalTime?
  var counter: Int

  /// Numbers and times the steps of one save.
  func entries(
    for steps: [RebasedEdits.Step], replica: String, by author: String, group: String?,
    undoes: [EntryID?], repairs: [String: Int]? = nil, now: JournalTime
  ) -> [JournalEntry] {
    let at = max(now, last ?? now)
    return steps.enumerated().map { place, step in
      JournalEntry(
        id: EntryID(replica: replica, counter: counter + place + 1), at: at, by: author,
        group: group,
        undoes: undoes.indices.contains(step.editIndex) ? undoes[step.editIndex] : nil,
        overrides: step.overridden?.entry?.id, repairs: repairs,
        isByHand: step.isByHand, isContinued: place + 1 < steps.count, record: step.record,
        change: step.change)
    }
  }
}
