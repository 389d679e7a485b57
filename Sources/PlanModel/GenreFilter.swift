/// The genres that an obligation counts: "tin, bài" counts each "tin" and each "bài".
final class GenreFilter {
  private let wanted: Set<String>?
  private var known: [String: Bool] = [:]

  /// - Parameter genre: `nil` counts everything.
  init(_ genre: String?) { wanted = genre.map(Self.genres) }

  /// Whether a publication of that genre counts; compared folded, each genre once.
  func counts(_ genre: String?) -> Bool {
    guard let wanted else { return true }
    guard let genre else { return false }
    if let answer = known[genre] { return answer }
    let answer = !wanted.isDisjoint(with: Self.genres(genre))
    known[genre] = answer
    return answer
  }

  private static func genres(_ text: String) -> Set<String> {
    Set(
      VietnameseText.folded(text).split(separator: ",").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      })
  }
}
