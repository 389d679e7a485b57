/// Periods that have not begun, what counts later than the day looked at, plans of other years, and
/// what could not be read.
package protocol TimeTexts: Sendable {
  func periodNotBegun(_ period: String, from day: String) -> String
  func periodNotBegun(_ period: String, from day: String, current: String) -> String
  func doneInFuture(_ day: String) -> String
  func tickedLater(_ task: String, period: String?, on day: String, today: String) -> String
  /// What is wrong with successors, what comes of it, and what to do.
  func problemWithoutHeir(_ finding: String) -> String
  func heirsLeadBack(_ agencies: [String]) -> String
  /// So many logs of a group's agencies.
  func logsUnread(_ count: Int) -> String
  /// Another year's plan is being read, for the days of the report that are in that year.
  func readingOtherPlan(_ year: Int, _ plan: String, first: String, last: String) -> String
  func reportsNeedOtherPlan(_ year: Int) -> String
  func tasksInWords(_ count: Int) -> String
  func nothingOverdue(key: String) -> String
  func nobodyOverdue(key: String) -> String
  /// So many of so many tasks.
  func tasksShown(_ shown: Int, of total: Int) -> String
}
