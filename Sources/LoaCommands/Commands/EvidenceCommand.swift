import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Records what proves a task, with a copy of a file if there is one.
struct EvidenceCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evidence",
      abstract: said.aboutEvidence,
      discussion: said.detailsEvidence)
  }

  @Argument(help: ArgumentHelp(said.optionTask, valueName: said.valueTask))
  var task: String

  @Option(help: ArgumentHelp(said.optionTaskAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(
    help: ArgumentHelp(said.optionEvidencePeriod, valueName: said.valuePeriod))
  var period: String?

  @Option(help: ArgumentHelp(said.optionEvidenceKind, valueName: said.valueKind))
  var kind: String?

  @Option(help: ArgumentHelp(said.optionEvidenceIssuer, valueName: said.valueName))
  var issuer: String?

  @Option(help: ArgumentHelp(said.optionDocumentNumber, valueName: said.valueNumber))
  var number: String?

  @Option(help: ArgumentHelp(said.optionEvidenceDay, valueName: said.valueDay))
  var day: String?

  @Option(help: ArgumentHelp(said.optionEvidenceSection, valueName: said.valueSection))
  var section: String?

  @Option(help: ArgumentHelp(said.optionEvidencePage, valueName: said.valuePage))
  var page: String?

  @Option(help: ArgumentHelp(said.optionLink, valueName: said.valueLink))
  var link: String?

  @Option(help: ArgumentHelp(said.optionEvidenceFile, valueName: said.valuePath))
  var file: String?

  @Option(help: ArgumentHelp(said.optionRemark, valueName: said.valueNote))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .checklists)
    let chosen = try ChosenTask(task, agency: agency, wholeOr: period, in: session)
    guard var evidence = try record(for: chosen, in: session) else {
      list(chosen, session, output)
      return .success
    }
    if let tick = evidence.tick, !chosen.task.ticks.contains(where: { $0.id == tick }) {
      let period = chosen.period.map { session.texts.text($0) } ?? ""
      throw .failure { $0.evidenceWithoutTick(period) }
    }
    let (workspace, plan) = (session.workspace, chosen.book.plan.id)
    if let file {
      evidence.file = try take(file, for: evidence.id, of: chosen, workspace)
    }
    let saved: PlanTask
    do throws(CommandFailure) {
      saved = try chosen.save(
        [.addEvidence(evidence, agency: chosen.agency.id)], in: session
      ) { [chosen] in $0.cannotAddEvidence(chosen.task.title, chosen.agency.name) }
    } catch {
      if let copied = evidence.file { workspace.dropEvidence(copied, in: plan) }
      throw error
    }
    let stored = saved.evidence.first { $0.id == evidence.id } ?? evidence
    let texts = session.texts
    if common.json {
      output.json(stored.json(of: chosen.agency.id))
      return .success
    }
    output.line(texts.evidenceFor("\(saved.title) (\(chosen.agency.name))", texts.line(of: stored)))
    let gaps = stored.gaps.map { texts.name(of: $0) }
    // What is only a link or a picture need not be a document.
    if stored.number != nil && !gaps.isEmpty { output.line(texts.evidenceLacks(gaps)) }
    return .success
  }

  /// What was typed; `nil` if nothing was.
  private func record(
    for chosen: ChosenTask, in session: Session
  ) throws(CommandFailure) -> Evidence? {
    let texts = [kind, issuer, number, section, page, link, note].compactMap { $0?.ifTyped }
    guard !texts.isEmpty || file != nil || day != nil else { return nil }
    guard file != nil || link?.ifTyped != nil || number?.ifTyped != nil else {
      throw .usage("--number") { $0.evidenceNeedsProof }
    }
    let usual = number?.ifTyped != nil ? "document" : link?.ifTyped != nil ? "link" : "file"
    return Evidence(
      id: session.workspace.newEvidenceID(), task: chosen.task.id,
      tick: chosen.period.map { Tick.id(task: chosen.task.id, period: $0) },
      kind: kind?.ifTyped ?? usual, issuer: issuer?.ifTyped, number: number?.ifTyped,
      day: try session.anyDay(day, option: "--day"), section: section?.ifTyped,
      page: page?.ifTyped, link: try session.link(link, option: "--link"), note: note?.ifTyped)
  }

  private func take(
    _ file: String, for evidence: Evidence.ID, of chosen: ChosenTask, _ workspace: Workspace
  ) throws(CommandFailure) -> String {
    do throws(EvidenceFileError) {
      return try workspace.takeEvidence(
        from: FilePath(file), for: evidence, of: chosen.agency.id, in: chosen.book.plan.id)
    } catch {
      switch error {
      case .tooLarge(_, let bytes):
        let limit = Workspace.longestEvidenceFile >> 20
        throw .failure {
          $0.evidenceTooLarge(file, megabytes: (bytes + (1 << 20) - 1) >> 20, limit: limit)
        }
      case .empty: throw .failure { $0.evidenceEmpty(file) }
      case .notAFile: throw .failure { $0.evidenceNotAFile(file) }
      case .notRead(_, let errno): throw .failure { $0.evidenceNotRead(file, "\(errno)") }
      case .store(let error):
        throw .notSaved(error, in: workspace) { [chosen] in
          $0.cannotAddEvidence(chosen.task.title, chosen.agency.name)
        }
      }
    }
  }

  private func list(_ chosen: ChosenTask, _ session: Session, _ output: CommandOutput) {
    let texts = session.texts
    let evidence = chosen.task.evidence
    if common.json {
      output.json(.array(evidence.map { $0.json(of: chosen.agency.id) }))
      return
    }
    output.line("\(chosen.task.title) (\(chosen.agency.name))")
    output.lines(evidence.map { "  \(texts.line(of: $0))" })
    let unproven = chosen.task.unprovenTicks(knownBy: session.today)
    if !unproven.isEmpty {
      let periods = unproven.compactMap { $0.period.map { texts.text($0) } }
      output.line("! " + texts.tickedWithoutEvidence(periods))
    } else if evidence.isEmpty {
      output.line("  " + texts.noEvidence)
    }
  }
}

extension Texts {
  /// A piece of evidence in one line.
  func line(of evidence: Evidence) -> String {
    [
      evidence.number, evidence.day.map { text($0) }, evidence.issuer,
      evidence.section.map { evidenceSection($0) }, evidence.page.map { evidencePage($0) },
      evidence.link, evidence.file, evidence.note,
    ].compactMap(\.self).joined(separator: ", ")
  }

  func name(of gap: EvidenceGap) -> String {
    switch gap {
    case .issuer: gapIssuer
    case .number: gapNumber
    case .place: gapPlace
    }
  }
}
