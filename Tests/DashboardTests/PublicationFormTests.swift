import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct PublicationFormTests {
  let form = DashboardState.showing(.busy).pressing(.enter, .character("a"))

  func problem(
    _ name: FormField.Name, typing text: String, language: Language = .vietnamese
  ) -> String? {
    var state = DashboardState.showing(.busy, language: language)
      .pressing(.function(4), .character("a"))
    while let form = state.form, form.fields[form.focused].name != name {
      state = state.pressing(.tab)
    }
    return state.pressing(.control("u")).typing(text).pressing(.control("s")).form?[name]?.problem
  }

  @Test func itOpensOnTheTitleWithTheDayFilledIn() {
    #expect(form.form?.purpose == .record("bao-nghe-an"))
    #expect(form.form?.fields.map(\.name).prefix(5) == [.day, .title, .genre, .link, .covers])
    #expect(form.form?.focused == 1)
    #expect(form.form?[.day]?.input.text == "15/3/2024")
    #expect(form.form?[.covers]?.candidates.map(\.id).last == "nd-chu-ky-so")
  }

  /// As in a field whose text is selected: nobody means 12 pieces, or a day behind a day.
  @Test func whatWasOfferedGivesWayToWhatIsTyped() {
    func typed(_ text: String, into name: FormField.Name, after keys: [Key] = []) -> String? {
      var state = form
      while state.form.map({ $0.fields[$0.focused].name }) != name { state = state.pressing(.tab) }
      return state.pressing(keys).typing(text).form?[name]?.input.text
    }
    #expect(typed("2", into: .quantity) == "2")
    #expect(typed("25", into: .quantity) == "25")
    #expect(typed("18/3", into: .day) == "18/3")
    // Who goes into the text changes it.
    #expect(typed("2", into: .quantity, after: [.home]) == "21")
    #expect(typed("5", into: .day, after: [.backspace]) == "15/3/2025")
  }

  @Test func aGenreTypedWithoutMarksIsTheOneThatIsListed() {
    var state = form.typing("Một cửa").pressing(.tab).typing("bai")
    let effects = state.apply(.keyPressed(.control("s")))
    guard case .save(.record(let publication), _)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(publication.genre == "bài")
  }

  @Test func aLongTitleIsShownFromItsStartOnceItIsLeft() {
    let title =
      "Đổi mới, nâng cao hiệu quả giải quyết thủ tục hành chính và tiêu chuẩn hóa quy trình"
    let state = form.typing(title).resized(80, 24)
    #expect(!state.screenText.contains("Đổi mới, nâng cao"))
    let left = state.pressing(.tab).screenText
    #expect(left.contains("Đổi mới, nâng cao"))
    #expect(left.contains("…"))
  }

  @Test func theDayFilledInIsNeverInTheFuture() {
    let state = DashboardState.showing(.busy).pressing(.character("]"), .character("a"))
    #expect(state.form?[.day]?.input.text == "15/3/2024")
    let before = DashboardState.showing(.busy).pressing(.character("["), .character("a"))
    #expect(before.form?[.day]?.input.text == "29/02/2024")
  }

  @Test func theDayFilledInIsUnderstoodInEveryLanguage() {
    for language in Language.allCases {
      var state = DashboardState.showing(.busy, language: language).pressing(.character("a"))
        .typing("Một cửa")
      #expect(state.apply(.keyPressed(.control("s"))).count == 1)
    }
  }

  @Test(arguments: [
    ("", "chưa có ngày đăng; viết như 15/3/2024", "the day is missing; write it as 15/3/2024"),
    (
      "30/2", "“30/2” không phải một ngày có thật; viết như 15/3/2024",
      "“30/2” is not a day that exists; write it as 15 Mar 2024 or 15/3/2024"
    ),
    (
      "16/3", "16/3/2024 còn ở tương lai; ghi khi đã đăng",
      "16 Mar 2024 is in the future; log it once it is out"
    ),
  ]) func aWrongDayIsExplained(typed: String, vietnamese: String, english: String) {
    #expect(problem(.day, typing: typed) == vietnamese)
    #expect(problem(.day, typing: typed, language: .english) == english)
  }

  @Test(arguments: ["15/3/2024", "15-3-2024", "2024-03-15", "15/3/24", "15/3", "15", "15.3"])
  func daysAreReadAsPeopleWriteThem(typed: String) {
    #expect(problem(.day, typing: typed) == nil)
  }

  @Test func anEmptyTitleIsExplained() {
    #expect(problem(.title, typing: "  ") == "chưa có tên tin bài")
    #expect(problem(.title, typing: "", language: .english) == "the title is missing")
  }

  @Test(arguments: ["baonghean.vn", "ftp://a.vn", "https://", "https://a", "https://a.vn/x y"])
  func aWrongLinkIsExplained(typed: String) {
    #expect(
      problem(.link, typing: typed)
        == "“\(typed)” không phải liên kết; viết như https://baonghean.vn/…")
    #expect(
      problem(.link, typing: typed, language: .english)
        == "“\(typed)” is no link; write it as https://baonghean.vn/…")
  }

  @Test(arguments: ["", "https://baonghean.vn/a?b=c#d", "HTTP://A.VN"])
  func linksAndNoLinkAreTaken(typed: String) {
    #expect(problem(.link, typing: typed) == nil)
  }

  @Test func lettersLeftInTheContentsAreExplained() {
    #expect(
      problem(.covers, typing: "một cửa")
        == "“một cửa” không phải một lựa chọn trong danh sách; có phải IV.2 Cải cách thủ tục hành "
        + "chính: công …?")
    #expect(
      problem(.covers, typing: "zz", language: .english) == "“zz” is none of the choices")
  }

  @Test func savingWhatIsWrongGoesToTheFirstSuchField() {
    var state = form.pressing(.tab, .tab)
    expect(&state, on: .control("s")) {
      $0.form?.focused = 1
      $0.form?.fields[1].problem = "chưa có tên tin bài"
      $0.message = .init("chưa có tên tin bài", isError: true)
    }
    expect(&state, on: .character("M")) {
      $0.form?.fields[1].input = TextField("M")
      $0.form?.fields[1].problem = nil
      $0.form?.isDirty = true
      $0.message = nil
    }
  }

  @Test func savingLogsThePublication() {
    var state = form.typing("Một cửa").pressing(.tab).typing("tin").pressing(.tab)
      .typing("https://baonghean.vn/1").pressing(.tab).typing("tthc")
    #expect(state.form?.fields[4].highlightedLabel == "IV.2 Cải cách thủ tục hành chính")
    state = state.pressing(.enter)
    #expect(state.form?[.covers]?.chosen == ["nd-tthc"])
    let piece = Publication(
      id: "2024-03-15-s-1", day: .on(15, 3), channel: "bao-nghe-an", genre: "tin", title: "Một cửa",
      url: "https://baonghean.vn/1", covers: ["nd-tthc"], by: "lan")
    expect(&state, on: .control("s"), does: [.save(.record(piece), number: 1)]) {
      $0.form = nil
      $0.contents?.book?.apply(.record(piece))
      $0.saves.pending = [1: .record(piece)]
      $0.saves.nextNumber = 2
      $0.message = .init("Đã ghi: Một cửa")
      // Older than "p-dai" of the same day by its name, so one row below it.
      $0.lists[.channelLog]?.selected = "2024-03-15-s-1"
      $0.lists[.channelLog]?.index += 1
      $0.lists[.channelLog]?.top += 1
    }
  }

  @Test func aPieceOfAnotherMonthSaysWhichOne() {
    var state = form.typing("Tin cũ").pressing(.backTab, .control("u")).typing("5/1")
    _ = state.apply(.keyPressed(.control("s")))
    #expect(state.message == .init("Đã ghi vào tháng 01/2024: Tin cũ"))
  }

  @Test func enterTabAndArrowsGoThroughTheFields() {
    for key in [Key.enter, .tab, .down] {
      var state = form
      expect(&state, on: key) { $0.form?.focused = 2 }
    }
    for key in [Key.backTab, .up] {
      var state = form
      expect(&state, on: key) { $0.form?.focused = 0 }
    }
    #expect(form.pressing(.backTab, .backTab).form?.focused == 9)
    #expect(form.pressing(.backTab, .backTab, .tab).form?.focused == 0)
  }

  @Test func downGoesIntoTheSuggestionsAndEnterTakesOne() {
    var state = form.pressing(.tab)
    expect(&state, on: .down) { $0.form?.fields[2].highlighted = 0 }
    expect(&state, on: .down) { $0.form?.fields[2].highlighted = 1 }
    expect(&state, on: .enter) {
      $0.form?.fields[2].input = TextField("bài")
      $0.form?.fields[2].highlighted = nil
      $0.form?.focused = 3
      $0.form?.isDirty = true
    }
    state = form.pressing(.tab, .down)
    expect(&state, on: .up) { $0.form?.fields[2].highlighted = nil }
    expect(&state, on: .up) { $0.form?.focused = 1 }
  }

  @Test func aGenreOfOnesOwnIsTaken() {
    let state = form.typing("Một").pressing(.tab).typing("podcast").pressing(.control("s"))
    #expect(state.form == nil)
    let piece = state.book?.publications(on: "bao-nghe-an").first { $0.title == "Một" }
    #expect(piece?.genre == "podcast")
  }

  @Test func contentsAreChosenPutDownAndTakenBack() {
    var state = form.pressing(.tab, .tab, .tab).typing("so").pressing(.enter)
    let first = state.form?[.covers]?.chosen
    #expect(first?.count == 1)
    state = state.typing("chu ky").pressing(.enter)
    #expect(state.form?[.covers]?.chosen.last == "nd-chu-ky-so")
    #expect(state.typing("chu ky").pressing(.enter).form?[.covers]?.chosen == first)
    #expect(state.pressing(.backspace).form?[.covers]?.chosen == first)
    #expect(state.pressing(.backspace, .backspace, .backspace).form?[.covers]?.chosen == [])
  }

  @Test func aGroupAsksForTheAgencyByInitials() {
    var state = DashboardState.showing(.busy).pressing(.end, .character("a"))
    #expect(state.form?.purpose == .recordInGroup("trang-co-quan"))
    #expect(state.form?.focused == 0)
    expect(&state, on: .control("s")) {
      $0.form?.fields[0].problem = "chưa chọn cơ quan"
      $0.form?.fields[2].problem = "chưa có tên tin bài"
      $0.message = .init("chưa chọn cơ quan", isError: true)
    }
    state = state.typing("stt")
    #expect(state.form?[.agency]?.matches.count == 1)
    state = state.pressing(.enter)
    #expect(state.form?[.agency]?.chosen == ["so-tttt"])
    #expect(state.form?.focused == 1)
    state = state.pressing(.tab).typing("Bài").pressing(.control("s"))
    #expect(state.book?.publications(on: "trang-co-quan@so-tttt").map(\.title) == ["Bài"])
  }

  @Test func theOnlyAgencyMeantIsTakenOnTheWayOut() {
    let start = DashboardState.showing(.busy).pressing(.end, .character("a"))
    #expect(start.typing("quy chau").pressing(.tab).form?[.agency]?.chosen == ["quy-chau"])
    let several = start.typing("snv").pressing(.tab).form?[.agency]
    #expect(several?.chosen == [])
    #expect(
      several?.problem == "chưa chọn cơ quan cho “snv”; có phải Sở Nội vụ, Sở Ngoại vụ?")
    #expect(
      start.typing("zz").pressing(.tab).form?[.agency]?.problem == "chưa chọn cơ quan cho “zz”")
  }

  @Test func editingChangesWhatWasTypedAndNothingElse() {
    var state = DashboardState.showing(.busy).pressing(.enter)
    guard
      let before = state.book?.publications(on: "bao-nghe-an").first(where: { $0.id == "p-dai" })
    else {
      Issue.record("no publication")
      return
    }
    state = state.pressing(.character("e"))
    #expect(state.form?.purpose == .edit(before))
    #expect(state.form?[.covers]?.chosen == ["nd-tthc", "nd-dvc", "nd-chu-ky-so"])
    state = state.pressing(.control("u")).typing("Tên khác")
    var after = before
    after.title = "Tên khác"
    let effects = state.apply(.keyPressed(.control("s")))
    #expect(effects == [.save(.change(from: before, to: after), number: 1)])
  }

  @Test func anEditThatChangesNothingIsNotSaved() {
    var state = DashboardState.showing(.busy).pressing(.enter)
    let before = state
    state = state.pressing(.enter, .enter)
    expect(&state, on: .control("s")) { $0 = before }
  }

  @Test func removingAsksFirst() throws {
    var state = DashboardState.showing(.busy).pressing(.enter, .end)
    expect(&state, on: .delete) {
      $0.overlay = .question(
        .remove(
          .publication("p-1-1", "bao-nghe-an"),
          name: "tin bài “Bộ phận một cửa tháng 1: chuyện kể thứ 1”", below: 0))
    }
    expect(&state, on: .character("y")) {
      $0.message = .init("Phím y không dùng ở đây. Các phím dùng được: Enter đồng ý, Esc quay lại.")
    }
    #expect(state.pressing(.escape).overlay == nil)
    let seen = state.book?.publications(on: "bao-nghe-an").first { $0.id == "p-1-1" }
    let edit = PlanEdit.removePublication(try #require(seen))
    expect(&state, on: .enter, does: [.save(edit, number: 1)]) {
      $0.overlay = nil
      $0.contents?.book?.apply(edit)
      $0.saves.pending = [1: edit]
      $0.saves.nextNumber = 2
      $0.message = .init(
        "Đã xóa tin bài “Bộ phận một cửa tháng 1: chuyện kể thứ 1”. Phím u để lấy lại.")
      $0.lists[.channelLog]?.index -= 1
      $0.lists[.channelLog]?.top -= 1
      $0.lists[.channelLog]?.selected = "p-2-1"
    }
  }

  @Test func escapeClosesACleanFormAndAsksAboutATypedOne() {
    for key in [Key.escape, .control("c")] {
      var clean = form
      expect(&clean, on: key) { $0.form = nil }
      var typed = form.typing("M")
      expect(&typed, on: key) { $0.overlay = .question(.discardForm) }
      expect(&typed, on: .escape) { $0.overlay = nil }
      typed = typed.pressing(key)
      expect(&typed, on: .enter, does: [.dropDraft("record/bao-nghe-an/s/1")]) {
        $0.overlay = nil
        $0.form = nil
      }
    }
  }

  @Test func aPasteIsOneLineInTheFieldAndNothingElsewhere() {
    var state = form
    expect(&state, on: .pasted("\nMột cửa\tđiện tử\u{1B}[2J\n")) {
      $0.form?.fields[1].input = TextField("Một cửa điện tử[2J")
      $0.form?.isDirty = true
    }
    state = state.pressing(.escape)
    expect(&state, on: .pasted("\n")) {
      $0.message = .init("Đã bỏ qua nội dung dán: con trỏ không ở trong ô nhập.")
    }
    var outside = DashboardState.showing(.busy)
    expect(&outside, on: .pasted("q\n")) {
      $0.message = .init("Đã bỏ qua nội dung dán: con trỏ không ở trong ô nhập.")
    }
  }

  @Test func lettersTypedInPartsAreComposed() {
    let state = form.typing("tie\u{302}\u{301}ng Vie\u{323}\u{302}t đô\u{323}ng")
    let text = state.form?[.title]?.input.text ?? ""
    #expect(Array(text.unicodeScalars) == Array("tiếng Việt động".unicodeScalars))
    #expect(
      state.pressing(.backspace, .backspace, .backspace, .backspace, .backspace).form?[.title]?
        .input.text == "tiếng Việt")
  }

  @Test func editingKeysWorkInTheField() {
    let typed = form.typing("một hai ba")
    func text(_ keys: Key...) -> String? { typed.pressing(keys).form?[.title]?.input.text }
    #expect(text(.control("w")) == "một hai ")
    #expect(text(.home, .delete) == "ột hai ba")
    #expect(text(.wordLeft, .control("k")) == "một hai ")
    #expect(text(.left, .left, .control("u")) == "ba")
    #expect(text(.control("a"), .character("X")) == "Xmột hai ba")
    #expect(text(.home, .end, .character("!")) == "một hai ba!")
    #expect(text(.home, .wordRight, .right, .backspace) == "mộthai ba")
  }

  @Test func keysWithoutAUseInAFormSaySo() {
    for key in [Key.function(3), .pageDown, .control("x"), .insert, .alt("a")] {
      var state = form
      expect(&state, on: key) {
        $0.message = .init("Phím \(key.name) không dùng ở đây; F1 xem trợ giúp.")
      }
    }
  }

  @Test func f1HelpsWithTheFormAndLeavesItAsItIs() {
    var state = form.typing("M")
    expect(&state, on: .function(1)) { $0.overlay = .help(top: 0) }
    #expect(state.screenText.contains("Biểu mẫu"))
    expect(&state, on: .escape) { $0.overlay = nil }
  }
}

extension FormField {
  /// The start of what Enter would choose, as far as the first colon.
  fileprivate var highlightedLabel: String? {
    highlighted.map { String(candidates[matches[$0]].label.prefix { $0 != ":" }) }
  }
}
