import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct PaletteTests {
  private func palette(_ state: DashboardState) -> Palette? {
    if case .palette(let palette)? = state.overlay { return palette }
    return nil
  }

  private func targets(_ text: String, in state: DashboardState = .showing(.busy))
    -> [PaletteTarget]
  {
    palette(state.pressing(.control("p")).typing(text))?.rows.map(\.target) ?? []
  }

  /// Finds something and goes to the first answer.
  private func going(to text: String, from state: DashboardState = .showing(.busy))
    -> DashboardState
  {
    state.pressing(.control("p")).typing(text).pressing(.enter)
  }

  @Test(arguments: [Key.control("p"), .character(":")]) func theKeysOpenIt(key: Key) {
    let state = DashboardState.showing(.busy).pressing(key)
    #expect(palette(state)?.field.isEmpty == true)
    #expect(palette(state)?.rows.contains { $0.target == .action(.help) } == true)
    #expect(state.pressing(.escape) == DashboardState.showing(.busy))
  }

  @Test func everyActionIsFoundByItsName() {
    for action in Action.allCases where action != .palette {
      let label = action.label(in: DashboardState.showing(.busy).texts)
      #expect(targets(label).contains(.action(action)), "\(label)")
    }
  }

  @Test(arguments: [
    ("ghi tin", Action.add), ("kenh moi", .add), ("nguoi phu trach", .edit),
    ("phân công", .edit), ("xuat bao cao", .exportReport),
    ("sao chep thang truoc", .repeatLastMonth),
    ("minh chứng", .tick),
  ])
  func actionsAreFoundByWhatTheyAreCalledWhereTheyAreUsed(words: String, action: Action) {
    #expect(targets(words).prefix(8).contains(.action(action)))
  }

  @Test func whatIsCalledSoItselfComesBeforeActionsThatAreCalledSoToo() {
    let found = targets("nội")
    #expect(found.firstIndex(of: .action(.add)) == 5)
    #expect(found.prefix(5).contains(.record(.agency("so-noi-vu"))))
  }

  @Test(arguments: [
    "so noi vu", "Sở Nội vụ", "snv", "SỞ NỘI", "So\u{31B}\u{309} No\u{323}\u{302}i",
  ])
  func agenciesAreFoundHoweverTheyAreTyped(_ text: String) {
    #expect(targets(text).contains(.record(.agency("so-noi-vu"))))
  }

  @Test func exactAccentsComeFirstThenBeginningsThenInsidesThenInitials() {
    let found = targets("báo").compactMap { target -> String? in
      if case .record(.agency(let id)) = target { return id.rawValue }
      return nil
    }
    #expect(found == ["bao-nghe-an"])
    let rows = targets("sở t")
    #expect(rows.first == .record(.agency("so-tttt")))
  }

  @Test func monthsAndPeriodsOfReportAreFound() {
    #expect(targets("thang 5").contains(.month(Month(of: .on(1, 5)))))
    #expect(targets("bc-2024-q3") == [.period(ReportingPeriod(.thirdQuarter, of: 2024))])
    let may = going(to: "tháng 5/2024")
    #expect(may.month == Month(of: .on(1, 5)))
  }

  @Test func enterPerformsAnAction() {
    let state = going(to: "tro giup")
    #expect(state.overlay == .help(top: 0))
    #expect(state.finds.recent == [.action(.help)])
  }

  @Test func whatWasChosenLatelyComesFirst() {
    let state = going(to: "tro giup").pressing(.escape).pressing(.control("p"))
    #expect(palette(state)?.rows.first?.target == .action(.help))
    #expect(palette(state)?.rows.count { $0.target == .action(.help) } == 1)
  }

  @Test func anActionThatDoesNothingHereSaysWhy() {
    let state = DashboardState.showing(.busy).pressing(.control("p"))
    let refusals = palette(state)?.refusals ?? [:]
    #expect(refusals[.tick] == state.whyNot(.tick))
    #expect(refusals[.nextMatch] == state.texts.nothingSearched(search: "/"))
    #expect(refusals[.add] == nil && refusals[.palette] == nil)
    let text = state.typing("danh dau").screenText
    #expect(text.contains(state.whyNot(.tick).prefix(20)))
    let tasks = DashboardState.showing(.busy).pressing(.function(5), .enter, .control("p"))
    #expect(palette(tasks)?.refusals[.tick] == nil)
  }

  @Test func aPasteIsTypedAndComposed() {
    var state = DashboardState.showing(.busy).pressing(.control("p"))
    _ = state.apply(.pasted("So\u{31B}\u{309} No\u{323}\u{302}i vu\u{323}\n"))
    #expect(palette(state)?.field.text == "Sở Nội vụ")
    #expect(palette(state)?.rows.first?.target == .record(.agency("so-noi-vu")))
  }

  @Test func takingLettersBackFindsWhatWasFoundBefore() {
    let two = DashboardState.showing(.busy).pressing(.control("p")).typing("so")
    #expect(two.typing("xq").pressing(.backspace, .backspace) == two)
  }

  // MARK: Going

  @Test func anAgencyIsShownOnItsScreen() {
    let state = going(to: "so noi vu")
    #expect(state.screen == .checklists && state.focusedPane == .agencyList)
    #expect(state.list(.agencyList).selected == "so-noi-vu")
    #expect(state.figures.shownAgency == "so-noi-vu")
    #expect(state.pressing(.escape).screen == .overview)
  }

  @Test func aTaskIsShownAmongItsAgencysTasks() {
    let state = going(to: "đăng tin bài vinh")
    #expect(state.focusedPane == .taskList && state.figures.shownAgency == "vinh")
    #expect(state.selectedTask?.id == "tin-bai-trang@vinh")
  }

  @Test func whatManyHaveToDoIsShownOfEachWithItsDueDay() {
    let state = going(to: "ban hành kế hoạch")
    #expect(state.focusedPane == .taskList && state.listsEveryAgency)
    #expect(Set(state.figures.tasks.map(\.agency)).count == state.figures.tasks.count)
    #expect(state.figures.tasks.allSatisfy { $0.assignment == "ke-hoach-rieng" })
    #expect(state.figures.tasks.count == 8)
  }

  @Test func aPublicationIsShownInItsMonthAndChannel() {
    let state = going(to: "thang 7: chuyen ke thu 3")
    #expect(state.month == Month(of: .on(1, 7)))
    #expect(state.focusedPane == .channelLog)
    #expect(state.list(.channelLog).selected == "p-7-3")
    #expect(state.figures.channel?.id == "bao-nghe-an")
  }

  @Test func aPublicationOfAGroupUnfoldsTheGroup() {
    let state = going(to: "Vinh trả kết quả")
    #expect(state.expandedGroups == ["trang-co-quan"])
    #expect(state.list(.channelList).selected == "trang-co-quan@vinh")
    #expect(state.list(.channelLog).selected == "w-1")
  }

  @Test func aPartOfThePlanIsUnfoldedAndShown() {
    let folded = DashboardState.showing(.busy).pressing(.function(3), .home, .left)
    #expect(!folded.collapsed.isEmpty)
    let state = going(to: "giám sát CCHC", from: folded)
    #expect(state.collapsed.isEmpty)
    #expect(state.list(.planTree).selected == "item:md-giam-sat")
  }

  @Test func aContactIsShownEvenIfASearchHidesIt() {
    let searched = DashboardState.showing(.busy).pressing(.function(6)).typing("snv")
      .pressing(.down)
    let state = going(to: "18001096", from: searched)
    #expect(state.contactQuery.isEmpty)
    #expect(state.list(.contactList).selected == "tong-dai")
  }

  @Test func aFilterThatHidesTheRecordIsClearedAndThatIsSaid() {
    let filtered = DashboardState.showing(.busy).pressing(.function(5), .character("f"))
      .typing("vinh").pressing(.enter)
    #expect(filtered.rows(.agencyList).count == 1)
    let state = going(to: "so noi vu", from: filtered)
    #expect(state.filter(of: .agencyList) == nil)
    #expect(state.list(.agencyList).selected == "so-noi-vu")
    #expect(state.message?.text == state.texts.filterClearedToShow)
  }

  @Test func anotherPlanIsOpenedByAnEffect() {
    var contents = WorkspaceContents.busy
    contents.plans += WorkspaceContents.empty.plans
    var state = DashboardState.showing(contents).pressing(.control("p")).typing("ke hoach trong")
    let effects = state.apply(.keyPressed(.enter))
    #expect(effects == [.openPlan("trong")])
    // What is pressed before it is here is not done to the plan that is left.
    let before = state
    state = state.pressing(.function(5), .down, .character("m"), .character("u"))
    _ = state.apply(.pasted("một"))
    #expect(
      state
        == {
          var same = before; same.message = state.message; return same
        }())
    #expect(state.message?.text == state.texts.openingPlan)
    _ = state.apply(.loaded(contents))
    #expect(state.opening == "trong")
    _ = state.apply(.loaded(.empty))
    #expect(state.opening == nil)
    #expect(state.finds.marks.isEmpty && state.list(.agencyList).selected == nil)
  }

  @Test func anotherPlanBeginsWithoutWhatBelongedToTheLast() throws {
    var contents = WorkspaceContents.busy
    contents.plans += WorkspaceContents.empty.plans
    var state = DashboardState.showing(contents).pressing(.function(5), .tab, .character(" "))
    let list = try #require(state.book?.checklists.first)
    _ = state.apply(.saved(number: 1, change: .checklist(list.key, list.value)))
    _ = state.apply(.restoreFailed(7, reason: "đĩa đầy."))
    #expect(state.notices.map(\.restores) == [7])
    state = state.pressing(.control("p")).typing("ke hoach trong").pressing(.enter)
    _ = state.apply(.loaded(.empty))
    #expect(state.notices.isEmpty && state.saves.takenBack.isEmpty && state.keptDrafts.isEmpty)
    // Its key says that there is nothing to bring back.
    #expect(state.pressing(.character("b")).message?.text == state.texts.nothingToRestore)
  }

  @Test func quittingWaitsForWhatIsBroughtBackAndThenQuits() {
    for answer in [DashboardEvent.restored(nil, SaveRemarks())] {
      var state = DashboardState.showing(.busy)
      _ = state.apply(.restoreFailed(7, reason: "đĩa đầy."))
      #expect(state.apply(.keyPressed(.character("b"))) == [.restore(7)])
      #expect(state.apply(.keyPressed(.character("q"))) == [])
      #expect(state.apply(answer) == [.quit])
    }
  }

  @Test func whatOthersHaveJustLoggedIsFound() {
    var state = DashboardState.showing(.busy).pressing(.control("p")).typing("một").pressing(
      .escape)
    let new = Publication(id: "moi", day: .on(14, 3), channel: "hoi-nghi", title: "Tọa đàm CCHC")
    _ = state.apply(.changedOnDisk(.log("hoi-nghi", [new])))
    #expect(targets("toa dam", in: state) == [.record(.publication("moi", "hoi-nghi"))])
    _ = state.apply(.changedOnDisk(.log("hoi-nghi", [])))
    #expect(targets("toa dam", in: state) == [])
  }
}
