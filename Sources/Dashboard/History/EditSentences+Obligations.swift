import LoaTexts
import PlanModel

// What a channel owes, as the history says it: only what differs.

extension EditSentences {
  /// What an edit of obligations says in a narrow list, what differs first; `nil` for other edits.
  func brief(_ row: HistoryRow) -> String? {
    guard case .set(let field, let before, let after) = row.change, field == "obligations",
      row.origin == .edit, var ends = owed(before, after)
    else { return nil }
    if let before = ends.before, let after = ends.after {
      ends = Self.differing(before, after)
    }
    let change = texts.changeField(
      fieldName(field, of: row), before: ends.before, after: ends.after)
    return "\(change) (\(name(of: row) ?? row.record))"
  }

  /// The obligations that are not on both sides of an edit, each side in words, `nil` where there
  /// are none; `nil` if both hold the same, or something else than obligations.
  func owed(
    _ before: RecordedValue?, _ after: RecordedValue?
  ) -> (before: String?, after: String?)? {
    guard let before = Self.obligations(before), let after = Self.obligations(after) else {
      return nil
    }
    let gone = before.filter { !after.contains($0) }
    let new = after.filter { !before.contains($0) }
    guard !gone.isEmpty || !new.isEmpty else { return nil }
    let said = [gone, new].map { $0.map(words).joined(separator: "; ") }
    // Where only the document's words are others, they are what differs.
    let ends = said[0] == said[1] ? [gone, new].map { Self.texts(of: $0) } : said
    let clip = { (text: String) in text.isEmpty ? nil : self.clipped(text) }
    return (clip(ends[0]), clip(ends[1]))
  }

  private static func obligations(_ value: RecordedValue?) -> [Obligation]? {
    guard let value else { return [] }
    guard case .list(let values) = value else { return nil }
    let found = values.compactMap { value -> Obligation? in
      if case .obligation(let obligation) = value { obligation } else { nil }
    }
    return found.count == values.count ? found : nil
  }

  private static func texts(of obligations: [Obligation]) -> String {
    obligations.map { "“\($0.text)”" }.joined(separator: "; ")
  }

  /// Two texts from the word on in which they differ, where what they begin with is long.
  private static func differing(_ first: String, _ second: String) -> (String, String) {
    let words = [first, second].map { $0.split(separator: " ") }
    let common = zip(words[0], words[1]).prefix { $0 == $1 }.count
    // One word before stays, so that a number has what it is of.
    let cut = min(common, words[0].count - 1, words[1].count - 1) - 1
    guard cut > 0, words[0].prefix(cut).joined(separator: " ").count > longPrefix else {
      return (first, second)
    }
    let ends = words.map { words in
      "…" + words.dropFirst(cut).joined(separator: " ").replacing("”", with: "")
    }
    return (ends[0], ends[1])
  }

  private static var longPrefix: Int { 8 }
}
