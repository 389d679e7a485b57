/// A scoring table: data with a decision and its years, never code ("bộ tiêu chí").
public struct CriteriaSet: Hashable, Sendable, Identifiable {
  public let id: Identifier<CriteriaSet>
  public var title: String
  /// Of the decision or letter that sets it.
  public var number: String?
  public var issuedOn: CalendarDay?
  public var issuer: String?
  /// The first and the last year it holds for; `nil`: no limit is stated.
  public var firstYear: Int?
  public var lastYear: Int?
  /// Whether what is not proven and not explained earns nothing.
  public var needsEvidence: Bool
  public var criteria: [Criterion]
  public var source: String?
  public var note: String?

  public init(
    id: ID, title: String, number: String? = nil, issuedOn: CalendarDay? = nil,
    issuer: String? = nil, firstYear: Int? = nil, lastYear: Int? = nil,
    needsEvidence: Bool = false, criteria: [Criterion] = [], source: String? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.issuedOn = issuedOn
    self.issuer = issuer
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.needsEvidence = needsEvidence
    self.criteria = criteria
    self.source = source
    self.note = note
  }

  public func isValid(in year: Int) -> Bool {
    (firstYear ?? year) <= year && year <= (lastYear ?? year)
  }

  /// Whether it is a form: the points of some criterion are not known and have to be filled in.
  public var isForm: Bool { criteria.contains(where: \.lacksPoints) }
}

/// One line of a scoring table, with the lines below it.
public struct Criterion: Hashable, Sendable, Identifiable {
  public let id: Identifier<Criterion>
  /// As printed ("4.1").
  public var mark: String
  public var title: String
  /// The most that it can earn; `nil`: not known.
  public var points: Points?
  /// In words, as it is shown beside the result.
  public var rule: String?
  public var formula: Formula
  /// What has to prove it.
  public var needs: [EvidenceNeed]
  public var parts: [Criterion]
  /// What an officer must know about it, such as a contradiction in the source.
  public var note: String?

  public init(
    id: ID, mark: String, title: String, points: Points? = nil, rule: String? = nil,
    formula: Formula, needs: [EvidenceNeed] = [], parts: [Criterion] = [], note: String? = nil
  ) {
    self.id = id
    self.mark = mark
    self.title = title
    self.points = points
    self.rule = rule
    self.formula = formula
    self.needs = needs
    self.parts = parts
    self.note = note
  }

  /// Whether its points, or those of a line below it, are not known.
  var lacksPoints: Bool { points == nil || parts.contains(where: \.lacksPoints) }
}

/// How a criterion is computed: one of a small closed set.
public enum Formula: Hashable, Sendable {
  /// Done ÷ planned × points from `fromPercent` on, all points from `fullFromPercent` on, none
  /// below.
  case ratio(done: Measure, planned: Measure, fromPercent: Int, fullFromPercent: Int)
  /// All points if the measure reaches the number, else none.
  case allOrNothing(Measure, atLeast: Int)
  /// What the parts earn together.
  case sum
  /// An officer enters what was earned, as where a survey or an appraiser decides.
  case entered
}

/// A number that a formula starts from.
public enum Measure: Hashable, Sendable {
  /// Tasks on the agency's checklist that apply: the plan's targets, not its paragraphs.
  case targets
  /// Those of them that are done; one that is always to be done, if it was done at all.
  case targetsDone
  /// Placements in the plan's year on channels of those kinds, all if there are none, and of one
  /// of the genres between the commas.
  case publications(kinds: [ChannelKind], genre: String?)
  /// Plans or reports received.
  case submissions(SubmissionKind)
  /// A number that an officer enters under that name.
  case figure(String)
}

/// What has to prove a criterion.
public enum EvidenceNeed: Hashable, Sendable {
  /// The agency's own plan, received.
  case plan
  /// The agency's report, received.
  case report
  /// Evidence for every target that is done.
  case targets
  /// A link or a number of a publication that counts.
  case publications
  /// A document, in words; any evidence named in the entry will do.
  case document(String)
}

/// Something in a scoring table that cannot be meant as it stands.
public enum CriteriaFlaw: Hashable, Sendable {
  case duplicate(Criterion.ID)
  /// A sum without parts, or parts below another formula, which do not count.
  case partsMisplaced(Criterion.ID)
  /// The points of the parts are not those of the whole.
  case pointsDiffer(Criterion.ID, whole: Points, parts: Points)
  case negativePoints(Criterion.ID)
  /// Percentages out of order, or a number that every agency reaches.
  case badThreshold(Criterion.ID)
  case yearsReversed
}

extension CriteriaSet {
  /// Every criterion with those below it, in the order of the table.
  public var allCriteria: [Criterion] { criteria.flatMap(\.withParts) }

  public var flaws: [CriteriaFlaw] {
    var flaws: [CriteriaFlaw] = []
    if let firstYear, let lastYear, lastYear < firstYear { flaws.append(.yearsReversed) }
    var seen: Set<Criterion.ID> = []
    for criterion in allCriteria {
      if !seen.insert(criterion.id).inserted { flaws.append(.duplicate(criterion.id)) }
      flaws += criterion.flaws
    }
    return flaws
  }

  /// The sets that hold in a year, the one issued last first.
  public static func valid(_ sets: [CriteriaSet], in year: Int) -> [CriteriaSet] {
    sets.filter { $0.isValid(in: year) }.sorted { left, right in
      guard left.issuedOn != right.issuedOn else { return left.id < right.id }
      guard let later = left.issuedOn else { return false }
      return right.issuedOn.map { $0 < later } ?? true
    }
  }
}

extension Criterion {
  fileprivate var withParts: [Criterion] { [self] + parts.flatMap(\.withParts) }

  fileprivate var flaws: [CriteriaFlaw] {
    var flaws: [CriteriaFlaw] = []
    if (formula == .sum) == parts.isEmpty { flaws.append(.partsMisplaced(id)) }
    if let points, points < .zero { flaws.append(.negativePoints(id)) }
    let known = parts.compactMap(\.points)
    if let points, !parts.isEmpty, known.count == parts.count {
      let sum = known.reduce(.zero, +)
      if sum != points { flaws.append(.pointsDiffer(id, whole: points, parts: sum)) }
    }
    switch formula {
    case .ratio(_, _, let from, let full) where from < 0 || full < from || full == 0:
      flaws.append(.badThreshold(id))
    case .allOrNothing(_, let atLeast) where atLeast < 1: flaws.append(.badThreshold(id))
    case .ratio, .allOrNothing, .sum, .entered: break
    }
    return flaws
  }
}
