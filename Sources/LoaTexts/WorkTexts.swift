/// What the overview, the maps of the year and the details of tasks, channels and contacts show.
package protocol WorkTexts: Sendable {
  func titleToday(_ day: String) -> String
  var nothingToday: String { get }
  func agencyLate(_ agency: String, _ count: Int) -> String
  func moreAgenciesLate(_ agencies: Int, _ count: Int) -> String
  func tasksWithoutOwner(_ count: Int) -> String
  func agencyDueSoon(_ agency: String, _ count: Int) -> String
  func agenciesDueSoon(_ agencies: Int, _ count: Int) -> String
  func moreChannelsSilent(_ count: Int) -> String
  func reportDueOn(_ report: String, _ day: String) -> String
  func answerDue(_ agency: String, letter: String?, day: String) -> String
  var helpToday: String { get }
  func titleHeatMap(_ year: Int) -> String
  func titleCoverage(_ axis: String) -> String
  var helpHeatMap: String { get }
  var helpCoverage: String { get }
  var viewHeatMap: String { get }
  var viewMonth: String { get }
  var viewText: String { get }
  func viewCoverage(_ axis: String) -> String
  var axisKinds: String { get }
  var axisAudiences: String { get }
  var axisMonths: String { get }
  var gridTotal: String { get }
  var gridTotalName: String { get }
  var gridUnknown: String { get }
  var gridUnknownName: String { get }
  var channelKindsShort: [String] { get }
  var audiencesShort: [String] { get }
  func placements(_ count: Int) -> String
  var onlyToOfficials: String { get }
  func audiencesMissed(_ names: String) -> String
  func emptyContents(back key: String) -> String
  func yearTotal(_ count: Int) -> String
  func monthsMet(_ met: Int, missed: Int) -> String
  func monthsPublished(_ published: Int, silent: Int) -> String
  func sortedBy(_ order: String) -> String
  var orderRegistry: String { get }
  var orderLateness: String { get }
  var orderName: String { get }
  var orderDocument: String { get }
  var orderStatus: String { get }
  var orderDueDay: String { get }
  var nobodyAnswers: String { get }
  var unproven: String { get }
  var labelFrom: String { get }
  var labelOwner: String { get }
  func agencyEnded(_ name: String, _ day: String) -> String
  var labelFollowUps: String { get }
  var labelSubmissions: String { get }
  func doneOn(_ day: String) -> String
  func answered(_ answer: String) -> String
  func unanswered(_ day: String?) -> String
  func submissionName(isPlan: Bool) -> String
  func receivedOn(_ day: String) -> String
  func recordedAt(_ day: String, _ time: String) -> String
  var labelVerified: String { get }
  var labelChannel: String { get }
  var labelQuantity: String { get }
  var labelNumber: String { get }
  func nowPartOf(_ place: String, _ now: String) -> String
  var noMembers: String { get }
  var purposeOther: String { get }
  var actionSwitchView: String { get }
  var actionColumn: String { get }
  var actionCoverage: String { get }
  var actionRead: String { get }
}
