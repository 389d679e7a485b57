/// How text is cut when it doesn't fit.
package enum Cut: Hashable, Sendable {
  /// The last column that there is room for shows `…`.
  case ellipsis
  case hard
}

/// Measures and cuts text in terminal columns.
///
/// A column count is what ``Canvas`` uses to draw the same text: 2 for a wide character or an
/// emoji, 0 for a combining mark, otherwise 1, also for a control character (drawn as a symbol).
/// `"ế"` is 1 in composed and decomposed form. Cuts never separate a mark from its base.
package enum TextWidth {
  /// Returns how many terminal columns `text` fills.
  ///
  /// - Parameter text: One line.
  /// - Returns: Columns, not characters.
  package static func columns(of text: String) -> Int {
    text.withBytes { bytes in
      // Mostly a number or a name of ASCII letters, of a column each.
      bytes.allSatisfy { 0x20...0x7E ~= $0 }
        ? bytes.count : prefix(of: bytes, columns: .max).columns
    }
  }

  /// Returns the start of `text` that fits.
  ///
  /// - Parameters:
  ///   - text: One line.
  ///   - columns: The room there is; below 1 nothing fits.
  ///   - ellipsis: Whether a cut is shown with `…`, which takes one of the columns.
  /// - Returns: Text of at most `columns` columns, `text` itself if it fits.
  package static func cut(
    _ text: String, toColumns columns: Int, ellipsis: Bool = true
  ) -> String {
    let whole = prefix(of: text, columns: columns)
    guard !whole.isWhole else { return text }
    guard ellipsis, columns > 0 else { return text.prefix(utf8Count: whole.utf8Count) }
    let start = prefix(of: text, columns: columns - 1)
    return text.prefix(utf8Count: start.utf8Count) + "…"
  }

  /// The text with blanks behind it, so that it takes at least so many columns.
  package static func padded(_ text: String, toColumns columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - self.columns(of: text)))
  }

  /// Breaks `text` into lines between words, and inside a word only where it is longer than a line.
  ///
  /// - Parameters:
  ///   - text: Line ends in it end a line; other blanks at a break are dropped.
  ///   - columns: The room for a line; below 1 the result is empty.
  /// - Returns: At least one line, which may be empty.
  package static func wrap(_ text: String, columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    {
      wrap(paragraph: paragraph, columns: columns, into: &lines)
    }
    return lines
  }

  private static func wrap(paragraph: Substring, columns: Int, into lines: inout [String]) {
    var line = ""
    var used = 0
    var blanks = ""
    var rest = paragraph
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == " " }
      blanks += gap
      rest = rest[gap.endIndex...]
      var word = String(rest.prefix { $0 != " " })
      rest = rest.dropFirst(word.count)
      guard !word.isEmpty else { break }
      let width = Self.columns(of: word)
      if used + blanks.utf8.count + width <= columns {
        line += blanks + word
        used += blanks.utf8.count + width
      } else {
        if used > 0 { lines.append(line) }
        breakWord(&word, columns: columns, into: &lines)
        line = word
        used = Self.columns(of: word)
      }
      blanks = ""
    }
    lines.append(line)
  }

  /// Takes whole lines off the start of a word until the rest fits in one.
  private static func breakWord(_ word: inout String, columns: Int, into lines: inout [String]) {
    while true {
      var start = prefix(of: word, columns: columns)
      guard !start.isWhole else { return }
      // A character wider than the line: it is let through, for the canvas to clip.
      if start.utf8Count == 0 { start.utf8Count = firstClusterUTF8Count(of: word) }
      guard start.utf8Count < word.utf8.count else { return }
      lines.append(word.prefix(utf8Count: start.utf8Count))
      word = String(word.utf8.dropFirst(start.utf8Count)) ?? ""
    }
  }

  private static func firstClusterUTF8Count(of text: String) -> Int {
    text.withBytes { bytes in
      var scanner = GlyphScanner(bytes)
      guard scanner.nextGlyph() != nil else { return 0 }
      while true {
        let end = scanner.utf8Offset
        guard let glyph = scanner.nextGlyph(), glyph.joinsPrevious else { return end }
      }
    }
  }

  struct Prefix {
    var utf8Count: Int
    var columns: Int
    var isWhole: Bool
  }

  /// The longest start of `text` that fits and splits no cluster.
  static func prefix(of text: String, columns limit: Int) -> Prefix {
    text.withBytes { prefix(of: $0, columns: limit) }
  }

  static func prefix(of text: UnsafeBufferPointer<UInt8>, columns limit: Int) -> Prefix {
    var scanner = GlyphScanner(text)
    var boundary = Prefix(utf8Count: 0, columns: 0, isWhole: false)
    var used = 0
    while true {
      let offset = scanner.utf8Offset
      guard let glyph = scanner.nextGlyph() else {
        return Prefix(utf8Count: offset, columns: used, isWhole: true)
      }
      if !glyph.joinsPrevious {
        boundary = Prefix(utf8Count: offset, columns: used, isWhole: false)
      }
      used += glyph.columns
      if used > limit { return boundary }
    }
  }
}

extension String {
  /// Lets `body` read the text's UTF-8 in place.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }

  /// The first `utf8Count` bytes, which must end between two scalars.
  func prefix(utf8Count: Int) -> String {
    let end = utf8.index(startIndex, offsetBy: min(max(utf8Count, 0), utf8.count))
    return String(self[..<end])
  }
}
