import Testing

@testable import PlanModel

@Suite struct AgencyNameTests {
  private let station = Agency(
    id: "dai", name: "Đài Phát thanh - Truyền hình Nghệ An", short: "Đài PT-TH",
    from: .of(1956, 9, 7), until: .of(2025, 6, 30),
    formerNames: [
      FormerName("Đài Phát thanh - Truyền hình Nghệ Tĩnh", until: .of(1991, 8, 31)),
      FormerName("Đài Truyền thanh Nghệ An", short: "Đài TT", until: .of(1978, 2, 28)),
    ])

  @Test func aNameHoldsUntilItsLastDay() {
    let names: [(CalendarDay, String)] = [
      (.of(1950, 1, 1), "Đài Truyền thanh Nghệ An"),
      (.of(1978, 2, 28), "Đài Truyền thanh Nghệ An"),
      (.of(1978, 3, 1), "Đài Phát thanh - Truyền hình Nghệ Tĩnh"),
      (.of(1991, 9, 1), "Đài Phát thanh - Truyền hình Nghệ An"),
      (.of(2030, 1, 1), "Đài Phát thanh - Truyền hình Nghệ An"),
    ]
    for (day, name) in names { #expect(station.named(on: day).name == name) }
    #expect(station.named(on: .of(1960, 1, 1)).short == "Đài TT")
    #expect(station.named(on: .of(1980, 1, 1)).short == "Đài Phát thanh - Truyền hình Nghệ Tĩnh")
    #expect(station.named(on: .of(1960, 1, 1)).id == station.id)
  }

  @Test func aReportNamesAnAgencyAsItWasCalledLastInItsTime() {
    #expect(
      station.named(from: .of(1991, 1, 1), to: .of(1991, 12, 31)).name
        == "Đài Phát thanh - Truyền hình Nghệ An")
    #expect(
      station.named(from: .of(1991, 1, 1), to: .of(1991, 6, 30)).name
        == "Đài Phát thanh - Truyền hình Nghệ Tĩnh")
    let book = PlanBook(registry: Registry(agencies: [station]), plan: .ngheAn)
    #expect(book.agency("dai", on: .of(1960, 1, 1)).name == "Đài Truyền thanh Nghệ An")
    #expect(book.agency("la", on: .of(1960, 1, 1)).name == "la")
  }

  @Test func membershipsHoldForTheirDays() {
    let agency = Agency(
      id: "ban-dan-toc", name: "Ban Dân tộc", groups: ["so-nganh"], until: .of(2025, 2, 28),
      memberships: [
        Membership(group: "ban", until: .of(2024, 6, 30)),
        Membership(group: "to", from: .of(2025, 1, 1)),
      ])
    func isMember(_ group: AgencyGroup.ID, _ first: CalendarDay, _ last: CalendarDay) -> Bool {
      agency.isMember(of: group, from: first, to: last)
    }
    #expect(isMember("so-nganh", .of(2025, 2, 28), .of(2025, 12, 31)))
    #expect(!isMember("so-nganh", .of(2025, 3, 1), .of(2025, 12, 31)))
    #expect(isMember("ban", .of(2024, 6, 30), .of(2024, 7, 31)))
    #expect(!isMember("ban", .of(2024, 7, 1), .of(2024, 7, 31)))
    #expect(!isMember("to", .of(2024, 1, 1), .of(2024, 12, 31)))
    #expect(isMember("to", .of(2024, 1, 1), .of(2025, 12, 31)))
    #expect(!isMember("to", .of(2025, 3, 1), .of(2025, 12, 31)))
  }

  @Test func membershipIsThatOfSomeDay() {
    var generator = SeededGenerator(seed: 22)
    func end(_ generator: inout SeededGenerator) -> CalendarDay? {
      Bool.random(using: &generator)
        ? generator.day(from: .of(2024, 1, 1), to: .of(2024, 1, 20)) : nil
    }
    for _ in 0..<2000 {
      let agency = Agency(
        id: "a", name: "A", from: end(&generator), until: end(&generator),
        memberships: [Membership(group: "g", from: end(&generator), until: end(&generator))])
      let days = [end(&generator), end(&generator)].compactMap { $0 }.sorted()
      guard let first = days.first, let last = days.last else { continue }
      let isOnSomeDay = (first.daysSinceEpoch...last.daysSinceEpoch).contains {
        let day = CalendarDay(daysSinceEpoch: $0)
        let membership = agency.memberships[0]
        return agency.exists(from: day, to: day) && (membership.from ?? day) <= day
          && day <= (membership.until ?? day)
      }
      #expect(agency.isMember(of: "g", from: first, to: last) == isOnSomeDay)
    }
  }

  // MARK: Places

  private let places = Registry(places: [
    Place(id: "phu-tho-cu", name: "Phú Thọ", until: .of(2025, 6, 30), mergedInto: "phu-tho"),
    Place(id: "vinh-phuc", name: "Vĩnh Phúc", until: .of(2025, 6, 30), mergedInto: "phu-tho"),
    Place(id: "hoa-binh", name: "Hòa Bình", until: .of(2025, 6, 30), mergedInto: "phu-tho"),
    Place(id: "phu-tho", name: "Phú Thọ", from: .of(2025, 7, 1)),
    Place(id: "huyen-nam-dan", name: "Nam Đàn", until: .of(2025, 6, 30)),
  ])

  @Test func aPlaceNameMeansTheTerritoryOfItsDay() {
    #expect(places.place(named: "Phú Thọ", on: .of(2025, 6, 30))?.id == "phu-tho-cu")
    #expect(places.place(named: "phu tho", on: .of(2025, 7, 1))?.id == "phu-tho")
    #expect(places.place(named: "Hoà Bình", on: .of(2024, 1, 1))?.id == "hoa-binh")
    #expect(places.place(named: "Hòa Bình", on: .of(2025, 7, 1)) == nil)
    #expect(places.place(holding: "vinh-phuc", on: .of(2025, 6, 30))?.name == "Vĩnh Phúc")
    #expect(places.place(holding: "vinh-phuc", on: .of(2025, 7, 1))?.id == "phu-tho")
    #expect(places.place(holding: "huyen-nam-dan", on: .of(2025, 7, 1)) == nil)
    #expect(
      places.places(mergedInto: "phu-tho").map(\.id) == ["phu-tho-cu", "vinh-phuc", "hoa-binh"])
    #expect(places.flaws == [])
  }

  @Test func flawsOfPlacesAreNamed() {
    let registry = Registry(places: [
      Place(id: "a", name: "Gia Lai", until: .of(2025, 6, 30), mergedInto: "b"),
      Place(id: "b", name: "Bình Định", until: .of(2025, 6, 30), mergedInto: "a"),
      Place(id: "c", name: "Gia Lai", from: .of(2025, 1, 1), mergedInto: "la"),
      Place(id: "d", name: "D", from: .of(2025, 1, 2), until: .of(2025, 1, 1), mergedInto: "d"),
      Place(id: "d", name: "E"),
    ])
    let flaws = registry.flaws
    let expected: [RegistryFlaw] = [
      .duplicatePlace("d"), .placesShareName("a", "c"), .unknownPlace("la", of: "c"),
      .placeEndsBeforeItBegins("d"), .placeCircle(["d"]), .placeCircle(["a", "b"]),
    ]
    #expect(flaws.count == expected.count)
    #expect(Set(flaws) == Set(expected))
    #expect(registry.place(holding: "a", on: .of(2025, 7, 1)) == nil)
  }
}
