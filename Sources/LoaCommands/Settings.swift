import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage
import TerminalCanvas

/// What a person has set once and for all, in a file of lines such as `theme = dark`.
struct Settings: Hashable {
  /// The folder of the workspace.
  var workspace: String?
  var theme: Theme?
  /// Whether lines and bars are made of ASCII; `nil`: as the terminal is.
  var isASCII: Bool?
  var readsMouse: Bool?
  var language: Language?
  /// What was left out, and why.
  var problems: [Problem] = []

  struct Problem: Hashable {
    var line: Int
    var reason: Reason

    enum Reason: Hashable {
      case noEqualsSign(String)
      case unknownName(String)
      case badValue(String, for: String, allowed: [String])
    }
  }

  static let names = ["ascii", "language", "mouse", "theme", "workspace"]

  /// Reads the lines; what cannot be understood is left out and named.
  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated() {
      let line = String(line).trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        let (name, value) = (String(parts[0]).trimmed.lowercased(), String(parts[1]).trimmed)
        if let reason = take(name, value) {
          problems.append(Problem(line: offset + 1, reason: reason))
        }
      } else {
        problems.append(Problem(line: offset + 1, reason: .noEqualsSign(line)))
      }
    }
  }

  /// Sets one thing; returns why not, if so.
  private mutating func take(_ name: String, _ value: String) -> Problem.Reason? {
    func bad(_ allowed: [String]) -> Problem.Reason {
      .badValue(value, for: name, allowed: allowed)
    }
    switch name {
    case "workspace":
      guard !value.isEmpty else { return bad(["/srv/loa", "~/loa"]) }
      workspace = value
    case "theme":
      guard let theme = Theme(rawValue: value) else { return bad(Theme.allCases.map(\.rawValue)) }
      self.theme = theme
    case "ascii":
      guard value == "auto" || Self.truth(value) != nil else { return bad(["auto", "yes", "no"]) }
      isASCII = Self.truth(value)
    case "mouse":
      guard let truth = Self.truth(value) else { return bad(["yes", "no"]) }
      readsMouse = truth
    case "language":
      guard let language = Language(rawValue: value) else {
        return bad(Language.allCases.map(\.rawValue))
      }
      self.language = language
    default: return .unknownName(name)
    }
    return nil
  }

  private static func truth(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "yes", "true", "on", "1", "có": true
    case "no", "false", "off", "0", "không": false
    default: nil
    }
  }
}

extension CommandContext {
  /// `$XDG_CONFIG_HOME/loa`, or `~/.config/loa`.
  var configurationFolder: FilePath {
    folder("XDG_CONFIG_HOME", orInHome: ".config").appending("loa")
  }

  var settingsFile: FilePath { configurationFolder.appending("config") }
  var keysFile: FilePath { configurationFolder.appending("keys") }

  /// The problems of the person's settings, each in a sentence.
  func sentences(of problems: [Settings.Problem], in texts: any Texts) -> [String] {
    problems.map { problem in
      let reason =
        switch problem.reason {
        case .noEqualsSign(let line): texts.lineWithoutEquals(line, example: "theme = dark")
        case .unknownName(let name): texts.noSuchSetting(name, known: Settings.names)
        case .badValue(let value, let name, let allowed):
          texts.badSetting(name, value, allowed: allowed)
        }
      return texts.settingIgnored(texts.fileLine(settingsFile.string, problem.line, reason))
    }
  }

  /// The lines for the person's terminal.
  func lines(isASCII: Bool?) -> LineSet {
    if let isASCII { return isASCII ? .ascii : .unicode }
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG")
    return LineSet.automatic(term: variable("TERM"), locale: locale)
  }

  /// Whether there is a desktop here on which links can be opened: not over ssh.
  var opensLinks: Bool {
    let hasDisplay = variable("DISPLAY") != nil || variable("WAYLAND_DISPLAY") != nil
    return hasDisplay && variable("SSH_CONNECTION") == nil && variable("SSH_TTY") == nil
  }
}

/// What a file of settings or keys holds, up to a size that none of them has.
///
/// - Throws: Why it cannot be read; `noSuchFileOrDirectory` if there is none.
func readWhole(_ path: FilePath) throws(Errno) -> String {
  do {
    let file = try FileDescriptor.open(path, .readOnly)
    defer { try? file.close() }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while total < bytes.count {
      let count = try bytes.withUnsafeMutableBytes {
        try file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[total...]))
      }
      if count == 0 { break }
      total += count
    }
    return String(decoding: bytes[..<total], as: UTF8.self)
  } catch {
    throw error as? Errno ?? .ioError
  }
}
