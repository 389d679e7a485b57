import Testing

@testable import PlanModel

@Suite struct CoverageTests {
  private func book(_ published: [Publication]) -> PlanBook {
    PlanBook(
      registry: .ngheAn, plan: .ngheAn, logs: Dictionary(grouping: published, by: \.channel))
  }

  private func said(
    _ id: Publication.ID, _ day: CalendarDay, on channel: Channel.ID = "bao-nghe-an",
    _ covers: [Item.ID], to audiences: [Audience] = [], quantity: Int = 1, piece: String? = nil
  ) -> Publication {
    Publication(
      id: id, day: day, channel: channel, title: "Cải cách hành chính", covers: covers,
      audiences: audiences, quantity: quantity, piece: piece)
  }

  @Test func contentsAreTheItemsOfContentSections() {
    #expect(
      PlanBook.ngheAn.contents.compactMap(\.item)
        == ["nd-1", "nd-2", "nd-6", "nd-6-1", "nd-6-2"])
    var plan = Plan.ngheAn
    plan.sections = [
      Section(
        id: "m", mark: "I", heading: "Nội dung, hình thức",
        items: [Item(id: "x", text: "X"), Item(id: "x", text: "X nữa")]),
      Section(
        id: "md", mark: "II", kind: .purpose, heading: "Mục đích", items: [Item(id: "y", text: "Y")]
      ),
    ]
    #expect(PlanBook(registry: .ngheAn, plan: plan).contents.compactMap(\.item) == ["x"])
  }

  @Test func aContentIsCountedByChannelAudienceAndMonth() throws {
    let coverage = book([
      said("a", .of(2024, 3, 1), ["nd-1", "nd-2"], to: [.citizens, .businesses], quantity: 2),
      said("b", .of(2024, 3, 9), on: "trang-tin@so-noi-vu", ["nd-1"], to: [.officials]),
      said("c", .of(2025, 1, 2), on: "kenh-cu", ["nd-1"]),
      said("d", .of(2024, 5, 2), ["ht-1"]), said("e", .of(2024, 5, 3), []),
    ]).coverage(on: .of(2025, 12, 31))
    #expect(
      coverage.channels == [
        .channel("bao-nghe-an"), .channel("truyen-hinh"), .group("trang-tin"), .group("hoi-nghi"),
      ])
    let first = try #require(coverage.contents.first)
    #expect((first.ref, first.item) == ("IV.1.1", "nd-1"))
    #expect(first.count == PieceCount(pieces: 4, placements: 4))
    #expect(first.placementsByChannel == [2, 0, 1, 0])
    #expect(first.placementsByAudience == [1, 2, 2, 0])
    #expect(first.placementsToUnknown == 1)
    #expect(first.placementsByMonth == [0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(first.placementsOutsideYear == 1)
    #expect(first.lastDay == .of(2025, 1, 2))
    #expect(coverage.placementsElsewhere == 2)
  }

  @Test func whatNobodyHasSaidIsListed() {
    let published = [said("a", .of(2024, 3, 1), ["nd-6-1"])]
    #expect(
      book(published).coverage(on: .of(2024, 3, 1)).silent.map(\.item) == [
        "nd-1", "nd-2", "nd-6-2",
      ])
    #expect(book(published).coverage(on: .of(2024, 2, 29)).silent.count == 5)
    #expect(
      book(published).coverage(from: .of(2024, 3, 2), to: .of(2024, 12, 31)).silent.count == 5)
  }

  @Test func aPartSpreadsTheWholeOnce() throws {
    let coverage = book([said("a", .of(2024, 3, 1), ["nd-6", "nd-6-1", "nd-6-2"], piece: "p")])
      .coverage(on: .of(2024, 12, 31))
    #expect(coverage.contents.map(\.count.placements) == [0, 0, 1, 1, 1])
  }

  @Test func whatIsMeantForCitizensAndSaidOnlyToOfficialsIsListed() {
    func listed(_ published: Publication...) -> [Item.ID] {
      book(published).coverage(on: .of(2024, 12, 31)).onlyToOfficials.map(\.item)
    }
    let day = CalendarDay.of(2024, 3, 1)
    let toOfficials = said("a", day, ["nd-1", "nd-6-2"], to: [.officials])
    #expect(listed(toOfficials) == ["nd-1", "nd-6"])
    #expect(listed(toOfficials, said("b", day, ["nd-1"])) == ["nd-6"])
    #expect(listed(toOfficials, said("b", day, ["nd-6-1"], to: [.citizens])) == ["nd-1"])
    #expect(listed() == [])
  }

  @Test func missedAudiencesAreThoseItIsMeantFor() throws {
    let coverage = book([said("a", .of(2024, 3, 1), ["nd-1"], to: [.businesses, .officials])])
      .coverage(on: .of(2024, 12, 31))
    #expect(coverage.contents[0].audiencesMissed == [.citizens])
    #expect(coverage.contents[4].audiencesMissed == [.officials])
  }

  @Test func aPieceOnSeveralChannelsCountsOnceInEachContent() {
    let day = CalendarDay.of(2024, 3, 1)
    let coverage = book([
      said("a", day, ["nd-1"], quantity: 2, piece: "p"),
      said("b", day, on: "truyen-hinh", ["nd-1", "nd-2"], quantity: 3, piece: "p"),
    ]).coverage(on: day)
    #expect(coverage.contents[0].count == PieceCount(pieces: 3, placements: 5))
    #expect(coverage.contents[1].count == PieceCount(pieces: 3, placements: 3))
  }

  @Test func onePassGivesWhatAskingForEachContentDoes() {
    var generator = SeededGenerator(seed: 25)
    let items: [Item.ID] = ["nd-1", "nd-2", "nd-6", "nd-6-1", "nd-6-2", "ht-1", "la"]
    let below: [Item.ID: [Item.ID]] = ["nd-6": ["nd-6-1", "nd-6-2"]]
    for _ in 0..<100 {
      var book = PlanBook.ngheAn
      for number in 0..<30 {
        let covers = Set((0..<2).map { _ in generator.element(of: items) }).sorted()
        book.apply(
          .record(
            said(
              Publication.ID("p\(number % 20)"), generator.day(in: 2023...2025),
              on: generator.element(of: ["bao-nghe-an", "trang-tin@so-noi-vu", "la"]), covers,
              to: generator.element(of: [[], [.officials], [.citizens, .officials]]),
              quantity: Int.random(in: 1...3, using: &generator),
              piece: generator.element(of: [nil, "x", "y"]))))
      }
      let (first, last) = (generator.day(in: 2023...2024), generator.day(in: 2024...2025))
      let coverage = book.coverage(from: first, to: last)
      let all = book.logs.values.flatMap { $0 }.filter { first <= $0.day && $0.day <= last }
      for content in coverage.contents {
        let counted = all.filter { publication in
          publication.covers.contains(content.item)
            || (below[content.item] ?? []).contains { publication.covers.contains($0) }
        }
        #expect(content.count == counted.pieceCount)
        #expect(content.lastDay == counted.map(\.day).max())
        #expect(
          content.placementsByMonth.reduce(content.placementsOutsideYear, +)
            == content.count.placements)
        for (position, audience) in Audience.allCases.enumerated() {
          let reached = counted.filter { $0.audiences.contains(audience) }
          #expect(
            content.placementsByAudience[position] == reached.reduce(0) { $0 + $1.quantity })
        }
      }
      let known = Set(coverage.contents.map(\.item))
      #expect(
        coverage.placementsElsewhere
          == all.filter { known.isDisjoint(with: $0.covers) }.reduce(0) { $0 + $1.quantity })
      #expect(
        PlanBook(registry: .ngheAn, plan: .ngheAn, logs: book.logs)
          .coverage(from: first, to: last) == coverage)
    }
  }
}
