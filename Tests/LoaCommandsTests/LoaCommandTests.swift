import LoaCommands
import LoaTexts
import PlanStore
import SystemPackage
import Testing

@Suite struct LoaCommandTests {
  let bench = CommandBench.withNgheAn()

  @Test func versionAndHelpGoToStandardOutput() {
    #expect(bench.loa("--version") == CommandRun(status: 0, out: "0.1.0\n", err: ""))
    let help = bench.loa("--help")
    #expect(help.status == 0)
    #expect(help.err == "")
    for command in [
      "init", "plans", "show", "tasks", "tick", "untick", "record", "publications", "review",
      "progress", "contacts", "find",
    ] {
      #expect(help.out.contains("\n  \(command) "), "\(command)")
      #expect(bench.loa(command, "--help").status == 0)
    }
    #expect(bench.loa("help", "tick").out == bench.loa("tick", "--help").out)
  }

  @Test func wrongUsageIsStatus64() {
    let missing = bench.loa("tick")
    #expect(missing.status == 64)
    #expect(missing.out == "")
    #expect(missing.err.hasPrefix("Lỗi: Thiếu tham số <việc>.\n"))
    #expect(bench.loa("tasks", "--lang", "fr").status == 64)
    #expect(bench.loa("tasks", "--khong-co").status == 64)
  }

  @Test func unknownCommandIsAnsweredWithTheNearest() {
    #expect(
      bench.loa("tsks")
        == CommandRun(
          status: 64, out: "",
          err: "Lỗi: Không có lệnh “tsks”. Có phải tasks? Lệnh `loa --help` liệt kê các lệnh.\n"))
    #expect(
      bench.loa("tsks", "--lang", "en").err
        == "Error: There is no command “tsks”. Did you mean tasks? `loa --help` lists the commands.\n"
    )
  }

  @Test func completionsAreWritten() {
    let run = bench.loa("--generate-completion-script", "bash")
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("#!/bin/bash"))
  }

  @Test(arguments: [["plans"], ["--help"], ["help", "report"], ["--version"]])
  func outputThatCannotBeWrittenIsAFailure(_ words: [String]) {
    var err = ""
    withUnsafeMutablePointer(to: &err) { err in
      let context = CommandContext(
        environment: { bench.environment[$0] }, account: "lan", now: bench.now,
        out: { _ throws(Errno) in throw .noSpace }, err: { err.pointee += $0 })
      #expect(LoaCommand.run(words + ["--lang", "en"], in: context) == 1)
    }
    #expect(
      err == """
        Error: The output could not be written (No space left on device). The command has done its \
        work; what there was to save is saved. Check for room on the disk, or what receives it.

        """)
  }

  // MARK: The plain overview

  @Test func withoutATerminalTheOverviewIsPlainText() {
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "15/3", "--title", "T", "--quantity", "4")
    bench.loa("tick", "bao-dai-duy-tri-chuong-trinh@bao-nghe-an")
    let run = bench.loa()
    #expect(run.status == 0)
    #expect(run.err == "Không có terminal dùng được, nên in bản tổng quan dạng chữ.\n")
    let lines = run.out.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "Tổng quan. Tỉnh Nghệ An · 47/KH-UBND · 2024")
    #expect(lines[1] == "Tháng 3/2024, tính đến 20/3/2024")
    #expect(lines.contains { $0.hasPrefix("Kênh trong tháng (") })
    #expect(
      lines.contains("Báo Nghệ An: 4 tin, bài, đã đăng"))
    #expect(lines.contains("Báo Nghệ An; đã xong: 1 trên 3"))
    #expect(!run.out.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(bench.loa("--plain") == CommandRun(status: 0, out: run.out, err: ""))
  }

  @Test func dumbTerminalGetsTheOverviewToo() {
    bench.hasTerminal = true
    bench.environment["TERM"] = "dumb"
    #expect(bench.loa("--lang", "en").err.hasPrefix("There is no usable terminal"))
  }

  @Test func overviewAfterTheYearShowsItsLastMonthAndWhatIsOverdue() {
    let lines = bench.loa("--on", "2025-01-01", "--plain").out.split(separator: "\n")
    // It begins where the screen begins: with the plan's last month.
    #expect(lines[1].hasPrefix("Tháng 12/2024"))
    #expect(lines[2].hasPrefix("! ") && lines[2].hasSuffix(" kỳ quá hạn"))
  }

  @Test func overviewCountsBrokenFiles() {
    bench.write("{", to: "ws/contacts.json")
    let run = bench.loa("--plain")
    #expect(run.out.contains("! 1 tệp có vấn đề\n"))
    #expect(run.err.hasPrefix("Cảnh báo: contacts.json, dòng 1, cột "))
  }
}

@Suite struct StoreSentencesTests {
  private let texts: [any Texts] = [Language.vietnamese.texts, Language.english.texts]

  private func sentence(_ error: StoreError, _ language: Language = .english) -> String {
    language.texts.text(error, below: "/srv/ws")
  }

  @Test func pathsAreShownFromTheWorkspaceOn() {
    #expect(
      sentence(.notPermitted(path: "/srv/ws/plans/a/tasks.json", account: "lan")) == """
        the account lan has no right to plans/a/tasks.json. Ask the administrator of this server \
        for it, or ask the agency that has it.
        """)
  }

  @Test func holderOfALockIsNamed() {
    let holder = LockHolder(
      account: "hoa", host: "may-1", process: 77, since: JournalTime(milliseconds: 0))
    #expect(
      sentence(
        .lockTimeout(path: "/srv/ws/a/.lock", holder: holder, waited: .seconds(5)), .vietnamese)
          == """
          a đang được hoa (may-1, 77) giữ từ 1970-01-01T00:00:00.000Z; đã chờ 5 giây. Thử lại sau \
          giây lát; nếu vẫn vậy, hỏi người đó.
          """)
  }

  @Test func fullDiskSaysThatNothingWasSaved() {
    #expect(
      sentence(.failed(.write, path: "/srv/ws/a", errno: .noSpace))
        == "the disk or the quota is full, writing a. Make room and try again; nothing was saved.")
  }

  @Test func everyErrorHasASentenceInBothLanguages() {
    let path: FilePath = "/srv/ws/a/tasks.json"
    let errors: [StoreError] = [
      .notPermitted(path: path, account: nil),
      .lockTimeout(path: path, holder: nil, waited: .seconds(5)),
      .failed(.open, path: path, errno: .noSuchFileOrDirectory),
      .failed(.open, path: path, errno: .readOnlyFileSystem),
      .failed(.read, path: path, errno: .ioError), .failed(.lock, path: path, errno: .noLocks),
      .misshapen(path: path, line: 3, .missingFormat),
      .brokenJournal(path: path, line: 3, .badKey("id")),
      .newerFormat(path: path, found: 2, known: 1), .badName("../x"), .symbolicLink(path: path),
      .notAFile(path: path), .badEdit(.header, .badValue),
      .journalNotCut(path: path, length: 7, append: .noSpace, cut: .ioError),
    ]
    for text in texts {
      let sentences = errors.map { text.text($0, below: "/srv/ws") }
      #expect(Set(sentences).count == errors.count)
      #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("StoreError") })
      #expect(sentences.allSatisfy { !$0.contains("/srv/ws") })
      #expect(errors.map { text.text($0) }.allSatisfy { $0.hasSuffix(".") })
    }
  }
}
