import Dashboard
import LoaTexts
import PlanModel
import TerminalCanvas

extension Session {
  /// The span that `--month` or `--period` names; `nil` if neither does.
  func span(
    month: String?, period: String?, in book: PlanBook
  ) throws(CommandFailure) -> ReportSpan? {
    guard let period else {
      guard month != nil else { return nil }
      let month = try self.month(month, in: book)
      noteIfOutside(month, of: book)
      return .calendar(Period(.month, containing: month.firstDay))
    }
    guard month == nil else { throw .usage("--period") { $0.monthOrPeriod } }
    return try reportSpan(period, option: "--period", year: book.plan.year)
  }
}

/// A period of the calendar or of reports, as a person types it.
func reportSpan(
  _ typed: String, option: String, year: Int
) throws(CommandFailure) -> ReportSpan {
  let text = typed.asTyped
  if let span = ReportSpan(text.uppercased()) ?? ReportSpan(text.lowercased()) { return span }
  if let span = ReportSpan("\(year)-\(text.uppercased())") { return span }
  if let month = Month(typed: text, year: year) {
    return .calendar(Period(.month, containing: month.firstDay))
  }
  if let span = ReportSpan(reading: text, year: year) { return span }
  throw .usage(option) { $0.noSuchSpan(typed) }
}

/// Whom something is for, by its word for scripts or its name in either language.
func readAudience(_ text: String, option: String) throws(CommandFailure) -> Audience {
  let folded = VietnameseText.folded(text.asTyped)
  let found = Audience.allCases.first { audience in
    audience.rawValue == folded
      || Language.allCases.contains {
        VietnameseText.folded(audience.name(in: $0.texts)) == folded
          || VietnameseText.folded(audience.shortName(in: $0.texts)) == folded
      }
  }
  guard let found else {
    throw .usage(option) { $0.noSuchTerm(text, Audience.allCases.map(\.rawValue)) }
  }
  return found
}

extension Audience {
  /// For the head of a narrow column.
  func shortName(in texts: any Texts) -> String {
    switch self {
    case .officials: texts.shortOfficials
    case .citizens: texts.shortCitizens
    case .businesses: texts.shortBusinesses
    case .organisations: texts.shortOrganisations
    }
  }
}

extension Texts {
  /// A period of the calendar, or that of a report with the days that it is about.
  func spanText(_ span: ReportSpan) -> String {
    guard case .reporting = span else { return spanName(span) }
    return reportingSpan(spanName(span).lowercasedFirst, text(span.firstDay), text(span.lastDay))
  }

  /// The same without the days.
  func spanName(_ span: ReportSpan) -> String {
    switch span {
    case .calendar(let period): text(period)
    case .reporting(let period): reportName(period)
    }
  }

  /// A day with what makes it no usual working day.
  func markedDay(_ day: CalendarDay, _ holidays: Holidays) -> String {
    switch holidays.mark(on: day) {
    case nil: text(day)
    case .weekend: onWeekend(text(day))
    case .holiday(let name): onHoliday(text(day), name)
    case .dayOff(let name): onDayOff(text(day), name)
    case .worked(let name): onWorkedDay(text(day), name)
    }
  }
}

extension String {
  /// For the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

/// Sentences broken into lines.
enum TextLines {
  static func wrapped(_ text: String, columns: Int) -> [String] {
    TextWidth.wrap(safeText(text), columns: columns)
  }
}
