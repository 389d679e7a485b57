import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Takes an edit back.
struct UndoCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: said.aboutUndo,
      discussion: said.detailsUndo)
  }

  @Argument(help: ArgumentHelp(said.optionUndoEdit, valueName: said.valueEdit))
  var edit: String?

  @Flag(help: ArgumentHelp(said.optionForceUndo))
  var force = false

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context)
    let undo = Undo(session: session, sentences: try HistorySentences(session), force: force)
    if let edit {
      return try undo.take(back: undo.entries(named: edit), to: output)
    }
    let account = context.account
    let step = try undo.reading { history throws(StoreError) in
      try history.lastEdit(by: account)
    }
    guard let step else {
      session.note(session.texts.nothingToUndo(account))
      return .nothingFound
    }
    return try undo.take(back: step.entries, passing: step.passed, to: output)
  }
}

/// Takes an undo back.
struct RedoCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "redo",
      abstract: said.aboutRedo,
      discussion: said.detailsRedo)
  }

  @Flag(help: ArgumentHelp(said.optionForceUndo))
  var force = false

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context)
    let undo = Undo(session: session, sentences: try HistorySentences(session), force: force)
    let account = context.account
    let step = try undo.reading { history throws(StoreError) in
      try history.lastUndo(by: account)
    }
    guard let step else {
      session.note(session.texts.nothingToRedo(account))
      return .nothingFound
    }
    return try undo.take(back: step.entries, to: output, isRedo: true)
  }
}
