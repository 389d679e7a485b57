internal import Glibc

/// A rectangle of cells that views draw on; two canvases with the same picture are equal.
///
/// Every drawing function accepts any place and size: what lies outside is not drawn.
package struct Canvas: Hashable, Sendable {
  package let columns: Int
  package let rows: Int
  /// Row after row, `columns` cells each.
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands; `nil` hides it.
  package var cursor: Position?
  /// Drawing has an effect on these rows only; `nil`: on all.
  private var rowsInWork: RowPair?

  private struct RowPair: Hashable, Sendable {
    var first: Int
    var second: Int
  }

  private static let largestSide = 9_999

  /// Makes an empty canvas.
  ///
  /// - Parameters:
  ///   - columns: From 0 to 9,999; other values are brought into that range.
  ///   - rows: Likewise.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Self.largestSide)
    self.rows = min(max(rows, 0), Self.largestSide)
    cells = Array(repeating: .blank, count: self.columns * self.rows)
  }

  /// Lets `body` draw on two rows, which may be one, and keeps all others as they are.
  package mutating func draw(
    onlyOnRows first: Int, _ second: Int, _ body: (inout Canvas) -> Void
  ) {
    rowsInWork = RowPair(first: first, second: second)
    body(&self)
    rowsInWork = nil
  }

  /// Whether drawing on a row has an effect: if it has none, what to draw need not be worked out.
  package func takes(row: Int) -> Bool {
    guard let rowsInWork else { return true }
    return row == rowsInWork.first || row == rowsInWork.second
  }

  package var bounds: Rect { Rect(column: 0, row: 0, columns: columns, rows: rows) }

  /// Writes one line of text.
  ///
  /// Control characters, escape sequences and direction marks are drawn as symbols.
  ///
  /// - Parameters:
  ///   - text: Line ends in it are drawn as symbols too.
  ///   - column: Where the text begins; if negative, its start is clipped.
  ///   - row: Out of range, nothing is drawn.
  ///   - limit: How many columns the text may take from `column` on; `nil` means up to the edge.
  ///   - style: The style of the columns that are used; others keep theirs.
  ///   - cut: What happens at the limit or at the canvas' right edge, whichever comes first.
  /// - Returns: The columns used from `column` on, also those that were clipped away.
  @discardableResult
  package mutating func write(
    _ text: String, column: Int, row: Int, limit: Int? = nil, style: Style = .plain,
    cut: Cut = .ellipsis
  ) -> Int {
    let (toEdge, overflow) = columns.subtractingReportingOverflow(column)
    let room = min(limit ?? .max, overflow ? 0 : toEdge)
    guard room > 0, !text.isEmpty else { return 0 }
    return text.withBytes { text in
      var end = Int.max
      var needsEllipsis = false
      // No text fills more columns than it has bytes in UTF-8.
      if text.count > room {
        let whole = TextWidth.prefix(of: text, columns: room)
        if !whole.isWhole {
          needsEllipsis = cut == .ellipsis
          end =
            needsEllipsis
            ? TextWidth.prefix(of: text, columns: room - 1).utf8Count : whole.utf8Count
        }
      }
      let used = draw(text, upTo: end, column: column, row: row, style: style)
      guard needsEllipsis else { return used }
      return used
        + "…".withBytes { draw($0, upTo: .max, column: column + used, row: row, style: style) }
    }
  }

  /// Draws glyphs up to a byte offset, clipped to the canvas; returns the columns passed.
  private mutating func draw(
    _ text: UnsafeBufferPointer<UInt8>, upTo end: Int, column: Int, row: Int, style: Style
  ) -> Int {
    let isVisible = row >= 0 && row < rows && takes(row: row)
    let start = row * (isVisible ? columns : 0)
    let columns = columns
    var scanner = GlyphScanner(text)
    var position = column
    if isVisible { splitWide(atColumn: position, row: row) }
    cells.withUnsafeMutableBufferPointer { cells in
      while scanner.utf8Offset < end, let glyph = scanner.nextGlyph() {
        let next = position + glyph.columns
        if isVisible, next > 0, position < columns {
          if position >= 0, next <= columns {
            cells[start + position] = Cell(glyph: glyph, style: style)
            if glyph.columns == 2 {
              cells[start + position + 1] = .continuation(style: style)
            }
          } else {
            // Half of a wide character stands on the canvas.
            cells[start + max(position, 0)] = Cell(base: " ", style: style)
          }
        }
        position = next
      }
    }
    if isVisible { removeOrphan(atColumn: position, row: row) }
    return position - column
  }

  /// Fills an area with blanks, or with another character of one column.
  package mutating func fill(_ area: Rect, with scalar: Unicode.Scalar = " ", style: Style) {
    let glyph = String(scalar).withBytes { text in
      var scanner = GlyphScanner(text)
      return scanner.nextGlyph()
    }
    guard let glyph, glyph.columns == 1 else { return }
    let cell = Cell(glyph: glyph, style: style)
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow where takes(row: row) {
      splitWide(atColumn: area.column, row: row)
      for index in row * columns + area.column..<row * columns + area.endColumn {
        cells[index] = cell
      }
      removeOrphan(atColumn: area.endColumn, row: row)
    }
  }

  /// Gives an area another style and leaves its characters; a wide one counts as its left half.
  package mutating func restyle(_ area: Rect, _ style: Style) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow where takes(row: row) {
      for index in row * columns + area.column..<row * columns + area.endColumn
      where !cells[index].isContinuation {
        cells[index].style = style
        if index + 1 < (row + 1) * columns, cells[index + 1].isContinuation {
          cells[index + 1].style = style
        }
      }
    }
  }

  /// Takes over cells of a row that another canvas of as many columns has too.
  package mutating func copy(_ range: Range<Int>, ofRow row: Int, from other: Canvas) {
    guard columns == other.columns, row >= 0, row < min(rows, other.rows) else { return }
    for index in range.clamped(to: 0..<columns) {
      cells[row * columns + index] = other.cells[row * columns + index]
    }
  }

  package func cell(column: Int, row: Int) -> Cell? {
    guard column >= 0, column < columns, row >= 0, row < rows else { return nil }
    return cells[row * columns + column]
  }

  /// The style at a place; `.plain` outside.
  package func style(column: Int, row: Int) -> Style {
    cell(column: column, row: row)?.style ?? .plain
  }

  /// One row as text, without the blanks at its end; empty for a row outside.
  package func row(_ row: Int) -> String {
    guard row >= 0, row < rows else { return "" }
    var line = cells[row * columns..<(row + 1) * columns]
    while let last = line.last, last.scalar == " ", last.firstMark == nil { line.removeLast() }
    var text = String.UnicodeScalarView()
    for cell in line {
      for scalar in [cell.scalar, cell.firstMark, cell.secondMark] {
        if let scalar { text.append(scalar) }
      }
    }
    return String(text)
  }

  /// All rows, a line end between each two.
  package var text: String {
    (0..<rows).map { row($0) }.joined(separator: "\n")
  }

  // MARK: Comparing

  package static func == (left: Self, right: Self) -> Bool {
    left.columns == right.columns && left.rows == right.rows && left.cursor == right.cursor
      && left.hasSameCells(as: right, in: 0..<left.cells.count)
  }

  /// Whether a row that both have, of as many columns, holds the same cells.
  package func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
    hasSameCells(as: other, in: row * columns..<(row + 1) * columns)
  }

  /// By their bytes: each cell is one word, and compared one by one they take ten times as long, at
  /// every key.
  private func hasSameCells(as other: Canvas, in range: Range<Int>) -> Bool {
    cells.withUnsafeBytes { cells in
      other.cells.withUnsafeBytes { others in
        guard !range.isEmpty, let mine = cells.baseAddress, let theirs = others.baseAddress else {
          return true
        }
        let size = MemoryLayout<Cell>.stride
        let start = range.lowerBound * size
        return memcmp(mine + start, theirs + start, range.count * size) == 0
      }
    }
  }

  // MARK: Wide characters

  /// Blanks the left half of a wide character that loses its right half.
  private mutating func splitWide(atColumn column: Int, row: Int) {
    guard column > 0, column < columns, cells[row * columns + column].isContinuation else { return }
    let index = row * columns + column - 1
    cells[index] = Cell(base: " ", style: cells[index].style)
  }

  /// Blanks the right half of a wide character that has lost its left half.
  private mutating func removeOrphan(atColumn column: Int, row: Int) {
    guard column > 0, column < columns, cells[row * columns + column].isContinuation else { return }
    let index = row * columns + column
    cells[index] = Cell(base: " ", style: cells[index].style)
  }
}
