extension English {
  package func emptyContactsAdvice(list: String?, add: String, find: String) -> String {
    "There are no contacts. Press \(list.map { "\($0), then " } ?? "")\(add) to add one, \(find) to find "
      + "other actions."
  }

  package var problemsNotReadYet: String {
    "The workspace is still being read; files with problems are shown when it has been."
  }

  package func editSeveral(_ what: String) -> String { "Edit \(what)" }
  package func remindSeveral(_ agencies: String) -> String { "Remind \(agencies)" }
  package func setNumberOf(_ what: String) -> String { "Set what \(what) owe" }
  package func logOnSeveral(_ what: String) -> String { "Log one piece on \(what)" }
  package var hintAmountOfSeveral: String {
    "how many; type - for no number"
  }

  package var wordsForAsking: String { "question advice help guidance" }
  package var wordsForComplaining: String { "complaint suggestion feedback petition" }
  package var wordsForReporting: String { "corruption wrongdoing violation denounce" }
  package var wordsForFollowing: String { "track status result application" }
  package var wordsForSubmitting: String { "apply application online public services" }

  package func tickedBeforePlan(_ day: String, from first: String) -> String {
    "On \(day) the plan had not been issued; this can be ticked from \(first) on."
  }
}
