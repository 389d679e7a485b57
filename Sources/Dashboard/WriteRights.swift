import LoaTexts
package import PlanModel

/// What the account may write, as the kernel said when the workspace was read.
package struct WriteRights: Hashable, Sendable {
  /// Documents that it may not write, each with the group that may; `nil` where nobody else may.
  package var refused: [PlanEdit.Home: String?] = [:]
  /// Documents that have a folder and may be written.
  package var granted: Set<PlanEdit.Home> = []
  /// Whether what has no folder yet could be written.
  package var canMakeChecklists = true
  package var canMakeLogs = true
  /// The group that may make folders where this account may not.
  package var makers: String?

  package init() {}

  /// Whether there may be a document that this account may not write.
  var refusesAnything: Bool { !refused.isEmpty || !canMakeChecklists || !canMakeLogs }

  /// Why a document may not be written; `nil` if it may.
  package func refusal(of home: PlanEdit.Home) -> Refusal? {
    if let group = refused[home] { return Refusal(group: group) }
    guard !granted.contains(home) else { return nil }
    switch home {
    case .checklist where !canMakeChecklists, .log where !canMakeLogs:
      return Refusal(group: makers)
    default: return nil
    }
  }

  package struct Refusal: Hashable, Sendable {
    /// Who may write it; `nil` if no group may.
    package var group: String?

    package init(group: String?) { self.group = group }
  }
}

extension DashboardState {
  package func mayWrite(_ home: PlanEdit.Home) -> Bool { rights.refusal(of: home) == nil }

  /// Why an edit may not be made, and who may make it; `nil` if it may.
  func refusal(of home: PlanEdit.Home) -> String? {
    rights.refusal(of: home).map {
      texts.readOnly(sentences.document(home), group: $0.group, account: account)
    }
  }

  /// The document that an action would change where the focus is; `nil` if that is not known yet.
  func home(of action: Action) -> PlanEdit.Home? {
    switch focusedPane {
    case .overviewAgencies, .agencyList: homeOfAgency(action)
    case .taskList, .taskDetail:
      selectedTask.map { .checklist(checklist(of: action, on: $0)) }
        ?? (listsEveryAgency ? nil : action == .edit ? homeOfAgency(action) : homeOfShown)
    case .overviewChannels, .channelList:
      action == .add ? list(focusedPane).selected.flatMap(logHome) : .plan
    case .channelLog:
      selectedLogChannel.map { .log($0) } ?? figures.shownChannel.flatMap(logHome)
    case .planTree, .planDetail: .plan
    case .contactSearch, .contactList: .contacts
    case .reportPreview: scoredHome
    default: nil
    }
  }

  private var homeOfShown: PlanEdit.Home? {
    figures.shownAgency.flatMap { isAgency($0) ? .checklist($0) : nil }
  }

  /// What an action on an agency would change: the registry, or its checklist, or what is chosen in
  /// a menu that offers both.
  private func homeOfAgency(_ action: Action) -> PlanEdit.Home? {
    guard let agency = chosenAgency else { return nil }
    if action == .remove { return .agencies }
    return refusal(ofAny: [.agencies, .checklist(agency)])
  }

  /// The last of several documents if none of them may be written; `nil` if one may.
  private func refusal(ofAny homes: [PlanEdit.Home]) -> PlanEdit.Home? {
    homes.contains(where: mayWrite) ? nil : homes.last
  }

  /// Whose checklist an action on a task would change.
  private func checklist(of action: Action, on task: PlanTask) -> Agency.ID {
    switch action {
    case .remove: return task.agency
    case .tick:
      let tick = task.tick(for: periodToTick(of: task))
      return tick.map { holder(of: $0.id, for: task) } ?? recorder(of: task)
    default: return recorder(of: task)
    }
  }

  /// A channel's log; a group has none of its own.
  private func logHome(_ id: String) -> PlanEdit.Home? {
    book?.channelGroup(ChannelGroup.ID(id)) == nil ? .log(Channel.ID(id)) : nil
  }

  private var selectedLogChannel: Channel.ID? {
    let list = list(.channelLog)
    guard list.selected != nil, let log = figures.channel?.publications,
      log.indices.contains(list.index)
    else { return nil }
    return log[list.index].channel
  }

  /// Why an action does nothing here although it would have something to act on.
  func refusal(of action: Action) -> String? {
    switch action {
    case .tick, .add, .edit, .remove: home(of: action).flatMap(refusal)
    default: nil
    }
  }

  /// The document that a row of a pane stands for.
  func home(ofRow id: String, in pane: Pane) -> PlanEdit.Home? {
    switch pane {
    case .overviewAgencies, .agencyList: .checklist(Agency.ID(id))
    case .overviewChannels, .channelList: logHome(id)
    default: nil
    }
  }

  /// Where something is recorded about the tasks listed: with the agency that is shown or, if it has
  /// ended, with those that have taken over; one that may be written before one that may not.
  private var homeOfTasks: PlanEdit.Home? {
    guard let shown = figures.shownAgency else { return nil }
    guard !isAgency(shown) || agency(shown).hasEnded(by: referenceDay) else {
      return .checklist(shown)
    }
    let homes = figures.tasks.map { PlanEdit.Home.checklist(recorder(of: $0)) }
    return homes.first(where: mayWrite) ?? homes.first
  }

  /// What stands behind the title of a pane that may only be read.
  func titleSuffix(of pane: Pane) -> String {
    let home: PlanEdit.Home? =
      switch pane {
      case .taskList: listsEveryAgency ? nil : homeOfTasks
      case .taskDetail: selectedTask.map { .checklist(recorder(of: $0)) }
      case .channelLog: figures.shownChannel.flatMap(logHome)
      case .planTree: .plan
      case .contactList: .contacts
      default: nil
      }
    guard let home, !mayWrite(home) else { return "" }
    return " (\(texts.readOnlyMark))"
  }
}
