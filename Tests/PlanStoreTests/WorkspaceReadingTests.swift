import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

@Suite struct WorkspaceReadingTests {
  let fixture = WorkspaceFixture()

  private func problems() -> [WorkspaceProblem] { fixture.workspace.read().problems }

  private let planFile = "plans/kh-1/plan.json"

  private func replacing(_ old: String, by new: String) -> String {
    let plan = WorkspaceFixture.plan
    guard let range = plan.firstRange(of: old) else { return "missing: \(old)" }
    return plan.replacingCharacters(in: range, with: new)
  }

  @Test func smallWorkspaceIsInOrder() {
    fixture.fill()
    let contents = fixture.workspace.read()
    #expect(contents.problems == [])
    #expect(contents.book?.tasks(of: "so-noi-vu").map(\.id) == ["don-doc@so-noi-vu"])
    #expect(contents.book?.outline.map(\.ref) == ["I", "I.1"])
  }

  // MARK: Whole files

  @Test func missingFilesAreNamed() {
    fixture.write(WorkspaceFixture.plan, to: planFile)
    let found = problems().filter { $0.reason == .missingFile }.map(\.file)
    #expect(found == ["workspace.json", "agencies.json", "contacts.json"])
    #expect(fixture.workspace.read().book != nil)
  }

  @Test func brokenPlanIsNamedWithItsLineAndTheRestOpens() {
    fixture.fill(plan: "{\n  \"format\": 1,\n  \"id\": ,\n}")
    let contents = fixture.workspace.read()
    #expect(
      contents.problems == [
        WorkspaceProblem(
          file: planFile, line: 3, column: 9, reason: .broken(.unexpectedCharacter(",")))
      ])
    #expect(contents.book == nil)
    #expect(contents.title == "Tỉnh Thử")
  }

  @Test func newerFormatIsRefusedByName() {
    fixture.fill(plan: replacing("\"format\": 1", by: "\"format\": 7"))
    #expect(
      problems() == [
        WorkspaceProblem(
          file: planFile, line: 1, column: 12, reason: .newerFormat(found: 7, known: 1))
      ])
  }

  @Test func formatOfAnotherKindIsABadValue() {
    fixture.fill(plan: replacing("\"format\": 1", by: "\"format\": \"1\""))
    #expect(problems().map(\.reason) == [.badValue(key: "format", value: "\"1\"")])
    fixture.fill(plan: replacing("\"format\": 1", by: "\"format\": 0"))
    #expect(problems().map(\.reason) == [.badValue(key: "format", value: "0")])
    fixture.fill(plan: "{}")
    #expect(problems().map(\.reason) == [.missingKey("format")])
    fixture.fill(plan: "[]")
    #expect(problems().map(\.reason) == [.broken(.misshapen("{}"))])
  }

  @Test func folderInAFilesPlaceCannotBeRead() {
    fixture.fill()
    unlink(fixture.root.appending("contacts.json").string)
    mkdir(fixture.root.appending("contacts.json").string, 0o755)
    #expect(
      problems() == [
        WorkspaceProblem(file: "contacts.json", reason: .unreadable("Is a directory"))
      ])
  }

  @Test func planThatWasAskedForAndIsNotThereIsNamed() {
    fixture.fill()
    let contents = fixture.workspace.read(plan: "kh-2")
    #expect(contents.book == nil)
    #expect(
      contents.problems == [
        WorkspaceProblem(file: "plans/kh-2/plan.json", reason: .missingFile)
      ])
  }

  @Test func defaultPlanIsOpenedElseTheNewest() {
    fixture.fill()
    let newer = replacing("\"year\": 2024", by: "\"year\": 2025")
    fixture.write(newer.replacing("kh-1", with: "kh-2"), to: "plans/kh-2/plan.json")
    #expect(fixture.workspace.read().plans.map(\.id) == ["kh-2", "kh-1"])
    #expect(fixture.workspace.read().book?.plan.id == "kh-2")
    fixture.write(
      #"{"format": 1, "id": "thu", "title": "T", "defaultPlan": "kh-1"}"#, to: "workspace.json")
    #expect(fixture.workspace.read().book?.plan.id == "kh-1")
  }

  // MARK: Values

  @Test(arguments: ["id", "issuer", "title", "year"])
  func planWithoutAKeyIsNotOpened(key: String) {
    fixture.fill(plan: WorkspaceFixture.plan.replacing("\"\(key)\":", with: "\"x-\(key)\":"))
    let contents = fixture.workspace.read()
    #expect(contents.book == nil)
    #expect(contents.problems.contains { $0.reason == .missingKey(key) && $0.line == 1 })
  }

  @Test func zoneAndLanguageAreTakenOrRefused() {
    fixture.fill()
    fixture.write(
      #"{"format": 1, "id": "thu", "title": "T", "language": "en", "zone": "-03:30"}"#,
      to: "workspace.json")
    var contents = fixture.workspace.read()
    #expect(contents.zoneMinutes == -210)
    #expect(contents.language == "en")
    #expect(fixture.workspace.language == "en")
    fixture.write(
      #"{"format": 1, "id": "thu", "title": "T", "zone": "Hanoi"}"#, to: "workspace.json")
    contents = fixture.workspace.read()
    #expect(contents.zoneMinutes == 420)
    #expect(contents.problems.map(\.reason) == [.badValue(key: "zone", value: "\"Hanoi\"")])
  }

  @Test func wrongTypesAreNamedWithTheirLineAndReadAsAbsent() {
    fixture.fill(plan: replacing("\"year\": 2024", by: #""year": 2024, "issuedOn": "2024-02-30""#))
    let contents = fixture.workspace.read()
    #expect(contents.book?.plan.issuedOn == nil)
    #expect(
      contents.problems.map(\.reason) == [.badValue(key: "issuedOn", value: "\"2024-02-30\"")])
    #expect(contents.problems.first?.line == 1)
  }

  @Test func listThatIsNoneIsNamed() {
    fixture.fill(agencies: "7")
    #expect(problems().first?.reason == .badValue(key: "agencies", value: "7"))
  }

  @Test func recordOfAnUnknownKindIsLeftOut() {
    fixture.fill(
      agencies: """
        [{"id": "so-noi-vu", "name": "Sở Nội vụ", "kind": "ministry"}, 5, {"name": "x"},
         {"id": "bao", "name": "Báo"}, {"id": "Không", "name": "y"}]
        """)
    let contents = fixture.workspace.read()
    #expect(contents.book?.registry.agencies.map(\.id) == ["so-noi-vu", "bao"])
    #expect(contents.book?.registry["so-noi-vu"]?.kind == .other)
    #expect(
      contents.problems.map(\.reason) == [
        .badValue(key: "kind", value: "\"ministry\""), .badValue(key: "agencies", value: "5"),
        .missingKey("id"), .badValue(key: "id", value: "\"Không\""),
      ])
  }

  @Test func frameThatCannotBeReadIsNamed() {
    fixture.fill(plan: replacing("\"anchor\": \"continuous\"", by: "\"anchor\": \"whenever\""))
    let contents = fixture.workspace.read()
    #expect(contents.problems.map(\.reason) == [.badValue(key: "frame", value: "whenever")])
    #expect(contents.problems.first?.line == 5)
    #expect(contents.book?.plan.assignments.first?.frame.anchor == .year)
  }

  @Test func everyFrameIsRead() {
    let frames: [(String, TimeFrame.Anchor)] = [
      (#"{"anchor": "day", "day": "2024-03-15"}"#, .day(CalendarDay(daysSinceEpoch: 19_797))),
      (#"{"anchor": "window"}"#, .window(from: nil, to: nil)),
      (
        #"{"anchor": "recurring", "period": "quarter", "dueDayOfPeriod": 14}"#,
        .recurring(.quarter, dueDayOfPeriod: 14)
      ),
      (#"{"anchor": "event", "event": "có kết quả"}"#, .event("có kết quả")),
      (#"{"anchor": "document", "document": "12/CV"}"#, .document("12/CV")),
    ]
    for (text, anchor) in frames {
      fixture.fill(plan: replacing(#"{"anchor": "continuous"}"#, by: text))
      let contents = fixture.workspace.read()
      #expect(contents.book?.plan.assignments.first?.frame.anchor == anchor)
      #expect(contents.problems == [])
    }
  }

  // MARK: References

  @Test func duplicatesAreNamedAndTheFirstCounts() {
    fixture.fill(
      agencies: """
        [{"id": "so-noi-vu", "name": "Sở Nội vụ"}, {"id": "bao", "name": "Báo"},
         {"id": "bao", "name": "Báo khác"}]
        """,
      plan: replacing(
        "{\"id\": \"mot-cua\", \"mark\": \"-\", \"text\": \"Một cửa\"}",
        by: """
          {"id": "mot-cua", "mark": "-", "text": "Một cửa"},
          {"id": "mot-cua", "mark": "-", "text": "Hai cửa"}
          """))
    let contents = fixture.workspace.read()
    #expect(contents.book?.registry["bao"]?.name == "Báo")
    #expect(contents.book?.entry(of: "mot-cua")?.text == "Một cửa")
    #expect(
      contents.problems.map { "\($0.file) \($0.line ?? 0) \($0.reason)" } == [
        "agencies.json 2 duplicate(\"bao\")", "plans/kh-1/plan.json 4 duplicate(\"mot-cua\")",
      ])
  }

  @Test func danglingReferencesAreNamedWithTheLineOfTheirRecord() {
    fixture.fill(
      agencies: """
        [{"id": "so-noi-vu", "name": "Sở Nội vụ", "groups": ["khong-co"],
          "successors": [{"agency": "mat-roi"}]}]
        """,
      contacts: """
        [{"id": "c", "agency": "ai-do", "place": "X", "kind": "hotline"}]
        """,
      plan: replacing(
        "\"ref\": \"I.1\"", by: "\"ref\": \"IX\", \"coordinating\": [\"so-la\"]"
      ).replacing("\"contents\": [\"mot-cua\"]", with: "\"contents\": [\"ba-cua\"]"))
    let found = problems().map { problem -> String in
      guard case .dangling(let key, let name) = problem.reason else { return "other" }
      return "\(problem.file):\(problem.line ?? 0) \(key) \(name)"
    }
    #expect(
      found == [
        "agencies.json:1 agencies/so-noi-vu khong-co",
        "agencies.json:1 agencies/so-noi-vu mat-roi",
        "contacts.json:1 contacts/c ai-do",
        "plans/kh-1/plan.json:4 assignments/don-doc so-la",
        "plans/kh-1/plan.json:4 assignments/don-doc ba-cua",
        "plans/kh-1/plan.json:4 assignments/don-doc IX",
        "plans/kh-1/plan.json:6 channels/bao-giay bao",
      ])
  }

  // MARK: Recorded documents

  @Test func brokenChecklistIsNamedAndTheOthersAreRead() {
    fixture.fill()
    let folder = "plans/kh-1/checklists"
    fixture.write("{\"format\": 1,\n \"ticks\": 5}", to: "\(folder)/so-noi-vu/tasks.json")
    fixture.write(
      #"{"format": 1, "tasks": [{"id": "don-doc@bao", "status": "doing"}]}"#,
      to: "\(folder)/bao/tasks.json")
    let contents = fixture.workspace.read()
    #expect(
      contents.problems == [
        WorkspaceProblem(
          file: "\(folder)/so-noi-vu/tasks.json", line: 2,
          reason: .broken(.misshapen("ticks: []")))
      ])
    #expect(contents.book?.checklists["bao"]?.tasks["don-doc@bao"]?.isDoing == true)
  }

  @Test func recordedValuesThatAreNoneAreNamed() {
    fixture.fill()
    fixture.write(
      """
      {"format": 1, "publications": [
        {"id": "a", "title": "Không ngày"},
        {"id": "b", "day": "2024-02-30", "title": "Ngày sai"},
        {"id": "c", "day": "2024-02-28", "title": "Đúng", "quantity": 0, "audiences": ["ai"]},
        {"id": "d", "day": "2024-02-28"}]}
      """, to: "plans/kh-1/publications/bao-giay/log.json")
    let contents = fixture.workspace.read()
    #expect(contents.book?.logs["bao-giay"]?.map(\.title) == ["Đúng"])
    #expect(contents.book?.logs["bao-giay"]?.first?.quantity == 1)
    #expect(
      contents.problems.map(\.reason) == [
        .missingKey("day"), .badValue(key: "day", value: "\"2024-02-30\""),
        .badValue(key: "audiences", value: "\"ai\""), .badValue(key: "quantity", value: "0"),
        .missingKey("title"),
      ])
    #expect(contents.problems.map(\.line) == [2, 3, 4, 4, 5])
  }

  @Test func newerChecklistIsRefusedByName() {
    fixture.fill()
    let file = "plans/kh-1/checklists/so-noi-vu/tasks.json"
    fixture.write(#"{"format": 9}"#, to: file)
    #expect(
      problems() == [
        WorkspaceProblem(file: file, reason: .newerFormat(found: 9, known: 1))
      ])
    #expect(fixture.text(of: file) == #"{"format": 9}"#)
  }

  @Test func foldersThatCannotHoldRecordsArePassedOver() {
    fixture.fill()
    fixture.write("{}", to: "plans/kh-1/checklists/Bản sao/tasks.json")
    fixture.write("{}", to: "plans/.cu/plan.json")
    #expect(problems() == [])
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<Index>? { ranges(of: text).first }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
