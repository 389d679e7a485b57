/// What a person would see: a small model of a terminal, fed with a program's output.
///
/// It knows what ncurses sends under xterm-256color, screen-256color, tmux-256color, putty-256color,
/// linux and vt100. Whatever it does not know is kept in ``oddities``. Rows and columns count from 0.
package struct TerminalScreen: Sendable {
  package enum Color: Hashable, Sendable {
    case standard
    case indexed(UInt8)
    case rgb(UInt8, UInt8, UInt8)
  }

  package struct Style: Hashable, Sendable {
    package var bold = false
    package var dim = false
    package var italic = false
    package var underline = false
    package var blink = false
    package var reverse = false
    package var hidden = false
    package var struck = false
    package var foreground = Color.standard
    package var background = Color.standard

    package init() {}
    package static let plain = Style()
  }

  package struct Cell: Hashable, Sendable {
    /// A character with its combining marks; empty in the right half of a wide one.
    package var text = " "
    /// 1, 2, or 0 in the right half of a wide character.
    package var width = 1
    package var style = Style.plain
  }

  package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// What DECSC keeps.
  struct SavedCursor: Sendable {
    var position = Position(row: 0, column: 0)
    var pendingWrap = false
    var style = Style.plain
    var graphics = [false, false]
    var shift = 0
  }

  package private(set) var columns: Int
  package private(set) var rowCount: Int

  /// Where the next character goes.
  ///
  /// In the last column after a character was written there, until the next one wraps.
  package internal(set) var cursor = Position(row: 0, column: 0)
  package internal(set) var title: String?
  /// What OSC 52 last put on the clipboard, bare or wrapped for tmux or screen; `nil` if nothing did.
  package internal(set) var clipboard: String?
  /// All operating system commands, `52;c;…` for instance, in the order in which they came.
  package internal(set) var operatingSystemCommands: [String] = []
  package internal(set) var bells = 0
  /// What no program should send.
  ///
  /// Unknown or broken sequences, invalid UTF-8, stray controls, invisible direction marks; at most
  /// 200 are kept.
  package internal(set) var oddities: [String] = []
  /// Whether anything but blanks has ever been drawn.
  package internal(set) var isPainted = false
  /// What the terminal owes the program: replies to questions about its kind and its cursor.
  package var answers: [UInt8] = []

  var grid: [[Cell]]
  var otherGrid: [[Cell]]
  var isAlternate = false
  var pendingWrap = false
  var pen = Style.plain
  /// Whether G0 and G1 are the line-drawing set, and which of the two is in use.
  var graphics = [false, false]
  var shift = 0
  var region: ClosedRange<Int>
  var tabStops: Set<Int>
  var modes: Set<Int> = [7, 25]
  var insertMode = false
  var keypad = false
  /// The level of xterm's modifyOtherKeys, and how many kitty keyboard reports are on the stack.
  var modifiedKeys = 0
  var keyReports = 0
  var cursorShape = 0
  var changedColors: Set<String> = []
  var saved: [Bool: SavedCursor] = [:]
  var lastDrawn: Unicode.Scalar = " "
  var parser = Parser()

  package init(columns: Int, rows: Int) {
    self.columns = max(columns, 1)
    rowCount = max(rows, 1)
    grid = Self.blankGrid(columns: self.columns, rows: rowCount)
    otherGrid = grid
    region = 0...(rowCount - 1)
    tabStops = Self.tabStops(columns: self.columns)
  }

  static func blankGrid(columns: Int, rows: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  static func tabStops(columns: Int) -> Set<Int> {
    Set(stride(from: 8, to: max(columns, 9), by: 8))
  }

  /// Keeps the upper left part, as a program draws anew after SIGWINCH.
  package mutating func resize(columns: Int, rows: Int) {
    self.columns = max(columns, 1)
    rowCount = max(rows, 1)
    let (width, height) = (self.columns, rowCount)
    func fitted(_ old: [[Cell]]) -> [[Cell]] {
      var new = Self.blankGrid(columns: width, rows: height)
      for row in 0..<min(height, old.count) {
        for column in 0..<min(width, old[row].count) { new[row][column] = old[row][column] }
        if new[row][width - 1].width == 2 { new[row][width - 1] = Cell() }
      }
      return new
    }
    grid = fitted(grid)
    otherGrid = fitted(otherGrid)
    region = 0...(rowCount - 1)
    tabStops = Self.tabStops(columns: self.columns)
    cursor.row = min(cursor.row, rowCount - 1)
    cursor.column = min(cursor.column, self.columns - 1)
    pendingWrap = false
  }
}

// MARK: - Reading

extension TerminalScreen {
  /// The text of each row without the blanks at its end.
  package func rows() -> [String] {
    grid.map { cells in
      var text = ""
      for cell in cells { text += cell.text }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// All rows, joined with line feeds.
  package var text: String { rows().joined(separator: "\n") }

  /// Whether a row shows the text; composed and decomposed letters are equal.
  package func contains(_ text: String) -> Bool { position(of: text) != nil }

  /// Where the text first begins, row by row.
  package func position(of text: String) -> Position? {
    for (row, line) in rows().enumerated() where line.contains(text) {
      guard let found = line.firstRange(of: text) else { continue }
      var offset = line.unicodeScalars.distance(
        from: line.startIndex, to: found.lowerBound)
      for (column, cell) in grid[row].enumerated() {
        if offset <= 0, cell.width > 0 { return Position(row: row, column: column) }
        offset -= cell.text.unicodeScalars.count
      }
    }
    return nil
  }

  package func cell(row: Int, column: Int) -> Cell { grid[row][column] }

  package func style(row: Int, column: Int) -> Style { grid[row][column].style }

  /// The style in which the text's first character stands; `nil` if it is not on the screen.
  package func style(of text: String) -> Style? {
    position(of: text).map { style(row: $0.row, column: $0.column) }
  }

  package var showsCursor: Bool { modes.contains(25) }
  package var isAlternateScreen: Bool { isAlternate }
  package var pastesAreBracketed: Bool { modes.contains(2004) }
  package var hasApplicationCursorKeys: Bool { modes.contains(1) }
  package var reportsMouse: Bool { !modes.isDisjoint(with: [9, 1000, 1002, 1003]) }

  /// What a program would leave behind if it ended now; empty is good.
  package var leftOn: [String] {
    var found = modes.sorted().compactMap { Self.modeNames[$0] }
    if !showsCursor { found.append("cursor hidden") }
    if !modes.contains(7) { found.append("line wrap off") }
    if pen != .plain { found.append("colours or attributes") }
    if keypad { found.append("application keypad") }
    if shift != 0 || graphics[0] { found.append("line-drawing characters") }
    if region != 0...(rowCount - 1) { found.append("scroll region") }
    if insertMode { found.append("insert mode") }
    if modifiedKeys != 0 || keyReports != 0 { found.append("special key reports") }
    if !changedColors.isEmpty { found.append("changed palette") }
    if parser.isInsideSequence { found.append("unfinished sequence") }
    return found
  }

  /// Whether the terminal is as it was before the program: see ``leftOn``.
  package var restored: Bool { leftOn.isEmpty }

  /// What must be off again when a program ends.
  ///
  /// Wrapping and the cursor (7, 25) are on at first.
  static let modeNames = [
    1: "application cursor keys", 5: "reverse video", 6: "origin mode", 9: "mouse (X10)",
    47: "alternate screen", 66: "application keypad (66)", 1000: "mouse clicks",
    1002: "mouse drag", 1003: "mouse motion", 1004: "focus reports", 1005: "mouse (UTF-8)",
    1006: "mouse (SGR)", 1015: "mouse (urxvt)", 2004: "bracketed paste",
    2026: "synchronised output",
  ]

  /// The screen in a box, with the cursor's place below: for messages to people.
  package var framed: String {
    let edge = "+" + String(repeating: "-", count: columns) + "+"
    let lines = grid.map { cells in "|" + cells.map(\.text).joined() + "|" }
    let place = "cursor: row \(cursor.row), column \(cursor.column)"
    return ([edge] + lines + [edge, showsCursor ? place : place + ", hidden"])
      .joined(separator: "\n")
  }
}

extension TerminalScreen: CustomStringConvertible {
  /// The picture in a box, so that a failed expectation can be read.
  package var description: String { framed }
}
