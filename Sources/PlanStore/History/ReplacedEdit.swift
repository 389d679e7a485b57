/// An account's edit of which another's, made without having seen it, has replaced the value.
public struct ReplacedEdit: Hashable, Sendable {
  /// The edit whose value is gone.
  public var mine: JournalEntry
  /// The edit that stands, with the lost value as what it found.
  public var theirs: JournalEntry

  public init(mine: JournalEntry, theirs: JournalEntry) {
    self.mine = mine
    self.theirs = theirs
  }

  /// What ``Workspace/restore(_:replacedBy:at:by:now:)`` needs to bring the value back.
  public var field: OverriddenField {
    var field = OverriddenField(editIndex: 0, record: theirs.record, entry: mine)
    switch theirs.change {
    case .set(let name, let before, _): (field.field, field.found) = (name, before)
    case .remove(let record): field.found = .object(record)
    case .add, .element: break
    }
    return field
  }
}

/// What a look for replaced edits has found.
public struct ReplacedEdits: Sendable {
  /// The oldest first.
  public var edits: [ReplacedEdit] = []
  /// The newest edit of the journal: where the next look need not go back beyond.
  public var newest: EntryID?
}

extension DocumentBackend {
  /// Finds the edits of an account that others have replaced unseen, and those of one session that
  /// the account itself has replaced elsewhere.
  ///
  /// What was edited by somebody who saw it is not among them, nor what the account has edited
  /// since, what others have brought back, or what was taken back after a question.
  /// - Parameters:
  ///   - account: Whose edits.
  ///   - session: Those of them that were made where the answer is told.
  ///   - since: Others' older edits are not read.
  ///   - known: Nor are those up to this one.
  /// - Returns: The edits, and up to where the journal was read.
  /// - Throws: Why the journal cannot be read.
  public func replacedEdits(
    of account: String, session: Set<EntryID> = [], since: JournalTime, after known: EntryID? = nil
  ) throws(StoreError) -> ReplacedEdits {
    // Of two edits of one account the one is mine that was made in this session.
    func isMine(_ entry: JournalEntry, besides theirs: JournalEntry) -> Bool {
      entry.by == account && (theirs.by != account || session.contains(entry.id))
    }
    var result = ReplacedEdits()
    var later: [JournalEntry] = []
    var wanted: [EntryID: [JournalEntry]] = [:]
    var undone = UndoState()
    var isNew = true
    try visitHistory { entry in
      if result.newest == nil { result.newest = entry.id }
      for theirs in wanted.removeValue(forKey: entry.id) ?? []
      where entry.repairs == nil && !entry.isByHand && isMine(entry, besides: theirs) {
        result.edits.append(ReplacedEdit(mine: entry, theirs: theirs))
      }
      isNew = isNew && entry.id != known && entry.at >= since
      guard isNew else { return !wanted.isEmpty }
      let isInEffect = undone.isInEffect(entry)
      if let target = entry.replaces, isInEffect,
        entry.by != account || !(session.isEmpty || session.contains(entry.id)),
        !later.contains(where: { $0.settles(entry, isMine: isMine($0, besides: entry)) })
      {
        wanted[target, default: []].append(entry)
      }
      later.append(entry)
      return true
    }
    result.edits.reverse()
    return result
  }
}

extension JournalEntry {
  /// Whether it leaves nothing to be said of an older edit that replaced a value of mine.
  fileprivate func settles(_ older: JournalEntry, isMine: Bool) -> Bool {
    // What a repair writes down was there before.
    guard repairs == nil else { return false }
    return switch (older.change, change) {
    case (.set(let field, let lost, _), .set(let name, _, let value)):
      record == older.record && field == name && (isMine || value == lost)
    case (.set(let field, _, _), _): isMine && touches(older.record, field: field)
    case (.remove, .add): record == older.record
    default: isMine && record == older.record
    }
  }
}
