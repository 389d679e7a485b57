internal import Glibc

/// The keys met so far, each made into a string once: records repeat the same dozen.
///
/// Short ASCII keys get a number, so that "is this key repeated?" is one bit in a mask.
struct JSONKeyTable {
  struct Key {
    let text: String
    /// From 0 to 63; `nil` for a key that is long, escaped, not ASCII, or one too many.
    let number: Int?
  }

  /// Small, as each line of a journal has a table of its own.
  private struct Slot {
    var start: Int32 = -1
    var length: Int16 = 0
    var number: Int16 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 128)
  private var texts: [String] = []

  /// The length of a key that is short, ASCII and without escapes; `start` is past the quote.
  @inline(__always)
  func plainLength(base: UnsafePointer<UInt8>, from start: Int, limit: Int) -> Int? {
    let end = min(limit, start + 32)
    var place = start
    while place < end {
      let byte = base[place]
      if byte == UInt8(ascii: "\"") { return place - start }
      if byte == UInt8(ascii: "\\") || byte < 0x20 || byte >= 0x80 { return nil }
      place += 1
    }
    return nil
  }

  mutating func key(base: UnsafePointer<UInt8>, start: Int, length: Int) -> Key {
    var hash: UInt32 = 2_166_136_261
    for place in start..<start + length { hash = (hash ^ UInt32(base[place])) &* 16_777_619 }
    var index = Int(hash & 127)
    while slots[index].start >= 0 {
      let slot = slots[index]
      if Int(slot.length) == length, memcmp(base + Int(slot.start), base + start, length) == 0 {
        return Key(text: texts[Int(slot.number)], number: Int(slot.number))
      }
      index = (index + 1) & 127
    }
    let text = String(
      decoding: UnsafeBufferPointer(start: base + start, count: length), as: UTF8.self)
    guard texts.count < 64, start < Int32.max else { return Key(text: text, number: nil) }
    let number = texts.count
    texts.append(text)
    slots[index] = Slot(start: Int32(start), length: Int16(length), number: Int16(number))
    return Key(text: text, number: number)
  }

  /// The keys of one object so far.
  struct Seen {
    private var mask: UInt64 = 0
    private var others: Set<String> = []

    /// Notes a key; returns whether the object had it already.
    mutating func isRepeated(_ key: Key) -> Bool {
      if let number = key.number {
        let bit: UInt64 = 1 << UInt64(number)
        defer { mask |= bit }
        return mask & bit != 0
      }
      return !others.insert(key.text).inserted
    }
  }
}
