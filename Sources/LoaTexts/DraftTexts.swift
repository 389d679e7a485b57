/// Next year's draft, made-up years, and what the check finds in plans.
package protocol DraftTexts: Sendable {
  func folderNeedsYear(_ folder: String) -> String
  var yearNeedsFrom: String { get }
  func noSuchYear(_ text: String) -> String
  func yearIsThePlans(_ year: Int) -> String
  func cannotDraft(_ folder: String) -> String
  func draftNote(of plan: String, year: Int, count: Int, file: String) -> String
  func draftHead(_ title: String, count: Int) -> String
  func draftKept(_ file: String) -> String
  func draftReplaced(_ place: String, _ old: String, by new: String) -> String
  func draftWithoutSuccessor(_ place: String, _ old: String, _ why: String) -> String
  func draftEmptyGroup(_ place: String, _ group: String) -> String
  func draftTextMoved(_ place: String, from old: String, to new: String) -> String
  func draftYearLeft(_ place: String, _ text: String) -> String
  func draftFrameMoved(_ place: String, from old: String, to new: String) -> String
  func draftBasisLeftOut(_ basis: String) -> String
  func draftObligationKept(_ place: String, _ obligation: String) -> String
  func gapNoSuccessor(_ agency: String) -> String
  func gapWorkNotNamed(_ work: String?, by agency: String) -> String
  func gapUnknownSuccessor(_ successor: String, of agency: String) -> String
  func gapCircle(_ agencies: [String]) -> String
  func demoMade(_ folder: String, agencies: Int, publications: Int) -> String
  func notANumber(_ text: String, from first: Int, to last: Int) -> String
  func findingPeriodOutside(_ record: String, _ period: String, year: Int) -> String
  func findingBindsNobody(_ obligation: String, of group: String) -> String
}
