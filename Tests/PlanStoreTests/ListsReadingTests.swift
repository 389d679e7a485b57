import PlanModel
import PlanStore
import SystemPackage
import Testing

/// Holidays, scoring tables, places and report days: the workspace's own, else those shipped.
@Suite struct ListsReadingTests {
  let fixture = WorkspaceFixture()
  private let data = WorkspaceFixture.shipped.removingLastComponent()

  init() { fixture.fill() }

  private func read() -> WorkspaceContents {
    Workspace(root: fixture.root, shippedData: data).read()
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  @Test func shippedListsAreReadWithoutProblems() throws {
    let contents = read()
    #expect(contents.problems == [])
    #expect(contents.holidays.years == [2024, 2025, 2026])
    #expect(contents.holidays.mark(on: try day("2024-04-30")) == .holiday("Ngày Chiến thắng"))
    #expect(contents.criteria.map(\.id) == ["cap-tinh-876", "xuan-loc-2022"])
    #expect(contents.criteria.map(\.isForm) == [true, false])
    #expect(contents.book?.registry.places.isEmpty == false)
  }

  @Test func shippedTableOfTheCommuneIsWhatItsLetterSays() throws {
    let set = try #require(read().criteria.last)
    #expect(set.flaws == [])
    #expect(set.number == "244/PNV")
    let criteria = set.allCriteria
    #expect(criteria.map(\.id) == ["4", "4.1", "4.2", "4.2.1", "4.2.1.1", "4.2.1.2", "4.2.2"])
    #expect(
      criteria[1].formula
        == .ratio(done: .targetsDone, planned: .targets, fromPercent: 90, fullFromPercent: 100))
    #expect(criteria[1].needs == [.plan, .report])
    #expect(criteria[4].formula == .allOrNothing(.figure("bảng điện tử, màn hình"), atLeast: 1))
    #expect(criteria[5].needs == [.report, .publications])
    #expect(
      criteria[5].formula
        == .allOrNothing(.publications(kinds: [.website, .social], genre: nil), atLeast: 1))
    #expect(criteria[6].needs.last == .document("tài liệu kiểm chứng từng hình thức"))
  }

  @Test func withoutShippedDataThereIsNothing() {
    let contents = fixture.workspace.read()
    #expect(contents.problems == [])
    #expect(contents.holidays == Holidays())
    #expect(contents.criteria == [])
    #expect(contents.schedule == ReportingSchedule())
  }

  @Test func theWorkspacesOwnGoBefore() throws {
    fixture.write(
      #"{"format": 1, "years": [{"year": 2027, "days": [{"from": "2027-02-05", "to": "2027-02-09", "name": "Tết"}]}]}"#,
      to: "holidays.json")
    fixture.write(
      #"{"format": 1, "id": "xuan-loc-2022", "title": "Của tỉnh", "criteria": []}"#,
      to: "criteria/xuan-loc-2022.json")
    let contents = read()
    #expect(contents.problems == [])
    #expect(contents.holidays.years == [2027])
    #expect(contents.holidays.mark(on: try day("2027-02-08")) == .holiday("Tết"))
    #expect(contents.criteria.map(\.title).first == "Của tỉnh")
    #expect(contents.criteria.map(\.id) == ["xuan-loc-2022", "cap-tinh-876"])
  }

  @Test func reportDaysAreReadAndWhatIsNoDayIsNamed() throws {
    fixture.write(
      #"{"format": 1, "id": "thu", "title": "Thử", "reportDays": {"q1": "03-10", "year": "30/11"}}"#,
      to: "workspace.json")
    let contents = read()
    #expect(contents.schedule.days == [.firstQuarter: try #require(YearDay("03-10"))])
    #expect(
      contents.problems.map(\.reason) == [.badValue(key: "year", value: "\"30/11\"")])
    #expect(contents.problems.map(\.file) == ["workspace.json"])
  }

  @Test func brokenFilesAreNamedAndTheRestIsRead() throws {
    fixture.write("{\n  \"format\": 1,\n}", to: "holidays.json")
    fixture.write(#"{"format": 9}"#, to: "criteria/moi.json")
    fixture.write(#"{"format": 1, "id": "khac", "title": "T"}"#, to: "criteria/ten.json")
    let contents = read()
    #expect(
      contents.problems.map(\.file) == ["holidays.json", "criteria/moi.json", "criteria/ten.json"])
    #expect(contents.problems.first?.line == 3)
    #expect(contents.problems.last?.reason == .badValue(key: "id", value: "khac"))
    #expect(contents.holidays.years == [2024, 2025, 2026])
    #expect(contents.book != nil)
    #expect(contents.criteria.count == 2)
  }

  @Test func whatATableCannotMeanIsNamedWithItsLine() throws {
    fixture.write(
      """
      {"format": 1, "id": "bang", "title": "Bảng", "firstYear": 2024, "lastYear": 2022,
       "criteria": [
        {"id": "1", "title": "A", "points": 2, "formula": {"kind": "sum"}, "parts": [
          {"id": "1.1", "title": "B", "points": 1, "formula": {"kind": "entered"}},
          {"id": "1.1", "title": "C", "points": 2, "formula": {"kind": "entered"}}]},
        {"id": "2", "title": "D", "formula": {"kind": "đoán"}},
        {"id": "3", "title": "E"},
        {"id": "4", "title": "F", "formula": {"kind": "ratio", "done": {"of": "ai"}}, "needs": [7]}
       ]}
      """, to: "criteria/bang.json")
    let contents = read()
    #expect(contents.criteria.first?.criteria.map(\.id) == ["1"])
    #expect(
      contents.problems.map(\.reason) == [
        .badValue(key: "kind", value: "\"đoán\""), .missingKey("formula"),
        .badValue(key: "of", value: "\"ai\""), .badValue(key: "lastYear", value: "2022"),
        .badValue(key: "points", value: "2 ≠ 3"), .duplicate("1.1"),
      ])
    #expect(contents.problems.map(\.line) == [6, 7, 8, 1, 3, 4])
    #expect(contents.problems.allSatisfy { $0.file == "criteria/bang.json" })
  }

  @Test func onlyWhatIsAskedForIsRead() throws {
    _ = try fixture.workspace.save(
      .tick(Tick(task: "don-doc@so-noi-vu"), agency: "so-noi-vu"), in: "kh-1", by: "lan")
    _ = try fixture.workspace.save(
      .record(
        Publication(id: "1", day: try day("2024-03-05"), channel: "bao-giay", title: "Một cửa")),
      in: "kh-1", by: "lan")
    func counts(_ scope: WorkspaceScope) -> [Int] {
      let book = fixture.workspace.read(scope: scope).book
      return [book?.checklists.count ?? -1, book?.logs.count ?? -1]
    }
    #expect(counts(.all) == [1, 1])
    #expect(counts(.checklists) == [1, 0])
    #expect(counts(.logs) == [0, 1])
    #expect(counts(.plan) == [0, 0])
  }
}
