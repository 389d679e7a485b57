import LoaTexts
import PlanStore

/// Why a command could not do its work; the sentence is made when the language is known.
struct CommandFailure: Error {
  var status: ExitStatus
  /// What, which thing, why, and what to do.
  var sentence: @Sendable (any Texts) -> String

  static func failure(_ sentence: @escaping @Sendable (any Texts) -> String) -> Self {
    CommandFailure(status: .failure, sentence: sentence)
  }

  /// What was typed cannot be understood, whatever is in the workspace.
  static func usage(_ sentence: @escaping @Sendable (any Texts) -> String) -> Self {
    CommandFailure(status: .wrongUsage, sentence: sentence)
  }

  /// The value of an option, or of an argument, is none.
  static func usage(
    _ option: String, _ problem: @escaping @Sendable (any Texts) -> String
  ) -> Self {
    .usage { $0.atOption(option, problem($0)) }
  }

  /// The store refused a save.
  static func notSaved(
    _ error: StoreError, in workspace: Workspace,
    _ action: @escaping @Sendable (any Texts) -> String
  ) -> Self {
    .failure { $0.notDone(action($0), $0.text(error, below: workspace.root)) }
  }
}
