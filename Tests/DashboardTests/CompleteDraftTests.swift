import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@testable import Dashboard

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
      let edits: [PlanEdit] =
        switch effect {
        case .saveAll(let edits): edits.map(\.edit)
        case .save(let edit, number: _): [edit]
        default: []
        }
      return edits.compactMap {
        if case .record(let publication) = $0 { publication.title } else { nil }
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

  // MARK: Links that were logged before

  private let links = """
    1/3/2024 Một cửa điện tử https://baonghean.vn/mot-cua
    2/3/2024 Chữ ký số https://baonghean.vn/chu-ky-so
    """

  /// The same two links pasted again, once they are logged.
  private var pastedAgain: DashboardState {
    var state = pasted(links).pressing(.control("t"), .character("a"))
    _ = state.apply(
      .pasted(
        """
        5/3/2024 Một cửa, lần nữa http://www.BaoNgheAn.vn/mot-cua/?utm_source=zalo#binh-luan
        5/3/2024 Tin mới https://baonghean.vn/tin-moi
        5/3/2024 Chữ ký số https://baonghean.vn/chu-ky-so
        """))
    return state
  }

  @Test func aLinkLoggedBeforeIsMarkedAndLeftOut() {
    var state = pastedAgain
    #expect(state.message?.text.hasSuffix("2 bản có liên kết đã ghi trước đó.") == true)
    #expect(state.screenText.contains("? Liên kết này đã ghi ngày 01/3/2024"))
    #expect(!state.pressing(.pageDown).screenText.contains("đã ghi ngày"))
    #expect(titles(state.apply(.keyPressed(.control("t")))) == ["Tin mới"])
    #expect(state.form?.waiting.count == 1)
    #expect(
      state.message?.text
        == "Đã lưu 1 bản; để lại 2 bản có liên kết đã ghi trước đó. Ctrl-T lần nữa: vẫn ghi; "
        + "Esc: bỏ.")
    // Whoever says so logs them all the same.
    #expect(titles(state.apply(.keyPressed(.control("t")))) == ["Một cửa, lần nữa", "Chữ ký số"])
    #expect(state.form == nil)
  }

  @Test func aLinkLoggedBeforeIsAskedAboutWhenItIsSavedAlone() {
    var state = pastedAgain
    #expect(titles(state.apply(.keyPressed(.control("s")))) == [])
    #expect(state.message?.text.contains("Ctrl-S lần nữa để vẫn ghi") == true)
    #expect(titles(state.apply(.keyPressed(.control("s")))) == ["Một cửa, lần nữa"])
  }

  @Test func aLinkTwiceAmongTheDraftsIsSavedOnce() {
    var state = pasted(
      "1/3/2024 Một https://baonghean.vn/x\n1/3/2024 Một nữa https://baonghean.vn/x/")
    #expect(state.message?.text.contains("đã ghi trước đó") == false)
    #expect(titles(state.apply(.keyPressed(.control("t")))) == ["Một"])
    #expect(state.screenText.contains("? Liên kết này đã ghi ngày 01/3/2024"))
  }

  @Test func whatIsIncompleteIsNamedBesideLinksLoggedBefore() {
    var state = pasted(links).pressing(.control("t"), .character("a"))
    _ = state.apply(.pasted(links + "\nhttps://baonghean.vn/khong-ten"))
    _ = state.apply(.keyPressed(.control("t")))
    #expect(
      state.message?.text
        == "Đã lưu 0 bản; còn 3 bản chưa đủ: Tên tin bài (1), liên kết đã ghi (2, Ctrl-T lần nữa "
        + "vẫn ghi).", "\(state.message?.text ?? "")")
  }

  @Test(arguments: Language.allCases) func theKeysThatSaveAndLeaveStandOnTheSmallestScreen(
    language: Language
  ) {
    for columns in [60, 80] {
      let state = pasted(lines, language: language).resized(columns, 16)
      let line = state.screenText.split(separator: "\n").last ?? ""
      for key in ["Ctrl-S", "Ctrl-T", "Esc"] {
        #expect(line.contains(key), "\(line)")
      }
    }
  }

  @Test func aSingleFormHasNoSuchKey() {
    let state = DashboardState.showing(.busy).pressing(.function(4), .character("a"))
    #expect(!state.keyHints.contains { $0.keys == [.control("t")] })
    #expect(pasted(lines).keyHints.contains { $0.keys == [.control("t")] })
  }

  private func texts(_ name: FormField.Name, in state: DashboardState) -> [String] {
    (state.form?.drafts ?? []).map { $0[name]?.input.text ?? "" }
  }

  @Test func moreLinesAreAddedBehindWhatIsThere() {
    var state = pasted(lines)
    _ = state.apply(.pasted("https://a.vn/5 Tin thứ năm\nhttps://a.vn/6 Tin thứ sáu"))
    #expect(state.screenText.contains("(bản nháp 1/6)"))
    let titles = texts(.title, in: state)
    #expect(titles.first == "Một cửa điện tử")
    #expect(titles.suffix(2) == ["Tin thứ năm", "Tin thứ sáu"])
  }

  @Test func whatIsHalfTypedStaysBesideWhatIsPasted() {
    var state = DashboardState.showing(.busy, columns: 80, rows: 24)
      .pressing(.function(4), .character("a")).typing("Đang gõ")
    _ = state.apply(.pasted("https://a.vn/1\n\u{2022} Truye\u{302}\u{300}n thông https://a.vn/2"))
    #expect(texts(.title, in: state) == ["Đang gõ", "", "Truyền thông"])
    #expect(texts(.link, in: state) == ["", "https://a.vn/1", "https://a.vn/2"])
  }
}

extension PlanEdit {
  fileprivate var recordID: String? {
    if case .record(let publication) = self { publication.id.rawValue } else { nil }
  }
}
