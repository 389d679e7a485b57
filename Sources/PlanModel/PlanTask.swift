/// A piece of work as it stands on one agency's checklist.
public struct PlanTask: Hashable, Sendable, Identifiable {
  /// `assignment@agency`, or the identity of the agency's own task.
  public let id: Identifier<PlanTask>
  public var agency: Agency.ID
  /// `nil` for a task of the agency's own.
  public var assignment: Assignment.ID?
  public var title: String
  /// The position in the document that asks for it.
  public var ref: String?
  /// The agencies that lead the same assignment beside this one.
  public var sharedWith: [Agency.ID]
  public var coordinating: [Agency.ID]
  public let frame: TimeFrame
  public var deliverable: String?
  public var contents: [Item.ID]
  public var record: TaskRecord?
  /// Oldest period first.
  public internal(set) var ticks: [Tick] = [] {
    didSet {
      let ticked = Set(ticks.compactMap(\.period))
      isPeriodTicked = periods.map(ticked.contains)
    }
  }
  public var evidence: [Evidence] = []
  /// The year of its plan, in which periods are counted.
  public let year: Int
  /// The first day on which anything can be due: the plan's day of issue.
  public let firstDay: CalendarDay
  /// For a recurring task its periods in the plan's year, and which of them are ticked.
  private let periods: [Period]
  private var isPeriodTicked: [Bool]

  /// The task that `assignment`, which comes round in `periods`, is to one of its leads, with
  /// nothing recorded.
  init(_ assignment: Assignment, of agency: Agency.ID, in plan: Plan, periods: [Period]) {
    id = PlanBook.taskID(assignment.id, agency)
    self.agency = agency
    self.assignment = assignment.id
    title = assignment.title
    ref = assignment.ref
    let isNamed = assignment.leads.contains(agency)
    sharedWith = isNamed ? assignment.leads.filter { $0 != agency } : []
    coordinating = assignment.coordinating
    frame = assignment.frame
    deliverable = assignment.deliverable
    contents = assignment.contents
    year = plan.year
    firstDay = plan.firstDay
    self.periods = periods
    isPeriodTicked = periods.map { _ in false }
  }

  /// A task of the agency's own, with nothing recorded.
  init(_ own: OwnTask, of agency: Agency.ID, in plan: Plan) {
    id = own.id
    self.agency = agency
    title = own.title
    ref = own.ref
    sharedWith = []
    coordinating = []
    frame = own.frame
    deliverable = own.deliverable
    contents = own.contents
    year = plan.year
    firstDay = plan.firstDay
    periods = own.frame.periods(inPlanOf: plan.year)
    isPeriodTicked = periods.map { _ in false }
  }

  /// Whether the agency need not do it ("không áp dụng").
  public var isExempt: Bool { record?.exemption != nil }

  /// The period that a tick on `day` is for; `nil` for a task done once.
  public func period(on day: CalendarDay) -> Period? {
    frame.tickCadence.map { Period($0, containing: day) }
  }

  /// The tick for `period`, `nil` standing for a task done once.
  public func tick(for period: Period?) -> Tick? {
    ticks.first { $0.period == period }
  }

  /// Whether it is ticked for what a tick on `day` is for.
  public func isTicked(on day: CalendarDay) -> Bool { tick(for: period(on: day)) != nil }
}

/// To do, doing, done, not applicable.
public enum TaskStatus: String, Hashable, Sendable, CaseIterable {
  case toDo, doing, done, notApplicable
}

/// How a task stands on a given day.
public struct TaskStanding: Hashable, Sendable {
  public var status: TaskStatus
  /// Parts due by the day: 1 for a task done once that is due or done; for a recurring one the
  /// periods due so far, with those that were ticked before they are due; for a continuous one 1,
  /// its month, in the plan's year.
  public var partsDue: Int
  /// How many of them are done.
  public var partsDone: Int
  /// How many of them are past their due day and not done.
  public var partsOverdue: Int
  /// The due day of the oldest part that is not done, past or to come; `nil` if there is none, or
  /// if its day is not known.
  public var dueDay: CalendarDay?
  /// Whether `dueDay` is the day itself or one of the seven after it.
  public var isDueSoon: Bool
  /// The latest period ticked of those begun by the day, for recurring and continuous tasks.
  public var lastDone: Period?

  public var isOverdue: Bool { partsOverdue > 0 }

  init(
    status: TaskStatus, partsDue: Int = 0, partsDone: Int = 0, partsOverdue: Int = 0,
    dueDay: CalendarDay? = nil, isDueSoon: Bool = false, lastDone: Period? = nil
  ) {
    self.status = status
    self.partsDue = partsDue
    self.partsDone = partsDone
    self.partsOverdue = partsOverdue
    self.dueDay = dueDay
    self.isDueSoon = isDueSoon
    self.lastDone = lastDone
  }
}

extension PlanTask {
  /// How many days ahead a due day counts as soon.
  public static let dueSoonDays = 7

  /// How the task stands on `day`: a pure function of the task and the day.
  ///
  /// A task that does not apply has no parts at all. A recurring one is done when each of its
  /// periods begun by the day is ticked.
  public func standing(on day: CalendarDay) -> TaskStanding {
    if isExempt { return TaskStanding(status: .notApplicable) }
    switch frame.anchor {
    case .day, .window, .year, .event, .document: return standingOnce(on: day)
    case .continuous: return standingContinuous(on: day)
    case .recurring: return standingRecurring(on: day)
    }
  }

  private var openStatus: TaskStatus { record?.isDoing == true ? .doing : .toDo }

  private func lastTicked(by day: CalendarDay) -> Period? {
    ticks.lazy.compactMap(\.period).filter { $0.firstDay <= day }.max { $0.lastDay < $1.lastDay }
  }

  private func standingOnce(on day: CalendarDay) -> TaskStanding {
    if tick(for: nil) != nil { return TaskStanding(status: .done, partsDue: 1, partsDone: 1) }
    guard let dueDay = frame.dueDay(inPlanOf: year) else { return TaskStanding(status: openStatus) }
    return TaskStanding(
      status: openStatus, partsDue: dueDay <= day ? 1 : 0, partsOverdue: dueDay < day ? 1 : 0,
      dueDay: dueDay, isDueSoon: isSoon(dueDay, on: day))
  }

  private func standingContinuous(on day: CalendarDay) -> TaskStanding {
    let isDone = isTicked(on: day)
    let isOwed = day.year == year && Month(of: day).lastDay >= firstDay
    return TaskStanding(
      status: isDone ? .done : openStatus, partsDue: isDone || isOwed ? 1 : 0,
      partsDone: isDone ? 1 : 0, lastDone: lastTicked(by: day))
  }

  /// Of the periods of the plan's year, those count that are due on a day after it was issued or
  /// that are ticked all the same.
  private func standingRecurring(on day: CalendarDay) -> TaskStanding {
    var standing = TaskStanding(status: openStatus, lastDone: lastTicked(by: day))
    var hasOpenPart = false
    for (period, isTicked) in zip(periods, isPeriodTicked) {
      let dueDay = frame.dueDay(of: period)
      let isBegun = period.firstDay <= day
      if isTicked {
        standing.partsDue += isBegun ? 1 : 0
        standing.partsDone += isBegun ? 1 : 0
      } else if dueDay >= firstDay {
        standing.partsDue += dueDay <= day ? 1 : 0
        standing.partsOverdue += dueDay < day ? 1 : 0
        standing.dueDay = standing.dueDay ?? dueDay
        hasOpenPart = hasOpenPart || isBegun
      }
    }
    standing.isDueSoon = standing.dueDay.map { isSoon($0, on: day) } ?? false
    if standing.partsDone > 0 && !hasOpenPart { standing.status = .done }
    return standing
  }

  private func isSoon(_ dueDay: CalendarDay, on day: CalendarDay) -> Bool {
    day <= dueDay && dueDay <= day.adding(days: Self.dueSoonDays)
  }
}
