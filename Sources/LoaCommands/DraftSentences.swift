import Dashboard
import LoaTexts
import PlanModel

/// What a person has to look at in a draft, in words.
struct DraftSentences {
  var plan: Plan
  var registry: Registry
  var texts: any Texts

  func text(_ note: DraftNote) -> String {
    let place = name(note.subject)
    switch note {
    case .replaced(let old, by: let new, in: _):
      return texts.draftReplaced(place, agency(old), by: agency(new))
    case .withoutSuccessor(let old, in: _, let gap):
      return texts.draftWithoutSuccessor(place, agency(old), text(gap))
    case .emptyGroup(let id, in: _):
      let group = registry.groups.first { $0.id == id }?.name ?? id.rawValue
      return texts.draftEmptyGroup(place, group)
    case .textMoved(_, from: let old, to: let new):
      return texts.draftTextMoved(place, from: old, to: new)
    case .yearLeft(_, text: let text): return texts.draftYearLeft(place, text)
    case .frameMoved(_, from: let old, to: let new):
      return texts.draftFrameMoved(place, from: texts.text(old), to: texts.text(new))
    case .basisLeftOut(let basis):
      let facts = [basis.number, basis.issuedOn.map { texts.text($0) }, basis.issuer]
      return texts.draftBasisLeftOut(facts.compactMap(\.self).joined(separator: ", "))
    case .obligationKept(let id, in: let subject):
      return texts.draftObligationKept(place, obligation(id, of: subject))
    }
  }

  private func agency(_ id: Agency.ID) -> String { registry[id]?.name ?? id.rawValue }

  private func text(_ gap: OwnerGap) -> String {
    switch gap {
    case .noSuccessor(let id): texts.gapNoSuccessor(agency(id))
    case .workNotNamed(let work, by: let id): texts.gapWorkNotNamed(work, by: agency(id))
    case .unknownSuccessor(let successor, of: let id):
      texts.gapUnknownSuccessor(successor.rawValue, of: agency(id))
    case .circle(let ids): texts.gapCircle(ids.map(agency))
    }
  }

  private func obligation(_ id: Obligation.ID, of subject: DraftSubject) -> String {
    let obligations: [Obligation] =
      switch subject {
      case .channel(let id): plan.obligations(of: .channel(id))
      case .channelGroup(let id): plan.obligations(of: .group(id))
      case .plan, .section, .item, .assignment: []
      }
    return obligations.first { $0.id == id }.map { texts.text($0) } ?? id.rawValue
  }

  /// Where in the plan it is: a position and words.
  func name(_ subject: DraftSubject) -> String {
    switch subject {
    case .plan: texts.titlePlan
    case .section(let id): ref(.section(id)) ?? id.rawValue
    case .item(let id): ref(.item(id)) ?? id.rawValue
    case .assignment(let id):
      plan.assignments.first { $0.id == id }.map { "\($0.ref) \($0.title)" } ?? id.rawValue
    case .channel(let id): plan.channels.first { $0.id == id }?.name ?? id.rawValue
    case .channelGroup(let id): plan.channelGroups.first { $0.id == id }?.name ?? id.rawValue
    }
  }

  private func ref(_ subject: OutlineEntry.Subject) -> String? {
    plan.outline.first { $0.subject == subject }?.ref
  }
}
