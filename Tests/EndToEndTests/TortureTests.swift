import LoaTestSupport
import Testing

/// What `make torture` does at length: many writers, kills and readers on one workspace.
@Suite struct TortureTests {
  @Test func nothingThatWasAcknowledgedIsLostHoweverManyAreKilled() throws {
    let loa = try builtProgram(named: "loa")
    let folder = loa.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    let run = try runProgram(
      ["/bin/bash", Office.checkout + "/Tests/Torture/run", folder],
      environment: ["EDITS": "10", "KILLS": "24"], timeout: .seconds(280))
    #expect(run.status == .exited(0), "\(run.output)\(run.errors)")
    #expect(run.output.contains("lost 0, kills 24,"), "\(run.output)")
    #expect(run.output.hasSuffix("nothing lost\n"))
  }
}
