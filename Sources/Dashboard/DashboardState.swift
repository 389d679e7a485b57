package import LoaTexts
package import PlanModel
package import TerminalCanvas

/// All that the screen shows and all that a key depends on.
///
/// Changed by events alone; time, files and results come in as events, work to do goes out as
/// effects.
package struct DashboardState: Equatable, Sendable {
  package var columns: Int
  package var rows: Int
  package var today: CalendarDay
  /// Whether today was chosen, and is not the clock's: what is ticked then is done on that day.
  package var hasChosenDay: Bool
  package var language: Language
  /// The account whose name stands in what is saved.
  package var account: String
  /// Makes the identities of what is recorded here different from all others'; a word by chance.
  package let session: String
  package var lines: LineSet
  package var keymap = Keymap.standard
  /// Whether a program here can open links; over ssh they are shown instead.
  package var opensLinks: Bool
  /// Whether the terminal reports the mouse.
  package var readsMouse: Bool
  package var mouseChoice: Bool?
  /// The line between panes that the mouse holds.
  package var heldDivider: Divider?
  /// Where lines between panes were moved to, in thousandths of the screen.
  package var dividers: [Divider: Int] = [:]
  package var trace = Trace()
  /// What the last session kept, until there is a workspace to take it up in.
  var memory: ViewMemory?

  /// `nil` until the workspace has been read.
  package var contents: WorkspaceContents? {
    _read { yield sharedContents.value }
    _modify { yield &sharedContents.value }
  }
  private var sharedContents = Shared<WorkspaceContents?>(nil)
  /// What is derived from the contents, kept so that a key press costs nothing of their size.
  package var figures: Figures {
    _read { yield sharedFigures.value }
    _modify { yield &sharedFigures.value }
  }
  private var sharedFigures = Shared(Figures())
  package var month: Month
  /// What was turned to and is not made yet; nothing once an event was applied whole.
  var turning = Turning()
  package var screen: ScreenKind = .overview
  /// The places that Esc goes back through, the oldest first.
  package var trail: [Place] = []
  package var focus: [ScreenKind: Pane] = [:]
  package var lists: [Pane: ListState] = [:]
  /// Parts of the plan's tree that are folded away, by ``OutlineEntry/rowID``.
  package var collapsed: Set<String> = []
  /// Channel groups whose agencies are listed.
  package var expandedGroups: Set<String> = []
  package var contactQuery = TextField()
  /// The agency whose points are shown; `nil`: the first of the plan.
  package var scoredAgency: Agency.ID?
  /// What is looked for, marked and left out.
  package var finds = Finds()
  /// Plans of other years that reports are about as well.
  package var others = OtherPlans()
  /// The day that is chosen in the calendar.
  package var calendarDay: CalendarDay
  /// Lines of the agenda that are unfolded, by ``AgendaRow/id``.
  package var expandedAgenda: Set<String> = []
  package var agencyOrder: AgencyOrder = .registry
  package var taskOrder: TaskOrder = .document
  package var coverageAxis: CoverageAxis = .kinds
  package var coverageColumn = 0
  /// What the overview tells besides what it finds itself.
  package var todayNotices: [TodayNotice] = []
  package var form: Form?
  /// How the open form was opened; set while one is.
  package var formOrigin: FormOrigin? {
    get { origin.form }
    set { origin.form = newValue }
  }
  private var origin = OpenedForm()
  /// Drafts of earlier sessions, offered one after the other.
  package var draftOffers: [FormDraft] = []
  /// Drafts of earlier sessions that were neither opened nor discarded, the newest first.
  package var keptDrafts: [FormDraft] = []
  package var overlay: Overlay?
  package var message: Message?
  package var saves = SaveQueue()
  /// The plan that is being opened in place of this one; until it is here, keys do nothing but
  /// quit, since what they would change is no longer looked at.
  package var opening: Plan.ID?
  package var history = HistoryState()
  /// What was said of others' values that were replaced and can be brought back, the oldest first.
  package var notices: [Notice] = []
  package var rights = WriteRights()
  package var fresh = FreshMarks()
  /// What others have changed since this person last looked, the newest first: who, when, which
  /// record.
  package var changedByOthers: [HistoryRow] = []
  package var following = Following.watching
  /// Whether the files with problems were asked for before anything was read.
  var asksForProblems = false

  package init(
    columns: Int, rows: Int, today: CalendarDay, hasChosenDay: Bool = false,
    language: Language = .vietnamese, account: String = "", session: String = "s",
    lines: LineSet = .unicode, opensLinks: Bool = false, readsMouse: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.today = today
    self.hasChosenDay = hasChosenDay
    self.language = language
    self.account = account
    self.session = session
    self.lines = lines
    self.opensLinks = opensLinks
    self.readsMouse = readsMouse
    month = Month(of: today)
    calendarDay = today
  }

  package var texts: any Texts { language.texts }

  package var book: PlanBook? { contents?.book }

  /// The day as of which the month is looked at: today, or the month's day nearest to it.
  package var referenceDay: CalendarDay { month.nearestDay(to: today) }

  /// The day by which ticks count on the screen: today, also for a month that is past, and what is
  /// looked at where that is later.
  package var knownDay: CalendarDay { max(referenceDay, today) }

  /// How a task stands in the month shown.
  func standing(of task: PlanTask) -> TaskStanding {
    task.standing(on: referenceDay, knownBy: knownDay)
  }

  /// Whether the month shown is in the plan's year; outside it nothing can be ticked.
  package var monthIsInPlan: Bool { book.map { $0.plan.year == month.year } ?? false }

  package var focusedPane: Pane { focus[screen] ?? screen.firstPane }

  package func list(_ pane: Pane) -> ListState { lists[pane] ?? ListState() }

  package var layout: Layout { Layout(columns: columns, rows: rows, dividers: dividers) }

  /// What lies over the screen and takes the keys.
  package enum Overlay: Hashable, Sendable {
    case help(top: Int)
    /// What could not be read, from that line on.
    case problems(top: Int)
    /// All that is known of the chosen contact.
    case contact(top: Int)
    /// What the history is narrowed to.
    case historyFilter(selected: Int)
    /// What can be done with a record, to be chosen from.
    case menu(Menu)
    /// All that is recorded of the chosen publication.
    case publication(top: Int)
    /// What was said so far, from that line on.
    case messages(top: Int)
    /// An address, whole.
    case link(String)
    /// All that is to be known of the chosen line of a scorecard.
    case criterion(top: Int)
    case palette(Palette)
    case filter(FilterChooser)
    case question(Question)
  }

  /// Something that is asked before it is done; Enter does it, Esc does not.
  package enum Question: Hashable, Sendable {
    case discardForm
    case quitWithUnsaved(count: Int)
    case replaceFile(ReportFile)
    /// Others have changed since what is to be taken back.
    case undoOvertaken(UndoQuestion)
    /// A form was left half filled; Delete throws it away, Esc leaves it for later.
    case openDraft(FormDraft)
    /// `below`: so many parts of the plan go with it.
    case remove(Removal, name: String, below: Int)
    /// The same done to every marked row.
    case bulk(BulkEdit)
  }

  /// A line for the person, until the next key.
  package struct Message: Hashable, Sendable {
    package var text: String
    package var isError: Bool

    package init(_ text: String, isError: Bool = false) {
      self.text = text
      self.isError = isError
    }
  }
}

/// Edits on their way to the disk.
package struct SaveQueue: Hashable, Sendable {
  package var nextNumber = 1
  /// Handed to the saving thread, not yet answered.
  package var pending: [Int: PlanEdit] = [:]
  /// Refused; kept to be tried again.
  package var failed: [Int: PlanEdit] = [:]
  /// Why each was refused the last time, in a sentence.
  package var reasons: [Int: String] = [:]
  /// The program ends once nothing is pending; the person has asked for it.
  package var quitsWhenSaved = false
  /// Whether anything was saved since the start.
  package var hasSaved = false
  /// The number of the newest edit that is on disk and was not taken back.
  package var lastSaved: Int {
    get { backing.lastSaved }
    set { backing.lastSaved = newValue }
  }
  /// Edits that were taken back before they were on disk, each with those that it was made with;
  /// redo makes them again.
  package var takenBack: [[PlanEdit]] = []
  /// What is to be taken back once everything is on disk.
  package var waiting: [UndoRequest] = []
  /// Handed to the saving thread, not yet answered.
  package var undosRunning = 0
  /// The drafts of the forms that each edit was typed into; gone once the edit is on disk.
  package var drafts: [Int: Set<String>] {
    get { backing.drafts }
    set { backing.drafts = newValue }
  }
  /// What was typed into forms that are closed, by the draft, until their edits are on disk.
  var typed: [String: FormDraft] {
    get { backing.typed }
    set { backing.typed = newValue }
  }
  /// The first number of those that were made together, for each of them.
  var groups: [Int: Int] {
    get { backing.groups }
    set { backing.groups = newValue }
  }
  /// Drafts that no edit needs any more and that are to be thrown away.
  var endedDrafts: Set<String> {
    get { backing.endedDrafts }
    set { backing.endedDrafts = newValue }
  }
  /// How many forms were opened in this session.
  var formsOpened: Int {
    get { backing.formsOpened }
    set { backing.formsOpened = newValue }
  }
  /// What the disk holds of the documents of which the screen shows more.
  package var bases: [PlanEdit.Home: RecordedChange] {
    get { backing.bases }
    set { backing.bases = newValue }
  }
  private var backing = SaveBacking()

  package init() {}

  package var isEmpty: Bool { pending.isEmpty && failed.isEmpty }

  /// Whether the saving thread has something to do that changes the workspace.
  package var isBusy: Bool { isBusyBesidesWaiting || !waiting.isEmpty }

  var isBusyBesidesWaiting: Bool { !pending.isEmpty || undosRunning > 0 }

  /// The number by which an edit is known together with those that were made with it.
  func group(of number: Int) -> Int { groups[number] ?? number }

  /// What could not be saved, in order, each with those that it was made with.
  var failedGroups: [[NumberedEdit]] {
    Dictionary(grouping: failed.keys, by: group).sorted { $0.key < $1.key }.map { group in
      group.value.sorted().compactMap { number in
        failed[number].map { NumberedEdit(number: number, edit: $0) }
      }
    }
  }

  /// Remembers that edits were made together.
  mutating func join(_ edits: [NumberedEdit]) {
    guard edits.count > 1 else { return }
    for edit in edits { groups[edit.number] = edits[0].number }
  }

  /// An edit needs its drafts no more: those that no other needs are at an end.
  mutating func endDrafts(of number: Int) {
    guard let ended = drafts.removeValue(forKey: number) else { return }
    let free = ended.filter { id in !drafts.values.contains { $0.contains(id) } }
    endedDrafts.formUnion(free)
    for id in free { typed[id] = nil }
  }

  /// Everything that the screen shows but the disk does not hold, oldest first.
  var unsaved: [PlanEdit] {
    pending.merging(failed) { first, _ in first }.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// What follows from the edits in the queue and is kept beside them.
struct SaveBacking: Hashable, Sendable {
  var drafts: [Int: Set<String>] = [:]
  var typed: [String: FormDraft] = [:]
  var groups: [Int: Int] = [:]
  var endedDrafts: Set<String> = []
  var formsOpened = 0
  var bases: [PlanEdit.Home: RecordedChange] = [:]
  var lastSaved = 0

  static func == (left: Self, right: Self) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}

/// How the open form was opened, which says nothing about what is on the screen.
struct OpenedForm: Equatable, Sendable {
  var form: FormOrigin?

  static func == (left: Self, right: Self) -> Bool { true }
}

extension DashboardState {
  /// Whether the screen says already what a folder was found to hold.
  package func holds(_ change: RecordedChange) -> Bool {
    contents?.holds(change) ?? false
  }
}
