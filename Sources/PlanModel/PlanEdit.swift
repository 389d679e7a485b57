/// One change to a workspace and the plan that is open, as a person makes it.
///
/// Where an edit has `from` and `to`, they are the record as the person saw it and as it is to be:
/// without `from` it is added, without `to` removed, and otherwise the fields change in which the
/// two differ, whatever others have made of the rest.
public enum PlanEdit: Hashable, Sendable {
  /// A task of the agency is done, once or for a period.
  case tick(Tick, agency: Agency.ID)
  /// The tick is taken back, and with it all evidence that was given for it; both as the person saw
  /// them.
  case untick(Tick, evidence: [Evidence], agency: Agency.ID)
  /// A piece of evidence is added, or replaced if its identity is known.
  case addEvidence(Evidence, agency: Agency.ID)
  /// A record of an officer's duties is added, or replaced if its identity is known.
  case file(OfficerRecord, agency: Agency.ID)
  /// The record of that sort with that identity is taken away.
  case withdraw(OfficerRecord, agency: Agency.ID)
  /// A publication is logged, or replaced if its identity is known in its channel's log.
  case record(Publication)
  /// Fields of a publication are changed; both have its identity and its channel.
  case change(from: Publication, to: Publication)
  /// The publication is taken out, which the person saw like this.
  case removePublication(Publication)
  /// What a channel, or each channel of a group, owes is set by an officer.
  case owe(from: [Obligation], to: [Obligation], ChannelReview.Subject)

  // What an agency records about its tasks.

  /// What is recorded about a task of the plan, its successor included.
  case task(from: TaskRecord?, to: TaskRecord?, agency: Agency.ID)
  case ownTask(from: OwnTask?, to: OwnTask?, agency: Agency.ID)
  case evidence(from: Evidence?, to: Evidence?, agency: Agency.ID)

  // What the plan says; a part of its tree goes with all that is below it. Where others have added
  // something there meanwhile, that is known by removing what was seen first.

  case header(from: PlanHeader, to: PlanHeader)
  case section(from: PlacedSection?, to: PlacedSection?)
  case item(from: PlacedItem?, to: PlacedItem?)
  case assignment(from: Assignment?, to: Assignment?)
  /// Behind which other an assignment stood in its list, and behind which it is to stand; `nil`: it
  /// is the first.
  case moveAssignment(Assignment.ID, from: Assignment.ID?, after: Assignment.ID?)
  case channel(from: Channel?, to: Channel?)
  case channelGroup(from: ChannelGroup?, to: ChannelGroup?)

  // What all plans share.

  case agency(from: Agency?, to: Agency?)
  /// The same of an agency in the registry.
  case moveAgency(Agency.ID, from: Agency.ID?, after: Agency.ID?)
  case agencyGroup(from: AgencyGroup?, to: AgencyGroup?)
  case contact(from: Contact?, to: Contact?)
  case settings(from: WorkspaceSettings, to: WorkspaceSettings)
}

extension PlanEdit {
  /// The document that an edit is written to.
  public enum Home: Hashable, Sendable {
    case checklist(Agency.ID)
    case log(Channel.ID)
    case plan, agencies, contacts, settings
  }

  public var home: Home {
    switch self {
    case .tick(_, let agency), .untick(_, _, let agency), .addEvidence(_, let agency),
      .file(_, let agency), .withdraw(_, let agency), .task(_, _, let agency),
      .ownTask(_, _, let agency), .evidence(_, _, let agency):
      .checklist(agency)
    case .record(let publication), .change(_, let publication),
      .removePublication(let publication):
      .log(publication.channel)
    case .owe, .header, .section, .item, .assignment, .moveAssignment, .channel, .channelGroup:
      .plan
    case .agency, .moveAgency, .agencyGroup: .agencies
    case .contact: .contacts
    case .settings: .settings
    }
  }

  /// Whether this edit does no more than take another back, which then need not be saved at all.
  public func takesBack(_ other: PlanEdit) -> Bool {
    switch (self, other) {
    case (.untick(let tick, _, let agency), .tick(let known, let other)),
      (.tick(let tick, let agency), .untick(let known, _, let other)):
      tick.id == known.id && agency == other
    case (.removePublication(let removed), .record(let publication)):
      publication.id == removed.id && publication.channel == removed.channel
    default: reversed.map { $0 == other } ?? false || removesWhatAdded(other)
    }
  }

  /// Whether this takes away a record, however changed since, that the other put in.
  private func removesWhatAdded(_ other: PlanEdit) -> Bool {
    switch (other, self) {
    case (.task(nil, let new?, let one), .task(let old?, nil, let two)):
      new.id == old.id && one == two
    case (.ownTask(nil, let new?, let one), .ownTask(let old?, nil, let two)):
      new.id == old.id && one == two
    case (.evidence(nil, let new?, let one), .evidence(let old?, nil, let two)):
      new.id == old.id && one == two
    case (.section(nil, let new?), .section(let old?, nil)): new.id == old.id
    case (.item(nil, let new?), .item(let old?, nil)): new.id == old.id
    case (.assignment(nil, let new?), .assignment(let old?, nil)): new.id == old.id
    case (.channel(nil, let new?), .channel(let old?, nil)): new.id == old.id
    case (.channelGroup(nil, let new?), .channelGroup(let old?, nil)): new.id == old.id
    case (.agency(nil, let new?), .agency(let old?, nil)): new.id == old.id
    case (.agencyGroup(nil, let new?), .agencyGroup(let old?, nil)): new.id == old.id
    case (.contact(nil, let new?), .contact(let old?, nil)): new.id == old.id
    default: false
    }
  }

  /// This edit and an earlier one of the same record as one; `nil` if they are not of one record, or
  /// one of them has no two ends.
  public func joined(to earlier: PlanEdit) -> PlanEdit? {
    switch (earlier, self) {
    case (.record(let old), .change(let from, let to)) where old.id == to.id:
      .record(old.changed(from: from, to: to))
    case (.change(let a, let b), .change(let c, let d)):
      join(a, b, c, d).flatMap { .change(from: $0 ?? a, to: $1 ?? d) }
    case (.task(let a, let b, let one), .task(let c, let d, let two)) where one == two:
      join(a, b, c, d).map { .task(from: $0, to: $1, agency: one) }
    case (.ownTask(let a, let b, let one), .ownTask(let c, let d, let two)) where one == two:
      join(a, b, c, d).map { .ownTask(from: $0, to: $1, agency: one) }
    case (.evidence(let a, let b, let one), .evidence(let c, let d, let two)) where one == two:
      join(a, b, c, d).map { .evidence(from: $0, to: $1, agency: one) }
    case (.section(let a, let b), .section(let c, let d)):
      join(a, b, c, d).map { .section(from: $0, to: $1) }
    case (.item(let a, let b), .item(let c, let d)):
      join(a, b, c, d).map { .item(from: $0, to: $1) }
    case (.assignment(let a, let b), .assignment(let c, let d)):
      join(a, b, c, d).map { .assignment(from: $0, to: $1) }
    case (.channel(let a, let b), .channel(let c, let d)):
      join(a, b, c, d).map { .channel(from: $0, to: $1) }
    case (.channelGroup(let a, let b), .channelGroup(let c, let d)):
      join(a, b, c, d).map { .channelGroup(from: $0, to: $1) }
    case (.agency(let a, let b), .agency(let c, let d)):
      join(a, b, c, d).map { .agency(from: $0, to: $1) }
    case (.agencyGroup(let a, let b), .agencyGroup(let c, let d)):
      join(a, b, c, d).map { .agencyGroup(from: $0, to: $1) }
    case (.contact(let a, let b), .contact(let c, let d)):
      join(a, b, c, d).map { .contact(from: $0, to: $1) }
    case (.header(let a, let b), .header(let c, let d)):
      .header(from: a, to: b.changed(from: c, to: d))
    case (.settings(let a, let b), .settings(let c, let d)):
      .settings(from: a, to: b.changed(from: c, to: d))
    case (.moveAgency(let a, let from, _), .moveAgency(let b, _, let after)) where a == b:
      .moveAgency(a, from: from, after: after)
    case (.moveAssignment(let a, let from, _), .moveAssignment(let b, _, let after)) where a == b:
      .moveAssignment(a, from: from, after: after)
    case (.owe(let a, _, let one), .owe(_, let d, let two)) where one == two:
      .owe(from: a, to: d, one)
    default: nil
    }
  }

  /// The two ends of two edits of one record, the later of which goes on from the earlier.
  private func join<Record: EditedByField & Identifiable>(
    _ before: Record?, _ between: Record?, _ seen: Record?, _ after: Record?
  ) -> (Record?, Record?)? {
    guard let between, let seen, between.id == seen.id else { return nil }
    if before == nil, after == nil { return nil }
    return (before, after.map { between.changed(from: seen, to: $0) })
  }

  /// The same edit from the end to the beginning; `nil` for one that has no two ends.
  private var reversed: PlanEdit? {
    switch self {
    case .tick, .untick, .addEvidence, .file, .withdraw, .record, .removePublication: nil
    case .change(let from, let to): .change(from: to, to: from)
    case .owe(let from, let to, let subject): .owe(from: to, to: from, subject)
    case .task(let from, let to, let agency): .task(from: to, to: from, agency: agency)
    case .ownTask(let from, let to, let agency): .ownTask(from: to, to: from, agency: agency)
    case .evidence(let from, let to, let agency): .evidence(from: to, to: from, agency: agency)
    case .header(let from, let to): .header(from: to, to: from)
    case .section(let from, let to): .section(from: to, to: from)
    case .item(let from, let to): .item(from: to, to: from)
    case .assignment(let from, let to): .assignment(from: to, to: from)
    case .channel(let from, let to): .channel(from: to, to: from)
    case .channelGroup(let from, let to): .channelGroup(from: to, to: from)
    case .agency(let from, let to): .agency(from: to, to: from)
    case .agencyGroup(let from, let to): .agencyGroup(from: to, to: from)
    case .moveAgency(let id, let from, let after): .moveAgency(id, from: after, after: from)
    case .moveAssignment(let id, let from, let after):
      .moveAssignment(id, from: after, after: from)
    case .contact(let from, let to): .contact(from: to, to: from)
    case .settings(let from, let to): .settings(from: to, to: from)
    }
  }
}
