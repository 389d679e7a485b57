import LoaTexts
import PlanModel
import TerminalCanvas

/// Channels with what each has done in the month.
struct ChannelRows: View {
  var state: DashboardState
  var pane: Pane
  var rows: [ChannelReview]
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    ListView(
      list: state.list(pane), count: rows.count, isFocused: isFocused,
      emptyText: state.texts.emptyChannels
    ) { position, line, canvas in
      let review = rows[position]
      let isMember = review.id.contains("@")
      let start = "\(isMember ? "    " : "")\(review.state.mark) \(foldMark(of: review))"
      let stateText = stateText(of: review)
      let room = line.columns - TextWidth.columns(of: start + stateText) - 1
      let fits = TextWidth.columns(of: review.name) <= room
      return canvas.writeSplit(
        start + (fits && !isMember ? review.name : review.short), stateText, in: line,
        rightStyle: review.state.style)
    }.draw(on: &canvas, in: area)
  }

  private func foldMark(of review: ChannelReview) -> String {
    guard pane == .channelList, review.memberCount != nil else { return "" }
    return state.expandedGroups.contains(review.id) ? "[-] " : "[+] "
  }

  private func stateText(of review: ChannelReview) -> String {
    let texts = state.texts
    if let members = review.memberCount, let publishing = review.publishingMembers {
      return publishing == 0
        ? review.state.name(in: texts)
        : texts.membersPublished(publishing, of: members, pieces: review.published)
    }
    if let counted = review.obligations.first(where: { $0.owed != nil }), let owed = counted.owed {
      return texts.owedDone(counted.done, owed, review.state.name(in: texts))
    }
    return review.published > 0
      ? texts.pieces(review.published) : review.state.name(in: texts)
  }
}

extension ChannelState {
  var style: Style {
    switch self {
    case .met: .done
    case .published: .published
    case .partlyMet: .warning
    case .missed: .overdue
    case .silent: .silent
    case .notYetDue: .plain
    case .notOwed: .muted
    }
  }
}

/// One channel's twelve months and what it has published.
struct ChannelYearView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let channel = state.figures.channel else { return }
    let (year, log) = area.split(topRows: state.layout.yearRows(of: area.rows))
    let (facts, months) = year.split(topRows: year.rows > 2 ? 1 : 0)
    drawFacts(of: channel, on: &canvas, in: facts)
    drawMonths(of: channel, on: &canvas, in: months)
    ListView(
      list: state.list(.channelLog), count: channel.publications.count, isFocused: isFocused,
      emptyText: state.texts.emptyLog
    ) { position, line, canvas in
      let publication = channel.publications[position]
      let isInMonth = state.month.contains(publication.day)
      let covers = publication.covers.compactMap { state.book?.entry(of: $0)?.ref }
      let genre = [publication.genre, covers.isEmpty ? nil : covers.joined(separator: ", ")]
        .compactMap { $0 }.joined(separator: " · ")
      return canvas.writeSplit(
        "\(isInMonth ? "x" : " ") \(dayText(publication.day))  \(publication.title)",
        line.columns >= 60 ? TextWidth.cut(genre, toColumns: line.columns / 3) : "", in: line,
        leftStyle: isInMonth ? .plain : .muted, rightStyle: .muted)
    }.draw(on: &canvas, in: log)
  }

  /// The day, in a column of its own; the year only where it is not the plan's.
  private func dayText(_ day: CalendarDay) -> String {
    let text =
      day.year == state.book?.plan.year
      ? state.texts.shortDay(day.day, day.month) : state.texts.text(day)
    return text + String(repeating: " ", count: max(0, 6 - TextWidth.columns(of: text)))
  }

  private func drawFacts(of channel: ChannelFigures, on canvas: inout Canvas, in area: Rect) {
    let texts = state.texts
    let obligations = channel.obligations.map { texts.text($0) }.joined(separator: "; ")
    let parts = [channel.agencyName, channel.ref, obligations].compactMap { $0 }
    canvas.write(
      parts.filter { !$0.isEmpty }.joined(separator: " · "), column: area.column, row: area.row,
      limit: area.rows > 0 ? area.columns : 0, style: .muted)
  }

  /// A column for each month: a bar, the count, the month's number; the month shown is marked.
  ///
  /// Where there is no room for twelve, those around the month shown.
  private func drawMonths(of channel: ChannelFigures, on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 0, area.columns > 0 else { return }
    let most = max(1, channel.counts.max() ?? 1)
    let labels = (1...12).map { "\(state.texts.monthLetter)\($0)" }
    let needed = max(String(most).count, state.texts.monthLetter.count + 2) + 1
    // Without the letter and without gaps between months of two digits, twelve fit sooner.
    let width = max(max(3, min(needed, area.columns / 12)), String(most).count + 1)
    let isCurrentYear = state.month.year == state.book?.plan.year
    let shown = isCurrentYear ? state.month.number - 1 : 0
    let room = max(1, min(12, (area.columns + 1) / width))
    let first = min(max(0, shown - room / 2), 12 - room)
    let barRows = max(0, min(2, area.rows - 2))
    for (offset, month) in (first..<first + room).enumerated() {
      let count = channel.counts[month]
      let column = area.column + offset * width
      let filled = count == 0 ? 0 : max(1, (count * barRows + most - 1) / most)
      for step in 0..<min(filled, barRows) {
        canvas.fill(
          Rect(
            column: column, row: area.row + barRows - 1 - step, columns: max(1, width - 1),
            rows: 1), with: state.lines.barFilled, style: .progressFilled)
      }
      canvas.write(
        count == 0 ? channel.states[month].mark : String(count), column: column,
        row: area.row + barRows, limit: width - 1, style: channel.states[month].style, cut: .hard)
      let label = labels[month].count < width ? labels[month] : String(month + 1)
      canvas.write(
        label, column: column, row: area.row + barRows + 1,
        limit: area.rows > barRows + 1 ? width - 1 : 0,
        style: isCurrentYear && shown == month ? .selectedUnfocused : .muted, cut: .hard)
    }
  }
}
