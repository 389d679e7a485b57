import LoaCommands
import PlanStore
import Testing

@Suite struct ReceiveCommandTests {
  let bench = CommandBench.withNgheAn()

  private func receive(_ arguments: String...) -> CommandRun { bench.run(["receive"] + arguments) }

  @Test func planIsRecordedAndTheOthersAreMissing() {
    let run = receive(
      "--agency", "so-y-te", "--kind", "plan", "--number", "20/KH-SYT", "--day", "18/3",
      "--issued", "15/3", "--link", "https://syt.nghean.gov.vn/20", "--json")
    #expect(run.status == 0)
    #expect(
      run.json.keys == [
        "id", "agency", "kind", "period", "number", "issuedOn", "day", "link", "note", "by", "at",
      ])
    #expect(run.json["number"] == "20/KH-SYT" && run.json["issuedOn"] == "2024-03-15")
    let list = receive()
    #expect(list.status == 4)
    #expect(list.out.hasSuffix("\nĐã nộp: 1. Chưa nộp: 40.\n"))
    #expect(list.out.contains("\nx  so-y-te "))
    for line in list.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    let one = receive("--agency", "so-y-te", "--json")
    #expect(one.status == 0)
    #expect(one.json[0]?.keys == ["agency", "name", "kind", "period", "isMissing", "received"])
    #expect(one.json[0]?["isMissing"] == false)
    #expect(receive("--agency", "so-noi-vu").status == 4)
  }

  @Test func whatIsSaidNamesThePeriodAsItWasUnderstood() {
    let report = receive(
      "--agency", "so-y-te", "--kind", "report", "--number", "1/BC", "--day", "18/3", "--period",
      "quý I")
    #expect(
      report.out
        == "Đã ghi: nhận báo cáo 1/BC của Sở Y tế, quý I/2024, ngày 18/3/2024\n")
    #expect(report.err == "")
    let second = receive(
      "--agency", "so-y-te", "--kind", "report", "--number", "2/BC", "--day", "19/3", "--period",
      "q1")
    #expect(second.err.contains("đã nhận một văn bản ngày 18/3/2024, số 1/BC"), "\(second.err)")
    let plan = receive("--agency", "so-y-te", "--kind", "plan", "--number", "20/KH-SYT")
    #expect(plan.out.contains("20/KH-SYT của Sở Y tế, năm 2024, ngày 20/3/2024"), "\(plan.out)")
    let english = receive(
      "--agency", "so-noi-vu", "--kind", "report", "--number", "3/BC", "--lang", "en")
    #expect(english.out.contains(", no period stated, received on 20 Mar 2024"), "\(english.out)")
  }

  @Test func thePlansOfAgenciesWithoutThatTaskAreNotMissed() {
    let agencies = receive("--json").json.arrayValue?.compactMap { $0["agency"]?.stringValue }
    #expect(agencies?.contains("bao-nghe-an") == false)
    #expect(agencies?.count == 41)
  }

  @Test func reportIsAboutAPeriodOfReportsOrOfTheCalendar() {
    #expect(
      receive("--agency", "so-y-te", "--kind", "báo cáo", "--number", "1/BC", "--period", "q1")
        .status == 0)
    let list = receive("--kind", "report", "--period", "bc-2024-q1", "--lang", "en")
    #expect(list.status == 4)
    #expect(
      list.out.hasPrefix(
        "First-quarter report 2024, 15 Dec 2023 to 14 Mar 2024, due from the agencies by "))
    #expect(list.out.contains("\nx  so-y-te "))
    #expect(list.out.hasSuffix("Handed in: 1. Missing: 42.\n"))
    #expect(receive("--kind", "report", "--period", "2024-Q2").status == 64)
  }

  @Test(arguments: [
    ("quý I/2024", "bc-2024-q1"), ("qui\u{301} I", "bc-2024-q1"), ("báo cáo quý I", "bc-2024-q1"),
    ("9 tháng năm 2024", "bc-2024-q3"), ("first 9 months of 2024", "bc-2024-q3"),
    ("6 tháng đầu năm 2024", "bc-2024-6t"), ("cả năm", "bc-2024"), ("12 tháng", "bc-2024"),
  ])
  func periodsAreReadInWords(words: String, code: String) {
    #expect(
      receive(
        "--agency", "so-y-te", "--kind", "report", "--number", "1/BC", "--period", words
      ).status == 0)
    let list = receive("--kind", "report", "--period", code, "--agency", "so-y-te", "--json").json
    #expect(list[0]?["received"]?.arrayValue?.count == 1)
    let again = receive("--kind", "report", "--period", words, "--agency", "so-y-te", "--json")
    #expect(again.json == list)
  }

  @Test func whatIsNoPeriodSaysHowToWriteOne() {
    let run = receive("--kind", "report", "--number", "1", "--period", "sang năm")
    #expect(run.status == 64)
    #expect(receive("--kind", "report", "--period", "tháng 3/2024").status == 64)
  }

  @Test func aCorrectedReportStandsAboveTheOneItReplaces() {
    for (number, day) in [("1/BC", "10/3"), ("9/BC", "14/3")] {
      _ = receive(
        "--agency", "so-y-te", "--kind", "report", "--number", number, "--day", day, "--period",
        "q1")
    }
    let list = receive("--kind", "report", "--period", "q1", "--agency", "so-y-te").out
    let rows = list.split(separator: "\n").filter { $0.hasPrefix("x  so-y-te ") }
    #expect(rows.count == 2)
    #expect(rows.first?.contains("14/3/2024  9/BC") == true, "\(list)")
    #expect(rows.last?.contains("10/3/2024  1/BC") == true)
    #expect(list.hasSuffix("Đã nộp: 1. Chưa nộp: 0.\n"))
  }

  @Test func theWorkspacesOwnDayIsTheOneThatAgenciesReportBy() {
    bench.write(
      #"{"format": 1, "id": "x", "title": "X", "reportDue": {"q1": "03-10"}}"#,
      to: "ws/workspace.json")
    #expect(
      receive("--kind", "report", "--period", "bc-2024-q1").out.hasPrefix(
        "Báo cáo quý I/2024 (15/12/2023–14/3/2024), các cơ quan nộp trước hoặc trong ngày 10/3/2024 (cuối tuần)\n"
      ))
  }

  @Test func sameNumberIsTheSameDocument() {
    for day in ["18/3", "19/3"] {
      _ = receive("--agency", "so-y-te", "--kind", "plan", "--number", "20/KH", "--day", day)
    }
    let received = receive("--agency", "so-y-te", "--json").json[0]?["received"]
    #expect(received?.arrayValue?.count == 1)
    #expect(received?[0]?["day"] == "2024-03-19")
  }

  @Test func whatIsMissingIsAskedFor() {
    #expect(
      receive("--number", "1", "--kind", "plan").err == "Lỗi: --agency: nêu cơ quan.\n")
    #expect(receive("--agency", "so-y-te", "--number", "1").status == 64)
    #expect(receive("--agency", "so-y-te", "--kind", "plan", "--day", "18/3").status == 64)
    #expect(receive("--agency", "so-y-te", "--kind", "thư", "--number", "1").status == 64)
    #expect(
      receive("--agency", "so-y-te", "--kind", "plan", "--number", "1", "--period", "q1").status
        == 64)
    #expect(
      receive("--agency", "so-y-te", "--kind", "plan", "--number", "1", "--link", "x").status
        == 64)
    #expect(bench.names(in: "ws/\(CommandBench.plan)") == ["plan.json"])
  }
}
