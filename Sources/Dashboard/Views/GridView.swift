import LoaTexts
import PlanModel
import TerminalCanvas

/// Rows under columns: the labels at the left stay, the columns page sideways.
struct GridView: View {
  var list: ListState
  var count: Int
  var headings: [String]
  /// The column that is chosen.
  var column: Int
  var cellColumns: Int
  var isFocused: Bool
  var emptyText: () -> String
  var label: (_ row: Int) -> DetailLine
  var cells: (_ row: Int) -> [DetailLine]

  /// What labels get before columns do, of so many columns in all.
  private static func labelColumns(of columns: Int) -> Int { max(16, columns * 2 / 5) }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard count > 0, !headings.isEmpty else {
      ListView(list: list, count: 0, isFocused: isFocused, emptyText: emptyText) { _, line, _ in
        line
      }.draw(on: &canvas, in: area)
      return
    }
    let needed = headings.count * cellColumns
    let room = max(1, (area.columns - Self.labelColumns(of: area.columns)) / max(1, cellColumns))
    let shown = needed + 20 <= area.columns ? headings.count : min(headings.count, room)
    let first = min(column / shown * shown, headings.count - shown)
    let (labels, _) = area.split(leftColumns: area.columns - shown * cellColumns)
    let (top, rows) = area.split(topRows: 1)
    if shown < headings.count, top.rows > 0 {
      canvas.write(
        "\(first > 0 ? "<" : " ") \(first + 1)-\(first + shown)/\(headings.count) "
          + (first + shown < headings.count ? ">" : " "), column: labels.column, row: top.row,
        limit: labels.columns, style: .muted)
    }
    for offset in 0..<shown where top.rows > 0 {
      write(
        headings[first + offset], at: labels.endColumn + offset * cellColumns, row: top.row,
        style: first + offset == column ? .title : .muted, on: &canvas)
    }
    ListView(list: list, count: count, isFocused: isFocused, emptyText: emptyText) {
      position, line, canvas in
      let text = label(position)
      canvas.write(
        text.text, column: line.column, row: line.row, limit: labels.columns - 1, style: text.style)
      let values = cells(position)
      for offset in 0..<shown where values.indices.contains(first + offset) {
        let value = values[first + offset]
        let isChosen = position == list.index && first + offset == column
        write(
          value.text, at: labels.endColumn + offset * cellColumns, row: line.row,
          style: isChosen ? (isFocused ? .selected : .selectedUnfocused) : value.style,
          on: &canvas)
      }
      return line.split(leftColumns: max(0, labels.columns - 1)).left
    }.draw(on: &canvas, in: rows)
  }

  /// At the right edge of a cell, after a blank.
  private func write(
    _ text: String, at column: Int, row: Int, style: Style, on canvas: inout Canvas
  ) {
    let used = min(TextWidth.columns(of: text), cellColumns - 1)
    canvas.write(
      text, column: column + cellColumns - used, row: row, limit: used, style: style, cut: .hard)
  }
}

/// A grid with what is chosen in it in words below.
struct GridPane: View {
  var grid: GridView
  var lines: [DetailLine]
  var detailRows: Int
  var lineSet: LineSet

  func draw(on canvas: inout Canvas, in area: Rect) {
    let (top, bottom) = area.split(bottomRows: detailRows)
    grid.draw(on: &canvas, in: top)
    guard bottom.rows > 0 else { return }
    canvas.hline(
      column: bottom.column, row: bottom.row, columns: bottom.columns, lines: lineSet)
    let rest = bottom.split(topRows: 1).rest
    for (offset, line) in lines.enumerated() where offset < rest.rows {
      canvas.write(
        line.text, column: rest.column, row: rest.row + offset, limit: rest.columns,
        style: line.style)
    }
  }
}

/// The twelve months of all channels: each cell says how much came out, a shade beside it.
struct HeatMapView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let heat = state.figures.heat ?? []
    let most = heat.lazy.flatMap { $0 }.map(\.published).max() ?? 0
    let isInYear = state.monthIsInPlan
    let grid = GridView(
      list: state.list(.channelHeat), count: heat.count,
      headings: (1...12).map { "\(state.texts.monthLetter)\($0)" },
      column: isInYear ? state.month.number - 1 : 0,
      cellColumns: max(4, state.texts.grouped(most).count + 2),
      isFocused: isFocused, emptyText: { state.emptyText(of: .channelHeat) },
      label: { label(of: heat[$0]) },
      cells: { row in heat[row].map { cell($0, most: most) } })
    GridPane(
      grid: grid, lines: lines(columns: area.columns),
      detailRows: state.layout.gridDetailRows(of: area.rows), lineSet: state.lines
    ).draw(on: &canvas, in: area)
  }

  private func label(of months: [ChannelReview]) -> DetailLine {
    guard let month = months.first else { return DetailLine("") }
    return DetailLine(month.short)
  }

  private func cell(_ review: ChannelReview, most: Int) -> DetailLine {
    let isWanting = review.state.isWanting
    if review.published == 0 {
      return DetailLine(isWanting ? "\(review.mark)0" : review.mark, review.style)
    }
    if isWanting {
      return DetailLine("\(review.mark)\(state.texts.grouped(review.published))", review.style)
    }
    let shade = state.lines.shade(review.published, of: most)
    return DetailLine("\(shade)\(state.texts.grouped(review.published))", review.style)
  }

  /// The chosen channel and how it stands in the chosen month.
  private func lines(columns: Int) -> [DetailLine] {
    let list = state.list(.channelHeat)
    guard let heat = state.figures.heat, list.selected != nil, heat.indices.contains(list.index)
    else { return [] }
    var page = Paragraphs(columns: max(1, columns))
    let months = heat[list.index]
    let number = state.monthIsInPlan ? state.month.number - 1 : 0
    guard months.indices.contains(number) else { return [] }
    let review = months[number]
    let month = state.texts.text(Month.all(of: state.book?.plan.year ?? state.month.year)[number])
    page.add(
      "\(month): \(review.mark) \(review.stateText(in: state.texts)) · \(review.name)", .strong)
    page.add(state.texts.yearTotal(months.reduce(0) { $0 + $1.published }), .muted)
    return page.lines
  }
}

/// Which contents have been said, by kind of channel, by audience or by month.
struct CoverageMapView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let contents = state.figures.coverageMap?.contents ?? []
    let columns = state.coverageColumns
    let grid = GridView(
      list: state.list(.planCoverage), count: contents.count,
      headings: columns.map { $0.heading(in: state.texts) },
      column: min(state.coverageColumn, columns.count - 1),
      cellColumns: cellColumns, isFocused: isFocused,
      emptyText: { state.emptyText(of: .planCoverage) },
      label: { label(of: contents[$0]) },
      cells: { row in
        state.coverageCounts(of: contents[row]).enumerated().map { position, count in
          count == 0
            ? DetailLine(position == 0 ? "! 0" : ".", position == 0 ? .silent : .muted)
            : DetailLine(state.texts.grouped(count), position == 0 ? .strong : .plain)
        }
      })
    GridPane(
      grid: grid, lines: lines(columns: area.columns),
      detailRows: state.layout.gridDetailRows(of: area.rows), lineSet: state.lines
    ).draw(on: &canvas, in: area)
  }

  private var cellColumns: Int {
    switch state.coverageAxis {
    case .kinds: 8
    case .audiences: 9
    case .months: 5
    }
  }

  private func label(of content: ContentCoverage) -> DetailLine {
    DetailLine("\(content.mark) \(content.ref) \(content.text)", content.style)
  }

  /// The chosen content in full, what is wanting, and what the chosen cell counts.
  private func lines(columns: Int) -> [DetailLine] {
    guard let content = state.selectedContent else { return [] }
    let texts = state.texts
    var page = Paragraphs(columns: max(1, columns))
    let column = state.coverageColumns[
      min(state.coverageColumn, state.coverageColumns.count - 1)]
    let count = state.coverageCounts(of: content)[
      min(state.coverageColumn, state.coverageColumns.count - 1)]
    page.add("\(column.name(in: texts)): \(texts.placements(count))", .strong)
    for line in content.findings(in: texts) { page.add(line.text, line.style) }
    page.add("\(content.ref) \(content.text)")
    return page.lines
  }
}

extension ContentCoverage {
  /// What says without colour that nobody has said it, or only to officials.
  var mark: String { isSilent ? "!" : isOnlyToOfficials ? "~" : " " }

  var style: Style { isSilent ? .silent : isOnlyToOfficials ? .warning : .plain }

  /// What is wanting, in words; none if nothing is.
  func findings(in texts: any Texts) -> [DetailLine] {
    if isSilent { return [DetailLine(texts.nobodySaidYet, .silent)] }
    if isOnlyToOfficials { return [DetailLine("~ " + texts.onlyToOfficials, .warning)] }
    let missed = audiencesMissed.map { $0.name(in: texts) }
    guard !missed.isEmpty, placementsToUnknown == 0 else { return [] }
    return [DetailLine("~ " + texts.audiencesMissed(missed.joined(separator: ", ")), .warning)]
  }
}

extension CoverageColumn {
  func heading(in texts: any Texts) -> String {
    switch self {
    case .total: texts.gridTotal
    case .kind(let kind): kind.short(in: texts)
    case .audience(let audience): audience.short(in: texts)
    case .unknownAudience: texts.gridUnknown
    case .month(let month): "\(texts.monthLetter)\(month + 1)"
    }
  }

  /// In full, for the line below the map.
  func name(in texts: any Texts) -> String {
    switch self {
    case .total: texts.gridTotalName
    case .kind(let kind): kind.name(in: texts).capitalizedFirst
    case .audience(let audience): audience.name(in: texts).capitalizedFirst
    case .unknownAudience: texts.gridUnknownName
    case .month(let month): "\(texts.monthLetter)\(month + 1)"
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension ChannelKind {
  func short(in texts: any Texts) -> String {
    let names = texts.channelKindsShort
    let position = ChannelKind.allCases.firstIndex(of: self) ?? 0
    return names.indices.contains(position) ? names[position] : name(in: texts)
  }
}

extension Audience {
  func short(in texts: any Texts) -> String {
    let names = texts.audiencesShort
    let position = Audience.allCases.firstIndex(of: self) ?? 0
    return names.indices.contains(position) ? names[position] : name(in: texts)
  }
}

extension LineSet {
  /// A shade for a number, of four; the lightest for the smallest above 0.
  func shade(_ number: Int, of most: Int) -> Unicode.Scalar {
    let shades: [Unicode.Scalar] = self == .ascii ? [".", ":", "+", "#"] : ["░", "▒", "▓", "█"]
    guard most > 0 else { return shades[0] }
    return shades[min(3, max(0, (number * 4 - 1) / most))]
  }
}
