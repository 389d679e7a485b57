// What characters and sequences do to the cells.

extension TerminalScreen {
  mutating func note(_ oddity: String) {
    if oddities.count < 200 { oddities.append(oddity) }
  }

  /// Erased cells take the background of the pen, as in xterm.
  var blank: Cell {
    var cell = Cell()
    cell.style.background = pen.background
    return cell
  }

  mutating func draw(_ scalar: Unicode.Scalar) {
    if isInvisibleControl(scalar) { note("invisible control \(hexadecimal(scalar))") }
    let shown = graphics[shift] ? lineDrawing[scalar] ?? scalar : scalar
    let width = terminalColumns(of: shown)
    guard width > 0 else { return attach(shown) }
    guard width <= columns else { return }
    if pendingWrap || cursor.column + width > columns {
      if modes.contains(7) {
        cursor.column = 0
        index()
      } else {
        cursor.column = columns - width
      }
      pendingWrap = false
    }
    if insertMode { insertBlanks(width) }
    splitWide(from: cursor.column, to: cursor.column + width)
    grid[cursor.row][cursor.column] = Cell(text: String(shown), width: width, style: pen)
    if width == 2 {
      grid[cursor.row][cursor.column + 1] = Cell(text: "", width: 0, style: pen)
    }
    if shown != " " { isPainted = true }
    lastDrawn = scalar
    if cursor.column + width >= columns {
      cursor.column = columns - 1
      pendingWrap = true
    } else {
      cursor.column += width
    }
  }

  /// Adds a combining mark to the character before the cursor.
  private mutating func attach(_ mark: Unicode.Scalar) {
    var column = pendingWrap ? cursor.column : cursor.column - 1
    guard column >= 0 else { return }
    if grid[cursor.row][column].width == 0 { column -= 1 }
    guard column >= 0, grid[cursor.row][column].text.unicodeScalars.count < 16 else { return }
    grid[cursor.row][column].text.unicodeScalars.append(mark)
  }

  /// Blanks the halves that remain of wide characters when the cells `start..<end` are replaced.
  private mutating func splitWide(from start: Int, to end: Int) {
    let row = cursor.row
    if start > 0, grid[row][start].width == 0 {
      grid[row][start - 1] = Cell(style: grid[row][start - 1].style)
    }
    if end < columns, grid[row][end].width == 0 {
      grid[row][end] = Cell(style: grid[row][end].style)
    }
  }

  mutating func move(row: Int? = nil, column: Int? = nil) {
    if let row { cursor.row = min(max(row, 0), rowCount - 1) }
    if let column { cursor.column = min(max(column, 0), columns - 1) }
    pendingWrap = false
  }

  /// Moves to an absolute row, which counts from the region's top in origin mode.
  mutating func moveToRow(_ row: Int) {
    if modes.contains(6) {
      move(row: min(region.lowerBound + row, region.upperBound))
    } else {
      move(row: row)
    }
  }

  mutating func moveUp(_ count: Int) {
    let top = cursor.row >= region.lowerBound ? region.lowerBound : 0
    move(row: max(cursor.row - count, top))
  }

  mutating func moveDown(_ count: Int) {
    let bottom = cursor.row <= region.upperBound ? region.upperBound : rowCount - 1
    move(row: min(cursor.row + count, bottom))
  }

  mutating func index() {
    if cursor.row == region.upperBound {
      scroll(region, by: 1)
    } else {
      move(row: cursor.row + 1)
    }
  }

  mutating func reverseIndex() {
    if cursor.row == region.lowerBound {
      scroll(region, by: -1)
    } else {
      move(row: cursor.row - 1)
    }
  }

  /// Moves the rows of a range up, or down if `count` is negative; new ones are blank.
  mutating func scroll(_ rows: ClosedRange<Int>, by count: Int) {
    let number = min(abs(count), rows.count)
    let fresh = Array(repeating: Array(repeating: blank, count: columns), count: number)
    let old = Array(grid[rows])
    let moved = count > 0 ? Array(old[number...]) + fresh : fresh + Array(old.dropLast(number))
    grid.replaceSubrange(rows, with: moved)
  }

  mutating func insertLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    scroll(cursor.row...region.upperBound, by: -count)
    move(column: 0)
  }

  mutating func deleteLines(_ count: Int) {
    guard region.contains(cursor.row) else { return }
    scroll(cursor.row...region.upperBound, by: count)
    move(column: 0)
  }

  mutating func insertBlanks(_ count: Int) {
    let number = min(count, columns - cursor.column)
    splitWide(from: cursor.column, to: cursor.column)
    var line = grid[cursor.row]
    line.insert(contentsOf: Array(repeating: blank, count: number), at: cursor.column)
    line.removeLast(number)
    if line[columns - 1].width == 2 { line[columns - 1] = blank }
    grid[cursor.row] = line
    pendingWrap = false
  }

  mutating func deleteCharacters(_ count: Int) {
    let number = min(count, columns - cursor.column)
    splitWide(from: cursor.column, to: cursor.column + number)
    grid[cursor.row].removeSubrange(cursor.column..<(cursor.column + number))
    grid[cursor.row] += Array(repeating: blank, count: number)
    pendingWrap = false
  }

  mutating func erase(columns range: Range<Int>) {
    guard !range.isEmpty else { return }
    splitWide(from: range.lowerBound, to: range.upperBound)
    for column in range { grid[cursor.row][column] = blank }
    pendingWrap = false
  }

  mutating func eraseInLine(_ part: Int) {
    switch part {
    case 0: erase(columns: cursor.column..<columns)
    case 1: erase(columns: 0..<(cursor.column + 1))
    case 2: erase(columns: 0..<columns)
    default: note("CSI \(part) K")
    }
  }

  mutating func eraseInDisplay(_ part: Int) {
    let rows: Range<Int>
    switch part {
    case 0: rows = (cursor.row + 1)..<rowCount
    case 1: rows = 0..<cursor.row
    case 2: rows = 0..<rowCount
    case 3: return  // The lines that have scrolled away, which are not kept.
    default: return note("CSI \(part) J")
    }
    for row in rows { grid[row] = Array(repeating: blank, count: columns) }
    if part < 2 { eraseInLine(part) }
  }

  mutating func tabulate(_ count: Int) {
    for _ in 0..<min(count, columns) {
      let next = tabStops.filter { $0 > cursor.column }.min()
      move(column: next ?? columns - 1)
    }
  }

  mutating func tabulateBack(_ count: Int) {
    for _ in 0..<min(count, columns) {
      move(column: tabStops.filter { $0 < cursor.column }.max() ?? 0)
    }
  }

  mutating func saveCursor() {
    saved[isAlternate] = SavedCursor(
      position: cursor, pendingWrap: pendingWrap, style: pen, graphics: graphics, shift: shift)
  }

  mutating func restoreCursor() {
    let old = saved[isAlternate] ?? SavedCursor()
    move(row: old.position.row, column: old.position.column)
    pendingWrap = old.pendingWrap && cursor.column == columns - 1
    pen = old.style
    graphics = old.graphics
    shift = old.shift
  }

  mutating func reset() {
    let (seen, sent, marks) = (operatingSystemCommands, clipboard, oddities)
    let (painted, name, rung) = (isPainted, title, bells)
    self = TerminalScreen(columns: columns, rows: rowCount)
    (operatingSystemCommands, clipboard, oddities) = (seen, sent, marks)
    (isPainted, title, bells) = (painted, name, rung)
  }
}

func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// DEC special graphics, and the five arrows and blocks that the Linux console has besides.
private let lineDrawing: [Unicode.Scalar: Unicode.Scalar] = [
  "`": "◆", "a": "▒", "b": "␉", "c": "␌", "d": "␍", "e": "␊", "f": "°", "g": "±", "h": "␤",
  "i": "␋", "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "o": "⎺", "p": "⎻", "q": "─",
  "r": "⎼", "s": "⎽", "t": "├", "u": "┤", "v": "┴", "w": "┬", "x": "│", "y": "≤", "z": "≥",
  "{": "π", "|": "≠", "}": "£", "~": "·", "_": "\u{A0}",
  "+": "→", ",": "←", "-": "↑", ".": "↓", "0": "█",
]
