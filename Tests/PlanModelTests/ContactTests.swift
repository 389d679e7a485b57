import Testing

@testable import PlanModel

@Suite struct ContactTests {
  private func contact(
    value: String? = "https://dichvucong.gov.vn", verifiedOn: CalendarDay? = nil,
    status: ContactStatus = .inUse
  ) -> Contact {
    Contact(
      id: "cong-dich-vu-cong", owner: "Văn phòng Chính phủ", place: "Toàn quốc", kind: .web,
      value: value, purposes: [.submit, .follow], verifiedOn: verifiedOn, status: status)
  }

  @Test func aContactVerifiedWithinAYearNeedsNoWarning() {
    let contact = contact(verifiedOn: .of(2025, 3, 1))
    #expect(contact.warning(on: .of(2025, 3, 1)) == nil)
    #expect(contact.warning(on: .of(2026, 3, 1)) == nil)
    #expect(contact.warning(on: .of(2026, 3, 2)) == .notVerified(since: .of(2025, 3, 1)))
    #expect(contact.warning(on: .of(2025, 2, 1)) == nil)
  }

  @Test func whatIsWrongWithAContactIsSaid() {
    let today = CalendarDay.of(2025, 3, 1)
    #expect(contact().warning(on: today) == .neverVerified)
    #expect(contact(verifiedOn: today, status: .closed).warning(on: today) == .closed)
    #expect(contact(verifiedOn: today, status: .doubtful).warning(on: today) == .doubtful)
    #expect(contact(value: nil, verifiedOn: today).warning(on: today) == .notKnown)
    #expect(contact(value: nil, status: .closed).warning(on: today) == .notKnown)
  }
}
