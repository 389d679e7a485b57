/// What panes say that are empty or not read yet, what forms for several records are about, and what
/// citizens call what they want.
package protocol PaneTexts: Sendable {
  /// Names the key that goes to the list first, `nil` where that is in focus, the one that adds there,
  /// and the palette's.
  func emptyContactsAdvice(list: String?, add: String, find: String) -> String
  var problemsNotReadYet: String { get }
  func editSeveral(_ what: String) -> String
  func remindSeveral(_ agencies: String) -> String
  func setNumberOf(_ what: String) -> String
  func logOnSeveral(_ what: String) -> String
  var hintAmountOfSeveral: String { get }
  var wordsForAsking: String { get }
  var wordsForComplaining: String { get }
  var wordsForReporting: String { get }
  var wordsForFollowing: String { get }
  var wordsForSubmitting: String { get }
  /// Several drafts, of which that many are not saved yet, and one key throws all of them away.
  func askDiscardDrafts(_ count: Int) -> String
  func notAnEmail(_ text: String) -> String
  func notAWebAddress(_ text: String) -> String
  /// Saved all the same, though somebody has removed it while it was being edited.
  func savedAgain(_ record: String, undo: String) -> String
  /// Somebody has edited, or removed, what was about to be removed.
  var changedBeforeRemoval: String { get }
  /// More words by which an action is found, as people call what it does somewhere; empty for none.
  var wordsForAdding: String { get }
  var wordsForEditing: String { get }
  var wordsForRemoving: String { get }
  var wordsForTicking: String { get }
  var wordsForExporting: String { get }
  var wordsForRepeating: String { get }
  func tickedBeforePlan(_ day: String, from first: String) -> String
}
