/// The recursive descent over bytes that are known to be valid UTF-8.
struct JSONParser {
  let base: UnsafePointer<UInt8>
  let count: Int
  var at = 0
  private var line = 1
  /// Where the line began, moved on by one for each continuation byte on it, so that
  /// `at - lineStart` counts scalars.
  var lineStart = 0
  private var depth = 0
  private var keys = JSONKeyTable()
  /// How many members the last object at each depth had: siblings mostly have as many.
  private var sizes = [Int](repeating: 4, count: JSONReader.depthLimit + 2)

  init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  mutating func document() throws(JSONError) -> JSONValue {
    skipSpace()
    let value = try self.value()
    skipSpace()
    guard at == count else { throw failure(.trailingText) }
    return value
  }

  /// Reads the value of a member of the document, from its first byte on; places in the text are
  /// not counted up to there.
  mutating func memberValue(from start: Int) throws(JSONError) -> JSONValue {
    at = start
    depth = 1
    return try value()
  }

  var position: JSONPosition { JSONPosition(line: line, column: at - lineStart + 1) }

  func failure(_ problem: JSONError.Problem) -> JSONError {
    JSONError(at: position, byteOffset: at, problem)
  }

  /// What is wrong when the byte at hand is not the one that must come.
  func unexpected() -> JSONError {
    guard at < count else { return failure(.unexpectedEnd) }
    let rest = UnsafeBufferPointer(start: base + at, count: min(4, count - at))
    let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first
    return failure(.unexpectedCharacter(scalar ?? "\u{FFFD}"))
  }

  @inline(__always)
  private mutating func skipSpace() {
    while at < count {
      switch base[at] {
      case 0x20, 0x09, 0x0D: at += 1
      case 0x0A:
        at += 1
        line += 1
        lineStart = at
      default: return
      }
    }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard at < count else { throw failure(.unexpectedEnd) }
    let start = position
    switch base[at] {
    case UInt8(ascii: "\""):
      return JSONValue(.string(try string()), at: start)
    case UInt8(ascii: "{"):
      return JSONValue(.object(try object()), at: start)
    case UInt8(ascii: "["):
      return JSONValue(.array(try array()), at: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try number()), at: start)
    case UInt8(ascii: "t"):
      try word("true")
      return JSONValue(.bool(true), at: start)
    case UInt8(ascii: "f"):
      try word("false")
      return JSONValue(.bool(false), at: start)
    case UInt8(ascii: "n"):
      try word("null")
      return JSONValue(.null, at: start)
    default:
      throw unexpected()
    }
  }

  private mutating func word(_ word: StaticString) throws(JSONError) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard at < count, base[at] == word.utf8Start[offset] else { throw unexpected() }
      at += 1
    }
  }

  private mutating func enter() throws(JSONError) {
    guard depth < JSONReader.depthLimit else {
      throw failure(.tooDeep(limit: JSONReader.depthLimit))
    }
    depth += 1
    at += 1
    skipSpace()
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    if at < count, base[at] == UInt8(ascii: "]") {
      at += 1
      depth -= 1
      return elements
    }
    while true {
      elements.append(try value())
      guard try anotherFollows(before: UInt8(ascii: "]")) else { break }
    }
    depth -= 1
    return elements
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try enter()
    var members: [JSONObject.Member] = []
    if at < count, base[at] == UInt8(ascii: "}") {
      at += 1
      depth -= 1
      return JSONObject()
    }
    members.reserveCapacity(sizes[depth])
    var seen = JSONKeyTable.Seen()
    while true {
      guard at < count, base[at] == UInt8(ascii: "\"") else { throw unexpected() }
      let (offset, place) = (at, position)
      let key = try self.key()
      if seen.isRepeated(key) {
        throw JSONError(at: place, byteOffset: offset, .duplicateKey(key.text))
      }
      skipSpace()
      guard at < count, base[at] == UInt8(ascii: ":") else { throw unexpected() }
      at += 1
      skipSpace()
      members.append(JSONObject.Member(key: key.text, value: try value()))
      guard try anotherFollows(before: UInt8(ascii: "}")) else { break }
    }
    sizes[depth] = min(members.count, 64)
    depth -= 1
    return JSONObject(distinct: members)
  }

  /// Passes a comma (`true`) or the closing bracket (`false`).
  @inline(__always)
  private mutating func anotherFollows(before close: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard at < count else { throw failure(.unexpectedEnd) }
    if base[at] == close {
      at += 1
      return false
    }
    guard base[at] == UInt8(ascii: ",") else { throw unexpected() }
    at += 1
    skipSpace()
    if at < count, base[at] == close { throw failure(.trailingComma) }
    return true
  }

  private mutating func key() throws(JSONError) -> JSONKeyTable.Key {
    let start = at + 1
    if let length = keys.plainLength(base: base, from: start, limit: count) {
      at = start + length + 1
      return keys.key(base: base, start: start, length: length)
    }
    return JSONKeyTable.Key(text: try string(), number: nil)
  }

  private mutating func number() throws(JSONError) -> String {
    let start = at
    if base[at] == UInt8(ascii: "-") { at += 1 }
    if at < count, base[at] == UInt8(ascii: "0") {
      at += 1
    } else {
      try digits()
    }
    if at < count, base[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if at < count, base[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < count, base[at] == UInt8(ascii: "+") || base[at] == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    if at < count {
      switch base[at] {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break
      default: throw failure(.badNumber)
      }
    }
    let bytes = UnsafeBufferPointer(start: base + start, count: at - start)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = at
    while at < count, base[at] &- UInt8(ascii: "0") < 10 { at += 1 }
    if at == start { throw failure(at < count ? .badNumber : .unexpectedEnd) }
  }
}
