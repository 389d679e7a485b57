extension Obligation {
  /// The document's words where it has any, otherwise ours.
  public var text: String { wording ?? standardWording }

  /// The obligation in the words that officers use: ``init(id:reading:year:)`` reads the same from
  /// them, in any year.
  public var standardWording: String {
    if case .unread = amount { return wording ?? "Chưa rõ chỉ tiêu" }
    return demand.standardWording
  }
}

extension Obligation.Demand {
  fileprivate var standardWording: String {
    let things = genre ?? "lần"
    switch amount {
    case .ongoing, .unread:
      let words = genre.map { "thường xuyên \($0)" } ?? "thường xuyên"
      return (unit.map { "\($0.words): " } ?? "") + words
    case .share(let percent):
      return "\(percent)% \(unit?.member ?? "thành viên") có \(things) hằng \(period.word)"
        + (deadline?.words(of: period) ?? "")
    case .atLeast(let number): return sentence("ít nhất \(padded(number, to: 2)) \(things)")
    case .exactly(let number): return sentence("\(padded(number, to: 2)) \(things)")
    }
  }

  private func sentence(_ amount: String) -> String {
    let who = unit.map { "\($0.words) " } ?? ""
    if case .day = deadline { return who + amount + (deadline?.words(of: period) ?? "") }
    return "\(who)\(amount)/\(period.word)" + (deadline?.words(of: period) ?? "")
  }
}

extension Obligation.Unit {
  fileprivate var words: String { self == .province ? "toàn tỉnh" : "mỗi \(member)" }

  fileprivate var member: String {
    switch self {
    case .province: "thành viên"
    case .agency: "cơ quan"
    case .commune: "xã"
    case .station: "đài"
    }
  }
}

extension Obligation.Deadline {
  fileprivate func words(of period: Cadence) -> String {
    switch self {
    case .day(let day): ", chậm nhất ngày \(day.inWords)"
    case .dayOfPeriod(let day) where period == .month || period == .week:
      ", chậm nhất ngày \(day)"
    case .dayOfPeriod(let day): ", chậm nhất ngày \(day) của tháng cuối kỳ"
    }
  }
}
