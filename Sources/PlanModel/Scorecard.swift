/// What a scoring table comes to for one agency, or for the plan as a whole, line by line.
public struct Scorecard: Hashable, Sendable {
  public var set: CriteriaSet.ID
  /// `nil`: all agencies of the plan together.
  public var agency: Agency.ID?
  /// Whether the table is meant for the plan's year.
  public var isValid: Bool
  public var results: [CriterionResult]

  /// What was earned, as far as it is known.
  public var points: Points { results.compactMap(\.points).reduce(.zero, +) }
  /// The most that could be earned by what applies; `nil` if points of the table are not known.
  public var maximum: Points? { CriterionResult.sum(of: results.map(\.applicableMaximum)) }
  /// The lines without parts whose points cannot be told.
  public var unknown: [CriterionResult] {
    results.flatMap(\.lines).filter { $0.outcome == .notKnown }
  }
  /// What is ticked without evidence, each task once.
  public var unproven: [PlanTask.ID] {
    var seen: Set<PlanTask.ID> = []
    return results.flatMap(\.lines).flatMap(\.unproven).filter { seen.insert($0).inserted }
  }
}

/// One criterion with its rule, what went in, what came out, and what is missing.
public struct CriterionResult: Hashable, Sendable {
  public var criterion: Criterion
  public var inputs: [ScoreInput]
  /// What the formula gives; `nil` if points or inputs are not known.
  public var computed: Points?
  /// What counts; `nil` if it is not known or the criterion does not apply.
  public var points: Points?
  public var outcome: ScoreOutcome
  public var evidence: EvidenceState
  /// Tasks that are done and counted and have no evidence.
  public var unproven: [PlanTask.ID]
  /// What is wanting for all points or to prove them; empty if it does not apply.
  public var missing: [Shortfall]
  public var parts: [CriterionResult]

  /// The most that can be earned by what applies; `.zero` if nothing does, `nil` if not known.
  public var applicableMaximum: Points? {
    if case .notApplicable = outcome { return .zero }
    return criterion.formula == .sum && !parts.isEmpty
      ? Self.sum(of: parts.map(\.applicableMaximum)) : criterion.points
  }

  /// The results without parts, in the order of the table.
  public var lines: [CriterionResult] { parts.isEmpty ? [self] : parts.flatMap(\.lines) }

  static func sum(of points: [Points?]) -> Points? {
    let known = points.compactMap { $0 }
    return known.count == points.count ? known.reduce(.zero, +) : nil
  }
}

/// One number that a formula started from; no value where nobody has entered it.
public struct ScoreInput: Hashable, Sendable {
  public var measure: Measure
  public var value: Int?

  public init(_ measure: Measure, _ value: Int?) {
    self.measure = measure
    self.value = value
  }
}

/// How the points of a criterion came about.
public enum ScoreOutcome: Hashable, Sendable {
  /// As the formula gives it, or the parts together.
  case computed
  /// An officer set other points, for that reason.
  case overridden(because: String)
  /// For that reason ("không áp dụng").
  case notApplicable(because: String)
  /// The table gives nothing without evidence, and there is neither evidence nor explanation.
  case withoutEvidence
  /// Points of the table or an input are not known.
  case notKnown
}

/// Whether what counts is proven.
public enum EvidenceState: Hashable, Sendable {
  /// Everything that the table asks for is there, or it asks for nothing.
  case complete
  /// Something is not there, and somebody said why ("giải trình").
  case explained(String, lacking: [EvidenceNeed])
  case lacking([EvidenceNeed])
}

/// What is wanting for all points.
public enum Shortfall: Hashable, Sendable {
  /// So much more of a measure; for targets, the tasks that are open.
  case more(Measure, count: Int, open: [PlanTask.ID])
  case evidence(EvidenceNeed)
  /// A number that nobody has entered.
  case figure(String)
  /// Points that nobody has entered.
  case entry
  /// The table does not say how many points there are.
  case pointsOfTable
  /// The agency has no targets to be measured by.
  case nothingPlanned
}
