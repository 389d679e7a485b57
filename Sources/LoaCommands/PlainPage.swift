import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// The views as lines to be read one after another: headings, one record a line, each value behind
/// its label, no boxes and no columns, bars as numbers.
///
/// For screen readers, for pipes and for terminals without a screen.
struct PlainPage {
  let session: Session
  let book: PlanBook
  /// The month that is looked at, and the day in it as of which.
  let month: Month
  let day: CalendarDay
  /// The same as a dashboard has it, whose panes say what is known of each record.
  let state: DashboardState

  var texts: any Texts { session.texts }
  var today: CalendarDay { session.today }
  /// The day by which ticks count, as on the screen.
  var knownDay: CalendarDay { max(day, today) }

  /// - Throws: Why the plan could not be read, if so.
  init(_ session: Session) throws(CommandFailure) {
    self.session = session
    book = try session.book()
    month = book.plan.month(nearestTo: session.today)
    day = month.nearestDay(to: session.today)
    state = DashboardState(
      reading: session.contents, today: session.today, hasChosenDay: session.options.on != nil,
      language: session.language, account: session.context.account)
  }

  func lines(of view: PlainView) -> [String] {
    head(of: view)
      + {
        switch view {
        case .overview: overview
        case .plan: plan
        case .channels: channels
        case .checklists: checklists
        case .contacts: contacts
        case .calendar: calendar
        case .history: history
        case .report: report
        }
      }()
  }

  private func head(of view: PlainView) -> [String] {
    let plan = [session.contents.title, book.plan.number, String(book.plan.year)]
      .compactMap { $0 }.joined(separator: " · ")
    var lines = [
      texts.headingOf(view.title(in: texts), plan: plan),
      texts.overviewMonth(texts.text(month), on: texts.text(today)),
    ]
    if month.year != book.plan.year {
      lines.append("! " + texts.monthOutsidePlan(texts.text(month), year: book.plan.year))
    }
    return lines
  }

  /// A heading with the records below it; how many there are comes first.
  func section(_ title: String, _ records: [String], ifNone: String? = nil) -> [String] {
    if records.isEmpty { return ["", title, ifNone].compactMap { $0 } }
    return ["", "\(title) (\(texts.countOfRecords(records.count)))"] + records
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
    let overdue = book.progress(on: today).reduce(0) { $0 + $1.overdue }
    if overdue > 0 { lines.append("! " + texts.tasksOverdue(overdue)) }
    if !session.contents.problems.isEmpty {
      lines.append("! " + texts.brokenFiles(session.contents.problems.count))
    }
    lines += section(
      texts.titleToday(texts.text(today)), state.spokenToday, ifNone: texts.nothingToday)
    let sections = book.outline.filter { $0.item == nil }
    lines += section(texts.titlePlan, sections.map { "\($0.ref): \($0.text)" })
    lines += section(
      texts.titleChannelsOfMonth,
      review.map { "\($0.name): \($0.amountText(in: texts)), \($0.state.name(in: texts))" })
    lines += section(
      texts.titleTasksByAgency, book.progress(on: day, knownBy: knownDay).map(agencyLine))
    return lines
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

  private var plan: [String] {
    book.outline.indices.flatMap { position in
      let line = state.spokenEntry(at: position)
      return book.outline[position].item == nil ? ["", line] : [line]
    }
  }

  // MARK: Channels

  private var channels: [String] {
    let review = review
    return section(
      texts.titleChannels(texts.text(month)), review.map { state.spoken($0) },
      ifNone: texts.emptyChannels)
      + review.flatMap { channel -> [String] in
        let publications = state.publications(of: channel.subject)
        return publications.isEmpty
          ? [] : section(texts.plainLog(channel.name), publications.map { state.spoken($0) })
      }
  }

  // MARK: Checklists

  private var checklists: [String] {
    let progress = Dictionary(
      book.progress(on: day, knownBy: knownDay).map { ($0.agency, $0) },
      uniquingKeysWith: { first, _ in first })
    let lists = book.agencies.flatMap { agency -> [String] in
      let tasks = book.tasks(of: agency.id)
      guard let first = tasks.first else { return [] }
      let head = [progress[agency.id].map(agencyLine), state.spokenAgency(of: first)]
      return section(agency.name, head.compactMap { $0 } + tasks.map { state.spoken($0) })
    }
    return lists.isEmpty ? ["", texts.emptyAgencies] : lists
  }

  // MARK: Contacts

  private var contacts: [String] {
    let groups = state.spokenContacts
    if groups.isEmpty { return section(texts.screenContacts, [], ifNone: texts.emptyContacts) }
    return groups.flatMap { group in
      section(group.purpose, group.contacts.map { state.spoken($0) })
    }
  }
}
