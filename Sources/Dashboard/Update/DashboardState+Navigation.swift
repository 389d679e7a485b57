import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  var pageHeight: Int { listHeight(of: focusedPane) }

  /// Moves the selection by rows; a pane to read is scrolled.
  mutating func move(by count: Int) {
    if isDetail(focusedPane) {
      scrollDetail(to: list(focusedPane).top + count)
    } else if focusedPane == .calendarMonth {
      moveInMonth(by: count)
    } else {
      move(to: list(focusedPane).index + count)
    }
  }

  mutating func move(to position: Int) {
    let pane = focusedPane
    if isDetail(pane) {
      scrollDetail(to: position)
      return
    }
    guard pane != .contactSearch else { return }
    if pane == .calendarMonth {
      showDay(position <= 0 ? month.firstDay : month.lastDay)
      return
    }
    if pane == .contactList, position < 0, list(pane).index == 0 {
      focus[.contacts] = .contactSearch
      return
    }
    var list = list(pane)
    list.choose(position, in: rows(pane), height: pageHeight)
    lists[pane] = list
    selectionMoved(in: pane)
  }

  /// What shows the details of a selection follows it.
  mutating func selectionMoved(in pane: Pane) {
    switch pane {
    case .agencyList, .channelList: refreshSelection()
    case .planTree: lists[.planDetail]?.top = 0
    case .taskList: lists[.taskDetail]?.top = 0
    case .reportPeriods: reportRowChosen()
    case .historyList: lists[.historyDetail]?.top = 0
    case .calendarAgenda: followAgenda()
    default: break
    }
  }

  private mutating func scrollDetail(to top: Int) {
    let pane = focusedPane
    let last = max(0, detailLines(pane).count - pageHeight)
    var list = list(pane)
    list.top = min(max(0, top), last)
    lists[pane] = list
  }

  /// Keeps panes to read from showing past their end.
  mutating func clampDetails() {
    for pane in screen.panes where isDetail(pane) {
      guard let top = lists[pane]?.top, top > 0 else { continue }
      let last = max(0, detailLines(pane).count - layout.listHeight(of: pane))
      lists[pane]?.top = min(top, last)
    }
  }

  /// Left folds what is unfolded, right unfolds; where there is nothing to fold the focus moves.
  mutating func moveSideways(_ step: Int) {
    switch focusedPane {
    case .planTree:
      guard let entry = selectedEntry else { return }
      if step < 0 {
        if entry.childCount > 0 && !collapsed.contains(entry.rowID) {
          fold(entry.rowID, away: true)
        } else {
          chooseParent()
        }
      } else if collapsed.contains(entry.rowID) {
        fold(entry.rowID, away: false)
      } else {
        turnFocus(by: 1)
      }
    case .channelList:
      guard let selected = list(.channelList).selected else { return }
      let isGroup = book?.channelGroup(ChannelGroup.ID(selected)) != nil
      let group =
        isGroup ? selected : book?.channel(Channel.ID(selected))?.group?.rawValue ?? selected
      if step < 0, expandedGroups.contains(group) {
        unfold(group, false)
      } else if step > 0, isGroup, !expandedGroups.contains(selected) {
        unfold(selected, true)
      } else if step > 0 {
        turnFocus(by: 1)
      }
    case .channelHeat, .planCoverage: moveColumn(step)
    case .calendarMonth: showDay(calendarDay.adding(days: step))
    case .calendarAgenda:
      if step < 0,
        selectedAgendaRow.map({ !$0.isMember && !expandedAgenda.contains($0.id) }) ?? true
      {
        focus[.calendar] = .calendarMonth
      } else if step < 0 || selectedAgendaRow?.isFoldable == true {
        unfoldAgendaRow(step > 0)
      }
    default:
      // What needs somebody today stands below the others, not beside them.
      let panes = screen.panes.filter { $0 != .overviewToday }
      guard let start = panes.firstIndex(of: focusedPane) else { return }
      let position = start + step
      if panes.indices.contains(position) { focus[screen] = panes[position] }
    }
  }

  private mutating func fold(_ id: String, away: Bool) {
    if away { collapsed.insert(id) } else { collapsed.remove(id) }
    refreshTree()
    settle(.planTree)
  }

  private mutating func chooseParent() {
    guard let position = entryPosition(in: .planTree), let outline = book?.outline,
      let parent = outline[..<position].lastIndex(where: { $0.depth < outline[position].depth }),
      let row = figures.tree.firstIndex(of: parent)
    else { return }
    move(to: row)
  }

  mutating func unfold(_ group: String, _ isUnfolded: Bool) {
    if isUnfolded {
      expandedGroups.insert(group)
    } else {
      expandedGroups.remove(group)
      lists[.channelList]?.selected = group
    }
    refreshMembers()
    settle(.channelList)
    refreshSelection()
  }

  mutating func turnFocus(by step: Int) {
    let panes = screen.panes
    let start = panes.firstIndex(of: focusedPane) ?? (step > 0 ? -1 : 0)
    focus[screen] = panes[(start + step + panes.count) % panes.count]
  }

  /// Shows a screen with the focus where its keys begin, also if it is shown already.
  mutating func goToStart(of target: ScreenKind) {
    if target == .contacts, !contactQuery.isEmpty {
      contactQuery = TextField()
      refreshContacts()
    }
    go(to: target)
    focus[target] = nil
  }

  /// Shows another screen; Esc comes back from it.
  mutating func go(to target: ScreenKind) {
    guard target != screen else { return }
    trail.removeAll { $0.screen == target }
    if target == .overview {
      // The overview is where everything begins: from there q quits.
      trail = []
    } else {
      remember(Place(screen, focusedPane))
    }
    screen = target
    if target == .contacts { focus[.contacts] = .contactSearch }
    arrive()
  }

  /// Goes on to the next pane, to show more of what is chosen; Esc comes back.
  private mutating func goDeeper() {
    remember(Place(screen, focusedPane))
    turnFocus(by: 1)
  }

  mutating func remember(_ place: Place) {
    trail.removeAll { $0 == place }
    trail.append(place)
  }

  private mutating func arrive() {
    fillViews()
    clampDetails()
  }

  /// Goes back to where one came from; from the first screen, `q` ends the program.
  mutating func back(quits: Bool) -> [DashboardEffect] {
    let here = Place(screen, focusedPane)
    while let place = trail.popLast() {
      guard place != here else { continue }
      screen = place.screen
      focus[place.screen] = place.pane
      arrive()
      return []
    }
    if screen != .overview {
      screen = .overview
      arrive()
      return []
    }
    guard quits else {
      message = Message(texts.quitWith(keymap.keys(for: .quit).first?.name ?? "q"))
      return []
    }
    return quit()
  }

  /// Ends the program once everything is on disk; asks first if something could not be saved.
  mutating func quit() -> [DashboardEffect] {
    guard saves.failed.isEmpty else {
      saves.quitsWhenSaved = false
      overlay = .question(.quitWithUnsaved(count: saves.failed.count))
      return []
    }
    guard !saves.isBusy else {
      saves.quitsWhenSaved = true
      message = Message(texts.quitsWhenSaved)
      return []
    }
    return [.quit]
  }

  /// Goes deeper into what is chosen.
  mutating func open() {
    let pane = focusedPane
    if !isDetail(pane), ![.contactSearch, .calendarMonth].contains(pane), list(pane).selected == nil
    {
      message = Message(texts.nothingDeeper)
      return
    }
    switch pane {
    case .overviewPlan:
      guard let position = entryPosition(in: .overviewPlan) else { return }
      reveal(position)
      choose(list(.overviewPlan).selected, in: .planTree)
      go(to: .plan)
      focus[.plan] = .planTree
    case .overviewChannels:
      guard let channel = list(.overviewChannels).selected else { return }
      let group = book?.channelGroup(ChannelGroup.ID(channel))
      go(to: group.map { .group($0.id) } ?? .channel(Channel.ID(channel)))
    case .overviewAgencies:
      guard let agency = list(.overviewAgencies).selected else { return }
      go(to: .agency(Agency.ID(agency)), focusing: .taskList)
    case .channelList:
      if let id = list(.channelList).selected, book?.channelGroup(ChannelGroup.ID(id)) != nil {
        unfold(id, !expandedGroups.contains(id))
      } else {
        goDeeper()
      }
    case .overviewToday: openToday()
    case .channelHeat: openHeatMap()
    case .planCoverage: openCoverage()
    case .calendarAgenda: openAgendaRow()
    case .agencyList:
      listOneAgency()
      goDeeper()
    case .planTree, .taskList: goDeeper()
    case .channelLog: overlay = .publication(top: 0)
    case .contactSearch: focus[.contacts] = .contactList
    case .contactList where selectedContact != nil: overlay = .contact(top: 0)
    case .historyList: openHistoryRecord()
    case .calendarMonth, .reportPeriods: goDeeper()
    case .reportPreview where isScoring: openScore()
    case .planDetail, .taskDetail, .historyDetail, .reportPreview, .contactList:
      message = Message(texts.nothingDeeper)
    }
  }

  /// Unfolds whatever hides a part of the plan.
  mutating func reveal(_ position: Int) {
    guard let outline = book?.outline else { return }
    var depth = outline[position].depth
    for entry in outline[..<position].reversed() where entry.depth < depth {
      collapsed.remove(entry.rowID)
      depth = entry.depth
    }
    refreshTree()
  }

  mutating func choose(_ id: String?, in pane: Pane) {
    if let id { liftFilter(hiding: id, in: pane) }
    lists[pane, default: ListState()].selected = id
    settle(pane)
    selectionMoved(in: pane)
  }

  mutating func showMonth(_ month: Month) {
    turn(to: month)
    catchUp()
  }

  /// Takes a key as part of the words that contacts are searched by; `false` if it is not meant
  /// for the field.
  mutating func typeInSearch(_ key: Key) -> Bool {
    switch key {
    case .down, .pageDown, .enter, .escape:
      focus[.contacts] = .contactList
      return true
    case .up, .pageUp:
      return true
    case _ where contactQuery.isEmpty && keymap.action(for: key) == .search:
      // The field that the key leads to is this one.
      return true
    default:
      let before = contactQuery.text
      guard contactQuery.take(key) else { return false }
      if contactQuery.text != before { searchContacts() }
      return true
    }
  }

  /// Other words, another list: the best answer is chosen.
  private mutating func searchContacts() {
    lists[.contactList] = nil
    refreshContacts()
  }

  mutating func paste(_ text: String) {
    if layout.isTooSmall {
      message = Message(texts.pasteIgnored)
    } else if case .palette(let palette)? = overlay {
      paste(text, in: palette)
    } else if case .filter(let chooser)? = overlay {
      paste(text, in: chooser)
    } else if overlay != nil {
      message = Message(texts.pasteIgnored)
    } else if form != nil {
      pasteInForm(text)
    } else if finds.field != nil {
      pasteInListSearch(text)
    } else if focusedPane == .contactSearch {
      contactQuery.insertPaste(text, compose: VietnameseText.composed)
      searchContacts()
    } else {
      message = Message(texts.pasteIgnored)
    }
  }
}

extension TextField {
  /// Takes a key that types, deletes or moves within the field; `false` for any other.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(character, compose: VietnameseText.composed)
    case .backspace: backspace()
    case .delete: deleteForward()
    case .left: moveLeft()
    case .right: moveRight()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .control("u"): clearToStart()
    case .control("k"): clearToEnd()
    case .control("w"): deleteWordBackward()
    default: return false
    }
    return true
  }
}
