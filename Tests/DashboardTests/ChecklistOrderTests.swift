import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

@Suite struct ChecklistOrderTests {
  let agencies = DashboardState.showing(.full).pressing(.function(5))

  @Test func sListsAgenciesByRegistryLatenessAndName() {
    var state = agencies
    let registry = state.figures.agencyRows.map(\.agency)
    expect(&state, on: .character("s")) {
      $0.agencyOrder = .lateness
      $0.lists[.agencyList]?.index = 1
      $0.message = .init("Sắp xếp chậm trước.")
    }
    let late = state.figures.agencyRows.map { state.figures.overdue[$0.agency] ?? 0 }
    #expect(late == late.sorted(by: >))
    #expect(state.paneTitle(.agencyList) == "Cơ quan · chậm trước")
    state = state.pressing(.character("s"))
    let names = state.figures.agencyRows.map { state.agency($0.agency).name }
    #expect(names == names.sorted(by: VietnameseText.precedes))
    #expect(state.list(.agencyList).selected == "van-phong-ubnd")
    #expect(state.pressing(.character("s")).figures.agencyRows.map(\.agency) == registry)
  }

  @Test func sListsTasksByDocumentStatusAndDueDay() {
    let document = agencies.pressing(.down, .enter)
    let status = document.pressing(.character("s"))
    let ids = document.figures.tasks.map(\.id)
    #expect(status.taskOrder == .status)
    #expect(Set(status.figures.tasks.map(\.id)) == Set(ids))
    #expect(status.figures.tasks.first?.standing(on: status.today).isOverdue == true)
    #expect(status.selectedTask?.id == document.selectedTask?.id)
    let due = status.pressing(.character("s"))
    let days = due.figures.tasks.filter { $0.standing(on: due.referenceDay).status != .done }
      .compactMap { $0.standing(on: due.referenceDay).dueDay }
    #expect(days == days.sorted())
    #expect(due.pressing(.character("s")).figures.tasks.map(\.id) == ids)
  }

  @Test func whatHasComeToAnAgencyStandsOnItsList() {
    let state = agencies.pressing(.down, .enter)
    #expect(state.figures.shownAgency == "so-noi-vu")
    let inherited = state.figures.tasks.filter { $0.agency == "so-tttt" }.map(\.id)
    #expect(
      inherited == ["tap-huan@so-tttt", "ke-hoach-rieng@so-tttt", "tin-bai-trang@so-tttt"])
    #expect(state.screenText.contains("(Sở TT&TT)"))
  }

  @Test func aTickOfWhatHasComeIsTheHeirs() {
    var state = agencies.pressing(.down, .enter)
    let position = state.figures.tasks.firstIndex { $0.id == "ke-hoach-rieng@so-tttt" } ?? 0
    state = state.pressing(.home).pressing(Array(repeating: .down, count: position))
    let tick = Tick(task: "ke-hoach-rieng@so-tttt", by: "lan")
    let effects = state.apply(.keyPressed(.character(" ")))
    #expect(effects == [.save(.tick(tick, agency: "so-noi-vu"), number: 1)])
    // What is done is nobody's to do any more.
    #expect(!state.figures.tasks.contains { $0.id == tick.task })
    #expect(state.book?.tasks(of: "so-tttt").first { $0.id == tick.task }?.ticks == [tick])
  }

  @Test func whatNobodyAnswersForHasALineOfItsOwn() {
    let state = agencies.pressing(.end)
    #expect(state.list(.agencyList).selected == "!without-owner")
    #expect(state.screenText.contains("! Chưa có cơ quan nhận"))
    #expect(state.figures.tasks.allSatisfy { $0.agency == "quy-chau" })
    #expect(state.pressing(.enter, .enter).screenText.contains("Của: UBND huyện Quỳ Châu"))
  }

  @Test func anAgencyThatHasEndedSaysToWhomItsWorkWent() {
    let ended = agencies.pressing(Array(repeating: .down, count: 3)).pressing(.enter)
    #expect(ended.figures.shownAgency == "so-tttt")
    #expect(ended.screenText.contains("-> Sở Nội vụ"))
    let detail = ended.detailLines(.taskDetail).map(\.text)
    #expect(detail.contains { $0.contains("kết thúc 29/02/2024") })
    #expect(detail.contains("Cơ quan nhận: Sở Nội vụ"))
  }

  @Test func agenciesAreCalledAsInTheMonthShown() {
    #expect(agencies.agency("so-ngoai-vu").name == "Ban Biên giới và Đối ngoại")
    let april = agencies.pressing(.character("]"))
    #expect(april.agency("so-ngoai-vu").name == "Sở Ngoại vụ")
  }

  @Test func theDetailTellsPersonsRemindersAndWhatWasReceived() {
    var state = agencies.pressing(.down, .enter)
    let position = state.figures.tasks.firstIndex { $0.id == "tap-huan@so-noi-vu" } ?? 0
    state = state.pressing(.home).pressing(Array(repeating: .down, count: position))
    let lines = state.detailLines(.taskDetail).map(\.text)
    for line in [
      "Người phụ trách: Nguyễn Thị Lan, 0238 000 0000", "01/3/2024, 215/SNV-CCHC",
      "  chưa trả lời, hạn 10/3/2024", "Người phụ trách: Trần Văn Minh, 0238 111 2222",
      "  đã trả lời: 06/3/2024, đã gửi", "Kế hoạch, 12/KH-SNV, nhận 25/01/2024",
    ] { #expect(lines.contains(line), "\(line) in \(lines)") }
  }

  @Test func aTickTellsWhoWhenAndWhetherItIsProven() {
    var checklist = Checklist()
    let tick = Tick(
      task: "ke-hoach-rieng@vinh", day: .on(20, 1), by: "hà", at: "2024-01-21T18:30:00.000Z")
    checklist.ticks[tick.id] = tick
    var state = DashboardState.showing(.sample).pressing(.function(5))
    _ = state.apply(.changedOnDisk(.checklist("vinh", checklist)))
    state = state.pressing(Array(repeating: .down, count: 5)).pressing(.enter)
    #expect(state.figures.shownAgency == "vinh")
    let lines = state.detailLines(.taskDetail).map(\.text)
    #expect(lines.contains { $0.contains("làm ngày 20/01/2024; ghi lúc 01:30 22/01/2024") })
    #expect(lines.contains { $0.contains("chưa có tài liệu kiểm chứng") })
    #expect(state.screenText.contains("thiếu tài liệu"))
  }

  // MARK: What has come from an agency that has ended

  /// The full workspace with more on some checklists.
  private func agencies(_ changes: [Agency.ID: (inout Checklist) -> Void]) -> DashboardState {
    var state = agencies
    for (agency, change) in changes {
      var checklist = state.book?.checklists[agency] ?? Checklist()
      change(&checklist)
      _ = state.apply(.changedOnDisk(.checklist(agency, checklist)))
    }
    return state
  }

  private func choosing(_ task: PlanTask.ID, in state: DashboardState) -> DashboardState {
    let position = state.figures.tasks.firstIndex { $0.id == task } ?? 99
    return state.pressing(.home).pressing(Array(repeating: .down, count: position))
  }

  private func choices(_ state: DashboardState) -> [Menu.Choice] {
    guard case .menu(let menu)? = state.overlay else { return [] }
    return menu.items.map(\.choice)
  }

  @Test func ownTasksOfOneIdentityAreToldApart() {
    let own = OwnTask(id: "viec-chung", title: "Phát tờ rơi")
    let both = agencies([
      "so-tttt": { $0.ownTasks = [own] }, "van-phong-ubnd": { $0.ownTasks = [own] },
    ])
    var office = choosing(own.id, in: both.pressing(.home, .enter))
    #expect(office.selectedTask?.agency == "van-phong-ubnd")
    #expect(
      office.apply(.keyPressed(.character(" "))).first
        == .save(.tick(Tick(task: own.id, by: "lan"), agency: "van-phong-ubnd"), number: 1))
    var heir = choosing(own.id, in: both.pressing(.home, .down, .enter))
    #expect(heir.selectedTask?.agency == "so-tttt")
    #expect(
      heir.apply(.keyPressed(.character(" "))).first
        == .save(.tick(Tick(task: own.id, by: "lan"), agency: "so-noi-vu"), number: 1))
  }

  @Test func recordsAreChangedWhereTheyStand() {
    let task: PlanTask.ID = "ke-hoach-rieng@so-tttt"
    let evidence = Evidence(id: "cu", task: task, number: "9/KH-STTTT")
    let reminder = FollowUp(id: "nhac", task: task, day: .on(1, 2), letter: "8/SNV")
    let own = OwnTask(id: "viec-so", title: "Giải báo chí")
    let heir = agencies([
      "so-tttt": {
        $0.evidence = [evidence]
        $0.followUps = [reminder]
        $0.ownTasks = [own]
      }
    ]).pressing(.down, .enter)
    let menu = choices(choosing(task, in: heir).pressing(.character("e")))
    for choice in [
      Menu.Choice.form(.evidence("cu", for: task, of: "so-tttt")),
      .remove(.evidence("cu", "so-tttt")), .form(.followUp("nhac", about: task, of: "so-tttt")),
      .form(.evidence(nil, for: task, of: "so-noi-vu")),
    ] { #expect(menu.contains(choice), "\(choice) in \(menu)") }
    let ownMenu = choices(choosing(own.id, in: heir).pressing(.character("e")))
    for choice in [
      Menu.Choice.form(.ownTask(own.id, of: "so-tttt")), .remove(.ownTask(own.id, "so-tttt")),
      .form(.tick(own.id, of: "so-noi-vu")),
    ] { #expect(ownMenu.contains(choice), "\(choice) in \(ownMenu)") }
  }

  @Test func whatTheHeirHasDoneStaysTheHeirsToChange() {
    let task: PlanTask.ID = "ke-hoach-rieng@so-tttt"
    let tick = Tick(task: task, by: "lan")
    let done = agencies(["so-noi-vu": { $0.ticks[tick.id] = tick }])
      .pressing(Array(repeating: .down, count: 3)).pressing(.enter)
    #expect(done.figures.shownAgency == "so-tttt")
    let menu = choices(choosing(task, in: done).pressing(.character("e")))
    #expect(menu.contains(.form(.task(task, of: "so-noi-vu"))), "\(menu)")
    #expect(menu.contains(.form(.evidence(nil, for: task, of: "so-noi-vu"))))
  }

  @Test func anExemptionIsTakenBackWhereItStands() {
    let task: PlanTask.ID = "ke-hoach-rieng@so-tttt"
    let exempt = agencies(["so-tttt": { $0.tasks[task] = TaskRecord(id: task, exemption: "đã bỏ") }]
    )
    .pressing(Array(repeating: .down, count: 3)).pressing(.enter)
    let menu = choices(choosing(task, in: exempt).pressing(.character("e")))
    #expect(menu.contains(.form(.task(task, of: "so-tttt"))), "\(menu)")
  }
}
