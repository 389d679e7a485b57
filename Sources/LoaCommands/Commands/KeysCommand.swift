import ArgumentParser
import Dashboard
import LoaTexts
import PlanStore
import SystemPackage
import TerminalCanvas

/// Prints the keys of the dashboard, and checks a file of them.
struct KeysCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keys",
      abstract: said.aboutKeys,
      discussion: said.detailsKeys)
  }

  @Argument(help: ArgumentHelp(said.optionKeysFile, valueName: said.valueFile))
  var file: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let texts = context.texts(for: common)
    let path = file.map { FilePath($0) } ?? context.keysFile
    switch FoundKeys(in: path) {
    case .refused(let problems):
      for problem in problems.dropLast() {
        context.err(safeText(texts.text(problem, in: path.string)) + "\n")
      }
      let last = problems.last
      throw .failure { texts in last.map { texts.text($0, in: path.string) } ?? "" }
    case .unreadable(let error):
      throw .failure { $0.cannotRead(path.string, "\(error)") }
    case .none where file != nil:
      throw .failure { $0.cannotRead(path.string, "\(Errno.noSuchFileOrDirectory)") }
    case .none: show(.standard, in: context, texts, output)
    case .keymap(let keymap):
      if file == nil {
        show(keymap, in: context, texts, output)
      } else {
        output.line(texts.keysClean(path.string))
      }
    }
    return .success
  }

  private func show(
    _ keymap: Keymap, in context: CommandContext, _ texts: any Texts, _ output: CommandOutput
  ) {
    if common.json {
      output.json(
        .array(
          keymap.bindings.map { binding in
            [
              "action": .string(binding.action.fileName),
              "keys": .array(binding.keys.map { .string($0.listName) }),
              "does": .string(binding.action.label(in: texts)),
            ]
          }))
      return
    }
    output.line(texts.keysHead(context.keysFile.string))
    output.lines(
      KeyFile.text(of: keymap) { $0.label(in: texts) }
        .split(separator: "\n").map(String.init))
  }
}
