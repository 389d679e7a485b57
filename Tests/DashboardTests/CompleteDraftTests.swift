import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Several drafts at once: counted, turned, and saved as far as they are complete.
@Suite struct CompleteDraftTests {
  private func pasted(_ lines: String, language: Language = .vietnamese) -> DashboardState {
    var state = DashboardState.showing(.busy, columns: 80, rows: 24, language: language)
      .pressing(.function(4), .character("a"))
    _ = state.apply(.pasted(lines))
    return state
  }

  private let lines = """
    1/3/2024 Một cửa điện tử https://baonghean.vn/mot-cua
    https://baonghean.vn/khong-ten
    2/3/2024 Chữ ký số cho người dân
    30/3/2024 Ngày còn ở tương lai
    """

  private func titles(_ effects: [DashboardEffect]) -> [String] {
    effects.flatMap { effect -> [String] in
      guard case .saveAll(let edits) = effect else { return [] }
      return edits.compactMap {
        if case .record(let publication) = $0.edit { publication.title } else { nil }
      }
    }
  }

  @Test func theTitleSaysWhichDraftItIs() {
    var state = pasted(lines)
    #expect(state.screenText.contains("(bản nháp 1/4)"))
    state = state.pressing(.pageDown, .pageDown)
    #expect(state.screenText.contains("(bản nháp 3/4)"))
    #expect(state.pressing(.pageUp).screenText.contains("(bản nháp 2/4)"))
    #expect(state.pressing(.control("s")).screenText.contains("(bản nháp 4/4)"))
    #expect(pasted(lines, language: .english).screenText.contains("(draft 1/4)"))
  }

  @Test func whatIsCompleteIsSavedAsOneAndTheRestStays() {
    var state = pasted(lines).pressing(.pageDown)
    let effects = state.apply(.keyPressed(.control("t")))
    #expect(titles(effects) == ["Một cửa điện tử", "Chữ ký số cho người dân"])
    #expect(state.form?.place?.number == 2 && state.form?.place?.total == 4)
    #expect(state.form?.waiting.map(\.place?.number) == [4])
    #expect(state.form?[.title]?.problem != nil)
    #expect(
      state.message?.text == "Đã lưu 2 bản; còn 2 bản chưa đủ: Tên tin bài (1), Ngày đăng (1).",
      "\(state.message?.text ?? "")")
    // One effect, so that one step takes both back.
    #expect(effects.filter { if case .saveAll = $0 { true } else { false } }.count == 1)
    #expect(Set(state.saves.pending.values.compactMap(\.recordID)).count == 2)
  }

  @Test func theRestIsCompletedAndSaved() {
    var state = pasted(lines).pressing(.control("t")).typing("Có tên rồi").pressing(.pageDown)
    state = state.pressing(.control("u")).typing("4/3/2024")
    #expect(
      titles(state.apply(.keyPressed(.control("t")))) == ["Có tên rồi", "Ngày còn ở tương lai"])
    #expect(state.form == nil)
    #expect(state.message?.text == "Đã lưu cả 2 bản nháp.")
  }

  @Test func nothingCompleteSavesNothingAndSaysWhat() {
    var state = pasted("https://a.vn/1\nhttps://a.vn/2")
    #expect(state.apply(.keyPressed(.control("t"))) == [])
    #expect(
      state.message?.text.contains("Đã lưu 0 bản; còn 2 bản chưa đủ: Tên tin bài (2)") == true)
    #expect(state.form?.waiting.count == 1)
  }

  @Test func whatWasSavedIsADraftOfItsOwnUntilItIsOnDisk() {
    var state = pasted(lines)
    let effects = state.apply(.keyPressed(.control("t")))
    guard case .keepDraft(let kept)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(kept.waiting.count == 1)
    #expect(kept.id != state.draft?.id)
    #expect(state.draft?.waiting.count == 1)
  }

  @Test func aSingleFormHasNoSuchKey() {
    let state = DashboardState.showing(.busy).pressing(.function(4), .character("a"))
    #expect(!state.keyHints.contains { $0.keys == [.control("t")] })
    #expect(pasted(lines).keyHints.contains { $0.keys == [.control("t")] })
  }
}

extension PlanEdit {
  fileprivate var recordID: String? {
    if case .record(let publication) = self { publication.id.rawValue } else { nil }
  }
}
