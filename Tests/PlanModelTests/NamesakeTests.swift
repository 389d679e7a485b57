import PlanModel
import Testing

@Suite struct NamesakeTests {
  private let registry = Registry(agencies: [
    Agency(id: "a", name: "UBND xã Nghĩa Thành", until: day(30, 6)),
    Agency(id: "b", name: "UBND xã Nghĩa Thanh"), Agency(id: "c", name: "Sở Nội vụ"),
  ])

  private func namesakes(_ agency: Agency) -> [Agency.ID] {
    registry.namesakes(of: agency).map(\.id)
  }

  @Test func caseBlanksAndUnicodeFormDoNotTellNamesApart() {
    #expect(namesakes(Agency(id: "d", name: " sở  nội Vụ")) == ["c"])
    #expect(namesakes(Agency(id: "d", name: "Sở Nội vu\u{323}")) == ["c"])
    #expect(namesakes(Agency(id: "c", name: "Sở Nội vụ")) == [])
  }

  @Test func toneMarksDo() {
    #expect(namesakes(Agency(id: "d", name: "UBND xã Nghĩa Thanh")) == ["b"])
    #expect(namesakes(Agency(id: "d", name: "UBND xã Nghĩa Thánh")) == [])
  }

  @Test func onlyThoseOfTheSameTimeCount() {
    var agency = Agency(id: "d", name: "UBND xã Nghĩa Thành")
    #expect(namesakes(agency) == ["a"])
    agency.from = day(1, 7)
    #expect(namesakes(agency) == [])
    agency.from = day(30, 6)
    #expect(namesakes(agency) == ["a"])
  }
}

private func day(_ day: Int, _ month: Int) -> CalendarDay? {
  CalendarDay(year: 2025, month: month, day: day)
}
