import Dashboard
import LoaTexts
import PlanExchange
import PlanModel
import PlanStore

/// The views that are about time: calendar and report.
extension PlainPage {
  // MARK: Calendar

  /// What is due, what came out and what must be reported, day by day of the month.
  var calendar: [String] {
    let agenda = state.spokenAgenda
    if agenda.isEmpty { return ["", texts.nothingOnDays] }
    return agenda.flatMap { day, lines in
      section(day.isWeekend ? texts.onWeekend(texts.text(day)) : texts.text(day), lines)
    }
  }

  // MARK: Report

  /// The page of the report that is due next, then the figures of the month and of each report of
  /// the year.
  var report: [String] {
    let next = ReportSpan.reporting(.dueNext(on: today, of: book.plan.year))
    let spans =
      [ReportSpan(String("\(month)"))].compactMap { $0 }
      + ReportingPeriod.all(of: book.plan.year).map { .reporting($0) }
    let year = ReportSpan.reporting(ReportingPeriod(.year, of: book.plan.year))
    let others = session.otherPlans(for: year, beside: book, reading: .all)
    let books = others.compactMap(\.book)
    let writer = ReportWriter(
      PlanReport(book, about: next, on: today, with: books), in: texts,
      schedule: session.contents.schedule, holidays: session.contents.holidays,
      unread: session.contents.unreadFiles + others.flatMap(\.unreadFiles))
    return [""] + SpokenReport(writer.document).lines + spans.flatMap { figures(of: $0, in: books) }
      + section(texts.titleTasksByAgency, state.figures.todayProgress.map(agencyLine))
  }

  private func figures(of span: ReportSpan, in others: [PlanBook]) -> [String] {
    let figures = SpanFigures(of: span, in: others + [book], on: today)
    let known = [
      "\(texts.plainPlacements): \(texts.grouped(figures.placements))",
      "\(texts.plainPieces): \(texts.grouped(figures.pieces))",
      "\(texts.labelTicks): \(texts.grouped(figures.ticks.count))",
    ]
    return section(
      "\(texts.spanName(span)): \(texts.text(span.firstDay)) – \(texts.text(span.lastDay))",
      (span.firstDay > today ? [texts.spanNotBegun(texts.text(span.firstDay))] : known)
        + (span.dueDay().map { ["\(texts.plainReportDue): \(texts.text($0))"] } ?? []))
  }
}
