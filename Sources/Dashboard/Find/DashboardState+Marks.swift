import LoaTexts
package import PlanModel
import TerminalCanvas

extension DashboardState {
  /// The positions of the rows that an action is meant for: those marked and in the list, else the
  /// chosen one; none while there is none.
  package func actedOn(_ pane: Pane) -> [Int] {
    let marked = markedPositions(in: pane)
    if !marked.isEmpty { return marked }
    let list = list(pane)
    return list.selected != nil && rows(pane).contains(list.index) ? [list.index] : []
  }

  package var actedOnTasks: [PlanTask] { actedOn(.taskList).map { figures.tasks[$0] } }

  package var actedOnPublications: [Publication] {
    actedOn(.channelLog).compactMap { figures.channel?.publications[$0] }
  }

  /// Whether rows of a pane are marked, in the list or not.
  package func hasMarks(in pane: Pane) -> Bool {
    finds.marks[pane]?.isEmpty == false || finds.range?.pane == pane
  }

  /// Marked rows that are in the list, in its order.
  package func markedPositions(in pane: Pane) -> [Int] {
    guard hasMarks(in: pane) else { return [] }
    let rows = rows(pane)
    let marks = finds.marks[pane] ?? []
    let range = markedRange(in: pane, rows)
    return (0..<rows.count).filter { range?.contains($0) ?? false || marks.contains(rows.id($0)) }
  }

  /// The rows from where the range begins to the chosen one.
  func markedRange(in pane: Pane, _ rows: PaneRows) -> ClosedRange<Int>? {
    guard let range = finds.range, range.pane == pane,
      let start = (0..<rows.count).first(where: { rows.id($0) == range.start })
    else { return nil }
    let end = list(pane).index
    return min(start, end)...max(start, end)
  }

  /// How many rows are marked, and how many of those a filter leaves out.
  func markedCount(in pane: Pane) -> (shown: Int, hidden: Int) {
    guard hasMarks(in: pane) else { return (0, 0) }
    let rows = rows(pane)
    let marks = finds.marks[pane] ?? []
    let range = markedRange(in: pane, rows)
    let inRange = range.map { $0.count { !marks.contains(rows.id($0)) } } ?? 0
    let shown = (0..<rows.count).count { marks.contains(rows.id($0)) }
    return (shown + inRange, marks.count - shown)
  }

  // MARK: Keys

  private var paneToMark: Pane? {
    let pane = focusedPane
    let isList = !pane.isDetail && pane != .contactSearch
    return isList && list(pane).selected != nil ? pane : nil
  }

  /// Marks the chosen row, or takes its mark away, and goes on to the next.
  mutating func mark() {
    guard let pane = paneToMark, let id = list(pane).selected else {
      message = Message(texts.markElsewhere)
      return
    }
    keepRange()
    if finds.marks[pane]?.remove(id) == nil { finds.marks[pane, default: []].insert(id) }
    if finds.marks[pane]?.isEmpty == true { finds.marks[pane] = nil }
    move(by: 1)
    sayMarks(in: pane)
  }

  /// Begins a range at the chosen row, or ends it there: all between are marked.
  mutating func markRange() {
    guard let pane = paneToMark, let id = list(pane).selected else {
      message = Message(texts.markElsewhere)
      return
    }
    if finds.range?.pane == pane {
      keepRange()
      sayMarks(in: pane)
    } else {
      keepRange()
      finds.range = MarkedRange(pane: pane, start: id)
      message = Message(
        texts.rangeBegun(range: keyName(of: .selectRange), back: keyName(of: .back)))
    }
  }

  /// Marks every row that is listed or, where all are marked, none; in a channel's log, which lists a
  /// year, first those of the month shown.
  mutating func markAll() {
    guard let pane = paneToMark else {
      message = Message(texts.markElsewhere)
      return
    }
    keepRange()
    let rows = rows(pane)
    let ids = Set((0..<rows.count).map(rows.id))
    let marks = finds.marks[pane] ?? []
    let ofMonth = pane == .channelLog ? idsOfMonthInLog : ids
    if !ofMonth.isEmpty, ofMonth != ids, marks.isDisjoint(with: ids) {
      finds.marks[pane] = marks.union(ofMonth)
      let key = keyName(of: .markAll)
      message = Message(
        texts.markedOfMonth(ofMonth.count, monthText(month), of: ids.count, key: key))
      return
    }
    let left = ids.isSubset(of: marks) ? marks.subtracting(ids) : marks.union(ids)
    finds.marks[pane] = left.isEmpty ? nil : left
    sayMarks(in: pane)
  }

  /// The listed rows of a channel's log that are of the month shown.
  private var idsOfMonthInLog: Set<String> {
    Set(
      (figures.channel?.publications ?? []).lazy.filter { month.contains($0.day) }
        .map(\.id.rawValue))
  }

  /// Turns the range into marks.
  private mutating func keepRange() {
    guard let pane = finds.range?.pane else { return }
    let rows = rows(pane)
    // A range whose beginning is hidden has no rows.
    let positions = markedRange(in: pane, rows).map(Array.init) ?? []
    finds.range = nil
    for position in positions where rows.contains(position) {
      finds.marks[pane, default: []].insert(rows.id(position))
    }
  }

  private mutating func sayMarks(in pane: Pane) {
    let count = markedCount(in: pane)
    message = Message(
      count.shown + count.hidden == 0
        ? texts.nothingMarked : texts.marked(count.shown, hidden: count.hidden))
  }

  /// Takes away what lies over the list in focus: the marks, then what a search has highlighted.
  ///
  /// - Returns: `false` if there was nothing.
  mutating func liftFinds() -> Bool {
    let pane = focusedPane
    if hasMarks(in: pane) {
      unmark(pane)
      message = Message(texts.unmarked)
      return true
    }
    return finds.words.removeValue(forKey: pane) != nil
  }

  mutating func unmark(_ pane: Pane) {
    finds.marks[pane] = nil
    if finds.range?.pane == pane { finds.range = nil }
  }

  /// Forgets marks of records that are gone; to be called before a filter leaves rows out.
  ///
  /// What a search or folding leaves out keeps its marks.
  mutating func forgetMarks(in pane: Pane) {
    guard hasMarks(in: pane) else { return }
    let ids = recordIDs(of: pane)
    let kept = finds.marks[pane]?.intersection(ids) ?? []
    finds.marks[pane] = kept.isEmpty ? nil : kept
    if let range = finds.range, range.pane == pane, !ids.contains(range.start) {
      finds.range = nil
    }
  }

  /// What the rows of a list can be marked by, those folded or not searched for among them.
  private func recordIDs(of pane: Pane) -> Set<String> {
    switch pane {
    case .planTree: return Set(book?.outline.map(\.rowID) ?? [])
    case .channelList:
      guard let book else { return [] }
      let members = book.plan.channelGroups.flatMap(book.channels)
      return Set(
        (book.plan.channels + members).map(\.id.rawValue)
          + book.plan.channelGroups.map(\.id.rawValue))
    case .contactList: return Set(byPurpose(contents?.contacts ?? []).map(\.id))
    default:
      let rows = rows(pane)
      return Set((0..<rows.count).map(rows.id))
    }
  }
}
