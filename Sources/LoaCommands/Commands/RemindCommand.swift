import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Says what is late or missing, for cron and mail.
struct RemindCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remind",
      abstract: said.aboutRemind,
      discussion: said.detailsRemind)
  }

  @Option(help: ArgumentHelp(said.optionRemindAgency, valueName: said.valueAgency))
  var agency: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context)
    let book = try session.book()
    let named = try agency.map { text throws(CommandFailure) in try book.agency(named: text) }
    let unread = UnreadLogs(of: book, in: session.contents)
    let reminders = book.reminders(on: session.today, schedule: session.contents.schedule)
      .filter { named == nil || $0.agency == named?.id }
      .filter { !$0.isGuess(unread) }
    let files = session.contents.unreadFiles
    if common.json {
      output.json(.array(reminders.map { $0.json(in: book) } + files.map(Reminder.json(ofUnread:))))
    } else if reminders.isEmpty, files.isEmpty {
      output.line(session.texts.nothingLate(named?.name ?? session.contents.title))
    } else {
      let report = ReminderReport(book: book, texts: session.texts, ofOne: named != nil)
      let title = [session.contents.title, book.plan.number, String(book.plan.year)]
      output.line(
        session.texts.lateHead(
          title.compactMap { $0 }.joined(separator: " · "), session.texts.text(session.today)))
      output.lines(report.lines(reminders))
      output.lines(session.unreadLines(columns: 78))
    }
    return reminders.isEmpty && files.isEmpty ? .success : .lateOrMissing
  }
}

/// What is late as lines of text, those that several agencies share as one.
private struct ReminderReport {
  var book: PlanBook
  var texts: any Texts
  /// Whether all are one agency's, which then need not be named.
  var ofOne: Bool

  func lines(_ reminders: [Reminder]) -> [String] {
    let parts: [(String, (Reminder) -> Bool)] = [
      (texts.lateTasks, { if case .overdue = $0.reason { true } else { false } }),
      (texts.lateWithoutOwner, { if case .withoutOwner = $0.reason { true } else { false } }),
      (texts.lateChannels, { if case .channel = $0.reason { true } else { false } }),
      (texts.lateAnswers, { if case .answer = $0.reason { true } else { false } }),
      (texts.latePlans, { $0.reason == .plan }),
      (texts.lateReports, { if case .report = $0.reason { true } else { false } }),
    ]
    return parts.flatMap { title, belongs -> [String] in
      let found = reminders.filter(belongs)
      guard !found.isEmpty else { return [] }
      let count = title == texts.lateTasks ? texts.tasksInWords(found.count) : "\(found.count)"
      return ["", "\(title) (\(count))"] + rows(found)
    }
  }

  private func rows(_ reminders: [Reminder]) -> [String] {
    var order: [String] = []
    var agencies: [String: [Agency.ID]] = [:]
    for reminder in reminders {
      let text = text(of: reminder)
      if agencies[text] == nil { order.append(text) }
      agencies[text, default: []].append(contentsOf: subject(of: reminder).map { [$0] } ?? [])
    }
    return order.flatMap { text -> [String] in
      let names = (agencies[text] ?? []).map { book.agency($0).short }
      let whose =
        ofOne || names.isEmpty
        ? ""
        : names.count > 4
          ? texts.andOthers(Array(names.prefix(3)), names.count)
          : names.joined(separator: ", ")
      let line = [text, whose].filter { !$0.isEmpty }.joined(separator: ": ")
      let wrapped = TextLines.wrapped(line, columns: 76)
      return wrapped.enumerated().map { ($0 == 0 ? "  ! " : "    ") + $1 }
    }
  }

  /// Whom the line names: of a task without owner the agency that had it.
  private func subject(of reminder: Reminder) -> Agency.ID? {
    switch reminder.reason {
    case .withoutOwner(let task): task.agency
    // The channel's own name says whose it is.
    case .channel: nil
    case .overdue, .answer, .plan, .report: reminder.agency
    }
  }

  private func text(of reminder: Reminder) -> String {
    switch reminder.reason {
    case .overdue(let task, _):
      let since = reminder.dueDay.map { texts.overdueSince(texts.text($0)) }
      return [task.title, since].compactMap(\.self).joined(separator: ", ")
    case .withoutOwner(let task): return task.title
    case .channel(let line, let month):
      return "\(line.name), \(texts.text(month)): "
        + "\(line.amountText(in: texts)), \(line.stateName(in: texts))"
    case .answer(let followUp):
      let day = followUp.answerBy.map { texts.text($0) } ?? ""
      return texts.answerLate(followUp.letter ?? followUp.about ?? "", by: day)
    case .plan: return texts.ownPlanMissing
    case .report(let period):
      let day = reminder.dueDay.map { texts.text($0) } ?? ""
      return texts.reportMissing(texts.reportName(period), by: day)
    }
  }
}

extension Reminder {
  /// Whether it says of a channel that too little came out, and nobody knows what did.
  fileprivate func isGuess(_ unread: UnreadLogs) -> Bool {
    guard case .channel(let line, _) = reason else { return false }
    return unread.holdsAll(of: line)
  }

  /// A file of which nothing could be read.
  fileprivate static func json(ofUnread file: String) -> JSONValue {
    [
      "kind": "unread", "agency": .null, "id": .string(file), "title": .null, "period": .null,
      "dueDay": .null, "state": .null,
    ]
  }

  fileprivate func json(in book: PlanBook) -> JSONValue {
    var object: JSONObject = [
      "kind": "", "agency": jsonOf(agency?.rawValue), "id": "", "title": .null, "period": .null,
      "dueDay": jsonOf(dueDay), "state": .null,
    ]
    func set(
      _ kind: String, _ id: String, title: String? = nil, period: String? = nil,
      state: String? = nil
    ) {
      object["kind"] = .string(kind)
      object["id"] = .string(id)
      object["title"] = jsonOf(title)
      object["period"] = jsonOf(period)
      object["state"] = jsonOf(state)
    }
    switch reason {
    case .overdue(let task, _): set("task", task.id.rawValue, title: task.title, state: "overdue")
    case .withoutOwner(let task): set("withoutOwner", task.id.rawValue, title: task.title)
    case .channel(let line, let month):
      set(
        "channel", line.id, title: line.name, period: month.description,
        state: line.state.rawValue)
    case .answer(let followUp):
      set("answer", followUp.id.rawValue, title: followUp.letter ?? followUp.about)
    case .plan: set("plan", book.plan.id.rawValue)
    case .report(let period): set("report", period.description, period: period.description)
    }
    return .object(object)
  }
}
