import LoaTexts
import PlanModel
import TerminalCanvas

/// Agencies, each with how far it is.
struct AgencyRows: View {
  var state: DashboardState
  var pane: Pane
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let progress = state.figures.progress
    let barColumns = area.columns >= 32 ? 8 : area.columns >= 26 ? 4 : 0
    let countColumns = progress.map { "\($0.done)/\($0.total)".count }.max() ?? 0
    ListView(
      list: state.list(pane), count: progress.count, isFocused: isFocused,
      emptyText: state.texts.emptyAgencies
    ) { position, line, canvas in
      let agency = progress[position]
      // What is late is late today, whatever month is looked at.
      let isLate = state.figures.overdue[agency.agency] ?? 0 > 0
      let count = "\(agency.done)/\(agency.total)"
      let (left, right) = line.split(
        rightColumns: countColumns + (barColumns > 0 ? barColumns + 1 : 0))
      let name = state.book?.agency(agency.agency).short ?? agency.agency.rawValue
      canvas.write(
        "\(isLate ? "!" : " ") \(name)", column: left.column, row: left.row,
        limit: max(0, left.columns - 1), style: isLate ? .overdue : .plain)
      canvas.bar(
        column: right.column, row: right.row, columns: min(barColumns, right.columns),
        done: agency.done, total: agency.total, lines: state.lines)
      canvas.write(
        count, column: line.endColumn - count.count, row: line.row, limit: count.count,
        style: isLate ? .overdue : .plain)
      return left.split(rightColumns: 1).rest
    }.draw(on: &canvas, in: area)
  }
}

/// The tasks of one agency, with a box that Space ticks.
struct TaskRows: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let tasks = state.figures.tasks
    let day = state.referenceDay
    let refColumns = min(12, tasks.map { ($0.ref ?? "").count + 1 }.max() ?? 0)
    ListView(
      list: state.list(.taskList), count: tasks.count, isFocused: isFocused,
      emptyText: state.texts.emptyTasks
    ) { position, line, canvas in
      let task = tasks[position]
      let standing = task.standing(on: day)
      let late = task.standing(on: state.today)
      let ref = line.columns < 40 ? "" : task.ref ?? ""
      let padding = String(
        repeating: " ", count: line.columns < 40 ? 0 : max(1, refColumns - ref.count))
      return canvas.writeSplit(
        "\(task.box(on: day)) \(ref)\(padding)\(task.title)", whenText(task, standing, late),
        in: line, leftStyle: task.isExempt ? .muted : .plain,
        rightStyle: late.isOverdue ? .overdue : standing.isDueSoon ? .warning : .muted)
    }.draw(on: &canvas, in: area)
  }

  /// The year only where it is not the plan's.
  private func dayText(_ day: CalendarDay, of task: PlanTask) -> String {
    day.year == task.year ? state.texts.shortDay(day.day, day.month) : state.texts.text(day)
  }

  private func whenText(
    _ task: PlanTask, _ standing: TaskStanding, _ late: TaskStanding
  ) -> String {
    let texts = state.texts
    if task.isExempt { return texts.statusNotApplicable }
    if late.isOverdue, let dueDay = late.dueDay {
      return "! \(texts.overdueSince(dayText(dueDay, of: task)))"
    }
    switch task.frame.anchor {
    case .continuous, .daily: return texts.monthly
    case .recurring, .dates, .season: return "\(standing.partsDone)/\(standing.partsDue)"
    default:
      if standing.status == .done { return texts.statusDone }
      return standing.dueDay.map { texts.dueBy(dayText($0, of: task)) } ?? ""
    }
  }
}
