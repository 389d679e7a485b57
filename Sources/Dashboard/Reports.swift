import LoaTexts
import PlanExchange
package import PlanModel
import TerminalCanvas

/// A file that a person has named, with all that is to stand in it.
package struct ReportFile: Hashable, Sendable {
  package var row: ReportRow
  /// As typed, from the current folder on.
  package var name: String
  package var text: String

  package init(row: ReportRow, name: String, text: String) {
    self.row = row
    self.name = name
    self.text = text
  }
}

/// One row of the list of reports: a period, or a scoring table.
package enum ReportRow: Hashable, Sendable {
  case span(ReportSpan)
  case scores(CriteriaSet.ID)

  package var id: String {
    switch self {
    case .span(let span): span.description
    case .scores(let set): "cham-diem-\(set)"
    }
  }
}

/// What stands beside the chosen row, made when the row or the data change.
package enum ReportPage: Equatable, Sendable {
  /// The plan of another year is being read; why that is.
  case waiting(ReportSpan, [DetailLine])
  case report(PlanReport, [DetailLine])
  case scores(ScorePage)
}

/// One agency's points by one table.
package struct ScorePage: Equatable, Sendable {
  package var set: CriteriaSet
  package var agency: Agency
  package var card: Scorecard
  /// The agency, then each criterion in the order of the table.
  package var rows: [Row]

  package enum Row: Equatable, Sendable {
    case agency
    case criterion(CriterionResult, depth: Int)

    package var id: String {
      switch self {
      case .agency: "@"
      case .criterion(let result, _): result.criterion.id.rawValue
      }
    }
  }
}

extension DashboardState {
  // MARK: Rows

  /// What a row of the list of reports is called.
  func name(of row: ReportRow) -> String {
    switch row {
    case .span(.calendar(let period)): return periodText(period)
    case .span(.reporting(let period)): return texts.shortReportName(period)
    case .scores(let id):
      let number = contents?.criteria.first { $0.id == id }?.number
      return texts.reportRowScore(number ?? id.rawValue)
    }
  }

  /// The reports of the plan's year, its periods of the calendar, and the scoring tables.
  mutating func refreshReportRows() {
    guard let plan = book?.plan, let sets = contents?.criteria else { return }
    let calendar = [Cadence.year, .half, .quarter, .month].flatMap { Period.all($0, of: plan.year) }
    let valid = CriteriaSet.valid(sets, in: plan.year)
    let others = sets.filter { set in !valid.contains { $0.id == set.id } }
    figures.reportRows =
      ReportingPeriod.all(of: plan.year).map { .span(.reporting($0)) }
      + calendar.map { .span(.calendar($0)) } + (valid + others).map { .scores($0.id) }
    guard list(.reportPeriods).selected == nil else { return }
    let next = ReportingPeriod.dueNext(on: today, of: plan.year).description
    let position = figures.reportRows.firstIndex { $0.id == next } ?? 0
    lists[.reportPeriods] = ListState(selected: next, index: position)
  }

  package var chosenReportRow: ReportRow? {
    let list = list(.reportPeriods)
    return figures.reportRows.indices.contains(list.index) && list.selected != nil
      ? figures.reportRows[list.index] : nil
  }

  // MARK: Pages

  /// What depends on the chosen row, on the data and on the width of the pane.
  mutating func refreshReport() {
    figures.reportPage = nil
    guard let book, let row = chosenReportRow else { return }
    switch row {
    case .span(let span):
      if let made = figures.madeReports.pages[row.id] { return figures.reportPage = made }
      guard let others = otherPlans(for: span) else {
        figures.reportPage = .waiting(span, waitingLines(span))
        return
      }
      let report = PlanReport(book, about: span, on: today, with: others.compactMap(\.book))
      let preview = document(of: report, others, rowLimit: Self.previewedRows)
      let lines = PlainReport(columns: reportColumns).lines(of: preview)
      let page = ReportPage.report(report, lines.map { DetailLine($0.text, $0.role.style) })
      figures.madeReports.pages[row.id] = page
      figures.reportPage = page
    case .scores(let id):
      figures.reportPage = scorePage(id, in: book).map { .scores($0) }
      settle(.reportPreview)
    }
  }

  /// Another row was chosen: its page begins at its beginning.
  mutating func reportRowChosen() {
    lists[.reportPreview] = nil
    turning.reportPage = true
  }

  /// A line that can be read, however wide the screen is.
  private var reportColumns: Int {
    let inside = layout.inside(.reportPreview, layout.area(of: .reportPreview, on: .report))
    return max(1, min(inside.columns - 2, 100))
  }

  /// How many rows of a table are on the screen; a file has all.
  ///
  /// A province has a thousand overdue tasks, and a key that chooses another period must not wait
  /// for all of them.
  private static let previewedRows = 60

  private func document(
    of report: PlanReport, _ others: [OtherPlan], rowLimit: Int = .max
  ) -> ReportDocument {
    ReportWriter(
      report, in: texts, schedule: contents?.schedule ?? ReportingSchedule(),
      holidays: contents?.holidays ?? Holidays(),
      unread: (contents?.unreadFiles ?? []) + others.flatMap(\.unreadFiles), rowLimit: rowLimit
    ).document
  }

  /// What is being read, and for which days.
  private func waitingLines(_ span: ReportSpan) -> [DetailLine] {
    guard let plan = planWaitedFor(by: span) else { return [] }
    var page = Paragraphs(columns: reportColumns)
    let last = CalendarDay(year: plan.year, month: 12, day: 31) ?? span.firstDay
    page.add(
      texts.readingOtherPlan(
        plan.year, plan.number ?? plan.title, first: dayText(span.firstDay),
        last: dayText(min(last, span.lastDay))), .muted)
    return page.lines
  }

  private func scorePage(_ id: CriteriaSet.ID, in book: PlanBook) -> ScorePage? {
    let chosen = scoredAgency.flatMap { id in book.agencies.first { $0.id == id } }
    guard let set = contents?.criteria.first(where: { $0.id == id }),
      let agency = chosen ?? book.agencies.first
    else { return nil }
    let card = book.scorecard(set, of: agency.id, on: today)
    func rows(_ results: [CriterionResult], depth: Int) -> [ScorePage.Row] {
      results.flatMap { [.criterion($0, depth: depth)] + rows($0.parts, depth: depth + 1) }
    }
    return ScorePage(
      set: set, agency: book.agency(agency.id, on: today), card: card,
      rows: [.agency] + rows(card.results, depth: 0))
  }

  /// What a change of the points shown would be saved in.
  var scoredHome: PlanEdit.Home? {
    guard case .scores(let page)? = figures.reportPage, selectedScoreRow != .agency else {
      return nil
    }
    return .checklist(page.agency.id)
  }

  // MARK: What is shown

  /// Whether the pane beside the periods lists criteria.
  package var isScoring: Bool {
    if case .scores? = figures.reportPage { true } else { false }
  }

  /// Whether a pane shows lines to read, as it stands.
  package func isDetail(_ pane: Pane) -> Bool {
    pane.isDetail && !(pane == .reportPreview && isScoring)
  }

  /// How many rows of a list are in sight; at least 1.
  package func listHeight(of pane: Pane) -> Int {
    let height = layout.listHeight(of: pane)
    guard pane == .reportPreview, case .scores(let page)? = figures.reportPage else {
      return height
    }
    return max(1, height - layout.scoreDetailRows(of: height, below: page.rows.count))
  }

  var reportLines: [DetailLine] {
    switch figures.reportPage {
    case .report(_, let lines)?, .waiting(_, let lines)?: lines
    case .scores?, nil: []
    }
  }

  var reportTitle: String {
    switch figures.reportPage {
    case .waiting(let span, _)?: texts.words(span)
    case .report(let report, _)?: texts.words(report.span)
    case .scores(let page)?: texts.reportRowScore(page.set.number ?? page.set.id.rawValue)
    case nil: texts.titleReportPreview
    }
  }

  var selectedScoreRow: ScorePage.Row? {
    guard case .scores(let page)? = figures.reportPage else { return nil }
    let index = list(.reportPreview).index
    return page.rows.indices.contains(index) ? page.rows[index] : nil
  }

  /// The words for the points shown.
  func scoreWriter(_ page: ScorePage) -> ScoreWriter? {
    book.map { ScoreWriter(page.card, by: page.set, in: $0, on: today, texts) }
  }

  /// What is to be known of the chosen row of the scorecard.
  func scoreDetail(_ page: ScorePage, columns: Int) -> [DetailLine] {
    guard let writer = scoreWriter(page), let row = selectedScoreRow else { return [] }
    var lines = Paragraphs(columns: columns)
    switch row {
    case .agency:
      lines.add(page.set.title, .title)
      lines.add(writer.total, .strong)
      for fact in writer.commonFacts { lines.add(fact) }
      lines.add(texts.scoreChooseAgency, .muted)
    case .criterion(let result, _):
      lines.add("\(writer.title(of: result)): \(writer.result(of: result))", .title)
      for line in writer.lines(of: result) { lines.add(line) }
    }
    return lines.lines
  }

  /// The same over the whole screen, where no line is cut off.
  var criterionLines: [DetailLine] {
    guard case .scores(let page)? = figures.reportPage else { return [] }
    return scoreDetail(page, columns: overlayArea.columns - 4)
  }

  /// Everything that a row comes to, in the form that a file's name says.
  func text(of row: ReportRow, for name: String) -> String? {
    guard let book else { return nil }
    let isMarkdown = name.lowercased().hasSuffix(".md")
    let document: ReportDocument
    switch row {
    case .span(let span):
      guard let others = otherPlans(for: span) else { return nil }
      let report = PlanReport(book, about: span, on: today, with: others.compactMap(\.book))
      if name.lowercased().hasSuffix(".csv") {
        return "\u{FEFF}" + FiguresTable(report, in: texts).csv
      }
      document = self.document(of: report, others)
    case .scores(let id):
      guard let page = scorePage(id, in: book), let writer = scoreWriter(page) else { return nil }
      document = writer.document
    }
    return isMarkdown ? MarkdownReport().text(of: document) : PlainReport().text(of: document)
  }
}

extension ReportLine.Role {
  fileprivate var style: Style {
    switch self {
    case .title: .title
    case .heading: .strong
    case .text: .plain
    }
  }
}
