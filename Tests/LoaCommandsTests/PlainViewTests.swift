import LoaCommands
import SystemPackage
import Testing

/// The views as a screen reader gets them.
@Suite struct PlainViewTests {
  let bench = CommandBench.withNgheAn()

  static let views = [
    ("overview", "Tổng quan"), ("plan", "Kế hoạch"), ("channels", "Kênh"), ("checklists", "Việc"),
    ("contacts", "Danh bạ"), ("calendar", "Lịch"), ("history", "Nhật ký"), ("report", "Báo cáo"),
  ]

  private func fill() {
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "15/3", "--title", "Một cửa ở xã",
      "--covers", "IV.1.5", "--url", "https://baonghean.vn/mot-cua")
    bench.loa("tick", "cong-khai-tthc", "--agency", "so-noi-vu", "--period", "2024-03")
  }

  @Test(arguments: views) func everyViewIsLinesWithoutBoxesOrColumns(
    view: (name: String, title: String)
  ) {
    fill()
    for run in [bench.loa("--plain", view.name), bench.loa("dashboard", view.name)] {
      #expect(run.status == 0 && run.err == "")
      let lines = run.out.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[0] == "\(view.title). Tỉnh Nghệ An · 47/KH-UBND · 2024")
      #expect(lines.count > 6)
      for line in lines {
        // Two blanks would be a column; lines and bars say nothing to the ear.
        #expect(!line.contains("  ") && !line.contains { "│─┌┐└┘█░|".contains($0) }, "\(line)")
        #expect(line.last != " ")
      }
    }
    let english = bench.loa("--lang", "en", "--on", "2024-03-20", "--plain", view.name)
    #expect(english.status == 0 && !english.out.contains(view.title + "."))
  }

  @Test func aRecordIsOneLineWithItsLabels() {
    fill()
    let channels = bench.loa("--plain", "channels").out.split(separator: "\n")
    #expect(
      channels.contains(
        "Báo Nghệ An; Đã đăng trong tháng: 1 tin, bài; Tình trạng: đã đăng; Số tin, bài theo tháng: tháng 3/2024 1"
      ))
    #expect(
      channels.contains {
        $0.hasPrefix("15/3/2024: Một cửa ở xã; Kênh: Báo Nghệ An;")
          && $0.contains("https://baonghean.vn/mot-cua") && $0.hasSuffix("IV.1.5")
      })
    let history = bench.loa("--plain", "history").out
    #expect(history.contains("; Người ghi: lan; Ở đâu: Sở Nội vụ; Thay đổi: "))
    let report = bench.loa("--plain", "report").out
    #expect(report.contains("\ntháng 3/2024: 01/3/2024 – 31/3/2024 ("))
    #expect(report.contains("Số lượt đăng: 1\n") && report.contains("Hạn báo cáo: 20/3/2024"))
    #expect(bench.loa("--plain", "calendar").out.contains("\n15/3/2024 ("))
  }

  @Test func commandsWithTheNameOfAViewStayCommands() {
    #expect(bench.loa("contacts", "--plain").out.contains("điện thoại  "))
    #expect(bench.loa("--plain", "tasks").out == bench.loa("tasks").out)
    #expect(
      bench.loa("--workspace", bench.workspace.string, "--plain", "contacts").out
        == bench.loa("dashboard", "contacts").out)
  }

  @Test func aViewThatIsNoneIsNamed() {
    let run = bench.loa("dashboard", "tongquan")
    #expect(run.status == 64)
    #expect(run.err.hasPrefix("Lỗi: không có màn hình “tongquan”. Có: overview, plan,"))
  }

  @Test func everyViewOfAnEmptyPlanSaysSo() {
    let empty = CommandBench()
    empty.loa("init", empty.workspace.string)
    empty.environment["LOA_WORKSPACE"] = empty.workspace.string
    for (view, _) in Self.views {
      let run = empty.loa("--plain", view)
      #expect(run.status == 0 || run.err.hasPrefix("Lỗi: "))
      #expect(run.status == 0 ? !run.out.isEmpty : !run.err.isEmpty)
    }
  }
}
