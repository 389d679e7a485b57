/// Who changed what when, and taking it back.
package protocol HistoryTexts: Sendable {
  var columnWhen: String { get }
  var columnWho: String { get }
  var columnChange: String { get }
  var columnEdit: String { get }
  func documentSettings(_ file: String) -> String
  func documentAgencies(_ file: String) -> String
  func documentContacts(_ file: String) -> String
  func documentPlan(_ plan: String) -> String
  func changeAdded(_ record: String, _ title: String?) -> String
  func changeRemoved(_ record: String, _ title: String?) -> String
  func changeSet(_ record: String, field: String, before: String?, after: String?) -> String
  func changeElementAdded(_ record: String, field: String, _ element: String) -> String
  func changeElementRemoved(_ record: String, field: String, _ element: String) -> String
  func takenBack(_ change: String) -> String
  var noHistory: String { get }
  func moreHistory(_ limit: Int) -> String
  func badLimit(_ text: String) -> String
  func historyUnreadable(_ file: String, why: String) -> String
  func undoneLine(_ change: String, where document: String) -> String
  func redoneLine(_ change: String, where document: String) -> String
  func undoUnchanged(_ change: String) -> String
  func undoMissing(_ change: String) -> String
  func undoRefused(_ document: String, count: Int, why: String) -> String
  func undoLags(_ document: String, why: String) -> String
  func overtakenBy(_ change: String, by account: String?, at instant: String?) -> String
  /// Of the newest edits nothing can be taken back any more; `name` names the one before.
  func undoPassed(_ passed: [String], others: Int, next: String, name: String) -> String
  func undoOvertaken(_ changes: [String], others: Int) -> String
  func undoOverrode(_ change: String) -> String
  var cannotUndo: String { get }
  func nothingToUndo(_ account: String) -> String
  func nothingToRedo(_ account: String) -> String
  func noSuchEdit(_ text: String) -> String
  func alreadyTakenBack(_ text: String) -> String
}
