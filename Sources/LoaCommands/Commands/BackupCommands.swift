import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Writes the workspace into one file.
struct BackupCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: said.aboutBackup,
      discussion: said.detailsBackup)
  }

  @Argument(help: ArgumentHelp(said.optionBackupFile, valueName: said.valueFile))
  var file: String

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let workspace = Workspace(root: context.workspaceRoot(common.workspace))
    let contents = workspace.read()
    try contents.refuseIfNoWorkspace(in: workspace)
    let file = file
    let report: BackupReport
    do throws(BackupError) {
      report = try workspace.backup(to: FilePath(file))
    } catch {
      throw .failure {
        $0.notDone(
          $0.cannotBackUp(workspace.root.string, to: file), $0.text(error, below: workspace.root))
      }
    }
    let texts = context.texts(for: common)
    if common.json {
      output.json(report.json(file, texts, workspace))
    } else {
      output.line(
        texts.backedUp(
          file, files: report.files, bytes: report.bytes,
          cut: texts.text(report.cut, zoneMinutes: contents.zoneMinutes)))
    }
    for damaged in report.damaged {
      context.err(safeText(texts.warningLine(texts.backupDamaged(damaged))) + "\n")
    }
    for missing in report.unreadable {
      let sentence = texts.backupUnreadable(
        missing.file, why: texts.text(missing.error, below: workspace.root))
      context.err(safeText(texts.warningLine(sentence)) + "\n")
    }
    return report.unreadable.isEmpty ? .success : .lateOrMissing
  }
}

extension BackupReport {
  fileprivate func json(
    _ file: String, _ texts: any Texts, _ workspace: Workspace
  ) -> JSONValue {
    [
      "file": .string(file), "files": .number(files), "bytes": .number(bytes),
      "cut": .string(cut.description), "damaged": .array(damaged.map { .string($0) }),
      "unreadable": .array(
        unreadable.map {
          [
            "file": .string($0.file),
            "problem": .string(texts.text($0.error, below: workspace.root)),
          ]
        }),
    ]
  }
}

/// Brings a backup back.
struct RestoreCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore", abstract: said.aboutRestore)
  }

  @Argument(help: ArgumentHelp(said.optionRestoreFile, valueName: said.valueFile))
  var file: String

  @Argument(help: ArgumentHelp(said.optionNewFolder, valueName: said.valueFolder))
  var dir: String

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let (file, folder) = (file, dir)
    let report: RestoreReport
    do throws(BackupError) {
      report = try Workspace.restore(FilePath(file), to: FilePath(folder))
    } catch {
      throw .failure { $0.notDone($0.cannotRestore(file, to: folder), $0.text(error)) }
    }
    let texts = context.texts(for: common)
    let contents = Workspace(root: FilePath(folder)).read()
    if common.json {
      output.json([
        "workspace": .string(folder), "files": .number(report.files),
        "bytes": .number(report.bytes), "cut": .string(report.cut.description),
        "groupsNotSet": .array(report.groupsNotSet.map { .string($0) }),
      ])
    } else {
      output.line(
        texts.restored(
          folder, files: report.files, bytes: report.bytes,
          cut: texts.text(report.cut, zoneMinutes: contents.zoneMinutes)))
    }
    // What was damaged when it was backed up is so still.
    for problem in contents.problems {
      context.err(safeText(texts.warningLine(texts.text(problem))) + "\n")
    }
    if !report.groupsNotSet.isEmpty {
      let sentence = texts.restoredWithoutGroups(
        report.groupsNotSet, example: "loa init \(shellWord(folder)) --shared --group …")
      context.err(safeText(texts.warningLine(sentence)) + "\n")
    }
    return .success
  }
}
