import LoaTexts
import PlanModel
import TerminalCanvas

/// One channel's twelve months, each with its count; the month shown is marked.
///
/// Side by side with a bar each where there is room for twelve; else in two rows of six; else those
/// around the month shown, with an arrow towards those that are not in sight.
struct ChannelMonthsView: View {
  var state: DashboardState
  var channel: ChannelFigures

  /// Rows of two blocks, each a row of counts above a row of names.
  private static let blockRows = 4

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 0, area.columns > 0 else { return }
    if area.rows >= Self.blockRows, needsBlocks(columns: area.columns) {
      drawBlocks(on: &canvas, in: area)
    } else {
      drawInLine(on: &canvas, in: area)
    }
  }

  /// How many rows of an area the months can leave to what stands above them: side by side they
  /// need their bars, where there is room for any, or their counts.
  func spareRows(in area: Rect) -> Int {
    if needsBlocks(columns: area.columns), area.rows >= Self.blockRows {
      return area.rows - Self.blockRows
    }
    return area.rows > 5 ? area.rows - 5 : area.rows > 2 ? 1 : 0
  }

  private var digits: Int { state.texts.grouped(max(1, channel.counts.max() ?? 1)).count }

  /// Without the letter and without gaps between months of two digits, twelve fit sooner.
  private func width(columns: Int) -> Int {
    let needed = max(digits, state.texts.monthLetter.count + 2) + 1
    return max(max(3, min(needed, columns / 12)), digits + 1)
  }

  /// Whether twelve have no room side by side, and six have.
  private func needsBlocks(columns: Int) -> Bool {
    12 * width(columns: columns) > columns + 1 && 6 * (max(2, digits) + 1) <= columns + 1
  }

  /// The month of the plan's year that is shown; `nil` in another year.
  private var shown: Int? {
    state.month.year == state.book?.plan.year ? state.month.number - 1 : nil
  }

  private func labelStyle(of month: Int) -> Style {
    month == shown ? .selectedUnfocused : .muted
  }

  // MARK: Two rows of six

  private func drawBlocks(on canvas: inout Canvas, in area: Rect) {
    let width = (area.columns + 1) / 6
    for month in 0..<12 {
      let column = area.column + month % 6 * width
      let row = area.row + month / 6 * 2
      let review = channel.reviews[month]
      let count = channel.counts[month]
      let mark = count == 0 || digits + 1 < width ? review.mark : ""
      canvas.write(
        count == 0 ? mark : "\(mark)\(state.texts.grouped(count))", column: column, row: row,
        limit: width - 1,
        style: review.style, cut: .hard)
      canvas.write(
        name(of: month, width: width), column: column, row: row + 1, limit: width - 1,
        style: labelStyle(of: month), cut: .hard)
    }
  }

  // MARK: Side by side

  private func drawInLine(on canvas: inout Canvas, in area: Rect) {
    let most = max(1, channel.counts.max() ?? 1)
    let width = width(columns: area.columns)
    let room = max(1, min(12, (area.columns + 1) / width))
    let first = min(max(0, (shown ?? 0) - room / 2), 12 - room)
    let barRows = max(0, min(2, area.rows - 2))
    for (offset, month) in (first..<first + room).enumerated() {
      let count = channel.counts[month]
      let review = channel.reviews[month]
      let column = area.column + offset * width
      let filled = count == 0 ? 0 : max(1, (count * barRows + most - 1) / most)
      for step in 0..<min(filled, barRows) {
        canvas.fill(
          Rect(
            column: column, row: area.row + barRows - 1 - step, columns: max(1, width - 1),
            rows: 1), with: state.lines.barFilled, style: .progressFilled)
      }
      canvas.write(
        count == 0 ? review.mark : state.texts.grouped(count), column: column,
        row: area.row + barRows,
        limit: width - 1, style: review.style, cut: .hard)
      canvas.write(
        label(of: month, from: first, room: room, width: width), column: column,
        row: area.row + barRows + 1, limit: area.rows > barRows + 1 ? width - 1 : 0,
        style: labelStyle(of: month), cut: .hard)
      canvas.write(
        review.mark, column: column, row: area.row + barRows + 2,
        limit: area.rows > barRows + 2 && count > 0 ? width - 1 : 0, style: review.style,
        cut: .hard)
    }
  }

  /// The month's name, or its number with an arrow where others are hidden beyond it.
  private func label(of month: Int, from first: Int, room: Int, width: Int) -> String {
    if month == first, first > 0 { return "<\(month + 1)" }
    if month == first + room - 1, first + room < 12 { return "\(month + 1)>" }
    return name(of: month, width: width)
  }

  private func name(of month: Int, width: Int) -> String {
    let name = "\(state.texts.monthLetter)\(month + 1)"
    return name.count < width ? name : String(month + 1)
  }
}
