/// The genres that an obligation counts: "tin, bài" counts each "tin" and each "bài".
struct GenreFilter {
  /// By the number of the genre in a book; `nil` counts everything.
  private let answers: [Bool]?

  /// - Parameters:
  ///   - genre: `nil` counts everything.
  ///   - kinds: The kinds of each genre of the book, folded, by its number.
  init(_ genre: String?, among kinds: [Set<String>]) {
    let wanted = genre.map(kindsOfWork)
    answers = wanted.map { wanted in kinds.map { !$0.isDisjoint(with: wanted) } }
  }

  /// Whether a publication of the genre of that number counts.
  func counts(_ number: Int32) -> Bool { answers?[Int(number)] ?? true }
}
