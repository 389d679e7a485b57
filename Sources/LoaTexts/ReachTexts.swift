/// What stands in no usual place and can be reached all the same, and what is said in words where a
/// screen has marks.
package protocol ReachTexts: Sendable {
  /// Above the agencies without a task.
  var headingIdle: String { get }
  var headingNotInForce: String { get }
  func endedMark(_ day: String) -> String
  func beginsMark(_ day: String) -> String
  var planGivesNoTasks: String { get }
  var planGivesAgencyNone: String { get }
  func addAgencyHere(key: String) -> String
  func planGivesNone(_ count: Int) -> String
  func howToGiveTasks(add: String, plan: String) -> String
  func whatToDoHere(add: String, edit: String) -> String
  var notInForce: String { get }
  var facetForce: String { get }
  /// A new agency that the list shows only under a filter.
  func agencyIsFiltered(key: String, _ filter: String) -> String
  func agencyStandsAtEnd(key: String) -> String
  /// A section of a plan that has none.
  var menuFirstSection: String { get }
  // Read aloud.
  func ofWhichOverdue(_ count: Int) -> String
  var saidNoSections: String { get }
  var saidNoChannels: String { get }
  /// Beside a document that an agency has handed in before.
  func submissionKnown(
    _ kind: String, number: String?, on day: String, keep key: String, wasAsked: Bool
  ) -> String
  /// The same by a command, which keeps both.
  func alsoReceived(_ number: String?, on day: String) -> String
  var noPeriodSaid: String { get }
  func planOfYear(_ year: Int) -> String
  /// How to begin where no plan is, by commands.
  func saidNoPlanAdvice(adding: String, opening: String) -> [String]
}
