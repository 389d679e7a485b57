import LoaTexts
import PlanModel
import TerminalCanvas

/// The first line: which plan, which month, what is late, who I am and whether it is saved.
struct HeaderView: View {
  var state: DashboardState

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 0 else { return }
    canvas.fill(area, style: .header)
    var end = area.endColumn
    // What matters most gets its room first, from the right; the title takes what is left.
    let month = monthText(columns: area.columns)
    let monthColumns = TextWidth.columns(of: month) + 2
    if let saveText = saveText(columns: end - monthColumns - 4) {
      let columns = TextWidth.columns(of: saveText) + 2
      end -= columns
      canvas.write(
        " \(saveText) ", column: end, row: area.row, limit: columns,
        style: state.saves.failed.isEmpty ? .header : .error)
    }
    if let late = lateText(columns: end - monthColumns - 12) {
      let columns = TextWidth.columns(of: late) + 2
      end -= columns
      canvas.write(late, column: end + 1, row: area.row, limit: columns, style: .overdue)
    }
    let title = title(columns: end - monthColumns)
    let used = TextWidth.columns(of: title)
    let middle = area.column + area.columns * 2 / 5
    let start = max(used, min(middle, end - monthColumns))
    canvas.write(title, column: area.column, row: area.row, limit: end, style: .header)
    if end - start >= monthColumns {
      canvas.write(month, column: start + 1, row: area.row, limit: end - start, style: .strong)
    }
  }

  private func monthText(columns: Int) -> String {
    let name = state.texts.text(state.month)
    guard columns >= 40 else { return name }
    return state.lines == .ascii ? "< \(name) >" : "‹ \(name) ›"
  }

  /// The longest title that fits.
  private func title(columns: Int) -> String {
    var parts: [String] = []
    if let contents = state.contents {
      parts.append(contents.title)
      if let plan = contents.book?.plan {
        parts += [plan.number, String(plan.year)].compactMap { $0 }
      }
    }
    let name = parts.first
    while !parts.isEmpty {
      let text = " loa  " + parts.joined(separator: " · ")
      if TextWidth.columns(of: text) <= columns { return text }
      parts.removeLast()
    }
    // Which workspace it is matters more than anything else that is cut away.
    if let name, columns >= 14 { return " loa  " + TextWidth.cut(name, toColumns: columns - 6) }
    return columns >= 4 ? " loa" : ""
  }

  private func lateText(columns: Int) -> String? {
    var text: String?
    if let problems = state.contents?.problems, !problems.isEmpty {
      text = "! " + state.texts.brokenFiles(Set(problems.map(\.file)).count)
    } else if state.figures.overdueTasks > 0 {
      text = "! " + state.texts.tasksOverdue(state.figures.overdueTasks)
    }
    return text.flatMap { TextWidth.columns(of: $0) <= columns ? $0 : nil }
  }

  /// Who I am and whether it is saved; where there is little room, the latter alone.
  private func saveText(columns: Int) -> String? {
    let texts = state.texts
    let saves: String? =
      if !state.saves.failed.isEmpty {
        "! " + texts.unsavedCount(state.saves.failed.count, retry: state.keyName(of: .retrySave))
      } else if state.saves.isBusy {
        texts.saving
      } else {
        state.saves.hasSaved ? texts.saved : nil
      }
    let following: String? =
      switch state.following {
      case .watching: nil
      case .looking: texts.pollingMark
      case .gone: "! " + texts.workspaceGoneMark
      }
    let parts = [
      following, state.account.isEmpty ? nil : state.account, saves,
    ].compactMap { $0 }
    let short = state.saves.failed.isEmpty ? saves : "! \(state.saves.failed.count)"
    return [parts.joined(separator: " · "), saves, short].compactMap { $0 }
      .first { !$0.isEmpty && TextWidth.columns(of: $0) + 2 <= columns }
  }
}

/// The second line: the screens, with the digit that shows each.
struct TabsView: View {
  var state: DashboardState

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 0 else { return }
    canvas.fill(area, style: .tab)
    for tab in state.tabs {
      canvas.write(
        tab.label, column: tab.column, row: area.row, limit: max(0, area.endColumn - tab.column),
        style: tab.screen == state.screen ? .tabCurrent : .tab)
    }
  }
}

/// What is said to the person: in the line above the keys, and over as many lines above it as it
/// needs, so that a remedy is never cut away.
struct MessageView: View {
  var state: DashboardState

  func draw(on canvas: inout Canvas, in area: Rect) {
    if let field = state.finds.field, area.rows > 0 {
      FieldLine(label: " / ", field: field.input, remark: state.listSearchCount)
        .draw(on: &canvas, in: area)
      return
    }
    guard area.rows > 0, let message = state.message else { return }
    let style: Style = message.isError ? .error : .notice
    let text = (message.isError ? "! " : "") + message.text
    var lines = TextWidth.wrap(text, columns: max(1, area.columns - 2))
    let most =
      state.form?.shows(message) == true
      ? 1 : message.isError ? max(1, state.rows / 2) : min(3, max(1, state.rows / 4))
    if lines.count > most {
      lines.removeSubrange(most...)
      lines[most - 1] = TextWidth.cut(lines[most - 1] + " …", toColumns: max(1, area.columns - 2))
    }
    for (offset, line) in lines.enumerated() {
      let row = area.row - lines.count + 1 + offset
      if lines.count > 1 {
        canvas.fill(
          Rect(column: area.column, row: row, columns: area.columns, rows: 1), style: style)
      }
      canvas.write(
        " " + line, column: area.column, row: row, limit: area.columns, style: style)
    }
  }
}

/// The last line: the keys that work where the focus is.
struct KeyLineView: View {
  var state: DashboardState

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 0 else { return }
    canvas.fill(area, style: .keyLine)
    for (hint, start) in state.keyLine {
      let column = start + canvas.write(hint.names, column: start, row: area.row, style: .key)
      canvas.write(" \(hint.label)", column: column, row: area.row, style: .keyLine)
    }
  }
}
