/// Which record of a document, or its header.
public struct RecordReference: Hashable, Sendable, CustomStringConvertible {
  /// Empty for the header.
  public let collection: String
  public let id: String

  public init(_ collection: String, _ id: String) {
    self.collection = collection
    self.id = id
  }

  /// The document's own fields, outside of all collections; the journal calls them `header`.
  public static let header = RecordReference("", "header")

  public var isHeader: Bool { collection.isEmpty }

  /// As in the journal: `ticks/dang-tin@bao-nghe-an:2024-03`.
  public var description: String { isHeader ? id : "\(collection)/\(id)" }

  /// Reads what ``description`` gives.
  public init?(_ text: String) {
    if text == Self.header.id {
      self = .header
      return
    }
    guard let slash = text.firstIndex(of: "/"), slash > text.startIndex else { return nil }
    self.init(String(text[..<slash]), String(text[text.index(after: slash)...]))
  }
}

/// What somebody wants to change, with what the person saw when beginning.
///
/// A value of JSON null means the same as `nil`: the field is not there.
public enum RecordEdit: Hashable, Sendable {
  /// Puts in a new record. If its identity is taken, its fields are set one by one.
  case add(collection: String, JSONObject)
  /// Takes a record out. `before`, if given, is the record as the person saw it; what is then still
  /// below a part of a tree goes too, and was not seen.
  case remove(RecordReference, before: JSONObject?)
  /// Takes all records out of a collection whose field is that text, as it stands under the lock.
  /// `seen` are those of them that the person saw.
  case removeAll(collection: String, field: String, is: String, seen: [JSONObject])
  /// Changes a field. For a field that is a set, only the elements that differ are changed.
  case set(RecordReference, field: String, before: JSONValue?, after: JSONValue?)
  /// Puts an element into a set, or takes it out.
  case element(RecordReference, field: String, String, isIn: Bool)

  public var record: RecordReference {
    switch self {
    case .add(let collection, let record):
      RecordReference(collection, record["id"]?.stringValue ?? "")
    case .removeAll(let collection, _, _, _): RecordReference(collection, "")
    case .remove(let record, _), .set(let record, _, _, _), .element(let record, _, _, _): record
    }
  }
}

extension JSONValue: Hashable {
  public func hash(into hasher: inout Hasher) {
    switch content {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .number(let text), .string(let text): hasher.combine(text)
    case .array(let elements): hasher.combine(elements)
    case .object(let object): hasher.combine(object)
    }
  }
}

extension JSONObject: Hashable {
  public func hash(into hasher: inout Hasher) {
    // The order of the keys must not count.
    var sum = 0
    for member in members {
      var single = Hasher()
      single.combine(member.key)
      single.combine(member.value)
      sum ^= single.finalize()
    }
    hasher.combine(sum)
  }
}
