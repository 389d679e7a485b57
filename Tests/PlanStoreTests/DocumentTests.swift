import PlanStore
import Testing

@testable import PlanStore

@Suite struct DocumentTests {
  private let sample = """
    {
      "format": 1,
      "plan": "47-kh-ubnd-2024",
      "channel": "bao-nghe-an",
      "applied": {
        "b2": 3,
        "k3f9": 12
      },
      "publications": [
        {
          "id": "cchc-2024-03",
          "day": "2024-03-15",
          "title": "Nâng cao chất lượng phục vụ người dân, doanh nghiệp",
          "covers": ["iv-1-a", "iv-2-c"],
          "quantity": 2,
          "màu": "đỏ"
        }
      ],
      "later": [
        {
          "id": 7
        }
      ]
    }

    """

  private func read(_ text: String, _ schema: DocumentSchema = .log) -> Result<
    Document, DocumentReadError
  > {
    Result { () throws(DocumentReadError) in try Document(Array(text.utf8), schema: schema) }
  }

  @Test func readingAndWritingGivesTheSameBytes() throws {
    let document = try read(sample).get()
    #expect(String(decoding: document.bytes, as: UTF8.self) == sample)
    #expect(document.applied == ["k3f9": 12, "b2": 3])
    #expect(document.header.keys == ["plan", "channel", "later"])
    #expect(document.records(in: "publications").map(\.position.line) == [10])
  }

  @Test func writesKeysInTheDocumentedOrderWhateverTheFileHas() throws {
    let shuffled = """
      {"x":[1],"publications":[{"title":"B","id":"b"},{"covers":["c","a","c"],"id":"a"}],
       "channel":"c","plan":"p","format":1}
      """
    let document = try read(shuffled).get()
    #expect(
      String(decoding: document.bytes, as: UTF8.self) == """
        {
          "format": 1,
          "plan": "p",
          "channel": "c",
          "publications": [
            {
              "id": "a",
              "covers": ["a", "c"]
            },
            {
              "id": "b",
              "title": "B"
            }
          ],
          "x": [1]
        }

        """)
  }

  @Test(arguments: [
    ("[]", DocumentFlaw.notAnObject, 1), ("{}", .missingFormat, 1),
    ("{\n\"format\": \"1\"}", .badFormat, 2), ("{\"format\":0}", .badFormat, 1),
    ("{\"format\":1.0}", .badFormat, 1), ("{\"format\":1,\n\"applied\":[]}", .badApplied, 2),
    ("{\"format\":1,\"applied\":{\n\"k\":-1}}", .badApplied, 2),
    ("{\"format\":1,\n\"publications\":{}}", .notAList(collection: "publications"), 2),
    (
      "{\"format\":1,\"publications\":[\n3]}", .recordIsNoObject(collection: "publications"), 2
    ),
    (
      "{\"format\":1,\"publications\":[\n{\"id\":3}]}",
      .recordWithoutID(collection: "publications"), 2
    ),
    (
      "{\"format\":1,\"publications\":[{\"id\":\"b\"},\n{\"id\":\"a\"},\n{\"id\":\"b\"}]}",
      .duplicateID(collection: "publications", id: "b"), 3
    ),
  ])
  func refusesWhatIsNoDocument(text: String, flaw: DocumentFlaw, line: Int) {
    guard case .failure(.flaw(let found, let place)) = read(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(found == flaw)
    #expect(place == line)
  }

  @Test func refusesDuplicatesInAListKeptAsGiven() {
    let text = "{\"format\":1,\"groups\":[{\"id\":\"b\"},{\"id\":\"a\"},{\"id\":\"b\"}]}"
    guard case .failure(.flaw(.duplicateID, _)) = read(text, .agencies) else {
      Issue.record("was read")
      return
    }
  }

  @Test func refusesANewerFormatAndMigratesAnOlderOne() throws {
    guard case .failure(.newer(found: 2)) = read("{\"format\":2,\"publications\":5}") else {
      Issue.record("was read")
      return
    }
    var schema = DocumentSchema.log
    schema.format = 3
    schema.migrations = [
      1: { old in
        var new = old
        new["kenh"] = old["channel"]
        new["channel"] = nil
        return new
      },
      2: { old in
        var new = old
        new["plan"] = "moi"
        return new
      },
    ]
    let document = try read("{\"format\":1,\"channel\":\"bao\"}", schema).get()
    #expect(document.header == ["kenh": "bao", "plan": "moi"])
    #expect(String(decoding: document.bytes, as: UTF8.self).hasPrefix("{\n  \"format\": 3,"))
    schema.migrations[2] = nil
    guard case .failure(.flaw(.badFormat, _)) = read("{\"format\":1}", schema) else {
      Issue.record("migrated by a way that does not exist")
      return
    }
  }

  @Test func aDocumentCutAnywhereIsRefusedAndLeftAlone() throws {
    let workspace = TestWorkspace()
    workspace.makeFolder()
    let bytes = Array(sample.utf8)
    for cut in 0..<bytes.count - 1 {
      workspace.write(Array(bytes[..<cut]), to: "log.json")
      let store = try workspace.store(.log)
      #expect(storeError { () throws(StoreError) in _ = try store.load() }?.problem == .damaged)
      guard cut.isMultiple(of: 40) else { continue }
      let error = storeError { () throws(StoreError) in
        _ = try store.apply([.add(collection: "publications", ["id": "a"])], by: "lan")
      }
      #expect(error?.problem == .damaged)
      #expect(workspace.read("log.json") == Array(bytes[..<cut]))
      #expect(workspace.fileNames == [".lock", "log.json"])
    }
  }

  @Test func oneFlippedBitNeverCrashesOrOverwrites() throws {
    let bytes = Array(sample.utf8)
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << bit
        _ = try? Document(flipped, schema: .log)
      }
    }
  }
}
