import ArgumentParser
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Makes a workspace.
struct InitCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workspace, empty or with a shipped plan.")

  @Argument(help: "The folder to make; it must be missing or empty.")
  var dir: String

  @Option(help: ArgumentHelp("The shipped workspace to copy, such as nghe-an.", valueName: "name"))
  var from: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let beginning = try beginning(in: context)
    let folder = dir
    let workspace: Workspace
    do throws(StoreError) {
      workspace = try Workspace.make(at: FilePath(folder), from: beginning)
    } catch {
      if case .failed(_, _, .directoryNotEmpty) = error {
        throw .failure { $0.folderNotEmpty(folder) }
      }
      throw .failure { $0.notDone($0.cannotMakeWorkspace(folder), $0.text(error)) }
    }
    let contents = workspace.read()
    if common.json {
      output.json(["workspace": .string(folder), "title": .string(contents.title)])
    } else {
      let texts = context.texts(for: common)
      output.line(
        texts.workspaceMade(
          contents.title, folder, command: "loa --workspace \(shellWord(folder))"))
    }
    return .success
  }

  private func beginning(
    in context: CommandContext
  ) throws(CommandFailure) -> Workspace.Beginning {
    guard let from else {
      let name = FilePath(dir).lexicallyNormalized().lastComponent?.string ?? ""
      let slug = String(
        VietnameseText.folded(name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
          .joined(separator: "-").prefix(longestSlug))
      return .empty(
        id: isSlug(slug) ? slug : "loa", title: name.asTyped.isEmpty ? "loa" : name.asTyped)
    }
    guard let data = context.dataFolder else {
      let places = context.dataFolders.prefix(3).map(\.string)
      throw .failure { $0.noData(places) }
    }
    let names = context.shippedWorkspaces(in: data)
    guard let name = names.first(where: { $0 == VietnameseText.folded(from.asTyped) }) else {
      let nearest = nearestNames(to: from, in: names)
      throw .failure { $0.noSuchShippedWorkspace(from, nearest: nearest, all: names) }
    }
    return .copy(of: data.appending(name))
  }
}
