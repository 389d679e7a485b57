/// How a channel stands in a month.
public enum ChannelState: String, Hashable, Sendable, CaseIterable {
  /// Every number that is due by now is reached; or, while nothing is due, every one.
  case met
  /// Time is up and something of what is owed came out, but not all; without a number, some
  /// agencies of a group have published and others not.
  case partlyMet
  /// Time is up and nothing of what is owed came out.
  case missed
  /// What is owed is not reached yet, and nothing of it is due; or the month has not begun.
  case notYetDue
  /// Nothing was owed: before the plan, after its year, or while the agency did not exist.
  case notOwed
  /// No number is owed, and something came out.
  case published
  /// No number is owed, and nothing came out (so far, in a month that is running).
  case silent
}

extension ChannelState {
  /// Whether something is wanting: what screens mark, what filters and lists take for behind.
  public var isWanting: Bool {
    switch self {
    case .missed, .silent, .partlyMet: true
    case .met, .notYetDue, .notOwed, .published: false
    }
  }

  /// What a month without a number comes to.
  ///
  /// - Parameters:
  ///   - month: The month.
  ///   - day: The day to look from.
  ///   - published: How much came out.
  ///   - isOwed: Whether anything is expected in it.
  ///   - isInPart: Whether of several agencies some have published and others not.
  /// - Returns: Published, silent, not yet due or not owed; partly met if it is in part.
  static func ofMonth(
    _ month: Month, on day: CalendarDay, published: Int, isOwed: Bool, isInPart: Bool = false
  ) -> ChannelState {
    if published > 0 { return isInPart && isOwed ? .partlyMet : .published }
    if !isOwed { return .notOwed }
    return day < month.firstDay ? .notYetDue : .silent
  }

  /// What several numbers, or a number and a month without one, come to together: the worst of what
  /// is due; `nil` if nothing is owed.
  ///
  /// It never gets better by one more that is owed, but that "not yet due" may become "met": both
  /// say that nothing is wanting.
  static func worst(of numbers: [(state: ChannelState, isDue: Bool)]) -> ChannelState? {
    for wanting in [ChannelState.missed, .silent, .partlyMet]
    where numbers.contains(where: { $0.state == wanting }) {
      return wanting
    }
    if numbers.contains(where: { $0.state == .met && $0.isDue }) { return .met }
    for state in [ChannelState.notYetDue, .met, .published]
    where numbers.contains(where: { $0.state == state }) {
      return state
    }
    return nil
  }
}

/// Counts what the parts of one number come to: its weeks, the members of a group that owe it.
struct PartTally {
  private var missed = 0
  private var partlyMet = 0
  private var metInTime = 0
  private var metEarly = 0
  private var notYetDue = 0
  private(set) var isDue = false

  mutating func add(_ state: ChannelState, isDue: Bool) {
    self.isDue = self.isDue || isDue
    switch state {
    case .missed: missed += 1
    case .partlyMet: partlyMet += 1
    case .met where isDue: metInTime += 1
    case .met: metEarly += 1
    case .notYetDue: notYetDue += 1
    case .notOwed, .published, .silent: break
    }
  }

  /// How many are owed.
  var owing: Int { missed + partlyMet + met + notYetDue }
  var met: Int { metInTime + metEarly }

  /// What they come to together; `nil` if none is owed.
  var state: ChannelState? {
    if missed + partlyMet > 0 { return partlyMet + met > 0 ? .partlyMet : .missed }
    if metInTime > 0 { return .met }
    if notYetDue > 0 { return .notYetDue }
    return metEarly > 0 ? .met : nil
  }
}
