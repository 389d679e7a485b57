import PlanModel
import PlanStore
import SystemPackage
import Testing

@testable import LoaCommands

/// The views as a screen reader gets them.
@Suite struct PlainViewTests {
  let bench = CommandBench.withNgheAn()

  static let views = [
    ("overview", "Tổng quan"), ("plan", "Kế hoạch"), ("channels", "Kênh"), ("checklists", "Việc"),
    ("contacts", "Danh bạ"), ("calendar", "Lịch"), ("history", "Nhật ký"), ("report", "Báo cáo"),
  ]

  private func fill() {
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-15", "--title", "Một cửa ở xã",
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
      channels.contains {
        $0.hasPrefix("Một cửa ở xã; Ngày đăng: 15/3/2024; Kênh: Báo Nghệ An;")
          && $0.contains("https://baonghean.vn/mot-cua")
          && $0.contains("; Nội dung phục vụ: IV.1.5 ")
      })
    let history = bench.loa("--plain", "history").out
    #expect(history.contains("\nđánh dấu xong “"))
    #expect(history.contains("”, tháng 3/2024; lan · 20/3/2024 09:30 · Sở Nội vụ; Sau: "))
    let report = bench.loa("--plain", "report").out
    #expect(report.contains("\ntháng 3/2024: 01/3/2024 – 31/3/2024 ("))
    #expect(report.contains("Số lượt đăng: 1\n") && report.contains("Hạn báo cáo: 20/3/2024"))
    #expect(bench.loa("--plain", "calendar").out.contains("\n15/3/2024 ("))
  }

  @Test func aTaskIsReadWithItsTicksEvidenceAndReminders() {
    fill()
    bench.loa(
      "evidence", "cong-khai-tthc", "--agency", "so-noi-vu", "--number", "12/BC-SNV")
    bench.loa("chase", "--agency", "so-noi-vu", "--letter", "45/CV-VP", "--answer-by", "30/3/2024")
    let lines = bench.loa("--plain", "checklists").out.split(separator: "\n")
    let task = lines.first { $0.contains("; Đã hoàn thành: tháng 3/2024") }
    #expect(
      task?.contains("Tình trạng: ") == true && task?.contains("Nội dung phục vụ: IV.") == true)
    #expect(lines.contains { $0.hasPrefix("Sở Nội vụ") && $0.contains("45/CV-VP") })
    let english = bench.loa("--lang", "en", "--plain", "checklists").out
    #expect(english.contains("March 2024 · lan"))
  }

  @Test func contactsAreReadByWhatTheCitizenWants() {
    let out = bench.loa("--plain", "contacts").out
    #expect(out.contains("\nhỏi đáp (") && out.contains("Nguồn: "))
    #expect(out.contains("Ghi chú: ") && out.contains("! chưa được kiểm chứng lần nào"))
  }

  @Test func thePlanIsReadWithWhatServesEachItem() {
    fill()
    let lines = bench.loa("--plain", "plan").out.split(separator: "\n")
    let item = lines.first { $0.hasPrefix("IV.1.5: ") }
    #expect(item?.contains("Đối tượng: ") == true)
    #expect(item?.contains("15/3/2024 Một cửa ở xã") == true, "\(item ?? "")")
    #expect(lines.contains { $0.contains("; Được thực hiện bởi") || $0.contains("VI.") })
  }

  @Test func aChannelIsReadWithItsTwelveMonthsAndWhatItOwes() {
    fill()
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "10/1", "--title", "Số hóa hồ sơ")
    let lines = bench.loa("--plain", "channels").out.split(separator: "\n")
    let channel = lines.first { $0.hasPrefix("Báo Nghệ An: 1 tin, bài; Chỉ tiêu: ") } ?? ""
    #expect(channel.contains("tháng 01/2024: 1, tháng 02/2024: chưa đăng, tháng 3/2024: 1, "))
    #expect(channel.contains("tháng 12/2024: "))
    #expect(
      lines.contains { $0.hasPrefix("Số hóa hồ sơ; Ngày đăng: 10/01/2024; Kênh: Báo Nghệ An") })
  }

  private func demo(_ view: String) -> [Substring] {
    let folder = bench.workspace.string + "-demo"
    _ = bench.run(["demo", folder, "--units", "3", "--publications", "60", "--seed", "1"])
    let run = bench.run(["--workspace", folder, "--on", "2025-05-15", "--plain", view])
    #expect(run.status == 0 && run.err == "")
    return run.out.split(separator: "\n")
  }

  @Test func eachMonthOfAChannelThatOwesANumberSaysWhetherItWasEnough() {
    let owing = demo("channels").filter { $0.contains("; Chỉ tiêu: ít nhất ") }
    #expect(owing.count > 3)
    #expect(owing.contains { $0.contains(" (chưa đủ)") }, "\(owing)")
    for line in owing {
      let months = line.split(separator: "Số tin, bài theo tháng: ").last ?? ""
      for month in months.split(separator: ", ") {
        let state = month.split(separator: ": ").last ?? ""
        // A number alone would not say whether it is what is owed.
        #expect(!state.allSatisfy(\.isNumber) && !state.contains("~"), "\(month)")
      }
    }
  }

  @Test func eachObligationInTheCalendarSaysItsState() {
    let owed = demo("calendar").filter { $0.contains(": ít nhất ") }
    #expect(owed.count > 4)
    let states = ["đạt", "chưa đủ", "không đăng", "chưa đến hạn", "theo tháng"]
    for line in owed { #expect(states.contains { line.hasSuffix($0) }, "\(line)") }
  }

  @Test func aDayOffSaysThatItIsOne() {
    #expect(demo("calendar").contains("nghỉ bù, hoán đổi: Hoán đổi dịp 30/4 và 1/5"))
  }

  @Test func theReportIsReadAsItsPage() {
    fill()
    let out = bench.loa("--plain", "report").out
    #expect(out.contains("\nI. KẾT QUẢ THỰC HIỆN\n1. ") && out.contains("\nII. TỒN TẠI"))
    #expect(out.contains("Kỳ này đến 15/6/2024 mới bắt đầu nên chưa có số liệu."))
    #expect(out.contains("; Đến hạn: ") || out.contains("Sở Nội vụ; "))
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
    for (view, title) in Self.views {
      let run = empty.loa("--plain", view)
      #expect(run.status == 0 && run.err == "")
      #expect(run.out.hasPrefix("\(title). ws\n"), "\(run.out)")
      let says =
        switch view {
        case "contacts": "Chưa có đầu mối nào."
        default:
          "Thêm kế hoạch có sẵn (nghe-an, phu-tho, binh-dinh, lai-chau, ha-noi) vào đây: "
            + "loa init \(empty.workspace.string) --from nghe-an"
        }
      #expect(run.out.contains(says), "\(run.out)")
      // Where text is printed there is no key to press.
      #expect(!run.out.contains("Bấm "), "\(run.out)")
      #expect(!empty.loa("--lang", "en", "--plain", view).out.contains(says))
    }
  }

  @Test func theOverviewTellsWhatOthersHaveChangedSinceTheLastLook() {
    bench.account = "minh"
    fill()
    bench.account = "lan"
    #expect(!bench.loa("--plain", "overview").out.contains("minh"))
    let looks = DashboardDrafts(
      workspace: FilePath(bench.workspace.string),
      folder: DraftStore.defaultFolder { bench.environment[$0] })
    looks.rememberLook(
      at: "47-kh-ubnd-2024",
      now: JournalTime(milliseconds: bench.now.milliseconds - 60_000))
    let told = bench.loa("--plain", "overview").out
    #expect(told.contains("minh") && told.contains("Một cửa ở xã"), "\(told)")
    // It takes nothing away from what the dashboard has to tell, in a terminal neither.
    bench.hasTerminal = true
    #expect(bench.loa("--plain", "overview").out == told)
  }
}
