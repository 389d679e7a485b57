import LoaTexts
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
  /// Columns for the marks of sections; none where the document prints none.
  var markColumns = 0
  package var review: [ChannelReview] = []
  /// The members of the groups that are unfolded.
  package var members: [String: [ChannelReview]] = [:]
  /// The review's lines with the agencies of unfolded groups below their group.
  package var channelRows: [ChannelReview] = []
  /// The review of the month that today is in.
  package var currentReview: [ChannelReview] = []
  /// As of ``DashboardState/referenceDay``, each task counted at the agency that answers for it.
  package var progress: [Progress] = []
  /// As of today.
  package var todayProgress: [Progress] = []
  /// Those of `progress` that have a task, in the chosen order, without the line of what nobody
  /// answers for.
  package var agencyRows: [Progress] = []
  /// The agencies without a task, which stand behind that line.
  package var idleAgencies: [Agency.ID] = []
  /// What is open of agencies that have ended, as of ``DashboardState/referenceDay``.
  package var handovers: [TaskHandover] = []
  var handoverPositions: [TaskOnList: Int] = [:]
  /// Columns that the longest count of an agency's progress fills, and the longest position of a
  /// task shown.
  var countColumns = 0
  var refColumns = 0
  package var today: [TodayRow] = []
  /// Open tasks that nobody answers for, as of ``DashboardState/referenceDay`` and today.
  package var withoutOwner = 0
  var withoutOwnerToday = 0
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
  package var reportRows: [ReportRow] = []
  private var keptCoverageMap = Kept<PlanModel.Coverage>()
  private var keptHeat = Kept<[[ChannelReview]]>()
  private var keptCalendar = Kept<CalendarFigures>()
  private var keptReportPage = Kept<ReportPage>()
  package var madeReports = MadeReports()
  package var contactKeys: [SearchKey] = []
  /// The contacts that answer the search, best first; without a search by what they are for.
  package var contacts: [ContactRow] = [] {
    didSet { contactCount = Set(contacts.lazy.map(\.position)).count }
  }
  /// How many contacts those rows are of: one stands under each of its purposes.
  package private(set) var contactCount = 0
  /// How many rows the filter of a list leaves out; none where there is no filter.
  package var hidden: [Pane: Int] = [:]
  /// Whether the list of agencies leaves out the line of what nobody answers for.
  var hidesWithoutOwner = false
  package var found = FoundCache()

  package init() {}

  /// Which contents have reached whom by today; made when the plan's screen is first shown.
  package var coverageMap: PlanModel.Coverage? {
    get { keptCoverageMap.value }
    set { keptCoverageMap.value = newValue }
  }

  /// The twelve months of each line of `review`; made when the heat map is first shown.
  package var heat: [[ChannelReview]]? {
    get { keptHeat.value }
    set { keptHeat.value = newValue }
  }

  /// What stands beside the chosen report; made when it is first shown.
  package var reportPage: ReportPage? {
    get { keptReportPage.value }
    set { keptReportPage.value = newValue }
  }

  /// The calendar of the month shown; made when it is first shown.
  package var calendar: CalendarFigures? {
    get { keptCalendar.value }
    set { keptCalendar.value = newValue }
  }
}

/// Reports once made, by row; how many of them are kept says nothing about a state.
package struct MadeReports: Equatable, Sendable {
  package var pages: [String: ReportPage] = [:]

  package static func == (left: Self, right: Self) -> Bool { true }
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
  package var agency: Agency.ID?
  package var ref: String?
  package var obligations: [Obligation]
  /// How it stands in each month of the plan's year as of today, January first.
  package var reviews: [ChannelReview]
  /// Newest first.
  package var publications: [Publication]

  /// Pieces by month.
  package var counts: [Int] { reviews.map(\.published) }
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
    figures.found.refusals = before.found.refusals
    refreshContactKeys(contents.contacts)
    if let book = contents.book {
      figures.sections = book.outline.indices.filter { book.outline[$0].item == nil }
      figures.descendants = descendants(in: book.outline)
      let marks = figures.sections.map { book.outline[$0].mark.utf8.count }
      figures.markColumns = min(4, (marks.max() ?? 0) + (marks.contains { $0 > 0 } ? 1 : 0))
      if before.coverage != nil { figures.coverage = Coverage(of: book, by: today) }
      refreshTree()
      refreshReview()
      refreshProgress()
      refreshReportRows()
    } else {
      refreshAgencyRows()
    }
    refreshContacts()
    // The tasks and the log follow from what is chosen in the lists beside them.
    for pane in [Pane.agencyList, .channelList] { settle(pane) }
    refreshSelection(force: true)
    settle(.reportPeriods)
    renewViews()
    refreshToday()
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
    filterRows(of: .planTree)
  }

  /// What depends on the month or on publications.
  mutating func refreshReview() {
    guard let book else { return }
    figures.review = book.review(of: month, on: today).channels
    let current = Month(of: today)
    figures.currentReview =
      current == month ? figures.review : book.review(of: current, on: today).channels
    refreshMembers()
  }

  /// What depends on the publications of one channel.
  mutating func refreshReview(of channel: Channel.ID) {
    guard let book else { return }
    figures.coverage?.replace(channel, in: book)
    let channel = book.channel(channel)
    let group = channel?.group.flatMap { book.channelGroup($0) }
    if let group { figures.groupYears.years[group.id.rawValue] = nil }
    guard let channel,
      let position = figures.review.firstIndex(where: {
        $0.subject == group.map { .group($0.id) } ?? .channel(channel.id)
      })
    else {
      refreshReview()
      return
    }
    for (month, isCurrent) in [(month, false), (Month(of: today), true)] {
      let review =
        group.map { book.review(of: $0, in: month, on: today) }
        ?? book.review(of: channel, in: month, on: today)
      if isCurrent {
        figures.currentReview[position] = review
      } else {
        figures.review[position] = review
      }
    }
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
    filterRows(of: .channelList)
  }

  /// What depends on the day or on ticks.
  mutating func refreshProgress() {
    guard let book else { return }
    let owned = refreshProgressOfMonth(in: book)
    let current =
      referenceDay == today ? owned : ownedProgress(of: book, on: today, knownBy: today)
    figures.todayProgress = current.agencies
    figures.withoutOwnerToday = current.withoutOwner.count
    figures.overdue = Dictionary(
      current.agencies.map { ($0.agency, $0.overdue) }, uniquingKeysWith: { first, _ in first })
    figures.overdueTasks = figures.overdue.values.reduce(current.overdueWithoutOwner, +)
    refreshAgencyRows()
  }

  /// How far each agency is as of the month shown, but for the rows that show it; what is late is
  /// late today, whatever month is shown.
  @discardableResult
  mutating func refreshProgressOfMonth(in book: PlanBook) -> OwnedProgress {
    refreshHandovers()
    let owned = ownedProgress(of: book, on: referenceDay, knownBy: knownDay)
    figures.progress = owned.agencies
    figures.withoutOwner = owned.withoutOwner.count
    return owned
  }

  /// How far each agency is with what it answers for; the shorter way where none has ended.
  private func ownedProgress(
    of book: PlanBook, on day: CalendarDay, knownBy known: CalendarDay
  ) -> OwnedProgress {
    guard !book.agencies.contains(where: { $0.hasEnded(by: day) }) else {
      return book.ownedProgress(on: day, knownBy: known)
    }
    return OwnedProgress(
      agencies: book.progress(on: day, knownBy: known), withoutOwner: [], openWithoutOwner: 0,
      overdueWithoutOwner: 0)
  }

  /// What depends on the ticks of one agency.
  mutating func refreshProgress(of agency: Agency.ID) {
    guard let book, !hasEndedAgencies,
      let position = figures.progress.firstIndex(where: { $0.agency == agency }),
      let current = figures.todayProgress.firstIndex(where: { $0.agency == agency })
    else {
      refreshProgress()
      return
    }
    figures.progress[position] = book.progress(
      of: agency, on: referenceDay, knownBy: knownDay)
    figures.todayProgress[current] = book.progress(of: agency, on: today)
    let overdue = figures.todayProgress[current].overdue
    figures.overdueTasks += overdue - (figures.overdue[agency] ?? 0)
    figures.overdue[agency] = overdue
    refreshAgencyRows()
  }

  /// What depends on which agency and channel are chosen.
  mutating func refreshSelection(force: Bool = false) {
    guard book != nil else { return }
    refreshTasks(force: force)
    refreshChannel(force: force)
  }

  /// The tasks of the agency that is chosen.
  mutating func refreshTasks(force: Bool) {
    let agency = list(.agencyList).selected.map { Agency.ID($0) }
    if force || agency != figures.shownAgency {
      if agency != figures.shownAgency, !listsEveryAgency {
        lists[.taskList] = nil
        lists[.taskDetail] = nil
        unmark(.taskList)
      }
      figures.shownAgency = agency
      // The list of every agency is the same whichever agency is chosen.
      if force || !listsEveryAgency {
        refreshTaskRows()
        settle(.taskList)
      }
    }
  }

  /// The year of the channel or group that is chosen, which is the same whatever month is shown.
  mutating func refreshChannel(force: Bool = false) {
    guard let book else { return }
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
      if isOther { unmark(.channelLog) }
      filterRows(of: .channelLog)
      if isOther {
        lists[.channelLog] = nil
        chooseMonthInLog()
      }
      settle(.channelLog)
    }
  }

  /// Brings what came out last by the end of the month shown into sight.
  mutating func chooseMonthInLog() {
    guard let log = figures.channel?.publications, !log.isEmpty else { return }
    let position = log.firstIndex { $0.day <= month.lastDay } ?? log.count - 1
    lists[.channelLog] = ListState(
      selected: log[position].id.rawValue, index: position, top: position)
    settle(.channelLog)
  }

  func channelFigures(_ id: String, in book: PlanBook) -> ChannelFigures? {
    if let channel = book.channel(Channel.ID(id)) {
      let year = Month.all(of: book.plan.year).map { book.review(of: channel, in: $0, on: today) }
      return ChannelFigures(
        id: id, name: channel.name, agency: channel.agency,
        ref: channel.ref, obligations: channel.obligations,
        reviews: year,
        publications: book.publications(on: channel.id).reversed())
    }
    guard let group = book.channelGroup(ChannelGroup.ID(id)) else { return nil }
    let channels = book.channels(of: group)
    let year = Month.all(of: book.plan.year).map { book.review(of: group, in: $0, on: today) }
    let publications = channels.flatMap { book.publications(on: $0.id) }
      .sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    return ChannelFigures(
      id: id, name: group.name, agency: nil, ref: group.ref,
      obligations: group.obligations, reviews: year,
      publications: publications)
  }
}
