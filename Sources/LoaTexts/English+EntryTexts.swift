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

  package func askBulkTickOverdue(_ count: Int, periods: [String]) -> String {
    let shown = periods.prefix(4).joined(separator: ", ") + (periods.count > 4 ? "…" : "")
    return "Tick \(grouped(count)) \(count == 1 ? "task" : "tasks") for what is overdue"
      + "\(periods.isEmpty ? "" : " (\(shown))")?"
  }

  package func partsDone(_ done: Int, of due: Int) -> String {
    "\(grouped(done)) of \(some(due, "period", "periods")) done"
  }

  package func partsOverdue(_ count: Int) -> String { "\(grouped(count)) overdue" }

  package var placeFirst: String { "first of all" }

  package func menuEditChannels(_ what: String) -> String { "Edit \(what): kind, agency, section" }

  package func menuObligationOfSeveral(_ what: String) -> String { "What \(what) owe" }

  package func groupsOneByOne(open: String) -> String {
    "A piece of a channel group is logged for an agency: open the group (\(open)) and mark the "
      + "agencies' channels."
  }

  package func membersAtTheirGroup(edit: String) -> String {
    "The agencies' channels are edited in their group's row: choose that row and press \(edit)."
  }

  package var actionMoveRowUp: String { "move the row up" }
  package var actionMoveRowDown: String { "move the row down" }

  package func rowMoved(_ name: String, after other: String?) -> String {
    other.map { "Moved \(name) behind \($0)." } ?? "Moved \(name) to the top."
  }

  package var rowIsFirst: String { "This row is the first already." }
  package var rowIsLast: String { "This row is the last already." }

  package func moveRowNeedsOrder(sort: String) -> String {
    "The list is sorted in another way: press \(sort) for its own order first."
  }

  package var moveRowFiltered: String {
    "The list is filtered, so its order is not in sight: clear the filter (F) first."
  }

  package var actionEditText: String { "write in the editor" }

  package var noEditor: String {
    "No editor is set. Quit, run: export EDITOR=nano (or vi), and open loa again; what was typed is "
      + "kept as a draft."
  }

  package func editorFailed(_ editor: String, kept file: String?) -> String {
    "The editor “\(editor)” failed; the field is as it was. "
      + (file.map { "What was written is still in \($0)." }
        ?? "Look at the variable VISUAL or EDITOR, for example: export EDITOR=nano.")
  }

  package func editorUnreadable(_ file: String) -> String {
    "\(file) could not be read back (it must be UTF-8 text); the field is as it was."
  }

  package var textEdited: String { "Taken from the editor; Ctrl-S saves." }
}
