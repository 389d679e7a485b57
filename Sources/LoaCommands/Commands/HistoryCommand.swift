import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Says who changed what when.
struct HistoryCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: said.aboutHistory,
      discussion: said.detailsHistory)
  }

  @Argument(help: ArgumentHelp(said.optionHistoryWords, valueName: said.valueWords))
  var words: [String] = []

  @Option(help: ArgumentHelp(said.optionHistoryLimit, valueName: said.valueCount))
  var limit: String = "50"

  @Option(help: ArgumentHelp(said.optionHistoryBy, valueName: said.valueWho))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let limit = limit
    guard let count = Int(limit.trimmed), (1...1_000_000).contains(count) else {
      throw .usage("--limit") { $0.badLimit(limit) }
    }
    let session = try Session(common, in: context)
    let sentences = try HistorySentences(session)
    let query = HistoryQuery(words.joined(separator: " "), by: by, sentences)
    let page = session.workspace.history(of: sentences.book?.plan.id)
      .page(limit: count) { query.matches($0) }
    session.warn(of: page.failures)
    let texts = session.texts
    if common.json {
      output.json(.array(page.entries.map(\.json)))
    } else if !page.entries.isEmpty {
      output.lines(table(of: page.entries, sentences.knowing(page.entries)).lines)
      if page.next != nil { session.note(texts.moreHistory(count)) }
    }
    if page.entries.isEmpty {
      session.note(texts.noHistory)
      return .nothingFound
    }
    return .success
  }

  private func table(
    of entries: [HistoryEntry], _ sentences: HistorySentences
  ) -> TextTable {
    let texts = sentences.texts
    return TextTable(
      heads: [
        texts.columnWhen, texts.columnWho, texts.columnWhere, texts.columnChange,
        texts.columnEdit,
      ],
      rows: entries.map { item in
        let change = sentences.change(item)
        return [
          sentences.instant(item.at), item.by, sentences.document(item.place),
          marked(change, as: item, texts), item.name,
        ]
      })
  }
}

/// An edit that is no longer in effect, or whose value somebody replaced unseen, says so.
private func marked(_ change: String, as item: HistoryEntry, _ texts: any Texts) -> String {
  if item.isUndone { return texts.takenBack(change) }
  return item.replacedBy.map { texts.overridden(change, by: $0.by) } ?? change
}

extension HistorySentences {
  /// - Throws: Why the plan could not be read, if so.
  init(_ session: Session) throws(CommandFailure) {
    self.init(
      texts: session.texts, book: try session.bookIfAny(), contents: session.contents)
  }
}

extension Session {
  /// Names the documents whose history could not be read to its end.
  func warn(of failures: [PlaceFailure]) {
    for failure in failures {
      let why = texts.text(failure.error, below: workspace.root)
      note(texts.warningLine(texts.historyUnreadable(failure.place.file, why: why)))
    }
  }
}
