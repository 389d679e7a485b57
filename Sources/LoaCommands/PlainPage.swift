import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// The views as lines to be read one after another: headings, one record a line, each value behind
/// its label, no boxes and no columns, bars as numbers.
///
/// For screen readers, for pipes and for terminals without a screen.
struct PlainPage: PlainLines {
  let session: Session
  let book: PlanBook
  let view: PlainView
  /// The month that is looked at, and the day in it as of which.
  let month: Month
  let day: CalendarDay
  /// The same as a dashboard has it, whose panes say what is known of each record.
  let state: DashboardState

  var plan: Plan? { book.plan }
  var today: CalendarDay { session.today }
  /// The day by which ticks count, as on the screen.
  var knownDay: CalendarDay { max(day, today) }

  init(_ session: Session, of book: PlanBook, showing view: PlainView) {
    self.session = session
    self.book = book
    self.view = view
    month = book.plan.month(nearestTo: session.today)
    day = month.nearestDay(to: session.today)
    state = DashboardState(
      reading: session.contents, today: session.today, hasChosenDay: session.options.on != nil,
      language: session.language, account: session.context.account, showing: view.screen,
      news: view == .overview ? session.news(of: book.plan.id) : [])
  }

  var lines: [String] {
    head
      + {
        switch view {
        case .overview: overview
        case .plan: outline
        case .channels: channels
        case .checklists: checklists
        case .contacts: contacts
        case .calendar: calendar
        case .history: history
        case .report: report
        }
      }()
  }

  private var head: [String] {
    var lines = [
      heading,
      texts.overviewMonth(texts.text(month), on: texts.text(today)),
    ]
    if month.year != book.plan.year {
      lines.append("! " + texts.monthOutsidePlan(texts.text(month), year: book.plan.year))
    }
    return lines
  }

  /// A record on one line: what it is, then each thing known of it behind its label.
  func record(_ title: String, _ facts: [(label: String, value: String?)]) -> String {
    let known = facts.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : "\(label): \($0)" }
    }
    return ([title] + known).joined(separator: "; ")
  }

  // MARK: Overview

  private var overview: [String] {
    var lines: [String] = []
    let overdue = state.figures.overdueTasks
    if overdue > 0 { lines.append("! " + texts.tasksOverdue(overdue)) }
    if !session.contents.problems.isEmpty {
      lines.append("! " + texts.brokenFiles(session.contents.problems.count))
    }
    lines += section(
      texts.titleToday(texts.text(today)), state.spokenToday, ifNone: texts.nothingToday)
    let sections = book.outline.filter { $0.item == nil }
    lines += section(
      texts.titlePlan, sections.map { "\($0.ref): \($0.text)" }, ifNone: texts.saidNoSections)
    lines += section(
      texts.titleChannelsOfMonth,
      review.map { "\($0.name): \($0.amountText(in: texts)), \($0.stateName(in: texts))" },
      ifNone: texts.saidNoChannels)
    return lines + section(texts.titleTasksByAgency, state.figures.progress.map(agencyLine))
      + (state.figures.withoutOwner > 0
        ? ["! " + texts.tasksWithoutOwner(state.figures.withoutOwner)] : [])
  }

  private var review: [ChannelReview] { book.review(of: month, on: today).channels }

  func agencyLine(_ progress: Progress) -> String {
    record(
      book.agency(progress.agency).name,
      [
        (texts.statusDone, texts.outOf(progress.done, progress.total)),
        (texts.plainOverdue, progress.overdue > 0 ? texts.grouped(progress.overdue) : nil),
      ])
  }

  // MARK: Plan

  private var outline: [String] {
    guard !book.outline.isEmpty else { return ["", texts.saidNoSections] }
    return book.outline.indices.flatMap { position in
      let line = state.spokenEntry(at: position)
      return book.outline[position].item == nil ? ["", line] : [line]
    }
  }

  // MARK: Channels

  private var channels: [String] {
    let review = review
    return section(
      texts.titleChannels(texts.text(month)), review.map { state.spoken($0) },
      ifNone: texts.saidNoChannels)
      + review.flatMap { channel -> [String] in
        let publications = state.publications(of: channel.subject)
        return publications.isEmpty
          ? [] : section(texts.plainLog(channel.name), publications.map { state.spoken($0) })
      }
  }

  // MARK: Checklists

  private var checklists: [String] {
    let progress = Dictionary(
      state.figures.progress.map { ($0.agency, $0) },
      uniquingKeysWith: { first, _ in first })
    let lists = book.agencies.flatMap { agency -> [String] in
      let tasks = book.tasks(of: agency.id)
      guard let first = tasks.first else { return [] }
      let head = [progress[agency.id].map(agencyLine), state.spokenAgency(of: first)]
      return section(agency.name, head.compactMap { $0 } + tasks.map { state.spoken($0) })
    }
    let idle = state.spokenIdleAgencies
    return (lists.isEmpty ? ["", texts.emptyAgencies] : lists)
      + (idle.isEmpty ? [] : section(texts.headingIdle, idle))
  }
}
