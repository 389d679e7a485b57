/// Edits that take journal entries back.
public struct InverseEdits: Hashable, Sendable {
  public var edits: [RecordEdit]
  /// For each edit the entry that it takes back.
  public var undoes: [EntryID]

  /// Computes what takes `entries` back, which are in the order of the journal.
  ///
  /// Where others have changed the same fields since, applying it reports them as overridden.
  public init(of entries: [JournalEntry]) {
    let reversed = entries.reversed()
    edits = reversed.map(\.inverse)
    undoes = reversed.map(\.id)
  }
}

extension JournalEntry {
  fileprivate var inverse: RecordEdit {
    switch change {
    case .add(let new): .remove(record, before: new)
    case .remove(let old): .add(collection: record.collection, old)
    case .set(let field, let before, let after):
      .set(record, field: field, before: after, after: before)
    case .element(let field, let element, let isIn):
      .element(record, field: field, element, isIn: !isIn)
    }
  }
}
