import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Agencies without a task can be reached, looked at, edited and removed like any other.
@Suite struct IdleAgencyTests {
  /// The busy workspace with three agencies to which the plan gives nothing.
  static var contents: WorkspaceContents {
    var contents = WorkspaceContents.busy
    guard let book = contents.book else { return contents }
    let registry = Registry(
      groups: book.registry.groups,
      agencies: [
        Agency(id: "ban-dan-toc", name: "Ban Dân tộc", kind: .department),
        Agency(id: "ban-cu", name: "Ban cũ", kind: .other, until: .on(31, 12, 2019)),
      ] + book.registry.agencies + [
        Agency(id: "an-khe", name: "UBND xã An Khê", kind: .commune, from: .on(1, 3))
      ], places: book.registry.places)
    contents.book = PlanBook(
      registry: registry, plan: book.plan, checklists: book.checklists, logs: book.logs)
    contents.registry = registry
    return contents
  }

  let list = DashboardState.showing(contents, columns: 80, rows: 24).pressing(.function(5))

  @Test func aFilterThatHidesAllAgenciesDoesNotSpeakOfThePlan() {
    // Wide enough for the sentence to stand on one line.
    let state = DashboardState.showing(.busy, columns: 200, rows: 60)
      .pressing(.function(5), .character("f")).typing("zzzz").pressing(.enter)
    #expect(state.screenText.contains("zzzz"))
    #expect(!state.screenText.contains(state.texts.emptyAgencies))
  }

  @Test func agenciesWithoutATaskStandBehindTheOthersUnderAHeading() {
    #expect(list.figures.idleAgencies == ["ban-dan-toc", "an-khe"])
    let end = list.pressing(.end)
    #expect(end.list(.agencyList).selected == "an-khe")
    let heading = end.pressing(.up, .up)
    #expect(heading.list(.agencyList).selected == "!idle")
    #expect(end.screenText.contains("│Chưa có nhiệm vụ      2│"))
    #expect(end.screenText.contains("Kế hoạch chưa giao nhiệm vụ cho cơ quan này."))
    #expect(
      end.detailLines(.taskDetail).map(\.text).prefix(2) == ["UBND xã An Khê", "Loại: cấp xã"])
    #expect(heading.screenText.contains("chưa giao nhiệm vụ cho 2 cơ quan"))
    #expect(!list.figures.idleAgencies.contains("ban-cu"))
  }

  @Test func theyAreSortedLikeTheOthers() {
    let byName = list.pressing(.character("s"), .character("s"))
    #expect(byName.figures.idleAgencies == ["ban-dan-toc", "an-khe"])
    #expect(byName.pressing(.character("s")).figures.idleAgencies == ["ban-dan-toc", "an-khe"])
  }

  @Test func oneIsEditedAndRemovedWithTheUsualQuestion() {
    var end = list.pressing(.end)
    let form = end.pressing(.character("e"), .enter)
    #expect(form.form?.purpose == .write(.agency("an-khe")))
    end = end.pressing(.delete)
    #expect(end.screenText.contains("cơ quan UBND xã An Khê"))
    end = end.pressing(.enter)
    #expect(end.figures.idleAgencies == ["ban-dan-toc"])
    #expect(end.book?.registry["an-khe"] == nil)
  }

  @Test func aTaskOfItsOwnBringsItToTheOthers() {
    var state = list
    let task = OwnTask(id: "t", title: "Phát thanh")
    _ = state.apply(.loaded(Self.adding(task, of: "an-khe")))
    #expect(state.figures.idleAgencies == ["ban-dan-toc"])
    #expect(state.figures.agencyRows.last?.agency == "an-khe")
  }

  @Test func whatWasReceivedFromOneIsSaidAndDoesNotMakeItBusy() {
    var contents = Self.contents
    contents.apply(
      .file(
        .submission(Submission(id: "s", kind: .plan, number: "12/KH", day: .on(5, 3))),
        agency: "ban-dan-toc"))
    let state = DashboardState.showing(contents).pressing(.function(5))
    #expect(state.figures.idleAgencies == ["ban-dan-toc", "an-khe"])
    let chosen = state.pressing(.end, .up)
    #expect(chosen.detailLines(.taskDetail).contains { $0.text.contains("12/KH") })
  }

  @Test func thePaletteLeadsToThem() {
    let found = DashboardState.showing(Self.contents).pressing(.control("p"))
      .typing("an khe").pressing(.enter)
    #expect(found.screen == .checklists)
    #expect(found.focusedPane == .agencyList)
    #expect(found.list(.agencyList).selected == "an-khe")
  }

  @Test func thePaletteLeadsToOneThatHasEndedThroughAFilter() {
    let found = DashboardState.showing(Self.contents).pressing(.control("p"))
      .typing("ban cu").pressing(.enter)
    #expect(found.list(.agencyList).selected == "ban-cu")
    #expect(found.screenText.contains("kết thúc 31/12/2019"))
    #expect(found.pressing(.character("e"), .enter).form?.purpose == .write(.agency("ban-cu")))
    let all = found.pressing(.character("F"))
    #expect(!all.figures.idleAgencies.contains("ban-cu"))
  }

  @Test func theFilterCountsAgenciesAndNoHeading() {
    let filtered = list.pressing(.character("f")).typing("an").pressing(.enter)
    #expect(filtered.paneTitle(.agencyList) == "Cơ quan")
    #expect(filtered.screenText.contains("/\(list.figures.agencyRows.count + 2)"))
  }

  @Test func theHeadingIsNothingToEditOrRemove() {
    let heading = list.pressing(.end, .up, .up)
    #expect(heading.pressing(.character("e")).overlay == nil)
    #expect(heading.pressing(.delete).overlay == nil)
    #expect(heading.pressing(.character("m"), .delete).overlay == nil)
  }

  @Test func agenciesOfAWorkspaceWithoutAPlanAreListedToo() {
    var contents = WorkspaceContents.busy
    contents.book = nil
    let state = DashboardState.showing(contents, columns: 80, rows: 24).pressing(.function(5))
    #expect(state.figures.idleAgencies == contents.registry.agencies.map(\.id))
    let chosen = state.pressing(.end)
    let last = contents.registry.agencies.last
    #expect(chosen.list(.agencyList).selected == last?.id.rawValue)
    #expect(
      chosen.pressing(.character("e"), .enter).form?.purpose == last.map { .write(.agency($0.id)) })
    #expect(chosen.screenText.contains("để lập kế hoạch mới"))
  }

  @Test func aPlanWithoutTasksSaysWhatToDoNext() {
    var contents = Self.contents
    guard var book = contents.book else { return }
    var plan = book.plan
    plan.assignments = []
    book = PlanBook(registry: book.registry, plan: plan)
    contents.book = book
    let state = DashboardState.showing(contents, columns: 80, rows: 24).pressing(.function(5))
    #expect(state.screenText.contains("Kế hoạch chưa giao nhiệm vụ nào."))
    #expect(state.screenText.contains("bấm 2"))
  }

  private static func adding(_ task: OwnTask, of agency: Agency.ID) -> WorkspaceContents {
    var contents = Self.contents
    contents.apply(.ownTask(from: nil, to: task, agency: agency))
    return contents
  }
}
