/// What scoring says.
package protocol ScoreTexts: Sendable {
  var scoreTitle: String { get }
  func scoreSet(_ number: String?, _ day: String?, _ issuer: String?) -> String
  func scoreAgency(_ agency: String) -> String
  func scoreYear(_ year: Int, _ day: String) -> String
  func scoreNotValid(_ year: Int) -> String
  var scoreForm: String { get }
  var scoreNeedsEvidence: String { get }
  func scoreNote(_ note: String) -> String
  func scoreTotal(_ points: String) -> String
  var scoreTotalUnknown: String { get }
  func scoreUnknownLines(_ count: Int) -> String
  func scoreUnproven(_ count: Int) -> String
  func scoreRule(_ rule: String) -> String
  func scoreInput(_ name: String, _ value: String) -> String
  var scoreNotEntered: String { get }
  func scoreNeeds(_ needs: [String]) -> String
  func scoreExplained(_ words: String) -> String
  func scoreMissing(_ missing: [String]) -> String
  func scoreEnteredBy(_ account: String, _ day: String?) -> String
  func scoreOverridden(_ reason: String, computed: String?) -> String
  func scoreNotApplicable(_ reason: String) -> String
  func scoreWithoutEvidence(_ computed: String) -> String
  var scoreNotKnown: String { get }
  func scoreEnteredUnknown(_ points: String) -> String
  var measureTargets: String { get }
  var measureTargetsDone: String { get }
  func measurePublications(_ genre: String?, kinds: [String]) -> String
  var measurePlans: String { get }
  var measureReports: String { get }
  var needPlan: String { get }
  var needReport: String { get }
  var needTargets: String { get }
  var needPublications: String { get }
  func shortOf(_ count: Int, _ measure: String, _ titles: [String]) -> String
  func shortOfEvidence(_ need: String) -> String
  func shortOfFigure(_ name: String) -> String
  var shortOfEntry: String { get }
  var shortOfPoints: String { get }
  var shortOfTargets: String { get }
  var columnPoints: String { get }
  var scoreChooseAgency: String { get }
  var scoreNoAgency: String { get }
  func formScoreAgency(_ set: String) -> String
  func formScore(_ criterion: String, _ agency: String) -> String
  var fieldPoints: String { get }
  var fieldReason: String { get }
  var fieldExemption: String { get }
  var fieldExplanation: String { get }
  var hintPoints: String { get }
  var hintReason: String { get }
  var hintExemption: String { get }
  var hintExplanation: String { get }
  func notPoints(_ text: String) -> String
  func tooManyPoints(_ text: String, maximum: String) -> String
  var reasonMissing: String { get }
  func notAFigure(_ text: String) -> String
  func scoreSaved(_ criterion: String) -> String
  var actionScore: String { get }
  var helpScores: String { get }
  var noCriteriaSets: String { get }
  func noSuchSet(_ text: String, _ names: [String]) -> String
  func noSuchCriterion(_ text: String, _ names: [String]) -> String
  var scoreNeedsAgency: String { get }
  var scoreNeedsCriterion: String { get }
  var scoreNothingEntered: String { get }
  var clearStandsAlone: String { get }
  func badFigure(_ text: String, names: [String]) -> String
  func noSuchEvidence(_ text: String, _ agency: String) -> String
  func noPlanOfYear(_ year: String, years: [Int]) -> String
  func cannotScore(_ criterion: String, _ agency: String) -> String
  func nothingToClear(_ criterion: String) -> String
}
