import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Lists checklists.
struct TasksCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tasks", abstract: said.aboutTasks,
      discussion: said.detailsTasks)
  }

  @Option(help: ArgumentHelp(said.optionOnlyAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(
    help: ArgumentHelp(said.optionTasksStatus, valueName: said.valueStatus))
  var status: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .checklists)
    let book = try session.book()
    let wanted = try status.map { text throws(CommandFailure) in try Self.filter(text) }
    var agencies = book.agencies
    if let agency {
      let named = try book.agency(named: agency)
      guard
        !book.tasks(of: named.id).isEmpty
          || !book.inherited(by: named.id, on: session.today).isEmpty
      else {
        throw .failure { $0.agencyHasNoTasks(named.name) }
      }
      agencies = [named]
    }
    let today = session.today
    let handovers = book.handovers(on: today)
    let heirs = Set(handovers.compactMap(\.owner)).subtracting(agencies.map(\.id))
    if agency == nil { agencies += book.registry.agencies.filter { heirs.contains($0.id) } }
    func isWanted(_ task: PlanTask) -> Bool { wanted?(task.standing(on: today)) ?? true }
    let lists = agencies.map { agency in
      TaskList(
        agency: agency, tasks: book.tasks(of: agency.id).filter(isWanted),
        inherited: handovers.filter { $0.owner == agency.id && isWanted($0.task) }.map(\.task))
    }.filter { !$0.tasks.isEmpty || !$0.inherited.isEmpty }
    if common.json {
      // Among all tasks what was taken over stands with the agency that had it.
      let tasks = lists.flatMap { $0.tasks + (agency == nil ? [] : $0.inherited) }
      output.json(.array(tasks.map { $0.json(on: today) }))
      return .success
    }
    if lists.isEmpty { session.note(session.texts.noTasksShown) }
    let progress = Dictionary(
      book.ownedProgress(on: today).agencies.map { ($0.agency, $0) },
      uniquingKeysWith: { first, _ in first })
    for (offset, list) in lists.enumerated() {
      let lines = lines(of: list, progress[list.agency.id], in: book, session)
      output.lines((offset > 0 ? [""] : []) + lines)
    }
    let ownerless = handovers.filter { $0.owner == nil && isWanted($0.task) }.map(\.task)
    if agency == nil, !ownerless.isEmpty {
      output.lines(["", "! " + session.texts.withoutOwner(ownerless.count)])
      output.lines(summary(of: ownerless, in: book, session.texts))
    }
    return .success
  }

  /// What stands on one checklist.
  private struct TaskList {
    var agency: Agency
    var tasks: [PlanTask]
    /// Open tasks that have come to it from agencies that have ended.
    var inherited: [PlanTask]
  }

  private func lines(
    of list: TaskList, _ progress: Progress?, in book: PlanBook, _ session: Session
  ) -> [String] {
    let (texts, today) = (session.texts, session.today)
    let progress = progress ?? Progress(agency: list.agency.id)
    var lines = [
      "\(texts.name(list.agency.id, in: book, on: today)) (\(list.agency.id)): "
        + texts.progressLine(progress.done, progress.total, overdue: progress.overdue)
    ]
    if list.agency.hasEnded(by: today), !list.agency.successors.isEmpty {
      lines += heirs(of: list.agency, in: book, session)
    }
    if !list.tasks.isEmpty {
      lines += table(of: list.tasks, on: today, texts, session.contents.holidays).lines
    }
    let former = Dictionary(grouping: list.inherited, by: \.agency).sorted { $0.key < $1.key }
    for (agency, tasks) in former {
      lines.append("  " + texts.tookOverFrom(book.agency(agency).name))
      lines += table(of: tasks, on: today, texts, session.contents.holidays, isOthers: true).lines
    }
    return lines
  }

  /// Who has taken over what an agency left open; successors that lead back have not.
  private func heirs(of agency: Agency, in book: PlanBook, _ session: Session) -> [String] {
    let texts = session.texts
    var heirs: [String] = []
    var circles: [[Agency.ID]] = []
    for heir in agency.successors {
      let inheritance = book.registry.inheritance(
        from: agency.id, work: heir.work, on: session.today)
      if case .circle(let circle)? = inheritance.gap {
        if !circles.contains(circle) { circles.append(circle) }
      } else {
        heirs.append(
          [book.agency(heir.agency).name, heir.work.map { "(\($0))" }].compactMap(\.self)
            .joined(separator: " "))
      }
    }
    return (heirs.isEmpty ? [] : ["  " + texts.succeededBy(heirs)])
      + circles.map { circle in
        "  ! " + texts.heirsLeadBack((circle + circle.prefix(1)).map { book.agency($0).short })
      }
  }

  /// One line for each assignment, with the agencies that had it.
  private func summary(
    of tasks: [PlanTask], in book: PlanBook, _ texts: any Texts
  ) -> [String] {
    var titles: [String] = []
    var agencies: [String: [String]] = [:]
    for task in tasks {
      if agencies[task.title] == nil { titles.append(task.title) }
      agencies[task.title, default: []].append(book.agency(task.agency).short)
    }
    return titles.map { title in
      let names = agencies[title] ?? []
      let whose =
        names.count > 4
        ? texts.andOthers(Array(names.prefix(3)), names.count) : names.joined(separator: ", ")
      return "  \(title): \(whose)"
    }
  }

  /// What `--status` lets through.
  private static func filter(
    _ text: String
  ) throws(CommandFailure) -> @Sendable (TaskStanding) -> Bool {
    let folded = VietnameseText.folded(text.asTyped)
    if folded == "overdue" { return { $0.isOverdue } }
    let status = TaskStatus.allCases.first { VietnameseText.folded($0.rawValue) == folded }
    guard let status else {
      throw .usage("--status") {
        $0.noSuchTerm(text, TaskStatus.allCases.map(\.rawValue) + ["overdue"])
      }
    }
    return { $0.status == status }
  }

  private func table(
    of tasks: [PlanTask], on today: CalendarDay, _ texts: any Texts, _ holidays: Holidays,
    isOthers: Bool = false
  ) -> TextTable {
    TextTable(
      heads: ["", texts.labelRef, texts.columnID, texts.labelStatus, texts.titleTasks],
      rows: tasks.map { task in
        let standing = task.standing(on: today)
        return [
          task.box(on: today), task.ref ?? "",
          isOthers ? task.id.rawValue : task.assignment?.rawValue ?? task.id.rawValue,
          texts.text(standing, of: task, holidays)
            + (task.unprovenTicks(knownBy: today).isEmpty ? "" : " (? \(texts.withoutEvidence))"),
          task.title,
        ]
      })
  }
}

extension Texts {
  /// How a task stands, in a few words.
  func text(_ standing: TaskStanding, of task: PlanTask, _ holidays: Holidays) -> String {
    let status = standing.status.name(in: self)
    if standing.isOverdue, let dueDay = standing.dueDay {
      return "! \(overdueSince(text(dueDay)))"
    }
    switch task.frame.anchor {
    case .continuous, .daily: return standing.status == .done ? status : "\(status), \(monthly)"
    case .recurring, .dates, .season:
      return text(ofRecurring: standing)
    default:
      guard standing.status != .done, let dueDay = standing.dueDay else { return status }
      return "\(status), \(dueBy(markedDay(dueDay, holidays)))"
    }
  }
}
