/// Edits as they turn out on the newest state of a document.
struct RebasedEdits {
  struct Step {
    var editIndex: Int
    var record: RecordReference
    var change: JournalEntry.Change
    var overridden: OverriddenField?
    /// Not asked for by anybody here: the file was changed by hand.
    var isByHand = false

    /// Whether it needs the rest of its record to be there.
    var changesPart: Bool {
      switch change {
      case .set, .element: true
      case .add, .remove: false
      }
    }

    /// Writes down that a record stands in the file although the journal does not have it.
    static func found(_ record: JSONObject, at reference: RecordReference) -> Step {
      Step(editIndex: -1, record: reference, change: .add(record), isByHand: true)
    }
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
    if case .removeAll(let collection, let field, let text, let seen) = edit {
      return try stepsForAll(in: collection, seen: seen, latest: latest) {
        $0[field]?.stringValue == text
      }
    }
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
      let step = try removing(reference, current, seenAs: before, latest: latest)
      return try stepsBelow(reference, wereSeen: before == nil, latest: latest) + [step]
    case .set(_, let field, let before, let after):
      return try setting(
        field, of: reference, from: before, to: after, in: current, latest: latest)
    case .removeAll: return []
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
      let added = clean(record, at: reference)
      guard let above = try stepsAbove(added, at: reference, latest: latest) else {
        outcome = .recordMissing
        return []
      }
      return above + [RebasedEdits.Step(editIndex: 0, record: reference, change: .add(added))]
    }
    outcome = .recordMissing
    if case .remove = edit { return [] }
    guard let entry = try latest(reference, nil), case .remove(let old) = entry.change else {
      return []
    }
    guard let above = try stepsAbove(old, at: reference, latest: latest) else { return [] }
    var document = self
    for step in above { document.make(step.change, to: step.record) }
    document.make(.add(old), to: reference)
    for step in try document.steps(for: edit, outcome: &outcome, latest: latest) {
      document.make(step.change, to: reference)
    }
    let revived = document.record(reference) ?? old
    let overridden = OverriddenField(
      editIndex: 0, record: reference, expected: .object(old), found: nil,
      entry: entry.byEditor)
    return above + [
      RebasedEdits.Step(
        editIndex: 0, record: reference, change: .add(revived), overridden: overridden)
    ]
  }

  private func stepsForAll(
    in collection: String, seen: [JSONObject], latest: EntryLookup,
    where isWanted: (JSONObject) -> Bool
  ) throws(StoreError) -> [RebasedEdits.Step] {
    var steps: [RebasedEdits.Step] = []
    for value in records(in: collection) {
      guard let object = value.objectValue, isWanted(object), let id = object["id"]?.stringValue
      else { continue }
      let reference = RecordReference(collection, id)
      if let before = seen.first(where: { $0["id"]?.stringValue == id }) {
        steps.append(try removing(reference, object, seenAs: before, latest: latest))
      } else {
        steps.append(try removingUnseen(reference, object, latest: latest))
      }
    }
    return steps
  }

  /// Takes a record out that was seen, perhaps otherwise than it stands; `nil`: as it stands.
  private func removing(
    _ reference: RecordReference, _ current: JSONObject, seenAs before: JSONObject?,
    latest: EntryLookup
  ) throws(StoreError) -> RebasedEdits.Step {
    var step = RebasedEdits.Step(editIndex: 0, record: reference, change: .remove(current))
    if let before,
      let change = try unseen(reference, current, seenAs: before, latest: latest)
    {
      step.overridden = OverriddenField(
        editIndex: 0, record: reference, expected: .object(before), found: .object(current),
        entry: change.giver)
    }
    return step
  }

  private func removingUnseen(
    _ reference: RecordReference, _ current: JSONObject, latest: EntryLookup
  ) throws(StoreError) -> RebasedEdits.Step {
    let overridden = OverriddenField(
      editIndex: 0, record: reference, expected: nil, found: .object(current),
      entry: try latest(reference, nil).flatMap { made($0, reference, current) ? $0.byEditor : nil }
    )
    return RebasedEdits.Step(
      editIndex: 0, record: reference, change: .remove(current), overridden: overridden)
  }

  /// What gave fields of a record values that the person had not seen; `nil` if nothing did.
  ///
  /// A field that no entry has touched cannot have changed under the person: what was seen is then
  /// only written in another way than the file has it.
  private func unseen(
    _ reference: RecordReference, _ current: JSONObject, seenAs before: JSONObject,
    latest: EntryLookup
  ) throws(StoreError) -> LastEdit? {
    let now = schema.comparable(current, at: reference)
    let seen = schema.comparable(clean(before, at: reference), at: reference)
    guard now != seen else { return nil }
    var change: LastEdit?
    let known = schema.keys(of: reference) ?? Set(now.keys)
    for key in known.union(seen.keys)
    where now[key] != seen[key] && !OverriddenField.signatures.contains(key) {
      for field in differing(key, of: reference, now, seen) {
        guard let edit = try lastEdit(of: field, of: reference, in: current, latest: latest) else {
          continue
        }
        change = change ?? LastEdit()
        guard let entry = edit.giver else { continue }
        if change?.giver.map({ $0.at < entry.at }) ?? true { change?.giver = entry }
      }
    }
    return change
  }

  /// A field that two records have otherwise; of a set the elements that only one of them has.
  private func differing(
    _ key: String, of reference: RecordReference, _ one: JSONObject, _ other: JSONObject
  ) -> [String] {
    guard schema.isSet(key, of: reference) else { return [key] }
    let (here, there) = (Set(one[key]?.setElements ?? []), Set(other[key]?.setElements ?? []))
    return here.symmetricDifference(there).sorted().map { "\(key)[\($0)]" }
  }

  /// The edit that touched a field last.
  private struct LastEdit {
    /// The journal's entry; `nil` if the value was changed by hand since.
    var giver: JournalEntry?
  }

  private func lastEdit(
    of field: String, of reference: RecordReference, in current: JSONObject, latest: EntryLookup
  ) throws(StoreError) -> LastEdit? {
    guard let entry = try latest(reference, field) else { return nil }
    return LastEdit(giver: entry.gave(current, in: field) ? entry.byEditor : nil)
  }

  /// Whether a record is as its last entry left what that is about.
  private func made(
    _ entry: JournalEntry, _ reference: RecordReference, _ current: JSONObject
  ) -> Bool {
    switch entry.change {
    case .add(let record):
      schema.comparable(record, at: reference) == schema.comparable(current, at: reference)
    case .set(let field, _, _), .element(let field, _, _): entry.gave(current, in: field)
    case .remove: false
    }
  }

  /// What is below a part of the tree goes before it, the last first, so that the opposite puts
  /// all of it back in order.
  private func stepsBelow(
    _ reference: RecordReference, wereSeen: Bool, latest: EntryLookup
  ) throws(StoreError) -> [RebasedEdits.Step] {
    var steps: [RebasedEdits.Step] = []
    guard schema.isTreePart(reference) else { return steps }
    for below in parts(below: reference).reversed() {
      guard let found = record(below) else { continue }
      steps.append(
        wereSeen
          ? RebasedEdits.Step(editIndex: 0, record: below, change: .remove(found))
          : try removingUnseen(below, found, latest: latest))
    }
    return steps
  }

  /// Brings back from the journal what a part of the tree was below; `nil` if that is gone for good.
  private func stepsAbove(
    _ record: JSONObject, at reference: RecordReference, latest: EntryLookup
  ) throws(StoreError) -> [RebasedEdits.Step]? {
    guard schema.isTreePart(reference) else { return [] }
    let place = TreePlace(record[TreeSchema.placeField])
    if canHold(reference, at: place) { return [] }
    let parent = place.parent
    guard parent != reference, self.record(parent) == nil,
      schema.tree?.children[parent.collection]?.contains(reference.collection) == true,
      let entry = try latest(parent, nil), case .remove(let old) = entry.change,
      let above = try stepsAbove(old, at: parent, latest: latest)
    else { return nil }
    let overridden = OverriddenField(
      editIndex: 0, record: parent, expected: .object(old), found: nil,
      entry: entry.byEditor)
    return above + [
      RebasedEdits.Step(editIndex: 0, record: parent, change: .add(old), overridden: overridden)
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
    if field == TreeSchema.placeField, schema.isTreePart(reference) {
      return try moving(reference, from: before, to: after, in: current, latest: latest)
    }
    if field == TreeSchema.placeField, schema.isOrdered(reference) {
      // Which one a record follows changes with those beside it: nothing of others' is overridden.
      guard let after, let found = placeInList(reference), found != after else { return [] }
      let change = JournalEntry.Change.set(field: field, before: found, after: after)
      return [RebasedEdits.Step(editIndex: 0, record: reference, change: change)]
    }
    guard found.present != after else { return [] }
    var step = RebasedEdits.Step(
      editIndex: 0, record: reference, change: .set(field: field, before: found, after: after))
    if found.present != before {
      step.overridden = OverriddenField(
        editIndex: 0, record: reference, field: field, expected: before, found: found,
        entry: try lastEdit(of: field, of: reference, in: current, latest: latest)?.giver)
    }
    return [step]
  }

  /// Which sibling a part follows changes with those beside it, so only what it is below can have
  /// been overridden.
  private func moving(
    _ reference: RecordReference, from before: JSONValue?, to after: JSONValue?,
    in current: JSONObject, latest: EntryLookup
  ) throws(StoreError) -> [RebasedEdits.Step] {
    let field = TreeSchema.placeField
    let found = current[field]
    guard found != after, canHold(reference, at: TreePlace(after)) else { return [] }
    var step = RebasedEdits.Step(
      editIndex: 0, record: reference, change: .set(field: field, before: found, after: after))
    if let before, TreePlace(before).parent != TreePlace(found).parent {
      step.overridden = OverriddenField(
        editIndex: 0, record: reference, field: field, expected: before, found: found,
        entry: try lastEdit(of: field, of: reference, in: current, latest: latest)?.giver)
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
    let isKnown = schema.index(of: reference.collection) != nil || schema.isTreePart(reference)
    guard reference.isHeader || isKnown else {
      throw .badEdit(reference, .unknownCollection)
    }
    switch edit {
    case .add(_, let record):
      guard !reference.isHeader, record["id"]?.stringValue != nil else {
        throw .badEdit(reference, .missingID)
      }
      guard StoreName.isRecordID(reference.id) else { throw .badName(reference.id) }
      for key in record.keys where key != "id" { try check(field: key, of: reference) }
    case .remove, .removeAll:
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
    if schema.isTreePart(reference),
      schema.tree?.children[reference.collection]?.contains(field) == true
    {
      throw .badEdit(reference, .badField(field))
    }
    guard !field.isEmpty, field != "id" || reference.isHeader, !field.contains("["), !isReserved
    else { throw .badEdit(reference, .badField(field)) }
  }
}

extension JournalEntry {
  /// The entry, if it is somebody's edit: of what was changed by hand nobody knows who did it.
  fileprivate var byEditor: JournalEntry? { isByHand ? nil : self }
}

extension JSONValue? {
  /// JSON null and an absent field mean the same.
  fileprivate var present: JSONValue? {
    if let value = self, !value.isNull { value } else { nil }
  }
}
