/// Who acts: an office, a department, a newspaper, a district.
public struct Agency: Hashable, Sendable, Identifiable {
  public let id: Identifier<Agency>
  /// The full official name, the last one if it has had several.
  public var name: String
  /// For narrow panes; the name itself where there is none shorter.
  public var short: String
  public var kind: AgencyKind
  /// Groups that it belongs to for as long as it exists.
  public var groups: [AgencyGroup.ID]
  /// The first day on which it exists; `nil`: before all that is recorded.
  public var from: CalendarDay?
  /// The last day on which it exists; `nil`: no end is known.
  public var until: CalendarDay?
  public var successors: [Succession]
  public var source: String?
  /// What it was called before.
  public var formerNames: [FormerName]
  /// Groups that it belongs to for a part of its time.
  public var memberships: [Membership]

  public init(
    id: ID, name: String, short: String? = nil, kind: AgencyKind = .other,
    groups: [AgencyGroup.ID] = [], from: CalendarDay? = nil, until: CalendarDay? = nil,
    successors: [Succession] = [], source: String? = nil, formerNames: [FormerName] = [],
    memberships: [Membership] = []
  ) {
    self.id = id
    self.name = name
    self.short = short ?? name
    self.kind = kind
    self.groups = groups
    self.from = from
    self.until = until
    self.successors = successors
    self.source = source
    self.formerNames = formerNames
    self.memberships = memberships
  }

  /// Whether it exists on any day from `first` to `last`, both included.
  public func exists(from first: CalendarDay, to last: CalendarDay) -> Bool {
    if let from, from > last { return false }
    if let until, until < first { return false }
    return true
  }

  /// Whether its last day is before `day`.
  public func hasEnded(by day: CalendarDay) -> Bool { until.map { $0 < day } ?? false }

  /// Whether it exists and belongs to the group on any day from `first` to `last`.
  public func isMember(of group: AgencyGroup.ID, from first: CalendarDay, to last: CalendarDay)
    -> Bool
  {
    guard exists(from: first, to: last) else { return false }
    if groups.contains(group) { return true }
    let begin = max(first, from ?? first)
    let end = min(last, until ?? last)
    return memberships.contains { membership in
      membership.group == group && (membership.from ?? begin) <= end
        && (membership.until ?? end) >= begin
        && (membership.from ?? begin) <= (membership.until ?? end)
    }
  }
}

// MARK: - Names that hold for a time

extension Agency {
  /// The agency as it was called on `day`, with its last name on a day after its end.
  public func named(on day: CalendarDay) -> Agency {
    guard let former = formerNames.filter({ $0.until >= day }).min(by: { $0.until < $1.until })
    else { return self }
    var agency = self
    agency.name = former.name
    agency.short = former.short
    return agency
  }

  /// The agency as a report about the days from `first` to `last` calls it: by the name of the
  /// last of them on which it existed.
  public func named(from first: CalendarDay, to last: CalendarDay) -> Agency {
    named(on: max(first, min(last, until ?? last)))
  }
}

/// A name that an agency has had, until a day.
public struct FormerName: Hashable, Sendable {
  public var name: String
  public var short: String
  /// The last day of the name; the next later name, or the agency's own, holds from the day after.
  public var until: CalendarDay

  public init(_ name: String, short: String? = nil, until: CalendarDay) {
    self.name = name
    self.short = short ?? name
    self.until = until
  }
}

/// That an agency belongs to a group from one day to another, both included.
public struct Membership: Hashable, Sendable {
  public var group: AgencyGroup.ID
  /// `nil`: from the agency's beginning.
  public var from: CalendarDay?
  /// `nil`: to the agency's end.
  public var until: CalendarDay?

  public init(group: AgencyGroup.ID, from: CalendarDay? = nil, until: CalendarDay? = nil) {
    self.group = group
    self.from = from
    self.until = until
  }
}

/// Agencies that a plan addresses together: "every department".
public struct AgencyGroup: Hashable, Sendable, Identifiable {
  public let id: Identifier<AgencyGroup>
  public var name: String
  public var short: String

  public init(id: ID, name: String, short: String? = nil) {
    self.id = id
    self.name = name
    self.short = short ?? name
  }
}

/// All agencies and groups of a workspace, looked up by identity.
public struct Registry: Hashable, Sendable {
  public let groups: [AgencyGroup]
  /// In the order of the file.
  public let agencies: [Agency]
  public let places: [Place]
  private let positions: [Agency.ID: Int]

  /// Of two agencies with one identity the first counts.
  public init(groups: [AgencyGroup] = [], agencies: [Agency] = [], places: [Place] = []) {
    self.groups = groups
    self.agencies = agencies
    self.places = places
    positions = Dictionary(
      agencies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: Agency.ID) -> Agency? { positions[id].map { agencies[$0] } }

  /// The agencies that are in a group on any day from `first` to `last`, in the file's order.
  public func members(of group: AgencyGroup.ID, from first: CalendarDay, to last: CalendarDay)
    -> [Agency]
  {
    agencies.filter { $0.isMember(of: group, from: first, to: last) }
  }

  /// The position in the file, by which agencies are listed; unknown ones come last.
  func position(of id: Agency.ID) -> Int { positions[id] ?? Int.max }
}
