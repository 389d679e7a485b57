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

  package func tasksInWords(_ count: Int) -> String {
    count == 1 ? "1 task" : "\(count) tasks"
  }

  package func nothingOverdue(key: String) -> String {
    "Nothing is overdue. Press \(key) to see every task."
  }

  package func nobodyOverdue(key: String) -> String {
    "No agency has anything overdue. Press \(key) to see every agency."
  }

  package func tasksShown(_ shown: Int, of total: Int) -> String { "\(shown)/\(total) tasks" }
}
