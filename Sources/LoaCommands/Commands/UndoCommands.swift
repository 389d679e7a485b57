import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Takes an edit back.
struct UndoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your own last edit on this server, or one that is named.",
    discussion: """
      Edits made together are taken back together. Exits with 3 if there is nothing to take back, \
      with 1 if not all of it could be taken back.
      """)

  @Argument(help: "An edit as `loa history` names it; anyone's that you may write.")
  var edit: String?

  @Flag(help: "Also where later edits have changed the same.")
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
    return try undo.take(back: step.entries, to: output)
  }
}

/// Takes an undo back.
struct RedoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Make again what you took back last on this server, unless you have edited since.",
    discussion: "Exits with 3 if there is none.")

  @Flag(help: "Also where later edits have changed the same.")
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
