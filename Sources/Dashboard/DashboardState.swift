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
  package var contents: WorkspaceContents?
  /// What is derived from the contents, kept so that a key press costs nothing of their size.
  package var figures = Figures()
  package var month: Month
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
  package var form: Form?
  package var overlay: Overlay?
  package var message: Message?
  package var saves = SaveQueue()

  package init(
    columns: Int, rows: Int, today: CalendarDay, language: Language = .vietnamese,
    account: String = "", session: String = "s", lines: LineSet = .unicode,
    opensLinks: Bool = false, readsMouse: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.today = today
    self.language = language
    self.account = account
    self.session = session
    self.lines = lines
    self.opensLinks = opensLinks
    self.readsMouse = readsMouse
    month = Month(of: today)
  }

  package var texts: any Texts { language.texts }

  package var book: PlanBook? { contents?.book }

  /// The day as of which the month is looked at: today, or the month's day nearest to it.
  package var referenceDay: CalendarDay { month.nearestDay(to: today) }

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
    /// What can be done with a record, to be chosen from.
    case menu(Menu)
    /// What was said so far, from that line on.
    case messages(top: Int)
    /// An address, whole.
    case link(String)
    case question(Question)
  }

  /// Something that is asked before it is done; Enter does it, Esc does not.
  package enum Question: Hashable, Sendable {
    case discardForm
    case quitWithUnsaved(count: Int)
    /// `below`: so many parts of the plan go with it.
    case remove(Removal, name: String, below: Int)
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
  /// What takes each of them back on the screen.
  package var inverses = SaveInverses()
  /// The program ends once nothing is pending; the person has asked for it.
  package var quitsWhenSaved = false
  /// Whether anything was saved since the start.
  package var hasSaved = false

  package init() {}

  package var isEmpty: Bool { pending.isEmpty && failed.isEmpty }

  /// Everything that the screen shows but the disk does not hold, oldest first.
  var unsaved: [PlanEdit] {
    pending.merging(failed) { first, _ in first }.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// What takes edits back on the screen, by their numbers; it follows from the edits and what they
/// were made to, and so says nothing of a state that is not said elsewhere.
package struct SaveInverses: Hashable, Sendable {
  private var edits: [Int: [PlanEdit]] = [:]

  package static func == (left: Self, right: Self) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}

  mutating func set(_ inverse: [PlanEdit], for number: Int) { edits[number] = inverse }

  /// What takes an edit back, which is then forgotten.
  mutating func take(_ number: Int) -> [PlanEdit] { edits.removeValue(forKey: number) ?? [] }
}

extension DashboardState {
  /// Whether the screen says already what a folder was found to hold.
  package func holds(_ change: RecordedChange) -> Bool {
    contents?.holds(change) ?? false
  }
}
