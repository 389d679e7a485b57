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
  /// How many of those were done after their due day, as far as somebody said when.
  public var partsLate: Int
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
    status: TaskStatus, partsDue: Int = 0, partsDone: Int = 0, partsLate: Int = 0,
    partsOverdue: Int = 0, dueDay: CalendarDay? = nil, isDueSoon: Bool = false,
    lastDone: Period? = nil
  ) {
    self.status = status
    self.partsDue = partsDue
    self.partsDone = partsDone
    self.partsLate = partsLate
    self.partsOverdue = partsOverdue
    self.dueDay = dueDay
    self.isDueSoon = isDueSoon
    self.lastDone = lastDone
  }
}

extension PlanTask {
  /// How many days ahead a due day counts as soon.
  public static let dueSoonDays = 7

  /// How the task stands on `day`: a pure function of the task and the days given.
  ///
  /// A task that does not apply has no parts at all. A recurring one is done when each of its
  /// periods begun by the day is ticked.
  ///
  /// - Parameters:
  ///   - day: The day to look at.
  ///   - known: Ticks that count only later are left out, see ``counts(_:on:)``; `nil`: `day`.
  /// - Returns: Its status, its parts due by `day`, and what is due next.
  public func standing(on day: CalendarDay, knownBy known: CalendarDay? = nil) -> TaskStanding {
    if isExempt { return TaskStanding(status: .notApplicable) }
    let limit = TickLimit(known ?? day)
    switch frame.anchor {
    case .day, .window, .year, .span, .event, .until, .document, .unread:
      return standingOnce(on: day, limit)
    case .continuous, .daily: return standingContinuous(on: day, limit)
    case .onDemand: return standingOnDemand(on: day, limit)
    case .recurring, .dates, .season: return standingRecurring(on: day, limit)
    }
  }

  /// Whether what is due on `dueDay` is owed, as seen from `day`: it is not due before the plan was
  /// issued or the agency began, nor after the agency ended, once it has.
  func isOwed(dueOn dueDay: CalendarDay, on day: CalendarDay) -> Bool {
    if dueDay < firstDay { return false }
    if let agencyFrom, dueDay < agencyFrom { return false }
    if let agencyUntil, agencyUntil < day, agencyUntil < dueDay { return false }
    return true
  }

  private var openStatus: TaskStatus { record?.isDoing == true ? .doing : .toDo }

  /// The latest period that counts; ticks are in the order of their periods.
  private func lastTicked(by day: CalendarDay, _ limit: TickLimit) -> Period? {
    // A loop: a closure that is kept would retain all that the task holds.
    for place in ticks.indices.reversed() where tickDay(at: place) <= limit.day {
      guard let period = ticks[place].period else { continue }
      if frame.firstTickDay(of: period) <= day { return period }
    }
    return nil
  }

  private func standingOnce(on day: CalendarDay, _ limit: TickLimit) -> TaskStanding {
    let dueDay = frame.dueDay(inPlanOf: year)
    if let place = tickPlace(for: nil, by: limit) {
      let isLate = ticks[place].day.flatMap { done in dueDay.map { $0 < done } } ?? false
      return TaskStanding(status: .done, partsDue: 1, partsDone: 1, partsLate: isLate ? 1 : 0)
    }
    guard let dueDay, isOwed(dueOn: dueDay, on: day) else {
      return TaskStanding(status: openStatus)
    }
    return TaskStanding(
      status: openStatus, partsDue: dueDay <= day ? 1 : 0, partsOverdue: dueDay < day ? 1 : 0,
      dueDay: dueDay, isDueSoon: isSoon(dueDay, on: day))
  }

  private func standingContinuous(on day: CalendarDay, _ limit: TickLimit) -> TaskStanding {
    let isDone = tickPlace(for: period(on: day), by: limit) != nil
    return TaskStanding(
      status: isDone ? .done : openStatus, partsDue: isDone || isMonthOwed(on: day) ? 1 : 0,
      partsDone: isDone ? 1 : 0, lastDone: lastTicked(by: day, limit))
  }

  /// Whether a continuous task is owed in the month of a day: one of the plan's year, not all
  /// before its issue, and not all without the agency.
  func isMonthOwed(on day: CalendarDay) -> Bool {
    let month = Month(of: day)
    return day.year == year && month.lastDay >= firstDay
      && agencyFrom.map { $0 <= month.lastDay } ?? true
      && agencyUntil.map { month.firstDay <= $0 } ?? true
  }

  private func standingOnDemand(on day: CalendarDay, _ limit: TickLimit) -> TaskStanding {
    let isDone = tickPlace(for: period(on: day), by: limit) != nil
    return TaskStanding(
      status: isDone ? .done : openStatus, partsDue: isDone ? 1 : 0, partsDone: isDone ? 1 : 0,
      lastDone: lastTicked(by: day, limit))
  }

  /// Of the periods of the plan's year, those count that are owed or that are ticked all the same.
  private func standingRecurring(on day: CalendarDay, _ limit: TickLimit) -> TaskStanding {
    var standing = TaskStanding(status: openStatus, lastDone: lastTicked(by: day, limit))
    var hasOpenPart = false
    for (index, period) in periods.enumerated() {
      let dueDay = frame.dueDay(of: period)
      let isBegun = frame.firstDay(of: period) <= day
      if let place = tickPlace(ofPeriod: index, by: limit) {
        guard frame.firstTickDay(of: period) <= day else { continue }
        standing.partsDue += 1
        standing.partsDone += 1
        standing.partsLate += ticks[place].day.map { dueDay < $0 } ?? false ? 1 : 0
      } else if isOwed(dueOn: dueDay, on: day) {
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
