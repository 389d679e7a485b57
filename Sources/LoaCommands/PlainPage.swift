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

  var texts: any Texts { session.texts }
  var today: CalendarDay { session.today }

  /// - Throws: Why the plan could not be read, if so.
  init(_ session: Session) throws(CommandFailure) {
    self.session = session
    book = try session.book()
    month = book.plan.month(nearestTo: session.today)
    day = month.nearestDay(to: session.today)
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
    let sections = book.outline.filter { $0.item == nil }
    lines += section(texts.titlePlan, sections.map { "\($0.ref): \($0.text)" })
    lines += section(texts.titleChannelsOfMonth, review.map { channelLine($0) })
    lines += section(texts.titleTasksByAgency, book.progress(on: day).map(agencyLine))
    return lines
  }

  private var review: [ChannelReview] { book.review(of: month, on: today).channels }

  private func channelLine(
    _ review: ChannelReview, _ more: [(label: String, value: String?)] = []
  ) -> String {
    record(
      review.name,
      [
        (texts.plainPublished, review.amountText(in: texts)),
        (texts.labelStatus, review.state.name(in: texts)),
      ] + more)
  }

  func agencyLine(_ progress: Progress) -> String {
    record(
      book.agency(progress.agency).name,
      [
        (texts.statusDone, texts.outOf(progress.done, progress.total)),
        (texts.plainOverdue, progress.overdue > 0 ? "\(progress.overdue)" : nil),
      ])
  }

  // MARK: Plan

  private var plan: [String] {
    book.outline.flatMap { entry in
      entry.item == nil ? ["", "\(entry.ref): \(entry.text)"] : ["\(entry.ref): \(entry.text)"]
    }
  }

  // MARK: Channels

  private var channels: [String] {
    let ofMonth = review.map { channelLine($0, [(texts.plainMonths, monthsText($0))]) }
    let log =
      book.plan.channels.map(\.id)
      + book.plan.channelGroups.flatMap { group in
        book.channels(of: group).map(\.id)
      }
    let publications = log.flatMap { channel in
      book.publications(on: channel).filter { month.contains($0.day) }
    }
    return section(texts.titleChannels(texts.text(month)), ofMonth)
      + section(
        texts.plainPublished,
        publications.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map(publicationLine))
  }

  /// How many pieces came out in each month of the plan's year, those without any left out.
  private func monthsText(_ review: ChannelReview) -> String {
    let channels =
      switch review.subject {
      case .channel(let id): [id]
      case .group(let id): book.channelGroup(id).map { book.channels(of: $0).map(\.id) } ?? []
      }
    var counts = Array(repeating: 0, count: 12)
    for channel in channels {
      for (offset, count) in book.monthCounts(on: channel).enumerated() { counts[offset] += count }
    }
    return zip(Month.all(of: book.plan.year), counts).filter { $0.1 > 0 }
      .map { "\(texts.text($0)) \($1)" }.joined(separator: ", ")
  }

  func publicationLine(_ publication: Publication) -> String {
    let refs = publication.covers.compactMap { book.entry(of: $0)?.ref }.joined(separator: ", ")
    return record(
      "\(texts.text(publication.day)): \(publication.title)",
      [
        (texts.titleChannel, book.channel(publication.channel)?.name),
        (texts.fieldGenre, publication.genre), (texts.fieldLink, publication.url),
        (texts.fieldCovers, refs),
      ])
  }

  // MARK: Checklists

  private var checklists: [String] {
    book.agencies.flatMap { agency -> [String] in
      let tasks = book.tasks(of: agency.id)
      return tasks.isEmpty ? [] : section(agency.name, tasks.map(taskLine))
    }
  }

  private func taskLine(_ task: PlanTask) -> String {
    let standing = task.standing(on: day)
    let isLate = task.standing(on: today).isOverdue
    return record(
      "\(isLate ? "! " : "")\(task.title)",
      [
        (texts.labelStatus, statusText(task, standing, isLate: isLate)),
        (texts.labelFrame, texts.text(task.frame)),
        (texts.labelDue, standing.dueDay.map { texts.text($0) }), (texts.labelRef, task.ref),
        (texts.labelPerson, task.record?.person), (texts.labelNote, task.record?.note),
      ])
  }

  private func statusText(_ task: PlanTask, _ standing: TaskStanding, isLate: Bool) -> String {
    var parts: [String] = []
    switch task.frame.anchor {
    case .recurring, .dates, .season: parts.append(texts.text(ofRecurring: standing))
    default: parts.append(standing.status.name(in: texts))
    }
    if isLate { parts.append(texts.overdue) }
    return parts.joined(separator: ", ")
  }

  // MARK: Contacts

  private var contacts: [String] {
    let lines = session.contents.contacts.map { contact in
      record(
        session.owner(of: contact),
        [
          (contact.kind.name(in: texts), contact.value ?? texts.notKnown),
          (texts.plainPlace, contact.place),
          (
            texts.plainPurpose,
            ([contact.about] + contact.purposes.map { $0.name(in: texts) })
              .compactMap { $0 }.joined(separator: ", ")
          ), (texts.plainHours, contact.hours),
          (texts.labelStatus, contact.warning(on: today).map { "! " + $0.sentence(in: texts) }),
        ])
    }
    return section(texts.screenContacts, lines, ifNone: texts.emptyContacts)
  }
}
