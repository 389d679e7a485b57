import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// Does an action, or shows a record where it stands with the choice on it.
  mutating func choose(_ target: PaletteTarget) -> [DashboardEffect] {
    finds.recent.removeAll { $0 == target }
    finds.recent.insert(target, at: 0)
    if finds.recent.count > 12 { finds.recent.removeLast() }
    switch target {
    case .action(let action): return perform(action)
    case .month(let month): showMonth(month)
    case .period(let period): showReport(period)
    case .filter(let saved):
      show(saved.pane)
      setFilter(saved.filter, of: saved.pane)
      sayFilter(of: saved.pane)
    case .record(.plan(let id)):
      guard id != book?.plan.id else {
        message = Message(texts.planIsOpen)
        return []
      }
      guard saves.isEmpty, !saves.isBusy else {
        message = Message(texts.saveBeforeOpening(retry: keyName(of: .retrySave)), isError: true)
        return []
      }
      message = Message(texts.openingPlan)
      opening = id
      return [.openPlan(id)]
    case .record(let record): go(to: record)
    }
    return []
  }

  private mutating func show(_ pane: Pane) {
    go(to: pane.screen)
    focus[pane.screen] = pane
  }

  /// Shows a record where it stands, with the choice on it, or says that it is gone.
  ///
  /// - Parameters:
  ///   - record: What is to be chosen.
  ///   - pane: Which pane of its screen gets the focus; `nil`: the list that it is in.
  mutating func go(to record: FoundRecord, focusing pane: Pane? = nil) {
    let isThere =
      switch record {
      case .agency(let id): showAgency(id)
      case .channel(let id): showChannel(id.rawValue, in: .channelList)
      case .channelGroup(let id): showGroup(id)
      case .section(let id): showPart(.section(id))
      case .item(let id): showPart(.item(id))
      case .assignment(let id): showAssignment(id)
      case .task(let id, let agency): reachTask(id, of: agency)
      case .contact(let id): showContact(id)
      case .publication(let id, let channel): showPublication(id, on: channel)
      case .plan: true
      }
    guard isThere else { return message = Message(texts.recordIsGone) }
    if let pane, pane.screen == screen { focus[screen] = pane }
  }

  /// Shows what a channel, or the channels of a group, have published.
  mutating func go(to subject: ChannelReview.Subject) {
    switch subject {
    case .channel(let id): go(to: .channel(id), focusing: .channelLog)
    case .group(let id): go(to: .channelGroup(id))
    }
  }

  /// Shows the report about a period, where it can be chosen.
  mutating func showReport(_ period: ReportingPeriod) {
    show(.reportPeriods)
    choose(period.description, in: .reportPeriods)
  }

  /// Chooses a record in a list.
  ///
  /// - Returns: Whether the record is in the list.
  private mutating func reach(_ id: String, in pane: Pane) -> Bool {
    choose(id, in: pane)
    return list(pane).selected == id
  }

  /// Shows everything in a list whose filter leaves out the record that is to be shown, and says
  /// so; the tasks of one agency where that agency is to be shown.
  mutating func liftFilter(hiding id: String, in pane: Pane) {
    if pane == .agencyList { listOneAgency() }
    guard filter(of: pane) != nil, !isListed(id, in: pane) else { return }
    setFilter(nil, of: pane)
    message = Message(texts.filterClearedToShow)
  }

  private func isListed(_ id: String, in pane: Pane) -> Bool {
    let rows = rows(pane)
    return (0..<rows.count).contains { rows.id($0) == id }
  }

  /// Ends the list of every agency's tasks: one agency's are to be shown.
  mutating func listOneAgency() {
    guard listsEveryAgency else { return }
    setFilter(nil, of: .taskList)
    message = Message(texts.filterClearedToShow)
  }

  /// One that is not in force stands in the list only where the filter asks for such.
  private mutating func showAgency(_ id: Agency.ID) -> Bool {
    show(.agencyList)
    if reach(id.rawValue, in: .agencyList) { return true }
    guard let agency = contents?.registry[id], !isInForce(agency) else { return false }
    setFilter(ListFilter([.notInForce]), of: .agencyList)
    sayFilter(of: .agencyList)
    return reach(id.rawValue, in: .agencyList)
  }

  private mutating func showChannel(_ id: String, in pane: Pane) -> Bool {
    show(pane)
    let group = String(id.prefix { $0 != "@" })
    if group != id, !expandedGroups.contains(group) {
      expandedGroups.insert(group)
      refreshMembers()
      settle(.channelList)
    }
    return reach(id, in: .channelList)
  }

  /// A group is shown with its agencies' channels below it.
  private mutating func showGroup(_ id: ChannelGroup.ID) -> Bool {
    guard showChannel(id.rawValue, in: .channelList) else { return false }
    unfold(id.rawValue, true)
    return true
  }

  private mutating func showPart(_ subject: OutlineEntry.Subject) -> Bool {
    guard let outline = book?.outline,
      let position = outline.firstIndex(where: { $0.subject == subject })
    else { return false }
    reveal(position)
    show(.planTree)
    return reach(outline[position].rowID, in: .planTree)
  }

  /// What the plan asks of many stands on the list of every agency's tasks.
  private mutating func showAssignment(_ id: Assignment.ID) -> Bool {
    guard book?.plan.assignments.contains(where: { $0.id == id }) == true else { return false }
    show(.taskList)
    setFilter(ListFilter([.everyAgency, .assignment(id)]), of: .taskList)
    sayFilter(of: .taskList)
    return true
  }

  private mutating func reachTask(_ id: PlanTask.ID, of agency: Agency.ID) -> Bool {
    show(.taskList)
    guard reach(agency.rawValue, in: .agencyList) else { return false }
    return reach(id.rawValue, in: .taskList)
  }

  private mutating func showContact(_ id: Contact.ID) -> Bool {
    show(.contactList)
    if !figures.contacts.contains(where: { contents?.contacts[$0.position].id == id }) {
      contactQuery.replaceText(with: "")
      refreshContacts()
    }
    return reach(id.rawValue, in: .contactList)
  }

  private mutating func showPublication(_ id: Publication.ID, on channel: Channel.ID) -> Bool {
    guard let publication = book?.publications(on: channel).first(where: { $0.id == id }) else {
      return false
    }
    if !month.contains(publication.day) { showMonth(Month(of: publication.day)) }
    guard showChannel(channel.rawValue, in: .channelLog) else { return false }
    return reach(id.rawValue, in: .channelLog)
  }
}
