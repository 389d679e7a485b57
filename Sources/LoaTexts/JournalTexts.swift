/// What the journal tells of values that others have replaced, and of journals made whole again.
package protocol JournalTexts {
  /// Somebody who had not seen a value of the reader's has replaced it; the key brings it back.
  func replacedMine(
    _ record: String, field: String?, mine: String?, theirs: String?, by account: String,
    at moment: String, key: String
  ) -> String
  /// Somebody who had not seen the reader's change has removed the record.
  func removedMine(_ record: String, by account: String, at moment: String, key: String) -> String
  /// Somebody has gone on editing a record that the reader had removed, so that it is there again.
  func revivedMine(_ record: String, by account: String, at moment: String, key: String) -> String
  /// A change by somebody else that replaced a value of the reader's, in the list of today.
  func newsReplacingMine(_ account: String, _ change: String) -> String
  /// A change that somebody made in the file itself, as it was written down later.
  func changeByHand(_ change: String) -> String
  /// A line with which a repair made a journal whole; `nil` if it says nothing of the document.
  func changeRepaired(_ change: String?) -> String
  /// A line with which a repair made a journal whole cannot be taken back.
  var repairNotTakenBack: String { get }
  func repairJournalCompleted(entries: Int) -> String
  /// A file has not got accepted edits that its journal has lost; the reason names them.
  func problemEditsMissing(_ why: String) -> String
}
