/// A place on a canvas, from 0.
package struct Position: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// An area of a canvas.
///
/// Its size is never negative; it may lie partly or wholly off the canvas.
/// Every number is kept within a million, so that sums of a few of them cannot overflow.
package struct Rect: Hashable, Sendable {
  package let column: Int
  package let row: Int
  package let columns: Int
  package let rows: Int

  package static let zero = Rect(column: 0, row: 0, columns: 0, rows: 0)

  private static let bound = 1_000_000

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = min(max(column, -Self.bound), Self.bound)
    self.row = min(max(row, -Self.bound), Self.bound)
    self.columns = min(max(columns, 0), Self.bound)
    self.rows = min(max(rows, 0), Self.bound)
  }

  /// The first column to the right of the area.
  package var endColumn: Int { column + columns }

  /// The first row below the area.
  package var endRow: Int { row + rows }

  package var isEmpty: Bool { columns == 0 || rows == 0 }

  package func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < endColumn && row >= self.row && row < endRow
  }

  package func contains(_ position: Position) -> Bool {
    contains(column: position.column, row: position.row)
  }

  /// The area common to both, with no size if there is none.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }

  /// The area without a margin on all four sides; a negative margin makes it larger.
  package func inset(by margin: Int = 1) -> Rect {
    inset(columns: margin, rows: margin)
  }

  /// The area without a margin of `columns` at the left and right and `rows` above and below.
  package func inset(columns: Int, rows: Int) -> Rect {
    let columns = min(max(columns, -Self.bound), Self.bound)
    let rows = min(max(rows, -Self.bound), Self.bound)
    return Rect(
      column: column + min(columns, self.columns), row: row + min(rows, self.rows),
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// The one row at `offset` from the top; empty if the area has no such row.
  package func row(at offset: Int) -> Rect {
    guard offset >= 0, offset < rows else {
      return Rect(column: column, row: row, columns: columns, rows: 0)
    }
    return Rect(column: column, row: row + offset, columns: columns, rows: 1)
  }

  /// Cuts at most `count` rows off the top.
  package func split(topRows count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(count, 0), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  /// Cuts at most `count` rows off the bottom.
  package func split(bottomRows count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(topRows: rows - min(max(count, 0), rows))
    return (rest, bottom)
  }

  /// Cuts at most `count` columns off the left.
  package func split(leftColumns count: Int) -> (left: Rect, rest: Rect) {
    let count = min(max(count, 0), columns)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    )
  }

  /// Cuts at most `count` columns off the right.
  package func split(rightColumns count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = split(leftColumns: columns - min(max(count, 0), columns))
    return (rest, right)
  }

  /// Parts side by side that together fill the area, as wide as their weights say.
  ///
  /// - Parameter weights: Shares of the width; what is negative counts as 0.
  /// - Returns: One part per weight, from the left.
  package func splitColumns(weights: [Int]) -> [Rect] {
    Self.shares(of: columns, weights: weights).map { start, count in
      Rect(column: column + start, row: row, columns: count, rows: rows)
    }
  }

  /// Parts one below the other that together fill the area, as high as their weights say.
  ///
  /// - Parameter weights: Shares of the height; what is negative counts as 0.
  /// - Returns: One part per weight, from the top.
  package func splitRows(weights: [Int]) -> [Rect] {
    Self.shares(of: rows, weights: weights).map { start, count in
      Rect(column: column, row: row + start, columns: columns, rows: count)
    }
  }

  private static func shares(of length: Int, weights: [Int]) -> [(start: Int, count: Int)] {
    let weights = weights.map { min(max($0, 0), bound) }
    let total = max(weights.reduce(0, +), 1)
    var passed = 0
    return weights.map { weight in
      let start = length * passed / total
      passed += weight
      return (start, length * passed / total - start)
    }
  }
}
