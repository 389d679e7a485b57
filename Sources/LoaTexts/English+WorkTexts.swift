extension English {
  package func titleToday(_ day: String) -> String { "To do, \(day)" }
  package var nothingToday: String { "Nothing is overdue, due soon or missing today." }

  package func agencyLate(_ agency: String, _ count: Int) -> String {
    "\(agency): \(tasksOverdue(count))"
  }

  package func moreAgenciesLate(_ agencies: Int, _ count: Int) -> String {
    "\(some(agencies, "more agency", "more agencies")): \(tasksOverdue(count))"
  }

  package func tasksWithoutOwner(_ count: Int) -> String {
    "\(some(count, "task", "tasks")) of agencies that have ended \(count == 1 ? "has" : "have") no owner"
  }

  package func agencyDueSoon(_ agency: String, _ count: Int) -> String {
    "\(agency): \(grouped(count)) due within 7 days"
  }

  package func agenciesDueSoon(_ agencies: Int, _ count: Int) -> String {
    "\(some(count, "task", "tasks")) of \(some(agencies, "agency", "agencies")) \(count == 1 ? "is" : "are") due within 7 days"
  }

  package func moreChannelsSilent(_ count: Int) -> String {
    "\(some(count, "more channel has", "more channels have")) not published enough this month"
  }

  package func reportDueOn(_ report: String, _ day: String) -> String { "\(report): due \(day)" }

  package func answerDue(_ agency: String, letter: String?, day: String) -> String {
    "\(agency): no answer\(letter.map { " to \($0)" } ?? "") yet, due \(day)"
  }

  package var helpToday: String {
    "What needs somebody today, the most urgent first: what is overdue or due soon, "
      + "channels that have not published this month, reminders without an answer, changes "
      + "by others. Enter goes to where each line belongs."
  }

  package func titleHeatMap(_ year: Int) -> String { "Channels, \(year)" }
  package func titleCoverage(_ axis: String) -> String { "Contents said, \(axis)" }

  package var helpHeatMap: String {
    "A line for each channel, a column for each month; a cell says how many pieces "
      + "came out, the shade beside it is darker for more. Left and right change the "
      + "month; Enter opens the channel; t goes back to the month."
  }

  package var helpCoverage: String {
    "A line for each content of the plan; a cell counts placements. ! is what nobody "
      + "has said; ~ what was said only to officials. Left and right change the column; t "
      + "counts by kind of channel, audience, month; Enter opens the text."
  }

  package var viewHeatMap: String { "The whole year; t goes back to the month." }
  package var viewMonth: String { "One month; t shows the whole year." }
  package var viewText: String { "The text; t shows what has been said." }
  package func viewCoverage(_ axis: String) -> String { "Counted \(axis); t counts otherwise." }
  package var axisKinds: String { "by kind of channel" }
  package var axisAudiences: String { "by audience" }
  package var axisMonths: String { "by month" }
  package var gridTotal: String { "Total" }
  package var gridTotalName: String { "In all" }
  package var gridUnknown: String { "Unknown" }
  package var gridUnknownName: String { "Audience not recorded" }

  package var channelKindsShort: [String] {
    [
      "Paper", "Radio", "TV", "Portal", "Site", "Social", "Speaker", "Bullet.", "Meeting", "Course",
      "Contest", "Dialog.", "Visual", "Print", "Notice",
    ]
  }

  package var audiencesShort: [String] { ["Offic.", "Citiz.", "Busin.", "Organ."] }
  package func placements(_ count: Int) -> String { some(count, "placement", "placements") }
  package var onlyToOfficials: String { "said only to officials though meant for citizens too" }
  package func audiencesMissed(_ names: String) -> String { "has not reached: \(names)" }
  package func emptyContents(back key: String) -> String {
    "The plan has no contents yet. \(key) goes back to the text."
  }

  package func yearTotal(_ count: Int) -> String {
    "the whole year: \(some(count, "piece", "pieces"))"
  }

  package func monthsMet(_ met: Int, missed: Int) -> String {
    "met in \(some(met, "month", "months")), missed in \(grouped(missed))"
  }

  package func monthsPublished(_ published: Int, silent: Int) -> String {
    "published in \(some(published, "month", "months")), silent in \(grouped(silent))"
  }

  package func sortedBy(_ order: String) -> String { "Sorted \(order)." }
  package var orderRegistry: String { "by registry" }
  package var orderLateness: String { "late first" }
  package var orderName: String { "by name" }
  package var orderDocument: String { "by document" }
  package var orderStatus: String { "by status" }
  package var orderDueDay: String { "by due day" }
  package var nobodyAnswers: String { "Without owner" }
  package var unproven: String { "unproven" }
  package var labelFrom: String { "From" }
  package var labelOwner: String { "Answers for it" }
  package func agencyEnded(_ name: String, _ day: String) -> String { "\(name), ended \(day)" }
  package var labelFollowUps: String { "Reminders" }
  package var labelSubmissions: String { "Plans and reports received" }
  package func doneOn(_ day: String) -> String { "done on \(day)" }
  package func answered(_ answer: String) -> String { "answered: \(answer)" }

  package func unanswered(_ day: String?) -> String {
    "no answer yet\(day.map { ", due \($0)" } ?? "")"
  }

  package func submissionName(isPlan: Bool) -> String { isPlan ? "Plan" : "Report" }
  package func receivedOn(_ day: String) -> String { "received \(day)" }
  package func recordedAt(_ day: String, _ time: String) -> String { "recorded \(day) \(time)" }
  package var labelVerified: String { "Verified" }
  package var labelChannel: String { "Channel" }
  package var labelQuantity: String { "Quantity" }
  package var labelNumber: String { "Number" }

  package func nowPartOf(_ place: String, _ now: String) -> String {
    "\(place), now part of \(now)"
  }

  package var noMembers: String { "no agencies" }
  package var purposeOther: String { "other" }
  package var actionSwitchView: String { "other view" }
  package var actionColumn: String { "column" }
  package var actionCoverage: String { "coverage" }
  package var actionRead: String { "read" }
}
