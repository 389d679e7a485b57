/// What is due, late or missing, who took over from whom, and what proves a task.
package protocol LatenessTexts: Sendable {
  func daysReversed(_ first: String, _ last: String) -> String
  func nothingDue(_ first: String, _ last: String) -> String
  func agenciesReport(_ report: String) -> String
  func provinceReports(_ report: String) -> String
  func openOf(_ open: Int, of all: Int) -> String
  func nothingLate(_ subject: String) -> String
  func lateHead(_ title: String, _ day: String) -> String
  var lateTasks: String { get }
  var lateWithoutOwner: String { get }
  var lateChannels: String { get }
  var lateAnswers: String { get }
  var latePlans: String { get }
  var lateReports: String { get }
  func answerLate(_ letter: String, by day: String) -> String
  var ownPlanMissing: String { get }
  func reportMissing(_ report: String, by day: String) -> String
  func withoutOwner(_ count: Int) -> String
  func endedOn(_ name: String, _ day: String) -> String
  func succeededBy(_ heirs: [String]) -> String
  func tookOverFrom(_ agency: String) -> String
  var withoutEvidence: String { get }
  func cannotAddEvidence(_ task: String, _ agency: String) -> String
  func evidenceFor(_ task: String, _ line: String) -> String
  func evidenceLacks(_ gaps: [String]) -> String
  var evidenceNeedsProof: String { get }
  /// Evidence of a period for which the task is not ticked.
  func evidenceWithoutTick(_ period: String) -> String
  func evidenceTooLarge(_ file: String, megabytes: Int, limit: Int) -> String
  func evidenceEmpty(_ file: String) -> String
  func evidenceNotAFile(_ file: String) -> String
  func evidenceNotRead(_ file: String, _ why: String) -> String
  func tickedWithoutEvidence(_ periods: [String]) -> String
  func evidenceSection(_ section: String) -> String
  func evidencePage(_ page: String) -> String
  var gapIssuer: String { get }
  var gapNumber: String { get }
  var gapPlace: String { get }
  func recordedOnlyOn(_ channels: [String], _ action: String) -> String
}
