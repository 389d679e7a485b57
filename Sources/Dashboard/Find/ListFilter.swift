package import PlanModel

/// Which rows of a list are shown: those that meet one criterion of each sort that is asked for,
/// and that hold the words.
package struct ListFilter: Hashable, Sendable {
  package var criteria: Set<RowCriterion> = []
  package var words = ""

  package init(_ criteria: Set<RowCriterion> = [], words: String = "") {
    self.criteria = criteria
    self.words = words
  }

  package var isEmpty: Bool { criteria.isEmpty && words.allSatisfy(\.isWhitespace) }

  package mutating func toggle(_ criterion: RowCriterion) {
    if criteria.remove(criterion) == nil { criteria.insert(criterion) }
  }
}

/// A filter kept by a name that a person gave it.
package struct SavedFilter: Hashable, Sendable {
  package var name: String
  package var pane: Pane
  package var filter: ListFilter

  package init(name: String, pane: Pane, filter: ListFilter) {
    self.name = name
    self.pane = pane
    self.filter = filter
  }
}

/// One thing that a row can be asked for.
package enum RowCriterion: Hashable, Sendable {
  case standing(TaskCondition)
  /// The tasks of every agency in one list, not only those of the chosen one.
  case everyAgency
  case group(AgencyGroup.ID)
  /// Agencies that have ended by the day looked at, or begin after the plan's year.
  case notInForce
  case assignment(Assignment.ID)
  case channelState(ChannelCondition)
  case channelKind(ChannelKind)
  case log(LogCondition)
  case audience(Audience)
  case area(ReformArea)
  case notSaidYet
  case contactKind(ContactKind)
  case purpose(ContactPurpose)
  case needsChecking

  /// Criteria of one sort add up, those of different sorts narrow.
  package var facet: Facet {
    switch self {
    case .everyAgency: .scope
    case .standing: .standing
    case .group: .group
    case .notInForce: .force
    case .assignment: .assignment
    case .channelState: .channelState
    case .channelKind: .channelKind
    case .log: .log
    case .audience: .audience
    case .area: .area
    case .notSaidYet: .coverage
    case .contactKind: .contactKind
    case .purpose: .purpose
    case .needsChecking: .checking
    }
  }
}

/// A sort of criteria, in the order in which they are offered.
package enum Facet: Int, Hashable, Sendable, Comparable, CaseIterable {
  case scope, standing, group, force, assignment, channelState, channelKind, log, coverage,
    audience, area
  case contactKind, purpose, checking

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

package enum TaskCondition: String, Hashable, Sendable, CaseIterable {
  case overdue, dueSoon, open, done, notApplicable, withoutEvidence
}

package enum ChannelCondition: String, Hashable, Sendable, CaseIterable {
  /// Nothing has come out, or less than is owed.
  case behind
  case published, notYetDue
}

package enum LogCondition: String, Hashable, Sendable, CaseIterable {
  case inMonth, withoutLink, withoutContents
}

extension RowCriterion {
  /// The form in which a saved filter is kept.
  package var code: String {
    switch self {
    case .standing(let condition): "standing:\(condition.rawValue)"
    case .everyAgency: "every-agency"
    case .group(let id): "group:\(id)"
    case .notInForce: "not-in-force"
    case .assignment(let id): "assignment:\(id)"
    case .channelState(let condition): "state:\(condition.rawValue)"
    case .channelKind(let kind): "kind:\(kind.rawValue)"
    case .log(let condition): "log:\(condition.rawValue)"
    case .audience(let audience): "audience:\(audience.rawValue)"
    case .area(let area): "area:\(area.rawValue)"
    case .notSaidYet: "not-said-yet"
    case .contactKind(let kind): "contact:\(kind.rawValue)"
    case .purpose(let purpose): "purpose:\(purpose.rawValue)"
    case .needsChecking: "needs-checking"
    }
  }

  /// Reads ``code``; `nil` for what this version does not know.
  package init?(code: String) {
    let parts = code.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      guard
        let plain = [Self.everyAgency, .notInForce, .notSaidYet, .needsChecking].first(where: {
          $0.code == code
        })
      else { return nil }
      self = plain
      return
    }
    let value = String(parts[1])
    let read: RowCriterion? =
      switch parts[0] {
      case "standing": TaskCondition(rawValue: value).map { .standing($0) }
      case "group": value.isEmpty ? nil : .group(AgencyGroup.ID(value))
      case "assignment": value.isEmpty ? nil : .assignment(Assignment.ID(value))
      case "state": ChannelCondition(rawValue: value).map { .channelState($0) }
      case "kind": ChannelKind(rawValue: value).map { .channelKind($0) }
      case "log": LogCondition(rawValue: value).map { .log($0) }
      case "audience": Audience(rawValue: value).map { .audience($0) }
      case "area": ReformArea(rawValue: value).map { .area($0) }
      case "contact": ContactKind(rawValue: value).map { .contactKind($0) }
      case "purpose": ContactPurpose(rawValue: value).map { .purpose($0) }
      default: nil
      }
    guard let read else { return nil }
    self = read
  }
}

/// A filter made ready to be asked about many rows.
struct RowTest {
  private let facets: [[RowCriterion]]
  private let query: SearchQuery

  init(_ filter: ListFilter) {
    facets = Dictionary(grouping: filter.criteria.filter { $0 != .everyAgency }, by: \.facet)
      .sorted { $0.key < $1.key }.map(\.value)
    query = SearchQuery(filter.words)
  }

  /// - Parameters:
  ///   - key: What the words are looked for in.
  ///   - meets: Whether the row meets one criterion.
  /// - Returns: Whether the row is shown.
  func passes(_ key: @autoclosure () -> SearchKey, _ meets: (RowCriterion) -> Bool) -> Bool {
    guard facets.allSatisfy({ $0.contains(where: meets) }) else { return false }
    // Initials would be found in almost any long text.
    return query.isEmpty || query.rank(in: key()).map { $0 < 3 } ?? false
  }

  /// Whether it looks for words.
  var hasWords: Bool { !query.isEmpty }
}
