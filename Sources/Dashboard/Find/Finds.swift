import PlanModel
package import TerminalCanvas

/// What a person looks for, has marked and leaves out of the lists.
package struct Finds: Equatable, Sendable {
  /// What each list leaves out; a list without an entry shows everything.
  package var filters: [Pane: ListFilter] = [:]
  /// Filters kept by name, in the order in which they were made.
  package var saved: [SavedFilter] = []
  /// Marked rows by the identities of their records.
  package var marks: [Pane: Set<String>] = [:]
  /// The range that is being marked, up to the chosen row.
  package var range: MarkedRange?
  /// The words that each list was searched by last; they stay highlighted.
  package var words: [Pane: String] = [:]
  /// The field in which words for a list are being typed.
  package var field: ListSearchField?
  /// How tasks were listed before those of every agency were.
  var orderBefore: TaskOrder?
  /// What was chosen in the palette, the newest first.
  package var recent: [PaletteTarget] = []

  package init() {}
}

/// The field in the line of messages, and where the list stood when it was opened.
package struct ListSearchField: Hashable, Sendable {
  package var pane: Pane
  package var input = TextField()
  package var origin: ListState
  /// The words that the list was searched by before.
  package var wordsBefore: String?

  package init(pane: Pane, origin: ListState, wordsBefore: String? = nil) {
    self.pane = pane
    self.origin = origin
    self.wordsBefore = wordsBefore
  }
}

/// Where a range of marked rows begins.
package struct MarkedRange: Hashable, Sendable {
  package var pane: Pane
  package var start: String

  package init(pane: Pane, start: String) {
    self.pane = pane
    self.start = start
  }
}

/// What is found is kept, so that a further key costs no more than its answer; what is kept says
/// nothing about a state.
package struct FoundCache: Equatable, Sendable {
  /// Made when the palette is first opened.
  var records: RecordIndex?
  /// Logs that have changed since.
  var staleLogs: Set<Channel.ID> = []
  /// The agencies' own tasks as the index has them.
  var ownTasks: [Agency.ID: [OwnTask]] = [:]
  /// The rows of one list, made ready to be searched.
  var list: ListIndex?
  /// The link of the open form.
  var link: LinkLook?
  /// The texts of a filtered list, folded.
  var filtered: FilteredTexts?
  /// Why actions do nothing where help was opened.
  var refusals: [Action: String] = [:]

  package static func == (left: Self, right: Self) -> Bool { true }

  /// Folded once while words are typed into a filter; gone when anything is changed.
  struct FilteredTexts: Sendable {
    var pane: Pane
    /// The rows before the filter, in their order.
    var ids: [String]
    var keys: [SearchKey]
  }

  struct ListIndex: Sendable {
    var pane: Pane
    var index: SearchIndex
    var search = NarrowingSearch()
  }
}
