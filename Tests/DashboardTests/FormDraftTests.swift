import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

/// What is typed and not saved: kept, offered again, gone when saved or thrown away.
@Suite struct FormDraftTests {
  private var typed: DashboardState {
    DashboardState.showing(.busy).pressing(.function(4), .character("a")).typing("Một cửa")
      .pressing(.tab, .tab, .tab).typing("tthc").pressing(.enter)
  }

  @Test func aDraftHoldsWhatWasTypedAndNothingElse() {
    #expect(DashboardState.showing(.busy).draft == nil)
    #expect(DashboardState.showing(.busy).pressing(.function(4), .character("a")).draft == nil)
    let draft = typed.draft
    #expect(draft?.id == "record/bao-nghe-an/s/1")
    #expect(draft?.purpose == "record" && draft?.subject == ["bao-nghe-an"])
    #expect(draft?.title == "Ghi tin bài: Báo Nghệ An")
    #expect(draft?.focused == "covers")
    #expect(
      draft?.fields == [
        .init("title", text: "Một cửa"), .init("covers", text: "", chosen: ["nd-tthc"]),
      ])
  }

  @Test func aDraftIsOfferedAndOpensAsItWas() throws {
    var draft = try #require(typed.draft)
    draft.milliseconds = 1_710_486_300_000
    var state = DashboardState.showing(.busy)
    _ = state.apply(.draftsFound([draft]))
    #expect(state.overlay == .question(.openDraft(draft)))
    #expect(state.screenText.contains("Bản nháp “Ghi tin bài: Báo Nghệ An” từ 14:05"))
    #expect(state.screenText.contains("Enter: mở lại   Esc: để sau   Delete: bỏ hẳn"))
    let effects = state.apply(.keyPressed(.enter))
    // At once, so that no other screen of the person offers it.
    #expect(effects == [.keepDraft(try #require(state.draft))])
    #expect(state.form?.fields.map(\.input.text) == typed.form?.fields.map(\.input.text))
    #expect(state.form?[.covers]?.chosen == ["nd-tthc"])
    #expect(state.form?.isDirty == true)
    #expect(state.draft?.id == draft.id)
  }

  @Test func theDraftsThatWaitBehindAFormAreKeptWithIt() throws {
    var state = DashboardState.showing(.busy).pressing(.function(4), .character("a"))
    _ = state.apply(.pasted("12/3 Một cửa\nThu\u{309} tục mới https://baonghean.vn/2\nHội nghị"))
    let draft = try #require(state.draft)
    #expect(draft.fields.map(\.text) == ["12/3/2024", "Một cửa"])
    #expect(
      draft.waiting.map { $0.map(\.text) }
        == [["Thủ tục mới", "https://baonghean.vn/2"], ["Hội nghị"]])
    var next = DashboardState.showing(.busy)
    _ = next.apply(.draftsFound([draft]))
    next = next.pressing(.enter)
    #expect(next.form?.waiting.count == 2)
    #expect(next.draft?.waiting == draft.waiting)
    // Once the first is saved the others are still a draft.
    #expect(next.apply(.keyPressed(.control("s"))).count == 2)
    #expect(next.draft?.fields.map(\.text) == ["Thủ tục mới", "https://baonghean.vn/2"])
    #expect(next.draft?.id == draft.id && next.draft?.waiting.count == 1)
  }

  @Test func escapeKeepsItForLaterAndDeleteThrowsItAway() throws {
    let draft = try #require(typed.draft)
    var state = DashboardState.showing(.busy)
    _ = state.apply(.draftsFound([draft]))
    var later = state
    #expect(later.apply(.keyPressed(.escape)) == [])
    #expect(later.overlay == nil && later.form == nil)
    #expect(state.apply(.keyPressed(.delete)) == [.dropDraft(draft.id)])
    #expect(state.overlay == nil && state.keptDrafts.isEmpty)
  }

  @Test func itIsGoneOnceItsEditIsOnDiskAndNotBefore() {
    var state = typed
    let effects = state.apply(.keyPressed(.control("s")))
    #expect(effects.count == 1)
    #expect(state.apply(.saveFailed(number: 1, reason: "đĩa đầy.")).count == 1)
    _ = state.apply(.keyPressed(.control("s")))
    let change = RecordedChange.log(
      "bao-nghe-an", state.book?.publications(on: "bao-nghe-an") ?? [])
    #expect(
      state.apply(.saved(number: 1, change: change)) == [.dropDraft("record/bao-nghe-an/s/1")])
  }

  @Test func aSecondFormOnTheSameChannelHasADraftOfItsOwn() {
    var state = typed
    _ = state.apply(.keyPressed(.control("s")))
    _ = state.apply(.saveFailed(number: 1, reason: "đĩa đầy."))
    state = state.pressing(.character("a")).typing("Hai cửa")
    #expect(state.draft?.id == "record/bao-nghe-an/s/2")
    _ = state.apply(.keyPressed(.control("s")))
    let log = RecordedChange.log(
      "bao-nghe-an", state.book?.publications(on: "bao-nghe-an") ?? [])
    #expect(state.apply(.saved(number: 2, change: log)) == [.dropDraft("record/bao-nghe-an/s/2")])
  }

  @Test func aDraftGoesWithTheEditThatIsGivenUp() {
    var state = typed
    _ = state.apply(.keyPressed(.control("s")))
    _ = state.apply(.saveFailed(number: 1, reason: "đĩa đầy."))
    #expect(
      state.apply(.keyPressed(.character("u"))) == [.dropDraft("record/bao-nghe-an/s/1")])
  }

  @Test func aDraftStaysUntilTheLastOfItsEditsIsOnDisk() {
    var state = DashboardState.showing(.busy).pressing(.enter, .character("m"), .character("m"))
      .pressing(.character("e")).typing("bút ký")
    _ = state.apply(.keyPressed(.control("s")))
    let log = RecordedChange.log(
      "bao-nghe-an", state.book?.publications(on: "bao-nghe-an") ?? [])
    let first = state.apply(
      .savedAll([
        SaveAnswer(number: 1, .failed(reason: "x.")),
        SaveAnswer(number: 2, .saved(log, SaveRemarks())),
      ]))
    guard case .keepDraft? = first.first, first.count == 1 else {
      Issue.record("\(first)")
      return
    }
    _ = state.apply(.keyPressed(.control("s")))
    let last = state.apply(.saved(number: 1, change: log))
    #expect(last.count == 1)
    guard case .dropDraft? = last.first else {
      Issue.record("\(last)")
      return
    }
  }

  @Test func aDraftWhoseRecordIsGoneIsKeptAndThatIsSaid() throws {
    var draft = try #require(typed.draft)
    draft.subject = ["kenh-da-bo"]
    var state = DashboardState.showing(.busy)
    _ = state.apply(.draftsFound([draft]))
    #expect(state.apply(.keyPressed(.enter)) == [])
    #expect(state.form == nil)
    #expect(state.message?.text.hasPrefix("Không mở lại được") == true)
  }

  @Test func whatOthersChangedMeanwhileIsNotTurnedBackByADraft() throws {
    let base = DashboardState.showing(.busy).pressing(.enter)
    let editing = base.pressing(.character("e")).typing(" (sửa)")
    let draft = try #require(editing.draft)
    #expect(draft.fields.map(\.name) == ["title"])
    var log = editing.book?.publications(on: "bao-nghe-an") ?? []
    let position = try #require(log.firstIndex { $0.id.rawValue == draft.subject[1] })
    log[position].genre = "phóng sự"
    var state = base
    _ = state.apply(.changedOnDisk(.log("bao-nghe-an", log)))
    _ = state.apply(.draftsFound([draft]))
    state = state.pressing(.enter)
    #expect(state.form?[.genre]?.input.text == "phóng sự")
    #expect(state.form?[.title]?.input.text.hasSuffix("(sửa)") == true)
  }

  @Test func thePurposeOfEveryFormCanBeOpenedAgain() throws {
    let start = DashboardState.showing(.busy).pressing(.function(4))
    let forms = [
      start.pressing(.character("a")), start.pressing(.end, .character("a")),
      start.pressing(.character("e"), .enter), start.pressing(.end, .character("e"), .enter),
      start.pressing(.character("e"), .down, .enter),
      start.pressing(.function(3), .character("a"), .enter),
      start.pressing(.function(5), .enter, .character("e"), .enter),
      DashboardState.showing(.busy).pressing(.enter, .character("e")),
    ]
    for form in forms {
      let draft = try #require(form.typing("1").draft)
      var state = DashboardState.showing(.busy)
      _ = state.apply(.draftsFound([draft]))
      #expect(state.pressing(.enter).form?.purpose == form.form?.purpose)
    }
  }
}

@Suite struct FormSubjectTests {
  @Test(arguments: RecordFormTests.subjects)
  func wordsReadBack(subject: FormSubject) {
    #expect(FormSubject(words: subject.words) == subject)
  }

  @Test(arguments: [
    [], [""], ["lạ"], ["item", "a"], ["item", "a", "nơi nào"], ["contact", "a", "b"],
  ])
  func otherWordsAreNoSubject(words: [String]) {
    #expect(FormSubject(words: words) == nil)
  }
}

/// Several drafts behind one form: each is kept until its own edit is on disk.
@Suite struct WaitingDraftTests {
  private var pasted: DashboardState {
    var state = DashboardState.showing(.busy).pressing(.function(4), .character("a"))
    _ = state.apply(.pasted("Tin một\nTin hai\nTin ba"))
    return state
  }

  private func log(_ state: DashboardState) -> RecordedChange {
    .log("bao-nghe-an", state.book?.publications(on: "bao-nghe-an") ?? [])
  }

  private func kept(_ effects: [DashboardEffect]) -> [FormDraft] {
    effects.compactMap { if case .keepDraft(let draft) = $0 { draft } else { nil } }
  }

  @Test func theFirstIsKeptByItselfOnceItIsSaved() throws {
    var state = pasted
    let whole = try #require(state.draft)
    let effects = state.apply(.keyPressed(.control("s")))
    let first = try #require(kept(effects).first)
    // It is kept before it is saved, so that whatever ends the program leaves it.
    #expect(effects.count == 2 && effects.first == .keepDraft(first))
    #expect(first.id != whole.id && first.waiting == [])
    #expect(first.fields.map(\.text) == ["Tin một"])
    #expect(state.draft?.id == whole.id)
    #expect(state.draft?.waiting.map { $0.map(\.text) } == [["Tin ba"]])
  }

  @Test func oneThatFailsStaysWhileTheOthersAreSaved() throws {
    var state = pasted
    let whole = try #require(state.draft)
    let first = try #require(kept(state.apply(.keyPressed(.control("s")))).first)
    #expect(
      state.apply(.saveFailed(number: 1, reason: "đĩa đầy.")) == [.keepDraft(first)])
    let second = try #require(kept(state.apply(.keyPressed(.control("s")))).first)
    #expect(state.apply(.saved(number: 2, change: log(state))) == [.dropDraft(second.id)])
    #expect(kept(state.apply(.keyPressed(.control("s")))) == [])
    #expect(state.form == nil)
    #expect(state.apply(.saved(number: 3, change: log(state))) == [.dropDraft(whole.id)])
    // Until the first is on disk too.
    _ = state.apply(.keyPressed(.control("s")))
    #expect(state.apply(.saved(number: 1, change: log(state))) == [.dropDraft(first.id)])
    #expect(state.saves.isEmpty)
  }

  @Test func aDraftOfThoseThatWaitOpensWithTheirOwnText() throws {
    var state = pasted
    let first = try #require(kept(state.apply(.keyPressed(.control("s")))).first)
    let rest = try #require(state.draft)
    for (draft, titles) in [(first, ["Tin một"]), (rest, ["Tin hai", "Tin ba"])] {
      var next = DashboardState.showing(.busy)
      _ = next.apply(.draftsFound([draft]))
      next = next.pressing(.enter)
      let forms = [next.form].compactMap { $0 } + (next.form?.waiting ?? [])
      #expect(forms.map { $0[.title]?.input.text } == titles)
    }
  }

  @Test func theFirstOfARepeatedMonthIsKeptAsWell() throws {
    let state = DashboardState.showing(.busy).pressing(.enter, .character("c"))
    let draft = try #require(state.draft)
    #expect(draft.fields.contains { $0.name == "title" && !$0.text.isEmpty })
    #expect(draft.waiting.allSatisfy { $0.contains { $0.name == "title" && !$0.text.isEmpty } })
  }

  @Test func whatWasTypedInTheLastMomentIsKeptIfItsSaveFails() throws {
    var state = DashboardState.showing(.busy).pressing(.function(4), .character("a"))
      .typing("Một cửa")
    let typed = try #require(state.draft)
    #expect(kept(state.apply(.keyPressed(.control("s")))) == [])
    #expect(state.apply(.saveFailed(number: 1, reason: "đĩa đầy.")) == [.keepDraft(typed)])
  }
}
