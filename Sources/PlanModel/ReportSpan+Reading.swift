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
    skip(["kỳ", "về", "cả", "for", "of", "the", "whole", "full", ":"])
    if let week = attempt({ $0.week(in: year) }) { return .calendar(week) }
    let named = attempt { $0.englishPeriod() } ?? attempt { $0.partialPeriod() }.map { ($0, false) }
    guard let (part, isReport) = named ?? attempt({ $0.months() }),
      let period = part.period(in: year)
    else { return nil }
    guard isNamedReport || isReport, let kind = part.reportKind else {
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

  /// "6 tháng/2024", "9 tháng đầu năm 2024", "12 tháng", "cả năm", as reports are called.
  ///
  /// - Returns: With it, whether it is named as one of reports: nine months are no period of the
  ///   calendar, and the report after them is that of the third quarter.
  private mutating func months() -> (period: PartialPeriod, isReport: Bool)? {
    var period = PartialPeriod(cadence: .year, number: 1)
    var isReport = false
    if takeAny(["6 tháng", "sáu tháng"]) {
      period = PartialPeriod(cadence: .half, number: take("cuối") ? 2 : 1)
    } else if takeAny(["9 tháng", "chín tháng"]) {
      period = PartialPeriod(cadence: .quarter, number: 3)
      isReport = true
    } else if !takeAny(["12 tháng", "mười hai tháng", "năm"]) {
      return nil
    }
    skip(["đầu", "năm", "của", "/", "-"])
    period.year = number(4...4)
    return (period, isReport)
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
