/// What was recorded about one agency's tasks.
public struct Checklist: Hashable, Sendable {
  public var tasks: [PlanTask.ID: TaskRecord]
  public var ownTasks: [OwnTask]
  public var ticks: TickList
  public var evidence: [Evidence]
  public var followUps: [FollowUp]
  public var submissions: [Submission]
  public var persons: [PersonInCharge]
  /// What officers entered for the scoring of this agency.
  public var scores: [ScoreEntry]

  public init(
    tasks: [TaskRecord] = [], ownTasks: [OwnTask] = [], ticks: [Tick] = [],
    evidence: [Evidence] = [], followUps: [FollowUp] = [], submissions: [Submission] = [],
    persons: [PersonInCharge] = [], scores: [ScoreEntry] = []
  ) {
    self.tasks = Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.ownTasks = ownTasks
    self.ticks = TickList(ticks)
    self.evidence = evidence
    self.followUps = followUps
    self.submissions = submissions
    self.persons = persons
    self.scores = scores
  }

  /// Whether nothing is recorded.
  var isEmpty: Bool {
    tasks.isEmpty && ownTasks.isEmpty && ticks.isEmpty && evidence.isEmpty
      && followUps.isEmpty && submissions.isEmpty && persons.isEmpty && scores.isEmpty
  }

  /// The ticks of one task, oldest period first.
  public func ticks(of task: PlanTask.ID) -> [Tick] { Array(ticks[task]) }
}

/// What was recorded about a task that the plan gives.
public struct TaskRecord: Hashable, Sendable, Identifiable {
  public let id: PlanTask.ID
  /// Somebody said that work on it has begun.
  public var isDoing: Bool
  /// Why the agency need not do it, never blank; `nil` while it must.
  public var exemption: String?
  public var person: String?
  public var phone: String?
  public var note: String?
  /// The agency that an officer named to take it over, where the registry names none or another.
  public var successor: Agency.ID?

  public init(
    id: PlanTask.ID, isDoing: Bool = false, exemption: String? = nil, person: String? = nil,
    phone: String? = nil, note: String? = nil, successor: Agency.ID? = nil
  ) {
    self.id = id
    self.isDoing = isDoing
    self.exemption = exemption.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    self.person = person
    self.phone = phone
    self.note = note
    self.successor = successor
  }

  /// What is known of the task if an heir has recorded `later` about it: where the heir says
  /// nothing, what was said first still holds.
  func continued(by later: TaskRecord) -> TaskRecord {
    var record = self
    record.isDoing = isDoing || later.isDoing
    record.exemption = later.exemption ?? exemption
    // Nobody is reached at the number of another.
    record.phone = later.person == nil ? later.phone ?? phone : later.phone
    record.person = later.person ?? person
    record.note = later.note ?? note
    record.successor = later.successor ?? successor
    return record
  }
}

/// A task that an agency has set itself.
public struct OwnTask: Hashable, Sendable, Identifiable {
  public let id: PlanTask.ID
  public var title: String
  public var ref: String?
  public var frame: TimeFrame
  public var contents: [Item.ID]
  public var deliverable: String?
  /// The kind of work, as in an assignment.
  public var work: String?

  public init(
    id: PlanTask.ID, title: String, ref: String? = nil, frame: TimeFrame = TimeFrame(.year),
    contents: [Item.ID] = [], deliverable: String? = nil, work: String? = nil
  ) {
    self.id = id
    self.title = title
    self.ref = ref
    self.frame = frame
    self.contents = contents
    self.deliverable = deliverable
    self.work = work
  }
}

/// That a task was done: once, or for one period.
public struct Tick: Hashable, Sendable, Identifiable {
  public var id: Identifier<Tick> { Self.id(task: task, period: period) }
  public let task: PlanTask.ID
  /// `nil` for a task that is done once.
  public let period: Period?
  /// When it was done, if that was said.
  public var day: CalendarDay?
  /// Who recorded it.
  public var by: String?
  /// When it was recorded, in UTC as in the files.
  public var at: String?
  public var note: String?

  public init(
    task: PlanTask.ID, period: Period? = nil, day: CalendarDay? = nil, by: String? = nil,
    at: String? = nil, note: String? = nil
  ) {
    self.task = task
    self.period = period
    self.day = day
    self.by = by
    self.at = at
    self.note = note
  }

  /// Whether the period of `left` begins before that of `right`; having none comes first.
  static func isOlder(_ left: Tick, _ right: Tick) -> Bool {
    guard let later = right.period else { return false }
    guard let earlier = left.period else { return true }
    return (earlier.firstDay, earlier.lastDay) < (later.firstDay, later.lastDay)
  }

  /// One per task and period, so that two officers who tick the same thing make one record.
  public static func id(task: PlanTask.ID, period: Period?) -> ID {
    ID(period.map { "\(task):\($0)" } ?? task.rawValue)
  }
}

/// What proves that a task was done: a record, not a tick.
public struct Evidence: Hashable, Sendable, Identifiable {
  public let id: Identifier<Evidence>
  public var task: PlanTask.ID
  /// The tick that it proves; `nil`: the task as a whole.
  public var tick: Tick.ID?
  public var kind: String?
  public var issuer: String?
  /// The document's number.
  public var number: String?
  public var day: CalendarDay?
  /// Which section and page of the document prove it.
  public var section: String?
  public var page: String?
  public var link: String?
  public var note: String?
  /// Where the file is, below the folder of the agency's evidence.
  public var file: String?

  public init(
    id: ID, task: PlanTask.ID, tick: Tick.ID? = nil, kind: String? = nil,
    issuer: String? = nil, number: String? = nil, day: CalendarDay? = nil,
    section: String? = nil, page: String? = nil, link: String? = nil, note: String? = nil,
    file: String? = nil
  ) {
    self.id = id
    self.task = task
    self.tick = tick
    self.kind = kind
    self.issuer = issuer
    self.number = number
    self.day = day
    self.section = section
    self.page = page
    self.link = link
    self.note = note
    self.file = file
  }

  /// What an appraiser will miss: the issuer, the number, and the section or page that proves it.
  ///
  /// - Source: Sở Nội vụ Nam Định, guidance on self-scoring, 2022.
  public var gaps: [EvidenceGap] {
    EvidenceGap.allCases.filter { gap in
      switch gap {
      case .issuer: isBlank(issuer)
      case .number: isBlank(number)
      case .place: isBlank(section) && isBlank(page)
      }
    }
  }
}

/// What a piece of evidence does not say.
public enum EvidenceGap: String, Hashable, Sendable, CaseIterable {
  case issuer, number, place
}

/// Whether nothing can be read in a text.
func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
