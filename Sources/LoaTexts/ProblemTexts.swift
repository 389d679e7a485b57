/// What is wrong with a file of the workspace, and what to do about it.
package protocol ProblemTexts: Sendable {
  func problemPlace(_ file: String, _ line: Int?, _ column: Int?) -> String
  var problemMissingFile: String { get }
  func problemUnreadable(_ why: String) -> String
  func problemBroken(_ found: String) -> String
  var flawByteOrderMark: String { get }
  var flawInvalidUTF8: String { get }
  var flawUnexpectedEnd: String { get }
  func flawUnexpectedCharacter(_ character: String) -> String
  var flawTrailingComma: String { get }
  var flawTrailingText: String { get }
  func flawDuplicateKey(_ key: String) -> String
  func flawTooDeep(_ limit: Int) -> String
  var flawBadNumber: String { get }
  var flawBadEscape: String { get }
  var flawControlCharacter: String { get }
  func flawMisshapen(_ word: String) -> String
  func problemNewerFormat(_ found: Int, _ known: Int) -> String
  func problemMissingKey(_ key: String) -> String
  func problemBadValue(_ key: String, _ value: String) -> String
  func problemDuplicate(_ id: String) -> String
  func problemDangling(_ key: String, _ name: String) -> String
}
