import LoaTexts
import PlanModel
import TerminalCanvas

/// What is shown of the history: read in pages, newest first, never more than one has scrolled to.
package struct HistoryState: Hashable, Sendable {
  package var lines: [HistoryLine] = []
  package var filter = HistoryFilter()
  /// Whether older entries can be read.
  package var hasMore = false
  /// Whether the newest page has come in at least once for this filter.
  package var isLoaded = false
  /// Whether a page has been asked for and not come in yet.
  package var isReading = false
  /// Whether something was saved since the newest page was read.
  package var isStale = false
  /// Documents whose history could not be read, in sentences.
  package var failures: [String] = []

  package init() {}

  /// How many entries are read at a time.
  static let pageSize = 100
  /// How many of the newest entries are read again when something was saved.
  static let mostRefreshed = 400
  /// So close to the end of what is known the next page is asked for.
  static let margin = 40
}

/// A page to be read.
package struct HistoryRequest: Hashable, Sendable {
  package var filter: HistoryFilter
  /// The entry after which it begins; `nil` for the newest.
  package var after: String?
  package var limit: Int
  /// In which zone the days of the filter begin and end.
  package var zoneMinutes: Int

  package init(filter: HistoryFilter, after: String? = nil, limit: Int, zoneMinutes: Int) {
    self.filter = filter
    self.after = after
    self.limit = limit
    self.zoneMinutes = zoneMinutes
  }
}

/// A page that was read.
package struct HistoryAnswer: Hashable, Sendable {
  package var request: HistoryRequest
  package var rows: [HistoryRow]
  package var hasMore: Bool
  package var failures: [String]

  package init(
    request: HistoryRequest, rows: [HistoryRow], hasMore: Bool, failures: [String] = []
  ) {
    self.request = request
    self.rows = rows
    self.hasMore = hasMore
    self.failures = failures
  }
}

// MARK: - Reading

extension DashboardState {
  /// What must be read for the history to show what it should, if it is shown.
  mutating func historyReading() -> [DashboardEffect] {
    guard screen == .history, contents != nil, !history.isReading else { return [] }
    let known = history.lines.count
    if !history.isLoaded || history.isStale {
      history.isReading = true
      history.isStale = false
      let limit = min(max(known, HistoryState.pageSize), HistoryState.mostRefreshed)
      return [.readHistory(historyRequest(after: nil, limit: limit))]
    }
    guard history.hasMore, list(.historyList).index + HistoryState.margin >= known else {
      return []
    }
    history.isReading = true
    let last = history.lines.last?.row.id
    return [.readHistory(historyRequest(after: last, limit: HistoryState.pageSize))]
  }

  private func historyRequest(after: String?, limit: Int) -> HistoryRequest {
    HistoryRequest(
      filter: history.filter, after: after, limit: limit,
      zoneMinutes: contents?.zoneMinutes ?? 7 * 60)
  }

  /// Puts a page in: behind what is known, or in the place of the newest that are known.
  mutating func take(_ answer: HistoryAnswer) {
    history.isReading = false
    guard answer.request.filter == history.filter else { return }
    let sentences = sentences.knowing(history.lines.map(\.row) + answer.rows)
    let known = Dictionary(
      history.lines.map { ($0.row.id, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = answer.rows.map { row in
      if let line = known[row.id], line.row == row { return line }
      return sentences.line(row)
    }
    let wasAtTop = list(.historyList).top == 0
    history.isLoaded = true
    history.failures = answer.failures
    if let after = answer.request.after {
      // What was read meanwhile from the top may have cut the list off before that.
      guard after == history.lines.last?.row.id else { return }
      history.lines += lines
      history.hasMore = answer.hasMore
    } else if let last = lines.last, answer.hasMore,
      let position = history.lines.firstIndex(where: { $0.row.id == last.row.id })
    {
      history.lines = lines + history.lines[(position + 1)...]
    } else {
      history.lines = lines
      history.hasMore = answer.hasMore
    }
    settle(.historyList)
    if wasAtTop, list(.historyList).index < layout.listHeight(of: .historyList) {
      lists[.historyList]?.top = 0
    }
    clampDetails()
  }

  package var selectedHistory: HistoryLine? {
    let list = list(.historyList)
    guard list.selected != nil, history.lines.indices.contains(list.index) else { return nil }
    return history.lines[list.index]
  }

  /// An edit in full.
  func historyDetail(
    of line: HistoryLine, columns: Int, _ sentences: EditSentences
  ) -> [DetailLine] {
    let row = line.row
    var page = Paragraphs(columns: columns)
    page.add(line.what, .title)
    let head = "\(row.by) · \(line.day) \(line.time) · \(line.place)"
    page.add(row.isUndone ? "\(head) · \(texts.historyUndoneMark)" : head, .muted)
    if row.isUndo { page.add(texts.historyIsUndo, .muted) }
    if row.replacement != nil {
      let key = keyName(of: .restore)
      if let later = row.replacedBy {
        let moment = sentences.moment(later.milliseconds, today: today)
        page.add(texts.historyReplacedBy(later.by, at: moment, key: key), .notice)
      } else {
        page.add(texts.historyReplaces(key: key), .notice)
      }
    }
    switch row.change {
    case .added(let values): add(values, of: row, texts.historyAfter, sentences, to: &page)
    case .removed(let values): add(values, of: row, texts.historyBefore, sentences, to: &page)
    case .set(let field, let before, let after):
      page.heading(sentences.fieldName(field, of: row))
      for (label, text) in [(texts.historyBefore, before), (texts.historyAfter, after)] {
        let value = text.map { sentences.value($0, of: field) } ?? sentences.usual(field, of: row)
        page.add("\(label): \(value ?? texts.historyNothing)")
      }
    case .element: break
    }
    page.add("")
    page.add("\(texts.columnEdit): \(row.id)", .muted)
    for failure in history.failures { page.add("! " + failure, .error) }
    return page.lines
  }

  private func add(
    _ values: [HistoryRow.Value], of row: HistoryRow, _ heading: String,
    _ sentences: EditSentences, to page: inout Paragraphs
  ) {
    page.heading(heading)
    for value in values where !["id", "by", "at"].contains(value.field) {
      let text = sentences.value(value.value, of: value.field)
      page.add("\(sentences.fieldName(value.field, of: row)): \(text)")
    }
  }
}
