extension Canvas {
  /// Draws a border along the inside of an area, with a title in its upper edge.
  ///
  /// - Parameters:
  ///   - area: Smaller than 2 by 2, nothing is drawn.
  ///   - title: Cut to what the upper edge has room for; empty for none.
  ///   - titleStyle: The style of the title alone.
  ///   - style: The style of the lines.
  ///   - lines: Which characters make the lines.
  package mutating func box(
    _ area: Rect, title: String = "", titleStyle: Style = .title, style: Style = .border,
    lines: LineSet = .unicode
  ) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let right = area.endColumn - 1
    let bottom = area.endRow - 1
    for row in [area.row, bottom] {
      hline(
        column: area.column + 1, row: row, columns: area.columns - 2, style: style, lines: lines)
    }
    for column in [area.column, right] {
      vline(column: column, row: area.row + 1, rows: area.rows - 2, style: style, lines: lines)
    }
    put(lines.topLeft, column: area.column, row: area.row, style: style)
    put(lines.topRight, column: right, row: area.row, style: style)
    put(lines.bottomLeft, column: area.column, row: bottom, style: style)
    put(lines.bottomRight, column: right, row: bottom, style: style)
    let room = area.columns - 4
    guard room > 0, !title.isEmpty else { return }
    put(" ", column: area.column + 1, row: area.row, style: style)
    let used = write(
      title, column: area.column + 2, row: area.row, limit: room, style: titleStyle)
    put(" ", column: area.column + 2 + used, row: area.row, style: style)
  }

  package mutating func hline(
    column: Int, row: Int, columns: Int, style: Style = .border, lines: LineSet = .unicode
  ) {
    fill(
      Rect(column: column, row: row, columns: columns, rows: 1), with: lines.horizontal,
      style: style)
  }

  package mutating func vline(
    column: Int, row: Int, rows: Int, style: Style = .border, lines: LineSet = .unicode
  ) {
    fill(
      Rect(column: column, row: row, columns: 1, rows: rows), with: lines.vertical, style: style)
  }

  /// Draws a bar of `columns` columns, filled as far as `done` of `total` says.
  ///
  /// A bar looks empty only at 0 and full only at `total`. With a `total` below 1 it is empty.
  package mutating func bar(
    column: Int, row: Int, columns: Int, done: Int, total: Int, lines: LineSet = .unicode
  ) {
    guard columns > 0 else { return }
    var filled = 0
    if total > 0, done > 0 {
      let share = Double(min(done, total)) / Double(total) * Double(columns)
      filled = done >= total ? columns : min(max(Int(share), 1), max(columns - 1, 0))
    }
    let (full, rest) = Rect(column: column, row: row, columns: columns, rows: 1)
      .split(leftColumns: filled)
    fill(full, with: lines.barFilled, style: .progressFilled)
    fill(rest, with: lines.barEmpty, style: .progressEmpty)
  }

  private mutating func put(_ scalar: Unicode.Scalar, column: Int, row: Int, style: Style) {
    fill(Rect(column: column, row: row, columns: 1, rows: 1), with: scalar, style: style)
  }
}
