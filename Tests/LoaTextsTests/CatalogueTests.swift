import LoaTestSupport
import LoaTexts
import Testing

/// What holds for every text of both catalogues, read from their sources, so that none is missed.
@Suite struct CatalogueTests {
  struct Entry: Equatable {
    var name: String
    var parameters: [String]
    var body: String
  }

  static let parts = [
    "TermTexts", "ProblemTexts", "ScreenTexts", "CommandTexts", "StoreTexts", "CheckTexts",
    "AdministrationTexts", "HistoryTexts", "ChangeTexts", "EditTexts", "FormTexts", "OfficerTexts",
    "LatenessTexts", "DraftTexts", "CalendarTexts", "WorkTexts", "TerminalTexts", "ReportTexts",
    "ScoreTexts", "FinderTexts", "EntryTexts", "HelpTexts", "OptionTexts", "UsageTexts",
    "TimeTexts",
    "PaneTexts", "JournalTexts", "RecordTexts", "LookTexts", "FieldTexts",
    "ReachTexts",
  ]

  static func source(_ name: String) -> String {
    let path = #filePath
    let root = path.components(before: "/Tests/")
    return TextFile("\(root)/Sources/LoaTexts/\(name).swift").read() ?? ""
  }

  /// The texts of a catalogue's file: name, the names of the parameters, what stands in braces.
  static func entries(of name: String) -> [Entry] {
    var entries: [Entry] = []
    for line in source(name).split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("package ") {
        let head = text.dropFirst("package ".count)
        let name = head.split(separator: " ").dropFirst().first ?? ""
        entries.append(
          Entry(
            name: String(name.prefix { $0.isLetter || $0.isNumber }),
            parameters: parameters(in: String(head)),
            body: String(head.drop { $0 != "{" })))
      } else if !entries.isEmpty {
        entries[entries.count - 1].body += "\n" + text
      }
    }
    return entries
  }

  /// The inner names in `func name(_ first: Int, of second: Int)`.
  static func parameters(in head: String) -> [String] {
    guard head.hasPrefix("func "), let open = head.firstIndex(of: "("),
      let close = head.firstIndex(of: ")")
    else { return [] }
    return head[head.index(after: open)..<close].split(separator: ",").compactMap { part in
      part.prefix { $0 != ":" }.split(separator: " ").last.map(String.init)
    }
  }

  @Test(arguments: parts) func bothCataloguesHoldTheSameTexts(part: String) {
    let vietnamese = Self.entries(of: "Vietnamese+\(part)")
    let english = Self.entries(of: "English+\(part)")
    #expect(vietnamese.map(\.name) == english.map(\.name))
    #expect(vietnamese.map(\.parameters) == english.map(\.parameters))
    #expect(vietnamese.count > 4)
  }

  @Test func textsDifferWhereTheLanguagesDo() {
    // Values without words around them, tables by language, and a frame, which is always Vietnamese.
    let alike: Set = [
      "frameWording", "owedDone", "tickLine", "atOption", "notDone", "recordKind", "fieldName",
      "hintFrame",
    ]
    for part in Self.parts {
      let english = Self.entries(of: "English+\(part)")
      for (left, right) in zip(Self.entries(of: "Vietnamese+\(part)"), english) {
        #expect((left.body == right.body) == alike.contains(left.name), "\(left.name)")
      }
    }
  }

  @Test func everyFunctionUsesAllItsArguments() {
    for language in ["Vietnamese", "English"] {
      for entry in Self.parts.flatMap({ Self.entries(of: "\(language)+\($0)") }) {
        for parameter in entry.parameters {
          #expect(
            entry.body.mentions(parameter), "\(language).\(entry.name) does not say \(parameter)")
        }
      }
    }
  }

  @Test func noTextIsEmptyOrHoldsWhatAScreenCannotShow() {
    // In English the months of a chart need no letter.
    let empty: Set = ["monthLetter"]
    for language in ["Vietnamese", "English"] {
      for part in Self.parts {
        let source = Self.source("\(language)+\(part)")
        for scalar in source.unicodeScalars where scalar != "\n" {
          let category = scalar.properties.generalCategory
          #expect(category != .control && category != .format)
          #expect(!(0x300...0x36F).contains(scalar.value), "a text is not composed")
        }
        for entry in Self.entries(of: "\(language)+\(part)") where entry.body.hasPrefix("{ \"\" }")
        {
          #expect(language == "English" && empty.contains(entry.name), "\(entry.name)")
        }
      }
    }
  }

  @Test func noTextBeginsOrEndsWithABlank() {
    for language in Language.allCases {
      let texts = language.texts
      let all: [String] = [
        texts.reading, texts.needsRoom, texts.saving, texts.saved, texts.emptyAgencies,
        texts.helpPlan, texts.helpForm, texts.helpTasks, texts.hintDay,
        texts.problemsAdvice(again: "!"),
      ]
      for text in all + texts.genres + texts.helpMarkLines {
        #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
      }
      #expect(Set(texts.genres).count == texts.genres.count)
    }
  }
}

extension String {
  func components(before part: String) -> String {
    var end = startIndex
    while end < endIndex, !self[end...].hasPrefix(part) { end = index(after: end) }
    return String(self[..<end])
  }

  /// Whether a name stands in the text as a word.
  fileprivate func mentions(_ name: String) -> Bool {
    split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { $0 == name }
  }
}
