/// Reads a Vietnamese wording word by word.
///
/// Words are compared without regard to case and Unicode form, but with their marks, since "ngay"
/// is not "ngày" nor "quy" "quý"; a text without any marks is compared without them.
struct WordingCursor {
  enum Token: Hashable {
    case number(Int, digitCount: Int)
    case word(String)
    case sign(Character)
  }

  private let text: String
  private let tokens: [(token: Token, range: Range<String.Index>)]
  private let isPlain: Bool
  private(set) var position = 0

  init(_ text: String) {
    self.text = text
    isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    tokens = Self.tokens(of: text)
  }

  private static func tokens(of text: String) -> [(token: Token, range: Range<String.Index>)] {
    var tokens: [(token: Token, range: Range<String.Index>)] = []
    var index = text.startIndex
    while index < text.endIndex {
      let first = text[index]
      let isKind: (Character) -> Bool =
        if isDigit(first) { isDigit } else if first.isLetter { \.isLetter } else { { _ in false } }
      var end = text.index(after: index)
      while end < text.endIndex, isKind(text[end]) { end = text.index(after: end) }
      let part = text[index..<end]
      if let number = digits(part) {
        tokens.append((.number(number, digitCount: part.utf8.count), index..<end))
      } else if first.isLetter || isDigit(first) {
        let word = part.lowercased()
        tokens.append((.word(variants[word] ?? word), index..<end))
      } else if !first.isWhitespace {
        tokens.append((.sign(signs[first] ?? first), index..<end))
      }
      index = end
    }
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Spellings of the words that wordings turn on.
  private static let variants = ["hàng": "hằng", "quí": "quý", "qúy": "quý", "tuỳ": "tùy"]
  private static let signs: [Character: Character] = ["⁄": "/", "∕": "/", "–": "-", "—": "-"]

  // MARK: Looking

  var isAtEnd: Bool { position >= tokens.count }

  var next: Token? { isAtEnd ? nil : tokens[position].token }

  /// The text from the next word on, as it was written, without what closes a sentence.
  var rest: String {
    guard !isAtEnd else { return "" }
    return Self.trimmed(text[tokens[position].range.lowerBound...])
  }

  /// The text of the tokens between two positions as it was written, but with single spaces.
  func text(from first: Int, to end: Int) -> String {
    guard first < end, end <= tokens.count else { return "" }
    let range = tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound
    return text[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func trimmed(_ text: Substring) -> String {
    let closing: Set<Character> = [".", ";", ",", " ", "\n", "\t"]
    var text = text
    while let last = text.last, closing.contains(last) || last.isWhitespace { text.removeLast() }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Taking

  mutating func advance() { position += 1 }

  /// The cursor some words earlier.
  func before(_ count: Int) -> WordingCursor {
    var cursor = self
    cursor.position = max(0, position - count)
    return cursor
  }

  /// Takes the words and signs of a phrase, or nothing.
  mutating func take(_ phrase: String) -> Bool {
    let start = position
    for part in phrase.split(separator: " ") {
      guard let token = next, matches(token, part) else {
        position = start
        return false
      }
      position += 1
    }
    return true
  }

  private func matches(_ token: Token, _ part: Substring) -> Bool {
    switch token {
    case .word(let word):
      word == part || (isPlain && word == VietnameseText.folded(String(part)))
    case .sign(let sign): part.count == 1 && part.first == sign
    case .number(let number, _): digits(part) == number
    }
  }

  /// Takes the first of the phrases that stands here.
  mutating func takeAny(_ phrases: [String]) -> Bool { phrases.contains { take($0) } }

  /// Takes each of the phrases as often as they stand here.
  mutating func skip(_ phrases: [String]) { while takeAny(phrases) {} }

  /// Takes a number with no more digits than that.
  mutating func number(_ digitCounts: ClosedRange<Int> = 1...2) -> Int? {
    guard case .number(let number, let count)? = next, digitCounts.contains(count) else {
      return nil
    }
    position += 1
    return number
  }

  /// Reads something, and takes nothing if it is not there.
  mutating func attempt<Value>(_ read: (inout WordingCursor) -> Value?) -> Value? {
    let start = position
    if let value = read(&self) { return value }
    position = start
    return nil
  }
}
