import LoaCommands
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// A workspace in which no plan was begun: what needs none works.
@Suite struct NoPlanCommandTests {
  let bench: CommandBench
  let agency = Agency(id: "phong-noi-vu", name: "Phòng Nội vụ", kind: .department)

  init() throws {
    bench = CommandBench()
    bench.loa("init", bench.workspace.string)
    bench.environment["LOA_WORKSPACE"] = bench.workspace.string
    let workspace = Workspace(root: bench.workspace)
    _ = try workspace.apply(.agency(from: nil, to: agency), in: nil, by: "lan")
    var renamed = agency
    renamed.source = "Quyết định 12/QĐ-UBND"
    _ = try workspace.apply(.agency(from: agency, to: renamed), in: nil, by: "lan")
  }

  @Test func historyListsWhatWasEdited() {
    let run = bench.loa("history")
    #expect(run.status == 0 && run.err == "")
    #expect(run.out.contains("thêm cơ quan “Phòng Nội vụ”"), "\(run.out)")
    #expect(run.out.contains("nguồn của cơ quan “Phòng Nội vụ”"), "\(run.out)")
    #expect(bench.loa("history", "khong co gi").status == 3)
    #expect(bench.loa("history", "--json").json.arrayValue?.isEmpty == false)
    #expect(bench.loa("--plain", "history").out.contains("Phòng Nội vụ"))
  }

  @Test func whatWasEditedIsTakenBackAndRedone() {
    let undone = bench.loa("undo")
    #expect(undone.status == 0 && undone.err == "")
    #expect(undone.out.contains("nguồn của cơ quan “Phòng Nội vụ”"), "\(undone.out)")
    #expect(!bench.text(of: "ws/agencies.json").contains("12/QĐ-UBND"))
    #expect(bench.loa("redo").status == 0)
    #expect(bench.text(of: "ws/agencies.json").contains("12/QĐ-UBND"))
    #expect(bench.loa("undo").status == 0 && bench.loa("undo").status == 0)
    #expect(bench.loa("undo").status == 3)
  }

  @Test func theAgencyIsNamedWhereItsTasksWillStand() {
    let page = bench.loa("--plain", "checklists").out
    #expect(page.contains("Phòng Nội vụ; Loại: "), "\(page)")
    #expect(bench.loa("--plain", "overview").out.contains("Đã có 1 cơ quan: Phòng Nội vụ."))
  }

  @Test func whatNeedsAPlanNamesBothWaysToOne() {
    let run = bench.loa("progress", "--lang", "en")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Error: The workspace “ws” has no plan yet. Open loa and press a on the overview to begin \
        one, or add a shipped plan: loa init \(bench.workspace.string) --from nghe-an

        """)
  }

  @Test func aPlanThatCannotBeReadIsNamedAllTheSame() {
    bench.write("{", to: "ws/plans/hong/plan.json")
    for command in [["history"], ["undo"], ["--plain", "history"]] {
      let run = bench.run(command)
      #expect(run.status == 1 && run.err.contains("plans/hong/plan.json"), "\(run.err)")
    }
  }
}
