import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import TerminalCanvas

/// Finds anything by words.
struct FindCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find",
      abstract: said.aboutFind,
      discussion: said.detailsFinding)
  }

  @Argument(help: ArgumentHelp(said.optionFindWords, valueName: said.valueWords))
  var words: [String]

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context)
    let book = try session.book()
    let text = words.joined(separator: " ")
    var index = RecordIndex(of: session.contents) {
      session.texts.words(of: $0, owner: session.owner(of: $0))
    }
    let found = index.find(text).hits.compactMap { hit($0, in: book, session) }
    if common.json {
      output.json(.array(found.map(\.json)))
    } else if !found.isEmpty {
      let texts = session.texts
      output.lines(
        TextTable(
          heads: [texts.columnKind, texts.columnID, texts.columnWhere, texts.columnTitle],
          rows: found.map {
            [$0.kindName, $0.id, TextWidth.cut($0.place, toColumns: 40), $0.title]
          }
        ).lines)
    }
    guard found.isEmpty else { return .success }
    session.note(session.texts.nothingFound(text.asTyped))
    return .nothingFound
  }

  /// A record as it is listed; `nil` for one that is gone.
  ///
  /// What the plan asks of many stands for itself, not once more for each of them.
  private func hit(
    _ found: RecordIndex.Hit, in book: PlanBook, _ session: Session
  ) -> Hit? {
    let texts = session.texts
    switch found.record {
    case .section(let id): return hit(.section(id), in: book, texts)
    case .item(let id): return hit(.item(id), in: book, texts)
    case .assignment(let id):
      return book.plan.assignments.first { $0.id == id }.map {
        Hit(
          kind: "task", kindName: texts.kindTask, id: id.rawValue, title: $0.title,
          place: texts.agencyCount(book.agencies(of: id).count))
      }
    case .task(let id, let agency):
      guard let task = book.tasks(of: agency).first(where: { $0.id == id }),
        task.assignment.map({ book.agencies(of: $0).count == 1 }) ?? true
      else { return nil }
      return Hit(
        kind: "task", kindName: texts.kindTask, id: id.rawValue, title: task.title,
        place: book.agency(agency).name)
    case .channel(let id):
      return book.channel(id).map {
        Hit(
          kind: "channel", kindName: texts.kindChannel, id: id.rawValue, title: $0.name,
          place: book.agency($0.agency).name)
      }
    case .channelGroup(let id):
      return book.channelGroup(id).map {
        Hit(
          kind: "channel", kindName: texts.kindChannel, id: id.rawValue, title: $0.name,
          place: texts.agencyCount(book.members(of: $0).count))
      }
    case .agency(let id):
      let agency = book.agency(id)
      return Hit(
        kind: "agency", kindName: texts.kindAgency, id: id.rawValue, title: agency.name,
        place: agency.short == agency.name ? "" : agency.short)
    case .contact(let id):
      return session.contents.contacts.first { $0.id == id }.map {
        Hit(
          kind: "contact", kindName: texts.kindContact, id: id.rawValue,
          title: $0.value ?? texts.notKnown, place: session.owner(of: $0))
      }
    case .plan(let id):
      return session.contents.plans.first { $0.id == id }.map {
        Hit(
          kind: "plan", kindName: texts.kindPlan, id: id.rawValue, title: $0.title,
          place: $0.issuer)
      }
    case .publication(let id, let channel):
      let log = book.publications(on: channel)
      return found.place.flatMap { log.indices.contains($0) ? log[$0] : nil }.map {
        Hit(
          kind: "publication", kindName: texts.kindPublication, id: id.rawValue, title: $0.title,
          place: book.channel(channel)?.name ?? channel.rawValue)
      }
    }
  }

  private func hit(
    _ subject: OutlineEntry.Subject, in book: PlanBook, _ texts: any Texts
  ) -> Hit? {
    guard let position = book.outline.firstIndex(where: { $0.subject == subject }) else {
      return nil
    }
    let entry = book.outline[position]
    let above = book.outline[..<position].last { $0.depth < entry.depth }
    return Hit(
      kind: "item", kindName: texts.kindItem, id: entry.ref, title: entry.text,
      place: above?.text ?? "")
  }
}

/// Something found.
private struct Hit {
  /// As scripts see it.
  var kind: String
  var kindName: String
  var id: String
  var title: String
  var place: String

  var json: JSONValue {
    [
      "kind": .string(kind), "id": .string(id), "title": .string(title),
      "where": .string(place),
    ]
  }
}
