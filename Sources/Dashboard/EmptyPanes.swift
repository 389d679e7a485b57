import LoaTexts
import PlanModel
import TerminalCanvas

// What panes say that have nothing to show, with the keys that change that.

extension DashboardState {
  /// The name of the first key that does something.
  func keyName(of action: Action) -> String { keymap.keys(for: action).first?.name ?? "" }

  /// What stands in a list of the plan that has no rows.
  package func emptyText(of pane: Pane) -> String {
    let add = keyName(of: .add)
    switch pane {
    case .overviewPlan, .planTree: return texts.emptyPlan(add: add)
    case .planCoverage: return texts.emptyContents(back: keyName(of: .switchView))
    case .overviewChannels, .channelList, .channelHeat: return texts.emptyChannels(add: add)
    case .channelLog: return texts.emptyLog(add: add)
    case .overviewAgencies, .agencyList:
      let known = agenciesSoFar ?? texts.addAgencyHere(key: add)
      return "\(texts.emptyAgencies) \(known)"
    case .taskList: return emptyTasksText
    case .calendarAgenda:
      return texts.emptyAgenda(
        previous: keyName(of: .previousMonth), next: keyName(of: .nextMonth))
    default: return ""
    }
  }

  /// What to do where there is no plan, for the focused pane.
  package var noPlanAdvice: [String] {
    guard addsAgencies else {
      return texts.noPlanAdvice(add: keyName(of: .add), quit: keyName(of: .quit))
    }
    // On their own screen they are listed.
    return [screen == .checklists ? nil : agenciesSoFar].compactMap { $0 } + [
      texts.agenciesAdvice(add: keyName(of: .add))
    ]
  }

  /// Whether adding makes an agency where there is no plan.
  var addsAgencies: Bool {
    [.overviewAgencies, .agencyList, .taskList, .taskDetail].contains(focusedPane)
  }

  /// The agencies that the workspace knows, which stand in no list before they have a task; `nil`
  /// if there are none.
  private var agenciesSoFar: String? {
    let agencies = contents?.registry.agencies ?? []
    let named = agencies.prefix(Self.mostNamed).map { $0.named(on: referenceDay).name }
    return agencies.isEmpty ? nil : texts.agenciesSoFar(agencies.count, Array(named))
  }

  private static var mostNamed: Int { 20 }
}
