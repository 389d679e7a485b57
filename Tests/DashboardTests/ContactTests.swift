import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct ContactTests {
  let contacts = DashboardState.showing(.sample).pressing(.function(6))

  func found(_ text: String) -> [String] {
    contacts.typing(text).figures.contacts.map { Contact.samples[$0.position].id.rawValue }
  }

  @Test func typingSearchesAtOnce() {
    var state = contacts
    expect(&state, on: .character("s")) {
      $0.contactQuery = TextField("s")
      $0.lists[.contactList] = ListState(selected: "snv")
    }
    expect(&state, on: .backspace) {
      $0.contactQuery = TextField()
      $0.lists[.contactList] = ListState(selected: "tong-dai")
    }
  }

  @Test(arguments: ["Sở Nội vụ", "so noi vu", "SO NOI VU", "snv", "so\u{309}\u{31B}", "0238.3844"])
  func aContactIsFoundHoweverItsNameIsTyped(text: String) {
    #expect(found(text).contains("snv"))
  }

  @Test func digitsFindNumbersAndPurposesFindContacts() {
    #expect(found("18001096") == ["tong-dai"])
    #expect(found("to giac") == ["snv"])
    #expect(found("baonghean.vn") == ["thu-bao"])
    #expect(found("zzz") == [])
  }

  @Test(arguments: ["khieu nai", "Khiếu nại", "phan anh", "khie\u{302}\u{301}u na\u{323}i"])
  func whatCitizensCallAPurposeFindsTheContactsUnderIt(text: String) {
    let state = contacts.typing(text)
    #expect(state.figures.contacts.map { Contact.samples[$0.position].id } == ["cong-tinh"])
    #expect(state.figures.contacts.first?.purpose == .complain)
  }

  @Test func aContactIsFoundUnderThePurposeThatWasTyped() {
    #expect(contacts.typing("to giac").figures.contacts.map(\.purpose) == [.report])
    #expect(contacts.typing("tham nhũng").figures.contacts.map(\.purpose) == [.report])
    #expect(contacts.typing("theo doi ho so").figures.contacts.map(\.purpose) == [.follow])
    #expect(contacts.typing("1800").figures.contacts.map(\.purpose) == [.ask])
  }

  @Test func aContactUnderTwoPurposesCountsOnce() {
    #expect(contacts.figures.contacts.count > Contact.samples.count)
    #expect(contacts.paneTitle(.contactList) == "Đầu mối (\(Contact.samples.count))")
    #expect(contacts.typing("snv").paneTitle(.contactList) == "Đầu mối (1)")
  }

  @Test func anEmptyDirectorySaysWhatCanBePressedThere() {
    let empty = DashboardState.showing(.empty, columns: 80, rows: 24).pressing(.function(6))
    #expect(empty.screenText.contains("Chưa có đầu mối nào. Bấm Tab rồi a để thêm"))
    #expect(empty.screenText.contains("Ctrl-P"))
    let list = empty.pressing(.tab)
    #expect(list.screenText.contains("Chưa có đầu mối nào. Bấm a để thêm"))
    #expect(list.pressing(.character("a")).form != nil)
    #expect(empty.pressing(.control("p")).overlay != nil)
  }

  @Test func digitsAndBracketsTypeWhileOneSearches() {
    for character: Character in ["1", "5", "[", "]", "?", "!", "q", " ", "/"] {
      let state = contacts.typing("x").pressing(.character(character))
      #expect(state.contactQuery.text == "x\(character)")
      #expect(state.screen == .contacts && state.overlay == nil && state.message == nil)
    }
  }

  @Test func theKeyThatBeginsASearchIsNoLetterOfIt() {
    var state = contacts
    expect(&state, on: .character("/"))
    #expect(state.typing("1800").contactQuery.text == "1800")
  }

  @Test func functionKeysWorkWhileOneSearches() {
    #expect(contacts.pressing(.function(1)).overlay == .help(top: 0))
    #expect(contacts.pressing(.function(4)).screen == .channels)
  }

  @Test(arguments: [Key.down, .enter, .escape, .pageDown, .tab])
  func theseKeysGoFromTheFieldToTheList(key: Key) {
    var state = contacts
    expect(&state, on: key) { $0.focus[.contacts] = .contactList }
  }

  @Test func upFromTheFirstRowGoesBackToTheField() {
    var state = contacts.pressing(.down, .down)
    expect(&state, on: .up) { $0.lists[.contactList] = ListState(selected: "tong-dai") }
    expect(&state, on: .up) { $0.focus[.contacts] = .contactSearch }
    expect(&state, on: .up)
  }

  @Test func slashGoesToTheFieldAndKeepsTheWords() {
    var state = contacts.typing("snv").pressing(.down)
    expect(&state, on: .character("/")) { $0.focus[.contacts] = .contactSearch }
  }

  @Test func aPasteSearches() {
    var state = contacts
    expect(&state, on: .pasted("  0238\n3844")) {
      $0.contactQuery = TextField("  0238 3844")
      $0.lists[.contactList] = ListState(selected: "snv")
    }
  }

  @Test func theBestAnswerIsChosenWhateverWasChosenBefore() {
    let state = contacts.pressing(.end, .down, .end).pressing(.character("/")).typing("nghe")
    #expect(state.list(.contactList).index == 0)
  }

  @Test func movingInTheFieldLeavesTheChoice() {
    var state = contacts.typing("an").pressing(.down, .down).pressing(.character("/"))
    expect(&state, on: .left) { $0.contactQuery.moveLeft() }
  }

  @Test func enterShowsAllThatIsKnown() {
    var state = contacts.pressing(.down, .down)
    expect(&state, on: .enter) { $0.overlay = .contact(top: 0) }
    let text = state.screenText
    for part in [
      "0238.3844.640 – nhánh 7, 8", "! chưa kiểm chứng lại từ 02/01/2023", "giờ HC",
      "Nguồn: 47/KH-UBND, mục VI.1",
    ] {
      #expect(text.contains(part))
    }
    expect(&state, on: .escape) { $0.overlay = nil }
  }

  @Test func eachWarningIsSaidInWords() {
    let texts = contacts.texts
    let sentences = Contact.samples.map { $0.warning(on: .on(15, 3))?.sentence(in: texts) }
    #expect(
      sentences == [
        nil, "chưa kiểm chứng lại từ 02/01/2023", "chưa được kiểm chứng lần nào",
        "chưa chắc chắn, cần kiểm chứng trước khi cung cấp", "đã ngừng sử dụng",
        "chưa có thông tin; chưa ai tìm được",
      ])
  }

  @Test func withNothingFoundTheListSaysWhatToTry() {
    let state = contacts.typing("zzz")
    #expect(state.screenText.contains("Không tìm thấy. Thử ít từ hơn; không cần gõ dấu."))
    #expect(state.pressing(.enter, .enter).overlay == nil)
  }
}

@Suite struct OverlayTests {
  @Test func helpScrollsAndCloses() {
    var state = DashboardState.showing(.sample, columns: 80, rows: 24)
    expect(&state, on: .character("?")) { $0.overlay = .help(top: 0) }
    expect(&state, on: .up)
    expect(&state, on: .down) { $0.overlay = .help(top: 1) }
    expect(&state, on: .pageDown) { $0.overlay = .help(top: 19) }
    state = state.pressing(.end)
    let end = state
    expect(&state, on: .pageDown)
    #expect(state == end)
    #expect(state.screenText.contains("[x] đã xong"))
    expect(&state, on: .home) { $0.overlay = .help(top: 0) }
    for key in [Key.escape, .enter, .character("q"), .function(1)] {
      var state = state
      expect(&state, on: key) { $0.overlay = nil }
    }
  }

  @Test func aKeyUnderAnOverlayChangesNothing() {
    var state = DashboardState.showing(.sample).pressing(.function(1))
    for key in [Key.character(" "), .character("a"), .function(4), .tab, .character("]")] {
      expect(&state, on: key) {
        $0.message = .init(
          "Phím \(key.name) không dùng ở đây. Các phím dùng được: Esc đóng, Up Down cuộn.")
      }
    }
  }

  @Test func helpNamesEveryActionAndFitsAnyWidth() {
    for (columns, rows) in [(80, 24), (40, 10), (20, 6)] {
      let state = DashboardState.showing(.sample, columns: columns, rows: rows)
        .pressing(.function(1))
      var text = ""
      var shown = state
      for _ in 0..<600 {
        text += shown.screenText
        shown = shown.pressing(.down)
      }
      for binding in Keymap.standard.bindings {
        #expect(text.contains(binding.keys[0].name))
      }
    }
  }

  @Test func filesWithProblemsAreNamedAtTheStartAndAnyTimeLater() {
    var state = DashboardState.showing(.busy.withProblems(), columns: 80, rows: 24)
    #expect(state.overlay == .problems(top: 0))
    #expect(state.screenText.contains("contacts.json, dòng 12, cột 3: thừa dấu phẩy"))
    expect(&state, on: .escape) { $0.overlay = nil }
    #expect(state.screenText.contains("! 2 tệp có vấn đề"))
    expect(&state, on: .character("!")) { $0.overlay = .problems(top: 0) }
    var clean = DashboardState.showing(.busy)
    expect(&clean, on: .character("!")) { $0.message = .init("Không có tệp nào có vấn đề.") }
  }

  @Test func aPasteUnderAQuestionIsIgnored() {
    var state = DashboardState.showing(.sample).pressing(.character("a")).typing("M")
      .pressing(.escape)
    expect(&state, on: .pasted("abc")) {
      $0.message = .init("Đã bỏ qua nội dung dán: con trỏ không ở trong ô nhập.")
    }
  }

  @Test func theKeyOfTheScreenBeginsASearchAnew() {
    let found = DashboardState.showing(.busy).pressing(.function(6)).typing("noi vu")
    #expect(found.contactQuery.text == "noi vu")
    let again = found.pressing(.escape, .function(6))
    #expect(again.contactQuery.isEmpty && again.focusedPane == .contactSearch)
    #expect(again.figures.contacts == DashboardState.showing(.busy).figures.contacts)
  }
}
