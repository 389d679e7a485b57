import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Taking back, redoing, being overtaken, overriding and bringing back.
@Suite struct UndoTests {
  private let task = PlanTask.ID("ke-hoach-rieng@so-noi-vu")

  private func row(
    _ id: String = "checklists/so-noi-vu:k3f9-1", by: String = "lan",
    _ change: HistoryRow.Change? = nil
  ) -> HistoryRow {
    HistoryRow(
      id: id, milliseconds: 1_710_468_669_123, by: by, document: .checklist("so-noi-vu"),
      collection: "ticks", record: "\(task)",
      change: change ?? .added([.init("id", "\(task)"), .init("task", "\(task)")]))
  }

  private var ticked: DashboardState {
    var state = DashboardState.showing(.sample).pressing(.function(5), .down, .enter)
    let position = state.figures.tasks.firstIndex { $0.id == task } ?? 0
    state = state.pressing(Array(repeating: .down, count: position)).pressing(.character(" "))
    return state
  }

  @Test func whatWasSaidOfAnEditThatWasNotSavedSaysSoWhenItIsReadAgain() {
    var state = ticked
    let said = state.message?.text ?? ""
    #expect(!said.isEmpty)
    _ = state.apply(.saveFailed(number: 1, reason: "đĩa đầy."))
    let line = { (state: DashboardState) in
      state.pressing(.character("g")).screenText.split(separator: "\n")
        .filter { $0.contains("đánh dấu xong") || $0.contains("chưa lưu được") }
        .joined(separator: " ")
    }
    #expect(line(state).contains("(chưa lưu"))
    // Given up, there is nothing left that could be saved.
    #expect(!line(state.pressing(.character("u"))).contains("(chưa lưu"))
  }

  @Test func uAsksTheDiskForMyLastEditAndCtrlRForMyLastUndo() {
    for (key, request) in [(Key.character("u"), UndoRequest.last), (.control("r"), .redo)] {
      var state = DashboardState.showing(.sample)
      expect(&state, on: key, does: [.undo(request)]) { $0.saves.undosRunning = 1 }
    }
  }

  @Test func whatIsBeingSavedIsSavedFirst() {
    var state = ticked
    expect(&state, on: .character("u")) {
      $0.saves.waiting = [.last]
      $0.message = .init("Đang lưu; sẽ hoàn tác ngay khi lưu xong.")
    }
    let tick = state.saves.pending[1]
    guard case .tick(let tick, _)? = tick else {
      Issue.record("no tick")
      return
    }
    let saved = RecordedChange.checklist("so-noi-vu", Checklist(ticks: [tick]))
    let effects = state.apply(.saved(number: 1, change: saved))
    #expect(effects == [.undo(.last)])
    #expect(state.saves.isBusy && state.saves.waiting.isEmpty)
  }

  @Test func whatCouldNotBeSavedIsTakenBackInMemoryAndRedone() {
    var state = ticked
    _ = state.apply(.saveFailed(number: 1, reason: "đĩa đầy."))
    let before = DashboardState.showing(.sample).book?.checklists["so-noi-vu"] ?? Checklist()
    #expect(state.apply(.keyPressed(.character("u"))) == [])
    #expect(state.saves.failed.isEmpty && state.saves.reasons.isEmpty)
    #expect(state.book?.checklists["so-noi-vu"] ?? Checklist() == before)
    #expect(state.message?.text.hasPrefix("Đã bỏ thay đổi chưa lưu xuống đĩa: “") == true)
    let effects = state.apply(.keyPressed(.control("r")))
    guard case .save(.tick(let tick, "so-noi-vu"), number: 2)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(tick.task == task)
    #expect(state.saves.pending.count == 1)
  }

  @Test func whatWasTakenBackIsNamedAndShown() {
    var state = DashboardState.showing(.sample).pressing(.character("u"))
    var outcome = UndoAnswer.Outcome()
    outcome.undone = [row()]
    let answer = UndoAnswer(
      isRedo: false, .done(outcome), changes: [.checklist("so-noi-vu", Checklist())])
    #expect(state.apply(.undone(answer)) == [])
    let title = state.book?.plan.assignments.first { $0.id.rawValue == "ke-hoach-rieng" }?.title
    #expect(
      state.message == .init("Đã hoàn tác: đánh dấu xong “\(title ?? "")” (Sở Nội vụ)."))
    #expect(!state.saves.isBusy && state.saves.hasSaved)
    outcome.undone = [row("x", .removed([.init("task", "\(task)")]))]
    _ = state.apply(.undone(UndoAnswer(isRedo: true, .done(outcome))))
    #expect(state.message?.text == "Đã làm lại: đánh dấu xong “\(title ?? "")” (Sở Nội vụ).")
  }

  @Test func whatCouldNotBeTakenBackIsSaidAndCanBeReadAgain() {
    var state = DashboardState.showing(.sample).pressing(.character("u"))
    var outcome = UndoAnswer.Outcome()
    outcome.undone = [row()]
    outcome.refused = [.init(document: .log("bao-nghe-an"), count: 2, why: "không có quyền.")]
    _ = state.apply(.undone(UndoAnswer(isRedo: false, .done(outcome))))
    #expect(state.message?.isError == true)
    #expect(
      state.message?.text.hasSuffix(
        "Không hoàn tác được ở Báo Nghệ An (2 thay đổi): không có quyền.") == true)
    state = state.pressing(.character("g"))
    #expect(state.screenText.contains("không có quyền."))
  }

  @Test func whatOthersHaveOvertakenIsAskedAbout() {
    var state = DashboardState.showing(.sample).pressing(.character("u"))
    let later = row(
      "checklists/so-noi-vu:k3f9-2", by: "hoa",
      .set(field: "note", before: nil, after: "họp-giao-ban"))
    let question = UndoQuestion(
      token: 7, isRedo: false, overtaken: [.init(row: row(), later: later, value: nil)])
    _ = state.apply(.undone(UndoAnswer(isRedo: false, .overtaken(question))))
    #expect(state.overlay == .question(.undoOvertaken(question)))
    #expect(state.screenText.contains("hoa"))
    #expect(state.screenText.contains("họp-giao-ban"))
    var forced = state
    #expect(forced.apply(.keyPressed(.enter)) == [.undo(.forced(question))])
    #expect(state.apply(.keyPressed(.escape)) == [])
    #expect(state.overlay == nil && !state.saves.isBusy)
  }

  @Test func anEditThatOthersHaveTakenBackIsNotPassedOverUnsaid() {
    var state = DashboardState.showing(.sample).pressing(.character("u"))
    let passed = row(
      "checklists/so-noi-vu:k3f9-4", .set(field: "note", before: nil, after: "nhắc lần hai"))
    let question = UndoQuestion(
      token: 8, isRedo: false, overtaken: [], passed: [passed],
      next: row(
        "checklists/so-noi-vu:k3f9-1", .set(field: "phone", before: nil, after: "0238.3.844.000")))
    _ = state.apply(.undone(UndoAnswer(isRedo: false, .overtaken(question))))
    #expect(state.overlay == .question(.undoOvertaken(question)))
    let shown = state.screenText
    #expect(shown.contains("Thay đổi gần nhất của bạn nay không hoàn tác được nữa: "))
    #expect(shown.contains("nhắc lần hai") && shown.contains("0238.3.844.000"))
    #expect(!shown.contains("ghi đè"))
    #expect(state.apply(.keyPressed(.enter)) == [.undo(.forced(question))])
  }

  @Test func nothingToTakeBackIsSaid() {
    var state = DashboardState.showing(.sample).pressing(.character("u"))
    _ = state.apply(.undone(UndoAnswer(isRedo: false, .nothing)))
    #expect(state.message?.text.contains("không còn thay đổi nào của mình") == true)
    #expect(!state.saves.isBusy)
  }

  // MARK: Overriding

  private func overriding(_ state: inout DashboardState) -> [DashboardEffect] {
    let theirs = HistoryRow(
      id: "p:1", milliseconds: 1_710_468_669_123, by: "hoa", document: .log("bao-nghe-an"),
      collection: "publications", record: "x",
      change: .set(field: "genre", before: nil, after: "phóng sự"))
    var mine = theirs
    mine.by = "lan"
    mine.change = .set(field: "genre", before: "phóng sự", after: "tin")
    let remarks = SaveRemarks(overridden: [
      Override(token: 3, theirs: theirs, mine: mine, theirValue: "phóng sự", myValue: "tin")
    ])
    return state.apply(
      .saved(number: 1, change: .log("bao-nghe-an", []), remarks: remarks))
  }

  @Test func aValueOfSomebodyElseThatWasReplacedComesBackWithOneKey() {
    var state = DashboardState.showing(.sample)
    _ = overriding(&state)
    let text = state.message?.text ?? ""
    #expect(text.contains("thể loại: “tin” của bạn đã thay “phóng sự” của hoa lúc 09:11"))
    #expect(state.notices.map(\.restores) == [3])
    #expect(state.apply(.keyPressed(.character("b"))) == [.restore(3)])
    #expect(state.apply(.keyPressed(.character("b"))) == [])
    _ = state.apply(.restoreFailed(3, reason: "đĩa đầy."))
    #expect(state.message?.text == "Chưa trả lại được: đĩa đầy.")
    #expect(state.apply(.keyPressed(.character("b"))) == [.restore(3)])
    _ = state.apply(.restored(.log("bao-nghe-an", []), SaveRemarks()))
    #expect(state.message?.text == "Đã trả lại giá trị bị ghi đè.")
    #expect(state.apply(.keyPressed(.character("b"))) == [])
    #expect(state.message?.text == "Chưa có giá trị nào bị ghi đè, của bạn hay của người khác.")
  }

  @Test func whatWasBackAlreadyIsNotSaidToHaveBeenBroughtBack() {
    var state = DashboardState.showing(.sample)
    _ = overriding(&state)
    #expect(state.apply(.keyPressed(.character("b"))) == [.restore(3)])
    _ = state.apply(.restored(nil, SaveRemarks(changesNothing: true)))
    #expect(state.message?.text == "Giá trị bị ghi đè đã có lại từ trước; không đổi gì.")
  }

  @Test func whoRemovedWhatAnotherHadChangedIsToldThat() {
    var state = DashboardState.showing(.sample)
    let piece = [HistoryRow.Value("title", "Một cửa ở xã")]
    for (change, end) in [
      (
        HistoryRow.Change.removed(piece),
        "bạn đã bỏ khi chưa thấy thay đổi của hoa lúc 09:11. Bấm b để lấy lại."
      ),
      (.added(piece), "hoa đã bỏ lúc 09:11, nay có lại vì bạn vừa sửa. Bấm b để lại bỏ đi."),
    ] {
      var override = replaced(4, .set(field: "genre", before: "tin", after: "phóng sự"))
      override.mine.change = change
      let remarks = SaveRemarks(overridden: [override])
      _ = state.apply(.saved(number: 1, change: .log("bao-nghe-an", []), remarks: remarks))
      #expect(state.message?.text == "tin bài “Một cửa ở xã”: " + end)
    }
  }

  @Test func oneselfOnAnotherScreenIsCalledThat() {
    var state = DashboardState.showing(.sample)
    var override = replaced(4, .set(field: "genre", before: "tin", after: "phóng sự"))
    override.theirs?.by = state.account
    _ = state.apply(.replaced([override]))
    #expect(
      state.message?.text.contains("\(state.account) (ở màn hình khác) lúc 09:11 đã thay") == true)
  }

  private func replaced(_ token: Int, _ change: HistoryRow.Change) -> Override {
    let theirs = HistoryRow(
      id: "p:\(token)", milliseconds: 1_710_468_669_123, by: "hoa", document: .log("bao-nghe-an"),
      collection: "publications", record: "x", change: change)
    var mine = theirs
    mine.by = "lan"
    return Override(
      token: token, theirs: theirs, mine: mine, theirValue: "phóng sự", myValue: "tin")
  }

  @Test func aValueOfMineThatSomebodyElseReplacedComesBackWithTheSameKey() {
    var state = DashboardState.showing(.sample)
    let change = HistoryRow.Change.set(field: "genre", before: "tin", after: "phóng sự")
    #expect(state.apply(.replaced([replaced(4, change)])) == [])
    #expect(
      state.message?.text.hasSuffix(
        "thể loại: hoa lúc 09:11 đã thay “tin” của bạn bằng “phóng sự” khi chưa thấy giá trị của "
          + "bạn. Bấm b để lấy lại.") == true)
    #expect(state.message?.isError == true)
    #expect(state.apply(.keyPressed(.character("b"))) == [.restore(4)])
    _ = state.apply(.restored(.log("bao-nghe-an", []), SaveRemarks()))
    #expect(state.message?.text == "Đã trả lại giá trị bị ghi đè.")
    #expect(state.apply(.keyPressed(.character("b"))) == [])
  }

  @Test func allThatOthersReplacedCanBeReadAndTheNewestComesBackFirst() {
    var state = DashboardState.showing(.sample, columns: 120, rows: 36)
    let piece = [HistoryRow.Value("title", "Một cửa ở xã")]
    _ = state.apply(
      .replaced([
        replaced(4, .set(field: "genre", before: "tin", after: "phóng sự")),
        replaced(5, .removed(piece)), replaced(6, .added(piece)),
      ]))
    #expect(state.message?.text.contains("bạn đã bỏ, nhưng hoa lúc 09:11 chưa biết") == true)
    let said = state.trace.log.entries.map(\.message.text)
    #expect(said.count == 3)
    #expect(said[1].contains("“Một cửa ở xã”: hoa lúc 09:11 đã bỏ khi chưa thấy thay đổi của bạn"))
    for token in [6, 5, 4] {
      #expect(state.apply(.keyPressed(.character("b"))) == [.restore(token)])
    }
    #expect(state.apply(.keyPressed(.character("b"))) == [])
  }

  @Test func whatStoodBeforeIsNotSaidTwice() {
    var state = DashboardState.showing(.sample)
    _ = state.apply(.noticed("Đĩa đầy.", isError: true))
    let change = HistoryRow.Change.set(field: "genre", before: "tin", after: "phóng sự")
    _ = state.apply(.replaced([replaced(4, change)]))
    let said = state.trace.log.entries
    #expect(said.count == 2)
    #expect(said.allSatisfy { $0.count == 1 }, "\(said)")
  }

  @Test func whatIsSaidInEnglishNamesWhoWhatAndTheKey() {
    var state = DashboardState.showing(.sample)
    _ = state.apply(.languageChosen(.english))
    let change = HistoryRow.Change.set(field: "genre", before: "tin", after: nil)
    var override = replaced(4, change)
    override.theirValue = nil
    _ = state.apply(.replaced([override]))
    #expect(
      state.message?.text.hasSuffix(
        "hoa, 09:11, has replaced your “tin” by “(empty)” without having seen it. Press b to bring "
          + "yours back.") == true)
  }

  @Test func whatIsGoneIsSaidAndNotCalledSaved() {
    var state = DashboardState.showing(.busy).pressing(.enter, .character("e"))
      .typing(" (sửa)").pressing(.control("s"))
    let remarks = SaveRemarks(isRecordMissing: true)
    _ = state.apply(.saved(number: 1, change: .log("bao-nghe-an", []), remarks: remarks))
    #expect(state.message?.isError == true)
    #expect(state.message?.text.contains("không được lưu") == true)
    #expect(!state.saves.hasSaved)
  }

  @Test func quittingWaitsForAnUndo() {
    var state = DashboardState.showing(.sample).pressing(.character("u"))
    #expect(state.apply(.keyPressed(.character("q"))) == [])
    #expect(state.apply(.undone(UndoAnswer(isRedo: false, .nothing))) == [.quit])
  }
}
