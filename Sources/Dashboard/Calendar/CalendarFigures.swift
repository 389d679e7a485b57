package import PlanModel

/// What one month's calendar shows, derived from the book, the month and today.
package struct CalendarFigures: Equatable, Sendable {
  /// What falls on each day of the month, the first first.
  package var days: [DayFigures]
  /// The agenda of the month by day, what is unfolded included.
  package var rows: [AgendaRow]
  /// The same with everything folded, from which `rows` is made.
  private var blocks: [AgendaBlock]
  /// What is due in the month.
  private var agenda: [AgendaEntry]
}

/// What falls on one day.
package struct DayFigures: Hashable, Sendable {
  package var day: CalendarDay
  /// Why it is no usual working day; `nil` if it is one.
  package var mark: DayMark?
  /// Parts of tasks and numbers of channels due on it, and how many of them are done, or late.
  package var due = 0
  package var done = 0
  package var late = 0
  /// Reports due on it.
  package var reports = 0
  /// Pieces that came out on it.
  package var pieces = 0

  package var isEmpty: Bool { due == 0 && reports == 0 && pieces == 0 }
}

/// One line of the agenda.
package struct AgendaRow: Hashable, Sendable, Identifiable {
  package var id: String
  package var day: CalendarDay
  package var subject: Subject
  /// Whether it stands below a line that was unfolded.
  package var isMember = false

  package enum Subject: Hashable, Sendable {
    case holiday(DayMark)
    case report(ReportingPeriod, ofAgencies: Bool)
    case obligation(Obligation, of: ChannelReview.Subject, ChannelState?)
    case task(PlanTask, TaskPart)
    /// One assignment that is due at several agencies.
    case tasks(title: String, total: Int, done: Int, late: Int)
    case publication(Publication)
    /// Several things that came out on one day.
    case publications(pieces: Int)
  }

  /// Whether Enter unfolds it.
  package var isFoldable: Bool {
    switch subject {
    case .tasks, .publications: true
    default: false
    }
  }
}

/// A line of the agenda with what is folded away in it.
///
/// A month of a province has thousands of members; their rows are made where they are unfolded.
private struct AgendaBlock: Hashable, Sendable {
  var row: AgendaRow
  var members = Members.none

  enum Members: Hashable, Sendable {
    case none
    /// The places of tasks in the agenda.
    case tasks([Int])
    case publications([Publication])
  }
}

/// One assignment on one day.
private struct WorkOfDay: Hashable {
  var day: CalendarDay
  var assignment: Assignment.ID
}

extension CalendarFigures {
  /// More publications than these on one day make one line that can be unfolded.
  static let publicationsShownSingly = 4

  init(
    of book: PlanBook, month: Month, today: CalendarDay, holidays: Holidays,
    schedule: ReportingSchedule, expanded: Set<String>
  ) {
    let (first, last) = (month.firstDay, month.lastDay)
    days = (0...(last.day - 1)).map { offset in
      let day = first.adding(days: offset)
      return DayFigures(day: day, mark: holidays.mark(on: day))
    }
    var byDay = Array(repeating: [AgendaBlock](), count: days.count)
    for offset in days.indices {
      guard let mark = days[offset].mark, mark.name != nil else { continue }
      byDay[offset].append(AgendaBlock(days[offset].day, "holiday", .holiday(mark)))
    }
    agenda = book.agenda(from: first, to: last, on: today, schedule: schedule)
    var works: [WorkOfDay: (block: Int, first: Int)] = [:]
    for (place, entry) in agenda.enumerated() {
      let offset = entry.day.day - 1
      days[offset].count(entry)
      switch entry.subject {
      case .report(let period, let ofAgencies):
        byDay[offset].append(
          AgendaBlock(
            entry.day, "report:\(period):\(ofAgencies)", .report(period, ofAgencies: ofAgencies)))
      case .obligation(let obligation, let subject, let period, let state):
        byDay[offset].append(
          AgendaBlock(
            entry.day, "owe:\(subject.id):\(obligation.id):\(period)",
            .obligation(obligation, of: subject, state)))
      case .task(let task, let part):
        let work = task.assignment.map { WorkOfDay(day: entry.day, assignment: $0) }
        if let work, let known = works[work] {
          byDay[offset][known.block].join(part, at: place, first: known.first, of: work)
        } else {
          if let work { works[work] = (byDay[offset].count, place) }
          byDay[offset].append(AgendaBlock(row: AgendaRow(entry.day, task, part)))
        }
      }
    }
    for (offset, publications) in Self.publications(of: book, from: first, to: last) {
      days[offset].pieces = publications.reduce(0) { $0 + $1.quantity }
      if publications.count > Self.publicationsShownSingly {
        var block = AgendaBlock(
          days[offset].day, "pubs", .publications(pieces: days[offset].pieces))
        block.members = .publications(publications)
        byDay[offset].append(block)
      } else {
        byDay[offset] += publications.map { AgendaBlock(row: AgendaRow($0)) }
      }
    }
    blocks = byDay.flatMap(\.self)
    rows = []
    unfold(expanded)
  }

  /// Makes the lines anew from what is unfolded.
  mutating func unfold(_ expanded: Set<String>) {
    rows = blocks.flatMap { block in
      [block.row] + (expanded.contains(block.row.id) ? members(of: block).map(\.asMember) : [])
    }
  }

  private func members(of block: AgendaBlock) -> [AgendaRow] {
    switch block.members {
    case .none: []
    case .publications(let publications): publications.map { AgendaRow($0) }
    case .tasks(let places):
      places.compactMap { place in
        guard case .task(let task, let part) = agenda[place].subject else { return nil }
        return AgendaRow(agenda[place].day, task, part)
      }
    }
  }

  /// What came out on each day of a month that has something, oldest day first.
  private static func publications(
    of book: PlanBook, from first: CalendarDay, to last: CalendarDay
  ) -> [(offset: Int, publications: [Publication])] {
    var byDay: [Int: [Publication]] = [:]
    for channel in book.logs.keys.sorted() {
      for publication in book.publications(on: channel, from: first, to: last) {
        byDay[publication.day.day - 1, default: []].append(publication)
      }
    }
    return byDay.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension DayFigures {
  fileprivate mutating func count(_ entry: AgendaEntry) {
    switch entry.subject {
    case .report: reports += 1
    case .obligation(_, _, _, .notOwed): break
    case .obligation(_, _, _, let state):
      due += 1
      done += state == .met ? 1 : 0
      late += state == .missed || state == .partlyMet ? 1 : 0
    case .task(_, let part):
      due += 1
      done += part.doneCount
      late += part.lateCount
    }
  }
}

extension AgendaRow {
  fileprivate init(_ day: CalendarDay, _ id: String, _ subject: Subject) {
    self.init(id: "\(day):\(id)", day: day, subject: subject)
  }

  fileprivate init(_ day: CalendarDay, _ task: PlanTask, _ part: TaskPart) {
    self.init(day, "task:\(task.id)", .task(task, part))
  }

  fileprivate init(_ publication: Publication) {
    self.init(
      publication.day, "pub:\(publication.channel):\(publication.id)", .publication(publication))
  }

  fileprivate var asMember: AgendaRow {
    var row = self
    row.isMember = true
    return row
  }
}

extension AgendaBlock {
  fileprivate init(_ day: CalendarDay, _ id: String, _ subject: AgendaRow.Subject) {
    self.init(row: AgendaRow(day, id, subject))
  }

  /// Puts the same work of another agency, at a place in the agenda, into one line with that with
  /// which the line began.
  fileprivate mutating func join(
    _ part: TaskPart, at place: Int, first: Int, of work: WorkOfDay
  ) {
    switch row.subject {
    case .tasks(let title, let total, let done, let late):
      row.subject = .tasks(
        title: title, total: total + 1, done: done + part.doneCount, late: late + part.lateCount)
    case .task(let task, let firstPart):
      members = .tasks([first])
      row.id = "\(work.day):work:\(work.assignment)"
      row.subject = .tasks(
        title: task.title, total: 2, done: firstPart.doneCount + part.doneCount,
        late: firstPart.lateCount + part.lateCount)
    default: return
    }
    guard case .tasks(var places) = members else { return }
    // Let go of, so that the list grows in place.
    members = .none
    places.append(place)
    members = .tasks(places)
  }
}

extension TaskPart {
  fileprivate var doneCount: Int { isDone ? 1 : 0 }

  fileprivate var lateCount: Int { state == .overdue ? 1 : 0 }
}

extension ChannelReview.Subject {
  /// The identity of the channel or the group.
  package var id: String {
    switch self {
    case .channel(let id): id.rawValue
    case .group(let id): id.rawValue
    }
  }
}

extension DayMark {
  /// How the day is called; `nil` for a weekend like any other.
  package var name: String? {
    switch self {
    case .weekend: nil
    case .holiday(let name), .dayOff(let name), .worked(let name): name
    }
  }
}
