import LoaCommands
import PlanStore
import Testing

@Suite struct PersonCommandTests {
  let bench = CommandBench.withNgheAn()

  private func person(_ arguments: String...) -> CommandRun { bench.run(["person"] + arguments) }

  private func facts(_ run: CommandRun) -> [[String?]] {
    (run.json.arrayValue ?? []).map { record in
      ["task", "name", "phone", "from", "until"].map { record[$0]?.stringValue }
    }
  }

  @Test func handoverEndsTheFormerPerson() {
    #expect(
      person("--agency", "so-y-te", "--name", "Nguyễn Thị Lan", "--phone", "0238.123.456")
        == CommandRun(status: 0, out: "Đã ghi: Nguyễn Thị Lan phụ trách Sở Y tế\n", err: ""))
    #expect(
      person("--agency", "so-y-te", "--name", "Trần Văn Hòa", "--from", "2024-06-01").out == """
        Đã ghi: Trần Văn Hòa phụ trách Sở Y tế từ ngày 01/6/2024
        Bàn giao từ Nguyễn Thị Lan, phụ trách đến hết ngày 31/5/2024

        """)
    #expect(
      facts(person("--all", "--json")) == [
        [nil, "Nguyễn Thị Lan", "0238.123.456", nil, "2024-05-31"],
        [nil, "Trần Văn Hòa", nil, "2024-06-01", nil],
      ])
    #expect(facts(person("--json", "--on", "2024-05-31")).map { $0[1] } == ["Nguyễn Thị Lan"])
    #expect(facts(person("--json", "--on", "2024-06-01")).map { $0[1] } == ["Trần Văn Hòa"])
    #expect(bench.loa("check").status == 0)
  }

  @Test func personOfATaskGoesBesideThatOfTheAgency() {
    _ = person("--agency", "so-y-te", "--name", "Lan")
    _ = person("--agency", "so-y-te", "--task", "cong-khai-tthc", "--name", "Minh")
    #expect(
      facts(person("--agency", "so-y-te", "--json")).map { [$0[0], $0[1]] } == [
        [nil, "Lan"], ["cong-khai-tthc@so-y-te", "Minh"],
      ])
    let text = person("--agency", "so-y-te").out
    #expect(text.contains("Sở Y tế  (mọi việc)              Lan"))
  }

  @Test func sameNameOnlyGetsAnotherTelephone() {
    _ = person("--agency", "so-y-te", "--name", "Lan", "--phone", "1")
    _ = person("--agency", "so-y-te", "--name", "lan", "--phone", "2", "--from", "2024-09-01")
    #expect(facts(person("--all", "--json")) == [[nil, "lan", "2", nil, nil]])
  }

  @Test func handoverInBetweenLeavesWhoComesLater() {
    _ = person("--agency", "so-y-te", "--name", "A")
    _ = person("--agency", "so-y-te", "--name", "C", "--from", "2024-09-01")
    _ = person("--agency", "so-y-te", "--name", "B", "--from", "2024-05-01")
    #expect(
      facts(person("--all", "--json")).map { [$0[1], $0[3], $0[4]] } == [
        ["A", nil, "2024-04-30"], ["B", "2024-05-01", "2024-08-31"], ["C", "2024-09-01", nil],
      ])
  }

  @Test func handoverOnTheFirstDayIsRefused() {
    _ = person("--agency", "so-y-te", "--name", "A", "--from", "2024-05-01")
    let run = person("--agency", "so-y-te", "--name", "B", "--from", "2024-05-01", "--lang", "en")
    #expect(run.status == 64)
    #expect(
      run.err
        == "Error: --from: A answers for it only from 1 May 2024; hand over on a later day.\n")
    #expect(person("--name", "A").status == 64)
    #expect(person("--agency", "so-y-te", "--name", " ").status == 64)
    #expect(person("--agency", "so-noi-vu").err == "Chưa ghi người phụ trách nào.\n")
  }
}
