import LoaTexts
import PlanModel
import TerminalCanvas

/// A field with its insertion point, behind a label.
struct FieldLine: View {
  var label: String
  var field: TextField
  /// What stands at the right edge.
  var remark = ""
  /// What stands in an empty field.
  var hint = ""
  var isFocused = true

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 0, area.columns > 0 else { return }
    let style: Style = isFocused ? .fieldFocused : .field
    canvas.fill(area.row(at: 0), style: style)
    let labelColumns = min(TextWidth.columns(of: label), area.columns)
    canvas.write(label, column: area.column, row: area.row, limit: labelColumns, style: .key)
    var room = area.columns - labelColumns
    let remarkColumns = TextWidth.columns(of: remark)
    if remarkColumns > 0, room - remarkColumns >= 12 {
      room -= remarkColumns + 1
      canvas.write(
        remark, column: area.endColumn - remarkColumns, row: area.row, limit: remarkColumns,
        style: .placeholder)
    }
    let (text, cursor) = field.shown(columns: room)
    canvas.write(
      field.isEmpty ? hint : text, column: area.column + labelColumns, row: area.row, limit: room,
      style: field.isEmpty ? .placeholder : style, cut: field.isEmpty ? .ellipsis : .hard)
    if isFocused, room > 0 {
      let column = min(area.column + labelColumns + cursor, area.endColumn - 1)
      canvas.cursor = Position(column: column, row: area.row)
    }
  }
}

/// The palette: the field, how many answers there are, and the best of them.
struct PaletteView: View {
  var state: DashboardState
  var palette: Palette

  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area, style: .plain)
    FrameView(title: state.texts.titlePalette, isFocused: true, lines: state.lines)
      .draw(on: &canvas, in: area)
    let (top, rest) = area.inset().split(topRows: 1)
    let (reason, list) = rest.split(topRows: 1)
    canvas.write(
      state.chosenRefusal ?? "", column: reason.column, row: reason.row,
      limit: reason.rows > 0 ? reason.columns : 0, style: .warning)
    let query = SearchQuery(palette.field.text)
    if palette.rows.isEmpty {
      for (offset, line) in TextWidth.wrap(
        state.texts.nothingInPalette(palette.field.text), columns: max(1, list.columns)
      ).enumerated() where offset < list.rows {
        canvas.write(
          line, column: list.column, row: list.row + offset, limit: list.columns, style: .muted)
      }
    }
    for offset in 0..<list.rows {
      let position = palette.top + offset
      guard position < palette.rows.count else { break }
      let line = list.row(at: offset)
      draw(palette.rows[position], on: &canvas, in: line)
      if position == palette.index { canvas.restyle(line, .selected) }
      canvas.highlight(query, in: line)
    }
    FieldLine(
      label: "> ", field: palette.field,
      remark: palette.field.isEmpty ? "" : state.texts.answers(palette.total),
      hint: state.texts.paletteHint
    ).draw(on: &canvas, in: top)
  }

  private func draw(_ row: Palette.Row, on canvas: inout Canvas, in area: Rect) {
    let entry = state.paletteEntry(row, refusals: palette.refusals)
    let kindColumns = area.columns >= 50 ? 10 : 0
    let (kind, rest) = area.split(leftColumns: kindColumns)
    canvas.write(
      entry.kind, column: kind.column, row: kind.row, limit: max(0, kind.columns - 1),
      style: .muted)
    let room = rest.columns / (entry.isRefused ? 2 : 3)
    _ = canvas.writeSplit(
      entry.title, TextWidth.cut(entry.remark, toColumns: room), in: rest,
      leftStyle: entry.isRefused ? .muted : .plain,
      rightStyle: entry.isRefused ? .muted : entry.isKey ? .key : .muted)
  }
}

/// How an answer of the palette is shown.
struct PaletteEntry: Hashable {
  var kind: String
  var title: String
  /// Its keys, where it stands, or why it does nothing here.
  var remark = ""
  var isKey = false
  var isRefused = false
}

extension DashboardState {
  func paletteEntry(_ row: Palette.Row, refusals: [Action: String] = [:]) -> PaletteEntry {
    switch row.target {
    case .action(let action):
      let label = action.label(in: texts)
      if let reason = refusals[action] {
        return PaletteEntry(kind: texts.kindAction, title: label, remark: reason, isRefused: true)
      }
      let keys = keymap.keys(for: action).map(\.name).joined(separator: ", ")
      return PaletteEntry(kind: texts.kindAction, title: label, remark: keys, isKey: true)
    case .month(let month):
      return PaletteEntry(kind: texts.kindMonth, title: monthText(month))
    case .period(let period):
      return PaletteEntry(
        kind: texts.kindPeriod, title: texts.reportName(period), remark: dayText(period.dueDay))
    case .filter(let saved):
      return PaletteEntry(
        kind: texts.kindFilter, title: saved.name, remark: paneName(saved.pane))
    case .record(let record): return paletteEntry(record, place: row.place)
    }
  }

  private func paletteEntry(_ record: FoundRecord, place: Int?) -> PaletteEntry {
    switch record {
    case .agency(let id):
      let agency = book?.agency(id)
      let short = agency?.short == agency?.name ? "" : agency?.short ?? ""
      return PaletteEntry(kind: texts.kindAgency, title: agency?.name ?? "", remark: short)
    case .channel(let id):
      let channel = book?.channel(id)
      let agency = channel.flatMap { book?.agency($0.agency).short } ?? ""
      return PaletteEntry(kind: texts.kindChannel, title: channel?.name ?? "", remark: agency)
    case .channelGroup(let id):
      let group = book?.channelGroup(id)
      let count = group.flatMap { book?.members(of: $0).count } ?? 0
      return PaletteEntry(
        kind: texts.kindChannel, title: group?.name ?? "", remark: texts.agencyCount(count))
    case .section(let id): return paletteEntry(.section(id), kind: texts.kindSection)
    case .item(let id): return paletteEntry(.item(id), kind: texts.kindItem)
    case .assignment(let id):
      let title = book?.plan.assignments.first { $0.id == id }?.title ?? ""
      return PaletteEntry(
        kind: texts.kindTask, title: title,
        remark: texts.agencyCount(book?.agencies(of: id).count ?? 0))
    case .task(let id, let agency):
      let title = book?.tasks(of: agency).first { $0.id == id }?.title ?? ""
      return PaletteEntry(
        kind: texts.kindTask, title: title, remark: book?.agency(agency).short ?? "")
    case .contact(let id):
      guard let contact = contents?.contacts.first(where: { $0.id == id }) else {
        return PaletteEntry(kind: texts.kindContact, title: "")
      }
      return PaletteEntry(
        kind: texts.kindContact,
        title: "\(contact.value ?? texts.notKnown)  \(owner(of: contact))", remark: contact.place)
    case .plan(let id):
      let plan = contents?.plans.first { $0.id == id }
      return PaletteEntry(
        kind: texts.kindPlan,
        title: [plan?.number, plan?.title].compactMap { $0 }.joined(separator: "  "),
        remark: plan.map { String($0.year) } ?? "")
    case .publication(let id, let channel):
      guard let publication = publication(id, on: channel, place: place) else {
        return PaletteEntry(kind: texts.kindPublication, title: "")
      }
      return PaletteEntry(
        kind: texts.kindPublication,
        title:
          "\(texts.shortDay(publication.day.day, publication.day.month))  \(publication.title)",
        remark: book?.channel(channel)?.short ?? "")
    }
  }

  private func paletteEntry(_ subject: OutlineEntry.Subject, kind: String) -> PaletteEntry {
    let entry = book?.outline.first { $0.subject == subject }
    return PaletteEntry(kind: kind, title: entry?.text ?? "", remark: entry?.ref ?? "")
  }

  private func publication(
    _ id: Publication.ID, on channel: Channel.ID, place: Int?
  ) -> Publication? {
    let log = book?.publications(on: channel) ?? []
    if let place, log.indices.contains(place), log[place].id == id { return log[place] }
    return log.first { $0.id == id }
  }
}

/// The list in which a filter is put together.
struct FilterView: View {
  var state: DashboardState
  var chooser: FilterChooser

  func draw(on canvas: inout Canvas, in area: Rect) {
    let lines = state.filterLines(of: chooser.pane)
    let area = area.split(topRows: lines.count + 3).top
    canvas.fill(area, style: .plain)
    FrameView(title: state.texts.titleFilter, isFocused: true, lines: state.lines)
      .draw(on: &canvas, in: area)
    let (list, foot) = area.inset().split(bottomRows: 1)
    var words: Rect?
    for offset in 0..<list.rows {
      let position = chooser.top + offset
      guard position < lines.count else { break }
      let line = list.row(at: offset)
      if lines[position] == .words { words = line }
      draw(lines[position], on: &canvas, in: line)
      if position == chooser.line, chooser.name == nil {
        canvas.restyle(line, .selected)
        canvas.cursor = Position(column: line.column, row: line.row)
      }
    }
    if let words {
      FieldLine(
        label: state.texts.filterWords + " ", field: chooser.words,
        hint: state.texts.filterWordsHint,
        isFocused: chooser.line == 0 && chooser.name == nil
      ).draw(on: &canvas, in: words)
    }
    drawFoot(on: &canvas, in: foot)
  }

  private func draw(_ line: FilterLine, on canvas: inout Canvas, in area: Rect) {
    let filter = state.filter(of: chooser.pane)
    switch line {
    case .words: return
    case .heading(let text):
      canvas.write(text, column: area.column, row: area.row, limit: area.columns, style: .strong)
    case .criterion(let criterion):
      let isSet = filter?.criteria.contains(criterion) ?? false
      canvas.write(
        "  \(isSet ? "[x]" : "[ ]") \(state.name(of: criterion))", column: area.column,
        row: area.row, limit: area.columns)
    case .saved(let saved):
      let isSet = filter == saved.filter
      _ = canvas.writeSplit(
        "  \(isSet ? "(x)" : "( )") \(saved.name)",
        area.columns >= 60 ? TextWidth.cut(state.text(of: saved.filter), toColumns: 24) : "",
        in: area, rightStyle: .muted)
    }
  }

  private func drawFoot(on canvas: inout Canvas, in area: Rect) {
    if let name = chooser.name {
      FieldLine(label: state.texts.filterName + " ", field: name).draw(on: &canvas, in: area)
      return
    }
    let shown = state.rows(chooser.pane).count
    canvas.write(
      state.texts.rowsLeft(shown, of: shown + (state.figures.hidden[chooser.pane] ?? 0)),
      column: area.column, row: area.row, limit: area.rows > 0 ? area.columns : 0, style: .muted)
  }
}
