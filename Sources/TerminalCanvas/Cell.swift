/// One column of one row: a base character, up to two marks on it, and a style.
///
/// All of it is one word, so that comparing two screens costs little. Vietnamese, Thai and Hangul
/// need no more than two marks; further ones are not drawn. A wide character fills two cells,
/// the second of which is a continuation.
package struct Cell: Hashable, Sendable {
  // From the lowest bit: style 8, base 21, first mark 17, second mark 17.
  // A continuation has base 0; no other cell has.
  private(set) var bits: UInt64

  package static let blank = Cell(base: " ", style: .plain)

  init(base: Unicode.Scalar, style: Style) {
    bits = UInt64(base.value) << 8 | UInt64(style.rawValue)
  }

  init(glyph: Glyph, style: Style) {
    bits = glyph.bits | UInt64(style.rawValue)
  }

  static func continuation(style: Style) -> Cell {
    Cell(base: "\u{0}", style: style)
  }

  /// The base character; for the second half of a wide character, `nil`.
  package var scalar: Unicode.Scalar? {
    let value = UInt32(truncatingIfNeeded: bits >> 8) & 0x1F_FFFF
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The first of the combining marks on the base.
  package var firstMark: Unicode.Scalar? { mark(shiftedBy: 29) }

  package var secondMark: Unicode.Scalar? { mark(shiftedBy: 46) }

  /// Whether this is the second half of a wide character.
  package var isContinuation: Bool { bits >> 8 & 0x1F_FFFF == 0 }

  package var style: Style {
    get { Style(rawValue: UInt8(truncatingIfNeeded: bits)) ?? .plain }
    set { bits = bits & ~0xFF | UInt64(newValue.rawValue) }
  }

  private func mark(shiftedBy shift: UInt64) -> Unicode.Scalar? {
    let value = UInt32(truncatingIfNeeded: bits >> shift) & 0x1_FFFF
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
