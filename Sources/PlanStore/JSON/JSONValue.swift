/// A JSON value that remembers where it stood in its file.
///
/// Two values are equal if they say the same: positions and the order of an object's keys do not
/// count, the bytes of strings and the spelling of numbers do (`1.0` is not `1`, and `"ế"`
/// composed is not `"ế"` decomposed, as they differ on disk).
public struct JSONValue: Sendable {
  public enum Content: Sendable {
    case null
    case bool(Bool)
    /// The number as spelled, a valid JSON number.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
  }

  public var content: Content

  /// Where the value began; ``JSONPosition/none`` if it was not read from text.
  public var position: JSONPosition

  public init(_ content: Content, at position: JSONPosition = .none) {
    self.content = content
    self.position = position
  }

  public static var null: JSONValue { JSONValue(.null) }
  public static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }
  public static func number(_ value: Int) -> JSONValue { JSONValue(.number(String(value))) }
  public static func string(_ value: String) -> JSONValue { JSONValue(.string(value)) }
  public static func array(_ value: [JSONValue]) -> JSONValue { JSONValue(.array(value)) }
  public static func object(_ value: JSONObject) -> JSONValue { JSONValue(.object(value)) }

  public var isNull: Bool {
    if case .null = content { true } else { false }
  }

  public var boolValue: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The number, if it is spelled as a whole number (no fraction, no exponent) that fits in `Int`.
  public var intValue: Int? {
    if case .number(let text) = content { Int(text) } else { nil }
  }

  public var stringValue: String? {
    if case .string(let value) = content { value } else { nil }
  }

  public var arrayValue: [JSONValue]? {
    if case .array(let value) = content { value } else { nil }
  }

  public var objectValue: JSONObject? {
    if case .object(let value) = content { value } else { nil }
  }

  /// Whether the value is neither a list nor an object.
  public var isScalar: Bool {
    switch content {
    case .null, .bool, .number, .string: true
    case .array, .object: false
    }
  }

  /// The member of that name; `nil` as well if this is no object.
  public subscript(key: String) -> JSONValue? { objectValue?[key] }
}

/// A place in a text; both numbers count from 1, the column in Unicode scalars.
public struct JSONPosition: Hashable, Sendable {
  private let storedLine: UInt32
  private let storedColumn: UInt32

  public var line: Int { Int(storedLine) }
  public var column: Int { Int(storedColumn) }

  /// Line 0, column 0: nowhere.
  public static let none = JSONPosition(line: 0, column: 0)

  public init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }
}

extension JSONValue: Equatable {
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left.content, right.content) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a.hasSameBytes(as: b)
    case (.string(let a), .string(let b)): a.hasSameBytes(as: b)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements))
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as JSON on one line.
  public var description: String { String(decoding: JSONWriter.line(self), as: UTF8.self) }
}

extension String {
  /// Swift's `==` takes composed and decomposed text as equal; on disk they are not.
  func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return utf8.elementsEqual(other.utf8)
  }
}
