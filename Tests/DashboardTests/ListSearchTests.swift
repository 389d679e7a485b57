import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct ListSearchTests {
  /// The tasks of Sở Nội vụ, six of them, with the first chosen.
  private let tasks = DashboardState.showing(.busy).pressing(.function(5), .down, .enter)
  private let agencies = DashboardState.showing(.busy).pressing(.function(5))

  @Test func slashOpensAFieldForTheListInFocus() {
    var state = tasks
    expect(&state, on: .character("/")) {
      $0.finds.field = ListSearchField(
        pane: .taskList, origin: ListState(selected: "chu-tri@so-noi-vu"))
    }
  }

  @Test func eachLetterGoesToTheFirstMatchFromTheCursor() {
    var state = agencies.pressing(.character("/"))
    expect(&state, on: .character("s")) {
      $0.finds.field?.input = TextField("s")
      $0.lists[.agencyList] = ListState(selected: "so-noi-vu", index: 1)
      $0.lists[.taskList] = ListState(selected: "chu-tri@so-noi-vu")
    }
    #expect(state.typing("o ng").list(.agencyList).selected == "so-ngoai-vu")
    #expect(
      state.typing("o ng").pressing(.backspace, .backspace, .backspace)
        == state.typing("o").pressing(.backspace).typing("o"))
  }

  @Test func enterKeepsThePlaceAndEscapeGoesBack() {
    var kept = agencies.pressing(.character("/")).typing("vinh")
    var left = kept
    expect(&kept, on: .enter) {
      $0.finds.field = nil
      $0.finds.words[.agencyList] = "vinh"
      $0.message = .init($0.texts.matchPlace(1, of: 1, "vinh"))
    }
    expect(&left, on: .escape) {
      $0.finds.field = nil
      $0.lists[.agencyList] = ListState(selected: "van-phong-ubnd")
      $0.lists[.taskList] = ListState(selected: "ke-hoach-rieng@van-phong-ubnd")
    }
    #expect(left.list(.agencyList) == agencies.list(.agencyList))
  }

  @Test func nAndNGoRoundTheMatchesAndSaySo() {
    var state = agencies.pressing(.character("/")).typing("so").pressing(.enter)
    var seen: [String?] = [state.list(.agencyList).selected]
    for _ in 0..<4 {
      state = state.pressing(.character("n"))
      seen.append(state.list(.agencyList).selected)
    }
    #expect(seen == ["so-noi-vu", "so-ngoai-vu", "so-tttt", "ky-son", "so-noi-vu"])
    #expect(state.message?.text.hasPrefix(state.texts.wrappedToStart) == true)
    state = state.pressing(.character("N"))
    #expect(state.list(.agencyList).selected == "ky-son")
    #expect(state.message?.text.hasPrefix(state.texts.wrappedToEnd) == true)
    #expect(state.pressing(.character("N")).list(.agencyList).selected == "so-tttt")
  }

  @Test func arrowsGoToOtherMatchesWhileTyping() {
    let state = agencies.pressing(.character("/")).typing("so")
    #expect(state.pressing(.down).list(.agencyList).selected == "so-ngoai-vu")
    #expect(state.pressing(.up).list(.agencyList).selected == "ky-son")
    #expect(state.pressing(.down, .escape).list(.agencyList).selected == "van-phong-ubnd")
  }

  @Test func whatIsNotThereLeavesTheChoiceAndIsSaid() {
    let state = agencies.pressing(.down, .character("/")).typing("xyz")
    #expect(state.list(.agencyList).selected == "so-noi-vu")
    #expect(state.screenText.contains("không thấy “xyz”"))
    #expect(state.pressing(.enter).message?.text == "không thấy “xyz”")
  }

  @Test(arguments: ["quỳ châu", "quy chau", "Quy\u{300} Cha\u{302}u", "QUỲ"])
  func foldedAndDecomposedWordsAreFound(_ words: String) {
    #expect(
      agencies.pressing(.character("/")).typing(words).list(.agencyList).selected == "quy-chau")
    var pasted = agencies.pressing(.character("/"))
    _ = pasted.apply(.pasted(words + "\n"))
    #expect(pasted.list(.agencyList).selected == "quy-chau")
    #expect(pasted.finds.field?.input.text == VietnameseText.composed(words))
  }

  @Test func matchesAreHighlightedAndMarked() {
    let canvas = DashboardView(
      state: agencies.pressing(.character("/")).typing("nội").pressing(.enter)
    ).canvas()
    let row = canvas.rows(with: ">! Sở Nội vụ").first ?? canvas.rows(with: ">  Sở Nội vụ").first
    #expect(row != nil)
    let columns = (0..<canvas.columns).filter {
      canvas.style(column: $0, row: row ?? 0) == .match
    }
    #expect(columns.count == 3)
    #expect(columns.first.map { canvas.cell(column: $0, row: row ?? 0)?.scalar } == "N")
  }

  @Test func escapeTakesTheHighlightAwayBeforeItGoesBack() {
    var state = agencies.pressing(.character("/")).typing("vinh").pressing(.enter)
    expect(&state, on: .escape) {
      $0.finds.words = [:]
      $0.message = nil
    }
    #expect(state.pressing(.escape).screen == .overview)
  }

  @Test func eachListRemembersItsOwnWords() {
    let state = agencies.pressing(.character("/")).typing("vinh").pressing(.enter, .tab)
    #expect(
      state.pressing(.character("n")).message?.text == state.texts.nothingSearched(search: "/"))
    #expect(state.pressing(.backTab, .character("n")).list(.agencyList).selected == "vinh")
  }

  @Test func aPaneToReadSaysWhereListsAre() {
    var state = DashboardState.showing(.busy).pressing(.function(3), .tab)
    expect(&state, on: .character("/")) {
      $0.message = .init($0.texts.searchElsewhere(search: "/", next: "Tab", find: "Ctrl-P"))
    }
    var empty = DashboardState.showing(.empty).pressing(.function(5))
    expect(&empty, on: .character("/")) { $0.message = .init($0.texts.nothingToSearch) }
  }

  @Test func theCursorStandsInTheField() {
    let state = DashboardState.showing(.busy, columns: 80, rows: 24)
      .pressing(.character("/")).typing("tiếng")
    #expect(DashboardView(state: state).canvas().cursor == Position(column: 8, row: 22))
  }

  @Test func whatChangesUnderTheSearchIsFound() {
    var state = DashboardState.showing(.busy).pressing(.enter, .character("/")).typing("toa dam")
    let new = Publication(id: "moi", day: .on(14, 3), channel: "bao-nghe-an", title: "Tọa đàm")
    _ = state.apply(.changedOnDisk(.log("bao-nghe-an", [new])))
    #expect(state.pressing(.enter, .character("n")).list(.channelLog).selected == "moi")
  }
}
