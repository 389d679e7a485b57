import LoaCommands
import PlanStore
import SystemPackage
import Testing

/// What a person sets once and for all, and the person's own keys.
@Suite struct SettingsTests {
  let bench = CommandBench.withNgheAn()

  @Test func theWorkspaceAndTheLanguageAreThoseThatAreSet() {
    bench.environment["LOA_WORKSPACE"] = nil
    bench.write("# của tôi\nworkspace = ~/ws\nlanguage = en\n", to: ".config/loa/config")
    let run = bench.loa("plans")
    #expect(run.status == 0 && run.err == "")
    #expect(run.out.contains("47/KH-UBND"))
    #expect(bench.loa("show", "IX").err.hasPrefix("Error: "))
    // What is said for one run goes before what is set.
    #expect(bench.loa("show", "IX", "--lang", "vi").err.hasPrefix("Lỗi: "))
    bench.environment["LOA_WORKSPACE"] = "/khong/co"
    #expect(bench.loa("plans").status == 1)
  }

  @Test func theSettingGoesBeforeTheOlderFileOfOneLine() {
    bench.environment["LOA_WORKSPACE"] = nil
    bench.write("/khong/co\n", to: ".config/loa/workspace")
    #expect(bench.loa("plans").status == 1)
    bench.write("workspace = \(bench.workspace)", to: ".config/loa/config")
    #expect(bench.loa("plans").status == 0)
  }

  @Test(arguments: [
    ("them = dark", "không có thiết lập “them”"),
    ("theme = tối", "“tối” không dùng được cho theme. Dùng: auto, dark, light, contrast, mono."),
    ("theme", "“theme” không có dấu “=”"), ("mouse = maybe", "Dùng: yes, no."),
    ("ascii = 2", "Dùng: auto, yes, no."), ("language = fr", "Dùng: vi, en."),
  ])
  func whatCannotBeSetIsNamedAndLeftOut(line: String, problem: String) {
    bench.write("\n\(line)\nlanguage = vi", to: ".config/loa/config")
    let run = bench.loa("plans")
    #expect(run.status == 0)
    #expect(run.err.contains("config, dòng 2: ") && run.err.contains(problem))
  }

  @Test func settingsMayHaveLineEndsOfOtherSystems() {
    bench.write("language = en\r\ntheme = dark\r\n", to: ".config/loa/config")
    #expect(bench.loa("plans").err == "")
  }
}

@Suite struct KeysCommandTests {
  let bench = CommandBench.withNgheAn()

  @Test func theKeysArePrintedInTheFormOfTheFile() {
    let run = bench.loa("keys")
    #expect(run.status == 0 && run.err == "")
    #expect(run.out.contains("# hoàn tác\nundo = u\n"))
    bench.write(run.out, to: "keys")
    let checked = bench.loa("keys", bench.folder.appending("keys").string)
    #expect(checked.status == 0 && checked.out.hasSuffix("đều có phím.\n"))
  }

  @Test func ownKeysArePrintedOnceTheyAreInForce() {
    bench.write("undo = F10\n", to: ".config/loa/keys")
    #expect(bench.loa("keys").out.contains("undo = F10\n"))
    #expect(
      bench.loa("keys", "--json").json.arrayValue?
        .first { $0["action"] == "undo" }?["keys"] == ["F10"])
  }

  @Test func everyProblemIsNamedWithFileLineAndRemedy() {
    bench.write("undoo = F10\nundo = e\nquit =\n", to: ".config/loa/keys")
    let run = bench.loa("keys")
    #expect(run.status == 1 && run.out == "")
    let lines = run.err.split(separator: "\n")
    let file = bench.folder.appending(".config/loa/keys").string
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("\(file), dòng 1: không có thao tác “undoo”; ý anh/chị là undo"))
    #expect(
      lines[1]
        == "\(file), dòng 2: phím e đã dùng cho “edit” (mặc định). Hãy chọn phím khác, hoặc cho “edit” phím khác bằng dòng “edit = …”."
    )
    #expect(lines[2].hasPrefix("Lỗi: \(file), dòng 3: thao tác “quit” phải có ít nhất một phím"))
    #expect(bench.loa("keys", "--lang", "en").err.contains("line 2: the key e belongs to “edit”"))
  }

  @Test func aFileThatIsNotThereIsNamed() {
    let run = bench.loa("keys", "/khong/co")
    #expect(run.status == 1 && run.err.hasPrefix("Lỗi: Không đọc được /khong/co: "))
  }
}
