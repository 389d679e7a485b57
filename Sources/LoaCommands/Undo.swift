import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Finds edits, takes them back and says what became of each.
struct Undo {
  let session: Session
  let sentences: HistorySentences
  /// Whether later edits of the same are overridden.
  let force: Bool

  /// More than any bulk edit has.
  private static let most = 1_000_000

  private var texts: any Texts { session.texts }
  private var history: EditHistory { session.workspace.history(of: sentences.book?.plan.id) }

  /// Looks something up in the history.
  ///
  /// - Throws: Why it could not be read.
  func reading<Found>(
    _ body: (EditHistory) throws(StoreError) -> Found
  ) throws(CommandFailure) -> Found {
    do throws(StoreError) {
      return try body(history)
    } catch {
      throw .notSaved(error, in: session.workspace) { $0.cannotUndo }
    }
  }

  /// The edit that a person names, with those made together with it that are still in effect.
  func entries(named text: String) throws(CommandFailure) -> [HistoryEntry] {
    let name = text.trimmed
    let history = history
    let page = history.page(limit: 10) { $0.name == name || $0.entry.id.description == name }
    session.warn(of: page.failures)
    guard let found = page.entries.first else { throw .failure { $0.noSuchEdit(text) } }
    guard page.entries.count == 1 else {
      let names = page.entries.map(\.name)
      throw .failure { $0.ambiguousName(text, names) }
    }
    guard !found.isUndone else { throw .failure { $0.alreadyTakenBack(name) } }
    guard found.entry.repairs == nil else { throw .failure { $0.repairNotTakenBack } }
    guard let group = found.entry.group else { return [found] }
    return history.page(limit: Self.most) {
      $0.entry.group == group && $0.by == found.by && !$0.isUndone
        && $0.entry.isByHand == found.entry.isByHand
    }.entries
  }

  /// Takes entries back, unless later edits have overtaken one and this is not to be forced.
  ///
  /// - Parameters:
  ///   - entries: In any order.
  ///   - passed: Newer ones that were asked for just as much and of which nothing can be taken back.
  ///   - output: What is done is said there; what could not be done on standard error.
  ///   - isRedo: Whether they are undos, so that what they took back is made again.
  /// - Returns: Success if all of it was taken back.
  /// - Throws: What has overtaken it.
  func take(
    back entries: [HistoryEntry], passing passed: [HistoryEntry] = [], to output: CommandOutput,
    isRedo: Bool = false
  ) throws(CommandFailure) -> ExitStatus {
    let history = history
    if !force {
      if let first = entries.last, !passed.isEmpty {
        let named = passed.prefix(3).map { sentences.change($0) }
        let (next, name) = (sentences.change(first), first.name)
        let others = passed.count - named.count
        throw .failure {
          $0.notDone($0.cannotUndo, $0.undoPassed(named, others: others, next: next, name: name))
        }
      }
      let overtaken = history.conflicts(with: entries).overtaken
      if !overtaken.isEmpty {
        let named = overtaken.prefix(3).map { sentences.overtaken($0) }
        let others = overtaken.count - named.count
        throw .failure { $0.notDone($0.cannotUndo, $0.undoOvertaken(named, others: others)) }
      }
    }
    let report = history.undo(entries, by: session.context.account, now: session.context.now)
    if session.options.json {
      output.json(json(of: report))
    } else {
      for item in report.undone {
        let document = sentences.document(item.place)
        output.line(
          isRedo
            ? texts.redoneLine(sentences.redone(item), where: document)
            : texts.undoneLine(sentences.change(item), where: document))
      }
      for item in report.unchanged { output.line(texts.undoUnchanged(sentences.change(item))) }
    }
    warn(of: report)
    return report.isComplete ? .success : .failure
  }

  private func warn(of report: UndoReport) {
    func warn(_ sentence: String) { session.note(texts.warningLine(sentence)) }
    let root = session.workspace.root
    for item in report.overtaken { warn(texts.undoOverrode(sentences.overtaken(item))) }
    for item in report.missing { warn(texts.undoMissing(sentences.change(item))) }
    for item in report.refused {
      warn(
        texts.undoRefused(
          sentences.document(item.place), count: item.entries.count,
          why: texts.text(item.error, below: root)))
    }
    for saved in report.saved {
      guard let error = saved.edit.documentLags else { continue }
      warn(texts.undoLags(sentences.document(saved.place), why: texts.lagText(error, below: root)))
    }
  }

  private func json(of report: UndoReport) -> JSONValue {
    let root = session.workspace.root
    return [
      "undone": .array(report.undone.map(\.json)),
      "unchanged": .array(report.unchanged.map(\.json)),
      "missing": .array(report.missing.map(\.json)),
      "refused": .array(
        report.refused.map {
          [
            "document": .string($0.place.file),
            "problem": .string(texts.text($0.error, below: root)),
            "edits": .array($0.entries.map(\.json)),
          ]
        }),
      "overridden": .array(report.overtaken.map(\.entry.json)),
    ]
  }
}
