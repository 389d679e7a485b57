import Glibc
import LoaTestSupport
import Testing

/// Several people and damaged files.
@Suite struct TogetherTests {
  let office: Office

  init() throws { office = try Office() }

  @Test func whatAColleagueSavesAppearsAndTheSelectionStays() throws {
    let loa = try office.open()
    try loa.press("4<Down*3><Enter><Down*2>")
    let cursor = loa.screen.cursor
    let run = try office.run([
      "tick", "cong-khai-tthc", "--agency", "so-noi-vu", "--on", "2024-03-15",
    ])
    #expect(run.status == .exited(0), "\(run.errors)")
    try loa.waitFor(text: "[x] IV.2.5", timeout: .seconds(2))
    #expect(loa.screen.cursor == cursor)
  }

  @Test func aHalfTypedFormIsNotTouchedByAColleague() throws {
    let loa = try office.open()
    try loa.press("aTin đang gõ dở")
    let run = try office.run([
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-14", "--title", "Tin của đồng nghiệp",
      "--on", "2024-03-15",
    ])
    #expect(run.status == .exited(0), "\(run.errors)")
    try loa.waitUntilQuiet(milliseconds: 300)
    #expect(loa.screen.contains("Tin đang gõ dở"))
    try loa.press("<C-s>")
    try loa.waitFor(text: "2 tin, bài")
    let log = office.text("\(Office.plan)/publications/bao-nghe-an/log.json")
    #expect(log.contains("Tin đang gõ dở") && log.contains("Tin của đồng nghiệp"))
  }

  @Test func aNewNameInTheRegistryAppearsAndTheSelectionStays() throws {
    let loa = try office.open()
    try loa.press("4<Down*3>")
    let cursor = loa.screen.cursor
    let text = office.text("agencies.json")
    try office.folder.write(
      text.replacing("\"Sở Tư pháp\"", with: "\"Sở Pháp chế\""), to: "nghe-an/agencies.json")
    try loa.waitFor(text: "Sở Pháp chế", timeout: .seconds(2))
    #expect(loa.screen.cursor == cursor)
  }

  @Test func aBrokenFileIsNamedTheRestOpensAndTheFileStays() throws {
    let broken = "{\n  \"format\": 1,\n  \"contacts\": [\n    {\"id\": \"x\",}\n  ]\n}\n"
    try office.folder.write(broken, to: "nghe-an/contacts.json")
    let loa = try office.open()
    try loa.waitFor(text: "contacts.json, dòng 4")
    try loa.press("<Esc>4")
    #expect(loa.screen.contains("Sở Nội vụ"))
    #expect(office.text("contacts.json") == broken)
  }

  @Test func aPlanOfANewerFormatIsRefusedByName() throws {
    let newer = "{\n  \"format\": 99,\n  \"id\": \"47-kh-ubnd-2024\"\n}\n"
    try office.folder.write(newer, to: "nghe-an/\(Office.plan)/plan.json")
    let loa = try office.open(ready: "định dạng 99")
    #expect(loa.screen.contains("plan.json"))
    #expect(office.text("\(Office.plan)/plan.json") == newer)
    try loa.press("<Esc>q")
    #expect(try loa.waitForExit() == .exited(0))
  }

  @Test func whatCannotBeSavedStaysOnTheScreenUntilItCan() throws {
    // A file where the folder should be: refused also for root.
    try office.folder.write("", to: "nghe-an/\(Office.plan)/checklists")
    let loa = try office.open()
    try loa.press("4<Down*3><Enter><Space>")
    try loa.waitFor(text: "chưa lưu 1")
    #expect(loa.screen.contains("[x]"))
    try loa.press("<F2>q")
    try loa.waitFor(text: "chưa lưu xuống đĩa")
    try loa.press("<Esc>")
    #expect(loa.exitStatus == nil)
    _ = try runProgram(["/bin/rm", office.workspace + "/\(Office.plan)/checklists"])
    try loa.press("<C-s>")
    try loa.waitFor(text: "đã lưu")
    #expect(
      office.text("\(Office.plan)/checklists/so-noi-vu/tasks.json").contains("2024-03"))
  }

  @Test func escapeSequencesInDataNeverReachTheTerminal() throws {
    let title = #"Tin \u001b]0;bị chiếm\u0007 \u202engược\u009b2J"#
    let file = "\(Office.plan)/publications/bao-nghe-an/log.json"
    for folder in ["publications", "publications/bao-nghe-an"] {
      try office.folder.makeFolder("nghe-an/\(Office.plan)/\(folder)")
    }
    try office.folder.write(
      #"{"format": 1, "publications": [{"id": "a", "day": "2024-03-14", "title": "\#(title)"}]}"#,
      to: "nghe-an/\(file)")
    let loa = try office.open()
    try loa.press("3<Enter>")
    #expect(loa.screen.contains("bị chiếm␇ \u{FFFD}ngược\u{FFFD}2J"))
    #expect(loa.screen.oddities == [])
    #expect(loa.screen.title == nil)
    for arguments in [["publications"], ["publications", "--json"]] {
      let run = try office.run(arguments)
      #expect(run.output.contains("bị chiếm"))
      let steers = run.output.unicodeScalars.filter {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(steers.isEmpty)
    }
  }

  @Test func aChannelWhoseOnlyPieceWasRemovedIsStillWatched() throws {
    let record = [
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-14", "--on", "2024-03-15", "--title",
    ]
    _ = try office.run(record + ["Tin thứ nhất"])
    let first = try office.open()
    try first.press("3<Enter><Delete><Enter>")
    try first.waitFor(text: "đã lưu")
    try first.press("<F2>q")
    let second = try office.open()
    _ = try office.run(record + ["Tin của đồng nghiệp"])
    try second.waitFor(text: "1 tin, bài", timeout: .seconds(2))
  }

  /// As where an administrator puts a backup in the place of the workspace.
  @Test func aWorkspaceThatIsMovedAwayAndReplacedIsFollowed() throws {
    let record = [
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-14", "--on", "2024-03-15", "--title",
    ]
    let loa = try office.open()
    try loa.press("3")
    let home = office.folder.path("nghe-an")
    #expect(try runProgram(["/bin/cp", "-a", home, home + ".moi"]).status == .exited(0))
    #expect(rename(home, home + ".cu") == 0)
    try loa.waitFor(text: "không còn thư mục", timeout: .seconds(5))
    #expect(loa.screen.contains("Báo Nghệ An"))
    #expect(rename(home + ".moi", home) == 0)
    try loa.waitFor(text: "đã có lại", timeout: .seconds(6))
    _ = try office.run(record + ["Tin sau khi khôi phục"])
    try loa.waitFor(text: "1 tin, bài", timeout: .seconds(2))
    try loa.press("<Enter>aTin từ màn hình<C-s>")
    try loa.waitFor(text: "đã lưu")
    let log = office.text("\(Office.plan)/publications/bao-nghe-an/log.json")
    #expect(log.contains("Tin từ màn hình") && log.contains("Tin sau khi khôi phục"))
  }

  @Test func theScreenStaysWithThePlanThatWasOpened() throws {
    let loa = try office.open()
    try loa.press("4<Down*3><Enter>")
    let plan = try office.folder.read("nghe-an/\(Office.plan)/plan.json")
    try office.folder.makeFolder("nghe-an/plans/moi-2025")
    try office.folder.write(
      plan.replacing("47-kh-ubnd-2024", with: "moi-2025").replacing(
        "47/KH-UBND", with: "99/KH-UBND"
      )
      .replacing("\"year\": 2024", with: "\"year\": 2025"),
      to: "nghe-an/plans/moi-2025/plan.json")
    try loa.waitUntilQuiet(milliseconds: 400)
    #expect(loa.screen.contains("47/KH-UBND"))
    try loa.press("<Space>")
    try loa.waitFor(text: "đã lưu")
    #expect(office.text("\(Office.plan)/checklists/so-noi-vu/tasks.json").contains("2024-03"))
    #expect(office.text("plans/moi-2025/checklists/so-noi-vu/tasks.json") == "")
  }

  @Test func aLogThatBreaksWhileTheScreenIsOpenIsNamedAndItsMendingSeen() throws {
    _ = try office.run([
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-14", "--on", "2024-03-15", "--title",
      "Một cửa",
    ])
    let file = "\(Office.plan)/publications/bao-nghe-an/log.json"
    let log = office.text(file)
    let loa = try office.open()
    try office.folder.write("{ hỏng", to: "nghe-an/\(file)")
    try loa.waitFor(text: "bao-nghe-an/log.json, dòng 1", timeout: .seconds(2))
    try loa.waitFor(text: "1 tệp có vấn đề")
    #expect(loa.screen.contains("1 tin, bài"))
    try office.folder.write(log, to: "nghe-an/\(file)")
    try loa.waitFor(absenceOf: "1 tệp có vấn đề", timeout: .seconds(2))
    #expect(office.text(file) == log)
  }

  @Test func aRefusalIsSaidWholeAndCanBeReadAgain() throws {
    try office.folder.write("", to: "nghe-an/\(Office.plan)/checklists")
    let loa = try office.open(columns: 60, rows: 20)
    try loa.press("4<Down*3><Enter><Space>")
    try loa.waitFor(text: "Ctrl-S để lưu lại.")
    try loa.press("<Down>!")
    #expect(loa.screen.contains("Chưa lưu được"))
    try loa.press("<Esc><Up><Space>")
    #expect(!loa.screen.contains("chưa lưu"))
  }
}
