/// A search that goes on while somebody types.
///
/// A longer query is looked for only in what answered the shorter one, and a shorter one that was
/// typed before is not looked for again.
public struct NarrowingSearch: Sendable {
  /// What each query of the way to the last one has found, the shortest first.
  private var steps: [Step] = []
  private var revision = 0

  private struct Step {
    var query: SearchQuery
    var positions: [UInt32]
    /// Of all words but the last; the same as `scores` where there is one word only.
    var scoresBefore: [SearchScore]
    var scores: [SearchScore]
  }

  /// How many steps back are remembered.
  private static let longestWay = 16

  public init() {}

  /// What answers a text.
  public struct Answer: Hashable, Sendable {
    /// The best, best first.
    public var hits: [SearchHit]
    /// How many there are with those that the limit leaves out.
    public var total: Int
  }

  /// The best answers to a text.
  public mutating func find(_ text: String, in index: SearchIndex, limit: Int) -> Answer {
    let query = SearchQuery(text)
    guard !query.isEmpty else { return Answer(hits: [], total: 0) }
    search(query, in: index)
    guard let step = steps.last else { return Answer(hits: [], total: 0) }
    return Answer(
      hits: index.best(limit, of: step.positions, step.scores, phrase: query.phrase),
      total: step.positions.count)
  }

  /// The positions of all texts that answer, in their order; those that only have the words as
  /// initials count if there are no others.
  public mutating func positions(of text: String, in index: SearchIndex) -> [Int] {
    let query = SearchQuery(text)
    guard !query.isEmpty else { return [] }
    search(query, in: index)
    guard let step = steps.last else { return [] }
    let found = zip(step.positions, step.scores)
    let better = found.filter { $0.1.rank < 3 }.map { Int($0.0) }
    return better.isEmpty ? step.positions.map(Int.init) : better
  }

  private mutating func search(_ query: SearchQuery, in index: SearchIndex) {
    if revision != index.revision { steps = [] }
    revision = index.revision
    while let last = steps.last, !query.narrows(last.query) { steps.removeLast() }
    if steps.last?.query == query { return }
    if steps.count == Self.longestWay { steps.removeFirst() }
    if steps.last == nil { steps.append(firstStep(for: query.words[0], in: index)) }
    while let last = steps.last, last.query != query {
      let next = last.query.words.count < query.words.count && last.query.endsWithWord(of: query)
      steps.append(next ? longer(last, by: query, in: index) : narrower(last, to: query, in: index))
    }
  }

  private func firstStep(for word: SearchQuery.Word, in index: SearchIndex) -> Step {
    var step = Step(query: SearchQuery([word]), positions: [], scoresBefore: [], scores: [])
    index.find(word, among: nil) { position, _, score in
      step.positions.append(position)
      step.scores.append(score)
    }
    step.scoresBefore = step.scores
    return step
  }

  /// One word more.
  private func longer(_ step: Step, by query: SearchQuery, in index: SearchIndex) -> Step {
    let words = Array(query.words.prefix(step.query.words.count + 1))
    var next = Step(query: SearchQuery(words), positions: [], scoresBefore: [], scores: [])
    guard let word = words.last else { return step }
    index.find(word, among: step.positions) { position, offset, score in
      next.positions.append(position)
      next.scoresBefore.append(step.scores[offset])
      next.scores.append(step.scores[offset].lowered(by: score))
    }
    return next
  }

  /// The same number of words, the last one longer.
  private func narrower(_ step: Step, to query: SearchQuery, in index: SearchIndex) -> Step {
    let words = Array(query.words.prefix(step.query.words.count))
    var next = Step(query: SearchQuery(words), positions: [], scoresBefore: [], scores: [])
    guard let word = words.last else { return step }
    index.find(word, among: step.positions) { position, offset, score in
      next.positions.append(position)
      let before = words.count == 1 ? score : step.scoresBefore[offset]
      next.scoresBefore.append(before)
      next.scores.append(words.count == 1 ? score : before.lowered(by: score))
    }
    return next
  }
}

extension SearchQuery {
  /// Whether all that answers this query answers `other`, and the words of both are in one order.
  func narrows(_ other: SearchQuery) -> Bool {
    guard let last = other.words.last, words.count >= other.words.count else { return false }
    let count = other.words.count
    return words.prefix(count - 1) == other.words.prefix(count - 1)
      && words[count - 1].text.letters.starts(with: last.text.letters)
  }

  /// Whether the last word of this query is a whole word of `longer`.
  func endsWithWord(of longer: SearchQuery) -> Bool {
    words.last == longer.words[words.count - 1]
  }
}
