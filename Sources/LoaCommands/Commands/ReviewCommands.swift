import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Says which channels have published in a month.
struct ReviewCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: said.aboutReview,
      discussion: said.detailsReview)
  }

  @Option(
    help: ArgumentHelp(said.optionReviewMonth, valueName: said.valueMonth))
  var month: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .logs)
    let book = try session.book()
    let month = try session.month(month, in: book)
    session.noteIfOutside(month, of: book)
    let review = book.review(of: month, on: session.today)
    let unread = UnreadLogs(of: book, in: session.contents)
    if common.json {
      output.json(review.json(unread: unread))
    } else {
      let texts = session.texts
      output.line(texts.overviewMonth(texts.text(month), on: texts.text(session.today)))
      output.lines(
        TextTable(
          heads: [
            "", texts.columnID, texts.titleChannel, texts.columnPublished, texts.columnOwed,
            texts.labelStatus,
          ],
          rows: review.channels.map { row($0, in: book, unread, texts) }
        ).lines)
      let count = book.pieceCount(
        from: month.firstDay, to: min(month.lastDay, max(session.today, month.firstDay)))
      output.lines(["", texts.pieceCount(count.pieces, placements: count.placements)])
      output.lines(session.unreadLines(columns: 80))
    }
    let isLate = review.channels.contains { $0.isLateOrMissing(in: month, on: session.today) }
    return isLate || !session.contents.unreadFiles.isEmpty ? .lateOrMissing : .success
  }

  private func row(
    _ review: ChannelReview, in book: PlanBook, _ unread: UnreadLogs, _ texts: any Texts
  ) -> [String] {
    let obligations =
      switch review.subject {
      case .channel(let id): book.channel(id)?.obligations ?? []
      case .group(let id): book.channelGroup(id)?.obligations ?? []
      }
    let owed = obligations.isEmpty ? [texts.owedOngoing] : obligations.map { texts.text($0) }
    let missing = unread.count(of: review.subject)
    if unread.holdsAll(of: review) {
      return ["!", review.id, review.name, "?", owed.joined(separator: "; "), texts.channelUnread]
    }
    let state = review.stateName(in: texts)
    return [
      missing > 0 ? "!" : review.state.mark, review.id, review.name, review.amountText(in: texts),
      owed.joined(separator: "; "),
      missing > 0 ? "\(state), \(texts.logsUnread(missing))" : state,
    ]
  }
}

/// Says how far each agency is.
struct ProgressCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress", abstract: said.aboutProgress,
      discussion: said.detailsProgress)
  }

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .checklists)
    let book = try session.book()
    let owned = book.ownedProgress(on: session.today)
    let progress = owned.agencies
    if common.json {
      let rows = progress.map { book.json(of: $0, on: session.today) }
      output.json(.array(rows + (owned.withoutOwner.isEmpty ? [] : [owned.jsonWithoutOwner])))
      return .success
    }
    let texts = session.texts
    output.lines(
      TextTable(
        heads: [
          "", texts.columnID, texts.columnDone, texts.columnOpen, texts.columnOverdue,
          texts.columnTotal, texts.fieldAgency,
        ],
        sides: [.left, .left, .right, .right, .right, .right],
        rows: progress.map {
          [
            $0.overdue > 0 ? "!" : "", $0.agency.rawValue, texts.grouped($0.done),
            texts.grouped($0.open),
            texts.grouped($0.overdue), texts.grouped($0.total),
            texts.name($0.agency, in: book, on: session.today),
          ]
        } + (owned.withoutOwner.isEmpty ? [] : [rowWithoutOwner(owned, texts)])
      ).lines)
    return .success
  }

  private func rowWithoutOwner(_ owned: OwnedProgress, _ texts: any Texts) -> [String] {
    [
      "!", "", "0", texts.grouped(owned.openWithoutOwner), texts.grouped(owned.overdueWithoutOwner),
      texts.grouped(owned.openWithoutOwner), texts.withoutOwner(owned.withoutOwner.count),
    ]
  }
}

extension OwnedProgress {
  /// What nobody answers for, as a line among the agencies.
  fileprivate var jsonWithoutOwner: JSONValue {
    [
      "agency": .null, "name": .null, "done": 0, "open": .number(openWithoutOwner),
      "overdue": .number(overdueWithoutOwner), "total": .number(openWithoutOwner),
    ]
  }
}

extension Texts {
  /// An agency as it was called on a day, with when it ended if it has.
  func name(_ id: Agency.ID, in book: PlanBook, on day: CalendarDay) -> String {
    let agency = book.agency(id, on: day)
    guard agency.hasEnded(by: day), let until = agency.until else { return agency.name }
    return endedOn(agency.name, text(until))
  }
}
