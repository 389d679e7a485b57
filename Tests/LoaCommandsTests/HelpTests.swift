import ArgumentParser
import LoaTexts
import PlanModel
import SystemPackage
import TerminalCanvas
import Testing

@testable import LoaCommands

/// Every command of the program, with the words that name it.
struct NamedCommand: CustomTestStringConvertible {
  var path: [String]
  var type: any ParsableCommand.Type

  static let all = below(LoaCommand.self, path: [])

  private static func below(
    _ type: any ParsableCommand.Type, path: [String]
  ) -> [NamedCommand] {
    [NamedCommand(path: path, type: type)]
      + type.configuration.subcommands.flatMap { subcommand in
        below(subcommand, path: path + [subcommand.configuration.commandName].compactMap(\.self))
      }
  }

  var testDescription: String { (["loa"] + path).joined(separator: " ") }

  func page(in language: Language) -> HelpPage? {
    SpokenLanguage.$current.withValue(language) {
      HelpPage(LoaCommand.helpMessage(for: type, columns: HelpPage.unbroken))
    }
  }

  /// The names of the options, short and long.
  var options: [[String]] {
    (page(in: .english)?.sections ?? []).filter { $0.heading == "OPTIONS" }.flatMap(\.entries).map {
      $0.label.split { " ,".contains($0) }.map(String.init).filter { $0.hasPrefix("-") }
    }
  }
}

@Suite struct HelpPageTests {
  let bench = CommandBench()

  @Test func thereAreCommandsToExplain() {
    #expect(NamedCommand.all.count > 30)
    #expect(NamedCommand.all.contains { $0.path == ["agency", "grant"] })
  }

  @Test(arguments: NamedCommand.all)
  func everyCommandExplainsItselfInBothLanguages(command: NamedCommand) throws {
    let vietnamese = try #require(command.page(in: .vietnamese))
    let english = try #require(command.page(in: .english))
    #expect(vietnamese.overview[0].count > 8 && english.overview[0].count > 8)
    #expect(vietnamese.overview.count == english.overview.count)
    for (left, right) in zip(vietnamese.overview, english.overview) where !left.isEmpty {
      #expect(left != right)
    }
    #expect(vietnamese.sections.map(\.heading) == english.sections.map(\.heading))
    let own: Set = ["--version", "-h, --help"]
    for (left, right) in zip(vietnamese.sections, english.sections) {
      #expect(left.entries.count == right.entries.count)
      for (left, right) in zip(left.entries, right.entries) {
        #expect(!left.text.isEmpty && !right.text.isEmpty, "\(right.label)")
        #expect((left.text == right.text) == own.contains(left.label), "\(right.label)")
        #expect(left.label.prefix { $0 != "<" } == right.label.prefix { $0 != "<" })
        #expect(!left.label.contains("<") || left.label != right.label, "\(right.label)")
      }
    }
  }

  @Test(arguments: NamedCommand.all)
  func noEnglishIsLeftInVietnameseHelp(command: NamedCommand) {
    let run = bench.run(command.path + ["--help"])
    #expect(run.status == 0 && run.err == "")
    #expect(run.out.hasPrefix("TÓM TẮT: "))
    for words in [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show", "Print", "(default",
      "(values", "subcommand", "<options>", "detailed", " the ", " of ", " is ", " such as ",
    ] {
      #expect(!run.out.contains(words), "\(words)")
    }
  }

  @Test(arguments: NamedCommand.all, Language.allCases)
  func helpFitsItsWidth(command: NamedCommand, language: Language) throws {
    let page = try #require(command.page(in: language))
    for columns in [40, 60, 80, 132] {
      let lines = page.lines(in: language.texts, columns: columns)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= max(columns, 44) })
      #expect(lines.allSatisfy { $0.last != " " })
    }
    #expect(bench.run(["help"] + command.path) == bench.run(command.path + ["--help"]))
  }

  @Test func aPageReadsAsInVietnamese() {
    #expect(
      bench.loa("tick", "--help").out == """
        TÓM TẮT: Đánh dấu một việc đã xong, một lần hoặc cho một kỳ.

        CÁCH DÙNG: loa tick <việc> [--agency <cơ quan>] [--period <kỳ>]
                   [--evidence <tài liệu> ...] [--note <ghi chú>]
                   [--workspace <thư mục>] [--plan <mã>] [--on <ngày>] [--json]
                   [--lang <ngôn ngữ>] [--plain]

        THAM SỐ:
          <việc>                  nhiệm-vụ@cơ-quan, hoặc nhiệm vụ kèm --agency.

        TÙY CHỌN:
          --agency <cơ quan>      Việc của cơ quan nào.
          --period <kỳ>           Kỳ nào, ví dụ 2024-03 hoặc 2024-Q1; không nêu thì là
                                  kỳ có ngày hôm nay.
          --evidence <tài liệu>   Liên kết hoặc số văn bản để kiểm chứng; có thể nêu
                                  nhiều lần.
          --note <ghi chú>        Ghi chú cho lần đánh dấu này.
          --workspace <thư mục>   Thư mục của không gian làm việc.
          --plan <mã>             Kế hoạch cần dùng, theo mã hoặc số, ký hiệu.
          --on <ngày>             Lấy ngày này làm hôm nay, ví dụ 2024-03-15.
          --json                  In JSON.
          --lang <ngôn ngữ>       Ngôn ngữ của chữ và thông báo. (giá trị: vi, en)
          --plain                 In thành chữ thay vì mở màn hình.
          --version               In số phiên bản.
          -h, --help              Giải thích lệnh này.

        """)
  }

  @Test func aPageReadsAsInEnglish() {
    #expect(
      bench.loa("history", "--lang", "en", "--help").out == """
        OVERVIEW: Say who changed what when, newest first.

        Exits with 3 if there are no such edits.

        USAGE: loa history [<words> ...] [--limit <n>] [--by <who>] [--workspace <dir>]
               [--plan <id>] [--on <day>] [--json] [--lang <lang>] [--plain]

        ARGUMENTS:
          <words>                 A position in the plan, such as IV.1, or words to look
                                  for.

        OPTIONS:
          --limit <n>             How many edits at most. (default: 50)
          --by <who>              Only the edits of that account.
          --workspace <dir>       The workspace's folder.
          --plan <id>             The plan to use, by identifier or number.
          --on <day>              Take that day as today, such as 2024-03-15.
          --json                  Print JSON.
          --lang <lang>           The language of texts and errors. (values: vi, en)
          --plain                 Print plain text instead of opening the screen.
          --version               Print the version.
          -h, --help              Explain this command.

        """)
  }

  @Test func commandsBelowACommandAreListed() {
    #expect(
      bench.loa("agency", "--help").out == """
        TÓM TẮT: Quy định ai được ghi những gì của một cơ quan.

        CÁCH DÙNG: loa agency <lệnh>

        TÙY CHỌN:
          --version               In số phiên bản.
          -h, --help              Giải thích lệnh này.

        CÁC LỆNH:
          grant                   Giao cho một nhóm của hệ thống quyền ghi danh mục việc
                                  và các kênh của một cơ quan, không nhóm nào khác.

        Dùng `loa help agency <lệnh>` để xem giải thích từng lệnh.

        """)
    let lines = bench.loa("--help").out.split(separator: "\n")
    #expect(lines.contains("  dashboard (mặc định)    Mở màn hình làm việc."))
    #expect(bench.loa("score", "--help").out.contains("CÁCH DÙNG: loa score <tùy chọn>\n"))
    #expect(bench.loa("help", "help").out.hasPrefix("TÓM TẮT: Giải thích một lệnh.\n"))
  }

  // MARK: The language

  @Test func theLanguageMayBeToldAnywhere() {
    for arguments in [
      ["--lang", "en", "tick", "--help"], ["tick", "--lang=en", "-h"],
      ["tick", "--help", "--lang", "en"], ["help", "tick", "--lang", "en"],
    ] {
      #expect(bench.run(arguments).out.hasPrefix("OVERVIEW: Record that"), "\(arguments)")
    }
    // What stands after the end of the options is no option.
    #expect(bench.loa("tick", "-h", "--", "--lang", "en").out.hasPrefix("TÓM TẮT: "))
    #expect(bench.loa("tick", "--lang", "fr", "--help").err.hasPrefix("Lỗi: Không dùng được “fr”"))
  }

  @Test func theLanguageMayBeSetOrBeTheWorkspaces() {
    bench.loa("init", bench.workspace.string)
    bench.environment["LOA_WORKSPACE"] = bench.workspace.string
    let settings = bench.text(of: "ws/workspace.json")
    #expect(bench.loa("--help").out.hasPrefix("TÓM TẮT: "))
    let english = settings.replacing(
      "\"format\": 1,", with: "\"format\": 1,\n  \"language\": \"en\",")
    #expect(english != settings)
    bench.write(english, to: "ws/workspace.json")
    #expect(bench.loa("--help").out.hasPrefix("OVERVIEW: "))
    #expect(bench.loa("tsks").err.hasPrefix("Error: "))
    bench.write("language = vi\n", to: ".config/loa/config")
    #expect(bench.loa("--help").out.hasPrefix("TÓM TẮT: "))
    bench.environment["LOA_LANG"] = "en"
    #expect(bench.loa("--help").out.hasPrefix("OVERVIEW: "))
    #expect(bench.loa("--lang", "vi", "--help").out.hasPrefix("TÓM TẮT: "))
  }

  @Test func whatIsParsedDoesNotDependOnTheLanguage() throws {
    for language in Language.allCases {
      try SpokenLanguage.$current.withValue(language) {
        let command = try LoaCommand.parseAsRoot(["history", "một", "cửa", "--by", "lan"])
        let history = try #require(command as? HistoryCommand)
        #expect(history.words == ["một", "cửa"] && history.limit == "50" && history.by == "lan")
      }
    }
  }

  // MARK: What is no help

  @Test(arguments: [("bash", "#!/bin/bash"), ("zsh", "#compdef loa"), ("fish", "function __loa")])
  func completionsAreWrittenAsTheyAre(shell: String, start: String) {
    for language in ["vi", "en"] {
      let run = bench.loa("--lang", language, "--generate-completion-script", shell)
      #expect(run.status == 0 && run.err == "")
      #expect(run.out.hasPrefix(start))
      for name in ["answer-by", "publications", "grant"] { #expect(run.out.contains(name)) }
    }
  }

  @Test func otherTextIsNoPage() {
    #expect(HelpPage("0.1.0") == nil)
    #expect(HelpPage("#!/bin/bash\n# USAGE: x") == nil)
    #expect(HelpPage("") == nil)
    #expect(
      HelpPage("OVERVIEW: x")?.lines(in: Language.english.texts, columns: 80).first == "OVERVIEW: x"
    )
  }
}
