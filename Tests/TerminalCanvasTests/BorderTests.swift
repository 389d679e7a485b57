import Testing

@testable import TerminalCanvas

@Suite struct BorderTests {
  @Test func boxHasATitleInItsUpperEdge() {
    var canvas = Canvas(columns: 14, rows: 3)
    canvas.box(canvas.bounds, title: "Kế hoạch", style: .borderFocused)
    #expect(canvas.text == "┌ Kế hoạch ──┐\n│            │\n└────────────┘")
    #expect(canvas.style(column: 0, row: 0) == .borderFocused)
    #expect(canvas.style(column: 2, row: 0) == .title)
  }

  @Test func longTitleIsCut() {
    var canvas = Canvas(columns: 9, rows: 2)
    canvas.box(canvas.bounds, title: "Kế hoạch", lines: .ascii)
    #expect(canvas.text == "+ Kế h… +\n+-------+")
  }

  @Test(arguments: 0...6, 0...3)
  func boxOfAnySizeStaysInside(columns: Int, rows: Int) {
    var canvas = Canvas(columns: 8, rows: 5)
    canvas.fill(canvas.bounds, with: ".", style: .plain)
    let area = Rect(column: 1, row: 1, columns: columns, rows: rows)
    canvas.box(area, title: "Kế hoạch", style: .border)
    for row in 0..<5 {
      for column in 0..<8 where !area.contains(column: column, row: row) {
        #expect(canvas.cell(column: column, row: row)?.scalar == ".")
      }
    }
  }

  @Test func boxPartlyOffTheCanvasIsClipped() {
    var canvas = Canvas(columns: 3, rows: 2)
    canvas.box(Rect(column: -1, row: -1, columns: 4, rows: 3))
    #expect(canvas.text == "  │\n──┘")
  }

  @Test func linesRunAlongTheirDirection() {
    var canvas = Canvas(columns: 3, rows: 2)
    canvas.hline(column: 1, row: 0, columns: 9)
    canvas.vline(column: 0, row: 0, rows: 9, lines: .ascii)
    #expect(canvas.text == "|──\n|")
  }

  @Test(arguments: [
    (0, 8, "░░░░"), (1, 8, "█░░░"), (4, 8, "██░░"), (7, 8, "███░"), (8, 8, "████"),
    (9, 8, "████"), (0, 0, "░░░░"), (-1, 8, "░░░░"),
  ])
  func barIsFullOnlyWhenAllIsDone(done: Int, total: Int, shown: String) {
    var canvas = Canvas(columns: 4, rows: 1)
    canvas.bar(column: 0, row: 0, columns: 4, done: done, total: total)
    #expect(canvas.text == shown)
  }

  @Test func barOfOneColumnStaysEmptyUntilAllIsDone() {
    var canvas = Canvas(columns: 1, rows: 1)
    canvas.bar(column: 0, row: 0, columns: 1, done: 1, total: 2, lines: .ascii)
    #expect(canvas.text == ".")
    canvas.bar(column: 0, row: 0, columns: 1, done: .max, total: .max, lines: .ascii)
    #expect(canvas.text == "#")
    #expect(canvas.style(column: 0, row: 0) == .progressFilled)
  }
}
