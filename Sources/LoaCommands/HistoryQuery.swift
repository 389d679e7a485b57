import PlanModel
import PlanStore

/// Which entries of the history a person asks for.
struct HistoryQuery {
  private let sentences: HistorySentences
  private let author: String?
  private let words: SearchQuery
  private let part: Part?

  /// What belongs to one part of the plan's document.
  fileprivate struct Part {
    /// Items and sections.
    var names: Set<String>
    var refs: Set<String>
    var assignments: Set<String>
    var publications: Set<String>
  }

  /// - Parameters:
  ///   - text: A position in the plan's document, or words; empty for everything.
  ///   - author: An account; `nil` for all.
  ///   - sentences: The plan, and the words that people know its documents by.
  init(_ text: String, by author: String?, _ sentences: HistorySentences) {
    self.sentences = sentences
    self.author = author.map { VietnameseText.folded($0.asTyped) }
    var ref = text.trimmed
    while ref.last == "." { ref.removeLast() }
    part = sentences.book.flatMap { book in book.entry(at: ref).map { Part($0, of: book) } }
    words = SearchQuery(part == nil ? text : "")
  }

  func matches(_ item: HistoryEntry) -> Bool {
    if let author, VietnameseText.folded(item.by) != author { return false }
    if let part { return part.holds(item) }
    guard !words.isEmpty else { return true }
    // Initials would be found in almost any long text.
    return words.rank(in: SearchKey(text(of: item))).map { $0 < 3 } ?? false
  }

  private func text(of item: HistoryEntry) -> String {
    var parts = [
      item.by, item.place.file, sentences.document(item.place), item.record.description,
      item.field ?? "",
    ]
    if case .checklist = item.place, let assignment = item.assignment,
      let title = sentences.book?.plan.assignments.first(where: { $0.id.rawValue == assignment })?
        .title
    {
      parts.append(title)
    }
    return (parts + (item.before?.strings ?? []) + (item.after?.strings ?? []))
      .joined(separator: " ")
  }
}

extension HistoryQuery.Part {
  init(_ top: OutlineEntry, of book: PlanBook) {
    let below = book.outline.filter { $0.ref == top.ref || $0.ref.hasPrefix(top.ref + ".") }
    let items = Set(below.compactMap(\.item))
    let refs = Set(below.map(\.ref))
    names = Set(
      below.map { entry in
        switch entry.subject {
        case .section(let id): id.rawValue
        case .item(let id): id.rawValue
        }
      })
    self.refs = refs
    assignments = Set(
      book.plan.assignments
        .filter { refs.contains($0.ref) || !items.isDisjoint(with: $0.contents) }
        .map(\.id.rawValue))
    publications = Set(items.flatMap { book.publications(covering: $0).map(\.id.rawValue) })
  }

  func holds(_ item: HistoryEntry) -> Bool {
    switch item.place {
    case .settings, .agencies, .contacts: return false
    case .plan:
      return names.contains(item.record.id) || assignments.contains(item.record.id)
    case .checklist:
      if let assignment = item.assignment { return assignments.contains(assignment) }
      return item.strings.contains { names.contains($0) || refs.contains($0) }
    case .log:
      return publications.contains(item.record.id) || item.strings.contains { names.contains($0) }
    }
  }
}

extension HistoryEntry {
  /// The assignment that an edit of a checklist is about: what stands before the agency.
  fileprivate var assignment: String? {
    let task = (before?["task"] ?? after?["task"])?.stringValue ?? record.id
    let parts = task.split(separator: "@", maxSplits: 1)
    return parts.count == 2 ? String(parts[0]) : nil
  }

  fileprivate var strings: [String] {
    var strings = (before?.strings ?? []) + (after?.strings ?? [])
    if case .element(_, let element, _) = entry.change { strings.append(element) }
    return strings
  }
}

extension JSONValue {
  /// All texts in it.
  fileprivate var strings: [String] {
    if let text = stringValue { return [text] }
    if let elements = arrayValue { return elements.flatMap(\.strings) }
    return objectValue?.members.flatMap { $0.value.strings } ?? []
  }
}
