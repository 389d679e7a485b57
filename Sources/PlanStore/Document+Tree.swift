/// A tree in a document's header whose parts are edited as records: a plan's sections and items.
///
/// A part is a record of its own fields, those of ``TreeSchema/placeField`` included and those
/// below it left out.
public struct TreeSchema: Sendable {
  /// For each kind of part the fields that hold the parts below it, in the order in which they are
  /// walked; the document's header goes by the empty name.
  public var children: [String: [String]]
  /// The fields of parts that are sets of texts.
  public var sets: Set<String>

  public init(children: [String: [String]], sets: Set<String> = []) {
    self.children = children
    self.sets = sets
  }

  /// `{in, after}`: what the part is right below, as a record is named, absent at the top; and the
  /// identity of the one of its kind that it follows, absent for the first.
  static let placeField = "place"

  func holds(_ collection: String) -> Bool {
    !collection.isEmpty && children[collection] != nil
  }
}

/// Where a part of a tree stands.
struct TreePlace {
  var parent: RecordReference
  var after: String?

  init(parent: RecordReference, after: String?) {
    self.parent = parent
    self.after = after
  }

  /// A value that says nothing of it is the first place at the top.
  init(_ value: JSONValue?) {
    parent = value?["in"]?.stringValue.flatMap(RecordReference.init) ?? .header
    after = value?["after"]?.stringValue
  }

  var value: JSONValue {
    var object = JSONObject()
    if !parent.isHeader { object["in"] = .string(parent.description) }
    object["after"] = after.map(JSONValue.string)
    return .object(object)
  }
}

extension DocumentSchema {
  func isTreePart(_ record: RecordReference) -> Bool { tree?.holds(record.collection) ?? false }

  /// A part as far as two of them can be told apart: which sibling it follows changes with those
  /// beside it.
  func comparable(_ record: JSONObject, at reference: RecordReference) -> JSONObject {
    guard isTreePart(reference) else { return record }
    var record = record
    var place = TreePlace(record[TreeSchema.placeField])
    place.after = nil
    record[TreeSchema.placeField] = place.value
    return record
  }
}

// MARK: - Looking up

extension Document {
  /// A part of the tree as a record; of two with one identity the first.
  func part(_ reference: RecordReference) -> JSONObject? {
    guard schema.isTreePart(reference), let found = find(reference) else { return nil }
    var record = withoutChildren(found.object, reference.collection)
    record[TreeSchema.placeField] = found.place.value
    return record
  }

  /// What is below a part, in the order of the document.
  func parts(below reference: RecordReference) -> [RecordReference] {
    guard let object = find(reference)?.object else { return [] }
    return references(below: object, reference)
  }

  private func references(below object: JSONObject, _ reference: RecordReference)
    -> [RecordReference]
  {
    children(of: object, reference).flatMap {
      [$0.reference] + references(below: $0.object, $0.reference)
    }
  }

  /// Whether a part can stand there: what it would be below is there, is of a kind that holds it,
  /// and is not below it.
  func canHold(_ reference: RecordReference, at place: TreePlace) -> Bool {
    guard schema.tree?.children[place.parent.collection]?.contains(reference.collection) == true
    else { return false }
    if place.parent.isHeader { return true }
    guard place.parent != reference, find(place.parent) != nil else { return false }
    return !parts(below: reference).contains(place.parent)
  }

  private struct Child {
    var reference: RecordReference
    var object: JSONObject
    var after: String?
  }

  private func children(of object: JSONObject, _ reference: RecordReference) -> [Child] {
    (schema.tree?.children[reference.collection] ?? []).flatMap { field in
      var last: String?
      return (object[field]?.arrayValue ?? []).compactMap { value -> Child? in
        guard let child = value.objectValue, let id = child["id"]?.stringValue else { return nil }
        defer { last = id }
        return Child(reference: RecordReference(field, id), object: child, after: last)
      }
    }
  }

  private func find(_ reference: RecordReference) -> (object: JSONObject, place: TreePlace)? {
    find(reference, below: header, .header)
  }

  private func find(
    _ wanted: RecordReference, below object: JSONObject, _ parent: RecordReference
  ) -> (object: JSONObject, place: TreePlace)? {
    for child in children(of: object, parent) {
      if child.reference == wanted {
        return (child.object, TreePlace(parent: parent, after: child.after))
      }
      if let found = find(wanted, below: child.object, child.reference) { return found }
    }
    return nil
  }

  private func withoutChildren(_ object: JSONObject, _ collection: String) -> JSONObject {
    var result = object
    for field in schema.tree?.children[collection] ?? [] { result[field] = nil }
    return result
  }
}

// MARK: - Changing

extension Document {
  /// Puts a part's own fields in, at its place; one that cannot stand there stays where it is, or
  /// is not put in.
  mutating func putPart(_ record: JSONObject, at reference: RecordReference) {
    let place = TreePlace(record[TreeSchema.placeField])
    var object = record
    object[TreeSchema.placeField] = nil
    guard let current = find(reference) else {
      if canHold(reference, at: place) { insert(object, reference, at: place) }
      return
    }
    for field in schema.tree?.children[reference.collection] ?? [] {
      object[field] = current.object[field]
    }
    let isMoved = place.parent != current.place.parent || place.after != current.place.after
    guard isMoved, canHold(reference, at: place) else {
      changeList(of: reference.collection, below: current.place.parent) { list in
        guard let index = list.index(of: reference.id) else { return }
        list[index] = JSONValue(.object(object), at: list[index].position)
      }
      return
    }
    removePart(reference)
    insert(object, reference, at: place)
  }

  mutating func removePart(_ reference: RecordReference) {
    guard let parent = find(reference)?.place.parent else { return }
    changeList(of: reference.collection, below: parent) { list in
      if let index = list.index(of: reference.id) { list.remove(at: index) }
    }
  }

  private mutating func insert(
    _ object: JSONObject, _ reference: RecordReference, at place: TreePlace
  ) {
    changeList(of: reference.collection, below: place.parent) { list in
      let before = place.after.map { list.index(of: $0).map { $0 + 1 } ?? list.endIndex }
      list.insert(.object(object), at: before ?? list.startIndex)
    }
  }

  private mutating func changeList(
    of field: String, below parent: RecordReference, _ change: (inout [JSONValue]) -> Void
  ) {
    let changed = changed(header, .header, at: parent) { object in
      var list = object[field]?.arrayValue ?? []
      change(&list)
      object[field] = list.isEmpty ? nil : .array(list)
    }
    if let changed { header = changed }
  }

  /// The object with a change made to the part `target` in it; `nil` if that is not there.
  private func changed(
    _ object: JSONObject, _ reference: RecordReference, at target: RecordReference,
    _ change: (inout JSONObject) -> Void
  ) -> JSONObject? {
    var result = object
    if reference == target {
      change(&result)
      return result
    }
    for field in schema.tree?.children[reference.collection] ?? [] {
      guard var list = object[field]?.arrayValue else { continue }
      for (index, value) in list.enumerated() {
        guard let child = value.objectValue, let id = child["id"]?.stringValue,
          let new = changed(child, RecordReference(field, id), at: target, change)
        else { continue }
        list[index] = JSONValue(.object(new), at: value.position)
        result[field] = .array(list)
        return result
      }
    }
    return nil
  }
}

extension [JSONValue] {
  fileprivate func index(of id: String) -> Int? { firstIndex { $0["id"]?.stringValue == id } }
}
