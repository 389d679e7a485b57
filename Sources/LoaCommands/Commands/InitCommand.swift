import ArgumentParser
import Glibc
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Makes a workspace.
struct InitCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: said.aboutInit,
      discussion: said.detailsInit)
  }

  @Argument(help: ArgumentHelp(said.optionNewFolder, valueName: said.valueFolder))
  var dir: String

  @Option(
    help: ArgumentHelp(said.optionInitFrom, valueName: said.valueName))
  var from: String?

  @Option(help: ArgumentHelp(said.optionInitYear, valueName: said.valueYear))
  var year: String?

  @Flag(help: ArgumentHelp(said.optionInitShared))
  var shared = false

  @Option(help: ArgumentHelp(said.optionInitGroup, valueName: said.valueGroup))
  var group: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let sharers = try sharers()
    let texts = context.texts(for: common)
    if let sharers, access(FilePath(dir).appending("workspace.json").string, F_OK) == 0 {
      try share(Workspace(root: FilePath(dir)), with: sharers, isNew: false)
      if common.json {
        output.json(json(Workspace(root: FilePath(dir)).read().title))
      } else {
        output.line(texts.shared(dir, group: sharers))
      }
      return .success
    }
    if Workspace.exists(at: FilePath(dir)), year == nil {
      let added = try addPlan(to: Workspace(root: FilePath(dir)), in: context)
      if common.json {
        output.json(json(Workspace(root: FilePath(dir)).read().title))
      } else {
        output.line(added(texts))
      }
      return .success
    }
    let draft = try year.map { year throws(CommandFailure) in
      try YearDraft(of: year, from: from, plan: common.plan, in: context)
    }
    let workspace = try make(from: draft.map { .files($0.files) }, in: context)
    let contents = workspace.read()
    if let sharers { try share(workspace, with: sharers, isNew: true) }
    if common.json {
      output.json(draft.map { $0.json(dir, contents.title) } ?? json(contents.title))
    } else {
      output.line(
        texts.workspaceMade(contents.title, dir, command: "loa --workspace \(shellWord(dir))"))
      if let sharers { output.line(texts.shared(dir, group: sharers)) }
      if let draft { output.lines([""] + draft.lines(texts)) }
    }
    return .success
  }

  /// The group that is to write it; `nil` if it is not to be shared.
  private func sharers() throws(CommandFailure) -> String? {
    guard shared else {
      guard group == nil else { throw .usage("--group") { $0.groupNeedsShared } }
      return nil
    }
    guard let group else { throw .usage("--shared") { $0.sharedNeedsGroup } }
    // Asked before anything is made.
    guard systemHasGroup(group) else {
      let folder = dir
      throw .failure {
        $0.notDone($0.cannotShare(folder, group: group), $0.noSuchGroup(group))
      }
    }
    return group
  }

  private func share(
    _ workspace: Workspace, with group: String, isNew: Bool
  ) throws(CommandFailure) {
    let folder = dir
    do throws(RightsError) {
      try workspace.share(group: group)
    } catch {
      throw .failure { texts in
        let action =
          isNew
          ? texts.madeNotShared(folder, group: group) : texts.cannotShare(folder, group: group)
        return texts.notDone(action, texts.text(error, group: group, in: workspace))
      }
    }
  }

  private func json(_ title: String) -> JSONValue {
    ["workspace": .string(dir), "title": .string(title)]
  }

  private func make(
    from drafted: Workspace.Beginning?, in context: CommandContext
  ) throws(CommandFailure) -> Workspace {
    let beginning: Workspace.Beginning
    if let drafted { beginning = drafted } else { beginning = try self.beginning(in: context) }
    let folder = dir
    let criteria = Workspace(root: FilePath(dir), shippedData: context.dataFolder)
      .shippedCriteria()
    do throws(StoreError) {
      return try Workspace.make(at: FilePath(folder), from: beginning, adding: criteria)
    } catch {
      if case .failed(_, _, .directoryNotEmpty) = error {
        throw .failure { $0.folderNotEmpty(folder) }
      }
      throw .failure { $0.notDone($0.cannotMakeWorkspace(folder), $0.text(error)) }
    }
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
    if from.contains("/"), Workspace.exists(at: FilePath(from)) {
      throw .usage("--from") { $0.folderNeedsYear(from) }
    }
    return .copy(of: try context.shippedWorkspace(named: from))
  }
}
