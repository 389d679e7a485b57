/// What became of one edit of a save.
public enum EditOutcome: Hashable, Sendable {
  case applied
  /// The document says so already; the journal got no line.
  case unchanged
  /// The record is gone and cannot be brought back from the journal; nothing was changed.
  case recordMissing
}

/// A value that an edit replaced although the person who made it had seen another one.
public struct OverriddenField: Hashable, Sendable {
  /// Which edit of the save did it, from 0.
  public var editIndex: Int
  public var record: RecordReference
  /// `nil` if it was the whole record: removed here, or removed by the other.
  public var field: String?
  public var expected: JSONValue?
  public var found: JSONValue?
  /// Who had set it when; `nil` if the journal does not say (a file changed by hand).
  public var entry: JournalEntry?

  /// Whether it says who recorded something and when: two people who record the same are no loss to
  /// either.
  public var isSignature: Bool { field.map(Self.signatures.contains) ?? false }

  /// Whether it is a record that others had removed and that the edit has put back.
  public var isRevival: Bool { field == nil && found == nil }

  static let signatures: Set<String> = ["by", "at"]

  public init(
    editIndex: Int, record: RecordReference, field: String? = nil, expected: JSONValue? = nil,
    found: JSONValue? = nil, entry: JournalEntry? = nil
  ) {
    self.editIndex = editIndex
    self.record = record
    self.field = field
    self.expected = expected
    self.found = found
    self.entry = entry
  }
}

/// What a save did.
public struct SavedEdit: Sendable {
  /// The document with the edits, and with all that others had saved.
  public var document: Document
  /// The new lines of the journal, as flushed; empty if there was nothing to change.
  public var entries: [JournalEntry]
  /// One for each edit, in order.
  public var outcomes: [EditOutcome]
  public var overridden: [OverriddenField]
  /// Why the document could not be replaced.
  ///
  /// The edits are accepted all the same: they are in the
  /// journal, and every reader sees them; the next save brings the document up.
  public var documentLags: StoreError?

  public init(
    document: Document, entries: [JournalEntry], outcomes: [EditOutcome],
    overridden: [OverriddenField] = [], documentLags: StoreError? = nil
  ) {
    self.document = document
    self.entries = entries
    self.outcomes = outcomes
    self.overridden = overridden
    self.documentLags = documentLags
  }
}
