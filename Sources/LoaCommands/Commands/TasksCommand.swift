import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Lists checklists.
struct TasksCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks", abstract: "List the tasks of every agency, or of one.")

  @Option(help: ArgumentHelp("Only this agency's.", valueName: "agency"))
  var agency: String?

  @Option(
    help: ArgumentHelp(
      "Only those that stand so: toDo, doing, done, notApplicable or overdue.",
      valueName: "status"))
  var status: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context)
    let book = try session.book()
    let wanted = try status.map { text throws(CommandFailure) in try Self.filter(text) }
    var agencies = book.agencies
    if let agency {
      let named = try book.agency(named: agency)
      guard !book.tasks(of: named.id).isEmpty else {
        throw .failure { $0.agencyHasNoTasks(named.name) }
      }
      agencies = [named]
    }
    let lists = agencies.map { agency in
      (
        agency: agency,
        tasks: book.tasks(of: agency.id).filter {
          wanted?($0.standing(on: session.today)) ?? true
        }
      )
    }.filter { !$0.tasks.isEmpty }
    if common.json {
      output.json(
        .array(lists.flatMap { $0.tasks.map { $0.json(on: session.today) } }))
      return .success
    }
    if lists.isEmpty { session.note(session.texts.noTasksShown) }
    for (offset, list) in lists.enumerated() {
      if offset > 0 { output.line("") }
      let progress = book.progress(of: list.agency.id, on: session.today)
      output.line(
        "\(list.agency.name) (\(list.agency.id)): "
          + session.texts.progressLine(
            progress.done, progress.total, overdue: progress.overdue))
      output.lines(table(of: list.tasks, on: session.today, session.texts).lines)
    }
    return .success
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
    of tasks: [PlanTask], on today: CalendarDay, _ texts: any Texts
  ) -> TextTable {
    TextTable(
      heads: ["", texts.labelRef, texts.columnID, texts.labelStatus, texts.titleTasks],
      rows: tasks.map { task in
        let standing = task.standing(on: today)
        return [
          task.box(on: today), task.ref ?? "", task.assignment?.rawValue ?? task.id.rawValue,
          texts.text(standing, of: task), task.title,
        ]
      })
  }
}

extension Texts {
  /// How a task stands, in a few words.
  func text(_ standing: TaskStanding, of task: PlanTask) -> String {
    let status = standing.status.name(in: self)
    if standing.isOverdue, let dueDay = standing.dueDay {
      return "! \(overdueSince(text(dueDay)))"
    }
    switch task.frame.anchor {
    case .continuous, .daily: return standing.status == .done ? status : "\(status), \(monthly)"
    case .recurring, .dates, .season:
      return periodsDone(status, standing.partsDone, standing.partsDue)
    default:
      guard standing.status != .done, let dueDay = standing.dueDay else { return status }
      let when = dueDay.isWeekend ? onWeekend(text(dueDay)) : text(dueDay)
      return "\(status), \(dueBy(when))"
    }
  }
}
