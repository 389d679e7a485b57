/// That an agency was reminded of something, and what came back ("đôn đốc").
public struct FollowUp: Hashable, Sendable, Identifiable {
  public let id: Identifier<FollowUp>
  /// The task it was about; `nil` if about something else, which `about` then says.
  public var task: PlanTask.ID?
  public var about: String?
  /// When the agency was reminded.
  public var day: CalendarDay
  /// The number of the letter; `nil` if it was done by word of mouth.
  public var letter: String?
  /// By which day an answer was asked for.
  public var answerBy: CalendarDay?
  /// What came back; `nil`: nothing yet.
  public var reply: String?
  public var repliedOn: CalendarDay?
  public var note: String?
  /// Who recorded it.
  public var by: String?
  /// When it was recorded, in UTC as in the files.
  public var at: String?

  public init(
    id: ID, task: PlanTask.ID? = nil, about: String? = nil, day: CalendarDay,
    letter: String? = nil, answerBy: CalendarDay? = nil, reply: String? = nil,
    repliedOn: CalendarDay? = nil, note: String? = nil, by: String? = nil, at: String? = nil
  ) {
    self.id = id
    self.task = task
    self.about = about
    self.day = day
    self.letter = letter
    self.answerBy = answerBy
    self.reply = reply
    self.repliedOn = repliedOn
    self.note = note
    self.by = by
    self.at = at
  }

  /// Whether something had come back by `day`.
  public func isAnswered(by day: CalendarDay) -> Bool {
    repliedOn.map { $0 <= day } ?? (reply != nil)
  }

  /// Whether an answer was asked for by an earlier day and none had come.
  public func isOverdue(on day: CalendarDay) -> Bool {
    (answerBy.map { $0 < day } ?? false) && !isAnswered(by: day)
  }
}

/// What an agency hands in.
public enum SubmissionKind: String, Hashable, Sendable, CaseIterable {
  case plan, report
}

/// An agency's own plan or report as received ("hồ sơ nhận").
public struct Submission: Hashable, Sendable, Identifiable {
  public let id: Identifier<Submission>
  public var kind: SubmissionKind
  /// The period that a report is about, as the files name it (`2024-Q1`, `bc-2024-6t`); `nil`: the
  /// plan's year.
  public var period: String?
  /// The number of the document.
  public var number: String?
  /// The day of the document itself.
  public var issuedOn: CalendarDay?
  /// When it was received.
  public var day: CalendarDay
  public var link: String?
  public var note: String?
  /// Who recorded it.
  public var by: String?
  /// When it was recorded, in UTC as in the files.
  public var at: String?

  public init(
    id: ID, kind: SubmissionKind, period: String? = nil, number: String? = nil,
    issuedOn: CalendarDay? = nil, day: CalendarDay, link: String? = nil, note: String? = nil,
    by: String? = nil, at: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.period = period
    self.number = number
    self.issuedOn = issuedOn
    self.day = day
    self.link = link
    self.note = note
    self.by = by
    self.at = at
  }
}

/// Who answers for a task, or for all that an agency does under the plan, for a time.
///
/// A handover is one person's last day and another's first; neither record is lost.
public struct PersonInCharge: Hashable, Sendable, Identifiable {
  public let id: Identifier<PersonInCharge>
  /// `nil`: the agency as a whole.
  public var task: PlanTask.ID?
  public var name: String
  /// As printed.
  public var phone: String?
  /// The first day; `nil`: from the plan's beginning.
  public var from: CalendarDay?
  /// The last day; `nil`: until somebody else takes over.
  public var until: CalendarDay?
  public var note: String?

  public init(
    id: ID, task: PlanTask.ID? = nil, name: String, phone: String? = nil,
    from: CalendarDay? = nil, until: CalendarDay? = nil, note: String? = nil
  ) {
    self.id = id
    self.task = task
    self.name = name
    self.phone = phone
    self.from = from
    self.until = until
    self.note = note
  }

  public func isInCharge(on day: CalendarDay) -> Bool {
    (from ?? day) <= day && day <= (until ?? day)
  }
}

/// One record of an officer's own duties on an agency's checklist.
public enum OfficerRecord: Hashable, Sendable {
  case followUp(FollowUp)
  case submission(Submission)
  case person(PersonInCharge)
  case score(ScoreEntry)
}

extension Checklist {
  /// The agency's plan or its report about a period as it had been received by `day`, newest first.
  public func submissions(_ kind: SubmissionKind, by day: CalendarDay) -> [Submission] {
    newestSubmissions.filter { $0.kind == kind && $0.day <= day }
  }

  /// All plans and reports received, newest first.
  public var newestSubmissions: [Submission] {
    submissions.sorted { ($1.day, $1.id) < ($0.day, $0.id) }
  }

  /// Reminders about a task, `nil` standing for those about none, oldest first.
  public func followUps(about task: PlanTask.ID?) -> [FollowUp] {
    followUps.filter { $0.task == task }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Reminders to which nothing had come back by `day`, oldest first.
  public func unanswered(on day: CalendarDay) -> [FollowUp] {
    followUps.filter { $0.day <= day && !$0.isAnswered(by: day) }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Who answers for a task on `day`: the person named for it, else the one in its record, else
  /// the one named for the agency as a whole.
  ///
  /// Of several the one who began last.
  public func personInCharge(of task: PlanTask.ID, on day: CalendarDay) -> PersonInCharge? {
    if let person = latest(for: task, on: day) { return person }
    if let record = tasks[task], let name = record.person {
      return PersonInCharge(
        id: PersonInCharge.ID(task.rawValue), task: task, name: name, phone: record.phone)
    }
    return latest(for: nil, on: day)
  }

  /// Who answers for the agency as a whole on `day`.
  public func personInCharge(on day: CalendarDay) -> PersonInCharge? { latest(for: nil, on: day) }

  /// Those who have answered for a task, or for the agency as a whole, one after the other.
  public func handovers(of task: PlanTask.ID?) -> [PersonInCharge] {
    persons.filter { $0.task == task }.sorted(by: PersonInCharge.begins)
  }

  private func latest(for task: PlanTask.ID?, on day: CalendarDay) -> PersonInCharge? {
    persons.filter { $0.task == task && $0.isInCharge(on: day) }.max(by: PersonInCharge.begins)
  }

  mutating func file(_ record: OfficerRecord) {
    switch record {
    case .followUp(let record): Self.put(record, in: &followUps)
    case .submission(let record): Self.put(record, in: &submissions)
    case .person(let record): Self.put(record, in: &persons)
    case .score(let record): Self.put(record, in: &scores)
    }
  }

  mutating func withdraw(_ record: OfficerRecord) {
    switch record {
    case .followUp(let record): followUps.removeAll { $0.id == record.id }
    case .submission(let record): submissions.removeAll { $0.id == record.id }
    case .person(let record): persons.removeAll { $0.id == record.id }
    case .score(let record): scores.removeAll { $0.id == record.id }
    }
  }

  /// Adds a record at its place in the order of identities, as the files have it, or replaces it.
  private static func put<Record: Identifiable, Subject>(
    _ record: Record, in records: inout [Record]
  ) where Record.ID == Identifier<Subject> {
    if let known = records.firstIndex(where: { $0.id == record.id }) {
      records[known] = record
    } else {
      let place = records.firstIndex { record.id < $0.id } ?? records.endIndex
      records.insert(record, at: place)
    }
  }
}

extension PersonInCharge {
  fileprivate static func begins(_ left: Self, before right: Self) -> Bool {
    if left.from != right.from {
      guard let later = right.from else { return false }
      return left.from.map { $0 < later } ?? true
    }
    return left.id < right.id
  }
}
