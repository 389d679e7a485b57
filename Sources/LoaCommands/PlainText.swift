import PlanModel
import TerminalCanvas

/// Text that can be sent to any terminal: what could steer it, or hide in the text, becomes a
/// visible symbol, as on the screen.
func safeText(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { !isPlain($0) }) else { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    safe.append(isPlain(scalar) ? scalar : symbol(for: scalar))
  }
  return String(safe)
}

private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1EA0...0x1EF9: return true
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
    .unassigned:
    return false
  default: return true
  }
}

private func symbol(for scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: "\u{2421}"
  case 0xAD: "-"
  default: "\u{FFFD}"
  }
}

/// Rows of cells in columns, with two blanks between.
struct TextTable {
  enum Side { case left, right }

  var heads: [String]
  /// For each column; `left` for those beyond.
  var sides: [Side] = []
  var rows: [[String]] = []

  /// The heads, if there are any, and the rows, each as one line without blanks at its end.
  var lines: [String] { lines(of: cells) }

  /// The same with the last column cut so that no line is wider than so many columns, as far as
  /// the others leave room for ten.
  func lines(fitting columns: Int) -> [String] {
    var cells = cells
    let count = cells.map(\.count).max() ?? 0
    let room = columns - Self.widths(of: cells, count).dropLast().reduce(0) { $0 + $1 + 2 }
    for row in cells.indices where cells[row].count == count {
      cells[row][count - 1] = TextWidth.cut(cells[row][count - 1], toColumns: max(room, 10))
    }
    return lines(of: cells)
  }

  private var cells: [[String]] {
    ((heads.isEmpty ? [] : [heads]) + rows).map { $0.map(safeText) }
  }

  private static func widths(of all: [[String]], _ count: Int) -> [Int] {
    (0..<count).map { column in
      all.map { column < $0.count ? TextWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
  }

  private func lines(of all: [[String]]) -> [String] {
    let widths = Self.widths(of: all, all.map(\.count).max() ?? 0)
    return all.map { cells in
      var line = ""
      for (column, cell) in cells.enumerated() {
        let gap = String(
          repeating: " ", count: widths[column] - TextWidth.columns(of: cell))
        let isRight = column < sides.count && sides[column] == .right
        line += (column > 0 ? "  " : "") + (isRight ? gap + cell : cell + gap)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

extension String {
  /// What was typed as it is kept: composed, on one line, without blanks at its ends and without
  /// control characters.
  var asTyped: String {
    let words = VietnameseText.composed(self).split(whereSeparator: \.isWhitespace)
    let scalars = words.joined(separator: " ").unicodeScalars.filter {
      $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(scalars)).trimmed
  }

  /// The parts between commas, without those that are empty.
  var commaSeparated: [String] {
    split(separator: ",").map { String($0).asTyped }.filter { !$0.isEmpty }
  }
}
