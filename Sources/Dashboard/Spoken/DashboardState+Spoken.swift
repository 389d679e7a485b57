package import LoaTexts
package import PlanModel
import TerminalCanvas

/// What the panes say of a record, each record on one line, for those to whom it is read aloud.
///
/// They are the panes' own lines, so that nothing is on the screen that is not here.
extension DashboardState {
  /// The state of a dashboard that has read a workspace and that nobody looks at, with what one of
  /// its screens shows; `news` is what others have changed.
  package init(
    reading contents: WorkspaceContents, today: CalendarDay, hasChosenDay: Bool,
    language: Language, account: String, showing screen: ScreenKind, news: [HistoryRow] = []
  ) {
    self.init(
      columns: 200, rows: 60, today: today, hasChosenDay: hasChosenDay, language: language,
      account: account)
    _ = apply(.loaded(contents))
    if !news.isEmpty { _ = apply(.newsRead(news)) }
    // A report is read from its own figures, without those beside it.
    go(to: screen)
    if screen != .report { fillViews() }
  }

  /// More columns than any text has.
  private static let spokenColumns = 1 << 20

  private func spoken(_ lines: [DetailLine]) -> String {
    var parts: [String] = []
    var isBelowHeading = false
    for line in lines {
      // A heading above them says that these are done.
      let words = line.text.split(separator: " ")
      let text = (words.first == "[x]" ? words.dropFirst() : words[...]).joined(separator: " ")
      guard !text.isEmpty else { continue }
      if isBelowHeading, let last = parts.popLast() {
        parts.append("\(last): \(text)")
      } else {
        parts.append(text)
      }
      isBelowHeading = line.style == .strong
    }
    return parts.joined(separator: "; ")
  }

  /// What needs somebody today.
  package var spokenToday: [String] {
    let view = TodayView(state: self, isFocused: false)
    return figures.today.map { row in
      let text = view.text(of: row)
      if case .channel(let review) = row.subject {
        return "\(review.name): \(review.saidState(in: texts))"
      }
      return text.mark == "!" ? "! \(text.left)" : text.left
    }
  }

  /// A part of the plan with what serves it and what came out about it, without what stands below.
  package func spokenEntry(at position: Int) -> String {
    guard let entry = book?.outline[position] else { return "" }
    // The position stands in a line of its own there.
    let lines = planDetail(at: position, columns: Self.spokenColumns, withChildren: false)
    return "\(entry.ref): \(spoken(Array(lines.dropFirst())))"
  }

  /// A task with its ticks, evidence and reminders, without what is known of its agency as a whole.
  package func spoken(_ task: PlanTask) -> String {
    spoken(taskDetail(of: task, columns: Self.spokenColumns, withAgency: false))
  }

  /// What is known of an agency besides its tasks; `nil` if that is nothing.
  package func spokenAgency(of task: PlanTask) -> String? {
    let lines = agencyDetail(of: task, columns: Self.spokenColumns)
    return lines.isEmpty ? nil : spoken(lines)
  }

  /// The agencies that the plan gives no task.
  package var spokenIdleAgencies: [String] {
    figures.idleAgencies.map { spoken(agencyPage(of: $0, columns: Self.spokenColumns)) }
  }

  package func spoken(_ contact: Contact) -> String {
    spoken(contactLines(of: contact, columns: Self.spokenColumns))
  }

  /// The directory as the list has it: under each wish of a citizen the contacts that serve it.
  package var spokenContacts: [(purpose: String, contacts: [Contact])] {
    let contacts = contents?.contacts ?? []
    let rows = byPurpose(contacts)
    let groups = ContactPurpose.allCases.map { Optional($0) } + [nil]
    return groups.compactMap { purpose in
      let found = rows.filter { $0.purpose == purpose }.map { contacts[$0.position] }
      return found.isEmpty ? nil : (purpose?.name(in: texts) ?? texts.purposeOther, found)
    }
  }

  package func spoken(_ publication: Publication) -> String {
    spoken(publicationLines(of: publication, columns: Self.spokenColumns))
  }

  /// A channel's or a group's month, what it owes, and its twelve months.
  package func spoken(_ review: ChannelReview) -> String {
    let state = isUnread(review.subject) ? texts.channelUnread : review.saidState(in: texts)
    var parts = ["\(review.name): \(state)"]
    guard let book, let year = channelFigures(review.subject.id, in: book) else { return parts[0] }
    let owed = year.obligations.map { texts.text($0) }.joined(separator: ", ")
    for (label, value) in [
      (texts.labelObligation, owed), (texts.plainAgency, year.agency.map(agencyName) ?? ""),
      (texts.labelRef, year.ref ?? ""), (texts.plainYear, year.tally(in: texts) ?? ""),
    ] where !value.isEmpty {
      parts.append("\(label): \(value)")
    }
    let months = zip(Month.all(of: book.plan.year), year.reviews).map { month, review in
      "\(texts.text(month)): \(review.saidCount(in: texts))"
    }
    parts.append("\(texts.plainMonths): \(months.joined(separator: ", "))")
    return parts.joined(separator: "; ")
  }

  /// All that has come out on a channel or a group in the plan's year, the newest first.
  package func publications(of subject: ChannelReview.Subject) -> [Publication] {
    book.flatMap { channelFigures(subject.id, in: $0) }?.publications ?? []
  }

  /// The agenda of the month with everything unfolded: for each day its lines.
  package var spokenAgenda: [(day: CalendarDay, lines: [String])] {
    guard var calendar = figures.calendar else { return [] }
    var state = self
    state.expandedAgenda = Set(calendar.rows.filter(\.isFoldable).map(\.id))
    calendar.unfold(state.expandedAgenda)
    var days: [(day: CalendarDay, lines: [String])] = []
    for row in calendar.rows {
      let line: String
      switch row.subject {
      case .publication(let publication): line = spoken(publication)
      case .holiday(let mark): line = mark.text(in: texts)
      default:
        let text = AgendaText(row, in: state)
        let left = text.left.replacing("[-] ", with: "")
        line = [left, text.right, saidMark(of: row)].filter { !$0.isEmpty }
          .joined(separator: "; ")
      }
      if days.last?.day != row.day { days.append((row.day, [])) }
      days[days.count - 1].lines.append(line)
    }
    return days
  }

  /// What a line of the agenda says by its mark alone.
  private func saidMark(of row: AgendaRow) -> String {
    switch row.subject {
    case .tasks(_, _, _, let late) where late > 0: texts.ofWhichOverdue(late)
    default: ""
    }
  }

  /// An edit: what, who, when, where, and all that stood there before and after.
  package func spoken(_ row: HistoryRow, _ sentences: EditSentences) -> String {
    spoken(historyDetail(of: sentences.line(row), columns: Self.spokenColumns, sentences))
  }
}

extension ChannelReview {
  /// Whether a number alone says that all is well.
  private var goesWithoutSaying: Bool { state == .published }

  /// How it stands in the month, in words where a screen has a mark.
  func saidState(in texts: any Texts) -> String {
    let (text, mark) = (stateText(in: texts), stateName(in: texts))
    return goesWithoutSaying || text.contains(mark) ? text : "\(text) (\(mark))"
  }

  /// How much has come out, and whether that is enough.
  func saidCount(in texts: any Texts) -> String {
    guard published > 0 else { return stateName(in: texts) }
    let count = texts.grouped(published)
    return goesWithoutSaying ? count : "\(count) (\(stateName(in: texts)))"
  }
}
