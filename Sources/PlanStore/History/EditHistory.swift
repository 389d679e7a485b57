/// The history of several documents as one, newest first.
///
/// Reads journals from their ends and no further than it must. Works on any ``DocumentBackend``.
public struct EditHistory: Sendable {
  public typealias Documents = [(place: DocumentPlace, backend: any DocumentBackend)]

  let documents: Documents
  /// Whose edits an undo without a choice takes back: those made on this server.
  let replica: String

  public init(_ documents: Documents, replica: String) {
    self.documents = documents.sorted { $0.place < $1.place }
    self.replica = replica
  }

  /// The documents, in the order of their places.
  public var backends: [any DocumentBackend] { documents.map(\.backend) }

  /// Returns entries newest first; of the same instant by document, within one as in its journal.
  ///
  /// - Parameters:
  ///   - limit: How many at most, at least one.
  ///   - previous: The page before this one goes up to here, see ``HistoryPage/next``.
  ///   - since: Older entries are not read at all.
  ///   - matches: Which entries to return; others do not count.
  /// - Returns: The page. A journal that cannot be read is named and left out from there on.
  public func page(
    limit: Int = 200, after previous: HistoryEntry? = nil, since: JournalTime? = nil,
    where matches: (HistoryEntry) -> Bool = { _ in true }
  ) -> HistoryPage {
    var page = HistoryPage(entries: [], failures: [], next: nil)
    let limit = max(1, limit)
    // One more than asked for tells whether an older page exists.
    var oldest: JournalTime?
    for (place, backend) in documents {
      var found: [HistoryEntry] = []
      var state = UndoState()
      var replaced: [EntryID: JournalEntry] = [:]
      var isBefore = previous?.place == place
      do throws(StoreError) {
        try backend.visitHistory { entry in
          if let oldest, entry.at < oldest { return false }
          if let since, entry.at < since { return false }
          let isInEffect = state.isInEffect(entry)
          if isInEffect, let target = entry.replaces, replaced[target] == nil {
            replaced[target] = entry
          }
          let item = HistoryEntry(
            place: place, entry: entry, isUndone: !isInEffect, replacedBy: replaced[entry.id])
          if isBefore {
            isBefore = entry.id != previous?.entry.id
            return true
          }
          if let previous, place < previous.place, entry.at >= previous.at { return true }
          if let previous, place > previous.place, entry.at > previous.at { return true }
          if matches(item) { found.append(item) }
          return found.count <= limit
        }
      } catch {
        page.failures.append(PlaceFailure(place: place, error: error))
      }
      page.entries = Self.merged(page.entries, found, limit: limit + 1)
      if page.entries.count > limit { oldest = page.entries.last?.at }
    }
    if page.entries.count > limit {
      page.entries.removeLast()
      page.next = page.entries.last
    }
    return page
  }

  /// Both are newest first, and all places of `old` come before that of `new`.
  private static func merged(
    _ old: [HistoryEntry], _ new: [HistoryEntry], limit: Int
  ) -> [HistoryEntry] {
    var result: [HistoryEntry] = []
    var (left, right) = (old[...], new[...])
    while result.count < limit {
      switch (left.first, right.first) {
      case (let one?, let two?):
        result.append(two.at > one.at ? right.removeFirst() : left.removeFirst())
      case (_?, nil): result.append(left.removeFirst())
      case (nil, _?): result.append(right.removeFirst())
      case (nil, nil): return result
      }
    }
    return result
  }
}

/// Which entries of one journal are taken back, learnt while it is read from its end.
struct UndoState {
  private var undone: Set<EntryID> = []

  /// To be asked once for each entry, the newest first.
  ///
  /// An undo that is itself taken back takes nothing back.
  mutating func isInEffect(_ entry: JournalEntry) -> Bool {
    guard !undone.contains(entry.id) else { return false }
    if let target = entry.undoes { undone.insert(target) }
    return true
  }
}
