/// Text as searches see it: bytes of letters without case and marks, and beside each its marks.
///
/// Compared byte by byte, and many texts lie one behind another without costing an allocation
/// each.
struct SearchLetters: Hashable, Sendable {
  /// UTF-8, in lower case, without the marks of Vietnamese, đ as d.
  private(set) var letters: [UInt8] = []
  /// For each byte of `letters` the marks of its letter, 0 for none.
  ///
  /// The tone, and eight times the shape of the vowel. The tone of an open syllable stands where
  /// the older spelling has it.
  private(set) var marks: [UInt8] = []

  init() {}

  init(_ text: String) { append(text) }

  /// Words with a blank between each two.
  init(_ words: [SearchLetters]) {
    for (position, word) in words.enumerated() {
      letters += (position > 0 ? [UInt8(ascii: " ")] : []) + word.letters
      marks += (position > 0 ? [0] : []) + word.marks
    }
  }

  var count: Int { letters.count }

  mutating func reserveCapacity(_ count: Int) {
    letters.reserveCapacity(count)
    marks.reserveCapacity(count)
  }

  /// Adds a text behind what is there.
  mutating func append(_ text: String) {
    let start = letters.count
    var text = text
    text.withUTF8 { appendUTF8($0, from: start) }
    moveTones(from: start)
  }

  private mutating func appendUTF8(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        letters.append((65...90).contains(byte) ? byte + 32 : byte)
        marks.append(0)
        position += 1
      } else {
        let (value, length) = Self.decode(bytes, at: position)
        append(scalar: value, from: start)
        position += length
      }
    }
  }

  /// The scalar at a position of valid UTF-8 that is not ASCII, and its bytes.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (value: UInt32, length: Int) {
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[position + offset] & 0x3F) }
    switch bytes[position] {
    case ..<0xE0: return (UInt32(bytes[position] & 0x1F) << 6 | rest(1), 2)
    case ..<0xF0: return (UInt32(bytes[position] & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
    default:
      let head = UInt32(bytes[position] & 0x07) << 18
      return (head | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }
  }

  private mutating func append(scalar value: UInt32, from start: Int) {
    let known = value < UInt32(Self.table.count) ? Self.table[Int(value)] : 0
    if known & Self.isMark != 0 {
      join(UInt8(truncatingIfNeeded: known >> 8 & 0x3F), from: start)
    } else if known != 0 {
      letters.append(UInt8(truncatingIfNeeded: known))
      marks.append(UInt8(truncatingIfNeeded: known >> 8))
    } else if let scalar = Unicode.Scalar(value) {
      appendForeign(scalar)
    }
  }

  /// Letters of other alphabets stay as they are; signs become those that a keyboard has, so that
  /// no dash or quotation mark seems to be part of the word beside it.
  private mutating func appendForeign(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil {
      letters += properties.lowercaseMapping.utf8
    } else {
      switch properties.generalCategory {
      case .dashPunctuation: letters.append(UInt8(ascii: "-"))
      case .initialPunctuation, .finalPunctuation: letters.append(UInt8(ascii: "\""))
      case .spaceSeparator: letters.append(UInt8(ascii: " "))
      default: letters.append(Self.otherSign)
      }
    }
    while marks.count < letters.count { marks.append(0) }
  }

  /// Stands for any sign that no keyboard has; no text holds it by itself.
  private static let otherSign: UInt8 = 0x01

  /// Puts a mark that stands by itself on the letter before it, if that has none of its sort.
  private mutating func join(_ mark: UInt8, from start: Int) {
    guard letters.count > start, let last = letters.last, (97...122).contains(last) else { return }
    let position = marks.count - 1
    let hasOne = mark & 7 != 0 ? marks[position] & 7 != 0 : marks[position] >> 3 != 0
    if !hasOne { marks[position] |= mark }
  }

  /// Writes "hoà" as "hòa" and "thuỷ" as "thủy": tones of open syllables in oa, oe and uy are
  /// written in two ways; "quý" and "hoàn" are not.
  private mutating func moveTones(from start: Int) {
    letters.withUnsafeBufferPointer { letters in
      marks.withUnsafeMutableBufferPointer { marks in
        var position = start + 1
        while position < letters.count {
          // A tone on a plain letter behind one without marks.
          if marks[position] != 0, marks[position] < 8, marks[position - 1] == 0,
            Self.isOpenPair(letters, at: position, from: start)
          {
            marks.swapAt(position - 1, position)
          }
          position += 1
        }
      }
    }
  }

  private static func isOpenPair(
    _ letters: UnsafeBufferPointer<UInt8>, at position: Int, from start: Int
  ) -> Bool {
    switch (letters[position - 1], letters[position]) {
    case (111, 97), (111, 101), (117, 121): break
    default: return false
    }
    if position + 1 < letters.count, (97...122).contains(letters[position + 1]) { return false }
    return !(position - 2 >= start && letters[position - 2] == UInt8(ascii: "q"))
  }

  /// Says in ``table`` that a scalar is no letter but a mark.
  private static let isMark: UInt16 = 0x8000

  /// For each scalar below U+1EFA that Vietnamese writes: the letter in the low byte, its marks
  /// above; for a mark that stands by itself, those and ``isMark``; 0 for any other.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x1EFA)
    for value in 0x80..<UInt32(table.count) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if let (tone, shape) = VietnameseText.mark(scalar) {
        table[Int(value)] = isMark | UInt16(tone | shape << 3) << 8
      } else if let (base, tone, shape) = VietnameseText.letter(scalar) {
        table[Int(value)] = UInt16(tone | shape << 3) << 8 | UInt16(base)
      }
    }
    return table
  }()
}

extension SearchLetters {
  func letterSet(of range: Range<Int>) -> LetterSet {
    letters.withUnsafeBufferPointer { LetterSet(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Adds to `initials` the first letters of the words of a range of `letters` and, behind a blank,
  /// those of all words but "và", which abbreviations leave out, if there is one.
  func addInitials(of range: Range<Int>, to initials: inout [UInt8]) {
    letters.withUnsafeBufferPointer { letters in
      let text = UnsafeBufferPointer(rebasing: letters[range])
      guard Self.addInitials(of: text, withAnd: true, to: &initials) else { return }
      initials.append(UInt8(ascii: " "))
      Self.addInitials(of: text, withAnd: false, to: &initials)
    }
  }

  /// - Returns: Whether one of the words is "và".
  @discardableResult
  private static func addInitials(
    of text: UnsafeBufferPointer<UInt8>, withAnd: Bool, to initials: inout [UInt8]
  ) -> Bool {
    var hasAnd = false
    var position = 0
    while position < text.count {
      guard isPartOfWord(text[position]) else {
        position += 1
        continue
      }
      let start = position
      while position < text.count, isPartOfWord(text[position]) { position += 1 }
      let isAnd =
        position - start == 2 && text[start] == UInt8(ascii: "v")
        && text[start + 1] == UInt8(ascii: "a")
      hasAnd = hasAnd || isAnd
      guard withAnd || !isAnd else { continue }
      for offset in 0..<min(scalarLength(text[start]), position - start) {
        initials.append(text[start + offset])
      }
    }
    return hasAnd
  }

  private static func scalarLength(_ first: UInt8) -> Int {
    switch first {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}

/// A letter or digit of ASCII in lower case, or any part of another character.
func isPartOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
  default: false
  }
}
