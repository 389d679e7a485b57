extension JSONParser {
  /// Reads a string from its opening to past its closing quote.
  mutating func string() throws(JSONError) -> String {
    at += 1
    let start = at
    let wide = scanPlain()
    if at < count, base[at] == UInt8(ascii: "\"") {
      let text = plainText(from: start, hasWide: wide)
      at += 1
      return text
    }
    return try escapedString(from: start, hasWide: wide)
  }

  /// Moves to the next quote, backslash or control character, or to the end.
  ///
  /// Looks at eight bytes at once; returns whether any of them was not ASCII.
  @inline(__always)
  private mutating func scanPlain() -> Bool { Self.scanPlain(base, &at, count) }

  /// The same in any text, from `at` on.
  @inline(__always)
  static func scanPlain(_ base: UnsafePointer<UInt8>, _ at: inout Int, _ count: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var wide: UInt64 = 0
    while at + 8 <= count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let control = (word &- (ones &* 0x20)) & ~word
      let hits = (((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | control) & highs
      if hits != 0 {
        let offset = hits.trailingZeroBitCount >> 3
        wide |= word & highs & ((1 << (UInt64(offset) << 3)) &- 1)
        at += offset
        return wide != 0
      }
      wide |= word & highs
      at += 8
    }
    while at < count {
      let byte = base[at]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
      wide |= UInt64(byte & 0x80)
      at += 1
    }
    return wide != 0
  }

  /// The text from `start` to here, which is valid UTF-8 without escapes.
  @inline(__always)
  private mutating func plainText(from start: Int, hasWide: Bool) -> String {
    let bytes = UnsafeBufferPointer(start: base + start, count: at - start)
    if hasWide { countContinuations(bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func countContinuations(_ bytes: UnsafeBufferPointer<UInt8>) {
    var continuations = 0
    for byte in bytes { continuations &+= byte & 0xC0 == 0x80 ? 1 : 0 }
    lineStart += continuations
  }

  private mutating func escapedString(
    from start: Int, hasWide: Bool
  ) throws(JSONError) -> String {
    var text = plainText(from: start, hasWide: hasWide)
    while true {
      guard at < count else { throw failure(.unexpectedEnd) }
      switch base[at] {
      case UInt8(ascii: "\""):
        at += 1
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try escape())
      case let byte where byte < 0x20:
        throw failure(.controlCharacter(byte))
      default:
        let begin = at
        let wide = scanPlain()
        text += plainText(from: begin, hasWide: wide)
      }
    }
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard at + 1 < count else {
      at = count
      throw failure(.unexpectedEnd)
    }
    let letter = base[at + 1]
    let scalar: Unicode.Scalar
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(letter)
    case UInt8(ascii: "b"): scalar = "\u{08}"
    case UInt8(ascii: "f"): scalar = "\u{0C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw failure(.badEscape)
    }
    at += 2
    return scalar
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try hexUnit(from: at + 2)
    if let scalar = Unicode.Scalar(first) {
      at += 6
      return scalar
    }
    guard first < 0xDC00, at + 7 < count, base[at + 6] == UInt8(ascii: "\\"),
      base[at + 7] == UInt8(ascii: "u")
    else { throw failure(.loneSurrogate) }
    let second = try hexUnit(from: at + 8)
    let code = 0x10000 + ((UInt32(first) & 0x3FF) << 10) + (UInt32(second) & 0x3FF)
    guard second & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(code) else {
      throw failure(.loneSurrogate)
    }
    at += 12
    return scalar
  }

  private func hexUnit(from start: Int) throws(JSONError) -> UInt16 {
    guard start + 4 <= count else { throw failure(.unexpectedEnd) }
    var unit: UInt16 = 0
    for offset in start..<start + 4 {
      guard let digit = Character(Unicode.Scalar(base[offset])).hexDigitValue, base[offset] < 0x80
      else { throw failure(.badEscape) }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
