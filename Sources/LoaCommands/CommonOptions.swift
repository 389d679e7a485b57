import ArgumentParser
import LoaTexts

/// What can be said to every command.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp(said.optionCommonWorkspace, valueName: said.valueFolder))
  var workspace: String?

  @Option(help: ArgumentHelp(said.optionCommonPlan, valueName: said.valueID))
  var plan: String?

  @Option(help: ArgumentHelp(said.optionCommonOn, valueName: said.valueDay))
  var on: String?

  @Flag(help: ArgumentHelp(said.optionCommonJson))
  var json = false

  @Option(help: ArgumentHelp(said.optionCommonLang, valueName: said.valueLang))
  var lang: Language?

  @Flag(help: ArgumentHelp(said.optionCommonPlain))
  var plain = false
}

extension Language: ExpressibleByArgument {}
