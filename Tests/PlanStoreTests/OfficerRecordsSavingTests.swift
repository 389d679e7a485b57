import PlanModel
import PlanStore
import Testing

@Suite struct OfficerRecordsSavingTests {
  let fixture = WorkspaceFixture()
  let now = JournalTime("2024-03-15T02:11:09.123Z") ?? JournalTime(milliseconds: 0)
  let day = CalendarDay("2024-03-14") ?? CalendarDay(daysSinceEpoch: 0)
  let at = "2024-03-15T02:11:09.123Z"

  init() {
    fixture.fill()
    fixture.write("k3f9\n", to: ".replica")
  }

  private func save(_ edit: PlanEdit) throws -> Checklist {
    let change = try fixture.workspace.save(edit, in: "kh-1", by: "lan", now: now)
    guard case .checklist("so-noi-vu", let checklist) = change else { return Checklist() }
    return checklist
  }

  private var records: [OfficerRecord] {
    [
      .followUp(
        FollowUp(
          id: "dd-1", task: "don-doc@so-noi-vu", about: "Báo cáo quý", day: day,
          letter: "12/SNV", answerBy: day, reply: "đã gửi", repliedOn: day, note: "gấp",
          by: "hoa", at: at)),
      .submission(
        Submission(
          id: "hs-1", kind: .report, period: "2024-Q1", number: "5/BC", issuedOn: day, day: day,
          link: "https://vi.vn/5", note: "bản ký", by: "hoa", at: at)),
      .person(
        PersonInCharge(
          id: "pt-1", task: "don-doc@so-noi-vu", name: "Lê Thị Lan", phone: "0238 1", from: day,
          until: day, note: "thay anh Minh")),
      .score(
        ScoreEntry(
          set: "xuan-loc-2022", criterion: "4.1", figures: ["lop": 3, "ky": 4],
          entered: Points(thousandths: 250),
          override: ScoreEntry.Override(Points(thousandths: -1500), because: "trừ điểm"),
          exemption: "không có xã", explanation: "đang bổ sung", evidence: ["tl-2", "tl-1"],
          by: "hoa", at: at)),
    ]
  }

  private func expected(_ records: [OfficerRecord]) -> Checklist {
    var checklist = Checklist()
    for record in records {
      switch record {
      case .followUp(let record): checklist.followUps = [record]
      case .submission(let record): checklist.submissions = [record]
      case .person(let record): checklist.persons = [record]
      case .score(let record): checklist.scores = [record]
      }
    }
    return checklist
  }

  @Test func whatIsFiledIsReadAgainWholeAndCanBeWithdrawn() throws {
    for record in records { _ = try save(.file(record, agency: "so-noi-vu")) }
    let contents = fixture.workspace.read()
    #expect(contents.problems == [])
    #expect(contents.book?.checklists["so-noi-vu"] == expected(records))
    for count in (0..<records.count).reversed() {
      let left = try save(.withdraw(records[count], agency: "so-noi-vu"))
      #expect(left == expected(Array(records.prefix(count))))
    }
  }

  @Test func whatIsFiledAgainIsReplacedWhole() throws {
    for record in records { _ = try save(.file(record, agency: "so-noi-vu")) }
    let bare: [OfficerRecord] = [
      .followUp(FollowUp(id: "dd-1", day: day, by: "minh", at: at)),
      .submission(Submission(id: "hs-1", kind: .plan, day: day, by: "minh", at: at)),
      .person(PersonInCharge(id: "pt-1", name: "Minh")),
      .score(ScoreEntry(set: "xuan-loc-2022", criterion: "4.1", by: "minh", at: at)),
    ]
    for record in bare { _ = try save(.file(record, agency: "so-noi-vu")) }
    #expect(fixture.workspace.read().book?.checklists["so-noi-vu"] == expected(bare))
  }

  @Test func theAuthorAndTheTimeAreNotedWhereTheRecordNamesNone() throws {
    let checklist = try save(
      .file(.followUp(FollowUp(id: "dd-1", day: day)), agency: "so-noi-vu"))
    #expect(checklist.followUps.map(\.by) == ["lan"])
    #expect(checklist.followUps.map(\.at) == [at])
    #expect(
      fixture.text(of: "plans/kh-1/checklists/so-noi-vu/tasks.json").contains(
        """
              "id": "dd-1",
              "day": "2024-03-14",
              "by": "lan",
        """))
  }

  @Test func theRegistryOfATimeIsRead() throws {
    fixture.write(
      """
      {"format": 1, "groups": [{"id": "so", "name": "Các sở"}],
       "agencies": [{"id": "bao", "name": "Báo và Đài", "formerNames": [
          {"name": "Báo Nghệ An", "short": "Báo", "until": "2025-06-30"}],
          "memberships": [{"group": "so", "from": "2024-01-01", "until": "2024-12-31"}]},
         {"id": "so-noi-vu", "name": "Sở Nội vụ"}],
       "places": [{"id": "vinh", "name": "Vinh", "until": "2025-06-30", "mergedInto": "moi"},
         {"id": "moi", "name": "Mới", "from": "2025-07-01", "source": "NQ"}]}
      """, to: "agencies.json")
    let contents = fixture.workspace.read()
    #expect(contents.problems == [])
    let registry = try #require(contents.book?.registry)
    #expect(registry["bao"]?.named(on: day).name == "Báo Nghệ An")
    #expect(registry.members(of: "so", from: day, to: day).map(\.id) == ["bao"])
    let july = try #require(CalendarDay("2025-07-01"))
    #expect(registry.place(holding: "vinh", on: july)?.id == "moi")
    #expect(registry.flaws == [])
  }

  @Test func aMembershipOrPlaceThatIsNotThereIsNamed() {
    fixture.write(
      """
      {"format": 1, "groups": [], "agencies": [{"id": "bao", "name": "Báo",
        "memberships": [{"group": "so"}]}, {"id": "so-noi-vu", "name": "Sở Nội vụ"}],
       "places": [{"id": "vinh", "name": "Vinh", "mergedInto": "moi"}]}
      """, to: "agencies.json")
    #expect(
      fixture.workspace.read().problems.map(\.reason) == [
        .dangling(key: "agencies/bao", name: "so"), .dangling(key: "places/vinh", name: "moi"),
      ])
  }
}
