import PlanModel
import PlanStore
import SystemPackage
import Testing

/// Periods outside of the plan, obligations without a channel, evidence without its file.
@Suite struct PlanCheckTests {
  let fixture = WorkspaceFixture()

  init() {
    fixture.fill()
    fixture.write("k3f9\n", to: ".replica")
  }

  private func check() -> [Finding] { WorkspaceCheck.run(fixture.root) }

  private func writeTasks(_ lists: String) {
    fixture.write(
      #"{"format": 1, "plan": "kh-1", "agency": "so-noi-vu", \#(lists)}"#,
      to: "plans/kh-1/checklists/so-noi-vu/tasks.json")
  }

  @Test func periodsOutsideThePlanAreNamedWithTheirRecord() {
    writeTasks(
      """
      "ticks": [
       {"id": "don-doc@so-noi-vu:2023-12", "task": "don-doc@so-noi-vu", "period": "2023-12"},
       {"id": "don-doc@so-noi-vu:2024-03", "task": "don-doc@so-noi-vu", "period": "2024-03"}],
      "submissions": [
       {"id": "a", "kind": "report", "day": "2024-03-01", "period": "bc-2025-q1"},
       {"id": "b", "kind": "report", "day": "2024-03-01", "period": "bc-2024-q1"}]
      """)
    let findings = check()
    #expect(
      findings.map(\.problem) == [
        .periodOutsidePlan(
          record: "ticks/don-doc@so-noi-vu:2023-12", period: "2023-12", year: 2024),
        .periodOutsidePlan(record: "submissions/a", period: "bc-2025-q1", year: 2024),
      ])
    #expect(findings.map(\.line) == [2, 5])
    #expect(findings.allSatisfy { $0.remedy == .correctFile })
    // The rest works: the other tick counts.
    let book = fixture.workspace.read().book
    #expect(book?.tasks(of: "so-noi-vu").first?.ticks.count == 2)
  }

  @Test func frameOfAnotherYearIsNamed() {
    let plan = WorkspaceFixture.plan.replacing(
      #"{"anchor": "continuous"}"#, with: #"{"anchor": "span", "first": "2023-Q1"}"#)
    fixture.fill(plan: plan)
    #expect(
      check().map(\.problem) == [
        .periodOutsidePlan(record: "assignments/don-doc", period: "2023-Q1", year: 2024)
      ])
    #expect(check().first?.file == "plans/kh-1/plan.json" && check().first?.line != nil)
    // One that goes on, or reaches into the year, is meant so.
    for frame in [
      #"{"anchor": "span", "first": "2023-Q1", "continues": true}"#,
      #"{"anchor": "span", "first": "2023-Q4", "last": "2024-Q2"}"#,
    ] {
      fixture.fill(
        plan: WorkspaceFixture.plan.replacing(#"{"anchor": "continuous"}"#, with: frame))
      #expect(check() == [])
    }
  }

  @Test func obligationThatBindsNoChannelIsNamed() {
    fixture.fill(
      plan: WorkspaceFixture.plan.replacing(
        #""channels":"#,
        with: """
          "channelGroups": [{"id": "loa", "name": "Loa", "kind": "loudspeaker",
            "agencies": ["so-noi-vu"],
            "obligations": [{"id": "moi-xa", "atLeast": 2, "unit": "commune"},
                            {"id": "moi-co-quan", "atLeast": 1}]}],
          "channels":
          """))
    #expect(
      check().map(\.problem) == [.obligationWithoutChannel(obligation: "moi-xa", group: "loa")])
  }

  @Test func evidenceWhoseFileIsMissingIsNamed() throws {
    writeTasks(
      """
      "evidence": [{"id": "e-1", "task": "don-doc@so-noi-vu", "file": "evidence/so-noi-vu/e-1.pdf"}]
      """)
    #expect(
      check().map(\.problem) == [
        .content(.dangling(key: "evidence/e-1", name: "evidence/so-noi-vu/e-1.pdf"))
      ])
    fixture.write("x", to: "plans/kh-1/evidence/so-noi-vu/e-1.pdf")
    #expect(check() == [])
  }

  @Test func peopleAndRemindersForTasksThatAreNotThereAreNamed() {
    writeTasks(
      """
      "followUps": [{"id": "f", "task": "khong-co@so-noi-vu", "day": "2024-03-01"}],
      "persons": [{"id": "p", "task": "don-doc@so-noi-vu", "name": "Lan"}]
      """)
    #expect(
      check().map(\.problem) == [
        .content(.dangling(key: "followUps/f", name: "khong-co@so-noi-vu"))
      ])
  }

  @Test func whatAnHeirRecordsAboutATaskTakenOverIsInOrder() {
    fixture.fill(
      agencies: """
        [{"id": "so-noi-vu", "name": "Sở Nội vụ", "until": "2024-06-30",
          "successors": [{"agency": "bao"}]}, {"id": "bao", "name": "Báo"}]
        """)
    fixture.write(
      """
      {"format": 1, "plan": "kh-1", "agency": "bao",
       "ticks": [{"id": "don-doc@so-noi-vu:2024-08", "task": "don-doc@so-noi-vu", "period": "2024-08"}]}
      """, to: "plans/kh-1/checklists/bao/tasks.json")
    #expect(check() == [])
  }

  @Test func shippedWorkspacesAreInOrder() {
    let data = WorkspaceFixture.shipped.removingLastComponent()
    for name in ["nghe-an", "phu-tho", "binh-dinh", "lai-chau", "ha-noi"] {
      let findings = WorkspaceCheck.run(data.appending(name))
      #expect(findings.allSatisfy { $0.problem == .replicaMissing }, "\(name): \(findings)")
    }
  }
}
