import PlanStore
import Testing

@Suite struct JSONWriterTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func writesTheFormForPeople() {
    let order = KeyOrder(
      ["format", "ticks"], inner: ["ticks": KeyOrder(["id", "note"])])
    let value: JSONValue = [
      "lạ": .array([]), "ticks": [["note": "Đã \"gửi\"\n", "x": [:], "id": "t-1"]],
      "covers": ["iv-1", "iv-2"], "format": 1,
    ]
    #expect(
      text(JSONWriter.document(value, order: order)) == """
        {
          "format": 1,
          "ticks": [
            {
              "id": "t-1",
              "note": "Đã \\"gửi\\"\\n",
              "x": {}
            }
          ],
          "lạ": [],
          "covers": ["iv-1", "iv-2"]
        }

        """)
    #expect(
      text(JSONWriter.line(value, order: order))
        == #"{"format":1,"ticks":[{"id":"t-1","note":"Đã \"gửi\"\n","x":{}}],"#
        + #""lạ":[],"covers":["iv-1","iv-2"]}"#)
  }

  @Test func aLongListTakesALineForEachElement() {
    let long = JSONValue.array((0..<12).map { .string("noi-dung-\($0)") })
    let lines = text(JSONWriter.document(long)).split(separator: "\n")
    #expect(lines.count == 14)
    #expect(lines[1] == "  \"noi-dung-0\",")
  }

  @Test func escapesOnlyWhatJSONDemands() {
    let value: JSONValue = "\u{0}\u{1F}\u{7F}/\\\u{2028}ế😀"
    #expect(text(JSONWriter.line(value)) == "\"\\u0000\\u001f\u{7F}/\\\\\u{2028}ế😀\"")
  }

  @Test func readingWhatWasWrittenGivesTheSame() throws {
    var chance = TestChance(seed: 4)
    let order = KeyOrder(["Sở Nội vụ0", "1", "Đài PT-TH2"])
    for _ in 0..<2000 {
      let value = chance.json()
      let written = JSONWriter.document(value, order: order)
      let read = try JSONReader.read(written)
      #expect(read == value)
      #expect(JSONWriter.document(read, order: order) == written)
      let line = JSONWriter.line(value)
      #expect(try JSONReader.read(line) == value)
      #expect(!line.contains(0x0A))
    }
  }
}
