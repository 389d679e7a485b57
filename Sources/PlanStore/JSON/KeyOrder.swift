/// In which order an object's keys are written, and those of the objects inside it.
public struct KeyOrder: Sendable {
  /// These come first, in this order; other keys follow in the order they have.
  public let keys: [String]
  private let inner: [String: KeyOrder]
  private let ranks: [String: Int]

  /// Keys as they are, at every depth.
  public static let asGiven = KeyOrder([])

  /// Takes the known keys, and the order inside the values of some; for a list, inside its elements.
  public init(_ keys: [String], inner: [String: KeyOrder] = [:]) {
    self.keys = keys
    self.inner = inner
    ranks = Dictionary(
      keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same order with one more key before all others, and the order inside some.
  func adding(inner more: [String: KeyOrder], first: String) -> KeyOrder {
    KeyOrder([first] + keys, inner: inner.merging(more) { _, new in new })
  }

  func inside(_ key: String) -> KeyOrder { inner[key] ?? .asGiven }

  func arranged(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
    guard !keys.isEmpty, !isArranged(members) else { return members }
    let ranked = members.map { ranks[$0.key] ?? Int.max }
    return members.indices
      .sorted { (ranked[$0], $0) < (ranked[$1], $1) }
      .map { members[$0] }
  }

  /// Nearly always the order is right already; comparing along both is cheaper than hashing.
  private func isArranged(_ members: [JSONObject.Member]) -> Bool {
    var next = 0
    for (index, member) in members.enumerated() {
      while next < keys.count, keys[next] != member.key { next += 1 }
      if next == keys.count {
        return members[index...].allSatisfy { ranks[$0.key] == nil }
      }
      next += 1
    }
    return true
  }
}
