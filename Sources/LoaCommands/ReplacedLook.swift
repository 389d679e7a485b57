import PlanModel
import PlanStore

/// Finds what others, or the same account on another screen, have replaced of the edits made here,
/// each once.
struct ReplacedLook {
  private let workspace: Workspace
  private let account: String
  private let began = JournalTime.now()
  /// Up to where the journals are known.
  private var seen: [DocumentPlace: EntryID] = [:]
  private(set) var found: Set<HistoryEntry.ID> = []
  /// What was saved here.
  private var session: [DocumentPlace: Set<EntryID>] = [:]

  init(workspace: Workspace, account: String) {
    self.workspace = workspace
    self.account = account
  }

  /// Remembers what was saved here, which then is not told as another's.
  mutating func saved(_ entries: [JournalEntry], at place: DocumentPlace) {
    session[place, default: []].formUnion(entries.map(\.id))
  }

  func hasSaved(_ entry: JournalEntry, at place: DocumentPlace) -> Bool {
    session[place]?.contains(entry.id) ?? false
  }

  /// Looks at what has come to a document since the last look or, at first, since the program began.
  mutating func edits(at place: DocumentPlace) -> [ReplacedEdit] {
    edits(at: place, since: began, after: seen[place])
  }

  /// Looks at what has come to a document since an instant.
  mutating func edits(
    at place: DocumentPlace, since: JournalTime, after known: EntryID? = nil
  ) -> [ReplacedEdit] {
    guard let store = try? workspace.store(for: place),
      let look = try? store.replacedEdits(
        of: account, session: session[place] ?? [], since: since, after: known)
    else { return [] }
    seen[place] = look.newest
    return look.edits.filter { edit in
      found.insert(HistoryEntry(place: place, entry: edit.theirs).id).inserted
    }
  }
}
