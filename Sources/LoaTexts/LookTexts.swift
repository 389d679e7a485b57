/// What windows over the screen answer to keys, what is read aloud, and what has not begun.
package protocol LookTexts: Sendable {
  /// A key that does nothing in a window, and what its keys are.
  func keyNotInWindow(_ key: String, keys: String) -> String
  /// All the keys of a window.
  func keysOfWindow(_ keys: String) -> String
  /// Somebody in the list of changes by others, with whose record it was.
  func newsBy(_ account: String, at place: String) -> String
  /// The rows of the month shown are marked; the key marks all that are listed.
  func markedOfMonth(_ count: Int, _ month: String, of all: Int, key: String) -> String
  /// What a channel owes.
  var labelObligation: String { get }
  /// How the year went.
  var plainYear: String { get }
  /// The log of a channel.
  func plainLog(_ channel: String) -> String
  /// Instead of figures; `due` parts of tasks are due in it.
  func spanNotBegun(_ day: String, due: Int) -> String
  func spanNotBegun(_ day: String) -> String
  var spanHasNoShortcomings: String { get }
}
