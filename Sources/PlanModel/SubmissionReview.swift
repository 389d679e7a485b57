/// Whether one agency has handed in what it owes.
public struct SubmissionReview: Hashable, Sendable {
  public var agency: Agency.ID
  /// Whether it owes the document; one that does not may have handed it in all the same.
  public var isOwed: Bool
  /// What was received by the day, newest first.
  public var received: [Submission]

  public var isMissing: Bool { isOwed && received.isEmpty }
}

extension PlanBook {
  /// Whether the plan asks each of several agencies for a plan of its own.
  public var asksForPlans: Bool { plan.assignments.contains(where: \.asksForPlan) }

  /// Which agencies have handed in a plan of their own by `day`, and which have not, in the order
  /// of the registry.
  ///
  /// Owed by those that the plan asks for it and that exist on `owedOn`; one that has ended before
  /// counts if it has handed its plan in.
  ///
  /// - Parameters:
  ///   - day: What came later is left out.
  ///   - owedOn: The last day of what is spoken of, where that is over by `day`; `nil`: `day`.
  /// - Returns: A review of each agency that owes a plan or has handed one in.
  public func plansReceived(by day: CalendarDay, owedOn: CalendarDay? = nil)
    -> [SubmissionReview]
  {
    var owing: Set<Agency.ID> = []
    for assignment in plan.assignments where assignment.asksForPlan {
      owing.formUnion(agencies(of: assignment.id))
    }
    let reference = owedOn.map { min($0, day) } ?? day
    return review(kind: .plan, by: day, where: { _ in true }) { agency, hasHandedIn in
      owing.contains(agency.id)
        && (hasHandedIn
          ? agency.exists(from: min(plan.firstDay, reference), to: reference)
          : agency.exists(from: reference, to: reference))
    }
  }

  /// Which agencies have handed in the report about a period by `day`, and which have not, in the
  /// order of the registry.
  ///
  /// Owed by each that has something on its checklist and exists on the period's last day, whatever
  /// has become of it since; one that ends before the report is due owes none, and counts if it has
  /// handed one in all the same.
  public func reportsReceived(about period: ReportingPeriod, by day: CalendarDay)
    -> [SubmissionReview]
  {
    let dueDay = min(day, period.dueDay)
    return review(kind: .report, by: day, where: { $0.isAbout(period) }) { agency, hasHandedIn in
      agency.exists(from: period.lastDay, to: period.lastDay)
        && (hasHandedIn || agency.exists(from: dueDay, to: dueDay))
    }
  }

  /// - Parameters:
  ///   - kind: What is asked for.
  ///   - day: What came later is left out.
  ///   - fits: Whether a document is the one asked for.
  ///   - owes: Whether an agency owes it, given whether it has handed it in.
  /// - Returns: Those that owe it or have handed it in, in the order of the registry.
  private func review(
    kind: SubmissionKind, by day: CalendarDay, where fits: (Submission) -> Bool,
    owes: (Agency, Bool) -> Bool
  ) -> [SubmissionReview] {
    agencies.compactMap { agency in
      let received = checklists[agency.id]?.submissions(kind, by: day).filter(fits) ?? []
      let isOwed = owes(agency, !received.isEmpty) && !tasks(of: agency.id).isEmpty
      guard isOwed || !received.isEmpty else { return nil }
      return SubmissionReview(agency: agency.id, isOwed: isOwed, received: received)
    }
  }
}

extension Assignment {
  /// Whether what each agency of a group has to deliver is a plan: "Kế hoạch … của cơ quan".
  fileprivate var asksForPlan: Bool {
    !leadGroups.isEmpty
      && deliverable.map { VietnameseText.folded($0).hasPrefix("ke hoach") } ?? false
  }
}

extension Submission {
  /// Whether it is about a period of reports, by its own name or by that of the calendar; without
  /// a period it is about the year.
  public func isAbout(_ reporting: ReportingPeriod) -> Bool {
    guard let period else { return reporting.kind == .year }
    return [reporting.description, reporting.calendarName].contains(period)
  }
}

extension ReportingPeriod {
  /// The report about a time: itself, or the one that goes by the calendar's name of it; `nil` if
  /// the ministry asks for none about that.
  public init?(about span: ReportSpan) {
    switch span {
    case .reporting(let period): self = period
    case .calendar(let period):
      let reports = Self.all(of: period.firstDay.year)
      guard let report = reports.first(where: { $0.calendarName == period.description }) else {
        return nil
      }
      self = report
    }
  }

  /// What the calendar calls the time that it is about.
  fileprivate var calendarName: String {
    switch kind {
    case .firstQuarter: "\(padded(year, to: 4))-Q1"
    case .sixMonths: "\(padded(year, to: 4))-H1"
    case .thirdQuarter: "\(padded(year, to: 4))-Q3"
    case .year: padded(year, to: 4)
    }
  }
}

extension Submission {
  /// Whether it is about the period of a code.
  ///
  /// `2024-Q1` and `bc-2024-q1` are one report; a document without a period is about none.
  public func isAboutSame(as other: String?) -> Bool {
    guard let period, let other else { return false }
    if period == other { return true }
    let report = ReportSpan(period).flatMap { ReportingPeriod(about: $0) }
    return report != nil && report == ReportSpan(other).flatMap { ReportingPeriod(about: $0) }
  }
}
