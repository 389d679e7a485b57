/// All that a report of a period says, as it stands on a day: a pure function of what is recorded.
///
/// Names are those of the period: an agency is called as it was on the period's last day on which
/// it existed. Whose a task is, is decided by the period's last day, or by the day itself while the
/// period is running.
public struct PlanReport: Hashable, Sendable {
  public var plan: PlanSummary
  public var span: ReportSpan
  /// The day as of which everything stands.
  public var day: CalendarDay
  /// The one agency that the report is about; `nil`: all.
  public var agency: Agency?
  /// Other plans whose publications of the span are counted too.
  public var otherPlans: [PlanSummary]
  /// Years of the span of which no plan was given, so that what was recorded under it is missing.
  public var yearsWithoutPlan: [Int]
  /// Agencies that have something to do or have done something, in the order of the registry.
  public var agencies: [AgencyReport] = []
  /// What nobody answers for.
  public var withoutOwner = SpanProgress()
  public var tasksWithoutOwner: [ReportedTask] = []
  /// Tasks with something overdue, whoever answers for them, in the order of the registry.
  public var overdue: [ReportedTask] = []
  /// Tasks with ticks of the span that nothing proves.
  public var unproven: [ReportedTask] = []
  /// The plan's channels, then its groups; of one agency, its own channels.
  public var channels: [ChannelReport] = []
  /// Of all channels, with those of ``otherPlans``; a piece under two plans counts in each.
  public var count = PieceCount()
  public var genres: [GenreCount] = []
  /// The contents of this plan, by what came out in the span.
  public var coverage: Coverage
  public var followUps = FollowUpReport()
  /// Whether the agencies' own plans have been received, where the plan asks for them; of the
  /// agencies of the period's last day and of those that had handed one in and ended before.
  public var plansReceived: [SubmissionReview] = []
  /// The same of their reports; none in a report of the calendar.
  public var reportsReceived: [SubmissionReview] = []
  /// The period before; `nil` where there is none to compare with.
  public var previous: Earlier?
  private var names: [Agency.ID: String] = [:]

  /// What is compared with the period before.
  public struct Earlier: Hashable, Sendable {
    public var span: ReportSpan
    public var progress: SpanProgress
    public var count: PieceCount
  }

  /// Of all agencies, and of what nobody answers for.
  public var total: SpanProgress { agencies.reduce(into: withoutOwner) { $0 += $1.progress } }

  public var obligations: ObligationTally {
    channels.reduce(into: ObligationTally()) { $0 += $1.obligations }
  }

  /// Whether the period ends after the day of the report.
  public var isRunning: Bool { day < span.lastDay }

  /// Channels on which nothing came out though something was owed.
  public var silentChannels: [ChannelReport] {
    channels.filter { $0.placements == 0 && [.silent, .missed].contains($0.state) }
  }

  /// The agency as the report calls it.
  public func name(of agency: Agency.ID) -> String { names[agency] ?? agency.rawValue }

  /// - Parameters:
  ///   - book: The plan with what was recorded under it.
  ///   - span: What the report is about.
  ///   - day: As a rule today; what came out or was done later is left out.
  ///   - agency: Only what is this agency's; `nil`: all.
  ///   - others: Plans of the other years of the span, of which the publications are counted.
  public init(
    _ book: PlanBook, about span: ReportSpan, on day: CalendarDay, of agency: Agency.ID? = nil,
    with others: [PlanBook] = []
  ) {
    plan = PlanSummary(book.plan)
    self.span = span
    self.day = day
    let others = others.filter { other in
      other.plan.id != book.plan.id && span.planYears.contains(other.plan.year)
    }
    otherPlans = others.map { PlanSummary($0.plan) }
    let years = Set([book.plan.year] + others.map(\.plan.year))
    yearsWithoutPlan = span.planYears.filter { !years.contains($0) }
    coverage = book.coverage(from: span.firstDay, to: min(span.lastDay, day), by: agency)
    self.agency = agency.map { book.agency($0).named(from: span.firstDay, to: span.lastDay) }
    countTasks(of: book)
    countPublications(of: book, others)
    addFollowUps(of: book)
    addSubmissions(to: book)
    compare(book)
    nameAgencies(of: book)
  }

  private mutating func countTasks(of book: PlanBook) {
    var counter = AgencyCounter(book, span, on: day, of: agency?.id)
    counter.count()
    agencies = counter.reports
    withoutOwner = counter.withoutOwner
    tasksWithoutOwner = counter.tasksWithoutOwner
    overdue = counter.overdue
    unproven = counter.unproven
  }

  private mutating func countPublications(of book: PlanBook, _ others: [PlanBook]) {
    let counter = ChannelCounter(book, span, on: day, of: agency?.id, with: others)
    channels = counter.channels
    count = counter.count
    genres = counter.genreCounts
    for other in others {
      let counter = ChannelCounter(other, span, on: day, of: agency?.id, withStates: false)
      count.placements += counter.count.placements
      count.pieces += counter.count.pieces
      for more in counter.genreCounts {
        if let known = genres.firstIndex(where: { $0.genre == more.genre }) {
          genres[known].placements += more.placements
        } else {
          genres.append(more)
        }
      }
    }
    // The most frequent first; of equals the order is that of their names.
    genres.sort { left, right in
      left.placements == right.placements
        ? (left.genre == nil ? 1 : 0, left.genre ?? "") < (
          right.genre == nil ? 1 : 0, right.genre ?? ""
        )
        : left.placements > right.placements
    }
  }

  private mutating func addFollowUps(of book: PlanBook) {
    for (id, checklist) in book.checklists where agency == nil || agency?.id == id {
      followUps.add(checklist, of: id, in: span, on: day, book)
    }
    followUps.sort(in: book)
  }

  private mutating func addSubmissions(to book: PlanBook) {
    func isWanted(_ review: SubmissionReview) -> Bool {
      agency == nil || agency?.id == review.agency
    }
    plansReceived = book.plansReceived(by: day, owedOn: span.lastDay).filter(isWanted)
    if case .reporting(let period) = span {
      reportsReceived = book.reportsReceived(about: period, by: day).filter(isWanted)
    }
  }

  private mutating func compare(_ book: PlanBook) {
    guard let before = span.previous, before.firstDay.year == book.plan.year,
      book.plan.firstDay <= before.lastDay, span.firstDay <= day
    else { return }
    var tasks = AgencyCounter(book, before, on: day, of: agency?.id, namesTasks: false)
    tasks.count()
    let channels = ChannelCounter(book, before, on: day, of: agency?.id, withStates: false)
    previous = Earlier(
      span: before,
      progress: tasks.reports.reduce(into: tasks.withoutOwner) { $0 += $1.progress },
      count: channels.count)
  }

  /// Every agency that is spoken of, as it was called then.
  private mutating func nameAgencies(of book: PlanBook) {
    var ids = Set(agencies.map(\.agency))
    // Others than those are named only where something ended, and then they are few.
    for tasks in [overdue, unproven, tasksWithoutOwner] {
      for task in tasks where task.owner != task.agency { ids.insert(task.agency) }
    }
    ids.formUnion(followUps.outstanding.map(\.agency))
    ids.formUnion((plansReceived + reportsReceived).map(\.agency))
    for id in ids {
      names[id] = book.agency(id).named(from: span.firstDay, to: span.lastDay).name
    }
  }
}
