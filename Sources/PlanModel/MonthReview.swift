/// What one obligation of a channel comes to in a month.
public struct ObligationReview: Hashable, Sendable {
  public var obligation: Obligation.ID
  public var genre: String?
  /// The period that the obligation is counted over.
  public var cadence: Cadence
  /// How much is owed, 0 if the month owes nothing; `nil` where no number is stated.
  public var owed: Int?
  /// How much of it came out by the day of the review.
  ///
  /// What is beyond one week's share does not count for another week, so that `done` reaches
  /// `owed` only if the obligation is met.
  public var done: Int
  public var state: ChannelState
  /// The last day on which something counts, of the last week if it is by week.
  public var dueDay: CalendarDay
  /// How much came out in the period after `dueDay`: it does not count, but it is not nothing.
  public var late = 0
  /// For a group: how many of its members owe it, and how many of them have met it; `nil` for a
  /// single channel, and for a number that the group owes together.
  public var members: MemberCount? = nil
}

/// Of the members of a group that owe something, how many have done it.
public struct MemberCount: Hashable, Sendable {
  public var met: Int
  public var owing: Int

  public init(met: Int, owing: Int) {
    self.met = met
    self.owing = owing
  }
}

/// One line of the review: a channel that the plan names, or a whole channel group.
public struct ChannelReview: Hashable, Sendable {
  public var subject: Subject
  public var name: String
  public var short: String
  /// Pieces that came out in the month, by the day of the review.
  public var published: Int
  /// For a group: agencies with a channel in it that exist in the month or published in it, and
  /// how many published; `nil` for a single channel.
  public var memberCount: Int?
  public var publishingMembers: Int?
  /// For a group, what each of its obligations comes to for its members together.
  public var obligations: [ObligationReview]
  public var state: ChannelState
  /// The last day in the month, by the day of the review, on which something came out.
  public var lastDay: CalendarDay?
  /// For a group with numbers: how many of its members owe one in the month, and how many of them
  /// have met all that they owe; `nil` for a single channel, and where no member owes a number.
  public var owingMembers: MemberCount? = nil

  public enum Subject: Hashable, Sendable {
    case channel(Channel.ID)
    case group(ChannelGroup.ID)
  }

  /// The identity of the channel or the group, as scripts see it.
  public var id: String {
    switch subject {
    case .channel(let id): id.rawValue
    case .group(let id): id.rawValue
    }
  }
}

/// Which channels have published in a month and which have not.
public struct MonthReview: Hashable, Sendable {
  public var month: Month
  public var channels: [ChannelReview]
}
