internal import Synchronization

/// A document and its journal in memory, with the same rules as on disk.
public final class MemoryStore: DocumentBackend {
  public let schema: DocumentSchema
  private let replica: String
  private let state: Mutex<State>

  private struct State {
    var document: Document
    var journal: [JournalEntry] = []
  }

  public init(schema: DocumentSchema, replica: String, header: JSONObject = [:]) {
    self.schema = schema
    self.replica = replica
    state = Mutex(State(document: Document(schema: schema, header: header)))
  }

  public func load() throws(StoreError) -> LoadedDocument {
    state.withLock {
      LoadedDocument(
        document: $0.document, lag: 0, tornBytes: 0, isStored: !$0.journal.isEmpty)
    }
  }

  public func apply(
    _ edits: [RecordEdit], by author: String, group: String?, undoes: [EntryID?],
    now: JournalTime
  ) throws(StoreError) -> SavedEdit {
    try state.withLock { state throws(StoreError) in
      var document = state.document
      let journal = state.journal
      let rebased = try document.rebase(edits) { record, field in
        journal.last { $0.touches(record, field: field) }
      }
      let head = JournalHead(
        last: journal.last?.at, counter: state.document.applied[replica, default: 0])
      let entries = head.entries(
        for: rebased.steps, replica: replica, by: author, group: group, undoes: undoes, now: now)
      for entry in entries { state.document.replay(entry) }
      state.journal += entries
      return SavedEdit(
        document: state.document, entries: entries, outcomes: rebased.outcomes,
        overridden: rebased.steps.compactMap(\.overridden), documentLags: nil)
    }
  }

  public func visitHistory(_ visit: (JournalEntry) -> Bool) throws(StoreError) {
    for entry in state.withLock({ $0.journal }).reversed() where !visit(entry) { return }
  }
}
