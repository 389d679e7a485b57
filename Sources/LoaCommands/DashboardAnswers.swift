import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// What the store answered, in the dashboard's terms and with its sentences.
struct DashboardAnswers {
  let texts: any Texts
  let workspace: Workspace

  func remarks(_ remarks: Remarks) -> SaveRemarks {
    SaveRemarks(
      overridden: remarks.overridden, changesNothing: remarks.changesNothing,
      isRecordMissing: remarks.isRecordMissing,
      lag: remarks.lag.map { texts.lagText($0, below: workspace.root) })
  }

  func undo(_ isRedo: Bool, _ result: DashboardWorker.UndoResult) -> UndoAnswer {
    switch result {
    case .nothing: return UndoAnswer(isRedo: isRedo, .nothing)
    case .already: return UndoAnswer(isRedo: isRedo, .already)
    case .repair: return UndoAnswer(isRedo: isRedo, .repair)
    case .failed(let error): return UndoAnswer(isRedo: isRedo, .failed(text(error)))
    case .overtaken(let token, let items, let step):
      let overtaken = items.map { item in
        UndoQuestion.Overtaken(
          row: HistoryRow(item.entry),
          later: item.field.entry.map {
            HistoryRow(HistoryEntry(place: item.entry.place, entry: $0))
          }, value: item.field.field.flatMap { item.field.found?.recorded(as: $0) })
      }
      return UndoAnswer(
        isRedo: isRedo,
        .overtaken(
          UndoQuestion(
            token: token, isRedo: isRedo, overtaken: overtaken,
            passed: step.passed.map { HistoryRow($0) },
            next: step.entries.last.map { HistoryRow($0) }
          )))
    case .done(let report):
      var outcome = UndoAnswer.Outcome()
      outcome.undone = report.undone.map { HistoryRow($0) }
      outcome.unchanged = report.unchanged.map { HistoryRow($0) }
      outcome.missing = report.missing.map { HistoryRow($0) }
      outcome.refused = report.refused.map {
        UndoAnswer.Refused(
          document: $0.place.home, count: $0.entries.count, why: text($0.error))
      }
      return UndoAnswer(
        isRedo: isRedo, .done(outcome),
        changes: report.saved.compactMap {
          workspace.change(in: $0.edit.document, at: $0.place)
        })
    }
  }

  func history(_ request: HistoryRequest, _ page: HistoryPage) -> HistoryAnswer {
    HistoryAnswer(
      request: request, rows: page.entries.map { HistoryRow($0) }, hasMore: page.next != nil,
      failures: page.failures.map {
        texts.historyUnreadable($0.place.file, why: text($0.error))
      })
  }

  private func text(_ error: StoreError) -> String { texts.text(error, below: workspace.root) }
}
