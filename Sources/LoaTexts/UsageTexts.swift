/// The fixed words of a page of help, and what is wrong with arguments that cannot be understood.
package protocol UsageTexts: Sendable {
  var headingOverview: String { get }
  var headingUsage: String { get }
  var headingArguments: String { get }
  var headingOptions: String { get }
  var headingSubcommands: String { get }
  var valueOptions: String { get }
  var valueSubcommand: String { get }
  var valueSubcommands: String { get }
  var wordValues: String { get }
  var wordDefault: String { get }
  var aboutHelp: String { get }
  var optionHelp: String { get }
  var optionVersion: String { get }
  func helpOfSubcommand(_ command: String) -> String

  var leadHelp: String { get }
  var leadUsage: String { get }
  func helpOfCommand(_ command: String) -> String
  var wordOr: String { get }
  func noSuchOption(_ option: String, of command: String, nearest: [String]) -> String
  func optionNeedsValue(_ option: String) -> String
  func optionTakesNoValue(_ option: String, _ value: String) -> String
  func unexpectedArguments(_ arguments: [String]) -> String
  func argumentMissing(_ argument: String, isOption: Bool) -> String
  func argumentsMissing(_ arguments: [String]) -> String
  func badArgument(_ value: String, for name: String, why: String) -> String
  func badArgument(_ value: String, for name: String, allowed: [String]) -> String
  func flagsExclude(_ flag: String, _ earlier: String) -> String
  func malformedOption(_ option: String) -> String
  func subcommandMissing(_ command: String) -> String
  func noSuchShell(_ shell: String?, known: [String]) -> String
}
