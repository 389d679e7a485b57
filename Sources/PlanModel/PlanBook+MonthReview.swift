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
    let hasNumbers = channel.obligations.contains { $0.number(of: channel) != nil }
    return ChannelReview(
      subject: .channel(channel.id), name: channel.name, short: channel.short,
      published: published, obligations: reviews,
      state: .ofNumbers(reviews.filter { $0.owed != nil }.map(\.state))
        ?? .ofMonth(
          month, on: day, published: published, isOwed: owes(member, in: month) && !hasNumbers),
      lastDay: inMonth.last?.day)
  }

  /// Reviews a group: with numbers it stands as all that is owed in it does together; without, it
  /// has published as soon as one of its members has, and the counts say how many.
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
    let hasNumbers = group.obligations.contains(where: \.hasNumber)
    return ChannelReview(
      subject: .group(group.id), name: group.name, short: group.short, published: published,
      memberCount: present, publishingMembers: publishing, obligations: reviews.map(\.review),
      state: .ofNumbers(reviews.flatMap(\.states))
        ?? .ofMonth(month, on: day, published: published, isOwed: isOwed && !hasNumbers),
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
  fileprivate func owes(
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

  var members: [ReviewedChannel] {
    switch self {
    case .channel(let member): [member]
    case .group(_, let members): members
    }
  }
}

/// Reviews one obligation in one month.
private struct Reviewer {
  let book: PlanBook
  let obligation: Obligation
  let month: Month
  let day: CalendarDay
  /// The periods by which the month is reviewed: its weeks, itself, or the longer one around it.
  private let periods: [Period]
  private let genres: GenreFilter

  init(book: PlanBook, obligation: Obligation, month: Month, day: CalendarDay) {
    self.book = book
    self.obligation = obligation
    self.month = month
    self.day = day
    genres = GenreFilter(obligation.genre, among: book.digestNames.kindsOfGenre)
    let first = obligation.period(containing: month.firstDay)
    periods =
      first.cadence == .week
      ? sequence(first: first, next: \.next).prefix(6).filter { month.contains($0.anchorDay) }
      : [first]
  }

  // MARK: One channel

  func review(of channel: ReviewedChannel) -> ObligationReview {
    guard let number = obligation.number(of: channel.channel) else { return ongoing([channel]) }
    return counted(number, on: [channel])
  }

  /// What comes out in the month, where no number is owed.
  private func ongoing(_ channels: [ReviewedChannel]) -> ObligationReview {
    let done = count(on: channels, from: month.firstDay, to: month.lastDay)
    let isOwed = channels.contains { book.owes($0, in: month) }
    return ObligationReview(
      obligation: obligation.id, genre: obligation.genre, cadence: obligation.period, owed: nil,
      done: done, state: .ofMonth(month, on: day, published: done, isOwed: isOwed),
      dueDay: month.lastDay)
  }

  /// A number that channels owe together; one of them that owes it is enough.
  private func counted(_ number: Int, on channels: [ReviewedChannel]) -> ObligationReview {
    let owing = periods.filter { period in channels.contains { owes($0, period) } }
    let counted = owing.isEmpty ? periods : owing
    let counts = counted.map {
      count(on: channels, from: $0.firstDay, to: obligation.dueDay(of: $0))
    }
    var review = ObligationReview(
      obligation: obligation.id, genre: obligation.genre, cadence: obligation.period,
      owed: number * owing.count,
      done: counts.reduce(0) { $0 + (counts.count > 1 ? min($1, number) : $1) }, state: .notOwed,
      dueDay: counted.last.map(obligation.dueDay) ?? month.lastDay)
    review.late = counted.reduce(0) { late, period in
      let dueDay = obligation.dueDay(of: period)
      return late + count(on: channels, from: dueDay.adding(days: 1), to: period.lastDay)
    }
    if !owing.isEmpty {
      review.state = state(
        isMet: review.done >= number * owing.count, isBegun: review.done + review.late > 0,
        dueDay: review.dueDay)
    }
    return review
  }

  private func state(isMet: Bool, isBegun: Bool, dueDay: CalendarDay) -> ChannelState {
    if isMet { return .met }
    if day <= dueDay { return .notYetDue }
    return isBegun ? .partlyMet : .missed
  }

  /// Whether a channel owes something by the period's due day, in a month before it.
  private func owes(_ channel: ReviewedChannel, _ period: Period) -> Bool {
    let dueDay = obligation.dueDay(of: period)
    return obligation.binds(channel.channel, of: channel.agency)
      && book.owes(channel, in: month) && month.firstDay <= dueDay
      && book.owes(channel, from: min(period.firstDay, dueDay), to: dueDay)
  }

  private func count(
    on channels: [ReviewedChannel], from first: CalendarDay, to last: CalendarDay
  ) -> Int {
    channels.reduce(0) { sum, channel in
      channel.digest.entries(from: first, to: min(last, day))
        .reduce(sum) { $0 + (genres.counts($1.genre) ? Int($1.quantity) : 0) }
    }
  }

  // MARK: A group

  /// What an obligation comes to in a group.
  struct GroupReview {
    var review: ObligationReview
    /// What counts for the state of the group.
    var states: [ChannelState]
    /// The state of each member, where members owe it.
    var members: [ChannelState]?
  }

  func review(of channels: [ReviewedChannel]) -> GroupReview {
    switch obligation.amount {
    case .ongoing, .unread:
      return GroupReview(review: ongoing(channels), states: [])
    case .share(let percent):
      return shared(by: percent, channels)
    case .atLeast, .exactly:
      let number = obligation.number ?? 1
      if obligation.unit == .province {
        let review = counted(number, on: channels)
        return GroupReview(review: review, states: [review.state])
      }
      return together(channels.map { counted(number, on: [$0]) })
    }
  }

  private func together(_ members: [ObligationReview]) -> GroupReview {
    let states = members.map(\.state)
    var review = ObligationReview(
      obligation: obligation.id, genre: obligation.genre, cadence: obligation.period,
      owed: 0, done: 0, state: .ofNumbers(states) ?? .notOwed,
      dueDay: members.map(\.dueDay).max() ?? month.lastDay)
    for member in members where member.state != .notOwed {
      let owed = member.owed ?? 0
      review.owed = (review.owed ?? 0) + owed
      review.done += min(member.done, owed)
      review.late += member.late
    }
    review.members = MemberCount(
      met: states.count { $0 == .met }, owing: states.count { $0 != .notOwed })
    return GroupReview(review: review, states: states, members: states)
  }

  /// Of the members that owe it, that percentage must have at least one; owed and done are counted
  /// in members.
  private func shared(by percent: Int, _ channels: [ReviewedChannel]) -> GroupReview {
    var group = together(channels.map { counted(1, on: [$0]) })
    let members = group.review.members ?? MemberCount(met: 0, owing: 0)
    let percent = min(max(percent, 1), 100)
    let needed = (members.owing * percent + 99) / 100
    let isBegun = group.review.done + group.review.late > 0
    group.review.owed = needed
    group.review.done = members.met
    if members.owing > 0 {
      group.review.state = state(
        isMet: members.met >= needed, isBegun: isBegun, dueDay: group.review.dueDay)
    }
    group.states = [group.review.state]
    return group
  }
}
