import LoaTexts
import PlanModel
package import TerminalCanvas

/// One line of a pane to read.
package struct DetailLine: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// Lines made of paragraphs, wrapped to a width.
struct Paragraphs {
  let columns: Int
  var lines: [DetailLine] = []

  mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    let blanks = String(repeating: " ", count: indent)
    for line in TextWidth.wrap(text, columns: max(1, columns - indent)) {
      lines.append(DetailLine(blanks + line, style))
    }
  }

  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append(DetailLine("")) }
    add(text, .strong)
  }

  /// "Label: value", or nothing where there is no value.
  mutating func fact(_ label: String, _ value: String?) {
    if let value, !value.isEmpty { add("\(label): \(value)") }
  }
}

extension DashboardState {
  /// The lines of a pane to read, wrapped to its width.
  package func detailLines(_ pane: Pane) -> [DetailLine] {
    let columns = max(1, layout.inside(pane, layout.area(of: pane, on: pane.screen)).columns - 2)
    switch pane {
    case .planDetail: return planDetail(columns: columns)
    case .taskDetail: return taskDetail(columns: columns)
    case .historyDetail: return historyDetail(columns: columns)
    default: return []
    }
  }

  private func planDetail(columns: Int) -> [DetailLine] {
    guard let book, let entry = selectedEntry else { return [] }
    var page = Paragraphs(columns: columns)
    page.add(entry.ref, .title)
    page.add(entry.text)
    for child in childrenOfSelectedEntry(in: book) {
      page.add("\(child.ref)  \(child.text)", indent: 2)
    }
    let attributes = entry.attributes
    if entry.item != nil, entry.kind == .content {
      page.add("")
      page.fact(texts.labelAudiences, joined(attributes.audiences.map { $0.name(in: texts) }))
      page.fact(texts.labelAreas, joined(attributes.areas.map { $0.name(in: texts) }))
      page.fact(texts.labelIndices, joined(attributes.indices.map { $0.name(in: texts) }))
    }
    let assignments = book.assignments(serving: entry)
    if !assignments.isEmpty {
      page.heading(texts.labelServedBy)
      for assignment in assignments {
        page.add("\(assignment.ref)  \(assignment.title)")
        page.add(leadsText(of: assignment.id), .muted, indent: 2)
      }
    }
    let channels =
      book.plan.channels.filter { $0.ref == entry.ref }.map(\.name)
      + book.plan.channelGroups.filter { $0.ref == entry.ref }.map(\.name)
    if !channels.isEmpty {
      page.heading(texts.labelChannels)
      for channel in channels { page.add(channel) }
    }
    if let item = entry.item, entry.kind == .content {
      let publications = figures.coverage?[item] ?? []
      page.heading(texts.labelPublications(publications.count))
      for publication in publications.prefix(50) {
        page.add("\(dayText(publication.day))  \(publication.title)")
        page.add(channelName(publication.channel), .muted, indent: 2)
      }
      if publications.isEmpty { page.add(texts.nobodySaidYet, .silent) }
    }
    return page.lines
  }

  /// What stands right below a part of the plan.
  private func childrenOfSelectedEntry(in book: PlanBook) -> [OutlineEntry] {
    guard let position = entryPosition(in: .planTree) else { return [] }
    let depth = book.outline[position].depth
    return book.outline[(position + 1)...].prefix { $0.depth > depth }
      .filter { $0.depth == depth + 1 }
  }

  private func joined(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func leadsText(of assignment: Assignment.ID) -> String {
    let agencies = book?.agencies(of: assignment) ?? []
    let names = agencies.prefix(2).compactMap { book?.agency($0).name }
    return agencies.count > 2 ? texts.andOthers(names, agencies.count) : joined(names)
  }

  func channelName(_ id: Channel.ID) -> String { book?.channel(id)?.name ?? id.rawValue }

  private func taskDetail(columns: Int) -> [DetailLine] {
    guard let book, let task = selectedTask else { return [] }
    var page = Paragraphs(columns: columns)
    page.add(task.title, .title)
    let standing = task.standing(on: referenceDay)
    page.fact(texts.labelStatus, statusText(task, standing))
    page.fact(texts.labelFrame, texts.text(task.frame))
    if let dueDay = standing.dueDay { page.fact(texts.labelDue, dueText(dueDay)) }
    page.fact(texts.labelRef, task.ref)
    page.fact(texts.labelDeliverable, task.deliverable)
    page.fact(texts.labelSharedWith, joined(task.sharedWith.map { book.agency($0).name }))
    page.fact(texts.labelCoordinating, joined(task.coordinating.map { book.agency($0).name }))
    page.fact(texts.labelPerson, task.record?.person)
    page.fact(texts.labelPhone, task.record?.phone)
    page.fact(texts.labelNote, task.record?.note)
    page.fact(texts.labelAssignmentNote, note(of: task))
    addTicks(of: task, to: &page)
    let contents = task.contents.compactMap { book.entry(of: $0) }
    if !contents.isEmpty {
      page.heading(texts.labelContents)
      for entry in contents { page.add("\(entry.ref)  \(entry.text)") }
    }
    return page.lines
  }

  private func note(of task: PlanTask) -> String? {
    book?.plan.assignments.first { $0.id == task.assignment }?.note
  }

  private func addTicks(of task: PlanTask, to page: inout Paragraphs) {
    guard !task.ticks.isEmpty || !task.evidence.isEmpty else { return }
    page.heading(texts.labelTicks)
    for tick in task.ticks {
      let period = tick.period.map(periodText) ?? texts.statusDone
      page.add("[x] " + texts.tickLine(period, by: tick.by, note: tick.note))
      addEvidence(task.evidence.filter { $0.tick == tick.id }, to: &page)
      if !task.evidence.contains(where: { $0.tick == tick.id || $0.tick == nil }) {
        page.add(texts.noEvidence, .warning, indent: 4)
      }
    }
    addEvidence(task.evidence.filter { $0.tick == nil }, to: &page)
  }

  private func addEvidence(_ evidence: [Evidence], to page: inout Paragraphs) {
    for piece in evidence {
      let parts = [
        piece.kind, piece.number, piece.issuer, piece.day.map(dayText), piece.section, piece.page,
        piece.link, piece.note,
      ]
      let text = parts.compactMap { $0 }.joined(separator: ", ")
      page.add("\(texts.labelEvidence): \(text)", indent: 4)
    }
  }

  func statusText(_ task: PlanTask, _ standing: TaskStanding) -> String {
    let name = standing.status.name(in: texts)
    if let reason = task.record?.exemption { return "\(name) (\(reason))" }
    switch task.frame.anchor {
    case .recurring, .dates, .season:
      return texts.periodsDone(name, standing.partsDone, standing.partsDue)
    default: break
    }
    return task.standing(on: today).isOverdue ? "\(name), \(texts.overdue)" : name
  }

  /// A due day, with a mark if nobody works on it.
  func dueText(_ day: CalendarDay) -> String {
    day.isWeekend ? texts.onWeekend(dayText(day)) : dayText(day)
  }

  /// Every file that could not be read, with what to do.
  var problemLines: [DetailLine] {
    var page = Paragraphs(columns: max(1, overlayArea.columns - 4))
    for problem in contents?.problems ?? [] {
      page.add("! " + texts.text(problem), .error)
    }
    for number in saves.failed.keys.sorted() {
      page.add("! " + texts.notSaved(saves.reasons[number] ?? ""), .error)
    }
    page.add("")
    page.add(texts.problemsAdvice)
    return page.lines
  }

  /// All that is known of the chosen contact.
  func contactLines(columns: Int) -> [DetailLine] {
    guard let contact = selectedContact else { return [] }
    var page = Paragraphs(columns: columns)
    let value = [contact.value ?? texts.notKnown, contact.branch].compactMap { $0 }
    page.add(value.joined(separator: " – "), .title)
    if let warning = contact.warning(on: today) {
      page.add("! " + warning.sentence(in: texts), .warning)
    }
    page.add("\(owner(of: contact)) (\(contact.place))")
    let purposes = joined(contact.purposes.map { $0.name(in: texts) })
    let about = [contact.about, purposes, contact.hours].compactMap { $0 }.filter { !$0.isEmpty }
    if !about.isEmpty { page.add(about.joined(separator: " · ")) }
    page.fact(texts.labelSource, contact.source)
    page.fact(texts.labelNote, contact.note)
    return page.lines
  }

  var contactLines: [DetailLine] { contactLines(columns: overlayArea.columns - 4) }

  /// Where help, problems and questions are drawn.
  var overlayArea: Rect {
    let margin = layout.showsOnePane ? 0 : 4
    return Rect(
      column: margin, row: layout.showsOnePane ? 1 : 2, columns: columns - 2 * margin,
      rows: rows - (layout.showsOnePane ? 2 : 4))
  }
}
