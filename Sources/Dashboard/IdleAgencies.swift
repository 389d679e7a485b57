import LoaTexts
package import PlanModel
import TerminalCanvas

// Agencies that have nothing to do under the plan: they stand behind the others, so that each can be
// looked at, mended and removed.

/// A line of the list of agencies.
enum AgencyRow: Equatable {
  case busy(Progress)
  /// What nobody answers for.
  case withoutOwner
  /// Stands above those without a task.
  case idleHeading
  case idle(Agency.ID)
}

/// The line of the list of agencies below which those without a task stand.
package let agencyIdleHeading = Agency.ID("!idle")

extension DashboardState {
  /// The agencies that the workspace knows; there may be no plan.
  private var knownAgencies: [Agency] { contents?.registry.agencies ?? [] }

  /// Whether an agency exists on the day looked at, or will before the plan ends.
  func isInForce(_ agency: Agency) -> Bool {
    guard !agency.hasEnded(by: referenceDay) else { return false }
    guard let from = agency.from, let book else { return true }
    return from <= book.plan.lastDay
  }

  /// Of those whose progress is known, the ones that have a task or have taken one over.
  func busyAgencies(_ progress: [Progress]) -> [Progress] {
    guard let book else { return [] }
    let heirs = Set(figures.handovers.compactMap(\.owner))
    return progress.filter { !book.tasks(of: $0.agency).isEmpty || heirs.contains($0.agency) }
  }

  /// The agencies without a task, in the chosen order: those in force or, where the filter asks for
  /// the others, those.
  func idleAgencies(besides busy: [Progress]) -> [Agency.ID] {
    let taken = Set(busy.map(\.agency))
    let wantsOthers = filter(of: .agencyList)?.criteria.contains(.notInForce) ?? false
    // What was recorded about an agency keeps it in the list.
    let recorded = Set(figures.progress.map(\.agency))
    let idle = knownAgencies.filter { agency in
      guard !taken.contains(agency.id) else { return false }
      return isInForce(agency) != wantsOthers || (!wantsOthers && recorded.contains(agency.id))
    }.map(\.id)
    guard agencyOrder == .name else { return idle }
    return idle.map { (id: $0, key: VietnameseText.SortKey(agency($0).name)) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
  }

  /// What stands in a line of a list of agencies; `nil` beyond its end.
  func agencyRow(_ row: Int, in pane: Pane) -> AgencyRow? {
    let busy = pane == .agencyList ? figures.agencyRows : figures.progress
    if busy.indices.contains(row) { return .busy(busy[row]) }
    let line = hasLineWithoutOwner(in: pane) ? 1 : 0
    if row < busy.count + line { return row < 0 ? nil : .withoutOwner }
    let idle = pane == .agencyList ? figures.idleAgencies : []
    let position = row - busy.count - line
    guard position > 0 else { return idle.isEmpty ? nil : .idleHeading }
    return position <= idle.count ? .idle(idle[position - 1]) : nil
  }

  /// The rows of a list of agencies.
  func agencyRows(in pane: Pane) -> PaneRows {
    let busy = pane == .agencyList ? figures.agencyRows.count : figures.progress.count
    let idle = pane == .agencyList ? figures.idleAgencies.count : 0
    return PaneRows(
      count: busy + (hasLineWithoutOwner(in: pane) ? 1 : 0) + (idle > 0 ? idle + 1 : 0),
      id: { row in
        switch agencyRow(row, in: pane) {
        case .busy(let progress)?: progress.agency.rawValue
        case .idle(let id)?: id.rawValue
        case .idleHeading?: agencyIdleHeading.rawValue
        case .withoutOwner?, nil: agencyWithoutOwner.rawValue
        }
      },
      text: { row in
        let id: Agency.ID
        switch agencyRow(row, in: pane) {
        case .busy(let progress)?: id = progress.agency
        case .idle(let idle)?: id = idle
        case .idleHeading?: return idleHeadingText
        case .withoutOwner?, nil: return texts.nobodyAnswers
        }
        let agency = agency(id)
        return "\(agency.name) \(agency.short)"
      })
  }

  private func hasLineWithoutOwner(in pane: Pane) -> Bool {
    figures.withoutOwner > 0 && !(pane == .agencyList && figures.hidesWithoutOwner)
  }

  /// Whether a line of a list of agencies is one.
  func isAgency(_ id: Agency.ID) -> Bool { id != agencyWithoutOwner && id != agencyIdleHeading }

  /// How many rows of a list are records, those that head others not counted.
  func recordCount(in pane: Pane) -> Int {
    rows(pane).count - (pane == .agencyList && !figures.idleAgencies.isEmpty ? 1 : 0)
  }

  /// What stands above the agencies without a task.
  var idleHeadingText: String {
    filter(of: .agencyList)?.criteria.contains(.notInForce) ?? false
      ? texts.headingNotInForce : texts.headingIdle
  }

  /// When an agency that is not in force ended or begins; nothing of one that is.
  func forceText(of id: Agency.ID) -> String {
    guard let agency = contents?.registry[id], !isInForce(agency) else { return "" }
    return agency.hasEnded(by: referenceDay)
      ? texts.endedMark(agency.until.map(dayText) ?? "")
      : texts.beginsMark(agency.from.map(dayText) ?? "")
  }

  /// What stands beside an agency that has nothing to do, and what can be done about it.
  var emptyTasksText: String {
    guard let shown = figures.shownAgency, shown != agencyWithoutOwner else {
      // Where a filter hides all agencies their list says so.
      return figures.progress.isEmpty ? emptyText(of: .agencyList) : ""
    }
    let givesNone = book?.plan.assignments.isEmpty ?? true
    let isHeading = shown == agencyIdleHeading
    let what =
      givesNone
      ? texts.planGivesNoTasks
      : isHeading
        ? texts.planGivesNone(figures.idleAgencies.count) : texts.planGivesAgencyNone
    let (add, edit) = (keyName(of: .add), keyName(of: .edit))
    let parts = [
      what, texts.howToGiveTasks(add: add, plan: keyName(of: .screenPlan)),
      isHeading ? nil : texts.whatToDoHere(add: add, edit: edit),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}

// MARK: - What is known of one

extension DashboardState {
  /// The chosen agency, where the plan gives it no task.
  var chosenIdleAgency: Agency.ID? {
    guard !listsEveryAgency, let shown = figures.shownAgency,
      figures.idleAgencies.contains(shown)
    else { return nil }
    return shown
  }
}

extension DashboardState {
  /// All that is known of an agency that has no task to tell it by.
  package func agencyPage(of id: Agency.ID, columns: Int) -> [DetailLine] {
    guard isAgency(id), let agency = contents?.registry[id] else { return [] }
    var page = Paragraphs(columns: columns)
    page.add(self.agency(id).name, .title)
    page.fact(texts.labelKind, agency.kind.name(in: texts))
    let groups = agency.groups.compactMap { group in
      contents?.registry.groups.first { $0.id == group }?.name
    }
    page.fact(texts.labelGroups, joined(groups))
    page.fact(texts.fieldFrom, agency.from.map(dayText))
    page.fact(texts.labelUntil, agency.until.map(dayText))
    page.fact(texts.labelSuccessor, joined(agency.successors.map { agencyName($0.agency) }))
    let channels = book?.plan.channels.filter { $0.agency == id }.map(\.name) ?? []
    page.fact(texts.labelChannels, joined(channels))
    addRecorded(of: id, to: &page)
    return page.lines
  }
}
