extension FrameReader {
  // MARK: By a day

  mutating func deadline() -> Anchor? {
    let start = cursor.position
    let isStrict = cursor.takeDeadline()
    if let read = cursor.dayOfPeriod(isStrict: isStrict) {
      return .recurring(read.cadence, dueDayOfPeriod: read.day)
    }
    if cursor.position > start, let day = periodDeadline(isStrict: isStrict) { return .day(day) }
    guard let first = cursor.partialDay() else { return nil }
    var days = [first]
    while true {
      let next = cursor.attempt { cursor -> PartialDay? in
        guard cursor.takeAny([",", ";", "và"]) else { return nil }
        _ = cursor.takeAny(["trước", "chậm nhất"])
        return cursor.partialDay()
      }
      guard let next else { break }
      days.append(next)
    }
    if cursor.takeEveryYear() || days.count > 1 {
      let dates = days.compactMap { day in
        day.year == nil ? YearDay(month: day.month, day: day.day) : nil
      }
      guard dates.count == days.count else { return nil }
      return YearDates(isStrict ? dates.map(\.previous) : dates).map(Anchor.dates)
    }
    return first.day(in: year).map { .day(isStrict ? $0.adding(days: -1) : $0) }
  }

  /// "trước tháng 6/2025", "chậm nhất quý II năm 2025".
  mutating func periodDeadline(isStrict: Bool) -> CalendarDay? {
    let year = year
    return cursor.attempt { cursor in
      guard let period = cursor.partialPeriod()?.period(in: year) else { return nil }
      return isStrict ? period.firstDay.adding(days: -1) : period.lastDay
    }
  }

  // MARK: Again and again

  mutating func recurring() -> Anchor? {
    cursor.skip(["định kỳ", "theo định kỳ"])
    let isPeriodic = cursor.position > 0
    guard
      let cadence = cursor.everyPeriod()
        ?? cursor.attempt({ cursor in
          guard let cadence = cursor.cadence() else { return nil }
          let isOnce = cursor.takeAny(["/ lần", "một lần", "1 lần"])
          return isPeriodic || isOnce || cadence == .half ? cadence : nil
        })
    else { return nil }
    _ = cursor.takeAny(["một lần", "/ lần"])
    let due = cursor.attempt { cursor -> Int? in
      cursor.skip([",", "("])
      let start = cursor.position
      let isStrict = cursor.takeDeadline()
      if let read = cursor.dayOfPeriod(isStrict: isStrict) {
        return read.cadence == cadence ? read.day : nil
      }
      guard cadence == .month, cursor.position > start || cursor.take("ngày") else { return nil }
      _ = cursor.take("ngày")
      guard let day = cursor.number(), (1...31).contains(day) else { return nil }
      return isStrict ? day - 1 : day
    }
    return .recurring(cadence, dueDayOfPeriod: due == 0 ? nil : due)
  }

  mutating func always() -> Anchor? {
    if cursor.takeAny(["hằng ngày", "mỗi ngày", "từng ngày"]) { return .daily }
    let words = ["thường xuyên", "liên tục", "kịp thời", "duy trì"]
    guard cursor.takeAny(words) else { return nil }
    while cursor.attempt({ cursor in
      cursor.skip([",", ";", "và"])
      return cursor.takeAny(words + ["trong năm", "trong cả năm"]) ? true : nil
    }) != nil {}
    return .continuous
  }

  /// "02 tin, bài/tháng": what comes round is the period.
  mutating func countPerPeriod() -> Anchor? {
    guard let demand = Obligation.Demand(from: &cursor, year: year), demand.amount != .ongoing
    else { return nil }
    switch demand.deadline {
    case nil: return .recurring(demand.period, dueDayOfPeriod: nil)
    case .dayOfPeriod(let day): return .recurring(demand.period, dueDayOfPeriod: day)
    case .day(let day): return .day(day)
    }
  }
}
