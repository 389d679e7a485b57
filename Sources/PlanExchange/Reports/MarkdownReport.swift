/// Writes a document as Markdown (CommonMark, with tables as GitHub has them).
package struct MarkdownReport: Sendable {
  package init() {}

  package func text(of document: ReportDocument) -> String {
    document.blocks.map { text(of: $0) }.joined(separator: "\n")
  }

  private func text(of block: ReportDocument.Block) -> String {
    switch block {
    case .title(let name, let subject): "# \(escaped(name))\n\n**\(escaped(subject))**\n"
    // Two blanks end a line within a paragraph.
    case .facts(let facts): facts.map(escaped).joined(separator: "  \n") + "\n"
    case .heading(let text, let level):
      String(repeating: "#", count: level + 1) + " \(escaped(text))\n"
    case .paragraph(let text): escaped(text) + "\n"
    case .items(let items): items.map { "- \(escaped($0))\n" }.joined()
    case .table(let table): self.table(table)
    case .pageBreak: "---\n"
    }
  }

  private func table(_ table: ReportTable) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    let rows = table.rows.map { row in
      line(table.columns.indices.map { row.indices.contains($0) ? escaped(row[$0]) : "" })
    }
    return line(table.columns.map { escaped($0.head) })
      + line(table.columns.map { $0.isNumber ? "---:" : "---" }) + rows.joined()
  }

  /// Text that Markdown shows as it is.
  private func escaped(_ text: String) -> String {
    var result = ""
    for (position, character) in visible(text).enumerated() {
      let begins = position == 0 && "#+-=>~".contains(character)
      if begins || "\\`*_[]<>|".contains(character) || (character == "&") { result += "\\" }
      result.append(character)
    }
    // "1." and "1)" at the beginning would begin a list.
    let digits = result.prefix(while: \.isNumber)
    if !digits.isEmpty, let next = result.dropFirst(digits.count).first, ".)".contains(next) {
      result.insert("\\", at: result.index(result.startIndex, offsetBy: digits.count))
    }
    return result
  }
}
