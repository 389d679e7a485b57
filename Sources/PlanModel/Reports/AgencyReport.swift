/// How far one agency is in a span, with what it answers for in place of others.
public struct AgencyReport: Hashable, Sendable {
  public var agency: Agency.ID
  public var progress: SpanProgress
}

/// A task of which a report says more than its number.
public struct ReportedTask: Hashable, Sendable {
  public var task: PlanTask.ID
  /// On whose checklist it stands.
  public var agency: Agency.ID
  /// Who answers for it; `nil` if nobody does.
  public var owner: Agency.ID?
  public var title: String
  /// How many parts are overdue, or ticks not proven.
  public var parts: Int
  /// The due day of the oldest part that is not done; `nil` where none is known.
  public var dueDay: CalendarDay?
}

/// Reminders of a span, and what has come of them.
public struct FollowUpReport: Hashable, Sendable {
  /// Reminders made in the span.
  public var made = 0
  /// How many of them were answered by the day of the report.
  public var answered = 0
  /// All to which nothing has come, made in the span or before, oldest first.
  public var outstanding: [Outstanding] = []

  public struct Outstanding: Hashable, Sendable {
    public var agency: Agency.ID
    public var followUp: FollowUp
    /// The title of the task that it is about; `nil` if it is about something else.
    public var task: String?
    public var isOverdue: Bool
  }

  mutating func add(
    _ checklist: Checklist, of agency: Agency.ID, in span: ReportSpan, on day: CalendarDay,
    _ book: PlanBook
  ) {
    for followUp in checklist.followUps where followUp.day <= min(day, span.lastDay) {
      let isAnswered = followUp.isAnswered(by: day)
      if span.contains(followUp.day) {
        made += 1
        answered += isAnswered ? 1 : 0
      }
      guard !isAnswered else { continue }
      let title = followUp.task.flatMap { id in
        book.tasks(of: agency).first { $0.id == id }?.title
      }
      outstanding.append(
        Outstanding(
          agency: agency, followUp: followUp, task: title, isOverdue: followUp.isOverdue(on: day)))
    }
  }

  mutating func sort(in book: PlanBook) {
    outstanding.sort { left, right in
      (left.followUp.day, book.registry.position(of: left.agency), left.followUp.id)
        < (right.followUp.day, book.registry.position(of: right.agency), right.followUp.id)
    }
  }
}

/// Counts the tasks of a span, agency by agency: one pass over the checklists.
struct AgencyCounter {
  private let book: PlanBook
  private let counter: SpanCounter
  /// The day by which it is decided whose a task is.
  private let ownerDay: CalendarDay
  private let wanted: Agency.ID?
  /// Whether tasks are named, not only counted.
  private let namesTasks: Bool
  private var byAgency: [Agency.ID: SpanProgress] = [:]
  private(set) var withoutOwner = SpanProgress()
  private(set) var tasksWithoutOwner: [ReportedTask] = []
  private(set) var overdue: [ReportedTask] = []
  private(set) var unproven: [ReportedTask] = []

  init(
    _ book: PlanBook, _ span: ReportSpan, on day: CalendarDay, of agency: Agency.ID?,
    namesTasks: Bool = true
  ) {
    self.namesTasks = namesTasks
    self.book = book
    counter = SpanCounter(span, year: book.plan.year, on: day)
    ownerDay = min(day, span.lastDay)
    wanted = agency
  }

  /// Those of which there is anything to say, in the order of the registry.
  var reports: [AgencyReport] {
    byAgency.filter { $0.key == wanted || $0.value != SpanProgress() }
      .sorted {
        (book.registry.position(of: $0.key), $0.key) < (book.registry.position(of: $1.key), $1.key)
      }
      .map { AgencyReport(agency: $0.key, progress: $0.value) }
  }

  mutating func count() {
    for agency in book.agencies {
      if agency.hasEnded(by: ownerDay) {
        countEnded(agency.id)
      } else if wanted == nil || wanted == agency.id {
        countOwn(agency.id)
      }
    }
  }

  private mutating func countOwn(_ agency: Agency.ID) {
    let tasks = book.tasks(of: agency)
    var sum = byAgency[agency] ?? SpanProgress()
    for index in tasks.indices {
      let progress = tasks[index].progress(in: counter)
      sum += progress
      guard namesTasks else { continue }
      // Field by field: a copy of the task would retain all that is recorded about it.
      if progress.allOverdue > 0 {
        overdue.append(
          ReportedTask(
            task: tasks[index].id, agency: agency, owner: agency, title: tasks[index].title,
            parts: progress.allOverdue, dueDay: tasks[index].standing(on: counter.day).dueDay))
      }
      if progress.unproven > 0 {
        unproven.append(
          ReportedTask(
            task: tasks[index].id, agency: agency, owner: agency, title: tasks[index].title,
            parts: progress.unproven))
      }
    }
    byAgency[agency] = sum
  }

  /// What is done stays with the agency that has ended; what is open is its successor's.
  private mutating func countEnded(_ agency: Agency.ID) {
    for handover in book.answered(of: agency, on: ownerDay) {
      let (task, owner) = (handover.task, handover.owner)
      let progress = task.progress(in: counter)
      let isOfAgency = wanted == nil || wanted == agency
      if isOfAgency {
        byAgency[agency, default: SpanProgress()] += progress.closedParts
        if progress.unproven > 0 { unproven.append(unproven(task, progress)) }
      }
      let open = progress.openParts
      guard open != SpanProgress() else { continue }
      if let owner, wanted == nil || wanted == owner {
        byAgency[owner, default: SpanProgress()] += open
      } else if owner == nil, isOfAgency {
        withoutOwner += open
        tasksWithoutOwner.append(late(task, progress, owner: nil))
      } else {
        continue
      }
      if open.allOverdue > 0 { overdue.append(late(task, progress, owner: owner)) }
    }
  }

  private func late(_ task: PlanTask, _ progress: SpanProgress, owner: Agency.ID?) -> ReportedTask {
    ReportedTask(
      task: task.id, agency: task.agency, owner: owner, title: task.title,
      parts: progress.allOverdue, dueDay: task.standing(on: counter.day).dueDay)
  }

  private func unproven(_ task: PlanTask, _ progress: SpanProgress) -> ReportedTask {
    ReportedTask(
      task: task.id, agency: task.agency, owner: task.agency, title: task.title,
      parts: progress.unproven)
  }
}
