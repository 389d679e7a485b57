extension English {
  package var followUpEmpty: String {
    "the number of the letter is missing; for another kind of reminder fill in About or Note"
  }
  package var submissionEmpty: String {
    "the number is missing; for a document without one give a link or a note"
  }
  package var evidenceEmpty: String {
    "nothing is said of the document: a number, a link or a note"
  }

  package func agencyNameTaken(_ name: String) -> String {
    "there is an agency called “\(name)” at the same time; add its place to tell them apart"
  }

  package func fieldProblem(_ field: String, _ problem: String) -> String {
    "\(field) – \(problem)"
  }

  package func savedSuccession(_ agency: String, until day: String, heir: String) -> String {
    "\(agency) ends on \(day) and hands its work to \(heir)"
  }

  package var agencyNotListedYet: String {
    "It has no task under this plan yet and is not in the list; Ctrl-P finds it."
  }

  package func askBulkTickOverdue(_ count: Int, periods: [String]) -> String {
    let shown = periods.prefix(4).joined(separator: ", ") + (periods.count > 4 ? "…" : "")
    return "Tick \(count) \(count == 1 ? "task" : "tasks") for what is overdue"
      + "\(periods.isEmpty ? "" : " (\(shown))")?"
  }

  package func partsDone(_ done: Int, of due: Int) -> String { "\(done) of \(due) periods done" }

  package func partsOverdue(_ count: Int) -> String { "\(count) overdue" }

  package var placeFirst: String { "first of all" }
}
