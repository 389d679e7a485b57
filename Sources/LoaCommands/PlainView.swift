import Dashboard
import LoaTexts

/// A view of the dashboard that can be read line by line, by a person or a screen reader.
enum PlainView: String, Hashable, CaseIterable {
  case overview, plan, channels, checklists, contacts, calendar, history, report

  /// Arguments in which `--plain VIEW` without a command names the dashboard's: views and commands
  /// have names in common.
  static func explicit(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count, arguments[place].hasPrefix("-") {
      if arguments[place] == "--plain", place + 1 < arguments.count,
        PlainView(rawValue: arguments[place + 1]) != nil
      {
        return ["dashboard"] + arguments
      }
      let takesValue = ["--workspace", "--plan", "--on", "--lang"].contains(arguments[place])
      place += takesValue ? 2 : 1
    }
    return arguments
  }

  /// The screen that shows it.
  var screen: ScreenKind {
    switch self {
    case .overview: .overview
    case .plan: .plan
    case .channels: .channels
    case .checklists: .checklists
    case .contacts: .contacts
    case .calendar: .calendar
    case .history: .history
    case .report: .report
    }
  }

  func title(in texts: any Texts) -> String {
    switch self {
    case .overview: texts.screenOverview
    case .plan: texts.screenPlan
    case .channels: texts.screenChannels
    case .checklists: texts.screenChecklists
    case .contacts: texts.screenContacts
    case .calendar: texts.screenCalendar
    case .history: texts.screenHistory
    case .report: texts.screenReport
    }
  }
}
