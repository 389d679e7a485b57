import LoaTexts
import PlanModel
import TerminalCanvas

/// A page of help, read from what the library for arguments writes, so that it can be written in
/// any language and to any width.
struct HelpPage: Hashable {
  /// To so many columns the library breaks no line.
  static let unbroken = 100_000
  /// Where the explanations begin.
  static let indent = 26

  struct Entry: Hashable {
    var label: String
    var text: String
  }

  struct Section: Hashable {
    var heading: String
    var entries: [Entry] = []
  }

  /// Paragraphs; an empty one is an empty line.
  private(set) var overview: [String] = []
  private(set) var usage = ""
  private(set) var sections: [Section] = []
  /// The command that explains subcommands, if there are any.
  private(set) var pointer: String?

  /// - Parameter text: As the library writes it to `unbroken` columns; `nil` if it is something
  ///   else, a version or a script.
  init?(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst()?.between("OVERVIEW: ", "") else { return nil }
    overview = [first]
    while let line = lines.popFirst() {
      if let usage = line.between("USAGE: ", "") {
        self.usage = usage
        break
      }
      overview.append(String(line))
    }
    while overview.last?.isEmpty == true { overview.removeLast() }
    while let line = lines.popFirst() {
      if let command = line.between("  See '", "' for detailed help.") {
        pointer = command
      } else if line.hasPrefix("  ") {
        add(line, &lines)
      } else if line.hasSuffix(":") {
        sections.append(Section(heading: String(line.dropLast())))
      }
    }
  }

  /// Takes an entry, of which the explanation stands in a line of its own where the label is long.
  private mutating func add(_ line: Substring, _ rest: inout ArraySlice<Substring>) {
    guard !sections.isEmpty else { return }
    let margin = String(repeating: " ", count: Self.indent)
    var entry = Entry(label: String(line).trimmed, text: "")
    if let next = rest.first, next.hasPrefix(margin) {
      entry.text = String(next).trimmed
      rest.removeFirst()
    } else if line.count > Self.indent {
      entry.label = String(line.prefix(Self.indent)).trimmed
      entry.text = String(line.dropFirst(Self.indent)).trimmed
    }
    sections[sections.count - 1].entries.append(entry)
  }

  // MARK: Writing

  func lines(in texts: any Texts, columns: Int) -> [String] {
    var lines: [String] = []
    for (place, paragraph) in overview.enumerated() {
      let lead = place == 0 ? "\(texts.headingOverview): " : ""
      lines += TextWidth.wrap(lead + texts.fixed(paragraph), columns: columns)
    }
    lines += [""] + texts.usageLines(texts.headingUsage, usage, columns: columns)
    for section in sections where !section.entries.isEmpty {
      lines += ["", "\(texts.heading(section.heading)):"]
      lines += section.entries.flatMap { $0.lines(in: texts, columns: columns) }
    }
    if let pointer {
      lines +=
        [""]
        + TextWidth.wrap(
          texts.helpOfSubcommand(texts.named(pointer)), columns: columns)
    }
    return lines
  }
}

extension HelpPage.Entry {
  fileprivate func lines(in texts: any Texts, columns: Int) -> [String] {
    let label = "  " + texts.named(label)
    let margin = String(repeating: " ", count: HelpPage.indent)
    var lines = TextWidth.wrap(texts.fixed(text), columns: columns - HelpPage.indent)
      .map { margin + $0 }
    let width = TextWidth.columns(of: label)
    guard !text.isEmpty, width < HelpPage.indent, !lines.isEmpty else {
      return [label] + (text.isEmpty ? [] : lines)
    }
    lines[0] = label + lines[0].dropFirst(width)
    return lines
  }
}

extension Texts {
  /// How a command is used, without breaks inside of brackets or before an option's value.
  func usageLines(_ lead: String, _ usage: String, columns: Int) -> [String] {
    let margin = String(repeating: " ", count: lead.count + 2)
    var depth = 0
    var joined = ""
    for word in named(usage).split(separator: " ", omittingEmptySubsequences: false) {
      let isValue = word.first == "<" || word == "..."
      let follows = isValue && joined.split(separator: " ").last?.first == "-"
      joined += (joined.isEmpty ? "" : depth > 0 || follows ? "\u{A0}" : " ") + word
      depth += word.count { "[<".contains($0) } - word.count { "]>".contains($0) }
    }
    return TextWidth.wrap(joined, columns: columns - margin.count).enumerated().map {
      ($0 == 0 ? "\(lead): " : margin) + $1.map { $0 == "\u{A0}" ? " " : $0 }
    }
  }

  fileprivate func heading(_ heading: String) -> String {
    switch heading {
    case "ARGUMENTS": headingArguments
    case "OPTIONS": headingOptions
    case "SUBCOMMANDS": headingSubcommands
    default: heading
    }
  }

  /// A label or a command with the library's own names for values.
  fileprivate func named(_ label: String) -> String {
    label.replacing("<options>", with: "<\(valueOptions)>")
      .replacing("<subcommand>", with: "<\(valueSubcommand)>")
      .replacing("<subcommands>", with: "<\(valueSubcommands)>")
      .replacing(" (default)", with: " (\(wordDefault))")
  }

  /// A sentence with what the library adds to it, or its own.
  fileprivate func fixed(_ text: String) -> String {
    switch text {
    case "Show subcommand help information.": aboutHelp
    case "Show help information.": optionHelp
    case "Show the version.": optionVersion
    default:
      text.replacing("(values: ", with: "(\(wordValues): ")
        .replacing("(default: ", with: "(\(wordDefault): ")
        .replacing("; default: ", with: "; \(wordDefault): ")
    }
  }
}

extension StringProtocol {
  /// What stands between the two, if the text begins and ends with them.
  func between(_ start: String, _ end: String) -> String? {
    guard hasPrefix(start), hasSuffix(end), count >= start.count + end.count else { return nil }
    return String(dropFirst(start.count).dropLast(end.count))
  }
}
