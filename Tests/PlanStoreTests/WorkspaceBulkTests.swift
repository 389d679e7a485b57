import PlanModel
import PlanStore
import SystemPackage
import Testing

@Suite struct WorkspaceBulkTests {
  let fixture = WorkspaceFixture()
  let now = JournalTime("2024-03-15T02:11:09.123Z") ?? JournalTime(milliseconds: 0)

  init() {
    fixture.fill()
    fixture.write("k3f9\n", to: ".replica")
  }

  private let tick = Tick(task: "don-doc@so-noi-vu", period: Period("2024-03"), by: "lan")
  private let other = Tick(task: "don-doc@bao", period: Period("2024-03"), by: "lan")
  private let publication = Publication(
    id: "p-1", day: CalendarDay("2024-03-02") ?? CalendarDay(daysSinceEpoch: 0),
    channel: "bao-giay", title: "Một cửa")

  private func groups(_ file: String) -> [String] {
    fixture.text(of: file).split(separator: "\n").compactMap { line in
      line.split(separator: "\"group\": \"").dropFirst().first?.split(separator: "\"").first
        .map(String.init)
        ?? line.split(separator: "\"group\":\"").dropFirst().first?.split(separator: "\"").first
        .map(String.init)
    }
  }

  @Test func editsOfSeveralFoldersShareOneGroupAndAreTakenBackAsOne() throws {
    let results = fixture.workspace.applyAll(
      [.tick(tick, agency: "so-noi-vu"), .record(publication), .tick(other, agency: "bao")],
      in: "kh-1", by: "lan", now: now)
    #expect(results.count == 3)
    for result in results { _ = try result.get() }
    let found =
      groups("plans/kh-1/checklists/so-noi-vu/tasks.journal")
      + groups("plans/kh-1/checklists/bao/tasks.journal")
      + groups("plans/kh-1/publications/bao-giay/log.journal")
    #expect(found.count == 3 && Set(found).count == 1)
    let book = fixture.workspace.read().book
    #expect(book?.checklists.count == 2 && book?.logs["bao-giay"]?.count == 1)
    let history = fixture.workspace.history(of: "kh-1")
    let step = try #require(try history.lastEdit(by: "lan"))
    #expect(step.entries.count == 3)
    let report = history.undo(step.entries, by: "lan")
    #expect(report.undone.count == 3 && report.refused.isEmpty)
    let after = fixture.workspace.read().book
    #expect(after?.logs["bao-giay"]?.isEmpty ?? true)
    #expect(after?.checklists.values.allSatisfy { $0.ticks.isEmpty } == true)
  }

  @Test func editsOfOneFolderAreAnsweredWithAllOfThem() throws {
    let second = Tick(task: "don-doc@so-noi-vu", period: Period("2024-04"), by: "lan")
    let results = fixture.workspace.applyAll(
      [.tick(tick, agency: "so-noi-vu"), .tick(second, agency: "so-noi-vu")], in: "kh-1",
      by: "lan", now: now)
    for result in results {
      guard case .checklist(_, let checklist) = try result.get().change else { continue }
      #expect(checklist.ticks.count == 2)
    }
    #expect(results.count == 2)
  }

  @Test func aFolderThatCannotBeSavedKeepsTheOthersFromNothing() throws {
    fixture.write("{broken", to: "plans/kh-1/checklists/bao/tasks.json")
    let results = fixture.workspace.applyAll(
      [.tick(other, agency: "bao"), .tick(tick, agency: "so-noi-vu")], in: "kh-1", by: "lan",
      now: now)
    #expect(throws: StoreError.self) { _ = try results[0].get() }
    _ = try results[1].get()
    #expect(fixture.text(of: "plans/kh-1/checklists/bao/tasks.json") == "{broken")
    #expect(fixture.workspace.applyAll([], in: "kh-1", by: "lan").isEmpty)
  }
}
