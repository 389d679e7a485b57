import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct DashboardViewTests {
  static let sizes = [
    (0, 0), (1, 1), (19, 5), (20, 6), (40, 10), (60, 16), (80, 24), (120, 36), (200, 60),
  ]

  func check(_ state: DashboardState, _ name: String) {
    let canvas = DashboardView(state: state).canvas()
    #expect(canvas.columns == max(0, state.columns) && canvas.rows == max(0, state.rows))
    // A message of several lines lies over the frames.
    var silent = state
    silent.message = nil
    // So does the box of a menu or a question, with its title; snapshots look at those.
    switch silent.overlay {
    case .menu?, .question?: silent.overlay = nil
    default: break
    }
    let flaws = DashboardView(state: silent).canvas().flaws()
    #expect(flaws == [], "\(name) \(state.columns)x\(state.rows)\n\(canvas.text)")
    let widest = (0..<canvas.rows).map { TextWidth.columns(of: canvas.row($0)) }.max() ?? 0
    #expect(widest <= canvas.columns)
  }

  @Test(arguments: sizes) func everyScreenFitsEverySize(columns: Int, rows: Int) {
    for (name, state) in DashboardState.finding() { check(state.resized(columns, rows), name) }
    for contents in [WorkspaceContents.busy.withProblems(), .empty] {
      let states = DashboardState.gallery(of: contents)
      for (name, state) in states { check(state.resized(columns, rows), name) }
    }
    for state in DashboardState.allPanes(of: .wide) {
      check(state.resized(columns, rows), "\(state.focusedPane)")
    }
  }

  @Test func everyScreenFitsRandomSizes() {
    var random = SeededGenerator(seed: 47)
    let states = DashboardState.gallery(of: .busy)
    for _ in 0..<20 {
      let columns = Int.random(in: 0...220, using: &random)
      let rows = Int.random(in: 0...70, using: &random)
      for (name, state) in states { check(state.resized(columns, rows), name) }
    }
  }

  @Test func randomKeysAndSizesNeverBreakTheScreenOrTheFigures() {
    var random = SeededGenerator(seed: 815)
    let keys: [Key] =
      Keymap.standard.bindings.flatMap(\.keys).filter { $0 != .control("z") } + [
        .backspace, .character("ế"), .character("9"), .down, .down, .enter, .enter, .tab,
      ]
    var state = DashboardState.showing(.busy, columns: 80, rows: 24)
    for step in 0..<2_000 {
      var effects: [DashboardEffect] = []
      if let key = keys.randomElement(using: &random) { effects = state.apply(.keyPressed(key)) }
      for case .saveAll(let edits) in effects {
        _ = state.apply(
          .savedAll(edits.map { SaveAnswer(number: $0.number, .failed(reason: "x.")) }))
      }
      for case .save(let edit, let number) in effects {
        var book = state.book
        book?.apply(edit)
        switch (edit, Bool.random(using: &random)) {
        case (_, false): _ = state.apply(.saveFailed(number: number, reason: "x."))
        case (.tick(_, let agency), _), (.untick(_, _, let agency), _):
          let change = RecordedChange.checklist(agency, book?.checklists[agency] ?? Checklist())
          _ = state.apply(.saved(number: number, change: change))
        case (.removePublication(let removed), _):
          let log = book?.publications(on: removed.channel) ?? []
          _ = state.apply(.saved(number: number, change: .log(removed.channel, log)))
        case (.record(let publication), _), (.change(_, let publication), _):
          let log = book?.publications(on: publication.channel) ?? []
          _ = state.apply(.saved(number: number, change: .log(publication.channel, log)))
        default: break
        }
      }
      if step % 20 == 0 {
        state = state.resized(
          Int.random(in: 0...130, using: &random), Int.random(in: 0...40, using: &random))
      }
      if step % 150 == 0 { _ = state.apply(.loaded(step % 300 == 0 ? .sample : .busy)) }
      guard step % 5 == 0 else { continue }
      check(state, "step \(step)")
      var fresh = state
      fresh.refresh()
      #expect(fresh.figures == state.figures, "step \(step)")
    }
  }

  @Test func belowTheFloorALineAsksForRoom() {
    #expect(
      DashboardState.showing(.busy, columns: 19, rows: 5).screenText
        .hasPrefix("Cần cửa sổ ≥ 20x6"))
  }

  @Test func asciiLinesUseNothingButAscii() {
    for (name, state) in DashboardState.gallery(of: .empty) {
      var state = state
      state.lines = .ascii
      let canvas = DashboardView(state: state).canvas()
      let boxes = canvas.cells.compactMap(\.scalar).filter { (0x2500...0x259F).contains($0.value) }
      #expect(boxes == [], "\(name)")
    }
  }

  @Test func marksSayTheStateWithoutColour() {
    let overview = DashboardState.showing(.busy, columns: 80, rows: 24).screenText
    #expect(overview.contains("│x Báo Nghệ An"))
    #expect(overview.contains("│! Truyền hình"))
    #expect(overview.contains("│. Hội nghị"))
    let later = DashboardState.showing(.busy).pressing(Array(repeating: .character("["), count: 3))
    #expect(later.screenText.contains("- Báo Nghệ An"))
    let february = DashboardState.showing(.busy).pressing(.character("["))
    #expect(february.screenText.contains("~ Báo Nghệ An"))
    let tasks = DashboardState.showing(.busy).pressing(.function(5), .down, .enter).screenText
    for mark in ["[x]", "[ ]", "[~]", "! quá hạn 31/01"] { #expect(tasks.contains(mark)) }
    let exempt = DashboardState.showing(.busy).pressing(.function(5))
      .pressing(Array(repeating: .down, count: 7)).pressing(.enter)
    #expect(exempt.screenText.contains("[-] VI.2"))
  }

  @Test func theFocusedPaneIsMarkedAtEverySizeWithFrames() {
    for state in DashboardState.allPanes(of: .busy, columns: 60, rows: 16) {
      #expect(state.screenText.contains(" * "), "\(state.focusedPane)")
    }
  }

  @Test func longNamesAreCutWithAnEllipsis() {
    let text = DashboardState.showing(.busy, columns: 80, rows: 24).screenText
    #expect(text.contains("! Ban Quản lý …"))
  }

  @Test func theSelectionIsAlwaysOnTheScreen() {
    for (columns, rows) in [(20, 6), (40, 10), (60, 16), (80, 24)] {
      for state in DashboardState.allPanes(of: .wide, columns: columns, rows: rows)
      where state.rows(state.focusedPane).count > 0 {
        for keys in [[Key.end], [.pageDown, .pageDown], [.end, .up, .up]] {
          let canvas = DashboardView(state: state.pressing(keys)).canvas()
          #expect(canvas.cells.contains { $0.style == .selected }, "\(state.focusedPane)")
          if let cursor = canvas.cursor {
            #expect(canvas.style(column: cursor.column, row: cursor.row) == .selected)
          } else {
            Issue.record("no cursor in \(state.focusedPane)")
          }
        }
      }
    }
  }

  @Test func theCursorStandsWhereTheNextLetterGoes() {
    let search = DashboardState.showing(.busy, columns: 80, rows: 24).pressing(.function(6))
      .typing("tiếng")
    #expect(DashboardView(state: search).canvas().cursor == Position(column: 8, row: 3))
    #expect(
      DashboardView(state: search.pressing(.left, .left)).canvas().cursor
        == Position(column: 6, row: 3))
    let form = DashboardState.showing(.busy, columns: 80, rows: 24).pressing(.character("a"))
      .typing("Một")
    #expect(DashboardView(state: form).canvas().cursor == Position(column: 21, row: 4))
    for (columns, rows) in [(20, 6), (40, 10), (60, 16)] {
      let canvas = DashboardView(state: form.resized(columns, rows)).canvas()
      #expect(canvas.cursor.map { canvas.row($0.row).contains("Một") } == true)
    }
  }

  @Test func everyFieldOfTheFormIsReachedOnTheSmallestScreen() {
    var state = DashboardState.showing(.busy, columns: 20, rows: 6).pressing(.end, .character("a"))
    for start in ["Cơ", "Ngày", "Tên", "Thể", "Liên", "Nội"] {
      let canvas = DashboardView(state: state).canvas()
      #expect(canvas.cursor.map { canvas.row($0.row).hasPrefix(start) } == true, "\(start)")
      state = state.pressing(.tab)
    }
  }

  @Test func theHeaderSaysWhatMattersMostAtEveryWidth() {
    var state = DashboardState.showing(.busy).pressing(.function(5), .down, .enter, .character(" "))
    _ = state.apply(.saveFailed(number: 1, reason: "x."))
    for columns in 20...130 {
      let header = state.resized(columns, 24).screenText.prefix { $0 != "\n" }
      #expect(header.contains("tháng 3/2024"), "\(columns)")
      #expect(columns < 24 || header.contains("! "), "\(columns)")
    }
    #expect(state.resized(80, 24).screenText.contains("lan · ! chưa lưu 1, Ctrl-S thử lại"))
  }

  @Test func aYearOfManyPiecesShowsWholeNumbers() {
    var log: [Publication] = []
    for number in 0..<120 {
      log.append(
        Publication(
          id: Publication.ID("n\(number)"), day: .on(5, 3), channel: "bao-nghe-an", title: "Tin"))
    }
    var state = DashboardState.showing(.busy).pressing(.enter)
    _ = state.apply(.changedOnDisk(.log("bao-nghe-an", log)))
    for columns in [20, 30, 40, 60, 80, 120] {
      #expect(state.resized(columns, 24).screenText.contains("120 "), "\(columns)")
    }
  }

  @Test func controlCharactersInDataAreDrawnAsSymbols() {
    var contents = WorkspaceContents.sample
    contents.title = "A\u{1B}[31m\u{202E}B"
    let text = DashboardState.showing(contents).screenText
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test(arguments: Language.allCases) func everyScreenSpeaksOneLanguage(language: Language) {
    let finding = DashboardState.finding(language: language)
    for (name, state) in DashboardState.gallery(of: .busy, language: language) + finding {
      let foreign = language == .english ? ["Kênh", "quá hạn", "trợ giúp"] : ["Channel", "help"]
      for word in foreign { #expect(!state.screenText.contains(word), "\(name): \(word)") }
    }
  }

  @Test(arguments: Language.allCases)
  func aWorkspaceWithoutAPlanSaysWhatToDo(language: Language) {
    let contents = WorkspaceContents(title: "Trống", plans: [], book: nil)
    for (columns, rows) in [(60, 16), (80, 24), (200, 60)] {
      var state = DashboardState.showing(contents, columns: columns, rows: rows)
      _ = state.apply(.languageChosen(language))
      for key in 1...4 {
        let text = state.pressing(.function(key + 1)).screenText
        #expect(text.contains(state.texts.noPlanHere.prefix(7)), "screen \(key) at \(columns)")
        #expect(columns < 80 || key > 1 || text.contains("loa init"))
        #expect(!text.contains(state.texts.brokenFiles(0)))
      }
    }
  }

  @Test func aLongMessageLeavesTheScreenToBeSeen() {
    var state = DashboardState.showing(.busy)
    let long = String(repeating: "Một cửa liên thông ở xã ", count: 40)
    // What went wrong is said in full.
    for (isError, rows) in [(false, 3...3), (true, 9...12)] {
      _ = state.apply(.noticed(long, isError: isError))
      let lines = state.screenText.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(rows.contains(lines.count { $0.contains("liên thông") }))
    }
  }

  @Test func aChannelWhoseLogCannotBeReadIsNotCalledSilent() {
    let file = "plans/47-kh-ubnd-2024/publications/bao-nghe-an/log.json"
    var state = DashboardState.showing(.sample)
    _ = state.apply(.changedOnDisk(.log("bao-nghe-an", [])))
    func row(_ state: DashboardState) -> Substring? {
      state.screenText.split(separator: "\n").first { $0.contains("Báo Nghệ An") }
    }
    #expect(row(state)?.contains("không đọc được") == false)
    let problem = WorkspaceProblem(file: file, line: 3, reason: .broken(.unexpectedEnd))
    _ = state.apply(.problemsChanged(file: file, [problem]))
    #expect(row(state)?.contains("! Báo Nghệ An") == true)
    #expect(row(state)?.contains("không đọc được") == true)
    #expect(!state.figures.today.contains { $0.id == "channel:bao-nghe-an" })
    #expect(state.pressing(.function(9)).screenText.contains("CHƯA ĐỦ SỐ LIỆU"))
    _ = state.apply(.problemsChanged(file: file, []))
    #expect(row(state)?.contains("không đọc được") == false)
    #expect(!state.pressing(.function(9)).screenText.contains("CHƯA ĐỦ SỐ LIỆU"))
  }

  @Test func aFrameSaysHowManyRowsAreNotInSight() {
    let small = DashboardState.showing(.full, columns: 80, rows: 24).pressing(.function(3))
    let hidden = small.rows(.planTree).count - small.layout.listHeight(of: .planTree)
    #expect(hidden > 0 && small.screenText.contains(" ↓\(hidden) "), "\(small.screenText)")
    #expect(!small.screenText.contains("↑"))
    let end = small.pressing(.end).screenText
    #expect(end.contains(" ↑\(hidden) ") && !end.contains(" ↓\(hidden) "))
    var plain = small
    plain.lines = .ascii
    #expect(plain.screenText.contains(" v\(hidden) "))
  }
}
