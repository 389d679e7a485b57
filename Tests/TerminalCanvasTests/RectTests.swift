import Testing

@testable import TerminalCanvas

@Suite struct RectTests {
  let area = Rect(column: 2, row: 1, columns: 10, rows: 5)

  @Test func sizeIsNeverNegative() {
    let empty = Rect(column: 3, row: 4, columns: -1, rows: -2)
    #expect(empty == Rect(column: 3, row: 4, columns: 0, rows: 0))
    #expect(empty.isEmpty)
  }

  @Test func extremeNumbersDoNotOverflow() {
    let huge = Rect(column: .max, row: .min, columns: .max, rows: .max)
    #expect(huge.endColumn > 0)
    #expect(huge.inset(by: .max).isEmpty)
    #expect(huge.inset(by: .min).columns > 0)
    #expect(huge.intersection(area).isEmpty)
  }

  @Test func containsItsFirstCellAndNotItsEnd() {
    #expect(area.contains(column: 2, row: 1))
    #expect(area.contains(Position(column: 11, row: 5)))
    #expect(!area.contains(column: 12, row: 5))
    #expect(!area.contains(column: 11, row: 6))
    #expect(!area.contains(column: 1, row: 1))
  }

  @Test func intersectionIsCommonToBoth() {
    let other = Rect(column: 8, row: 0, columns: 10, rows: 3)
    #expect(area.intersection(other) == Rect(column: 8, row: 1, columns: 4, rows: 2))
    #expect(area.intersection(Rect(column: 50, row: 0, columns: 1, rows: 1)).isEmpty)
  }

  @Test func insetLeavesAMargin() {
    #expect(area.inset() == Rect(column: 3, row: 2, columns: 8, rows: 3))
    #expect(area.inset(columns: 2, rows: 0) == Rect(column: 4, row: 1, columns: 6, rows: 5))
    #expect(area.inset(by: 9).isEmpty)
  }

  @Test func splitsFillTheArea() {
    let (top, below) = area.split(topRows: 1)
    #expect(top == Rect(column: 2, row: 1, columns: 10, rows: 1))
    #expect(below == Rect(column: 2, row: 2, columns: 10, rows: 4))
    let (above, bottom) = area.split(bottomRows: 2)
    #expect(above == Rect(column: 2, row: 1, columns: 10, rows: 3))
    #expect(bottom == Rect(column: 2, row: 4, columns: 10, rows: 2))
    let (left, rest) = area.split(leftColumns: 3)
    #expect(left == Rect(column: 2, row: 1, columns: 3, rows: 5))
    #expect(rest == Rect(column: 5, row: 1, columns: 7, rows: 5))
    let (start, right) = area.split(rightColumns: 4)
    #expect(start == Rect(column: 2, row: 1, columns: 6, rows: 5))
    #expect(right == Rect(column: 8, row: 1, columns: 4, rows: 5))
  }

  @Test(arguments: [-1, 0, 10, 11, Int.max, Int.min])
  func splitsAnywhereLoseNothing(count: Int) {
    let (left, rest) = area.split(leftColumns: count)
    #expect(left.columns + rest.columns == area.columns)
    #expect(rest.endColumn == area.endColumn)
    let (start, bottom) = area.split(bottomRows: count)
    #expect(start.rows + bottom.rows == area.rows)
    #expect(bottom.endRow == area.endRow)
  }

  @Test func weightsShareTheWidth() {
    #expect(area.splitColumns(weights: [1, 1, 1]).map(\.columns) == [3, 3, 4])
    #expect(area.splitColumns(weights: [1, 1, 1]).map(\.column) == [2, 5, 8])
    #expect(area.splitRows(weights: [1, 4]).map(\.rows) == [1, 4])
    #expect(area.splitColumns(weights: [0, -3]).map(\.columns) == [0, 0])
    #expect(area.splitColumns(weights: []).isEmpty)
  }

  @Test func rowsAreCountedFromTheTop() {
    #expect(area.row(at: 4) == Rect(column: 2, row: 5, columns: 10, rows: 1))
    #expect(area.row(at: 5).isEmpty)
    #expect(area.row(at: -1).isEmpty)
  }
}
