/// What a channel, or a channel group as a whole, has done in a span.
public struct ChannelReport: Hashable, Sendable {
  public var subject: ChannelReview.Subject
  public var name: String
  public var kind: ChannelKind
  /// Each placement counts, by its quantity.
  public var placements: Int
  /// The last day in the span on which something came out.
  public var lastDay: CalendarDay?
  /// For a group: how many of its agencies have published, of those that exist in the span or have
  /// published in it; `nil` for a single channel.
  public var members: PublishingMembers?
  /// What it owed, each week, month or longer period once, in the span that its due day is in.
  public var obligations = ObligationTally()
  /// Months over by the day of the report in which something was owed, no number was stated, and
  /// nothing came out.
  public var silentMonths = 0
  /// Over the whole span; see ``ChannelState``.
  public var state: ChannelState

  /// Whether some agencies of a group have published and others not.
  fileprivate var isInPart: Bool { members.map { $0.publishing < $0.present } ?? false }

  /// Of the agencies of a group, how many have published.
  public struct PublishingMembers: Hashable, Sendable {
    public var publishing: Int
    public var present: Int
  }
}

/// How many numbers that were owed have been reached.
public struct ObligationTally: Hashable, Sendable {
  public var met = 0
  public var partlyMet = 0
  public var missed = 0
  public var notYetDue = 0

  public var isEmpty: Bool { met + partlyMet + missed + notYetDue == 0 }

  public static func += (left: inout Self, right: Self) {
    left.met += right.met
    left.partlyMet += right.partlyMet
    left.missed += right.missed
    left.notYetDue += right.notYetDue
  }

  mutating func count(_ state: ChannelState) {
    switch state {
    case .met: met += 1
    case .partlyMet: partlyMet += 1
    case .missed: missed += 1
    case .notYetDue: notYetDue += 1
    case .notOwed, .published, .silent: break
    }
  }
}

/// How much of one genre came out.
public struct GenreCount: Hashable, Sendable {
  /// `nil` where nobody said what it was.
  public var genre: String?
  public var placements: Int
}

/// Counts what came out in a span, channel by channel: one pass over the publications.
struct ChannelCounter {
  private let book: PlanBook
  private let span: ReportSpan
  private let day: CalendarDay
  private let agency: Agency.ID?
  /// Plans of other years; what came out under them on a channel counts for that channel.
  private let others: [PlanBook]
  /// Those of the plan's year in which something can be due in the span.
  private let months: [Month]
  private var genres: [Int]
  /// By the number of the piece, the largest quantity of its placements so far.
  private var quantities: [Int32]
  private(set) var count = PieceCount()
  private(set) var channels: [ChannelReport] = []

  /// - Parameters:
  ///   - book: The plan with what was recorded under it.
  ///   - span: What the report is about.
  ///   - day: What came out later does not count.
  ///   - agency: Whose channels count; `nil`: all, those that the plan does not name too.
  ///   - withStates: Whether channels are counted one by one, with what they owed.
  ///   - others: Plans of other years, of which a channel's own figures have what came out, but not
  ///     the totals.
  init(
    _ book: PlanBook, _ span: ReportSpan, on day: CalendarDay, of agency: Agency.ID?,
    withStates: Bool = true, with others: [PlanBook] = []
  ) {
    self.others = others
    self.book = book
    self.span = span
    self.day = day
    self.agency = agency
    // The last week of a month may be due in the first days of the next.
    months = Month.all(of: book.plan.year).filter {
      $0.firstDay <= span.lastDay && span.firstDay <= $0.lastDay.adding(days: 3)
    }
    genres = Array(repeating: 0, count: book.digestNames.namesOfGenre.count + 1)
    quantities = Array(repeating: 0, count: book.digestNames.pieceCount)
    if withStates {
      for line in lines { channels.append(report(on: line)) }
      if agency == nil {
        for (id, digest) in book.digests where book.channels[id] == nil { _ = add(digest) }
      }
    } else {
      for (id, digest) in book.digests
      where agency == nil || book.channels[id]?.agency == agency {
        _ = add(digest)
      }
    }
  }

  /// In no order.
  var genreCounts: [GenreCount] {
    genres.enumerated().filter { $0.element > 0 }
      .map { number, placements in
        GenreCount(
          genre: number == 0 ? nil : book.digestNames.namesOfGenre[number - 1],
          placements: placements)
      }
  }

  /// Those of the review; of one agency its own channels in the groups, each as a line.
  private var lines: [ReviewedLine] {
    guard let agency else { return book.reviewedLines }
    return book.reviewedLines.flatMap { line in
      line.members.filter { $0.channel.agency == agency }.map { .channel($0) }
    }
  }

  /// Counts what came out on one channel.
  private mutating func add(_ digest: LogDigest) -> (placements: Int, lastDay: CalendarDay?) {
    let entries = digest.entries(from: span.firstDay, to: min(span.lastDay, day))
    var placements = 0
    for entry in entries {
      placements += Int(entry.quantity)
      genres[Int(entry.genre)] += Int(entry.quantity)
      if entry.piece < 0 {
        count.pieces += Int(entry.quantity)
      } else if entry.quantity > quantities[Int(entry.piece)] {
        count.pieces += Int(entry.quantity - quantities[Int(entry.piece)])
        quantities[Int(entry.piece)] = entry.quantity
      }
    }
    count.placements += placements
    return (placements, entries.last?.day)
  }

  /// What came out on a channel under this plan and the others.
  private func published(
    on channel: Channel.ID, _ own: (placements: Int, lastDay: CalendarDay?)
  ) -> (placements: Int, lastDay: CalendarDay?) {
    others.reduce(into: own) { sum, other in
      let entries = other.digests[channel]?.entries(from: span.firstDay, to: min(span.lastDay, day))
      guard let entries, let last = entries.last?.day else { return }
      sum.placements += entries.reduce(0) { $0 + Int($1.quantity) }
      sum.lastDay = sum.lastDay.map { max($0, last) } ?? last
    }
  }

  private mutating func report(on line: ReviewedLine) -> ChannelReport {
    var report: ChannelReport
    switch line {
    case .channel(let member):
      let channel = member.channel
      let (placements, lastDay) = published(on: channel.id, add(member.digest))
      report = ChannelReport(
        subject: .channel(channel.id), name: channel.name, kind: channel.kind,
        placements: placements, lastDay: lastDay, state: .notOwed)
    case .group(let group, let members):
      report = ChannelReport(
        subject: .group(group.id), name: group.name, kind: group.kind, placements: 0,
        state: .notOwed)
      report.members = count(members, in: &report)
    }
    judge(&report, line)
    return report
  }

  private mutating func count(
    _ members: [ReviewedChannel], in report: inout ChannelReport
  ) -> ChannelReport.PublishingMembers {
    let end = min(span.lastDay, max(day, span.firstDay))
    var count = ChannelReport.PublishingMembers(publishing: 0, present: 0)
    for member in members {
      let (placements, lastDay) = published(on: member.channel.id, add(member.digest))
      report.placements += placements
      if let lastDay, report.lastDay.map({ $0 < lastDay }) ?? true { report.lastDay = lastDay }
      count.publishing += placements > 0 ? 1 : 0
      let exists = member.agency.exists(from: span.firstDay, to: end)
      count.present += exists || placements > 0 ? 1 : 0
    }
    return count
  }

  /// Says how the channel stands: what a period owes counts once, where it is due.
  private func judge(_ report: inout ChannelReport, _ line: ReviewedLine) {
    var numbers: [Obligation.ID: PartTally] = [:]
    var seen: Set<DuePart> = []
    var ongoing: ChannelState?
    var owesLater = false
    for month in months where span.firstDay <= month.lastDay || line.owesByWeek {
      let review = book.review(line, in: month, on: day)
      for obligation in review.obligations {
        for part in obligation.parts
        where span.contains(part.dueDay)
          && seen.insert(DuePart(obligation: obligation.obligation, period: part.period)).inserted
        {
          numbers[obligation.obligation, default: PartTally()].add(part.state, isDue: part.isDue)
          report.obligations.count(part.state)
        }
      }
      guard span.firstDay <= month.lastDay else { continue }
      owesLater = owesLater || review.owesNumbers
      if review.isOngoing, line.members.contains(where: { book.owes($0, in: month) }) {
        let isBegun = month.firstDay <= day && span.firstDay <= day
        ongoing = isBegun || ongoing == .silent ? .silent : .notYetDue
      }
      if review.state == .silent, month.lastDay < day, span.contains(month.lastDay) {
        report.silentMonths += 1
      }
    }
    if ongoing != nil, report.placements > 0 { ongoing = report.isInPart ? .partlyMet : .published }
    var states = numbers.values.compactMap { tally in
      tally.state.map { (state: $0, isDue: tally.isDue) }
    }
    if let ongoing { states.append((ongoing, false)) }
    report.state =
      .worst(of: states)
      ?? (report.placements > 0 ? .published : owesLater ? .notYetDue : .notOwed)
  }

  /// One number in one period.
  private struct DuePart: Hashable {
    var obligation: Obligation.ID
    var period: Period
  }
}
