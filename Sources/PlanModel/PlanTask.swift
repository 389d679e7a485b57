/// A piece of work as it stands on one agency's checklist.
public struct PlanTask: Hashable, Sendable, Identifiable {
  /// `assignment@agency`, or the identity of the agency's own task.
  public let id: Identifier<PlanTask>
  public let agency: Agency.ID
  /// The first and the last day on which its agency exists; `nil` where none is known.
  public let agencyFrom: CalendarDay?
  public internal(set) var agencyUntil: CalendarDay?
  // A copy of a task retains these two and not two dozen texts: lists of thousands are made of them.
  private let asked: Shared<Asked>
  private var recorded: Shared<Recorded>?

  /// What is asked for, the same for each agency that leads the assignment.
  struct Asked: Hashable, Sendable {
    var assignment: Assignment.ID?
    var title: String
    var ref: String?
    /// Those named; not the members of groups.
    var leads: [Agency.ID] = []
    var coordinating: [Agency.ID] = []
    var frame: TimeFrame
    var deliverable: String?
    var contents: [Item.ID]
    var year: Int
    var firstDay: CalendarDay
    var periods: [Period]
  }

  /// What was recorded about it.
  fileprivate struct Recorded: Hashable {
    var record: TaskRecord?
    var ticks: ArraySlice<Tick> = []
    var evidence: [Evidence] = []
    /// For each of `ticks` in their order the day from which it counts, in days since 1970; the
    /// least number for one that always has.
    var tickDays: [Int32] = []
    /// The latest of `tickDays`.
    var lastTickDay = Int32.min
    /// For each of the task's periods the place of its tick in `tickDays`, -1 without one; empty if
    /// nothing is ticked.
    var tickOfPeriod: [Int16] = []
  }

  /// The task that an assignment is to one of its leads, with nothing recorded; `record` is what the
  /// registry knows of the agency.
  init(_ asked: Shared<Asked>, of agency: Agency.ID, id: ID, record: Agency?) {
    self.id = id
    self.agency = agency
    agencyFrom = record?.from
    agencyUntil = record?.until
    self.asked = asked
  }

  /// The same of an assignment that stands by itself.
  init(_ assignment: Assignment, of agency: Agency.ID, in plan: Plan, record: Agency? = nil) {
    self.init(
      Shared(Asked(assignment, in: plan)), of: agency, id: PlanBook.taskID(assignment.id, agency),
      record: record)
  }

  /// A task of the agency's own, with nothing recorded.
  init(_ own: OwnTask, of agency: Agency.ID, in plan: Plan, record: Agency? = nil) {
    let asked = Asked(
      title: own.title, ref: own.ref, frame: own.frame, deliverable: own.deliverable,
      contents: own.contents, year: plan.year, firstDay: plan.firstDay,
      periods: own.frame.periods(inPlanOf: plan.year))
    self.init(Shared(asked), of: agency, id: own.id, record: record)
  }

  /// Notes all that was recorded about it.
  mutating func record(_ record: TaskRecord?, ticks: ArraySlice<Tick>, evidence: [Evidence]) {
    guard record != nil || !ticks.isEmpty || !evidence.isEmpty else {
      recorded = nil
      return
    }
    var all = Recorded(record: record, evidence: evidence)
    all.note(ticks, of: asked.value)
    recorded = Shared(all)
  }
}

extension PlanTask {
  /// `nil` for a task of the agency's own.
  public var assignment: Assignment.ID? { asked.value.assignment }
  public var title: String { asked.value.title }
  /// The position in the document that asks for it.
  public var ref: String? { asked.value.ref }
  /// The agencies that lead the same assignment beside this one.
  public var sharedWith: [Agency.ID] {
    let leads = asked.value.leads
    return leads.contains(agency) ? leads.filter { $0 != agency } : []
  }
  public var coordinating: [Agency.ID] { asked.value.coordinating }
  public var frame: TimeFrame { asked.value.frame }
  public var deliverable: String? { asked.value.deliverable }
  public var contents: [Item.ID] { asked.value.contents }
  /// The year of its plan, in which periods are counted.
  public var year: Int { asked.value.year }
  /// The first day on which anything can be due: the plan's day of issue.
  public var firstDay: CalendarDay { asked.value.firstDay }
  /// For a recurring task its periods in the plan's year.
  var periods: [Period] { asked.value.periods }

  public var record: TaskRecord? { recorded?.value.record }
  /// Oldest period first; mostly a part of the checklist's own list, without memory of its own.
  ///
  /// Each counts from its own day on, see ``counts(_:on:)``.
  public var ticks: ArraySlice<Tick> { recorded?.value.ticks ?? [] }
  public var evidence: [Evidence] { recorded?.value.evidence ?? [] }
  /// For each of `ticks` in their order the day from which it counts, in days since 1970; the least
  /// number for one that always has.
  var tickDays: [Int32] { recorded?.value.tickDays ?? [] }
  /// The latest of `tickDays`.
  var lastTickDay: Int32 { recorded?.value.lastTickDay ?? .min }
  /// For each of `periods` the place of its tick in `tickDays`, -1 without one; empty if nothing is
  /// ticked.
  var tickOfPeriod: [Int16] { recorded?.value.tickOfPeriod ?? [] }

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
}

extension PlanTask.Asked {
  /// What a plan's assignment asks of those who lead it.
  init(_ assignment: Assignment, in plan: Plan) {
    self.init(
      assignment: assignment.id, title: assignment.title, ref: assignment.ref,
      leads: assignment.leads, coordinating: assignment.coordinating, frame: assignment.frame,
      deliverable: assignment.deliverable, contents: assignment.contents, year: plan.year,
      firstDay: plan.firstDay, periods: assignment.frame.periods(inPlanOf: plan.year))
  }
}

extension PlanTask.Recorded {
  fileprivate mutating func note(_ ticks: ArraySlice<Tick>, of asked: PlanTask.Asked) {
    self.ticks = ticks
    tickDays.reserveCapacity(ticks.count)
    tickOfPeriod = ticks.isEmpty ? [] : Array(repeating: -1, count: asked.periods.count)
    var next = 0
    for place in ticks.indices {
      let day = asked.frame.firstDay(ofTick: ticks[place])
      tickDays.append(day.map { Int32(clamping: $0.daysSinceEpoch) } ?? .min)
      // Both are in the order of time, so that the search goes on where the last one ended.
      guard let period = ticks[place].period,
        let found = asked.periods[next...].firstIndex(of: period)
          ?? asked.periods.firstIndex(of: period)
      else { continue }
      next = found
      if tickOfPeriod[found] < 0 { tickOfPeriod[found] = Int16(clamping: tickDays.count - 1) }
    }
    lastTickDay = tickDays.max() ?? .min
  }
}

/// A value that many records hold in common: to copy it is to retain one object.
final class Shared<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }

  static func == (left: Shared, right: Shared) -> Bool {
    left === right || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
