extension EditHistory {
  /// How many edits without any effect are passed over before giving up.
  private static let patience = 64

  /// The newest save, or bulk edit, of an account on this server that can still be taken back.
  ///
  /// No undo or redo itself, and not taken back yet. What would change nothing (somebody else has
  /// taken it back) and what the kernel refuses to write are passed over, and named.
  /// - Throws: Why a journal or a document cannot be read.
  public func lastEdit(by author: String) throws(StoreError) -> EditStep? {
    var passed: Set<HistoryEntry.ID> = []
    var named: [HistoryEntry] = []
    for _ in 0..<Self.patience {
      guard var step = try newestEdit(by: author, without: passed) else { return nil }
      let report = conflicts(with: step.entries)
      if report.changesAnything {
        step.passed = named
        return step
      }
      if let first = step.entries.last { named.append(first) }
      passed.formUnion(step.entries.map(\.id))
    }
    return nil
  }

  /// The newest undo of an account on this server that can be taken back: what a redo does.
  ///
  /// `nil` as well if the account has edited something since: then there is nothing to go forward
  /// to.
  /// - Throws: Why a journal or a document cannot be read.
  public func lastUndo(by author: String) throws(StoreError) -> EditStep? {
    var newestPlain: JournalTime?
    var undos: [HistoryEntry] = []
    for (place, backend) in try newestFirst() {
      var state = UndoState()
      var links = UndoLinks()
      var mine: [HistoryEntry] = []
      var isDone = false
      try backend.visitHistory { entry in
        links.take(entry)
        if isDone { return links.isOpen }
        if let newestPlain, entry.at < newestPlain {
          isDone = true
          return links.isOpen
        }
        let isInEffect = state.isInEffect(entry)
        // A repair edits nothing.
        guard isOwn(entry, of: author), entry.repairs == nil else { return true }
        guard entry.undoes != nil else {
          newestPlain = max(newestPlain ?? entry.at, entry.at)
          isDone = true
          return links.isOpen
        }
        if isInEffect {
          mine.append(HistoryEntry(place: place, entry: entry))
          links.follow(entry)
        }
        return true
      }
      undos += mine.filter { links.isUndo($0.entry) }
    }
    undos = undos.filter { undo in newestPlain.map { undo.at >= $0 } ?? true }
    guard let newest = undos.max(by: { $0.at < $1.at }) else { return nil }
    if let group = newest.entry.group {
      return EditStep(entries: undos.filter { $0.entry.group == group })
    }
    // The lines of one save share their instant and stand one after another.
    let inPlace = undos.filter { $0.place == newest.place }
    guard let first = inPlace.first else { return nil }
    var save = [first]
    for item in inPlace.dropFirst() {
      guard item.entry.isContinued else { break }
      save.append(item)
    }
    return EditStep(entries: save)
  }

  func isOwn(_ entry: JournalEntry, of author: String) -> Bool {
    entry.by == author && entry.id.replica == replica && !entry.isByHand
  }

  /// With the documents first that were edited last, so that the search can end early.
  private func newestFirst() throws(StoreError) -> Documents {
    var ranked: [(JournalTime, Documents.Element)] = []
    for document in documents {
      var newest: JournalTime?
      try document.backend.visitHistory { entry in
        newest = entry.at
        return false
      }
      if let newest { ranked.append((newest, document)) }
    }
    return ranked.sorted { ($0.0, $1.1.place) > ($1.0, $0.1.place) }.map(\.1)
  }

  private func newestEdit(
    by author: String, without passed: Set<HistoryEntry.ID>
  ) throws(StoreError) -> EditStep? {
    var best: [HistoryEntry] = []
    for (place, backend) in try newestFirst() {
      var state = UndoState()
      var save: [HistoryEntry] = []
      try backend.visitHistory { entry in
        let item = HistoryEntry(place: place, entry: entry)
        // To take a repair back would take away what is there.
        let counts =
          state.isInEffect(entry) && entry.undoes == nil && entry.repairs == nil
          && !entry.isByHand && !passed.contains(item.id)
        if !save.isEmpty {
          guard entry.isContinued else { return false }
          if counts { save.append(item) }
          return true
        }
        if let known = best.first, entry.at <= known.at { return false }
        if counts, isOwn(entry, of: author) { save = [item] }
        return true
      }
      if !save.isEmpty { best = save }
    }
    guard let newest = best.first else { return nil }
    guard let group = newest.entry.group else { return EditStep(entries: best) }
    let all = try entries(ofGroup: group, like: newest, by: author)
    return EditStep(entries: all.filter { !passed.contains($0.id) })
  }

  /// All entries of a bulk edit that are still in effect.
  private func entries(
    ofGroup group: String, like newest: HistoryEntry, by author: String
  ) throws(StoreError) -> [HistoryEntry] {
    // A group that does not say when it began is taken to have lasted an hour at most.
    let hour: Int64 = 3_600_000
    let start =
      BulkGroup.start(of: group) ?? JournalTime(milliseconds: newest.at.milliseconds - hour)
    var result: [HistoryEntry] = []
    for (place, backend) in documents {
      var state = UndoState()
      try backend.visitHistory { entry in
        guard entry.at >= start else { return false }
        if state.isInEffect(entry), entry.group == group, entry.undoes == nil,
          isOwn(entry, of: author)
        {
          result.append(HistoryEntry(place: place, entry: entry))
        }
        return true
      }
    }
    return result
  }
}

/// What each undo of a journal takes back in the end, learnt while it is read from its end.
private struct UndoLinks {
  private var wanted: Set<EntryID> = []
  private var targets: [EntryID: EntryID] = [:]

  /// Whether older entries must be read to know it.
  var isOpen: Bool { !wanted.isEmpty }

  mutating func follow(_ entry: JournalEntry) {
    guard let target = entry.undoes else { return }
    targets[entry.id] = target
    wanted.insert(target)
  }

  mutating func take(_ entry: JournalEntry) {
    guard wanted.remove(entry.id) != nil else { return }
    follow(entry)
  }

  /// Whether an entry takes an edit back; one that takes an undo back is a redo, and so on.
  func isUndo(_ entry: JournalEntry) -> Bool {
    var isUndo = false
    var link = targets[entry.id]
    while let target = link {
      isUndo.toggle()
      link = targets[target]
    }
    return isUndo
  }
}

/// Names for edits that are made together in several documents.
public enum BulkGroup {
  /// A new name, unlike any other: the instant, and chance.
  public static func name(at now: JournalTime = .now()) -> String {
    "\(now.milliseconds)-\(String(UInt32.random(in: 0...UInt32.max), radix: 36))"
  }

  /// When the group was begun: no entry of it is older.
  ///
  /// `nil` if the name does not tell.
  public static func start(of group: String) -> JournalTime? {
    group.split(separator: "-").first.flatMap { Int64($0) }
      .map { JournalTime(milliseconds: $0) }
  }
}
