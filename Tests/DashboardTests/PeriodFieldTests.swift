import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Periods and days are typed as officers write them.
@Suite struct PeriodFieldTests {
  private func saved(_ state: DashboardState) -> (edits: [PlanEdit], state: DashboardState) {
    var state = state
    let effects = state.apply(.keyPressed(.control("s")))
    return (
      effects.flatMap { effect -> [PlanEdit] in
        if case .save(let edit, _) = effect { [edit] } else { [] }
      }, state
    )
  }

  @Test(arguments: [
    (Language.vietnamese, "quý I/2024", "2024-Q1", "= quý I/2024 (2024-Q1)"),
    (.vietnamese, "Báo cáo 6 tháng đầu năm 2024", "bc-2024-6t", "(bc-2024-6t)"),
    (.english, "first half of 2024", "2024-H1", "= first half of 2024 (2024-H1)"),
    (.english, "2024-03", "2024-03", "= March 2024 (2024-03)"),
  ]) func thePeriodOfWhatIsReceivedIsReadFromWords(
    language: Language, words: String, code: String, said: String
  ) {
    var state = DashboardState.showing(.busy, columns: 80, rows: 24, language: language)
    state.openForm(about: .submission(nil, of: "so-noi-vu"))
    state = focusing(.period, in: state).typing(words)
    #expect(state.screenText.contains(said), "\(state.screenText)")
    state = focusing(.number, in: state).typing("12/BC-SNV")
    guard case .file(.submission(let filed), _)? = saved(state).edits.first else {
      Issue.record("\(state.form?.fields.compactMap(\.problem) ?? [])")
      return
    }
    #expect(filed.period == code)
    // Opened again it is called by its name.
    var again = saved(state).state
    again.openForm(about: .submission(filed.id, of: "so-noi-vu"))
    let span = ReportSpan(code).map { again.texts.text($0) }
    #expect(again.form?[.period]?.input.text == span)
    #expect(saved(again).edits == [])
  }

  @Test func daysStandInFormsAsOnTheScreens() {
    var state = DashboardState.showing(.busy, language: .english)
    state.openForm(about: .submission(nil, of: "so-noi-vu"))
    #expect(state.form?[.day]?.input.text == "15 Mar 2024")
    for typed in ["9 March 2024", "9 Mar", "2024-03-09", "9/3/2024", "9"] {
      var received = focusing(.number, in: state).typing("12/BC-SNV")
      received = focusing(.day, in: received).typing(typed)
      guard case .file(.submission(let filed), _)? = saved(received).edits.first else {
        Issue.record("\(typed)")
        continue
      }
      #expect(filed.day == .on(9, 3), "\(typed)")
    }
  }

  private func focusing(_ name: FormField.Name, in state: DashboardState) -> DashboardState {
    var state = state
    for _ in state.form?.fields ?? [] {
      if let form = state.form, form.fields[form.focused].name == name { break }
      state = state.pressing(.tab)
    }
    return state
  }
}
