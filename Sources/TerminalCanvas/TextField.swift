/// One line of text being edited, and where the next character goes.
package struct TextField: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// Before which character the cursor stands, from 0 to the count.
  package private(set) var insertionPoint: Int

  /// How many characters may be typed or pasted; what exceeds it is left out.
  package static let longest = 2000

  /// Makes a field with the cursor behind the text.
  package init(_ text: String = "") {
    characters = Array(text)
    insertionPoint = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Replaces everything and puts the cursor behind it.
  package mutating func replaceText(with text: String) {
    self = TextField(text)
  }

  /// Inserts what one key press brought.
  ///
  /// - Parameters:
  ///   - character: A combining mark joins the character before the cursor.
  ///   - compose: Brings text into Unicode normalization form C; gets that character with it.
  package mutating func insert(
    _ character: Character, compose: (String) -> String = { $0 }
  ) {
    insert(String(character), compose: compose)
  }

  /// Inserts pasted text: line ends and tabs become spaces, other control characters vanish.
  ///
  /// - Parameters:
  ///   - text: Line ends at its start and end are left out.
  ///   - compose: Brings text into Unicode normalization form C.
  package mutating func insertPaste(_ text: String, compose: (String) -> String = { $0 }) {
    var trimmed = text.drop(while: \.isNewline)
    while trimmed.last?.isNewline == true { trimmed.removeLast() }
    insert(String(trimmed), compose: compose)
  }

  /// Replaces everything with a text that was written elsewhere, however long, as if it were pasted.
  package mutating func replaceText(
    withWritten text: String, compose: (String) -> String = { $0 }
  ) {
    var trimmed = text.drop(while: \.isNewline)
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    replaceText(with: compose(String(Self.clean(String(trimmed)))))
  }

  /// A text on one line: line ends and tabs as spaces, without other control characters.
  private static func clean(_ text: String) -> String.UnicodeScalarView {
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if becomesSpace(scalar) {
        if scalar != "\n" || previous != "\r" { clean.append(" ") }
      } else if scalar.properties.generalCategory != .control {
        clean.append(scalar)
      }
      previous = scalar
    }
    return clean
  }

  private mutating func insert(_ text: String, compose: (String) -> String) {
    var clean = Self.clean(text)
    let room = Self.longest - characters.count
    guard !clean.isEmpty, room > 0 else { return }
    if clean.count > room { clean = String.UnicodeScalarView(clean.prefix(room)) }
    let start = max(insertionPoint - 1, 0)
    let joined = Array(compose(String(characters[start..<insertionPoint]) + String(clean)))
    characters.replaceSubrange(start..<insertionPoint, with: joined)
    insertionPoint = start + joined.count
  }

  package mutating func backspace() {
    guard insertionPoint > 0 else { return }
    insertionPoint -= 1
    characters.remove(at: insertionPoint)
  }

  package mutating func deleteForward() {
    guard insertionPoint < characters.count else { return }
    characters.remove(at: insertionPoint)
  }

  package mutating func deleteWordBackward() {
    let end = insertionPoint
    moveWordLeft()
    characters.removeSubrange(insertionPoint..<end)
  }

  package mutating func clearToStart() {
    characters.removeSubrange(..<insertionPoint)
    insertionPoint = 0
  }

  package mutating func clearToEnd() {
    characters.removeSubrange(insertionPoint...)
  }

  package mutating func moveLeft() { insertionPoint = max(insertionPoint - 1, 0) }
  package mutating func moveRight() { insertionPoint = min(insertionPoint + 1, characters.count) }
  package mutating func moveToStart() { insertionPoint = 0 }
  package mutating func moveToEnd() { insertionPoint = characters.count }

  /// Moves to the start of this word, or of the one before.
  package mutating func moveWordLeft() {
    while insertionPoint > 0, characters[insertionPoint - 1].isWhitespace { insertionPoint -= 1 }
    while insertionPoint > 0, !characters[insertionPoint - 1].isWhitespace { insertionPoint -= 1 }
  }

  /// Moves behind the end of this word, or of the next one.
  package mutating func moveWordRight() {
    let count = characters.count
    while insertionPoint < count, characters[insertionPoint].isWhitespace { insertionPoint += 1 }
    while insertionPoint < count, !characters[insertionPoint].isWhitespace { insertionPoint += 1 }
  }

  /// Returns the part to show in a field of that width, which always holds the cursor.
  ///
  /// Longer text scrolls by half the width. The text is meant to be cut hard at `columns`.
  ///
  /// - Parameter columns: The width of the field.
  /// - Returns: The text from the first character shown, and the cursor's column in the field.
  package func visible(columns: Int) -> (text: String, cursorColumn: Int) {
    guard columns > 0 else { return ("", 0) }
    var starts = [0]
    starts.reserveCapacity(characters.count + 1)
    for character in characters {
      let columns = TextWidth.columns(of: String(character))
      starts.append(starts[starts.count - 1] + columns)
    }
    let cursor = starts[insertionPoint]
    var first = 0
    if cursor >= columns {
      let step = max(columns / 2, 1)
      let offset = ((cursor - columns) / step + 1) * step
      first = starts.firstIndex { $0 >= offset } ?? insertionPoint
      first = min(first, insertionPoint)
    }
    var text = ""
    for index in first..<characters.count where starts[index] - starts[first] < columns {
      text.append(characters[index])
    }
    return (TextWidth.cut(text, toColumns: columns, ellipsis: false), cursor - starts[first])
  }

  /// Returns the part to show in a field of that width, as ``visible(columns:)`` does, with an
  /// ellipsis at an end where the text goes on, unless the cursor stands there.
  package func shown(columns: Int) -> (text: String, cursorColumn: Int) {
    let (text, cursor) = visible(columns: columns)
    var parts = text.map(String.init)
    var before = 0
    var width = 0
    while before < parts.count, width < cursor {
      width += TextWidth.columns(of: parts[before])
      before += 1
    }
    let first = insertionPoint - before
    if first + parts.count < characters.count, before < parts.count - 1 {
      parts[parts.count - 1] = "…"
    }
    if first > 0, before > 0 {
      let blanks = max(0, TextWidth.columns(of: parts[0]) - 1)
      parts[0] = "…" + String(repeating: " ", count: blanks)
    }
    return (parts.joined(), cursor)
  }

  private static func becomesSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
