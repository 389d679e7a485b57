import LoaTexts
import TerminalCanvas

// What stands where in the lines of tabs and keys: drawn by the views, found by the mouse.

/// A screen's name in the line of tabs.
struct Tab: Hashable, Sendable {
  var screen: ScreenKind
  var label: String
  var column: Int
}

extension KeyHint {
  var names: String { keys.map(\.name).joined(separator: " ") }

  var columns: Int { TextWidth.columns(of: names) + 1 + TextWidth.columns(of: label) }

  /// The key whose name stands at a column of the entry; on the label it is the last one, that of
  /// going on.
  func key(atColumn column: Int) -> Key? {
    var start = 0
    for key in keys {
      start += TextWidth.columns(of: key.name) + 1
      if column < start { return key }
    }
    return keys.last
  }
}

extension DashboardState {
  /// The tabs, each with its first column; where there is little room, that of the screen shown.
  ///
  /// Where the names have not all room, those furthest from the screen shown give theirs up and keep
  /// the digit: no name is cut, and that of the screen shown always stands.
  var tabs: [Tab] {
    var labels = ScreenKind.allCases.map { "\($0.rawValue) \($0.action.label(in: texts))" }
    // Where there is no room for a blank on both sides of each, one between them must do.
    let isTight = labels.reduce(0) { $0 + TextWidth.columns(of: $1) + 2 } > columns
    let shown = ScreenKind.allCases.firstIndex(of: screen) ?? 0
    for position in labels.indices.sorted(by: { abs($0 - shown) > abs($1 - shown) })
    where labels.reduce(-1, { $0 + TextWidth.columns(of: $1) + 1 }) > columns {
      labels[position] = String(ScreenKind.allCases[position].rawValue)
    }
    var tabs: [Tab] = []
    var column = 0
    for (screen, name) in zip(ScreenKind.allCases, labels) {
      if columns < 60 && screen != self.screen { continue }
      let label = isTight ? "\(name) " : " \(name) "
      tabs.append(Tab(screen: screen, label: label, column: column))
      column += TextWidth.columns(of: label)
    }
    return tabs
  }

  /// What the key line has room for, each entry with its first column.
  ///
  /// Help is named at every size that has room for one key more; keys that save or leave are dropped
  /// after all others.
  var keyLine: [(hint: KeyHint, column: Int)] {
    var entries: [(hint: KeyHint, column: Int)] = []
    var column = 1
    let helpColumns = helpHint.map { $0.columns + 2 } ?? 0
    let hints = keyHints
    var vitalColumns = hints.reduce(0) { $0 + ($1.isVital ? $1.columns + 2 : 0) }
    var isFull = false
    for (position, hint) in hints.enumerated() where hint.isVital || !isFull {
      if hint.isVital { vitalColumns -= hint.columns + 2 }
      let isAlone = position == 0 && vitalColumns == 0
      let reserved = (isAlone ? 0 : helpColumns) + (hint.isVital ? 0 : vitalColumns)
      guard column + hint.columns + reserved <= columns else {
        isFull = true
        continue
      }
      entries.append((hint, column))
      column += hint.columns + 2
    }
    if let help = helpHint, column + help.columns <= columns { entries.append((help, column)) }
    return entries
  }
}
