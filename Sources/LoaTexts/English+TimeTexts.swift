extension English {
  package func periodNotBegun(_ period: String, from day: String) -> String {
    "\(period.capitalizedFirst) begins on \(day) and cannot be ticked before. What has just been "
      + "done is ticked for the current period; what was done early for a later one can stand in "
      + "the task's note and be ticked from \(day) on."
  }

  package func periodNotBegun(_ period: String, from day: String, current: String) -> String {
    "\(period.capitalizedFirst) begins on \(day) and cannot be ticked before. What has just been "
      + "done is ticked with --period \(current); what was done early for a later one from \(day) on"
  }

  package func doneInFuture(_ day: String) -> String {
    "\(day) is still to come; tick it when it is done"
  }

  package func tickedLater(
    _ task: String, period: String?, on day: String, today: String
  ) -> String {
    "This is ticked\(period.map { " for \($0)" } ?? "") as of \(day), after the day looked at "
      + "(\(today)): \(task). Nothing has changed."
  }

  package func problemWithoutHeir(_ finding: String) -> String {
    "\(finding). What these agencies have left open is listed as nobody's; correct the successors "
      + "there."
  }

  package func heirsLeadBack(_ agencies: [String]) -> String {
    "Nobody has taken over, the successors lead back: \(agencies.joined(separator: " → "))"
  }

  package func logsUnread(_ count: Int) -> String {
    count == 1 ? "1 log cannot be read" : "\(grouped(count)) logs cannot be read"
  }

  package func readingOtherPlan(
    _ year: Int, _ plan: String, first: String, last: String
  ) -> String {
    "Reading the plan of \(year) (\(plan)): the days from \(first) to \(last) of this report are "
      + "under that plan. The figures come once it is read."
  }

  package func reportsNeedOtherPlan(_ year: Int) -> String {
    "The plan of \(year) is being read for this report; do it again once it is."
  }

  package func tasksInWords(_ count: Int) -> String {
    count == 1 ? "1 task" : "\(grouped(count)) tasks"
  }

  package func nothingOverdue(key: String) -> String {
    "Nothing is overdue. Press \(key) to see every task."
  }

  package func nobodyOverdue(key: String) -> String {
    "No agency has anything overdue. Press \(key) to see every agency."
  }

  package func tasksShown(_ shown: Int, of total: Int) -> String {
    "\(grouped(shown))/\(some(total, "task", "tasks"))"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
