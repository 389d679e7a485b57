import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// The list of files with problems, asked for at any time.
@Suite struct ProblemListTests {
  private var starting: DashboardState {
    DashboardState(columns: 80, rows: 24, today: .on(15, 3), account: "lan")
  }

  @Test func beforeAnythingIsReadItSaysThatReadingIsNotFinished() {
    let state = starting.pressing(.character("!"))
    #expect(state.overlay == nil)
    #expect(state.message?.text == state.texts.problemsNotReadYet)
    #expect(state.message?.isError == false)
  }

  @Test func whatWasAskedForBeforeIsAnsweredWhenItIsRead() {
    var broken = starting.pressing(.character("!"))
    _ = broken.apply(.loaded(.busy.withProblems()))
    #expect(broken.overlay == .problems(top: 0))
    #expect(broken.message?.text != broken.texts.problemsNotReadYet)
    #expect(broken.message?.text != broken.texts.noProblems)

    var whole = starting.pressing(.character("!"))
    _ = whole.apply(.loaded(.busy))
    #expect(whole.overlay == nil && whole.message?.text == whole.texts.noProblems)
    // Once only.
    whole = whole.pressing(.down)
    _ = whole.apply(.loaded(.busy))
    #expect(whole.message?.text != whole.texts.noProblems)
  }

  @Test func ofAWorkspaceThatIsReadItSaysSoAtOnce() {
    let state = DashboardState.showing(.busy).pressing(.character("!"))
    #expect(state.message?.text == state.texts.noProblems)
  }
}
