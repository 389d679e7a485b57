package import PlanModel

/// What one month's calendar shows, derived from the book, the month and today.
package struct CalendarFigures: Equatable, Sendable {
  /// What falls on each day of the month, the first first.
  package var days: [DayFigures]
  /// The agenda of the month by day, what is unfolded included.
  package var rows: [AgendaRow]
  /// The same with everything folded, from which `rows` is made.
  var blocks: [AgendaBlock]
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
struct AgendaBlock: Hashable, Sendable {
  var row: AgendaRow
  var members: [AgendaRow]
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
    var works: [String: (day: Int, block: Int)] = [:]
    let agenda = book.agenda(from: first, to: last, on: today, schedule: schedule)
    for entry in agenda {
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
        let single = AgendaRow(entry.day, "task:\(task.id)", .task(task, part))
        let work = task.assignment.map { "\(entry.day):work:\($0)" }
        if let work, let known = works[work] {
          byDay[known.day][known.block].join(single, id: work)
        } else {
          if let work { works[work] = (offset, byDay[offset].count) }
          byDay[offset].append(AgendaBlock(row: single, members: []))
        }
      }
    }
    for (offset, publications) in Self.publications(of: book, from: first, to: last) {
      days[offset].pieces = publications.reduce(0) { $0 + $1.quantity }
      let rows = publications.map {
        AgendaRow($0.day, "pub:\($0.channel):\($0.id)", .publication($0))
      }
      if rows.count > Self.publicationsShownSingly {
        var block = AgendaBlock(
          days[offset].day, "pubs", .publications(pieces: days[offset].pieces))
        block.members = rows.map(\.asMember)
        byDay[offset].append(block)
      } else {
        byDay[offset] += rows.map { AgendaBlock(row: $0, members: []) }
      }
    }
    blocks = byDay.flatMap(\.self)
    rows = []
    unfold(expanded)
  }

  /// Makes the lines anew from what is unfolded.
  mutating func unfold(_ expanded: Set<String>) {
    rows = blocks.flatMap { block in
      [block.row] + (expanded.contains(block.row.id) ? block.members : [])
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

  fileprivate var asMember: AgendaRow {
    var row = self
    row.isMember = true
    return row
  }
}

extension AgendaBlock {
  fileprivate init(_ day: CalendarDay, _ id: String, _ subject: AgendaRow.Subject) {
    self.init(row: AgendaRow(day, id, subject), members: [])
  }

  /// Puts the same work of another agency into one line with what is there.
  fileprivate mutating func join(_ other: AgendaRow, id: String) {
    if members.isEmpty {
      members = [row.asMember]
      row.id = id
    }
    members.append(other.asMember)
    guard case .task(let task, let part) = other.subject else { return }
    switch row.subject {
    case .tasks(let title, let total, let done, let late):
      row.subject = .tasks(
        title: title, total: total + 1, done: done + part.doneCount, late: late + part.lateCount)
    case .task(_, let first):
      row.subject = .tasks(
        title: task.title, total: 2, done: first.doneCount + part.doneCount,
        late: first.lateCount + part.lateCount)
    default: break
    }
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
