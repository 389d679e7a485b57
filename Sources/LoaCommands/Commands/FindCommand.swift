import ArgumentParser
import LoaTexts
import PlanModel
import PlanStore
import TerminalCanvas

/// Finds anything by words.
struct FindCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find items of the plan, tasks, channels, agencies and contacts.",
    discussion: "Accents need not be typed. Exits with 3 if nothing is found.")

  @Argument(help: "Words, or initials.")
  var words: [String]

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .plan)
    let book = try session.book()
    let text = words.joined(separator: " ")
    let query = SearchQuery(text)
    let hits = (candidates(in: book, session.texts)).enumerated()
      .compactMap { offset, hit in
        query.rank(in: SearchKey("\(hit.id) \(hit.title)")).map { ($0, offset, hit) }
      }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    let found =
      hits
      + session.contacts(answering: text).map { contact in
        Hit(
          kind: "contact", kindName: session.texts.kindContact, id: contact.id.rawValue,
          title: contact.value ?? session.texts.notKnown, place: session.owner(of: contact))
      }
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

  private func candidates(in book: PlanBook, _ texts: any Texts) -> [Hit] {
    var hits: [Hit] = []
    var headings: [String] = []
    for entry in book.outline {
      headings = headings.prefix(entry.depth) + [entry.text]
      hits.append(
        Hit(
          kind: "item", kindName: texts.kindItem, id: entry.ref, title: entry.text,
          place: entry.depth > 0 ? headings[entry.depth - 1] : ""))
    }
    for assignment in book.plan.assignments {
      let agencies = book.agencies(of: assignment.id)
      let only = agencies.count == 1 ? agencies.first : nil
      hits.append(
        Hit(
          kind: "task", kindName: texts.kindTask,
          id: only.map { PlanBook.taskID(assignment.id, $0).rawValue } ?? assignment.id.rawValue,
          title: assignment.title,
          place: only.map { book.agency($0).name } ?? texts.agencyCount(agencies.count)))
    }
    hits += book.plan.channels.map {
      Hit(
        kind: "channel", kindName: texts.kindChannel, id: $0.id.rawValue, title: $0.name,
        place: book.agency($0.agency).name)
    }
    hits += book.plan.channelGroups.map {
      Hit(
        kind: "channel", kindName: texts.kindChannel, id: $0.id.rawValue, title: $0.name,
        place: texts.agencyCount(book.members(of: $0).count))
    }
    hits += book.registry.agencies.map {
      Hit(
        kind: "agency", kindName: texts.kindAgency, id: $0.id.rawValue, title: $0.name,
        place: $0.short == $0.name ? "" : $0.short)
    }
    return hits
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
