import Testing

@testable import TerminalCanvas

@Suite struct CanvasTests {
  @Test func writesTextAndStyle() {
    var canvas = Canvas(columns: 10, rows: 2)
    #expect(canvas.write("Nghệ An", column: 1, row: 1, style: .overdue) == 7)
    #expect(canvas.text == "\n Nghệ An")
    #expect(canvas.style(column: 1, row: 1) == .overdue)
    #expect(canvas.style(column: 8, row: 1) == .plain)
    #expect(canvas.style(column: 0, row: 1) == .plain)
  }

  @Test func textThatDoesNotFitIsCutAtTheLimitOrEdge() {
    var canvas = Canvas(columns: 6, rows: 4)
    #expect(canvas.write("Nghệ An", column: 0, row: 0, limit: 5) == 5)
    #expect(canvas.write("Nghệ An", column: 0, row: 1, limit: 5, cut: .hard) == 5)
    #expect(canvas.write("Nghệ An", column: 2, row: 2) == 4)
    #expect(canvas.write("abc", column: 0, row: 3, limit: 3) == 3)
    #expect(canvas.text == "Nghệ…\nNghệ\n  Ngh…\nabc")
  }

  @Test func wideCharacterBeforeTheCutLeavesRoomForTheEllipsis() {
    var canvas = Canvas(columns: 4, rows: 1)
    #expect(canvas.write("a漢字", column: 0, row: 0) == 4)
    #expect(canvas.row(0) == "a漢…")
    var narrow = Canvas(columns: 3, rows: 1)
    #expect(narrow.write("漢字", column: 0, row: 0) == 3)
    #expect(narrow.row(0) == "漢…")
    var hard = Canvas(columns: 3, rows: 1)
    #expect(hard.write("漢字", column: 0, row: 0, cut: .hard) == 2)
    #expect(hard.row(0) == "漢")
  }

  @Test func decomposedLettersTakeOneColumn() {
    var canvas = Canvas(columns: 7, rows: 1)
    #expect(canvas.write("truye\u{302}\u{300}n", column: 0, row: 0) == 6)
    #expect(canvas.text == "truyền")
    #expect(canvas.cell(column: 4, row: 0)?.scalar == "e")
    #expect(canvas.cell(column: 4, row: 0)?.firstMark == "\u{302}")
    #expect(canvas.cell(column: 4, row: 0)?.secondMark == "\u{300}")
    #expect(canvas.cell(column: 5, row: 0)?.scalar == "n")
  }

  @Test func writingOffTheCanvasIsClipped() {
    var canvas = Canvas(columns: 4, rows: 1)
    #expect(canvas.write("abcdef", column: -2, row: 0, cut: .hard) == 6)
    #expect(canvas.row(0) == "cdef")
    for column in [-99, 4, 99, Int.max, Int.min] {
      canvas.write("xyz", column: column, row: 0)
    }
    for row in [-1, 1, Int.max, Int.min] { canvas.write("xyz", column: 0, row: row) }
    canvas.write("xyz", column: 0, row: 0, limit: -1)
    #expect(canvas.row(0) == "cdef")
  }

  @Test func aHalfVisibleWideCharacterIsBlank() {
    var canvas = Canvas(columns: 2, rows: 1)
    canvas.write("漢a", column: -1, row: 0)
    #expect(canvas.row(0) == " a")
  }

  @Test func overwritingHalfAWideCharacterBlanksTheOther() {
    var canvas = Canvas(columns: 4, rows: 1)
    canvas.write("漢字", column: 0, row: 0)
    canvas.write("x", column: 1, row: 0)
    #expect(canvas.row(0) == " x字")
    canvas.write("y", column: 2, row: 0)
    #expect(canvas.row(0) == " xy")
    #expect(canvas.cell(column: 3, row: 0)?.isContinuation == false)
    canvas.write("漢字", column: 0, row: 0)
    canvas.fill(Rect(column: 1, row: 0, columns: 2, rows: 1), with: ".", style: .plain)
    #expect(canvas.row(0) == " ..")
  }

  @Test func overwritingAWideCharacterInItsPlaceIsStable() {
    var canvas = Canvas(columns: 4, rows: 1)
    canvas.write("漢字", column: 0, row: 0)
    let before = canvas
    canvas.write("漢字", column: 0, row: 0)
    #expect(canvas == before)
    canvas.write("ab", column: 0, row: 0)
    #expect(canvas.row(0) == "ab字")
  }

  @Test(arguments: [
    ("\u{1B}[31m", "␛[31m"), ("a\u{0}b", "a␀b"), ("\u{7F}", "␡"), ("\u{9B}x", "\u{FFFD}x"),
    ("\u{202E}abc", "\u{FFFD}abc"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
    ("\u{200E}\u{200F}\u{61C}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{FEFF}a", "\u{FFFD}a"),
    ("a\u{2028}b\u{2029}", "a\u{FFFD}b\u{FFFD}"), ("a\u{200B}b", "a\u{FFFD}b"),
    ("\u{E0041}", "\u{FFFD}"), ("\u{E000}", "\u{FFFD}"), ("a\tb\r\n", "a␉b␍␊"),
    ("\u{FE0F}", "\u{FFFD}"), ("\u{301}a", "\u{25CC}\u{301}a"), ("a\u{A0}b", "a b"),
    ("\u{1B}\u{301}", "␛\u{25CC}\u{301}"), ("🇻🇳", "VN"), ("ab\u{200D}c", "ab\u{FFFD}c"),
    ("a\u{34F}b", "ab"), ("\u{3164}", "\u{FFFD}"),
  ])
  func whatCouldSteerATerminalBecomesASymbol(text: String, shown: String) {
    var canvas = Canvas(columns: 20, rows: 1)
    canvas.write(text, column: 0, row: 0)
    #expect(Array(canvas.row(0).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func noScalarPutsAControlCharacterOnTheCanvas() {
    for value in (0...0x3FF).map(UInt32.init) + (0x2000...0x20FF).map(UInt32.init) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var canvas = Canvas(columns: 4, rows: 1)
      let used = canvas.write("a\(scalar)b", column: 0, row: 0)
      #expect(used == 2 || used == 3, "U+\(String(value, radix: 16))")
      for cell in canvas.cells {
        for shown in [cell.scalar, cell.firstMark, cell.secondMark] {
          guard let shown else { continue }
          let category = shown.properties.generalCategory
          #expect(category != .control && category != .format, "U+\(String(value, radix: 16))")
        }
      }
    }
  }

  @Test func furtherMarksAreNotDrawn() {
    var canvas = Canvas(columns: 2, rows: 1)
    #expect(canvas.write("a\u{301}\u{302}\u{303}\u{304}b", column: 0, row: 0) == 2)
    #expect(Array(canvas.row(0).unicodeScalars) == ["a", "\u{301}", "\u{302}", "b"])
  }

  @Test func fillAndRestyleStayInside() {
    var canvas = Canvas(columns: 3, rows: 2)
    canvas.write("漢x", column: 0, row: 0)
    canvas.restyle(Rect(column: -5, row: -5, columns: 6, rows: 6), .selected)
    #expect((0..<3).map { canvas.style(column: $0, row: 0) } == [.selected, .selected, .plain])
    #expect(canvas.row(0) == "漢x")
    canvas.fill(Rect(column: 2, row: 1, columns: 9, rows: 9), with: "#", style: .muted)
    #expect(canvas.text == "漢x\n  #")
    canvas.fill(Rect(column: 0, row: 0, columns: 1, rows: 1), with: "漢", style: .muted)
    #expect(canvas.text == "漢x\n  #")
  }

  @Test func sizesAreBroughtIntoRange() {
    #expect(Canvas(columns: -1, rows: 5).text == "\n\n\n\n")
    var empty = Canvas(columns: 0, rows: 0)
    empty.write("x", column: 0, row: 0)
    empty.box(empty.bounds)
    #expect(empty.text == "")
    #expect(empty.row(0) == "")
    #expect(empty.style(column: 0, row: 0) == .plain)
  }

  @Test func theCursorBelongsToThePicture() {
    var canvas = Canvas(columns: 2, rows: 1)
    let other = canvas
    canvas.cursor = Position(column: 1, row: 0)
    #expect(canvas != other)
  }

  // MARK: Parts of a picture

  @Test func whatIsDrawnOnTwoRowsLeavesTheOthersAlone() {
    var canvas = Canvas(columns: 6, rows: 4)
    for row in 0..<4 { canvas.write("dòng \(row)", column: 0, row: row) }
    canvas.draw(onlyOnRows: 1, 3) { canvas in
      #expect((0..<4).map { canvas.takes(row: $0) } == [false, true, false, true])
      canvas.fill(canvas.bounds, style: .selected)
      for row in 0..<4 { #expect(canvas.write("Huế", column: 0, row: row) == 3) }
      canvas.restyle(Rect(column: 0, row: 0, columns: 6, rows: 2), .match)
    }
    #expect(canvas.text == "dòng 0\nHuế\ndòng 2\nHuế")
    let styles = (0..<4).map { canvas.style(column: 5, row: $0) }
    #expect(styles == [.plain, .match, .plain, .selected])
    #expect(canvas.takes(row: 0))
    canvas.write("Vinh", column: 0, row: 0)
    #expect(canvas.row(0) == "Vinh 0")
  }

  @Test func cellsAreTakenOverFromAnotherCanvas() {
    var old = Canvas(columns: 6, rows: 2)
    var new = old
    new.write("a漢字b", column: 0, row: 1, style: .overdue)
    old.copy(1..<5, ofRow: 1, from: new)
    #expect(old.row(1) == " 漢字")
    #expect(old.style(column: 1, row: 1) == .overdue)
    // What does not fit is left out.
    old.copy(-3..<99, ofRow: 1, from: new)
    #expect(old == new)
    old.copy(0..<6, ofRow: 2, from: new)
    old.copy(0..<6, ofRow: 0, from: Canvas(columns: 5, rows: 2))
    #expect(old == new)
  }

  @Test func picturesDifferByOneCellOrTheCursor() {
    let empty = Canvas(columns: 200, rows: 60)
    var other = empty
    #expect(other == empty)
    other.write("…", column: 199, row: 59)
    #expect(other != empty)
    #expect(other.hasSameRow(58, as: empty) && !other.hasSameRow(59, as: empty))
    var pointed = empty
    pointed.cursor = Position(column: 1, row: 1)
    #expect(pointed != empty)
    #expect(Canvas(columns: 0, rows: 0) == Canvas(columns: 0, rows: 0))
  }
}
