// From which day on a tick counts.

extension PlanTask {
  /// Whether `period` has begun by `day`, so that it can be ticked; what is done once has no period,
  /// see ``firstTickDayOfOnce``.
  ///
  /// What comes round once a year can be done early in it, also before its own season begins.
  public func hasBegun(_ period: Period?, by day: CalendarDay) -> Bool {
    period.map { firstTickDay(of: $0) <= day } ?? true
  }

  /// The first day on which what is done once can have been done for its plan: that on which the
  /// plan was issued.
  ///
  /// - Returns: `nil` for a task that is ticked by period, and for one that was due before.
  public var firstTickDayOfOnce: CalendarDay? {
    guard frame.tickCadence == nil else { return nil }
    if let due = frame.dueDay(inPlanOf: year), due < firstDay { return nil }
    return firstDay
  }

  /// The first day on which `period` can be ticked.
  public func firstTickDay(of period: Period) -> CalendarDay { frame.firstTickDay(of: period) }

  /// Whether a tick counts on `day`.
  ///
  /// It counts from the day on which the task was done, if that was said; else from the day on which
  /// it was recorded, or from the last day of its period if that is earlier. What is ticked for a
  /// period never counts before the period begins, and from its beginning where nothing else is
  /// known; a tick of which no day is known at all always counts.
  public func counts(_ tick: Tick, on day: CalendarDay) -> Bool {
    firstDay(of: tick).map { $0 <= day } ?? true
  }

  /// Whether it is ticked for what a tick on `day` is for, as far as was known on that day.
  ///
  /// - Parameters:
  ///   - day: By which the period is chosen.
  ///   - known: Ticks that count only later are left out; `nil`: `day`.
  /// - Returns: `false` also where that tick counts only later.
  public func isTicked(on day: CalendarDay, knownBy known: CalendarDay? = nil) -> Bool {
    tickPlace(for: period(on: day), by: TickLimit(known ?? day)) != nil
  }

  /// The ticks that count by `day`.
  public func ticks(knownBy day: CalendarDay) -> ArraySlice<Tick> {
    let limit = TickLimit(day)
    if lastTickDay <= limit.day { return ticks }
    return ticks.indices.filter { tickDay(at: $0) <= limit.day }.map { ticks[$0] }[...]
  }

  /// The first day on which a tick counts; `nil` if it always does.
  public func firstDay(of tick: Tick) -> CalendarDay? {
    frame.firstDay(ofTick: tick)
  }

  /// The place in ``ticks`` of the tick for a period that counts by a day; `nil` without one.
  func tickPlace(for period: Period?, by limit: TickLimit) -> Int? {
    // A tick is not taken out of its array: a copy would retain all of its texts.
    let (ticks, days) = (ticks, tickDays)
    for place in ticks.indices.reversed() where days[place - ticks.startIndex] <= limit.day {
      if ticks[place].period == period { return place }
    }
    return nil
  }

  /// The place in ``ticks`` of the tick for a recurring task's period, by its place in ``periods``.
  func tickPlace(ofPeriod place: Int, by limit: TickLimit) -> Int? {
    let places = tickOfPeriod
    guard !places.isEmpty, places[place] >= 0 else { return nil }
    let found = Int(places[place])
    return tickDays[found] <= limit.day ? ticks.startIndex + found : nil
  }

  /// The day from which the tick at a place of ``ticks`` counts, as ``tickDays`` has it.
  func tickDay(at place: Int) -> Int32 { tickDays[place - ticks.startIndex] }
}

/// The last day by which ticks count, as a number that is quick to compare.
struct TickLimit {
  let day: Int32

  init(_ day: CalendarDay) { self.day = Int32(clamping: day.daysSinceEpoch) }
}

extension TimeFrame {
  /// The first day on which the tick of `period` can be made: when the period begins, or the day
  /// after the date before where that is earlier.
  func firstTickDay(of period: Period) -> CalendarDay {
    min(period.firstDay, firstDay(of: period))
  }

  /// The first day on which a tick counts; `nil` if it always does.
  func firstDay(ofTick tick: Tick) -> CalendarDay? {
    guard let period = tick.period else { return tick.reportDay }
    let start = firstTickDay(of: period)
    guard tick.day != nil || tick.recordedDay != nil, let day = tick.reportDay else {
      return start
    }
    return max(start, day)
  }
}
