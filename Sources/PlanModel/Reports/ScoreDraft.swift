/// What an officer is entering for one criterion, begun with what was entered before.
public struct ScoreDraft: Hashable, Sendable {
  public let set: CriteriaSet.ID
  public let criterion: Criterion
  public var figures: [String: Int]
  public var entered: Points?
  public var override: ScoreEntry.Override?
  public var exemption: String?
  public var explanation: String?
  public var evidence: [Evidence.ID]

  public init(_ known: ScoreEntry?, set: CriteriaSet.ID, criterion: Criterion) {
    self.set = set
    self.criterion = criterion
    figures = known?.figures ?? [:]
    entered = known?.entered
    override = known?.override
    exemption = known?.exemption
    explanation = known?.explanation
    evidence = known?.evidence ?? []
  }

  /// The record; who enters it and when is added when it is saved.
  public var entry: ScoreEntry {
    ScoreEntry(
      set: set, criterion: criterion.id, figures: figures, entered: entered, override: override,
      exemption: exemption, explanation: explanation, evidence: evidence)
  }

  /// Whether nothing is entered, so that there is no record.
  public var isEmpty: Bool { entry == ScoreEntry(set: set, criterion: criterion.id) }
}

extension Criterion {
  /// The numbers that its formula asks an officer for, by name.
  public var figureNames: [String] {
    let measures: [Measure] =
      switch formula {
      case .ratio(let done, let planned, _, _): [done, planned]
      case .allOrNothing(let measure, _): [measure]
      case .sum, .entered: []
      }
    return measures.compactMap { if case .figure(let name) = $0 { name } else { nil } }
  }
}

extension CriteriaSet {
  /// The table that is meant where none is named: the newest that holds for the year and whose
  /// points are known, else the newest that holds; `nil` if none does.
  public static func usual(of sets: [CriteriaSet], in year: Int) -> CriteriaSet? {
    let valid = valid(sets, in: year)
    return valid.first { !$0.isForm } ?? valid.first
  }
}

extension Scorecard {
  /// The line of a criterion, wherever it stands in the table.
  public func result(for criterion: Criterion.ID) -> CriterionResult? {
    allResults.first { $0.criterion.id == criterion }
  }

  /// Every line with those below it, in the order of the table.
  public var allResults: [CriterionResult] { results.flatMap(\.withParts) }
}

extension CriterionResult {
  fileprivate var withParts: [CriterionResult] { [self] + parts.flatMap(\.withParts) }
}
