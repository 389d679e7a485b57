// What others have made of a record since somebody added it, other than changing its fields: it is
// theirs by now, or something of theirs is nothing without it.

extension DocumentBackend {
  /// Adds to entries the evidence that goes with the ticks which they take back.
  ///
  /// Evidence without its tick proves nothing; one of which the journal does not have the addition
  /// stays.
  func withEvidence(_ items: [HistoryEntry]) throws(StoreError) -> [HistoryEntry] {
    let ticks = Set(items.filter(\.addsTick).map(\.record.id))
    guard !ticks.isEmpty, let place = items.first?.place else { return items }
    let known = Set(items.map(\.record))
    var along: Set<RecordReference> = []
    for value in try load().document.records(in: "evidence") {
      guard let object = value.objectValue, let id = object["id"]?.stringValue,
        let tick = object["tick"]?.stringValue, ticks.contains(tick)
      else { continue }
      along.insert(RecordReference("evidence", id))
    }
    let added = try lastAdditions(of: along.subtracting(known)).values
    return items + added.map { HistoryEntry(place: place, entry: $0) }
  }

  /// What others own by now of that which entries take back: records that they have added again
  /// since, and what goes along with these.
  func successors(
    of items: [HistoryEntry], with all: [HistoryEntry]
  ) throws(StoreError) -> [UndoReport.Overtaken] {
    let asked = Set(items.map(\.id))
    let added = try lastAdditions(of: Set(items.filter(\.isAddition).map(\.record)))
    return all.enumerated().compactMap { place, item in
      guard case .add(let record) = item.entry.change else { return nil }
      var field = OverriddenField(
        editIndex: place, record: item.record, found: .object(record), entry: item.entry)
      guard asked.contains(item.id) else {
        let tick = record["tick"]?.stringValue
        let subject = items.first { $0.addsTick && $0.record.id == tick }
        return UndoReport.Overtaken(entry: subject ?? item, field: field)
      }
      guard let latest = added[item.record], latest.by != item.by else { return nil }
      field.entry = latest
      return UndoReport.Overtaken(entry: item, field: field)
    }
  }

  /// The entries by which records have come to stand in the document last.
  private func lastAdditions(
    of records: Set<RecordReference>
  ) throws(StoreError) -> [RecordReference: JournalEntry] {
    var wanted = records
    var result: [RecordReference: JournalEntry] = [:]
    guard !wanted.isEmpty else { return [:] }
    try visitHistory { entry in
      guard wanted.contains(entry.record) else { return true }
      switch entry.change {
      case .add: result[entry.record] = entry
      case .remove: break
      case .set, .element: return true
      }
      wanted.remove(entry.record)
      return !wanted.isEmpty
    }
    return result
  }
}

extension HistoryEntry {
  fileprivate var isAddition: Bool {
    if case .add = entry.change { true } else { false }
  }

  fileprivate var addsTick: Bool { isAddition && record.collection == "ticks" }
}

extension UndoReport {
  /// Tells what others own by now, once for each of their edits.
  mutating func add(_ successors: [Overtaken]) {
    let undone = Set(undone.map(\.id))
    for item in successors
    where undone.contains(item.entry.id)
      && !overtaken.contains(where: {
        $0.entry.id == item.entry.id && $0.field.entry?.id == item.field.entry?.id
      })
    {
      overtaken.append(item)
    }
  }
}
