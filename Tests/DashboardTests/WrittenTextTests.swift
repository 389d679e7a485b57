import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Ctrl-E gives a text to the person's editor and takes it back.
@Suite struct WrittenTextTests {
  private let typed = DashboardState.showing(.busy).pressing(.enter, .character("a"))
    .typing("Một cửa")

  @Test func theTextOfTheFieldIsGivenAway() {
    var state = typed
    expect(&state, on: .control("e"), does: [.writeText("Một cửa")])
    var choice = state.pressing(.tab)
    #expect(choice.apply(.keyPressed(.control("e"))) == [])
  }

  @Test func whatWasWrittenIsOneComposedLine() {
    var state = typed
    _ = state.apply(.textWritten(.text("Một cửa\r\nlie\u{302}n tho\u{302}ng\tở xã\n\n")))
    #expect(state.form?[.title]?.input.text == "Một cửa liên thông ở xã")
    #expect(state.form?[.title]?.input.insertionPoint == 23)
    #expect(state.form?.isDirty == true && state.message?.text == state.texts.textEdited)
    #expect(state.draft?.fields.first?.text == "Một cửa liên thông ở xã")
  }

  @Test func aLongTextIsTakenWhole() {
    let long = String(repeating: "tuyên truyền ", count: 1000)
    var state = typed
    _ = state.apply(.textWritten(.text(long)))
    #expect(state.form?[.title]?.input.characters.count == long.count - 1)
  }

  @Test func aTextThatWasLeftAsItIsChangesNothing() {
    var state = DashboardState.showing(.busy).pressing(.enter, .character("a"))
    expect(&state, on: .textWritten(.text("")))
  }

  @Test func aFailureLeavesTheFieldAndSaysWhatToDo() {
    for (written, said) in [
      (WrittenText.noEditor, "export EDITOR=nano"),
      (.failed(editor: "khongco", file: nil), "VISUAL hoặc EDITOR"),
      (.failed(editor: "vi", file: "/tmp/loa-abc.txt"), "/tmp/loa-abc.txt"),
      (.unreadable(file: "/tmp/loa-abc.txt"), "UTF-8"),
    ] {
      var state = typed
      _ = state.apply(.textWritten(written))
      #expect(state.form == typed.form)
      #expect(state.message?.isError == true && state.message?.text.contains(said) == true)
    }
  }
}
