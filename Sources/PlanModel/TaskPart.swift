/// One part of a task: the task itself if it is done once, otherwise one of its periods.
public struct TaskPart: Hashable, Sendable {
  /// `nil` for a task done once.
  public var period: Period?
  /// `nil` if it is never due or its day is not known.
  public var dueDay: CalendarDay?
  /// The day on which it was done, if that was said.
  public var doneOn: CalendarDay?
  public var state: State

  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Done by its due day.
    case doneInTime
    /// Done after its due day.
    case doneLate
    /// Done; nobody said on which day, or none is due.
    case done
    /// Not done, and its due day is past.
    case overdue
    /// Not done, and its time has come; of a continuous task also a month that is past.
    case open
    /// Not done, and its time has not come yet.
    case ahead
    /// Not done, and due before the plan was issued or the agency began, or after it ended.
    case notOwed
  }

  public var isDone: Bool {
    switch state {
    case .doneInTime, .doneLate, .done: true
    case .overdue, .open, .ahead, .notOwed: false
    }
  }
}

/// Whether a task is owed at all on a day, and why not.
public enum TaskDuty: Hashable, Sendable {
  case owed
  /// The plan was issued later, on that day.
  case notYetIssued(CalendarDay)
  /// The agency begins later, on that day.
  case agencyNotYet(CalendarDay)
  /// The agency ended before, after that day.
  case agencyEnded(CalendarDay)
  /// It does not apply, for that reason.
  case exempt(String)
}

extension PlanTask {
  /// Whether the agency owes the task on `day`.
  public func duty(on day: CalendarDay) -> TaskDuty {
    if let reason = record?.exemption { return .exempt(reason) }
    if day < firstDay { return .notYetIssued(firstDay) }
    if let agencyFrom, day < agencyFrom { return .agencyNotYet(agencyFrom) }
    if let agencyUntil, agencyUntil < day { return .agencyEnded(agencyUntil) }
    return .owed
  }

  /// Its parts as they stand on `day`, in the order of time.
  ///
  /// - Parameters:
  ///   - day: The day to look at.
  ///   - known: Ticks that count only later are left out; `nil`: `day`.
  /// - Returns: None if the task does not apply. For a continuous task the months of the plan's
  ///   year, for one on demand the months in which it was done, otherwise what comes round in the
  ///   plan's year; ticks for any other period are not among them.
  public func parts(on day: CalendarDay, knownBy known: CalendarDay? = nil) -> [TaskPart] {
    if isExempt { return [] }
    let limit = TickLimit(known ?? day)
    switch frame.anchor {
    case .day, .window, .year, .span, .event, .until, .document, .unread:
      return [onlyPart(on: day, limit)]
    case .continuous, .daily: return Period.all(.month, of: year).map { month($0, on: day, limit) }
    case .onDemand:
      return ticks(knownBy: known ?? day).filter { $0.period != nil }.map { Self.part(done: $0) }
    case .recurring, .dates, .season:
      return periods.indices.map { place in
        part(
          periods[place], tick: tickPlace(ofPeriod: place, by: limit).map { ticks[$0] },
          dueDay: frame.dueDay(of: periods[place]), firstDay: frame.firstDay(of: periods[place]),
          on: day)
      }
    }
  }

  /// The first due day that is not past among what is not done; `nil` if there is none.
  public func nextDueDay(on day: CalendarDay) -> CalendarDay? {
    parts(on: day).lazy.filter { $0.state == .open || $0.state == .ahead }
      .compactMap(\.dueDay).filter { day <= $0 }.min()
  }

  /// What is due from one day to another, both included, done or not, as it stands on `day`: what
  /// an agenda lists.
  public func parts(
    dueFrom first: CalendarDay, to last: CalendarDay, on day: CalendarDay,
    knownBy known: CalendarDay? = nil
  ) -> [TaskPart] {
    parts(on: day, knownBy: known).filter { part in
      part.state != .notOwed && (part.dueDay.map { first <= $0 && $0 <= last } ?? false)
    }
  }

  private func onlyPart(on day: CalendarDay, _ limit: TickLimit) -> TaskPart {
    part(
      nil, tick: tickPlace(for: nil, by: limit).map { ticks[$0] },
      dueDay: frame.dueDay(inPlanOf: year), firstDay: frame.firstDay, on: day)
  }

  private static func part(done tick: Tick) -> TaskPart {
    TaskPart(period: tick.period, dueDay: nil, doneOn: tick.day, state: .done)
  }

  private func part(
    _ period: Period?, tick: Tick?, dueDay: CalendarDay?, firstDay: CalendarDay?,
    on day: CalendarDay
  ) -> TaskPart {
    var part = TaskPart(period: period, dueDay: dueDay, doneOn: tick?.day, state: .open)
    if let tick {
      let isLate = tick.day.flatMap { done in dueDay.map { $0 < done } }
      part.state = isLate.map { $0 ? .doneLate : .doneInTime } ?? .done
    } else if let dueDay, !isOwed(dueOn: dueDay, on: day) {
      part.state = .notOwed
    } else if let dueDay, dueDay < day {
      part.state = .overdue
    } else if let firstDay, day < firstDay {
      part.state = .ahead
    }
    return part
  }

  private func month(_ period: Period, on day: CalendarDay, _ limit: TickLimit) -> TaskPart {
    if let place = tickPlace(for: period, by: limit) { return Self.part(done: ticks[place]) }
    let state: TaskPart.State =
      !isMonthOwed(on: period.firstDay) ? .notOwed : period.firstDay <= day ? .open : .ahead
    return TaskPart(period: period, dueDay: nil, doneOn: nil, state: state)
  }
}
