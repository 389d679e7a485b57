import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Records agencies' own plans and reports as received, and says who has handed in nothing.
struct ReceiveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "receive",
      abstract: said.aboutReceive,
      discussion: said.detailsReceive)
  }

  @Option(help: ArgumentHelp(said.optionReceiveAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(help: ArgumentHelp(said.optionReceiveKind, valueName: said.valueKind))
  var kind: String?

  @Option(help: ArgumentHelp(said.optionDocumentNumber, valueName: said.valueNumber))
  var number: String?

  @Option(help: ArgumentHelp(said.optionReceiveDay, valueName: said.valueDay))
  var day: String?

  @Option(help: ArgumentHelp(said.optionReceiveIssued, valueName: said.valueDay))
  var issued: String?

  @Option(
    help: ArgumentHelp(said.optionReceivePeriod, valueName: said.valuePeriod))
  var period: String?

  @Option(help: ArgumentHelp(said.optionLink, valueName: said.valueLink))
  var link: String?

  @Option(help: ArgumentHelp(said.optionRemark, valueName: said.valueNote))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .checklists)
    let book = try session.book()
    let kind = try readKind()
    if number == nil && day == nil && link == nil && issued == nil {
      return try list(kind ?? .plan, in: book, session, output)
    }
    guard let agency else { throw .usage("--agency") { $0.agencyNeeded } }
    guard let kind else { throw .usage("--kind") { $0.kindNeeded } }
    guard let number = number?.ifTyped else { throw .usage("--number") { $0.numberNeeded } }
    let named = try book.agency(named: agency)
    let submission = try submission(kind, number, of: named, in: book, session)
    let saved = try session.save(
      [.file(.submission(submission), agency: named.id)], of: named.id, in: book
    ) { $0.cannotReceive(number, named.name) }
    let stored = saved.submissions.first { $0.id == submission.id } ?? submission
    let texts = session.texts
    if common.json {
      output.json(stored.json(of: named.id))
    } else {
      output.line(
        texts.received(
          texts.name(of: kind), number, named.name, about: about(stored, in: book, texts),
          on: texts.text(stored.day)))
    }
    let before = book.checklists[named.id]?.newestSubmissions.first {
      $0.id != stored.id && $0.kind == kind && (kind == .plan || $0.isAboutSame(as: stored.period))
    }
    if let before { session.note(texts.alsoReceived(before.number, on: texts.text(before.day))) }
    return .success
  }

  /// What a document is about as it was understood, in words.
  private func about(
    _ submission: Submission, in book: PlanBook, _ texts: any Texts
  ) -> String {
    guard submission.kind == .report else { return texts.planOfYear(book.plan.year) }
    return submission.period.flatMap { ReportSpan($0) }.map(texts.spanText) ?? texts.noPeriodSaid
  }

  // MARK: Recording

  private func readKind() throws(CommandFailure) -> SubmissionKind? {
    guard let kind else { return nil }
    let folded = VietnameseText.folded(kind.asTyped)
    let found = SubmissionKind.allCases.first { kind in
      kind.rawValue == folded
        || Language.allCases.contains {
          VietnameseText.folded($0.texts.name(of: kind)) == folded
        }
    }
    guard let found else {
      throw .usage("--kind") { $0.noSuchTerm(kind, SubmissionKind.allCases.map(\.rawValue)) }
    }
    return found
  }

  private func submission(
    _ kind: SubmissionKind, _ number: String, of agency: Agency, in book: PlanBook,
    _ session: Session
  ) throws(CommandFailure) -> Submission {
    if kind == .plan, period != nil { throw .usage("--period") { $0.planHasNoPeriod } }
    let span = try period.map { text throws(CommandFailure) in
      try reportSpan(text, option: "--period", year: book.plan.year)
    }
    let known = (book.checklists[agency.id]?.submissions ?? []).first {
      $0.kind == kind && $0.period == span?.description
        && VietnameseText.folded($0.number ?? "") == VietnameseText.folded(number)
    }
    return Submission(
      id: known?.id ?? Submission.ID(session.workspace.newRecordID()), kind: kind,
      period: span?.description, number: number,
      issuedOn: try session.anyDay(issued, option: "--issued") ?? known?.issuedOn,
      day: try session.pastDay(day, option: "--day"),
      link: try session.link(link, option: "--link") ?? known?.link,
      note: note?.ifTyped ?? known?.note)
  }

  // MARK: Listing

  private func list(
    _ kind: SubmissionKind, in book: PlanBook, _ session: Session, _ output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let texts = session.texts
    let reporting = kind == .report ? try reportingPeriod(in: book, session) : nil
    if kind == .plan, period != nil { throw .usage("--period") { $0.planHasNoPeriod } }
    var reviews =
      reporting.map { book.reportsReceived(about: $0, by: session.today) }
      ?? book.plansReceived(by: session.today)
    if let agency {
      let named = try book.agency(named: agency)
      reviews.removeAll { $0.agency != named.id }
    }
    let missing = reviews.count(where: \.isMissing)
    if common.json {
      output.json(
        .array(reviews.map { json(of: $0, kind, reporting, in: book) }))
      return missing > 0 ? .lateOrMissing : .success
    }
    if kind == .plan, !book.asksForPlans { session.note(texts.noPlansAskedFor) }
    if let reporting {
      let day = session.contents.schedule.dueDay(of: reporting)
      output.line(
        texts.reportsDue(
          texts.spanText(.reporting(reporting)),
          by: texts.markedDay(day, session.contents.holidays)))
    }
    output.lines(table(of: reviews, in: book, texts).lines(fitting: 80))
    output.line("")
    output.line(texts.handedIn(reviews.count - missing, missing: missing))
    return missing > 0 ? .lateOrMissing : .success
  }

  /// That of `--period`, else the last one of the plan's year whose data are complete.
  private func reportingPeriod(
    in book: PlanBook, _ session: Session
  ) throws(CommandFailure) -> ReportingPeriod {
    guard let period else {
      let all = ReportingPeriod.all(of: book.plan.year)
      return all.last { $0.lastDay < session.today } ?? all[0]
    }
    let year = book.plan.year
    let span = try? reportSpan(period, option: "--period", year: year)
    guard let found = span.flatMap({ ReportingPeriod(about: $0) }) else {
      throw .usage("--period") { $0.noSuchReport(period, year: year) }
    }
    return found
  }

  private func table(
    of reviews: [SubmissionReview], in book: PlanBook, _ texts: any Texts
  ) -> TextTable {
    TextTable(
      heads: ["", texts.columnID, texts.columnReceivedOn, texts.columnNumber, texts.fieldAgency],
      rows: reviews.flatMap { review in
        // What was corrected and handed in again stands below what replaced it.
        let documents: [Submission?] = review.received.isEmpty ? [nil] : review.received
        return documents.map { document in
          [
            review.isMissing ? "!" : "x", review.agency.rawValue,
            document.map { texts.text($0.day) } ?? texts.notReceived, document?.number ?? "",
            book.agency(review.agency).name,
          ]
        }
      })
  }

  private func json(
    of review: SubmissionReview, _ kind: SubmissionKind, _ period: ReportingPeriod?,
    in book: PlanBook
  ) -> JSONValue {
    [
      "agency": .string(review.agency.rawValue),
      "name": .string(book.agency(review.agency).name), "kind": .string(kind.rawValue),
      "period": jsonOf(period?.description), "isMissing": .bool(review.isMissing),
      "received": .array(review.received.map { $0.json(of: review.agency) }),
    ]
  }
}

extension Texts {
  func name(of kind: SubmissionKind) -> String {
    switch kind {
    case .plan: submissionPlan
    case .report: submissionReport
    }
  }
}
