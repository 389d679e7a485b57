package import PlanModel
import TerminalCanvas

/// What the screens show that is derived from the book, the month and the day.
///
/// It is a cache: ``DashboardState/refresh()`` makes it anew from the rest of the state whenever
/// that changes, and a key that only moves does not touch it.
package struct Figures: Equatable, Sendable {
  /// Positions in the book's outline of its sections.
  package var sections: [Int] = []
  /// Positions in the outline that are not folded away.
  package var tree: [Int] = []
  /// Items and sections below each section, by position in the outline.
  package var descendants: [Int: Int] = [:]
  package var review: [ChannelReview] = []
  /// The members of the groups that are unfolded.
  package var members: [String: [ChannelReview]] = [:]
  /// The review's lines with the agencies of unfolded groups below their group.
  package var channelRows: [ChannelReview] = []
  /// As of ``DashboardState/referenceDay``.
  package var progress: [Progress] = []
  /// What each agency has overdue as of today.
  package var overdue: [Agency.ID: Int] = [:]
  package var overdueTasks = 0
  /// The tasks of the agency that is shown.
  package var tasks: [PlanTask] = []
  package var shownAgency: Agency.ID?
  /// The channel or group whose year is shown.
  package var shownChannel: String?
  package var channel: ChannelFigures?
  /// The years of groups that were looked at, so that a cursor passing over them merges no logs.
  var groupYears = GroupYears()
  /// Made when the plan's screen is first shown.
  package var coverage: Coverage?
  package var contactKeys: [SearchKey] = []
  /// Positions in the list of contacts that answer the search, best first.
  package var contacts: [Int] = []

  package init() {}
}

/// Years of channel groups once merged; how many of them are kept says nothing about a state.
struct GroupYears: Equatable, Sendable {
  var years: [String: ChannelFigures] = [:]

  static func == (left: Self, right: Self) -> Bool { true }
}

/// The year of one channel, or of a whole group.
package struct ChannelFigures: Equatable, Sendable {
  package var id: String
  package var name: String
  package var agencyName: String?
  package var ref: String?
  package var obligations: [Obligation]
  /// Pieces by month of the plan's year, January first.
  package var counts: [Int]
  /// How it stands in each of them, as of today.
  package var states: [ChannelState]
  /// Newest first.
  package var publications: [Publication]
}

extension DashboardState {
  /// Makes everything derived anew.
  package mutating func refresh() {
    guard let contents else {
      figures = Figures()
      return
    }
    let before = figures
    figures = Figures()
    (figures.shownAgency, figures.shownChannel) = (before.shownAgency, before.shownChannel)
    refreshContactKeys(contents.contacts)
    if let book = contents.book {
      figures.sections = book.outline.indices.filter { book.outline[$0].item == nil }
      figures.descendants = descendants(in: book.outline)
      if before.coverage != nil || screen == .plan { figures.coverage = Coverage(of: book) }
      refreshTree()
      refreshReview()
      refreshProgress()
    }
    refreshContacts()
    // The tasks and the log follow from what is chosen in the lists beside them.
    for pane in [Pane.agencyList, .channelList] { settle(pane) }
    refreshSelection(force: true)
    settleAll()
    clampDetails()
  }

  private func descendants(in outline: [OutlineEntry]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for position in outline.indices where outline[position].item == nil {
      let below = outline[(position + 1)...].prefix { $0.depth > outline[position].depth }
      counts[position] = below.count { $0.item != nil }
    }
    return counts
  }

  /// What depends on which parts of the plan are folded away.
  mutating func refreshTree() {
    let outline = book?.outline ?? []
    var positions: [Int] = []
    positions.reserveCapacity(outline.count)
    var hiddenBelow: Int?
    for (position, entry) in outline.enumerated() {
      if let depth = hiddenBelow, entry.depth > depth { continue }
      hiddenBelow = collapsed.contains(entry.rowID) ? entry.depth : nil
      positions.append(position)
    }
    figures.tree = positions
  }

  /// What depends on the month or on publications.
  mutating func refreshReview() {
    guard let book else { return }
    figures.review = book.review(of: month, on: today).channels
    refreshMembers()
  }

  /// What depends on the publications of one channel.
  mutating func refreshReview(of channel: Channel.ID) {
    guard let book else { return }
    figures.coverage?.replace(channel, in: book)
    figures.groupYears.years[String(channel.rawValue.prefix { $0 != "@" })] = nil
    guard let named = book.plan.channels.first(where: { $0.id == channel }),
      let position = figures.review.firstIndex(where: { $0.id == channel.rawValue })
    else {
      refreshReview()
      return
    }
    figures.review[position] = book.review(of: named, in: month, on: today)
    refreshMembers()
  }

  /// What depends on which channel groups are unfolded.
  mutating func refreshMembers() {
    guard let book else { return }
    figures.members = [:]
    for group in book.plan.channelGroups where expandedGroups.contains(group.id.rawValue) {
      figures.members[group.id.rawValue] = book.review(ofEachIn: group, month: month, on: today)
    }
    figures.channelRows = figures.review.flatMap { [$0] + (figures.members[$0.id] ?? []) }
  }

  /// What depends on the day or on ticks.
  mutating func refreshProgress() {
    guard let book else { return }
    figures.progress = book.progress(on: referenceDay)
    let progress = referenceDay == today ? figures.progress : book.progress(on: today)
    figures.overdue = Dictionary(
      progress.map { ($0.agency, $0.overdue) }, uniquingKeysWith: { first, _ in first })
    figures.overdueTasks = figures.overdue.values.reduce(0, +)
  }

  /// What depends on the ticks of one agency.
  mutating func refreshProgress(of agency: Agency.ID) {
    guard let book, let position = figures.progress.firstIndex(where: { $0.agency == agency })
    else {
      refreshProgress()
      return
    }
    figures.progress[position] = book.progress(of: agency, on: referenceDay)
    let overdue = book.progress(of: agency, on: today).overdue
    figures.overdueTasks += overdue - (figures.overdue[agency] ?? 0)
    figures.overdue[agency] = overdue
  }

  /// What depends on which agency and channel are chosen.
  mutating func refreshSelection(force: Bool = false) {
    guard let book else { return }
    let agency = list(.agencyList).selected.map { Agency.ID($0) }
    if force || agency != figures.shownAgency {
      if agency != figures.shownAgency {
        lists[.taskList] = nil
        lists[.taskDetail] = nil
      }
      figures.shownAgency = agency
      figures.tasks = agency.map(book.tasks) ?? []
      settle(.taskList)
    }
    let channel = list(.channelList).selected
    if force || channel != figures.shownChannel {
      let isOther = channel != figures.shownChannel
      figures.shownChannel = channel
      figures.channel =
        channel.flatMap { figures.groupYears.years[$0] }
        ?? channel.flatMap { channelFigures($0, in: book) }
      if let year = figures.channel, book.channelGroup(ChannelGroup.ID(year.id)) != nil {
        figures.groupYears.years[year.id] = year
      }
      if isOther {
        lists[.channelLog] = nil
        chooseMonthInLog()
      }
      settle(.channelLog)
    }
  }

  /// Brings what came out in the month shown into sight, if anything did.
  mutating func chooseMonthInLog() {
    guard let log = figures.channel?.publications,
      let position = log.firstIndex(where: { month.contains($0.day) })
    else { return }
    lists[.channelLog] = ListState(
      selected: log[position].id.rawValue, index: position, top: position)
    settle(.channelLog)
  }

  private func channelFigures(_ id: String, in book: PlanBook) -> ChannelFigures? {
    if let channel = book.channel(Channel.ID(id)) {
      let year = Month.all(of: book.plan.year).map { book.review(of: channel, in: $0, on: today) }
      return ChannelFigures(
        id: id, name: channel.name, agencyName: book.agency(channel.agency).name,
        ref: channel.ref, obligations: channel.obligations, counts: year.map(\.published),
        states: year.map(\.state),
        publications: book.publications(on: channel.id).reversed())
    }
    guard let group = book.channelGroup(ChannelGroup.ID(id)) else { return nil }
    let channels = book.channels(of: group)
    var counts = Array(repeating: 0, count: 12)
    for channel in channels {
      for (offset, count) in book.monthCounts(on: channel.id).enumerated() {
        counts[offset] += count
      }
    }
    let states = Month.all(of: book.plan.year).map { month -> ChannelState in
      if month.lastDay < book.plan.firstDay { return .notOwed }
      if counts[month.number - 1] > 0 { return .published }
      return month.firstDay > today ? .notYetDue : .silent
    }
    let publications = channels.flatMap { book.publications(on: $0.id) }
      .sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    return ChannelFigures(
      id: id, name: group.name, agencyName: nil, ref: group.ref,
      obligations: group.obligations, counts: counts, states: states,
      publications: publications)
  }

  private mutating func refreshContactKeys(_ contacts: [Contact]) {
    figures.contactKeys = contacts.map { contact in
      SearchKey(
        [
          owner(of: contact), contact.place, contact.value ?? "", contact.about ?? "",
          contact.kind.name(in: texts),
          contact.purposes.map { $0.name(in: texts) }
            .joined(separator: " "),
        ].joined(separator: " "))
    }
  }

  /// What depends on the words that contacts are searched by.
  mutating func refreshContacts() {
    let query = SearchQuery(contactQuery.text)
    figures.contacts = figures.contactKeys.indices
      .compactMap { position in
        query.rank(in: figures.contactKeys[position]).map { (rank: $0, position: position) }
      }
      .sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }
      .map(\.position)
    settle(.contactList)
  }

  /// Whose a contact is, in words.
  package func owner(of contact: Contact) -> String {
    contact.owner ?? contact.agency.flatMap { id in book?.agency(id).name } ?? contact.place
  }
}

// MARK: - Rows

extension DashboardState {
  /// The rows of a pane in the order in which they are drawn.
  package func rows(_ pane: Pane) -> PaneRows {
    let figures = figures
    switch pane {
    case .overviewPlan, .planTree:
      guard let outline = book?.outline else { return PaneRows() }
      let positions = pane == .planTree ? figures.tree : figures.sections
      return PaneRows(count: positions.count) { outline[positions[$0]].rowID }
    case .overviewChannels:
      return PaneRows(count: figures.review.count) { figures.review[$0].id }
    case .channelList:
      return PaneRows(count: figures.channelRows.count) { figures.channelRows[$0].id }
    case .overviewAgencies, .agencyList:
      return PaneRows(count: figures.progress.count) { figures.progress[$0].agency.rawValue }
    case .channelLog:
      guard let log = figures.channel?.publications else { return PaneRows() }
      return PaneRows(count: log.count) { log[$0].id.rawValue }
    case .taskList:
      return PaneRows(count: figures.tasks.count) { figures.tasks[$0].id.rawValue }
    case .contactList:
      guard let contacts = contents?.contacts else { return PaneRows() }
      return PaneRows(count: figures.contacts.count) { contacts[figures.contacts[$0]].id.rawValue }
    case .calendarMonth, .calendarAgenda, .historyList, .reportPeriods: return PaneRows()
    case .planDetail, .taskDetail, .historyDetail, .reportPreview, .contactSearch:
      return PaneRows()
    }
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
    return contents?.contacts[figures.contacts[list.index]]
  }

  /// Finds a list's selection again after its rows changed.
  mutating func settle(_ pane: Pane) {
    var list = list(pane)
    list.settle(in: rows(pane), height: layout.listHeight(of: pane))
    lists[pane] = list
  }

  mutating func settleAll() {
    for pane in Pane.allCases where !pane.isDetail && pane != .contactSearch { settle(pane) }
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
