import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct MarkTests {
  /// The tasks of Sở Nội vụ: all the year, quarterly, once, once, monthly, its own.
  private let tasks = DashboardState.showing(.busy).pressing(.function(5), .down, .enter)
  private let log = DashboardState.showing(.busy).pressing(.enter)

  @Test func mMarksTheRowAndGoesOn() {
    var state = tasks
    expect(&state, on: .character("m")) {
      $0.finds.marks[.taskList] = ["chu-tri@so-noi-vu"]
      $0.lists[.taskList] = ListState(selected: "bao-cao-quy@so-noi-vu", index: 1)
      $0.message = .init($0.texts.marked(1, hidden: 0))
    }
    state = state.pressing(.up)
    expect(&state, on: .character("m")) {
      $0.finds.marks = [:]
      $0.lists[.taskList] = ListState(selected: "bao-cao-quy@so-noi-vu", index: 1)
      $0.message = .init($0.texts.nothingMarked)
    }
  }

  @Test func marksAreDrawnAndCounted() {
    let text = tasks.pressing(.character("m"), .character("m")).screenText
    #expect(text.contains("Sở Nội vụ · 2 đã chọn"))
    #expect(text.contains("│+[x] VI.1"))
  }

  @Test func aRangeReachesToTheChosenRowUntilItIsEnded() {
    var state = tasks.pressing(.down)
    expect(&state, on: .character("v")) {
      $0.finds.range = MarkedRange(pane: .taskList, start: "bao-cao-quy@so-noi-vu")
      $0.message = .init($0.texts.rangeBegun(range: "v", back: "Esc"))
    }
    state = state.pressing(.down, .down)
    #expect(state.actedOn(.taskList) == [1, 2, 3])
    state = state.pressing(.character("v"), .end)
    #expect(state.actedOn(.taskList) == [1, 2, 3] && state.finds.range == nil)
    #expect(tasks.pressing(.end, .character("v"), .up, .up).actedOn(.taskList) == [3, 4, 5])
  }

  @Test func escapeTakesTheMarksAwayBeforeItGoesBack() {
    var state = tasks.pressing(.character("m"), .character("v"))
    expect(&state, on: .escape) {
      $0.finds.marks = [:]
      $0.finds.range = nil
      $0.message = .init($0.texts.unmarked)
    }
    #expect(state.pressing(.escape).focusedPane == .agencyList)
  }

  @Test func withoutMarksTheChosenRowIsMeant() {
    #expect(tasks.pressing(.down).actedOn(.taskList) == [1])
    #expect(tasks.pressing(.down).actedOnTasks.map(\.id) == ["bao-cao-quy@so-noi-vu"])
    #expect(log.actedOnPublications.map(\.id) == ["p-dai"])
    #expect(DashboardState.showing(.empty).actedOn(.taskList) == [])
  }

  @Test func spaceAsksAndTicksAllMarkedTasksAsOne() {
    var state = tasks.pressing(
      .down, .character("m"), .character("m"), .character("m"), .character("m"))
    let period = Period(.month, containing: .on(15, 3))
    let edits: [PlanEdit] = [
      .tick(Tick(task: "tap-huan@so-noi-vu", by: "lan"), agency: "so-noi-vu"),
      .tick(
        Tick(task: "tin-bai-trang@so-noi-vu", period: period, by: "lan"), agency: "so-noi-vu"),
    ]
    let bulk = BulkEdit(kind: .tick, pane: .taskList, edits: edits, skipped: 2)
    expect(&state, on: .character(" ")) {
      $0.overlay = .question(.bulk(bulk))
      $0.message = nil
    }
    #expect(state.screenText.contains("Đánh dấu xong 2 việc cho tháng 3/2024?"))
    var refused = state
    expect(&refused, on: .escape) { $0.overlay = nil }
    let numbered = zip(1..., edits).map { NumberedEdit(number: $0, edit: $1) }
    expect(&state, on: .enter, does: [.saveAll(numbered)]) {
      $0.overlay = nil
      $0.finds.marks = [:]
      for edit in edits { $0.contents?.book?.apply(edit) }
      $0.saves.pending = [1: edits[0], 2: edits[1]]
      $0.saves.nextNumber = 3
      $0.message = .init($0.texts.bulkTicked(2))
    }
  }

  @Test func whereAllMarkedAreTickedSpaceUnticks() {
    let state = tasks.pressing(.character("m"), .character("m"), .character(" "))
    guard case .question(.bulk(let bulk))? = state.overlay else {
      Issue.record("no question")
      return
    }
    #expect(bulk.kind == .untick && bulk.edits.count == 2)
  }

  @Test func deleteAsksAndRemovesAllMarkedPublications() {
    var state = log.pressing(.character("m"), .character("m"), .delete)
    let edits = ["p-dai", "p-3-3"].compactMap { id in
      log.book?.publications(on: "bao-nghe-an").first { $0.id.rawValue == id }
    }.map(PlanEdit.removePublication)
    #expect(edits.count == 2)
    #expect(
      state.overlay
        == .question(
          .bulk(BulkEdit(kind: .remove, pane: .channelLog, edits: edits, skipped: 0))))
    let effects = state.apply(.keyPressed(.enter))
    #expect(
      effects == [.saveAll(zip(1..., edits).map { NumberedEdit(number: $0, edit: $1) })])
    #expect(state.book?.publications(on: "bao-nghe-an").contains { $0.id == "p-dai" } == false)
    let left = state.book?.publications(on: "bao-nghe-an") ?? []
    _ = state.apply(
      .savedAll(
        (1...2).map { SaveAnswer(number: $0, .saved(.log("bao-nghe-an", left), SaveRemarks())) }))
    #expect(state.saves.isEmpty)
  }

  @Test func oneThatCannotBeSavedIsKeptAndNamed() {
    var state = log.pressing(.character("m"), .character("m"), .delete, .enter)
    let left = state.book?.publications(on: "bao-nghe-an") ?? []
    _ = state.apply(
      .savedAll([
        SaveAnswer(number: 1, .saved(.log("bao-nghe-an", left), SaveRemarks())),
        SaveAnswer(number: 2, .failed(reason: "đĩa đầy.")),
      ]))
    #expect(Array(state.saves.failed.keys) == [2] && state.saves.pending.isEmpty)
    #expect(
      state.message == .init(state.texts.notSaved("đĩa đầy.", retry: "Ctrl-S"), isError: true))
  }

  @Test func marksThatAFilterHidesAreSaidAndLeftAlone() {
    let state = tasks.pressing(.character("M"), .character("f")).typing("tap huan")
      .pressing(.enter)
    #expect(state.screenText.contains("đang ẩn"))
    let asked = state.pressing(.character(" "))
    guard case .question(.bulk(let bulk))? = asked.overlay else {
      Issue.record("no question")
      return
    }
    #expect(bulk.edits.count == 1)
    #expect(asked.screenText.contains("không bị đụng tới"))
  }

  @Test func marksGoWithTheAgencyAndWithRecordsThatAreGone() {
    let state = tasks.pressing(.character("m")).pressing(.backTab, .down)
    #expect(state.finds.marks.isEmpty)
    var gone = log.pressing(.character("m"), .character("m"))
    let left = gone.book?.publications(on: "bao-nghe-an").filter { $0.id != "p-dai" } ?? []
    _ = gone.apply(.changedOnDisk(.log("bao-nghe-an", left)))
    #expect(gone.finds.marks[.channelLog] == ["p-3-3"])
  }

  @Test func aPaneToReadHasNoRowsToMark() {
    var state = tasks.pressing(.tab)
    for key in ["m", "v"] {
      expect(&state, on: .character(Character(key))) {
        $0.message = .init($0.texts.markElsewhere)
      }
    }
  }

  @Test func capitalMMarksAllThatIsListedAndThenNothing() {
    var state = tasks
    let ids = Set(state.figures.tasks.map(\.id.rawValue))
    expect(&state, on: .character("M")) {
      $0.finds.marks[.taskList] = ids
      $0.message = .init($0.texts.marked(ids.count, hidden: 0))
    }
    expect(&state, on: .character("M")) {
      $0.finds.marks = [:]
      $0.message = .init($0.texts.nothingMarked)
    }
  }

  @Test func inALogCapitalMMarksTheMonthShownThenTheYear() {
    let marked = log.pressing(.character("M"))
    let shown = (log.figures.channel?.publications ?? []).filter { log.month.contains($0.day) }
    let all = log.rows(.channelLog).count
    #expect(!shown.isEmpty && shown.count < all)
    #expect(marked.finds.marks[.channelLog] == Set(shown.map(\.id.rawValue)))
    #expect(
      marked.message?.text
        == "Đã chọn \(shown.count) dòng của tháng 3/2024. Bấm M lần nữa: chọn cả \(all) dòng trong "
        + "danh sách. Esc: bỏ chọn.")
    let year = marked.pressing(.character("M"))
    #expect(year.markedPositions(in: .channelLog) == Array(0..<all))
    #expect(year.message?.text == year.texts.marked(all, hidden: 0))
    #expect(year.pressing(.character("M")).finds.marks.isEmpty)
  }

  @Test func allThatAFilterLeavesIsMarked() {
    let state = tasks.pressing(.character("f")).typing("bao cao").pressing(
      .enter, .character("M"))
    #expect(state.finds.marks[.taskList] == Set(state.figures.tasks.map(\.id.rawValue)))
    #expect(state.figures.hidden[.taskList] ?? 0 > 0)
  }

  @Test func whatMayNotBeRemovedIsKeptAndThatIsSaid() {
    let state = tasks.pressing(.character("M"), .delete)
    guard case .question(.bulk(let bulk))? = state.overlay else {
      Issue.record("no question: \(state.message?.text ?? "")")
      return
    }
    #expect(bulk.edits.count == 1 && bulk.skipped == state.figures.tasks.count - 1)
    #expect(bulk.reason == state.texts.nothingToRemove)
  }

  @Test func aKeyThatActsOnOneRowSaysSoWhileRowsAreMarked() {
    var state = DashboardState.showing(.busy).pressing(.function(3), .character("m"))
    for key in [Key.character("e"), .character("a"), .delete] {
      expect(&state, on: key) { $0.message = .init($0.texts.bulkNotHere) }
    }
  }

  @Test func aRangeWhoseBeginningIsHiddenMarksNothing() {
    let state = tasks.pressing(.down, .character("v")).pressing(.character("f"))
      .typing("tap huan").pressing(.enter, .character("v"))
    #expect(state.finds.range == nil && state.finds.marks.isEmpty)
  }

  @Test func searchingContactsKeepsTheMarks() {
    let list = DashboardState.showing(.busy).pressing(.function(6), .enter, .character("M"))
    let marks = list.finds.marks[.contactList]
    #expect(marks?.isEmpty == false)
    let searched = list.pressing(.character("/")).typing("khong co ai")
    #expect(searched.figures.contacts.isEmpty && searched.finds.marks[.contactList] == marks)
    #expect(searched.pressing(.escape).finds.marks[.contactList] == marks)
  }

  @Test func foldingKeepsTheMarks() {
    var state = DashboardState.showing(.busy).pressing(.function(3), .character("M"), .home)
    let marks = state.finds.marks[.planTree]
    for _ in 0..<3 { state = state.pressing(.left) }
    #expect(marks != nil && state.finds.marks[.planTree] == marks)
    #expect(state.figures.tree.count < marks?.count ?? 0)
  }
}
