/// Who acts: an office, a department, a newspaper, a district.
public struct Agency: Hashable, Sendable, Identifiable {
  public let id: Identifier<Agency>
  /// The full official name.
  public var name: String
  /// For narrow panes; the name itself where there is none shorter.
  public var short: String
  public var kind: AgencyKind
  public var groups: [AgencyGroup.ID]
  /// The first day on which it exists; `nil`: before all that is recorded.
  public var from: CalendarDay?
  /// The last day on which it exists; `nil`: no end is known.
  public var until: CalendarDay?
  public var successors: [Succession]
  public var source: String?

  public init(
    id: ID, name: String, short: String? = nil, kind: AgencyKind = .other,
    groups: [AgencyGroup.ID] = [], from: CalendarDay? = nil, until: CalendarDay? = nil,
    successors: [Succession] = [], source: String? = nil
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
  }

  /// Whether it exists on any day from `first` to `last`, both included.
  public func exists(from first: CalendarDay, to last: CalendarDay) -> Bool {
    if let from, from > last { return false }
    if let until, until < first { return false }
    return true
  }
}

/// Who takes over an agency's work when it ends.
public struct Succession: Hashable, Sendable {
  public var agency: Agency.ID
  /// Which part of the work, in words ("báo chí"); `nil`: all of it.
  public var work: String?

  public init(agency: Agency.ID, work: String? = nil) {
    self.agency = agency
    self.work = work
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
  private let positions: [Agency.ID: Int]

  /// Of two agencies with one identity the first counts.
  public init(groups: [AgencyGroup] = [], agencies: [Agency] = []) {
    self.groups = groups
    self.agencies = agencies
    positions = Dictionary(
      agencies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: Agency.ID) -> Agency? { positions[id].map { agencies[$0] } }

  /// The members of a group that exist on any day from `first` to `last`, in the file's order.
  public func members(of group: AgencyGroup.ID, from first: CalendarDay, to last: CalendarDay)
    -> [Agency]
  {
    agencies.filter { $0.groups.contains(group) && $0.exists(from: first, to: last) }
  }

  /// The position in the file, by which agencies are listed; unknown ones come last.
  func position(of id: Agency.ID) -> Int { positions[id] ?? Int.max }
}
