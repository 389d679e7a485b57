/// What a person looks for, compared without case, marks, đ/d or Unicode form, and by initials.
public struct SearchQuery: Hashable, Sendable {
  private let words: [Word]

  /// One word of the query in UTF-8.
  private struct Word: Hashable, Sendable {
    var folded: [UInt8]
    /// In lower case with the marks that were typed; `nil` if none were.
    var marked: [UInt8]?
  }

  /// - Parameter text: As typed; an empty or blank one matches everything.
  public init(_ text: String) {
    words = VietnameseText.lowercasedWithOneSpelling(text).split(whereSeparator: \.isWhitespace).map
    {
      let folded = Array(VietnameseText.folded(String($0)).utf8)
      let typed = Array($0.utf8)
      return Word(folded: folded, marked: typed == folded ? nil : typed)
    }
  }

  public var isEmpty: Bool { words.isEmpty }

  /// How well a text answers: 0 best, `nil` not at all.
  ///
  /// 0 when each word begins a word of the text, with the very marks where any were typed; 1 when
  /// it does so without regard to marks; 2 when all are somewhere in the text; 3 when some are
  /// initials of its words.
  public func rank(in key: SearchKey) -> Int? {
    var rank = 0
    for word in words {
      if let marked = word.marked, holds(key.lowercased, marked, atWordStart: true) { continue }
      if holds(key.folded, word.folded, atWordStart: true) {
        rank = max(rank, word.marked == nil ? 0 : 1)
      } else if holds(key.folded, word.folded, atWordStart: false) {
        rank = max(rank, 2)
      } else if holds(key.initials, word.folded, atWordStart: false) {
        rank = 3
      } else {
        return nil
      }
    }
    return rank
  }
}

/// A text made ready to be searched; make it once.
public struct SearchKey: Hashable, Sendable {
  fileprivate let folded: [UInt8]
  fileprivate let lowercased: [UInt8]
  /// Those of all words, then those of all but "và", which abbreviations leave out.
  fileprivate let initials: [UInt8]

  public init(_ text: String) {
    let folded = VietnameseText.folded(text)
    self.folded = Array(folded.utf8)
    lowercased = Array(VietnameseText.lowercasedWithOneSpelling(text).utf8)
    let named = folded.split(separator: " ").filter { $0 != "va" }.joined(separator: " ")
    let initials = [VietnameseText.initials(folded), VietnameseText.initials(named)]
    self.initials = Array(initials.joined(separator: " ").utf8)
  }
}

/// Whether `part` stands in `text`, both in UTF-8; with `atWordStart`, at the beginning of a word.
private func holds(_ text: [UInt8], _ part: [UInt8], atWordStart: Bool) -> Bool {
  guard let first = part.first else { return true }
  guard text.count >= part.count else { return false }
  return text.withUnsafeBufferPointer { text in
    part.withUnsafeBufferPointer { part in
      for start in 0...(text.count - part.count)
      where text[start] == first
        && !(atWordStart && start > 0 && isPartOfWord(text[start - 1]))
      {
        if text[start...].starts(with: part) { return true }
      }
      return false
    }
  }
}

/// A letter or digit of ASCII, or any part of another character.
private func isPartOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
    true
  default: false
  }
}

/// The names nearest to one that was not found, at most `limit`, nearest first: those that hold it
/// or differ from it, folded, in one letter or no more than a third of its letters.
public func nearestNames(to name: String, in names: [String], limit: Int = 3) -> [String] {
  let wanted = Array(VietnameseText.folded(name).utf8)
  guard !wanted.isEmpty else { return [] }
  let near = names.compactMap { candidate -> (distance: Int, name: String)? in
    let folded = Array(VietnameseText.folded(candidate).utf8)
    if holds(folded, wanted, atWordStart: false) { return (0, candidate) }
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
