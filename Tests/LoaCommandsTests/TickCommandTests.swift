import LoaCommands
import PlanStore
import Testing

@Suite struct TickCommandTests {
  let bench = CommandBench.withNgheAn()
  let task = "snv-don-doc-kiem-tra@so-noi-vu"

  private func tasks() -> JSONValue { bench.loa("tasks", "--agency", "so-noi-vu", "--json").json }

  private func status(of task: String) -> String? {
    tasks().arrayValue?.first { $0["id"]?.stringValue == task }?["status"]?.stringValue
  }

  @Test func tickedTaskIsDoneUntilItIsUnticked() {
    #expect(status(of: task) == "toDo")
    #expect(
      bench.loa("tick", task)
        == CommandRun(
          status: 0,
          out: """
            Đã đánh dấu xong tháng 3/2024: Tham mưu UBND tỉnh việc đôn đốc, kiểm tra tuyên truyền \
            CCHC ở các ngành, địa phương (Sở Nội vụ)

            """, err: ""))
    #expect(status(of: task) == "done")
    #expect(
      bench.loa("untick", task, "--lang", "en")
        == CommandRun(
          status: 0,
          out: """
            Unticked for March 2024: Tham mưu UBND tỉnh việc đôn đốc, kiểm tra tuyên truyền \
            CCHC ở các ngành, địa phương (Sở Nội vụ)

            """, err: ""))
    #expect(status(of: task) == "toDo")
  }

  @Test func whatIsDoneOnceIsNotTickedBeforeThePlanWasIssued() {
    let once = "snv-noi-dung-trong-tam@so-noi-vu"
    #expect(
      bench.loa("tick", once, "--on", "2024-01-08")
        == CommandRun(
          status: 1, out: "",
          err: """
            Lỗi: Ngày 08/01/2024 kế hoạch chưa ban hành; việc này đánh dấu xong được từ ngày \
            09/01/2024.

            """))
    #expect(status(of: once) == "toDo")
    #expect(bench.loa("tick", once, "--on", "2024-01-09").status == 0)
    #expect(status(of: once) == "done")
  }

  @Test func taskIsNamedWithOrWithoutItsAgency() {
    #expect(bench.loa("tick", "snv-don-doc-kiem-tra").status == 0)
    #expect(bench.loa("tick", "cong-khai-tthc", "--agency", "Sở Y tế").status == 0)
    #expect(bench.loa("tick", "cong-khai-tthc@so-tu-phap").status == 0)
    #expect(bench.loa("tick", "CONG-KHAI-TTHC@so-du-lich", "--agency", "du lich").status == 0)
    let names = bench.names(in: "ws/\(CommandBench.plan)/checklists")
    #expect(names == ["so-du-lich", "so-noi-vu", "so-tu-phap", "so-y-te"])
  }

  @Test func jsonIsTheTaskWithItsEvidence() throws {
    let run = bench.loa(
      "tick", task, "--evidence", "https://baonghean.vn/1", "--evidence", "12/BC-SNV", "--note",
      "  đã\tlàm ", "--on", "2024-03-15", "--json")
    let json = run.json
    #expect(
      json.keys == [
        "id", "agency", "title", "ref", "role", "frame", "dueDay", "status", "ticks", "note",
      ])
    #expect(json["role"] == "lead")
    #expect(json["ref"] == "VI.2.1")
    #expect(json["frame"] == ["anchor": "continuous"])
    #expect(json["dueDay"] == .null)
    #expect(json["note"] == "đã làm")
    let tick = try #require(json["ticks"]?[0])
    #expect(tick.keys == ["period", "by", "at", "evidence"])
    #expect(tick["period"] == "2024-03")
    #expect(tick["by"] == "lan")
    #expect(tick["at"] == "2024-03-20T02:30:00.000Z")
    let evidence = try #require(tick["evidence"]?.arrayValue)
    #expect(
      evidence.map(\.keys)
        == Array(
          repeating: ["kind", "number", "day", "section", "page", "link"], count: 2))
    #expect(
      Set(evidence.map { $0["link"]?.stringValue ?? $0["number"]?.stringValue })
        == ["https://baonghean.vn/1", "12/BC-SNV"])
    let file = "ws/\(CommandBench.plan)/checklists/so-noi-vu/tasks.json"
    #expect(bench.text(of: file).contains("\"day\": \"2024-03-15\""))
  }

  @Test func secondTickChangesNothingButAddsEvidence() {
    bench.loa("tick", task)
    let file = "ws/\(CommandBench.plan)/checklists/so-noi-vu/tasks.json"
    let before = bench.text(of: file)
    bench.account = "hoa"
    let again = bench.loa("tick", task, "--lang", "en")
    #expect(again.status == 0)
    #expect(
      again.out.hasPrefix("It was ticked before for March 2024 (by lan), nothing has changed: "))
    #expect(bench.text(of: file) == before)
    let added = bench.loa("tick", task, "--evidence", "5/BC", "--lang", "en")
    #expect(added.out.hasSuffix("Evidence recorded: 5/BC\n"))
    bench.loa("tick", task, "--evidence", "5/BC")
    let ticks = tasks().arrayValue?.first { $0["id"]?.stringValue == task }?["ticks"]
    #expect(ticks?[0]?["evidence"]?.arrayValue?.count == 1)
    #expect(ticks?[0]?["by"] == "lan")
  }

  @Test func untickOfWhatIsNotTickedFails() {
    #expect(
      bench.loa("untick", task)
        == CommandRun(
          status: 1, out: "",
          err: """
            Lỗi: Không có gì để bỏ: việc “Tham mưu UBND tỉnh việc đôn đốc, kiểm tra tuyên truyền \
            CCHC ở các ngành, địa phương” của Sở Nội vụ chưa được đánh dấu xong cho tháng 3/2024.

            """))
    #expect(
      bench.loa("untick", "snv-noi-dung-trong-tam", "--lang", "en").err == """
        Error: There is nothing to take back: “Xác định nội dung trọng tâm về CCHC cần tuyên \
        truyền trong năm” of Sở Nội vụ is not ticked.

        """)
  }

  // MARK: Periods

  @Test(arguments: ["2024-02", "2/2024", "2"])
  func monthIsWrittenAsPeopleDo(text: String) {
    let json = bench.loa("tick", task, "--period", text, "--json").json
    #expect(json["ticks"]?[0]?["period"] == "2024-02")
  }

  @Test func aPeriodThatHasNotBegunIsRefusedWithWhatToDoInstead() {
    let refused = bench.loa("tick", task, "--period", "2024-04")
    #expect(
      refused
        == CommandRun(
          status: 64, out: "",
          err: """
            Lỗi: --period: Tháng 4/2024 đến 01/4/2024 mới bắt đầu nên chưa đánh dấu xong được. Việc \
            vừa làm thì ghi --period 2024-03; làm sớm cho kỳ sau thì đánh dấu từ 01/4/2024.

            """))
    #expect(bench.loa("tick", task, "--period", "2024-04", "--on", "2024-04-01").status == 0)
    // What was ticked too early before there was this rule can be taken back.
    #expect(bench.loa("untick", task, "--period", "2024-04").status == 0)
  }

  @Test func whatIsTickedLaterDoesNotCountEarlier() {
    bench.loa("tick", task, "--on", "2024-03-12")
    func done(on day: String) -> JSONValue? {
      bench.loa("progress", "--json", "--on", day).json.arrayValue?
        .first { $0["agency"] == "so-noi-vu" }?["done"]
    }
    #expect([done(on: "2024-03-11"), done(on: "2024-03-12")] == [0, 1])
    // Recorded on 20 March, of a task that is done once.
    bench.loa("tick", "snv-noi-dung-trong-tam")
    #expect([done(on: "2024-03-19"), done(on: "2024-03-20")] == [1, 2])
    let listed = bench.loa("tasks", "--agency", "so-noi-vu", "--on", "2024-03-11")
    #expect(!listed.out.contains("[x]") && listed.out.contains("0/"))
  }

  @Test(arguments: [
    ("2024-Q1", "việc này đánh dấu theo tháng, không theo “2024-Q1”; viết như 2024-03"),
    ("2023-12", "“2023-12” nằm ngoài năm kế hoạch 2024; viết như 2024-03"),
    ("tháng ba", "“tháng ba” không phải một kỳ; việc này đánh dấu theo tháng, viết như 2024-03"),
    ("2024-13", "“2024-13” không phải một kỳ; việc này đánh dấu theo tháng, viết như 2024-03"),
  ])
  func wrongPeriodIsRefusedWithTheRightForm(text: String, problem: String) {
    #expect(
      bench.loa("tick", task, "--period", text)
        == CommandRun(status: 64, out: "", err: "Lỗi: --period: \(problem).\n"))
  }

  @Test func periodOnATaskDoneOnceIsRefused() {
    let run = bench.loa("tick", "snv-noi-dung-trong-tam", "--period", "2024-03", "--lang", "en")
    #expect(run.status == 64)
    #expect(
      run.err
        == "Error: --period: this task is done once, not by period; leave out “2024-03”.\n")
    #expect(bench.loa("tick", "snv-noi-dung-trong-tam").status == 0)
  }

  @Test func dayOutsideThePlansYearAsksForThePeriod() {
    let run = bench.loa("tick", task, "--on", "2025-02-03", "--lang", "en")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Error: 3 Feb 2025 is outside the plan's year 2024, so it is not known which period to \
        tick. Name it, such as: --period 2024-01

        """)
    #expect(bench.loa("tick", task, "--on", "2025-02-03", "--period", "2024-12").status == 0)
  }

  // MARK: Names

  @Test func taskOfManyAgenciesAsksWhose() {
    #expect(
      bench.loa("tick", "cong-khai-tthc").err == """
        Lỗi: Việc “cong-khai-tthc” là việc của 41 cơ quan. Nêu một cơ quan, ví dụ: \
        --agency van-phong-ubnd-tinh

        """)
  }

  @Test func unknownTaskIsAnsweredWithTheNearest() {
    #expect(
      bench.loa("tick", "snv-don-doc-kiemtra").err == """
        Lỗi: Không có việc “snv-don-doc-kiemtra”. Có phải snv-don-doc-kiem-tra? \
        Lệnh `loa tasks` liệt kê các việc.

        """)
    #expect(
      bench.loa("tick", "snv-don-doc-kiemtra@so-noi-vu", "--lang", "en").err == """
        Error: There is no task “snv-don-doc-kiemtra” of Sở Nội vụ. Did you mean \
        snv-don-doc-kiem-tra? `loa tasks` lists the tasks.

        """)
    #expect(bench.loa("tick", "zzz").status == 1)
  }

  @Test func unknownAgencyIsAnsweredWithTheNearest() {
    let run = bench.loa("tick", "cong-khai-tthc", "--agency", "so-noi-vi")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Lỗi: Không có cơ quan “so-noi-vi”. Có phải so-noi-vu (Sở Nội vụ), so-ngoai-vu (Sở Ngoại \
        vụ)? Lệnh `loa progress` liệt kê các cơ quan.

        """)
  }

  @Test func agencyThatDisagreesWithTheTaskIsRefused() {
    #expect(
      bench.loa("tick", task, "--agency", "so-y-te").err == """
        Lỗi: “\(task)” không phải việc của Sở Y tế. Bỏ --agency, hoặc bỏ phần sau dấu @.

        """)
  }

  @Test func evidenceThatIsNeitherLinkNorNumberIsRefused() {
    let run = bench.loa("tick", task, "--evidence", "đã xong")
    #expect(run.status == 64)
    #expect(
      run.err == """
        Lỗi: --evidence: “đã xong” không phải liên kết, cũng không phải số văn bản; viết như \
        https://baonghean.vn/… hoặc 123/BC-SNV.

        """)
    #expect(bench.loa("tick", task, "--evidence", "https://").status == 64)
    #expect(bench.names(in: "ws/\(CommandBench.plan)") == ["plan.json"])
  }

  @Test func taskThatDoesNotApplyIsRefusedWithTheReason() {
    bench.write(
      """
      {"format": 1, "plan": "47-kh-ubnd-2024", "agency": "so-noi-vu",
       "tasks": [{"id": "\(task)", "exemption": "đã giao Văn phòng"}]}
      """, to: "ws/\(CommandBench.plan)/checklists/so-noi-vu/tasks.json")
    #expect(
      bench.loa("tick", task).err
        == "Lỗi: Việc này không áp dụng cho cơ quan: đã giao Văn phòng\n")
    #expect(status(of: task) == "notApplicable")
  }

  @Test func ownTaskOfAnAgencyIsTicked() {
    bench.write(
      """
      {"format": 1, "plan": "47-kh-ubnd-2024", "agency": "so-y-te",
       "ownTasks": [{"id": "to-roi", "title": "In tờ rơi"}]}
      """, to: "ws/\(CommandBench.plan)/checklists/so-y-te/tasks.json")
    let json = bench.loa("tick", "to-roi", "--json").json
    #expect(json["role"] == "own")
    #expect(json["status"] == "done")
  }

  @Test func acceptedEditsThatTheDocumentLacksAreRead() {
    bench.loa("tick", task)
    let file = "ws/\(CommandBench.plan)/checklists/so-noi-vu/tasks.json"
    bench.write(#"{"format": 1, "plan": "47-kh-ubnd-2024", "agency": "so-noi-vu"}"#, to: file)
    #expect(status(of: task) == "done")
    bench.loa("tick", "snv-noi-dung-trong-tam")
    #expect(bench.text(of: file).contains(task))
  }
}
