import LoaTexts
import PlanExchange
import PlanModel
import TerminalCanvas

/// The periods that can be reported about, with the day on which a report is due.
struct ReportPeriodsView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rows = state.figures.reportRows
    let year = state.book?.plan.year ?? state.today.year
    let next = ReportingPeriod.dueNext(on: state.today, of: year)
    ListView(
      list: state.list(.reportPeriods), count: rows.count, isFocused: isFocused,
      emptyText: { state.texts.emptyReports }, decor: state.decor(.reportPeriods)
    ) { position, line, canvas in
      switch rows[position] {
      case .span(.calendar), .scores:
        return canvas.writeSplit("  " + state.name(of: rows[position]), "", in: line)
      case .span(.reporting(let period)):
        let isPast = period.dueDay < state.today
        let mark = isPast ? "- " : period == next ? "> " : "  "
        return canvas.writeSplit(
          mark + state.name(of: rows[position]), due(period), in: line,
          leftStyle: isPast ? .muted : .plain,
          rightStyle: .muted)
      }
    }.draw(on: &canvas, in: area)
  }

  /// The due day, with a star if offices rest on it.
  private func due(_ period: ReportingPeriod) -> String {
    let day = period.dueDay
    let isRest = state.contents?.holidays.isWorkingDay(day) == false
    return state.texts.shortDay(day.day, day.month) + (isRest ? "*" : "")
  }
}

/// The criteria of a table with what an agency has earned, and all about the chosen one.
struct ScoresView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard case .scores(let page)? = state.figures.reportPage,
      let writer = state.scoreWriter(page)
    else { return }
    let detailRows = state.layout.scoreDetailRows(of: area.rows, below: page.rows.count)
    let (rows, detail) = area.split(bottomRows: detailRows)
    ListView(
      list: state.list(.reportPreview), count: page.rows.count, isFocused: isFocused,
      emptyText: { state.texts.scoreNoAgency }, decor: state.decor(.reportPreview)
    ) { position, line, canvas in
      switch page.rows[position] {
      case .agency:
        return canvas.writeSplit(
          page.agency.name, writer.points, in: line, leftStyle: .strong, rightStyle: .strong)
      case .criterion(let result, let depth):
        let isShort = !result.missing.isEmpty && result.parts.isEmpty
        return canvas.writeSplit(
          "\(isShort ? "!" : " ") \(String(repeating: " ", count: min(depth, 4) * 2))"
            + writer.title(of: result), writer.result(of: result), in: line)
      }
    }.draw(on: &canvas, in: rows)
    guard detail.rows > 0 else { return }
    canvas.hline(
      column: detail.column, row: detail.row, columns: detail.columns, lines: state.lines)
    draw(
      state.scoreDetail(page, columns: detail.columns), on: &canvas,
      in: detail.split(topRows: 1).rest)
  }

  private func draw(_ lines: [DetailLine], on canvas: inout Canvas, in area: Rect) {
    canvas.write(lines, in: area)
  }
}
