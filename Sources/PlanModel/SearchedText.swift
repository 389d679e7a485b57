/// One text that is searched, wherever its bytes lie; see ``SearchLetters``.
struct SearchedText {
  let letters: UnsafeBufferPointer<UInt8>
  let marks: UnsafeBufferPointer<UInt8>
  let initials: UnsafeBufferPointer<UInt8>

  /// How well one word of a query is answered, as if it were the first; `nil` if not at all.
  func score(of word: SearchQuery.Word) -> SearchScore? {
    word.text.letters.withUnsafeBufferPointer { letters in
      word.text.marks.withUnsafeBufferPointer { marks in
        score(of: letters, marks, isMarked: word.isMarked)
      }
    }
  }

  private func score(
    of word: UnsafeBufferPointer<UInt8>, _ wordMarks: UnsafeBufferPointer<UInt8>, isMarked: Bool
  ) -> SearchScore? {
    guard let first = word.first else { return .best }
    var inside: SearchScore?
    var position = 0
    let end = letters.count - word.count
    while position <= end {
      if letters[position] == first, holds(word, in: letters, at: position) {
        guard position > 0, isPartOfWord(letters[position - 1]) else {
          let isExact = !isMarked || holds(wordMarks, in: marks, at: position)
          let score = SearchScore(rank: isExact ? 0 : 1, isAtStart: position == 0)
          if isExact { return score }
          inside = min(score, inside ?? score)
          position += 1
          continue
        }
        if inside == nil { inside = SearchScore(rank: 2, isAtStart: false) }
      }
      position += 1
    }
    return inside ?? initialScore(of: word, startingWith: first)
  }

  private func initialScore(
    of word: UnsafeBufferPointer<UInt8>, startingWith first: UInt8
  ) -> SearchScore? {
    var position = 0
    let end = initials.count - word.count
    while position <= end {
      if initials[position] == first, holds(word, in: initials, at: position) {
        return SearchScore(rank: 3, isAtStart: position == 0)
      }
      position += 1
    }
    return nil
  }

  private func holds(
    _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }
}

/// Which letters and digits a text is made of: what lacks one of a word's cannot hold the word.
struct LetterSet: Hashable, Sendable {
  private let bits: UInt64

  init(_ letters: UnsafeBufferPointer<UInt8>) {
    var bits: UInt64 = 0
    var position = 0
    while position < letters.count {
      bits |= 1 << UInt64(letters[position] & 63)
      position += 1
    }
    self.bits = bits
  }

  func isSuperset(of other: LetterSet) -> Bool { bits & other.bits == other.bits }
}
