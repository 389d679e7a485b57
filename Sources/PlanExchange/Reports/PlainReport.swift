import TerminalCanvas

/// One line of a report as plain text.
package struct ReportLine: Hashable, Sendable {
  package var text: String
  package var role: Role

  package enum Role: Hashable, Sendable { case title, heading, text }

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

/// Writes a document as lines of plain text.
package struct PlainReport: Sendable {
  /// The columns of a page.
  package static let pageColumns = 80

  private let columns: Int

  /// - Parameter columns: The room for a line; no line is longer, but for a word that is.
  package init(columns: Int = Self.pageColumns) { self.columns = max(1, columns) }

  /// The whole text, with a line end after each line.
  package func text(of document: ReportDocument) -> String {
    lines(of: document).map { $0.text + "\n" }.joined()
  }

  package func lines(of document: ReportDocument) -> [ReportLine] {
    var lines: [ReportLine] = []
    for (position, block) in document.blocks.enumerated() {
      if position > 0, isApart(block, from: document.blocks[position - 1]) {
        lines.append(ReportLine(""))
      }
      lines += self.lines(of: block)
    }
    return lines
  }

  /// Whether an empty line stands between two blocks.
  private func isApart(
    _ block: ReportDocument.Block, from above: ReportDocument.Block
  ) -> Bool {
    switch (above, block) {
    case (.heading, .heading), (.pageBreak, _): true
    case (.heading, _), (.paragraph, .paragraph), (.paragraph, .items): false
    default: true
    }
  }

  private func lines(of block: ReportDocument.Block) -> [ReportLine] {
    switch block {
    case .title(let name, let subject):
      centred(name, .title) + centred(subject, .title)
    case .facts(let facts): facts.flatMap { wrapped($0) }
    case .heading(let text, _): wrapped(text, .heading)
    case .paragraph(let text): wrapped(text)
    case .items(let items): items.flatMap { wrapped($0, first: "- ", rest: "  ") }
    case .table(let table): PlainTable(table, columns: columns).lines
    case .pageBreak: [ReportLine(String(repeating: "=", count: columns))]
    }
  }

  private func centred(_ text: String, _ role: ReportLine.Role) -> [ReportLine] {
    TextWidth.wrap(visible(text), columns: columns).map { line in
      let left = max(0, columns - TextWidth.columns(of: line)) / 2
      return ReportLine(String(repeating: " ", count: left) + line, role)
    }
  }

  private func wrapped(
    _ text: String, _ role: ReportLine.Role = .text, first: String = "", rest: String = ""
  ) -> [ReportLine] {
    TextWidth.wrap(visible(text), columns: max(1, columns - rest.count)).enumerated().map {
      ReportLine(($0 == 0 ? first : rest) + $1, role)
    }
  }
}

/// A table in columns, or each row as lines below one another where there is no room for columns.
private struct PlainTable {
  private let table: ReportTable
  private let columns: Int
  private let gap = 2
  /// The fewest columns in which a text can be read.
  private let narrowest = 14

  init(_ table: ReportTable, columns: Int) {
    self.table = table
    self.columns = columns
  }

  var lines: [ReportLine] {
    guard let widths else { return table.rows.flatMap(stacked) }
    let heads = row(table.columns.map(\.head), widths).map { ReportLine($0, .heading) }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return heads + [ReportLine(rule)]
      + table.rows.flatMap { row($0, widths).map { ReportLine($0) } }
  }

  /// The columns of each column; `nil` if texts would become too narrow.
  private var widths: [Int]? {
    let all = table.columns.indices
    var widths = all.map { column in
      let cells = table.rows.map { TextWidth.columns(of: cell($0, column)) }.max() ?? 0
      return max(cells, longestWord(table.columns[column].head))
    }
    let texts = all.filter { !table.columns[$0].isNumber }
    var room = columns - gap * (widths.count - 1)
    for column in all where table.columns[column].isNumber { room -= widths[column] }
    // The shortest texts take what they need, the others share the rest.
    var left = texts.count
    for column in texts.sorted(by: { widths[$0] < widths[$1] }) {
      widths[column] = min(widths[column], room / max(1, left))
      room -= widths[column]
      left -= 1
    }
    let isRoomy = texts.allSatisfy { column in
      let longest = table.rows.map { TextWidth.columns(of: cell($0, column)) }.max() ?? 0
      return widths[column] >= min(narrowest, max(longest, 1))
    }
    return room >= 0 && isRoomy ? widths : nil
  }

  private func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map { TextWidth.columns(of: String($0)) }.max() ?? 0
  }

  private func cell(_ row: [String], _ column: Int) -> String {
    row.indices.contains(column) ? visible(row[column]) : ""
  }

  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = widths.indices.map {
      TextWidth.wrap(cell(cells, $0), columns: max(1, widths[$0]))
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for (column, width) in widths.enumerated() {
        let part = wrapped[column].indices.contains(line) ? wrapped[column][line] : ""
        let blanks = String(repeating: " ", count: max(0, width - TextWidth.columns(of: part)))
        text += column > 0 ? String(repeating: " ", count: gap) : ""
        text += table.columns[column].isNumber ? blanks + part : part + blanks
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// "- First cell", and below it what the others say, without those that say nothing.
  private func stacked(_ row: [String]) -> [ReportLine] {
    let first = TextWidth.wrap(cell(row, 0), columns: max(1, columns - 2))
    let rest = table.columns.indices.dropFirst().compactMap { column -> String? in
      let text = cell(row, column)
      return text.isEmpty || text == "0" ? nil : "\(table.columns[column].head): \(text)"
    }
    return first.enumerated().map { ReportLine(($0 == 0 ? "- " : "  ") + $1) }
      + TextWidth.wrap(rest.joined(separator: "; "), columns: max(1, columns - 2))
      .filter { !$0.isEmpty }.map { ReportLine("  " + $0) }
  }
}
