/// Coverage, and an officer's own duties: reminders, documents received, persons in charge.
package protocol OfficerTexts: Sendable {
  var columnPieces: String { get }
  var columnPlacements: String { get }
  var columnChannels: String { get }
  var columnReached: String { get }
  var columnContent: String { get }
  var columnOtherYear: String { get }
  var shortOfficials: String { get }
  var shortCitizens: String { get }
  var shortBusinesses: String { get }
  var shortOrganisations: String { get }
  func byDay(_ day: String) -> String
  func coverageHead(_ time: String) -> String
  func coverageSilent(_ count: Int, of all: Int) -> String
  func coverageOnlyToOfficials(_ refs: [String]) -> String
  func coverageElsewhere(_ count: Int) -> String
  func pieceCount(_ pieces: Int, placements: Int) -> String
  var monthOrPeriod: String { get }
  func noSuchSpan(_ text: String) -> String
  func reportingSpan(_ name: String, _ first: String, _ last: String) -> String
  func onHoliday(_ day: String, _ name: String) -> String
  func onDayOff(_ day: String, _ name: String) -> String
  func onWorkedDay(_ day: String, _ name: String) -> String
  var agencyNeeded: String { get }
  var replyNeedsLetter: String { get }
  func cannotChase(_ letter: String, _ agency: String) -> String
  func chased(_ letter: String, _ agency: String, answerBy day: String?) -> String
  func replyRecorded(_ letter: String, _ agency: String, _ reply: String) -> String
  func answerBeforeLetter(_ answer: String, _ letter: String) -> String
  func replyBeforeLetter(_ reply: String, _ letter: String) -> String
  func chasedAlready(_ letter: String, _ agency: String, on day: String) -> String
  func noOpenLetter(_ letter: String, _ agency: String, open: [String]) -> String
  func severalOfLetter(_ letter: String, tasks: [String]) -> String
  var noFollowUps: String { get }
  var columnSentOn: String { get }
  var columnLetter: String { get }
  var columnAnswerBy: String { get }
  var columnAnswer: String { get }
  var columnAbout: String { get }
  var noAnswerYet: String { get }
  var submissionPlan: String { get }
  var submissionReport: String { get }
  var kindNeeded: String { get }
  var numberNeeded: String { get }
  func cannotReceive(_ number: String, _ agency: String) -> String
  func received(
    _ kind: String, _ number: String, _ agency: String, about period: String, on day: String
  ) -> String
  var planHasNoPeriod: String { get }
  var noPlansAskedFor: String { get }
  func reportsDue(_ name: String, by day: String) -> String
  func handedIn(_ count: Int, missing: Int) -> String
  func noSuchReport(_ text: String, year: Int) -> String
  var columnReceivedOn: String { get }
  var notReceived: String { get }
  var nameMissing: String { get }
  func cannotHandOver(_ name: String, _ agency: String) -> String
  func inCharge(_ name: String, _ subject: String, from day: String?) -> String
  func formerPerson(_ name: String, until day: String) -> String
  func handoverTooEarly(_ name: String, _ day: String) -> String
  var noPersons: String { get }
  var columnTask: String { get }
  var columnName: String { get }
  var columnFrom: String { get }
  var columnUntil: String { get }
  var allTasks: String { get }
}
