import LoaTexts
import PlanModel
import Testing

@testable import LoaCommands

/// What is said where arguments cannot be understood: the thing, the reason, the remedy.
@Suite struct UsageRefusalTests {
  let bench = CommandBench()

  /// The first line in Vietnamese and in English.
  private func firstLines(_ arguments: [String]) -> [String] {
    ["vi", "en"].map { language in
      let run = bench.run(["--lang", language] + arguments)
      #expect(run.status == 64 && run.out == "")
      return String(run.err.prefix { $0 != "\n" })
    }
  }

  @Test func aRefusalExplainsTheArgumentAndTheUsage() {
    #expect(
      bench.loa("tick")
        == CommandRun(
          status: 64, out: "",
          err: """
            Lỗi: Thiếu tham số <việc>.
            Giải thích: <việc>  nhiệm-vụ@cơ-quan, hoặc nhiệm vụ kèm --agency.
            Cách dùng: loa tick <việc> [--agency <cơ quan>] [--period <kỳ>]
                       [--evidence <tài liệu> ...] [--note <ghi chú>]
                       [--workspace <thư mục>] [--plan <mã>] [--on <ngày>] [--json]
                       [--lang <ngôn ngữ>] [--plain]
            Xem thêm: loa tick --help

            """))
    #expect(
      bench.loa("show", "--lang", "en", "I", "II").err == """
        Error: One argument too many: “II”. Leave it out, or put words with blanks between them in \
        quotation marks.
        Usage: loa show [<ref>] [--workspace <dir>] [--plan <id>] [--on <day>] [--json]
               [--lang <lang>] [--plain]
        See also: loa show --help

        """)
  }

  @Test(arguments: [
    (
      ["report", "--month", "abc"], "Lỗi: Lệnh `loa report` không có tùy chọn --month.",
      "Error: `loa report` has no option --month."
    ),
    (
      ["report", "--agnecy", "x"],
      "Lỗi: Lệnh `loa report` không có tùy chọn --agnecy. Có phải --agency?",
      "Error: `loa report` has no option --agnecy. Did you mean --agency?"
    ),
    (
      ["tick", "x", "--note"],
      "Lỗi: Thiếu giá trị cho tùy chọn --note <ghi chú>. Viết giá trị ngay sau tên tùy chọn.",
      "Error: The option --note <note> is missing its value. Write the value right after the "
        + "option's name."
    ),
    (
      ["tasks", "--json=3"],
      "Lỗi: Tùy chọn --json không nhận giá trị, nhưng đã ghi “3”. Bỏ giá trị đi.",
      "Error: The option --json takes no value, but was given “3”. Leave the value out."
    ),
    (
      ["tick", "a", "b", "c"],
      "Lỗi: Thừa tham số: “b”, “c”. Bỏ đi, hoặc đặt cả cụm từ có dấu cách trong dấu nháy kép.",
      "Error: 2 arguments too many: “b”, “c”. Leave them out, or put words with blanks between them "
        + "in quotation marks."
    ),
    (
      ["record", "--day", "15/3", "--title", "Tin"],
      "Lỗi: Thiếu tùy chọn bắt buộc --channel <kênh>.",
      "Error: The option --channel <channel> is missing."
    ),
    (
      ["dashboard", "--theme", "tối"],
      "Lỗi: Không dùng được “tối” cho --theme <bảng màu>. Dùng một trong các giá trị: auto, dark, "
        + "light, contrast, mono.",
      "Error: “tối” is no value for --theme <theme>. Use one of: auto, dark, light, contrast, mono."
    ),
    (
      ["--generate-completion-script", "csh"],
      "Lỗi: Không có phần gợi ý lệnh cho “csh”. Nêu một trong: zsh, bash, fish, ví dụ "
        + "`loa --generate-completion-script zsh`.",
      "Error: There are no completions for “csh”. Name one of: zsh, bash, fish; such as "
        + "`loa --generate-completion-script zsh`."
    ),
  ])
  func everyShapeThatOneCanMeetIsSaidInBothLanguages(
    arguments: [String], vietnamese: String, english: String
  ) {
    #expect(firstLines(arguments) == [vietnamese, english])
  }

  @Test func aLanguageThatIsNoneIsRefusedInTheUsualOne() {
    let run = bench.loa("tasks", "--lang", "fr")
    #expect(run.status == 64)
    #expect(
      run.err.hasPrefix(
        "Lỗi: Không dùng được “fr” cho --lang <ngôn ngữ>. Dùng một trong các giá trị: vi, en.\n"
          + "Giải thích: --lang <ngôn ngữ>  Ngôn ngữ của chữ và thông báo.\n"))
  }

  @Test func aWordThatNamesNoCommandIsRefusedAtEveryDepth() {
    #expect(
      bench.loa("agency", "grnt")
        == CommandRun(
          status: 64, out: "",
          err:
            "Lỗi: Không có lệnh “agency grnt”. Có phải agency grant? Lệnh `loa --help` liệt kê các "
            + "lệnh.\n"))
    #expect(bench.loa("help", "tsks").status == 64)
    #expect(
      bench.loa("help", "tsks", "--lang", "en").err.hasPrefix("Error: There is no command “ts"))
    #expect(bench.loa("help", "agency", "grant").status == 0)
    #expect(bench.loa("help", "--lang", "en").out.hasPrefix("OVERVIEW: Carry out"))
  }

  @Test func whatWasTypedCannotSteerTheTerminal() {
    let run = bench.loa("tick", "x", "--\u{1B}[31m\u{202E}")
    #expect(run.status == 64)
    #expect(
      run.err.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0 != "\u{202E}") })
    let typed = bench.loa("tick", "x", "a\nUsage: rm\nHelp:  b").err
    #expect(typed.hasPrefix("Lỗi: Thừa tham số: “a␊Usage: rm␊Help:  b”."))
    #expect(typed.hasSuffix("\nXem thêm: loa tick --help\n"))
  }

  // MARK: Shapes

  @Test(
    arguments: [
      ("Unknown option '--foo'", .unknownOption("--foo", suggested: nil)),
      (
        "Unknown option '--fo'x'. Did you mean '--foo'?",
        .unknownOption("--fo'x", suggested: "--foo")
      ),
      ("Missing value for '--note <ghi chú>'", .valueMissing("--note <ghi chú>")),
      ("Missing value for '-o <file>' in '-oh'", .valueMissing("-o <file>")),
      (
        "The option '--json' does not take any value, but 'có' was specified.",
        .valueUnexpected("có", of: "--json")
      ),
      ("Unexpected argument 'b'", .argumentsUnexpected(["b"])),
      ("3 unexpected arguments: 'a', 'b c', 'd'", .argumentsUnexpected(["a", "b c", "d"])),
      (
        "Value to be set with flag '--a' had already been set with flag 'b' in '-ab'",
        .flagsExclude("--a", earlier: "b' in '-ab")
      ),
      ("Missing expected argument '<việc>'", .argumentMissing("<việc>")),
      ("Missing one of: '--one', '--two'", .argumentsMissing(["--one", "--two"])),
      (
        "The value 'x'y' is invalid for '--theme <theme>'",
        .valueInvalid("x'y", of: "--theme <theme>", why: "")
      ),
      (
        "The value 'x' is invalid for '<n>': too large",
        .valueInvalid("x", of: "<n>", why: "too large")
      ),
      (
        "The value 'x' is invalid for '--lang <lang>'. Please provide one of 'vi' and 'en'.",
        .valueNotAllowed("x", of: "--lang <lang>", allowed: ["vi", "en"])
      ),
      (
        "The value 'x' is invalid for '<n>'. Please provide one of 'a', 'b' or 'c'.",
        .valueNotAllowed("x", of: "<n>", allowed: ["a", "b", "c"])
      ),
      (
        "The value 'x' is invalid for '<n>'. Please provide one of the following:\n  - a\n  - b",
        .valueNotAllowed("x", of: "<n>", allowed: ["a", "b"])
      ),
      ("Invalid option: ---", .malformedOption("---")),
      ("Missing required subcommand.", .subcommandMissing),
      (
        "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one "
          + "of:\n    zsh bash", .unknownShell(nil, known: ["zsh", "bash"])
      ),
    ] as [(String, UsageComplaint)])
  func everySentenceOfTheLibraryIsUnderstood(message: String, complaint: UsageComplaint) {
    #expect(UsageComplaint(message) == complaint)
    let sentences = Language.allCases.map { complaint.sentence(of: "loa tick", in: $0.texts) }
    #expect(sentences[0] != sentences[1])
    #expect(sentences.allSatisfy { ".?".contains($0.suffix(1)) && !$0.contains("  ") })
  }

  @Test func twoReasonsAreBothSaid() {
    let message = "Unknown option '-ohx'\n   or: Missing value for '-o <tệp>' in '-ohx'"
    let refusal = UsageRefusal("Error: \(message)\nUsage: loa report")
    #expect(
      refusal.lines(in: Language.vietnamese.texts, columns: 80) == [
        "Lỗi: Lệnh `loa` không có tùy chọn -ohx. Hoặc: Thiếu giá trị cho tùy chọn -o <tệp>. Viết giá "
          + "trị ngay sau tên tùy chọn.",
        "Cách dùng: loa report", "Xem thêm: loa --help",
      ])
  }

  @Test func whatIsNotUnderstoodIsNotLost() {
    let message = "Internal error. Invalid state while parsing command-line arguments."
    #expect(UsageComplaint(message) == nil)
    #expect(UsageComplaint("The value 'x' is invalid.") == nil)
    let refusal = UsageRefusal("Error: \(message)")
    #expect(refusal.lines(in: Language.vietnamese.texts, columns: 80) == ["Lỗi: \(message)"])
  }
}
