import LoaTestSupport
import Testing

struct TerminalScreenTests {
  private func screen(
    _ output: String, columns: Int = 10, rows: Int = 4
  ) -> TerminalScreen {
    var screen = TerminalScreen(columns: columns, rows: rows)
    screen.feed(output)
    return screen
  }

  /// `^` stands for ESC, so that sequences can be read.
  private func shown(_ output: String, columns: Int = 10, rows: Int = 4) -> [String] {
    let screen = screen(output.replacing("^", with: "\u{1B}"), columns: columns, rows: rows)
    #expect(screen.oddities == [])
    return screen.rows()
  }

  @Test func textFillsRowsAndScrolls() {
    #expect(shown("one\r\ntwo\r\nthree\r\nfour\r\nfive") == ["two", "three", "four", "five"])
  }

  @Test(arguments: [
    ("^[2;3Hx", ["", "  x", "", ""]),
    ("^[9;99Hx", ["", "", "", "         x"]),
    ("^[3;5H^[Ax", ["", "    x", "", ""]),
    ("^[3;5H^[2Ax^[Bx", ["    x", "     x", "", ""]),
    ("^[3Cx^[2Dy", ["  yx", "", "", ""]),
    ("abc^[1Gx^[3`y", ["xby", "", "", ""]),
    ("abc^[3dx", ["abc", "", "   x", ""]),
    ("^[2Ex^[Fy", ["", "y", "x", ""]),
    ("\tx\ty", ["        xy", "", "", ""]),
    ("ab\u{8}x", ["ax", "", "", ""]),
    ("abcdef^[Zx", ["xbcdef", "", "", ""]),
    ("^[1;3H^H\r\tx", ["  x", "", "", ""]),
  ])
  func cursorMoves(output: String, rows: [String]) {
    #expect(shown(output) == rows)
  }

  @Test(arguments: [
    ("abcdef^[1;3H^[K", "ab"),
    ("abcdef^[1;3H^[1K", "   def"),
    ("abcdef^[1;3H^[2K", ""),
    ("abcdef^[1;3H^[2X", "ab  ef"),
    ("abcdef^[1;3H^[2@", "ab  cdef"),
    ("abcdef^[1;3H^[2P", "abef"),
    ("abcdef^[1;3H^[4hXY^[4l", "abXYcdef"),
    ("ab^[5b", "abbbbbb"),
    ("ế^[2b", "ếếế"),
  ])
  func lineIsEdited(output: String, row: String) {
    #expect(shown(output) == [row, "", "", ""])
  }

  @Test(arguments: [
    ("^[2;1H^[J", ["1", "", "", ""]),
    ("^[3;1H^[1J", ["", "", "", "4"]),
    ("^[2J", ["", "", "", ""]),
    ("^[2;1H^[L", ["1", "", "2", "3"]),
    ("^[2;1H^[2M", ["1", "4", "", ""]),
    ("^[S", ["2", "3", "4", ""]),
    ("^[2T", ["", "", "1", "2"]),
    ("^[4;1H^D", ["2", "3", "4", ""]),
    ("^[1;1H^M", ["", "1", "2", "3"]),
    ("^[2;3r^[3;1H\nx", ["1", "3", "x", "4"]),
    ("^[2;3r^[2;1H^Mx", ["1", "x", "2", "4"]),
    ("^[2;3r^[S^[r", ["1", "3", "", "4"]),
    ("^[2;3r^[?6h^[1;1Hx^[?6l", ["1", "x", "3", "4"]),
    ("^[2;3r^[4;1H^[9Ax", ["1", "x", "3", "4"]),
  ])
  func linesMove(output: String, rows: [String]) {
    #expect(shown("1\r\n2\r\n3\r\n4" + output) == rows)
  }

  @Test func lastColumnWaitsBeforeItWraps() {
    #expect(shown("0123456789") == ["0123456789", "", "", ""])
    #expect(shown("0123456789x") == ["0123456789", "x", "", ""])
    #expect(shown("0123456789\rx") == ["x123456789", "", "", ""])
    #expect(shown("0123456789\u{8}x") == ["01234567x9", "", "", ""])
    #expect(shown("^[?7l0123456789xy^[?7h") == ["012345678y", "", "", ""])
    #expect(shown("^[?7l0123456789e\u{302}") == ["012345678ê", "", "", ""])
    #expect(screen("0123456789").cursor == .init(row: 0, column: 9))
  }

  @Test func combiningMarksJoinTheirLetter() {
    let decomposed = screen("Kê\u{301} hoa\u{323}ch")
    #expect(decomposed.rows()[0] == "Kế hoạch")
    #expect(decomposed.cell(row: 0, column: 1).text == "ế")
    #expect(decomposed.cursor.column == 8)
    #expect(decomposed.contains("Kế hoạch"))
    #expect(screen("012345678e\u{302}").rows()[0] == "012345678ê")
  }

  @Test func wideCharactersTakeTwoColumns() {
    let wide = screen("a漢b")
    #expect(wide.rows()[0] == "a漢b")
    #expect((0..<4).map { wide.cell(row: 0, column: $0).width } == [1, 2, 0, 1])
    #expect(wide.position(of: "b") == .init(row: 0, column: 3))
    #expect(shown("012345678漢") == ["012345678", "漢", "", ""])
    #expect(shown("a漢b^[1;3Hx") == ["a xb", "", "", ""])
    #expect(shown("a漢b^[1;2Hx") == ["ax b", "", "", ""])
    #expect(shown("漢漢^[1;2H^[P") == [" 漢", "", "", ""])
  }

  @Test func lineDrawingComesFromEitherCharacterSet() {
    #expect(shown("^(0lqk^(Bq") == ["┌─┐q", "", "", ""])
    #expect(shown("^(B^)0\u{E}x\u{F}x") == ["│x", "", "", ""])
    #expect(screen("\u{1B})0\u{E}").leftOn == ["line-drawing characters"])
  }

  @Test func stylesFollowSgr() {
    let colored = screen(
      "\u{1B}[1;7;38;5;208;48;2;1;2;3ma\u{1B}[0;4;91mb\u{1B}[22;24;39;2mc\u{1B}[md")
    var first = TerminalScreen.Style()
    first.bold = true
    first.reverse = true
    first.foreground = .indexed(208)
    first.background = .rgb(1, 2, 3)
    var second = TerminalScreen.Style()
    second.underline = true
    second.foreground = .indexed(9)
    var third = TerminalScreen.Style()
    third.dim = true
    #expect((0..<4).map { colored.style(row: 0, column: $0) } == [first, second, third, .plain])
    #expect(colored.style(of: "bc") == second)
    #expect(colored.style(of: "no") == nil)
    #expect(screen("\u{1B}[38:2::9:8:7mx").style(of: "x")?.foreground == .rgb(9, 8, 7))
    #expect(screen("\u{1B}[77m").oddities == ["SGR 77"])
  }

  @Test func erasedCellsKeepTheBackground() {
    let blue = screen("ab\u{1B}[44m\u{1B}[K")
    #expect(blue.style(row: 0, column: 5).background == .indexed(4))
    #expect(blue.style(row: 0, column: 0).background == .standard)
  }

  @Test func savedCursorComesBack() {
    #expect(shown("^[2;2H^[1m^(0^7^[m^(B^[1;1Ha^8x^(B^[m") == ["a", " │", "", ""])
  }

  @Test func alternateScreenHidesTheMainOne() {
    var screen = screen("main\u{1B}[?1049h\u{1B}[H\u{1B}[2Jother")
    #expect(screen.rows()[0] == "other")
    #expect(screen.isAlternateScreen)
    #expect(screen.leftOn == ["alternate screen"])
    screen.feed("\u{1B}[?1049l!")
    #expect(screen.rows()[0] == "main!")
    #expect(screen.restored)
  }

  @Test(arguments: [
    ("^[?25l", "^[?25h", "cursor hidden"),
    ("^[?2004h", "^[?2004l", "bracketed paste"),
    ("^[?1000h", "^[?1000l", "mouse clicks"),
    ("^[?1006h", "^[?1006l", "mouse (SGR)"),
    ("^[?1h", "^[?1l", "application cursor keys"),
    ("^=", "^>", "application keypad"),
    ("^[?7l", "^[?7h", "line wrap off"),
    ("^[2;3r", "^[r", "scroll region"),
    ("^[31m", "^[39m", "colours or attributes"),
    ("^[4h", "^[4l", "insert mode"),
    ("^(0", "^(B", "line-drawing characters"),
    ("^]4;1;rgb:00/00/00^\\", "^]104\u{7}", "changed palette"),
    ("^]P1ffffff", "^]R", "changed palette"),
    ("^[>4;2m", "^[>4m", "special key reports"),
    ("^[>1u", "^[<u", "special key reports"),
    ("^[?47h", "^[?47l", "alternate screen"),
    ("^[", "m", "unfinished sequence"),
  ])
  func whatIsLeftOnIsNamed(on: String, off: String, name: String) {
    var screen = screen(on.replacing("^", with: "\u{1B}"))
    #expect(screen.leftOn == [name])
    screen.feed(off.replacing("^", with: "\u{1B}"))
    #expect(screen.leftOn == [])
    #expect(screen.oddities == [])
    #expect(screen.rows() == ["", "", "", ""])
  }

  @Test(arguments: [
    ("\u{1B}[5y", "CSI 5y"),
    ("\u{1B}!", "ESC !z"),
    ("\u{1B}]777;x\u{7}", "OSC 777;x"),
    ("\u{1B}_secret\u{1B}\\", "ESC _ secret"),
    ("\u{1B}Pq#0\u{1B}\\", "ESC P q#0"),
    ("\u{1B}[12\u{1B}[m", "broken sequence ESC 12"),
    ("\u{1}", "control character 0x01"),
    ("\u{7F}", "control character 0x7f"),
    ("\u{9B}31m", "control character U+009B"),
    ("\u{202E}", "invisible control U+202E"),
    ("\u{1B}[?31337h", "mode ?31337"),
    ("\u{1B}]52;c;\u{7F}\u{7}", "OSC 52 with what is not text in base 64"),
  ])
  func oddityIsKept(output: String, oddity: String) {
    #expect(screen(output + "z").oddities == [oddity])
  }

  @Test(arguments: [
    ([0xFF], 1), ([0xC3], 1), ([0xE1, 0xBA], 1), ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 1),
  ])
  func invalidTextIsReplacedAndKept(bytes: [UInt8], count: Int) {
    var screen = screen("")
    screen.feed(bytes + Array("x".utf8))
    #expect(screen.rows()[0] == String(repeating: "\u{FFFD}", count: count) + "x")
    #expect(screen.oddities.count == count)
    #expect(screen.oddities.allSatisfy { $0.hasPrefix("invalid UTF-8") })
  }

  @Test func commandsAreCaptured() {
    let output = "\u{1B}]2;Kế hoạch\u{7}\u{1B}]52;c;UXXhu5FjaA==\u{1B}\\x"
    let screen = screen(output)
    #expect(screen.title == "Kế hoạch")
    #expect(screen.clipboard == "Quốch")
    #expect(screen.operatingSystemCommands == ["2;Kế hoạch", "52;c;UXXhu5FjaA=="])
    #expect(screen.rows()[0] == "x")
    #expect(screen.oddities == [])
  }

  @Test(arguments: [
    "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aGk=\u{7}\u{1B}\\",
    "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aGk=\u{1B}\u{1B}\\\u{1B}\\",
    "\u{1B}P\u{1B}]52;c;aGk=\u{7}\u{1B}\\",
    "\u{1B}P\u{1B}]52;c;a\u{1B}\\\u{1B}PGk=\u{7}\u{1B}\\",
  ])
  func wrappedClipboardIsSeen(output: String) {
    let screen = screen(output)
    #expect(screen.clipboard == "hi")
    #expect(screen.rows()[0] == "")
    #expect(screen.oddities == [])
  }

  @Test func questionsAreAnswered() {
    func answer(_ question: String) -> String {
      String(decoding: screen("\r\nab" + question).answers, as: UTF8.self)
    }
    #expect(answer("\u{1B}[6n") == "\u{1B}[2;3R")
    #expect(answer("\u{1B}[c") == "\u{1B}[?62;22c")
    #expect(answer("\u{1B}[?2004$p") == "\u{1B}[?2004;2$y")
    #expect(answer("\u{1B}[?2027$p") == "\u{1B}[?2027;0$y")
  }

  @Test func resizeKeepsTheUpperLeft() {
    var screen = screen("0123456789\r\n漢漢\r\n3\r\n4\u{1B}[2;3r")
    screen.resize(columns: 3, rows: 2)
    #expect(screen.rows() == ["012", "漢"])
    #expect(screen.restored)
    screen.resize(columns: 5, rows: 3)
    #expect(screen.rows() == ["012", "漢", ""])
    screen.resize(columns: 1, rows: 1)
    screen.feed("漢x\u{1B}[5;5H\u{1B}[3L\u{1B}[2P\u{1B}[1J\u{1B}[T\u{1B}[2@ab")
    #expect(screen.rows() == ["b"])
  }

  @Test func resetForgetsAllButWhatHasBeenSeen() {
    let screen = screen("x\u{1B}[1m\u{1B}[?25l\u{1}\u{1B}c")
    #expect(screen.rows() == ["", "", "", ""])
    #expect(screen.restored)
    #expect(screen.oddities == ["control character 0x01"])
    #expect(screen.isPainted)
  }

  @Test func paintIsMoreThanBlanks() {
    #expect(!screen("\u{1B}[?1049h\u{1B}[2J  \r\n").isPainted)
    #expect(screen("é").isPainted)
  }

  @Test func cutsAnywhereChangeNothing() {
    let output =
      "Kê\u{301} 漢\u{1B}[1;31mđỏ\u{1B}[m\u{1B}[2;3H\u{1B}(0lq\u{1B}(B\u{1B}]52;c;aGk=\u{1B}\\"
      + "\u{1B}Ptmux;\u{1B}\u{1B}]2;tên\u{7}\u{1B}\\\u{1B}[?1049h\u{1B}[38;2;9;8;7mế\u{1B}[3b"
      + "\u{1B}[2;4r\u{1B}[4;1H\n\n\u{1B}M\u{1B}]P1ffffff\u{1B}[?2004h\u{1B}[6n"
    let bytes = Array(output.utf8) + [0xE1, 0xBA, 0x41]
    var whole = TerminalScreen(columns: 12, rows: 5)
    whole.feed(bytes)
    func state(_ screen: TerminalScreen) -> [String] {
      let cells = (0..<5).flatMap { row in
        (0..<12).map { "\(screen.cell(row: row, column: $0))" }
      }
      return screen.rows() + cells + screen.leftOn + screen.oddities
        + ["\(screen.cursor) \(screen.title ?? "") \(screen.clipboard ?? "") \(screen.answers)"]
    }
    for cut in 0...bytes.count {
      var screen = TerminalScreen(columns: 12, rows: 5)
      screen.feed(bytes[..<cut])
      screen.feed(bytes[cut...])
      #expect(state(screen) == state(whole), "cut at \(cut)")
    }
  }

  @Test func frameShowsRowsAndCursor() {
    #expect(
      screen("ab\u{1B}[?25l", columns: 3, rows: 1).framed == """
        +---+
        |ab |
        +---+
        cursor: row 0, column 2, hidden
        """)
  }
}
