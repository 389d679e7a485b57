/// Collects what lies between the two markers of a bracketed paste.
struct PasteCollector: Sendable {
  /// What exceeds this many bytes is left out.
  static let limit = 1 << 20

  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  /// How much of the end marker the last bytes make.
  private var matched = 0

  var isComplete: Bool { matched == Self.end.count }

  mutating func take(_ byte: UInt8) {
    guard !isComplete else { return }
    if byte == Self.end[matched] {
      matched += 1
      return
    }
    // ESC stands only at the marker's start, so no shorter match can be hidden in this one.
    for index in 0..<matched { append(Self.end[index]) }
    matched = 0
    if byte == Self.end[0] { matched = 1 } else { append(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    // One byte more than allowed shows that the paste was too long.
    if bytes.count <= Self.limit { bytes.append(byte) }
  }

  /// The text with `\n` as line end, cut between characters; invalid UTF-8 becomes U+FFFD.
  var text: String {
    var kept = bytes[...]
    if kept.count > Self.limit {
      kept = kept.prefix(Self.limit)
      while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
      if let last = kept.last, last >= 0xC0 { kept.removeLast() }
    }
    var lines: [UInt8] = []
    lines.reserveCapacity(kept.count)
    var previous: UInt8 = 0
    for byte in kept {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        lines.append(byte)
      }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
