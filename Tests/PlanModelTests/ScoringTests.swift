import Testing

@testable import PlanModel

@Suite struct ScoringTests {
  private static let commune: Agency.ID = "xa-xuan-hoa"
  private let endOfYear = CalendarDay.of(2022, 12, 31)

  private func book(
    targets: Int, done: Int, proven: Int = 0, submissions: [SubmissionKind] = [],
    scores: [ScoreEntry] = [], published: [Publication] = [], evidence: [Evidence] = []
  ) -> PlanBook {
    let commune = Self.commune
    let ids = (1...max(targets, 1)).prefix(targets).map { Assignment.ID("viec-\($0)") }
    let plan = Plan(
      id: "ke-hoach", issuedOn: .of(2022, 1, 20), issuer: "UBND xã", title: "Kế hoạch", year: 2022,
      assignments: ids.map {
        Assignment(id: $0, ref: "II", title: "Việc", leads: [commune])
      },
      channels: [
        Channel(id: "trang", name: "Trang TTĐT", kind: .website, agency: commune),
        Channel(id: "hop", name: "Họp ấp", kind: .meeting, agency: commune),
        Channel(id: "bao", name: "Báo", kind: .newspaper, agency: "bao"),
      ])
    let tasks = ids.map { PlanBook.taskID($0, commune) }
    return PlanBook(
      registry: Registry(agencies: [Agency(id: commune, name: "UBND xã Xuân Hòa", kind: .commune)]),
      plan: plan,
      checklists: [
        commune: Checklist(
          ticks: tasks.prefix(done).map { Tick(task: $0) },
          evidence: tasks.prefix(proven).map {
            Evidence(id: Evidence.ID("tlkc-\($0)"), task: $0)
          } + evidence,
          submissions: submissions.enumerated().map {
            Submission(id: Submission.ID("hs-\($0)"), kind: $1, day: .of(2022, 11, 1))
          }, scores: scores)
      ], logs: Dictionary(grouping: published, by: \.channel))
  }

  private func line(_ mark: Criterion.ID, _ card: Scorecard) throws -> CriterionResult {
    func find(_ results: [CriterionResult]) -> CriterionResult? {
      results.lazy.compactMap { $0.criterion.id == mark ? $0 : find($0.parts) }.first
    }
    return try #require(find(card.results))
  }

  private func card(_ book: PlanBook, _ set: CriteriaSet = .xuanLoc) -> Scorecard {
    book.scorecard(set, of: Self.commune, on: endOfYear)
  }

  // MARK: The rule of criterion 4.1

  @Test func theShareIsCountedFromNinetyPercentOn() throws {
    let expected: [(done: Int, of: Int, points: String)] = [
      (10, 10, "1"), (9, 10, "0.9"), (19, 20, "0.95"), (8, 9, "0"), (0, 10, "0"), (11, 12, "0.917"),
    ]
    for (done, targets, points) in expected {
      let result = try line("4.1", card(book(targets: targets, done: done)))
      #expect(result.computed?.description == points, "\(done)/\(targets)")
      #expect(
        result.inputs == [ScoreInput(.targetsDone, done), ScoreInput(.targets, targets)])
    }
  }

  @Test func theSourcesOwnExampleIsZeroByItsRuleAndCanBeOverridden() throws {
    let plain = try line("4.1", card(book(targets: 5, done: 4)))
    #expect(plain.points == .zero)
    #expect(plain.criterion.rule != nil && plain.criterion.note != nil)
    let override = ScoreEntry.Override(Points(thousandths: 800), because: "Theo ví dụ của 244/PNV")
    let entry = ScoreEntry(set: "xuan-loc-2022", criterion: "4.1", override: override, by: "lan")
    let result = try line("4.1", card(book(targets: 5, done: 4, scores: [entry])))
    #expect(result.points?.description == "0.8")
    #expect(result.computed == .zero)
    #expect(result.outcome == .overridden(because: "Theo ví dụ của 244/PNV"))
  }

  @Test func anOverrideNeedsAReasonAndStaysWithinTheTable() throws {
    #expect(ScoreEntry.Override(.zero, because: " \n") == nil)
    let entry = ScoreEntry(
      set: "xuan-loc-2022", criterion: "4.1",
      override: .init(Points(thousandths: 9000), because: "Nhầm"))
    let result = try line("4.1", card(book(targets: 5, done: 4, scores: [entry])))
    #expect(result.points?.description == "1")
  }

  @Test func whatIsMissingIsNamed() throws {
    let result = try line("4.1", card(book(targets: 10, done: 8, submissions: [.plan])))
    #expect(
      result.missing == [
        .more(.targetsDone, count: 2, open: ["viec-9@xa-xuan-hoa", "viec-10@xa-xuan-hoa"]),
        .evidence(.report),
      ])
    let empty = try line("4.1", card(book(targets: 0, done: 0)))
    #expect(empty.outcome == .notKnown)
    #expect(empty.missing.first == .nothingPlanned)
  }

  @Test func whatIsTickedWithoutEvidenceIsShownAsSuch() {
    let card = card(book(targets: 4, done: 3, proven: 1))
    #expect(card.unproven == ["viec-2@xa-xuan-hoa", "viec-3@xa-xuan-hoa"])
  }

  // MARK: Evidence

  @Test func withoutEvidenceAStrictTableGivesNothingUnlessItIsExplained() throws {
    var strict = CriteriaSet.xuanLoc
    strict.needsEvidence = true
    let lacking = try line("4.1", card(book(targets: 1, done: 1), strict))
    #expect(lacking.outcome == .withoutEvidence)
    #expect((lacking.computed?.description, lacking.points) == ("1", .zero))
    #expect(lacking.evidence == .lacking([.plan, .report]))
    let explained = ScoreEntry(
      set: "xuan-loc-2022", criterion: "4.1", explanation: "Kế hoạch ban hành chung của cụm")
    let result = try line("4.1", card(book(targets: 1, done: 1, scores: [explained]), strict))
    #expect(result.points?.description == "1")
    #expect(
      result.evidence
        == .explained("Kế hoạch ban hành chung của cụm", lacking: [.plan, .report]))
    let proven = try line(
      "4.1", card(book(targets: 1, done: 1, submissions: [.plan, .report]), strict))
    #expect((proven.outcome, proven.evidence) == (.computed, .complete))
    #expect(proven.missing == [])
    let lenient = try line("4.1", card(book(targets: 1, done: 1)))
    #expect(lenient.points?.description == "1")
    #expect(lenient.evidence == .lacking([.plan, .report]))
  }

  @Test func formsOfCommunicationAreCountedByTheKindOfChannel() throws {
    let published = [
      Publication(
        id: "a", day: .of(2022, 5, 1), channel: "trang", title: "Tin", url: "https://xuanhoa"),
      Publication(id: "b", day: .of(2022, 5, 2), channel: "hop", title: "Họp", quantity: 3),
      Publication(id: "c", day: .of(2023, 1, 2), channel: "hop", title: "Họp năm sau"),
      Publication(id: "d", day: .of(2022, 5, 2), channel: "bao", title: "Báo của tỉnh"),
    ]
    let evidence = Evidence(id: "ds", task: "viec-1@xa-xuan-hoa", kind: "danh sách ký tên")
    let entries = [
      ScoreEntry(
        set: "xuan-loc-2022", criterion: "4.2.1.1", figures: ["bảng điện tử, màn hình": 2]),
      ScoreEntry(set: "xuan-loc-2022", criterion: "4.2.2", evidence: ["ds"]),
      ScoreEntry(set: "bo-khac", criterion: "4.2.2", exemption: "Bộ khác"),
    ]
    let card = card(
      book(
        targets: 1, done: 1, submissions: [.plan, .report], scores: entries, published: published,
        evidence: [evidence]))
    #expect(try line("4.2.1.2", card).inputs.first?.value == 1)
    #expect(try line("4.2.2", card).inputs.first?.value == 3)
    #expect(try line("4.2.2", card).evidence == .complete)
    #expect(
      try line("4.2.1.1", card).evidence
        == .lacking([.document("tài liệu kiểm chứng việc dùng bảng điện tử, màn hình")]))
    #expect(card.points.description == "2")
    #expect(card.maximum?.description == "2")
    #expect(card.unknown == [])
  }

  @Test func aFigureThatNobodyEnteredIsNotKnown() throws {
    let card = card(book(targets: 1, done: 1))
    let line = try line("4.2.1.1", card)
    #expect((line.outcome, line.points) == (.notKnown, nil))
    #expect(line.missing.first == .figure("bảng điện tử, màn hình"))
    #expect(card.unknown.map(\.criterion.id) == ["4.2.1.1"])
    #expect(card.points.description == "1")
  }

  // MARK: Tables

  @Test func whatDoesNotApplyCountsInNeitherPart() throws {
    let entry = ScoreEntry(
      set: "xuan-loc-2022", criterion: "4.2.1", exemption: "Xã chưa có trang thông tin điện tử")
    let card = card(book(targets: 1, done: 1, scores: [entry]))
    #expect(card.maximum?.description == "1.5")
    #expect(card.points.description == "1")
    #expect(
      try line("4.2.1.2", card).outcome
        == .notApplicable(because: "Xã chưa có trang thông tin điện tử"))
    #expect(ScoreEntry(set: "s", criterion: "c", exemption: " ").exemption == nil)
    #expect(ScoreEntry(set: "s", criterion: "c", explanation: "").explanation == nil)
  }

  @Test func aFormWithoutPointsKeepsThemUnknown() throws {
    let form = CriteriaSet(
      id: "bieu", title: "Biểu", number: "876/QĐ-BNV", firstYear: 2022, lastYear: 2030,
      criteria: [Criterion(id: "tt", mark: "", title: "Tuyên truyền", formula: .entered)])
    #expect(form.isForm && !CriteriaSet.xuanLoc.isForm)
    #expect(form.isValid(in: 2022) && form.isValid(in: 2030) && !form.isValid(in: 2031))
    let card = card(book(targets: 1, done: 1), form)
    #expect(card.maximum == nil)
    #expect(card.unknown.count == 1)
    #expect(card.unknown.first?.missing == [.pointsOfTable, .entry])
  }

  @Test func enteredPointsStayWithinTheTable() throws {
    let set = CriteriaSet(
      id: "khao-sat", title: "Khảo sát",
      criteria: [
        Criterion(
          id: "ks", mark: "1", title: "Khảo sát", points: Points(thousandths: 1500),
          formula: .entered)
      ])
    for (entered, points) in [("1.25", "1.25"), ("7", "1.5"), ("-1", "0")] {
      let entry = ScoreEntry(set: "khao-sat", criterion: "ks", entered: Points(entered))
      let card = card(book(targets: 1, done: 1, scores: [entry]), set)
      #expect(card.points.description == points)
    }
  }

  @Test func flawsOfATableAreNamed() {
    #expect(CriteriaSet.xuanLoc.flaws == [])
    let one = Points(thousandths: 1000)
    let set = CriteriaSet(
      id: "s", title: "S", firstYear: 2024, lastYear: 2022,
      criteria: [
        Criterion(
          id: "a", mark: "1", title: "A", points: one, formula: .sum,
          parts: [
            Criterion(
              id: "b", mark: "1.1", title: "B", points: Points(thousandths: -1), formula: .entered),
            Criterion(
              id: "b", mark: "1.2", title: "B", points: one,
              formula: .ratio(
                done: .targetsDone, planned: .targets, fromPercent: 90, fullFromPercent: 80)),
          ]),
        Criterion(id: "c", mark: "2", title: "C", points: one, formula: .sum),
        Criterion(
          id: "d", mark: "3", title: "D", points: one, formula: .allOrNothing(.targets, atLeast: 0)),
      ])
    #expect(
      set.flaws == [
        .yearsReversed, .pointsDiffer("a", whole: one, parts: Points(thousandths: 999)),
        .negativePoints("b"), .duplicate("b"), .badThreshold("b"), .partsMisplaced("c"),
        .badThreshold("d"),
      ])
  }

  @Test func theSetsOfAYearComeNewestFirst() {
    func set(_ id: CriteriaSet.ID, _ issued: CalendarDay?, _ last: Int? = nil) -> CriteriaSet {
      CriteriaSet(id: id, title: "", issuedOn: issued, lastYear: last)
    }
    let sets = [
      set("cu", .of(2018, 1, 1), 2021), set("a", .of(2020, 1, 1)), set("khong-ngay", nil),
      set("b", .of(2022, 1, 1)),
    ]
    #expect(CriteriaSet.valid(sets, in: 2023).map(\.id) == ["b", "a", "khong-ngay"])
  }

  // MARK: Laws

  @Test func pointsStayBetweenNothingAndTheMost() {
    var generator = SeededGenerator(seed: 30)
    for _ in 0..<200 {
      let targets = Int.random(in: 1...30, using: &generator)
      let done = Int.random(in: 0...targets, using: &generator)
      let less = card(book(targets: targets, done: done))
      let more = card(book(targets: targets, done: min(targets, done + 1)))
      #expect(less.points >= .zero && less.points <= (less.maximum ?? .zero))
      #expect(less.points <= more.points)
      #expect(less.results.allSatisfy { $0.missing.isEmpty == false })
    }
  }

  @Test func allAtOnceIsEachByItself() {
    let book = DemoPlan(units: 12, publications: 300, seed: 7).book()
    let day = CalendarDay.of(2025, 10, 3)
    #expect(
      book.scorecards(.xuanLoc, on: day)
        == book.agencies.map { book.scorecard(.xuanLoc, of: $0.id, on: day) })
  }

  // MARK: Points

  @Test func pointsAreReadAndWritten() {
    for text in ["0", "1", "0.25", "2.5", "-0.125", "100", "999999.999"] {
      #expect(Points(text)?.description == text)
    }
    #expect(Points("0,25") == Points("0.250"))
    for text in ["", "-", "1.", ".5", "1.2345", "1.2.3", "một", "1 ", "1234567"] {
      #expect(Points(text) == nil)
    }
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<1000 {
      let points = Points(
        thousandths: Int.random(in: -999_999_999...999_999_999, using: &generator))
      #expect(Points(points.description) == points)
    }
    #expect(Points(thousandths: .max) + Points(thousandths: .max) == Points(thousandths: .max))
    #expect(Points(thousandths: 1000).share(1, of: 3)?.description == "0.333")
    #expect(Points(thousandths: 1000).share(2, of: 3)?.description == "0.667")
    #expect(Points(thousandths: 1000).share(2, of: 0) == nil)
  }
}

extension CriteriaSet {
  /// The commune set of letter 244/PNV, as Data/criteria/xuan-loc-2022.json has it.
  static let xuanLoc = CriteriaSet(
    id: "xuan-loc-2022", title: "Cải cách hành chính cấp xã: thực hiện tuyên truyền",
    number: "244/PNV", issuedOn: .of(2022, 8, 8),
    issuer: "Phòng Nội vụ huyện Xuân Lộc, tỉnh Đồng Nai", firstYear: 2022,
    criteria: [
      Criterion(
        id: "4", mark: "4", title: "Thực hiện tuyên truyền về CCHC",
        points: Points(thousandths: 2000), formula: .sum,
        parts: [
          Criterion(
            id: "4.1", mark: "4.1", title: "Mức độ thực hiện kế hoạch tuyên truyền",
            points: Points(thousandths: 1000), rule: "Quy tắc",
            formula: .ratio(
              done: .targetsDone, planned: .targets, fromPercent: 90, fullFromPercent: 100),
            needs: [.plan, .report], note: "Nguồn tự mâu thuẫn"),
          Criterion(
            id: "4.2", mark: "4.2", title: "Mức độ đa dạng trong tuyên truyền",
            points: Points(thousandths: 1000), formula: .sum,
            parts: [
              Criterion(
                id: "4.2.1", mark: "4.2.1", title: "Hình thức trực tuyến, công nghệ thông tin",
                points: Points(thousandths: 500), formula: .sum,
                parts: [
                  Criterion(
                    id: "4.2.1.1", mark: "a", title: "Bảng điện tử, màn hình",
                    points: Points(thousandths: 250), rule: "Quy tắc",
                    formula: .allOrNothing(.figure("bảng điện tử, màn hình"), atLeast: 1),
                    needs: [
                      .report,
                      .document("tài liệu kiểm chứng việc dùng bảng điện tử, màn hình"),
                    ]),
                  Criterion(
                    id: "4.2.1.2", mark: "b", title: "Trang thông tin điện tử, mạng xã hội",
                    points: Points(thousandths: 250), rule: "Quy tắc",
                    formula: .allOrNothing(
                      .publications(kinds: [.website, .social], genre: nil), atLeast: 1),
                    needs: [.report, .publications]),
                ]),
              Criterion(
                id: "4.2.2", mark: "4.2.2", title: "Hình thức truyền thống (hội nghị, tờ rơi...)",
                points: Points(thousandths: 500), rule: "Quy tắc",
                formula: .allOrNothing(
                  .publications(
                    kinds: [
                      .loudspeaker, .meeting, .training, .contest, .dialogue, .visual, .print,
                      .publicNotice,
                    ], genre: nil), atLeast: 1),
                needs: [.report, .document("tài liệu kiểm chứng từng hình thức")]),
            ]),
        ])
    ])
}
