/// What the dashboard shows.
package protocol ScreenTexts: Sendable {
  var screenOverview: String { get }
  var screenPlan: String { get }
  var screenChannels: String { get }
  var screenChecklists: String { get }
  var screenContacts: String { get }
  var screenCalendar: String { get }
  var screenHistory: String { get }
  var screenReport: String { get }
  var titlePlan: String { get }
  var titlePlanDetail: String { get }
  var titleChannelsOfMonth: String { get }
  func titleChannels(_ month: String) -> String
  var titleChannel: String { get }
  var titleTasksByAgency: String { get }
  var titleAgencies: String { get }
  var titleTasks: String { get }
  var titleTaskDetail: String { get }
  var titleAgenda: String { get }
  var titleHistory: String { get }
  var titleHistoryDetail: String { get }
  var titleReportPeriods: String { get }
  var titleReportPreview: String { get }
  func titleCalendarMonth(_ month: String) -> String
  var titleContactSearch: String { get }
  func titleContacts(_ count: Int) -> String
  var titleHelp: String { get }
  var titleProblems: String { get }
  var titleQuestion: String { get }
  var reading: String { get }
  var needsRoom: String { get }
  func tasksOverdue(_ count: Int) -> String
  func brokenFiles(_ count: Int) -> String
  /// Instead of how a channel stands, where its log cannot be read.
  var channelUnread: String { get }
  var noPlanHere: String { get }
  /// What to do in a workspace without any plan, after leaving with a key.
  func noPlanAdvice(add: String, quit: String) -> [String]
  var saving: String { get }
  var saved: String { get }
  func unsavedCount(_ count: Int, retry: String) -> String
  var everythingSaved: String { get }
  func notSaved(_ reason: String, retry: String) -> String
  func lostEdits(_ count: Int) -> String
  var noProblems: String { get }
  func problemsAdvice(again: String) -> String
  func emptyPlan(add key: String) -> String
  func emptyChannels(add key: String) -> String
  func emptyLog(add key: String) -> String
  var emptyAgencies: String { get }
  func agenciesSoFar(_ count: Int, _ names: [String]) -> String
  func agenciesAdvice(add key: String) -> String
  var emptyContacts: String { get }
  var noContactFound: String { get }
  var notKnown: String { get }
  var contactSearchHint: String { get }
  func pieces(_ count: Int) -> String
  func membersPublished(_ publishing: Int, of members: Int, pieces: Int) -> String
  func owedDone(_ done: Int, _ owed: Int, _ state: String) -> String
  var overdue: String { get }
  func overdueSince(_ day: String) -> String
  func dueBy(_ day: String) -> String
  var monthly: String { get }
  func periodsDone(_ status: String, _ done: Int, _ due: Int) -> String
  func onWeekend(_ day: String) -> String
  var labelAudiences: String { get }
  var labelAreas: String { get }
  var labelIndices: String { get }
  var labelServedBy: String { get }
  var labelChannels: String { get }
  func labelPublications(_ count: Int) -> String
  var nobodySaidYet: String { get }
  func andOthers(_ names: [String], _ count: Int) -> String
  var labelStatus: String { get }
  var labelFrame: String { get }
  var labelDue: String { get }
  var labelRef: String { get }
  var labelDeliverable: String { get }
  var labelSharedWith: String { get }
  var labelCoordinating: String { get }
  var labelPerson: String { get }
  var labelPhone: String { get }
  var labelNote: String { get }
  var labelAssignmentNote: String { get }
  var labelTicks: String { get }
  var labelContents: String { get }
  var labelEvidence: String { get }
  var labelSource: String { get }
  var noEvidence: String { get }
  func tickLine(_ period: String, by: String?, note: String?) -> String
  func ticked(_ title: String, period: String?) -> String
  func unticked(_ title: String, period: String?) -> String
  var noTask: String { get }
  func taskExempt(_ reason: String) -> String
  func monthOutsidePlan(_ month: String, year: Int) -> String
  var quitsWhenSaved: String { get }
  func publicationRecorded(_ title: String) -> String
  func publicationInOtherMonth(_ title: String, month: String) -> String
  func keyUnused(_ key: String) -> String
  var nothingDeeper: String { get }
  func quitWith(_ key: String) -> String
  var pasteIgnored: String { get }
  func formRecord(_ channel: String) -> String
  func formEdit(_ channel: String) -> String
  var fieldAgency: String { get }
  var fieldDay: String { get }
  var fieldTitle: String { get }
  var fieldGenre: String { get }
  var fieldLink: String { get }
  var fieldCovers: String { get }
  var hintDay: String { get }
  var hintAgency: String { get }
  var hintCovers: String { get }
  var dayMissing: String { get }
  func noSuchDay(_ text: String) -> String
  func dayInFuture(_ day: String) -> String
  var titleMissing: String { get }
  func notALink(_ text: String) -> String
  var agencyMissing: String { get }
  func unknownAgency(_ text: String, nearest: [String]) -> String
  var askDiscardForm: String { get }
  func askQuitUnsaved(_ count: Int) -> String
  var yesDiscard: String { get }
  var yesQuit: String { get }
  var yesRemove: String { get }
  var answerYes: String { get }
  var answerNo: String { get }
  var actionMoveUp: String { get }
  var actionMoveDown: String { get }
  var actionMoveLeft: String { get }
  var actionMoveRight: String { get }
  var actionPageUp: String { get }
  var actionPageDown: String { get }
  var actionMoveHome: String { get }
  var actionMoveEnd: String { get }
  var actionNextPane: String { get }
  var actionPreviousPane: String { get }
  var actionOpen: String { get }
  var actionBack: String { get }
  var actionPreviousMonth: String { get }
  var actionNextMonth: String { get }
  var actionTick: String { get }
  var actionAdd: String { get }
  var actionEdit: String { get }
  var actionRemove: String { get }
  var actionSearch: String { get }
  var actionUndo: String { get }
  var actionRedo: String { get }
  var actionNextMatch: String { get }
  var actionPreviousMatch: String { get }
  var actionFilter: String { get }
  var actionClearFilters: String { get }
  var actionSort: String { get }
  var actionSelectRange: String { get }
  var actionMark: String { get }
  var actionPalette: String { get }
  var actionCopy: String { get }
  var actionOpenLink: String { get }
  var actionExportReport: String { get }
  var actionShowMessages: String { get }
  var actionToggleMouse: String { get }
  var actionRedraw: String { get }
  var actionRetrySave: String { get }
  var actionShowProblems: String { get }
  var actionHelp: String { get }
  var actionSuspend: String { get }
  var actionQuit: String { get }
  var actionClose: String { get }
  var actionScroll: String { get }
  var actionChoose: String { get }
  var actionChangeMonth: String { get }
  var actionFold: String { get }
  var actionToList: String { get }
  var actionNextField: String { get }
  var actionSave: String { get }
  func helpAbout(_ pane: String) -> String
  var helpAboutForm: String { get }
  var helpForm: String { get }
  var helpKeys: String { get }
  var helpMarks: String { get }
  var helpMarkLines: [String] { get }
  var helpPlan: String { get }
  var helpDetail: String { get }
  var helpChannels: String { get }
  var helpLog: String { get }
  var helpAgencies: String { get }
  var helpTasks: String { get }
  var helpCalendar: String { get }
  var helpHistory: String { get }
  var helpReport: String { get }
  var helpContacts: String { get }
  func formOwe(_ channel: String) -> String
  var fieldAmount: String { get }
  var fieldCadence: String { get }
  var hintAmount: String { get }
  func notAnAmount(_ text: String) -> String
  func noSuchCadence(_ text: String) -> String
  func owes(_ text: String) -> String
  func editGroupInstead(edit: String) -> String
}
