import LoaTestSupport
import Testing

/// A save that was killed between its journal and its document.
@Suite struct CatchingUpTests {
  let office: Office
  private let file = "\(Office.plan)/checklists/so-noi-vu/tasks.json"

  init() throws {
    office = try Office()
    try office.folder.write("k3f9\n", to: "nghe-an/.replica")
  }

  private func tick(_ period: String) throws {
    let run = try office.run([
      "tick", "cong-khai-tthc", "--agency", "so-noi-vu", "--period", period, "--on", "2024-03-15",
    ])
    #expect(run.status == .exited(0), "\(run.errors)")
  }

  private func leaveBehind() throws {
    try tick("2024-01")
    let old = office.text(file)
    try tick("2024-02")
    try office.folder.write(old, to: "nghe-an/" + file)
  }

  @Test func isSeenByWhoeverOpensTheWorkspaceNextAndBroughtUp() throws {
    try leaveBehind()
    let run = try office.run(["tasks", "--agency", "so-noi-vu", "--on", "2024-03-15", "--json"])
    #expect(run.output.contains("2024-02"))
    #expect(office.text(file).contains("\"period\": \"2024-02\""))
    #expect(try office.run(["check"]).status == .exited(0))
  }

  @Test func isNamedByTheCheckWhichChangesNothing() throws {
    try leaveBehind()
    let old = office.text(file)
    #expect(try office.run(["check"]).status == .exited(4))
    #expect(office.text(file) == old)
  }
}
