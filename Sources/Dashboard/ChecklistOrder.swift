import LoaTexts
package import PlanModel

/// How agencies are listed.
package enum AgencyOrder: Hashable, Sendable, CaseIterable {
  /// As the registry has them, which is the official order.
  case registry
  /// Those with most overdue first.
  case lateness
  /// In Vietnamese alphabetical order.
  case name
}

/// How the tasks of an agency are listed.
package enum TaskOrder: Hashable, Sendable, CaseIterable {
  case document
  /// Overdue, doing, to do, done, not applicable.
  case status
  /// What is due first comes first; what has no due day comes last.
  case dueDay
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one, the first after the last.
  var next: Self {
    let all = Self.allCases
    let position = all.firstIndex(of: self) ?? 0
    return all[(position + 1) % all.count]
  }
}

/// A task by whose checklist it stands on: identities of agencies' own tasks are unlike only within
/// one agency.
struct TaskOnList: Hashable, Sendable {
  var agency: Agency.ID
  var task: PlanTask.ID

  init(_ task: PlanTask) {
    agency = task.agency
    self.task = task.id
  }
}

/// The line of the list of agencies that holds what nobody answers for.
package let agencyWithoutOwner = Agency.ID("!without-owner")

extension DashboardState {
  /// Lists the agencies or the tasks in the next order.
  mutating func sort() {
    switch focusedPane {
    case .agencyList:
      agencyOrder = agencyOrder.next
      refreshAgencyRows()
      settle(.agencyList)
      message = Message(texts.sortedBy(agencyOrder.name(in: texts)))
    case .taskList, .taskDetail:
      taskOrder = taskOrder.next
      refreshTaskRows()
      settle(.taskList)
      message = Message(texts.sortedBy(taskOrder.name(in: texts)))
    default: message = Message(whyNot(.sort))
    }
  }

  /// The agencies in the chosen order.
  mutating func refreshAgencyRows() {
    let progress = busyAgencies(figures.progress)
    figures.agencyRows = agencyPositions(of: progress).map { progress[$0] }
    figures.idleAgencies = idleAgencies(besides: progress)
    filterRows(of: .agencyList)
    figures.countColumns =
      progress.map { texts.share($0.done, of: $0.total).utf8.count }.max() ?? 0
  }

  private func agencyPositions(of progress: [Progress]) -> [Int] {
    switch agencyOrder {
    case .registry: return Array(progress.indices)
    case .lateness:
      let late = progress.map { figures.overdue[$0.agency] ?? 0 }
      return progress.indices.sorted {
        (late[$0], progress[$0].open, -$0) > (late[$1], progress[$1].open, -$1)
      }
    case .name:
      let keys = progress.map { VietnameseText.SortKey(agency($0.agency).name) }
      return progress.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    }
  }

  /// The tasks of the agency that is shown, with those that have come to it, in the chosen order.
  mutating func refreshTaskRows() {
    figures.refColumns = 0
    if let book, listsEveryAgency {
      // What fell due after the end of an agency counts as overdue too.
      figures.tasks = sorted(book.answeredTasks(on: max(referenceDay, today)))
      filterRows(of: .taskList)
      return
    }
    guard let book, let shown = figures.shownAgency else {
      figures.tasks = []
      return
    }
    var tasks = book.tasks(of: shown)
    tasks += figures.handovers.filter { handover in
      shown == agencyWithoutOwner
        ? handover.owner == nil : handover.owner == shown && handover.task.agency != shown
    }.map(\.task)
    figures.tasks = sorted(tasks)
    filterRows(of: .taskList)
    figures.refColumns = min(12, tasks.map { ($0.ref ?? "").utf8.count + 1 }.max() ?? 0)
  }

  private func sorted(_ tasks: [PlanTask]) -> [PlanTask] {
    let standings = tasks.map { standing(of: $0) }
    let keys: [Int] =
      switch taskOrder {
      case .document: tasks.map { _ in 0 }
      case .status: zip(tasks, standings).map { rank(of: $0, $1) }
      case .dueDay:
        standings.map { $0.status == .done ? .max : $0.dueDay?.daysSinceEpoch ?? .max - 1 }
      }
    return tasks.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { tasks[$0] }
  }

  private func rank(of task: PlanTask, _ standing: TaskStanding) -> Int {
    if task.standing(on: today).isOverdue { return 0 }
    return switch standing.status {
    case .doing: 1
    case .toDo: 2
    case .done: 3
    case .notApplicable: 4
    }
  }

  /// What is open of agencies that have ended, and to whom it has come by the day looked at.
  mutating func refreshHandovers() {
    figures.handovers = book?.handovers(on: referenceDay, knownBy: knownDay) ?? []
    figures.handoverPositions = Dictionary(
      figures.handovers.enumerated().map { (TaskOnList($1.task), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  var hasEndedAgencies: Bool {
    book?.agencies.contains { $0.hasEnded(by: max(referenceDay, today)) } ?? false
  }

  /// To whom an open task of an agency that has ended has come; `nil` for any other task.
  func handover(of task: PlanTask) -> TaskHandover? {
    figures.handoverPositions[TaskOnList(task)].map { figures.handovers[$0] }
  }

  /// Whether the list of tasks is that of what is overdue.
  var listsOverdue: Bool {
    filter(of: .taskList)?.criteria.contains(.standing(.overdue)) ?? false
  }

  /// The period that Space ticks of a task, `nil` for a task done once: that of the month shown or,
  /// where what is overdue is listed, the oldest that is overdue.
  func periodToTick(of task: PlanTask) -> Period? {
    overduePart(of: task)?.period ?? task.period(on: referenceDay)
  }

  /// The part that makes a row of the list of what is overdue; `nil` in any other list.
  func overduePart(of task: PlanTask) -> TaskPart? {
    listsOverdue ? task.parts(on: today).first { $0.state == .overdue } : nil
  }

  /// On whose checklist something about a task is recorded: that of the agency that answers for it.
  ///
  /// What is done of an agency that has ended is no handover any more, and yet its heir's to change.
  func recorder(of task: PlanTask) -> Agency.ID {
    if let handover = handover(of: task) { return handover.owner ?? task.agency }
    guard let book, book.agency(task.agency).hasEnded(by: referenceDay) else { return task.agency }
    return book.inheritance(of: task, on: referenceDay).owner ?? task.agency
  }

  /// On whose checklist it is recorded that a task does not apply, and what else is said of it.
  ///
  /// Only where an exemption stands can it be taken back.
  func holderOfRecord(of task: PlanTask) -> Agency.ID {
    let isExemptAtFirst = checklist(of: task.agency).tasks[task.id]?.exemption != nil
    return isExemptAtFirst ? task.agency : recorder(of: task)
  }

  /// The agency on whose checklist a tick stands.
  func holder(of tick: Tick.ID, for task: PlanTask) -> Agency.ID {
    holder(for: task) { $0.ticks[tick] != nil }
  }

  /// The edit that takes a tick of a task back, wherever it stands.
  func untick(_ tick: Tick, of task: PlanTask) -> PlanEdit {
    let agency = holder(of: tick.id, for: task)
    return checklist(of: agency).untick(tick, agency: agency)
  }

  /// The agency on whose checklist a piece of evidence stands.
  func holder(of evidence: Evidence.ID, for task: PlanTask) -> Agency.ID {
    holder(for: task) { $0.evidence.contains { $0.id == evidence } }
  }

  private func holder(for task: PlanTask, _ holds: (Checklist) -> Bool) -> Agency.ID {
    let holders = [recorder(of: task), task.agency] + figures.progress.map(\.agency)
    return holders.first { book?.checklists[$0].map(holds) ?? false } ?? task.agency
  }

  /// An agency as it was called in the month looked at.
  package func agency(_ id: Agency.ID) -> Agency {
    book.map { $0.agency(id).named(from: month.firstDay, to: month.lastDay) }
      ?? contents?.registry[id] ?? Agency(id: id, name: id.rawValue)
  }
}

extension AgencyOrder {
  func name(in texts: any Texts) -> String {
    switch self {
    case .registry: texts.orderRegistry
    case .lateness: texts.orderLateness
    case .name: texts.orderName
    }
  }
}

extension TaskOrder {
  func name(in texts: any Texts) -> String {
    switch self {
    case .document: texts.orderDocument
    case .status: texts.orderStatus
    case .dueDay: texts.orderDueDay
    }
  }
}
