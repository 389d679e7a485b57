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
  /// Oldest period first; mostly a part of the checklist's own list, without memory of its own.
  ///
  /// Each counts from its own day on, see ``counts(_:on:)``.
  public internal(set) var ticks: ArraySlice<Tick> = [] { didSet { noteTicks() } }
  public var evidence: [Evidence] = []
  /// The year of its plan, in which periods are counted.
  public let year: Int
  /// The first day on which anything can be due: the plan's day of issue.
  public let firstDay: CalendarDay
  /// The first and the last day on which its agency exists; `nil` where none is known.
  public let agencyFrom: CalendarDay?
  public internal(set) var agencyUntil: CalendarDay?
  /// For a recurring task its periods in the plan's year.
  let periods: [Period]
  /// For each of `ticks` in their order the day from which it counts, in days since 1970; the least number for one
  /// that always has.
  private(set) var tickDays: [Int32] = []
  /// The latest of `tickDays`.
  private(set) var lastTickDay = Int32.min
  /// For each of `periods` the place of its tick in `tickDays`, -1 without one; empty if nothing is
  /// ticked.
  private(set) var tickOfPeriod: [Int16] = []

  /// The task that `assignment`, which comes round in `periods`, is to one of its leads, with
  /// nothing recorded; `record` is what the registry knows of the agency.
  init(
    _ assignment: Assignment, of agency: Agency.ID, in plan: Plan, periods: [Period],
    record: Agency? = nil
  ) {
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
    agencyFrom = record?.from
    agencyUntil = record?.until
    self.periods = periods
  }

  /// A task of the agency's own, with nothing recorded.
  init(_ own: OwnTask, of agency: Agency.ID, in plan: Plan, record: Agency? = nil) {
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
    agencyFrom = record?.from
    agencyUntil = record?.until
    periods = own.frame.periods(inPlanOf: plan.year)
  }

  /// Whether the agency need not do it ("không áp dụng").
  public var isExempt: Bool { record?.exemption != nil }

  /// The period that a tick on `day` is for; `nil` for a task done once.
  public func period(on day: CalendarDay) -> Period? {
    frame.tickPeriod(on: day)
  }

  /// The tick for `period`, `nil` standing for a task done once.
  public func tick(for period: Period?) -> Tick? {
    ticks.indices.first { ticks[$0].period == period }.map { ticks[$0] }
  }

  private mutating func noteTicks() {
    tickDays = []
    tickDays.reserveCapacity(ticks.count)
    tickOfPeriod = ticks.isEmpty ? [] : Array(repeating: -1, count: periods.count)
    var next = 0
    for place in ticks.indices {
      let day = firstDay(of: ticks[place]).map { Int32(clamping: $0.daysSinceEpoch) } ?? .min
      tickDays.append(day)
      // Both are in the order of time, so that the search goes on where the last one ended.
      guard let period = ticks[place].period,
        let found = periods[next...].firstIndex(of: period) ?? periods.firstIndex(of: period)
      else { continue }
      next = found
      if tickOfPeriod[found] < 0 { tickOfPeriod[found] = Int16(clamping: tickDays.count - 1) }
    }
    lastTickDay = tickDays.max() ?? .min
  }
}
