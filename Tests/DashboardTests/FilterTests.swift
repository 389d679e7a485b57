import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct FilterTests {
  private let tasks = DashboardState.showing(.busy).pressing(.function(5), .down, .enter)

  private func line(_ line: FilterLine, in state: DashboardState) -> Int {
    guard case .filter(let chooser)? = state.overlay else { return -1 }
    return state.filterLines(of: chooser.pane).firstIndex(of: line) ?? -1
  }

  /// Chooses criteria in the chooser as a person does.
  private func filtering(_ state: DashboardState, by criteria: RowCriterion...) -> DashboardState {
    var state = state.pressing(.character("f"))
    for criterion in criteria {
      for _ in 0..<60 {
        guard case .filter(let chooser)? = state.overlay else { break }
        let target = line(.criterion(criterion), in: state)
        if chooser.line == target { break }
        state = state.pressing(chooser.line < target ? .down : .up)
      }
      state = state.pressing(.character(" "))
    }
    return state.pressing(.enter)
  }

  private func ids(_ state: DashboardState, _ pane: Pane) -> [String] {
    let rows = state.rows(pane)
    return (0..<rows.count).map(rows.id)
  }

  @Test func fOpensTheChooserForTheListInFocus() {
    var state = tasks
    expect(&state, on: .character("f")) {
      $0.overlay = .filter(FilterChooser(pane: .taskList, filter: nil))
    }
    expect(&state, on: .escape) { $0.overlay = nil }
  }

  @Test func spaceSetsACriterionAndTheListFollows() {
    let state = filtering(tasks, by: .standing(.withoutEvidence))
    #expect(state.filter(of: .taskList) == ListFilter([.standing(.withoutEvidence)]))
    #expect(ids(state, .taskList) == ["chu-tri@so-noi-vu", "ke-hoach-rieng@so-noi-vu"])
    #expect(state.figures.hidden[.taskList] == 4)
    #expect(state.overlay == nil)
    #expect(state.screenText.contains("lọc: thiếu tài liệu kiểm chứng · 2/6"))
  }

  @Test func criteriaOfOneSortAddUpAndOthersNarrow() {
    let done = Set(ids(filtering(tasks, by: .standing(.done)), .taskList))
    let doing = Set(ids(filtering(tasks, by: .standing(.open)), .taskList))
    let both = filtering(tasks, by: .standing(.open), .standing(.done))
    #expect(Set(ids(both, .taskList)) == done.union(doing))
    let narrowed = filtering(tasks, by: .standing(.open), .area(.civilService))
    #expect(Set(ids(narrowed, .taskList)).isSubset(of: doing))
  }

  @Test func typedWordsNarrowAtOnceWhateverTheirAccents() {
    for words in ["bao cao", "báo cáo", "BA\u{301}O"] {
      let state = tasks.pressing(.character("f")).typing(words)
      #expect(ids(state, .taskList) == ["bao-cao-quy@so-noi-vu"], "\(words)")
      #expect(state.pressing(.enter).filter(of: .taskList)?.words == VietnameseText.composed(words))
      #expect(ids(state.pressing(.escape), .taskList) == ids(tasks, .taskList))
    }
    var pasted = tasks.pressing(.character("f"))
    _ = pasted.apply(.pasted("báo cáo\n"))
    #expect(ids(pasted, .taskList) == ["bao-cao-quy@so-noi-vu"])
  }

  @Test func escapeBringsTheFormerFilterBack() {
    let before = filtering(tasks, by: .standing(.done))
    let state = before.pressing(.character("f"), .down, .down, .character(" ")).typing("x")
    #expect(state.pressing(.escape).filter(of: .taskList) == before.filter(of: .taskList))
  }

  @Test func enterOnACriterionSetsItWhereNothingWasSet() {
    let state = tasks.pressing(.character("f"), .down, .enter)
    #expect(state.filter(of: .taskList) == ListFilter([.everyAgency]))
    #expect(state.overlay == nil)
  }

  @Test func clearingGivesTheSameRowsAndTheChoiceStaysWithItsRecord() {
    var random = SeededGenerator(seed: 5)
    let starts: [(DashboardState, Pane)] = [
      (DashboardState.showing(.busy).pressing(.function(3)), .planTree),
      (DashboardState.showing(.busy).pressing(.function(4)), .channelList),
      (DashboardState.showing(.busy).pressing(.function(4), .tab), .channelLog),
      (DashboardState.showing(.busy).pressing(.function(5)), .agencyList),
      (tasks, .taskList),
      (DashboardState.showing(.busy).pressing(.function(6), .enter), .contactList),
    ]
    for _ in 0..<300 {
      let (start, pane) = starts[Int.random(in: starts.indices, using: &random)]
      var state = start.pressing(
        Array(repeating: .down, count: Int.random(in: 0...6, using: &random)))
      let before = ids(state, pane)
      let all = state.criteria(for: pane).flatMap(\.criteria)
      let chosen = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
        all.randomElement(using: &random)
      }
      let selected = state.list(pane).selected
      state.overlay = .filter(FilterChooser(pane: pane, filter: nil))
      state.overlay = nil
      state = filtering(state, by: chosen.first ?? .everyAgency)
      let shown = ids(state, pane)
      if shown.contains(selected ?? "") {
        #expect(state.list(pane).selected == selected, "\(chosen)")
      }
      var fresh = state
      fresh.refresh()
      #expect(fresh.figures == state.figures)
      let chosenWhileFiltered = state.list(pane).selected
      state = state.pressing(.character("F"))
      #expect(ids(state, pane) == before, "\(pane) \(chosen)")
      if before.contains(chosenWhileFiltered ?? "") {
        #expect(state.list(pane).selected == chosenWhileFiltered)
      }
    }
  }

  @Test func aListThatIsFilteredAwaySaysHowManyAndWhichKeyHelps() {
    let state = tasks.pressing(.character("f")).typing("xyz").pressing(.enter)
    #expect(state.rows(.taskList).count == 0)
    #expect(state.screenText.contains("Bộ lọc đang ẩn cả 6 dòng. Bấm F để bỏ lọc."))
    #expect(state.pressing(.character("F")).rows(.taskList).count == 6)
    #expect(state.keyHints.contains { $0.keys == [.character("F")] })
  }

  @Test func theTasksOfEveryAgencyStandByDueDay() {
    let state = filtering(tasks, by: .everyAgency, .standing(.overdue))
    let days = state.figures.tasks.map { $0.standing(on: state.today).dueDay }
    #expect(Set(state.figures.tasks.map(\.agency)).count > 1)
    #expect(days.compactMap { $0 } == days.compactMap { $0 }.sorted())
    #expect(state.screenText.contains("Việc của mọi cơ quan"))
    #expect(state.figures.tasks.allSatisfy { $0.standing(on: state.today).isOverdue })
    // Another agency leaves the list as it is.
    let moved = state.pressing(.backTab, .down)
    #expect(moved.figures.tasks == state.figures.tasks)
    #expect(moved.list(.taskList).selected == state.list(.taskList).selected)
  }

  @Test func whatFellDueAfterAnEndIsOverdueAmongAllTasks() {
    var contents = WorkspaceContents.full
    contents.book = contents.book.map { full in
      var agencies = full.registry.agencies
      for index in agencies.indices where agencies[index].id == "quy-chau" {
        agencies[index].until = .on(31, 1)
      }
      return PlanBook(
        registry: Registry(groups: full.registry.groups, agencies: agencies), plan: full.plan,
        checklists: full.checklists, logs: full.logs)
    }
    let state = filtering(
      DashboardState.showing(contents).pressing(.function(5), .down, .enter), by: .everyAgency,
      .standing(.overdue))
    let news = state.figures.tasks.first { $0.id == "tin-bai-trang@quy-chau" }
    #expect(news?.standing(on: state.today).partsOverdue == 2)
    #expect(
      state.figures.tasks.reduce(0) { $0 + $1.standing(on: state.today).partsOverdue }
        == state.figures.overdueTasks)
  }

  @Test func aTickOfAnotherAgencysTaskIsSavedThere() {
    var state = filtering(tasks, by: .everyAgency, .standing(.overdue))
    let task = state.selectedTask
    let effects = state.apply(.keyPressed(.character(" ")))
    guard case .save(.tick(let tick, let agency), _)? = effects.first else {
      Issue.record("no tick")
      return
    }
    #expect(tick.task == task?.id && agency == task?.agency)
  }

  @Test func thePlanShowsWhatPassesWithWhatStandsAboveIt() {
    let state = filtering(
      DashboardState.showing(.busy).pressing(.function(3)), by: .notSaidYet)
    let shown = ids(state, .planTree)
    #expect(shown.contains("section:noi-dung"))
    #expect(!shown.contains("item:nd-tthc") && !shown.contains("section:muc-dich"))
    var logged = state
    let new = Publication(
      id: "moi", day: .on(1, 3), channel: "hoi-nghi", title: "Hội nghị",
      covers: state.book?.outline.compactMap(\.item) ?? [])
    _ = logged.apply(.changedOnDisk(.log("hoi-nghi", [new])))
    #expect(logged.rows(.planTree).count == 0)
  }

  @Test func channelsAreFilteredByStateAndKind() {
    let channels = DashboardState.showing(.busy).pressing(.function(4))
    #expect(
      ids(filtering(channels, by: .channelKind(.newspaper)), .channelList) == ["bao-nghe-an"])
    let behind = filtering(channels, by: .channelState(.behind))
    #expect(ids(behind, .channelList).contains("truyen-hinh"))
    #expect(!ids(behind, .channelList).contains("bao-nghe-an"))
    #expect(ids(behind.pressing(.character("[")), .channelList).contains("bao-nghe-an"))
  }

  @Test func contactsAndTheLogAreFiltered() {
    let contacts = DashboardState.showing(.busy).pressing(.function(6), .enter)
    #expect(
      ids(filtering(contacts, by: .needsChecking), .contactList)
        == ["snv", "cong-tinh", "snv@report", "cong-tinh@follow", "thu-bao", "cu", "thieu"])
    let log = DashboardState.showing(.busy).pressing(.enter)
    let shown = filtering(log, by: .log(.withoutLink))
    #expect(ids(shown, .channelLog) == ["p-dai"])
    #expect(filtering(log, by: .log(.inMonth)).rows(.channelLog).count == 4)
  }

  // MARK: Kept by name

  @Test func aFilterIsKeptByNameAndTakenUpAgain() {
    var state = tasks.pressing(.character("f")).typing("bao").pressing(.control("s"))
      .pressing(.control("u")).typing("Báo cáo của tôi")
    let saved = SavedFilter(
      name: "Báo cáo của tôi", pane: .taskList, filter: ListFilter(words: "bao"))
    expect(&state, on: .enter, does: [.keepFilters([saved])]) {
      $0.finds.saved = [saved]
      $0.overlay = nil
      $0.message = .init($0.texts.filterKept("Báo cáo của tôi", filter: "f", find: "Ctrl-P"))
    }
    let again = state.pressing(.character("F"), .control("p")).typing("bao cao cua toi")
      .pressing(.enter)
    #expect(again.filter(of: .taskList) == saved.filter)
    var fresh = DashboardState.showing(.busy)
    expect(&fresh, on: .filtersRead([saved])) { $0.finds.saved = [saved] }
    let chosen = fresh.pressing(.function(5), .tab, .character("f"), .end)
    #expect(chosen.overlay != nil)
  }

  @Test func deleteForgetsAFilterThatWasKept() {
    let saved = SavedFilter(name: "Của tôi", pane: .taskList, filter: ListFilter(words: "bao"))
    var state = tasks
    _ = state.apply(.filtersRead([saved]))
    state = state.pressing(.character("f"))
    state = state.pressing(Array(repeating: .down, count: line(.saved(saved), in: state)))
    let effects = state.apply(.keyPressed(.delete))
    #expect(effects == [.keepFilters([])])
    #expect(state.finds.saved.isEmpty)
    var preset = tasks.pressing(.character("f"), .pageDown, .pageDown)
    let none = preset.apply(.keyPressed(.delete))
    #expect(none.isEmpty && preset.message?.text == preset.texts.onlyOwnFiltersGo)
  }

  @Test func criteriaAreReadBackFromTheirCodes() {
    let all: [RowCriterion] =
      Facet.allCases.flatMap { facet in
        Pane.allCases.flatMap { DashboardState.showing(.busy).criteria(for: $0) }
          .filter { $0.facet == facet }.flatMap(\.criteria)
      } + [.assignment("a:b")]
    #expect(Set(all.map(\.facet)) == Set(Facet.allCases))
    for criterion in all { #expect(RowCriterion(code: criterion.code) == criterion) }
    for code in ["", "x", "standing:", "standing:x", "group:", "kind", "every-agency:"] {
      #expect(RowCriterion(code: code) == nil, "\(code)")
    }
  }

  @Test func aPaneWithoutAFilterSaysWhereThereIsOne() {
    var state = DashboardState.showing(.busy).pressing(.tab, .tab)
    #expect(state.focusedPane == .overviewToday)
    expect(&state, on: .character("f")) {
      $0.message = .init($0.texts.filterElsewhere(next: "Tab"))
    }
    expect(&state, on: .character("F")) {
      $0.message = .init($0.texts.noFilterToClear(filter: "f"))
    }
  }

  @Test func onTheOverviewTheWholeListIsFiltered() {
    let panes: [(keys: [Key], list: Pane)] = [
      ([], .channelList), ([.tab], .agencyList), ([.backTab], .planTree),
    ]
    for (keys, list) in panes {
      let state = DashboardState.showing(.busy).pressing(keys + [.character("f")])
      guard case .filter(let chooser)? = state.overlay else {
        Issue.record("no chooser for \(list)")
        continue
      }
      #expect(chooser.pane == list && state.focusedPane == list)
      #expect(state.pressing(.escape, .escape).screen == .overview)
    }
  }

  @Test func theOverviewOfAgenciesIsNotFiltered() {
    let state = DashboardState.showing(.busy).pressing(.function(5), .character("f"))
      .typing("noi vu").pressing(.enter, .function(2))
    #expect(state.figures.hidden[.agencyList] ?? 0 > 0)
    #expect(state.filter(of: .overviewAgencies) == nil)
    #expect(!state.screenText.contains("lọc:"))
  }
}
