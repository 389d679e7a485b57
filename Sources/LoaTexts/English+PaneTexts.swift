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

  package func askDiscardDrafts(_ count: Int) -> String {
    "Throw away \(count == 1 ? "the one draft that is" : "all \(grouped(count)) drafts that are") not saved?"
  }
  package func notAnEmail(_ text: String) -> String {
    "“\(text)” is no e-mail address; for example: cchc@nghean.gov.vn"
  }
  package func notAWebAddress(_ text: String) -> String {
    "“\(text)” is no web address; for example: https://dichvucong.gov.vn"
  }
  package func savedAgain(_ record: String, undo: String) -> String {
    "Saved again: \(record). Somebody had removed it while you were editing it; press \(undo) not to keep it."
  }
  package var changedBeforeRemoval: String {
    "Somebody has just changed this; look at it again before removing it."
  }
  package var wordsForAdding: String {
    "new log publication task channel agency contact item section reminder received plan report"
  }
  package var wordsForEditing: String {
    "change person in charge reassign assignment obligation plan settings"
  }
  package var wordsForRemoving: String { "delete" }
  package var wordsForTicking: String { "complete done evidence" }
  package var wordsForExporting: String { "print save report to a file text Markdown" }
  package var wordsForRepeating: String { "duplicate copy last month publications" }
  package func tickedBeforePlan(_ day: String, from first: String) -> String {
    "On \(day) the plan had not been issued; this can be ticked from \(first) on."
  }
}
