import PlanStore
import Testing

@Suite struct JSONReaderTests {
  private func failure(_ text: String) -> JSONError? { failure(Array(text.utf8)) }

  private func failure(_ bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONReader.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func keepsOrderUnknownKeysAndSpellingOfNumbers() throws {
    let value = try JSONReader.read(Array(#"{"z":1.50,"a":-0,"tên":"Sở","n":12}"#.utf8))
    #expect(value.objectValue?.keys == ["z", "a", "tên", "n"])
    #expect(value["z"]?.content.number == "1.50")
    #expect(value["z"]?.intValue == nil)
    #expect(value["n"]?.intValue == 12)
  }

  @Test func positionsCountLinesAndScalars() throws {
    let value = try JSONReader.read(Array("{\n  \"a\": [\"Sở Nội vụ\", 7,\r\n true]\n}".utf8))
    let elements = try #require(value["a"]?.arrayValue)
    #expect(value.position == JSONPosition(line: 1, column: 1))
    #expect(value["a"]?.position == JSONPosition(line: 2, column: 8))
    #expect(elements.map(\.position.line) == [2, 2, 3])
    #expect(elements.map(\.position.column) == [9, 22, 2])
  }

  @Test(arguments: [
    ("", 1, 1, JSONError.Problem.unexpectedEnd),
    ("  \n ", 2, 2, .unexpectedEnd),
    ("\u{FEFF}{}", 1, 1, .byteOrderMark),
    ("[1,]", 1, 4, .trailingComma),
    ("{\"a\":1,}", 1, 8, .trailingComma),
    ("{\n\"Sở\":1,\n \"Sở\":2}", 3, 2, .duplicateKey("Sở")),
    ("{\"Sở Nội\":1, \"x\":1, \"x\":2}", 1, 21, .duplicateKey("x")),
    ("{} {}", 1, 4, .trailingText),
    ("[01]", 1, 3, .badNumber),
    ("[1.]", 1, 4, .badNumber),
    ("[-]", 1, 3, .badNumber),
    ("[+1]", 1, 2, .unexpectedCharacter("+")),
    ("[.5]", 1, 2, .unexpectedCharacter(".")),
    ("[1e]", 1, 4, .badNumber),
    ("[NaN]", 1, 2, .unexpectedCharacter("N")),
    ("[nul]", 1, 5, .unexpectedCharacter("]")),
    ("{a:1}", 1, 2, .unexpectedCharacter("a")),
    ("{ế:1}", 1, 2, .unexpectedCharacter("ế")),
    ("['a']", 1, 2, .unexpectedCharacter("'")),
    ("[\"a\nb\"]", 1, 4, .controlCharacter(10)),
    ("[\"Sở\\x\"]", 1, 5, .badEscape),
    ("[\"\\u12G4\"]", 1, 3, .badEscape),
    ("[\"\\ud800\"]", 1, 3, .loneSurrogate),
    ("[\"\\udc00\"]", 1, 3, .loneSurrogate),
    ("[\"\\ud800\\u0041\"]", 1, 3, .loneSurrogate),
    ("[\"abc", 1, 6, .unexpectedEnd),
    ("[1 2]", 1, 4, .unexpectedCharacter("2")),
    ("/* */ 1", 1, 1, .unexpectedCharacter("/")),
  ])
  func refusesWithThePlace(text: String, line: Int, column: Int, problem: JSONError.Problem) {
    let error = failure(text)
    #expect(error?.problem == problem)
    #expect(error.map { [$0.line, $0.column] } == [line, column])
  }

  @Test(
    arguments: [
      ([0x22, 0xC0, 0x80, 0x22], 1), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0xE1, 0xBB, 0x22], 1), ([0x22, 0x61, 0xFF, 0x22], 2),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1),
    ] as [([UInt8], Int)])
  func namesTheFirstByteThatIsNoUTF8(bytes: [UInt8], offset: Int) {
    let error = failure(bytes)
    #expect(error?.problem == .invalidUTF8)
    #expect(error?.byteOffset == offset)
  }

  @Test func readsAllEscapes() throws {
    let text = #""\"\\\/\b\f\n\r\t\u1EBF\ud83d\ude00\u0000""#
    #expect(
      try JSONReader.read(Array(text.utf8))
        == "\"\\/\u{08}\u{0C}\n\r\tế😀\u{0}")
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8)
        + Array(String(repeating: "]", count: depth).utf8)
    }
    _ = try JSONReader.read(nested(64))
    #expect(failure(nested(65))?.problem == .tooDeep(limit: 64))
    #expect(failure(nested(10_000))?.column == 65)
    let objects = String(repeating: "{\"a\":", count: 10_000)
    #expect(failure(objects)?.problem == .tooDeep(limit: 64))
  }

  @Test func manyDifferentKeysAreReadAndRepeatsFound() throws {
    let keys = (0..<500).map { "\"khoa-\($0)\":\($0)" }
    let object = try JSONReader.read(Array("{\(keys.joined(separator: ","))}".utf8))
    #expect(object.objectValue?.count == 500)
    for place in [0, 63, 64, 499] {
      let text = "{\((keys + [keys[place]]).joined(separator: ","))}"
      #expect(failure(text)?.problem == .duplicateKey("khoa-\(place)"))
    }
  }

  @Test func anyCutOrFlippedBitEndsInAValueOrAnError() throws {
    var chance = TestChance(seed: 7)
    let text = JSONWriter.document(["a": chance.json(), "b": chance.json(), "c": chance.json()])
    for cut in text.indices {
      #expect(failure(Array(text[..<cut])) != nil || text[cut] == 0x0A)
      for bit in 0..<8 {
        var flipped = text
        flipped[cut] ^= 1 << bit
        _ = failure(flipped)
      }
    }
  }

  @Test func equalityIgnoresOrderAndPlaceButNotBytes() {
    let one: JSONValue = ["a": 1, "b": ["x": "ế", "y": .null]]
    let two: JSONValue = ["b": ["y": .null, "x": "ế"], "a": 1]
    #expect(one == two)
    #expect(JSONValue.string("\u{1EBF}") != .string("e\u{0302}\u{0301}"))
    #expect(JSONValue(.number("1")) != JSONValue(.number("1.0")))
  }
}

extension JSONValue.Content {
  fileprivate var number: String? {
    if case .number(let text) = self { text } else { nil }
  }
}
