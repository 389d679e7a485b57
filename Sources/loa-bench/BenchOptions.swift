import LoaTestSupport

struct OptionError: Error, CustomStringConvertible {
  let description: String
}

/// One program under measurement, as the command line describes it.
struct BenchProgram {
  var name = ""
  var command = ""
  var ready: String?
  var warm: [TerminalInput] = []
  var keys: [TerminalInput] = []
  var burst: TerminalInput?
  var quit = ""
  var folder: String?
  var term = "xterm-256color"

  /// Reads `name=…;command=…;…`; `;;` is a `;` in a value.
  init(_ spec: String) throws(OptionError) {
    let mark = "\u{1}"
    for part in spec.replacing(";;", with: mark).split(separator: ";") {
      guard let equals = part.firstIndex(of: "=") else {
        throw OptionError(description: "no '=' in \"\(part)\"")
      }
      let value = String(part[part.index(after: equals)...]).replacing(mark, with: ";")
      try set(String(part[..<equals]), value)
    }
    guard !name.isEmpty, !command.isEmpty else {
      throw OptionError(description: "a program needs name= and command=: \"\(spec)\"")
    }
  }

  /// The command's words; through the shell, which costs a millisecond, only where it must be.
  var arguments: [String] {
    if command.contains(where: { "|&;<>()$`\\\"'*?[]#~=%{}\n".contains($0) }) {
      return ["sh", "-c", command]
    }
    return command.split(separator: " ").map { String($0) }
  }

  private mutating func set(_ name: String, _ value: String) throws(OptionError) {
    switch name {
    case "name": self.name = value
    case "command": command = value
    case "ready": ready = value
    case "warm": warm = try Self.inputs(value)
    case "keys": keys = try Self.inputs(value)
    case "burst": burst = try Self.inputs(value).first
    case "quit":
      _ = try Self.inputs(value)
      quit = value
    case "folder": folder = value
    case "term": term = value
    default: throw OptionError(description: "unknown word \"\(name)\" in a program")
    }
  }

  private static func inputs(_ keys: String) throws(OptionError) -> [TerminalInput] {
    do {
      return try TerminalInput.parse(keys)
    } catch {
      throw OptionError(description: error.description)
    }
  }
}

struct BenchOptions {
  var programs: [BenchProgram] = []
  var rounds = 7
  var repeats = 15
  var queued = 200
  var idle = 2.0
  var columns = 120
  var rows = 36
  var reference: String?
  var withFloor = true
  var json: String?

  /// Returns whether there is such an option.
  mutating func take(_ option: String, _ value: String) throws(OptionError) -> Bool {
    switch option {
    case "--program":
      let program = try BenchProgram(value)
      if programs.contains(where: { $0.name == program.name }) {
        throw OptionError(description: "two programs are called \(program.name)")
      }
      programs.append(program)
    case "--rounds": rounds = try number(value, from: 1)
    case "--repeat": repeats = try number(value, from: 1)
    case "--queued": queued = try number(value, from: 0)
    case "--idle":
      guard let seconds = Double(value), seconds >= 0 else {
        throw OptionError(description: "not a number of seconds: \(value)")
      }
      idle = seconds
    case "--size":
      let parts = value.split(separator: "x").compactMap { Int($0) }
      guard parts.count == 2, parts.allSatisfy({ $0 > 0 }) else {
        throw OptionError(description: "not a size such as 120x36: \(value)")
      }
      (columns, rows) = (parts[0], parts[1])
    case "--reference": reference = value
    case "--json": json = value
    default: return false
    }
    return true
  }

  private func number(_ text: String, from lowest: Int) throws(OptionError) -> Int {
    guard let number = Int(text), number >= lowest else {
      throw OptionError(description: "not a number from \(lowest): \(text)")
    }
    return number
  }
}
