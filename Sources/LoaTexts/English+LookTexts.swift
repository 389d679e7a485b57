extension English {
  package func newsBy(_ account: String, at place: String) -> String { "\(account) at \(place)" }
}
