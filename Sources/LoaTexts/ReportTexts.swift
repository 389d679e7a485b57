/// What reports say, on paper, on the screen and on the command line.
package protocol ReportTexts: Sendable {
  var reportTitle: String { get }
  func reportSubject(_ span: String) -> String
  func reportMonth(_ month: Int, _ year: Int) -> String
  func reportQuarter(_ number: Int, _ year: Int) -> String
  func reportHalf(_ number: Int, _ year: Int) -> String
  func reportWholeYear(_ year: Int) -> String
  func reportWeek(_ first: String, _ last: String) -> String
  func reportOnHoliday(_ day: String, _ name: String) -> String
  func reportOnlyAgency(_ agency: String) -> String
  func reportPlan(_ number: String?, _ day: String?, _ issuer: String, _ title: String) -> String
  func reportDays(_ first: String, _ last: String) -> String
  func reportDue(_ day: String, agencies: String?) -> String
  func reportAsOf(_ day: String) -> String
  /// That files could not be read, so that what they hold is missing.
  func reportUnread(_ files: [String]) -> String
  var reportNotBegun: String { get }
  var reportRunning: String { get }
  var reportResults: String { get }
  var reportShortcomings: String { get }
  var reportAnnexes: String { get }
  func reportTasks(_ done: Int, _ due: Int, percent: Int) -> String
  var reportNoTasks: String { get }
  func reportDone(_ inTime: Int, late: Int, undated: Int) -> String
  func reportNotDone(_ overdue: Int, open: Int, isOver: Bool) -> String
  func reportCarried(_ count: Int) -> String
  func reportDoneBesides(_ count: Int) -> String
  func reportNotYetDue(_ count: Int) -> String
  func reportNotApplicable(_ count: Int) -> String
  func reportWithoutOwner(_ count: Int) -> String
  func reportPlacements(_ pieces: Int, placements: Int, channels: Int, of all: Int) -> String
  func reportGenres(_ genres: [String]) -> String
  var reportOtherGenre: String { get }
  func reportKinds(_ kinds: [String]) -> String
  func reportObligations(_ met: Int, partly: Int, missed: Int, notYetDue: Int) -> String
  func reportCoverage(_ reached: Int, of all: Int) -> String
  func reportOnlyToOfficials(_ count: Int) -> String
  func reportUnproven(_ count: Int) -> String
  func reportPlansReceived(_ received: Int, of all: Int) -> String
  func reportReportsReceived(_ received: Int, of all: Int) -> String
  func reportFollowUps(_ made: Int, answered: Int, outstanding: Int, overdue: Int) -> String
  func reportCompared(_ span: String, tasks: [Int], placements: [Int]) -> String
  func reportLate(_ count: Int) -> String
  func reportLateAgency(_ agency: String, _ count: Int) -> String
  func reportSilentChannels(_ count: Int) -> String
  func reportSilentContents(_ count: Int) -> String
  func reportOnlyToOfficialsHeading(_ count: Int) -> String
  func reportWithoutOwnerHeading(_ count: Int) -> String
  func reportMore(_ count: Int) -> String
  var reportNoShortcomings: String { get }
  var reportTableAgencies: String { get }
  var reportTableChannels: String { get }
  var reportTableContents: String { get }
  var reportTableOverdue: String { get }
  var reportTableFollowUps: String { get }
  var reportTableSubmissions: String { get }
  var reportTableUnproven: String { get }
  var reportColumnDue: String { get }
  var reportColumnInTime: String { get }
  var reportColumnLate: String { get }
  var reportColumnCarried: String { get }
  var reportColumnNotApplicable: String { get }
  var reportColumnUnproven: String { get }
  var reportColumnPlacements: String { get }
  var reportColumnMembers: String { get }
  var reportColumnObligations: String { get }
  var reportColumnSilentMonths: String { get }
  var reportColumnLastDay: String { get }
  var reportColumnContent: String { get }
  var reportColumnReached: String { get }
  var reportUnknownAudience: String { get }
  var reportColumnTask: String { get }
  var reportColumnParts: String { get }
  var reportColumnAbout: String { get }
  var reportColumnLetter: String { get }
  var reportColumnAnswerBy: String { get }
  var reportColumnMissing: String { get }
  var reportColumnTicks: String { get }
  var reportMissingPlan: String { get }
  var reportMissingReport: String { get }
  var reportNobody: String { get }
  var reportWhole: String { get }
  var reportFigureHeads: [String] { get }
  func reportRowsLeftOut(_ count: Int) -> String
  var reportBasisHeading: String { get }
  var reportBasis: [String] { get }
  func reportYearsMissing(_ years: [Int]) -> String
  func reportOtherPlans(_ plans: [String]) -> String
  var decimalMark: String { get }
  func reportRowQuarter(_ number: Int, _ year: Int) -> String
  func reportRowHalf(_ year: Int) -> String
  func reportRowYear(_ year: Int) -> String
  func reportRowScore(_ number: String) -> String
  var emptyReports: String { get }
  func formExport(_ span: String) -> String
  var actionChooseAgency: String { get }
  var fieldFileName: String { get }
  var hintFileName: String { get }
  var fileNameMissing: String { get }
  func fileNameUnclear(_ name: String) -> String
  func fileWritten(_ name: String) -> String
  func fileNotWritten(_ name: String, _ why: String) -> String
  func askReplaceFile(_ name: String) -> String
  var yesReplace: String { get }
  var exportNeedsReport: String { get }
  func spanOutsidePlan(_ span: String, year: Int, years: [Int]) -> String
  func formatNotYet(_ format: String) -> String
  func noSuchFormat(_ format: String) -> String
  var forceNeedsFile: String { get }
  func cannotWriteReport(_ file: String) -> String
  func outputExists(_ file: String) -> String
  func outputIsLink(_ file: String) -> String
  func outputNotAFile(_ file: String) -> String
  func outputFolderMissing(_ folder: String) -> String
}
