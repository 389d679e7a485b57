extension English {
  package var titlePalette: String { "Find anything" }
  package var paletteHint: String {
    "a task, an agency, a channel, an item, a command; accents need not be typed"
  }
  package func nothingInPalette(_ words: String) -> String {
    "Nothing answers “\(words)”. Try fewer letters, no accents, or initials (snv)."
  }
  package func answers(_ count: Int) -> String { "\(grouped(count)) found" }
  package var kindAction: String { "command" }
  package var kindMonth: String { "month" }
  package var kindPeriod: String { "report" }
  package var kindFilter: String { "filter" }
  package var kindSection: String { "section" }
  package var kindPlan: String { "plan" }
  package var kindPublication: String { "item out" }
  package var planIsOpen: String { "This plan is open already." }
  package var openingPlan: String { "Opening the plan…" }
  package var filterClearedToShow: String { "The filter was cleared to show this." }
  package func searchElsewhere(search: String, next: String, find: String) -> String {
    "\(search) searches lists: choose a pane with a list first (\(next)), or press \(find) to find anything."
  }
  package var nothingToSearch: String { "There is nothing in this list to search." }
  package func nothingSearched(search: String) -> String {
    "Nothing was searched for in this list yet; press \(search) to search."
  }
  package func noMatch(_ words: String) -> String { "no “\(words)”" }
  package func matchCount(_ position: Int, of count: Int) -> String {
    "\(grouped(position)) of \(grouped(count))"
  }
  package func matchPlace(_ position: Int, of count: Int, _ words: String) -> String {
    "Match \(grouped(position)) of \(grouped(count)) for “\(words)”. n/N: next/previous."
  }
  package var wrappedToStart: String { "End of the list; went on from its start." }
  package var wrappedToEnd: String { "Start of the list; went on from its end." }
  package var titleFilter: String { "Filter the list" }
  package var filterWords: String { "Holds:" }
  package var filterWordsHint: String { "type to filter by words" }
  package var filterName: String { "Keep as:" }
  package var savedFilters: String { "Filters at hand and kept" }
  package func rowsLeft(_ shown: Int, of total: Int) -> String {
    "\(grouped(shown)) of \(some(total, "row", "rows"))"
  }
  package var facetScope: String { "Scope" }
  package var facetGroup: String { "Group of agencies" }
  package var facetChannelKind: String { "Kind of channel" }
  package var facetContactKind: String { "Kind of contact" }
  package var facetPurpose: String { "What for" }
  package var everyAgency: String { "every agency's tasks" }
  package var titleEveryAgency: String { "Every agency's tasks" }
  package func inMonth(_ month: String) -> String { "out in \(month)" }
  package var withoutLink: String { "without a link or number" }
  package var withoutContents: String { "without a content of the plan" }
  package var notSaidYet: String { "nobody has said yet" }
  package var needsChecking: String { "needs checking" }
  package var conditionDueSoon: String { "due soon" }
  package var conditionOpen: String { "open" }
  package var conditionWithoutEvidence: String { "without evidence" }
  package var conditionBehind: String { "silent or behind" }
  package var conditionPublished: String { "published" }
  package var conditionNotYetDue: String { "not yet due" }
  package var presetOverdue: String { "Every agency's overdue tasks" }
  package var presetDueSoon: String { "Every agency's tasks due soon" }
  package var presetWithoutEvidence: String { "Tasks without evidence" }
  package var presetBehind: String { "Channels silent or behind" }
  package var presetNotSaidYet: String { "Contents nobody has said yet" }
  package var presetNeedsChecking: String { "Contacts that need checking" }
  package func quoted(_ words: String) -> String { "“\(words)”" }
  package func filteredBy(_ filter: String) -> String { "filter: \(filter)" }
  package func filterApplied(_ shown: Int, of total: Int, _ filter: String, key: String) -> String {
    "\(grouped(shown)) of \(some(total, "row", "rows")), filter: \(filter). \(key): show all."
  }
  package func filterCleared(_ count: Int) -> String {
    "No filter: \(count == 1 ? "the one row is" : "all \(grouped(count)) rows are") shown."
  }
  package func filterHidesAll(_ count: Int, key: String) -> String {
    "The filter hides \(count == 1 ? "the one row" : "all \(grouped(count)) rows"). Press \(key) to show \(count == 1 ? "it" : "them")."
  }
  package func noFilterToClear(filter: String) -> String {
    "This list has no filter; press \(filter) to set one."
  }
  package func filterElsewhere(next: String) -> String {
    "Filters work on the plan, channels, items out, agencies, tasks and contacts; go to one of those lists first (\(next))."
  }
  package var nothingToKeep: String { "There is no filter to keep yet." }
  package var filterNameMissing: String { "Type a name to keep it by." }
  package func filterKept(_ name: String, filter: String, find: String) -> String {
    "Kept “\(name)”; find it with \(filter) or \(find)."
  }
  package func filterForgotten(_ name: String) -> String { "Forgot the filter “\(name)”." }
  package var onlyOwnFiltersGo: String { "Delete forgets only filters that you have kept." }
  package func filtersNotKept(_ reason: String) -> String {
    "The filters could not be kept for next time: \(reason)"
  }
  package func markedTitle(_ count: Int, hidden: Int) -> String {
    "\(grouped(count)) marked\(hidden > 0 ? " (\(grouped(hidden)) hidden)" : "")"
  }
  package func marked(_ count: Int, hidden: Int) -> String {
    "\(some(count, "row", "rows")) marked\(hidden > 0 ? ", and \(grouped(hidden)) that the filter hides" : ""). Esc: unmark."
  }
  package var unmarked: String { "All marks are gone." }
  package var nothingMarked: String { "No row is marked any more." }
  package func rangeBegun(range: String, back: String) -> String {
    "Marking a range: move, then press \(range) again. \(back): give up."
  }
  package var markElsewhere: String { "Only rows of a list can be marked." }
  package var marksAreHidden: String {
    "All marked rows are hidden by the filter: clear it (F) first."
  }
  package var noneCanBeTicked: String { "None of the marked tasks can be ticked in this month." }
  package func askBulkTick(_ count: Int, month: String) -> String {
    "Tick \(some(count, "task", "tasks")) for \(month)?"
  }
  package func askBulkUntick(_ count: Int, month: String) -> String {
    "Untick \(some(count, "task", "tasks")) of \(month)?"
  }
  package func askBulkRemove(_ what: String) -> String { "Remove \(what) that are marked?" }
  package func bulkPublications(_ count: Int) -> String {
    count == 1 ? "1 publication" : "\(grouped(count)) publications"
  }
  package func bulkTasks(_ count: Int) -> String {
    count == 1 ? "1 task" : "\(grouped(count)) tasks"
  }
  package func bulkContacts(_ count: Int) -> String {
    count == 1 ? "1 contact" : "\(grouped(count)) contacts"
  }
  package func bulkAgencies(_ count: Int) -> String {
    count == 1 ? "1 agency" : "\(grouped(count)) agencies"
  }
  package func bulkChannels(_ count: Int) -> String {
    count == 1 ? "1 channel" : "\(grouped(count)) channels"
  }
  package func bulkKeeps(_ count: Int, why: String) -> String { "Kept: \(grouped(count)). \(why)" }
  package var bulkNotHere: String {
    "Here this key acts on one row only. Press Esc to unmark the rows first."
  }
  package func bulkSaved(_ what: String) -> String { "Recorded for \(what)." }
  package func bulkNotSaved(_ count: Int, why: String) -> String {
    "Not recorded: \(grouped(count)). \(why)"
  }
  package var fillWhatChanges: String {
    "What is left empty stays as it is; a - in a field empties it."
  }
  package var nothingFilled: String { "Nothing is filled in: nothing changes." }
  package func menuTickSeveral(_ what: String) -> String { "Tick \(what), with evidence" }
  package func menuEditSeveral(_ what: String) -> String { "Edit \(what): status, note …" }
  package func menuPersonOfSeveral(_ what: String) -> String { "Person in charge of \(what)" }
  package func menuEvidenceOfSeveral(_ what: String) -> String { "Add evidence to \(what)" }
  package func menuFollowUpOnSeveral(_ what: String) -> String { "Remind about \(what)" }
  package func saveBeforeOpening(retry: String) -> String {
    "Something is not saved yet. Wait, or press \(retry), before another plan is opened."
  }
  package func notHere(_ why: String) -> String { "(not here: \(why))" }
  package var actionMarkAll: String { "mark all" }
  package var nothingToAddWithoutOwner: String {
    "These tasks have no owner: there is nothing to add to here; choose an agency first."
  }
  package func bulkSkips(_ count: Int) -> String {
    "\(grouped(count)) more \(count == 1 ? "is" : "are") done, not applicable or outside the plan's year."
  }
  package func bulkLeavesHidden(_ count: Int) -> String {
    "\(some(count, "marked row that the filter hides is", "marked rows that the filter hides are")) left alone."
  }
  package func bulkTicked(_ count: Int) -> String { "Ticked \(some(count, "task", "tasks"))." }
  package func bulkUnticked(_ count: Int) -> String { "Unticked \(some(count, "task", "tasks"))." }
  package func bulkRemoved(_ what: String) -> String { "Removed \(what)." }
  package var yesTick: String { "tick" }
  package var yesUntick: String { "untick" }
  package var actionKeep: String { "keep" }
  package var actionKeepFilter: String { "keep filter" }
  package var actionOtherMatch: String { "other match" }
  package var actionUnmark: String { "unmark" }
  package var actionMove: String { "move" }
}
