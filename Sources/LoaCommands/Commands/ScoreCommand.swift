import ArgumentParser
import Dashboard
import LoaTexts
import PlanExchange
import PlanModel
import PlanStore

/// Scores agencies, and records what officers enter for it.
struct ScoreCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score",
      abstract: said.aboutScore,
      discussion: said.detailsScore)
  }

  @Option(help: ArgumentHelp(said.optionScoreAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(help: ArgumentHelp(said.optionScoreSet, valueName: said.valueSet))
  var set: String?

  @Option(help: ArgumentHelp(said.optionScorePeriod, valueName: said.valueYear))
  var period: String?

  @Option(help: ArgumentHelp(said.optionScoreCriterion, valueName: said.valueCriterion))
  var criterion: String?

  @Option(help: ArgumentHelp(said.optionScorePoints, valueName: said.valueCount))
  var points: String?

  @Option(help: ArgumentHelp(said.optionScoreReason, valueName: said.valueReason))
  var reason: String?

  @Option(help: ArgumentHelp(said.optionScoreNotApplicable, valueName: said.valueReason))
  var notApplicable: String?

  @Option(help: ArgumentHelp(said.optionScoreExplain, valueName: said.valueText))
  var explain: String?

  @Option(
    help: ArgumentHelp(said.optionScoreFigure, valueName: said.valueNamedCount))
  var figure: [String] = []

  @Option(
    help: ArgumentHelp(said.optionScoreEvidence, valueName: said.valueID))
  var evidence: [String] = []

  @Flag(help: ArgumentHelp(said.optionScoreClear))
  var clear = false

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context)
    let book = try session.book(ofYear: period)
    let set = try session.criteriaSet(set, year: book.plan.year)
    guard let agencyText = agency else {
      guard !records, criterion == nil else { throw .usage { $0.scoreNeedsAgency } }
      list(book.scorecards(set, on: session.today), by: set, in: book, session, to: output)
      return .success
    }
    let agency = try book.agency(named: agencyText)
    guard let criterionText = criterion else {
      guard !records else { throw .usage { $0.scoreNeedsCriterion } }
      show(
        book.scorecard(set, of: agency.id, on: session.today), by: set, in: book, session,
        to: output)
      return .success
    }
    let criterion = try set.criterion(named: criterionText)
    let edit = try edit(criterion, of: set, for: agency, in: book)
    var saved = book
    do throws(StoreError) {
      let change = try session.save([edit], in: book.plan.id)
      if case .checklist(_, let checklist)? = change {
        saved.replaceChecklist(of: agency.id, with: checklist)
      }
    } catch {
      throw .notSaved(error, in: session.workspace) { $0.cannotScore(criterion.title, agency.name) }
    }
    let card = saved.scorecard(set, of: agency.id, on: session.today)
    if common.json {
      output.json(card.json)
    } else {
      let writer = ScoreWriter(card, by: set, in: saved, on: session.today, session.texts)
      output.line(session.texts.scoreSaved(criterion.title))
      if let result = card.result(for: criterion.id) {
        output.line("\(writer.title(of: result)): \(writer.result(of: result))")
        output.lines(writer.lines(of: result).map { "  \($0)" })
      }
      output.line(writer.total)
    }
    return .success
  }

  /// Whether anything is to be recorded.
  private var records: Bool {
    clear || points != nil || reason != nil || notApplicable != nil || explain != nil
      || !figure.isEmpty || !evidence.isEmpty
  }

  private func show(
    _ card: Scorecard, by set: CriteriaSet, in book: PlanBook, _ session: Session,
    to output: CommandOutput
  ) {
    guard !common.json else { return output.json(card.json) }
    let writer = ScoreWriter(card, by: set, in: book, on: session.today, session.texts)
    output.lines(PlainReport().lines(of: writer.document).map(\.text))
  }

  private func list(
    _ cards: [Scorecard], by set: CriteriaSet, in book: PlanBook, _ session: Session,
    to output: CommandOutput
  ) {
    guard !common.json else { return output.json(.array(cards.map(\.json))) }
    let texts = session.texts
    if let first = cards.first {
      output.line(set.title)
      output.lines(ScoreWriter(first, by: set, in: book, on: session.today, texts).commonFacts)
      output.line("")
    }
    output.lines(
      TextTable(
        heads: [texts.columnID, texts.columnPoints, texts.fieldAgency],
        sides: [.left, .right],
        rows: cards.map { card in
          let writer = ScoreWriter(card, by: set, in: book, on: session.today, texts)
          let id = card.agency?.rawValue ?? ""
          return [id, writer.points, card.agency.map { book.agency($0).name } ?? ""]
        }
      ).lines)
  }

  // MARK: What an officer enters

  private func edit(
    _ criterion: Criterion, of set: CriteriaSet, for agency: Agency, in book: PlanBook
  ) throws(CommandFailure) -> PlanEdit {
    let known = book.checklists[agency.id]?.scores.first {
      $0.id == ScoreEntry.id(set: set.id, criterion: criterion.id)
    }
    if clear {
      guard points == nil, reason == nil, notApplicable == nil, explain == nil, figure.isEmpty,
        evidence.isEmpty
      else { throw .usage("--clear") { $0.clearStandsAlone } }
      guard let known else { throw .failure { $0.nothingToClear(criterion.title) } }
      return .withdraw(.score(known), agency: agency.id)
    }
    guard records else { throw .usage { $0.scoreNothingEntered } }
    var entry = ScoreDraft(known, set: set.id, criterion: criterion)
    if let points { try enter(points, in: &entry) }
    if points == nil, reason != nil { throw .usage("--reason") { $0.notPoints("") } }
    entry.exemption = notApplicable.map(\.asTyped) ?? entry.exemption
    entry.explanation = explain.map(\.asTyped) ?? entry.explanation
    for text in figure { try add(figure: text, to: &entry) }
    for text in evidence {
      let id = Evidence.ID(text.asTyped)
      guard book.checklists[agency.id]?.evidence.contains(where: { $0.id == id }) == true else {
        throw .failure { $0.noSuchEvidence(text, agency.name) }
      }
      if !entry.evidence.contains(id) { entry.evidence.append(id) }
    }
    return .file(.score(entry.entry), agency: agency.id)
  }

  private func enter(_ text: String, in entry: inout ScoreDraft) throws(CommandFailure) {
    guard let points = Points(text.asTyped), points >= .zero else {
      throw .usage("--points") { $0.notPoints(text) }
    }
    if let maximum = entry.criterion.points, maximum < points {
      throw .usage("--points") { $0.tooManyPoints(text, maximum: $0.words(maximum)) }
    }
    if entry.criterion.formula == .entered, reason == nil {
      entry.entered = points
    } else {
      guard let override = ScoreEntry.Override(points, because: reason?.asTyped ?? "") else {
        throw .usage("--reason") { $0.reasonMissing }
      }
      entry.override = override
    }
  }

  private func add(figure text: String, to entry: inout ScoreDraft) throws(CommandFailure) {
    let names = entry.criterion.figureNames
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).asTyped }
    let number = parts.count == 2 ? Int(parts[1]) : nil
    let wanted = parts.first.map(VietnameseText.folded) ?? ""
    guard let number, (0...1_000_000).contains(number),
      let name = names.first(where: { VietnameseText.folded($0) == wanted })
    else { throw .usage("--figure") { $0.badFigure(text, names: names) } }
    entry.figures[name] = number
  }
}

extension Session {
  /// The plan of the year asked for; without one the plan that is open.
  func book(ofYear text: String?) throws(CommandFailure) -> PlanBook {
    let book = try book()
    guard let text else { return book }
    let years = Set(contents.plans.map(\.year)).sorted()
    guard let year = Int(text.asTyped), years.contains(year) else {
      throw .usage("--period") { $0.noPlanOfYear(text, years: years) }
    }
    if book.plan.year == year { return book }
    return planOfYear(year, like: book.plan) ?? book
  }

  /// The table that a person names; without a name the newest that holds for the year and has
  /// points, else the newest form.
  func criteriaSet(_ text: String?, year: Int) throws(CommandFailure) -> CriteriaSet {
    let sets = contents.criteria
    guard !sets.isEmpty else { throw .failure { $0.noCriteriaSets } }
    guard let text else { return CriteriaSet.usual(of: sets, in: year) ?? sets[0] }
    let things = sets.map {
      Named(id: $0.id.rawValue, names: [$0.number, $0.title].compactMap(\.self))
    }
    guard case .found(let position) = match(text, in: things) else {
      throw .failure { texts in texts.noSuchSet(text, things.map(\.label)) }
    }
    return sets[position]
  }
}

extension CriteriaSet {
  /// The criterion that a person names by identity or mark.
  fileprivate func criterion(named text: String) throws(CommandFailure) -> Criterion {
    let wanted = text.asTyped
    let all = allCriteria
    let byMark = all.filter { $0.mark == wanted }
    if let found = all.first(where: { $0.id.rawValue == wanted }) { return found }
    if byMark.count == 1 { return byMark[0] }
    let names = all.map { "\($0.id) (\($0.title))" }
    throw .failure { $0.noSuchCriterion(text, names) }
  }
}
