import Testing

@testable import PlanModel

@Suite struct DemoPlanTests {
  @Test func theSameNumbersMakeTheSameYear() {
    let demo = DemoPlan(units: 20, publications: 200, seed: 5)
    #expect(demo.book() == demo.book())
    #expect(demo.book() != DemoPlan(units: 20, publications: 200, seed: 6).book())
  }

  @Test func itHasTheSizeAskedFor() {
    let book = DemoPlan(units: 162, publications: 1000).book()
    #expect(book.agencies.count == 164)
    #expect(book.registry.agencies.count { $0.kind == .department } == 14)
    #expect(book.agencies.reduce(0) { $0 + book.tasks(of: $1.id).count } == 4066)
    #expect(book.logs.values.reduce(0) { $0 + $1.count } == 1000)
    #expect(book.registry.flaws == [])
  }

  @Test func sizesOutsideTheLimitsAreCut() {
    #expect(
      DemoPlan(units: 0, publications: -1, year: 0) == DemoPlan(units: 1, publications: 0, year: 1))
    #expect(DemoPlan(units: .max, publications: .max).units == 10_000)
    #expect(DemoPlan(units: 1, publications: 10, year: 9999).book().agencies.count == 3)
  }

  @Test func everythingInItSaysThatItIsMadeUp() {
    let book = DemoPlan(units: 30, publications: 300).book()
    #expect(book.plan.title.hasPrefix(DemoPlan.mark))
    #expect(book.registry.agencies.allSatisfy { $0.name.contains("Giả lập") })
    #expect(book.registry.agencies.allSatisfy { $0.source == DemoPlan.mark })
    #expect(book.logs.values.joined().allSatisfy { $0.title.hasPrefix(DemoPlan.mark) })
    #expect(book.plan.number?.contains("GIẢ-LẬP") == true)
    let ids = book.registry.agencies.map(\.id.rawValue) + book.channels.keys.map(\.rawValue)
    #expect(ids.allSatisfy { isFolderName($0) })
  }

  @Test func itIsWrittenInTheWordsOfRealPlans() {
    let book = DemoPlan(units: 20, publications: 0).book()
    let names =
      book.plan.channels.map(\.name) + book.plan.channelGroups.map(\.name)
      + book.plan.assignments.map(\.title) + book.contents.map(\.text)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.lowercased().contains("giả lập") })
    for kind in ChannelKind.allCases {
      #expect(!names.contains { $0.contains(kind.rawValue) }, "\(kind)")
    }
    for content in book.contents {
      let audiences = content.attributes.audiences
      #expect(!audiences.isEmpty && Set(audiences).count == audiences.count)
    }
  }

  @Test func mostTicksAreInTimeSomeLateAndSomeMissing() {
    let book = DemoPlan(units: 40, publications: 0).book()
    let ticks = book.checklists.values.flatMap(\.ticks.values)
    #expect(ticks.allSatisfy { $0.day != nil })
    #expect(ticks.allSatisfy { $0.day.map { book.plan.firstDay <= $0 } ?? false })
    let end = CalendarDay.of(2026, 2, 1)
    let states = book.agencies.flatMap { book.tasks(of: $0.id) }.flatMap { $0.parts(on: end) }
      .map(\.state)
    let (inTime, late) = (states.count { $0 == .doneInTime }, states.count { $0 == .doneLate })
    let missing = states.count { $0 == .overdue }
    #expect(inTime > 4 * late && late > inTime / 20 && missing > late)
    // What is done later is not known before.
    let early = book.progress(on: .of(2025, 3, 1)).reduce(0) { $0 + $1.done }
    let later = book.progress(on: .of(2025, 9, 1)).reduce(0) { $0 + $1.done }
    #expect(0 < early && early < later)
  }

  @Test func itExercisesWhatIsMeasured() {
    let book = DemoPlan(units: 30, publications: 500).book()
    let day = CalendarDay.of(2025, 11, 20)
    #expect(book.coverage(on: day).silent.count == 1)
    #expect(book.progress(on: day).contains { $0.overdue > 0 })
    #expect(book.pieceCount(from: .of(2025, 1, 1), to: day).pieces > 0)
    let count = book.pieceCount(from: .of(2025, 1, 1), to: .of(2025, 12, 31))
    #expect(count.placements == 500 && count.pieces < 500)
  }
}
