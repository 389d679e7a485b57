import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// What is read without a tree is what is read through one, or it is not read.
@Suite struct PlainReaderTests {
  private let channel: Channel.ID = "bao-thu"
  private let reader = PlainReader(Workspace(root: "/khong/co"), "kh-1")

  private let log = """
    {
      "format": 1,
      "plan": "kh-1",
      "channel": "bao-thu",
      "applied": {"may1": 7},
      "publications": [
        {
          "id": "p-1",
          "day": "2024-03-05",
          "genre": "phóng sự truyền hình",
          "title": "Một cửa ở xã Nậm Cắn",
          "url": "https://bao.example/1",
          "number": "12/BC-UBND",
          "covers": ["nd-1", "nd-2"],
          "audiences": ["businesses", "citizens"],
          "quantity": 3,
          "piece": "m-1",
          "note": "phát lại",
          "by": "lan",
          "at": "2024-03-05T08:00:00.000Z"
        },
        {
          "id": "p-2",
          "day": "2024-02-29",
          "genre": "phóng sự truyền hình",
          "title": "Hỏi đáp về chứng thực điện tử"
        },
        {"id": "p-3", "day": "2024-12-31", "title": "", "covers": []}
      ]
    }

    """
  private let checklist = """
    {
      "format": 1,
      "plan": "kh-1",
      "agency": "so-noi-vu",
      "tasks": [{"id": "a@so-noi-vu", "status": "doing", "note": "chờ kinh phí"}],
      "ticks": [
        {
          "id": "a@so-noi-vu:2024-02",
          "task": "a@so-noi-vu",
          "period": "2024-02",
          "day": "2024-02-20",
          "by": "lan",
          "at": "2024-02-20T01:02:03.004Z",
          "note": "đã gửi"
        },
        {"id": "a@so-noi-vu:2024-Q1", "task": "a@so-noi-vu", "period": "2024-Q1"},
        {"id": "a@so-noi-vu:2024-W09", "task": "a@so-noi-vu", "period": "2024-W09"},
        {"id": "b@so-noi-vu", "task": "b@so-noi-vu"}
      ],
      "evidence": [{"id": "e1", "task": "a@so-noi-vu", "number": "1/BC", "page": "2"}]
    }
    """

  // MARK: Both ways

  private func plainLog(_ text: [UInt8]) -> (records: [Publication], rest: Document)? {
    text.withUnsafeBufferPointer { reader.log(of: channel, in: $0) }
  }

  private func plainChecklist(_ text: [UInt8]) -> (records: Checklist, rest: Document)? {
    text.withUnsafeBufferPointer { reader.checklist(in: $0) }
  }

  private func tree(_ text: [UInt8], _ schema: DocumentSchema) -> (Document, RecordedReader)? {
    guard let document = try? Document(text, schema: schema) else { return nil }
    return (document, RecordedReader(document: document, problems: ProblemList(file: "")))
  }

  /// Whether the log was read plainly; then it must be what the tree says, without any problem.
  private func agree(log text: [UInt8]) -> Bool {
    guard let plain = plainLog(text) else { return false }
    let tree = tree(text, .log)
    #expect(tree?.1.log(of: channel) == plain.records)
    #expect(tree?.1.problems.problems == [])
    #expect(tree?.0.applied == plain.rest.applied && tree?.0.header == plain.rest.header)
    return true
  }

  private func agree(checklist text: [UInt8]) -> Bool {
    guard let plain = plainChecklist(text) else { return false }
    let tree = tree(text, .tasks)
    #expect(tree?.1.checklist() == plain.records)
    #expect(tree?.1.problems.problems == [])
    #expect(tree?.0.applied == plain.rest.applied && tree?.0.header == plain.rest.header)
    return true
  }

  // MARK: Claims

  @Test func whatThisProgramWritesIsReadWithoutATree() {
    let log = log.replacing(#""title": """#, with: #""title": "ế""#)
    #expect(agree(log: Array(log.utf8)))
    #expect(agree(checklist: Array(checklist.utf8)))
    #expect(plainLog(Array(log.utf8))?.rest.applied == ["may1": 7])

    let book = DemoPlan(units: 8, publications: 200, seed: 3).book()
    let time = JournalTime(milliseconds: 1_700_000_000_000)
    for (channel, log) in book.logs {
      let file = WorkspaceFile.log(log, of: channel, in: book.plan.id)
      #expect(agree(log: file.bytes))
    }
    for (agency, checklist) in book.checklists {
      let file = WorkspaceFile.checklist(checklist, of: agency, in: book.plan.id, at: time)
      #expect(agree(checklist: file.bytes))
    }
  }

  @Test func decomposedTextComesOutComposed() {
    let text = log.replacing(#""title": """#, with: "\"title\": \"Tie\u{302}\u{301}ng no\u{301}i\"")
    #expect(agree(log: Array(text.utf8)))
    let title = plainLog(Array(text.utf8))?.records.last?.title
    #expect(title?.unicodeScalars.elementsEqual("Tiếng nói".unicodeScalars) == true)
  }

  @Test(arguments: [
    (#""title": """#, #""title": "x", "mới": 1"#), (#""title": """#, #""title": "a\u1ebf""#),
    (#""title": """#, #""title": "x", "title": "y""#), (#""title": """#, #""title": null"#),
    ("\"format\": 1", "\"format\": 2"), ("\"format\": 1", "\"format\": 1, \"format\": 1"),
    ("\"p-2\"", "\"p-1\""), ("\"p-2\"", "\"p-9\""), ("2024-02-29", "2023-02-29"),
    ("[\"nd-1\", \"nd-2\"]", "[\"nd-2\", \"nd-1\"]"), ("\"citizens\"", "\"ai\""),
    ("\"quantity\": 3", "\"quantity\": 03"), ("\"quantity\": 3", "\"quantity\": 1000001"),
    ("\"may1\": 7", "\"may1\": -7"), ("\"p-3\"", "\"\""), ("\"nd-1\"", "\"nd]1\""),
  ])
  func whatIsUnusualIsLeftToTheTree(usual: String, unusual: String) {
    let text = log.replacing(#""title": """#, with: #""title": "z""#)
    let changed = (usual.contains("title") ? log : text).replacing(usual, with: unusual)
    #expect(plainLog(Array(text.utf8)) != nil)
    #expect(changed != text && plainLog(Array(changed.utf8)) == nil)
  }

  @Test(arguments: 1...6) func brokenAndChangedBytesNeverReadAsSomethingElse(seed: UInt64) {
    var chance = TestChance(seed: seed)
    let documents = [
      Array(log.replacing(#""title": """#, with: #""title": "z""#).utf8), Array(checklist.utf8),
    ]
    let pieces = ["{", "}", "[", "]", ",", "\"", ":", "\\", "0", "-", "\n", " ", "ế", "\u{301}"]
    var plain = 0
    for _ in 0..<700 {
      let isLog = Bool.random(using: &chance)
      var text = documents[isLog ? 0 : 1]
      for _ in 0..<Int.random(in: 1...2, using: &chance) {
        let place = Int.random(in: text.indices, using: &chance)
        let end = min(text.count, place + Int.random(in: 0...8, using: &chance))
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: text[place] = UInt8.random(in: 0...255, using: &chance)
        case 1: text.insert(contentsOf: chance.pick(pieces).utf8, at: place)
        case 2: text.removeSubrange(place..<end)
        default: text.insert(contentsOf: text[place..<end], at: place)
        }
        if text.isEmpty { text = [0x7B] }
      }
      plain += (isLog ? agree(log: text) : agree(checklist: text)) ? 1 : 0
    }
    // A changed letter of a title is no surprise.
    #expect(plain > 50)
  }
}
