import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// A workspace without a plan says how to begin one, and lets it be begun.
@Suite struct NewPlanFormTests {
  private func empty(
    _ columns: Int = 80, _ rows: Int = 24, language: Language = .vietnamese
  ) -> DashboardState {
    .showing(
      WorkspaceContents(title: "Huyện mới"), columns: columns, rows: rows, language: language)
  }

  private var filled: DashboardState {
    empty().pressing(.character("2"), .character("a")).typing("12/KH-UBND").pressing(.tab)
      .typing("9/1/2024").pressing(.tab).typing("UBND huyện").pressing(.tab)
      .typing("Tuyên truyền cải cách hành chính năm 2024")
  }

  private let plan = Plan(
    id: "12-kh-ubnd-2024", number: "12/KH-UBND", issuedOn: .on(9, 1), issuer: "UBND huyện",
    title: "Tuyên truyền cải cách hành chính năm 2024", year: 2024)

  @Test(arguments: [(60, 16), (80, 24)], Language.allCases)
  func theFirstScreenSaysWhatToDoNext(size: (Int, Int), language: Language) {
    let text = empty(size.0, size.1, language: language).screenText
    #expect(text.contains(language == .vietnamese ? "Bấm a để lập kế hoạch" : "Press a to begin"))
    #expect(text.contains(language == .vietnamese ? "a kế hoạch mới" : "a new plan"))
    #expect(size.0 == 60 || text.contains("loa init"))
  }

  @Test(arguments: ["1", "2", "3", "6", "7", "8"]) func aBeginsAPlanEverywhere(screen: Character) {
    let state = empty().pressing(.character(screen), .character("a"))
    #expect(state.form?.purpose == .write(.newPlan))
    #expect(state.screenText.contains("Kế hoạch mới"))
  }

  @Test func whatCannotBeEditedYetNamesTheKey() {
    let state = empty().pressing(.character("2"), .character("e"))
    #expect(state.message?.text == "Chưa có kế hoạch nào: bấm a để lập kế hoạch mới.")
  }

  @Test func aPlanIsMadeAndOpenedAndGetsItsParts() {
    var state = filled
    #expect(state.apply(.keyPressed(.control("s"))) == [.makePlan(plan)])
    // Until it is there nothing else can be done, and the form stays.
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form != nil)
    #expect(state.apply(.planMade(plan)).first == .openPlan(plan.id))
    var contents = WorkspaceContents(title: "Huyện mới")
    contents.book = PlanBook(registry: .sample, plan: plan)
    contents.registry = .sample
    contents.plans = [PlanSummary(plan)]
    _ = state.apply(.loaded(contents))
    #expect(state.form == nil && state.opening == nil)
    #expect(state.screen == .plan)
    #expect(state.screenText.contains("Bấm a để thêm"))
    let menu = state.pressing(.character("a")).screenText
    for label in ["Mục mới", "Kênh mới", "Nhóm kênh mới"] {
      #expect(menu.contains(label), "\(label)")
    }
    state = state.pressing(.character("a"), .enter).typing("Nội dung").pressing(.control("s"))
    #expect(state.book?.outline.map(\.text) == ["Nội dung"])
    #expect(state.pressing(.character("a")).screenText.contains("Nhiệm vụ mới"))
    #expect(state.pressing(.character("3"), .character("a")).screenText.contains("Kênh mới"))
  }

  @Test func aPlanThatCouldNotBeMadeStaysInTheForm() {
    var state = filled.pressing(.control("s"))
    _ = state.apply(.planNotMade(reason: "đĩa đầy"))
    #expect(state.message?.text.contains("đĩa đầy") == true)
    #expect(state.form?[.number]?.input.text == "12/KH-UBND")
    #expect(state.apply(.keyPressed(.control("s"))) == [.makePlan(plan)])
  }

  @Test func whatIsMissingIsSaid() {
    let state = empty().pressing(.character("2"), .character("a"), .control("s"))
    #expect(state.form?[.issuer]?.problem != nil)
    #expect(state.form?[.title]?.problem != nil)
    #expect(state.form?[.year]?.input.text == "2024")
  }
}
