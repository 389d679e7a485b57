extension PlanBook {
  /// Reviews a month as of `day`: a pure function of plan, publications, month and day.
  ///
  /// Channels come in the order of the plan, then its groups, each group as one line.
  ///
  /// - Parameters:
  ///   - month: Any month; outside the plan's year nothing is owed in it.
  ///   - day: The day to look from, as a rule today; what came out later is not counted. Only after
  ///     the last day of what is owed can it be missed.
  /// - Returns: A line for each channel that the plan names and for each channel group.
  public func review(of month: Month, on day: CalendarDay) -> MonthReview {
    MonthReview(month: month, channels: reviewedLines.map { review($0, in: month, on: day) })
  }

  /// The lines of a review with what is looked up for them, for one month or for many.
  var reviewedLines: [ReviewedLine] {
    plan.channels.map { .channel(reviewed($0)) }
      + plan.channelGroups.map { .group($0, channels(of: $0).map(reviewed)) }
  }

  func review(_ line: ReviewedLine, in month: Month, on day: CalendarDay) -> ChannelReview {
    switch line {
    case .channel(let member): review(of: member, in: month, on: day)
    case .group(let group, let members): review(of: group, members, in: month, on: day)
    }
  }

  private func reviewed(_ channel: Channel) -> ReviewedChannel {
    ReviewedChannel(
      channel: channel, agency: agency(channel.agency), digest: digests[channel.id] ?? LogDigest())
  }

  /// Reviews the channels of one group, a line for each agency.
  ///
  /// What a group owes together, or a share of its members, stands in the line of the group only;
  /// in these lines it is a month published or silent.
  public func review(ofEachIn group: ChannelGroup, month: Month, on day: CalendarDay)
    -> [ChannelReview]
  {
    channels(of: group).map { review(of: $0, in: month, on: day) }
  }

  /// Reviews one channel.
  public func review(of channel: Channel, in month: Month, on day: CalendarDay) -> ChannelReview {
    review(of: reviewed(channel), in: month, on: day)
  }

  private func review(
    of member: ReviewedChannel, in month: Month, on day: CalendarDay
  ) -> ChannelReview {
    let channel = member.channel
    let inMonth = member.digest.entries(from: month.firstDay, to: min(month.lastDay, day))
    let published = inMonth.reduce(0) { $0 + Int($1.quantity) }
    let reviews = channel.obligations.map { obligation in
      Reviewer(book: self, obligation: obligation, month: month, day: day).review(of: member)
    }
    return ChannelReview(
      subject: .channel(channel.id), name: channel.name, short: channel.short,
      published: published, obligations: reviews,
      state: Self.state(
        of: reviews,
        month: .ofMonth(month, on: day, published: published, isOwed: owes(member, in: month))),
      lastDay: inMonth.last?.day)
  }

  /// How a line stands, given what each of its obligations comes to and what the month would come
  /// to without a number.
  ///
  /// The month itself counts where no number is stated, and beside numbers where an obligation
  /// without one says so.
  private static func state(of reviews: [ObligationReview], month: ChannelState) -> ChannelState {
    var owed = reviews.filter { $0.owed != nil }.map { (state: $0.state, isDue: $0.isDue) }
    if reviews.isOngoing { owed.append((month, false)) }
    return .worst(of: owed) ?? (month == .published || month == .partlyMet ? .published : .notOwed)
  }

  /// Reviews a group: a number stands as its members do together; where none is stated, it has
  /// published when all its members have, and in part as soon as one of them has.
  public func review(of group: ChannelGroup, in month: Month, on day: CalendarDay)
    -> ChannelReview
  {
    review(of: group, channels(of: group).map(reviewed), in: month, on: day)
  }

  private func review(
    of group: ChannelGroup, _ members: [ReviewedChannel], in month: Month, on day: CalendarDay
  ) -> ChannelReview {
    var published = 0
    var (present, publishing, lastDay) = (0, 0, CalendarDay?.none)
    var isOwed = false
    for member in members {
      let inMonth = member.digest.entries(from: month.firstDay, to: min(month.lastDay, day))
      published += inMonth.reduce(0) { $0 + Int($1.quantity) }
      publishing += inMonth.isEmpty ? 0 : 1
      if let last = inMonth.last?.day, lastDay.map({ $0 < last }) ?? true { lastDay = last }
      let exists = member.agency.exists(from: month.firstDay, to: month.lastDay)
      present += exists || !inMonth.isEmpty ? 1 : 0
      isOwed = isOwed || owes(member, in: month)
    }
    let reviews = group.obligations.map { obligation in
      Reviewer(book: self, obligation: obligation, month: month, day: day).review(of: members)
    }
    return ChannelReview(
      subject: .group(group.id), name: group.name, short: group.short, published: published,
      memberCount: present, publishingMembers: publishing, obligations: reviews.map(\.review),
      state: Self.state(
        of: reviews.map(\.review),
        month: .ofMonth(
          month, on: day, published: published, isOwed: isOwed,
          isInPart: publishing < present)),
      lastDay: lastDay, owingMembers: Self.owingMembers(reviews.compactMap(\.members)))
  }

  /// Counts the members that owe something, given the state of each for each obligation.
  private static func owingMembers(_ states: [[ChannelState]]) -> MemberCount? {
    guard let first = states.first else { return nil }
    var count = MemberCount(met: 0, owing: 0)
    for member in first.indices {
      let owed = states.map { $0[member] }.filter { $0 != .notOwed }
      count.owing += owed.isEmpty ? 0 : 1
      count.met += !owed.isEmpty && owed.allSatisfy { $0 == .met } ? 1 : 0
    }
    return count
  }

  /// Whether a channel owes anything in a month: it is one of the plan's year.
  func owes(_ channel: ReviewedChannel, in month: Month) -> Bool {
    month.year == plan.year && owes(channel, from: month.firstDay, to: month.lastDay)
  }

  /// Whether a channel owes anything between two days: they are not all before the plan's issue,
  /// and the agency exists on one of them.
  func owes(
    _ channel: ReviewedChannel, from first: CalendarDay, to last: CalendarDay
  ) -> Bool {
    last >= plan.firstDay && channel.agency.exists(from: first, to: last)
  }
}

/// A channel with what reviewing it needs, looked up once.
///
/// A class, because a loop over values would retain two dozen texts for each channel and month.
final class ReviewedChannel {
  let channel: Channel
  let agency: Agency
  let digest: LogDigest

  init(channel: Channel, agency: Agency, digest: LogDigest) {
    self.channel = channel
    self.agency = agency
    self.digest = digest
  }
}

/// What one line of a review is about.
enum ReviewedLine {
  case channel(ReviewedChannel)
  case group(ChannelGroup, [ReviewedChannel])

  /// Whether a number is owed by the week.
  var owesByWeek: Bool {
    let obligations =
      switch self {
      case .channel(let member): member.channel.obligations
      case .group(let group, _): group.obligations
      }
    return obligations.contains { $0.period == .week && $0.hasNumber }
  }

  var members: [ReviewedChannel] {
    switch self {
    case .channel(let member): [member]
    case .group(_, let members): members
    }
  }
}
