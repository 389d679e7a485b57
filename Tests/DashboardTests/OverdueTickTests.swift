import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

/// In the list of what is overdue a row stands for the oldest part that is; Space ticks that part.
@Suite struct OverdueTickTests {
  private func overdue(_ contents: WorkspaceContents = .busy, columns: Int = 120)
    -> DashboardState
  {
    var state = DashboardState.showing(contents, columns: columns).pressing(.function(5), .enter)
    _ = state.apply(
      .filtersRead([
        SavedFilter(
          name: "trễ", pane: .taskList, filter: ListFilter([.everyAgency, .standing(.overdue)]))
      ]))
    return state.pressing(.control("p")).typing("trễ").pressing(.enter)
  }

  /// The list with the monthly task of an agency chosen.
  private func monthly(columns: Int = 120) -> DashboardState {
    var state = overdue(columns: columns)
    let position =
      state.figures.tasks.firstIndex { $0.assignment == "tin-bai-trang" && overdueMonths($0) > 1 }
      ?? -1
    #expect(position >= 0)
    state = state.pressing(.home).pressing(Array(repeating: .down, count: max(0, position)))
    return state
  }

  private func overdueMonths(_ task: PlanTask) -> Int { task.standing(on: .on(15, 3)).partsOverdue }

  private func tick(_ state: inout DashboardState) -> Tick? {
    for case .save(.tick(let tick, _), _) in state.apply(.keyPressed(.character(" "))) {
      return tick
    }
    return nil
  }

  @Test func spaceTicksTheOverduePeriodAndSaysWhich() throws {
    var state = monthly()
    let task = try #require(state.selectedTask)
    let oldest = try #require(task.parts(on: .on(15, 3)).first { $0.state == .overdue }?.period)
    #expect(oldest.description != "2024-03")
    #expect(try #require(tick(&state)).period == oldest)
    #expect(
      state.message?.text.hasPrefix("Đã đánh dấu xong tháng \(oldest.description.suffix(2))")
        == true)
    // What of it is overdue next is what the row stands for now.
    #expect(state.selectedTask?.id == task.id)
    let next = try #require(tick(&state))
    #expect(next.period?.description ?? "" > oldest.description)
  }

  @Test func theRowNamesThePeriodWhereThereIsRoom() throws {
    let state = monthly(columns: 200)
    let line = state.screenText.split(separator: "\n").first { $0.contains("! tháng 0") }
    #expect(line?.contains("quá hạn") == true, "\(state.screenText)")
    #expect(!monthly(columns: 80).screenText.contains("! tháng 0"))
  }

  @Test func anotherListTicksTheMonthShown() throws {
    var state = DashboardState.showing(.busy).pressing(.function(5), .enter)
    let position = try #require(
      state.figures.tasks.firstIndex { $0.assignment == "tin-bai-trang" })
    state = state.pressing(.home).pressing(Array(repeating: .down, count: position))
    #expect(try #require(tick(&state)).period?.description == "2024-03")
  }

  @Test func allMarkedAreTickedForWhatIsOverdueAndTheQuestionSaysSo() throws {
    let state = overdue().pressing(.character("M"), .character(" "))
    guard case .question(.bulk(let bulk))? = state.overlay else {
      Issue.record("no question")
      return
    }
    #expect(bulk.kind == .tick && bulk.edits.count == state.figures.tasks.count)
    for case .tick(let tick, _) in bulk.edits {
      let task = try #require(state.figures.tasks.first { $0.id == tick.task })
      #expect(
        tick.period == task.parts(on: .on(15, 3)).first { $0.state == .overdue }?.period)
    }
    #expect(state.screenText.contains("việc cho kỳ đang quá hạn"))
  }

  @Test func theFormOfATickIsAboutTheSamePeriodAndKeepsItInADraft() throws {
    let form = monthly().pressing(.character("e"), .enter)
    guard case .write(.tick(_, _, let period?))? = form.form?.purpose else {
      Issue.record("no tick: \(String(describing: form.form?.purpose))")
      return
    }
    #expect(period.description != "2024-03")
    // What is overdue is done now, not on the day at which the month shown is looked at.
    let february = monthly().pressing(.character("["), .character("e"), .enter)
    #expect(february.form?.fields.first?.input.text == "15/3/2024")
    #expect(form.screenText.contains("Đánh dấu xong tháng \(period.description.suffix(2))"))
    let draft = try #require(form.pressing(.tab).typing("Đã đăng").draft)
    var later = DashboardState.showing(.busy)
    _ = later.apply(.draftsFound([draft]))
    later = later.pressing(.enter)
    #expect(later.form?.purpose == form.form?.purpose)
  }
}
