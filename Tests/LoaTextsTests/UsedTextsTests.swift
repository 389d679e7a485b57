import LoaTestSupport
import Testing

/// What nobody says any more need not be translated.
@Suite struct UsedTextsTests {
  private static var sources: String {
    let root = "\(#filePath.components(before: "/Tests/"))/Sources"
    var text = ""
    func add(_ folder: String) {
      for name in names(inFolder: folder) ?? [] where !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        if name.hasSuffix(".swift") { text += TextFile(path).read() ?? "" } else { add(path) }
      }
    }
    // A text may be made of others of the same catalogue.
    for module in ["Dashboard", "LoaCommands", "PlanExchange", "LoaTexts"] {
      add("\(root)/\(module)")
    }
    return text
  }

  @Test func everyTextIsSaidSomewhere() {
    var counts: [Substring: Int] = [:]
    for word in Self.sources.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      counts[word, default: 0] += 1
    }
    for part in CatalogueTests.parts {
      for entry in CatalogueTests.entries(of: "English+\(part)") {
        // Once in the protocol and once in each language.
        #expect(counts[Substring(entry.name), default: 0] > 3, "nobody says \(entry.name)")
      }
    }
  }
}
