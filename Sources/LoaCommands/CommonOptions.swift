import ArgumentParser
import LoaTexts

/// What can be said to every command.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The workspace's folder.", valueName: "dir"))
  var workspace: String?

  @Option(help: ArgumentHelp("The plan to use, by identifier or number.", valueName: "id"))
  var plan: String?

  @Option(help: ArgumentHelp("Take that day as today, such as 2024-03-15.", valueName: "day"))
  var on: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "The language of texts and errors.")
  var lang: Language?

  @Flag(help: "Print plain text instead of opening the screen.")
  var plain = false
}

extension Language: ExpressibleByArgument {}
