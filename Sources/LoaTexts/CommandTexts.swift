/// What the command line says: notes, complaints and the heads of its tables.
package protocol CommandTexts: Sendable {
  func errorLine(_ sentence: String) -> String
  func warningLine(_ sentence: String) -> String
  func atOption(_ option: String, _ problem: String) -> String
  func perhaps(_ names: [String]) -> String
  func noSuchCommand(_ text: String, nearest: [String]) -> String
  func noWorkspace(_ folder: String, command: String) -> String
  func noPlan(_ workspace: String) -> String
  func noPlanYet(_ workspace: String, add key: String, command: String) -> String
  func noSuchPlan(_ text: String, nearest: [String]) -> String
  func noSuchAgency(_ text: String, nearest: [String]) -> String
  func noSuchChannel(_ text: String, nearest: [String]) -> String
  func noSuchTask(_ text: String, of agency: String?, nearest: [String]) -> String
  func noSuchRef(_ text: String, nearest: [String]) -> String
  func noSuchTerm(_ text: String, _ terms: [String]) -> String
  func ambiguousName(_ text: String, _ names: [String]) -> String
  func agencyHasNoTasks(_ agency: String) -> String
  func taskNeedsAgency(_ task: String, count: Int, example: String) -> String
  func taskOfOtherAgency(_ task: String, _ agency: String) -> String
  func channelNeedsAgency(_ group: String, count: Int, example: String) -> String
  func channelNotOfAgency(_ channel: String, _ agency: String, nearest: [String]) -> String
  func refIsSection(_ ref: String, _ heading: String, items: [String]) -> String
  func noSuchMonth(_ text: String) -> String
  func noSuchPeriod(_ text: String, cadence: String, example: String) -> String
  func wrongCadence(_ text: String, cadence: String, example: String) -> String
  func periodOutsideYear(_ text: String, year: Int, example: String) -> String
  func dayOutsideYear(_ day: String, year: Int, example: String) -> String
  func periodOnOnceTask(_ text: String) -> String
  func evidenceUnclear(_ text: String) -> String
  func badQuantity(_ text: String) -> String
  func notTicked(_ title: String, _ agency: String, period: String?) -> String
  func alreadyTicked(_ title: String, period: String?, by: String?) -> String
  func evidenceAdded(_ evidence: [String]) -> String
  func publicationOutsideYear(_ day: String, year: Int) -> String
  func workspaceMade(_ title: String, _ folder: String, command: String) -> String
  func folderNotEmpty(_ folder: String) -> String
  func noSuchShippedWorkspace(_ text: String, nearest: [String], all: [String]) -> String
  func noData(_ places: [String]) -> String
  func outputFailed(_ why: String) -> String
  func nothingFound(_ words: String) -> String
  var noTasksShown: String { get }
  var noPublicationsShown: String { get }
  var plainInstead: String { get }
  func noScreen(_ why: String) -> String
  func overviewMonth(_ month: String, on day: String) -> String
  func progressLine(_ done: Int, _ total: Int, overdue: Int) -> String
  var columnID: String { get }
  var columnNumber: String { get }
  var columnIssuedOn: String { get }
  var columnYear: String { get }
  var columnPublished: String { get }
  var columnOwed: String { get }
  var columnDone: String { get }
  var columnOpen: String { get }
  var columnOverdue: String { get }
  var columnTotal: String { get }
  var columnQuantity: String { get }
  var columnKind: String { get }
  var columnContact: String { get }
  var columnOwner: String { get }
  var columnPlace: String { get }
  var columnPurpose: String { get }
  var columnTitle: String { get }
  var columnWhere: String { get }
  var kindItem: String { get }
  var kindTask: String { get }
  var kindChannel: String { get }
  var kindAgency: String { get }
  var kindContact: String { get }
  func agencyCount(_ count: Int) -> String
}
