import LoaTexts
import PlanModel

/// What the library for arguments finds wrong, read from its sentence, which is all that it tells.
enum UsageComplaint: Hashable {
  case unknownOption(String, suggested: String?)
  case malformedOption(String)
  case valueMissing(String)
  case valueUnexpected(String, of: String)
  case argumentsUnexpected([String])
  case argumentMissing(String)
  case argumentsMissing([String])
  case valueInvalid(String, of: String, why: String)
  case valueNotAllowed(String, of: String, allowed: [String])
  case flagsExclude(String, earlier: String)
  case subcommandMissing
  case unknownShell(String?, known: [String])

  /// - Parameter message: One sentence; `nil` if it has none of the shapes that are known.
  init?(_ message: String) {
    if let found = Self.option(message) ?? Self.argument(message) ?? Self.value(message) {
      self = found
    } else if message == "Missing required subcommand." {
      self = .subcommandMissing
    } else if let (why, shells) = message.cut(
      atLast: "\nPlease use --generate-completion-script=<shell> with one of:\n    ")
    {
      let shell = why.between("Can't generate completion scripts for '", "'.")
      self = .unknownShell(shell, known: shells.split(separator: " ").map(String.init))
    } else {
      return nil
    }
  }

  private static func option(_ message: String) -> Self? {
    if let option = message.between("Invalid option: ", "") { return .malformedOption(option) }
    if let option = message.between("Missing value for '", "'") {
      // In a bundle of letters the option is named together with the bundle.
      return .valueMissing(option.cut(atLast: "' in '")?.0 ?? option)
    }
    if let rest = message.between("The option '", "' was specified."),
      let (option, value) = rest.cut(atLast: "' does not take any value, but '")
    {
      return .valueUnexpected(value, of: option)
    }
    if let rest = message.between("Value to be set with flag '", "'"),
      let (flag, earlier) = rest.cut(atLast: "' had already been set with flag '")
    {
      return .flagsExclude(flag, earlier: earlier)
    }
    if let rest = message.between("Unknown option '", "'?"),
      let (option, suggested) = rest.cut(atLast: "'. Did you mean '")
    {
      return .unknownOption(option, suggested: suggested)
    }
    return message.between("Unknown option '", "'").map { .unknownOption($0, suggested: nil) }
  }

  private static func argument(_ message: String) -> Self? {
    if let argument = message.between("Missing expected argument '", "'") {
      return .argumentMissing(argument)
    }
    if let list = message.between("Missing one of: '", "'") {
      return .argumentsMissing(list.pieces(between: "', '"))
    }
    if let argument = message.between("Unexpected argument '", "'") {
      return .argumentsUnexpected([argument])
    }
    guard let list = message.drop(while: \.isNumber).between(" unexpected arguments: '", "'")
    else { return nil }
    return .argumentsUnexpected(list.pieces(between: "', '"))
  }

  private static func value(_ message: String) -> Self? {
    guard let (head, tail) = message.cut(atLast: "' is invalid for '"),
      let value = head.between("The value '", ""), let end = tail.firstIndex(of: "'")
    else { return nil }
    let name = String(tail[..<end])
    let rest = String(tail[tail.index(after: end)...])
    if let list = rest.between(". Please provide one of the following:\n  - ", "") {
      let allowed = list.pieces(between: "\n  - ")
      return allowed.contains { $0.contains("\n") }
        ? nil : .valueNotAllowed(value, of: name, allowed: allowed)
    }
    if let list = rest.between(". Please provide one of '", "'.") {
      let allowed = list.split(separator: "'").enumerated().filter { $0.offset % 2 == 0 }
      return .valueNotAllowed(value, of: name, allowed: allowed.map { String($0.element) })
    }
    guard let why = rest.isEmpty ? "" : rest.between(": ", ""), !why.contains("\n") else {
      return nil
    }
    return .valueInvalid(value, of: name, why: why)
  }

  func sentence(of command: String, in texts: any Texts) -> String {
    switch self {
    case .unknownOption(let option, let suggested):
      // What the library finds similar need not be: to it, --month is near --on.
      let near = suggested.map { nearestNames(to: option, in: [$0]) } ?? []
      return texts.noSuchOption(option, of: command, nearest: near)
    case .malformedOption(let option): return texts.malformedOption(option)
    case .valueMissing(let option): return texts.optionNeedsValue(option)
    case .valueUnexpected(let value, let option): return texts.optionTakesNoValue(option, value)
    case .argumentsUnexpected(let arguments): return texts.unexpectedArguments(arguments)
    case .argumentMissing(let argument):
      let name = argument.between("", " ...") ?? argument
      return texts.argumentMissing(name, isOption: name.hasPrefix("-"))
    case .argumentsMissing(let arguments): return texts.argumentsMissing(arguments)
    case .valueInvalid(let value, let name, let why):
      return texts.badArgument(value, for: name, why: why)
    case .valueNotAllowed(let value, let name, let allowed):
      return texts.badArgument(value, for: name, allowed: allowed)
    case .flagsExclude(let flag, let earlier): return texts.flagsExclude(flag, earlier)
    case .subcommandMissing: return texts.subcommandMissing(command)
    case .unknownShell(let shell, let known): return texts.noSuchShell(shell, known: known)
    }
  }
}

/// All that is said to somebody whose arguments cannot be understood.
struct UsageRefusal: Hashable {
  /// The library's sentences, in English.
  private(set) var messages: [String]
  /// What the argument in question is.
  private(set) var help: String?
  private(set) var usage: String?
  /// The command that was understood so far.
  private(set) var command = "loa"

  /// - Parameter text: All that the library says, with what is typed in its first part only.
  init(_ text: String) {
    var rest = text.between("Error: ", "") ?? text
    if let (head, tail) = rest.cut(atLast: "\nUsage: ") {
      let lines = tail.split(separator: "\n")
      usage = lines.first.map(String.init)
      command =
        lines.last?.between("  See '", " --help' for more information.") ?? command
      rest = head
    }
    // Typed words may look like it, too; then the sentence is understood as it stands.
    if UsageComplaint(rest) == nil, let (head, tail) = rest.cut(atLast: "\nHelp:  ") {
      (rest, help) = (head, tail)
    }
    messages = rest.trimmed.pieces(between: "\n   or: ")
  }

  func lines(in texts: any Texts, columns: Int) -> [String] {
    let sentences = messages.map { message in
      UsageComplaint(message)?.sentence(of: command, in: texts) ?? message
    }
    var lines = [texts.errorLine(sentences.joined(separator: " \(texts.wordOr): "))]
    if let help { lines += texts.usageLines(texts.leadHelp, help, columns: columns) }
    if let usage { lines += texts.usageLines(texts.leadUsage, usage, columns: columns) }
    if usage != nil { lines.append(texts.helpOfCommand("\(command) --help")) }
    return lines
  }
}

extension String {
  /// What stands before the last place where the words are, and after it.
  fileprivate func cut(atLast words: String) -> (String, String)? {
    guard let place = ranges(of: words).last else { return nil }
    return (String(self[..<place.lowerBound]), String(self[place.upperBound...]))
  }

  fileprivate func pieces(between words: String) -> [String] {
    var pieces: [String] = []
    var start = startIndex
    for place in ranges(of: words) {
      pieces.append(String(self[start..<place.lowerBound]))
      start = place.upperBound
    }
    return pieces + [String(self[start...])]
  }
}
