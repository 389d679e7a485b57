extension FrameReader {
  // MARK: From one end to another

  /// One end of a span of time.
  enum End {
    case day(PartialDay)
    case period(PartialPeriod)
    case known(CalendarDay?)

    var hasYear: Bool {
      switch self {
      case .day(let day): day.year != nil
      case .period(let period): period.year != nil
      case .known: true
      }
    }

    func span(in year: Int) -> (CalendarDay, CalendarDay)? {
      switch self {
      case .day(let day): day.day(in: year).map { ($0, $0) }
      case .period(let period): period.period(in: year).map { ($0.firstDay, $0.lastDay) }
      case .known(let day): day.map { ($0, $0) }
      }
    }

    var year: Int? {
      switch self {
      case .day(let day): day.year
      case .period(let period): period.year
      case .known(let day): day?.year
      }
    }
  }

  mutating func end() -> End? {
    if cursor.take("nay") { return .known(issuedOn) }
    if let day = cursor.partialDay() { return .day(day) }
    return cursor.partialPeriod().map(End.period)
  }

  /// "Từ … đến …", "Từ …", "Đến …".
  mutating func fromTo() -> Anchor? {
    if cursor.take("giai đoạn từ") || cursor.takeAny(["kể từ", "từ", "bắt đầu từ"]) {
      guard let start = end() else { return nil }
      let first = start.span(in: year)?.0
      if let until = until(from: first) { return until }
      guard cursor.takeAny(["đến hết", "đến", "tới", "-"]) else {
        _ = cursor.take("trở đi")
        return first.map { .window(from: $0, to: nil) }
      }
      return end().flatMap { anchor(from: start, to: $0) }
    }
    guard cursor.takeAny(["đến hết", "đến", "tới"]), let last = end() else { return nil }
    if case .known = last { return nil }
    return last.span(in: year).map { .window(from: nil, to: $0.1) }
  }

  mutating func anchor(from start: End, to end: End) -> Anchor? {
    if case .period(let first) = start, case .period(let last) = end {
      if first.cadence == .month, last.cadence == .month, !start.hasYear, !end.hasYear,
        cursor.takeEveryYear()
      {
        return Season(from: first.number, to: last.number).map(Anchor.season)
      }
      if first.cadence == last.cadence { return span([first, last], isList: false) }
    }
    let lastYear = end.year ?? start.year ?? year
    guard let last = end.span(in: lastYear)?.1 else { return nil }
    if case .known(nil) = start { return .window(from: nil, to: last) }
    let first = start.span(in: start.year ?? lastYear)?.0
    guard let first, first <= last else { return nil }
    return .window(from: first, to: last)
  }

  // MARK: Periods

  /// "Tháng 12 hằng năm", "quý IV hằng năm".
  mutating func everyYearInMonths() -> Anchor? {
    _ = cursor.take("trong")
    guard let period = cursor.partialPeriod(), period.year == nil, cursor.takeEveryYear(),
      period.cadence == .month || period.cadence == .quarter,
      let span = period.period(in: year)
    else { return nil }
    return Season(from: span.firstDay.month, to: span.lastDay.month).map(Anchor.season)
  }

  /// "Quý IV/2025 - Quý II/2026", "Tháng 11 - 12/2025", "2025", "trong năm".
  mutating func periods() -> Anchor? {
    if cursor.take("không ấn định thời gian") { return .window(from: nil, to: nil) }
    if cursor.takeAny(["trong năm nay", "cả năm"]) { return .year }
    let isWithin = cursor.take("trong")
    cursor.skip(["giai đoạn"])
    guard let first = cursor.partialPeriod() else {
      return isWithin && cursor.take("năm") ? .year : nil
    }
    var periods = [first]
    var isList = true
    while true {
      let start = cursor
      let isRange = cursor.takeAny(["-", "đến", "tới"])
      guard isRange || cursor.takeAny([",", "và", "đến"]),
        let next = cursor.partialPeriod(after: first)
      else {
        cursor = start
        break
      }
      isList = isList && !isRange
      periods.append(next)
    }
    return span(periods, isList: isList)
  }

  /// Periods of one cadence; a year that is named once holds for those before and after it.
  ///
  /// In a list each stands for itself, so that they must follow each other.
  mutating func span(_ named: [PartialPeriod], isList: Bool) -> Anchor? {
    guard isList || named.count == 2, Set(named.map(\.cadence)).count == 1 else { return nil }
    var year = named.lazy.compactMap(\.year).first ?? self.year
    var periods: [Period] = []
    for name in named {
      year = name.year ?? year
      guard let period = name.period(in: year) else { return nil }
      periods.append(period)
    }
    if let last = named.last, last.year != nil, named.first?.year == nil {
      periods = named.compactMap { $0.period(in: last.year ?? year) }
    }
    guard let first = periods.first, let last = periods.last, periods.count == named.count,
      !isList || zip(periods, periods.dropFirst()).allSatisfy({ $0.next == $1 }),
      let span = PeriodSpan(from: first, to: last)
    else { return nil }
    return .span(span, continues: takeFollowingYears())
  }

  mutating func takeFollowingYears() -> Bool {
    cursor.attempt { cursor in
      cursor.takeAny(["và các năm", "và những năm", "và năm"])
        && cursor.takeAny(["tiếp theo", "sau", "kế tiếp"]) ? true : nil
    } ?? false
  }
}
