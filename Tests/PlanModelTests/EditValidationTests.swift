import Testing

@testable import PlanModel

@Suite struct EditValidationTests {
  private let contents = WorkspaceContents.ngheAn
  private var plan: Plan { Plan.ngheAn }

  private func refusal(of edit: PlanEdit) -> EditError? {
    do throws(EditError) {
      try contents.validate(edit)
      return nil
    } catch {
      return error
    }
  }

  private func agency(_ id: Agency.ID, _ change: (inout Agency) -> Void) throws -> PlanEdit {
    let old = try #require(contents.registry[id])
    var new = old
    change(&new)
    return .agency(from: old, to: new)
  }

  @Test func anAgencyIsRefusedWhereItCannotBeMeant() throws {
    let id: Agency.ID = "so-tu-phap"
    #expect(try refusal(of: agency(id) { $0.name = " \u{00A0}" }) == .blank(.name, of: .agency(id)))
    #expect(
      try refusal(of: agency(id) { $0.groups = ["la"] })
        == .unknown(.agencyGroup("la"), in: .agency(id)))
    #expect(
      try refusal(of: agency(id) { $0.successors = [Succession(agency: "so-noi-vu")] })
        == .successorsWithoutEnd(id))
    #expect(
      try refusal(
        of: agency(id) {
          $0.until = .of(2025, 2, 28)
          $0.successors = [Succession(agency: id)]
        }) == .successionCircle([id]))
    #expect(
      try refusal(
        of: agency(id) {
          $0.until = .of(2025, 2, 28)
          $0.successors = [Succession(agency: "la")]
        }) == .unknown(.agency("la"), in: .agency(id)))
    #expect(
      try refusal(
        of: agency(id) {
          $0.from = .of(2025, 1, 1)
          $0.until = .of(2024, 1, 1)
        }) == .endsBeforeItBegins(.agency(id)))
    #expect(
      refusal(of: .agency(from: nil, to: Agency(id: id, name: "Sở Tư pháp")))
        == .duplicate(.agency(id)))
    #expect(
      refusal(of: .agency(from: nil, to: Agency(id: "Sở", name: "Sở")))
        == .badIdentity(.agency("Sở")))
    #expect(refusal(of: .agency(from: nil, to: Agency(id: "so-y-te", name: "Sở Y tế"))) == nil)
  }

  @Test func anAgencyGoesOnlyWhereNothingNamesIt() throws {
    let used = try #require(contents.registry["so-noi-vu"])
    #expect(
      refusal(of: .agency(from: used, to: nil))
        == .inUse(
          .agency("so-noi-vu"),
          by: [
            .contact("duong-day-nong"), .assignment("bao-cao-quy"), .assignment("tong-ket"),
            .channelGroup("hoi-nghi"), .checklist("so-noi-vu"),
          ]))
    let free = try #require(contents.registry["ban-moi"])
    #expect(refusal(of: .agency(from: free, to: nil)) == nil)
    let group = contents.registry.groups[0]
    guard
      case .inUse(.agencyGroup("so-nganh"), let users)? = refusal(
        of: .agencyGroup(from: group, to: nil))
    else {
      Issue.record("the group is in use")
      return
    }
    #expect(
      users.suffix(3) == [
        .assignment("ke-hoach"), .assignment("tong-ket"), .channelGroup("trang-tin"),
      ])
  }

  @Test func anAssignmentNamesOnlyWhatIsThere() {
    func refusal(_ change: (inout Assignment) -> Void) -> EditError? {
      let old = plan.assignments[2]
      var new = old
      change(&new)
      return self.refusal(of: .assignment(from: old, to: new))
    }
    let subject = EditSubject.assignment("tin-bai")
    #expect(refusal { $0.title = "" } == .blank(.title, of: subject))
    #expect(refusal { $0.leads = [] } == .withoutLead("tin-bai"))
    #expect(refusal { $0.leads = ["la"] } == .unknown(.agency("la"), in: subject))
    #expect(refusal { $0.contents = ["la"] } == .unknown(.part(.item("la")), in: subject))
    #expect(refusal { $0.ref = "IX" } == .unknown(.position("IX"), in: subject))
    #expect(refusal { $0.leads = ["so-tu-phap"] } == nil)
  }

  @Test func whatIsRecordedAboutKeepsItsAssignmentAndItsChannel() {
    #expect(
      refusal(of: .assignment(from: plan.assignments[0], to: nil))
        == .inUse(.assignment("ke-hoach"), by: [.task("ke-hoach@so-noi-vu")]))
    #expect(refusal(of: .assignment(from: plan.assignments[2], to: nil)) == nil)
    #expect(
      refusal(of: .channel(from: plan.channels[0], to: nil))
        == .inUse(.channel("bao-nghe-an"), by: [.log("bao-nghe-an", 1)]))
    #expect(refusal(of: .channel(from: plan.channels[1], to: nil)) == nil)
  }

  @Test func aPartGoesOnlyWhereNothingNamesItOrWhatIsBelow() throws {
    let item = try #require(plan.placed(Item.ID("nd-6")))
    #expect(
      refusal(of: .item(from: item, to: nil))
        == .inUse(.part(.item("nd-6")), by: [.assignment("tin-bai")]))
    let section = try #require(plan.placed(Section.ID("to-chuc")))
    guard case .inUse? = refusal(of: .section(from: section, to: nil)) else {
      Issue.record("assignments stand at it")
      return
    }
    let purpose = try #require(plan.placed(Section.ID("muc-dich")))
    #expect(refusal(of: .section(from: purpose, to: nil)) == nil)
  }

  @Test func aTaskNeedsAReasonAndAnAgencyThatIsThere() {
    var record = TaskRecord(id: "ke-hoach@so-noi-vu")
    record.exemption = "  "
    #expect(
      refusal(of: .task(from: nil, to: record, agency: "so-noi-vu"))
        == .blank(.reason, of: .task("ke-hoach@so-noi-vu")))
    record = TaskRecord(id: "ke-hoach@so-noi-vu", successor: "so-noi-vu")
    #expect(
      refusal(of: .task(from: nil, to: record, agency: "so-noi-vu"))
        == .successionCircle(["so-noi-vu"]))
    record.successor = "la"
    #expect(
      refusal(of: .task(from: nil, to: record, agency: "so-noi-vu"))
        == .unknown(.agency("la"), in: .task("ke-hoach@so-noi-vu")))
    let own = OwnTask(id: "tap-huan", title: "Tập huấn")
    #expect(
      refusal(of: .ownTask(from: nil, to: own, agency: "so-noi-vu"))
        == .duplicate(.task("tap-huan")))
    let evidence = Evidence(id: "tl-9", task: "ke-hoach@so-noi-vu", tick: "la")
    #expect(
      refusal(of: .evidence(from: nil, to: evidence, agency: "so-noi-vu"))
        == .unknown(.tick("la"), in: .evidence("tl-9")))
  }

  @Test func whatWasAmissBeforeDoesNotHoldUpAnotherField() throws {
    var contents = contents
    var broken = plan
    broken.assignments[0].ref = "IX"
    broken.assignments[0].coordinating = ["la"]
    contents.book?.replacePlan(with: broken)
    var new = broken.assignments[0]
    new.title = "Xây dựng kế hoạch"
    try contents.validate(.assignment(from: broken.assignments[0], to: new))
  }
}
