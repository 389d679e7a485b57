import LoaTexts
import PlanModel
import TerminalCanvas

/// Agencies, each with how far it is; what nobody answers for comes last.
struct AgencyRows: View {
  var state: DashboardState
  var pane: Pane
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    ListView(
      list: state.list(pane), count: state.rows(pane).count, isFocused: isFocused,
      emptyText: { state.emptyText(of: pane) }, decor: state.decor(pane)
    ) { position, line, canvas in
      switch state.agencyRow(position, in: pane) {
      case .busy(let progress)?: return draw(progress, in: line, on: &canvas)
      case .idle(let id)?:
        return canvas.writeSplit(
          "  \(state.agency(id).short)", line.columns < 34 ? "" : state.forceText(of: id), in: line,
          rightStyle: .muted)
      case .idleHeading?:
        return canvas.writeSplit(
          state.idleHeadingText, state.texts.grouped(state.figures.idleAgencies.count), in: line,
          leftStyle: .title, rightStyle: .muted)
      case .withoutOwner?, nil:
        return canvas.writeSplit(
          "! \(state.texts.nobodyAnswers)", state.texts.grouped(state.figures.withoutOwner),
          in: line,
          leftStyle: .overdue, rightStyle: .overdue)
      }
    }.draw(on: &canvas, in: area)
  }

  private func draw(_ progress: Progress, in line: Rect, on canvas: inout Canvas) -> Rect {
    let countColumns = state.figures.countColumns
    // The bar gives way where it would leave names too little room to be told apart.
    let room = line.columns - countColumns
    let barColumns = line.columns >= 32 ? 8 : line.columns >= 24 && room >= 21 ? 4 : 0
    // What is late is late today, whatever month is looked at.
    let isLate = state.figures.overdue[progress.agency] ?? 0 > 0
    let count = state.texts.share(progress.done, of: progress.total)
    let (left, right) = line.split(
      rightColumns: countColumns + (barColumns > 0 ? barColumns + 1 : 0))
    let agency = state.agency(progress.agency)
    let hasEnded = agency.hasEnded(by: state.referenceDay)
    canvas.write(
      "\(isLate ? "!" : hasEnded ? "-" : " ") \(agency.short)", column: left.column, row: left.row,
      limit: max(0, left.columns - 1), style: isLate ? .overdue : hasEnded ? .muted : .plain)
    canvas.bar(
      column: right.column, row: right.row, columns: min(barColumns, right.columns),
      done: progress.done, total: progress.total, lines: state.lines)
    canvas.write(
      count, column: line.endColumn - count.utf8.count, row: line.row, limit: count.utf8.count,
      style: isLate ? .overdue : .plain)
    return left.split(rightColumns: 1).rest
  }
}

/// The tasks of one agency, with a box that Space ticks.
struct TaskRows: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let tasks = state.figures.tasks
    let day = state.referenceDay
    ListView(
      list: state.list(.taskList), count: tasks.count, isFocused: isFocused,
      emptyText: { state.emptyText(of: .taskList) }, decor: state.decor(.taskList)
    ) { position, line, canvas in
      let task = tasks[position]
      let standing = state.standing(of: task)
      let late = task.standing(on: state.today)
      return canvas.writeSplit(
        "\(box(of: task, on: day)) \(lead(of: task, in: line))\(task.title)",
        whenText(task, standing, late, columns: line.columns), in: line,
        leftStyle: task.isExempt ? .muted : .plain,
        rightStyle: late.isOverdue ? .overdue : standing.isDueSoon ? .warning : .muted)
    }.draw(on: &canvas, in: area)
  }

  /// Where what is overdue is listed, the box is that of the part that is.
  private func box(of task: PlanTask, on day: CalendarDay) -> String {
    state.overduePart(of: task) == nil
      ? task.box(on: day, knownBy: state.knownDay) : task.record?.isDoing == true ? "[~]" : "[ ]"
  }

  /// What stands before a title: the position that asks for the task and from whom it has come or,
  /// in a list of every agency's tasks, whose it is.
  private func lead(of task: PlanTask, in line: Rect) -> String {
    if state.listsEveryAgency {
      let columns = line.columns >= 60 ? 18 : 12
      let name = TextWidth.cut(state.agency(task.agency).short, toColumns: columns - 1)
      return name + String(repeating: " ", count: columns - TextWidth.columns(of: name))
    }
    guard line.columns >= 40 else { return origin(of: task) }
    let ref = task.ref ?? ""
    let padding = String(repeating: " ", count: max(1, state.figures.refColumns - ref.utf8.count))
    return ref + padding + origin(of: task)
  }

  /// From whom a task has come that another agency had first.
  private func origin(of task: PlanTask) -> String {
    task.agency == state.figures.shownAgency
      ? "" : "(\(state.agency(task.agency).short)) "
  }

  /// The year only where it is not the plan's, with a mark if nobody works on the day.
  private func dayText(_ day: CalendarDay, of task: PlanTask) -> String {
    let text =
      day.year == task.year ? state.texts.shortDay(day.day, day.month) : state.texts.text(day)
    return state.restMark(on: day) == nil ? text : text + "*"
  }

  private func whenText(
    _ task: PlanTask, _ standing: TaskStanding, _ late: TaskStanding, columns: Int
  ) -> String {
    let texts = state.texts
    if task.isExempt { return texts.statusNotApplicable }
    if let owner = state.handover(of: task)?.owner,
      state.listsEveryAgency || owner != state.figures.shownAgency
    {
      return "-> \(state.agency(owner).short)"
    }
    if late.isOverdue, let dueDay = late.dueDay {
      let since = texts.overdueSince(dayText(dueDay, of: task))
      let period = columns >= 64 ? state.overduePart(of: task)?.period : nil
      return "! \(period.map { "\(texts.text($0)), " } ?? "")\(since)"
    }
    if standing.status == .done, !task.unprovenTicks(knownBy: state.knownDay).isEmpty {
      return texts.unproven
    }
    switch task.frame.anchor {
    case .continuous, .daily: return texts.monthly
    case .recurring, .dates, .season:
      // Before its first part is due there is nothing to count; when that is says more.
      if standing.partsDone == 0, standing.partsDue == 0, let dueDay = standing.dueDay {
        return texts.dueBy(dayText(dueDay, of: task))
      }
      return "\(standing.partsDone)/\(standing.partsDue)"
    default:
      if standing.status == .done { return texts.statusDone }
      return standing.dueDay.map { texts.dueBy(dayText($0, of: task)) } ?? ""
    }
  }
}

extension DashboardState {
  /// Why offices rest on a day; `nil` where they work.
  func restMark(on day: CalendarDay) -> DayMark? {
    (contents?.holidays ?? Holidays()).mark(on: day).flatMap { $0.isRest ? $0 : nil }
  }
}
