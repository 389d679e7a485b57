import Testing

@testable import PlanModel

@Suite struct AgendaTests {
  private let book = PlanBook(registry: .ngheAn, plan: .ngheAn)

  private func words(_ entries: [AgendaEntry]) -> [String] {
    entries.map { entry in
      switch entry.subject {
      case .report(let period, let ofAgencies):
        "\(entry.day) \(period)\(ofAgencies ? " cơ quan" : "")"
      case .obligation(let obligation, _, let period, let state):
        "\(entry.day) \(obligation.id) \(period) \(state?.rawValue ?? "-")"
      case .task(let task, let part): "\(entry.day) \(task.id) \(part.state.rawValue)"
      }
    }
  }

  @Test func reportsOfTheYearStandWithTheEarlierDaysOfAgencies() throws {
    let schedule = ReportingSchedule([.firstQuarter: try #require(YearDay("03-10"))])
    let entries = book.agenda(
      from: .of(2024, 1, 1), to: .of(2024, 12, 31), on: .of(2024, 3, 1), schedule: schedule)
    let reports = entries.filter { if case .report = $0.subject { true } else { false } }
    #expect(
      words(reports) == [
        "2024-03-10 bc-2024-q1 cơ quan", "2024-03-20 bc-2024-q1", "2024-06-20 bc-2024-6t",
        "2024-09-20 bc-2024-q3", "2024-12-20 bc-2024",
      ])
  }

  @Test func entriesAreInTheOrderOfTheirDaysAndWithinThem() {
    let (first, last) = (CalendarDay.of(2024, 2, 1), CalendarDay.of(2025, 1, 31))
    let entries = book.agenda(from: first, to: last, on: .of(2024, 3, 1))
    #expect(!entries.isEmpty)
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.day <= $1.day })
    #expect(entries.allSatisfy { first <= $0.day && $0.day <= last })
    #expect(book.agenda(from: last, to: first, on: first).isEmpty)
  }

  @Test func everyPartOfATaskThatIsDueIsListedOnce() {
    let entries = book.agenda(from: .of(2024, 1, 1), to: .of(2024, 12, 31), on: .of(2024, 3, 1))
    var listed = 0
    for entry in entries { if case .task = entry.subject { listed += 1 } }
    let parts = book.answeredTasks(on: .of(2024, 3, 1)).map {
      $0.parts(dueFrom: .of(2024, 1, 1), to: .of(2024, 12, 31), on: .of(2024, 3, 1)).count
    }
    #expect(listed == parts.reduce(0, +))
  }

  @Test func numbersThatAreOwedAreListedByTheirDueDays() throws {
    var plan = Plan.ngheAn
    plan.channels = [
      Channel(
        id: "bao", name: "Báo", kind: .newspaper, agency: "bao-nghe-an",
        obligations: [
          Obligation(id: "quy", amount: .atLeast(1), period: .quarter, deadline: .dayOfPeriod(20)),
          Obligation(id: "tuan", amount: .atLeast(1), period: .week),
          Obligation(id: "luon"),
        ])
    ]
    plan.channelGroups = []
    var book = PlanBook(registry: .ngheAn, plan: plan)
    func owed(to last: CalendarDay) -> [String] {
      words(book.agenda(from: .of(2024, 3, 18), to: last, on: .of(2024, 4, 1))).filter {
        $0.contains(" quy ") || $0.contains(" tuan ")
      }
    }
    #expect(
      owed(to: .of(2024, 3, 31)) == [
        "2024-03-20 quy 2024-Q1 missed", "2024-03-24 tuan 2024-W12 missed",
        "2024-03-31 tuan 2024-W13 missed",
      ])
    book.apply(
      .record(Publication(id: "1", day: .of(2024, 3, 5), channel: "bao", title: "Một cửa")))
    #expect(owed(to: .of(2024, 3, 20)) == ["2024-03-20 quy 2024-Q1 met"])
  }

  @Test func eachWeekStandsByItself() {
    var plan = Plan.ngheAn
    plan.channels = [
      Channel(
        id: "bao", name: "Báo", kind: .newspaper, agency: "bao-nghe-an",
        obligations: [
          Obligation(id: "tuan", amount: .atLeast(1), period: .week),
          Obligation(
            id: "pano", demand: .init(amount: .exactly(1), period: .month, unit: .commune)),
        ])
    ]
    plan.channelGroups = []
    let piece = Publication(id: "1", day: .of(2024, 3, 1), channel: "bao", title: "Một cửa")
    let book = PlanBook(registry: .ngheAn, plan: plan, logs: ["bao": [piece]])
    let entries = book.agenda(from: .of(2024, 3, 1), to: .of(2024, 3, 31), on: .of(2024, 3, 20))
    #expect(
      words(entries).filter { $0.contains(" tuan ") || $0.contains(" pano ") } == [
        "2024-03-03 tuan 2024-W09 met", "2024-03-10 tuan 2024-W10 missed",
        "2024-03-17 tuan 2024-W11 missed", "2024-03-24 tuan 2024-W12 notYetDue",
        "2024-03-31 tuan 2024-W13 notYetDue", "2024-03-31 pano 2024-03 -",
      ])
  }
}
