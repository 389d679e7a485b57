import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// What views that are read line by line have in common, whether there is a plan or not.
protocol PlainLines {
  var session: Session { get }
  var plan: Plan? { get }
  var view: PlainView { get }
  /// The same as a dashboard has it, whose panes say what is known of each record.
  var state: DashboardState { get }
  var lines: [String] { get }
}

extension PlainLines {
  var texts: any Texts { session.texts }

  /// Which view of what.
  var heading: String {
    let parts = [session.contents.title, plan?.number, plan.map { String($0.year) }]
    return texts.headingOf(
      view.title(in: texts), plan: parts.compactMap { $0 }.joined(separator: " · "))
  }

  /// A heading with the records below it; how many there are comes first.
  func section(_ title: String, _ records: [String], ifNone: String? = nil) -> [String] {
    if records.isEmpty { return ["", title, ifNone].compactMap { $0 } }
    return ["", "\(title) (\(texts.countOfRecords(records.count)))"] + records
  }

  // MARK: Contacts

  var contacts: [String] {
    let groups = state.spokenContacts
    if groups.isEmpty { return section(texts.screenContacts, [], ifNone: texts.emptyContacts) }
    return groups.flatMap { group in
      section(group.purpose, group.contacts.map { state.spoken($0) })
    }
  }

  // MARK: History

  /// Who changed what when, the newest first.
  var history: [String] {
    let limit = 50
    let page = session.workspace.history(of: plan?.id).page(limit: limit) { _ in true }
    session.warn(of: page.failures)
    let rows = page.entries.map { HistoryRow($0) }
    let sentences = state.sentences.knowing(rows)
    let lines = rows.map { state.spoken($0, sentences) }
    return section(texts.titleHistory, lines, ifNone: texts.noHistory)
      + (page.next == nil ? [] : ["", texts.moreEntries(limit)])
  }
}

/// The views of a workspace in which there is no plan yet: what there is without one, and how to
/// begin one, as the screens say it.
struct PlainStart: PlainLines {
  let session: Session
  let view: PlainView
  let state: DashboardState

  var plan: Plan? { nil }

  init(_ session: Session, showing view: PlainView) {
    self.session = session
    self.view = view
    state = DashboardState(
      reading: session.contents, today: session.today, hasChosenDay: session.options.on != nil,
      language: session.language, account: session.context.account, showing: view.screen)
  }

  var lines: [String] {
    let body: [String] =
      switch view {
      case .contacts: contacts
      case .history: history + advice
      case .checklists: section(texts.titleAgencies, state.spokenIdleAgencies) + advice
      case .overview: agencies + advice
      case .plan, .channels, .calendar, .report: advice
      }
    return [heading] + body
  }

  /// Who is known so far.
  private var agencies: [String] {
    let names = session.contents.registry.agencies.map(\.name)
    return names.isEmpty ? [] : ["", texts.agenciesSoFar(names.count, names)]
  }

  /// By commands: where text is printed there are no keys.
  private var advice: [String] {
    let folder = shellWord(session.workspace.root.string)
    return ["", texts.noPlanHere]
      + texts.saidNoPlanAdvice(
        adding: "loa init \(folder) --from nghe-an", opening: "loa --workspace \(folder)")
  }
}
