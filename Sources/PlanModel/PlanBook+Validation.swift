extension PlanBook {
  /// Refuses an edit of the plan or of what is recorded under it that contradicts what is there.
  func validate(_ edit: PlanEdit) throws(EditError) {
    switch edit {
    case .task(_, let record?, let agency): try validate(record, of: agency)
    case .ownTask(let before, let after, let agency): try validate(before, after, of: agency)
    case .evidence(let before, let after?, let agency): try validate(before, after, of: agency)
    case .header(_, let header):
      try refuseBlank(header.title, .title, of: .plan(plan.id))
      try refuseBlank(header.issuer, .issuer, of: .plan(plan.id))
      for basis in header.basis { try refuseBlank(basis.number, .number, of: .plan(plan.id)) }
    case .section(let before, let after): try validate(before, after)
    case .item(let before, let after): try validate(before, after)
    case .assignment(let before, let after): try validate(before, after)
    case .channel(let before, let after): try validate(before, after)
    case .channelGroup(let before, let after): try validate(before, after)
    case .record(let publication), .change(_, let publication):
      guard channel(publication.channel) != nil else {
        throw .unknown(.channel(publication.channel), in: .plan(plan.id))
      }
    default: break
    }
  }

  // MARK: Checklists

  private func validate(_ record: TaskRecord, of agency: Agency.ID) throws(EditError) {
    let subject = EditSubject.task(record.id)
    if let reason = record.exemption { try refuseBlank(reason, .reason, of: subject) }
    guard let successor = record.successor,
      successor != checklists[agency]?.tasks[record.id]?.successor
    else { return }
    if registry[successor] == nil { throw .unknown(.agency(successor), in: subject) }
    if successor == agency { throw .successionCircle([agency]) }
  }

  private func validate(
    _ before: OwnTask?, _ after: OwnTask?, of agency: Agency.ID
  ) throws(EditError) {
    let checklist = checklists[agency] ?? Checklist()
    guard let after else {
      guard let before else { return }
      let users = checklist.users(of: before.id)
      if !users.isEmpty { throw .inUse(.task(before.id), by: users) }
      return
    }
    let subject = EditSubject.task(after.id)
    if before == nil, tasks(of: agency).contains(where: { $0.id == after.id }) {
      throw .duplicate(subject)
    }
    guard isSlug(after.id.rawValue) else { throw .badIdentity(subject) }
    try refuseBlank(after.title, .title, of: subject)
    try refuseUnknown(after.contents, was: before?.contents ?? [], in: subject)
  }

  private func validate(
    _ before: Evidence?, _ after: Evidence, of agency: Agency.ID
  ) throws(EditError) {
    let checklist = checklists[agency] ?? Checklist()
    let subject = EditSubject.evidence(after.id)
    if before == nil, checklist.evidence.contains(where: { $0.id == after.id }) {
      throw .duplicate(subject)
    }
    guard let tick = after.tick, tick != before?.tick, checklist.ticks[tick] == nil else { return }
    throw .unknown(.tick(tick), in: subject)
  }

  // MARK: The plan

  private func refuseUnknown(
    _ contents: [Item.ID], was old: [Item.ID], in subject: EditSubject
  ) throws(EditError) {
    for content in contents where entry(of: content) == nil && !old.contains(content) {
      throw .unknown(.part(.item(content)), in: subject)
    }
  }

  private func refuseUnknown(
    _ agencies: [Agency.ID], was old: [Agency.ID], in subject: EditSubject
  ) throws(EditError) {
    for agency in agencies where registry[agency] == nil && !old.contains(agency) {
      throw .unknown(.agency(agency), in: subject)
    }
  }

  private func refuseUnknown(
    _ groups: [AgencyGroup.ID], was old: [AgencyGroup.ID], in subject: EditSubject
  ) throws(EditError) {
    let known = Set(registry.groups.map(\.id)).union(old)
    for group in groups where !known.contains(group) {
      throw .unknown(.agencyGroup(group), in: subject)
    }
  }

  private func refuseUnknown(
    position ref: String?, was old: String?, in subject: EditSubject
  ) throws(EditError) {
    guard let ref, ref != old, entry(at: ref) == nil else { return }
    throw .unknown(.position(ref), in: subject)
  }

  private func validate(_ before: Assignment?, _ after: Assignment?) throws(EditError) {
    guard let after else {
      guard let before else { return }
      let users = recordedUsers(of: before.id)
      if !users.isEmpty { throw .inUse(.assignment(before.id), by: users) }
      return
    }
    let subject = EditSubject.assignment(after.id)
    if before == nil, plan.assignments.contains(where: { $0.id == after.id }) {
      throw .duplicate(subject)
    }
    guard isSlug(after.id.rawValue) else { throw .badIdentity(subject) }
    try refuseBlank(after.title, .title, of: subject)
    try refuseUnknown(position: after.ref, was: before?.ref, in: subject)
    try refuseUnknown(after.leads, was: before?.leads ?? [], in: subject)
    try refuseUnknown(after.coordinating, was: before?.coordinating ?? [], in: subject)
    try refuseUnknown(after.leadGroups, was: before?.leadGroups ?? [], in: subject)
    try refuseUnknown(after.contents, was: before?.contents ?? [], in: subject)
    if after.leads.isEmpty, after.leadGroups.isEmpty { throw .withoutLead(after.id) }
  }

  /// The tasks of an assignment about which somebody has recorded something.
  private func recordedUsers(of assignment: Assignment.ID) -> [EditSubject] {
    let prefix = "\(assignment)@"
    var tasks: Set<PlanTask.ID> = []
    for checklist in checklists.values {
      tasks.formUnion(checklist.namedTasks.filter { $0.rawValue.hasPrefix(prefix) })
    }
    return tasks.sorted().map { .task($0) }
  }

  private func validate(_ before: Channel?, _ after: Channel?) throws(EditError) {
    guard let after else {
      guard let before else { return }
      try refuseLogs(of: [before.id], for: .channel(before.id))
      return
    }
    let subject = EditSubject.channel(after.id)
    if before == nil,
      channel(after.id) != nil || channelGroup(ChannelGroup.ID(after.id.rawValue)) != nil
    {
      throw .duplicate(subject)
    }
    guard isSlug(after.id.rawValue) else { throw .badIdentity(subject) }
    try refuseBlank(after.name, .name, of: subject)
    try refuseUnknown([after.agency], was: before.map { [$0.agency] } ?? [], in: subject)
    try refuseUnknown(position: after.ref, was: before?.ref, in: subject)
  }

  private func validate(_ before: ChannelGroup?, _ after: ChannelGroup?) throws(EditError) {
    guard let after else {
      guard let before else { return }
      let prefix = "\(before.id)@"
      let logs = logs.keys.filter { $0.rawValue.hasPrefix(prefix) }.sorted()
      try refuseLogs(of: logs, for: .channelGroup(before.id))
      return
    }
    let subject = EditSubject.channelGroup(after.id)
    if before == nil, channelGroup(after.id) != nil || channel(Channel.ID(after.id.rawValue)) != nil
    {
      throw .duplicate(subject)
    }
    guard isSlug(after.id.rawValue) else { throw .badIdentity(subject) }
    try refuseBlank(after.name, .name, of: subject)
    try refuseUnknown(after.groups, was: before?.groups ?? [], in: subject)
    try refuseUnknown(after.agencies, was: before?.agencies ?? [], in: subject)
    try refuseUnknown(position: after.ref, was: before?.ref, in: subject)
  }

  private func refuseLogs(
    of channels: [Channel.ID], for subject: EditSubject
  ) throws(EditError) {
    let logs = channels.map { ($0, publications(on: $0).count) }.filter { $0.1 > 0 }
    if !logs.isEmpty { throw .inUse(subject, by: logs.map { .log($0.0, $0.1) }) }
  }

  // MARK: The tree

  private func validate(_ before: PlacedSection?, _ after: PlacedSection?) throws(EditError) {
    guard let after else {
      if let before { try refuseUsed(.section(before.id)) }
      return
    }
    try validate(.section(after.id), id: after.id.rawValue, at: after.place, was: before?.place)
    try refuseBlank(after.section.heading, .title, of: .part(.section(after.id)))
  }

  private func validate(_ before: PlacedItem?, _ after: PlacedItem?) throws(EditError) {
    guard let after else {
      if let before { try refuseUsed(.item(before.id)) }
      return
    }
    try validate(.item(after.id), id: after.id.rawValue, at: after.place, was: before?.place)
    try refuseBlank(after.item.text, .text, of: .part(.item(after.id)))
  }

  private func validate(
    _ subject: OutlineEntry.Subject, id: String, at place: OutlinePlace, was old: OutlinePlace?
  ) throws(EditError) {
    if old == nil, outline.contains(where: { $0.subject == subject }) {
      throw .duplicate(.part(subject))
    }
    guard isSlug(id) else { throw .badIdentity(.part(subject)) }
    guard place != old, !plan.canHold(subject, at: place) else { return }
    guard let parent = place.parent, plan.contains(parent) else {
      throw .unknown(place.parent.map { .part($0) } ?? .plan(plan.id), in: .part(subject))
    }
    throw .belowItself(subject)
  }

  /// What names a part of the tree, or one below it.
  private func refuseUsed(_ subject: OutlineEntry.Subject) throws(EditError) {
    let gone = Set(plan.parts(from: subject).map(\.subject))
    let items = Set(gone.compactMap { if case .item(let id) = $0 { id } else { nil } })
    let refs = Set(outline.filter { gone.contains($0.subject) }.map { $0.ref.uppercased() })
    func names(_ ref: String?) -> Bool { ref.map { refs.contains($0.uppercased()) } ?? false }
    var users: [EditSubject] =
      plan.assignments.filter { names($0.ref) || !items.isDisjoint(with: $0.contents) }
      .map { .assignment($0.id) }
    users += plan.channels.filter { names($0.ref) }.map { .channel($0.id) }
    users += plan.channelGroups.filter { names($0.ref) }.map { .channelGroup($0.id) }
    for (_, checklist) in checklists.sorted(by: { $0.key < $1.key }) {
      users += checklist.ownTasks.filter { !items.isDisjoint(with: $0.contents) }
        .map { .task($0.id) }
    }
    for (channel, log) in logs.sorted(by: { $0.key < $1.key }) {
      let count = log.count { !items.isDisjoint(with: $0.covers) }
      if count > 0 { users.append(.log(channel, count)) }
    }
    if !users.isEmpty { throw .inUse(.part(subject), by: users) }
  }
}

extension Checklist {
  /// The tasks about which anything is recorded.
  var namedTasks: Set<PlanTask.ID> {
    Set(tasks.keys).union(ticks.values.map(\.task)).union(evidence.map(\.task))
      .union(followUps.compactMap(\.task)).union(persons.compactMap(\.task))
  }

  /// What is recorded about a task.
  func users(of task: PlanTask.ID) -> [EditSubject] {
    ticks(of: task).map { .tick($0.id) }
      + evidence.filter { $0.task == task }.map { .evidence($0.id) }
  }
}
