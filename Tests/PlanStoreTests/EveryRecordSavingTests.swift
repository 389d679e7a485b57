import PlanModel
import PlanStore
import Testing

@Suite struct EveryRecordSavingTests {
  let fixture = WorkspaceFixture()
  let now = JournalTime("2024-03-15T02:11:09.123Z") ?? JournalTime(milliseconds: 0)
  let day = CalendarDay("2024-03-14") ?? CalendarDay(daysSinceEpoch: 0)

  init() {
    fixture.fill(
      contacts: """
        [{"id": "nong", "place": "Tỉnh Thử", "kind": "hotline", "value": "1022", "x-la": 1}]
        """)
    fixture.write("k3f9\n", to: ".replica")
  }

  /// Saves an edit and checks that what is on disk is what the model makes of it.
  @discardableResult
  private func save(_ edit: PlanEdit, by author: String = "lan") throws -> WorkspaceContents {
    var contents = fixture.workspace.read()
    try contents.validate(edit)
    contents.apply(edit)
    let change = try fixture.workspace.save(edit, in: "kh-1", by: author, now: now)
    let read = fixture.workspace.read()
    #expect(read.holds(change), "\(edit)")
    #expect(read == contents, "\(edit)")
    return read
  }

  private var frames: [TimeFrame] {
    get throws {
      let quarter = try #require(Period("2024-Q1"))
      let later = try #require(Period("2024-Q3"))
      let teachersDay = try #require(YearDay(month: 11, day: 20))
      let dates = try #require(YearDates([teachersDay]))
      return [
        TimeFrame(.day(day), wording: "trước ngày 15/3"),
        TimeFrame(.window(from: day, to: nil)), TimeFrame(.year, wording: "trong năm"),
        TimeFrame(.span(PeriodSpan(quarter), continues: false)),
        TimeFrame(.span(try #require(PeriodSpan(from: quarter, to: later)), continues: true)),
        TimeFrame(.recurring(.quarter, dueDayOfPeriod: 20), also: [.onDemand]),
        TimeFrame(.dates(dates)), TimeFrame(.season(try #require(Season(from: 11, to: 2)))),
        TimeFrame(.continuous, also: [.everyYear]), TimeFrame(.daily), TimeFrame(.onDemand),
        TimeFrame(.event("hội nghị")), TimeFrame(.until(event: "có đề án", from: day)),
        TimeFrame(.document("Kế hoạch 12")), TimeFrame(.unread, wording: "lúc nào đó"),
        TimeFrame(.year),
      ]
    }
  }

  @Test func whatIsSaidOfATaskIsWrittenFieldByField() throws {
    let task: PlanTask.ID = "don-doc@so-noi-vu"
    let first = TaskRecord(id: task, isDoing: true, person: "Lê Thị Lan")
    var second = first
    second.isDoing = false
    second.exemption = "Đã giao Báo"
    second.successor = "bao"
    try save(.task(from: nil, to: first, agency: "so-noi-vu"))
    try save(.task(from: first, to: second, agency: "so-noi-vu"))
    let journal = fixture.text(of: "plans/kh-1/checklists/so-noi-vu/tasks.journal")
    #expect(
      journal.split(separator: "\n").dropFirst().map { $0.split(separator: "\"field\":")[1] } == [
        #""status","before":"doing","after":null}"#,
        #""exemption","before":null,"after":"Đã giao Báo"}"#,
        #""successor","before":null,"after":"bao"}"#,
      ])
    try save(.task(from: second, to: nil, agency: "so-noi-vu"))
  }

  @Test func anOwnTaskIsWrittenWithEveryFrame() throws {
    var old: OwnTask?
    for frame in try frames {
      let new = OwnTask(
        id: "tap-huan", title: "Tập huấn", ref: "I.1", frame: frame, contents: ["mot-cua"],
        deliverable: "Báo cáo", work: "báo chí")
      try save(.ownTask(from: old, to: new, agency: "so-noi-vu"))
      old = new
    }
    try save(.ownTask(from: old, to: nil, agency: "so-noi-vu"))
  }

  @Test func evidenceKeepsItsFileAndCanBeChangedAndTakenAway() throws {
    let first = Evidence(
      id: "tl-1", task: "don-doc@so-noi-vu", kind: "file", issuer: "Sở Nội vụ", number: "1/BC",
      day: day, section: "2", page: "3", link: "https://vi.vn", note: "bản ký",
      file: "bao-cao-quy-1.pdf")
    var second = first
    second.file = "bao-cao-quy-2.pdf"
    second.page = nil
    try save(.evidence(from: nil, to: first, agency: "so-noi-vu"))
    try save(.evidence(from: first, to: second, agency: "so-noi-vu"))
    try save(.evidence(from: second, to: nil, agency: "so-noi-vu"))
  }

  @Test func anUntickTakesItsEvidenceAlongAndOneUndoBringsBothBack() throws {
    let tick = Tick(
      task: "don-doc@so-noi-vu", period: Period("2024-03"), by: "lan", at: now.description)
    try save(.tick(tick, agency: "so-noi-vu"))
    for (id, of) in [("tl-1", tick.id), ("tl-2", tick.id)] {
      try save(
        .evidence(
          from: nil, to: Evidence(id: Evidence.ID(id), task: tick.task, tick: of),
          agency: "so-noi-vu"))
    }
    try save(
      .evidence(from: nil, to: Evidence(id: "tl-3", task: tick.task), agency: "so-noi-vu"))
    let before = fixture.workspace.read()
    let checklist = try #require(before.book?.checklists["so-noi-vu"])
    let after = try save(checklist.untick(tick, agency: "so-noi-vu"))
    #expect(after.book?.checklists["so-noi-vu"]?.evidence.map(\.id) == ["tl-3"])
    let report = try #require(try fixture.workspace.undo(in: "kh-1", by: "lan", now: now))
    #expect(report.undone.count == 3)
    #expect(fixture.workspace.read() == before)
  }

  @Test func contactsAreAddedChangedAndRemovedAndKeepUnknownKeys() throws {
    let old = try #require(fixture.workspace.read().contacts.first)
    var new = old
    new.agency = "so-noi-vu"
    new.value = "1022, nhánh 7"
    new.purposes = [.ask, .complain]
    new.verifiedOn = day
    new.status = .doubtful
    try save(.contact(from: old, to: new))
    #expect(fixture.text(of: "contacts.json").contains(#""x-la": 1"#))
    let added = Contact(
      id: "web", owner: "Chính phủ", place: "Toàn quốc", kind: .web, value: nil, branch: "2",
      purposes: [.follow], about: "Cổng", hours: "7h", source: "CV 1", note: "chưa rõ")
    try save(.contact(from: nil, to: added))
    try save(.contact(from: new, to: nil))
    #expect(fixture.workspace.read().contacts == [added])
  }

  @Test func agenciesAndGroupsAreAddedChangedAndRemoved() throws {
    try save(.agencyGroup(from: nil, to: AgencyGroup(id: "so", name: "Các sở", short: "Sở")))
    let old = try #require(fixture.workspace.read().registry["so-noi-vu"])
    var new = old.renamed("Sở Nội vụ và Lao động", short: "Sở NV-LĐ", after: day)
    new.kind = .department
    new.groups = ["so"]
    new.until = CalendarDay("2025-02-28")
    new.successors = [Succession(agency: "bao", work: "báo chí")]
    new.memberships = [Membership(group: "so", from: day)]
    new.source = "Nghị quyết"
    try save(.agency(from: old, to: new))
    let added = Agency(id: "so-y-te", name: "Sở Y tế", from: day)
    try save(.agency(from: nil, to: added))
    try save(.agency(from: added, to: nil))
  }

  @Test func anAgencyNamedInAnotherPlanIsKept() throws {
    fixture.write(
      """
      {"format": 1, "id": "kh-2", "issuer": "UBND", "title": "Cũ", "year": 2020,
       "assignments": [{"id": "viec-cu", "ref": "I", "title": "Cũ", "leads": ["so-y-te"]}]}
      """, to: "plans/kh-2/plan.json")
    let agency = Agency(id: "so-y-te", name: "Sở Y tế")
    try save(.agency(from: nil, to: agency))
    #expect(
      throws: StoreError.refused(
        .inUse(.agency("so-y-te"), by: [.elsewhere(plan: "kh-2", record: "viec-cu")]))
    ) {
      try fixture.workspace.save(.agency(from: agency, to: nil), in: "kh-1", by: "lan", now: now)
    }
    #expect(fixture.workspace.read().registry["so-y-te"] == agency)
  }

  @Test func thePlansOwnRecordsAreWritten() throws {
    let book = try #require(fixture.workspace.read().book)
    var header = book.plan.header
    header.number = "47/KH-UBND"
    header.issuedOn = day
    header.signedBy = "Phó Chủ tịch"
    header.basis = [BasisDocument(number: "76/NQ-CP", issuedOn: day, issuer: "Chính phủ")]
    header.note = "Năm đoán theo ngày"
    try save(.header(from: book.plan.header, to: header))

    let old = book.plan.assignments[0]
    var new = old
    new.leads = ["bao", "so-noi-vu"]
    new.coordinating = ["so-noi-vu"]
    new.title = "Đôn đốc, kiểm tra"
    new.deliverable = "Báo cáo"
    new.work = "tổng hợp"
    new.note = "giao lại"
    try save(.assignment(from: old, to: new))
    var last = new
    for (number, frame) in try frames.enumerated() {
      var next = last
      next.frame = frame
      next.deliverable = "Báo cáo \(number)"
      try save(.assignment(from: last, to: next))
      last = next
    }
    try save(.assignment(from: last, to: nil))

    let channel = Channel(
      id: "zalo", name: "Zalo tỉnh", short: "Zalo", kind: .social, agency: "so-noi-vu", ref: "I",
      obligations: [Obligation(id: "ct", genre: "tin, bài", amount: .atLeast(2), period: .month)])
    try save(.channel(from: nil, to: channel))
    var moved = channel
    moved.agency = "bao"
    moved.obligations = []
    try save(.channel(from: channel, to: moved))
    try save(.channel(from: moved, to: nil))
    let group = ChannelGroup(
      id: "trang-tin", name: "Trang TTĐT", kind: .website, agencies: ["bao", "so-noi-vu"])
    try save(.channelGroup(from: nil, to: group))
    var fewer = group
    fewer.agencies = ["bao"]
    try save(.channelGroup(from: group, to: fewer))
    try save(.channelGroup(from: fewer, to: nil))
  }

  @Test func settingsAreWritten() throws {
    let old = fixture.workspace.read().settings
    var new = old
    new.title = "Tỉnh Mới"
    new.language = "en"
    new.defaultPlan = "kh-1"
    new.reportDueDays = [
      .firstQuarter: try #require(YearDay(month: 3, day: 10)),
      .year: try #require(YearDay(month: 12, day: 1)),
    ]
    try save(.settings(from: old, to: new))
    #expect(
      fixture.text(of: "workspace.json").contains(
        """
          "reportDue": {
            "q1": "03-10",
            "year": "12-01"
          }
        """))
    try save(.settings(from: new, to: old))
  }

  @Test func anUnchangedRecordWritesNothing() throws {
    let contact = try #require(fixture.workspace.read().contacts.first)
    let text = fixture.text(of: "contacts.json")
    try save(.contact(from: contact, to: contact))
    #expect(fixture.text(of: "contacts.json") == text)
  }

  @Test func anEditOfWhatAllPlansShareNeedsNoPlan() throws {
    let contact = Contact(id: "web", place: "Toàn quốc", kind: .web, value: "dichvucong.gov.vn")
    _ = try fixture.workspace.save(.contact(from: nil, to: contact), in: nil, by: "lan", now: now)
    #expect(fixture.workspace.read().contacts.last == contact)
    #expect(throws: StoreError.badName("")) {
      try fixture.workspace.save(
        .untick(Tick(task: "x"), evidence: [], agency: "so-noi-vu"), in: nil, by: "lan", now: now)
    }
  }
}
