extension English {
  package func weekdayShort(_ weekday: Int) -> String {
    ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][min(max(weekday, 1), 7) - 1]
  }

  package func weekday(_ weekday: Int) -> String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][
      min(max(weekday, 1), 7) - 1]
  }

  package func isToday(_ day: String) -> String { "\(day), today" }

  package var calendarLegend: [String] {
    [
      "! overdue", ". not yet due", "x done", "R report due", "2p: 2 pieces", "[ ] today", "* off",
      "+ worked",
    ]
  }

  package var calendarLegendShort: [String] {
    ["! late", ". due", "x done", "R report", "p pieces", "[] now", "* off", "+ worked"]
  }

  package var reportMark: String { "R" }
  package var pieceMark: String { "p" }

  package func dueOnDay(_ due: Int, done: Int, late: Int) -> String {
    "\(grouped(due)) due, \(grouped(done)) done\(late > 0 ? ", \(grouped(late)) overdue" : "")"
  }

  package var reportsOnDay: String { "a report is due" }
  package var nothingOnDay: String { "nothing is due" }

  package func emptyAgenda(previous: String, next: String) -> String {
    "Nothing is due this month and nothing has come out. \(previous) and \(next) show other months."
  }

  package func reportDue(_ report: String, ofAgencies: Bool) -> String {
    "\(report): \(ofAgencies ? "agencies hand in theirs" : "report due")"
  }

  package func doneOf(_ done: Int, _ total: Int) -> String {
    "\(grouped(done))/\(grouped(total)) done"
  }
  package func piecesOut(_ count: Int) -> String { "\(some(count, "piece", "pieces")) came out" }
  package var dayWeekend: String { "weekend" }
  package func dayHoliday(_ name: String) -> String { "public holiday: \(name)" }
  package func dayOff(_ name: String) -> String { "off instead: \(name)" }
  package func dayWorked(_ name: String) -> String { "worked instead: \(name)" }
  package func periodReportFirstQuarter(_ year: Int) -> String { "First-quarter report \(year)" }
  package func periodReportSixMonths(_ year: Int) -> String { "Six-month report \(year)" }
  package func periodReportThirdQuarter(_ year: Int) -> String { "Third-quarter report \(year)" }
  package func periodReportYear(_ year: Int) -> String { "Yearly report \(year)" }
  package var partDoneInTime: String { "done in time" }
  package var partDoneLate: String { "done late" }
  package var partOpen: String { "open" }
  package var actionAgenda: String { "agenda" }
  package var actionChooseDay: String { "choose day" }
}
