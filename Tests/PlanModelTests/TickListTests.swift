import Testing

@testable import PlanModel

@Suite struct TickListTests {
  private let periods = ["2024-03", "2024-Q1", "2024-01", "2024-W09", "2024", "2024-H1"]
  private let tasks: [PlanTask.ID] = ["b@so", "a@so", "a@so:2024", "viec-rieng"]

  private func ticks(_ generator: inout SeededGenerator, _ count: Int) -> [Tick] {
    (0..<count).map { number in
      Tick(
        task: generator.element(of: tasks),
        period: generator.element(of: periods + [""]).isEmpty
          ? nil : Period(generator.element(of: periods)),
        by: "người \(number)")
    }
  }

  @Test(arguments: 1...20) func itHoldsWhatADictionaryByIdentityHolds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let given = ticks(&generator, 12)
    var list = TickList(given)
    var dictionary = Dictionary(given.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func expectSame() {
      #expect(Dictionary(uniqueKeysWithValues: list.values.map { ($0.id, $0) }) == dictionary)
      #expect(list.count == dictionary.count && list.isEmpty == dictionary.isEmpty)
      for id in dictionary.keys { #expect(list[id] == dictionary[id]) }
      #expect(list == TickList(list.values.reversed()))
    }
    expectSame()
    for tick in ticks(&generator, 30) {
      let isRemoval = generator.element(of: [true, false, false])
      list[tick.id] = isRemoval ? nil : tick
      dictionary[tick.id] = isRemoval ? nil : tick
      expectSame()
    }
  }

  @Test func theTicksOfATaskAreAPartOfItOldestFirst() {
    let all = periods.map { Tick(task: "b@so", period: Period($0)) }
    let list = TickList(all.reversed() + [Tick(task: "a@so"), Tick(task: "b@so"), Tick(task: "c")])
    #expect(
      list["b@so" as PlanTask.ID].map { $0.period?.description ?? "-" } == [
        "-", "2024-01", "2024-Q1", "2024-H1", "2024", "2024-W09", "2024-03",
      ])
    #expect(list["a@so" as PlanTask.ID] == [Tick(task: "a@so")])
    #expect(list["aa" as PlanTask.ID].isEmpty)
  }

  @Test func ofTwoTicksOfOneIdentityTheFirstIsKept() {
    let odd = Tick(task: "a@so:2024", by: "lan")
    let usual = Tick(task: "a@so", period: Period("2024"), by: "minh")
    #expect(odd.id == usual.id)
    #expect(TickList([odd, usual]).values == [odd])
    #expect(TickList([usual, odd]).values == [usual])
    var list = TickList([usual])
    list[odd.id] = odd
    #expect(list.values == [odd])
  }
}
