extension English {
  package var headingOverview: String { "OVERVIEW" }
  package var headingUsage: String { "USAGE" }
  package var headingArguments: String { "ARGUMENTS" }
  package var headingOptions: String { "OPTIONS" }
  package var headingSubcommands: String { "SUBCOMMANDS" }
  package var valueOptions: String { "options" }
  package var valueSubcommand: String { "subcommand" }
  package var valueSubcommands: String { "subcommands" }
  package var wordValues: String { "values" }
  package var wordDefault: String { "default" }
  package var aboutHelp: String { "Explain a command." }
  package var optionHelp: String { "Explain this command." }
  package var optionVersion: String { "Print the version." }

  package func helpOfSubcommand(_ command: String) -> String {
    "See `\(command)` for each command's help."
  }

  package var leadHelp: String { "Help" }
  package var leadUsage: String { "Usage" }
  package func helpOfCommand(_ command: String) -> String { "See also: \(command)" }
  package var wordOr: String { "Or" }

  package func noSuchOption(_ option: String, of command: String, nearest: [String]) -> String {
    "`\(command)` has no option \(option).\(perhaps(nearest))"
  }

  package func optionNeedsValue(_ option: String) -> String {
    "The option \(option) is missing its value. Write the value right after the option's name."
  }

  package func optionTakesNoValue(_ option: String, _ value: String) -> String {
    "The option \(option) takes no value, but was given “\(value)”. Leave the value out."
  }

  package func unexpectedArguments(_ arguments: [String]) -> String {
    let isOne = arguments.count == 1
    return "\(isOne ? "One argument" : "\(arguments.count) arguments") too many: "
      + "\(arguments.map { "“\($0)”" }.joined(separator: ", ")). Leave \(isOne ? "it" : "them") out, "
      + "or put words with blanks between them in quotation marks."
  }

  package func argumentMissing(_ argument: String, isOption: Bool) -> String {
    "The \(isOption ? "option" : "argument") \(argument) is missing."
  }

  package func argumentsMissing(_ arguments: [String]) -> String {
    "One of these options is needed: \(arguments.joined(separator: ", "))."
  }

  package func badArgument(_ value: String, for name: String, why: String) -> String {
    "“\(value)” is no value for \(name)\(why.isEmpty ? "" : ": \(why)")."
  }

  package func badArgument(_ value: String, for name: String, allowed: [String]) -> String {
    "“\(value)” is no value for \(name). Use one of: \(allowed.joined(separator: ", "))."
  }

  package func flagsExclude(_ flag: String, _ earlier: String) -> String {
    "\(flag) cannot be used together with \(earlier). Choose one of them."
  }

  package func malformedOption(_ option: String) -> String {
    "“\(option)” is not written as options are; write it like --plan or -h."
  }

  package func subcommandMissing(_ command: String) -> String {
    "No command is named after `\(command)`."
  }

  package func noSuchShell(_ shell: String?, known: [String]) -> String {
    "\(shell.map { "There are no completions for “\($0)”" } ?? "The shell in use is not known"). Name "
      + "one of: \(known.joined(separator: ", ")); such as `loa --generate-completion-script "
      + "\(known.first ?? "bash")`."
  }
}
