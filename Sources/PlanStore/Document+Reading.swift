internal import SystemPackage

/// Why a JSON file is no document of its kind.
public enum DocumentFlaw: Hashable, Sendable {
  case notAnObject
  case missingFormat
  /// The format is no number, below 1, or one that no migration leads on from.
  case badFormat
  /// `applied` is no object of whole numbers from 0.
  case badApplied
  case notAList(collection: String)
  case recordIsNoObject(collection: String)
  case recordWithoutID(collection: String)
  case duplicateID(collection: String, id: String)
}

/// Why a text is refused, before it is known which file it came from.
enum DocumentReadError: Error {
  case json(JSONError)
  case flaw(DocumentFlaw, line: Int)
  case newer(found: Int)

  func located(at path: FilePath, schema: DocumentSchema) -> StoreError {
    switch self {
    case .json(let error): .notJSON(path: path, error)
    case .flaw(let flaw, let line): .misshapen(path: path, line: line, flaw)
    case .newer(let found): .newerFormat(path: path, found: found, known: schema.format)
    }
  }
}

extension Document {
  init(_ bytes: [UInt8], schema: DocumentSchema) throws(DocumentReadError) {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONReader.read(bytes)
    } catch {
      throw .json(error)
    }
    guard let object = root.objectValue else { throw .flaw(.notAnObject, line: root.position.line) }
    try self.init(migrated: Self.migrated(object, schema: schema), schema: schema)
  }

  /// Takes what ``migrated(_:schema:)`` gives.
  init(migrated object: JSONObject, schema: DocumentSchema) throws(DocumentReadError) {
    self.init(schema: schema)
    for member in object.members { try take(member) }
  }

  /// Brings an object of any format that is known up to the schema's; it loses `format` itself.
  static func migrated(
    _ object: JSONObject, schema: DocumentSchema
  ) throws(DocumentReadError) -> JSONObject {
    guard let value = object["format"] else { throw .flaw(.missingFormat, line: 1) }
    guard var format = value.intValue, format >= 1 else {
      throw .flaw(.badFormat, line: value.position.line)
    }
    guard format <= schema.format else { throw .newer(found: format) }
    var object = object
    object["format"] = nil
    while format < schema.format {
      guard let step = schema.migrations[format] else {
        throw .flaw(.badFormat, line: value.position.line)
      }
      object = step(object)
      format += 1
    }
    return object
  }

  private mutating func take(_ member: JSONObject.Member) throws(DocumentReadError) {
    if member.key == "applied" {
      applied = try Self.applied(member.value)
    } else if let index = schema.index(of: member.key) {
      try takeRecords(member.value, into: index)
    } else {
      header[member.key] = member.value
    }
  }

  /// Reads up to which edit of each replica a document has got.
  static func applied(_ value: JSONValue) throws(DocumentReadError) -> [String: Int] {
    guard let object = value.objectValue else {
      throw .flaw(.badApplied, line: value.position.line)
    }
    var applied: [String: Int] = [:]
    for member in object.members {
      guard let counter = member.value.intValue,
        (0...EntryID.largestCounter).contains(counter)
      else {
        throw .flaw(.badApplied, line: member.value.position.line)
      }
      applied[member.key] = counter
    }
    return applied
  }

  private mutating func takeRecords(
    _ value: JSONValue, into index: Int
  ) throws(DocumentReadError) {
    let collection = lists[index].schema.name
    let sets = lists[index].schema.sets
    guard let elements = value.arrayValue else {
      throw .flaw(.notAList(collection: collection), line: value.position.line)
    }
    var pairs: [(id: String, record: JSONValue)] = []
    pairs.reserveCapacity(elements.count)
    for element in elements {
      guard let record = element.objectValue else {
        throw .flaw(.recordIsNoObject(collection: collection), line: element.position.line)
      }
      guard let id = record["id"]?.stringValue else {
        throw .flaw(.recordWithoutID(collection: collection), line: element.position.line)
      }
      pairs.append((id, sets.isEmpty ? element : element.withSortedSets(sets)))
    }
    if let duplicate = lists[index].fill(pairs) {
      let (id, record) = pairs[duplicate]
      throw .flaw(.duplicateID(collection: collection, id: id), line: record.position.line)
    }
  }
}

extension JSONValue {
  /// A record with its sets in the one order in which they are kept.
  fileprivate func withSortedSets(_ sets: Set<String>) -> JSONValue {
    guard case .object(var record) = content else { return self }
    var isChanged = false
    for field in sets {
      guard let value = record[field], let sorted = value.sortedSet else { continue }
      record[field] = sorted
      isChanged = true
    }
    return isChanged ? JSONValue(.object(record), at: position) : self
  }

  /// `nil` if there is nothing to do, or this is no set of texts.
  private var sortedSet: JSONValue? {
    guard let elements = setElements else { return nil }
    let isSorted = zip(elements, elements.dropFirst()).allSatisfy { $0 < $1 }
    return isSorted ? nil : .set(Set(elements))
  }

  /// The texts of a list of texts; `nil` if this is something else.
  var setElements: [String]? {
    guard let values = arrayValue else { return nil }
    let texts = values.compactMap(\.stringValue)
    return texts.count == values.count ? texts : nil
  }

  static func set(_ elements: Set<String>) -> JSONValue {
    .array(elements.sorted().map(JSONValue.string))
  }
}
