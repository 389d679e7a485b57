import Testing

@testable import PlanModel

@Suite struct TaskHandoverTests {
  private static let plan = Plan(
    id: "ke-hoach-2024", issuedOn: .of(2024, 1, 9), issuer: "UBND tỉnh Nghệ An", title: "Kế hoạch",
    year: 2024,
    assignments: [
      Assignment(
        id: "ke-hoach", ref: "VI.1", title: "Ban hành kế hoạch",
        leadGroups: ["so-nganh", "cap-huyen"],
        frame: TimeFrame(.day(.of(2024, 2, 15)))),
      Assignment(
        id: "bao-cao", ref: "VI.1", title: "Báo cáo quý", leadGroups: ["cap-huyen"],
        frame: TimeFrame(.recurring(.quarter, dueDayOfPeriod: nil))),
      Assignment(
        id: "bao-chi", ref: "VI.4", title: "Định hướng báo chí", leads: ["so-tttt"],
        frame: TimeFrame(.continuous), work: "báo chí"),
      Assignment(
        id: "chinh-quyen-so", ref: "VI.4", title: "Chính quyền số", leads: ["so-tttt"],
        frame: TimeFrame(.continuous), work: "chính quyền số"),
    ])
  private let book = PlanBook(registry: .ngheAn2025, plan: Self.plan)
  private let march = CalendarDay.of(2025, 3, 15)
  private let july = CalendarDay.of(2025, 7, 1)

  @Test func openTasksGoToTheSuccessorOfTheirKindOfWork() {
    #expect(
      book.handovers(on: march).map { [$0.task.id.rawValue, $0.owner?.rawValue ?? "-"] } == [
        ["ke-hoach@so-tttt", "so-khcn"], ["bao-chi@so-tttt", "so-vhttdl"],
        ["chinh-quyen-so@so-tttt", "so-khcn"], ["ke-hoach@thi-xa-cua-lo", "thanh-pho-vinh"],
        ["bao-cao@thi-xa-cua-lo", "thanh-pho-vinh"],
      ])
    #expect(book.inherited(by: "so-vhttdl", on: march).map(\.task.id) == ["bao-chi@so-tttt"])
    #expect(book.handovers(on: .of(2024, 11, 30)) == [])
  }

  @Test func whatHasNoSuccessorIsListedAndNeverDropped() {
    #expect(book.withoutOwner(on: march) == [])
    let open = book.withoutOwner(on: july)
    #expect(
      open.map(\.task.id) == [
        "ke-hoach@thi-xa-cua-lo", "bao-cao@thi-xa-cua-lo", "ke-hoach@thanh-pho-vinh",
        "bao-cao@thanh-pho-vinh",
      ])
    #expect(open.first?.inheritance.path == ["thi-xa-cua-lo", "thanh-pho-vinh"])
    #expect(open.first?.inheritance.gap == .noSuccessor(of: "thanh-pho-vinh"))
  }

  @Test func whatIsDoneOrDoesNotApplyStaysWhereItWas() {
    var book = book
    book.apply(.tick(Tick(task: "ke-hoach@so-tttt"), agency: "so-tttt"))
    book.apply(
      .tick(Tick(task: "bao-chi@so-tttt", period: Period("2025-03")), agency: "so-tttt"))
    book.replaceChecklist(
      of: "thi-xa-cua-lo",
      with: Checklist(
        tasks: [TaskRecord(id: "ke-hoach@thi-xa-cua-lo", exemption: "Đã nhập vào Vinh")]))
    #expect(
      book.handovers(on: march).map(\.task.id) == [
        "bao-chi@so-tttt", "chinh-quyen-so@so-tttt", "bao-cao@thi-xa-cua-lo",
      ])
    #expect(book.tasks(of: "so-tttt").map(\.ticks.count) == [1, 1, 0])
  }

  @Test func anHeirRecordsInItsOwnChecklist() {
    var book = book
    let tick = Tick(task: "ke-hoach@so-tttt", by: "lan")
    let evidence = Evidence(id: "tlkc-1", task: "ke-hoach@so-tttt", number: "12/KH-SKHCN")
    book.apply(.tick(tick, agency: "so-khcn"))
    book.apply(.addEvidence(evidence, agency: "so-khcn"))
    #expect(book.tasks(of: "so-tttt").first?.ticks == [tick])
    #expect(book.tasks(of: "so-tttt").first?.evidence == [evidence])
    #expect(book.checklists["so-tttt"] == nil)
    #expect(book.inherited(by: "so-khcn", on: march).map(\.task.id) == ["chinh-quyen-so@so-tttt"])
    let made = PlanBook(registry: .ngheAn2025, plan: Self.plan, checklists: book.checklists)
    #expect(made.tasks(of: "so-tttt") == book.tasks(of: "so-tttt"))
    book.apply(.untick(tick, evidence: [], agency: "so-khcn"))
    book.replaceChecklist(of: "so-khcn", with: Checklist())
    #expect(book.tasks(of: "so-tttt") == self.book.tasks(of: "so-tttt"))
  }

  @Test func whatWasSaidFirstHoldsWhereTheHeirSaysNothing() {
    let task: PlanTask.ID = "ke-hoach@so-tttt"
    func record(_ later: TaskRecord) -> TaskRecord? {
      var book = book
      book.replaceChecklist(
        of: "so-tttt",
        with: Checklist(tasks: [
          TaskRecord(
            id: task, person: "Hà", phone: "0238 1", note: "đã trình", successor: "so-noi-vu")
        ]))
      book.replaceChecklist(of: "so-khcn", with: Checklist(tasks: [later]))
      return book.tasks(of: "so-tttt").first?.record
    }
    #expect(
      record(TaskRecord(id: task, isDoing: true))
        == TaskRecord(
          id: task, isDoing: true, person: "Hà", phone: "0238 1", note: "đã trình",
          successor: "so-noi-vu"))
    // Nobody is reached at the number of another.
    #expect(
      record(TaskRecord(id: task, person: "Lan", note: "trình lại", successor: "so-vhttdl"))
        == TaskRecord(id: task, person: "Lan", note: "trình lại", successor: "so-vhttdl"))
    #expect(record(TaskRecord(id: task, exemption: "đã bỏ"))?.exemption == "đã bỏ")
  }

  @Test func nobodyTicksForAnAgencyThatHasNoEnd() {
    var book = book
    book.apply(.tick(Tick(task: "ke-hoach@so-noi-vu"), agency: "so-khcn"))
    #expect(book.tasks(of: "so-noi-vu").first?.ticks == [])
  }

  @Test func anOfficerCanNameAnotherSuccessor() {
    func book(_ successor: Agency.ID) -> PlanBook {
      var book = self.book
      book.replaceChecklist(
        of: "thanh-pho-vinh",
        with: Checklist(tasks: [TaskRecord(id: "ke-hoach@thanh-pho-vinh", successor: successor)]))
      return book
    }
    let task: PlanTask.ID = "ke-hoach@thanh-pho-vinh"
    #expect(book("so-noi-vu").inherited(by: "so-noi-vu", on: july).map(\.task.id) == [task])
    #expect(
      book("so-tttt").handovers(on: july).first { $0.task.id == task }?.inheritance.path
        == ["thanh-pho-vinh", "so-tttt", "so-khcn"])
    let gaps = ["la", "thanh-pho-vinh", "thi-xa-cua-lo"].map { successor in
      book(Agency.ID(successor)).withoutOwner(on: july)
        .first { $0.task.id == task }?.inheritance.gap
    }
    #expect(
      gaps == [
        .unknownSuccessor("la", of: "thanh-pho-vinh"), .circle(["thanh-pho-vinh"]),
        .circle(["thanh-pho-vinh", "thi-xa-cua-lo"]),
      ])
    #expect(book("so-noi-vu").handovers(on: .of(2025, 6, 30)).allSatisfy { $0.task.id != task })
  }

  @Test func ownTasksAreHandedOnByTheirKindOfWork() {
    var book = book
    book.replaceChecklist(
      of: "so-tttt",
      with: Checklist(ownTasks: [OwnTask(id: "giai-bao-chi", title: "Giải", work: "báo chí")]))
    #expect(
      book.inherited(by: "so-vhttdl", on: march).map(\.task.id)
        == ["bao-chi@so-tttt", "giai-bao-chi"])
  }

  @Test func heirsRecordAboutOwnTasksInTheirOwnChecklist() {
    var book = book
    let own = OwnTask(id: "giai-bao-chi", title: "Giải báo chí", work: "báo chí")
    book.replaceChecklist(of: "so-tttt", with: Checklist(ownTasks: [own]))
    let tick = Tick(task: own.id, by: "hoa")
    book.apply(.tick(tick, agency: "so-vhttdl"))
    #expect(book.tasks(of: "so-tttt").last?.ticks == [tick])
    #expect(!book.inherited(by: "so-vhttdl", on: march).map(\.task.id).contains(own.id))
    let made = PlanBook(registry: .ngheAn2025, plan: Self.plan, checklists: book.checklists)
    #expect(made.tasks(of: "so-tttt") == book.tasks(of: "so-tttt"))
    // The tick was there before the task was.
    var late = self.book
    late.apply(.tick(tick, agency: "so-vhttdl"))
    late.replaceChecklist(of: "so-tttt", with: Checklist(ownTasks: [own]))
    #expect(late.tasks(of: "so-tttt") == book.tasks(of: "so-tttt"))
    // An heir's own task of the same identity is another one.
    var alike = book
    alike.apply(.ownTask(from: nil, to: own, agency: "so-vhttdl"))
    #expect(alike.tasks(of: "so-tttt").last?.ticks == [])
    #expect(alike.tasks(of: "so-vhttdl").last?.ticks == [tick])
  }

  @Test func whatTwoHeirsHaveTickedIsDoneSinceTheFirst() {
    let period = Period("2025-03")
    let first = Tick(task: "bao-chi@so-tttt", period: period, day: .of(2025, 3, 10), by: "hoa")
    let second = Tick(task: "bao-chi@so-tttt", period: period, day: .of(2025, 3, 20), by: "lan")
    for ticks in [(first, second), (second, first)] {
      var book = book
      book.apply(.tick(ticks.0, agency: "so-vhttdl"))
      book.apply(.tick(ticks.1, agency: "so-khcn"))
      let task = book.tasks(of: "so-tttt").first { $0.id == "bao-chi@so-tttt" }
      #expect(task.map { Array($0.ticks) } == [first])
    }
  }

  @Test func whatFallsDueAfterTheEndIsTheHeirs() {
    var plan = Self.plan
    plan.assignments[2].frame = TimeFrame(.recurring(.quarter, dueDayOfPeriod: nil))
    plan.year = 2025
    let book = PlanBook(registry: .ngheAn2025, plan: plan)
    let task = book.tasks(of: "so-tttt").first { $0.id == "bao-chi@so-tttt" }
    #expect(task?.standing(on: .of(2025, 7, 15)).partsDue == 0)
    let inherited = book.inherited(by: "so-vhttdl", on: .of(2025, 7, 15)).map(\.task)
    #expect(inherited.map(\.id) == ["bao-chi@so-tttt"])
    #expect(inherited.first?.standing(on: .of(2025, 7, 15)).partsOverdue == 2)
    #expect(
      inherited.first?.parts(on: .of(2025, 7, 15)).map(\.state)
        == [.overdue, .overdue, .open, .ahead])
    let due = book.agenda(from: .of(2025, 9, 1), to: .of(2025, 9, 30), on: .of(2025, 7, 15))
    #expect(
      due.contains {
        if case .task(let task, _) = $0.subject { task.id == "bao-chi@so-tttt" } else { false }
      })
    #expect(
      book.reminders(on: .of(2025, 7, 15)).contains {
        if case .overdue(let task, 2) = $0.reason {
          task.id == "bao-chi@so-tttt" && $0.agency == "so-vhttdl"
        } else {
          false
        }
      })
  }

  @Test func anHeirWithTheSameAssignmentDoesItOnce() {
    // Cửa Lò joined Vinh on 1/12/2024; both owe the quarterly report as districts.
    let day = CalendarDay.of(2025, 1, 15)
    let inherited = book.inherited(by: "thanh-pho-vinh", on: day).map(\.task)
    let report = inherited.first { $0.id == "bao-cao@thi-xa-cua-lo" }
    #expect(
      report?.parts(on: day).map(\.state) == [.overdue, .overdue, .overdue, .notOwed])
    #expect(
      book.tasks(of: "thanh-pho-vinh").first { $0.id == "bao-cao@thanh-pho-vinh" }?
        .parts(on: day).map(\.state) == [.overdue, .overdue, .overdue, .overdue])
  }

  @Test func progressCountsWhatIsOpenAtItsOwner() {
    var book = book
    book.apply(
      .tick(Tick(task: "bao-cao@thi-xa-cua-lo", period: Period("2024-Q1")), agency: "thi-xa-cua-lo")
    )
    let owned = book.ownedProgress(on: .of(2024, 12, 1))
    #expect(owned.withoutOwner == [])
    #expect(
      owned.agencies.first { $0.agency == "thi-xa-cua-lo" }
        == Progress(agency: "thi-xa-cua-lo", done: 1, open: 0, overdue: 0, tasks: 0))
    #expect(
      owned.agencies.first { $0.agency == "thanh-pho-vinh" }
        == Progress(agency: "thanh-pho-vinh", done: 0, open: 7, overdue: 7, tasks: 4))
    let later = book.ownedProgress(on: july)
    #expect(later.withoutOwner.count == 4)
    // The town's fourth quarter is due after its end, and nobody is left to do it.
    #expect((later.openWithoutOwner, later.overdueWithoutOwner) == (9, 9))
  }

  @Test func nothingIsLostOnTheWay() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<60 {
      let registry = generator.registry()
      var plan = Self.plan
      plan.assignments[2].leads = ["a0", "a1"]
      var book = PlanBook(registry: registry, plan: plan)
      for _ in 0..<10 {
        let agency = generator.element(of: registry.agencies).id
        guard let task = book.tasks(of: agency).randomElement(using: &generator) else { continue }
        let tick = Tick(task: task.id, period: task.period(on: generator.day(in: 2024...2024)))
        book.apply(.tick(tick, agency: generator.element(of: registry.agencies).id))
      }
      let day = generator.day(in: 2024...2026)
      let owned = book.ownedProgress(on: day)
      let all = book.progress(on: day)
      #expect(
        owned.agencies.reduce(0) { $0 + $1.done } == all.reduce(0) { $0 + $1.done })
      let answered = book.answeredTasks(on: day).map { $0.standing(on: day) }
      #expect(
        owned.agencies.reduce(owned.openWithoutOwner) { $0 + $1.open }
          == answered.reduce(0) { $0 + $1.partsDue - $1.partsDone })
      #expect(
        owned.agencies.reduce(owned.openWithoutOwner) { $0 + $1.open }
          >= all.reduce(0) { $0 + $1.open })
      #expect(
        owned.agencies.reduce(owned.withoutOwner.count) { $0 + $1.tasks }
          == all.reduce(0) { $0 + $1.tasks })
      let handovers = book.handovers(on: day)
      #expect(Set(handovers.map(\.task.id)).count == handovers.count)
      #expect(
        handovers.filter { $0.owner == nil } == owned.withoutOwner)
      let ended = book.agencies.filter { $0.hasEnded(by: day) }
      let open = ended.flatMap { book.tasks(of: $0.id) }.filter {
        $0.isAlwaysToBeDone || $0.standing(on: max(day, plan.lastDay)).status != .done
      }
      // Nothing that was open is dropped; more may be open with what has fallen due since.
      #expect(Set(open.map(\.id)).isSubset(of: handovers.map(\.task.id)))
    }
  }
}
