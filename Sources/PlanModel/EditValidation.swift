extension WorkspaceContents {
  /// Refuses an edit that would leave the workspace in a state that it must not be in.
  ///
  /// Looks at the plan that is open; what other plans name is for the store to say.
  /// - Throws: The first reason found.
  public func validate(_ edit: PlanEdit) throws(EditError) {
    switch edit {
    case .contact(let before, let after): try validate(before, after)
    case .settings(_, let settings):
      try refuseBlank(settings.title, .title, of: .workspace)
      guard let plan = settings.defaultPlan, !plans.contains(where: { $0.id == plan }) else {
        return
      }
      throw .unknown(.plan(plan), in: .workspace)
    case .agency(_, nil), .agencyGroup(_, nil):
      try registry.validate(edit)
      try refuseRemoval(edit)
    case .agency, .agencyGroup: try registry.validate(edit)
    case .moveAgency(let id, _, _):
      if registry[id] == nil { throw .gone(.agency(id)) }
    default: try book?.validate(edit)
    }
  }

  private func validate(_ before: Contact?, _ after: Contact?) throws(EditError) {
    guard let after else { return }
    let subject = EditSubject.contact(after.id)
    if before == nil, contacts.contains(where: { $0.id == after.id }) { throw .duplicate(subject) }
    guard isSlug(after.id.rawValue) else { throw .badIdentity(subject) }
    try refuseBlank(after.place, .place, of: subject)
    guard let agency = after.agency, agency != before?.agency, registry[agency] == nil else {
      return
    }
    throw .unknown(.agency(agency), in: subject)
  }

  private func refuseRemoval(_ edit: PlanEdit) throws(EditError) {
    switch edit {
    case .agency(let agency?, nil):
      let users = users(of: agency.id)
      if !users.isEmpty { throw .inUse(.agency(agency.id), by: users) }
    case .agencyGroup(let group?, nil):
      let users = registry.users(of: group.id) + (book?.plan.users(of: group.id) ?? [])
      if !users.isEmpty { throw .inUse(.agencyGroup(group.id), by: users) }
    default: break
    }
  }

  /// What names an agency, and what was recorded about it, under the open plan.
  public func users(of agency: Agency.ID) -> [EditSubject] {
    var users: [EditSubject] = registry.agencies.filter { other in
      other.id != agency && other.successors.contains { $0.agency == agency }
    }.map { .agency($0.id) }
    users += contacts.filter { $0.agency == agency }.map { .contact($0.id) }
    guard let book else { return users }
    users += book.plan.users(of: agency)
    if book.checklists[agency] != nil { users.append(.checklist(agency)) }
    for (other, checklist) in book.checklists.sorted(by: { $0.key < $1.key }) where other != agency
    {
      users += checklist.tasks.values.filter { $0.successor == agency }.map(\.id).sorted()
        .map { .task($0) }
    }
    for group in book.plan.channelGroups {
      let channel = Channel.ID("\(group.id)@\(agency)")
      let count = book.publications(on: channel).count
      if count > 0 { users.append(.log(channel, count)) }
    }
    return users
  }
}

func refuseBlank(_ text: String?, _ field: EditedText, of subject: EditSubject) throws(EditError) {
  if isBlank(text) { throw .blank(field, of: subject) }
}

extension Plan {
  /// The assignments, channels and groups of channels that name an agency.
  public func users(of agency: Agency.ID) -> [EditSubject] {
    assignments.filter { ($0.leads + $0.coordinating).contains(agency) }.map { .assignment($0.id) }
      + channels.filter { $0.agency == agency }.map { .channel($0.id) }
      + channelGroups.filter { $0.agencies.contains(agency) }.map { .channelGroup($0.id) }
  }

  /// The assignments and groups of channels that name a group of agencies.
  public func users(of group: AgencyGroup.ID) -> [EditSubject] {
    assignments.filter { $0.leadGroups.contains(group) }.map { .assignment($0.id) }
      + channelGroups.filter { $0.groups.contains(group) }.map { .channelGroup($0.id) }
  }
}

// MARK: - The registry

extension Registry {
  /// The agencies that belong to a group at any time.
  func users(of group: AgencyGroup.ID) -> [EditSubject] {
    agencies.filter { $0.groups.contains(group) || $0.memberships.contains { $0.group == group } }
      .map { .agency($0.id) }
  }

  func validate(_ edit: PlanEdit) throws(EditError) {
    switch edit {
    case .agencyGroup(let before, let after?):
      let subject = EditSubject.agencyGroup(after.id)
      if before == nil, groups.contains(where: { $0.id == after.id }) { throw .duplicate(subject) }
      guard isSlug(after.id.rawValue) else { throw .badIdentity(subject) }
      try refuseBlank(after.name, .name, of: subject)
    case .agency(let before, let after?):
      let subject = EditSubject.agency(after.id)
      if before == nil, self[after.id] != nil { throw .duplicate(subject) }
      guard isSlug(after.id.rawValue) else { throw .badIdentity(subject) }
      let result = Agency.result(of: self[after.id], from: before, to: after) ?? after
      try validate(result, was: before)
      try applying(edit).refuseCircle(with: result)
    default: break
    }
  }

  private func validate(_ agency: Agency, was before: Agency?) throws(EditError) {
    let subject = EditSubject.agency(agency.id)
    try refuseBlank(agency.name, .name, of: subject)
    for former in agency.formerNames { try refuseBlank(former.name, .name, of: subject) }
    if let from = agency.from, let until = agency.until, until < from {
      throw .endsBeforeItBegins(subject)
    }
    if agency.until == nil, !agency.successors.isEmpty { throw .successorsWithoutEnd(agency.id) }
    let known = Set(groups.map(\.id))
    let old = Set((before?.groups ?? []) + (before?.memberships ?? []).map(\.group))
    for group in agency.groups + agency.memberships.map(\.group)
    where !known.contains(group) && !old.contains(group) {
      throw .unknown(.agencyGroup(group), in: subject)
    }
    let heirs = Set((before?.successors ?? []).map(\.agency))
    for succession in agency.successors
    where self[succession.agency] == nil && succession.agency != agency.id
      && !heirs.contains(succession.agency)
    {
      throw .unknown(.agency(succession.agency), in: subject)
    }
  }

  /// Where an agency would come to succeed itself.
  private func refuseCircle(with agency: Agency) throws(EditError) {
    if agency.successors.contains(where: { $0.agency == agency.id }) {
      throw .successionCircle([agency.id])
    }
    let next = Dictionary(
      agencies.map { ($0.id, $0.successors.map(\.agency)) }, uniquingKeysWith: { first, _ in first }
    )
    let circle = circles(among: agencies.map(\.id)) { next[$0] ?? [] }
      .first { $0.contains(agency.id) }
    if let circle { throw .successionCircle(circle) }
  }
}

extension Agency {
  /// This agency under another name from the day after `day` on; the old name is kept until then.
  ///
  /// - Parameters:
  ///   - name: The name that holds from now on.
  ///   - short: For narrow panes; `nil`: the name itself.
  ///   - day: The last day of the old name.
  /// - Returns: The agency with one former name more.
  public func renamed(_ name: String, short: String? = nil, after day: CalendarDay) -> Agency {
    var agency = self
    agency.formerNames.append(FormerName(self.name, short: self.short, until: day))
    agency.formerNames.sort { $0.until < $1.until }
    agency.name = name
    agency.short = short ?? name
    return agency
  }
}
