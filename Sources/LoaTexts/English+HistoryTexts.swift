extension English {
  package var columnWhen: String { "When" }
  package var columnWho: String { "Who" }
  package var columnChange: String { "What" }
  package var columnEdit: String { "Edit" }
  package func documentSettings(_ file: String) -> String { "Settings (\(file))" }
  package func documentAgencies(_ file: String) -> String { "Agencies (\(file))" }
  package func documentContacts(_ file: String) -> String { "Contacts (\(file))" }
  package func documentPlan(_ plan: String) -> String { "The plan \(plan)" }

  package func changeAdded(_ record: String, _ title: String?) -> String {
    "added \(record)\(title.map { " “\($0)”" } ?? "")"
  }

  package func changeRemoved(_ record: String, _ title: String?) -> String {
    "removed \(record)\(title.map { " “\($0)”" } ?? "")"
  }

  package func changeSet(
    _ record: String, field: String, before: String?, after: String?
  ) -> String {
    changeField("\(field) of \(record)", before: before, after: after)
  }

  package func changeElementAdded(_ record: String, field: String, _ element: String) -> String {
    "added “\(element)” to the \(field) of \(record)"
  }

  package func changeElementRemoved(_ record: String, field: String, _ element: String) -> String {
    "took “\(element)” out of the \(field) of \(record)"
  }

  package func takenBack(_ change: String) -> String { "(taken back) \(change)" }
  package var noHistory: String { "There are no edits to show." }

  package func moreHistory(_ limit: Int) -> String {
    "Only the newest \(limit) are shown; --limit shows more."
  }

  package func badLimit(_ text: String) -> String {
    "“\(text)” is no number of edits; write a whole number from 1 to 1000000"
  }

  package func historyUnreadable(_ file: String, why: String) -> String {
    "the history of \(file) is not complete: \(why)"
  }

  package func undoneLine(_ change: String, where document: String) -> String {
    "Taken back: \(change) (\(document))"
  }

  package func redoneLine(_ change: String, where document: String) -> String {
    "Redone: \(change) (\(document))"
  }

  package func undoUnchanged(_ change: String) -> String { "It was so already: \(change)" }

  package func undoMissing(_ change: String) -> String {
    "not taken back, as the record is gone for good: \(change)"
  }

  package func undoRefused(_ document: String, count: Int, why: String) -> String {
    "not taken back in \(document) (edits: \(grouped(count))): \(why)"
  }

  package func undoLags(_ document: String, why: String) -> String {
    "it is kept in the journal of \(document), the file follows with the next save: \(why)"
  }

  package func overtakenBy(_ change: String, by account: String?, at instant: String?) -> String {
    "\(change) (since changed by "
      + "\(account ?? "somebody, outside of loa")\(instant.map { ", \($0)" } ?? ""))"
  }

  package func undoPassed(
    _ passed: [String], others: Int, next: String, name: String
  ) -> String {
    "the last edit cannot be taken back any more: \(passed.joined(separator: "; "))"
      + "\(others > 0 ? " and \(grouped(others)) more" : "") (somebody has done so or set the old value, or you "
      + "may no longer write there). Nothing was changed; to take back the one before (\(next)): "
      + "loa undo \(name), or add --force."
  }

  package func undoOvertaken(_ changes: [String], others: Int) -> String {
    "later edits have changed the same: "
      + "\(changes.joined(separator: "; "))\(others > 0 ? " and \(grouped(others)) more" : ""). Nothing was "
      + "changed; to take it back all the same, and override them, add --force."
  }

  package func undoOverrode(_ change: String) -> String { "later edits were overridden: \(change)" }
  package var cannotUndo: String { "Not taken back" }

  package func nothingToUndo(_ account: String) -> String {
    "\(account) has made no edit on this server that could be taken back. `loa history` lists all; "
      + "to take back one of them: loa undo EDIT"
  }

  package func nothingToRedo(_ account: String) -> String {
    "\(account) has taken nothing back that could be restored, or has edited something since."
  }

  package func noSuchEdit(_ text: String) -> String {
    "There is no edit “\(text)”. `loa history` lists the edits, the last column names them."
  }

  package func alreadyTakenBack(_ text: String) -> String {
    "The edit “\(text)” is taken back already; nothing has changed. `loa history` says by whom."
  }
}
