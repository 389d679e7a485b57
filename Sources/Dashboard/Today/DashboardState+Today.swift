import LoaTexts
import PlanModel

extension DashboardState {
  /// Agencies named one by one before the rest make one line.
  private static let agenciesNamed = 3
  private static let channelsNamed = 4
  /// How many days before its due day a report is called for.
  private static let reportAheadDays = 14

  /// What needs somebody today, the most urgent first: from figures that are there already.
  package mutating func refreshToday() {
    guard let book else {
      figures.today = []
      return
    }
    figures.today =
      lateRows + answerRows(in: book) + reportRows + channelRows + dueSoonRows
      + todayNotices.map {
        TodayRow(id: "notice:\($0.id)", subject: .notice($0), target: $0.target)
      }
    if screen == .overview { settle(.overviewToday) }
  }

  private var lateRows: [TodayRow] {
    let late = figures.todayProgress.filter { $0.overdue > 0 }
      .sorted { $0.overdue > $1.overdue }
    var rows = late.prefix(Self.agenciesNamed).map { progress in
      TodayRow(
        id: "late:\(progress.agency)", subject: .late(progress.agency, progress.overdue),
        target: .agency(progress.agency))
    }
    let rest = late.dropFirst(Self.agenciesNamed)
    if !rest.isEmpty {
      let count = rest.reduce(0) { $0 + $1.overdue }
      rows.append(
        TodayRow(
          id: "late", subject: .moreLate(agencies: rest.count, count), target: .latestAgencies))
    }
    let ownerless = figures.withoutOwnerToday
    if ownerless > 0 {
      rows.append(
        TodayRow(
          id: "without-owner", subject: .withoutOwner(ownerless),
          target: .agency(agencyWithoutOwner)))
    }
    return rows
  }

  private var dueSoonRows: [TodayRow] {
    let soon = figures.todayProgress.filter { $0.dueSoon > 0 }
    guard soon.count > Self.agenciesNamed else {
      return soon.map {
        TodayRow(
          id: "soon:\($0.agency)", subject: .dueSoon($0.agency, $0.dueSoon),
          target: .agency($0.agency))
      }
    }
    let count = soon.reduce(0) { $0 + $1.dueSoon }
    return [
      TodayRow(
        id: "soon", subject: .moreDueSoon(agencies: soon.count, count),
        target: .screen(.calendar))
    ]
  }

  private var reportRows: [TodayRow] {
    let schedule = contents?.schedule ?? ReportingSchedule()
    return ReportingPeriod.all(of: today.year).compactMap { period in
      let dueDay = schedule.dueDay(of: period)
      guard today <= dueDay, dueDay <= today.adding(days: Self.reportAheadDays),
        book?.plan.year == period.year
      else { return nil }
      return TodayRow(
        id: "report:\(period)", subject: .report(period, dueDay), target: .report(period))
    }
  }

  /// Channels that have not said anything this month, or not all that they owe, or of which only
  /// some agencies have.
  private var channelRows: [TodayRow] {
    let wanting = figures.currentReview.filter { review in
      // The message about its file says what is to be done.
      if isUnread(review.subject) { return false }
      return review.state.isWanting
    }
    let named = wanting.count > Self.channelsNamed + 1 ? Self.channelsNamed : wanting.count
    let rows = wanting.prefix(named).map { review in
      TodayRow(
        id: "channel:\(review.id)", subject: .channel(review), target: .channel(review.subject))
    }
    guard named < wanting.count else { return rows }
    let rest = TodayRow(
      id: "channels", subject: .moreChannels(wanting.count - named), target: .screen(.channels))
    return rows + [rest]
  }

  private func answerRows(in book: PlanBook) -> [TodayRow] {
    book.checklists.keys.sorted().flatMap { agency in
      (book.checklists[agency]?.unanswered(on: today) ?? []).filter { followUp in
        followUp.answerBy.map { $0 <= today.adding(days: PlanTask.dueSoonDays) } ?? false
      }.map { followUp in
        TodayRow(
          id: "answer:\(agency):\(followUp.id)", subject: .answer(agency, followUp),
          target: followUp.task.map { .task($0, agency) } ?? .agency(agency))
      }
    }
  }

  /// Goes to what the chosen line is about.
  mutating func openToday() {
    let list = list(.overviewToday)
    guard list.selected != nil, figures.today.indices.contains(list.index) else {
      message = Message(texts.nothingDeeper)
      return
    }
    go(toTarget: figures.today[list.index].target)
  }

  private mutating func go(toTarget target: TodayTarget) {
    switch target {
    case .screen(let screen): goToStart(of: screen)
    case .agency(let agency): go(to: .agency(agency), focusing: .taskList)
    case .latestAgencies:
      agencyOrder = .lateness
      refreshAgencyRows()
      choose(figures.agencyRows.first?.agency.rawValue, in: .agencyList)
      go(to: .checklists)
      focus[.checklists] = .agencyList
    case .task(let task, let agency): go(to: .task(task, agency))
    case .channel(let subject): go(to: subject)
    case .report(let period): showReport(period)
    }
  }
}
