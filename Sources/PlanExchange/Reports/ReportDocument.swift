/// A report as headings, paragraphs and tables, before it is written in one format or another.
package struct ReportDocument: Hashable, Sendable {
  package var blocks: [Block] = []

  package init() {}

  package enum Block: Hashable, Sendable {
    /// The name of the document, its subject below it.
    case title(String, subject: String)
    /// Lines that belong to the head, each for itself.
    case facts([String])
    /// `level` 1 for a part, 2 for what is in it.
    case heading(String, level: Int)
    case paragraph(String)
    case items([String])
    case table(ReportTable)
    /// Before what a leader need not read.
    case pageBreak
  }

  mutating func add(_ block: Block) { blocks.append(block) }

  /// A list below its heading, or nothing where it is empty.
  mutating func add(_ items: [String], under heading: String) {
    guard !items.isEmpty else { return }
    add(.heading(heading, level: 2))
    add(.items(items))
  }

  /// A table below its heading, or nothing where it has no rows.
  mutating func add(_ table: ReportTable, under heading: String) {
    guard !table.rows.isEmpty else { return }
    add(.heading(heading, level: 2))
    add(.table(table))
  }
}

/// Rows of cells below heads.
package struct ReportTable: Hashable, Sendable {
  package var columns: [Column]
  package var rows: [[String]] = []

  package struct Column: Hashable, Sendable {
    package var head: String
    /// Whether it holds numbers, which stand at the right; else text, which may be broken.
    package var isNumber: Bool
  }

  package init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }
}

extension ReportTable.Column {
  static func text(_ head: String) -> Self { Self(head: head, isNumber: false) }
  static func number(_ head: String) -> Self { Self(head: head, isNumber: true) }
}

/// Text on one line without what could steer a terminal or hide in a file: control characters,
/// directions and other invisible signs become blanks.
func visible(_ text: String) -> String {
  func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value < 0x20 || scalar.value > 0x7E else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      return true
    default: return false
    }
  }
  guard text.unicodeScalars.contains(where: isHidden) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(isHidden(scalar) ? " " : scalar) }
  return String(result)
}
