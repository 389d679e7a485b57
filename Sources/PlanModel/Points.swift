/// Points of a scoring table, exact to a thousandth.
public struct Points: Hashable, Sendable, Comparable {
  /// -1,000,000,000 to 1,000,000,000, so that sums of many stay in range.
  public let thousandths: Int

  public init(thousandths: Int) {
    self.thousandths = min(max(thousandths, -1_000_000_000), 1_000_000_000)
  }

  public static let zero = Points(thousandths: 0)

  public static func < (left: Self, right: Self) -> Bool { left.thousandths < right.thousandths }

  public static func + (left: Self, right: Self) -> Points {
    Points(thousandths: left.thousandths + right.thousandths)
  }

  public static func - (left: Self, right: Self) -> Points {
    Points(thousandths: left.thousandths - right.thousandths)
  }

  /// The part `done` of `planned`, rounded half up; `nil` if nothing is planned.
  public func share(_ done: Int, of planned: Int) -> Points? {
    guard planned > 0 else { return nil }
    let (done, planned) = (min(max(done, 0), 1_000_000_000), min(planned, 1_000_000_000))
    return Points(thousandths: (2 * thousandths * done + planned) / (2 * planned))
  }
}

extension Points: CustomStringConvertible, LosslessStringConvertible {
  /// The form of the files: `0.25`, `1`, `-0.5`.
  public var description: String {
    let size = abs(thousandths)
    var text = "\(thousandths < 0 ? "-" : "")\(size / 1000)"
    if size % 1000 != 0 {
      text += ".\(padded(size % 1000, to: 3))"
      while text.last == "0" { text.removeLast() }
    }
    return text
  }

  /// Reads what the files hold and what a person types: up to three digits after a point or comma.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), parts[0].utf8.count <= 6, let whole = digits(parts[0])
    else { return nil }
    var thousandths = whole * 1000
    if parts.count == 2 {
      guard parts[1].utf8.count <= 3, let rest = digits(parts[1]) else { return nil }
      thousandths += rest * [100, 10, 1][parts[1].utf8.count - 1]
    }
    self.init(thousandths: isNegative ? -thousandths : thousandths)
  }
}
