extension English {
  package var columnPieces: String { "Pieces" }
  package var columnPlacements: String { "Placements" }
  package var columnChannels: String { "Channels" }
  package var columnReached: String { "Reached" }
  package var columnContent: String { "Content" }
  package var columnOtherYear: String { "other" }
  package var shortOfficials: String { "off." }
  package var shortCitizens: String { "cit." }
  package var shortBusinesses: String { "bus." }
  package var shortOrganisations: String { "org." }
  package func byDay(_ day: String) -> String { "by \(day)" }
  package func coverageHead(_ time: String) -> String { "Contents covered, \(time)" }

  package func coverageSilent(_ count: Int, of all: Int) -> String {
    "! Not said by anybody yet: \(grouped(count)) of \(some(all, "content", "contents"))."
  }

  package func coverageOnlyToOfficials(_ refs: [String]) -> String {
    "~ Meant for citizens, but said only to officials: \(refs.joined(separator: ", "))"
  }

  package func coverageElsewhere(_ count: Int) -> String {
    "Placements that cover no content of the plan: \(grouped(count))"
  }

  package func pieceCount(_ pieces: Int, placements: Int) -> String {
    "\(some(pieces, "piece", "pieces")) in \(some(placements, "placement", "placements"))"
  }

  package var monthOrPeriod: String { "cannot stand beside --month; use one of them" }

  package func noSuchSpan(_ text: String) -> String {
    "“\(text)” is not a period; write it as “Q1 2024”, 2024-03, 2024-Q1, 2024-H1, 2024, or as a "
      + "reporting period bc-2024-q1, bc-2024-6t, bc-2024"
  }

  package func reportingSpan(_ name: String, _ first: String, _ last: String) -> String {
    "\(name), \(first) to \(last)"
  }

  package func onHoliday(_ day: String, _ name: String) -> String {
    "\(day) (public holiday: \(name))"
  }

  package func onDayOff(_ day: String, _ name: String) -> String { "\(day) (day off: \(name))" }

  package func onWorkedDay(_ day: String, _ name: String) -> String {
    "\(day) (worked instead: \(name))"
  }

  package var agencyNeeded: String { "name the agency" }
  package var replyNeedsLetter: String { "name the letter that it answers: --letter" }

  package func cannotChase(_ letter: String, _ agency: String) -> String {
    "Cannot record the reminder \(letter) to \(agency)"
  }

  package func chased(_ letter: String, _ agency: String, answerBy day: String?) -> String {
    "Recorded: \(agency) was reminded by letter \(letter)\(day.map { ", to be answered by \($0)" } ?? "")"
  }

  package func replyRecorded(_ letter: String, _ agency: String, _ reply: String) -> String {
    "Recorded: \(agency) has answered letter \(letter): \(reply)"
  }

  package func answerBeforeLetter(_ answer: String, _ letter: String) -> String {
    "the answer would be due on \(answer), before the letter of \(letter)"
  }

  package func replyBeforeLetter(_ reply: String, _ letter: String) -> String {
    "the reply would be of \(reply), before the letter of \(letter)"
  }

  package func chasedAlready(_ letter: String, _ agency: String, on day: String) -> String {
    "Letter \(letter) to \(agency) of \(day) is recorded already and waits for an answer. "
      + "Record the answer with --reply."
  }

  package func noOpenLetter(_ letter: String, _ agency: String, open: [String]) -> String {
    "No reminder \(letter) to \(agency) waits for an answer.\(open.isEmpty ? "" : " Waiting: \(open.joined(separator: ", ")).") "
      + "`loa chase` lists the reminders."
  }

  package func severalOfLetter(_ letter: String, tasks: [String]) -> String {
    "Letter \(letter) is about several tasks. Name one with --task: "
      + "\(tasks.joined(separator: ", "))"
  }

  package var noFollowUps: String { "No reminders are recorded." }
  package var columnSentOn: String { "Sent" }
  package var columnLetter: String { "Letter" }
  package var columnAnswerBy: String { "Answer by" }
  package var columnAnswer: String { "Answer" }
  package var columnAbout: String { "About" }
  package var noAnswerYet: String { "none yet" }
  package var submissionPlan: String { "plan" }
  package var submissionReport: String { "report" }
  package var kindNeeded: String { "say what it is: plan or report" }
  package var numberNeeded: String { "name the number of the document" }

  package func cannotReceive(_ number: String, _ agency: String) -> String {
    "Cannot record document \(number) of \(agency)"
  }

  package func received(
    _ kind: String, _ number: String, _ agency: String, about period: String, on day: String
  ) -> String {
    "Recorded: \(kind) \(number) of \(agency), \(period), received on \(day)"
  }

  package var planHasNoPeriod: String { "a plan is for its year and has no period; leave this out" }

  package var noPlansAskedFor: String {
    "This document asks no agency for a plan of its own; below is what was received."
  }

  package func reportsDue(_ name: String, by day: String) -> String {
    "\(name.prefix(1).uppercased() + name.dropFirst()), due from the agencies by \(day)"
  }

  package func handedIn(_ count: Int, missing: Int) -> String {
    "Handed in: \(grouped(count)). Missing: \(grouped(missing))."
  }

  package func noSuchReport(_ text: String, year: Int) -> String {
    "“\(text)” is not a reporting period; write it like “Q1 \(year)”, or bc-\(year)-q1, "
      + "bc-\(year)-6t, bc-\(year)-q3, bc-\(year)"
  }

  package var columnReceivedOn: String { "Received" }
  package var notReceived: String { "missing" }
  package var nameMissing: String { "name the person" }

  package func cannotHandOver(_ name: String, _ agency: String) -> String {
    "Cannot record that \(name) answers for \(agency)"
  }

  package func inCharge(_ name: String, _ subject: String, from day: String?) -> String {
    "Recorded: \(name) answers for \(subject)\(day.map { " from \($0)" } ?? "")"
  }

  package func formerPerson(_ name: String, until day: String) -> String {
    "Handed over by \(name), who answered for it until \(day)"
  }

  package func handoverTooEarly(_ name: String, _ day: String) -> String {
    "\(name) answers for it only from \(day); hand over on a later day"
  }

  package var noPersons: String { "Nobody is recorded as answering for anything." }
  package var columnTask: String { "Task" }
  package var columnName: String { "Name" }
  package var columnFrom: String { "From" }
  package var columnUntil: String { "Until" }
  package var allTasks: String { "(all)" }
}
