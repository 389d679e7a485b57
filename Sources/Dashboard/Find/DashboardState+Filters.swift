import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// What a list leaves out; `nil` if nothing.
  package func filter(of pane: Pane) -> ListFilter? { finds.filters[pane] }

  /// The list that the focus is in, or that it shows the details of.
  var listInFocus: Pane {
    switch focusedPane {
    case .planDetail: .planTree
    case .taskDetail: .taskList
    case .contactSearch: .contactList
    case .historyDetail: .historyList
    case .reportPreview: .reportPeriods
    default: focusedPane
    }
  }

  /// Whether the list of tasks is that of every agency.
  package var listsEveryAgency: Bool {
    filter(of: .taskList)?.criteria.contains(.everyAgency) ?? false
  }

  /// Sets what a list leaves out; the choice stays with its record if it is still there.
  mutating func setFilter(_ filter: ListFilter?, of pane: Pane) {
    finds.filters[pane] = filter.flatMap { $0.isEmpty ? nil : $0 }
    if pane == .taskList { followScope() }
    switch pane {
    case .planTree: refreshTree()
    case .channelList: refreshMembers()
    case .channelLog, .taskList: refreshSelection(force: true)
    case .agencyList: refreshAgencyRows()
    case .contactList: refreshContacts()
    default: break
    }
    settle(pane)
    if pane == .agencyList { settle(.overviewAgencies) }
    refreshSelection()
    clampDetails()
  }

  /// Shows everything again in the list that the focus is in.
  mutating func clearFilters() {
    let pane = listInFocus
    guard filter(of: pane) != nil else {
      message = Message(texts.noFilterToClear(filter: keyName(of: .filter)))
      return
    }
    setFilter(nil, of: pane)
    message = Message(texts.filterCleared(recordCount(in: pane)))
  }

  // MARK: Rows

  /// Takes out of a list what its filter leaves out, and forgets marks of records that are gone.
  mutating func filterRows(of pane: Pane) {
    figures.hidden[pane] = nil
    if pane == .agencyList { figures.hidesWithoutOwner = false }
    forgetMarks(in: pane)
    guard let filter = filter(of: pane), let book else { return }
    let before = recordCount(in: pane)
    let test = RowTest(filter)
    let keys = test.hasWords ? filterKeys(of: pane) : []
    let key = { (row: Int) in keys.indices.contains(row) ? keys[row] : SearchKey("") }
    switch pane {
    case .planTree:
      if filter.criteria.contains(.notSaidYet), figures.coverage == nil {
        figures.coverage = Coverage(of: book, by: today)
      }
      figures.tree = filteredTree(book, test, key)
      // Folded parts are looked into as well.
      figures.hidden[pane] = book.outline.count - figures.tree.count
      return
    case .channelList: filterChannels(book, test, key)
    case .agencyList:
      let busy = figures.agencyRows.count
      figures.agencyRows = figures.agencyRows.filtered { passes(book, $1, test, key($0)) }
      figures.idleAgencies = figures.idleAgencies.filtered {
        passes(book, idle: $1, test, key(busy + $0))
      }
      figures.hidesWithoutOwner = !nobodyPasses(test)
    case .taskList:
      figures.tasks = figures.tasks.filtered { passes(book, $1, test, key($0)) }
    case .channelLog:
      let log = figures.channel?.publications ?? []
      let kept = log.filtered { passes(book, $1, test, key($0)) }
      figures.channel?.publications = kept
    case .contactList:
      let contacts = contents?.contacts ?? []
      figures.contacts = figures.contacts.filtered {
        passes(contacts[$1.position], test, key($0))
      }
    default: return
    }
    figures.hidden[pane] = before - recordCount(in: pane)
  }

  /// The texts of the rows of a list that its filter looks for words in, each folded once.
  private mutating func filterKeys(of pane: Pane) -> [SearchKey] {
    let (count, text) = filterTexts(of: pane)
    let rows = rows(pane)
    let ids: [String] =
      switch pane {
      case .planTree: book?.outline.map(\.rowID) ?? []
      case .agencyList: agenciesToFilter.map(\.rawValue)
      default: (0..<count).map { rows.id($0) }
      }
    if let known = figures.found.filtered, known.pane == pane, known.ids == ids {
      return known.keys
    }
    let keys = (0..<count).map { SearchKey(text($0)) }
    figures.found.filtered = FoundCache.FilteredTexts(pane: pane, ids: ids, keys: keys)
    return keys
  }

  private func filterTexts(of pane: Pane) -> (count: Int, text: (Int) -> String) {
    switch pane {
    case .planTree:
      let outline = book?.outline ?? []
      return (outline.count, { "\(outline[$0].ref) \(outline[$0].text)" })
    case .channelList:
      let rows = figures.channelRows
      return (rows.count, { "\(rows[$0].name) \(rows[$0].short)" })
    case .agencyList:
      let agencies = agenciesToFilter
      return (
        agencies.count,
        { row in
          let agency = book?.agency(agencies[row])
          return "\(agency?.name ?? "") \(agency?.short ?? "")"
        }
      )
    case .taskList:
      let tasks = figures.tasks
      return (
        tasks.count,
        { row in
          [tasks[row].ref ?? "", tasks[row].title, agency(tasks[row].agency).short]
            .joined(separator: " ")
        }
      )
    case .channelLog:
      let log = figures.channel?.publications ?? []
      return (
        log.count,
        { [log[$0].title, log[$0].genre ?? "", log[$0].number ?? ""].joined(separator: " ") }
      )
    case .contactList:
      let (rows, contacts) = (figures.contacts, contents?.contacts ?? [])
      return (
        rows.count,
        { row in
          let contact = contacts[rows[row].position]
          return [owner(of: contact), contact.place, contact.value ?? "", contact.about ?? ""]
            .joined(separator: " ")
        }
      )
    default: return (0, { _ in "" })
    }
  }

  /// The agencies that are listed, without the line of what nobody answers for.
  private var agenciesToFilter: [Agency.ID] {
    figures.agencyRows.map(\.agency) + figures.idleAgencies
  }

  /// What meets the filter, with the sections and items above it.
  private func filteredTree(
    _ book: PlanBook, _ test: RowTest, _ key: (Int) -> SearchKey
  ) -> [Int] {
    var kept: [Int] = []
    var above: [Int] = []
    for (position, entry) in book.outline.enumerated() {
      above.removeAll { book.outline[$0].depth >= entry.depth }
      if test.passes(key(position), { meets($0, entry) }) {
        kept += above + [position]
        above = []
      } else {
        above.append(position)
      }
    }
    return kept
  }

  /// A group stays if it passes, or if one of its agencies that are listed does.
  private mutating func filterChannels(
    _ book: PlanBook, _ test: RowTest, _ key: (Int) -> SearchKey
  ) {
    let passing = Set(
      figures.channelRows.filtered { row, review in
        test.passes(key(row)) { meets($0, review, in: book) }
      }.map(\.id))
    let members = figures.members
    figures.channelRows.removeAll { review in
      !passing.contains(review.id)
        && !(members[review.id]?.contains { passing.contains($0.id) } ?? false)
    }
  }

  private func passes(
    _ book: PlanBook, _ progress: Progress, _ test: RowTest, _ key: @autoclosure () -> SearchKey
  ) -> Bool {
    let agency = book.agency(progress.agency)
    return test.passes(key()) { criterion in
      switch criterion {
      case .standing(.done): progress.total > 0 && progress.done == progress.total
      case .standing(.overdue): figures.overdue[progress.agency] ?? 0 > 0
      case .standing(let condition):
        book.tasks(of: progress.agency).contains { meets(condition, $0) }
          || figures.handovers.contains {
            $0.owner == progress.agency && meets(condition, $0.task)
          }
      case .group(let group): isMember(agency, of: group, in: book)
      case .notInForce: !isInForce(agency)
      default: true
      }
    }
  }

  /// Without a task an agency is neither done nor late.
  private func passes(
    _ book: PlanBook, idle id: Agency.ID, _ test: RowTest, _ key: @autoclosure () -> SearchKey
  ) -> Bool {
    let agency = book.agency(id)
    return test.passes(key()) { criterion in
      switch criterion {
      case .standing: false
      case .group(let group): isMember(agency, of: group, in: book) || agency.groups.contains(group)
      case .notInForce: !isInForce(agency)
      default: true
      }
    }
  }

  /// Whether the line of what nobody answers for is listed.
  private func nobodyPasses(_ test: RowTest) -> Bool {
    test.passes(SearchKey(texts.nobodyAnswers)) { criterion in
      guard case .standing(let condition) = criterion else { return false }
      return figures.handovers.contains { $0.owner == nil && meets(condition, $0.task) }
    }
  }

  private func passes(
    _ book: PlanBook, _ task: PlanTask, _ test: RowTest, _ key: @autoclosure () -> SearchKey
  ) -> Bool {
    test.passes(key()) {
      switch $0 {
      case .standing(let condition): meets(condition, task)
      case .group(let group): isMember(book.agency(task.agency), of: group, in: book)
      case .assignment(let id): task.assignment == id
      case .audience, .area: serves($0, task.contents, in: book)
      default: true
      }
    }
  }

  private func passes(
    _ book: PlanBook, _ publication: Publication, _ test: RowTest,
    _ key: @autoclosure () -> SearchKey
  ) -> Bool {
    test.passes(key()) {
      switch $0 {
      case .log(.inMonth): month.contains(publication.day)
      case .log(.withoutLink): publication.url == nil && publication.number == nil
      case .log(.withoutContents): publication.covers.isEmpty
      case .audience(let audience):
        publication.audiences.contains(audience)
      case .area: serves($0, publication.covers, in: book)
      default: true
      }
    }
  }

  private func passes(
    _ contact: Contact, _ test: RowTest, _ key: @autoclosure () -> SearchKey
  ) -> Bool {
    test.passes(key()) {
      switch $0 {
      case .contactKind(let kind): contact.kind == kind
      case .purpose(let purpose): contact.purposes.contains(purpose)
      case .needsChecking: contact.warning(on: today) != nil
      default: true
      }
    }
  }

  // MARK: Criteria

  func meets(_ condition: TaskCondition, _ task: PlanTask) -> Bool {
    switch condition {
    case .overdue: return task.standing(on: today).isOverdue
    case .dueSoon: return task.standing(on: today).isDueSoon
    case .open:
      let status = standing(of: task).status
      return status == .toDo || status == .doing
    case .done: return standing(of: task).status == .done
    case .notApplicable: return task.isExempt
    case .withoutEvidence:
      return !task.unprovenTicks(knownBy: knownDay).isEmpty
    }
  }

  private func meets(_ criterion: RowCriterion, _ entry: OutlineEntry) -> Bool {
    switch criterion {
    case .audience(let audience):
      entry.item != nil && entry.attributes.audiences.contains(audience)
    case .area(let area): entry.item != nil && entry.attributes.areas.contains(area)
    case .notSaidYet:
      entry.kind == .content && entry.childCount == 0
        && (entry.item.map { figures.coverage?[$0].isEmpty ?? true } ?? false)
    default: true
    }
  }

  private func meets(_ criterion: RowCriterion, _ review: ChannelReview, in book: PlanBook) -> Bool
  {
    switch criterion {
    case .channelState(.behind): review.state.isWanting
    case .channelState(.published): [.published, .met].contains(review.state)
    case .channelState(.notYetDue): [.notYetDue, .notOwed].contains(review.state)
    case .channelKind(let kind): self.kind(of: review.subject, in: book) == kind
    default: true
    }
  }

  private func kind(of subject: ChannelReview.Subject, in book: PlanBook) -> ChannelKind? {
    switch subject {
    case .channel(let id): book.channel(id)?.kind
    case .group(let id): book.channelGroup(id)?.kind
    }
  }

  private func serves(_ criterion: RowCriterion, _ contents: [Item.ID], in book: PlanBook) -> Bool {
    contents.contains { item in
      guard let attributes = book.entry(of: item)?.attributes else { return false }
      return switch criterion {
      case .audience(let audience): attributes.audiences.contains(audience)
      case .area(let area): attributes.areas.contains(area)
      default: true
      }
    }
  }

  private func isMember(
    _ agency: Agency, of group: AgencyGroup.ID, in book: PlanBook
  ) -> Bool {
    agency.isMember(of: group, from: book.plan.firstDay, to: book.plan.lastDay)
  }

  /// The tasks of every agency are listed by due day, those of one as they were.
  private mutating func followScope() {
    if listsEveryAgency, finds.orderBefore == nil {
      finds.orderBefore = taskOrder
      if taskOrder == .document { taskOrder = .dueDay }
    } else if !listsEveryAgency, let before = finds.orderBefore {
      finds.orderBefore = nil
      taskOrder = before
    }
  }
}

extension Array {
  /// The elements that pass, asked with their positions.
  fileprivate func filtered(_ passes: (Int, Element) -> Bool) -> [Element] {
    indices.filter { passes($0, self[$0]) }.map { self[$0] }
  }
}

extension Pane {
  /// Where what a pane of the overview shows is listed with all that can be done there; any other
  /// pane itself.
  var wholeList: Pane {
    switch self {
    case .overviewPlan: .planTree
    case .overviewChannels: .channelList
    case .overviewAgencies: .agencyList
    default: self
    }
  }

  /// Whether its rows can be filtered.
  var isFilterable: Bool {
    switch self {
    case .planTree, .channelList, .agencyList, .taskList, .channelLog, .contactList: true
    default: false
    }
  }
}
