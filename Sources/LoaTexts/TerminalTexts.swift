/// What is said about keys, the mouse, the clipboard and links, and in views read line by line.
package protocol TerminalTexts: Sendable {
  var titleMessages: String { get }
  var paneChannelLog: String { get }
  var titleLink: String { get }
  var noMessages: String { get }
  /// Behind what was said of an edit that could not be saved.
  var notSavedYet: String { get }
  func saidTimes(_ count: Int) -> String
  func copySent(_ text: String) -> String
  var copyTooLong: String { get }
  func linkOpened(_ address: String) -> String
  var linkAdvice: String { get }
  var noLink: String { get }
  func badLink(_ text: String) -> String
  func mouseOn(_ key: String) -> String
  var mouseOff: String { get }
  func nothingChosen(_ action: String, pane: String) -> String
  func worksElsewhere(_ action: String, key: String?, in places: [String]) -> String
  func keyFileRefused(_ problem: String) -> String
  func fileLine(_ file: String, _ line: Int, _ problem: String) -> String
  func lineWithoutEquals(_ text: String, example: String) -> String
  func noSuchAction(_ name: String, nearest: [String]) -> String
  func noSuchKey(_ name: String) -> String
  func actionTwice(_ action: String, line: Int) -> String
  func keyTaken(_ key: String, by action: String, line: Int?) -> String
  func actionNeedsKey(_ action: String) -> String
  func keyDeletesNothing(_ key: String) -> String
  func keyNeverRemoves(_ key: String) -> String
  func keysClean(_ file: String) -> String
  func keysHead(_ file: String) -> String
  func noSuchSetting(_ name: String, known: [String]) -> String
  func badSetting(_ name: String, _ value: String, allowed: [String]) -> String
  func settingIgnored(_ problem: String) -> String
  func cannotRead(_ file: String, _ reason: String) -> String
  func stateBroken(_ file: String) -> String
  func stateNewer(_ file: String) -> String
  func headingOf(_ view: String, plan: String) -> String
  func outOf(_ done: Int, _ total: Int) -> String
  func countOfRecords(_ count: Int) -> String
  var plainAgency: String { get }
  var plainMonths: String { get }
  var plainPieces: String { get }
  var plainPlacements: String { get }
  var plainReportDue: String { get }
  var plainOverdue: String { get }
  func moreEntries(_ count: Int) -> String
  func noSuchView(_ name: String, known: [String]) -> String
  var nothingOnDays: String { get }
}
