package import Dashboard

/// What a state was expected to be after an event, and in which fields it is something else.
package struct StateExpectation {
  package let differences: [String]

  /// Applies an event and compares the whole state with what `change` makes of the one before.
  ///
  /// Figures are not compared with the state before: they must be those that the new state gives.
  package init(
    _ state: inout DashboardState, on event: DashboardEvent, effects: [DashboardEffect],
    change: (inout DashboardState) -> Void
  ) {
    var expected = state
    let actualEffects = state.apply(event)
    change(&expected)
    var fresh = state
    fresh.refresh()
    expected.figures = state.figures
    var differences = expected == state ? [] : Self.differences(expected: expected, actual: state)
    if fresh.figures != state.figures {
      differences += Self.differences(expected: fresh.figures, actual: state.figures)
        .map { "figures are stale: \($0)" }
    }
    if actualEffects != effects {
      differences.append("effects: expected \(effects), got \(actualEffects)")
    }
    self.differences = differences
  }

  /// The fields in which two values of one type differ, one line each.
  package static func differences<Value>(
    expected: Value, actual: Value
  ) -> [String] {
    zip(Mirror(reflecting: expected).children, Mirror(reflecting: actual).children)
      .compactMap { expected, actual in
        let name = expected.label ?? "?"
        let (left, right) = (sorted(expected.value), sorted(actual.value))
        guard left != right else { return nil }
        let common = max(0, left.commonPrefix(with: right) - 60)
        return "\(name): expected \(part(left, from: common)), got \(part(right, from: common))"
      }
  }

  /// A description that does not depend on the order of dictionaries and sets.
  private static func sorted(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .dictionary?, .set?:
      return "{" + mirror.children.map { sorted($0.value) }.sorted().joined(separator: ", ") + "}"
    case nil: return "\(value)"
    case .optional?: return mirror.children.first.map { sorted($0.value) } ?? "nil"
    case .enum? where mirror.children.isEmpty: return "\(value)"
    default:
      let fields = mirror.children.map { "\($0.label ?? "") \(sorted($0.value))" }
      return "(" + fields.joined(separator: ", ") + ")"
    }
  }

  private static func part(_ text: String, from start: Int) -> String {
    let part = text.dropFirst(start)
    return (start > 0 ? "…" : "") + part.prefix(300) + (part.count > 300 ? "…" : "")
  }
}

extension String {
  /// How many characters two texts begin with alike.
  fileprivate func commonPrefix(with other: String) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}
