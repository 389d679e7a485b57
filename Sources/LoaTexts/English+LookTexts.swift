extension English {
  package func keyNotInWindow(_ key: String, keys: String) -> String {
    "The key \(key) does nothing here. Keys that do: \(keys)."
  }

  package func keysOfWindow(_ keys: String) -> String { "Keys here: \(keys)." }

  package func newsBy(_ account: String, at place: String) -> String { "\(account) at \(place)" }

  package func markedOfMonth(
    _ count: Int, _ month: String, of all: Int, key: String
  ) -> String {
    "Rows of \(month) marked: \(grouped(count)). \(key) again marks all \(grouped(all)) rows of "
      + "the list. Esc: no marks."
  }
}
