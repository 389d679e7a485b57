package import ArgumentParser
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// The program `loa`: the dashboard, and the same library for scripts.
package struct LoaCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "loa",
    abstract: "Carry out a province's yearly communications plan on administrative reform.",
    discussion: """
      Without a subcommand the dashboard opens. The workspace is --workspace, else LOA_WORKSPACE, \
      else what ~/.config/loa/config says, else the line in ~/.config/loa/workspace or /etc/loa/workspace, else ~/.local/share/loa.

      Exit codes: 0 done, 1 failed, 3 nothing found, 4 something is late or missing, \
      64 wrong usage.
      """,
    version: "0.1.0",
    subcommands: [
      DashboardCommand.self, InitCommand.self, PlansCommand.self, ShowCommand.self,
      TasksCommand.self, TickCommand.self, UntickCommand.self, RecordCommand.self,
      PublicationsCommand.self, ReviewCommand.self, ProgressCommand.self, ReportCommand.self,
      ScoreCommand.self, ContactsCommand.self,
      FindCommand.self, CoverageCommand.self, AgendaCommand.self, RemindCommand.self,
      ChaseCommand.self, ReceiveCommand.self, PersonCommand.self, EvidenceCommand.self,
      DemoCommand.self, HistoryCommand.self, UndoCommand.self, RedoCommand.self, CheckCommand.self,
      BackupCommand.self, RestoreCommand.self, AgencyCommand.self, KeysCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

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
      let told = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }?.1
      let language = told.flatMap { Language(rawValue: $0) } ?? context.chosenLanguage(nil)
      let texts = (language ?? .vietnamese).texts
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
      let message = fullMessage(for: error)
      let isHelp = exitCode(for: error).isSuccess
      if !message.isEmpty {
        if isHelp {
          _ = try? context.out(message + "\n")
        } else {
          context.err(message + "\n")
        }
      }
      return exitCode(for: error).rawValue
    }
  }

  /// What is wrong with a first word that names no command; else it would be taken for an argument
  /// of the dashboard's.
  private static func unknownCommand(_ arguments: [String]) -> ((any Texts) -> String)? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !names.contains(word), word != "help" else { return nil }
    let nearest = nearestNames(to: word, in: names)
    return { $0.noSuchCommand(word, nearest: nearest) }
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
      do throws(Errno) {
        try context.out(output.text)
      } catch {
        throw .failure { $0.outputFailed("\(error)") }
      }
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
