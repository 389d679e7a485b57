import PlanModel
import PlanStore

/// Finds what others have replaced of a person's own edits, each once.
struct ReplacedLook {
  private let workspace: Workspace
  private let account: String
  private let began = JournalTime.now()
  /// Up to where the journals are known.
  private var seen: [DocumentPlace: EntryID] = [:]
  private(set) var found: Set<HistoryEntry.ID> = []

  init(workspace: Workspace, account: String) {
    self.workspace = workspace
    self.account = account
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
      let look = try? store.replacedEdits(of: account, since: since, after: known)
    else { return [] }
    seen[place] = look.newest
    return look.edits.filter { edit in
      guard !edit.field.isSignature else { return false }
      return found.insert(HistoryEntry(place: place, entry: edit.theirs).id).inserted
    }
  }
}
