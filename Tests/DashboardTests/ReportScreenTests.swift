import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct ReportScreenTests {
  static let table = CriteriaSet(
    id: "xa-2022", title: "Cải cách hành chính cấp xã: thực hiện tuyên truyền", number: "244/PNV",
    issuedOn: .on(8, 8, 2022), issuer: "Phòng Nội vụ", firstYear: 2022,
    criteria: [
      Criterion(
        id: "4", mark: "4", title: "Thực hiện tuyên truyền về CCHC",
        points: Points(thousandths: 2000), formula: .sum,
        parts: [
          Criterion(
            id: "4.1", mark: "4.1", title: "Mức độ thực hiện kế hoạch tuyên truyền",
            points: Points(thousandths: 1000),
            rule: "Đạt 100%: 1 điểm. Từ 90% đến dưới 100%: theo tỷ lệ. Dưới 90%: 0 điểm.",
            formula: .ratio(
              done: .targetsDone, planned: .targets, fromPercent: 90, fullFromPercent: 100),
            needs: [.plan, .report]),
          Criterion(
            id: "4.2", mark: "4.2", title: "Bảng điện tử, màn hình",
            points: Points(thousandths: 1000),
            formula: .allOrNothing(.figure("số màn hình"), atLeast: 1)),
        ])
    ])

  static let form = CriteriaSet(
    id: "tinh-876", title: "Chỉ số cải cách hành chính cấp tỉnh (biểu chờ điền)",
    number: "876/QĐ-BNV", issuedOn: .on(10, 11, 2022), firstYear: 2022,
    criteria: [
      Criterion(id: "tt", mark: "", title: "Công tác tuyên truyền CCHC", formula: .entered)
    ])

  static func contents(_ contents: WorkspaceContents) -> WorkspaceContents {
    var contents = contents
    contents.criteria = [table, form]
    return contents
  }

  private func screen(
    _ contents: WorkspaceContents = .busy, columns: Int = 120, rows: Int = 36
  ) -> DashboardState {
    DashboardState.showing(Self.contents(contents), columns: columns, rows: rows)
      .pressing(.character("8"))
  }

  /// The scorecard of the table whose points are known, with the focus in it.
  private var scores: DashboardState { screen().pressing(.end, .enter) }

  // MARK: Periods

  @Test func theReportDueNextIsChosenFirst() {
    let state = screen()
    #expect(state.screen == .report)
    #expect(state.focusedPane == .reportPeriods)
    #expect(state.chosenReportRow == .span(.reporting(ReportingPeriod(.firstQuarter, of: 2024))))
    guard case .report(let report, let lines)? = state.figures.reportPage else {
      Issue.record("no report")
      return
    }
    #expect(report.span.description == "bc-2024-q1")
    #expect(lines.contains { $0.text.contains("BÁO CÁO") && $0.style == .title })
    #expect(state.screenText.contains("> BC quý I/2024"))
  }

  @Test func rowsAreReportsThenTheCalendarThenTables() {
    let ids = screen().figures.reportRows.map(\.id)
    #expect(
      ids.prefix(6) == ["bc-2024-q1", "bc-2024-6t", "bc-2024-q3", "bc-2024", "2024", "2024-H1"])
    #expect(ids.suffix(3) == ["2024-12", "cham-diem-tinh-876", "cham-diem-xa-2022"])
    #expect(ids.count == 4 + 1 + 2 + 4 + 12 + 2)
  }

  @Test func movingShowsAnotherReportFromItsBeginning() {
    var state = screen().pressing(.tab, .pageDown)
    #expect(state.list(.reportPreview).top > 0)
    state = state.pressing(.backTab, .down)
    #expect(state.list(.reportPreview).top == 0)
    guard case .report(let report, _)? = state.figures.reportPage else {
      Issue.record("no report")
      return
    }
    #expect(report.span.description == "bc-2024-6t")
  }

  @Test func aReportIsMadeOnceUntilTheDataChange() {
    var state = screen().pressing(.down)
    let (made, row) = (state.figures.reportPage, state.chosenReportRow?.id ?? "")
    #expect(made != nil && state.figures.madeReports.pages[row] == made)
    // What was made before is shown again, whatever it is.
    let other = state.pressing(.down).figures.reportPage
    #expect(other != made)
    state.figures.madeReports.pages[row] = other
    state = state.pressing(.down, .up)
    #expect(state.figures.reportPage == other)
    let log = [
      Publication(id: "moi", day: .on(14, 3), channel: "truyen-hinh", title: "Phóng sự mới")
    ]
    _ = state.apply(.changedOnDisk(.log("truyen-hinh", log)))
    #expect(Array(state.figures.madeReports.pages.keys) == [row])
    #expect(state.figures.reportPage != other)
    state = state.pressing(.down).resized(80, 24)
    #expect(state.figures.madeReports.pages.count == 1)
  }

  @Test func theReportFollowsWhatIsSavedByOthers() {
    var state = screen().pressing(.end, .up, .up)  // December 2024
    for _ in 0..<9 { state = state.pressing(.up) }  // March
    guard case .report(let before, _)? = state.figures.reportPage else {
      Issue.record("no report")
      return
    }
    #expect(before.span.description == "2024-03")
    let log = [
      Publication(id: "moi", day: .on(14, 3), channel: "truyen-hinh", title: "Phóng sự mới")
    ]
    _ = state.apply(.changedOnDisk(.log("truyen-hinh", log)))
    guard case .report(let after, _)? = state.figures.reportPage else {
      Issue.record("no report")
      return
    }
    #expect(after.count.placements == before.count.placements + 1)
    var expected = state
    expected.refresh()
    #expect(expected.figures == state.figures)
  }

  @Test func aReportIsMadeWhenItsScreenIsFirstShown() {
    #expect(DashboardState.showing(Self.contents(.busy)).figures.reportPage == nil)
    var state = screen().pressing(.character("4"))
    #expect(state.figures.reportPage != nil)
    // What it was made of has changed.
    let log = [Publication(id: "moi", day: .on(14, 3), channel: "truyen-hinh", title: "Phóng sự")]
    _ = state.apply(.changedOnDisk(.log("truyen-hinh", log)))
    #expect(state.figures.reportPage == nil)
    #expect(state.pressing(.escape).figures.reportPage != nil)
  }

  @Test func aReportIsAsWideAsItsPane() {
    let wide = screen(columns: 200).pressing(.character("4")).resized(80, 24)
      .pressing(.character("8"))
    #expect(wide.figures == screen(columns: 80, rows: 24).figures)
  }

  @Test func aKeyThatScrollsMakesNoReportAnew() {
    var state = screen().pressing(.tab)
    expect(&state, on: .down) { $0.lists[.reportPreview] = ListState(top: 1) }
  }

  // MARK: Files

  private func file(_ effects: [DashboardEffect]) -> (ReportFile, Bool)? {
    guard case .write(let file, let replacing)? = effects.first, effects.count == 1 else {
      return nil
    }
    return (file, replacing)
  }

  @Test func ctrlOWritesTheReportUnderTheNameGiven() throws {
    var state = screen().pressing(.control("o"))
    #expect(state.form?[.fileName]?.input.text == "bao-cao-bc-2024-q1.md")
    let (written, replacing) = try #require(file(state.apply(.keyPressed(.enter))))
    #expect(!replacing)
    #expect(written.name == "bao-cao-bc-2024-q1.md")
    #expect(written.text.hasPrefix("# BÁO CÁO"))
    #expect(state.form == nil)
    expect(&state, on: .fileWritten(written)) {
      $0.message = .init("Đã ghi bao-cao-bc-2024-q1.md")
    }
    var plain = screen().pressing(.control("o"), .control("u")).typing("kỳ 1.txt")
    let (text, _) = try #require(file(plain.apply(.keyPressed(.enter))))
    #expect(text.name == "kỳ 1.txt")
    #expect(text.text.contains("   BÁO CÁO\n"))
    #expect(!text.text.contains("#"))
  }

  @Test func aFileThatIsThereIsReplacedOnlyAfterAQuestion() throws {
    var state = screen().pressing(.control("o"))
    let (written, _) = try #require(file(state.apply(.keyPressed(.enter))))
    expect(&state, on: .fileExists(written)) { $0.overlay = .question(.replaceFile(written)) }
    #expect(state.screenText.contains("đã có. Ghi đè lên?"))
    var kept = state
    expect(&kept, on: .escape) { $0.overlay = nil }
    expect(&state, on: .enter, does: [.write(written, replacing: true)]) { $0.overlay = nil }
    _ = state.apply(.fileFailed(written, reason: "đĩa đầy"))
    #expect(
      state.message == .init("Chưa ghi được bao-cao-bc-2024-q1.md: đĩa đầy", isError: true))
    #expect(state.form?[.fileName]?.input.text == written.name)
    #expect(state.form?[.fileName]?.problem == "đĩa đầy")
  }

  @Test func aFailureNeverTakesThePlaceOfWhatIsBeingDone() throws {
    var state = screen().pressing(.control("o"))
    let (written, _) = try #require(file(state.apply(.keyPressed(.enter))))
    var typing = state.pressing(.control("o")).typing("x")
    expect(&typing, on: .fileFailed(written, reason: "đĩa đầy")) {
      $0.message = .init("Chưa ghi được bao-cao-bc-2024-q1.md: đĩa đầy", isError: true)
    }
    var elsewhere = state.pressing(.character("4"))
    _ = elsewhere.apply(.fileFailed(written, reason: "đĩa đầy"))
    #expect(elsewhere.form == nil)
  }

  @Test(arguments: ["", "bao-cao", "bao-cao.docx"]) func aNameMustSayTheForm(name: String) {
    var state = screen().pressing(.control("o"), .control("u")).typing(name)
    #expect(state.apply(.keyPressed(.enter)) == [])
    #expect(state.form?.fields[0].problem != nil)
  }

  @Test func ctrlOElsewhereSaysWhereItWorks() {
    var state = DashboardState.showing(.busy)
    expect(&state, on: .control("o")) {
      $0.message = .init("Chọn một kỳ báo cáo ở bên trái rồi mới ghi ra tệp.")
    }
  }

  // MARK: Scores

  @Test func aTableShowsTheFirstAgencysCriteria() {
    let state = scores
    #expect(state.isScoring)
    #expect(state.focusedPane == .reportPreview)
    #expect(state.list(.reportPreview).selected == "@")
    let text = state.screenText
    #expect(text.contains("Văn phòng UBND tỉnh"))
    #expect(text.contains("4.1 Mức độ thực hiện kế hoạch tuyên truyền"))
  }

  @Test func enterOnTheFirstLineChoosesTheAgency() {
    var state = scores.pressing(.enter).typing("snv").pressing(.enter)
    #expect(state.scoredAgency == "so-noi-vu")
    guard case .scores(let page)? = state.figures.reportPage else {
      Issue.record("no scores")
      return
    }
    #expect(page.agency.name == "Sở Nội vụ")
    state = state.pressing(.down, .down)
    #expect(state.screenText.contains("Số liệu: việc đã làm = "))
  }

  @Test func enterReadsACriterionAndThenChangesIt() {
    var state = scores.pressing(.down, .down)
    expect(&state, on: .enter) { $0.overlay = .criterion(top: 0) }
    state = state.resized(80, 24)
    #expect(state.screenText.contains("Để đạt điểm tối đa"))
    state = state.pressing(.enter)
    #expect(state.overlay == nil)
    #expect(state.form?.purpose == .score("xa-2022", "4.1", "van-phong-ubnd"))
  }

  @Test func aPersonWhoMayNotWriteKeepsWhatWasTyped() {
    var state = scores.pressing(.down, .down)
    state.rights.refused[.checklist("van-phong-ubnd")] = "noi-vu"
    state = state.pressing(.character("e"))
    #expect(state.form == nil)
    #expect(state.message?.isError == true)
    // Whoever has the form open already, as rights may have been taken away meanwhile.
    state = state.pressing(.enter, .enter).typing("0,8").pressing(.tab).typing("vì thế")
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.message?.isError == true)
    #expect(state.form?[.points]?.input.text == "0,8")
    // Choosing another agency is no change.
    #expect(scores.pressing(.character("e")).form?.purpose == .chooseScored)
  }

  @Test func aHalfFilledFormOfPointsIsKept() throws {
    let state = scores.pressing(.down, .down, .character("e")).typing("0,8")
    let draft = try #require(state.draft)
    #expect(draft.subject == ["xa-2022", "4.1", "van-phong-ubnd"])
    var later = screen()
    _ = later.apply(.draftsFound([draft]))
    later = later.pressing(.enter)
    #expect(later.form?.purpose == state.form?.purpose)
    #expect(later.form?[.points]?.input.text == "0,8")
  }

  @Test func pointsNeedAReasonAndAreSaved() {
    var state = scores.pressing(.down, .down, .character("e"))
    #expect(state.form?.purpose == .score("xa-2022", "4.1", "van-phong-ubnd"))
    state = state.typing("0,8")
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?[.reason]?.problem == "Sửa điểm thì phải ghi lý do.")
    state = state.typing("Theo biên bản")
    let entry = ScoreEntry(
      set: "xa-2022", criterion: "4.1",
      override: .init(Points(thousandths: 800), because: "Theo biên bản"))
    #expect(
      state.apply(.keyPressed(.control("s")))
        == [.save(.file(.score(entry), agency: "van-phong-ubnd"), number: 1)])
    #expect(state.form == nil)
    #expect(state.list(.reportPreview).selected == "4.1")
    #expect(state.screenText.contains("0,8/1"))
    #expect(state.screenText.contains("lý do: Theo biên bản"))
  }

  @Test func emptyingTheFormTakesEverythingBack() {
    var state = scores.pressing(.down, .down, .down, .character("e")).typing("3")
    #expect(state.form?.fields.first?.name == .figure("số màn hình"))
    _ = state.apply(.keyPressed(.control("s")))
    #expect(state.screenText.contains("4.2 Bảng điện tử, màn hình"))
    state = state.pressing(.character("e"))
    #expect(state.form?.fields.first?.input.text == "3")
    state = state.pressing(.control("u"))
    let entry = ScoreEntry(set: "xa-2022", criterion: "4.2")
    #expect(
      state.apply(.keyPressed(.control("s")))
        == [.save(.withdraw(.score(entry), agency: "van-phong-ubnd"), number: 2)])
  }

  @Test(arguments: [("9", 1), ("một", 1), ("-1", 1)])
  func wrongPointsAreSaidBesideTheField(text: String, field: Int) {
    var state = scores.pressing(.down, .down, .down, .character("e"), .tab).typing(text)
      .pressing(.tab).typing("vì thế")
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?.fields[field].problem != nil)
    #expect(state.form?.focused == field)
  }

  @Test func aFormIsShownAsOne() {
    let state = screen().pressing(.end, .up, .enter)
    #expect(state.screenText.contains("Biểu chờ điền"))
    #expect(state.screenText.contains("?/?"))
  }

  @Test func nothingChangedIsNotSaved() {
    var state = scores.pressing(.down, .character("e"))
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form == nil)
  }

  // MARK: Pictures

  @Test(
    arguments: [(60, 16), (80, 24), (120, 36), (200, 60)], ["empty", "sample", "busy", "wide"])
  func theScreenLooksAsRecorded(size: (columns: Int, rows: Int), workspace: String) {
    let contents: WorkspaceContents =
      switch workspace {
      case "sample": .sample
      case "busy": .busy
      case "wide": .wide
      default: .empty
      }
    let start = screen(contents, columns: size.columns, rows: size.rows)
    var gallery = [("report", start)]
    if workspace == "busy" {
      let scoring = start.pressing(.end, .enter, .down, .down)
      gallery += [
        ("report-read", start.pressing(.tab, .pageDown)), ("report-scores", scoring),
        ("report-criterion", scoring.pressing(.enter)),
        ("report-score-form", scoring.pressing(.character("e"))),
        ("report-file-form", start.pressing(.control("o"))),
      ]
    }
    for (name, state) in gallery {
      compare(
        state.screenText + "\n", with: "\(workspace)-\(name)-\(size.columns)x\(size.rows).txt")
    }
  }

  @Test func noSizeIsTooSmallToDraw() {
    let criterion = scores.pressing(.down, .enter)
    for start in [screen(), scores, criterion, criterion.pressing(.enter)] {
      for (columns, rows) in [(1, 1), (20, 6), (30, 8), (59, 15), (60, 16), (300, 100)] {
        #expect(!start.resized(columns, rows).screenText.isEmpty)
      }
    }
  }

  private func compare(_ text: String, with name: String) {
    #expect(TextFile(recorded: name, beside: #filePath).difference(from: text) == nil)
  }
}
