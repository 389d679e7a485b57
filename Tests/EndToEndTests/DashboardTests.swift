import LoaTestSupport
import Testing

/// The three uses of the product and the way around, by keys alone, in the built program.
@Suite struct DashboardTests {
  let office: Office

  init() throws { office = try Office() }

  @Test func opensOnTheOverviewAndQuits() throws {
    let loa = try office.open()
    #expect(loa.screen.contains("Kế hoạch"))
    #expect(loa.screen.contains("Kênh trong tháng"))
    #expect(loa.screen.contains("Việc theo cơ quan"))
    #expect(loa.screen.contains("47/KH-UBND"))
    #expect(loa.screen.contains("tháng 3/2024"))
    try loa.press("q")
    #expect(try loa.waitForExit() == .exited(0))
    #expect(loa.notRestored == [])
    #expect(loa.screen.oddities == [])
  }

  @Test(arguments: [
    ("2", "Nội dung đầy đủ"), ("3", "Kênh, tháng 3/2024"), ("4", "Chi tiết việc"),
    ("5", "Tìm đầu mối"), ("<F3>", "Nội dung đầy đủ"), ("<F6>", "Tìm đầu mối"),
  ])
  func everyScreenIsOneKeyAway(key: String, title: String) throws {
    let loa = try office.open()
    try loa.press(key)
    #expect(loa.screen.contains(title))
    try loa.press("<F2>")
    #expect(loa.screen.contains("Việc theo cơ quan"))
  }

  @Test func whatIsTickedIsInTheFileAndStaysAfterARestart() throws {
    let loa = try office.open()
    try loa.press("4<Down*3><Enter>")
    #expect(loa.screen.contains("Sở Nội vụ *"))
    try loa.press("<Space>")
    try loa.waitFor(text: "đã lưu")
    let file = "\(Office.plan)/checklists/so-noi-vu/tasks.json"
    #expect(office.text(file).contains("\"period\": \"2024-03\""))
    try loa.press("<F2>q")
    #expect(try loa.waitForExit() == .exited(0))

    let again = try office.open()
    // The agency chosen last is chosen again.
    try again.press("4<Enter>")
    #expect(again.screen.contains("[x]"))
    try again.press("<Space>")
    try again.waitFor("the tick to be gone") { _ in
      !office.text(file).contains("2024-03")
    }
  }

  @Test func aPublicationIsLoggedThroughTheForm() throws {
    let loa = try office.open()
    try loa.press("a")
    try loa.waitFor(text: "Ghi tin bài: Báo Nghệ An")
    try loa.press("Mở bộ phận một cửa ở xã<Enter>bài<Enter>https://baonghean.vn/mot-cua<Enter>")
    try loa.press("mot cua<Enter><C-s>")
    try loa.waitFor(text: "đã lưu")
    let log = office.text("\(Office.plan)/publications/bao-nghe-an/log.json")
    #expect(log.contains("Mở bộ phận một cửa ở xã"))
    #expect(log.contains("\"day\": \"2024-03-15\""))
    #expect(log.contains("https://baonghean.vn/mot-cua"))
    #expect(loa.screen.contains("x Báo Nghệ An"))
  }

  @Test func aFormSaysWhatIsWrongAndKeepsWhatWasTyped() throws {
    let loa = try office.open()
    try loa.press("a<S-Tab><C-u>30/2/2024<Tab>Tin về tiếp công dân<C-s>")
    #expect(loa.screen.contains("30/2/2024"))
    #expect(loa.screen.contains("không phải một ngày có thật"))
    #expect(loa.screen.contains("Tin về tiếp công dân"))
    try loa.press("<Esc>")
    #expect(loa.screen.contains("Bỏ những gì đã nhập"))
    try loa.press("<Esc>")
    #expect(loa.screen.contains("Tin về tiếp công dân"))
  }

  @Test func aContactIsFoundWithoutAccents() throws {
    let loa = try office.open()
    try loa.press("5trung tam phuc vu")
    #expect(loa.screen.contains("số 16, đường Trường Thi"))
    #expect(!loa.screen.contains("18001096"))
    #expect(loa.screen.cursor.row == 3)
  }

  @Test func theMonthChangesWithBrackets() throws {
    let loa = try office.open()
    try loa.press("[")
    #expect(loa.screen.contains("tháng 02/2024"))
    try loa.press("]]")
    #expect(loa.screen.contains("tháng 4/2024"))
    try loa.press("]]]]]]]]]")
    #expect(loa.screen.contains("nằm ngoài năm kế hoạch 2024"))
  }

  @Test func helpListsTheKeysOfTheKeyboard() throws {
    let loa = try office.open()
    try loa.press("?")
    #expect(loa.screen.contains("Trợ giúp"))
    #expect(loa.screen.contains("Các phím"))
    try loa.press("<Esc>")
    #expect(!loa.screen.contains("Các phím"))
  }

  @Test func vietnameseTypedDecomposedIsStoredComposed() throws {
    let loa = try office.open()
    // "Tiếp" as letters and marks, the way some input methods send it.
    try loa.press("aTie\u{302}\u{301}p dân<C-s>")
    try loa.waitFor(text: "đã lưu")
    let log = office.text("\(Office.plan)/publications/bao-nghe-an/log.json")
    #expect(Array(log.utf8).firstRange(of: Array("Ti\u{1EBF}p dân".utf8)) != nil)
  }

  @Test func anOfficerSetsANumberForAChannel() throws {
    let loa = try office.open()
    try loa.press("3e<Enter>4<Enter><C-s>")
    try loa.waitFor(text: "đã lưu")
    #expect(loa.screen.contains("0/4 chưa đến hạn"))
    let plan = office.text("\(Office.plan)/plan.json")
    #expect(plan.contains("\"atLeast\": 4") && plan.contains("\"setOn\": \"2024-03-15\""))
    let review = try office.run(["review", "--month", "2024-03", "--on", "2024-04-01"])
    #expect(review.status == .exited(4))
    #expect(review.output.contains("không đăng"))
  }
}
