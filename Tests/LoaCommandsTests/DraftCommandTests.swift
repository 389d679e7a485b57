import LoaCommands
import PlanModel
import PlanStore
import SystemPackage
import Testing

@Suite struct DraftCommandTests {
  let bench = CommandBench.withNgheAn()

  private var next: String { bench.folder.appending("ws-2026").string }

  @Test func draftHasThePlanAndNothingThatWasRecorded() {
    bench.loa("tick", "snv-noi-dung-trong-tam")
    bench.loa("record", "--channel", "bao-nghe-an", "--day", "5/3", "--title", "Một cửa")
    let run = bench.loa("init", next, "--from", bench.workspace.string, "--year", "2026")
    #expect(run.status == 0)
    #expect(
      bench.names(in: "ws-2026") == [
        ".replica", "agencies.json", "contacts.json", "criteria", "plans", "workspace.json",
      ])
    #expect(bench.names(in: "ws-2026/plans/ke-hoach-2026") == ["plan.json", "review.txt"])
    #expect(bench.loa("check", "--workspace", next).status == 0)
    #expect(bench.text(of: "ws-2026/contacts.json") == bench.text(of: "ws/contacts.json"))
    let plans = bench.loa("plans", "--workspace", next, "--json").json
    #expect(plans[0]?["year"] == 2026 && plans[0]?["number"] == .null)
    let shape = { (plan: JSONValue) in plan["sections"]?.arrayValue?.map { $0["ref"] } }
    #expect(
      shape(bench.loa("show", "--workspace", next, "--json").json)
        == shape(bench.loa("show", "--json").json))
  }

  @Test func successorsTakeThePlaceOfAgenciesThatAreGone() {
    bench.loa("init", next, "--from", bench.workspace.string, "--year", "2026")
    let tasks = bench.loa("tasks", "--workspace", next, "--on", "2026-03-01", "--json").json
    let ids = Set((tasks.arrayValue ?? []).compactMap { $0["id"]?.stringValue })
    #expect(ids.contains("stttt-dinh-huong-bao-chi@so-van-hoa-the-thao-du-lich"))
    #expect(ids.contains("stttt-chinh-quyen-so@so-khoa-hoc-cong-nghe"))
    #expect(ids.contains("bao-dai-hinh-thuc-moi@bao-va-dai-pt-th"))
    #expect(!ids.contains { $0.contains("@huyen-") || $0.hasSuffix("@so-thong-tin-truyen-thong") })
    // The registry keeps them: history stays readable.
    #expect(bench.text(of: "ws-2026/agencies.json").contains("so-thong-tin-truyen-thong"))
  }

  @Test func whatHasToBeLookedAtIsPrintedAndKept() {
    let run = bench.loa("init", next, "--from", bench.workspace.string, "--year", "2026")
    let line =
      "- VI.4.1 Chỉ đạo, theo dõi, định hướng báo chí tuyên truyền CCHC: Sở Thông tin và Truyền thông "
      + "không còn, thay bằng Sở Văn hóa, Thể thao và Du lịch\n"
    #expect(run.out.contains(line))
    #expect(run.out.hasSuffix("được giữ trong tệp plans/ke-hoach-2026/review.txt.\n"))
    let kept = bench.text(of: "ws-2026/plans/ke-hoach-2026/review.txt")
    #expect(kept.contains(line))
    #expect(
      bench.loa("show", "--workspace", next).out.contains(
        "! Dự thảo lập từ kế hoạch 47/KH-UBND năm 2024; có 31 chỗ cần xem lại"))
    #expect(kept.split(separator: "\n").count == 32)
  }

  @Test func jsonNamesEachThingToLookAt() {
    let run = bench.loa("init", next, "--from", "nghe-an", "--year", "2025", "--json")
    #expect(run.json.keys == ["workspace", "title", "plan", "review"])
    let kinds = Set((run.json["review"]?.arrayValue ?? []).compactMap { $0["kind"]?.stringValue })
    #expect(kinds.isSuperset(of: ["textMoved", "basisLeftOut"]))
    #expect(bench.loa("check", "--workspace", next).status == 0)
  }

  @Test func acceptedEditsOfTheRegistryGoAlong() {
    let settings =
      #"{"format": 1, "id": "nghe-an", "title": "Nghệ An", "defaultPlan": "47-kh-ubnd-2024", "reportDue": {"q1": "03-10"}, "riêng": 1}"#
    bench.write(settings, to: "ws/workspace.json")
    bench.loa("init", next, "--from", bench.workspace.string, "--year", "2026")
    #expect(
      bench.text(of: "ws-2026/workspace.json") == """
        {
          "format": 1,
          "id": "nghe-an",
          "title": "Nghệ An",
          "reportDue": {
            "q1": "03-10"
          },
          "riêng": 1
        }

        """)
  }

  @Test(arguments: ["phu-tho", "binh-dinh", "lai-chau", "ha-noi"])
  func everyShippedPlanCanBeDrafted(name: String) {
    let run = bench.loa("init", next, "--from", name, "--year", "2026")
    #expect(run.status == 0)
    #expect(bench.loa("plans", "--workspace", next).status == 0)
    #expect(bench.loa("tasks", "--workspace", next).status == 0)
  }

  @Test func whatCannotBeMeantIsRefused() {
    func refused(_ arguments: String...) -> String {
      let run = bench.run(["init", next, "--lang", "en"] + arguments)
      #expect(run.status != 0)
      return run.err
    }
    #expect(refused("--year", "2026").contains("say from what"))
    #expect(refused("--from", "nghe-an", "--year", "x").contains("is not a year"))
    #expect(refused("--from", "nghe-an", "--year", "2024").contains("is for 2024 already"))
    #expect(refused("--from", bench.workspace.string).contains("add --year"))
    #expect(refused("--from", "/khong/co", "--year", "2026").contains("There is no workspace"))
    #expect(bench.names() == ["ws"])
  }
}

@Suite struct DemoCommandTests {
  let bench = CommandBench()

  private var arguments: [String] { ["--units", "12", "--publications", "200", "--seed", "7"] }

  @Test func demoIsAWholeWorkspaceThatSaysWhatItIs() {
    let run = bench.run(["demo", bench.workspace.string] + arguments)
    #expect(run.status == 0)
    #expect(
      run.out == """
        Đã tạo số liệu giả lập ở \(bench.workspace): 14 cơ quan, 200 tin bài. Không có gì trong đó \
        là thật. Mở bằng lệnh:
        loa --workspace \(bench.workspace)

        """)
    bench.environment["LOA_WORKSPACE"] = bench.workspace.string
    #expect(bench.loa("check").out.hasSuffix(": mọi thứ đều ổn.\n"))
    #expect(bench.loa("plans").out.contains("[SỐ LIỆU GIẢ LẬP]"))
    #expect(bench.text(of: "ws/workspace.json").contains("[SỐ LIỆU GIẢ LẬP] Tỉnh Giả lập"))
    #expect(bench.loa("publications", "--json").json.arrayValue?.count == 200)
    #expect(bench.loa("tasks").err == "")
    #expect(
      bench.loa("contacts", "duong day nong").out.isEmpty
        == false && bench.text(of: "ws/contacts.json").contains("0000.000.001"))
    #expect(DemoPlan().contacts.allSatisfy { $0.owner?.contains("giả lập") == true })
  }

  @Test func sameNumbersGiveTheSameWorkspace() {
    for name in ["a", "b"] {
      _ = bench.run(["demo", bench.folder.appending(name).string] + arguments)
    }
    let log = "plans/ke-hoach-gia-lap/publications/bao-in/log.json"
    #expect(!bench.text(of: "a/\(log)").isEmpty)
    #expect(bench.text(of: "a/\(log)") == bench.text(of: "b/\(log)"))
    let tasks = "plans/ke-hoach-gia-lap/checklists/so-gia-lap-001/tasks.json"
    #expect(bench.text(of: "a/\(tasks)") == bench.text(of: "b/\(tasks)"))
  }

  @Test func numbersOutsideTheirRangeAreRefused() {
    for option in ["--units=0", "--publications=1000000", "--seed=-1", "--year=12"] {
      let run = bench.loa("demo", bench.workspace.string, option)
      #expect(run.status == 64)
    }
    #expect(bench.names() == [])
  }
}
