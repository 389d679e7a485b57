/// The content of one document: header fields and collections of records.
///
/// Keys and collections that the schema does not know are kept.
public struct Document: Sendable {
  public let schema: DocumentSchema
  /// All but `format`, `applied` and the known collections; unknown collections are here too.
  public internal(set) var header: JSONObject
  /// Up to which edit of each replica the document has got.
  public internal(set) var applied: [String: Int]
  var lists: [RecordList]

  /// An empty document.
  public init(schema: DocumentSchema, header: JSONObject = [:]) {
    self.schema = schema
    self.header = header
    applied = [:]
    lists = schema.collections.map { RecordList(schema: $0) }
  }

  /// The records of a collection, each an object with its ``JSONValue/position`` in the file.
  ///
  /// Empty if the schema does not know the collection.
  public func records(in collection: String) -> [JSONValue] {
    schema.index(of: collection).map { lists[$0].records } ?? []
  }

  public func record(_ reference: RecordReference) -> JSONObject? {
    if reference.isHeader { return header }
    if schema.isTreePart(reference) { return part(reference) }
    guard let index = schema.index(of: reference.collection) else { return nil }
    return lists[index].record(reference.id)
  }

  /// Behind which other a record of an ordered list stands; `nil` if there is no such record.
  func placeInList(_ reference: RecordReference) -> JSONValue? {
    guard schema.isOrdered(reference), let index = schema.index(of: reference.collection),
      lists[index].record(reference.id) != nil
    else { return nil }
    return TreePlace(parent: .header, after: lists[index].predecessor(of: reference.id)).value
  }

  /// The document as one object, its members in the order in which they are written.
  var tree: JSONObject {
    var root = JSONObject()
    root["format"] = .number(schema.format)
    for key in schema.headerOrder.keys { root[key] = header[key] }
    if !applied.isEmpty {
      let counters = applied.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.number($0.value)) }
      root["applied"] = .object(JSONObject(counters))
    }
    for list in lists where !list.records.isEmpty {
      root[list.schema.name] = .array(list.records)
    }
    for member in header.members { root[member.key] = member.value }
    return root
  }

  /// The text as it is written on disk.
  public var bytes: [UInt8] {
    let inner = Dictionary(
      lists.map { ($0.schema.name, $0.schema.keyOrder) }, uniquingKeysWith: { first, _ in first })
    return JSONWriter.document(
      .object(tree), order: schema.headerOrder.adding(inner: inner, first: "format"))
  }
}

extension Document: Equatable {
  /// Equal in content; up to which edits they have got does not count.
  public static func == (left: Document, right: Document) -> Bool {
    left.schema.fileName == right.schema.fileName && left.header == right.header
      && left.lists.map(\.records) == right.lists.map(\.records)
  }
}

/// The records of one collection, found by identity.
struct RecordList: Sendable {
  let schema: CollectionSchema
  private(set) var ids: [String] = []
  private(set) var records: [JSONValue] = []

  init(schema: CollectionSchema) {
    self.schema = schema
  }

  func record(_ id: String) -> JSONObject? {
    guard let index = index(of: id).found else { return nil }
    return records[index].objectValue
  }

  /// Puts a record in the place of the one with its identity, or where a new one belongs.
  mutating func put(_ record: JSONObject, id: String) {
    let (found, place) = index(of: id)
    if let found {
      let position = records[found].position
      records[found] = JSONValue(.object(record), at: position)
    } else {
      ids.insert(id, at: place)
      records.insert(.object(record), at: place)
    }
  }

  /// The identity of the record that another follows; `nil` for the first.
  func predecessor(of id: String) -> String? {
    guard let position = ids.firstIndex(of: id), position > 0 else { return nil }
    return ids[position - 1]
  }

  /// Puts a record behind another: first without one, last behind one that is not there.
  mutating func move(_ id: String, after other: String?) {
    guard other != id, let position = ids.firstIndex(of: id) else { return }
    let record = records.remove(at: position)
    ids.remove(at: position)
    let place = other.map { ids.firstIndex(of: $0).map { $0 + 1 } ?? ids.count } ?? 0
    ids.insert(id, at: place)
    records.insert(record, at: place)
  }

  mutating func remove(_ id: String) {
    guard let index = index(of: id).found else { return }
    ids.remove(at: index)
    records.remove(at: index)
  }

  /// Takes what a file holds; returns the place of a record whose identity occurred before.
  mutating func fill(_ pairs: [(id: String, record: JSONValue)]) -> Int? {
    var order = Array(pairs.indices)
    let isInOrder = zip(pairs, pairs.dropFirst()).allSatisfy { $0.id < $1.id }
    if !isInOrder {
      let sorted = order.sorted { (pairs[$0].id, $0) < (pairs[$1].id, $1) }
      for (first, second) in zip(sorted, sorted.dropFirst())
      where pairs[first].id == pairs[second].id {
        return second
      }
      if schema.arrangement == .byID { order = sorted }
    }
    ids = order.map { pairs[$0].id }
    records = order.map { pairs[$0].record }
    return nil
  }

  private func index(of id: String) -> (found: Int?, place: Int) {
    guard schema.arrangement == .byID else { return (ids.firstIndex(of: id), ids.count) }
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return (low < ids.count && ids[low] == id ? low : nil, low)
  }
}
