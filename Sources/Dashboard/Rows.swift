import LoaTexts
package import PlanModel
import TerminalCanvas

// MARK: - Rows

extension DashboardState {
  /// The rows of a pane in the order in which they are drawn.
  package func rows(_ pane: Pane) -> PaneRows {
    let (figures, book) = (figures, book)
    switch pane {
    case .overviewPlan, .planTree:
      guard let outline = book?.outline else { return PaneRows() }
      let positions = pane == .planTree ? figures.tree : figures.sections
      return PaneRows(
        count: positions.count, id: { outline[positions[$0]].rowID },
        text: { "\(outline[positions[$0]].text) \(outline[positions[$0]].ref)" })
    case .overviewChannels, .channelList, .channelHeat:
      let reviews = pane == .channelList ? figures.channelRows : figures.review
      return PaneRows(
        count: reviews.count, id: { reviews[$0].id },
        text: { "\(reviews[$0].name) \(reviews[$0].short)" })
    case .overviewAgencies, .agencyList:
      return agencyRows(in: pane)
    case .overviewToday:
      return PaneRows(
        count: figures.today.count, id: { figures.today[$0].id },
        text: { TodayView(state: self, isFocused: false).text(of: figures.today[$0]).left })
    case .channelLog:
      guard let log = figures.channel?.publications else { return PaneRows() }
      return PaneRows(
        count: log.count, id: { log[$0].id.rawValue },
        text: { row in
          let day = texts.shortDay(log[row].day.day, log[row].day.month)
          return "\(log[row].title) \(log[row].genre ?? "") \(day)"
        })
    case .taskList: return taskRows
    case .contactList:
      let (rows, contacts) = (figures.contacts, contents?.contacts ?? [])
      return PaneRows(
        count: rows.count, id: { rows[$0].id },
        text: { row in
          let contact = contacts[rows[row].position]
          return [owner(of: contact), contact.value, contact.about].compactMap { $0 }
            .joined(separator: " ")
        })
    case .planCoverage:
      guard let contents = figures.coverageMap?.contents else { return PaneRows() }
      return PaneRows(
        count: contents.count, id: { contents[$0].item.rawValue },
        text: { book?.entry(of: contents[$0].item)?.text ?? "" })
    case .calendarAgenda:
      guard let rows = figures.calendar?.rows else { return PaneRows() }
      return PaneRows(
        count: rows.count, id: { rows[$0].id }, text: { AgendaText(rows[$0], in: self).left })
    case .historyList:
      let lines = history.lines
      return PaneRows(
        count: lines.count, id: { lines[$0].row.id },
        text: { "\(lines[$0].row.by) \(lines[$0].place) \(lines[$0].what)" })
    case .reportPeriods:
      let rows = figures.reportRows
      return PaneRows(
        count: rows.count, id: { rows[$0].id }, text: { name(of: rows[$0]) })
    case .reportPreview:
      guard case .scores(let page)? = figures.reportPage else { return PaneRows() }
      return PaneRows(
        count: page.rows.count, id: { page.rows[$0].id },
        text: { row in
          switch page.rows[row] {
          case .agency: page.agency.name
          case .criterion(let result, _): result.criterion.title
          }
        })
    case .planDetail, .taskDetail, .historyDetail, .contactSearch, .calendarMonth:
      return PaneRows()
    }
  }

  private var taskRows: PaneRows {
    let (tasks, isOfEvery) = (figures.tasks, listsEveryAgency)
    return PaneRows(
      count: tasks.count,
      // Identities of agencies' own tasks are unlike only within one agency.
      id: { row in
        let task = tasks[row]
        let isOwn = task.assignment == nil
        return isOfEvery && isOwn ? "\(task.id)@\(task.agency)" : task.id.rawValue
      },
      text: { row in
        let task = tasks[row]
        let agency = isOfEvery ? agency(task.agency).short : ""
        return "\(task.title) \(task.ref ?? "") \(agency)"
      })
  }

  /// The part of the plan that is chosen in a pane.
  func entryPosition(in pane: Pane) -> Int? {
    let list = list(pane)
    let positions = pane == .planTree ? figures.tree : figures.sections
    guard list.selected != nil, positions.indices.contains(list.index) else { return nil }
    return positions[list.index]
  }

  /// The part of the plan that is chosen in the tree.
  package var selectedEntry: OutlineEntry? {
    entryPosition(in: .planTree).flatMap { book?.outline[$0] }
  }

  package var selectedTask: PlanTask? {
    let list = list(.taskList)
    return list.selected != nil && figures.tasks.indices.contains(list.index)
      ? figures.tasks[list.index] : nil
  }

  package var selectedContact: Contact? {
    let list = list(.contactList)
    guard list.selected != nil, figures.contacts.indices.contains(list.index) else { return nil }
    return contents?.contacts[figures.contacts[list.index].position]
  }

  /// Finds a list's selection again after its rows changed.
  mutating func settle(_ pane: Pane) {
    if figures.found.list?.pane == pane { figures.found.list = nil }
    var list = list(pane)
    list.settle(in: rows(pane), height: listHeight(of: pane))
    lists[pane] = list
  }

  mutating func settleAll() {
    for pane in Pane.allCases where !isDetail(pane) && pane != .contactSearch {
      let isShown = pane.screen == screen && (!pane.isGrid || pane == focusedPane)
      if !pane.isMadeWhenShown || isShown { settle(pane) }
    }
  }
}

extension OutlineEntry {
  /// The identity of a row of the tree: that of the part it shows, wherever it stands.
  package var rowID: String {
    switch subject {
    case .section(let id): "section:\(id)"
    case .item(let id): "item:\(id)"
    }
  }
}
