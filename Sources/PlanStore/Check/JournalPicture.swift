/// What a journal alone says about its document.
///
/// A document may have begun with records that no journal tells of (a shipped plan). Of these only
/// what later edits touched is known.
struct JournalPicture {
  private(set) var document: Document
  /// Records of which everything is known, those that are gone included.
  private var whole: Set<RecordReference> = []
  private var fields: [RecordReference: [String: JSONValue?]] = [:]
  private var elements: [RecordReference: [String: [String: Bool]]] = [:]
  /// Parts of a tree of which everything is known; the tree itself is not.
  private var parts: [RecordReference: JSONObject] = [:]
  /// In the order in which they occur.
  private var records: [RecordReference] = []

  init(schema: DocumentSchema, header: JSONObject, entries: [JournalEntry]) {
    document = Document(schema: schema, header: header)
    for entry in entries { take(entry) }
  }

  /// Whether nothing but the journal is needed to write the document.
  var isComplete: Bool { records.allSatisfy { whole.contains($0) } }

  private mutating func take(_ entry: JournalEntry) {
    let record = entry.record
    if entry.repairs != nil {
      // It says that the journal is whole, and nothing of the document.
      if case .set(_, let before, let after) = entry.change, before == after { return }
    }
    if entry.repairs != nil || entry.isByHand, case .add = entry.change, !whole.contains(record) {
      forget(record)
    }
    if case .set(TreeSchema.placeField, _, _) = entry.change, document.schema.isOrdered(record) {
      // Where a record stands in its list is nothing that the record itself has.
      document.replay(entry)
      return
    }
    let isKnown = whole.contains(record) || fields[record] != nil || elements[record] != nil
    if !isKnown { records.append(record) }
    switch entry.change {
    case .add(let object) where !isKnown || whole.contains(record):
      _ = object
      whole.insert(record)
    case .remove:
      whole.insert(record)
      fields[record] = nil
      elements[record] = nil
    case .add(let object):
      for member in object.members where member.key != "id" {
        takeField(member.key, member.value, of: record)
      }
    case .set(let field, _, let after):
      if !whole.contains(record) { fields[record, default: [:]][field] = .some(after) }
    case .element(let field, let element, let isIn):
      if !whole.contains(record) {
        elements[record, default: [:]][field, default: [:]][element] = isIn
      }
    }
    if document.schema.isTreePart(record) {
      takePart(entry.change, of: record)
      return
    }
    // Where the record is not known as a whole this changes nothing, or what nobody asks for.
    document.replay(entry)
  }

  /// Lets what a repair, or the file itself, says of a record count in the place of what later
  /// edits alone told.
  private mutating func forget(_ record: RecordReference) {
    fields[record] = nil
    elements[record] = nil
    records.removeAll { $0 == record }
  }

  /// Follows a part of a tree without the tree, as a record of a list.
  private mutating func takePart(_ change: JournalEntry.Change, of record: RecordReference) {
    guard whole.contains(record) else { return }
    switch change {
    case .remove: parts[record] = nil
    case .add(let object):
      var part = parts[record] ?? JSONObject()
      for member in object.members {
        let isSet = document.schema.isSet(member.key, of: record)
        let old = isSet ? Set(part[member.key]?.setElements ?? []) : []
        let added = isSet ? member.value.setElements.map { JSONValue.set(old.union($0)) } : nil
        part[member.key] = member.value.isNull ? nil : added ?? member.value
      }
      parts[record] = part
    case .set(let field, _, let after): parts[record]?[field] = after
    case .element(let field, let element, let isIn):
      var elements = Set(parts[record]?[field]?.setElements ?? [])
      if isIn { elements.insert(element) } else { elements.remove(element) }
      parts[record]?[field] = elements.isEmpty ? nil : .set(elements)
    }
  }

  /// What the journal says of a record of which everything is known.
  private func known(_ record: RecordReference) -> JSONObject? {
    document.schema.isTreePart(record) ? parts[record] : document.record(record)
  }

  private mutating func takeField(
    _ field: String, _ value: JSONValue, of record: RecordReference
  ) {
    if document.schema.isSet(field, of: record), let texts = value.setElements {
      for text in texts { elements[record, default: [:]][field, default: [:]][text] = true }
    } else {
      fields[record, default: [:]][field] = .some(value.isNull ? nil : value)
    }
  }

  /// What has to be done to the journal's document to make it `found`.
  ///
  /// - Parameters:
  ///   - found: The document as everybody sees it.
  ///   - beganEmpty: Whether records that the journal does not know were put in by hand.
  ///   - lacksLines: Whether the journal may have lost that a record was added.
  /// - Returns: One step for each field that differs, or for a whole record.
  func steps(
    to found: Document, beganEmpty: Bool, lacksLines: Bool = false
  ) -> [RebasedEdits.Step] {
    var changes: [(RecordReference, JournalEntry.Change)] = []
    for record in records {
      if lacksLines, beganEmpty, !record.isHeader, !whole.contains(record),
        let object = found.record(record)
      {
        changes.append((record, .add(object)))
      } else if whole.contains(record) {
        changes += wholeChanges(of: record, to: found.record(record)).map { (record, $0) }
      } else {
        changes += partChanges(of: record, to: found.record(record)).map { (record, $0) }
      }
    }
    if beganEmpty {
      let known = Set(records)
      for collection in found.schema.collections {
        for value in found.records(in: collection.name) {
          guard let object = value.objectValue, let id = object["id"]?.stringValue else { continue }
          let record = RecordReference(collection.name, id)
          if !known.contains(record) { changes.append((record, .add(object))) }
        }
      }
    }
    return changes.map {
      RebasedEdits.Step(editIndex: -1, record: $0.0, change: $0.1, isByHand: !lacksLines)
    }
  }

  private func wholeChanges(
    of record: RecordReference, to found: JSONObject?
  ) -> [JournalEntry.Change] {
    switch (known(record), found) {
    case (nil, nil): return []
    case (let old?, nil): return [.remove(old)]
    case (nil, let new?): return [.add(new)]
    case (let old?, let found?):
      let old = document.schema.comparable(old, at: record)
      let new = document.schema.comparable(found, at: record)
      let keys = old.keys + new.keys.filter { old[$0] == nil }
      return keys.flatMap { key -> [JournalEntry.Change] in
        guard old[key] != new[key] else { return [] }
        guard document.schema.isSet(key, of: record),
          let before = (old[key] ?? []).setElements, let after = (new[key] ?? []).setElements
        else { return [.set(field: key, before: old[key], after: found[key])] }
        let (left, right) = (Set(before), Set(after))
        return left.subtracting(right).sorted().map { .element(field: key, $0, isIn: false) }
          + right.subtracting(left).sorted().map { .element(field: key, $0, isIn: true) }
      }
    }
  }

  private func reduced(
    _ value: JSONValue, field: String, of record: RecordReference
  ) -> JSONValue {
    document.schema.comparable(JSONObject([(field, value)]), at: record)[field] ?? value
  }

  private func partChanges(
    of record: RecordReference, to found: JSONObject?
  ) -> [JournalEntry.Change] {
    let fields = (fields[record] ?? [:]).sorted { $0.key < $1.key }
    guard let found else {
      var known: JSONObject = ["id": .string(record.id)]
      for (field, value) in fields { known[field] = value }
      return [.remove(known)]
    }
    var changes: [JournalEntry.Change] = []
    let comparable = document.schema.comparable(found, at: record)
    for (field, value) in fields
    where comparable[field] != value.map({ reduced($0, field: field, of: record) }) {
      changes.append(.set(field: field, before: value, after: found[field]))
    }
    for (field, members) in (elements[record] ?? [:]).sorted(by: { $0.key < $1.key }) {
      let now = Set(found[field]?.setElements ?? [])
      for (element, isIn) in members.sorted(by: { $0.key < $1.key })
      where now.contains(element) != isIn {
        changes.append(.element(field: field, element, isIn: !isIn))
      }
    }
    return changes
  }
}
