import LoaTexts
import PlanModel
import TerminalCanvas

/// Edits, newest first: when, who, where, what; one that was taken back is marked.
struct HistoryRows: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let lines = state.history.lines
    let texts = state.texts
    let shown = lines.dropFirst(state.list(.historyList).top).prefix(max(0, area.rows))
    let dayColumns = shown.map { TextWidth.columns(of: day(of: $0)) }.max() ?? 0
    let whoColumns = min(12, shown.map { TextWidth.columns(of: $0.row.by) }.max() ?? 0)
    let isWide = area.columns >= 100
    let placeColumns =
      isWide ? min(30, shown.map { TextWidth.columns(of: $0.place) }.max() ?? 0) : 0
    ListView(
      list: state.list(.historyList), count: lines.count, isFocused: isFocused,
      emptyText: { state.history.isLoaded ? texts.noHistory : texts.reading },
      decor: state.decor(.historyList)
    ) { position, line, canvas in
      let item = lines[position]
      let isMuted = item.row.isUndone
      let isReplaced = !isMuted && item.row.replacedBy != nil
      let mark = isMuted ? "-" : isReplaced ? "!" : item.row.isUndo ? "u" : " "
      var text =
        "\(mark) \(padded(day(of: item), dayColumns)) \(item.time)  \(padded(item.row.by, whoColumns))  "
      if isWide {
        text += padded(item.place, placeColumns) + "  " + item.what
      } else {
        text += item.brief ?? "\(item.place): \(item.what)"
      }
      return canvas.writeSplit(
        text,
        isMuted ? texts.historyUndoneMark : isReplaced ? texts.historyReplacedMark : "", in: line,
        leftStyle: isMuted ? .muted : .plain, rightStyle: isReplaced ? .notice : .muted)
    }.draw(on: &canvas, in: area)
  }

  /// The year only where it is not this one.
  private func day(of line: HistoryLine) -> String {
    let day = state.sentences.day(line.row.milliseconds)
    return day.year == state.today.year ? state.texts.shortDay(day.day, day.month) : line.day
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    TextWidth.padded(TextWidth.cut(text, toColumns: columns), toColumns: columns)
  }
}

/// Marks beside rows that others have changed a moment ago, and beside those that this account may
/// not write.
///
/// On the edge of a pane. Whoever draws it has looked whether there are any.
struct PaneMarksView: View {
  var state: DashboardState
  var pane: Pane

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.columns > 2 else { return }
    let rows = state.rows(pane)
    let list = state.list(pane)
    let height = state.layout.listHeight(of: pane)
    // What stands above the rows of a list, such as the chart of a channel's year.
    let skipped = pane == .channelLog ? max(0, area.rows - height) : 0
    // On the frame where there is one, or else over the row's own edge.
    let left = max(0, area.column - (state.layout.isShort ? 0 : 1))
    let right = area.endColumn - (state.layout.isShort ? 1 : 0)
    for offset in 0..<max(0, min(height, area.rows - skipped)) {
      let position = list.top + offset
      guard rows.contains(position) else { break }
      let id = rows.id(position)
      let row = area.row + skipped + offset
      if state.isFresh(id, in: pane) {
        canvas.write("*", column: left, row: row, limit: 1, style: .notice)
      }
      if let home = state.home(ofRow: id, in: pane), !state.mayWrite(home) {
        canvas.write("=", column: right, row: row, limit: 1, style: .muted)
      }
    }
  }
}
