import LoaTexts
import PlanModel
import TerminalCanvas

/// What a list shows besides its rows: which are marked, which answer a search, and that a filter
/// leaves some out.
struct ListDecor {
  var marked: (Int) -> Bool
  var hasMarked: Bool
  var query: SearchQuery
  /// The text of a row by which it is searched.
  var text: (Int) -> String
  /// What to say in place of rows that a filter leaves out.
  var emptyText: String?

  /// Whether the first column of the list belongs to the marks.
  var hasMarks: Bool { hasMarked || !query.isEmpty }

  /// What stands before a row: `+` marked, `>` answers the search.
  func mark(of position: Int) -> String {
    if marked(position) { return "+" }
    return answers(position) ? ">" : " "
  }

  func answers(_ position: Int) -> Bool {
    !query.isEmpty && query.rank(in: SearchKey(text(position))) != nil
  }
}

extension DashboardState {
  /// What a list shows besides its rows; `nil` if nothing.
  func decor(_ pane: Pane) -> ListDecor? {
    let words = words(in: pane)
    let hidden = figures.hidden[pane] ?? 0
    guard hasMarks(in: pane) || words != nil || hidden > 0 else { return nil }
    let key = keyName(of: .clearFilters)
    let (rows, marks) = (rows(pane), finds.marks[pane] ?? [])
    let range = markedRange(in: pane, rows)
    return ListDecor(
      marked: { range?.contains($0) ?? false || marks.contains(rows.id($0)) },
      hasMarked: hasMarks(in: pane), query: SearchQuery(words ?? ""), text: rows.text,
      emptyText: hidden > 0 ? whyNoneIsLeft(in: pane, hidden, key: key) : nil)
  }

  /// Why a list that a filter leaves nothing of is empty: where what is late was asked for and
  /// nothing else, nothing is.
  private func whyNoneIsLeft(in pane: Pane, _ hidden: Int, key: String) -> String {
    let hint = texts.filterHidesAll(hidden, key: key)
    guard let filter = filter(of: pane), filter.words.allSatisfy(\.isWhitespace),
      filter.criteria.subtracting([.everyAgency]) == [.standing(.overdue)]
    else { return hint }
    switch pane {
    case .taskList: return texts.nothingOverdue(key: key)
    case .agencyList: return texts.nobodyOverdue(key: key)
    default: return hint
    }
  }
}

extension Canvas {
  /// Gives the letters in an area that answer a query the style of matches: beginnings of words
  /// or, for a word of the query that begins none, wherever it stands.
  mutating func highlight(_ query: SearchQuery, in area: Rect) {
    guard !query.isEmpty, area.rows > 0 else { return }
    var letters: [UInt8] = []
    var columns: [Int] = []
    for column in area.column..<area.endColumn {
      guard let cell = cell(column: column, row: area.row), let scalar = cell.scalar else {
        continue
      }
      for byte in VietnameseText.searched(String(Character(scalar))) {
        letters.append(byte)
        columns.append(column)
      }
    }
    for range in query.ranges(in: letters) {
      for column in columns[range] {
        restyle(Rect(column: column, row: area.row, columns: 1, rows: 1), .match)
      }
    }
  }
}
