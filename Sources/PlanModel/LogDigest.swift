/// What counting needs of one channel's log, side by side in memory and without texts.
///
/// A province's year is 25,000 publications; reading the records themselves for each count takes
/// longer than all the counting.
struct LogDigest: Sendable {
  /// In the order of the log.
  private(set) var entries: [Entry] = []
  /// The rows of contents that the entries spread, one entry's after the other's.
  private(set) var rows: [Int32] = []

  struct Entry: Sendable {
    var day: CalendarDay
    var quantity: Int32
    /// A number for the piece; -1 if it stands alone.
    var piece: Int32
    /// A number for the genre; 0 for none.
    var genre: Int32
    var rows: Range<Int32>
    /// A bit for each audience.
    var audiences: UInt8
    /// Whether it has a link or a number.
    var isProven: Bool
  }

  /// Of a channel on which nothing came out.
  init() {}

  init(_ log: [Publication], contents: [Item.ID: Int], names: inout DigestNames) {
    entries.reserveCapacity(log.count)
    log.withUnsafeBufferPointer { log in
      guard let first = log.baseAddress else { return }
      for offset in log.indices { append(first + offset, contents: contents, names: &names) }
    }
  }

  /// Appends the publication that stands at `place`; a copy would retain all of its texts.
  private mutating func append(
    _ place: UnsafePointer<Publication>, contents: [Item.ID: Int], names: inout DigestNames
  ) {
    let start = Int32(rows.count)
    for item in place.pointee.covers {
      if let row = contents[item] { rows.append(Int32(row)) }
    }
    entries.append(
      Entry(
        day: place.pointee.day, quantity: Int32(clamping: place.pointee.quantity),
        piece: names.number(ofPiece: place.pointee.piece),
        genre: names.number(ofGenre: place.pointee.genre), rows: start..<Int32(rows.count),
        audiences: place.pointee.audiences.reduce(0) { $0 | $1.bit },
        isProven: place.pointee.url != nil || place.pointee.number != nil))
  }

  /// The entries from `first` to `last`, both included.
  func entries(from first: CalendarDay, to last: CalendarDay) -> ArraySlice<Entry> {
    guard first <= last else { return [] }
    return entries[count { $0 < first }..<count { $0 <= last }]
  }

  /// How many entries at the beginning have a day for which `isBefore` holds.
  private func count(before isBefore: (CalendarDay) -> Bool) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(entries[middle].day) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Numbers for the texts by which publications are told apart, the same in all logs of a book.
struct DigestNames: Sendable {
  private var pieces: [String: Int32] = [:]
  private var genres: [String: Int32] = [:]
  /// The kinds of each genre, folded once.
  private(set) var kindsOfGenre: [Set<String>] = [[]]
  /// The genres as they were first written, without the number for none.
  private(set) var namesOfGenre: [String] = []

  /// Numbers below this one may be in use.
  var pieceCount: Int { pieces.count }

  mutating func number(ofPiece piece: String?) -> Int32 {
    guard let piece, !piece.isEmpty else { return -1 }
    if let known = pieces[piece] { return known }
    let number = Int32(pieces.count)
    pieces[piece] = number
    return number
  }

  mutating func number(ofGenre genre: String?) -> Int32 {
    guard let genre else { return 0 }
    if let known = genres[genre] { return known }
    let number = Int32(kindsOfGenre.count)
    genres[genre] = number
    kindsOfGenre.append(kindsOfWork(genre))
    namesOfGenre.append(genre)
    return number
  }
}

extension Audience {
  /// The place in ``allCases``.
  var position: Int {
    switch self {
    case .officials: 0
    case .citizens: 1
    case .businesses: 2
    case .organisations: 3
    }
  }

  fileprivate var bit: UInt8 { 1 << UInt8(position) }
}
