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

  @Test(arguments: ["1", "2", "3", "6", "7", "8"], Language.allCases)
  func theKeyLineNamesTheKeyThatBeginsAPlan(screen: Character, language: Language) {
    let line =
      empty(language: language).pressing(.character(screen)).screenText
      .split(separator: "\n").last ?? ""
    #expect(line.contains(language == .vietnamese ? "a kế hoạch mới" : "a new plan"), "\(line)")
  }

  @Test func agenciesMadeBeforeThePlanStandOnTheirScreen() {
    var contents = WorkspaceContents(title: "Huyện mới")
    contents.registry = Registry(
      agencies: [
        Agency(id: "phong-noi-vu", name: "Phòng Nội vụ", kind: .department),
        Agency(id: "xa-kim-lien", name: "Xã Kim Liên", kind: .commune),
      ])
    let state = DashboardState.showing(contents, columns: 80, rows: 24).pressing(.character("4"))
    let text = state.screenText.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(state.figures.idleAgencies == ["phong-noi-vu", "xa-kim-lien"])
    #expect(state.screenText.contains("│  Phòng Nội vụ"), "\(state.screenText)")
    #expect(text.last?.contains("a thêm") == true)
    let form = state.pressing(.character("a"), .down, .enter).form
    #expect(form?.purpose == .write(.agency(nil)))
    // A plan that has given nobody a task yet hides them no more.
    contents.book = PlanBook(registry: contents.registry, plan: plan)
    contents.plans = [PlanSummary(plan)]
    let begun = DashboardState.showing(contents, columns: 120, rows: 36)
      .pressing(.character("4"))
    #expect(begun.screenText.contains("│  Xã Kim Liên"), "\(begun.screenText)")
  }

  @Test func emptyPanesNameTheKeysOfTheirReader() throws {
    var state = empty().pressing(.character("2"))
    var contents = WorkspaceContents(title: "Huyện mới")
    contents.book = PlanBook(registry: .sample, plan: plan)
    contents.plans = [PlanSummary(plan)]
    state.keymap = try KeyFile.keymap(of: "add = A")
    #expect(state.screenText.contains("Bấm A để lập kế hoạch"))
    #expect(state.screenText.contains("A kế hoạch mới"))
    _ = state.apply(.loaded(contents))
    for screen in ["2", "3"] as [Character] {
      let shown = state.pressing(.character(screen)).screenText
      #expect(shown.contains("A để thêm.") && shown.contains("A thêm"), "\(shown)")
    }
  }

  @Test func theFirstSectionOfAPlanStandsAfterNone() {
    var contents = WorkspaceContents(title: "Huyện mới")
    contents.book = PlanBook(registry: .sample, plan: plan)
    contents.plans = [PlanSummary(plan)]
    let menu = DashboardState.showing(contents).pressing(.character("2"), .character("a"))
    #expect(menu.screenText.contains("Mục đầu tiên"))
    #expect(!menu.screenText.contains("Mục mới sau mục này"))
  }

  @Test func aChannelOfAPlanWithoutAgenciesSaysHowToAddOne() throws {
    var contents = WorkspaceContents(title: "Huyện mới")
    contents.book = PlanBook(registry: Registry(), plan: plan)
    contents.plans = [PlanSummary(plan)]
    var state = DashboardState.showing(contents, columns: 80, rows: 24)
    state.keymap = try KeyFile.keymap(of: "add = A")
    state = state.pressing(.character("3"), .character("A"), .enter)
    #expect(state.form?.purpose == .write(.channel(nil)))
    let remedy = "chưa có cơ quan nào: Esc để đóng, rồi 4, A để thêm cơ quan"
    #expect(state.screenText.contains("= \(remedy)"), "\(state.screenText)")
    state = state.typing("Trang mới").pressing(.control("s"))
    #expect(state.form?[.agency]?.problem == remedy)
    let made = state.pressing(.escape, .enter, .character("4"), .character("A"))
    #expect(made.form?.purpose == .write(.agency(nil)))
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
    for label in ["Mục đầu tiên", "Kênh mới", "Nhóm kênh mới"] {
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
