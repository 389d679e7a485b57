/// A plan with the registry it speaks of and all that has been recorded under it.
///
/// A value: the rules of the domain are functions of it and of a given day. What can be derived
/// from the plan alone is derived once, when the book is made. Two books are equal if what they
/// were made of is; an empty checklist or log is none.
public struct PlanBook: Sendable {
  public let registry: Registry
  public let plan: Plan
  /// The plan's tree in the order of the document.
  public let outline: [OutlineEntry]
  /// Agencies that have something on their checklist, in the order of the registry.
  public private(set) var agencies: [Agency] = []
  public private(set) var checklists: [Agency.ID: Checklist]
  /// By channel, in the order of ``Publication/day``, then of identity.
  public private(set) var logs: [Channel.ID: [Publication]]
  /// The tasks that the plan gives, without what was recorded about them.
  private let givenTasks: [Agency.ID: [PlanTask]]
  /// All tasks with what was recorded about them, of agencies about which anything was.
  private var recordedTasks: [Agency.ID: [PlanTask]] = [:]
  private let leadsOfAssignment: [Assignment.ID: [Agency.ID]]
  private let channels: [Channel.ID: Channel]
  private let channelsOfGroup: [ChannelGroup.ID: [Channel]]
  private let entryPositions: [String: Int]
  private let itemPositions: [Item.ID: Int]

  /// Of two records of the plan with one identity, or items at one position, the first counts.
  public init(
    registry: Registry, plan: Plan, checklists: [Agency.ID: Checklist] = [:],
    logs: [Channel.ID: [Publication]] = [:]
  ) {
    self.registry = registry
    self.plan = plan
    self.checklists = checklists.filter { !$0.value.isEmpty }
    self.logs = logs.filter { !$0.value.isEmpty }.mapValues(Self.sorted)
    let outline = plan.outline
    self.outline = outline
    entryPositions = Dictionary(
      outline.enumerated().map { ($1.ref.uppercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    itemPositions = Dictionary(
      outline.enumerated().compactMap { offset, entry in entry.item.map { ($0, offset) } },
      uniquingKeysWith: { first, _ in first })

    var givenTasks: [Agency.ID: [PlanTask]] = [:]
    var leadsOfAssignment: [Assignment.ID: [Agency.ID]] = [:]
    for assignment in plan.assignments where leadsOfAssignment[assignment.id] == nil {
      let leads = Self.leads(of: assignment, in: plan, registry: registry)
      let periods = assignment.frame.periods(inPlanOf: plan.year)
      leadsOfAssignment[assignment.id] = leads
      for agency in leads {
        givenTasks[agency, default: []]
          .append(
            PlanTask(
              assignment, of: agency, in: plan, periods: periods, record: registry[agency]))
      }
    }
    self.givenTasks = givenTasks
    self.leadsOfAssignment = leadsOfAssignment

    var channelsOfGroup: [ChannelGroup.ID: [Channel]] = [:]
    for group in plan.channelGroups where channelsOfGroup[group.id] == nil {
      channelsOfGroup[group.id] = Self.members(of: group, in: plan, registry: registry)
        .map(group.channel)
    }
    self.channelsOfGroup = channelsOfGroup
    channels = Dictionary(
      (plan.channels + plan.channelGroups.flatMap { channelsOfGroup[$0.id] ?? [] })
        .map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    for agency in self.checklists.keys { fillTasks(of: agency) }
    listAgencies()
  }

  /// Each agency once: those named, then the members of the groups that exist on any day from the
  /// plan's issue to the end of its year.
  private static func leads(of assignment: Assignment, in plan: Plan, registry: Registry)
    -> [Agency.ID]
  {
    var leads = assignment.leads
    for group in assignment.leadGroups {
      leads += registry.members(of: group, from: plan.firstDay, to: plan.lastDay).map(\.id)
    }
    var seen: Set<Agency.ID> = []
    return leads.filter { seen.insert($0).inserted }
  }

  /// The agencies named and the members of the groups, if they exist on any day from the plan's
  /// issue to the end of its year.
  private static func members(of group: ChannelGroup, in plan: Plan, registry: Registry)
    -> [Agency]
  {
    registry.agencies.filter { agency in
      agency.exists(from: plan.firstDay, to: plan.lastDay)
        && (group.agencies.contains(agency.id)
          || agency.groups.contains { group.groups.contains($0) })
    }
  }

  private static func sorted(_ log: [Publication]) -> [Publication] {
    log.sorted(by: precedes)
  }

  private static func precedes(_ left: Publication, _ right: Publication) -> Bool {
    left.day == right.day ? left.id < right.id : left.day < right.day
  }

  private mutating func fillTasks(of agency: Agency.ID) {
    guard let checklist = checklists[agency] else {
      recordedTasks[agency] = nil
      return
    }
    var tasks = givenTasks[agency] ?? []
    tasks += checklist.ownTasks.map {
      PlanTask($0, of: agency, in: plan, record: registry[agency])
    }
    let ticks = Dictionary(grouping: checklist.ticks.values, by: \.task)
    let evidence = Dictionary(grouping: checklist.evidence, by: \.task)
    for index in tasks.indices {
      let id = tasks[index].id
      tasks[index].record = checklist.tasks[id]
      if let ticks = ticks[id] { tasks[index].ticks = ticks.sorted(by: Tick.isOlder) }
      tasks[index].evidence = evidence[id] ?? []
    }
    recordedTasks[agency] = tasks
  }

  private mutating func listAgencies() {
    let places = Set(givenTasks.keys).union(checklists.keys).map {
      (position: registry.position(of: $0), id: $0)
    }
    agencies = places.sorted { ($0.position, $0.id) < ($1.position, $1.id) }.map { agency($0.id) }
  }

  /// The agency as registered; one that is not is known by its identity alone.
  public func agency(_ id: Agency.ID) -> Agency {
    registry[id] ?? Agency(id: id, name: id.rawValue)
  }
}

extension PlanBook: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.registry == right.registry && left.plan == right.plan
      && left.checklists == right.checklists && left.logs == right.logs
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(plan.id)
    hasher.combine(checklists)
    hasher.combine(logs)
  }
}

// MARK: - The document

extension PlanBook {
  /// The section or item at a position (`IV.1.6.3`; case does not matter).
  public func entry(at ref: String) -> OutlineEntry? {
    entryPositions[ref.uppercased()].map { outline[$0] }
  }

  public func entry(of item: Item.ID) -> OutlineEntry? {
    itemPositions[item].map { outline[$0] }
  }

  /// The assignments that serve a part of the plan: those asked for at its position, and those
  /// that name it among their contents.
  public func assignments(serving entry: OutlineEntry) -> [Assignment] {
    plan.assignments.filter { assignment in
      assignment.ref == entry.ref
        || (entry.item.map { assignment.contents.contains($0) } ?? false)
    }
  }

  /// The agencies on whose checklist an assignment stands.
  public func agencies(of assignment: Assignment.ID) -> [Agency.ID] {
    leadsOfAssignment[assignment] ?? []
  }
}

// MARK: - Checklists

extension PlanBook {
  /// An agency's checklist: the plan's assignments in their order, then the agency's own tasks.
  public func tasks(of agency: Agency.ID) -> [PlanTask] {
    recordedTasks[agency] ?? givenTasks[agency] ?? []
  }

  /// The identity of the task that an assignment is to an agency.
  public static func taskID(_ assignment: Assignment.ID, _ agency: Agency.ID) -> PlanTask.ID {
    PlanTask.ID("\(assignment)@\(agency)")
  }

  /// How far an agency is on `day`.
  public func progress(of agency: Agency.ID, on day: CalendarDay) -> Progress {
    tasks(of: agency).reduce(into: Progress(agency: agency)) { $0.count($1.standing(on: day)) }
  }

  /// How far each agency is on `day`, in the order of ``agencies``.
  public func progress(on day: CalendarDay) -> [Progress] {
    agencies.map { progress(of: $0.id, on: day) }
  }
}

/// How far an agency is: of what is due by the day, how much is done.
///
/// What does not apply counts in neither part.
public struct Progress: Hashable, Sendable {
  public var agency: Agency.ID
  public var done: Int
  public var open: Int
  /// Those of `open` whose due day is past.
  public var overdue: Int
  /// Tasks on the checklist, whether due or not.
  public var tasks: Int

  public var total: Int { done + open }

  public init(agency: Agency.ID, done: Int = 0, open: Int = 0, overdue: Int = 0, tasks: Int = 0) {
    self.agency = agency
    self.done = done
    self.open = open
    self.overdue = overdue
    self.tasks = tasks
  }

  mutating func count(_ standing: TaskStanding) {
    done += standing.partsDone
    open += standing.partsDue - standing.partsDone
    overdue += standing.partsOverdue
    tasks += 1
  }
}

// MARK: - Channels

extension PlanBook {
  /// A channel that the plan names, or one of an agency in a channel group.
  public func channel(_ id: Channel.ID) -> Channel? { channels[id] }

  public func channelGroup(_ id: ChannelGroup.ID) -> ChannelGroup? {
    plan.channelGroups.first { $0.id == id }
  }

  /// The agencies that have a channel in a group of the plan, each once, in the order of the
  /// registry.
  public func members(of group: ChannelGroup) -> [Agency] {
    channels(of: group).map { agency($0.agency) }
  }

  /// The channels of a group of the plan, one an agency.
  public func channels(of group: ChannelGroup) -> [Channel] { channelsOfGroup[group.id] ?? [] }

  /// What came out on a channel, oldest first.
  public func publications(on channel: Channel.ID) -> [Publication] { logs[channel] ?? [] }

  /// What came out on a channel from `first` to `last`, both included, oldest first.
  public func publications(
    on channel: Channel.ID, from first: CalendarDay, to last: CalendarDay
  ) -> ArraySlice<Publication> {
    guard first <= last, let log = logs[channel] else { return [] }
    return log[log.count(before: { $0.day < first })..<log.count(before: { $0.day <= last })]
  }

  /// How many pieces came out on a channel in each of the twelve months of the plan's year.
  public func monthCounts(on channel: Channel.ID) -> [Int] {
    var counts = Array(repeating: 0, count: 12)
    for publication in publications(on: channel) where publication.day.year == plan.year {
      counts[publication.day.month - 1] += publication.quantity
    }
    return counts
  }

  /// Every publication that spreads an item, oldest first.
  public func publications(covering item: Item.ID) -> [Publication] {
    Self.sorted(logs.values.flatMap { $0.filter { $0.covers.contains(item) } })
  }
}

// MARK: - Applying edits

extension PlanBook {
  /// The book as it stands after an edit that was accepted or is being saved.
  public mutating func apply(_ edit: PlanEdit) {
    switch edit {
    case .tick(let tick, let agency):
      changeChecklist(of: agency) { $0.ticks[tick.id] = tick }
    case .untick(let id, let agency):
      changeChecklist(of: agency) { $0.ticks[id] = nil }
    case .addEvidence(let evidence, let agency):
      changeChecklist(of: agency) { checklist in
        if let known = checklist.evidence.firstIndex(where: { $0.id == evidence.id }) {
          checklist.evidence[known] = evidence
        } else {
          checklist.evidence.append(evidence)
        }
      }
    case .record(let publication), .change(_, let publication):
      var log = logs[publication.channel] ?? []
      log.removeAll { $0.id == publication.id }
      log.insert(publication, at: log.count(before: { Self.precedes($0, publication) }))
      logs[publication.channel] = log
    case .removePublication(let id, let channel):
      replaceLog(of: channel, with: publications(on: channel).filter { $0.id != id })
    }
  }

  /// This book with what was read anew of one agency.
  public mutating func replaceChecklist(of agency: Agency.ID, with checklist: Checklist?) {
    changeChecklist(of: agency) { $0 = checklist ?? Checklist() }
  }

  /// This book with what was read anew of one channel.
  public mutating func replaceLog(of channel: Channel.ID, with log: [Publication]) {
    logs[channel] = log.isEmpty ? nil : Self.sorted(log)
  }

  private mutating func changeChecklist(
    of agency: Agency.ID, _ change: (inout Checklist) -> Void
  ) {
    let old = checklists[agency]
    var checklist = old ?? Checklist()
    change(&checklist)
    checklists[agency] = checklist.isEmpty ? nil : checklist
    fillTasks(of: agency)
    if (old == nil) != checklist.isEmpty && givenTasks[agency] == nil { listAgencies() }
  }
}

extension [Publication] {
  /// How many elements at the beginning satisfy `isBefore`, if after the first that does not none
  /// does.
  fileprivate func count(before isBefore: (Publication) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
