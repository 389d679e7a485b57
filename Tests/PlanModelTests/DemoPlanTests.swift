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
