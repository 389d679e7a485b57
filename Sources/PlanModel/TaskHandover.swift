/// An open task of an agency that has ended, and to whom it has come.
public struct TaskHandover: Hashable, Sendable {
  /// The task as it stands on the checklist of the agency that had it first, with what falls due
  /// after the end of that agency.
  ///
  /// An heir that has the same assignment itself does what falls due later once, as its own.
  public var task: PlanTask
  public var inheritance: Inheritance

  /// Who answers for it; `nil` if nobody does.
  public var owner: Agency.ID? { inheritance.owner }
}

/// How far each agency is if it answers for what it has inherited too.
public struct OwnedProgress: Hashable, Sendable {
  /// In the order of the registry.
  ///
  /// An agency that has ended keeps what it has done; an agency that has only inherited is listed
  /// too. `tasks` counts each task at the agency that answers for it, a closed one at its first.
  public var agencies: [Progress]
  /// What is open and has no owner, oldest agency first.
  public var withoutOwner: [TaskHandover]
  /// Parts of those that are due and not done, and how many of them are overdue.
  public var openWithoutOwner: Int
  public var overdueWithoutOwner: Int

  public init(
    agencies: [Progress], withoutOwner: [TaskHandover], openWithoutOwner: Int,
    overdueWithoutOwner: Int
  ) {
    self.agencies = agencies
    self.withoutOwner = withoutOwner
    self.openWithoutOwner = openWithoutOwner
    self.overdueWithoutOwner = overdueWithoutOwner
  }
}

extension PlanBook {
  /// Every open task of the agencies that have ended before `day`, each once, in the order of the
  /// registry.
  ///
  /// A task is open unless it is done or does not apply; one that is always to be done stays open.
  /// What an heir records about it stands in the heir's own checklist, under the task's identity.
  /// A tick counts if it does so by `known`; `nil`: by `day`.
  public func handovers(
    on day: CalendarDay, knownBy known: CalendarDay? = nil
  ) -> [TaskHandover] {
    let work = workOfAssignments
    return agencies.filter { $0.hasEnded(by: day) }.flatMap { agency in
      handovers(of: agency.id, work: work, on: day).filter {
        isOpen($0.task, on: day, knownBy: known)
      }
    }
  }

  /// The checklist of an agency that has ended with what falls due after its end, each task with
  /// whom it has come to by `day`, whether it is open or not.
  func answered(of agency: Agency.ID, on day: CalendarDay) -> [TaskHandover] {
    handovers(of: agency, work: workOfAssignments, on: day)
  }

  /// The checklists with what falls due after the end of their agencies, in the order of the
  /// registry, as those see them who answer for them on `day`.
  public func answeredTasks(on day: CalendarDay) -> [PlanTask] {
    let work = workOfAssignments
    return agencies.flatMap { agency in
      agency.hasEnded(by: day)
        ? handovers(of: agency.id, work: work, on: day).map(\.task) : tasks(of: agency.id)
    }
  }

  /// The open tasks that have come to `agency` by `day` from those that it succeeds.
  public func inherited(by agency: Agency.ID, on day: CalendarDay) -> [TaskHandover] {
    handovers(on: day).filter { $0.owner == agency }
  }

  /// The open tasks that nobody answers for on `day`.
  public func withoutOwner(on day: CalendarDay) -> [TaskHandover] {
    handovers(on: day).filter { $0.owner == nil }
  }

  /// How far each agency is on `day`, with what is open counted at the agency that answers for it.
  ///
  /// Together they have done what ``progress(on:)`` counts; open is also what has fallen due since
  /// an agency ended. A tick counts if it does so by `known`; `nil`: by `day`.
  public func ownedProgress(
    on day: CalendarDay, knownBy known: CalendarDay? = nil
  ) -> OwnedProgress {
    let work = workOfAssignments
    var owned = OwnedProgress(
      agencies: [], withoutOwner: [], openWithoutOwner: 0, overdueWithoutOwner: 0)
    var byAgency: [Agency.ID: Progress] = [:]
    for agency in agencies {
      guard agency.hasEnded(by: day) else {
        let own = progress(of: agency.id, on: day, knownBy: known)
        byAgency[agency.id, default: Progress(agency: agency.id)].add(own)
        continue
      }
      var kept = byAgency[agency.id] ?? Progress(agency: agency.id)
      for handover in handovers(of: agency.id, work: work, on: day) {
        let standing = handover.task.standing(on: day, knownBy: known)
        let open = standing.partsDue - standing.partsDone
        kept.done += standing.partsDone
        if !isOpen(handover.task, on: day, knownBy: known) {
          kept.tasks += 1
        } else if let owner = handover.owner {
          byAgency[owner, default: Progress(agency: owner)].add(
            Progress(
              agency: owner, open: open, overdue: standing.partsOverdue,
              dueSoon: standing.isDueSoon ? 1 : 0, tasks: 1))
        } else {
          owned.withoutOwner.append(handover)
          owned.openWithoutOwner += open
          owned.overdueWithoutOwner += standing.partsOverdue
        }
      }
      byAgency[agency.id] = kept
    }
    owned.agencies = byAgency.values.sorted {
      (registry.position(of: $0.agency), $0.agency) < (registry.position(of: $1.agency), $1.agency)
    }
    return owned
  }

  /// Who answers for a task on `day`, whether it is open or not.
  public func inheritance(of task: PlanTask, on day: CalendarDay) -> Inheritance {
    inheritance(of: task, work: workOfAssignments, on: day)
  }

  private var workOfAssignments: [Assignment.ID: String] {
    Dictionary(
      plan.assignments.compactMap { assignment in assignment.work.map { (assignment.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func isOpen(
    _ task: PlanTask, on day: CalendarDay, knownBy known: CalendarDay?
  ) -> Bool {
    if task.isExempt { return false }
    if task.isAlwaysToBeDone { return true }
    let isOnce = task.frame.tickCadence == nil
    return task.standing(on: isOnce ? day : max(day, plan.lastDay), knownBy: known ?? day).status
      != .done
  }

  private func handovers(
    of agency: Agency.ID, work: [Assignment.ID: String], on day: CalendarDay
  ) -> [TaskHandover] {
    var ofAll: [String?: Inheritance] = [:]
    return tasks(of: agency).map { task in
      let kind = self.work(of: task, work)
      let isNamed = task.record?.successor != nil
      let inheritance =
        (isNamed ? nil : ofAll[kind]) ?? inheritance(of: task, work: work, on: day)
      if !isNamed { ofAll[kind] = inheritance }
      var task = task
      if !has(inheritance.owner, task.assignment) { task.agencyUntil = nil }
      return TaskHandover(task: task, inheritance: inheritance)
    }
  }

  private func has(_ agency: Agency.ID?, _ assignment: Assignment.ID?) -> Bool {
    guard let agency, let assignment else { return false }
    return agencies(of: assignment).contains(agency)
  }

  private func work(of task: PlanTask, _ work: [Assignment.ID: String]) -> String? {
    if let assignment = task.assignment { return work[assignment] }
    return checklists[task.agency]?.ownTasks.first { $0.id == task.id }?.work
  }

  /// The agency that an officer named goes before the registry's own successors.
  private func inheritance(
    of task: PlanTask, work: [Assignment.ID: String], on day: CalendarDay
  ) -> Inheritance {
    let kind = self.work(of: task, work)
    guard registry[task.agency]?.hasEnded(by: day) == true, let named = task.record?.successor
    else { return registry.inheritance(from: task.agency, work: kind, on: day) }
    guard named != task.agency else {
      return Inheritance(path: [named], gap: .circle([named]))
    }
    guard registry[named] != nil else {
      return Inheritance(path: [task.agency], gap: .unknownSuccessor(named, of: task.agency))
    }
    var inheritance = registry.inheritance(from: named, work: kind, on: day)
    if let back = inheritance.path.firstIndex(of: task.agency) {
      let circle = [task.agency] + inheritance.path[..<back]
      return Inheritance(path: circle, gap: .circle(circle))
    }
    inheritance.path.insert(task.agency, at: 0)
    return inheritance
  }
}

extension PlanTask {
  /// Whether it is ticked by period and yet no period is due: "thường xuyên".
  var isAlwaysToBeDone: Bool {
    frame.tickCadence != nil && periods.isEmpty
  }
}
