import LoaCommands
import PlanStore
import Testing

@Suite struct ChaseCommandTests {
  let bench = CommandBench.withNgheAn()

  private func chase(_ arguments: String...) -> CommandRun { bench.run(["chase"] + arguments) }

  @Test func letterIsRecordedAndItsReplyClosesIt() {
    #expect(
      chase(
        "--agency", "so y te", "--letter", "15/SNV-CCHC", "--day", "1/3", "--answer-by", "15/3",
        "--task", "cong-khai-tthc")
        == CommandRun(
          status: 0,
          out: """
            Đã ghi: đôn đốc Sở Y tế bằng văn bản 15/SNV-CCHC, đề nghị trả lời trước hoặc trong \
            ngày 15/3/2024

            """, err: ""))
    let open = chase("--json").json
    #expect(open[0]?["state"] == "overdue")
    #expect(open[0]?["task"] == "cong-khai-tthc@so-y-te")
    #expect(
      chase("--agency", "so-y-te", "--letter", "15/snv-cchc", "--reply", "Đã gửi", "--day", "18/3")
        .out == "Đã ghi: Sở Y tế trả lời văn bản 15/snv-cchc: Đã gửi\n")
    let closed = chase("--json").json
    #expect(closed.arrayValue?.count == 1)
    #expect(
      closed[0]?.keys == [
        "id", "agency", "task", "about", "day", "letter", "answerBy", "reply", "repliedOn",
        "state", "note", "by", "at",
      ])
    #expect(closed[0]?["state"] == "answered")
    #expect(closed[0]?["repliedOn"] == "2024-03-18")
    #expect(closed[0]?["letter"] == "15/SNV-CCHC")
    #expect(closed[0]?["id"] == open[0]?["id"])
    #expect(bench.loa("check").status == 0)
  }

  @Test func listPutsWhatWaitsFirst() {
    _ = chase("--agency", "so-y-te", "--letter", "1/A", "--day", "1/3")
    _ = chase("--agency", "so-y-te", "--letter", "1/A", "--reply", "xong", "--day", "2/3")
    _ = chase(
      "--agency", "so-noi-vu", "--letter", "2/B", "--day", "5/3", "--answer-by", "2/3/2025",
      "--about", "báo cáo quý")
    let lines = chase().out.split(separator: "\n").map {
      $0.split(separator: "  ", omittingEmptySubsequences: true).map {
        String($0.drop { $0 == " " })
      }
    }
    #expect(
      lines == [
        ["Ngày gửi", "Văn bản", "Cơ quan", "Hạn trả lời", "Trả lời", "Về việc"],
        [
          ".", "05/3/2024", "2/B", "Sở Nội vụ", "02/3/2025 (cuối tuần)", "chưa trả lời",
          "báo cáo quý",
        ],
        ["x", "01/3/2024", "1/A", "Sở Y tế", "02/3/2024: xong"],
      ])
    #expect(chase("--agency", "so-noi-vu", "--json").json.arrayValue?.count == 1)
    #expect(chase("--agency", "so-tai-chinh").err == "Chưa ghi lần đôn đốc nào.\n")
  }

  @Test func sameLetterAboutTwoTasksAsksWhichIsAnswered() {
    for task in ["cong-khai-tthc", "ke-hoach-tuyen-truyen"] {
      #expect(chase("--agency", "so-y-te", "--letter", "7/C", "--task", task).status == 0)
    }
    let run = chase("--agency", "so-y-te", "--letter", "7/C", "--reply", "x", "--lang", "en")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Error: Letter 7/C is about several tasks. Name one with --task: \
        cong-khai-tthc@so-y-te, ke-hoach-tuyen-truyen@so-y-te

        """)
    #expect(
      chase(
        "--agency", "so-y-te", "--letter", "7/C", "--reply", "x", "--task", "cong-khai-tthc"
      ).status == 0)
    let states = chase("--json").json.arrayValue?.compactMap { $0["state"]?.stringValue }
    #expect(states == ["waiting", "answered"])
  }

  @Test func whatCannotBeMeantIsRefusedAndNothingIsWritten() {
    #expect(chase("--letter", "1/A").status == 64)
    #expect(chase("--agency", "so-y-te", "--reply", "x").status == 64)
    #expect(chase("--agency", "so-y-te", "--letter", "1/A", "--day", "1/4/2024").status == 64)
    let early = chase(
      "--agency", "so-y-te", "--letter", "1/A", "--day", "5/3", "--answer-by", "4/3")
    #expect(early.err == "Lỗi: --answer-by: hạn trả lời 04/3/2024 trước ngày gửi 05/3/2024.\n")
    let unknown = chase("--agency", "so-y-te", "--letter", "1/A", "--reply", "x")
    #expect(unknown.status == 1)
    #expect(
      unknown.err == """
        Lỗi: Sở Y tế không có văn bản đôn đốc 1/A nào đang chờ trả lời. \
        Lệnh `loa chase` liệt kê các lần đôn đốc.

        """)
    #expect(bench.names(in: "ws/\(CommandBench.plan)") == ["plan.json"])
  }

  @Test func recordedTwiceIsRefused() {
    _ = chase("--agency", "so-y-te", "--letter", "1/A", "--day", "5/3")
    let again = chase("--agency", "so-y-te", "--letter", "1/a", "--lang", "en")
    #expect(again.status == 1)
    #expect(
      again.err == """
        Error: Letter 1/a to Sở Y tế of 5 Mar 2024 is recorded already and waits for an answer. \
        Record the answer with --reply.

        """)
  }
}
