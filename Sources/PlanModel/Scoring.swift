extension PlanBook {
  /// Scores one agency by what it had done by `day`.
  ///
  /// - Parameters:
  ///   - set: Any table; one that is not for the plan's year is used and says so.
  ///   - agency: Whose targets, channels and entries count; `nil` counts those of all, with
  ///     `entries` in place of theirs.
  ///   - day: What was done, received or published later does not count.
  ///   - entries: What officers entered; `nil` takes it from the agency's checklist.
  /// - Returns: A result for each criterion, in the order of the table.
  public func scorecard(
    _ set: CriteriaSet, of agency: Agency.ID?, on day: CalendarDay, entries: [ScoreEntry]? = nil
  ) -> Scorecard {
    let ids = agency.map { [$0] } ?? agencies.map(\.id)
    let genres = WantedGenres(of: set, among: digestNames.kindsOfGenre)
    var facts = ScoreFacts(genres: genres)
    for id in ids { facts.add(tasks: tasks(of: id), checklist: checklists[id], on: day) }
    for channel in channels.values where agency == nil || channel.agency == agency {
      facts.add(published(on: channel, by: day), on: channel.kind)
    }
    let own = agency.flatMap { checklists[$0]?.scores } ?? []
    return card(set, of: agency, facts: facts, entries: entries ?? own)
  }

  /// Scores each agency of the plan, in their order: one pass over tasks and publications.
  public func scorecards(_ set: CriteriaSet, on day: CalendarDay) -> [Scorecard] {
    let genres = WantedGenres(of: set, among: digestNames.kindsOfGenre)
    var channelsOfAgency: [Agency.ID: [Channel]] = [:]
    for channel in channels.values where logs[channel.id] != nil {
      channelsOfAgency[channel.agency, default: []].append(channel)
    }
    return agencies.map { agency in
      var facts = ScoreFacts(genres: genres)
      let checklist = checklists[agency.id]
      facts.add(tasks: tasks(of: agency.id), checklist: checklist, on: day)
      for channel in channelsOfAgency[agency.id] ?? [] {
        facts.add(published(on: channel, by: day), on: channel.kind)
      }
      return card(set, of: agency.id, facts: facts, entries: checklist?.scores ?? [])
    }
  }

  private func published(on channel: Channel, by day: CalendarDay) -> ArraySlice<LogDigest.Entry> {
    digests[channel.id]?.entries(from: plan.firstDayOfYear, to: min(plan.lastDay, day)) ?? []
  }

  private func card(
    _ set: CriteriaSet, of agency: Agency.ID?, facts: ScoreFacts, entries: [ScoreEntry]
  ) -> Scorecard {
    let entries = Dictionary(
      entries.lazy.filter { $0.set == set.id }.map { ($0.criterion, $0) },
      uniquingKeysWith: { first, _ in first })
    let scorer = Scorer(facts: facts, entries: entries, needsEvidence: set.needsEvidence)
    return Scorecard(
      set: set.id, agency: agency, isValid: set.isValid(in: plan.year),
      results: set.criteria.map { scorer.result(of: $0, above: nil) })
  }
}

/// Applies the formulas of a table to what an agency has done.
private struct Scorer {
  let facts: ScoreFacts
  let entries: [Criterion.ID: ScoreEntry]
  let needsEvidence: Bool

  /// Scores a criterion and those below it; `above` says why the one above does not apply, if so.
  func result(of criterion: Criterion, above: String?) -> CriterionResult {
    let entry = entries[criterion.id]
    let exemption = above ?? entry?.exemption
    let parts = criterion.formula == .sum ? criterion.parts : []
    var result = CriterionResult(
      criterion: criterion, inputs: inputs(of: criterion.formula, entry: entry),
      outcome: .computed, evidence: .complete, unproven: [], missing: [],
      parts: parts.map { self.result(of: $0, above: exemption) })
    if let exemption {
      result.outcome = .notApplicable(because: exemption)
      return result
    }
    result.computed = computed(criterion, result: result, entry: entry)
    if result.inputs.contains(where: { $0.measure == .targetsDone }) {
      result.unproven = facts.unproven
    }
    let lacking = criterion.needs.filter { !isMet($0, by: entry, of: criterion) }
    if !lacking.isEmpty {
      result.evidence =
        entry?.explanation.map { .explained($0, lacking: lacking) } ?? .lacking(lacking)
    }
    settle(&result, entry: entry)
    if isShort(result) {
      result.missing = shortfalls(of: criterion, result: result) + lacking.map { .evidence($0) }
    }
    return result
  }

  /// Decides what counts: an officer's word, then the lack of evidence, then the formula.
  private func settle(_ result: inout CriterionResult, entry: ScoreEntry?) {
    if let override = entry?.override {
      let maximum = result.criterion.points ?? override.points
      result.points = min(max(override.points, .zero), max(maximum, .zero))
      result.outcome = .overridden(because: override.reason)
    } else if let computed = result.computed {
      result.points = computed
      if needsEvidence, case .lacking = result.evidence, computed > .zero {
        result.points = .zero
        result.outcome = .withoutEvidence
      }
    } else {
      result.outcome = .notKnown
      if result.criterion.formula == .sum {
        result.points = result.parts.compactMap(\.points).reduce(.zero, +)
      }
    }
  }

  private func isShort(_ result: CriterionResult) -> Bool {
    guard let maximum = result.applicableMaximum, let points = result.points else { return true }
    return points < maximum || result.evidence != .complete
  }

  private func computed(_ criterion: Criterion, result: CriterionResult, entry: ScoreEntry?)
    -> Points?
  {
    if criterion.formula == .sum {
      let applying = result.parts.filter {
        if case .notApplicable = $0.outcome { false } else { true }
      }
      return CriterionResult.sum(
        of: applying.map { $0.outcome == .notKnown ? nil : $0.points })
    }
    guard let points = criterion.points else { return nil }
    switch criterion.formula {
    case .ratio(_, _, let fromPercent, let fullFromPercent):
      guard let done = result.inputs[0].value, let planned = result.inputs[1].value, planned > 0
      else { return nil }
      if reaches(fullFromPercent, done, of: planned) { return points }
      guard reaches(fromPercent, done, of: planned) else { return .zero }
      return points.share(done, of: planned).map { min($0, points) }
    case .allOrNothing(_, let atLeast):
      return result.inputs[0].value.map { $0 >= atLeast ? points : .zero }
    case .entered:
      return entry?.entered.map { min(max($0, .zero), max(points, .zero)) }
    case .sum: return nil
    }
  }

  private func reaches(_ percent: Int, _ done: Int, of planned: Int) -> Bool {
    capped(done) * 100 >= capped(planned) * capped(percent)
  }

  private func capped(_ number: Int) -> Int { min(max(number, 0), 1_000_000_000) }

  private func inputs(of formula: Formula, entry: ScoreEntry?) -> [ScoreInput] {
    let measures: [Measure] =
      switch formula {
      case .ratio(let done, let planned, _, _): [done, planned]
      case .allOrNothing(let measure, _): [measure]
      case .sum, .entered: []
      }
    return measures.map { ScoreInput($0, value(of: $0, entry: entry)) }
  }

  private func value(of measure: Measure, entry: ScoreEntry?) -> Int? {
    switch measure {
    case .targets: facts.targets
    case .targetsDone: facts.targetsDone
    case .publications(let kinds, let genre): facts.count(kinds: kinds, genre: genre).placements
    case .submissions(let kind): facts.submissions[kind] ?? 0
    case .figure(let name): entry?.figures[name]
    }
  }

  private func isMet(_ need: EvidenceNeed, by entry: ScoreEntry?, of criterion: Criterion) -> Bool {
    switch need {
    case .plan: return (facts.submissions[.plan] ?? 0) > 0
    case .report: return (facts.submissions[.report] ?? 0) > 0
    case .targets: return facts.unproven.isEmpty
    case .document: return entry.map { facts.holdsEvidence($0.evidence) } ?? false
    case .publications:
      if case .allOrNothing(.publications(let kinds, let genre), _) = criterion.formula {
        return facts.count(kinds: kinds, genre: genre).isProven
      }
      return facts.count(kinds: [], genre: nil).isProven
    }
  }

  private func shortfalls(of criterion: Criterion, result: CriterionResult) -> [Shortfall] {
    var missing: [Shortfall] = criterion.points == nil ? [.pointsOfTable] : []
    for input in result.inputs {
      if case .figure(let name) = input.measure, input.value == nil {
        missing.append(.figure(name))
      }
    }
    switch criterion.formula {
    case .ratio(let measure, _, _, let fullFromPercent):
      guard let done = result.inputs[0].value, let planned = result.inputs[1].value else { break }
      if planned <= 0 {
        missing.append(.nothingPlanned)
      } else {
        let wanted = (capped(planned) * capped(fullFromPercent) + 99) / 100
        append(measure, wanted - done, to: &missing)
      }
    case .allOrNothing(let measure, let atLeast):
      if let value = result.inputs[0].value { append(measure, atLeast - value, to: &missing) }
    case .entered:
      if entries[criterion.id]?.entered == nil { missing.append(.entry) }
    case .sum: missing += result.parts.flatMap(\.missing)
    }
    return missing
  }

  private func append(_ measure: Measure, _ count: Int, to missing: inout [Shortfall]) {
    guard count > 0 else { return }
    let open = measure == .targetsDone ? facts.openTargets : []
    missing.append(.more(measure, count: count, open: open))
  }
}
