extension English {
  package var screenOverview: String { "Overview" }
  package var screenPlan: String { "Plan" }
  package var screenChannels: String { "Channels" }
  package var screenChecklists: String { "Tasks" }
  package var screenContacts: String { "Contacts" }
  package var screenCalendar: String { "Calendar" }
  package var screenHistory: String { "History" }
  package var screenReport: String { "Report" }
  package var titlePlan: String { "Plan" }
  package var titlePlanDetail: String { "In full" }
  package var titleChannelsOfMonth: String { "Channels this month" }
  package func titleChannels(_ month: String) -> String { "Channels, \(month)" }
  package var titleChannel: String { "Channel" }
  package var titleTasksByAgency: String { "Tasks by agency" }
  package var titleAgencies: String { "Agencies" }
  package var titleTasks: String { "Tasks" }
  package var titleTaskDetail: String { "Task in detail" }
  package var titleAgenda: String { "Agenda" }
  package var titleHistory: String { "Changes" }
  package var titleHistoryDetail: String { "Change" }
  package var titleReportPeriods: String { "Periods" }
  package var titleReportPreview: String { "Report" }
  package func titleCalendarMonth(_ month: String) -> String { "Calendar, \(month)" }
  package var titleContactSearch: String { "Find a contact" }
  package func titleContacts(_ count: Int) -> String { "Contacts (\(grouped(count)))" }
  package var titleHelp: String { "Help" }
  package var titleProblems: String { "Files with problems" }
  package var titleQuestion: String { "Please confirm" }
  package var reading: String { "Reading…" }
  package var needsRoom: String { "Needs 20x6 or more" }
  package func tasksOverdue(_ count: Int) -> String {
    count == 1 ? "1 period overdue" : "\(grouped(count)) periods overdue"
  }

  package func brokenFiles(_ count: Int) -> String {
    "\(grouped(count)) file problem\(count == 1 ? "" : "s")"
  }

  package var channelUnread: String { "cannot be read" }
  package var noPlanHere: String { "There is no plan here yet." }

  package func noPlanAdvice(add: String, quit: String) -> [String] {
    [
      "Press \(add) to begin a new plan here.",
      "To take a shipped plan (nghe-an, phu-tho, binh-dinh, lai-chau, ha-noi), leave (\(quit)) and run",
      "loa init DIR --from nghe-an", "Have a look with made-up figures:", "loa demo DIR",
    ]
  }

  package var saving: String { "saving" }
  package var saved: String { "saved" }
  package func unsavedCount(_ count: Int, retry: String) -> String {
    "\(grouped(count)) not saved, \(retry) retries"
  }
  package var everythingSaved: String { "Everything is saved." }

  package func notSaved(_ reason: String, retry: String) -> String {
    "Not saved: \(reason) The change is still on the screen; \(retry) tries again."
  }

  package func lostEdits(_ count: Int) -> String {
    "\(grouped(count)) change\(count == 1 ? " was" : "s were") not on disk and \(count == 1 ? "is" : "are") lost."
  }

  package var noProblems: String { "No file has a problem." }

  package func problemsAdvice(again: String) -> String {
    "The rest of the workspace can be used. No file is overwritten. Press \(again) to see this list again."
  }

  package func emptyPlan(add key: String) -> String {
    "The plan has no sections yet. Press \(key) to add one."
  }

  package func emptyChannels(add key: String) -> String {
    "The plan has no channels yet. Press \(key) to add one."
  }

  package func emptyLog(add key: String) -> String {
    "Nothing published yet. Press \(key) to log a piece."
  }

  package func agenciesSoFar(_ count: Int, _ names: [String]) -> String {
    "\(grouped(count)) \(count == 1 ? "agency" : "agencies") so far: "
      + names.joined(separator: "; ") + (names.count < count ? "…" : ".")
  }

  package func agenciesAdvice(add key: String) -> String {
    "Press \(key) to begin a new plan or to add an agency. Each agency's tasks stand here once a "
      + "plan gives it some."
  }

  package var emptyAgencies: String { "This plan gives no agency a task." }

  package var emptyContacts: String {
    "There are no contacts."
  }
  package var noContactFound: String { "Nothing found. Try fewer words; accents are not needed." }
  package var notKnown: String { "(not known)" }

  package var contactSearchHint: String {
    "type to search: name, place, number, purpose; no accents needed"
  }

  package func pieces(_ count: Int) -> String { "\(grouped(count)) piece\(count == 1 ? "" : "s")" }

  package func membersPublished(_ publishing: Int, of members: Int, pieces: Int) -> String {
    "\(grouped(publishing))/\(grouped(members)), \(some(pieces, "pc", "pcs"))"
  }

  package func owedDone(_ done: Int, _ owed: Int, _ state: String) -> String {
    "\(grouped(done))/\(grouped(owed)) \(state)"
  }

  package var overdue: String { "overdue" }
  package func overdueSince(_ day: String) -> String { "overdue \(day)" }
  package func dueBy(_ day: String) -> String { "due \(day)" }
  package var monthly: String { "continuous" }

  package func periodsDone(_ status: String, _ done: Int, _ due: Int) -> String {
    "\(status), \(grouped(done)) of \(some(due, "period", "periods"))"
  }

  package func onWeekend(_ day: String) -> String { "\(day) (weekend)" }
  package var labelAudiences: String { "Audiences" }
  package var labelAreas: String { "Reform areas" }
  package var labelIndices: String { "Indices" }
  package var labelServedBy: String { "Served by" }
  package var labelChannels: String { "Channels" }
  package func labelPublications(_ count: Int) -> String { "Published (\(grouped(count)))" }
  package var nobodySaidYet: String { "! Nobody has published on this yet." }

  package func andOthers(_ names: [String], _ count: Int) -> String {
    "\(names.joined(separator: ", ")) … (\(some(count, "agency", "agencies")))"
  }

  package var labelStatus: String { "Status" }
  package var labelFrame: String { "Time" }
  package var labelDue: String { "Due" }
  package var labelRef: String { "Section" }
  package var labelDeliverable: String { "Deliverable" }
  package var labelSharedWith: String { "Led together with" }
  package var labelCoordinating: String { "Coordinating" }
  package var labelPerson: String { "Person in charge" }
  package var labelPhone: String { "Telephone" }
  package var labelNote: String { "Note" }
  package var labelAssignmentNote: String { "In the document" }
  package var labelTicks: String { "Done" }
  package var labelContents: String { "Contents served" }
  package var labelEvidence: String { "Evidence" }
  package var labelSource: String { "Source" }
  package var noEvidence: String { "! no evidence yet" }

  package func tickLine(_ period: String, by: String?, note: String?) -> String {
    "\([period, by, note].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))"
  }

  package func ticked(_ title: String, period: String?) -> String {
    "Ticked\(period.map { " for \($0)" } ?? ""): \(title)"
  }

  package func unticked(_ title: String, period: String?) -> String {
    "Unticked\(period.map { " for \($0)" } ?? ""): \(title)"
  }

  package var noTask: String { "There is no task to tick." }

  package func taskExempt(_ reason: String) -> String {
    "This task does not apply to the agency: \(reason)"
  }

  package func monthOutsidePlan(_ month: String, year: Int) -> String {
    "\(month) is outside the plan's year \(year): monthly tasks cannot be ticked for it."
  }

  package var quitsWhenSaved: String {
    "Saving; quits once everything is saved. Any other key stays."
  }
  package func publicationRecorded(_ title: String) -> String { "Logged: \(title)" }

  package func publicationInOtherMonth(_ title: String, month: String) -> String {
    "Logged in \(month): \(title)"
  }

  package func keyUnused(_ key: String) -> String { "\(key) does nothing here; F1 shows help." }
  package var nothingDeeper: String { "There is nothing deeper here; Esc goes back." }
  package func quitWith(_ key: String) -> String { "Press \(key) to quit." }
  package var pasteIgnored: String { "The paste was ignored: the cursor is in no field." }
  package func formRecord(_ channel: String) -> String { "Log a publication: \(channel)" }
  package func formEdit(_ channel: String) -> String { "Edit a publication: \(channel)" }
  package var fieldAgency: String { "Agency" }
  package var fieldDay: String { "Day" }
  package var fieldTitle: String { "Title" }
  package var fieldGenre: String { "Genre" }
  package var fieldLink: String { "Link" }
  package var fieldCovers: String { "Contents" }
  package var hintDay: String { "15 Mar 2024, 15/3 or 15" }
  package var hintAgency: String { "a few letters, no accents needed" }
  package var hintCovers: String { "type a few letters, Enter chooses" }

  package var dayMissing: String { "the day is missing; write it as 15/3/2024" }

  package func noSuchDay(_ text: String) -> String {
    "“\(text)” is not a day that exists; write it as 15 Mar 2024 or 15/3/2024"
  }

  package func dayInFuture(_ day: String) -> String {
    "\(day) is in the future; log it once it is out"
  }

  package var titleMissing: String { "the title is missing" }

  package func notALink(_ text: String) -> String {
    "“\(text)” is no link; write it as https://baonghean.vn/…"
  }

  package var agencyMissing: String { "no agency is chosen" }

  package func unknownAgency(_ text: String, nearest: [String]) -> String {
    "no agency is chosen for "
      + "“\(text)”\(nearest.isEmpty ? "" : "; did you mean " + nearest.joined(separator: ", ") + "?")"
  }

  package var askDiscardForm: String { "Throw away what was typed in this form?" }

  package func askQuitUnsaved(_ count: Int) -> String {
    "\(grouped(count)) change\(count == 1 ? " is" : "s are") not on disk. Quit and lose "
      + "\(count == 1 ? "it" : "them")?"
  }

  package var yesDiscard: String { "throw away" }
  package var yesQuit: String { "quit and lose it" }
  package var yesRemove: String { "remove" }
  package var answerYes: String { "yes" }
  package var answerNo: String { "go back" }
  package var actionMoveUp: String { "up" }
  package var actionMoveDown: String { "down" }
  package var actionMoveLeft: String { "fold" }
  package var actionMoveRight: String { "unfold" }
  package var actionPageUp: String { "page up" }
  package var actionPageDown: String { "page down" }
  package var actionMoveHome: String { "to the start" }
  package var actionMoveEnd: String { "to the end" }
  package var actionNextPane: String { "next pane" }
  package var actionPreviousPane: String { "previous pane" }
  package var actionOpen: String { "open" }
  package var actionBack: String { "back" }
  package var actionPreviousMonth: String { "previous month" }
  package var actionNextMonth: String { "next month" }
  package var actionTick: String { "tick" }
  package var actionAdd: String { "add" }
  package var actionEdit: String { "edit" }
  package var actionRemove: String { "remove" }
  package var actionSearch: String { "find" }
  package var actionUndo: String { "undo" }
  package var actionRedo: String { "redo" }
  package var actionNextMatch: String { "next match" }
  package var actionPreviousMatch: String { "previous match" }
  package var actionFilter: String { "filter" }
  package var actionClearFilters: String { "clear filters" }
  package var actionSort: String { "sort" }
  package var actionSelectRange: String { "select a range" }
  package var actionMark: String { "mark" }
  package var actionPalette: String { "find anything" }
  package var actionCopy: String { "copy" }
  package var actionOpenLink: String { "open link" }
  package var actionExportReport: String { "write to a file" }
  package var actionShowMessages: String { "past messages" }
  package var actionToggleMouse: String { "mouse on, off" }
  package var actionRedraw: String { "redraw" }
  package var actionRetrySave: String { "save again" }
  package var actionShowProblems: String { "show file problems" }
  package var actionHelp: String { "help" }
  package var actionSuspend: String { "suspend" }
  package var actionQuit: String { "quit" }
  package var actionClose: String { "close" }
  package var actionScroll: String { "scroll" }
  package var actionChoose: String { "choose" }
  package var actionChangeMonth: String { "change month" }
  package var actionFold: String { "fold, unfold" }
  package var actionToList: String { "to the list" }
  package var actionNextField: String { "next field" }
  package var actionSave: String { "save" }
  package func helpAbout(_ pane: String) -> String { "This pane: \(pane)" }
  package var helpAboutForm: String { "The form" }

  package var helpForm: String {
    "Type into the field chosen; Enter or Tab goes to the next, Shift-Tab to the one before. "
      + "Where there are suggestions, type a few letters or initials, choose with up and down, "
      + "take or leave with Enter. Enter in the last field or Ctrl-S saves; Esc closes and asks "
      + "first if anything was typed. Ctrl-E opens a long text in the editor (VISUAL or EDITOR); "
      + "line ends become blanks. With several drafts PgDn and PgUp turn, Ctrl-T saves all that are "
      + "complete."
  }

  package var helpKeys: String { "Keys" }
  package var helpMarks: String { "Marks" }

  package var helpMarkLines: [String] {
    [
      "x  published or met        !  silent, missed, overdue",
      "~  partly met              .  not yet due",
      "-  not owed, not applicable",
      "*  changed by others just now   =  you may only read it (beside a line)",
      "+  a marked row           >  a row that answers a search",
      "[x] done   [ ] not done   [~] doing   [-] not applicable",
    ]
  }

  package var helpPlan: String {
    "The document's parts in its own order and numbering. Enter shows a part in full and "
      + "what serves it; left and right fold and unfold."
  }

  package var helpDetail: String { "Read with up, down, PgUp, PgDn. Tab goes to the next pane." }

  package var helpChannels: String {
    "Each line is a channel and what it has published in the month. [ and ] change the "
      + "month; Enter opens the channel or lists the agencies of a group; a logs a piece; e sets what is owed."
  }

  package var helpLog: String {
    "The channel's twelve months and what it published, newest first; x marks the month "
      + "shown. Enter reads one whole, a logs more, e edits, Delete removes."
  }

  package var helpAgencies: String {
    "Each agency: what is done of what is due by the day looked at; - has ended. Enter opens its "
      + "tasks; s sorts by registry, lateness, name. Agencies without a task stand at the end and can "
      + "be edited and removed; f finds those that have ended or not begun."
  }

  package var helpTasks: String {
    "Space ticks and unticks; a continuous task is ticked for the month shown, in a list filtered "
      + "by what is overdue for the period that is. Enter shows it in detail; s sorts by document, status, due day."
  }

  package var helpCalendar: String {
    """
    The month and what falls due: tasks, what channels owe, reports, what came out. Arrows choose the day, [ and ] the month; Enter goes from the month to the list, in the list to the record, or unfolds a group.
    """
  }
  package var helpHistory: String {
    "Who changed what and when; the newest first. u takes back the chosen line (anyone's, where you "
      + "may write), Enter opens its record, f filters by person, record, day. - is taken back, u an undo."
  }
  package var helpReport: String {
    "Choose the period on the left, read the report on the right; Ctrl-O writes it to a file. A report has a "
      + "due day: > is due next, - is past, * falls on a day off. The scoring tables stand at the end."
  }
  package var helpContacts: String {
    "Type to search, without accents or by initials. Down or Enter goes to the list, / "
      + "back to the field. ! marks a contact to verify first."
  }

  package func formOwe(_ channel: String) -> String {
    "What is owed: \(channel)"
  }

  package var fieldAmount: String {
    "At least"
  }

  package var fieldCadence: String {
    "Every"
  }

  package var hintAmount: String {
    "how many; empty for no number"
  }

  package func notAnAmount(_ text: String) -> String {
    "“\(text)” is no number of pieces; write 1 to 100000, or leave it empty"
  }

  package func noSuchCadence(_ text: String) -> String {
    "“\(text)” is no period; choose week, month, quarter, half-year or year"
  }

  package func owes(_ text: String) -> String {
    "Now owed: \(text)"
  }

  package func editGroupInstead(edit: String) -> String {
    "What is owed is set for the whole group: choose the group's line, then \(edit)."
  }

}
