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
  func tickedBeforePlan(_ day: String, from first: String) -> String
}
