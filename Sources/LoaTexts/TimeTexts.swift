/// Periods that have not begun, what counts later than the day looked at, plans of other years, and
/// what could not be read.
package protocol TimeTexts: Sendable {
  /// What is wrong with successors, what comes of it, and what to do.
  func problemWithoutHeir(_ finding: String) -> String
  func heirsLeadBack(_ agencies: [String]) -> String
  /// So many logs of a group's agencies.
  func logsUnread(_ count: Int) -> String
}
