import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Logs a publication.
struct RecordCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record", abstract: said.aboutRecord,
      discussion: said.detailsRecord)
  }

  @Option(
    help: ArgumentHelp(said.optionRecordChannel, valueName: said.valueChannel))
  var channel: [String]

  @Option(help: ArgumentHelp(said.optionRecordAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(help: ArgumentHelp(said.optionRecordDay, valueName: said.valueDay))
  var day: String

  @Option(help: ArgumentHelp(said.optionRecordTitle, valueName: said.valueTitle))
  var title: String

  @Option(help: ArgumentHelp(said.optionRecordGenre, valueName: said.valueGenre))
  var genre: String?

  @Option(help: ArgumentHelp(said.optionLink, valueName: said.valueURL))
  var url: String?

  @Option(
    help: ArgumentHelp(said.optionRecordCovers, valueName: said.valueRefs))
  var covers: String?

  @Option(
    help: ArgumentHelp(said.optionRecordAudience, valueName: said.valueAudiences))
  var audience: String?

  @Option(help: ArgumentHelp(said.optionRecordQuantity, valueName: said.valueCount))
  var quantity: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .plan)
    let book = try session.book()
    let channels = try channels(in: book)
    let publications = try placements(on: channels, book, session)
    let texts = session.texts
    if let first = publications.first, first.day.year != book.plan.year {
      session.note(texts.publicationOutsideYear(texts.text(first.day), year: book.plan.year))
    }
    let group = publications.count > 1 ? BulkGroup.name(at: context.now) : nil
    var stored: [Publication] = []
    for (publication, channel) in zip(publications, channels) {
      do throws(StoreError) {
        let saved = try session.save([.record(publication)], in: book.plan.id, group: group)
        guard case .log(_, let log)? = saved else { continue }
        stored.append(log.first { $0.id == publication.id } ?? publication)
      } catch {
        let done = channels.prefix(stored.count).map(\.name)
        throw .notSaved(error, in: session.workspace) {
          $0.recordedOnlyOn(done, $0.cannotRecord(publication.title, channel.name))
        }
      }
    }
    if common.json {
      let all = stored.map { book.json(of: $0) }
      output.json(all.count == 1 ? all[0] : .array(all))
    } else if let first = stored.first {
      let names = channels.map(\.name).joined(separator: ", ")
      output.line(texts.publicationRecorded("\(first.title) (\(names), \(texts.text(first.day)))"))
    }
    return .success
  }

  /// The channels named, each once.
  private func channels(in book: PlanBook) throws(CommandFailure) -> [Channel] {
    var channels: [Channel] = []
    for name in channel {
      let found = try book.channel(named: name, agency: agency)
      if !channels.contains(where: { $0.id == found.id }) { channels.append(found) }
    }
    return channels
  }

  /// One publication for each channel; of several each knows the piece that it is a placement of.
  private func placements(
    on channels: [Channel], _ book: PlanBook, _ session: Session
  ) throws(CommandFailure) -> [Publication] {
    var placements: [Publication] = []
    for channel in channels {
      var publication = try publication(on: channel, book, session)
      if channels.count > 1 {
        publication.piece = placements.first?.piece ?? publication.id.rawValue
      }
      placements.append(publication)
    }
    return placements
  }

  /// What was typed, checked.
  private func publication(
    on channel: Channel, _ book: PlanBook, _ session: Session
  ) throws(CommandFailure) -> Publication {
    let day = try LoaCommands.day(day, option: "--day", in: Month(of: session.today))
    guard day <= session.today else {
      throw .usage("--day") { $0.dayInFuture($0.text(day)) }
    }
    guard !title.asTyped.isEmpty else { throw .usage("--title") { $0.titleMissing } }
    if let url, !WebAddress.isValid(url.asTyped) { throw .usage("--url") { $0.notALink(url) } }
    return Publication(
      id: session.workspace.newPublicationID(on: day), day: day, channel: channel.id,
      genre: genre.map(\.asTyped).flatMap { $0.isEmpty ? nil : $0 }, title: title.asTyped,
      url: url?.asTyped, covers: try items(in: book), audiences: try audiences(),
      quantity: try pieces(), by: session.context.account)
  }

  private func items(in book: PlanBook) throws(CommandFailure) -> [Item.ID] {
    var items: [Item.ID] = []
    for ref in covers?.commaSeparated ?? [] {
      let entry = try book.entry(named: ref)
      guard let item = entry.item else {
        let below = book.outline.filter { $0.ref.hasPrefix(entry.ref + ".") && $0.item != nil }
        throw .failure {
          $0.refIsSection(entry.ref, entry.text, items: below.prefix(3).map(\.ref))
        }
      }
      if !items.contains(item) { items.append(item) }
    }
    return items
  }

  private func audiences() throws(CommandFailure) -> [Audience] {
    var audiences: [Audience] = []
    for text in audience?.commaSeparated ?? [] {
      let found = try readAudience(text, option: "--audience")
      if !audiences.contains(found) { audiences.append(found) }
    }
    return audiences
  }

  private func pieces() throws(CommandFailure) -> Int {
    guard let quantity else { return 1 }
    guard let number = Int(quantity.trimmed), (1...1_000_000).contains(number) else {
      throw .usage("--quantity") { $0.badQuantity(quantity) }
    }
    return number
  }
}

/// Lists what was published.
struct PublicationsCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "publications", abstract: said.aboutPublications)
  }

  @Option(help: ArgumentHelp(said.optionOnlyMonth, valueName: said.valueMonth))
  var month: String?

  @Option(help: ArgumentHelp(said.optionPublicationsChannel, valueName: said.valueChannel))
  var channel: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .logs)
    let book = try session.book()
    var log = book.logs.values.flatMap { $0 }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    if let channel {
      switch try book.subject(named: channel) {
      case .channel(let id): log.removeAll { $0.channel != id }
      case .group(let id): log.removeAll { !$0.channel.rawValue.hasPrefix("\(id)@") }
      }
    }
    if month != nil {
      let month = try session.month(month, in: book)
      session.noteIfOutside(month, of: book)
      log.removeAll { !month.contains($0.day) }
    }
    if common.json {
      output.json(.array(log.map { book.json(of: $0) }))
    } else if log.isEmpty {
      session.note(session.texts.noPublicationsShown)
    } else {
      output.lines(table(of: log, in: book, session.texts).lines)
      let count = log.pieceCount
      output.lines(["", session.texts.pieceCount(count.pieces, placements: count.placements)])
    }
    return .success
  }

  private func table(
    of log: [Publication], in book: PlanBook, _ texts: any Texts
  ) -> TextTable {
    TextTable(
      heads: [
        texts.fieldDay, texts.titleChannel, texts.fieldGenre, texts.columnQuantity,
        texts.fieldCovers, texts.fieldTitle, texts.fieldLink,
      ],
      sides: [.left, .left, .left, .right],
      rows: log.map { publication in
        [
          texts.text(publication.day), publication.channel.rawValue, publication.genre ?? "",
          texts.grouped(publication.quantity),
          book.refs(of: publication.covers).joined(separator: ", "),
          publication.title, publication.url ?? "",
        ]
      })
  }
}
