import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Records what proves a task, with a copy of a file if there is one.
struct EvidenceCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Record what proves that a task was done: a document, a link, a file.",
    discussion: """
      A file of at most 20 MiB is copied into the plan's folder evidence/AGENCY, under a name of \
      the record's. Without any of these options the task's evidence is listed.
      """)

  @Argument(help: "assignment@agency, or the assignment with --agency.")
  var task: String

  @Option(help: ArgumentHelp("Whose task.", valueName: "agency"))
  var agency: String?

  @Option(
    help: ArgumentHelp(
      "The period that it proves, such as 2024-03; else the task as a whole.",
      valueName: "period"))
  var period: String?

  @Option(help: ArgumentHelp("What it is: báo cáo, kế hoạch, ảnh …", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("Who issued the document.", valueName: "name"))
  var issuer: String?

  @Option(help: ArgumentHelp("The number of the document.", valueName: "number"))
  var number: String?

  @Option(help: ArgumentHelp("The day of the document.", valueName: "day"))
  var day: String?

  @Option(help: ArgumentHelp("Which section of it is the proof.", valueName: "section"))
  var section: String?

  @Option(help: ArgumentHelp("Which page of it is the proof.", valueName: "page"))
  var page: String?

  @Option(help: ArgumentHelp("Where it can be read.", valueName: "link"))
  var link: String?

  @Option(help: ArgumentHelp("A file to copy into the workspace.", valueName: "path"))
  var file: String?

  @Option(help: ArgumentHelp("A remark.", valueName: "note"))
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
