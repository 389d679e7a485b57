import LoaTexts
import PlanModel

extension EditSentences {
  /// By what people know a record of a checklist of which the edit names only one field; `nil` if
  /// it is there no more, or says nothing of itself.
  func recordName(of row: HistoryRow, at agency: Agency.ID) -> String? {
    guard let checklist = book?.checklists[agency] else { return nil }
    let id = row.record
    switch row.collection {
    case "persons": return checklist.persons.first { $0.id.rawValue == id }?.name
    case "evidence":
      return checklist.evidence.first { $0.id.rawValue == id }.flatMap {
        $0.link ?? $0.number ?? $0.note
      }
    case "followUps":
      return checklist.followUps.first { $0.id.rawValue == id }.flatMap { followUp in
        followUp.letter ?? followUp.about ?? followUp.note
      }
    case "submissions":
      return checklist.submissions.first { $0.id.rawValue == id }.flatMap { submission in
        submission.number ?? submission.link ?? submission.note
      }
    default: return nil
    }
  }
}
