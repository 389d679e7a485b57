public import PlanModel

extension Workspace {
  /// The history of a plan's documents and, unless told otherwise, of those that all plans share.
  ///
  /// Reads the names of the folders, nothing else. Without a plan there are only those.
  public func history(of plan: Plan.ID?, withShared: Bool = true) -> EditHistory {
    var documents: EditHistory.Documents = []
    for place in (withShared ? Self.sharedPlaces : []) + (plan.map(places(of:)) ?? []) {
      // Names of folders that no store takes are passed over; the check tells of them.
      guard let store = try? store(for: place) else { continue }
      documents.append((place, store))
    }
    return EditHistory(documents, replica: replica)
  }

  /// Takes back the newest edit, or bulk edit, that the account has made on this server.
  ///
  /// Ask ``EditHistory/lastEdit(by:)`` and ``EditHistory/conflicts(with:)`` first where a person
  /// can answer. After success and failure each folder is as after any save.
  /// - Returns: `nil` if there is nothing to take back.
  /// - Throws: Why a journal or a document cannot be read; nothing was changed.
  public func undo(
    in plan: Plan.ID, by author: String, now: JournalTime = .now()
  ) throws(StoreError) -> UndoReport? {
    let history = history(of: plan)
    return try history.lastEdit(by: author).map {
      history.undo($0.entries, by: author, now: now)
    }
  }

  /// Takes back the newest undo of the account on this server; see ``EditHistory/lastUndo(by:)``.
  ///
  /// - Returns: `nil` if there is none, or the account has edited something since.
  /// - Throws: Why a journal or a document cannot be read; nothing was changed.
  public func redo(
    in plan: Plan.ID, by author: String, now: JournalTime = .now()
  ) throws(StoreError) -> UndoReport? {
    let history = history(of: plan)
    return try history.lastUndo(by: author).map {
      history.undo($0.entries, by: author, now: now)
    }
  }
}
