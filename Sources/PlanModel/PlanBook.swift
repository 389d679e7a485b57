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
  public internal(set) var checklists: [Agency.ID: Checklist]
  /// By channel, in the order of ``Publication/day``, then of identity.
  public internal(set) var logs: [Channel.ID: [Publication]]
  /// The places of the plan's assignments that are tasks of an agency, in their order.
  private let givenPlaces: [Agency.ID: [Int]]
  /// What each assignment of the plan asks of those who lead it.
  private let asked: [Shared<PlanTask.Asked>]
  /// The tasks that the plan gives and those of the agencies' own, with what was recorded about
  /// them.
  private var tasksOfAgency: [Agency.ID: [PlanTask]] = [:]
  /// Of agencies that end: the others that have recorded something about their tasks.
  private var recorders: [Agency.ID: Set<Agency.ID>] = [:]
  private let leadsOfAssignment: [Assignment.ID: [Agency.ID]]
  /// Those that the plan names and those of each agency in a channel group.
  let channels: [Channel.ID: Channel]
  let channelsOfGroup: [ChannelGroup.ID: [Channel]]
  private let entryPositions: [String: Int]
  private let itemPositions: [Item.ID: Int]
  /// The items that are contents, each once: those of sections of that kind or, in a plan without
  /// any, of mixed ones.
  public let contents: [OutlineEntry]
  private let contentRows: [Item.ID: Int]
  private(set) var digests: [Channel.ID: LogDigest] = [:]
  private(set) var digestNames = DigestNames()

  /// Of two records of the plan with one identity, or items at one position, the first counts.
  public init(
    registry: Registry, plan: Plan, checklists: [Agency.ID: Checklist] = [:],
    logs: [Channel.ID: [Publication]] = [:]
  ) {
    self.registry = registry
    self.plan = plan
    self.checklists = checklists.filter { !$0.value.isEmpty }
    self.logs = logs.filter { !$0.value.isEmpty }.mapValues(Self.inOrder)
    let outline = plan.outline
    self.outline = outline
    entryPositions = Dictionary(
      outline.enumerated().map { ($1.ref.uppercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    itemPositions = Dictionary(
      outline.enumerated().compactMap { offset, entry in entry.item.map { ($0, offset) } },
      uniquingKeysWith: { first, _ in first })

    contents = Self.contents(of: outline)
    contentRows = Dictionary(
      contents.enumerated().compactMap { row, entry in entry.item.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })

    var givenPlaces: [Agency.ID: [Int]] = [:]
    var leadsOfAssignment: [Assignment.ID: [Agency.ID]] = [:]
    for (place, assignment) in plan.assignments.enumerated()
    where leadsOfAssignment[assignment.id] == nil {
      let leads = Self.leads(of: assignment, in: plan, registry: registry)
      leadsOfAssignment[assignment.id] = leads
      for agency in leads { givenPlaces[agency, default: []].append(place) }
    }
    self.givenPlaces = givenPlaces
    asked = plan.assignments.map { Shared(PlanTask.Asked($0, in: plan)) }
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
    let ownTasks = ownTasksOfEnded
    for (agency, checklist) in self.checklists {
      for other in inherited(in: checklist, of: agency, ownTasks: ownTasks) {
        recorders[other, default: []].insert(agency)
      }
    }
    for channel in self.logs.keys { digest(channel) }
    for agency in Set(givenPlaces.keys).union(self.checklists.keys).union(recorders.keys) {
      fillTasks(of: agency)
    }
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
      group.groups.contains {
        agency.isMember(of: $0, from: plan.firstDay, to: plan.lastDay)
      }
        || (group.agencies.contains(agency.id)
          && agency.exists(from: plan.firstDay, to: plan.lastDay))
    }
  }

  private static func contents(of outline: [OutlineEntry]) -> [OutlineEntry] {
    var seen: Set<Item.ID> = []
    let items = outline.filter { $0.item.map { seen.insert($0).inserted } ?? false }
    let contents = items.filter { $0.kind == .content }
    return contents.isEmpty ? items.filter { $0.kind == .mixed } : contents
  }

  mutating func digest(_ channel: Channel.ID) {
    digests[channel] = logs[channel].map {
      LogDigest($0, contents: contentRows, names: &digestNames)
    }
  }

  /// A log as the book holds it: by day, then by identity.
  ///
  /// One that is in order already, as files are, is not copied: logs are most of what is in memory.
  public static func inOrder(_ log: [Publication]) -> [Publication] {
    let isInOrder = log.withUnsafeBufferPointer { log in
      log.indices.dropFirst().allSatisfy { !precedes(log[$0], log[$0 - 1]) }
    }
    if isInOrder { return log }
    // Places are sorted, not records: a copy of a record retains all of its texts.
    let places = log.withUnsafeBufferPointer { log in
      log.indices.sorted { precedes(log[$0], log[$1]) }
    }
    return places.map { log[$0] }
  }

  static func precedes(_ left: Publication, _ right: Publication) -> Bool {
    left.day == right.day ? left.id < right.id : left.day < right.day
  }

  /// The agency's tasks with what it has recorded about them, and what its heirs have.
  private mutating func fillTasks(of agency: Agency.ID) {
    let heirs = (recorders[agency] ?? []).sorted().compactMap { checklists[$0] }
    var tasks = givenTasks(of: agency)
    guard checklists[agency] != nil || !heirs.isEmpty else {
      tasksOfAgency[agency] = tasks.isEmpty ? nil : tasks
      return
    }
    let checklist = checklists[agency] ?? Checklist()
    tasks += checklist.ownTasks.map {
      PlanTask($0, of: agency, in: plan, record: registry[agency])
    }
    let all = heirs.isEmpty ? [] : Set(tasks.map(\.id))
    var inheritedTicks: [PlanTask.ID: [Tick]] = [:]
    var evidence = Dictionary(grouping: checklist.evidence, by: \.task)
    var records = checklist.tasks
    for heir in heirs {
      let given = all.subtracting(heir.ownTasks.map(\.id))
      for tick in heir.ticks.values
      where given.contains(tick.task) && checklist.ticks[tick.id] == nil {
        // Two heirs may have ticked one period: it was done when the first of them did it.
        let ticks = inheritedTicks[tick.task, default: []]
        if let same = ticks.firstIndex(where: { $0.period == tick.period }) {
          guard let day = tick.reportDay, let known = ticks[same].reportDay, day < known
          else { continue }
          inheritedTicks[tick.task]?[same] = tick
        } else {
          inheritedTicks[tick.task, default: []].append(tick)
        }
      }
      for piece in heir.evidence where given.contains(piece.task) {
        evidence[piece.task, default: []].append(piece)
      }
      records.merge(heir.tasks.filter { given.contains($0.key) }) { $0.continued(by: $1) }
    }
    for index in tasks.indices {
      let id = tasks[index].id
      var ticks = checklist.ticks[id]
      if let inherited = inheritedTicks[id] {
        ticks = (ticks + inherited).sorted(by: Tick.isOlder)[...]
      }
      tasks[index].record(records[id], ticks: ticks, evidence: evidence[id] ?? [])
    }
    tasksOfAgency[agency] = tasks
  }

  /// The tasks that the plan gives to an agency, without what was recorded about them.
  private func givenTasks(of agency: Agency.ID) -> [PlanTask] {
    let record = registry[agency]
    return (givenPlaces[agency] ?? []).map { place in
      let id = Self.taskID(plan.assignments[place].id, agency)
      return PlanTask(asked[place], of: agency, id: id, record: record)
    }
  }

  /// The agencies with own tasks of an identity; those without an end hand none on.
  private var ownTasksOfEnded: [PlanTask.ID: Set<Agency.ID>] {
    var holders: [PlanTask.ID: Set<Agency.ID>] = [:]
    for (agency, checklist) in checklists where registry[agency]?.until != nil {
      for task in checklist.ownTasks { holders[task.id, default: []].insert(agency) }
    }
    return holders
  }

  /// The agencies, ended or with an end, about whose tasks the checklist of another says something.
  private func inherited(
    in checklist: Checklist, of agency: Agency.ID, ownTasks: [PlanTask.ID: Set<Agency.ID>]
  ) -> Set<Agency.ID> {
    let suffix = Array("@\(agency)".utf8)
    let own = Set(checklist.ownTasks.map(\.id))
    var others: Set<Agency.ID> = []
    func note(_ task: PlanTask.ID) {
      if !ownTasks.isEmpty, let holders = ownTasks[task], !own.contains(task) {
        others.formUnion(holders)
      }
      let name = task.rawValue.utf8
      guard !name.suffix(suffix.count).elementsEqual(suffix), let sign = name.lastIndex(of: 64)
      else { return }
      let other = Agency.ID(String(task.rawValue[name.index(after: sign)...]))
      if registry[other]?.until != nil { others.insert(other) }
    }
    let ticks = checklist.ticks.values
    for place in ticks.indices where place == 0 || ticks[place - 1].task != ticks[place].task {
      note(ticks[place].task)
    }
    for piece in checklist.evidence { note(piece.task) }
    for task in checklist.tasks.keys { note(task) }
    others.remove(agency)
    return others
  }

  /// The agency as it was called on `day`; one that is not registered is known by its identity.
  public func agency(_ id: Agency.ID, on day: CalendarDay) -> Agency { agency(id).named(on: day) }

  private mutating func listAgencies() {
    let places = Set(givenPlaces.keys).union(checklists.keys).map {
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
    tasksOfAgency[agency] ?? []
  }

  /// The identity of the task that an assignment is to an agency.
  public static func taskID(_ assignment: Assignment.ID, _ agency: Agency.ID) -> PlanTask.ID {
    PlanTask.ID("\(assignment)@\(agency)")
  }

  /// How far an agency is on `day`, as far as was known by `known`; `nil`: on the day itself.
  public func progress(
    of agency: Agency.ID, on day: CalendarDay, knownBy known: CalendarDay? = nil
  ) -> Progress {
    var progress = Progress(agency: agency)
    let tasks = tasks(of: agency)
    // By position: to go through the tasks themselves copies each, which takes most of the time.
    for position in tasks.indices {
      progress.count(tasks[position].standing(on: day, knownBy: known))
    }
    return progress
  }

  /// How far each agency is on `day`, in the order of ``agencies``.
  public func progress(on day: CalendarDay, knownBy known: CalendarDay? = nil) -> [Progress] {
    agencies.map { progress(of: $0.id, on: day, knownBy: known) }
  }
}

extension PlanBook {
  /// Changes what is recorded about an agency's tasks, and all that follows from it.
  mutating func changeChecklist(
    of agency: Agency.ID, _ change: (inout Checklist) -> Void
  ) {
    let old = checklists[agency]
    var checklist = old ?? Checklist()
    change(&checklist)
    checklists[agency] = checklist.isEmpty ? nil : checklist
    if registry[agency]?.until != nil, old?.ownTasks.map(\.id) != checklist.ownTasks.map(\.id) {
      // Others may have recorded something about them already.
      self = PlanBook(registry: registry, plan: plan, checklists: checklists, logs: logs)
      return
    }
    fillTasks(of: agency)
    let ownTasks = ownTasksOfEnded
    let before = old.map { inherited(in: $0, of: agency, ownTasks: ownTasks) } ?? []
    let after = inherited(in: checklist, of: agency, ownTasks: ownTasks)
    for other in before.union(after) {
      if after.contains(other) {
        recorders[other, default: []].insert(agency)
      } else {
        recorders[other]?.remove(agency)
      }
      fillTasks(of: other)
    }
    if (old == nil) != checklist.isEmpty && givenPlaces[agency] == nil { listAgencies() }
  }
}
