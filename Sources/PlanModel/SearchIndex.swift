/// Many texts made ready to be searched as fast as one types.
///
/// Their bytes lie one behind another: about twice the length of the texts, and one look at each
/// while nothing narrows the search. What is replaced is marked as gone and its place given back
/// once half of all is gone.
public struct SearchIndex: Sendable {
  private var text = SearchLetters()
  private var initials: [UInt8] = []
  private var entries: [Entry] = []
  private var goneCount = 0
  /// Changes with the texts; what was found before no longer counts.
  private(set) var revision = 0

  private struct Entry {
    var letterSet: LetterSet
    var start: UInt32
    var end: UInt32
    var initialsStart: UInt32
    var initialsEnd: UInt32
    /// Of two texts that answer equally well, the one with the lesser order comes first.
    var order: UInt32
    var isGone = false
  }

  public init() {}

  /// - Parameters:
  ///   - texts: How many there will be.
  ///   - bytes: How long they are together, in UTF-8.
  public init(texts: Int, bytes: Int) {
    entries.reserveCapacity(texts)
    text.reserveCapacity(bytes)
  }

  /// How many texts there are, with those that are gone: positions are below it.
  public var count: Int { entries.count }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - text: In any Unicode form.
  ///   - order: Where it stands among texts that answer equally well, the least first; among those
  ///     of one order the one added first.
  public mutating func append(_ text: String, order: UInt32 = 0) {
    let start = self.text.count
    let initialsStart = initials.count
    self.text.append(text)
    let range = start..<self.text.count
    self.text.addInitials(of: range, to: &initials)
    entries.append(
      Entry(
        letterSet: self.text.letterSet(of: range), start: UInt32(start),
        end: UInt32(range.upperBound), initialsStart: UInt32(initialsStart),
        initialsEnd: UInt32(initials.count), order: order))
    revision += 1
  }

  /// Takes a text out; its position stays unused.
  public mutating func remove(at position: Int) {
    guard !entries[position].isGone else { return }
    entries[position].isGone = true
    goneCount += 1
    revision += 1
  }

  /// Whether so much is gone that the index should be made anew.
  public var isWorn: Bool { goneCount > 1000 && goneCount > entries.count / 2 }

  /// Calls `body` with the position and the score of each text in which a word is found.
  ///
  /// - Parameters:
  ///   - word: One word of a query.
  ///   - positions: The texts to look at; `nil` for all.
  ///   - body: Gets the position, where that stands in `positions`, and the score.
  func find(
    _ word: SearchQuery.Word, among positions: [UInt32]?, _ body: (UInt32, Int, SearchScore) -> Void
  ) {
    withTexts { entries, text in
      func look(at position: UInt32, _ offset: Int) {
        let entry = entries[Int(position)]
        guard !entry.isGone, entry.letterSet.isSuperset(of: word.letterSet) else { return }
        if let score = text(entry).score(of: word) { body(position, offset, score) }
      }
      if let positions {
        for (offset, position) in positions.enumerated() { look(at: position, offset) }
      } else {
        for position in entries.indices { look(at: UInt32(position), position) }
      }
    }
  }

  /// The best of what was found, best first.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - positions: What was found.
  ///   - scores: How well each answers.
  ///   - phrase: The words side by side; what holds them so comes before its equals.
  /// - Returns: Positions with their scores.
  func best(
    _ limit: Int, of positions: [UInt32], _ scores: [SearchScore], phrase: SearchQuery.Word?
  ) -> [SearchHit] {
    var best = LeastValues(limit: limit)
    withTexts { entries, text in
      for (position, score) in zip(positions, scores) {
        let entry = entries[Int(position)]
        let found = phrase.map { score.asPhrase(score.rank < 2 ? text(entry).score(of: $0) : nil) }
        best.insert(
          UInt64((found ?? score).value) << 58 | UInt64(entry.order) << 26 | UInt64(position))
      }
    }
    return best.sorted.map {
      SearchHit(position: Int($0 & 0x3FF_FFFF), score: SearchScore(value: UInt8($0 >> 58)))
    }
  }

  /// Calls `body` with the entries and with what gives the text of one.
  private func withTexts(
    _ body: (UnsafeBufferPointer<Entry>, (Entry) -> SearchedText) -> Void
  ) {
    text.letters.withUnsafeBufferPointer { letters in
      text.marks.withUnsafeBufferPointer { marks in
        initials.withUnsafeBufferPointer { initials in
          entries.withUnsafeBufferPointer { entries in
            body(entries) { entry in
              let range = Int(entry.start)..<Int(entry.end)
              return SearchedText(
                letters: UnsafeBufferPointer(rebasing: letters[range]),
                marks: UnsafeBufferPointer(rebasing: marks[range]),
                initials: UnsafeBufferPointer(
                  rebasing: initials[Int(entry.initialsStart)..<Int(entry.initialsEnd)]))
            }
          }
        }
      }
    }
  }

}

/// A text that answers.
public struct SearchHit: Hashable, Sendable {
  /// In the order in which the texts were added, from 0.
  public var position: Int
  public var score: SearchScore
}

/// The least of many numbers.
private struct LeastValues {
  let limit: Int
  /// A heap: none is greater than the one at half its position.
  private var heap: [UInt64] = []

  init(limit: Int) { self.limit = limit }

  var sorted: [UInt64] { heap.sorted() }

  mutating func insert(_ value: UInt64) {
    if heap.count < limit {
      heap.append(value)
      rise()
    } else if let greatest = heap.first, value < greatest {
      heap[0] = value
      sink()
    }
  }

  private mutating func rise() {
    var position = heap.count - 1
    while position > 0, heap[position] > heap[(position - 1) / 2] {
      heap.swapAt(position, (position - 1) / 2)
      position = (position - 1) / 2
    }
  }

  private mutating func sink() {
    var position = 0
    while true {
      var greatest = position
      for child in [2 * position + 1, 2 * position + 2] where child < heap.count {
        if heap[child] > heap[greatest] { greatest = child }
      }
      guard greatest != position else { return }
      heap.swapAt(position, greatest)
      position = greatest
    }
  }
}
