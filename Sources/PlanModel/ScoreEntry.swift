/// What officers entered for one criterion in the scoring of one agency.
public struct ScoreEntry: Hashable, Sendable, Identifiable {
  /// `set:criterion`, so that two officers who enter the same make one record.
  public var id: Identifier<ScoreEntry> { Self.id(set: set, criterion: criterion) }
  public let set: CriteriaSet.ID
  public let criterion: Criterion.ID
  /// Numbers by the names that the formula asks for.
  public var figures: [String: Int]
  /// What was earned, where the formula is to enter it.
  public var entered: Points?
  /// What counts in place of what was computed, with the reason.
  public private(set) var override: Override?
  /// Why the criterion does not apply to this agency, never blank; `nil` while it does.
  public private(set) var exemption: String?
  /// What is said where evidence is missing ("giải trình"), never blank.
  public private(set) var explanation: String?
  /// Evidence of the agency's checklist that proves it.
  public var evidence: [Evidence.ID]
  /// Who entered it.
  public var by: String?
  /// When it was entered, in UTC as in the files.
  public var at: String?

  /// Points that an officer set, and why, never blank.
  public struct Override: Hashable, Sendable {
    public let points: Points
    public let reason: String

    /// `nil` without a reason.
    public init?(_ points: Points, because reason: String) {
      guard !isBlank(reason) else { return nil }
      self.points = points
      self.reason = reason
    }
  }

  /// Blank texts count as none.
  public init(
    set: CriteriaSet.ID, criterion: Criterion.ID, figures: [String: Int] = [:],
    entered: Points? = nil, override: Override? = nil, exemption: String? = nil,
    explanation: String? = nil, evidence: [Evidence.ID] = [], by: String? = nil,
    at: String? = nil
  ) {
    self.set = set
    self.criterion = criterion
    self.figures = figures
    self.entered = entered
    self.override = override
    self.exemption = isBlank(exemption) ? nil : exemption
    self.explanation = isBlank(explanation) ? nil : explanation
    self.evidence = evidence
    self.by = by
    self.at = at
  }

  public static func id(set: CriteriaSet.ID, criterion: Criterion.ID) -> ID {
    ID("\(set):\(criterion)")
  }
}
