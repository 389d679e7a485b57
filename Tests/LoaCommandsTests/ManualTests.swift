import ArgumentParser
import PlanModel
import SystemPackage
import Testing

@testable import LoaCommands

/// The manual page and the README name the commands and options that there are, and the page all.
@Suite struct ManualTests {
  private let bench = CommandBench()

  private func source(_ name: String) -> String {
    (try? readWhole(CommandBench.data.removingLastComponent().appending(name))) ?? ""
  }

  /// Options by command, from the synopsis and the command's own paragraphs.
  private var manual: [String: Set<String>] {
    var options: [String: Set<String>] = [:]
    var (command, part): (String?, String) = (nil, "")
    for line in source("Data/loa.1").split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case ".Sh": (command, part) = (nil, words[1])
      case ".Nm" where part == "SYNOPSIS": command = nil
      case ".Cm" where part == "SYNOPSIS" && command == nil: command = Self.name(words.dropFirst())
      case ".It" where part == "COMMANDS": command = Self.name(words.dropFirst(2))
      default: break
      }
      if let command { options[command, default: []].formUnion(Self.options(in: words)) }
    }
    return options
  }

  private static func isMacro(_ word: String) -> Bool {
    word.count == 2 && word.first?.isUppercase == true && word.last?.isLowercase == true
  }

  private static func name(_ words: some Sequence<String>) -> String {
    words.prefix { !isMacro($0) }.joined(separator: " ")
  }

  /// What follows `Fl` up to the next macro.
  private static func options(in words: [String]) -> [String] {
    var (isOption, found): (Bool, [String]) = (false, [])
    for word in words {
      if isMacro(word) || word.hasPrefix(".") {
        isOption = word.hasSuffix("Fl")
      } else if isOption, word.contains(where: \.isLetter) {
        found.append("-\(word)")
      }
    }
    return found
  }

  private var common: Set<String> {
    Set(NamedCommand.all.first { $0.path == ["plans"] }?.options.flatMap(\.self) ?? [])
  }

  @Test func theManualKnowsEveryCommand() {
    let leaves = NamedCommand.all.filter { $0.type.configuration.subcommands.isEmpty }
    let names = Set(leaves.map { $0.path.joined(separator: " ") }).subtracting(["dashboard"])
    #expect(names.count >= 30)
    #expect(Set(manual.keys) == names)
  }

  @Test func theManualKnowsEveryOptionOfACommandAndNoOther() {
    let common = common
    #expect(common.contains("--workspace") && common.contains("-h"))
    let manual = manual
    for command in NamedCommand.all {
      guard let told = manual[command.path.joined(separator: " ")] else { continue }
      for names in command.options where common.isDisjoint(with: names) {
        #expect(!told.isDisjoint(with: names), "\(command.testDescription) \(names)")
      }
      let there = Set(command.options.flatMap(\.self))
      #expect(told.subtracting(there).isEmpty, "\(command.testDescription)")
    }
  }

  @Test func theManualExplainsTheCommonOptionsAndTheDashboards() {
    let dashboard = NamedCommand.all.first { $0.path == ["dashboard"] }?.options ?? []
    var told: Set<String> = []
    for line in source("Data/loa.1").split(separator: "\n") where line.hasPrefix(".It Fl") {
      told.formUnion(Self.options(in: line.split(separator: " ").map(String.init)))
    }
    #expect(dashboard.count > 8)
    #expect(told == Set(dashboard.flatMap(\.self)))
  }

  @Test func theReadmeNamesWhatThereIs() {
    let options = Set(NamedCommand.all.flatMap(\.options).flatMap(\.self))
    let commands = Set(NamedCommand.all.compactMap(\.path.first)).union(["help"])
    var named: Set<String> = []
    for call in calls(in: source("README.md")) {
      let words = call.split { " …|=,".contains($0) }.map(String.init)
      for word in words where word.hasPrefix("--") { #expect(options.contains(word), "\(call)") }
      if words.count > 1, words[0] == "loa", !words[1].hasPrefix("-") { named.insert(words[1]) }
    }
    #expect(named.count > 20)
    #expect(named.subtracting(commands).isEmpty)
  }

  /// What a reader would type: lines that begin with `loa`, and what stands between backticks.
  private func calls(in text: String) -> [String] {
    text.split(separator: "\n").flatMap { line in
      line.hasPrefix("loa ")
        ? line.split(separator: ";").map(String.init)
        : line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }.map { $0.trimmed }.filter { $0.hasPrefix("loa ") || $0.hasPrefix("--") }
  }
}
