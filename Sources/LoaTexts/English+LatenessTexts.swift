extension English {
  package func daysReversed(_ first: String, _ last: String) -> String {
    "the last day \(last) is before the first, \(first)"
  }

  package func nothingDue(_ first: String, _ last: String) -> String {
    "Nothing is due from \(first) to \(last)."
  }

  package func agenciesReport(_ report: String) -> String { "agencies hand in: \(report)" }
  package func provinceReports(_ report: String) -> String { "due: \(report)" }

  package func openOf(_ open: Int, of all: Int) -> String {
    "\(some(all, "agency", "agencies")), \(grouped(open)) of them open"
  }

  package func nothingLate(_ subject: String) -> String {
    "\(subject): nothing is late or missing."
  }

  package func lateHead(_ title: String, _ day: String) -> String {
    "\(title): late or missing by \(day)"
  }

  package var lateTasks: String { "Overdue tasks" }
  package var lateWithoutOwner: String { "Tasks without owner" }
  package var lateChannels: String { "Channels behind" }
  package var lateAnswers: String { "Reminders without answer" }
  package var latePlans: String { "Plans not handed in" }
  package var lateReports: String { "Reports not handed in" }

  package func answerLate(_ letter: String, by day: String) -> String {
    "letter \(letter), to be answered by \(day)"
  }

  package var ownPlanMissing: String { "No plan of their own received" }

  package func reportMissing(_ report: String, by day: String) -> String {
    "\(report.prefix(1).uppercased() + report.dropFirst()), due \(day)"
  }

  package func withoutOwner(_ count: Int) -> String {
    "without owner: \(some(count, "task", "tasks"))"
  }
  package func endedOn(_ name: String, _ day: String) -> String { "\(name) (ended \(day))" }

  package func succeededBy(_ heirs: [String]) -> String {
    "What is open goes to: \(heirs.joined(separator: "; "))"
  }

  package func tookOverFrom(_ agency: String) -> String { "Taken over from \(agency):" }
  package var withoutEvidence: String { "no evidence" }

  package func cannotAddEvidence(_ task: String, _ agency: String) -> String {
    "Cannot record evidence for “\(task)” of \(agency)"
  }

  package func evidenceFor(_ task: String, _ line: String) -> String {
    "Evidence recorded for \(task): \(line)"
  }

  package func evidenceLacks(_ gaps: [String]) -> String {
    "Still lacking to count for points: \(gaps.joined(separator: ", "))"
  }

  package func evidenceWithoutTick(_ period: String) -> String {
    "\(period) is not ticked, so evidence of it would prove nothing; tick it first (loa tick), or leave "
      + "--period out to add the evidence to the task as a whole."
  }

  package var evidenceNeedsProof: String {
    "name the number of a document, a link (--link) or a file (--file)"
  }

  package func evidenceTooLarge(_ file: String, megabytes: Int, limit: Int) -> String {
    "The file \(file) has \(megabytes) MB, more than the \(limit) MB allowed; nothing was "
      + "saved. Make it smaller, or put it elsewhere and record the --link."
  }

  package func evidenceEmpty(_ file: String) -> String {
    "The file \(file) is empty and proves nothing; nothing was saved."
  }

  package func evidenceNotAFile(_ file: String) -> String {
    "\(file) is not a regular file (it is a symbolic link, a folder or a device); nothing was "
      + "saved. Name the file itself."
  }

  package func evidenceNotRead(_ file: String, _ why: String) -> String {
    "Cannot read the file \(file) (\(why)); nothing was saved. Check the path and the right "
      + "to read it."
  }

  package func tickedWithoutEvidence(_ periods: [String]) -> String {
    "ticked without evidence\(periods.isEmpty ? "" : ": \(periods.joined(separator: ", "))")"
  }

  package func evidenceSection(_ section: String) -> String { "section \(section)" }
  package func evidencePage(_ page: String) -> String { "page \(page)" }
  package var gapIssuer: String { "issuer" }
  package var gapNumber: String { "number of the document" }
  package var gapPlace: String { "section or page" }

  package func recordedOnlyOn(_ channels: [String], _ action: String) -> String {
    "\(channels.isEmpty ? "" : "Recorded on \(channels.joined(separator: ", ")). ")\(action)"
  }
}
