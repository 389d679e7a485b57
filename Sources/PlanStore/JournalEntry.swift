/// The number of an edit in its journal: which replica (server) made it, and its count there from 1.
///
/// Each document counts for itself, so the number names an edit within one journal only.
public struct EntryID: Hashable, Sendable, CustomStringConvertible {
  public let replica: String
  public let counter: Int

  /// No server makes more edits of one document; a larger number comes from a damaged file.
  static let largestCounter = 1 << 53

  public init(replica: String, counter: Int) {
    self.replica = replica
    self.counter = counter
  }

  public var description: String { "\(replica)-\(counter)" }

  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, StoreName.isReplica(String(parts[0])), let counter = Int(parts[1]),
      (1...Self.largestCounter).contains(counter), String(counter) == parts[1]
    else { return nil }
    self.init(replica: String(parts[0]), counter: counter)
  }
}

/// One accepted edit of one field or one record, as it stands in a journal.
public struct JournalEntry: Hashable, Sendable, Identifiable {
  public enum Change: Hashable, Sendable {
    case add(JSONObject)
    /// With the whole record as it was.
    case remove(JSONObject)
    /// With what was in the document just before, whatever the person had seen; `nil` for absent.
    case set(field: String, before: JSONValue?, after: JSONValue?)
    case element(field: String, String, isIn: Bool)
  }

  public var id: EntryID
  /// Never earlier than the entry before it.
  public var at: JournalTime
  public var by: String
  /// Edits that were made together, in several documents maybe, share it.
  public var group: String?
  /// The edit of this journal which this one takes back.
  public var undoes: EntryID?
  /// The edit of this journal whose value this one replaced unseen.
  public var overrides: EntryID?
  /// What makes it a line of a repair, that of a journal from its document; `nil` for an edit.
  ///
  /// Up to which edit of each replica the document was then: lines up to there may be missing.
  public var repairs: [String: Int]?
  /// Somebody changed the file by hand, and this line says what; `by` has only written it down.
  public var isByHand: Bool
  /// The next line belongs to the same save: without it this one does not count.
  public var isContinued: Bool
  public var record: RecordReference
  public var change: Change

  public init(
    id: EntryID, at: JournalTime, by: String, group: String? = nil, undoes: EntryID? = nil,
    overrides: EntryID? = nil, repairs: [String: Int]? = nil, isByHand: Bool = false,
    isContinued: Bool = false, record: RecordReference, change: Change
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.group = group
    self.undoes = undoes
    self.overrides = overrides
    self.repairs = repairs
    self.isByHand = isByHand
    self.isContinued = isContinued
    self.record = record
    self.change = change
  }

  /// Whether the entry changed that field of that record; `nil` asks for any field, and an element
  /// of a set is asked for as `covers[x]`.
  public func touches(_ record: RecordReference, field: String?) -> Bool {
    guard record == self.record else { return false }
    guard let field else { return true }
    let (name, element) = Self.parts(of: field)
    switch change {
    case .add(let record):
      guard let element else { return record[name] != nil }
      return record[name]?.setElements?.contains(element) ?? false
    case .remove: return true
    case .set(let other, _, _): return other == name
    case .element(let other, let changed, _):
      return other == name && (element ?? changed) == changed
    }
  }

  /// A field's name, and the element of it that is meant.
  fileprivate static func parts(of field: String) -> (name: String, element: String?) {
    guard field.hasSuffix("]"), let bracket = field.firstIndex(of: "[") else { return (field, nil) }
    return (
      String(field[..<bracket]), String(field[field.index(after: bracket)...].dropLast())
    )
  }
}

extension JournalEntry {
  /// What a field has got by the entry; `nil` if that is nothing, or one element of a set.
  func value(of field: String) -> JSONValue? {
    switch change {
    case .add(let record): record[field]
    case .set(_, _, let after): after
    case .remove, .element: nil
    }
  }

  /// Whether a field of a record as it is found, or an element of it, is as the entry made it.
  func gave(_ found: JSONObject, in field: String) -> Bool {
    let (name, element) = Self.parts(of: field)
    let value = value(of: name)
    if case .element(_, let changed, let isIn) = change {
      return (found[name]?.setElements?.contains(element ?? changed) ?? false) == isIn
    }
    guard let element else {
      // Which sibling a part follows changes with those beside it.
      return name == TreeSchema.placeField
        ? TreePlace(value).parent == TreePlace(found[name]).parent
        : (value ?? .null) == (found[name] ?? .null)
    }
    return (value?.setElements?.contains(element) ?? false)
      == (found[name]?.setElements?.contains(element) ?? false)
  }
}

/// What is wrong with a line of a journal.
public enum JournalFlaw: Hashable, Sendable {
  case notJSON(JSONError)
  /// The key is missing, or its value is of the wrong kind.
  case badKey(String)
  case unknownOperation(String)
}

extension JournalEntry {
  /// The newest format of a line that this program knows; a line without one is of format 1.
  static let format = 1

  static let keyOrder = KeyOrder([
    "id", "at", "by", "group", "undoes", "overrides", "repairs", "byHand", "more", "record", "op",
    "field",
    "before", "after",
  ])

  /// The line with its line end.
  var line: [UInt8] {
    var object: JSONObject = [
      "id": .string(id.description), "at": .string(at.description), "by": .string(by),
    ]
    object["group"] = group.map(JSONValue.string)
    object["undoes"] = undoes.map { .string($0.description) }
    object["overrides"] = overrides.map { .string($0.description) }
    if let repairs {
      let counts = repairs.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.number($0.value)) }
      object["repairs"] = .object(JSONObject(counts))
    }
    if isByHand { object["byHand"] = true }
    if isContinued { object["more"] = true }
    object["record"] = .string(record.description)
    switch change {
    case .add(let record):
      object["op"] = "add"
      object["after"] = .object(record)
    case .remove(let record):
      object["op"] = "remove"
      object["before"] = .object(record)
    case .set(let field, let before, let after):
      object["op"] = "set"
      object["field"] = .string(field)
      object["before"] = before ?? .null
      object["after"] = after ?? .null
    case .element(let field, let element, let isIn):
      object["op"] = "set"
      object["field"] = .string("\(field)[\(element)]")
      object["before"] = isIn ? .null : true
      object["after"] = isIn ? true : .null
    }
    return JSONWriter.line(.object(object)) + [0x0A]
  }

  init(line: ArraySlice<UInt8>) throws(JournalLineError) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(line)
    } catch {
      throw JournalLineError(flaw: .notJSON(error))
    }
    if let format = value["format"]?.intValue, format > Self.format {
      throw JournalLineError(flaw: .badKey("format"), newerFormat: format)
    }
    func text(_ key: String) throws(JournalLineError) -> String {
      guard let text = value[key]?.stringValue else { throw JournalLineError(flaw: .badKey(key)) }
      return text
    }
    func reference(_ key: String) throws(JournalLineError) -> EntryID? {
      guard let text = value[key] else { return nil }
      guard let id = text.stringValue.flatMap(EntryID.init) else {
        throw JournalLineError(flaw: .badKey(key))
      }
      return id
    }
    guard let id = try reference("id") else { throw JournalLineError(flaw: .badKey("id")) }
    guard let at = JournalTime(try text("at")) else { throw JournalLineError(flaw: .badKey("at")) }
    guard let record = RecordReference(try text("record")) else {
      throw JournalLineError(flaw: .badKey("record"))
    }
    var repairs: [String: Int]?
    if let counts = value["repairs"] {
      do throws(DocumentReadError) {
        repairs = try Document.applied(counts)
      } catch {
        throw JournalLineError(flaw: .badKey("repairs"))
      }
    }
    let change = try Change(value)
    switch change {
    case .add(let whole) where whole["id"]?.stringValue != record.id:
      throw JournalLineError(flaw: .badKey("after"))
    case .remove(let whole) where whole["id"]?.stringValue != record.id:
      throw JournalLineError(flaw: .badKey("before"))
    default: break
    }
    self.init(
      id: id, at: at, by: try text("by"), group: value["group"]?.stringValue,
      undoes: try reference("undoes"), overrides: try reference("overrides"), repairs: repairs,
      isByHand: value["byHand"]?.boolValue ?? false,
      isContinued: value["more"]?.boolValue ?? false, record: record, change: change)
  }
}

struct JournalLineError: Error {
  var flaw: JournalFlaw
  /// The line's format, if only a newer program can read it.
  var newerFormat: Int?

  var isBrokenJSON: Bool {
    if case .notJSON = flaw { true } else { false }
  }
}

extension JournalEntry.Change {
  fileprivate init(_ line: JSONValue) throws(JournalLineError) {
    func record(_ key: String) throws(JournalLineError) -> JSONObject {
      guard let record = line[key]?.objectValue else {
        throw JournalLineError(flaw: .badKey(key))
      }
      return record
    }
    guard let operation = line["op"]?.stringValue else {
      throw JournalLineError(flaw: .badKey("op"))
    }
    switch operation {
    case "add": self = .add(try record("after"))
    case "remove": self = .remove(try record("before"))
    case "set":
      guard let field = line["field"]?.stringValue, !field.isEmpty else {
        throw JournalLineError(flaw: .badKey("field"))
      }
      let before = line["before"].flatMap { $0.isNull ? nil : $0 }
      let after = line["after"].flatMap { $0.isNull ? nil : $0 }
      if case (let name, let element?) = JournalEntry.parts(of: field) {
        self = .element(field: name, element, isIn: after?.boolValue == true)
      } else {
        self = .set(field: field, before: before, after: after)
      }
    default: throw JournalLineError(flaw: .unknownOperation(operation))
    }
  }
}
