/// Writes a document as lines to be read aloud: no columns, each row of a table with the heads of its
/// cells.
package struct SpokenReport: Sendable {
  private let document: ReportDocument

  package init(_ document: ReportDocument) { self.document = document }

  /// An empty line stands before each heading.
  package var lines: [String] {
    document.blocks.flatMap { block -> [String] in
      switch block {
      case .title(let name, let subject): [name, subject].map(spoken)
      case .facts(let facts): facts.map(spoken)
      case .heading(let text, _): ["", spoken(text)]
      case .paragraph(let text): [spoken(text)]
      case .items(let items): items.map(spoken)
      case .table(let table): table.rows.map { row(of: table, $0) }
      case .pageBreak: []
      }
    }
  }

  private func row(of table: ReportTable, _ cells: [String]) -> String {
    zip(table.columns, cells).enumerated().compactMap { place, pair in
      let text = spoken(pair.1)
      if place == 0 { return text }
      // What comes first is said in any case, of the rest only what there is.
      return text.isEmpty || place > 2 && text == "0" ? nil : "\(spoken(pair.0.head)): \(text)"
    }.joined(separator: "; ")
  }

  private func spoken(_ text: String) -> String {
    visible(text).split(separator: " ").joined(separator: " ")
  }
}
