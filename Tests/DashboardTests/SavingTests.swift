import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct SavingTests {
  /// A tick that is on its way to the disk.
  let ticked = DashboardState.showing(.sample)
    .pressing(.function(5), .down, .enter, .down, .down, .character(" "))
  let tick = Tick(task: "tap-huan@so-noi-vu", by: "lan")

  @Test func aSavedEditIsReplacedByWhatTheDiskHolds() {
    var state = ticked
    let saved = Checklist(ticks: [
      Tick(task: "tap-huan@so-noi-vu", by: "lan", at: "2024-03-15T02:00:00Z")
    ])
    expect(&state, on: .saved(number: 1, change: .checklist("so-noi-vu", saved))) {
      $0.contents?.book?.replaceChecklist(of: "so-noi-vu", with: saved)
      $0.saves.pending = [:]
      $0.saves.hasSaved = true
    }
    #expect(state.holds(.checklist("so-noi-vu", saved)))
    #expect(!state.holds(.checklist("so-noi-vu", Checklist())))
  }

  @Test func aFailedEditStaysOnTheScreenAndIsTriedAgain() {
    var state = ticked
    let edit = PlanEdit.tick(tick, agency: "so-noi-vu")
    expect(&state, on: .saveFailed(number: 1, reason: "đĩa đầy.")) {
      $0.saves.pending = [:]
      $0.saves.failed = [1: edit]
      $0.saves.reasons = [1: "đĩa đầy."]
      $0.message = .init(
        "Chưa lưu được: đĩa đầy. Thay đổi vẫn còn trên màn hình; Ctrl-S để lưu lại.", isError: true)
    }
    #expect(state.selectedTask?.ticks == [tick])
    expect(&state, on: .control("s"), does: [.save(edit, number: 1)]) {
      $0.saves.pending = [1: edit]
      $0.saves.failed = [:]
      $0.message = nil
    }
    let change = RecordedChange.checklist("so-noi-vu", Checklist(ticks: [tick]))
    expect(&state, on: .saved(number: 1, change: change)) {
      $0.contents?.book?.replaceChecklist(of: "so-noi-vu", with: Checklist(ticks: [tick]))
      $0.saves.pending = [:]
      $0.saves.hasSaved = true
    }
    expect(&state, on: .control("s")) { $0.message = .init("Mọi thay đổi đã được lưu.") }
  }

  @Test func whileSavingCtrlSSaysSo() {
    var state = ticked
    expect(&state, on: .control("s")) { $0.message = .init("đang lưu") }
  }

  @Test func failedEditsAreTriedInTheirOrder() {
    var state = ticked.pressing(.up, .character(" "), .down, .down, .character(" "))
    for number in 1...3 { _ = state.apply(.saveFailed(number: number, reason: "x.")) }
    let effects = state.apply(.keyPressed(.control("s")))
    let numbers = effects.map { effect -> Int in
      if case .save(_, let number) = effect { number } else { 0 }
    }
    #expect(numbers == [1, 2, 3])
  }

  @Test func aReloadKeepsWhatIsNotOnDiskYetOnTop() {
    for fails in [false, true] {
      var state = ticked
      if fails { _ = state.apply(.saveFailed(number: 1, reason: "x.")) }
      var contents = WorkspaceContents.busy
      let edit = PlanEdit.tick(tick, agency: "so-noi-vu")
      let message = state.message
      contents.book?.apply(edit)
      expect(&state, on: .loaded(.busy)) {
        $0.contents = contents
        $0.message = message
        $0.lists[.channelLog] = ListState(selected: "p-10-10")
      }
      #expect(state.selectedTask?.ticks == [tick])
    }
  }

  @Test func someoneElsesChangeOfTheSameFolderKeepsItOnTopToo() {
    var state = ticked
    let theirs = Checklist(ticks: [Tick(task: "ke-hoach-rieng@so-noi-vu", by: "minh")])
    _ = state.apply(.changedOnDisk(.checklist("so-noi-vu", theirs)))
    #expect(state.figures.tasks.map(\.ticks.count) == [0, 0, 1, 1, 0])
  }

  @Test func aReloadLeavesAHalfTypedFormUntouched() {
    var state = DashboardState.showing(.sample).pressing(.character("a")).typing("Một cửa")
    let form = state.form
    _ = state.apply(.loaded(.busy))
    #expect(state.form == form)
    _ = state.apply(.changedOnDisk(.log("bao-nghe-an", [])))
    _ = state.apply(.dayChanged(.on(16, 3)))
    #expect(state.form == form)
  }

  @Test func aNewPublicationStaysChosenAndCanBeEditedWhileItIsSaved() {
    var state = DashboardState.showing(.busy).pressing(.enter, .character("a"))
      .typing("Một cửa số").pressing(.control("s"))
    #expect(state.list(.channelLog).selected == "2024-03-15-s-1")
    state = state.pressing(.character("e")).typing(" 2").pressing(.control("s"))
    #expect(state.saves.pending.count == 2)
    let log = state.book?.publications(on: "bao-nghe-an") ?? []
    _ = state.apply(.saved(number: 1, change: .log("bao-nghe-an", log)))
    #expect(state.list(.channelLog).selected == "2024-03-15-s-1")
    #expect(log.first { $0.id == "2024-03-15-s-1" }?.title == "Một cửa số 2")
  }

  @Test func whatCouldNotBeSavedIsGivenUpByTakingItBack() {
    var state = ticked
    _ = state.apply(.saveFailed(number: 1, reason: "x."))
    let title = state.selectedTask?.title ?? ""
    expect(&state, on: .character(" ")) {
      $0.saves.failed = [:]
      $0.contents?.book?.apply(.untick(tick, evidence: [], agency: "so-noi-vu"))
      $0.message = .init("Đã bỏ đánh dấu: \(title)")
    }
    state = state.pressing(.function(2))
    #expect(state.press("q") == [.quit])
  }

  @Test func takingBackAnUntickThatWasNotSavedBringsItsEvidenceBack() {
    var state = ticked
    let proof = Evidence(id: "tl-1", task: "tap-huan@so-noi-vu", tick: tick.id)
    let stored = Checklist(ticks: [tick], evidence: [proof])
    _ = state.apply(.saved(number: 1, change: .checklist("so-noi-vu", stored)))
    state = state.pressing(.character(" "))
    #expect(state.selectedTask?.evidence == [])
    _ = state.apply(.saveFailed(number: 2, reason: "x."))
    state = state.pressing(.character(" "))
    #expect(state.saves.isEmpty)
    #expect(state.holds(.checklist("so-noi-vu", stored)))
  }

  @Test func whatContradictsTheWorkspaceIsRefusedWithTheReason() throws {
    var state = DashboardState.showing(.sample)
    let agency = try #require(state.contents?.registry["so-noi-vu"])
    let before = state
    #expect(state.save(.agency(from: agency, to: nil)) == [])
    #expect(state.contents == before.contents)
    #expect(state.message?.isError == true)
    #expect(
      state.message?.text.hasPrefix("Không bỏ được cơ quan Sở Nội vụ vì còn ") == true,
      "\(state.message?.text ?? "")")
  }

  @Test func whatOthersSaveOfTheRegistryAndTheDirectoryKeepsThePlace() throws {
    var state = DashboardState.showing(.sample).pressing(.function(5), .down, .enter, .down)
    let registry = try #require(state.contents?.registry)
    let agency = try #require(registry["so-noi-vu"])
    var renamed = agency
    renamed.name = "Sở Nội vụ và Lao động"
    let (selected, task) = (state.list(.agencyList).selected, state.list(.taskList).selected)
    let change = RecordedChange.registry(registry.applying(.agency(from: agency, to: renamed)))
    expect(&state, on: .changedOnDisk(change)) { $0.contents?.replace(change) }
    #expect(state.list(.agencyList).selected == selected)
    #expect(state.list(.taskList).selected == task)
    #expect(state.book?.agency("so-noi-vu").name == "Sở Nội vụ và Lao động")
    let contacts = RecordedChange.contacts(Array((state.contents?.contacts ?? []).dropLast()))
    expect(&state, on: .changedOnDisk(contacts)) { $0.contents?.replace(contacts) }
    #expect(state.holds(contacts) && state.holds(change))
  }

  @Test func anEditOnItsWayStaysOnTopOfWhatOthersSave() throws {
    var state = DashboardState.showing(.sample)
    let contact = try #require(state.contents?.contacts.first)
    var (mine, other) = (contact, contact)
    mine.note = "đã gọi thử"
    other.hours = "7h-11h"
    _ = state.save(.contact(from: contact, to: mine))
    var contacts = try #require(state.contents?.contacts)
    contacts[0] = other
    _ = state.apply(.changedOnDisk(.contacts(contacts)))
    #expect(state.contents?.contacts.first?.note == "đã gọi thử")
    #expect(state.contents?.contacts.first?.hours == "7h-11h")
  }

  @Test func aChangeOfWhatCouldNotBeSavedIsOneEditWithIt() {
    var state = DashboardState.showing(.busy).pressing(.enter, .character("a"))
      .typing("Một cửa").pressing(.control("s"))
    _ = state.apply(.saveFailed(number: 1, reason: "x."))
    state = state.pressing(.character("e")).typing(" số").pressing(.control("s"))
    #expect(state.saves.failed == [:])
    guard case .record(let publication)? = state.saves.pending[2] else {
      Issue.record("\(state.saves)")
      return
    }
    #expect(publication.title == "Một cửa số")
    _ = state.apply(.saveFailed(number: 2, reason: "x."))
    state = state.pressing(.delete, .enter)
    #expect(state.saves.isEmpty)
    #expect(
      state.book?.publications(on: "bao-nghe-an").contains { $0.id == publication.id } == false)
  }

  @Test func quittingWaitsForWhatIsBeingSaved() {
    var state = ticked.pressing(.function(2))
    #expect(state.press("q") == [])
    #expect(state.message?.text.hasPrefix("Đang lưu") == true)
    let change = RecordedChange.checklist("so-noi-vu", Checklist(ticks: [tick]))
    #expect(state.apply(.saved(number: 1, change: change)) == [.quit])

    state = ticked.pressing(.function(2))
    _ = state.press("q")
    #expect(state.apply(.saveFailed(number: 1, reason: "x.")) == [])
    #expect(state.overlay == .question(.quitWithUnsaved(count: 1)))

    state = ticked.pressing(.function(2))
    _ = state.press("q")
    _ = state.press("]")
    #expect(state.apply(.saved(number: 1, change: change)) == [])
  }

  @Test func aPlanThatIsMendedOpensInItsOwnYear() {
    var state = DashboardState(columns: 80, rows: 24, today: .on(1, 6))
    state.today = CalendarDay(daysSinceEpoch: 20_500)
    state.month = Month(of: state.today)
    var broken = WorkspaceContents.sample
    broken.book = nil
    broken.problems = [WorkspaceProblem(file: "plans/x/plan.json", reason: .missingFile)]
    _ = state.apply(.loaded(broken))
    #expect(state.overlay == .problems(top: 0))
    _ = state.apply(.loaded(.sample))
    #expect(state.month.description == "2024-12")
    #expect(state.overlay == nil)
  }

  @Test func aGroupsYearFollowsTheLogsOfItsAgencies() {
    var state = DashboardState.showing(.busy).pressing(.function(4), .end)
    #expect(state.figures.channel?.publications.map(\.id) == ["w-1"])
    let piece = Publication(
      id: "w-2", day: .on(4, 3), channel: "trang-co-quan@ky-son", title: "Kỳ Sơn", quantity: 2)
    for keys in [[Key](), [.home]] {
      state = state.pressing(keys)
      let log = keys.isEmpty ? [piece] : []
      _ = state.apply(.changedOnDisk(.log("trang-co-quan@ky-son", log)))
      state = state.pressing(.end)
      #expect(state.figures.channel?.counts[2] == (keys.isEmpty ? 5 : 3))
    }
  }

  @Test func anAnswerNobodyWaitsForDoesNoHarm() {
    var state = DashboardState.showing(.sample)
    expect(&state, on: .saved(number: 9, change: .log("bao-nghe-an", []))) {
      $0.saves.hasSaved = true
    }
    _ = state.apply(.saveFailed(number: 8, reason: "x."))
    #expect(state.saves.isEmpty)
  }

  @Test func aPlanThatBreaksWhileOpenIsSaidAndReadAgainWhenMended() {
    for screen in ScreenKind.allCases {
      var state = DashboardState.showing(.busy).pressing(.function(screen.rawValue + 1))
      var broken = WorkspaceContents.busy.withProblems()
      broken.book = nil
      _ = state.apply(.loaded(broken))
      #expect(state.overlay == .problems(top: 0))
      state = state.pressing(.escape)
      for key in [Key.down, .enter, .character(" "), .character("a"), .character("]"), .tab] {
        state = state.pressing(key)
        #expect(!state.screenText.isEmpty)
      }
      _ = state.apply(.loaded(.busy))
      #expect(state.figures.review.count == 5)
    }
  }

  @Test func eventsBeforeTheFirstReadDoNoHarm() {
    var state = DashboardState(columns: 80, rows: 24, today: .on(15, 3))
    for screen in ScreenKind.allCases {
      state = state.pressing(.function(screen.rawValue + 1), .down, .enter, .character(" "), .end)
      #expect(state.screenText.contains("Đang đọc…"))
    }
    _ = state.apply(.changedOnDisk(.log("bao-nghe-an", [])))
    #expect(state.contents == nil)
  }

  // MARK: Edits made together

  /// Two publications that were removed together.
  private var removed: DashboardState {
    DashboardState.showing(.busy).pressing(
      .enter, .character("m"), .character("m"), .delete, .enter)
  }

  private func answer(_ state: DashboardState, failing: Set<Int>) -> DashboardState {
    var state = state
    let log = state.book?.publications(on: "bao-nghe-an") ?? []
    let answers = [1, 2].map { number in
      SaveAnswer(
        number: number,
        failing.contains(number)
          ? .failed(reason: "x.") : .saved(.log("bao-nghe-an", log), SaveRemarks()))
    }
    _ = state.apply(.savedAll(answers))
    return state
  }

  @Test func whatWasMadeTogetherIsTriedAgainTogether() {
    var state = answer(removed, failing: [1, 2])
    let edits = state.saves.failed.sorted { $0.key < $1.key }
      .map { NumberedEdit(number: $0.key, edit: $0.value) }
    #expect(edits.count == 2)
    #expect(state.apply(.keyPressed(.control("s"))) == [.saveAll(edits)])
    #expect(state.saves.failed.isEmpty && state.saves.pending.count == 2)
  }

  @Test func whatWasMadeTogetherIsGivenUpAndMadeAgainTogether() {
    var state = answer(removed, failing: [1, 2])
    let before = DashboardState.showing(.busy).book
    #expect(state.apply(.keyPressed(.character("u"))) == [])
    #expect(state.saves.isEmpty && state.book == before)
    guard case .saveAll(let again)? = state.perform(.redo).first else {
      Issue.record("not made again as one")
      return
    }
    #expect(again.count == 2 && state.saves.takenBack.isEmpty)
  }

  @Test func thePartThatFailedIsGivenUpBeforeTheRestIsTakenBack() {
    var state = answer(removed, failing: [1])
    #expect(state.apply(.keyPressed(.character("u"))) == [])
    #expect(state.saves.isEmpty)
    #expect(state.apply(.keyPressed(.character("u"))) == [.undo(.last)])
  }
}

extension DashboardState {
  /// Presses a key and returns the work to do.
  fileprivate mutating func press(_ key: Character) -> [DashboardEffect] {
    apply(.keyPressed(.character(key)))
  }
}
