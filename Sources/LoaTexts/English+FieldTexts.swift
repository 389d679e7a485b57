extension English {
  package var measureOngoing: String { "no number stated" }
  package var measureAtLeast: String { "at least" }
  package var measureExactly: String { "exactly" }
  package var measureShare: String { "a share (%) of units" }
  package var unitProvince: String { "the province" }
  package var unitAgency: String { "each agency" }
  package var unitCommune: String { "each commune" }
  package var unitStation: String { "each station" }
  package var unitMembers: String { "the members" }
  package var unitAgencies: String { "the agencies" }
  package var unitCommunes: String { "the communes" }
  package var unitStations: String { "the stations" }
  package var labelWording: String { "Wording" }
  package var labelMeasure: String { "How much" }
  package var labelUnit: String { "Who owes it" }
  package var labelDeadline: String { "Due day" }
  package var hintWording: String { "Vietnamese: 02 tin, bài/tháng; or the fields below" }
  package var hintUnit: String { "empty: each channel itself" }
  package var hintDeadline: String { "20 (of the last month) or a day; empty: the period's end" }
  package var hintAnyGenre: String { "empty: whatever is published" }
  package var deadlineOfWeek: String { "the week’s end: for weeks this day does not count" }
  package var amountMissing: String { "write a number, or choose “no number stated”" }
  package var menuNewObligation: String { "Something else that is owed" }

  package func notADeadline(_ text: String) -> String {
    "“\(text)” is no due day: write a day of the month (1–31) or a whole day"
  }

  package func periodRead(_ name: String, code: String, from first: String, to last: String)
    -> String
  {
    "\(name) (\(code)), \(first) to \(last)"
  }

  package func wordingNotRead(countedAs owed: String) -> String {
    "not understood as a whole, kept as it stands; counted by the fields below: \(owed)"
  }

  package func doubtAsked(_ field: String, keep key: String) -> String {
    "Not saved yet: see the remark at “\(field)”. \(key) again saves it all the same."
  }

  package func wordingOwesNothing(keep key: String, wasAsked: Bool) -> String {
    "The number in these words is not understood and counts for nothing. Write it like “02 tin, "
      + "bài/tháng”, fill in the fields below, or press \(key) \(wasAsked ? "again" : "twice") to keep "
      + "the words."
  }

  package func negativeAmount(_ number: String) -> String {
    "“\(number)” is below zero; state a number from 1 on"
  }

  package func agenciesMissing(leave: String, screen: String, add: String) -> String {
    "there are no agencies yet: \(leave) closes, then \(screen) and \(add) add one"
  }

  package func linkLogged(
    _ title: String, on day: String, keep key: String, wasAsked: Bool
  ) -> String {
    "This link was logged for \(day): “\(title)”. \(key) \(wasAsked ? "again" : "twice") logs it all "
      + "the same."
  }

  package func linksLogged(_ count: Int, again key: String) -> String {
    "links logged before (\(grouped(count)), \(key) again saves them)"
  }

  package func draftsLogged(_ saved: Int, left: Int, again key: String) -> String {
    "\(grouped(saved)) saved; \(grouped(left)) left whose links were logged before. \(key) again "
      + "saves them all the same; Esc drops them."
  }

  package func draftsKnown(_ count: Int) -> String {
    "\(grouped(count)) with links that were logged before."
  }

  package func deadlineOnce(_ day: String) -> String {
    "once in the year, by \(day)"
  }

  package func deadlineOfMonth(_ day: Int) -> String {
    "by day \(day) of the month"
  }

  package func deadlineOfPeriod(_ day: Int) -> String {
    "by day \(day) of the period’s last month"
  }

  package func owedOngoing(_ genre: String) -> String {
    "ongoing: \(genre)"
  }

  package func owedShare(_ percent: Int, _ members: String?, _ genre: String, _ period: String)
    -> String
  {
    "\(percent)% of \(members ?? "the members") have \(genre) each \(period)"
  }

  package func menuObligation(_ owed: String) -> String {
    "What is owed: \(owed)"
  }

  package func menuRemoveObligation(_ owed: String) -> String {
    "Remove what is owed: \(owed)"
  }
  package var menuNewPlan: String { "A new plan" }
  package var formNewPlan: String { "A new plan" }
  package var labelYear: String { "Year" }
  package var makingPlan: String { "Making the plan…" }
  package var leadMissing: String { "choose at least one agency, or group of agencies, that leads" }
  package func planBeginsHere(add key: String) -> String {
    "There is no plan yet: press \(key) to begin one."
  }

  package func planMade(_ title: String, add key: String) -> String {
    "“\(title)” is begun. Press \(key) to add sections, items, assignments, channels."
  }

  package func planNotMade(_ reason: String) -> String {
    "The plan was not made: \(reason)"
  }

  package func alreadyWorkspace(_ folder: String, open command: String) -> String {
    "\(folder) is a workspace already, so none was made; nothing was changed. Open it: \(command)"
  }

  package func hasPlanAlready(_ plan: String, in folder: String, next command: String) -> String {
    "\(folder) has the plan \(plan) already, so none was added; nothing was changed. Draft another year from it: \(command)"
  }

  package func shippedPlanAdded(_ plan: String, to folder: String, command: String) -> String {
    "Added the plan \(plan), with the agencies and contacts that were missing, to \(folder). Open it: \(command)"
  }
  package var actionNewPlan: String { "new plan" }
  package var actionSaveComplete: String { "save all complete" }

  package func draftsSaved(_ count: Int) -> String {
    count == 1 ? "The draft is saved." : "All \(grouped(count)) drafts are saved."
  }

  package func draftsLeft(_ saved: Int, left: Int, lacks: String) -> String {
    "\(saved) saved; \(left) not complete yet: \(lacks)."
  }
  package var labelPlacements: String { "Change also on" }

  package func placementsChanged(_ title: String, on count: Int) -> String {
    "“\(title)” is changed on \(some(count, "channel", "channels"))."
  }

  package func repeatInFuture(_ month: String, back key: String) -> String {
    "\(month) is still to come, so nothing can be logged in it; go back with \(key) and repeat there."
  }
}
