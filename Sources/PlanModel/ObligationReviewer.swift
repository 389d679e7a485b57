/// Reviews one obligation in one month.
///
/// What is owed is made of parts, each week of the month or the one period, each with a due day of
/// its own; a part whose due day is over and that lacks pieces is late, and an obligation stands as
/// what is due of it does.
struct Reviewer {
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
    guard !obligation.binds(channel.channel, of: channel.agency) else {
      return counted(number, on: [channel])
    }
    var review = isOthers(in: channel) ? counted(number, on: [channel]) : ongoing([channel])
    review.otherUnit = obligation.unit
    return review
  }

  /// Whether others of the channel's group owe the number.
  private func isOthers(in channel: ReviewedChannel) -> Bool {
    guard let group = channel.channel.group.flatMap(book.channelGroup) else { return false }
    return book.channels(of: group).contains { obligation.binds($0, of: book.agency($0.agency)) }
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
    var review = emptyReview
    for period in periods where channels.contains(where: { owes($0, period) }) {
      let done = count(on: channels, from: period.firstDay, to: obligation.dueDay(of: period))
      let late = channels.reduce(0) { $0 + countLate(on: $1, in: period) }
      add(part(period, owed: number, done: done, isBegun: done + late > 0), late: late, to: &review)
    }
    if review.parts.isEmpty {
      review.done = periods.reduce(0) {
        $0 + count(on: channels, from: $1.firstDay, to: obligation.dueDay(of: $1))
      }
    }
    return review
  }

  /// Of a number of which nothing is owed.
  private var emptyReview: ObligationReview {
    ObligationReview(
      obligation: obligation.id, genre: obligation.genre, cadence: obligation.period, owed: 0,
      done: 0, state: .notOwed, dueDay: periods.last.map(obligation.dueDay) ?? month.lastDay)
  }

  private func part(_ period: Period, owed: Int, done: Int, isBegun: Bool) -> ObligationPart {
    let dueDay = obligation.dueDay(of: period)
    let state: ChannelState =
      done >= owed ? .met : day <= dueDay ? .notYetDue : isBegun ? .partlyMet : .missed
    return ObligationPart(
      period: period, dueDay: dueDay, owed: owed, done: done, state: state, isDue: dueDay < day)
  }

  /// Adds a period; what is beyond one week's share does not count for another.
  private func add(_ part: ObligationPart, late: Int, to review: inout ObligationReview) {
    review.parts.append(part)
    review.owed = (review.owed ?? 0) + part.owed
    review.done += periods.count > 1 ? min(part.done, part.owed) : part.done
    review.late += late
    review.dueDay = part.dueDay
    var tally = PartTally()
    for part in review.parts { tally.add(part.state, isDue: part.isDue) }
    review.state = tally.state ?? .notOwed
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
    channels.reduce(0) { $0 + count(on: $1, from: first, to: last) }
  }

  private func count(
    on channel: ReviewedChannel, from first: CalendarDay, to last: CalendarDay
  ) -> Int {
    channel.digest.entries(from: first, to: min(last, day))
      .reduce(0) { $0 + (genres.counts($1.genre) ? Int($1.quantity) : 0) }
  }

  /// What came out in the period after its due day.
  private func countLate(on channel: ReviewedChannel, in period: Period) -> Int {
    let dueDay = obligation.dueDay(of: period)
    guard dueDay < period.lastDay else { return 0 }
    return count(on: channel, from: dueDay.adding(days: 1), to: period.lastDay)
  }

  // MARK: A group

  /// What an obligation comes to in a group.
  struct GroupReview {
    var review: ObligationReview
    /// The state of each member, where members owe it.
    var members: [ChannelState]?
  }

  func review(of channels: [ReviewedChannel]) -> GroupReview {
    guard obligation.hasNumber else { return GroupReview(review: ongoing(channels)) }
    if !channels.isEmpty,
      !channels.contains(where: { obligation.binds($0.channel, of: $0.agency) })
    {
      var review = ongoing(channels)
      review.otherUnit = obligation.unit
      return GroupReview(review: review)
    }
    switch obligation.amount {
    case .share(let percent): return each(channels, owes: 1, percent: min(max(percent, 1), 100))
    case .atLeast, .exactly, .ongoing, .unread:
      let number = obligation.number ?? 1
      return obligation.unit == .province
        ? GroupReview(review: counted(number, on: channels)) : each(channels, owes: number)
    }
  }

  /// A number that each member owes by itself.
  ///
  /// - Parameters:
  ///   - channels: The group's channels.
  ///   - number: What each of them owes in a period.
  ///   - percent: How many of the members that owe it must have it; owed and done are then counted
  ///     in members. `nil`: all of them, counted in pieces.
  /// - Returns: What it comes to for all of them, and for each.
  private func each(
    _ channels: [ReviewedChannel], owes number: Int, percent: Int? = nil
  ) -> GroupReview {
    var review = emptyReview
    var members = Array(repeating: PartTally(), count: channels.count)
    var all = PartTally()
    for period in periods {
      var counted = (owed: 0, done: 0, late: 0)
      var inPeriod = PartTally()
      for (place, channel) in channels.enumerated() where owes(channel, period) {
        let done = count(on: channel, from: period.firstDay, to: obligation.dueDay(of: period))
        let late = countLate(on: channel, in: period)
        let part = part(period, owed: number, done: done, isBegun: done + late > 0)
        members[place].add(part.state, isDue: part.isDue)
        inPeriod.add(part.state, isDue: part.isDue)
        all.add(part.state, isDue: part.isDue)
        counted.owed += number
        counted.done += min(done, number)
        counted.late += late
      }
      guard let state = inPeriod.state else { continue }
      var part = part(
        period, owed: percent.map { (inPeriod.owing * $0 + 99) / 100 } ?? counted.owed,
        done: percent == nil ? counted.done : inPeriod.met,
        isBegun: counted.done + counted.late > 0)
      if percent == nil { part.state = state }
      add(part, late: counted.late, to: &review)
    }
    if percent == nil, let state = all.state { review.state = state }
    let states = members.map { $0.state ?? .notOwed }
    review.members = MemberCount(
      met: states.count { $0 == .met }, owing: states.count { $0 != .notOwed })
    return GroupReview(review: review, members: states)
  }
}
