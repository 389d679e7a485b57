package import TerminalCanvas

extension Canvas {
  /// What is wrong with the drawing as such: rows of another width, frames with gaps.
  package func flaws(lines: LineSet = .unicode) -> [String] {
    var flaws: [String] = []
    if cells.count != columns * rows { flaws.append("\(cells.count) cells") }
    for row in 0..<rows {
      for column in 0..<columns {
        let scalar = cell(column: column, row: row)?.scalar
        if scalar == lines.topLeft, lines != .ascii {
          flaws += frameFlaws(column: column, row: row, lines: lines)
        }
      }
    }
    if let cursor, !bounds.contains(cursor) { flaws.append("cursor at \(cursor)") }
    return flaws
  }

  /// Follows a frame down from its upper left corner; another may lie over its rest.
  private func frameFlaws(column: Int, row: Int, lines: LineSet) -> [String] {
    var row = row + 1
    let corners = [lines.topLeft, lines.bottomLeft, lines.topRight, lines.bottomRight]
    while row < rows, let scalar = cell(column: column, row: row)?.scalar {
      if corners.contains(scalar) || scalar == lines.horizontal { return [] }
      if scalar != lines.vertical { return ["gap in the frame at \(column), \(row)"] }
      row += 1
    }
    return ["frame at \(column) has no end"]
  }

  /// The rows that hold a text.
  package func rows(with text: String) -> [Int] {
    (0..<rows).filter { row($0).contains(text) }
  }
}
