import LoaTexts
import TerminalCanvas

/// What a person can say on the command line about the dashboard that is to open.
struct DashboardChoices: Hashable {
  var workspace: String?
  /// The day to take as today, as typed.
  var on: String?
  var language: Language?
  var theme: Theme?
  var isASCII = false
  var readsMouse = false

  init() {}

  /// Reads the plain form of the options with which the dashboard is opened every day; `nil` for
  /// whatever else the arguments say, or might.
  ///
  /// The library for arguments takes as long as all else that comes before the first picture. It
  /// has the last word: a test holds that both read the same.
  init?(plain arguments: [String]) {
    var seen: Set<String> = []
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard seen.insert(name).inserted else { return nil }
      switch name {
      case "--ascii": isASCII = true
      case "--mouse": readsMouse = true
      default:
        guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-"),
          take(name, value)
        else { return nil }
      }
    }
  }

  private mutating func take(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--workspace": workspace = value
    case "--on": on = value
    case "--lang":
      language = Language(rawValue: value)
      return language != nil
    case "--theme":
      theme = Theme(rawValue: value)
      return theme != nil
    default: return false
    }
    return true
  }
}
