extension English {
  package func keyNotInWindow(_ key: String, keys: String) -> String {
    "The key \(key) does nothing here. Keys that do: \(keys)."
  }

  package func keysOfWindow(_ keys: String) -> String { "Keys here: \(keys)." }

  package func newsBy(_ account: String, at place: String) -> String { "\(account) at \(place)" }
}
