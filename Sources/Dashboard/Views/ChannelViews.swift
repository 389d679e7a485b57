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
    let anyIsUnread = state.hasUnreadFiles
    ListView(
      list: state.list(pane), count: rows.count, isFocused: isFocused,
      emptyText: { state.emptyText(of: pane) }, decor: state.decor(pane)
    ) { position, line, canvas in
      let review = rows[position]
      // The overview lists no members.
      let isMember = pane == .channelList && state.isMember(review.subject)
      let isUnread = anyIsUnread && state.isUnread(review.subject)
      let mark = isUnread ? "!" : review.mark
      let start = "\(isMember ? "    " : "")\(mark) \(foldMark(of: review))"
      let stateText = isUnread ? state.texts.channelUnread : review.stateText(in: state.texts)
      let room = line.columns - TextWidth.columns(of: start + stateText) - 1
      let fits = TextWidth.columns(of: review.name) <= room
      return canvas.writeSplit(
        start + (fits && !isMember ? review.name : review.short), stateText, in: line,
        rightStyle: isUnread ? .error : review.style)
    }.draw(on: &canvas, in: area)
  }

  private func foldMark(of review: ChannelReview) -> String {
    guard pane == .channelList, review.memberCount != nil else { return "" }
    return state.expandedGroups.contains(review.id) ? "[-] " : "[+] "
  }
}

extension DashboardState {
  /// Whether a channel's log cannot be read, so that nobody knows what came out there; one that
  /// broke while it was looked at is shown as it was read last.
  func isUnread(_ subject: ChannelReview.Subject) -> Bool {
    guard case .channel(let id) = subject, contents?.isUnread(id) == true else { return false }
    return book?.publications(on: id).isEmpty ?? true
  }

  /// Whether any file could not be read, a channel's log or another.
  var hasUnreadFiles: Bool { contents.map { !$0.problems.isEmpty } ?? false }

  /// Whether it is one agency's channel in a group.
  func isMember(_ subject: ChannelReview.Subject) -> Bool {
    if case .channel(let id) = subject { return book?.channel(id)?.group != nil }
    return false
  }
}

extension ChannelReview {
  var mark: String { state.mark }

  var style: Style { state.style }

  /// How it stands in the month, with numbers: n of m agencies, or done of owed.
  func stateText(in texts: any Texts) -> String {
    if let members = memberCount, let publishing = publishingMembers {
      if members == 0 { return texts.noMembers }
      return publishing == 0
        ? stateName(in: texts)
        : withUncounted(
          texts.membersPublished(publishing, of: members, pieces: published), in: texts)
    }
    if state != .silent, let counted = deciding, let owed = counted.owed {
      let name = counted.isOpen && state == .met ? texts.stateMetSoFar : state.name(in: texts)
      return withUncounted(texts.owedDone(counted.done, owed, name), in: texts)
    }
    return published > 0
      ? withUncounted(texts.pieces(published), in: texts) : stateName(in: texts)
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
    let chart = ChannelMonthsView(state: state, channel: channel)
    let known = facts(of: channel, columns: year.columns)
    let (facts, months) = year.split(topRows: min(known.count, chart.spareRows(in: year)))
    for (offset, line) in known.prefix(facts.rows).enumerated() {
      // What has no room is not to be taken for all there is.
      let isCut = offset == facts.rows - 1 && known.count > facts.rows
      canvas.write(
        isCut ? line + " …" : line, column: facts.column, row: facts.row + offset,
        limit: facts.columns, style: .muted)
    }
    chart.draw(on: &canvas, in: months)
    let shown = channel.publications.dropFirst(state.list(.channelLog).top).prefix(log.rows)
    let dayColumns = shown.map { TextWidth.columns(of: dayText($0.day)) }.max() ?? 0
    ListView(
      list: state.list(.channelLog), count: channel.publications.count, isFocused: isFocused,
      emptyText: { state.emptyText(of: .channelLog) }, decor: state.decor(.channelLog)
    ) { position, line, canvas in
      let publication = channel.publications[position]
      let isInMonth = state.month.contains(publication.day)
      let covers = publication.covers.compactMap { state.book?.entry(of: $0)?.ref }
      let genre = [publication.genre, covers.isEmpty ? nil : covers.joined(separator: ", ")]
        .compactMap { $0 }.joined(separator: " · ")
      let day = TextWidth.padded(dayText(publication.day), toColumns: max(6, dayColumns))
      return canvas.writeSplit(
        "\(isInMonth ? "x" : " ") \(day)  \(publication.title)",
        line.columns >= 60 ? TextWidth.cut(genre, toColumns: line.columns / 3) : "", in: line,
        leftStyle: isInMonth ? .plain : .muted, rightStyle: .muted)
    }.draw(on: &canvas, in: log)
  }

  /// The year only where it is not the plan's.
  private func dayText(_ day: CalendarDay) -> String {
    day.year == state.book?.plan.year
      ? state.texts.shortDay(day.day, day.month) : state.texts.text(day)
  }

  /// What the channel owes before all else, with how the year went, where the plan says so and whose
  /// it is.
  private func facts(of channel: ChannelFigures, columns: Int) -> [String] {
    let texts = state.texts
    let obligations = channel.obligations.map { texts.text($0) }.joined(separator: "; ")
    let parts = [
      obligations, channel.tally(in: texts), channel.ref, channel.agency.map(state.agencyName),
    ]
    let text = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    return text.isEmpty ? [] : TextWidth.wrap(text, columns: max(1, columns))
  }
}

extension ChannelFigures {
  /// In how many months what was owed was reached, and in how many not; `nil` where nothing was
  /// owed, or nothing is due yet.
  func tally(in texts: any Texts) -> String? {
    let met = reviews.count { $0.state == .met }
    let missed = reviews.count {
      $0.state == .missed || ($0.owesNumbers && ($0.state == .partlyMet || $0.state == .silent))
    }
    let published = reviews.count {
      $0.state == .published || ($0.state == .partlyMet && !$0.owesNumbers)
    }
    let silent = reviews.count { $0.state == .silent }
    if met + missed > 0 { return texts.monthsMet(met, missed: missed) }
    return published + silent > 0 ? texts.monthsPublished(published, silent: silent) : nil
  }
}
