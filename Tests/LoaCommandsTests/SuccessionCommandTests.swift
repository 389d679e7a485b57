import LoaCommands
import PlanStore
import Testing

/// Agencies that have ended: who answers for what is open, and what nobody does.
@Suite struct SuccessionCommandTests {
  let bench = CommandBench.withNgheAn()
  private let inherited = "stttt-chinh-quyen-so@so-thong-tin-truyen-thong"

  private func rows(on day: String) -> [JSONValue] {
    bench.loa("progress", "--json", "--on", day).json.arrayValue ?? []
  }

  @Test func openWorkCountsAtTheSuccessorAndWhatHasNoneHasALine() {
    func open(_ agency: String?, on day: String) -> JSONValue? {
      rows(on: day).first { $0["agency"]?.stringValue == agency }?["open"]
    }
    #expect(rows(on: "2024-12-31").allSatisfy { $0["agency"] != .null })
    #expect(open("so-khoa-hoc-cong-nghe", on: "2025-02-28") == 2)
    #expect(open("so-khoa-hoc-cong-nghe", on: "2025-03-05") == 4)
    #expect(open(nil, on: "2025-07-05") != nil)
    let text = bench.loa("progress", "--on", "2025-07-05").out
    #expect(text.contains("UBND thị xã Cửa Lò (kết thúc 30/11/2024)"))
    #expect(text.contains("không còn cơ quan phụ trách: 63 việc"))
  }

  @Test func thePlainReportCountsOpenWorkAtTheSuccessor() {
    let row = rows(on: "2025-03-05").first { $0["agency"] == "so-khoa-hoc-cong-nghe" }
    let (done, total) = (row?["done"]?.intValue ?? -1, row?["total"]?.intValue ?? -1)
    let report = bench.loa("--on", "2025-03-05", "--plain", "report").out
    #expect(total > 0)
    #expect(
      report.contains("\nSở Khoa học và Công nghệ; đã xong: \(done) trên \(total)"), "\(report)")
  }

  @Test func everyPartIsCountedOnce() {
    for day in ["2024-03-20", "2025-03-05", "2025-07-05"] {
      let rows = rows(on: day)
      for row in rows {
        #expect(row.keys == ["agency", "name", "done", "open", "overdue", "total"])
      }
      let sum = rows.reduce(0) { $0 + ($1["total"]?.intValue ?? 0) }
      let open = rows.reduce(0) { $0 + ($1["open"]?.intValue ?? 0) }
      #expect(sum == open)
    }
  }

  @Test func listShowsWhatWasTakenOverAndFromWhom() {
    let text = bench.loa("tasks", "--agency", "so-khoa-hoc-cong-nghe", "--on", "2025-03-05").out
    #expect(text.contains("\n  Nhận từ Sở Thông tin và Truyền thông:\n"))
    #expect(text.contains(inherited))
    #expect(!text.contains("stttt-dinh-huong-bao-chi"))
    let ended = bench.loa("tasks", "--agency", "so-thong-tin-truyen-thong", "--on", "2025-03-05")
    #expect(
      ended.out.hasPrefix("Sở Thông tin và Truyền thông (kết thúc 28/02/2025) (so-thong-tin"))
    #expect(ended.out.contains("Việc còn lại chuyển cho: "))
    let json = bench.loa(
      "tasks", "--agency", "so-khoa-hoc-cong-nghe", "--on", "2025-03-05", "--json")
    let ids = (json.json.arrayValue ?? []).compactMap { $0["id"]?.stringValue }
    #expect(ids.contains(inherited))
    #expect(!bench.loa("tasks", "--agency", "so-khoa-hoc-cong-nghe").out.contains("Nhận từ"))
  }

  @Test func listsAreHeadedByWhatProgressSays() {
    for agency in ["so-khoa-hoc-cong-nghe", "so-thong-tin-truyen-thong"] {
      let row = rows(on: "2025-03-05").first { $0["agency"]?.stringValue == agency }
      let (done, total) = (row?["done"]?.intValue ?? -1, row?["total"]?.intValue ?? -1)
      let head = bench.loa("tasks", "--agency", agency, "--on", "2025-03-05").out
        .prefix { $0 != "\n" }
      #expect(head.contains("(\(agency)): \(done)/\(total)"), "\(head)")
    }
  }

  @Test func allTasksAreListedOnceEach() {
    let ids = (bench.loa("tasks", "--on", "2025-07-05", "--json").json.arrayValue ?? [])
      .compactMap { $0["id"]?.stringValue }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains(inherited))
  }

  @Test func workWithoutOwnerStandsAtTheEndWithWhoHadIt() {
    let lines = bench.loa("tasks", "--on", "2025-07-05").out.split(separator: "\n")
    #expect(lines.suffix(4).first == "! không còn cơ quan phụ trách: 63 việc")
    #expect(lines.last?.hasSuffix(": TP Vinh, TX Cửa Lò, TX Hoàng Mai … (21 cơ quan)") == true)
  }

  @Test func heirTicksWhatItTookOverOnItsOwnChecklist() {
    let run = bench.loa(
      "tick", "stttt-chinh-quyen-so", "--agency", "so-khoa-hoc-cong-nghe", "--period", "2024-12",
      "--on", "2025-03-05")
    #expect(run.status == 0)
    #expect(
      bench.names(in: "ws/\(CommandBench.plan)/checklists") == ["so-khoa-hoc-cong-nghe"])
    #expect(bench.loa("check").status == 0)
    let json = bench.loa(
      "tasks", "--agency", "so-thong-tin-truyen-thong", "--on", "2025-03-05", "--json")
    let task = json.json.arrayValue?.first { $0["id"]?.stringValue == inherited }
    #expect(task?["ticks"]?[0]?["period"] == "2024-12")
    #expect(
      bench.loa(
        "untick", inherited, "--period", "2024-12", "--on", "2025-03-05"
      ).status == 0)
    #expect(
      bench.loa("tick", inherited, "--agency", "so-y-te", "--on", "2025-03-05").status == 1)
  }
}
