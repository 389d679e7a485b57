package import ArgumentParser
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// The program `loa`: the dashboard, and the same library for scripts.
package struct LoaCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "loa",
      abstract: said.aboutLoa,
      discussion: said.detailsLoa,
      version: "0.1.0",
      subcommands: [
        DashboardCommand.self, InitCommand.self, PlansCommand.self, ShowCommand.self,
        TasksCommand.self, TickCommand.self, UntickCommand.self, RecordCommand.self,
        PublicationsCommand.self, ReviewCommand.self, ProgressCommand.self, ReportCommand.self,
        ScoreCommand.self, ContactsCommand.self,
        FindCommand.self, CoverageCommand.self, AgendaCommand.self, RemindCommand.self,
        ChaseCommand.self, ReceiveCommand.self, PersonCommand.self, EvidenceCommand.self,
        DemoCommand.self, HistoryCommand.self, UndoCommand.self, RedoCommand.self,
        CheckCommand.self,
        BackupCommand.self, RestoreCommand.self, AgencyCommand.self, KeysCommand.self,
      ],
      defaultSubcommand: DashboardCommand.self)
  }

  @OptionGroup var common: CommonOptions

  package init() {}

  /// Runs the program with the arguments after its name.
  ///
  /// - Parameters:
  ///   - arguments: As the shell gives them.
  ///   - context: Where everything comes from and goes to that is outside of the program.
  /// - Returns: The exit status: 0, 1, 3, 4 or 64.
  package static func run(_ arguments: [String], in context: CommandContext) -> Int32 {
    let arguments = PlainView.explicit(arguments)
    let context = context.withSettingsRead
    // The way of every day does without the parser.
    if context.canShowScreen, let choices = DashboardChoices(plain: arguments),
      Workspace.exists(at: context.workspaceRoot(choices.workspace))
    {
      return finish(
        in: context,
        texts: context.texts(language: choices.language, workspace: choices.workspace)
      ) { () throws(CommandFailure) in
        try DashboardLaunch(choices, in: context).open()
      }.rawValue
    }
    if let sentence = unknownCommand(arguments) {
      let texts = context.language(of: arguments).texts
      context.err(safeText(texts.errorLine(sentence(texts))) + "\n")
      return ExitStatus.wrongUsage.rawValue
    }
    do {
      let command = try parseAsRoot(arguments)
      guard let command = command as? any WorkbenchCommand else {
        var command = command
        try command.run()
        return ExitStatus.success.rawValue
      }
      return run(command, in: context).rawValue
    } catch {
      return answer(error, to: arguments, in: context)
    }
  }

  /// Prints what is asked for in place of a command: help, the version or completions; or says why
  /// the arguments cannot be understood.
  private static func answer(
    _ error: any Error, to arguments: [String], in context: CommandContext
  ) -> Int32 {
    let language = context.language(of: arguments)
    let fullText = SpokenLanguage.$current.withValue(language) {
      fullMessage(for: error, columns: HelpPage.unbroken)
    }
    let (texts, columns) = (language.texts, max(40, context.columns()))
    // The library is not asked for the status of help: it would write the page again, to a width
    // that may be none.
    guard !fullText.isEmpty, !["Error: ", "Usage: "].contains(where: fullText.hasPrefix) else {
      for line in UsageRefusal(fullText).lines(in: texts, columns: columns) {
        context.err(safeText(line) + "\n")
      }
      return exitCode(for: error).rawValue
    }
    let lines = HelpPage(fullText)?.lines(in: texts, columns: columns) ?? [fullText]
    return finish(in: context, texts: texts) { () throws(CommandFailure) in
      try print(lines.joined(separator: "\n") + "\n", in: context)
      return .success
    }.rawValue
  }

  private static func print(
    _ text: String, in context: CommandContext
  ) throws(CommandFailure) {
    do throws(Errno) {
      try context.out(text)
    } catch {
      throw .failure { $0.outputFailed("\(error)") }
    }
  }

  /// What is wrong with a word that names no command where one is expected; else it would be taken
  /// for an argument, of the dashboard's as the first word.
  private static func unknownCommand(_ arguments: [String]) -> ((any Texts) -> String)? {
    var words = arguments[...]
    if words.first == "help" { words.removeFirst() }
    var path: [String] = []
    var command: any ParsableCommand.Type = LoaCommand.self
    while let word = words.popFirst(), !word.hasPrefix("-") {
      let subcommands = command.configuration.subcommands
      if subcommands.isEmpty || word == "help" { return nil }
      let found = subcommands.first { $0.configuration.commandName == word }
      guard let found else {
        let nearest = nearestNames(
          to: word, in: subcommands.compactMap { $0.configuration.commandName })
        let wholeWord = (path + [word]).joined(separator: " ")
        return { [path] texts in
          texts.noSuchCommand(
            wholeWord, nearest: nearest.map { (path + [$0]).joined(separator: " ") })
        }
      }
      command = found
      path.append(word)
    }
    return nil
  }

  private static func run(
    _ command: any WorkbenchCommand, in context: CommandContext
  ) -> ExitStatus {
    let output = CommandOutput()
    let problems = context.settings.problems
    if !problems.isEmpty {
      let texts = context.texts(for: command.common)
      for sentence in context.sentences(of: problems, in: texts) {
        context.err(safeText(sentence) + "\n")
      }
    }
    return finish(in: context, texts: context.texts(for: command.common)) {
      () throws(CommandFailure) in
      let status = try command.run(in: context, output: output)
      try print(output.text, in: context)
      return status
    }
  }

  /// Says on standard error why something failed, if it did.
  private static func finish(
    in context: CommandContext, texts: @autoclosure () -> any Texts,
    _ body: () throws(CommandFailure) -> ExitStatus
  ) -> ExitStatus {
    do throws(CommandFailure) {
      return try body()
    } catch {
      let texts = texts()
      context.err(safeText(texts.errorLine(error.sentence(texts))) + "\n")
      return error.status
    }
  }
}

/// How the program ends.
package enum ExitStatus: Int32, Sendable {
  case success = 0
  case failure = 1
  case nothingFound = 3
  case lateOrMissing = 4
  case wrongUsage = 64
}

/// A subcommand that works in a workspace.
protocol WorkbenchCommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Does the work; what it writes to `output` is printed only if nothing fails.
  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus
}

/// What a command prints, gathered so that it is written in one go.
final class CommandOutput {
  private(set) var text = ""

  /// A line for people, with nothing in it that could steer a terminal.
  func line(_ line: String) { text += safeText(line) + "\n" }

  func lines(_ lines: [String]) { for line in lines { self.line(line) } }

  /// JSON, with the characters that could steer a terminal or hide in the text as escapes.
  func json(_ value: JSONValue) {
    let plain = String(decoding: JSONWriter.document(value), as: UTF8.self)
    for scalar in plain.unicodeScalars {
      let category = scalar.properties.generalCategory
      if scalar.value < 0x7F || (category != .control && category != .format) {
        text.unicodeScalars.append(scalar)
      } else {
        for unit in UTF16.encode(scalar) ?? .init() {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
  }
}
