import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Ticks a task off.
struct TickCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tick", abstract: said.aboutTick)
  }

  @Argument(help: ArgumentHelp(said.optionTask, valueName: said.valueTask))
  var task: String

  @Option(help: ArgumentHelp(said.optionTaskAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(
    help: ArgumentHelp(said.optionTickPeriod, valueName: said.valuePeriod))
  var period: String?

  @Option(
    help: ArgumentHelp(said.optionTickEvidence, valueName: said.valueEvidence))
  var evidence: [String] = []

  @Option(help: ArgumentHelp(said.optionTickNote, valueName: said.valueNote))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .checklists)
    let chosen = try ChosenTask(task, agency: agency, period: period, in: session)
    if let reason = chosen.task.record?.exemption { throw .failure { $0.taskExempt(reason) } }
    let evidence = try readEvidence(for: chosen, in: session)
    let note = note.map(\.asTyped).flatMap { $0.isEmpty ? nil : $0 }
    let earlier = chosen.task.tick(for: chosen.period)
    if earlier == nil { try chosen.refuseIfNotBegun(on: session.today) }
    var edits: [PlanEdit] = []
    if earlier == nil || note != nil {
      let tick = Tick(
        task: chosen.task.id, period: chosen.period,
        day: earlier?.day ?? (common.on == nil ? nil : session.today),
        by: earlier?.by ?? context.account, at: earlier?.at, note: note ?? earlier?.note)
      edits.append(.tick(tick, agency: chosen.agency.id))
    }
    edits += evidence.map { .addEvidence($0, agency: chosen.agency.id) }
    let saved = try chosen.save(edits, in: session) { [chosen] texts in
      texts.cannotTick(chosen.task.title, chosen.agency.name)
    }
    let texts = session.texts
    let period = chosen.period.map { texts.text($0) }
    if common.json {
      output.json(saved.json(on: session.today))
    } else if let earlier {
      output.line(texts.alreadyTicked(saved.title, period: period, by: earlier.by))
    } else {
      output.line(texts.ticked("\(saved.title) (\(chosen.agency.name))", period: period))
    }
    if !evidence.isEmpty, !common.json {
      output.line(texts.evidenceAdded(evidence.compactMap { $0.link ?? $0.number }))
    }
    return .success
  }

  /// What was given as evidence and is not there yet.
  private func readEvidence(
    for chosen: ChosenTask, in session: Session
  ) throws(CommandFailure) -> [Evidence] {
    let tick = Tick.id(task: chosen.task.id, period: chosen.period)
    var known = Set(
      chosen.task.evidence.filter { $0.tick == tick }.compactMap { $0.link ?? $0.number })
    var records: [Evidence] = []
    for typed in evidence {
      let text = typed.asTyped
      let isAddress = WebAddress.scheme(of: text) != nil
      guard isAddress ? WebAddress.isValid(text) : text.contains(where: \.isNumber) else {
        throw .usage("--evidence") { $0.evidenceUnclear(typed) }
      }
      guard known.insert(text).inserted else { continue }
      records.append(
        Evidence(
          id: session.workspace.newEvidenceID(), task: chosen.task.id, tick: tick,
          kind: isAddress ? "link" : "document", number: isAddress ? nil : text,
          link: isAddress ? text : nil))
    }
    return records
  }
}

/// Takes a tick back.
struct UntickCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "untick", abstract: said.aboutUntick)
  }

  @Argument(help: ArgumentHelp(said.optionTask, valueName: said.valueTask))
  var task: String

  @Option(help: ArgumentHelp(said.optionTaskAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(
    help: ArgumentHelp(said.optionTickPeriod, valueName: said.valuePeriod))
  var period: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .checklists)
    let chosen = try ChosenTask(task, agency: agency, period: period, in: session)
    guard let tick = chosen.task.tick(for: chosen.period) else {
      throw .failure { [chosen] texts in
        texts.notTicked(
          chosen.task.title, chosen.agency.name, period: chosen.period.map { texts.text($0) })
      }
    }
    let saved = try chosen.save(
      [chosen.untick(tick)], in: session
    ) { [chosen] texts in
      texts.cannotUntick(chosen.task.title, chosen.agency.name)
    }
    if common.json {
      output.json(saved.json(on: session.today))
    } else {
      let texts = session.texts
      output.line(
        texts.unticked(
          "\(saved.title) (\(chosen.agency.name))", period: chosen.period.map { texts.text($0) }))
    }
    return .success
  }
}

/// The task and the period that a command is about.
struct ChosenTask {
  let book: PlanBook
  let task: PlanTask
  /// On whose checklist it is recorded.
  let agency: Agency
  /// `nil` for a task that is done once.
  let period: Period?

  init(
    _ text: String, agency agencyText: String?, period periodText: String?, in session: Session
  ) throws(CommandFailure) {
    book = try session.book()
    task = try book.task(named: text, agency: agencyText, on: session.today)
    // What was a task of an agency that has ended is recorded by the one that took it over.
    agency = book.agency(book.inheritance(of: task, on: session.today).owner ?? task.agency)
    period = try LoaCommands.period(periodText, of: task, today: session.today)
  }

  func untick(_ tick: Tick) -> PlanEdit {
    (book.checklists[agency.id] ?? Checklist()).untick(tick, agency: agency.id)
  }

  /// A task, and the period if one is named; else all of the task is meant.
  init(
    _ text: String, agency agencyText: String?, wholeOr periodText: String?, in session: Session
  ) throws(CommandFailure) {
    book = try session.book()
    let task = try book.task(named: text, agency: agencyText, on: session.today)
    self.task = task
    agency = book.agency(book.inheritance(of: task, on: session.today).owner ?? task.agency)
    period = try periodText.flatMap { typed throws(CommandFailure) in
      try LoaCommands.period(typed, of: task, today: session.today)
    }
  }

  /// - Throws: If the period has not begun by a day, or the plan was issued later, so that nothing
  ///   can be done for it.
  func refuseIfNotBegun(on day: CalendarDay) throws(CommandFailure) {
    if let first = task.firstTickDayOfOnce, day < first {
      throw .failure { $0.tickedBeforePlan($0.text(day), from: $0.text(first)) }
    }
    guard let period, !task.hasBegun(period, by: day) else { return }
    let current = task.period(on: day).map { "\($0)" } ?? ""
    throw .usage("--period") {
      $0.periodNotBegun(
        $0.text(period), from: $0.text(task.firstTickDay(of: period)), current: current)
    }
  }

  /// Saves edits of the agency's checklist.
  ///
  /// - Returns: The task as it stands now.
  func save(
    _ edits: [PlanEdit], in session: Session,
    _ action: @escaping @Sendable (any Texts) -> String
  ) throws(CommandFailure) -> PlanTask {
    do throws(StoreError) {
      let change = try session.save(edits, in: book.plan.id)
      guard case .checklist(_, let checklist)? = change else { return task }
      var book = book
      book.replaceChecklist(of: agency.id, with: checklist)
      return book.tasks(of: task.agency).first { $0.id == task.id } ?? task
    } catch {
      throw .notSaved(error, in: session.workspace, action)
    }
  }
}
