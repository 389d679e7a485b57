import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// An officer says what a channel owes.
@Suite struct ObligationFormTests {
  /// The list of channels, with one chosen that owes no number.
  private var channels: DashboardState {
    var state = DashboardState.showing(.sample).pressing(.character("3"))
    for _ in state.figures.channelRows {
      if state.figures.channelRows[state.list(.channelList).index].obligations.first?.owed == nil {
        break
      }
      state = state.pressing(.down)
    }
    return state
  }

  /// Báo Nghệ An, which owes two pieces a month; its form with the first field chosen.
  private var newspaper: DashboardState {
    DashboardState.showing(.sample).pressing(.character("3"), .character("e"), .enter)
  }

  private func content(_ state: DashboardState) -> [FormField.Name: String] {
    Dictionary(
      uniqueKeysWithValues: (state.form?.fields ?? []).map { ($0.name, $0.input.text) })
  }

  private func focusing(_ name: FormField.Name, in state: DashboardState) -> DashboardState {
    var state = state
    for _ in state.form?.fields ?? [] {
      if let form = state.form, form.fields[form.focused].name == name { break }
      state = state.pressing(.tab)
    }
    return state
  }

  private func owed(_ effects: [DashboardEffect]) -> [Obligation]? {
    guard case .save(.owe(_, let owed, _), number: _)? = effects.first else { return nil }
    return owed
  }

  @Test func aNumberIsSetAndTheReviewFollows() {
    var state = channels.pressing(.character("e"), .enter)
    guard case .owe(let subject, _)? = state.form?.purpose else {
      Issue.record("\(String(describing: state.form))")
      return
    }
    state = state.typing("4")
    let effects = state.pressingForEffects(.control("s"))
    guard let owed = owed(effects.effects) else {
      Issue.record("\(effects.effects)")
      return
    }
    #expect(owed.first?.amount == .atLeast(4))
    #expect(owed.first?.wording == nil)
    #expect(owed.first?.setBy == "lan")
    #expect(owed.first?.setOn == state.today)
    let after = effects.state
    #expect(after.book?.plan.obligations(of: subject) == owed)
    let row = after.figures.channelRows[after.list(.channelList).index]
    #expect(row.obligations.first?.owed == 4)
    #expect(row.state == .notYetDue)
    #expect(after.message?.text.contains("ít nhất 4") == true)
  }

  /// What is saved is the same whatever language the screen speaks.
  @Test(arguments: Language.allCases) func aNumberWithoutWordsGetsNone(language: Language) {
    var contents = WorkspaceContents.sample
    var plan = Plan.sample
    for place in plan.channels[0].obligations.indices {
      plan.channels[0].obligations[place].wording = nil
      plan.channels[0].obligations[place].amount = .atLeast(2)
    }
    contents.book = PlanBook(registry: .sample, plan: plan)
    let state = DashboardState.showing(contents, language: language)
      .pressing(.character("3"), .character("e"), .enter)
    var changed = focusing(.amount, in: state).pressing(.control("u")).typing("5")
    let owed = owed(changed.apply(.keyPressed(.control("s"))))
    #expect(owed?.first?.amount == .atLeast(5))
    #expect(owed?.first?.wording == nil)
  }

  @Test func nothingChangedIsNotSaved() {
    for state in [channels.pressing(.character("e"), .enter), newspaper] {
      let result = state.pressingForEffects(.control("s"))
      #expect(result.effects == [])
      #expect(result.state.form == nil)
    }
  }

  @Test(arguments: ["0", "-1", "4,5", "100001", "99999999999999999999"])
  func whatIsNoNumberIsSaid(text: String) {
    let result = channels.pressing(.character("e"), .enter).typing(text).pressingForEffects(
      .control("s"))
    #expect(result.effects == [])
    #expect(result.state.form?.fields[0].problem?.contains("“\(text)” không phải số") == true)
  }

  @Test func aPeriodIsChosenByAFewLetters() {
    var state = focusing(.cadence, in: channels.pressing(.character("e"), .enter).typing("2"))
    state = state.pressing(.control("u")).typing("quy").pressing(.enter)
    #expect(owed(state.pressingForEffects(.control("s")).effects)?.first?.period == .quarter)
  }

  @Test func anAgencysChannelInAGroupSetsTheNumberOfTheGroup() {
    var state = DashboardState.showing(.sample).pressing(.character("3"), .end, .right, .down)
    #expect(state.list(.channelList).selected?.contains("@") == true)
    state = state.pressing(.character("e"), .enter)
    guard case .owe(.group, nil)? = state.form?.purpose else {
      Issue.record("\(String(describing: state.form))")
      return
    }
  }

  // MARK: Words

  @Test(arguments: [
    ("02 tin, bài/tháng", "đúng số lượng", "2", "tin, bài", "tháng", "", ""),
    ("mỗi xã ít nhất 04 tin, bài/quý", "ít nhất", "4", "tin, bài", "quý", "mỗi xã", ""),
    (
      "80% cơ quan có chuyên mục hằng năm", "tỷ lệ % đơn vị", "80", "chuyên mục", "năm",
      "mỗi cơ quan", ""
    ),
    (
      "ít nhất 01 hội nghị, chậm nhất ngày 15/11/2024", "ít nhất", "1", "hội nghị", "năm", "",
      "15/11/2024"
    ),
    (
      "02 tin/quý, chậm nhất ngày 20 của tháng cuối quý", "đúng số lượng", "2", "tin", "quý", "",
      "20"
    ),
  ])
  func wordsFillTheFieldsBelow(
    words: String, measure: String, amount: String, genre: String, period: String, unit: String,
    deadline: String
  ) {
    let state = channels.pressing(.character("e"), .enter).typing(words)
    let content = content(state)
    #expect(content[.measure] == measure)
    #expect(content[.amount] == amount)
    #expect(content[.genre] == genre)
    #expect(content[.cadence] == period)
    #expect(content[.unit] == unit)
    #expect(content[.deadline] == deadline)
    let saved = owed(state.pressingForEffects(.control("s")).effects)?.first
    #expect(saved?.demand == Obligation(id: "", reading: words, year: 2024).demand)
  }

  @Test func decomposedWordsAreRead() {
    let state = channels.pressing(.character("e"), .enter)
      .typing("02 tin, ba\u{300}i/tha\u{301}ng")
    #expect(content(state)[.genre] == "tin, bài")
    #expect(content(state)[.amount] == "2")
  }

  @Test func howTheWordsWereReadStandsBelowThem() {
    let state = channels.resized(80, 24).pressing(.character("e"), .enter)
      .typing("mỗi xã ít nhất 02 tin, bài/tháng, chậm nhất ngày 20")
    #expect(
      state.screenText.contains(
        "= mỗi xã: ít nhất 2 tin, bài/tháng, chậm nhất ngày 20"))
    let quarter = state.pressing(.control("u")).typing(
      "02 tin/quý, chậm nhất ngày 20 của tháng cuối quý")
    #expect(quarter.screenText.contains("= chậm nhất ngày 20 của tháng cuối kỳ"))
    #expect(content(quarter.pressing(.control("u")).typing("1 tin/tuần"))[.deadline] == "")
  }

  @Test func wordsFollowTheFields() {
    var state = newspaper
    #expect(content(state)[.wording] == "ít nhất 02 tin, bài/tháng")
    state = focusing(.amount, in: state).typing("5")
    #expect(content(state)[.wording] == "ít nhất 05 tin, bài/tháng")
    state = focusing(.deadline, in: state).typing("20")
    #expect(content(state)[.wording] == "ít nhất 05 tin, bài/tháng, chậm nhất ngày 20")
    let saved = owed(state.pressingForEffects(.control("s")).effects)?.first
    #expect(saved?.amount == .atLeast(5))
    #expect(saved?.deadline == .dayOfPeriod(20))
  }

  @Test func wordsThatCannotBeReadAreKeptAndSaid() {
    var state = channels.resized(80, 24).pressing(.character("e"), .enter)
      .typing("2 tin/tháng nếu có kinh phí")
    // What half of the words had filled in is gone again.
    #expect(content(state)[.amount] == "")
    #expect(state.screenText.contains("= chưa hiểu hết câu này"))
    let unread = owed(
      state.pressing(.control("s")).pressingForEffects(.control("s")).effects)?.first
    #expect(unread?.amount == .unread)
    #expect(unread?.wording == "2 tin/tháng nếu có kinh phí")
    state = focusing(.amount, in: state).typing("2")
    let counted = owed(state.pressingForEffects(.control("s")).effects)?.first
    #expect(counted?.amount == .atLeast(2))
    #expect(counted?.wording == "2 tin/tháng nếu có kinh phí")
  }

  @Test(arguments: ["1 tin/2 tuần", "02 tuần/tin", "trên 50% đơn vị", "mỗi xã 1 tin/2 tua\u{300}n"])
  func wordsWithANumberThatCountForNothingAreAskedAbout(words: String) {
    let typed = channels.resized(80, 24).pressing(.character("e"), .enter).typing(words)
    let asked = typed.pressingForEffects(.control("s"))
    #expect(asked.effects == [] && asked.state.form?.fields[0].asked != nil)
    #expect(asked.state.screenText.contains("? Chưa hiểu số trong câu này"))
    #expect(asked.state.message?.text.contains("Ctrl-S lần nữa") == true)
    // Whoever changes the words is asked anew.
    #expect(asked.state.typing(" nhé").pressingForEffects(.control("s")).effects == [])
    let kept = owed(asked.state.pressingForEffects(.control("s")).effects)?.first
    #expect(kept?.amount == .unread)
    #expect(kept?.wording == typed.form?.fields[0].input.text)
  }

  @Test func onlyWordsThatSayANumberNobodyReadsAreAskedAbout() {
    for words in ["đăng kịp thời", "thường xuyên đăng tin", "mỗi xã 1 pano", "2"] {
      let state = channels.pressing(.character("e"), .enter).typing(words)
      #expect(owed(state.pressingForEffects(.control("s")).effects) != nil, "\(words)")
    }
    var state = channels.pressing(.character("e"), .enter).typing("1 tin/2 tuần")
    state = focusing(.amount, in: state)
    #expect(state.screenText.contains("? Chưa hiểu số trong câu này"))
    state = state.typing("2")
    #expect(!state.screenText.contains("? Chưa hiểu số"))
    #expect(owed(state.pressingForEffects(.control("s")).effects)?.first?.amount == .atLeast(2))
  }

  @Test func aNumberBelowZeroIsAnError() {
    let result = channels.pressing(.character("e"), .enter).typing("-3 tin/tháng")
      .pressing(.control("s")).pressingForEffects(.control("s"))
    #expect(result.effects == [])
    #expect(result.state.form?.fields[0].problem == "“-3” là số âm; ghi số từ 1 trở lên")
  }

  @Test func aNumberAndAPercentageMustBeThere() {
    var state = focusing(.measure, in: channels.pressing(.character("e"), .enter))
    state = state.typing("ty le").pressing(.enter).pressing(.control("s"))
    #expect(state.form?[.amount]?.problem?.isEmpty == false)
    state = state.typing("101").pressing(.control("s"))
    #expect(state.form?[.amount]?.problem?.contains("1") == true)
    state = focusing(.measure, in: state).typing("it nhat").pressing(.enter)
    state = focusing(.amount, in: state).pressing(.control("u"), .control("s"))
    #expect(state.form?[.amount]?.problem?.contains("ghi số lượng") == true)
    #expect(state.saves.isEmpty)
  }

  @Test(arguments: ["0", "32", "31/02/2024", "cuối tháng"])
  func whatIsNoDueDayIsSaid(text: String) {
    let state = focusing(.deadline, in: newspaper).typing(text).pressing(.control("s"))
    #expect(state.form?[.deadline]?.problem?.contains("“\(text)”") == true)
  }

  // MARK: Several

  @Test func aSecondOneIsAddedChangedAndRemoved() {
    var state = DashboardState.showing(.sample).pressing(
      .character("3"), .character("e"), .down, .enter)
    #expect(state.form?.purpose == .owe(.channel("bao-nghe-an"), nil))
    state = state.typing("01 chuyên mục/tuần").pressing(.control("s"))
    let both = state.book?.plan.obligations(of: .channel("bao-nghe-an")) ?? []
    #expect(both.map(\.amount) == [.atLeast(2), .exactly(1)])
    #expect(Set(both.map(\.id)).count == 2)

    let menu = state.pressing(.character("e"))
    for line in [
      "Chỉ tiêu: ít nhất 2 tin, bài/tháng", "Chỉ tiêu: 1 chuyên mục/tuần", "Thêm chỉ tiêu khác",
      "Bỏ chỉ tiêu: ít nhất 2 tin, bài/tháng", "Bỏ chỉ tiêu: 1 chuyên mục/tuần",
    ] { #expect(menu.screenText.contains(line), "\(line)") }

    var asked = menu.pressing(.down, .down, .down, .enter)
    #expect(asked.screenText.contains("Chỉ tiêu: ít nhất 2 tin, bài/tháng"))
    guard case .save(let removal, _)? = asked.apply(.keyPressed(.enter)).first else {
      Issue.record("not removed")
      return
    }
    #expect(removal == .owe(from: both, to: [both[1]], .channel("bao-nghe-an")))
    #expect(asked.book?.plan.channels.first?.obligations == [both[1]])

    let second = menu.pressing(.down, .enter).typing("03 chuyên mục/tuần").pressing(.control("s"))
    #expect(
      second.book?.plan.channels.first?.obligations.map(\.amount) == [.atLeast(2), .exactly(3)])
  }

  @Test func whatSomebodyHasRemovedMeanwhileIsSavedAgainAndSaid() {
    var state = focusing(.amount, in: newspaper).typing("7")
    var contents = WorkspaceContents.sample
    var plan = Plan.sample
    plan.channels[0].obligations = []
    contents.book = PlanBook(registry: .sample, plan: plan)
    _ = state.apply(.loaded(contents))
    let result = state.pressingForEffects(.control("s"))
    #expect(owed(result.effects)?.map(\.genre) == ["tin, bài"])
    #expect(owed(result.effects)?.map(\.amount) == [.atLeast(7)])
    #expect(result.state.message?.isError == true)
  }

  @Test func whatIsTypedComesBackWithItsDraft() {
    let typed = newspaper.typing("03 tin/quý")
    guard let draft = typed.draft else {
      Issue.record("no draft")
      return
    }
    var state = DashboardState.showing(.sample)
    _ = state.apply(.draftsFound([draft]))
    state = state.pressing(.enter)
    #expect(state.form?.purpose == .owe(.channel("bao-nghe-an"), "tin-bai"))
    #expect(content(state) == content(typed))
  }

  @Test(arguments: [(60, 16), (80, 24)], Language.allCases)
  func allFieldsStandOnSmallScreens(size: (Int, Int), language: Language) {
    let state = DashboardState.showing(
      .sample, columns: size.0, rows: size.1, language: language
    ).pressing(.character("3"), .character("e"), .enter)
    for field in state.form?.fields ?? [] where field.name != .wording {
      #expect(
        field.input.text.isEmpty || state.screenText.contains(field.input.text),
        "\(field.name): \(state.screenText)")
    }
  }
}

extension DashboardState {
  fileprivate func pressingForEffects(_ key: Key) -> (
    state: DashboardState, effects: [DashboardEffect]
  ) {
    var state = self
    let effects = state.apply(.keyPressed(key))
    return (state, effects)
  }
}
