/// A plan of another year beside the one that is open, as far as a report about both years needs it.
public struct OtherPlan: Hashable, Sendable {
  /// `nil` if the plan could not be read.
  public var book: PlanBook?
  /// Files below it of which nothing could be read, so that the figures lack what they hold.
  public var unreadFiles: [String]

  public init(book: PlanBook?, unreadFiles: [String] = []) {
    self.book = book
    self.unreadFiles = unreadFiles
  }
}

extension WorkspaceContents {
  /// The plan of a year, by the same issuer as `plan` if there is one; else the newest.
  public func plan(ofYear year: Int, like plan: Plan) -> PlanSummary? {
    let ofYear = plans.filter { $0.year == year }
    return ofYear.first { $0.issuer == plan.issuer } ?? ofYear.first
  }

  /// The plans of the other years of a span, the earliest first.
  public func otherPlans(for span: ReportSpan, beside plan: Plan) -> [PlanSummary] {
    span.planYears.filter { $0 != plan.year }.compactMap { self.plan(ofYear: $0, like: plan) }
  }
}

extension PlanBook {
  /// The plan with what came out from one day to another, both included, and nothing else of what
  /// is recorded under it.
  public func published(from first: CalendarDay, to last: CalendarDay) -> PlanBook {
    let kept = logs.keys.map { ($0, Array(publications(on: $0, from: first, to: last))) }
    return PlanBook(
      registry: registry, plan: plan, logs: Dictionary(kept, uniquingKeysWith: { $1 }))
  }
}
