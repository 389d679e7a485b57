import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// The views that are about time: calendar, history and report.
extension PlainPage {
  // MARK: Calendar

  /// What is due, what came out and what must be reported, day by day of the month.
  var calendar: [String] {
    var byDay: [CalendarDay: [String]] = [:]
    for entry in book.agenda(
      from: month.firstDay, to: month.lastDay, on: day, knownBy: knownDay)
    {
      guard case .task(let task, let part) = entry.subject else { continue }
      byDay[entry.day, default: []].append(
        record(
          "\(texts.labelDue): \(task.title)",
          [
            (texts.plainAgency, book.agency(task.agency, on: day).name),
            (texts.labelStatus, (part.isDone ? TaskStatus.done : .toDo).name(in: texts)),
          ]))
    }
    for period in ReportingPeriod.all(of: month.year) where month.contains(period.dueDay) {
      byDay[period.dueDay, default: []].append(
        "\(texts.plainReportDue): \(texts.reportName(period))")
    }
    for channel in book.logs.keys.sorted() {
      for publication in book.publications(on: channel) where month.contains(publication.day) {
        byDay[publication.day, default: []].append(publicationLine(publication))
      }
    }
    if byDay.isEmpty { return ["", texts.nothingOnDays] }
    return byDay.sorted { $0.key < $1.key }.flatMap { day, lines in
      section(day.isWeekend ? texts.onWeekend(texts.text(day)) : texts.text(day), lines)
    }
  }

  // MARK: History

  /// Who changed what when, the newest first.
  var history: [String] {
    let limit = 50
    let sentences = HistorySentences(
      texts: texts, book: book, contents: session.contents)
    let page = session.workspace.history(of: book.plan.id).page(limit: limit) { _ in true }
    session.warn(of: page.failures)
    let lines = page.entries.map { item in
      let change = sentences.change(item)
      return record(
        "\(texts.plainWhen): \(sentences.instant(item.at))",
        [
          (texts.plainWho, item.by), (texts.columnWhere, sentences.document(item.place)),
          (texts.plainChange, item.isUndone ? texts.takenBack(change) : change),
        ])
    }
    return section(texts.titleHistory, lines, ifNone: texts.noHistory)
      + (page.next == nil ? [] : ["", texts.moreEntries(limit)])
  }

  // MARK: Report

  /// The figures of the month, then of each report of the year.
  var report: [String] {
    let spans =
      [ReportSpan(String("\(month)"))].compactMap { $0 }
      + ReportingPeriod.all(of: book.plan.year).map { .reporting($0) }
    let year = ReportSpan.reporting(ReportingPeriod(.year, of: book.plan.year))
    let others = session.otherPlans(for: year, beside: book, reading: .all)
    let books = others.compactMap(\.book) + [book]
    return spans.flatMap { span in
      let figures = SpanFigures(of: span, in: books, on: today)
      return section(
        "\(texts.spanName(span)): \(texts.text(span.firstDay)) – \(texts.text(span.lastDay))",
        [
          "\(texts.plainPlacements): \(figures.placements)",
          "\(texts.plainPieces): \(figures.pieces)",
          "\(texts.labelTicks): \(figures.ticks.count)",
        ] + (span.dueDay().map { ["\(texts.plainReportDue): \(texts.text($0))"] } ?? []))
    } + section(texts.titleTasksByAgency, book.progress(on: today).map(agencyLine))
  }
}
