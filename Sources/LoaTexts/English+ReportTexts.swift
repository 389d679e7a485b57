extension English {
  package var reportTitle: String { "REPORT" }

  package func reportSubject(_ span: String) -> String {
    "How the communications plan on administrative reform was carried out: \(span)"
  }

  package func reportMonth(_ month: Int, _ year: Int) -> String {
    "\(englishMonths[(month + 11) % 12]) \(year)"
  }

  package func reportQuarter(_ number: Int, _ year: Int) -> String {
    "quarter \(number) of \(year)"
  }

  package func reportHalf(_ number: Int, _ year: Int) -> String {
    "the \(number == 1 ? "first" : "second") half of \(year)"
  }

  package func reportWholeYear(_ year: Int) -> String { "the year \(year)" }

  package func reportWeek(_ first: String, _ last: String) -> String {
    "the week from \(first) to \(last)"
  }

  package func reportOnHoliday(_ day: String, _ name: String) -> String {
    "\(day) (day off: \(name))"
  }

  package func reportOnlyAgency(_ agency: String) -> String { "Only what concerns: \(agency)." }

  package func reportPlan(_ number: String?, _ day: String?, _ issuer: String, _ title: String)
    -> String
  {
    "Plan\(number.map { " \($0)" } ?? "")\(day.map { " of \($0)" } ?? "") by \(issuer): \(title)."
  }

  package func reportDays(_ first: String, _ last: String) -> String {
    "Period: from \(first) to \(last)."
  }

  package func reportDue(_ day: String, agencies: String?) -> String {
    "Due on \(day)\(agencies.map { "; from the agencies on \($0)" } ?? "")."
  }

  package func reportAsOf(_ day: String) -> String { "As it stands on \(day)." }

  package func reportUnread(_ files: [String]) -> String {
    "FIGURES INCOMPLETE: \(files.joined(separator: ", ")) cannot be read; run loa check --repair."
  }
  package var reportNotBegun: String { "The period has not begun." }
  package var reportRunning: String { "The period is not over; the figures will change." }
  package var reportResults: String { "RESULTS" }
  package var reportShortcomings: String { "SHORTCOMINGS" }
  package var reportAnnexes: String { "ANNEXES" }

  package func reportTasks(_ done: Int, _ due: Int, percent: Int) -> String {
    "Tasks: \(grouped(done)) of \(grouped(due)) that were due are done (\(percent)%)."
  }
  package var reportNoTasks: String { "Tasks: none was due in the period." }

  package func reportDone(_ inTime: Int, late: Int, undated: Int) -> String {
    "Of these \(grouped(inTime)) in time, \(grouped(late)) late, \(grouped(undated)) ongoing or without a day."
  }

  package func reportNotDone(_ overdue: Int, open: Int, isOver: Bool) -> String {
    "Not done: \(grouped(overdue)) overdue, \(grouped(open)) ongoing and not recorded\(isOver ? "" : ", or due today")."
  }

  package func reportCarried(_ count: Int) -> String {
    "Overdue since before the period: \(grouped(count))."
  }

  package func reportDoneBesides(_ count: Int) -> String {
    "Besides, \(some(count, "was done that is", "were done that are")) due outside of the period or on no day."
  }

  package func reportNotYetDue(_ count: Int) -> String {
    "\(some(count, "more falls", "more fall")) due later in the period."
  }

  package func reportNotApplicable(_ count: Int) -> String { "Not applicable: \(grouped(count))." }

  package func reportWithoutOwner(_ count: Int) -> String {
    "Without an agency that answers for them: \(grouped(count))."
  }

  package func reportPlacements(_ pieces: Int, placements: Int, channels: Int, of all: Int)
    -> String
  {
    "Channels: \(some(pieces, "piece", "pieces")) in \(some(placements, "placement", "placements")) on \(grouped(channels)) of \(grouped(all)) channels and "
      + "groups."
  }

  package func reportGenres(_ genres: [String]) -> String {
    "By genre: \(genres.joined(separator: "; "))."
  }
  package var reportOtherGenre: String { "no genre given" }

  package func reportKinds(_ kinds: [String]) -> String {
    "By kind of channel: \(kinds.joined(separator: "; "))."
  }

  package func reportObligations(_ met: Int, partly: Int, missed: Int, notYetDue: Int) -> String {
    "Numbers owed: \(grouped(met)) met, \(grouped(partly)) partly met, \(grouped(missed)) missed, \(grouped(notYetDue)) not yet due."
  }

  package func reportCoverage(_ reached: Int, of all: Int) -> String {
    "Contents: \(grouped(reached)) of the plan's \(grouped(all)) were spread."
  }

  package func reportOnlyToOfficials(_ count: Int) -> String {
    "\(grouped(count)) meant for citizens reached officials only."
  }

  package func reportUnproven(_ count: Int) -> String {
    "Evidence: \(some(count, "tick has", "ticks have")) none."
  }

  package func reportPlansReceived(_ received: Int, of all: Int) -> String {
    "Plans of their own received from \(grouped(received)) of \(some(all, "agency", "agencies"))."
  }

  package func reportReportsReceived(_ received: Int, of all: Int) -> String {
    "Reports about the period received from \(grouped(received)) of \(some(all, "agency", "agencies"))."
  }

  package func reportFollowUps(_ made: Int, answered: Int, outstanding: Int, overdue: Int) -> String
  {
    "Reminders: \(grouped(made)) in the period, \(grouped(answered)) answered; \(grouped(outstanding)) in all without an "
      + "answer, \(grouped(overdue)) past its day."
  }

  package func reportCompared(_ span: String, tasks: [Int], placements: [Int]) -> String {
    "Compared with \(span): \(tasks[0]) of \(tasks[1]) tasks done (before: \(tasks[2]) of "
      + "\(tasks[3])); \(placements[0]) placements (before: \(placements[1]))."
  }

  package func reportLate(_ count: Int) -> String {
    "Agencies with overdue tasks: \(grouped(count))"
  }

  package func reportLateAgency(_ agency: String, _ count: Int) -> String {
    "\(agency): \(grouped(count)) overdue"
  }

  package func reportSilentChannels(_ count: Int) -> String {
    "Channels on which nothing came out: \(grouped(count))"
  }

  package func reportSilentContents(_ count: Int) -> String {
    "Contents that nobody has spread: \(grouped(count))"
  }

  package func reportOnlyToOfficialsHeading(_ count: Int) -> String {
    "Contents meant for citizens that reached officials only: \(grouped(count))"
  }

  package func reportWithoutOwnerHeading(_ count: Int) -> String {
    "Tasks that no agency answers for: \(grouped(count))"
  }

  package func reportMore(_ count: Int) -> String { "and \(grouped(count)) more, see the annexes" }
  package var reportNoShortcomings: String { "None is recorded." }
  package var reportTableAgencies: String { "By agency (tasks)" }
  package var reportTableChannels: String { "By channel" }
  package var reportTableContents: String { "Contents spread in the period" }
  package var reportTableOverdue: String { "Overdue tasks" }
  package var reportTableFollowUps: String { "Reminders without an answer" }
  package var reportTableSubmissions: String { "Plans and reports not received" }
  package var reportTableUnproven: String { "Ticks without evidence" }
  package var reportColumnDue: String { "Due" }
  package var reportColumnInTime: String { "In time" }
  package var reportColumnLate: String { "Late" }
  package var reportColumnCarried: String { "From before" }
  package var reportColumnNotApplicable: String { "Not applicable" }
  package var reportColumnUnproven: String { "No evidence" }
  package var reportColumnPlacements: String { "Placements" }
  package var reportColumnMembers: String { "Agencies publishing" }
  package var reportColumnObligations: String { "Numbers met" }
  package var reportColumnSilentMonths: String { "Silent months" }
  package var reportColumnLastDay: String { "Last" }
  package var reportColumnContent: String { "Content" }
  package var reportColumnReached: String { "Reached" }
  package var reportUnknownAudience: String { "audience not given" }
  package var reportColumnTask: String { "Task" }
  package var reportColumnParts: String { "Times" }
  package var reportColumnAbout: String { "About" }
  package var reportColumnLetter: String { "Letter" }
  package var reportColumnAnswerBy: String { "Answer by" }
  package var reportColumnMissing: String { "Not received" }
  package var reportColumnTicks: String { "Ticks" }
  package var reportMissingPlan: String { "a plan of its own" }
  package var reportMissingReport: String { "the report about the period" }
  package var reportNobody: String { "Nobody" }
  package var reportWhole: String { "All" }
  package var reportFigureHeads: [String] {
    [
      "Due",
      "Done",
      "In time",
      "Late",
      "Done without a day",
      "Open",
      "Overdue",
      "Overdue from before",
      "Not yet due",
      "Done besides",
      "Not applicable",
      "Without evidence",
      "Numbers met",
      "Numbers partly met",
      "Numbers missed",
      "Numbers not yet due",
      "Placements",
      "Pieces",
      "Agencies publishing",
      "Agencies with a channel",
      "Last day",
      "State",
    ]
  }

  package func reportRowsLeftOut(_ count: Int) -> String {
    "\(some(count, "more row", "more rows")); a file has them all."
  }

  package var reportBasisHeading: String { "How it is counted" }
  package var reportBasis: [String] {
    [
      "A task done once is one, a recurring one is one each time, an ongoing one is one each "
        + "month; each belongs to the period that its due day is in.",
      "A piece on several channels is one piece and several placements.",
      "Agencies are called as on the last day of the period; the tasks of one that has ended are "
        + "its successor's.",
      "Only what is recorded in loa by that day is counted.",
    ]
  }

  package func reportYearsMissing(_ years: [Int]) -> String {
    "A part of the period lies in \(years.map(String.init).joined(separator: ", ")), whose plan "
      + "is missing or not open: what came out then is not counted."
  }

  package func reportOtherPlans(_ plans: [String]) -> String {
    "What came out in the period under these plans is counted too: "
      + "\(plans.joined(separator: "; "))."
  }
  package var decimalMark: String { "." }

  package func reportRowQuarter(_ number: Int, _ year: Int) -> String {
    "Report Q\(number) \(year)"
  }

  package func reportRowHalf(_ year: Int) -> String { "Report H1 \(year)" }

  package func reportRowYear(_ year: Int) -> String { "Report \(year)" }

  package func reportRowScore(_ number: String) -> String { "Scoring \(number)" }
  package var emptyReports: String { "There is no plan yet, so there is no report." }

  package func formExport(_ span: String) -> String { "Write the report about \(span) to a file" }
  package var actionChooseAgency: String { "choose agency" }
  package var fieldFileName: String { "File name" }
  package var hintFileName: String { ".md, .txt or .csv" }
  package var fileNameMissing: String { "A file name is missing." }

  package func fileNameUnclear(_ name: String) -> String {
    "“\(name)” must end in .md, .txt or .csv."
  }

  package func fileWritten(_ name: String) -> String { "Written: \(name)" }

  package func fileNotWritten(_ name: String, _ why: String) -> String {
    "\(name) is not written: \(why)"
  }

  package func askReplaceFile(_ name: String) -> String { "\(name) is there already. Replace it?" }
  package var yesReplace: String { "replace" }
  package var exportNeedsReport: String {
    "Choose a period on the left first, then write it to a file."
  }

  package func spanOutsidePlan(_ span: String, year: Int, years: [Int]) -> String {
    "\(span) is not of the plan of \(year)\(years.isEmpty ? "" : "; there are plans of: ")"
      + "\(years.map(String.init).joined(separator: ", "))"
  }

  package func formatNotYet(_ format: String) -> String {
    "\(format) does not exist in this version yet; use md and convert it, or text, csv, json"
  }

  package func noSuchFormat(_ format: String) -> String {
    "there is no format “\(format)”; the formats are text, md, csv, json"
  }
  package var forceNeedsFile: String { "only means something with -o FILE" }

  package func cannotWriteReport(_ file: String) -> String {
    "The report is not written to \(file)"
  }

  package func outputExists(_ file: String) -> String {
    "\(file) is there already; add --force to replace it, or choose another name"
  }

  package func outputIsLink(_ file: String) -> String {
    "\(file) is a symbolic link, and loa writes through none; name the file itself"
  }

  package func outputNotAFile(_ file: String) -> String { "\(file) is no regular file" }

  package func outputFolderMissing(_ folder: String) -> String {
    "there is no folder \(folder); make it, or choose another place"
  }
}
