/// What a person looks for, compared without case, marks, đ/d or Unicode form, and by initials.
public struct SearchQuery: Hashable, Sendable {
  let words: [Word]
  /// The words as they stand side by side; `nil` for fewer than two.
  let phrase: Word?

  /// One word of the query.
  struct Word: Hashable, Sendable {
    let text: SearchLetters
    /// Whether marks were typed; the very same then come first.
    let isMarked: Bool
    /// Which letters it is made of.
    let letterSet: LetterSet

    init(_ text: SearchLetters) {
      self.text = text
      isMarked = self.text.marks.contains { $0 != 0 }
      letterSet = text.letterSet(of: 0..<text.count)
    }
  }

  /// - Parameter text: As typed; an empty or blank one matches everything.
  public init(_ text: String) {
    // A mark that is all of a word has no letter to stand on.
    self.init(
      text.split(whereSeparator: \.isWhitespace).map { Word(SearchLetters(String($0))) }
        .filter { $0.text.count > 0 })
  }

  init(_ words: [Word]) {
    self.words = words
    phrase = words.count > 1 ? Word(SearchLetters(words.map(\.text))) : nil
  }

  public var isEmpty: Bool { words.isEmpty }

  /// How well a text answers: 0 best, `nil` not at all.
  ///
  /// 0 when each word begins a word of the text, with the very marks where any were typed; 1 when
  /// it does so without regard to marks; 2 when all are somewhere in the text; 3 when some are
  /// initials of its words.
  public func rank(in key: SearchKey) -> Int? { score(in: key)?.rank }

  /// How well a text answers, and of equals the better: what holds the words side by side, then
  /// what begins with the first of them.
  public func score(in key: SearchKey) -> SearchScore? {
    guard let first = words.first else { return .best }
    return key.withText { text in
      guard var score = text.score(of: first) else { return nil }
      for word in words.dropFirst() {
        guard let found = text.score(of: word) else { return nil }
        score = score.lowered(by: found)
      }
      return phrase.map { score.asPhrase(text.score(of: $0)) } ?? score
    }
  }

  /// The positions of the texts that answer, the best answers first, equal ones in their order.
  ///
  /// - Complexity: Reads each text; see ``SearchIndex`` for many.
  public func positions(in keys: some Collection<SearchKey>) -> [Int] {
    keys.enumerated()
      .compactMap { position, key in score(in: key).map { (score: $0, position: position) } }
      .sorted { ($0.score, $0.position) < ($1.score, $1.position) }
      .map(\.position)
  }
}

/// How well a text answers a query; the lesser, the better.
public struct SearchScore: Hashable, Sendable, Comparable {
  /// From the highest bit: the rank; 1 where the words do not stand side by side; 1 where the text
  /// does not begin with the first of them.
  let value: UInt8

  static let best = SearchScore(rank: 0, isAtStart: true)

  init(value: UInt8) { self.value = value }

  init(rank: UInt8, isAtStart: Bool) { value = rank << 2 | (isAtStart ? 0 : 1) }

  /// See ``SearchQuery/rank(in:)``.
  public var rank: Int { Int(value >> 2) }

  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// That of a query with one word more: its rank is the worse; how the text begins stays.
  func lowered(by word: SearchScore) -> SearchScore {
    SearchScore(value: max(value & ~3, word.value & ~3) | value & 1)
  }

  /// With what came of looking for all words side by side.
  func asPhrase(_ found: SearchScore?) -> SearchScore {
    guard rank < 2, let found, found.rank < 2 else { return SearchScore(value: value | 2) }
    return SearchScore(value: value & ~1 | found.value & 1)
  }
}

/// A text made ready to be searched; make it once.
public struct SearchKey: Hashable, Sendable {
  private let text: SearchLetters
  private let initials: [UInt8]

  public init(_ text: String) {
    self.text = SearchLetters(text)
    var initials: [UInt8] = []
    self.text.addInitials(of: 0..<self.text.count, to: &initials)
    self.initials = initials
  }

  func withText<Result>(_ body: (SearchedText) -> Result) -> Result {
    text.letters.withUnsafeBufferPointer { letters in
      text.marks.withUnsafeBufferPointer { marks in
        initials.withUnsafeBufferPointer { initials in
          body(SearchedText(letters: letters, marks: marks, initials: initials))
        }
      }
    }
  }
}

/// The names nearest to one that was not found, at most `limit`, nearest first: those that hold it
/// or differ from it, folded, in one letter or no more than a third of its letters.
public func nearestNames(to name: String, in names: [String], limit: Int = 3) -> [String] {
  let wanted = Array(VietnameseText.folded(name).utf8)
  guard !wanted.isEmpty else { return [] }
  let near = names.compactMap { candidate -> (distance: Int, name: String)? in
    let folded = Array(VietnameseText.folded(candidate).utf8)
    if holds(folded, wanted) { return (0, candidate) }
    let distance = editDistance(wanted, folded)
    return distance <= max(1, wanted.count / 3) ? (distance, candidate) : nil
  }
  .sorted {
    $0.distance == $1.distance
      ? VietnameseText.precedes($0.name, $1.name) : $0.distance < $1.distance
  }
  return near.prefix(max(0, limit)).map(\.name)
}

/// Insertions, deletions and replacements that turn one text into the other (Levenshtein).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (offset, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = offset + 1
    for column in right.indices {
      let replaced = diagonal + (letter == right[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}

private func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
  text.indices.contains { text[$0...].starts(with: part) }
}

extension VietnameseText {
  /// The text as searches see it, in UTF-8: without case and marks, signs as on a keyboard.
  public static func searched(_ text: String) -> [UInt8] { SearchLetters(text).letters }
}

extension SearchQuery {
  /// Where the words stand in a text as ``VietnameseText/searched(_:)`` gives it: at beginnings of
  /// words or, if a word begins none, wherever it is.
  public func ranges(in letters: [UInt8]) -> [Range<Int>] {
    words.flatMap { word -> [Range<Int>] in
      let wanted = word.text.letters
      let all = letters.indices.filter { letters[$0...].starts(with: wanted) }
      let starts = all.filter { $0 == 0 || !isPartOfWord(letters[$0 - 1]) }
      return (starts.isEmpty ? all : starts).map { $0..<$0 + wanted.count }
    }
  }
}
