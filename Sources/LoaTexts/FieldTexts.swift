/// What single fields of forms offer, ask and say.
package protocol FieldTexts: Sendable {
  var measureOngoing: String { get }
  var measureAtLeast: String { get }
  var measureExactly: String { get }
  var measureShare: String { get }
  var unitProvince: String { get }
  var unitAgency: String { get }
  var unitCommune: String { get }
  var unitStation: String { get }
  var unitMembers: String { get }
  var unitAgencies: String { get }
  var unitCommunes: String { get }
  var unitStations: String { get }
  var labelWording: String { get }
  var labelMeasure: String { get }
  var labelUnit: String { get }
  var labelDeadline: String { get }
  var hintWording: String { get }
  var hintUnit: String { get }
  var hintDeadline: String { get }
  var hintAnyGenre: String { get }
  var deadlineOfWeek: String { get }
  var amountMissing: String { get }
  var menuNewObligation: String { get }
  func notADeadline(_ text: String) -> String
  func periodRead(_ name: String, code: String, from first: String, to last: String) -> String
  func wordingNotRead(countedAs owed: String) -> String
  func doubtAsked(_ field: String, keep key: String) -> String
  func wordingOwesNothing(keep key: String, wasAsked: Bool) -> String
  func negativeAmount(_ number: String) -> String
  func agenciesMissing(leave: String, screen: String, add: String) -> String
  func linkLogged(_ title: String, on day: String, keep key: String, wasAsked: Bool) -> String
  func linksLogged(_ count: Int, again key: String) -> String
  func draftsLogged(_ saved: Int, left: Int, again key: String) -> String
  func draftsKnown(_ count: Int) -> String
  func deadlineOnce(_ day: String) -> String
  func deadlineOfMonth(_ day: Int) -> String
  func deadlineOfPeriod(_ day: Int) -> String
  func owedOngoing(_ genre: String) -> String
  func owedShare(_ percent: Int, _ members: String?, _ genre: String, _ period: String) -> String
  func menuObligation(_ owed: String) -> String
  func menuRemoveObligation(_ owed: String) -> String
  var menuNewPlan: String { get }
  var formNewPlan: String { get }
  var labelYear: String { get }
  var makingPlan: String { get }
  func planBeginsHere(add key: String) -> String
  var leadMissing: String { get }
  func planMade(_ title: String, add key: String) -> String
  func planNotMade(_ reason: String) -> String
  func alreadyWorkspace(_ folder: String, open command: String) -> String
  func hasPlanAlready(_ plan: String, in folder: String, next command: String) -> String
  func shippedPlanAdded(_ plan: String, to folder: String, command: String) -> String
  var actionNewPlan: String { get }
  var actionSaveComplete: String { get }
  func draftsSaved(_ count: Int) -> String
  func draftsLeft(_ saved: Int, left: Int, lacks: String) -> String
  var labelPlacements: String { get }
  func placementsChanged(_ title: String, on count: Int) -> String
  func repeatInFuture(_ month: String, back key: String) -> String
}
