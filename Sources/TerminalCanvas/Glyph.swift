/// What one base character and its marks become on the screen.
struct Glyph {
  /// Laid out as in ``Cell``, without the style.
  var bits: UInt64
  /// 1 or 2.
  var columns: Int
  /// Whether a cut must not come between the glyph before and this one.
  var joinsPrevious: Bool

  init(_ base: Unicode.Scalar, columns: Int = 1, joinsPrevious: Bool = false) {
    bits = UInt64(base.value) << 8
    self.columns = columns
    self.joinsPrevious = joinsPrevious
  }

  /// Puts a combining mark on the base, if there is room for it.
  mutating func attach(_ mark: Unicode.Scalar) {
    guard mark.value < 0x2_0000 else { return }
    if bits >> 29 == 0 {
      bits |= UInt64(mark.value) << 29
    } else if bits >> 46 == 0 {
      bits |= UInt64(mark.value) << 46
    }
  }
}

/// Turns text into glyphs that are safe to send to a terminal.
///
/// Whatever could steer the terminal or hide in the text becomes a visible symbol of one column:
/// a Control Picture for C0 and DEL, U+FFFD for the rest.
///
/// It reads the bytes of the text and must not outlive them.
struct GlyphScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private var next: Unicode.Scalar?
  /// Where the next glyph begins, in UTF-8 bytes from the start of the text.
  private(set) var utf8Offset = 0

  /// The text is valid UTF-8.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    next = scalar(at: 0)
  }

  mutating func nextGlyph() -> Glyph? {
    guard let scalar = next else { return nil }
    advance()
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1EA0...0x1EF9, 0x2010...0x2027,
      0x2030...0x203B, 0x2500...0x259F:
      var glyph = Glyph(scalar)
      // Nothing below U+0300 can join what stands before it.
      if let next, next.value >= 0x300 { attachMarks(to: &glyph) }
      return glyph
    default:
      return unusualGlyph(scalar)
    }
  }

  private mutating func advance() {
    guard let scalar = next else { return }
    utf8Offset += UTF8.width(scalar)
    next = self.scalar(at: utf8Offset)
  }

  /// The scalar whose bytes begin there; `nil` at the end.
  @inline(__always)
  private func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < text.count else { return nil }
    let first = text[offset]
    if first < 0x80 { return Unicode.Scalar(first) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for place in offset + 1..<min(offset + count, text.count) {
      value = value << 6 | UInt32(text[place] & 0x3F)
    }
    return Unicode.Scalar(value)
  }

  private mutating func unusualGlyph(_ scalar: Unicode.Scalar) -> Glyph {
    switch ScalarKind(scalar) {
    case .unsafe(let symbol):
      return Glyph(symbol)
    case .ignored:
      return Glyph(replacement, joinsPrevious: true)
    case .mark:
      var glyph = Glyph("\u{25CC}")
      glyph.attach(scalar)
      attachMarks(to: &glyph)
      return glyph
    case .regionalIndicator(let letter):
      // A flag is drawn as its two letters: terminals disagree about its width.
      return Glyph(letter)
    case .spacing(let columns, let joinsPrevious):
      var glyph = Glyph(
        scalar.properties.generalCategory == .spaceSeparator && columns == 1 ? " " : scalar,
        columns: columns, joinsPrevious: joinsPrevious)
      attachMarks(to: &glyph)
      skipEmojiSequence(after: scalar)
      return glyph
    }
  }

  private mutating func attachMarks(to glyph: inout Glyph) {
    while let scalar = next, scalar.value >= 0x300 {
      if isMark(scalar) {
        glyph.attach(scalar)
      } else if !isVariationSelector(scalar) {
        return
      }
      advance()
    }
  }

  /// Passes over what is joined to an emoji: of a family or a skin tone only the first is drawn.
  private mutating func skipEmojiSequence(after base: Unicode.Scalar) {
    guard base.value >= 0x203C, base.properties.isEmoji else { return }
    while let scalar = next {
      if scalar.properties.isEmojiModifier || isVariationSelector(scalar) || isTag(scalar) {
        advance()
      } else if scalar.value == 0x200D {
        advance()
        if let joined = next, joined.properties.isEmoji, joined.value >= 0x203C { advance() }
      } else {
        return
      }
    }
  }
}

private let replacement: Unicode.Scalar = "\u{FFFD}"

private enum ScalarKind {
  case unsafe(Unicode.Scalar)
  /// A variation selector or joiner that has nothing to act on.
  case ignored
  case mark
  case regionalIndicator(Unicode.Scalar)
  case spacing(columns: Int, joinsPrevious: Bool)

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x20:
      self = .unsafe(Unicode.Scalar(0x2400 + value) ?? replacement)
      return
    case 0x7F:
      self = .unsafe("\u{2421}")
      return
    case 0xAD:
      self = .unsafe("-")
      return
    case 0x115F, 0x3164, 0xFFA0:
      self = .unsafe(replacement)
      return
    case 0x1F1E6...0x1F1FF:
      self = .regionalIndicator(Unicode.Scalar(value - 0x1F1E6 + 0x41) ?? replacement)
      return
    default:
      break
    }
    if isVariationSelector(scalar) {
      self = .ignored
    } else if isMark(scalar) {
      self = .mark
    } else {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
        .unassigned:
        self = .unsafe(replacement)
      case .spacingMark:
        self = .spacing(columns: 1, joinsPrevious: true)
      default:
        self = .spacing(columns: isWide(scalar) ? 2 : 1, joinsPrevious: false)
      }
    }
  }
}

private func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x34F, 0x180B...0x180D, 0x180F: true
  default: false
  }
}

private func isTag(_ scalar: Unicode.Scalar) -> Bool {
  (0xE0020...0xE007F).contains(scalar.value)
}

/// Whether the character is drawn on the one before it and fills no column.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x300, 0x34F, 0x1E00...0x20CF, 0x2100...0x2CEE, 0x3400...0xA66E, 0xAC00...0xD7A3:
    return false
  case 0x300...0x36F, 0x1160...0x11FF, 0xD7B0...0xD7FF:
    return true
  default:
    guard !isVariationSelector(scalar) else { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0x1100 else { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(scalar.value)
}

/// Characters of two columns, with unassigned ones between them.
///
/// - Source: Unicode Standard Annex #11, East Asian Width, classes W and F, as `wcwidth` of
///   glibc 2.36 has them: curses asks that function, and both must agree.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
  0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
  0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
  0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
  0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
  0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
  0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
  0x2E80...0x3029, 0x302E...0x303E, 0x3041...0x3096, 0x309B...0xA4C6, 0xA960...0xA97C,
  0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
  0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
  0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C,
  0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
  0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
  0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F,
  0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC,
  0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
  0x1FA70...0x1FAF6, 0x20000...0x3FFFD,
]
