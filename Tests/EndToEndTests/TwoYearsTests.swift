import LoaTestSupport
import Testing

/// A workspace with the plans of two years, of which a reporting year has days of both.
@Suite struct TwoYearsTests {
  let office: Office

  init() throws {
    office = try Office()
    let plan = office.text("\(Office.plan)/plan.json")
      .replacing("\"47-kh-ubnd-2024\"", with: "\"cu-2023\"")
      .replacing("\"year\": 2024", with: "\"year\": 2023")
      .replacing("\"issuedOn\": \"2024-01-", with: "\"issuedOn\": \"2023-01-")
    try office.folder.write(plan, to: "nghe-an/plans/cu-2023/plan.json")
  }

  private func record(_ plan: String, _ day: String, _ title: String) throws {
    let run = try office.run([
      "record", "--channel", "bao-nghe-an", "--title", title, "--genre", "bài", "--plan", plan,
      "--on", day, "--day", day,
    ])
    #expect(run.status == .exited(0), "\(run.errors)")
  }

  @Test func theScreensReportIsThatOfTheCommand() throws {
    try record("cu-2023", "2023-12-14", "Trước kỳ")
    try record("cu-2023", "2023-12-20", "Trong kỳ, kế hoạch cũ")
    try record("47-kh-ubnd-2024", "2024-02-02", "Trong kỳ, kế hoạch mới")
    let command = office.folder.path("lenh.md")
    let run = try office.run([
      "report", "--on", "2024-03-15", "--period", "bc-2024-q1", "-o", command,
      "--plan", "47-kh-ubnd-2024",
    ])
    #expect(run.status == .exited(0), "\(run.errors)")
    let loa = try office.open(["--plan", "47-kh-ubnd-2024"])
    try loa.press("8")
    try loa.waitFor(text: "KẾT QUẢ THỰC HIỆN")
    try loa.press("<C-o>")
    try loa.waitFor(text: "bao-cao-bc-2024-q1.md")
    try loa.press("<C-u>\(office.folder.path("man-hinh.md"))<C-s>")
    try loa.waitFor(text: "Đã ghi")
    let onScreen = try office.folder.read("man-hinh.md")
    #expect(onScreen.contains("với 2 lượt đăng"))
    #expect(onScreen == (try office.folder.read("lenh.md")))

    // What is saved under the other plan meanwhile is counted as well.
    try record("cu-2023", "2023-12-21", "Trong kỳ, ghi thêm")
    try loa.waitFor("the third piece", timeout: .seconds(20)) { $0.contains("3 tin, bài") }
  }
}
