package import LoaTexts
package import PlanModel

/// Words what a scoring table comes to: rule, inputs, result, and what is missing, line by line.
package struct ScoreWriter {
  private let card: Scorecard
  private let set: CriteriaSet
  private let book: PlanBook
  private let day: CalendarDay
  private let texts: any Texts

  package init(
    _ card: Scorecard, by set: CriteriaSet, in book: PlanBook, on day: CalendarDay,
    _ texts: any Texts
  ) {
    self.card = card
    self.set = set
    self.book = book
    self.day = day
    self.texts = texts
  }

  package var document: ReportDocument {
    var document = ReportDocument()
    document.add(.title(texts.scoreTitle, subject: set.title))
    document.add(.facts(facts))
    if card.agency != nil { document.add(.paragraph(total)) }
    for result in card.results { add(result, to: &document) }
    if !card.unproven.isEmpty { document.add(.paragraph(texts.scoreUnproven(card.unproven.count))) }
    return document
  }

  /// What a reader must know before the points.
  private var facts: [String] {
    let agency = card.agency.map { texts.scoreAgency(book.agency($0, on: day).name) }
    return [agency].compactMap(\.self) + commonFacts
  }

  /// What holds for every agency.
  package var commonFacts: [String] {
    var facts = [texts.scoreSet(set.number, set.issuedOn.map(texts.words), set.issuer)]
    facts.append(texts.scoreYear(book.plan.year, texts.words(day)))
    if !card.isValid { facts.append(texts.scoreNotValid(book.plan.year)) }
    if set.isForm { facts.append(texts.scoreForm) }
    if set.needsEvidence { facts.append(texts.scoreNeedsEvidence) }
    if let note = set.note { facts.append(texts.scoreNote(note)) }
    return facts
  }

  /// "Tổng điểm: 1,4/2".
  package var total: String {
    if set.isForm { return texts.scoreTotalUnknown }
    return texts.scoreTotal(points)
      + (card.unknown.isEmpty ? "" : " " + texts.scoreUnknownLines(card.unknown.count))
  }

  /// "1,4/2".
  package var points: String {
    points(set.isForm && card.points == .zero ? nil : card.points, of: card.maximum)
  }

  private func add(_ result: CriterionResult, to document: inout ReportDocument) {
    let level = result.parts.isEmpty ? 2 : 1
    document.add(.heading("\(title(of: result)): \(self.result(of: result))", level: level))
    let lines = lines(of: result)
    if !lines.isEmpty { document.add(.items(lines)) }
    for part in result.parts { add(part, to: &document) }
  }

  /// "4.1 Mức độ thực hiện kế hoạch".
  package func title(of result: CriterionResult) -> String {
    [result.criterion.mark, result.criterion.title].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "0,9/1", "không áp dụng", "chưa biết".
  package func result(of result: CriterionResult) -> String {
    switch result.outcome {
    case .notApplicable: return texts.statusNotApplicable
    case .notKnown where result.points == nil: return points(nil, of: result.criterion.points)
    case .computed, .overridden, .withoutEvidence, .notKnown:
      return points(result.points, of: result.applicableMaximum)
    }
  }

  private func points(_ points: Points?, of maximum: Points?) -> String {
    "\(points.map(texts.words) ?? "?")/\(maximum.map(texts.words) ?? "?")"
  }

  /// What is to be known of one criterion, each in a line.
  package func lines(of result: CriterionResult) -> [String] {
    let criterion = result.criterion
    var lines = criterion.rule.map { [texts.scoreRule($0)] } ?? []
    lines += result.inputs.map {
      texts.scoreInput(name(of: $0.measure), $0.value.map(String.init) ?? texts.scoreNotEntered)
    }
    lines += [outcome(of: result)].compactMap(\.self)
    if !criterion.needs.isEmpty {
      lines.append(texts.scoreNeeds(criterion.needs.map(name(of:))))
    }
    switch result.evidence {
    case .explained(let words, _): lines.append(texts.scoreExplained(words))
    case .complete, .lacking: break
    }
    if result.parts.isEmpty, !result.missing.isEmpty {
      lines.append(texts.scoreMissing(result.missing.map(words)))
    }
    if let entry = entry(for: criterion.id), let by = entry.by {
      lines.append(texts.scoreEnteredBy(by, entry.at.map { String($0.prefix(10)) }))
    }
    if let note = criterion.note { lines.append(texts.scoreNote(note)) }
    return lines
  }

  private func entry(for criterion: Criterion.ID) -> ScoreEntry? {
    card.agency.flatMap { book.checklists[$0]?.scores }?
      .first { $0.set == set.id && $0.criterion == criterion }
  }

  private func outcome(of result: CriterionResult) -> String? {
    switch result.outcome {
    case .computed: return nil
    case .overridden(let reason):
      let computed = result.computed.map(texts.words)
      return texts.scoreOverridden(reason, computed: computed)
    case .notApplicable(let reason): return texts.scoreNotApplicable(reason)
    case .withoutEvidence:
      return texts.scoreWithoutEvidence(result.computed.map(texts.words) ?? "?")
    case .notKnown:
      guard result.parts.isEmpty else { return nil }
      let entered = entry(for: result.criterion.id)?.entered
      return entered.map { texts.scoreEnteredUnknown(texts.words($0)) } ?? texts.scoreNotKnown
    }
  }

  private func name(of measure: Measure) -> String {
    switch measure {
    case .targets: texts.measureTargets
    case .targetsDone: texts.measureTargetsDone
    case .publications(let kinds, let genre):
      texts.measurePublications(genre, kinds: kinds.map(texts.name(of:)))
    case .submissions(.plan): texts.measurePlans
    case .submissions(.report): texts.measureReports
    case .figure(let name): name
    }
  }

  private func name(of need: EvidenceNeed) -> String {
    switch need {
    case .plan: texts.needPlan
    case .report: texts.needReport
    case .targets: texts.needTargets
    case .publications: texts.needPublications
    case .document(let words): words
    }
  }

  private func words(_ shortfall: Shortfall) -> String {
    switch shortfall {
    case .more(let measure, let count, let open):
      texts.shortOf(count, name(of: measure), titles(of: open))
    case .evidence(let need): texts.shortOfEvidence(name(of: need))
    case .figure(let name): texts.shortOfFigure(name)
    case .entry: texts.shortOfEntry
    case .pointsOfTable: texts.shortOfPoints
    case .nothingPlanned: texts.shortOfTargets
    }
  }

  /// The first few of the tasks, by title.
  private func titles(of tasks: [PlanTask.ID]) -> [String] {
    tasks.prefix(3).compactMap { id in
      card.agency.flatMap { agency in book.tasks(of: agency).first { $0.id == id }?.title }
    }
  }
}
