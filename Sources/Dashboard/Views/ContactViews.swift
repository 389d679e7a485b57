import LoaTexts
import PlanModel
import TerminalCanvas

/// The field with the words that contacts are searched by.
struct SearchFieldView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 0 else { return }
    let columns = max(0, area.columns - 2)
    canvas.fill(area.row(at: 0), style: isFocused ? .fieldFocused : .field)
    canvas.write("/ ", column: area.column, row: area.row, limit: area.columns, style: .key)
    let (text, cursor) = state.contactQuery.shown(columns: columns)
    if state.contactQuery.isEmpty {
      canvas.write(
        state.texts.contactSearchHint, column: area.column + 2, row: area.row, limit: columns,
        style: .placeholder)
    } else {
      canvas.write(
        text, column: area.column + 2, row: area.row, limit: columns,
        style: isFocused ? .fieldFocused : .field, cut: .hard)
    }
    if isFocused {
      canvas.cursor = Position(column: area.column + 2 + cursor, row: area.row)
    }
  }
}

/// Contacts that answer the search, and all that is known of the chosen one.
struct ContactsView: View {
  var state: DashboardState
  var isFocused: Bool

  private var emptyText: String {
    if let problem = state.contents?.problems.first(where: { $0.file == "contacts.json" }) {
      return "! " + state.texts.text(problem)
    }
    return state.contents?.contacts.isEmpty ?? true
      ? state.texts.emptyContactsAdvice(
        list: state.focusedPane == .contactSearch ? Key.tab.name : nil,
        add: state.keyName(of: .add), find: findKey)
      : state.texts.noContactFound
  }

  /// One that works in the field of the search, too.
  private var findKey: String {
    let keys = state.keymap.keys(for: .palette)
    return (keys.first { if case .character = $0 { false } else { true } } ?? keys.first)?.name
      ?? ""
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let detailRows = state.layout.contactDetailRows(of: area.rows)
    let (rows, detail) = area.split(bottomRows: detailRows)
    let contacts = state.contents?.contacts ?? []
    let list = state.list(.contactList)
    let rowsShown = state.figures.contacts
    let purposeColumns = area.columns >= 60 ? 20 : 0
    ListView(
      list: list, count: rowsShown.count, isFocused: isFocused,
      emptyText: { emptyText }, decor: state.decor(.contactList)
    ) { position, line, canvas in
      let row = rowsShown[position]
      let contact = contacts[row.position]
      let warning = contact.warning(on: state.today)
      let (purpose, rest) = line.split(leftColumns: purposeColumns)
      let isFirst = position == list.top || rowsShown[position - 1].purpose != row.purpose
      canvas.write(
        isFirst ? row.purpose?.name(in: state.texts) ?? state.texts.purposeOther : "",
        column: purpose.column, row: purpose.row, limit: purpose.columns - 1, style: .title)
      let (left, right) = rest.split(leftColumns: min(44, rest.columns * 45 / 100))
      canvas.write(
        "\(warning == nil ? " " : "!") \(state.owner(of: contact))", column: left.column,
        row: left.row, limit: left.columns - 1)
      let aboutColumns =
        area.columns >= 100 ? right.columns * 45 / 100 : 0
      let (value, about) = right.split(rightColumns: aboutColumns)
      canvas.write(
        contact.value ?? state.texts.notKnown, column: value.column, row: value.row,
        limit: value.columns - 1, style: contact.value == nil ? .muted : .strong)
      let kind = contact.kind.name(in: state.texts)
      canvas.write(
        area.columns >= 100 ? contact.about ?? kind : kind, column: about.column, row: about.row,
        limit: about.columns, style: .muted)
      return line.split(leftColumns: purpose.columns + left.columns - 1).left
    }.draw(on: &canvas, in: rows)
    guard detailRows > 0 else { return }
    canvas.hline(
      column: detail.column, row: detail.row, columns: detail.columns, lines: state.lines)
    drawDetail(on: &canvas, in: detail.split(topRows: 1).rest)
  }

  private func drawDetail(on canvas: inout Canvas, in area: Rect) {
    canvas.write(state.contactLines(columns: area.columns), in: area)
  }
}
