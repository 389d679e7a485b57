import Glibc
import LoaCommands
import PlanStore
import SystemPackage
import Testing

/// Which workspace, plan, day and language a command takes, and what it says of broken files.
@Suite struct SessionTests {
  let bench = CommandBench.withNgheAn()

  @Test func missingWorkspaceIsNamedWithTheLineThatMakesOne() {
    let folder = bench.folder.appending("khong co").string
    #expect(
      bench.loa("tasks", "--workspace", folder)
        == CommandRun(
          status: 1, out: "",
          err: """
            Lỗi: Không có không gian làm việc ở \(folder). Tạo một cái bằng lệnh: \
            loa init '\(folder)' --from nghe-an

            """))
    #expect(
      bench.loa("--workspace", folder, "--lang", "en").err == """
        Error: There is no workspace in \(folder). Make one with: \
        loa init '\(folder)' --from nghe-an

        """)
  }

  @Test func workspaceIsToldElseConfiguredElseInTheHome() {
    func lookedFor() -> String {
      let words = bench.loa("plans", "--lang", "en").err.split(separator: " ")
      return words.dropFirst(6).first.map { String($0.dropLast()) } ?? ""
    }
    let home = bench.folder.string
    bench.environment["LOA_WORKSPACE"] = ""
    #expect(lookedFor() == "\(home)/.local/share/loa")
    bench.environment["XDG_DATA_HOME"] = "\(home)/d"
    #expect(lookedFor() == "\(home)/d/loa")
    bench.write("\n  /srv/loa-may-chu \n", to: "etc-workspace")
    #expect(lookedFor() == "/srv/loa-may-chu")
    bench.write("~/cua-toi\n", to: ".config/loa/workspace")
    #expect(lookedFor() == "\(home)/cua-toi")
    bench.environment["XDG_CONFIG_HOME"] = "tương/đối"
    #expect(lookedFor() == "\(home)/cua-toi")
    bench.environment["LOA_WORKSPACE"] = "/tu-bien"
    #expect(lookedFor() == "/tu-bien")
  }

  @Test func languageIsToldElseThatOfTheEnvironmentElseTheWorkspaces() {
    func word() -> String { String(bench.loa("plans").out.prefix(while: { $0 != " " })) }
    #expect(word() == "Mã")
    bench.environment["LOA_LANG"] = "en"
    #expect(word() == "Identifier")
    #expect(bench.loa("plans", "--lang", "vi").out.hasPrefix("Mã"))
    bench.environment["LOA_LANG"] = nil
    bench.write(
      #"{"format": 1, "id": "x", "title": "X", "language": "en"}"#, to: "ws/workspace.json")
    #expect(word() == "Identifier")
    #expect(bench.loa("show", "XX").err.hasPrefix("Error: "))
  }

  @Test func commonOptionsStandBeforeOrAfterTheCommand() {
    let after = bench.loa("progress", "--json", "--on", "2024-03-15")
    #expect(after.status == 0)
    #expect(bench.loa("--json", "--on", "2024-03-15", "progress") == after)
    #expect(bench.loa("--json", "progress", "--on", "15/3/2024") == after)
  }

  @Test(arguments: ["2024-02-30", "31/4", "mai", ""])
  func dayThatDoesNotExistIsWrongUsage(text: String) {
    #expect(
      bench.loa("tasks", "--on", text)
        == CommandRun(
          status: 64, out: "",
          err: "Lỗi: --on: “\(text)” không phải một ngày có thật; viết như 15/3/2024.\n"))
    #expect(
      bench.loa("tasks", "--on", text, "--lang", "en").err
        == "Error: --on: “\(text)” is not a day that exists; write it as "
        + "15 Mar 2024 or 15/3/2024.\n")
  }

  @Test func todayIsTheClocksDayInTheWorkspacesZone() {
    // 23:30 UTC on 31 March is 1 April in Việt Nam.
    bench.now = JournalTime("2024-03-31T23:30:00.000Z") ?? bench.now
    #expect(bench.loa("review").out.hasPrefix("Tháng 4/2024, tính đến 01/4/2024\n"))
  }

  @Test func planIsFoundByIdentifierOrNumber() {
    #expect(bench.loa("show", "--plan", "47-kh-ubnd-2024").status == 0)
    #expect(bench.loa("show", "--plan", "47/kh-ubnd").status == 0)
    let run = bench.loa("show", "--plan", "48/KH-UBND")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Lỗi: Không có kế hoạch “48/KH-UBND”. Có phải 47/KH-UBND? \
        Lệnh `loa plans` liệt kê các kế hoạch.

        """)
  }

  // MARK: Broken files

  @Test func brokenPlanIsNamedWithLineReasonAndRemedy() {
    bench.write("{\n  \"format\": 1,\n}", to: "ws/\(CommandBench.plan)/plan.json")
    let file = "\(CommandBench.plan)/plan.json"
    #expect(
      bench.loa("tasks")
        == CommandRun(
          status: 1, out: "",
          err: """
            Lỗi: \(file), dòng 3, cột 1: thừa dấu phẩy trước dấu đóng ngoặc. Sửa tại vị trí này \
            rồi mở lại; tệp được giữ nguyên.

            """))
    let contacts = bench.loa("contacts")
    #expect(contacts.status == 0)
    #expect(contacts.err.hasPrefix("Cảnh báo: \(file), dòng 3, cột 1: "))
    #expect(bench.text(of: "ws/\(file)") == "{\n  \"format\": 1,\n}")
  }

  @Test func newerPlanIsRefusedByName() {
    bench.write("{\n  \"format\": 3\n}", to: "ws/\(CommandBench.plan)/plan.json")
    #expect(
      bench.loa("show", "--lang", "en").err == """
        Error: \(CommandBench.plan)/plan.json, line 2, column 13: is written in format 3; this \
        loa knows up to 1. Upgrade loa; the file is left as it is.

        """)
  }

  @Test func folderInAFilesPlaceIsAWarningAndTheRestWorks() {
    let path = bench.workspace.appending("contacts.json").string
    unlink(path)
    mkdir(path, 0o755)
    let run = bench.loa("progress", "--lang", "en")
    #expect(run.status == 0)
    #expect(
      run.err == """
        Warning: contacts.json: cannot be read (Is a directory). Check the rights of the file \
        and its folder.

        """)
    #expect(run.out.contains("so-noi-vu"))
  }

  @Test func missingContactsAreAWarning() {
    unlink(bench.workspace.appending("contacts.json").string)
    let run = bench.loa("contacts", "--lang", "en")
    #expect(run.status == 3)
    #expect(run.err.hasPrefix("Warning: contacts.json: the file is not there. "))
  }

  @Test func brokenChecklistIsAWarningForOthersAndAnErrorForItsOwnTick() {
    let file = "\(CommandBench.plan)/checklists/so-noi-vu/tasks.json"
    bench.write("{\"format\": 1, \"ticks\": {}}", to: "ws/\(file)")
    let other = bench.loa("tick", "cong-khai-tthc", "--agency", "so-y-te")
    #expect(other.status == 0)
    #expect(other.err.hasPrefix("Cảnh báo: \(file), dòng 1: "))
    let own = bench.loa("tick", "cong-khai-tthc", "--agency", "so-noi-vu", "--lang", "en")
    #expect(own.status == 1)
    #expect(
      own.err.split(separator: "\n").last.map(String.init) == """
        Error: Cannot tick “Cập nhật, công khai TTHC tại trụ sở, trên Cổng TTĐT và Hệ thống TTHC \
        của tỉnh” of Sở Nội vụ: \(file), line 1: it is not laid out as the format says (ticks: \
        []). Mend that place and open again; the file is left as it is.
        """)
    #expect(bench.text(of: "ws/\(file)") == "{\"format\": 1, \"ticks\": {}}")
  }
}
