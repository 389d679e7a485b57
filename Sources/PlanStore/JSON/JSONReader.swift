/// Reads JSON text, strictly by RFC 8259.
///
/// Stricter than many: no byte order mark, no key twice in an object, no lone surrogates, nothing
/// after the value, lists and objects at most ``depthLimit`` deep. `\r\n` is allowed between values.
public enum JSONReader {
  public static let depthLimit = 64

  /// Returns the one value that `bytes` hold.
  public static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try read(bytes[...])
  }

  /// Returns the one value that a part of a text holds; lines and offsets count from its begin.
  public static func read(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    // withUnsafeBufferPointer rethrows typed errors, so the parser's errors pass as they are.
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> JSONValue in
      try validateText(buffer)
      guard let base = buffer.baseAddress, buffer.count > 0 else {
        throw JSONError(at: JSONPosition(line: 1, column: 1), byteOffset: 0, .unexpectedEnd)
      }
      var parser = JSONParser(base: base, count: buffer.count)
      return try parser.document()
    }
  }

  /// One pass over the whole text, so that the parser need not look at UTF-8 any more.
  private static func validateText(_ buffer: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw JSONError(at: JSONPosition(line: 1, column: 1), byteOffset: 0, .byteOrderMark)
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: buffer.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw JSONError(at: place(of: offset, in: buffer), byteOffset: offset, .invalidUTF8)
    }
  }

  private static func place(
    of offset: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> JSONPosition {
    var line = 1
    var column = 1
    for byte in buffer.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONPosition(line: line, column: column)
  }
}
