/// What windows over the screen answer to keys, what is read aloud, and what has not begun.
package protocol LookTexts: Sendable {
  /// Somebody in the list of changes by others, with whose record it was.
  func newsBy(_ account: String, at place: String) -> String
}
