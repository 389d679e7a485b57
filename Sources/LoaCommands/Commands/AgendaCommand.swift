import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Lists what is due when.
struct AgendaCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agenda",
      abstract: said.aboutAgenda,
      discussion: said.detailsAgenda)
  }

  @Option(help: ArgumentHelp(said.optionFirstDay, valueName: said.valueDay))
  var from: String?

  @Option(help: ArgumentHelp(said.optionAgendaTo, valueName: said.valueDay))
  var to: String?

  @Option(help: ArgumentHelp(said.optionOnlyAgency, valueName: said.valueAgency))
  var agency: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context)
    let book = try session.book()
    let first = try session.anyDay(from, option: "--from") ?? session.today
    let last = try session.anyDay(to, option: "--to") ?? first.adding(days: 30)
    guard first <= last else {
      throw .usage("--to") { $0.daysReversed($0.text(first), $0.text(last)) }
    }
    let named = try agency.map { text throws(CommandFailure) in try book.agency(named: text) }
    let entries = book.agenda(
      from: first, to: last, on: session.today, schedule: session.contents.schedule
    ).filter { named == nil || $0.concerns(named?.id, in: book) }
    if common.json {
      output.json(.array(entries.map { $0.json(in: book, session.contents.holidays) }))
    } else if entries.isEmpty {
      session.note(session.texts.nothingDue(session.texts.text(first), session.texts.text(last)))
    } else {
      output.lines(AgendaReport(book: book, session: session).lines(entries))
    }
    return .success
  }
}

/// An agenda as lines of text: a day, and what is due on it below.
private struct AgendaReport {
  var book: PlanBook
  var session: Session

  private var texts: any Texts { session.texts }

  func lines(_ entries: [AgendaEntry]) -> [String] {
    var lines: [String] = []
    var start = entries.startIndex
    while start < entries.endIndex {
      let day = entries[start].day
      let end = entries[start...].firstIndex { $0.day != day } ?? entries.endIndex
      lines += (lines.isEmpty ? [] : [""]) + [texts.markedDay(day, session.contents.holidays)]
      lines += rows(entries[start..<end])
      start = end
    }
    return lines
  }

  private func rows(_ entries: ArraySlice<AgendaEntry>) -> [String] {
    var groups: [Assignment.ID: [(PlanTask, TaskPart)]] = [:]
    var order: [Line] = []
    for entry in entries {
      switch entry.subject {
      case .report(let period, let ofAgencies): order.append(.text(".", report(period, ofAgencies)))
      case .obligation(let obligation, let subject, let period, let state):
        order.append(.text(state?.mark ?? ".", owed(obligation, subject, period)))
      case .task(let task, let part):
        guard let assignment = task.assignment else {
          order.append(.text(part.mark, "\(task.title) (\(book.agency(task.agency).name))"))
          continue
        }
        if groups[assignment] == nil { order.append(.group(assignment)) }
        groups[assignment, default: []].append((task, part))
      }
    }
    return order.map { line in
      switch line {
      case .text(let mark, let text): "  \(mark) \(text)"
      case .group(let assignment): row(groups[assignment] ?? [])
      }
    }
  }

  private enum Line {
    case text(String, String)
    case group(Assignment.ID)
  }

  private func report(_ period: ReportingPeriod, _ ofAgencies: Bool) -> String {
    let name = texts.spanText(.reporting(period))
    return ofAgencies ? texts.agenciesReport(name) : texts.provinceReports(name)
  }

  private func owed(
    _ obligation: Obligation, _ subject: ChannelReview.Subject, _ period: Period
  ) -> String {
    let name =
      switch subject {
      case .channel(let id): book.channel(id)?.name
      case .group(let id): book.channelGroup(id)?.name
      }
    return "\(name ?? subject.name): \(texts.text(obligation)) (\(texts.text(period)))"
  }

  /// One task of several agencies, with how many of them have not done it.
  private func row(_ tasks: [(task: PlanTask, part: TaskPart)]) -> String {
    guard let first = tasks.first else { return "" }
    let open = tasks.filter { !$0.part.isDone }
    let mark =
      open.contains { $0.part.state == .overdue } ? "!" : open.isEmpty ? "x" : "."
    let title = [first.task.title, first.part.period.map { "(\(texts.text($0)))" }]
      .compactMap(\.self).joined(separator: " ")
    let whose =
      tasks.count == 1
      ? book.agency(first.task.agency).name : texts.openOf(open.count, of: tasks.count)
    return "  \(mark) \(title): \(whose)"
  }
}

extension TaskPart {
  fileprivate var mark: String { isDone ? "x" : state == .overdue ? "!" : "." }
}

extension AgendaEntry {
  /// Whether it is something that one agency has to do.
  fileprivate func concerns(_ agency: Agency.ID?, in book: PlanBook) -> Bool {
    switch subject {
    case .report: true
    case .obligation(_, .channel(let id), _, _): book.channel(id)?.agency == agency
    case .obligation(_, .group(let id), _, _):
      book.channelGroup(id).map { group in book.members(of: group).contains { $0.id == agency } }
        ?? false
    case .task(let task, _): task.agency == agency
    }
  }

  fileprivate func json(in book: PlanBook, _ holidays: Holidays) -> JSONValue {
    var object: JSONObject = ["day": jsonOf(day), "kind": "", "id": "", "agency": .null]
    switch subject {
    case .report(let period, let ofAgencies):
      object["kind"] = .string(ofAgencies ? "agencyReport" : "report")
      object["id"] = .string(period.description)
      object["period"] = .string(period.description)
      object["title"] = .null
      object["state"] = .null
    case .obligation(let obligation, let subject, let period, let state):
      object["kind"] = "obligation"
      object["id"] = .string("\(subject.name)/\(obligation.id)")
      if case .channel(let id) = subject {
        object["agency"] = jsonOf(book.channel(id)?.agency.rawValue)
      }
      object["period"] = .string(period.description)
      object["title"] = .string(obligation.text)
      object["state"] = jsonOf(state?.rawValue)
    case .task(let task, let part):
      object["kind"] = "task"
      object["id"] = .string(task.id.rawValue)
      object["agency"] = .string(task.agency.rawValue)
      object["period"] = jsonOf(part.period?.description)
      object["title"] = .string(task.title)
      object["state"] = .string(part.state.rawValue)
    }
    object["isRestDay"] = .bool(!holidays.isWorkingDay(day))
    object["holiday"] = jsonOf(holidays[day]?.name)
    return .object(object)
  }
}
