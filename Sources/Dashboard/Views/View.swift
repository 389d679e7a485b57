package import TerminalCanvas

/// Something that draws itself inside an area, at any size, zero included.
package protocol View {
  func draw(on canvas: inout Canvas, in area: Rect)
}

/// A frame with a title around an area; the frame of the focused pane is plain to see.
struct FrameView: View {
  var title: String
  var isFocused: Bool
  var lines: LineSet
  /// Whether only the title is drawn, in a line above the pane.
  var isOpen = false
  /// How many rows stand above and below those in sight; said on the frame.
  var hidden = HiddenRows()

  func draw(on canvas: inout Canvas, in area: Rect) {
    if isOpen {
      let line = area.row(at: 0)
      canvas.hline(
        column: line.column, row: line.row, columns: line.rows > 0 ? line.columns : 0,
        style: isFocused ? .borderFocused : .border, lines: lines)
      canvas.write(
        "\(title) ", column: line.column, row: line.row, limit: line.rows > 0 ? line.columns : 0,
        style: isFocused ? .title : .muted)
      return
    }
    canvas.box(
      area, title: focusedTitle(in: area), titleStyle: isFocused ? .title : .muted,
      style: isFocused ? .borderFocused : .border, lines: lines)
    let (above, below) = marks(in: area)
    for (mark, row) in [(above, area.row), (below, area.endRow - 1)] where area.rows > 1 {
      canvas.write(mark, column: area.endColumn - mark.count - 1, row: row, style: .muted)
    }
  }

  /// The title with the mark of the focus, which no cut takes away, before that of hidden rows.
  private func focusedTitle(in area: Rect) -> String {
    let room = area.columns - max(4, marks(in: area).above.count + 3) - (isFocused ? 2 : 0)
    return TextWidth.cut(title, toColumns: max(0, room)) + (isFocused ? " *" : "")
  }

  /// What says how many rows are hidden; nothing where that would take half the edge.
  private func marks(in area: Rect) -> (above: String, below: String) {
    func mark(_ count: Int, _ arrow: String) -> String {
      let text = " \(arrow)\(count) "
      return count > 0 && text.count + 1 < (area.columns + 1) / 2 ? text : ""
    }
    return (
      mark(hidden.above, lines == .ascii ? "^" : "↑"),
      mark(hidden.below, lines == .ascii ? "v" : "↓")
    )
  }
}

/// How many rows of a pane are out of sight.
struct HiddenRows: Hashable {
  var above = 0
  var below = 0
}

/// The rows of a list that are in sight, each drawn by `row`.
struct ListView: View {
  var list: ListState
  var count: Int
  var isFocused: Bool
  /// What to say where there are no rows; asked there only.
  var emptyText: () -> String
  var decor: ListDecor?
  /// Draws the row at a position in one line of the area.
  ///
  /// It returns the part of the line that the bar of the selection covers. What stands beside it
  /// keeps its style, and need not be sent again when the bar moves.
  var row: (_ position: Int, _ area: Rect, _ canvas: inout Canvas) -> Rect

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard count > 0 else {
      let text = decor?.emptyText ?? emptyText()
      for (offset, line) in TextWidth.wrap(text, columns: area.columns).enumerated()
      where offset < area.rows {
        canvas.write(
          line, column: area.column, row: area.row + offset, limit: area.columns, style: .muted)
      }
      return
    }
    for offset in 0..<area.rows {
      let position = list.top + offset
      guard position < count else { break }
      guard canvas.takes(row: area.row + offset) else { continue }
      let (mark, line) = area.row(at: offset).split(leftColumns: decor?.hasMarks == true ? 1 : 0)
      let bar = row(position, line, &canvas)
      if position == list.index {
        canvas.restyle(bar.columns >= 8 ? bar : line, isFocused ? .selected : .selectedUnfocused)
        if isFocused { canvas.cursor = Position(column: line.column, row: line.row) }
      }
      guard let decor, decor.hasMarks else { continue }
      canvas.write(
        decor.mark(of: position), column: mark.column, row: mark.row, limit: mark.columns,
        style: .key)
      if decor.answers(position) { canvas.highlight(decor.query, in: line) }
    }
  }
}

/// Lines to read, from the first that is in sight.
struct DetailView: View {
  var lines: [DetailLine]
  var top: Int
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let inner = area.inset(columns: 1, rows: 0)
    for offset in 0..<inner.rows where top + offset < lines.count {
      let line = lines[top + offset]
      canvas.write(
        line.text, column: inner.column, row: inner.row + offset, limit: inner.columns,
        style: line.style)
    }
    if isFocused { canvas.cursor = Position(column: inner.column, row: inner.row) }
  }
}

extension Canvas {
  /// Writes as many lines as there is room for; where more follow, the last ends in an ellipsis.
  mutating func write(_ lines: [DetailLine], in area: Rect) {
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let isCut = offset == area.rows - 1 && lines.count > area.rows
      let text = isCut ? TextWidth.cut(line.text + " …", toColumns: area.columns) : line.text
      write(
        text, column: area.column, row: area.row + offset, limit: area.columns, style: line.style)
    }
  }

  /// Writes `right` at the right edge of a line and `left` before it, as far as there is room.
  ///
  /// - Returns: The part of the line that is left of `right`.
  mutating func writeSplit(
    _ left: String, _ right: String, in area: Rect, leftStyle: Style = .plain,
    rightStyle: Style = .plain
  ) -> Rect {
    guard area.rows > 0 else { return area }
    let rightColumns = min(TextWidth.columns(of: right), area.columns)
    let room = area.columns - rightColumns - (rightColumns > 0 ? 1 : 0)
    write(left, column: area.column, row: area.row, limit: max(0, room), style: leftStyle)
    write(
      right, column: area.endColumn - rightColumns, row: area.row, limit: rightColumns,
      style: rightStyle)
    return area.split(leftColumns: max(0, room)).left
  }
}
