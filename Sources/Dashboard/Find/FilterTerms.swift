import LoaTexts
import PlanModel

// Filters in words, and what can be chosen for each list.

extension DashboardState {
  /// The criteria that a list can be filtered by, by sort.
  package func criteria(for pane: Pane) -> [(facet: Facet, criteria: [RowCriterion])] {
    let facets: [Facet]
    switch pane {
    case .planTree: facets = [.coverage, .audience, .area]
    case .channelList: facets = [.channelState, .channelKind]
    case .agencyList: facets = [.standing, .group, .force]
    case .taskList: facets = [.scope, .standing, .group, .audience, .area]
    case .channelLog: facets = [.log, .audience, .area]
    case .contactList: facets = [.checking, .contactKind, .purpose]
    default: facets = []
    }
    // What is set but not offered can still be taken off.
    let set = Set(filter(of: pane)?.criteria.map(\.facet) ?? [])
    return Facet.allCases.filter { facets.contains($0) || set.contains($0) }
      .map { ($0, criteria(of: $0, for: pane)) }
      .filter { !$0.1.isEmpty }
  }

  private func criteria(of facet: Facet, for pane: Pane) -> [RowCriterion] {
    switch facet {
    case .scope: return [.everyAgency]
    case .force: return [.notInForce]
    case .standing: return TaskCondition.allCases.map { .standing($0) }
    case .group: return book?.registry.groups.map { .group($0.id) } ?? []
    case .assignment:
      return filter(of: pane)?.criteria.filter { $0.facet == .assignment } ?? []
    case .channelState: return ChannelCondition.allCases.map { .channelState($0) }
    case .channelKind:
      let plan = book?.plan
      let kinds = Set((plan?.channels.map(\.kind) ?? []) + (plan?.channelGroups.map(\.kind) ?? []))
      return ChannelKind.allCases.filter(kinds.contains).map { .channelKind($0) }
    case .log: return LogCondition.allCases.map { .log($0) }
    case .coverage: return [.notSaidYet]
    case .audience: return Audience.allCases.map { .audience($0) }
    case .area: return ReformArea.allCases.map { .area($0) }
    case .contactKind: return ContactKind.allCases.map { .contactKind($0) }
    case .purpose: return ContactPurpose.allCases.map { .purpose($0) }
    case .checking: return [.needsChecking]
    }
  }

  package func name(of criterion: RowCriterion) -> String {
    switch criterion {
    case .standing(let condition): condition.name(in: texts)
    case .everyAgency: texts.everyAgency
    case .notInForce: texts.notInForce
    case .group(let id): book?.registry.groups.first { $0.id == id }?.short ?? id.rawValue
    case .assignment(let id):
      book?.plan.assignments.first { $0.id == id }?.title ?? id.rawValue
    case .channelState(let condition): condition.name(in: texts)
    case .channelKind(let kind): kind.name(in: texts)
    case .log(.inMonth): texts.inMonth(monthText(month))
    case .log(.withoutLink): texts.withoutLink
    case .log(.withoutContents): texts.withoutContents
    case .audience(let audience): audience.name(in: texts)
    case .area(let area): area.name(in: texts)
    case .notSaidYet: texts.notSaidYet
    case .contactKind(let kind): kind.name(in: texts)
    case .purpose(let purpose): purpose.name(in: texts)
    case .needsChecking: texts.needsChecking
    }
  }

  func name(of facet: Facet) -> String {
    switch facet {
    case .scope: texts.facetScope
    case .force: texts.facetForce
    case .standing: texts.labelStatus
    case .group: texts.facetGroup
    case .assignment: texts.titleTasks
    case .channelState, .coverage, .log: texts.labelStatus
    case .channelKind: texts.facetChannelKind
    case .audience: texts.labelAudiences
    case .area: texts.labelAreas
    case .contactKind: texts.facetContactKind
    case .purpose: texts.facetPurpose
    case .checking: texts.labelStatus
    }
  }

  /// A filter in words, its criteria in the order in which they are offered.
  package func text(of filter: ListFilter) -> String {
    let names: [(facet: Facet, name: String)] = filter.criteria.map { ($0.facet, name(of: $0)) }
    let criteria: [String] = names.sorted { ($0.facet, $0.name) < ($1.facet, $1.name) }.map(\.name)
    let words = filter.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (criteria + (words.isEmpty ? [] : [texts.quoted(words)])).joined(separator: " · ")
  }

  /// What stands behind the title of a pane: how much is shown and why, what is marked.
  func findsSuffix(of pane: Pane) -> String {
    var parts: [String] = []
    if let filter = filter(of: pane) {
      let shown = recordCount(in: pane)
      let total = shown + (figures.hidden[pane] ?? 0)
      // What is late is counted elsewhere by the periods of tasks.
      let countsTasks = pane == .taskList && filter.criteria.contains(.standing(.overdue))
      // Whose tasks they are is the title itself. A narrow title is cut behind what filters.
      let rest = ListFilter(filter.criteria.subtracting([.everyAgency]), words: filter.words)
      if !rest.isEmpty { parts.append(texts.filteredBy(text(of: rest))) }
      parts.append(countsTasks ? texts.tasksShown(shown, of: total) : texts.share(shown, of: total))
    }
    let marked = markedCount(in: pane)
    if marked.shown + marked.hidden > 0 {
      parts.append(texts.markedTitle(marked.shown + marked.hidden, hidden: marked.hidden))
    }
    return parts.map { " · \($0)" }.joined()
  }

  /// Filters that everyone has, before those kept by name.
  package var offeredFilters: [SavedFilter] {
    [
      SavedFilter(
        name: texts.presetOverdue, pane: .taskList,
        filter: ListFilter([.everyAgency, .standing(.overdue)])),
      SavedFilter(
        name: texts.presetDueSoon, pane: .taskList,
        filter: ListFilter([.everyAgency, .standing(.dueSoon)])),
      SavedFilter(
        name: texts.presetWithoutEvidence, pane: .taskList,
        filter: ListFilter([.everyAgency, .standing(.withoutEvidence)])),
      SavedFilter(
        name: texts.presetBehind, pane: .channelList,
        filter: ListFilter([.channelState(.behind)])),
      SavedFilter(
        name: texts.presetNotSaidYet, pane: .planTree, filter: ListFilter([.notSaidYet])),
      SavedFilter(
        name: texts.presetNeedsChecking, pane: .contactList, filter: ListFilter([.needsChecking])),
    ] + finds.saved
  }
}

extension TaskCondition {
  func name(in texts: any Texts) -> String {
    switch self {
    case .overdue: texts.overdue
    case .dueSoon: texts.conditionDueSoon
    case .open: texts.conditionOpen
    case .done: texts.statusDone
    case .notApplicable: texts.statusNotApplicable
    case .withoutEvidence: texts.conditionWithoutEvidence
    }
  }
}

extension ChannelCondition {
  func name(in texts: any Texts) -> String {
    switch self {
    case .behind: texts.conditionBehind
    case .published: texts.conditionPublished
    case .notYetDue: texts.conditionNotYetDue
    }
  }
}
