extension English {
  package func replacedMine(
    _ record: String, field: String?, mine: String?, theirs: String?, by account: String,
    at moment: String, key: String
  ) -> String {
    let place = field.map { "\(record), \($0)" } ?? record
    return "\(place): \(account), \(moment), has replaced your “\(mine ?? "(empty)")” by "
      + "“\(theirs ?? "(empty)")” without having seen it. Press \(key) to bring yours back."
  }

  package func removedMine(
    _ record: String, by account: String, at moment: String, key: String
  ) -> String {
    "\(record): \(account), \(moment), has removed it without having seen your change. "
      + "Press \(key) to bring it back."
  }

  package func revivedMine(
    _ record: String, by account: String, at moment: String, key: String
  ) -> String {
    "\(record): you had removed it; \(account), \(moment), did not know and went on editing, so it "
      + "is there again. Press \(key) to remove it."
  }

  package func newsReplacingMine(_ account: String, _ change: String) -> String {
    "\(account), replacing yours: \(change)"
  }

  package func changeByHand(_ change: String) -> String {
    "changed outside of loa, noted: \(change)"
  }

  package func changeRepaired(_ change: String?) -> String {
    change.map { "journal made whole: \($0)" } ?? "journal made whole, the file as it was"
  }

  package var repairNotTakenBack: String {
    "This line only makes the journal whole; it changed nothing, so there is nothing to take back."
  }
  package func repairJournalCompleted(entries: Int) -> String {
    "what the file says and the journal had lost is in the journal now, marked as a repair "
      + "(\(some(entries, "line", "lines")))"
  }

  package func problemEditsMissing(_ why: String) -> String {
    "\(why), and the file has not got them either. Bring both back from a backup: loa restore."
  }
}
