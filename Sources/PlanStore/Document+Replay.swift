extension Document {
  /// Brings the document up by one entry of its journal.
  ///
  /// Total: an entry about a record that is gone changes nothing, one that adds a record which is
  /// there sets its fields.
  mutating func replay(_ entry: JournalEntry) {
    let id = entry.id
    applied[id.replica] = max(applied[id.replica, default: 0], id.counter)
    make(entry.change, to: entry.record)
  }

  mutating func make(_ change: JournalEntry.Change, to reference: RecordReference) {
    switch change {
    case .add(let record):
      put(merged(record, into: self.record(reference), at: reference), at: reference)
    case .remove:
      if schema.isTreePart(reference) { return removePart(reference) }
      guard let index = schema.index(of: reference.collection) else { return }
      lists[index].remove(reference.id)
    case .set(TreeSchema.placeField, _, let after) where schema.isOrdered(reference):
      guard let index = schema.index(of: reference.collection) else { return }
      lists[index].move(reference.id, after: TreePlace(after).after)
    case .set(let field, _, let after):
      guard var record = self.record(reference) else { return }
      record[field] = after
      put(record, at: reference)
    case .element(let field, let element, let isIn):
      guard var record = self.record(reference) else { return }
      var elements = Set(record[field]?.setElements ?? [])
      if isIn { elements.insert(element) } else { elements.remove(element) }
      record[field] = elements.isEmpty ? nil : .set(elements)
      put(record, at: reference)
    }
  }

  private func merged(
    _ record: JSONObject, into old: JSONObject?, at reference: RecordReference
  ) -> JSONObject {
    var result = old ?? JSONObject()
    for member in record.members {
      if schema.isSet(member.key, of: reference), let elements = member.value.setElements {
        let all = Set(result[member.key]?.setElements ?? []).union(elements)
        result[member.key] = all.isEmpty ? nil : .set(all)
      } else {
        result[member.key] = member.value.isNull ? nil : member.value
      }
    }
    return result
  }

  private mutating func put(_ record: JSONObject, at reference: RecordReference) {
    if reference.isHeader {
      header = record
    } else if schema.isTreePart(reference) {
      putPart(record, at: reference)
    } else if let index = schema.index(of: reference.collection) {
      lists[index].put(record, id: reference.id)
    }
  }
}
