package import TerminalCanvas

/// Neighboring cells of one row that must be written anew.
package struct PaintRun: Hashable, Sendable {
  package var row: Int
  package var columns: Range<Int>

  package init(row: Int, columns: Range<Int>) {
    self.row = row
    self.columns = columns
  }

  /// The runs in which two canvases differ, from the top left.
  ///
  /// A run never begins or ends inside a wide character of `new`.
  ///
  /// - Parameters:
  ///   - old: What is on the screen; one of another size makes every row one run.
  ///   - new: What shall be there.
  ///   - columns: How many columns of `new` can be seen; more than it has counts as all.
  ///   - rows: Likewise its rows.
  /// - Returns: None if nothing that can be seen differs.
  package static func runs(
    from old: Canvas, to new: Canvas, columns: Int, rows: Int
  ) -> [PaintRun] {
    var runs: [PaintRun] = []
    let width = min(columns, new.columns)
    let height = min(rows, new.rows)
    guard width > 0, height > 0 else { return runs }
    guard old.columns == new.columns, old.rows == new.rows else {
      return (0..<height).map { PaintRun(row: $0, columns: 0..<width) }
    }
    old.cells.withUnsafeBufferPointer { oldCells in
      new.cells.withUnsafeBufferPointer { cells in
        for row in 0..<height where !new.hasSameRow(row, as: old) {
          let start = row * new.columns
          var column = 0
          while column < width {
            guard oldCells[start + column] != cells[start + column] else {
              column += 1
              continue
            }
            var first = column
            if first > 0, cells[start + first].isContinuation { first -= 1 }
            while column < width,
              oldCells[start + column] != cells[start + column]
                || cells[start + column].isContinuation
            {
              column += 1
            }
            runs.append(PaintRun(row: row, columns: first..<column))
          }
        }
      }
    }
    return runs
  }
}
