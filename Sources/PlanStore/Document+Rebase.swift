/// Edits as they turn out on the newest state of a document.
struct RebasedEdits {
  struct Step {
    var editIndex: Int
    var record: RecordReference
    var change: JournalEntry.Change
    var overridden: OverriddenField?
  }

  var steps: [Step] = []
  var outcomes: [EditOutcome] = []
}

extension Document {
  /// Finds the latest journal entry that touched a field, or, with `nil`, anything of a record.
  typealias EntryLookup = (RecordReference, String?) throws(StoreError) -> JournalEntry?

  /// Applies edits to the document and says what they came to.
  ///
  /// The journal is asked for the latest entry only where somebody else's change is in the way.
  mutating func rebase(
    _ edits: [RecordEdit], latest: EntryLookup
  ) throws(StoreError) -> RebasedEdits {
    var result = RebasedEdits()
    for (index, edit) in edits.enumerated() {
      try check(edit)
      var outcome = EditOutcome.unchanged
      var steps = try self.steps(for: edit, outcome: &outcome, latest: latest)
      for place in steps.indices {
        steps[place].editIndex = index
        steps[place].overridden?.editIndex = index
        make(steps[place].change, to: steps[place].record)
      }
      if !steps.isEmpty { outcome = .applied }
      result.steps += steps
      result.outcomes.append(outcome)
    }
    return result
  }

  private func steps(
    for edit: RecordEdit, outcome: inout EditOutcome, latest: EntryLookup
  ) throws(StoreError) -> [RebasedEdits.Step] {
    let reference = edit.record
    guard let current = record(reference) else {
      return try stepsForMissing(edit, outcome: &outcome, latest: latest)
    }
    switch edit {
    case .add(_, let record):
      var steps: [RebasedEdits.Step] = []
      for member in record.members where member.key != "id" {
        steps += try setting(
          member.key, of: reference, from: nil, to: member.value, in: current, latest: latest)
      }
      return steps
    case .remove(_, let before):
      var step = RebasedEdits.Step(editIndex: 0, record: reference, change: .remove(current))
      if let before, clean(before, at: reference) != current {
        step.overridden = OverriddenField(
          editIndex: 0, record: reference, expected: .object(before), found: .object(current),
          entry: try latest(reference, nil))
      }
      return [step]
    case .set(_, let field, let before, let after):
      return try setting(
        field, of: reference, from: before, to: after, in: current, latest: latest)
    case .element(_, let field, let element, let isIn):
      let elements = try elements(current[field], field: field, of: reference)
      guard elements.contains(element) != isIn else { return [] }
      let change = JournalEntry.Change.element(field: field, element, isIn: isIn)
      return [RebasedEdits.Step(editIndex: 0, record: reference, change: change)]
    }
  }

  /// A record that somebody has removed comes back from the journal when somebody goes on editing.
  private func stepsForMissing(
    _ edit: RecordEdit, outcome: inout EditOutcome, latest: EntryLookup
  ) throws(StoreError) -> [RebasedEdits.Step] {
    let reference = edit.record
    if case .add(_, let record) = edit {
      let change = JournalEntry.Change.add(clean(record, at: reference))
      return [RebasedEdits.Step(editIndex: 0, record: reference, change: change)]
    }
    outcome = .recordMissing
    if case .remove = edit { return [] }
    guard let entry = try latest(reference, nil), case .remove(let old) = entry.change else {
      return []
    }
    var document = self
    document.make(.add(old), to: reference)
    for step in try document.steps(for: edit, outcome: &outcome, latest: latest) {
      document.make(step.change, to: reference)
    }
    let revived = document.record(reference) ?? old
    let overridden = OverriddenField(
      editIndex: 0, record: reference, expected: .object(old), found: nil, entry: entry)
    return [
      RebasedEdits.Step(
        editIndex: 0, record: reference, change: .add(revived), overridden: overridden)
    ]
  }

  private func setting(
    _ field: String, of reference: RecordReference, from before: JSONValue?,
    to after: JSONValue?, in current: JSONObject, latest: EntryLookup
  ) throws(StoreError) -> [RebasedEdits.Step] {
    if schema.isSet(field, of: reference) {
      return try settingElements(of: field, of: reference, from: before, to: after, in: current)
    }
    let (before, after, found) = (before.present, after.present, current[field])
    guard found.present != after else { return [] }
    var step = RebasedEdits.Step(
      editIndex: 0, record: reference, change: .set(field: field, before: found, after: after))
    if found.present != before {
      step.overridden = OverriddenField(
        editIndex: 0, record: reference, field: field, expected: before, found: found,
        entry: try latest(reference, field))
    }
    return [step]
  }

  private func settingElements(
    of field: String, of reference: RecordReference, from before: JSONValue?,
    to after: JSONValue?, in current: JSONObject
  ) throws(StoreError) -> [RebasedEdits.Step] {
    let old = try elements(before, field: field, of: reference)
    let new = try elements(after, field: field, of: reference)
    let now = try elements(current[field], field: field, of: reference)
    let out = old.subtracting(new).intersection(now).sorted().map { ($0, false) }
    let into = new.subtracting(old).subtracting(now).sorted().map { ($0, true) }
    return (out + into).map { element, isIn in
      RebasedEdits.Step(
        editIndex: 0, record: reference,
        change: .element(field: field, element, isIn: isIn))
    }
  }

  private func elements(
    _ value: JSONValue?, field: String, of reference: RecordReference
  ) throws(StoreError) -> Set<String> {
    guard let value = value.present else { return [] }
    guard let elements = value.setElements else {
      throw .badEdit(reference, .notASet(field: field))
    }
    return Set(elements)
  }

  /// A record as it is kept: without nulls and empty sets, its sets sorted.
  private func clean(_ record: JSONObject, at reference: RecordReference) -> JSONObject {
    var result = JSONObject()
    for member in record.members where !member.value.isNull {
      var value = member.value
      if schema.isSet(member.key, of: reference), let elements = value.setElements {
        if elements.isEmpty { continue }
        value = .set(Set(elements))
      }
      result[member.key] = value
    }
    return result
  }

  private func check(_ edit: RecordEdit) throws(StoreError) {
    let reference = edit.record
    guard reference.isHeader || schema.index(of: reference.collection) != nil else {
      throw .badEdit(reference, .unknownCollection)
    }
    switch edit {
    case .add(_, let record):
      guard !reference.isHeader, record["id"]?.stringValue != nil else {
        throw .badEdit(reference, .missingID)
      }
      guard StoreName.isRecordID(reference.id) else { throw .badName(reference.id) }
      for key in record.keys where key != "id" { try check(field: key, of: reference) }
    case .remove:
      if reference.isHeader { throw .badEdit(reference, .badValue) }
    case .set(_, let field, _, _): try check(field: field, of: reference)
    case .element(_, let field, _, _):
      guard schema.isSet(field, of: reference) else {
        throw .badEdit(reference, .unknownSet(field: field))
      }
    }
  }

  /// A bracket would be read as a set's element; the store keeps some names for itself.
  private func check(field: String, of reference: RecordReference) throws(StoreError) {
    let isReserved =
      reference.isHeader
      && (["format", "applied"].contains(field) || schema.index(of: field) != nil)
    guard !field.isEmpty, field != "id" || reference.isHeader, !field.contains("["), !isReserved
    else { throw .badEdit(reference, .badField(field)) }
  }
}

extension JSONValue? {
  /// JSON null and an absent field mean the same.
  fileprivate var present: JSONValue? {
    if let value = self, !value.isNull { value } else { nil }
  }
}
