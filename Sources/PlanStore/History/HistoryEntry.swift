/// One accepted edit, with the document it was made in.
public struct HistoryEntry: Hashable, Sendable, Identifiable {
  /// An edit's number is unique in its own journal only.
  public struct ID: Hashable, Sendable {
    public var place: DocumentPlace
    public var entry: EntryID
  }

  public var place: DocumentPlace
  public var entry: JournalEntry
  /// A later edit that is in effect takes it back.
  public var isUndone: Bool
  /// The newest edit in effect that replaced its value unseen.
  public var replacedBy: JournalEntry?

  public init(
    place: DocumentPlace, entry: JournalEntry, isUndone: Bool = false,
    replacedBy: JournalEntry? = nil
  ) {
    self.place = place
    self.entry = entry
    self.isUndone = isUndone
    self.replacedBy = replacedBy
  }

  public var id: ID { ID(place: place, entry: entry.id) }
  public var record: RecordReference { entry.record }
  public var by: String { entry.by }
  public var at: JournalTime { entry.at }
  /// The edit whose value it replaced unseen, if so; who recorded something when is no such value.
  public var replaces: EntryID? { entry.replaces }

  /// `nil` if it was the whole record; an element of a set as in the journal, `covers[x]`.
  public var field: String? {
    switch entry.change {
    case .add, .remove: nil
    case .set(let field, _, _): field
    case .element(let field, let element, _): "\(field)[\(element)]"
    }
  }

  /// `nil` if nothing was there.
  public var before: JSONValue? {
    switch entry.change {
    case .add: nil
    case .remove(let record): .object(record)
    case .set(_, let before, _): before
    case .element(_, _, let isIn): isIn ? nil : true
    }
  }

  /// `nil` if nothing is there now.
  public var after: JSONValue? {
    switch entry.change {
    case .add(let record): .object(record)
    case .remove: nil
    case .set(_, _, let after): after
    case .element(_, _, let isIn): isIn ? true : nil
    }
  }
}

/// A part of the history of several documents.
public struct HistoryPage: Sendable {
  /// Newest first.
  public var entries: [HistoryEntry]
  /// Documents whose journal could not be read; what was read before that is in `entries`.
  public var failures: [PlaceFailure]
  /// Where the next, older page begins; `nil` if this is the last.
  public var next: HistoryEntry?
}

/// A document that refused something, and why.
public struct PlaceFailure: Hashable, Sendable {
  public var place: DocumentPlace
  public var error: StoreError

  public init(place: DocumentPlace, error: StoreError) {
    self.place = place
    self.error = error
  }
}

/// What one undo takes back: a save, or all saves of a bulk edit.
public struct EditStep: Hashable, Sendable {
  /// Newest first in each document.
  public var entries: [HistoryEntry]
  /// The first entry of each newer step of which nothing can be taken back any more, newest first:
  /// others have done so or set the old value, or the kernel refuses to write there.
  public var passed: [HistoryEntry]

  public init(entries: [HistoryEntry], passed: [HistoryEntry] = []) {
    self.entries = entries
    self.passed = passed
  }

  public var by: String { entries.first?.by ?? "" }
  public var at: JournalTime? { entries.map(\.at).max() }
  /// The documents concerned, in their order.
  public var places: [DocumentPlace] { Set(entries.map(\.place)).sorted() }
}

/// What became of an undo, or, in a dry run, what would become of it.
public struct UndoReport: Sendable {
  /// The bulk group of the new edits; `nil` if they are in one document only.
  public var group: String?
  /// What each folder has got; empty in a dry run.
  public var saved: [Saved] = []
  /// Taken back.
  public var undone: [HistoryEntry] = []
  /// The document says so already: somebody else took it back or set the old value.
  public var unchanged: [HistoryEntry] = []
  /// The record is gone for good.
  public var missing: [HistoryEntry] = []
  /// Documents in which nothing was taken back, with what should have been.
  public var refused: [Refused] = []
  /// Edits after which somebody has changed the same thing; taking them back overrides that.
  public var overtaken: [Overtaken] = []

  public struct Saved: Sendable {
    public var place: DocumentPlace
    public var edit: SavedEdit
  }

  public struct Refused: Sendable {
    public var place: DocumentPlace
    public var error: StoreError
    public var entries: [HistoryEntry]
  }

  public struct Overtaken: Hashable, Sendable {
    public var entry: HistoryEntry
    /// What stands there now, and who set it.
    public var field: OverriddenField
  }

  /// Whether anything is taken back at all.
  public var changesAnything: Bool { !undone.isEmpty }
  /// Whether all of it is.
  public var isComplete: Bool { refused.isEmpty && missing.isEmpty }
}

extension JournalEntry {
  /// The edit whose value it replaced although its author had not seen that.
  ///
  /// Not one that only signed the record, nor one that was taken back after a question.
  var replaces: EntryID? {
    guard undoes == nil else { return nil }
    if case .set(let field, _, _) = change {
      return OverriddenField.signatures.contains(field) ? nil : overrides
    }
    return overrides
  }
}
