/// Where something is said: a newspaper, a programme, a portal, a form of meeting.
public struct Channel: Hashable, Sendable, Identifiable {
  /// A slug; `group@agency` for an agency's channel in a group.
  public let id: Identifier<Channel>
  public var name: String
  public var short: String
  public var kind: ChannelKind
  /// Who runs it.
  public var agency: Agency.ID
  /// The group it belongs to; `nil` for a channel that the plan names.
  public var group: ChannelGroup.ID?
  /// The position in the document that asks for it.
  public var ref: String?
  public var obligations: [Obligation]

  public init(
    id: ID, name: String, short: String? = nil, kind: ChannelKind, agency: Agency.ID,
    group: ChannelGroup.ID? = nil, ref: String? = nil, obligations: [Obligation] = []
  ) {
    self.id = id
    self.name = name
    self.short = short ?? name
    self.kind = kind
    self.agency = agency
    self.group = group
    self.ref = ref
    self.obligations = obligations
  }
}

/// A form that several agencies use; each of them has a channel of its own in it.
public struct ChannelGroup: Hashable, Sendable, Identifiable {
  public let id: Identifier<ChannelGroup>
  public var name: String
  public var short: String
  public var kind: ChannelKind
  public var groups: [AgencyGroup.ID]
  public var agencies: [Agency.ID]
  public var ref: String?
  public var obligations: [Obligation]

  public init(
    id: ID, name: String, short: String? = nil, kind: ChannelKind,
    groups: [AgencyGroup.ID] = [], agencies: [Agency.ID] = [], ref: String? = nil,
    obligations: [Obligation] = []
  ) {
    self.id = id
    self.name = name
    self.short = short ?? name
    self.kind = kind
    self.groups = groups
    self.agencies = agencies
    self.ref = ref
    self.obligations = obligations
  }

  /// The channel that `agency` has in this group.
  public func channel(of agency: Agency) -> Channel {
    Channel(
      id: Channel.ID("\(id)@\(agency.id)"), name: "\(name): \(agency.name)",
      short: agency.short, kind: kind, agency: agency.id, group: id, ref: ref,
      obligations: obligations)
  }
}
