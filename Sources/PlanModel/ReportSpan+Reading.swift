extension ReportSpan {
  /// Reads a period in officers' words, Vietnamese or English, or in the form of the command line.
  ///
  /// "Quý I/2024" is one of the calendar, "báo cáo quý I/2024" the report about it. `year` counts
  /// where the words name none.
  public init?(reading text: String, year: Int) {
    let text = text.trimmed
    if let span = ReportSpan(text.lowercased()) ?? ReportSpan(text.uppercased()) {
      self = span
    } else if text.contains(where: { "/-.".contains($0) }),
      let month = Month(typed: text, year: year)
    {
      self = .calendar(Period(.month, containing: month.firstDay))
    } else {
      var cursor = WordingCursor(text)
      guard let span = cursor.reportSpan(in: year), cursor.isAtEnd else { return nil }
      self = span
    }
  }
}

extension WordingCursor {
  fileprivate mutating func reportSpan(in year: Int) -> ReportSpan? {
    let isNamedReport = takeAny(["báo cáo", "bc", "kỳ báo cáo", "report"])
    skip(["kỳ", "về", "cả", "for", "of", "the", ":"])
    if let week = attempt({ $0.week(in: year) }) { return .calendar(week) }
    let english = attempt { $0.englishPeriod() }
    guard
      let part = english?.period ?? attempt({ $0.partialPeriod() }) ?? attempt({ $0.sixMonths() }),
      let period = part.period(in: year)
    else { return nil }
    guard isNamedReport || english?.isReport == true, let kind = part.reportKind else {
      return .calendar(period)
    }
    return .reporting(ReportingPeriod(kind, of: part.year ?? year))
  }

  /// "tuần 11/3/2024–17/3/2024", "week of 11 Mar 2024".
  private mutating func week(in year: Int) -> Period? {
    guard takeAny(["tuần", "week of", "week"]) else { return nil }
    skip(["từ"])
    guard let first = (partialDay() ?? englishDay())?.day(in: year) else { return nil }
    if takeAny(["-", "đến", "to"]) { _ = partialDay() ?? englishDay() }
    return Period(.week, containing: first)
  }

  /// "6 tháng/2024", "sáu tháng đầu năm 2024", as reports are called.
  private mutating func sixMonths() -> PartialPeriod? {
    guard takeAny(["6 tháng", "sáu tháng"]) else { return nil }
    let isSecond = take("cuối")
    skip(["đầu", "năm", "của", "/", "-"])
    return PartialPeriod(cadence: .half, number: isSecond ? 2 : 1, year: number(4...4))
  }
}

extension PartialPeriod {
  /// The report that is about it, if the ministry asks for one.
  fileprivate var reportKind: ReportingPeriod.Kind? {
    switch (cadence, number) {
    case (.quarter, 1): .firstQuarter
    case (.quarter, 3): .thirdQuarter
    case (.half, 1): .sixMonths
    case (.year, _): .year
    default: nil
    }
  }
}
