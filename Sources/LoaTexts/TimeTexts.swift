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
  func tasksInWords(_ count: Int) -> String
  func nothingOverdue(key: String) -> String
  func nobodyOverdue(key: String) -> String
  /// So many of so many tasks.
  func tasksShown(_ shown: Int, of total: Int) -> String
}
