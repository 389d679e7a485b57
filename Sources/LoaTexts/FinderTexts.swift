/// What finding, filtering and marking say.
package protocol FinderTexts: Sendable {
  var titlePalette: String { get }
  var paletteHint: String { get }
  func nothingInPalette(_ words: String) -> String
  func answers(_ count: Int) -> String
  var kindAction: String { get }
  var kindMonth: String { get }
  var kindPeriod: String { get }
  var kindFilter: String { get }
  var kindSection: String { get }
  var kindPlan: String { get }
  var kindPublication: String { get }
  var planIsOpen: String { get }
  var openingPlan: String { get }
  var filterClearedToShow: String { get }
  func searchElsewhere(search: String, next: String, find: String) -> String
  var nothingToSearch: String { get }
  func nothingSearched(search: String) -> String
  func noMatch(_ words: String) -> String
  func matchCount(_ position: Int, of count: Int) -> String
  func matchPlace(_ position: Int, of count: Int, _ words: String) -> String
  var wrappedToStart: String { get }
  var wrappedToEnd: String { get }
  var titleFilter: String { get }
  var filterWords: String { get }
  var filterWordsHint: String { get }
  var filterName: String { get }
  var savedFilters: String { get }
  func rowsLeft(_ shown: Int, of total: Int) -> String
  var facetScope: String { get }
  var facetGroup: String { get }
  var facetChannelKind: String { get }
  var facetContactKind: String { get }
  var facetPurpose: String { get }
  var everyAgency: String { get }
  var titleEveryAgency: String { get }
  func inMonth(_ month: String) -> String
  var withoutLink: String { get }
  var withoutContents: String { get }
  var notSaidYet: String { get }
  var needsChecking: String { get }
  var conditionDueSoon: String { get }
  var conditionOpen: String { get }
  var conditionWithoutEvidence: String { get }
  var conditionBehind: String { get }
  var conditionPublished: String { get }
  var conditionNotYetDue: String { get }
  var presetOverdue: String { get }
  var presetDueSoon: String { get }
  var presetWithoutEvidence: String { get }
  var presetBehind: String { get }
  var presetNotSaidYet: String { get }
  var presetNeedsChecking: String { get }
  func quoted(_ words: String) -> String
  func filteredBy(_ filter: String) -> String
  func filterApplied(_ shown: Int, of total: Int, _ filter: String, key: String) -> String
  func filterCleared(_ count: Int) -> String
  func filterHidesAll(_ count: Int, key: String) -> String
  func noFilterToClear(filter: String) -> String
  func filterElsewhere(next: String) -> String
  var nothingToKeep: String { get }
  var filterNameMissing: String { get }
  func filterKept(_ name: String, filter: String, find: String) -> String
  func filterForgotten(_ name: String) -> String
  var onlyOwnFiltersGo: String { get }
  func filtersNotKept(_ reason: String) -> String
  func markedTitle(_ count: Int, hidden: Int) -> String
  func marked(_ count: Int, hidden: Int) -> String
  var unmarked: String { get }
  var nothingMarked: String { get }
  func rangeBegun(range: String, back: String) -> String
  var markElsewhere: String { get }
  var marksAreHidden: String { get }
  var noneCanBeTicked: String { get }
  func askBulkTick(_ count: Int, month: String) -> String
  func askBulkUntick(_ count: Int, month: String) -> String
  func askBulkRemove(_ what: String) -> String
  func bulkPublications(_ count: Int) -> String
  func bulkTasks(_ count: Int) -> String
  func bulkContacts(_ count: Int) -> String
  func bulkAgencies(_ count: Int) -> String
  func bulkChannels(_ count: Int) -> String
  func bulkKeeps(_ count: Int, why: String) -> String
  var bulkNotHere: String { get }
  func bulkSaved(_ what: String) -> String
  func bulkNotSaved(_ count: Int, why: String) -> String
  var fillWhatChanges: String { get }
  var nothingFilled: String { get }
  func menuTickSeveral(_ what: String) -> String
  func menuEditSeveral(_ what: String) -> String
  func menuPersonOfSeveral(_ what: String) -> String
  func menuEvidenceOfSeveral(_ what: String) -> String
  func menuFollowUpOnSeveral(_ what: String) -> String
  func saveBeforeOpening(retry: String) -> String
  func notHere(_ why: String) -> String
  var actionMarkAll: String { get }
  var nothingToAddWithoutOwner: String { get }
  func bulkSkips(_ count: Int) -> String
  func bulkLeavesHidden(_ count: Int) -> String
  func bulkTicked(_ count: Int) -> String
  func bulkUnticked(_ count: Int) -> String
  func bulkRemoved(_ what: String) -> String
  var yesTick: String { get }
  var yesUntick: String { get }
  var actionKeep: String { get }
  var actionKeepFilter: String { get }
  var actionOtherMatch: String { get }
  var actionUnmark: String { get }
  var actionMove: String { get }
}
