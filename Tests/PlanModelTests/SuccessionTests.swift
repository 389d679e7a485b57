import Testing

@testable import PlanModel

@Suite struct SuccessionTests {
  private let registry = Registry.ngheAn2025

  private func heir(_ agency: Agency.ID, _ work: String? = nil, on day: CalendarDay) -> Agency.ID? {
    registry.inheritance(from: agency, work: work, on: day).owner
  }

  // MARK: Successors

  @Test func anAgencyHasItsWorkUntilItsLastDay() {
    #expect(heir("so-tttt", "báo chí", on: .of(2025, 2, 28)) == "so-tttt")
    #expect(heir("so-tttt", "báo chí", on: .of(2025, 3, 1)) == "so-vhttdl")
    #expect(heir("so-noi-vu", on: .of(9999, 1, 1)) == "so-noi-vu")
  }

  @Test func aDepartmentThatSplitsHandsEachKindOfWorkToItsOwnSuccessor() {
    let day = CalendarDay.of(2025, 3, 15)
    #expect(heir("so-tttt", "báo chí", on: day) == "so-vhttdl")
    #expect(heir("so-tttt", "BA\u{301}O  chí", on: day) == "so-vhttdl")
    #expect(heir("so-tttt", "in ấn, xuất bản", on: day) == "so-vhttdl")
    #expect(heir("so-tttt", "chính quyền số", on: day) == "so-khcn")
    #expect(heir("so-tttt", "bưu chính", on: day) == "so-khcn")
    #expect(heir("so-tttt", on: day) == "so-khcn")
  }

  @Test func workThatNoSuccessorNamesIsWithoutOwner() {
    let registry = Registry(agencies: [
      Agency(
        id: "so-tttt", name: "Sở TT&TT", until: .of(2025, 2, 28),
        successors: [Succession(agency: "so-vhttdl", work: "báo chí")]),
      Agency(id: "so-vhttdl", name: "Sở VHTT&DL"),
    ])
    let inheritance = registry.inheritance(from: "so-tttt", work: "bưu chính", on: .of(2025, 3, 1))
    #expect(inheritance.path == ["so-tttt"])
    #expect(inheritance.gap == .workNotNamed("bưu chính", by: "so-tttt"))
    #expect(inheritance.owner == nil)
  }

  @Test func successionsAreFollowedAsFarAsTheDayRequires() {
    let town: Agency.ID = "thi-xa-cua-lo"
    #expect(heir(town, on: .of(2024, 11, 30)) == town)
    #expect(heir(town, on: .of(2024, 12, 1)) == "thanh-pho-vinh")
    let after = registry.inheritance(from: town, on: .of(2025, 7, 1))
    #expect(after.path == [town, "thanh-pho-vinh"])
    #expect(after.gap == .noSuccessor(of: "thanh-pho-vinh"))
  }

  @Test func whatIsNotRegisteredKeepsItsOwnAndCannotSucceed() {
    #expect(heir("khong-co", on: .of(2025, 3, 1)) == "khong-co")
    let registry = Registry(agencies: [
      Agency(
        id: "a", name: "A", until: .of(2025, 1, 1), successors: [Succession(agency: "khong-co")])
    ])
    #expect(
      registry.inheritance(from: "a", on: .of(2025, 1, 2)).gap
        == .unknownSuccessor("khong-co", of: "a"))
  }

  @Test func circlesEndTheSearch() {
    let registry = Registry.circle
    let day = CalendarDay.of(2025, 1, 2)
    #expect(registry.inheritance(from: "tu-ke", on: day).gap == .circle(["tu-ke"]))
    let round = registry.inheritance(from: "vao", on: day)
    #expect(round.path == ["vao", "a", "b", "c"])
    #expect(round.gap == .circle(["a", "b", "c"]))
    #expect(registry.inheritance(from: "vao", on: .of(2025, 1, 1)).owner == "vao")
  }

  @Test func everyPathEndsAndNamesEachAgencyOnce() {
    var generator = SeededGenerator(seed: 20)
    for _ in 0..<500 {
      let registry = generator.registry()
      let day = generator.day(in: 2024...2026)
      for agency in registry.agencies {
        let work = generator.element(of: [nil, "báo chí", "số"])
        let inheritance = registry.inheritance(from: agency.id, work: work, on: day)
        #expect(inheritance.path.first == agency.id)
        #expect(Set(inheritance.path).count == inheritance.path.count)
        #expect(inheritance.path.dropLast().allSatisfy { registry[$0]?.hasEnded(by: day) == true })
        if let owner = inheritance.owner {
          #expect(registry[owner]?.hasEnded(by: day) == false)
        } else {
          #expect(inheritance.path.last.flatMap { registry[$0] }?.hasEnded(by: day) == true)
        }
      }
    }
  }

  // MARK: Flaws

  @Test func flawsAreNamed() {
    #expect(Registry.ngheAn2025.flaws == [])
    #expect(
      Registry.circle.flaws == [
        .succeedsItself("tu-ke"), .circle(["a", "b", "c"]),
      ])
    let registry = Registry(
      groups: [AgencyGroup(id: "so", name: "Các sở")],
      agencies: [
        Agency(
          id: "a", name: "A", groups: ["khong-co"], from: .of(2025, 3, 1), until: .of(2025, 2, 28),
          successors: [
            Succession(agency: "b"), Succession(agency: "khong-co"),
            Succession(agency: "b", work: "báo chí, xuất bản"),
            Succession(agency: "b", work: "Báo chí"),
          ]),
        Agency(id: "a", name: "A khác"),
        Agency(
          id: "b", name: "B", groups: ["so"], successors: [Succession(agency: "a")],
          formerNames: [
            FormerName("B cũ", until: .of(2020, 1, 1)), FormerName("B xưa", until: .of(2020, 1, 1)),
          ], memberships: [Membership(group: "la")]),
      ])
    #expect(
      registry.flaws
        == [
          .endsBeforeItBegins("a"), .twoSuccessors(of: "a", work: nil),
          .unknownSuccessor("khong-co", of: "a"), .twoSuccessors(of: "a", work: "Báo chí"),
          .unknownGroup("khong-co", of: "a"), .duplicateAgency("a"), .successorsWithoutEnd("b"),
          .unknownGroup("la", of: "b"), .twoNamesUntil(.of(2020, 1, 1), of: "b"),
          .circle(["a", "b"]),
        ].sortedLike(registry.flaws))
  }

  @Test func aCircleIsFoundWhereverAPathCanRunIntoOne() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<500 {
      let registry = generator.registry()
      var circular: Set<Agency.ID> = []
      for flaw in registry.flaws {
        switch flaw {
        case .circle(let agencies): circular.formUnion(agencies)
        case .succeedsItself(let agency): circular.insert(agency)
        default: break
        }
      }
      for agency in registry.agencies {
        let inheritance = registry.inheritance(from: agency.id, on: .of(2030, 1, 1))
        if case .circle(let agencies) = inheritance.gap {
          #expect(agencies.allSatisfy(circular.contains))
        }
      }
    }
  }

  @Test func aLongChainTakesNoStack() {
    let count = 50_000
    let agencies = (0..<count).map { number in
      Agency(
        id: Agency.ID("a\(number)"), name: "A", until: .of(2025, 1, 1),
        successors: [Succession(agency: Agency.ID("a\((number + 1) % count)"))])
    }
    #expect(Registry(agencies: agencies).flaws == [.circle(agencies.map(\.id))])
  }
}

extension Registry {
  /// What became of some agencies of Nghệ An in 2024 and 2025.
  static let ngheAn2025 = Registry(
    groups: [
      AgencyGroup(id: "so-nganh", name: "Các sở, ban, ngành cấp tỉnh", short: "Sở, ngành"),
      AgencyGroup(id: "cap-huyen", name: "Ủy ban nhân dân cấp huyện", short: "Cấp huyện"),
    ],
    agencies: [
      Agency(id: "so-noi-vu", name: "Sở Nội vụ", kind: .department, groups: ["so-nganh"]),
      Agency(
        id: "so-tttt", name: "Sở Thông tin và Truyền thông", short: "Sở TT&TT", kind: .department,
        groups: ["so-nganh"], until: .of(2025, 2, 28),
        successors: [
          Succession(agency: "so-vhttdl", work: "báo chí, xuất bản"),
          Succession(agency: "so-khcn", work: "chính quyền số"), Succession(agency: "so-khcn"),
        ]),
      Agency(
        id: "so-khcn", name: "Sở Khoa học và Công nghệ", kind: .department, groups: ["so-nganh"]),
      Agency(
        id: "so-vhttdl", name: "Sở Văn hóa, Thể thao và Du lịch", kind: .department,
        groups: ["so-nganh"], from: .of(2025, 3, 1)),
      Agency(
        id: "thi-xa-cua-lo", name: "UBND thị xã Cửa Lò", kind: .district, groups: ["cap-huyen"],
        until: .of(2024, 11, 30), successors: [Succession(agency: "thanh-pho-vinh")]),
      Agency(
        id: "thanh-pho-vinh", name: "UBND thành phố Vinh", kind: .district, groups: ["cap-huyen"],
        until: .of(2025, 6, 30)),
    ])

  /// Agencies that succeed one another in a circle, one that leads into it, and one by itself.
  static let circle = Registry(agencies: [
    ended("tu-ke", "tu-ke"), ended("vao", "a"), ended("a", "b"), ended("b", "c"), ended("c", "a"),
  ])

  private static func ended(_ id: Agency.ID, _ successor: Agency.ID) -> Agency {
    Agency(
      id: id, name: id.rawValue, until: .of(2025, 1, 1), successors: [Succession(agency: successor)]
    )
  }
}

extension Array where Element: Hashable {
  /// The same elements in the order of `other`, so that two lists can be compared as sets.
  func sortedLike(_ other: [Element]) -> [Element] {
    sorted { (other.firstIndex(of: $0) ?? .max) < (other.firstIndex(of: $1) ?? .max) }
  }
}

extension SeededGenerator {
  /// A few agencies that end and succeed one another at random, circles and strangers included.
  mutating func registry() -> Registry {
    let ids = (0..<6).map { Agency.ID("a\($0)") }
    let agencies = ids.map { id in
      let count = Int.random(in: 0...3, using: &self)
      let successors = (0..<count).map { _ in
        Succession(
          agency: element(of: ids + ["la"]), work: element(of: [nil, "báo chí", "số, công nghệ"]))
      }
      let ends = Int.random(in: 0..<4, using: &self) > 0
      return Agency(
        id: id, name: id.rawValue, groups: ["so-nganh"],
        until: ends ? day(in: 2024...2025) : nil, successors: successors)
    }
    return Registry(groups: [AgencyGroup(id: "so-nganh", name: "Các sở")], agencies: agencies)
  }
}
