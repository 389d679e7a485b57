import LoaTexts
import TerminalCanvas

/// What can be chosen, in a box over the screen; the chosen line stays in sight.
struct MenuView: View {
  var state: DashboardState
  var menu: Menu

  func draw(on canvas: inout Canvas, in area: Rect) {
    let wanted = menu.items.map { TextWidth.columns(of: $0.label) + 6 }.max() ?? 0
    let columns = min(max(wanted, TextWidth.columns(of: menu.title) + 8, 30), area.columns)
    let rows = min(menu.items.count + 2, area.rows)
    let box = Rect(
      column: area.column + (area.columns - columns) / 2,
      row: area.row + max(0, area.rows - rows) / 2, columns: columns, rows: rows)
    canvas.fill(box, style: .plain)
    FrameView(title: menu.title, isFocused: true, lines: state.lines).draw(on: &canvas, in: box)
    let inner = box.inset(columns: 2, rows: 1)
    guard inner.rows > 0 else { return }
    let top = max(0, min(menu.index - inner.rows / 2, menu.items.count - inner.rows))
    for offset in 0..<inner.rows where top + offset < menu.items.count {
      let line = inner.row(at: offset)
      let isChosen = top + offset == menu.index
      canvas.write(
        "\(isChosen ? ">" : " ") \(menu.items[top + offset].label)", column: line.column,
        row: line.row, limit: line.columns, style: isChosen ? .selected : .plain)
      if isChosen { canvas.cursor = Position(column: line.column, row: line.row) }
    }
  }
}
