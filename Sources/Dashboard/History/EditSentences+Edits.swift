import LoaTexts
package import PlanModel

extension EditSentences {
  /// By what people know that which an edit is about, with the document: "“Một cửa ở xã” (Báo Nghệ
  /// An)".
  package func name(of edit: PlanEdit) -> String {
    let home = document(edit.home)
    return subject(of: edit).map { "“\($0)” (\(home))" } ?? home
  }

  /// `nil` for the document's own fields.
  private func subject(of edit: PlanEdit) -> String? {
    switch edit {
    case .tick(let tick, let agency), .untick(let tick, _, let agency):
      title(of: tick.task, agency) ?? tick.task.rawValue
    case .addEvidence(let piece, let agency): name(of: piece, agency)
    case .evidence(let before, let after, let agency):
      (after ?? before).flatMap { name(of: $0, agency) }
    case .file(let record, let agency), .withdraw(let record, let agency): name(of: record, agency)
    case .task(let before, let after, let agency):
      (after ?? before).map { title(of: $0.id, agency) ?? $0.id.rawValue }
    case .ownTask(let before, let after, _): (after ?? before)?.title
    case .record(let publication), .change(_, let publication),
      .removePublication(let publication):
      publication.title
    case .contact(let before, let after):
      (after ?? before).map { $0.value ?? $0.owner ?? $0.place }
    case .header, .settings: nil
    case .owe(_, _, .channel(let id)): book?.channel(id)?.name
    case .owe(_, _, .group(let id)): book?.channelGroup(id)?.name
    default: partOfPlan(edit)
    }
  }

  private func partOfPlan(_ edit: PlanEdit) -> String? {
    switch edit {
    case .section(let before, let after):
      (after ?? before).map { part in
        clipped(part.section.heading.isEmpty ? part.section.mark : part.section.heading)
      }
    case .item(let before, let after): (after ?? before).map { clipped($0.item.text) }
    case .assignment(let before, let after): (after ?? before).map { clipped($0.title) }
    case .moveAssignment(let id, _, _):
      book?.plan.assignments.first { $0.id == id }.map { clipped($0.title) }
    case .channel(let before, let after): (after ?? before)?.name
    case .channelGroup(let before, let after): (after ?? before)?.name
    case .agency(let before, let after): (after ?? before)?.name
    case .moveAgency(let id, _, _): registry?[id]?.name
    case .agencyGroup(let before, let after): (after ?? before)?.name
    default: nil
    }
  }

  private func name(of piece: Evidence, _ agency: Agency.ID) -> String? {
    piece.number ?? piece.link ?? piece.note ?? title(of: piece.task, agency)
  }

  private func name(of record: OfficerRecord, _ agency: Agency.ID) -> String? {
    switch record {
    case .followUp(let record): record.letter ?? record.about ?? texts.text(record.day)
    case .submission(let record): record.number ?? record.kind.name(in: texts)
    case .person(let record): record.name
    case .score(let record): criterionTitle(of: record.id.rawValue)
    }
  }
}
