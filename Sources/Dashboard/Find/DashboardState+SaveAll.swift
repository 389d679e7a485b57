import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// Shows several edits at once and hands them to the disk as one, so that one step back takes all
  /// of them back; what may not be made is left out, and the first reason said.
  mutating func saveAll(_ edits: [PlanEdit]) -> [DashboardEffect] {
    guard edits.count > 1 else { return edits.first.map { save($0) } ?? [] }
    var numbered: [NumberedEdit] = []
    var refusals: [String] = []
    for edit in edits {
      if let refusal = whyNotSaved(edit) {
        refusals.append(refusal)
      } else if let edit = accept(edit) {
        numbered.append(edit)
      }
    }
    saves.join(numbered)
    if let first = refusals.first {
      message = Message(texts.bulkNotSaved(refusals.count, why: first), isError: true)
    }
    refresh(afterAll: Set(edits.map(\.home)), example: edits[0])
    return numbered.isEmpty ? [] : [.saveAll(numbered)]
  }

  /// Takes what came of several edits; what is shown is made anew once.
  mutating func take(_ answers: [SaveAnswer]) -> [DashboardEffect] {
    var effects: [DashboardEffect] = []
    var homes: Set<PlanEdit.Home> = []
    var reasons: [String] = []
    var example: PlanEdit?
    for answer in answers {
      let number = answer.number
      let edit = saves.pending[number] ?? saves.failed[number]
      example = example ?? edit
      switch answer.outcome {
      case .saved(let change, let remarks):
        saves.pending[number] = nil
        saves.failed[number] = nil
        saves.hasSaved = saves.hasSaved || !remarks.isRecordMissing
        saves.lastSaved = max(saves.lastSaved, number)
        if homes.insert(change.home).inserted {
          if saves.bases[change.home] != nil { saves.bases[change.home] = change }
          contents?.replace(change)
        }
        take(remarks, of: edit)
        saves.endDrafts(of: number)
      case .failed(let reason):
        saves.pending[number] = nil
        saves.failed[number] = edit
        saves.reasons[number] = reason
        reasons.append(reason)
        effects += draftsToKeep(of: number)
      }
    }
    history.isStale = true
    reapplyUnsaved()
    dropBases()
    if let example { refresh(afterAll: homes, example: example) }
    if let first = reasons.first {
      message = Message(texts.notSaved(first, retry: keyName(of: .retrySave)), isError: true)
    }
    effects += requestsThatWaited()
    return saves.quitsWhenSaved && !saves.isBusy ? effects + quit() : effects
  }

  mutating func refresh(afterAll homes: Set<PlanEdit.Home>, example: PlanEdit) {
    if homes.count == 1, homes.contains(example.home) {
      refresh(after: example)
    } else {
      refresh()
    }
  }

  /// Another plan is opened: nothing that was chosen or looked for is in it.
  mutating func forgetPlan() {
    (lists, collapsed, expandedGroups, trail) = ([:], [], [], [])
    (expandedAgenda, coverageColumn) = ([], 0)
    (finds.filters, finds.marks, finds.range, finds.words, finds.field) = ([:], [:], nil, [:], nil)
    finds.recent.removeAll { if case .record = $0 { true } else { false } }
    if let before = finds.orderBefore { (taskOrder, finds.orderBefore) = (before, nil) }
    (history, changedByOthers, fresh) = (HistoryState(), [], FreshMarks())
    (saves.takenBack, notices, todayNotices) = ([], [], [])
    (keptDrafts, draftOffers, form) = ([], [], nil)
  }
}
