import LoaTestSupport
import LoaTexts
import PlanModel
import Testing

@testable import PlanExchange

@Suite struct ReportWriterTests {
  private func report(
    _ text: String, on day: CalendarDay = .on(15, 3), book: PlanBook = .busy,
    of agency: Agency.ID? = nil
  ) throws -> PlanReport {
    PlanReport(book, about: try #require(ReportSpan(text)), on: day, of: agency)
  }

  private func text(
    _ report: PlanReport, _ language: Language = .vietnamese, holidays: Holidays = Holidays()
  ) -> String {
    PlainReport().text(
      of: ReportWriter(report, in: language.texts, holidays: holidays).document)
  }

  // MARK: Whole reports

  @Test(arguments: Language.allCases) func aReportReadsAsRecorded(language: Language) throws {
    let report = try report("bc-2024-q1")
    compare(text(report, language), with: "quarter-\(language.rawValue).txt")
    let markdown = MarkdownReport().text(of: ReportWriter(report, in: language.texts).document)
    compare(markdown, with: "quarter-\(language.rawValue).md")
    compare(FiguresTable(report, in: language.texts).csv, with: "quarter-\(language.rawValue).csv")
  }

  @Test func anEmptyPlanHasAReportToo() throws {
    let empty = PlanBook(
      registry: Registry(),
      plan: Plan(id: "p", issuer: "UBND tỉnh", title: "Kế hoạch", year: 2024))
    let text = text(try report("2024-03", book: empty))
    #expect(text.contains("không có lượt việc nào đến hạn trong kỳ"))
    #expect(text.contains("Chưa ghi nhận tồn tại, hạn chế nào."))
    #expect(!text.contains("Kết quả theo cơ quan"))
  }

  @Test func aChannelWhoseLogIsUnreadIsNotCalledSilent() throws {
    let report = try report("2024-03", on: .on(1, 4), book: .sample)
    let id = try #require(
      report.silentChannels.compactMap { silent -> Channel.ID? in
        if case .channel(let id) = silent.subject { id } else { nil }
      }.first, "\(report.channels)")
    func text(unread: [String]) -> String {
      PlainReport(columns: 100).text(
        of: ReportWriter(report, in: Language.vietnamese.texts, unread: unread).document)
    }
    let count = report.silentChannels.count
    #expect(text(unread: []).contains("Kênh chưa đăng, phát gì trong kỳ: \(count)"))
    let other = text(unread: ["plans/p/publications/\(id)/log.json"])
    #expect(other.contains("Kênh chưa đăng, phát gì trong kỳ: \(count - 1)"))
    #expect(other.contains("không đọc được"))
    #expect(!text(unread: []).contains("không đọc được"))
  }

  // MARK: Width

  @Test(arguments: [12, 20, 30, 50, 80, 120]) func noLineIsWiderThanThePage(columns: Int) throws {
    for book in [PlanBook.busy, .sample, DemoPlan(units: 30, publications: 300, year: 2024).book()]
    {
      let document = ReportWriter(
        try report("2024", on: .on(20, 11), book: book), in: Language.vietnamese.texts
      ).document
      for line in PlainReport(columns: columns).lines(of: document) {
        #expect(line.text.count <= columns, "\(line.text)")
        #expect(line.text.last != " ")
      }
    }
  }

  @Test func oneColumnDoesNotCrash() throws {
    let document = ReportWriter(try report("2024"), in: Language.english.texts).document
    for columns in -1...6 { #expect(!PlainReport(columns: columns).lines(of: document).isEmpty) }
  }

  @Test func theFirstPageIsOnePage() throws {
    let book = DemoPlan(units: 162, publications: 3000, year: 2024).book()
    let report = try report("2024-Q3", on: .on(20, 11), book: book)
    let lines = PlainReport().lines(
      of: ReportWriter(report, in: Language.vietnamese.texts).document)
    let end = try #require(lines.firstIndex { $0.text.hasPrefix("====") })
    #expect(end <= 60)
  }

  // MARK: What is said

  @Test func theHeadNamesPlanPeriodDueDayAndTheDayOfTheState() throws {
    let text = text(try report("bc-2024-q1"))
    #expect(text.contains("Kế hoạch số 47/KH-UBND ngày 09/01/2024 của UBND tỉnh Nghệ An"))
    #expect(text.contains("Kỳ báo cáo: từ ngày 15/12/2023 đến ngày 14/3/2024."))
    #expect(text.contains("Hạn gửi: 20/3/2024."))
    #expect(text.contains("Số liệu tính đến hết ngày 15/3/2024."))
    #expect(text.contains("phần thuộc năm 2023"))
    #expect(!text.contains("chưa kết thúc"))
  }

  @Test func aLimitLeavesRowsOutAndSaysSo() throws {
    let report = try report("2024-Q1")
    let document = ReportWriter(report, in: Language.vietnamese.texts, rowLimit: 3).document
    let text = PlainReport().text(of: document)
    #expect(text.contains("Còn 6 dòng nữa; tệp ghi ra có đủ."))  // eight agencies and the sum
    let tables = document.blocks.compactMap { block -> Int? in
      if case .table(let table) = block { table.rows.count } else { nil }
    }
    #expect(tables.max() == 3)
  }

  @Test func onlyWhatIsOwedIsSaidToBeReceived() throws {
    let book = DemoPlan(units: 10, publications: 0, year: 2024).book()
    #expect(!text(try report("2024-Q1", book: book)).contains("Đã nhận kế hoạch"))
    let owed = ReportWriter(try report("2024-Q1"), in: Language.vietnamese.texts).document
    #expect(
      PlainReport(columns: 500).text(of: owed)
        .contains("Đã nhận kế hoạch riêng của 0/8 cơ quan."))
  }

  @Test func aRunningOrAComingPeriodSaysSo() throws {
    #expect(text(try report("2024-03")).contains("Kỳ báo cáo chưa kết thúc"))
    #expect(text(try report("2024-05")).contains("Kỳ báo cáo chưa bắt đầu"))
  }

  @Test func ofAPeriodThatHasNotBegunNoFigureIsSaid() throws {
    var book = PlanBook.sample
    // Done before its time: that is no result of the period.
    book.apply(.tick(Tick(task: "ke-hoach-rieng@so-noi-vu", day: .on(1, 3)), agency: "so-noi-vu"))
    for agency in [nil, Agency.ID("so-noi-vu")] {
      let span = try #require(ReportSpan("bc-2024-q3"))
      let report = PlanReport(book, about: span, on: .on(15, 3), of: agency)
      let vietnamese = text(report)
      #expect(vietnamese.contains("Kỳ này đến 15/6/2024 mới bắt đầu nên chưa có kết quả."))
      #expect(vietnamese.contains("Kỳ chưa bắt đầu nên chưa đánh giá."))
      #expect(!vietnamese.contains("%") && !vietnamese.contains("PHỤ LỤC"))
      let english = PlainReport(columns: 500).text(
        of: ReportWriter(report, in: Language.english.texts).document)
      #expect(english.contains("begins on") && !english.contains("%"))
    }
  }

  @Test func dueDaysOnDaysOffAreMarked() throws {
    // 20 September 2026 is a Sunday.
    let weekend = try #require(ReportSpan("bc-2026-q3"))
    #expect(
      text(PlanReport(.sample, about: weekend, on: .on(15, 3))).contains("20/9/2026 (cuối tuần)"))
    let holiday = Holidays(
      years: [2024], entries: [.init(from: .on(20, 3), kind: .holiday, name: "Ngày lễ của tỉnh")])
    #expect(
      text(try report("bc-2024-q1"), holidays: holiday)
        .contains("Hạn gửi: 20/3/2024 (ngày nghỉ: Ngày lễ của tỉnh)"))
  }

  @Test func anEarlierDayForAgenciesIsNamed() throws {
    let day = try #require(YearDay("03-15"))
    let schedule = ReportingSchedule([.firstQuarter: day])
    let document = ReportWriter(
      try report("bc-2024-q1"), in: Language.vietnamese.texts, schedule: schedule
    ).document
    let text = PlainReport(columns: 200).text(of: document)
    #expect(text.contains("Hạn gửi: 20/3/2024; các cơ quan gửi về trước: 15/3/2024."))
  }

  @Test(arguments: [
    ("2024-03", "tháng 3 năm 2024", "March 2024"),
    ("2024-01", "tháng 01 năm 2024", "January 2024"),
    ("2024-Q2", "quý II năm 2024", "quarter 2 of 2024"),
    ("2024-H2", "6 tháng cuối năm 2024", "the second half of 2024"),
    ("2024", "năm 2024", "the year 2024"),
    ("bc-2024-6t", "6 tháng đầu năm 2024", "the first half of 2024"),
    ("bc-2024-q3", "quý III năm 2024", "quarter 3 of 2024"),
    ("bc-2024", "năm 2024", "the year 2024"),
    ("2024-W12", "tuần từ 18/3/2024 đến 24/3/2024", "the week from 18 Mar 2024 to 24 Mar 2024"),
  ])
  func periodsAreNamedAsPeopleDo(text: String, vietnamese: String, english: String) throws {
    let span = try #require(ReportSpan(text))
    #expect(Language.vietnamese.texts.words(span) == vietnamese)
    #expect(Language.english.texts.words(span) == english)
  }

  // MARK: Forms

  @Test func markdownShowsDataAsItIs() {
    var document = ReportDocument()
    document.add(.heading("Sở *Nội vụ*", level: 2))
    document.add(.items(["1. một", "# hai", "a|b_c"]))
    document.add(
      .table(ReportTable([.text("Tên"), .number("Số")], rows: [["<b>|x", "1"], ["thiếu ô"]])))
    #expect(
      MarkdownReport().text(of: document) == """
        ### Sở \\*Nội vụ\\*

        - 1\\. một
        - \\# hai
        - a\\|b\\_c

        | Tên | Số |
        | --- | ---: |
        | \\<b\\>\\|x | 1 |
        | thiếu ô |  |

        """)
  }

  @Test(arguments: [
    ("Sở Nội vụ", "Sở Nội vụ"), ("=1+1", "\"'=1+1\""), ("+84 38", "\"'+84 38\""),
    ("@cmd", "\"'@cmd\""), ("-2", "-2"), ("-2x", "\"'-2x\""), ("a,b", "\"a,b\""),
    ("nói \"to\"", "\"nói \"\"to\"\"\""), ("hai\ndòng", "hai dòng"), ("\t=1", "\"' =1\""), ("", ""),
  ])
  func noFieldIsAFormula(text: String, field: String) {
    #expect(CommaSeparated.field(text) == field)
  }

  @Test func everyRowOfTheTableHasAllColumns() throws {
    let csv = FiguresTable(try report("2024-Q1"), in: Language.vietnamese.texts).csv
    let lines = csv.split(separator: "\r\n")
    let counts = Set(
      lines.map { line in
        var isQuoted = false
        return line.count { character in
          if character == "\"" { isQuoted.toggle() }
          return character == "," && !isQuoted
        }
      })
    #expect(counts == [24])
    #expect(csv.hasSuffix("\r\n"))
  }

  @Test func whatCouldSteerATerminalIsTakenOut() throws {
    var plan = Plan.sample
    plan.issuer = "UBND\u{1B}[31m tỉnh\u{202E}"
    let book = PlanBook(registry: .sample, plan: plan)
    let report = try report("2024-Q1", book: book)
    let document = ReportWriter(report, in: Language.vietnamese.texts).document
    for text in [
      PlainReport().text(of: document), MarkdownReport().text(of: document),
      FiguresTable(report, in: Language.vietnamese.texts).csv,
    ] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  // MARK: Scores

  private var table: CriteriaSet {
    CriteriaSet(
      id: "bo", title: "Tuyên truyền cấp xã", number: "244/PNV", issuedOn: .on(8, 8, 2022),
      criteria: [
        Criterion(
          id: "4", mark: "4", title: "Tuyên truyền", points: Points(thousandths: 2000),
          formula: .sum,
          parts: [
            Criterion(
              id: "4.1", mark: "4.1", title: "Thực hiện kế hoạch",
              points: Points(thousandths: 1000), rule: "Đạt 100%: 1 điểm.",
              formula: .ratio(
                done: .targetsDone, planned: .targets, fromPercent: 90, fullFromPercent: 100),
              needs: [.plan]),
            Criterion(
              id: "4.2", mark: "4.2", title: "Màn hình", points: Points(thousandths: 1000),
              formula: .allOrNothing(.figure("số màn hình"), atLeast: 1),
              needs: [.document("ảnh chụp")]),
          ])
      ])
  }

  private func scores(_ set: CriteriaSet, _ scores: [ScoreEntry] = []) -> String {
    var book = PlanBook.busy
    for score in scores { book.apply(.file(.score(score), agency: "so-noi-vu")) }
    let card = book.scorecard(set, of: "so-noi-vu", on: .on(15, 3))
    return PlainReport(columns: 200).text(
      of: ScoreWriter(card, by: set, in: book, on: .on(15, 3), Language.vietnamese.texts).document)
  }

  @Test func aScorecardSaysRuleInputsResultAndWhatIsMissing() {
    compare(scores(table), with: "scores-vi.txt")
  }

  @Test func whatOfficersEnteredIsShownWithItsReason() {
    let text = scores(
      table,
      [
        ScoreEntry(
          set: "bo", criterion: "4.1",
          override: .init(Points(thousandths: 800), because: "Theo biên bản thẩm định"),
          explanation: "Kế hoạch ban hành chung", by: "lan", at: "2024-03-14T01:00:00.000Z"),
        ScoreEntry(set: "bo", criterion: "4.2", exemption: "Xã chưa có điện lưới"),
      ])
    #expect(text.contains("4.1 Thực hiện kế hoạch: 0,8/1"))
    #expect(text.contains("lý do: Theo biên bản thẩm định (hệ thống tính: 0)"))
    #expect(text.contains("Giải trình: Kế hoạch ban hành chung"))
    #expect(text.contains("Người nhập: lan, 2024-03-14"))
    #expect(text.contains("4.2 Màn hình: không áp dụng"))
    #expect(text.contains("Không áp dụng, lý do: Xã chưa có điện lưới"))
    #expect(text.contains("Tổng điểm: 0,8/1."))
  }

  @Test func aFormIsShownAsOneAndNothingIsComputed() {
    let form = CriteriaSet(
      id: "tinh", title: "Cấp tỉnh", number: "876/QĐ-BNV",
      criteria: [Criterion(id: "tt", mark: "", title: "Tuyên truyền", formula: .entered)])
    let entry = ScoreEntry(set: "tinh", criterion: "tt", entered: Points(thousandths: 1500))
    let text = scores(form, [entry])
    #expect(text.contains("Biểu chờ điền"))
    #expect(text.contains("Tổng điểm: chưa biết."))
    #expect(text.contains("Tuyên truyền: ?/?"))
    #expect(text.contains("Đã nhập 1,5 điểm, nhưng chưa biết điểm tối đa"))
  }

  // MARK: Recorded texts

  private func compare(_ text: String, with name: String) {
    #expect(TextFile(recorded: name, beside: #filePath).difference(from: text) == nil)
  }
}
