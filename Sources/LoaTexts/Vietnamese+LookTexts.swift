extension Vietnamese {
  package func keyNotInWindow(_ key: String, keys: String) -> String {
    "Phím \(key) không dùng ở đây. Các phím dùng được: \(keys)."
  }

  package func keysOfWindow(_ keys: String) -> String { "Các phím ở đây: \(keys)." }

  package func newsBy(_ account: String, at place: String) -> String { "\(account), \(place)" }
}
