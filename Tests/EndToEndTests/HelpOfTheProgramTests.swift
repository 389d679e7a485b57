import LoaTestSupport
import Testing

/// What only the program itself shows of its help: the width, the streams and the exit status.
@Suite struct HelpOfTheProgramTests {
  private func loa(_ arguments: [String], _ environment: [String: String]) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    var all: [String: String?] = ["HOME": folder.path, "LOA_LANG": nil, "LOA_WORKSPACE": nil]
    for (name, value) in environment { all[name] = value }
    return try runProgram([try builtProgram(named: "loa")] + arguments, environment: all)
  }

  /// The longest line, in characters, which all fill one column.
  private func width(_ run: ProgramRun) -> Int {
    run.output.split(separator: "\n").map(\.count).max() ?? 0
  }

  @Test func helpIsAsWideAsTheTerminal() throws {
    let plain = try loa(["init", "--help"], [:])
    #expect(plain.status == .exited(0) && plain.errors == "")
    #expect(plain.output.hasPrefix("TÓM TẮT: Tạo không gian làm việc"))
    #expect((70...80).contains(width(plain)))
    #expect((100...120).contains(width(try loa(["init", "--help"], ["COLUMNS": "120"]))))
  }

  @Test(arguments: ["0", "1", "20", "-3", "999999999999999999999", "rộng"])
  func noWidthIsTooStrange(columns: String) throws {
    for arguments in [["--help"], ["tick"], ["--version"]] {
      let run = try loa(arguments, ["COLUMNS": columns])
      #expect(run.status == .exited(arguments == ["tick"] ? 64 : 0), "\(run.errors)")
    }
  }

  @Test func refusalsGoToStandardErrorInTheLanguageOfTheEnvironment() throws {
    let vietnamese = try loa(["tick"], [:])
    #expect(vietnamese.output == "" && vietnamese.errors.hasPrefix("Lỗi: Thiếu tham số <việc>.\n"))
    let english = try loa(["tick"], ["LOA_LANG": "en"])
    #expect(
      english.output == "" && english.errors.hasPrefix("Error: The argument <task> is missing"))
    #expect(vietnamese.status == .exited(64) && english.status == .exited(64))
  }

  @Test(arguments: ["vi", "en"]) func completionsAreAScriptThatBashReads(language: String) throws {
    let script = try loa(["--generate-completion-script", "bash"], ["LOA_LANG": language])
    #expect(script.output.hasPrefix("#!/bin/bash\n"))
    let read = try runProgram(["bash", "-n"], input: script.output)
    #expect(read.status == .exited(0) && read.errors == "")
  }
}
