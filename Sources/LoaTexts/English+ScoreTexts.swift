extension English {
  package var scoreTitle: String { "SELF-SCORING" }

  package func scoreSet(_ number: String?, _ day: String?, _ issuer: String?) -> String {
    "Table\(number.map { " \($0)" } ?? "")\(day.map { " of \($0)" } ?? "")"
      + "\(issuer.map { " by \($0)" } ?? "")."
  }

  package func scoreAgency(_ agency: String) -> String { "Agency: \(agency)." }

  package func scoreYear(_ year: Int, _ day: String) -> String {
    "Year \(year), as it stands on \(day)."
  }

  package func scoreNotValid(_ year: Int) -> String { "Note: this table is not meant for \(year)." }
  package var scoreForm: String {
    "A form to be filled in: the points of its criteria are not known, so loa computes none; fill "
      + "them in from the document, in the file of the table."
  }
  package var scoreNeedsEvidence: String { "What is neither proven nor explained earns nothing." }

  package func scoreNote(_ note: String) -> String { "Note: \(note)" }

  package func scoreTotal(_ points: String) -> String { "Points: \(points)." }
  package var scoreTotalUnknown: String { "Points: not known." }

  package func scoreUnknownLines(_ count: Int) -> String {
    "\(some(count, "criterion", "criteria")) cannot be computed yet."
  }

  package func scoreUnproven(_ count: Int) -> String {
    "\(some(count, "task is", "tasks are")) ticked without evidence."
  }

  package func scoreRule(_ rule: String) -> String { "Rule: \(rule)" }

  package func scoreInput(_ name: String, _ value: String) -> String { "Input: \(name) = \(value)" }
  package var scoreNotEntered: String { "not entered" }

  package func scoreNeeds(_ needs: [String]) -> String {
    "Proven by: \(needs.joined(separator: "; "))"
  }

  package func scoreExplained(_ words: String) -> String { "Explanation: \(words)" }

  package func scoreMissing(_ missing: [String]) -> String {
    "Missing for all points: \(missing.joined(separator: "; "))"
  }

  package func scoreEnteredBy(_ account: String, _ day: String?) -> String {
    "Entered by: \(account)\(day.map { ", \($0)" } ?? "")"
  }

  package func scoreOverridden(_ reason: String, computed: String?) -> String {
    "Set by an officer, because: \(reason) (computed: \(computed ?? "not possible"))"
  }

  package func scoreNotApplicable(_ reason: String) -> String {
    "Does not apply, because: \(reason)"
  }

  package func scoreWithoutEvidence(_ computed: String) -> String {
    "Nothing without evidence (by the figures: \(computed))"
  }
  package var scoreNotKnown: String { "Cannot be computed yet" }

  package func scoreEnteredUnknown(_ points: String) -> String {
    "\(points) \(points == "1" ? "point was" : "points were") entered, but the maximum is not known"
  }
  package var measureTargets: String { "tasks of the plan" }
  package var measureTargetsDone: String { "tasks done" }

  package func measurePublications(_ genre: String?, kinds: [String]) -> String {
    "placements\(genre.map { " (\($0))" } ?? "")"
      + "\(kinds.isEmpty ? "" : " on: \(kinds.joined(separator: ", "))")"
  }
  package var measurePlans: String { "plans received" }
  package var measureReports: String { "reports received" }
  package var needPlan: String { "the agency's plan" }
  package var needReport: String { "the agency's report" }
  package var needTargets: String { "evidence for each task done" }
  package var needPublications: String { "a link or a number of a publication" }

  package func shortOf(_ count: Int, _ measure: String, _ titles: [String]) -> String {
    "\(grouped(count)) more \(measure)\(titles.isEmpty ? "" : " (\(titles.joined(separator: "; ")))")"
  }

  package func shortOfEvidence(_ need: String) -> String { "proof: \(need)" }

  package func shortOfFigure(_ name: String) -> String { "the figure “\(name)”" }
  package var shortOfEntry: String { "points that an officer enters" }
  package var shortOfPoints: String { "the maximum of the criterion" }
  package var shortOfTargets: String { "the agency has no tasks to be measured by" }
  package var columnPoints: String { "Points" }
  package var scoreChooseAgency: String { "Enter chooses another agency" }
  package var scoreNoAgency: String { "The plan has no agency to be scored." }

  package func formScoreAgency(_ set: String) -> String { "\(set): choose an agency" }

  package func formScore(_ criterion: String, _ agency: String) -> String {
    "\(criterion) – for \(agency)"
  }
  package var fieldPoints: String { "Points" }
  package var fieldReason: String { "Reason" }
  package var fieldExemption: String { "Not applicable" }
  package var fieldExplanation: String { "Explanation" }
  package var hintPoints: String { "empty: as computed" }
  package var hintReason: String { "needed where points are set" }
  package var hintExemption: String { "why, if it does not apply" }
  package var hintExplanation: String { "where evidence is missing" }

  package func notPoints(_ text: String) -> String {
    "“\(text)” is no number of points; write 0.5 or 1"
  }

  package func tooManyPoints(_ text: String, maximum: String) -> String {
    "\(text) is more than the maximum of \(maximum)."
  }
  package var reasonMissing: String { "Setting points needs a reason." }

  package func notAFigure(_ text: String) -> String {
    "“\(text)” is no whole number from 0 to 1000000."
  }

  package func scoreSaved(_ criterion: String) -> String { "Recorded: \(criterion)" }
  package var actionScore: String { "enter points" }
  package var helpScores: String {
    "Each line is a criterion with the points earned of the most there are; below stand the rule, "
      + "the figures and what is missing, all of it with Enter. e sets points (with a reason), what "
      + "does not apply, explanations and figures. Enter on the first line chooses the agency."
  }
  package var noCriteriaSets: String {
    "There is no scoring table: put one into the folder criteria of the workspace."
  }

  package func noSuchSet(_ text: String, _ names: [String]) -> String {
    "There is no table “\(text)”. There are: \(names.joined(separator: ", "))."
  }

  package func noSuchCriterion(_ text: String, _ names: [String]) -> String {
    "There is no criterion “\(text)”. The criteria are: \(names.joined(separator: ", "))."
  }
  package var scoreNeedsAgency: String { "Name the agency with --agency to enter points." }
  package var scoreNeedsCriterion: String {
    "Name the criterion with --criterion to enter points, reasons, explanations or figures."
  }
  package var scoreNothingEntered: String {
    "Nothing to record: add --points, --not-applicable, --explain, --figure, --evidence or --clear."
  }
  package var clearStandsAlone: String {
    "does not go with points, reasons, explanations or figures"
  }

  package func badFigure(_ text: String, names: [String]) -> String {
    "“\(text)” is not understood; write "
      + "NAME=NUMBER\(names.isEmpty ? ", but this criterion asks for none" : ", a name being: \(names.joined(separator: ", "))")"
  }

  package func noSuchEvidence(_ text: String, _ agency: String) -> String {
    "\(agency) has no evidence “\(text)”."
  }

  package func noPlanOfYear(_ year: String, years: [Int]) -> String {
    "there is no plan of \(year); there are those of: "
      + "\(years.map(String.init).joined(separator: ", "))"
  }

  package func cannotScore(_ criterion: String, _ agency: String) -> String {
    "The points “\(criterion)” of \(agency) are not recorded"
  }

  package func nothingToClear(_ criterion: String) -> String {
    "Nobody has entered anything for “\(criterion)”."
  }
}
