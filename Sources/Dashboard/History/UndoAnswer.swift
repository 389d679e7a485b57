package import PlanModel

/// What is to be taken back.
package enum UndoRequest: Hashable, Sendable {
  /// My own last edit, or bulk edit.
  case last
  /// My own last undo.
  case redo
  /// That entry of the history, with those made together with it.
  case entry(String)
  /// That entry of the history by itself, which replaced a value unseen.
  case replacement(String)
  /// What was asked about, whatever others have made of it since.
  case forced(UndoQuestion)
}

/// What has to be asked before something is taken back: others have changed the same since, or it is
/// not one's last edit because of that one nothing can be taken back any more.
package struct UndoQuestion: Hashable, Sendable {
  /// Names what is to be taken back to the one who does it.
  package var token: Int
  package var isRedo: Bool
  package var overtaken: [Overtaken]
  /// One's own newer edits of which nothing can be taken back, newest first.
  package var passed: [HistoryRow]
  /// What would be taken back in their place.
  package var next: HistoryRow?

  package init(
    token: Int, isRedo: Bool, overtaken: [Overtaken], passed: [HistoryRow] = [],
    next: HistoryRow? = nil
  ) {
    self.token = token
    self.isRedo = isRedo
    self.overtaken = overtaken
    self.passed = passed
    self.next = next
  }

  /// An edit after which somebody has changed the same.
  package struct Overtaken: Hashable, Sendable {
    package var row: HistoryRow
    /// The later edit; `nil` for a file changed by hand.
    package var later: HistoryRow?
    /// What stands in the field now; `nil` if nothing does, or the whole record is meant.
    package var value: RecordedValue?

    package init(row: HistoryRow, later: HistoryRow?, value: RecordedValue?) {
      self.row = row
      self.later = later
      self.value = value
    }
  }
}

/// What came of taking something back.
package struct UndoAnswer: Hashable, Sendable {
  package var isRedo: Bool
  package var result: Result
  /// What the documents hold now in which something was taken back.
  package var changes: [RecordedChange] = []

  package init(isRedo: Bool, _ result: Result, changes: [RecordedChange] = []) {
    self.isRedo = isRedo
    self.result = result
    self.changes = changes
  }

  package enum Result: Hashable, Sendable {
    /// There is nothing to take back.
    case nothing
    /// Somebody has taken it back already.
    case already
    /// It made a journal whole again and changed nothing.
    case repair
    /// Nothing was done yet.
    case overtaken(UndoQuestion)
    case done(Outcome)
    /// Why it could not even be looked for, in a sentence.
    case failed(String)
  }

  package struct Outcome: Hashable, Sendable {
    package var undone: [HistoryRow] = []
    /// It was so already.
    package var unchanged: [HistoryRow] = []
    /// The record is gone for good.
    package var missing: [HistoryRow] = []
    package var refused: [Refused] = []

    package init() {}
  }

  /// A document in which nothing was taken back.
  package struct Refused: Hashable, Sendable {
    package var document: PlanEdit.Home
    package var count: Int
    package var why: String

    package init(document: PlanEdit.Home, count: Int, why: String) {
      self.document = document
      self.count = count
      self.why = why
    }
  }
}

/// What has to be said of an edit that was saved.
package struct SaveRemarks: Hashable, Sendable {
  package var overridden: [Override] = []
  /// Whether the document said so already.
  package var changesNothing = false
  /// Nothing was saved, since what the edit is about is gone for good.
  package var isRecordMissing = false
  /// Why the file could not be brought up, in a sentence; the edit itself is kept.
  package var lag: String?

  package init(
    overridden: [Override] = [], changesNothing: Bool = false, isRecordMissing: Bool = false,
    lag: String? = nil
  ) {
    self.overridden = overridden
    self.changesNothing = changesNothing
    self.isRecordMissing = isRecordMissing
    self.lag = lag
  }
}

/// A value that somebody has replaced unseen: somebody else's by an edit of one's own, or one's own
/// by somebody else's.
package struct Override: Hashable, Sendable {
  /// Names it to the one who can bring it back.
  package var token: Int
  /// Somebody else's edit; `nil` for a file changed by hand.
  package var theirs: HistoryRow?
  /// One's own edit.
  package var mine: HistoryRow
  package var theirValue: RecordedValue?
  package var myValue: RecordedValue?

  package init(
    token: Int, theirs: HistoryRow?, mine: HistoryRow, theirValue: RecordedValue?,
    myValue: RecordedValue?
  ) {
    self.token = token
    self.theirs = theirs
    self.mine = mine
    self.theirValue = theirValue
    self.myValue = myValue
  }
}

/// Something that was said and can be read again.
package struct Notice: Hashable, Sendable {
  package var text: String
  /// What brings the value back that it is about; `nil` if there is none, or it was brought back.
  package var restores: Int?

  package init(_ text: String, restores: Int? = nil) {
    self.text = text
    self.restores = restores
  }
}
