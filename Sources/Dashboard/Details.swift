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
    case .taskDetail:
      guard let task = selectedTask else {
        return chosenIdleAgency.map { agencyPage(of: $0, columns: columns) } ?? []
      }
      return taskDetail(of: task, columns: columns)
    case .reportPreview: return reportLines
    case .historyDetail:
      return selectedHistory.map { historyDetail(of: $0, columns: columns, sentences) } ?? []
    default: return []
    }
  }

  private func planDetail(columns: Int) -> [DetailLine] {
    entryPosition(in: .planTree).map { planDetail(at: $0, columns: columns) } ?? []
  }

  func planDetail(at position: Int, columns: Int, withChildren: Bool = true) -> [DetailLine] {
    guard let book, book.outline.indices.contains(position) else { return [] }
    let entry = book.outline[position]
    var page = Paragraphs(columns: columns)
    page.add(entry.ref, .title)
    page.add(entry.text)
    for child in withChildren ? children(ofEntryAt: position, in: book) : [] {
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
      for line in coverage(of: item)?.findings(in: texts) ?? [] { page.add(line.text, line.style) }
      for publication in publications.prefix(50) {
        page.add("\(dayText(publication.day))  \(publication.title)")
        page.add(channelName(publication.channel), .muted, indent: 2)
      }
    }
    return page.lines
  }

  /// What stands right below a part of the plan.
  private func children(ofEntryAt position: Int, in book: PlanBook) -> [OutlineEntry] {
    let depth = book.outline[position].depth
    return book.outline[(position + 1)...].prefix { $0.depth > depth }
      .filter { $0.depth == depth + 1 }
  }

  func joined(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func leadsText(of assignment: Assignment.ID) -> String {
    let agencies = book?.agencies(of: assignment) ?? []
    let names = agencies.prefix(2).map { agency($0).name }
    return agencies.count > 2 ? texts.andOthers(names, agencies.count) : joined(names)
  }

  func channelName(_ id: Channel.ID) -> String { book?.channel(id)?.name ?? id.rawValue }

  /// Every file that could not be read, with what to do.
  var problemLines: [DetailLine] {
    var page = Paragraphs(columns: max(1, overlayArea.columns - 4))
    for problem in contents?.problems ?? [] {
      page.add("! " + texts.text(problem), .error)
    }
    for number in saves.failed.keys.sorted() {
      page.add(
        "! " + texts.notSaved(saves.reasons[number] ?? "", retry: keyName(of: .retrySave)), .error)
    }
    page.add("")
    page.add(texts.problemsAdvice(again: keyName(of: .showProblems)))
    return page.lines
  }

  /// Where help, problems and questions are drawn.
  var overlayArea: Rect {
    let margin = layout.showsOnePane ? 0 : 4
    return Rect(
      column: margin, row: layout.showsOnePane ? 1 : 2, columns: columns - 2 * margin,
      rows: rows - (layout.showsOnePane ? 2 : 4))
  }
}
