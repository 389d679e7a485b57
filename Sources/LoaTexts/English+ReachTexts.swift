extension English {
  package var headingIdle: String { "Without tasks" }
  package var headingNotInForce: String { "Not in force" }
  package func endedMark(_ day: String) -> String { "ended \(day)" }
  package func beginsMark(_ day: String) -> String { "begins \(day)" }
  package var planGivesNoTasks: String { "The plan gives no tasks yet." }
  package var planGivesAgencyNone: String { "The plan gives this agency no task." }
  package func addAgencyHere(key: String) -> String { "Press \(key) to add an agency." }
  package func planGivesNone(_ count: Int) -> String {
    "The plan gives \(grouped(count)) \(count == 1 ? "agency" : "agencies") no task; they stand below."
  }
  package func howToGiveTasks(add: String, plan: String) -> String {
    "To give tasks: press \(plan) (Plan), choose a part and press \(add)."
  }
  package func whatToDoHere(add: String, edit: String) -> String {
    "Here \(add) adds a task of the agency's own, \(edit) edits the agency."
  }
  package var notInForce: String { "ended or not begun yet" }
  package var facetForce: String { "In force" }
  package func agencyIsFiltered(key: String, _ filter: String) -> String {
    "This agency does not exist in the time looked at; in the list of agencies filter (\(key)) by "
      + "“\(filter)” to see it"
  }
  package func agencyStandsAtEnd(key: String) -> String {
    "It has no task and stands at the end of the agencies on the screen of tasks (\(key))"
  }

  package var menuFirstSection: String { "First section" }
  package func ofWhichOverdue(_ count: Int) -> String { "\(grouped(count)) overdue" }
  package var saidNoSections: String { "The plan has no sections yet." }
  package var saidNoChannels: String { "The plan has no channels yet." }
  package func submissionKnown(
    _ kind: String, number: String?, on day: String, keep key: String, wasAsked: Bool
  ) -> String {
    "\(kind) received already on \(day)\(number.map { ", number \($0)" } ?? ""). If this one replaces "
      + "or corrects it: \(key) \(wasAsked ? "again" : "twice") records it as well."
  }
  package func alsoReceived(_ number: String?, on day: String) -> String {
    "One of this kind and period was received on \(day)\(number.map { ", number \($0)" } ?? ""); now "
      + "there is this one too."
  }
  package var noPeriodSaid: String { "no period stated" }
  package func planOfYear(_ year: Int) -> String { "for \(year)" }
  package func saidNoPlanAdvice(adding: String, opening: String) -> [String] {
    [
      "Add a shipped plan (nghe-an, phu-tho, binh-dinh, lai-chau, ha-noi) here: \(adding)",
      "Write a plan of your own: open the workbench with \(opening)",
      "Try it with invented figures: loa demo FOLDER",
    ]
  }
}
