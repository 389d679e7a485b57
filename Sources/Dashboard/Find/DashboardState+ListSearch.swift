import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// Opens the field in which words for the list in focus are typed; contacts have a field of
  /// their own.
  mutating func search() {
    let pane = focusedPane
    if pane.screen == .contacts {
      focus[.contacts] = .contactSearch
      return
    }
    guard !pane.isDetail, pane != .contactSearch else {
      message = Message(
        texts.searchElsewhere(
          search: keyName(of: .search), next: keyName(of: .nextPane), find: keyName(of: .palette)))
      return
    }
    guard rows(pane).count > 0 else {
      message = Message(texts.nothingToSearch)
      return
    }
    finds.field = ListSearchField(
      pane: pane, origin: list(pane), wordsBefore: finds.words[pane])
  }

  /// Takes a key as meant for the field of a list's search.
  mutating func typeInListSearch(_ key: Key) {
    guard var field = finds.field else { return }
    switch key {
    case .escape, .control("c"):
      leaveListSearch(field)
    case .enter:
      finds.field = nil
      finds.words[field.pane] = field.input.text.trimmed.isEmpty ? nil : field.input.text
      sayMatch(in: field.pane)
    case .down, .up:
      step(key == .down ? 1 : -1, in: field.pane)
    case .backspace where field.input.isEmpty:
      leaveListSearch(field)
    default:
      let before = field.input.text
      guard field.input.take(key) else {
        message = Message(texts.keyUnused(key.name))
        return
      }
      finds.field = field
      if field.input.text != before { jumpToMatch() }
    }
  }

  mutating func pasteInListSearch(_ text: String) {
    finds.field?.input.insertPaste(text, compose: VietnameseText.composed)
    jumpToMatch()
  }

  /// Puts the list back where it was.
  private mutating func leaveListSearch(_ field: ListSearchField) {
    finds.field = nil
    finds.words[field.pane] = field.wordsBefore
    lists[field.pane] = field.origin
    settle(field.pane)
    selectionMoved(in: field.pane)
  }

  /// The first match from where the list stood; where there is none it stays there.
  private mutating func jumpToMatch() {
    guard let field = finds.field else { return }
    let found = matches(in: field.pane)
    let rows = rows(field.pane)
    let start = field.origin.index
    let target = found.first { $0 >= start } ?? found.first ?? start
    var list = list(field.pane)
    list.choose(target, in: rows, height: layout.listHeight(of: field.pane))
    lists[field.pane] = list
    selectionMoved(in: field.pane)
  }

  /// Goes to the next match of the words that the list in focus was searched by, or to the one
  /// before.
  mutating func goToMatch(_ direction: Int) {
    let pane = focusedPane
    guard finds.words[pane] != nil else {
      message = Message(texts.nothingSearched(search: keyName(of: .search)))
      return
    }
    let isWrapped = step(direction, in: pane)
    sayMatch(in: pane, isWrapped: isWrapped, direction: direction)
  }

  /// - Returns: Whether the search went on from the other end.
  @discardableResult
  private mutating func step(_ direction: Int, in pane: Pane) -> Bool {
    let found = matches(in: pane)
    let index = list(pane).index
    let next = direction > 0 ? found.first { $0 > index } : found.last { $0 < index }
    guard let target = next ?? (direction > 0 ? found.first : found.last) else { return false }
    var list = list(pane)
    list.choose(target, in: rows(pane), height: layout.listHeight(of: pane))
    lists[pane] = list
    selectionMoved(in: pane)
    return next == nil
  }

  private mutating func sayMatch(in pane: Pane, isWrapped: Bool = false, direction: Int = 1) {
    guard let words = words(in: pane) else { return }
    let found = matches(in: pane)
    guard let position = found.firstIndex(of: list(pane).index) else {
      message = Message(texts.noMatch(words))
      return
    }
    let place = texts.matchPlace(position + 1, of: found.count, words)
    message = Message(
      isWrapped ? (direction > 0 ? texts.wrappedToStart : texts.wrappedToEnd) + " " + place : place)
  }

  // MARK: What is found

  /// The words that a list is searched by: being typed, or typed last.
  package func words(in pane: Pane) -> String? {
    if let field = finds.field, field.pane == pane {
      return field.input.text.trimmed.isEmpty ? nil : field.input.text
    }
    return finds.words[pane]
  }

  /// The positions of the rows of a list that answer its search, in order.
  mutating func matches(in pane: Pane) -> [Int] {
    guard let words = words(in: pane) else { return [] }
    if figures.found.list?.pane != pane {
      let rows = rows(pane)
      var index = SearchIndex()
      for position in 0..<rows.count { index.append(rows.text(position)) }
      figures.found.list = FoundCache.ListIndex(pane: pane, index: index)
    }
    guard var list = figures.found.list else { return [] }
    figures.found.list = nil
    defer { figures.found.list = list }
    return list.search.positions(of: words, in: list.index)
  }

  /// What stands in the line of messages while words are typed: which match of how many.
  var listSearchCount: String {
    guard let field = finds.field, let words = words(in: field.pane) else { return "" }
    var copy = self
    let found = copy.matches(in: field.pane)
    guard let position = found.firstIndex(of: list(field.pane).index) else {
      return texts.noMatch(words)
    }
    return texts.matchCount(position + 1, of: found.count)
  }
}
