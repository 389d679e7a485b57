/// How a channel stands in a month.
public enum ChannelState: String, Hashable, Sendable, CaseIterable {
  /// Every number that the channel owes is reached.
  case met
  /// Time is up and something of what is owed came out, but not all.
  case partlyMet
  /// Time is up and nothing of what is owed came out.
  case missed
  /// What is owed is not reached yet, and there is time left; or the month has not begun.
  case notYetDue
  /// Nothing was owed: before the plan, after its year, or while the agency did not exist.
  case notOwed
  /// No number is owed, and something came out.
  case published
  /// No number is owed, and nothing came out (so far, in a month that is running).
  case silent
}

extension ChannelState {
  /// What a month without a number comes to.
  static func ofMonth(
    _ month: Month, on day: CalendarDay, published: Int, isOwed: Bool
  ) -> ChannelState {
    if published > 0 { return .published }
    if !isOwed { return .notOwed }
    return day < month.firstDay ? .notYetDue : .silent
  }

  /// What several numbers come to together; `nil` if none of them is owed.
  ///
  /// What is not yet due counts only while nothing that is due is wanting.
  static func ofNumbers(_ states: [ChannelState]) -> ChannelState? {
    let owed = Set(states).subtracting([.notOwed, .published, .silent])
    if owed.count <= 1 { return owed.first }
    let due = owed.subtracting([.notYetDue])
    if due == [.missed] { return .missed }
    return due == [.met] ? .notYetDue : .partlyMet
  }
}
