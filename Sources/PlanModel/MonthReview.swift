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
  /// `owed` only if nothing is left to do.
  public var done: Int
  /// Of what is due of it by the day of the review.
  public var state: ChannelState
  /// The last day on which something counts, of the last week if it is by week.
  public var dueDay: CalendarDay
  /// How much came out in the period after `dueDay`: it does not count, but it is not nothing.
  public var late = 0
  /// For a group: how many of its members owe it, and how many of them have met it; `nil` for a
  /// single channel, and for a number that the group owes together.
  public var members: MemberCount? = nil
  /// Each week of the month, or the one period; empty where no number is owed.
  ///
  /// A part whose due day is over and that lacks pieces is late, whatever the others are.
  public var parts: [ObligationPart] = []
  /// Who else owes it, where this channel, or each of a group, is none of those.
  ///
  /// With `owed` at `nil` the number cannot be counted here at all.
  public var otherUnit: Obligation.Unit? = nil

  /// Whether anything of it is due by the day of the review.
  public var isDue: Bool { parts.contains(where: \.isDue) }

  /// The due day of the first part that was not reached in time; `nil` if there is none.
  public var lateSince: CalendarDay? { parts.lazy.filter(\.state.isWanting).map(\.dueDay).min() }

  /// Whether more of it is to come than what is due by the day of the review.
  public var isOpen: Bool {
    state == .notYetDue || state == .met && done < owed ?? 0
  }
}

/// One number in one period: what is owed by its due day, and what has come of it.
public struct ObligationPart: Hashable, Sendable {
  public var period: Period
  /// The last day on which something counts.
  public var dueDay: CalendarDay
  public var owed: Int
  public var done: Int
  public var state: ChannelState
  /// Whether the due day is over.
  public var isDue: Bool
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

  /// Whether a month counts as published or silent, beside numbers or without any.
  var isOngoing: Bool { obligations.isOngoing }

  /// Whether a number is owed in the month.
  public var owesNumbers: Bool { obligations.contains { ($0.owed ?? 0) > 0 } }

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

extension [ObligationReview] {
  /// Whether the month counts as published or silent: nothing is stated, or something without a
  /// number that can be counted.
  var isOngoing: Bool { isEmpty || contains { $0.owed == nil } }
}
