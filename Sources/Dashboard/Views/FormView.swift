import LoaTexts
import PlanModel
import TerminalCanvas

/// A form: each field with its label, what is wrong beside it, and what may be chosen below.
struct FormView: View {
  var state: DashboardState
  var form: Form

  func draw(on canvas: inout Canvas, in area: Rect) {
    let isShort = state.layout.isShort
    let inner = isShort ? area.split(topRows: 1).rest : area.inset(columns: 2, rows: 1)
    let labelColumns = labelColumns(in: inner)
    var row = inner.row
    // Where there is little room, fields above the focused one make way.
    let problems = form.fields.indices.reduce(0) {
      $0 + remarks(at: $1, columns: inner.columns - labelColumns).count
    }
    let needed = form.fields.count + problems + suggestionRows(in: inner)
    let skipped = max(0, min(mostSkipped(in: inner), needed - inner.rows))
    var drawn = skipped
    defer {
      FrameView(
        title: state.formTitle(form), isFocused: true, lines: state.lines, isOpen: isShort,
        hidden: HiddenRows(above: skipped, below: form.fields.count - drawn)
      ).draw(on: &canvas, in: area)
    }
    for position in form.fields.indices.dropFirst(skipped) {
      guard row < inner.endRow else { break }
      let line = Rect(column: inner.column, row: row, columns: inner.columns, rows: 1)
      draw(form.fields[position], at: position, on: &canvas, in: line, labelColumns: labelColumns)
      row += 1
      drawn += 1
      for (text, style) in remarks(at: position, columns: inner.columns - labelColumns)
      where row < inner.endRow {
        canvas.write(
          text, column: inner.column + labelColumns, row: row,
          limit: inner.columns - labelColumns, style: style)
        row += 1
      }
      if position == form.focused {
        row = drawSuggestions(
          on: &canvas,
          in: Rect(
            column: inner.column + labelColumns, row: row,
            columns: inner.columns - labelColumns,
            rows: min(suggestionRows(in: inner), inner.endRow - row)))
      }
    }
  }

  /// How many fields may make way: not the one above the focused one, which says where one is, if
  /// there is room for it.
  private func mostSkipped(in area: Rect) -> Int {
    guard form.focused > 0, area.rows >= 8,
      remarks(at: form.focused - 1, columns: area.columns - labelColumns(in: area)).isEmpty
    else { return form.focused }
    return form.focused - 1
  }

  /// What is wrong with a field, or how it is understood, in lines below it.
  private func remarks(at position: Int, columns: Int) -> [(String, Style)] {
    let field = form.fields[position]
    if let problem = field.problem {
      return TextWidth.wrap("! \(problem)", columns: columns).map { ($0, .error) }
    }
    if let doubt = state.doubtShown(at: position, in: form) {
      return TextWidth.wrap("? \(doubt)", columns: columns).map { ($0, .warning) }
    }
    guard let reading = state.reading(of: field) else { return [] }
    return TextWidth.wrap("= \(reading)", columns: columns).map { ($0, .muted) }
  }

  private func suggestionRows(in area: Rect) -> Int {
    let field = form.fields[form.focused]
    guard field.choice != .text else { return 0 }
    return min(field.matches.count, max(4, area.rows - form.fields.count - 1), 10)
  }

  /// As wide as the longest label, but that there is room to type in.
  private func labelColumns(in area: Rect) -> Int {
    let longest = form.fields.map { TextWidth.columns(of: label(of: $0)) }.max() ?? 0
    let most = area.columns < 48 ? area.columns / 3 : max(24, area.columns * 2 / 5)
    return min(max(longest + 1, min(16, area.columns / 3)), most)
  }

  private func label(of field: FormField) -> String {
    let label = field.name.label(in: state.texts, for: form.purpose)
    return field.isRequired ? label + " *" : label
  }

  private func draw(
    _ field: FormField, at position: Int, on canvas: inout Canvas, in line: Rect,
    labelColumns: Int
  ) {
    let isFocused = position == form.focused
    let (left, right) = line.split(leftColumns: labelColumns)
    canvas.write(
      label(of: field), column: left.column, row: left.row, limit: max(0, left.columns - 1),
      style: isFocused ? .strong : .plain)
    let style: Style = isFocused ? .fieldFocused : .field
    canvas.fill(right, style: style)
    let chosen =
      field.choice == .many ? chosenText(field, columns: max(0, right.columns - 8)) : ""
    let used = canvas.write(
      chosen, column: right.column, row: right.row, limit: max(0, right.columns - 8), style: style)
    let room = right.columns - used
    let (text, cursor) =
      isFocused
      ? field.input.shown(columns: max(1, room - 1)) : (field.input.text, 0)
    canvas.write(
      text, column: right.column + used, row: right.row, limit: room, style: style,
      cut: isFocused ? .hard : .ellipsis)
    if text.isEmpty && chosen.isEmpty, let hint = hint(for: field) {
      canvas.write(
        hint, column: right.column + used, row: right.row, limit: room, style: .placeholder)
    }
    if isFocused {
      canvas.cursor = Position(column: right.column + used + cursor, row: right.row)
    }
  }

  /// What was chosen, as much as there is room for; how many more there are stands behind.
  private func chosenText(_ field: FormField, columns: Int) -> String {
    let labels = chosenLabels(field)
    var text = labels.joined()
    var left = labels.count
    while TextWidth.columns(of: text) > columns, left > 0 {
      left -= 1
      text = labels.prefix(left).joined() + "+\(labels.count - left) "
    }
    return text
  }

  private func chosenLabels(_ field: FormField) -> [String] {
    // What stands in the plan is known by its position; of anything else the name says more.
    let isInPlan = [.covers, .contents].contains(field.name)
    return field.chosen.compactMap { id -> String? in
      guard let label = field.candidates.first(where: { $0.id == id })?.label else { return nil }
      return isInPlan ? String(label.prefix { $0 != " " }) : TextWidth.cut(label, toColumns: 24)
    }.map { "[\($0)] " }
  }

  private func hint(for field: FormField) -> String? {
    let texts = state.texts
    switch (field.name, field.choice) {
    case (.agency, _): return texts.hintAgency
    case (.unit, _): return texts.hintUnit
    case (.covers, _), (_, .many): return texts.hintCovers
    case (_, .one): return texts.hintChoose
    case (.day, _): return texts.hintDay
    case (.amount, _): return field.isForSeveral ? texts.hintAmountOfSeveral : texts.hintAmount
    case (.link, _): return "https://"
    case (.frame, _): return texts.hintFrame
    case (.wording, _): return texts.hintWording
    case (.deadline, _): return texts.hintDeadline
    case (.genre, _) where form.isOwed: return texts.hintAnyGenre
    case (.period, _): return texts.hintPeriod
    case (.fileName, _): return texts.hintFileName
    case (.points, _): return texts.hintPoints
    case (.reason, _): return texts.hintReason
    case (.explanation, _): return texts.hintExplanation
    case (.exemption, _) where form.isOfReports: return texts.hintExemption
    default:
      if case .day? = field.rule { return texts.hintDay }
      return nil
    }
  }

  private func arrow(up: Bool) -> String {
    state.lines == .ascii ? (up ? "^" : "v") : (up ? "↑" : "↓")
  }

  /// Draws what may be chosen, the highlighted one in sight; returns the row below.
  private func drawSuggestions(on canvas: inout Canvas, in area: Rect) -> Int {
    let field = form.fields[form.focused]
    guard field.choice != .text, area.rows > 0 else { return area.row }
    let wanted = (field.highlighted ?? 0) - area.rows / 2
    let top = max(0, min(wanted, field.matches.count - area.rows))
    for offset in 0..<min(area.rows, field.matches.count) {
      let candidate = field.candidates[field.matches[top + offset]]
      let isChosen = field.choice == .many && field.chosen.contains(candidate.id)
      let box = field.choice == .many ? (isChosen ? "[x] " : "[ ] ") : ""
      let isHighlighted = top + offset == field.highlighted
      // How many more can be scrolled to stands beside the first and the last in sight.
      let after = field.matches.count - top - area.rows
      let hidden = offset == 0 && top > 0 ? -top : offset == area.rows - 1 ? max(0, after) : 0
      let mark = hidden == 0 ? "" : " \(arrow(up: hidden < 0))\(abs(hidden))"
      let (line, end) = area.row(at: offset).split(rightColumns: mark.count)
      canvas.write(
        "\(isHighlighted ? ">" : " ") \(box)\(candidate.label)", column: line.column,
        row: line.row, limit: line.columns, style: isHighlighted ? .selected : .plain)
      canvas.write(mark, column: end.column, row: end.row, limit: end.columns, style: .muted)
    }
    return area.row + min(area.rows, field.matches.count)
  }
}

extension DashboardState {
  /// What stands in the upper edge of a form.
  func formTitle(_ form: Form) -> String {
    let title = purposeTitle(form)
    return form.place.map { texts.formDraft(title, $0.number, of: $0.total) } ?? title
  }

  private func purposeTitle(_ form: Form) -> String {
    switch form.purpose {
    case .write(let subject): return self.title(of: subject)
    case .export, .chooseScored, .score: return titleOfReportForm(form)
    case .several(let purposes): return self.title(ofSeveral: purposes)
    case .record(let id): return texts.formRecord(channelName(id))
    case .recordInGroup(let id):
      return texts.formRecord(book?.channelGroup(id)?.name ?? id.rawValue)
    case .edit(let publication): return texts.formEdit(channelName(publication.channel))
    case .owe(.channel(let id), _): return texts.formOwe(channelName(id))
    case .owe(.group(let id), _):
      return texts.formOwe(book?.channelGroup(id)?.name ?? id.rawValue)
    }
  }
}
