import Testing

@testable import PlanModel

@Suite struct RegistryTests {
  @Test func anAgencyExistsFromItsFirstToItsLastDay() {
    let agency = Agency(
      id: "so-tttt", name: "Sở Thông tin và Truyền thông", from: .of(2008, 3, 1),
      until: .of(2025, 2, 28))
    #expect(agency.exists(from: .of(2024, 1, 9), to: .of(2024, 12, 31)))
    #expect(agency.exists(from: .of(2025, 2, 28), to: .of(2025, 12, 31)))
    #expect(!agency.exists(from: .of(2025, 3, 1), to: .of(2025, 12, 31)))
    #expect(agency.exists(from: .of(2007, 1, 1), to: .of(2008, 3, 1)))
    #expect(!agency.exists(from: .of(2007, 1, 1), to: .of(2008, 2, 29)))
    #expect(Agency(id: "a", name: "A").exists(from: .of(1, 1, 1), to: .of(1, 1, 1)))
  }

  @Test func aNameServesAsTheShortOne() {
    #expect(Agency(id: "so-noi-vu", name: "Sở Nội vụ").short == "Sở Nội vụ")
    #expect(AgencyGroup(id: "so", name: "Các sở").short == "Các sở")
    #expect(Registry.ngheAn["dai-pt-th"]?.short == "Đài PT-TH")
  }

  @Test func ofTwoAgenciesWithOneIdentityTheFirstCounts() {
    let registry = Registry(agencies: [
      Agency(id: "bao", name: "Báo Nghệ An"), Agency(id: "bao", name: "Báo Phú Thọ"),
    ])
    #expect(registry["bao"]?.name == "Báo Nghệ An")
    #expect(registry["dai"] == nil)
  }

  @Test func membersAreThoseThatExistInTheTimeAskedFor() {
    let registry = Registry.ngheAn
    #expect(
      registry.members(of: "so-nganh", from: .of(2024, 1, 9), to: .of(2024, 12, 31)).map(\.id) == [
        "so-noi-vu", "so-tu-phap", "so-tttt", "ban-vua-het", "ban-moi",
      ])
    #expect(
      registry.members(of: "so-nganh", from: .of(2025, 3, 1), to: .of(2025, 12, 31)).map(\.id) == [
        "so-noi-vu", "so-tu-phap", "ban-moi", "ban-sang-nam",
      ])
    #expect(registry.members(of: "cap-xa", from: .of(2024, 1, 1), to: .of(2024, 1, 1)) == [])
  }
}
