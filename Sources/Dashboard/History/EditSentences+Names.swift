import LoaTexts
import PlanModel

// By what people know the record that an edit is about.

extension EditSentences {
  func kind(of row: HistoryRow) -> String { texts.recordKind(row.collection) ?? row.collection }

  private static let nameFields = [
    "title", "name", "heading", "text", "value", "link", "number", "letter", "about", "file",
    "note",
  ]

  /// What the edit itself tells of the record.
  func ownName(of row: HistoryRow) -> String? {
    guard row.collection != "tasks", row.collection != "ticks" else { return nil }
    for field in Self.nameFields {
      if let text = row.value(of: field) { return text }
    }
    switch row.collection {
    case "submissions":
      guard let kind = row.value(of: "kind") else { return nil }
      return [value(kind, of: "kind"), row.value(of: "period").map { value($0, of: "period") }]
        .compactMap { $0 }.joined(separator: ", ")
    case "scores": return criterionTitle(of: row.record)
    case "contacts": return row.value(of: "owner") ?? row.value(of: "place")
    default: return nil
    }
  }

  /// What the record was called by, where that is what was changed of one that is there no more.
  func nameSet(by row: HistoryRow) -> String? {
    guard case .set(let field, let before, let after) = row.change,
      Self.nameFields.prefix(5).contains(field)
    else { return nil }
    return after?.text ?? before?.text
  }

  /// What the record is called by now.
  func nameInUse(of row: HistoryRow, _ contacts: [Contact]) -> String? {
    switch (row.document, row.collection) {
    case (.checklist, "tasks"), (.checklist, "ownTasks"): return taskTitle(of: row)
    case (.checklist, "scores"): return criterionTitle(of: row.record)
    case (.log(let channel), _):
      return book?.publications(on: channel).first { $0.id.rawValue == row.record }?.title
    case (.plan, "assignments"):
      return book?.plan.assignments.first { $0.id.rawValue == row.record }?.title
    case (.plan, "channels"): return book?.channel(Channel.ID(row.record))?.name
    case (.plan, "channelGroups"): return book?.channelGroup(ChannelGroup.ID(row.record))?.name
    case (.plan, "items"): return text(of: .item(Item.ID(row.record)))
    case (.plan, "sections"): return text(of: .section(Section.ID(row.record)))
    case (.agencies, "agencies"): return registry?[Agency.ID(row.record)]?.name
    case (.agencies, "groups"):
      return registry?.groups.first { $0.id.rawValue == row.record }?.name
    case (.contacts, "contacts"):
      return contacts.first { $0.id.rawValue == row.record }.flatMap { $0.value ?? $0.owner }
    case (.checklist(let agency), _):
      return row.task.map { title(of: $0, in: row.document) } ?? recordName(of: row, at: agency)
    default: return nil
    }
  }

  /// A part of the plan with its position.
  private func text(of part: OutlineEntry.Subject) -> String? {
    book?.outline.first { $0.subject == part }.map { "\($0.ref) \($0.text)" }
  }

  /// The criterion that a score is about: "II.3 Công khai thủ tục".
  func criterionTitle(of score: String) -> String? {
    for set in criteria {
      for criterion in set.allCriteria
      where ScoreEntry.id(set: set.id, criterion: criterion.id).rawValue == score {
        return "\(criterion.mark) \(criterion.title)"
      }
    }
    return nil
  }

  func taskTitle(of row: HistoryRow) -> String {
    row.task.map { title(of: $0, in: row.document) } ?? row.record
  }

  private func title(of task: PlanTask.ID, in home: PlanEdit.Home) -> String {
    let agency: Agency.ID? = if case .checklist(let agency) = home { agency } else { nil }
    return title(of: task, agency).map(clipped) ?? task.rawValue
  }

  /// A task by its identity alone, with the agency whose assignment it is.
  func taskTitle(of id: String) -> String {
    let task = PlanTask.ID(id)
    guard let title = title(of: task, nil) else { return id }
    guard let agency = id.split(separator: "@", maxSplits: 1).dropFirst().first,
      let short = registry?[Agency.ID(String(agency))]?.short
    else { return clipped(title) }
    return "\(clipped(title)) (\(short))"
  }

  /// The title of a task: that of its assignment, or its own on the checklist of an agency; `nil`
  /// for the agency looks on all checklists.
  func title(of task: PlanTask.ID, _ agency: Agency.ID?) -> String? {
    let assignment = task.rawValue.prefix { $0 != "@" }
    if let named = book?.plan.assignments.first(where: { $0.id.rawValue == assignment }) {
      return named.title
    }
    if let agency { return book?.checklists[agency]?.ownTasks.first { $0.id == task }?.title }
    return book?.checklists.values.lazy.flatMap(\.ownTasks).first { $0.id == task }?.title
  }

  /// The period of a tick, from the record or from its identity.
  func period(of row: HistoryRow) -> String? {
    let text =
      row.value(of: "period")
      ?? row.record.split(separator: ":").dropFirst().first
      .map(String.init)
    return text.flatMap { Period($0) }.map { texts.text($0) }
  }

  func clipped(_ text: String) -> String {
    text.count > 80 ? text.prefix(79) + "…" : text
  }
}
