import Testing

@testable import Terminal
@testable import TerminalCanvas

@Suite struct PaintRunTests {
  func runs(from old: Canvas, to new: Canvas, columns: Int = 99, rows: Int = 99) -> [PaintRun] {
    PaintRun.runs(from: old, to: new, columns: columns, rows: rows)
  }

  @Test func sameCanvasHasNoRuns() {
    let canvas = Canvas(columns: 5, rows: 2)
    #expect(runs(from: canvas, to: canvas).isEmpty)
  }

  @Test func aCanvasOfAnotherSizeIsWhole() {
    let canvas = Canvas(columns: 5, rows: 2)
    let whole = [PaintRun(row: 0, columns: 0..<5), PaintRun(row: 1, columns: 0..<5)]
    #expect(runs(from: Canvas(columns: 4, rows: 2), to: canvas) == whole)
  }

  @Test func changedCellsMakeRuns() {
    let old = Canvas(columns: 10, rows: 3)
    var new = old
    new.write("ab", column: 2, row: 1)
    new.write("c", column: 9, row: 1)
    new.restyle(Rect(column: 0, row: 2, columns: 3, rows: 1), .selected)
    #expect(
      runs(from: old, to: new) == [
        PaintRun(row: 1, columns: 2..<4), PaintRun(row: 1, columns: 9..<10),
        PaintRun(row: 2, columns: 0..<3),
      ])
  }

  @Test func onlyWhatCanBeSeenIsPainted() {
    let new = Canvas(columns: 5, rows: 3)
    let none = Canvas(columns: 0, rows: 0)
    #expect(runs(from: none, to: new, columns: 2, rows: 1) == [PaintRun(row: 0, columns: 0..<2)])
    #expect(runs(from: none, to: new, columns: 0, rows: 1).isEmpty)
    #expect(runs(from: none, to: new, columns: -1, rows: -1).isEmpty)
    #expect(runs(from: none, to: none).isEmpty)
  }

  @Test func runsHoldWideCharactersWhole() {
    var old = Canvas(columns: 6, rows: 1)
    old.write("漢x", column: 0, row: 0)
    var new = old
    new.write("字", column: 0, row: 0)
    #expect(runs(from: old, to: new) == [PaintRun(row: 0, columns: 0..<2)])
    // Only the second half differs: a wide character moved by one column.
    var before = Canvas(columns: 6, rows: 1)
    before.write("漢漢", column: 1, row: 0)
    var after = Canvas(columns: 6, rows: 1)
    after.write("漢漢", column: 0, row: 0)
    for run in runs(from: before, to: after) {
      #expect(after.cell(column: run.columns.lowerBound, row: 0)?.isContinuation == false)
    }
  }

  @Test func paintingTheRunsGivesTheNewCanvas() {
    var generator = SystemRandomNumberGenerator()
    let texts = ["漢字", "a", "Nghệ", "😀", " ", "e\u{301}"]
    for _ in 0..<300 {
      var old = Canvas(columns: 12, rows: 2)
      var new = old
      for _ in 0..<6 {
        let text = texts.randomElement(using: &generator) ?? ""
        old.write(text, column: .random(in: -1...12), row: .random(in: 0...1))
        new.write(text, column: .random(in: -1...12), row: .random(in: 0...1))
      }
      var cells = old.cells
      for run in runs(from: old, to: new) {
        for column in run.columns {
          cells[run.row * 12 + column] = new.cells[run.row * 12 + column]
        }
      }
      #expect(cells == new.cells)
    }
  }
}
