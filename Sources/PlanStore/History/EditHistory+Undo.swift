extension EditHistory {
  /// Says what taking entries back would come to now; writes nothing.
  ///
  /// Also tells which folders the kernel would not let this process write.
  public func conflicts(with entries: [HistoryEntry]) -> UndoReport {
    var report = UndoReport()
    each(entries, &report) { place, backend, inverse, items, report throws(StoreError) in
      if let store = backend as? DocumentStore, !store.isWritable {
        throw .notPermitted(path: store.path, account: nil)
      }
      let trial = try backend.trial(of: inverse.edits)
      report.take(items, trial.outcomes, trial.steps.compactMap(\.overridden))
    }
    return report
  }

  /// Takes entries back, as new edits; in each document all of its entries or none.
  ///
  /// A document that refuses is named in the report and does not hold up the others. After that
  /// each document that is named in ``UndoReport/saved`` has its edits on disk, as after any save.
  ///
  /// - Parameters:
  ///   - entries: In any order; to take back a bulk edit, all of its entries.
  ///   - author: The account named in the journal.
  ///   - now: What the clock says.
  /// - Returns: What was taken back, what not, and what it has overridden.
  public func undo(
    _ entries: [HistoryEntry], by author: String, now: JournalTime = .now()
  ) -> UndoReport {
    var report = UndoReport()
    if Set(entries.map(\.place)).count > 1 { report.group = BulkGroup.name(at: now) }
    each(entries, &report) { place, backend, inverse, items, report throws(StoreError) in
      let saved = try backend.apply(
        inverse.edits, by: author, group: report.group, undoes: inverse.undoes, now: now)
      report.saved.append(UndoReport.Saved(place: place, edit: saved))
      report.take(items, saved.outcomes, saved.overridden)
    }
    return report
  }

  private func each(
    _ entries: [HistoryEntry], _ report: inout UndoReport,
    _ body: (
      DocumentPlace, any DocumentBackend, InverseEdits, [HistoryEntry], inout UndoReport
    ) throws(StoreError) -> Void
  ) {
    let byPlace = Dictionary(grouping: entries, by: \.place)
    for (place, items) in byPlace.sorted(by: { $0.key < $1.key }) {
      let ordered = items.sorted { $0.entry.isBefore($1.entry) }
      guard let backend = documents.first(where: { $0.place == place })?.backend else {
        report.refused.append(
          UndoReport.Refused(place: place, error: .badName(place.file), entries: items))
        continue
      }
      do throws(StoreError) {
        let all = try backend.withEvidence(ordered).sorted { $0.entry.isBefore($1.entry) }
        let successors = try backend.successors(of: ordered, with: all)
        try body(place, backend, InverseEdits(of: all.map(\.entry)), all.reversed(), &report)
        report.add(successors)
      } catch {
        report.refused.append(UndoReport.Refused(place: place, error: error, entries: items))
      }
    }
  }
}

extension UndoReport {
  /// Sorts the entries by what became of them; they are in the order of the edits.
  fileprivate mutating func take(
    _ items: [HistoryEntry], _ outcomes: [EditOutcome], _ overridden: [OverriddenField]
  ) {
    for (item, outcome) in zip(items, outcomes) {
      switch outcome {
      case .applied: undone.append(item)
      case .unchanged: unchanged.append(item)
      case .recordMissing: missing.append(item)
      }
    }
    for field in overridden where field.editIndex < items.count {
      overtaken.append(Overtaken(entry: items[field.editIndex], field: field))
    }
  }
}

extension DocumentBackend {
  /// What edits would come to now; writes nothing.
  fileprivate func trial(of edits: [RecordEdit]) throws(StoreError) -> RebasedEdits {
    var document = try load().document
    return try document.rebase(edits, latest: latestEntry)
  }
}

extension JournalEntry {
  /// Whether it stands before another one of the same journal.
  fileprivate func isBefore(_ other: JournalEntry) -> Bool {
    if id.replica == other.id.replica { return id.counter < other.id.counter }
    return (at, id.replica) < (other.at, other.id.replica)
  }
}
