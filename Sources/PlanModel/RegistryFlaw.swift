/// Something in a registry that cannot be meant as it stands; the rest of it works all the same.
public enum RegistryFlaw: Hashable, Sendable {
  /// Two agencies with one identity; the first counts.
  case duplicateAgency(Agency.ID)
  /// Its last day is before its first.
  case endsBeforeItBegins(Agency.ID)
  case succeedsItself(Agency.ID)
  /// Agencies that succeed one another in a circle, in the order of the file.
  case circle([Agency.ID])
  case unknownSuccessor(Agency.ID, of: Agency.ID)
  /// Two successors for one kind of work, or for all of it; the first counts.
  case twoSuccessors(of: Agency.ID, work: String?)
  /// It has successors, but no last day from which they could succeed.
  case successorsWithoutEnd(Agency.ID)
  case unknownGroup(AgencyGroup.ID, of: Agency.ID)
  /// Two former names that end on one day; the first counts.
  case twoNamesUntil(CalendarDay, of: Agency.ID)
  case duplicatePlace(Place.ID)
  case placeEndsBeforeItBegins(Place.ID)
  /// Places merged into one another in a circle, or one into itself.
  case placeCircle([Place.ID])
  case unknownPlace(Place.ID, of: Place.ID)
  /// Two places that had one name on one day, so that the name does not say which is meant.
  case placesShareName(Place.ID, Place.ID)
}

extension Registry {
  /// What is wrong with the registry, agencies first, in the order of the file.
  public var flaws: [RegistryFlaw] {
    var flaws: [RegistryFlaw] = []
    var seen: Set<Agency.ID> = []
    let known = Set(groups.map(\.id))
    for agency in agencies {
      if !seen.insert(agency.id).inserted { flaws.append(.duplicateAgency(agency.id)) }
      flaws += self.flaws(of: agency, groups: known)
    }
    let successors = Dictionary(
      agencies.map { ($0.id, $0.successors.map(\.agency)) },
      uniquingKeysWith: { first, _ in first })
    flaws += circles(among: agencies.map(\.id), next: { successors[$0] ?? [] })
      .map(RegistryFlaw.circle)
    return flaws + placeFlaws
  }

  private func flaws(of agency: Agency, groups: Set<AgencyGroup.ID>) -> [RegistryFlaw] {
    var flaws: [RegistryFlaw] = []
    if let from = agency.from, let until = agency.until, until < from {
      flaws.append(.endsBeforeItBegins(agency.id))
    }
    if agency.until == nil && !agency.successors.isEmpty {
      flaws.append(.successorsWithoutEnd(agency.id))
    }
    var kinds: Set<String?> = []
    for succession in agency.successors {
      if succession.agency == agency.id {
        flaws.append(.succeedsItself(agency.id))
      } else if self[succession.agency] == nil {
        flaws.append(.unknownSuccessor(succession.agency, of: agency.id))
      }
      let named: [String?] = succession.work.map { kindsOfWork($0).sorted() } ?? [nil]
      if named.contains(where: kinds.contains) {
        flaws.append(.twoSuccessors(of: agency.id, work: succession.work))
      }
      kinds.formUnion(named)
    }
    for group in agency.groups + agency.memberships.map(\.group) where !groups.contains(group) {
      flaws.append(.unknownGroup(group, of: agency.id))
    }
    var days: Set<CalendarDay> = []
    for name in agency.formerNames where !days.insert(name.until).inserted {
      flaws.append(.twoNamesUntil(name.until, of: agency.id))
    }
    return flaws
  }
}

/// The circles of two or more in a graph: its strongly connected parts, each in the order of
/// `nodes`, the parts by their first node.
///
/// - Source: S. Rao Kosaraju's algorithm, without recursion, so that a long chain takes no stack.
func circles<Node: Hashable>(among nodes: [Node], next: (Node) -> [Node]) -> [[Node]] {
  let positions = Dictionary(
    nodes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  let forward = nodes.map { node in next(node).compactMap { positions[$0] } }
  var backward = nodes.map { _ in [Int]() }
  for (node, targets) in forward.enumerated() {
    for target in targets { backward[target].append(node) }
  }

  var finished: [Int] = []
  var isVisited = nodes.map { _ in false }
  for start in nodes.indices where !isVisited[start] {
    var stack = [(node: start, taken: 0)]
    isVisited[start] = true
    while let (node, taken) = stack.last {
      if taken == forward[node].count {
        finished.append(node)
        stack.removeLast()
      } else {
        stack[stack.count - 1].taken += 1
        let target = forward[node][taken]
        if !isVisited[target] {
          isVisited[target] = true
          stack.append((target, 0))
        }
      }
    }
  }

  var circles: [[Int]] = []
  var isTaken = nodes.map { _ in false }
  for start in finished.reversed() where !isTaken[start] {
    var part: [Int] = []
    var stack = [start]
    isTaken[start] = true
    while let node = stack.popLast() {
      part.append(node)
      for source in backward[node] where !isTaken[source] {
        isTaken[source] = true
        stack.append(source)
      }
    }
    if part.count > 1 { circles.append(part.sorted()) }
  }
  return circles.sorted { $0[0] < $1[0] }.map { $0.map { nodes[$0] } }
}
