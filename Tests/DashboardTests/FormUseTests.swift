import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// What all forms have in common for whoever fills them in.
@Suite struct FormUseTests {
  private let form = DashboardState.showing(.busy).pressing(.function(4), .character("a"))

  private func focusing(_ name: FormField.Name, in state: DashboardState) -> DashboardState {
    var state = state
    for _ in state.form?.fields ?? [] {
      if let form = state.form, form.fields[form.focused].name == name { break }
      state = state.pressing(.tab)
    }
    return state
  }

  private func focused(_ state: DashboardState) -> FormField.Name? {
    state.form.map { $0.fields[$0.focused].name }
  }

  @Test func enterInAnEmptyFieldGoesToTheNextWhateverItTakes() {
    var state = focusing(.covers, in: form.typing("Một cửa")).pressing(.enter)
    #expect(state.saves.isEmpty)
    #expect(focused(state) == .audiences)
    while focused(state) != .note { state = state.pressing(.enter) }
    state = state.pressing(.enter)
    #expect(state.form == nil)
    #expect(state.saves.pending.count == 1)
  }

  @Test func unknownNamesAreAnsweredWithTheNearestWhereverOneChooses() {
    let state = focusing(.covers, in: form).typing("cong vuu").pressing(.tab)
    #expect(
      state.form?[.covers]?.problem?.contains("không phải một lựa chọn trong danh sách") == true)
    let several = focusing(.covers, in: form).typing("cai cach").pressing(.tab)
    #expect(several.form?[.covers]?.problem?.contains("có phải IV.1") == true)
    // Where only one can be meant it is taken, as in a field for one.
    let one = focusing(.covers, in: form).typing("chu ky so").pressing(.tab)
    #expect(one.form?[.covers]?.chosen == ["nd-chu-ky-so"])
    #expect(one.form?[.covers]?.problem == nil)
  }

  @Test(arguments: [(60, 16), (80, 24)], Language.allCases)
  func noLabelIsCut(size: (Int, Int), language: Language) {
    var forms: [DashboardState] = []
    let start = DashboardState.showing(
      .busy, columns: size.0, rows: size.1, language: language)
    for subject in RecordFormTests.subjects {
      var state = start
      state.openForm(about: subject)
      forms.append(state)
    }
    forms.append(start.pressing(.function(4), .character("a")))
    forms.append(start.pressing(.function(4), .character("e"), .enter))
    var empty = DashboardState.showing(
      WorkspaceContents(title: "Huyện"), columns: size.0, rows: size.1, language: language)
    empty.openForm(about: .newPlan)
    forms.append(empty)
    for var state in forms {
      for _ in state.form?.fields ?? [] {
        let canvas = DashboardView(state: state).canvas()
        guard let cursor = canvas.cursor else { break }
        let row = canvas.row(cursor.row)
        // A text that goes on to the left of its field begins with an ellipsis; a label ends in one.
        let start = row.prefix(26)
        let before = start.firstIndex(of: "…").map { start[..<$0].last }
        #expect(before == nil || before == " ", "\(state.form?.purpose as Any): \(row)")
        state = state.pressing(.tab)
      }
    }
  }

  @Test func theEditorIsOfferedWhereTextsAreLong() {
    func offers(_ name: FormField.Name, _ state: DashboardState) -> Bool {
      focusing(name, in: state).keyHints.contains { $0.keys == [.control("e")] }
    }
    #expect(offers(.title, form) && offers(.note, form))
    #expect(!offers(.day, form) && !offers(.quantity, form) && !offers(.link, form))
    let several = DashboardState.showing(.busy).pressing(
      .function(4), .character("m"), .character("m"), .character("e"), .enter)
    #expect(several.form != nil)
    for field in several.form?.fields ?? [] { #expect(!offers(field.name, several)) }
  }

  @Test func aMonthToComeCannotBeFilledWithDrafts() {
    let channels = DashboardState.showing(.busy).pressing(.function(4))
    let state = channels.pressing(.character("]"), .character("]"), .character("c"))
    #expect(state.form == nil)
    #expect(
      state.message?.text
        == "tháng 5/2024 chưa đến nên chưa ghi được tin, bài; bấm [ để về tháng này rồi lặp lại ở đó."
    )
    #expect(channels.pressing(.character("c")).message?.text.contains("chưa đến") == false)
  }
}
