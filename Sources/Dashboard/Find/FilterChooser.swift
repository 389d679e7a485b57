import LoaTexts
import PlanModel
package import TerminalCanvas

/// The list over the screen in which a filter is put together; the list behind it follows.
package struct FilterChooser: Hashable, Sendable {
  package var pane: Pane
  /// What the list left out before.
  package var before: ListFilter?
  package var words: TextField
  /// The position in ``DashboardState/filterLines(of:)`` of the line that is chosen.
  package var line = 0
  package var top = 0
  /// The name that is being typed, to keep the filter by.
  package var name: TextField?
  /// Whether anything was changed since it was opened.
  package var isChanged = false

  package init(pane: Pane, filter: ListFilter?) {
    self.pane = pane
    before = filter
    words = TextField(filter?.words ?? "")
  }
}

/// One line of the chooser.
package enum FilterLine: Hashable, Sendable {
  case words
  case heading(String)
  case criterion(RowCriterion)
  case saved(SavedFilter)

  var isChoosable: Bool { if case .heading = self { false } else { true } }
}

extension DashboardState {
  /// What can be chosen to filter a list by: words, criteria by sort, and filters kept by name.
  package func filterLines(of pane: Pane) -> [FilterLine] {
    var lines: [FilterLine] = [.words]
    var heading: String?
    for (facet, criteria) in criteria(for: pane) {
      // Sorts of one name share a heading.
      if heading != name(of: facet) { lines.append(.heading(name(of: facet))) }
      heading = name(of: facet)
      lines += criteria.map { .criterion($0) }
    }
    let offered = offeredFilters.filter { $0.pane == pane }
    if !offered.isEmpty {
      lines.append(.heading(texts.savedFilters))
      lines += offered.map { .saved($0) }
    }
    return lines
  }

  mutating func openFilter() {
    let pane = listInFocus.wholeList
    guard pane.isFilterable, book != nil else {
      message = Message(texts.filterElsewhere(next: keyName(of: .nextPane)))
      return
    }
    // The overview shows the whole; what is left of it is seen where it is listed.
    if pane != listInFocus {
      go(to: pane.screen)
      focus[pane.screen] = pane
    }
    overlay = .filter(FilterChooser(pane: pane, filter: filter(of: pane)))
  }

  mutating func press(_ key: Key, in chooser: FilterChooser) -> [DashboardEffect] {
    var chooser = chooser
    if chooser.name != nil { return pressInName(key, chooser) }
    let lines = filterLines(of: chooser.pane)
    switch key {
    case .escape, .control("c"):
      setFilter(chooser.before, of: chooser.pane)
      overlay = nil
      return []
    case .enter:
      accept(chooser, lines[min(chooser.line, lines.count - 1)])
      return []
    case .up: moveChoice(&chooser, by: -1, lines)
    case .down, .tab: moveChoice(&chooser, by: 1, lines)
    case .pageUp: moveChoice(&chooser, by: -filterHeight, lines)
    case .pageDown: moveChoice(&chooser, by: filterHeight, lines)
    case .control("s"):
      guard let filter = filter(of: chooser.pane) else {
        message = Message(texts.nothingToKeep)
        return []
      }
      chooser.name = TextField(name(of: filter, in: chooser.pane))
    case .delete where chooser.line > 0:
      return drop(lines[min(chooser.line, lines.count - 1)], chooser)
    case .character(" ") where chooser.line > 0:
      toggle(lines[min(chooser.line, lines.count - 1)], &chooser)
    default:
      let before = chooser.words.text
      guard chooser.words.take(key) else {
        message = Message(texts.keyUnused(key.name))
        return []
      }
      if chooser.words.text != before {
        (chooser.line, chooser.top) = (0, 0)
        takeWords(&chooser)
      }
    }
    overlay = .filter(chooser)
    return []
  }

  mutating func paste(_ text: String, in chooser: FilterChooser) {
    var chooser = chooser
    if chooser.name != nil {
      chooser.name?.insertPaste(text, compose: VietnameseText.composed)
    } else {
      chooser.words.insertPaste(text, compose: VietnameseText.composed)
      (chooser.line, chooser.top) = (0, 0)
      takeWords(&chooser)
    }
    overlay = .filter(chooser)
  }

  /// Lines of the chooser that are in sight.
  var filterHeight: Int { max(1, overlayArea.inset().rows - 1) }

  // MARK: Choosing

  private func moveChoice(_ chooser: inout FilterChooser, by count: Int, _ lines: [FilterLine]) {
    var line = min(max(0, chooser.line + count), lines.count - 1)
    while !lines[line].isChoosable { line += count > 0 ? 1 : -1 }
    chooser.line = line
    if line < chooser.top { chooser.top = line }
    // The heading above the first line that can be chosen comes into sight with it.
    if line > 0, !lines[line - 1].isChoosable, line - 1 < chooser.top { chooser.top = line - 1 }
    if line >= chooser.top + filterHeight { chooser.top = line - filterHeight + 1 }
  }

  private mutating func takeWords(_ chooser: inout FilterChooser) {
    chooser.isChanged = true
    var filter = filter(of: chooser.pane) ?? ListFilter()
    filter.words = chooser.words.text
    setFilter(filter, of: chooser.pane)
  }

  private mutating func toggle(_ line: FilterLine, _ chooser: inout FilterChooser) {
    switch line {
    case .words, .heading: return
    case .criterion(let criterion):
      var filter = filter(of: chooser.pane) ?? ListFilter()
      filter.toggle(criterion)
      setFilter(filter, of: chooser.pane)
    case .saved(let saved):
      setFilter(saved.filter, of: chooser.pane)
      chooser.words.replaceText(with: saved.filter.words)
    }
    chooser.isChanged = true
    // The list of lines may have become shorter.
    chooser.line = min(chooser.line, filterLines(of: chooser.pane).count - 1)
  }

  /// Enter takes what is set; where nothing was set yet, it sets what is chosen first.
  private mutating func accept(_ chooser: FilterChooser, _ line: FilterLine) {
    var chooser = chooser
    if case .saved = line {
      toggle(line, &chooser)
    } else if !chooser.isChanged {
      toggle(line, &chooser)
    }
    overlay = nil
    sayFilter(of: chooser.pane)
  }

  /// Says how much of a list is left.
  mutating func sayFilter(of pane: Pane) {
    guard let filter = filter(of: pane) else {
      message = Message(texts.filterCleared(recordCount(in: pane)))
      return
    }
    let shown = recordCount(in: pane)
    let key = keyName(of: .clearFilters)
    message = Message(
      texts.filterApplied(
        shown, of: shown + (figures.hidden[pane] ?? 0), text(of: filter), key: key))
  }

  // MARK: Names

  /// The name that it has, or one made of what it asks for.
  private func name(of filter: ListFilter, in pane: Pane) -> String {
    finds.saved.first { $0.pane == pane && $0.filter == filter }?.name ?? text(of: filter)
  }

  private mutating func pressInName(
    _ key: Key, _ chooser: FilterChooser
  ) -> [DashboardEffect] {
    var chooser = chooser
    switch key {
    case .escape, .control("c"):
      chooser.name = nil
    case .enter, .control("s"):
      let name = chooser.name?.text.trimmed ?? ""
      guard !name.isEmpty, let filter = filter(of: chooser.pane) else {
        message = Message(texts.filterNameMissing)
        return []
      }
      finds.saved.removeAll { $0.pane == chooser.pane && $0.name == name }
      finds.saved.append(SavedFilter(name: name, pane: chooser.pane, filter: filter))
      overlay = nil
      message = Message(
        texts.filterKept(name, filter: keyName(of: .filter), find: keyName(of: .palette)))
      return [.keepFilters(finds.saved)]
    default:
      guard chooser.name?.take(key) == true else {
        message = Message(texts.keyUnused(key.name))
        return []
      }
    }
    overlay = .filter(chooser)
    return []
  }

  /// Forgets a filter that was kept by name; those that everyone has stay.
  private mutating func drop(_ line: FilterLine, _ chooser: FilterChooser) -> [DashboardEffect] {
    guard case .saved(let saved) = line, finds.saved.contains(saved) else {
      message = Message(texts.onlyOwnFiltersGo)
      return []
    }
    var chooser = chooser
    finds.saved.removeAll { $0 == saved }
    message = Message(texts.filterForgotten(saved.name))
    let lines = filterLines(of: chooser.pane)
    chooser.line = min(chooser.line, lines.count - 1)
    if !lines[chooser.line].isChoosable { moveChoice(&chooser, by: -1, lines) }
    overlay = .filter(chooser)
    return [.keepFilters(finds.saved)]
  }
}
