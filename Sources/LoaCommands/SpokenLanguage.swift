import LoaTexts

/// The language in which the commands explain themselves.
///
/// The library for arguments asks the types for their help and names no reader. It always asks in
/// the course of one call, when it writes a page of help or a complaint, and a value that is bound
/// around that call reaches all of them: no lock, no order in which things must be set, and other
/// languages may be spoken at the same time. What is parsed does not depend on it.
enum SpokenLanguage {
  @TaskLocal static var current = Language.vietnamese
}

/// What a command says of itself.
var said: any Texts { SpokenLanguage.current.texts }

extension CommandContext {
  /// The language for what is wrong with arguments, which need not be understood for it.
  func language(of arguments: [String]) -> Language {
    let told = Self.values(of: "--lang", in: arguments).compactMap { Language(rawValue: $0) }.last
    return language(told: told, workspace: Self.values(of: "--workspace", in: arguments).last)
  }

  /// What follows an option, wherever it stands.
  private static func values(of option: String, in arguments: [String]) -> [String] {
    let options = arguments.prefix { $0 != "--" }
    return zip(options, options.dropFirst() + [""]).compactMap { argument, next in
      if argument == option { return next }
      return argument.hasPrefix(option + "=")
        ? String(argument.dropFirst(option.count + 1)) : nil
    }
  }
}
