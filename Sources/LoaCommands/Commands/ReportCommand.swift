import ArgumentParser
import Dashboard
import LoaTexts
import PlanExchange
import PlanModel
import PlanStore

/// Writes the report of a period.
struct ReportCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: said.aboutReport,
      discussion: said.detailsReport)
  }

  @Option(help: ArgumentHelp(said.optionReportPeriod, valueName: said.valuePeriod))
  var period: String?

  @Option(help: ArgumentHelp(said.optionReportFormat, valueName: said.valueFormat))
  var format: String?

  @Option(help: ArgumentHelp(said.optionReportAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(said.optionReportFile, valueName: said.valueFile))
  var file: String?

  @Flag(help: ArgumentHelp(said.optionReportForce))
  var force = false

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let form = try form()
    if force, file == nil || file == "-" {
      throw .usage("--force") { $0.forceNeedsFile }
    }
    let session = try Session(common, in: context)
    let opened = try session.book()
    let span = try span(on: session.today, in: opened)
    let (book, unread) = try session.book(for: span, opened: opened)
    let agency = try agency.map { text throws(CommandFailure) in try book.agency(named: text) }
    let others = session.otherPlans(for: span, beside: book)
    let report = PlanReport(
      book, about: span, on: session.today, of: agency?.id, with: others.compactMap(\.book))
    let writer = ReportWriter(
      report, in: session.texts, schedule: session.contents.schedule,
      holidays: session.contents.holidays,
      unread: unread + others.flatMap(\.unreadFiles))
    guard let file, file != "-" else {
      form.write(report, writer, session.texts, to: output)
      return .success
    }
    do throws(OutputFile.Problem) {
      try OutputFile(file).write(form.text(report, writer, session.texts), replacing: force)
    } catch {
      throw .failure { $0.notDone($0.cannotWriteReport(file), $0.text(error, file)) }
    }
    session.note(session.texts.fileWritten(file))
    return .success
  }

  private func span(
    on day: CalendarDay, in book: PlanBook
  ) throws(CommandFailure) -> ReportSpan {
    guard let period else { return .reporting(.dueNext(on: day, of: book.plan.year)) }
    return try reportSpan(period, option: "--period", year: book.plan.year)
  }

  /// The form asked for, else that of the file's name, else plain text.
  private func form() throws(CommandFailure) -> ReportForm {
    guard let format else {
      if common.json { return .json }
      let ending = file?.split(separator: ".").last.map { $0.lowercased() } ?? ""
      if file?.contains(".") == true, ReportForm.laterForms.contains(ending) {
        throw .usage("--output") { $0.formatNotYet(ending) }
      }
      return ReportForm(ending: ending) ?? .text
    }
    let name = format.lowercased()
    if ReportForm.laterForms.contains(name) { throw .usage("--format") { $0.formatNotYet(name) } }
    guard let form = ReportForm(rawValue: name) else {
      throw .usage("--format") { $0.noSuchFormat(format) }
    }
    return form
  }
}

/// In which form a report is written.
enum ReportForm: String, CaseIterable {
  case text, md, csv, json

  /// Forms that are asked for and do not exist yet.
  static let laterForms: Set = ["html", "docx", "pdf"]

  /// The form of files whose names end so.
  init?(ending: String) {
    self.init(rawValue: ending == "txt" ? "text" : ending)
  }

  /// All that stands in a file.
  func text(_ report: PlanReport, _ writer: ReportWriter, _ texts: any Texts) -> String {
    switch self {
    case .text: PlainReport().text(of: writer.document)
    case .md: MarkdownReport().text(of: writer.document)
    // By the mark spreadsheets know that it is UTF-8.
    case .csv: "\u{FEFF}" + FiguresTable(report, in: texts).csv
    case .json: String(decoding: JSONWriter.document(report.json), as: UTF8.self)
    }
  }

  /// Prints it, safe for any terminal.
  func write(
    _ report: PlanReport, _ writer: ReportWriter, _ texts: any Texts, to output: CommandOutput
  ) {
    switch self {
    case .text: output.lines(PlainReport().lines(of: writer.document).map(\.text))
    case .md:
      let text = MarkdownReport().text(of: writer.document)
      output.lines(
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
    case .csv:
      let text = FiguresTable(report, in: texts).csv
      output.lines(text.split(separator: "\r\n").map(String.init))
    case .json: output.json(report.json)
    }
  }
}

extension Session {
  /// The plan that a span is about: that of the year in which it ends, unless one was asked for;
  /// with the files of which nothing could be read.
  func book(
    for span: ReportSpan, opened book: PlanBook
  ) throws(CommandFailure) -> (PlanBook, unread: [String]) {
    let year = span.lastDay.year
    if book.plan.year == year { return (book, contents.unreadFiles) }
    if options.plan == nil, let plan = contents.plan(ofYear: year, like: book.plan) {
      let other = workspace.readOther(plan.id, scope: .all)
      if let book = other.book { return (book, other.unreadFiles) }
    }
    guard span.planYears.contains(book.plan.year) else {
      let years = Set(contents.plans.map(\.year)).sorted()
      throw .failure {
        $0.spanOutsidePlan(span.description, year: book.plan.year, years: years)
      }
    }
    return (book, contents.unreadFiles)
  }

  /// Plans of the span's other years, with as much of what is recorded under them as is needed.
  func otherPlans(
    for span: ReportSpan, beside book: PlanBook, reading scope: WorkspaceScope = .logs
  ) -> [OtherPlan] {
    contents.otherPlans(for: span, beside: book.plan).map {
      workspace.readOther($0.id, scope: scope)
    }
  }

  /// A plan of that year, by the same issuer if there is one.
  func planOfYear(_ year: Int, like plan: Plan) -> PlanBook? {
    contents.plan(ofYear: year, like: plan).flatMap { workspace.read(plan: $0.id).book }
  }
}
