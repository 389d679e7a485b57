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
  /// The last day of the period counted, of the last week if it is by week.
  public var dueDay: CalendarDay
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
  public var obligations: [ObligationReview]
  public var state: ChannelState
  /// The last day in the month, by the day of the review, on which something came out.
  public var lastDay: CalendarDay?

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
    MonthReview(
      month: month,
      channels: plan.channels.map { review(of: $0, in: month, on: day) }
        + plan.channelGroups.map { review(of: $0, in: month, on: day) })
  }

  /// Reviews the channels of one group, a line for each agency.
  public func review(ofEachIn group: ChannelGroup, month: Month, on day: CalendarDay)
    -> [ChannelReview]
  {
    channels(of: group).map { review(of: $0, in: month, on: day) }
  }

  /// Reviews one channel.
  public func review(of channel: Channel, in month: Month, on day: CalendarDay) -> ChannelReview {
    let inMonth = publications(on: channel.id, from: month.firstDay, to: min(month.lastDay, day))
    let published = inMonth.reduce(0) { $0 + $1.quantity }
    let reviews = channel.obligations.map { review(of: $0, of: channel, in: month, on: day) }
    let isOwed = owes(channel, in: month) && !channel.obligations.contains(where: \.hasNumber)
    return ChannelReview(
      subject: .channel(channel.id), name: channel.name, short: channel.short,
      published: published, obligations: reviews,
      state: .ofNumbers(reviews.filter { $0.owed != nil }.map(\.state))
        ?? .ofMonth(month, on: day, published: published, isOwed: isOwed),
      lastDay: inMonth.last?.day)
  }

  /// Reviews a group: with numbers it stands as its members do together; without, it has published
  /// as soon as one of them has, and the counts say how many.
  private func review(of group: ChannelGroup, in month: Month, on day: CalendarDay)
    -> ChannelReview
  {
    let channels = channels(of: group)
    let members = channels.map { review(of: $0, in: month, on: day) }
    let published = members.reduce(0) { $0 + $1.published }
    let present = zip(channels, members).count { channel, member in
      member.published > 0
        || agency(channel.agency).exists(from: month.firstDay, to: month.lastDay)
    }
    let states = members.map(\.state)
    let hasNumbers = group.obligations.contains(where: \.hasNumber)
    let isOwed = states.contains { $0 == .silent || $0 == .notYetDue }
    return ChannelReview(
      subject: .group(group.id), name: group.name, short: group.short, published: published,
      memberCount: present, publishingMembers: members.count { $0.published > 0 },
      obligations: [],
      state: (hasNumbers ? .ofNumbers(states) : nil)
        ?? .ofMonth(month, on: day, published: published, isOwed: isOwed),
      lastDay: members.compactMap(\.lastDay).max())
  }

  private func review(
    of obligation: Obligation, of channel: Channel, in month: Month, on day: CalendarDay
  ) -> ObligationReview {
    let genres = GenreFilter(obligation.genre)
    func count(from first: CalendarDay, to last: CalendarDay) -> Int {
      publications(on: channel.id, from: first, to: min(last, day))
        .reduce(0) { $0 + (genres.counts($1.genre) ? $1.quantity : 0) }
    }
    let isOwed = owes(channel, in: month)
    var review = ObligationReview(
      obligation: obligation.id, genre: obligation.genre, cadence: obligation.period, owed: nil,
      done: 0, state: .notOwed, dueDay: month.lastDay)
    guard let number = obligation.number else {
      review.done = count(from: month.firstDay, to: month.lastDay)
      review.state = .ofMonth(month, on: day, published: review.done, isOwed: isOwed)
      return review
    }
    let periods = periods(of: obligation.period, in: month)
    let owing = periods.filter { isOwed && owes(channel, from: $0.firstDay, to: $0.lastDay) }
    let owed = number * owing.count
    let counts = (owing.isEmpty ? periods : owing).map {
      count(from: $0.firstDay, to: $0.lastDay)
    }
    review.owed = owed
    review.done = counts.reduce(0) { $0 + (counts.count > 1 ? min($1, number) : $1) }
    review.dueDay = (owing.last ?? periods.last)?.lastDay ?? month.lastDay
    if !owing.isEmpty {
      review.state =
        if review.done >= owed {
          .met
        } else if day <= review.dueDay {
          .notYetDue
        } else {
          review.done > 0 ? .partlyMet : .missed
        }
    }
    return review
  }

  /// The periods of a cadence that a month is reviewed by: its weeks, itself, or the longer period
  /// that holds it.
  private func periods(of cadence: Cadence, in month: Month) -> [Period] {
    var period = Period(cadence, containing: month.firstDay)
    guard cadence == .week else { return [period] }
    var weeks: [Period] = []
    for _ in 0..<6 {
      if month.contains(period.anchorDay) { weeks.append(period) }
      period = period.next
    }
    return weeks
  }

  /// Whether a channel owes anything in a month: it is one of the plan's year.
  private func owes(_ channel: Channel, in month: Month) -> Bool {
    month.year == plan.year && owes(channel, from: month.firstDay, to: month.lastDay)
  }

  /// Whether a channel owes anything between two days: they are not all before the plan's issue,
  /// and the agency exists on one of them.
  private func owes(_ channel: Channel, from first: CalendarDay, to last: CalendarDay) -> Bool {
    last >= plan.firstDay && agency(channel.agency).exists(from: first, to: last)
  }
}

extension Obligation {
  /// How much is owed in each period; `nil` where no number is stated.
  fileprivate var number: Int? {
    switch amount {
    case .ongoing: nil
    case .atLeast(let number), .exactly(let number): min(max(1, number), 1_000_000)
    }
  }

  fileprivate var hasNumber: Bool { number != nil }
}

extension ChannelState {
  /// What a month without a number comes to.
  fileprivate static func ofMonth(
    _ month: Month, on day: CalendarDay, published: Int, isOwed: Bool
  ) -> ChannelState {
    if published > 0 { return .published }
    if !isOwed { return .notOwed }
    return day < month.firstDay ? .notYetDue : .silent
  }

  /// What several numbers come to together; `nil` if none of them is owed.
  ///
  /// What is not yet due counts only while nothing that is due is wanting.
  fileprivate static func ofNumbers(_ states: [ChannelState]) -> ChannelState? {
    let owed = Set(states).subtracting([.notOwed, .published, .silent])
    if owed.count <= 1 { return owed.first }
    let due = owed.subtracting([.notYetDue])
    if due == [.missed] { return .missed }
    return due == [.met] ? .notYetDue : .partlyMet
  }
}

/// The genres that an obligation counts: "tin, bài" counts each "tin" and each "bài".
private final class GenreFilter {
  private let wanted: Set<String>?
  private var known: [String: Bool] = [:]

  /// - Parameter genre: `nil` counts everything.
  init(_ genre: String?) { wanted = genre.map(Self.genres) }

  /// Whether a publication of that genre counts; compared folded, each genre once.
  func counts(_ genre: String?) -> Bool {
    guard let wanted else { return true }
    guard let genre else { return false }
    if let answer = known[genre] { return answer }
    let answer = !wanted.isDisjoint(with: Self.genres(genre))
    known[genre] = answer
    return answer
  }

  private static func genres(_ text: String) -> Set<String> {
    Set(
      VietnameseText.folded(text).split(separator: ",").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      })
  }
}
