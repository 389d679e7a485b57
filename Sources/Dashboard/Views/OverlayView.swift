import LoaTexts
import TerminalCanvas

/// Help, problems or a question, over the screen.
struct OverlayView: View {
  var state: DashboardState
  var overlay: DashboardState.Overlay

  func draw(on canvas: inout Canvas, in area: Rect) {
    switch overlay {
    case .help(let top):
      draw(state.helpLines, from: top, title: state.texts.titleHelp, on: &canvas, in: area)
    case .problems(let top):
      draw(
        state.problemLines, from: top, title: state.texts.titleProblems, on: &canvas, in: area)
    case .contact(let top):
      draw(
        state.contactLines, from: top,
        title: state.selectedContact.map(state.owner) ?? "",
        on: &canvas, in: area)
    case .historyFilter(let selected): draw(choices: selected, on: &canvas)
    case .menu(let menu): MenuView(state: state, menu: menu).draw(on: &canvas, in: area)
    case .publication(let top):
      draw(
        state.publicationLines, from: top, title: state.figures.channel?.name ?? "",
        on: &canvas, in: area)
    case .messages(let top):
      draw(
        state.messageLines, from: top, title: state.texts.titleMessages, on: &canvas, in: area)
    case .link(let address):
      draw(
        state.linkLines(address), from: 0, title: state.texts.titleLink, on: &canvas, in: area)
    case .criterion(let top):
      draw(state.criterionLines, from: top, title: state.reportTitle, on: &canvas, in: area)
    case .palette(let palette):
      PaletteView(state: state, palette: palette).draw(on: &canvas, in: area)
    case .filter(let chooser):
      FilterView(state: state, chooser: chooser).draw(on: &canvas, in: area)
    case .question(let question): draw(question, on: &canvas)
    }
  }

  /// A box no larger than the question, above the key line, which names the answers as well.
  private func draw(_ question: DashboardState.Question, on canvas: inout Canvas) {
    let columns = min(64, state.columns)
    let room = max(0, state.rows - 1)
    var lines = TextWidth.wrap(text(of: question), columns: max(1, columns - 4))
      .map { DetailLine($0) }
    if lines.count + 4 <= room {
      lines += [
        DetailLine(""), DetailLine(answers(to: question), .key),
      ]
    }
    let rows = min(lines.count + 2, room)
    draw(
      lines, from: 0, title: state.texts.titleQuestion, on: &canvas,
      in: Rect(
        column: (state.columns - columns) / 2, row: (room - rows) / 2, columns: columns, rows: rows)
    )
  }

  /// What the history can be narrowed to; the one that Enter chooses is marked.
  private func draw(choices selected: Int, on canvas: inout Canvas) {
    let lines = state.historyChoices.enumerated().map { position, choice in
      DetailLine(
        "\(position == selected ? ">" : " ") [\(choice.isOn ? "x" : " ")] \(choice.label)",
        position == selected ? .selected : .plain)
    }
    let columns = min(72, state.columns)
    let rows = min(lines.count + 2, max(0, state.rows - 1))
    let top = max(0, min(selected - (rows - 2) / 2, lines.count - (rows - 2)))
    draw(
      lines, from: top, title: state.texts.titleHistoryFilter, on: &canvas,
      in: Rect(
        column: (state.columns - columns) / 2, row: max(0, (state.rows - 1 - rows) / 2),
        columns: columns, rows: rows))
    canvas.cursor = Position(
      column: (state.columns - columns) / 2 + 2,
      row: max(0, (state.rows - 1 - rows) / 2) + 1 + selected - top)
  }

  private func answers(to question: DashboardState.Question) -> String {
    let texts = state.texts
    if case .openDraft = question {
      return "Enter: \(texts.answerOpenDraft)   Esc: \(texts.answerLater)   "
        + "\(Key.delete.name): \(texts.answerDiscard)"
    }
    return "Enter: \(yes(question))   Esc: \(texts.answerNo)"
  }

  private func draw(
    _ lines: [DetailLine], from top: Int, title: String, on canvas: inout Canvas, in area: Rect
  ) {
    // No higher than what it says.
    let area = area.split(topRows: lines.count + 2).top
    canvas.fill(area, style: .plain)
    FrameView(title: title, isFocused: true, lines: state.lines).draw(on: &canvas, in: area)
    DetailView(lines: lines, top: top, isFocused: true).draw(on: &canvas, in: area.inset())
  }

  private func text(of question: DashboardState.Question) -> String {
    switch question {
    case .discardForm:
      state.form.flatMap { $0.waiting.isEmpty ? nil : $0.waiting.count + 1 }
        .map(state.texts.askDiscardDrafts) ?? state.texts.askDiscardForm
    case .quitWithUnsaved(let count): state.texts.askQuitUnsaved(count)
    case .replaceFile(let file): state.texts.askReplaceFile(file.name)
    case .undoOvertaken(let question): state.text(of: question)
    case .openDraft(let draft):
      state.texts.askOpenDraft(
        draft.title, at: state.sentences.moment(draft.milliseconds, today: state.today))
    case .remove(_, let name, let below): state.texts.askRemove(name, below: below)
    case .bulk(let bulk): state.text(of: bulk)
    }
  }

  private func yes(_ question: DashboardState.Question) -> String {
    switch question {
    case .discardForm: state.texts.yesDiscard
    case .quitWithUnsaved: state.texts.yesQuit
    case .replaceFile: state.texts.yesReplace
    case .undoOvertaken(let question):
      question.overtaken.isEmpty ? state.texts.yesTakeBack : state.texts.yesOverride
    case .openDraft: state.texts.answerOpenDraft
    case .remove: state.texts.yesRemove
    case .bulk(let bulk):
      switch bulk.kind {
      case .tick: state.texts.yesTick
      case .untick: state.texts.yesUntick
      case .remove: state.texts.yesRemove
      }
    }
  }
}
