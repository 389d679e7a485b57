extension Vietnamese {
  package func newsBy(_ account: String, at place: String) -> String { "\(account), \(place)" }
}
