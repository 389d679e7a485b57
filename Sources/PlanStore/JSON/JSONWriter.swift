/// Writes JSON, so that the same value always gives the same bytes.
public enum JSONWriter {
  /// A list of scalars is written on one line if that takes at most so many Unicode scalars.
  public static let lineListLimit = 72

  /// The form for people: two spaces, `\n`, only the escapes that JSON demands, a final line end.
  public static func document(_ value: JSONValue, order: KeyOrder = .asGiven) -> [UInt8] {
    var output = Output()
    output.write(value, order: order, indent: 0)
    output.bytes.append(0x0A)
    return output.bytes
  }

  /// The form on one line, without any space and without a line end.
  public static func line(_ value: JSONValue, order: KeyOrder = .asGiven) -> [UInt8] {
    var output = Output()
    output.writeCompact(value, order: order)
    return output.bytes
  }
}

private struct Output {
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, order: KeyOrder, indent: Int) {
    switch value.content {
    case .array(let elements):
      if writeOnOneLine(elements) { return }
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        startLine(indent + 1)
        write(element, order: order, indent: indent + 1)
      }
      startLine(indent)
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      if object.isEmpty {
        add("{}")
        return
      }
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in order.arranged(object.members).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        startLine(indent + 1)
        quote(member.key)
        add(": ")
        write(member.value, order: order.inside(member.key), indent: indent + 1)
      }
      startLine(indent)
      bytes.append(UInt8(ascii: "}"))
    default:
      writeScalar(value)
    }
  }

  mutating func writeCompact(_ value: JSONValue, order: KeyOrder) {
    switch value.content {
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        writeCompact(element, order: order)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in order.arranged(object.members).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        quote(member.key)
        bytes.append(UInt8(ascii: ":"))
        writeCompact(member.value, order: order.inside(member.key))
      }
      bytes.append(UInt8(ascii: "}"))
    default:
      writeScalar(value)
    }
  }

  /// Writes `["a", "b"]` if that is short; else leaves the bytes as they were.
  private mutating func writeOnOneLine(_ elements: [JSONValue]) -> Bool {
    let start = bytes.count
    // No element is shorter than two bytes with its comma, so a long list need not be tried.
    guard elements.count <= JSONWriter.lineListLimit / 2, elements.allSatisfy(\.isScalar) else {
      return false
    }
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { add(", ") }
      writeScalar(element)
    }
    bytes.append(UInt8(ascii: "]"))
    let scalars = bytes[start...].count { $0 & 0xC0 != 0x80 }
    guard scalars > JSONWriter.lineListLimit else { return true }
    bytes.removeSubrange(start...)
    return false
  }

  private mutating func writeScalar(_ value: JSONValue) {
    switch value.content {
    case .null: add("null")
    case .bool(let value): add(value ? "true" : "false")
    case .number(let text): add(text)
    case .string(let text): quote(text)
    case .array, .object: break
    }
  }

  private mutating func startLine(_ indent: Int) {
    bytes.append(0x0A)
    for _ in 0..<indent {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { addEscaped($0) }
    if isContiguous == nil {
      for byte in text.utf8 { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func addEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      bytes.append(contentsOf: text[start..<index])
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: add("\\\"")
    case 0x5C: add("\\\\")
    case 0x08: add("\\b")
    case 0x09: add("\\t")
    case 0x0A: add("\\n")
    case 0x0C: add("\\f")
    case 0x0D: add("\\r")
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: bytes.append(byte)
    }
  }
}
