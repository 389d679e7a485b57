extension English {
  package func problemWithoutHeir(_ finding: String) -> String {
    "\(finding). What these agencies have left open is listed as nobody's; correct the successors "
      + "there."
  }

  package func heirsLeadBack(_ agencies: [String]) -> String {
    "Nobody has taken over, the successors lead back: \(agencies.joined(separator: " → "))"
  }

  package func logsUnread(_ count: Int) -> String {
    count == 1 ? "1 log cannot be read" : "\(count) logs cannot be read"
  }
}
