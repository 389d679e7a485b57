/// What is said of edits: one's own, others', taken back, overridden, half typed, not allowed.
package protocol ChangeTexts: Sendable {
  /// A kind of record by the name of its collection; `nil` for one that has no name here.
  func recordKind(_ collection: String) -> String?
  /// A field of a record by its key; `nil` for one that has no name here.
  func fieldName(_ key: String) -> String?
  func changeTicked(_ title: String, period: String?) -> String
  func changeUnticked(_ title: String, period: String?) -> String
  var homeSettings: String { get }
  var homeAgencies: String { get }
  var homeContacts: String { get }

  var historyIsUndone: String { get }
  var historyIsUndo: String { get }
  var historyUndoneMark: String { get }
  var historyReplacedMark: String { get }
  func historyReplacedBy(_ account: String, at moment: String, key: String) -> String
  func historyReplaces(key: String) -> String
  func overridden(_ change: String, by account: String) -> String
  func ownOtherScreen(_ account: String) -> String
  var historyBefore: String { get }
  var historyAfter: String { get }
  var historyNothing: String { get }
  var historyAll: String { get }
  func historyMine(_ account: String) -> String
  func historyBy(_ account: String) -> String
  func historyOfRecord(_ record: String) -> String
  func historyOfDocument(_ document: String) -> String
  func historyOfDay(_ day: String) -> String
  func historyOfDays(_ first: String, _ last: String) -> String
  func historyNoRecord(_ record: String) -> String
  func titleHistoryOf(_ filter: String) -> String
  var titleHistoryFilter: String { get }

  var undoWaits: String { get }
  func undid(_ change: String) -> String
  func redid(_ change: String) -> String
  func gaveUp(_ edit: String, redo: String) -> String
  func andMore(_ count: Int) -> String
  func undoGone(_ change: String) -> String
  func undoRefusedIn(_ document: String, count: Int, why: String) -> String
  func undoFailed(_ why: String) -> String
  func nothingToUndoHere(_ account: String) -> String
  func nothingToRedoHere(_ account: String) -> String
  func overtakenSince(_ change: String, by account: String?, at moment: String?, value: String?)
    -> String
  func askUndoOvertaken(_ changes: [String], others: Int) -> String
  var yesOverride: String { get }
  /// Of one's newest edits nothing can be taken back any more; asks about the one before.
  func askUndoPassing(_ passed: [String], others: Int, next: String) -> String
  var yesTakeBack: String { get }

  func overrode(
    _ record: String, field: String?, mine: String?, theirs: String?, by account: String?,
    at moment: String?, key: String
  ) -> String
  func overrodeByRemoving(_ record: String, by account: String?, at moment: String?, key: String)
    -> String
  func overrodeByReviving(_ record: String, by account: String, at moment: String, key: String)
    -> String
  func recordGone(_ edit: String) -> String
  func goneAlready(_ edit: String) -> String
  func savedButLags(_ why: String) -> String
  var actionRestore: String { get }
  var restored: String { get }
  var restoredAlready: String { get }
  func restoreHint(_ key: String) -> String
  var nothingToRestore: String { get }
  func notRestored(_ why: String) -> String

  var readOnlyMark: String { get }
  func readOnly(_ document: String, group: String?, account: String) -> String

  func askOpenDraft(_ form: String, at moment: String) -> String
  var answerOpenDraft: String { get }
  var answerLater: String { get }
  var answerDiscard: String { get }
  func draftDiscarded(_ form: String) -> String
  func draftHasNoPlace(_ form: String) -> String

  var polling: String { get }
  var pollingMark: String { get }
  /// The folder of the workspace has been moved away or removed while the screen shows it.
  var workspaceGone: String { get }
  var workspaceGoneMark: String { get }
  var workspaceBack: String { get }
}
