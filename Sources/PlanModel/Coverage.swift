/// Which contents of a plan have reached whom, through what, and when.
public struct Coverage: Hashable, Sendable {
  /// The columns of ``ContentCoverage/placementsByChannel``: the channels that the plan names, then
  /// its groups, each as one.
  public var channels: [ChannelReview.Subject]
  /// The contents in the order of the document.
  public var contents: [ContentCoverage]
  /// Placements that spread no content of the plan.
  public var placementsElsewhere: Int

  /// What nobody has said yet.
  public var silent: [ContentCoverage] { contents.filter(\.isSilent) }
  /// What is meant for citizens, and was said only to officials.
  public var onlyToOfficials: [ContentCoverage] { contents.filter(\.isOnlyToOfficials) }
}

/// How far one content has been spread.
///
/// What spreads a part of a content spreads the content too, once.
public struct ContentCoverage: Hashable, Sendable {
  public var item: Item.ID
  public var ref: String
  public var text: String
  /// Whom it is meant for, with what it inherits; empty where the plan does not say.
  public var audiences: [Audience]
  public var count = PieceCount()
  /// In the order of ``Coverage/channels``.
  public var placementsByChannel: [Int]
  /// In the order of ``Audience/allCases``; a placement for several counts for each.
  public var placementsByAudience = Array(repeating: 0, count: Audience.allCases.count)
  /// Placements of which nobody said whom they reached.
  public var placementsToUnknown = 0
  /// January to December of the plan's year.
  public var placementsByMonth = Array(repeating: 0, count: 12)
  /// Placements in another year than the plan's.
  public var placementsOutsideYear = 0
  /// The day on which it was last spread.
  public var lastDay: CalendarDay?

  public var isSilent: Bool { count.placements == 0 }

  /// Whether it is meant for citizens and every placement is known to be for officials alone.
  public var isOnlyToOfficials: Bool {
    audiences.contains(.citizens) && count.placements > 0 && placementsToUnknown == 0
      && Audience.allCases.allSatisfy { $0 == .officials || placements(for: $0) == 0 }
  }

  /// The audiences it is meant for that no placement is known to have reached.
  public var audiencesMissed: [Audience] { audiences.filter { placements(for: $0) == 0 } }

  public func placements(for audience: Audience) -> Int { placementsByAudience[audience.position] }
}

extension PlanBook {
  /// What has been said by `day` in any year: one pass over the publications.
  public func coverage(on day: CalendarDay) -> Coverage {
    coverage(from: CalendarDay(uncheckedYear: 1, month: 1, day: 1), to: day)
  }

  /// What was said from `first` to `last`, both included; by one agency, if one is named.
  public func coverage(
    from first: CalendarDay, to last: CalendarDay, by agency: Agency.ID? = nil
  ) -> Coverage {
    var counter = CoverageCounter(of: self)
    func isWanted(_ channel: Channel) -> Bool { agency == nil || channel.agency == agency }
    for (column, channel) in plan.channels.enumerated() where isWanted(channel) {
      counter.count(digests[channel.id], from: first, to: last, column: column)
    }
    for (offset, group) in plan.channelGroups.enumerated() {
      for channel in channels(of: group) where isWanted(channel) {
        counter.count(
          digests[channel.id], from: first, to: last, column: plan.channels.count + offset)
      }
    }
    for (channel, digest) in digests where agency == nil && channels[channel] == nil {
      counter.count(digest, from: first, to: last, column: nil)
    }
    return counter.coverage
  }
}

/// Counts publications into the rows of a coverage.
private struct CoverageCounter {
  private let entries: [OutlineEntry]
  private let columns: [ChannelReview.Subject]
  private let year: Int
  /// The row of the item above that of each row; -1 if none is above it.
  private let rowsAbove: [Int]
  private var tallies: [Tally]
  /// By row, then by column.
  private var placementsByChannel: [Int]
  private var placementsElsewhere = 0
  /// The publication that each row counted last, so that it counts each once.
  private var counted: [Int]
  private var publicationNumber = 0
  /// By piece, then by row, the largest quantity of its placements so far.
  private var quantities: [Int32]

  /// What is counted of one row, without arrays, so that counting stays cheap.
  private struct Tally {
    var count = PieceCount()
    var audiences = SIMD4<Int>()
    var toUnknown = 0
    var months = SIMD16<Int>()
    var outsideYear = 0
    var lastDay: CalendarDay?
  }

  init(of book: PlanBook) {
    columns =
      book.plan.channels.map { .channel($0.id) } + book.plan.channelGroups.map { .group($0.id) }
    entries = book.contents
    rowsAbove = Self.rowsAbove(entries)
    year = book.plan.year
    tallies = entries.map { _ in Tally() }
    counted = entries.map { _ in 0 }
    placementsByChannel = Array(repeating: 0, count: entries.count * columns.count)
    quantities = Array(repeating: 0, count: entries.count * book.digestNames.pieceCount)
  }

  private static func rowsAbove(_ entries: [OutlineEntry]) -> [Int] {
    var above: [(depth: Int, row: Int)] = []
    return entries.enumerated().map { row, entry in
      while let last = above.last, last.depth >= entry.depth { above.removeLast() }
      let result = above.last?.row ?? -1
      above.append((entry.depth, row))
      return result
    }
  }

  mutating func count(
    _ digest: LogDigest?, from first: CalendarDay, to last: CalendarDay, column: Int?
  ) {
    guard let digest else { return }
    for entry in digest.entries(from: first, to: last) {
      publicationNumber += 1
      if entry.rows.isEmpty { placementsElsewhere += Int(entry.quantity) }
      for place in entry.rows {
        var row = Int(digest.rows[Int(place)])
        while row >= 0 && counted[row] != publicationNumber {
          counted[row] = publicationNumber
          add(entry, to: row, column: column)
          row = rowsAbove[row]
        }
      }
    }
  }

  private mutating func add(_ entry: LogDigest.Entry, to row: Int, column: Int?) {
    let quantity = Int(entry.quantity)
    tallies[row].count.placements += quantity
    tallies[row].count.pieces += newPieces(entry, row: row)
    if let column { placementsByChannel[row * columns.count + column] += quantity }
    if entry.audiences == 0 { tallies[row].toUnknown += quantity }
    for position in 0..<4 where entry.audiences >> UInt8(position) & 1 == 1 {
      tallies[row].audiences[position] += quantity
    }
    if entry.day.year == year {
      tallies[row].months[entry.day.month - 1] += quantity
    } else {
      tallies[row].outsideYear += quantity
    }
    if tallies[row].lastDay.map({ $0 < entry.day }) ?? true { tallies[row].lastDay = entry.day }
  }

  /// How many pieces a placement adds to a row: none if the piece is counted in it already.
  private mutating func newPieces(_ entry: LogDigest.Entry, row: Int) -> Int {
    guard entry.piece >= 0 else { return Int(entry.quantity) }
    let place = Int(entry.piece) * entries.count + row
    let before = quantities[place]
    guard entry.quantity > before else { return 0 }
    quantities[place] = entry.quantity
    return Int(entry.quantity - before)
  }

  var coverage: Coverage {
    let contents = entries.enumerated().compactMap { row, entry -> ContentCoverage? in
      guard let item = entry.item else { return nil }
      let tally = tallies[row]
      let channels = placementsByChannel[row * columns.count..<(row + 1) * columns.count]
      return ContentCoverage(
        item: item, ref: entry.ref, text: entry.text, audiences: entry.attributes.audiences,
        count: tally.count, placementsByChannel: Array(channels),
        placementsByAudience: (0..<4).map { tally.audiences[$0] },
        placementsToUnknown: tally.toUnknown, placementsByMonth: (0..<12).map { tally.months[$0] },
        placementsOutsideYear: tally.outsideYear, lastDay: tally.lastDay)
    }
    return Coverage(
      channels: columns, contents: contents, placementsElsewhere: placementsElsewhere)
  }
}
