/// A plan for another year made from this one, with what a person has to look at before it is
/// issued.
public struct PlanDraft: Hashable, Sendable {
  public var plan: Plan
  /// In the order of the document, then of assignments and channels.
  public var review: [DraftNote]
}

/// Something in a draft that a person has to decide or confirm.
public enum DraftNote: Hashable, Sendable {
  /// An agency that is gone, and who took its place.
  case replaced(Agency.ID, by: Agency.ID, in: DraftSubject)
  /// An agency that is gone and has no successor for this; it stands as it was.
  case withoutSuccessor(Agency.ID, in: DraftSubject, OwnerGap)
  /// A group that has no member in the new year.
  case emptyGroup(AgencyGroup.ID, in: DraftSubject)
  /// A text in which years were moved.
  case textMoved(DraftSubject, from: String, to: String)
  /// A text that still names the old year or the one before the new.
  case yearLeft(DraftSubject, text: String)
  /// A frame whose days were moved.
  case frameMoved(Assignment.ID, from: TimeFrame, to: TimeFrame)
  /// A document that the old plan rests on; the draft rests on none yet.
  case basisLeftOut(BasisDocument)
  /// A number that an officer had set and that is owed on.
  case obligationKept(Obligation.ID, in: DraftSubject)
}

/// The part of a draft that a note is about.
public enum DraftSubject: Hashable, Sendable {
  case plan
  case section(Section.ID)
  case item(Item.ID)
  case assignment(Assignment.ID)
  case channel(Channel.ID)
  case channelGroup(ChannelGroup.ID)
}

extension Plan {
  /// Next year's draft: structure, assignments, channels and obligations, with frames moved.
  ///
  /// It has no number, no day of issue, no signature and no basis; ticks and publications are no
  /// part of a plan. Agencies that have ended by the first day of the new year are replaced by
  /// their successors. Identities of sections, items, assignments and channels stay.
  ///
  /// - Parameters:
  ///   - year: As a rule the one after this plan's; any other moves by as many years.
  ///   - id: Of the draft; `nil` makes `ke-hoach-<year>`.
  ///   - registry: Agencies with their ends and successors.
  /// - Returns: The draft, and what a person has to look at.
  public func draft(for year: Int, id: Plan.ID? = nil, registry: Registry) -> PlanDraft {
    var drafter = Drafter(from: self, to: year, registry: registry)
    let draft = drafter.draft(of: self, id: id)
    return PlanDraft(plan: draft, review: drafter.notes)
  }
}

private struct Drafter {
  let oldYear: Int
  let years: Int
  let firstDay: CalendarDay
  let lastDay: CalendarDay
  let registry: Registry
  var notes: [DraftNote] = []

  init(from plan: Plan, to year: Int, registry: Registry) {
    let blank = Plan(id: plan.id, issuer: "", title: "", year: year)
    oldYear = plan.year
    years = blank.year - plan.year
    firstDay = blank.firstDayOfYear
    lastDay = blank.lastDay
    self.registry = registry
  }

  mutating func draft(of plan: Plan, id: Plan.ID?) -> Plan {
    let year = plan.year + years
    let title = moved(plan.title, in: .plan)
    notes += plan.basis.map { .basisLeftOut($0) }
    let sections = plan.sections.map { moved($0) }
    let assignments = plan.assignments.map { moved($0) }
    let channels = plan.channels.map { moved($0) }
    let groups = plan.channelGroups.map { moved($0) }
    return Plan(
      id: id ?? Plan.ID("ke-hoach-\(year)"), issuer: plan.issuer, title: title, year: year,
      sections: sections, assignments: assignments, channels: channels, channelGroups: groups)
  }

  private mutating func moved(_ text: String, in subject: DraftSubject) -> String {
    let result = YearText.movedAfterWord(text, of: oldYear, byYears: years)
    if result != text { notes.append(.textMoved(subject, from: text, to: result)) }
    if years != 0 && YearText.years(in: result).contains(oldYear) {
      notes.append(.yearLeft(subject, text: result))
    }
    return result
  }

  private mutating func moved(_ section: Section) -> Section {
    var section = section
    let subject = DraftSubject.section(section.id)
    section.heading = moved(section.heading, in: subject)
    section.text = section.text.map { moved($0, in: subject) }
    section.items = section.items.map { moved($0) }
    section.sections = section.sections.map { moved($0) }
    return section
  }

  private mutating func moved(_ item: Item) -> Item {
    var item = item
    item.text = moved(item.text, in: .item(item.id))
    item.items = item.items.map { moved($0) }
    return item
  }

  private mutating func moved(_ assignment: Assignment) -> Assignment {
    var assignment = assignment
    let subject = DraftSubject.assignment(assignment.id)
    let frame = assignment.frame.moved(byYears: years)
    if frame != assignment.frame {
      notes.append(.frameMoved(assignment.id, from: assignment.frame, to: frame))
    }
    assignment.frame = frame
    assignment.title = moved(assignment.title, in: subject)
    assignment.deliverable = assignment.deliverable.map { moved($0, in: subject) }
    assignment.note = assignment.note.map { moved($0, in: subject) }
    assignment.leads = replaced(assignment.leads, work: assignment.work, in: subject)
    assignment.coordinating = replaced(assignment.coordinating, work: assignment.work, in: subject)
    noteEmpty(assignment.leadGroups, in: subject)
    return assignment
  }

  private mutating func moved(_ channel: Channel) -> Channel {
    var channel = channel
    let subject = DraftSubject.channel(channel.id)
    channel.agency = replaced([channel.agency], work: nil, in: subject)[0]
    channel.obligations = channel.obligations.map { $0.moved(byYears: years) }
    noteKept(channel.obligations, in: subject)
    return channel
  }

  private mutating func moved(_ group: ChannelGroup) -> ChannelGroup {
    var group = group
    let subject = DraftSubject.channelGroup(group.id)
    group.agencies = replaced(group.agencies, work: nil, in: subject)
    noteEmpty(group.groups, in: subject)
    group.obligations = group.obligations.map { $0.moved(byYears: years) }
    noteKept(group.obligations, in: subject)
    return group
  }

  /// Each agency, or who has taken its place by the first day of the new year, once.
  private mutating func replaced(
    _ agencies: [Agency.ID], work: String?, in subject: DraftSubject
  ) -> [Agency.ID] {
    var result: [Agency.ID] = []
    for agency in agencies {
      let inheritance = registry.inheritance(from: agency, work: work, on: firstDay)
      if let gap = inheritance.gap {
        notes.append(.withoutSuccessor(agency, in: subject, gap))
      } else if let owner = inheritance.owner, owner != agency {
        notes.append(.replaced(agency, by: owner, in: subject))
      }
      let kept = inheritance.owner ?? agency
      if !result.contains(kept) { result.append(kept) }
    }
    return result
  }

  private mutating func noteEmpty(_ groups: [AgencyGroup.ID], in subject: DraftSubject) {
    for group in groups where registry.members(of: group, from: firstDay, to: lastDay).isEmpty {
      notes.append(.emptyGroup(group, in: subject))
    }
  }

  private mutating func noteKept(_ obligations: [Obligation], in subject: DraftSubject) {
    for obligation in obligations where obligation.setBy != nil {
      notes.append(.obligationKept(obligation.id, in: subject))
    }
  }
}
