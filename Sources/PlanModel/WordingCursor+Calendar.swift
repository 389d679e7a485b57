/// A day as a wording names it; the month and the year may have to be found elsewhere.
struct PartialDay: Hashable {
  var day: Int
  var month: Int
  var year: Int?

  func day(in year: Int) -> CalendarDay? {
    CalendarDay(year: self.year ?? year, month: month, day: day)
  }
}

/// A period as a wording names it; the year may have to be found elsewhere.
struct PartialPeriod: Hashable {
  var cadence: Cadence
  /// Which one of the year.
  var number: Int
  var year: Int?

  func period(in year: Int) -> Period? {
    let year = padded(max(0, self.year ?? year), to: 4)
    return switch cadence {
    case .week: Period("\(year)-W\(padded(number, to: 2))")
    case .month: Period("\(year)-\(padded(number, to: 2))")
    case .quarter: Period("\(year)-Q\(number)")
    case .half: Period("\(year)-H\(number)")
    case .year: Period(year)
    }
  }
}

extension WordingCursor {
  /// "ngày 16 tháng 12 năm 2025", "15/12/2025", "01/6".
  mutating func partialDay() -> PartialDay? {
    attempt { cursor in
      _ = cursor.take("ngày")
      guard let day = cursor.number() else { return nil }
      for separator in ["/", ".", "-"] {
        let read = cursor.attempt { cursor -> PartialDay? in
          guard cursor.take(separator), let month = cursor.number() else { return nil }
          if cursor.take(separator), let year = cursor.number(4...4) {
            return PartialDay(day: day, month: month, year: year)
          }
          return separator == "/" ? PartialDay(day: day, month: month) : nil
        }
        if let read { return cursor.isBeforeSlash ? nil : read }
      }
      guard cursor.take("tháng"), let month = cursor.number() else { return nil }
      return PartialDay(day: day, month: month, year: cursor.yearSuffix())
    }
  }

  private var isBeforeSlash: Bool { next == .sign("/") }

  /// "/2025", "-2025", " năm 2025" or " 2025" after a month or a quarter.
  private mutating func yearSuffix() -> Int? {
    attempt { cursor in
      _ = cursor.takeAny(["/", "năm", "- năm", "-", ", năm", "của năm"])
      return cursor.number(4...4)
    }
  }

  /// "tháng 12/2025", "Quý III năm 2026", "6 tháng đầu năm 2024", "tuần 12/2024", "năm 2025".
  mutating func partialPeriod() -> PartialPeriod? {
    attempt { $0.namedPeriod() } ?? attempt { $0.half() } ?? attempt { $0.yearPeriod() }
  }

  private mutating func namedPeriod() -> PartialPeriod? {
    let cadence: Cadence
    let number: Int?
    if take("tháng") {
      (cadence, number) = (.month, self.number())
    } else if take("quý") {
      (cadence, number) = (.quarter, quarterNumber())
    } else if take("tuần") {
      (cadence, number) = (.week, self.number())
    } else {
      return nil
    }
    return number.map { PartialPeriod(cadence: cadence, number: $0, year: yearSuffix()) }
  }

  /// "I" to "IV" or 1 to 4.
  mutating func quarterNumber() -> Int? {
    for (offset, numeral) in ["i", "ii", "iii", "iv"].enumerated() where take(numeral) {
      return offset + 1
    }
    return number(1...2)
  }

  private mutating func half() -> PartialPeriod? {
    guard take("6 tháng") || take("nửa") else { return nil }
    let number = take("đầu") ? 1 : take("cuối") ? 2 : 0
    guard number > 0, take("năm") else { return nil }
    return PartialPeriod(cadence: .half, number: number, year: self.number(4...4))
  }

  private mutating func yearPeriod() -> PartialPeriod? {
    _ = takeAny(["các năm", "năm"])
    return number(4...4).map { PartialPeriod(cadence: .year, number: 1, year: $0) }
  }

  /// A second period that leaves out what it shares with the first: "tháng 11 - 12/2025".
  mutating func partialPeriod(after first: PartialPeriod) -> PartialPeriod? {
    if let period = partialPeriod() { return period }
    return attempt { cursor in
      switch first.cadence {
      case .month, .week:
        cursor.number().map {
          PartialPeriod(cadence: first.cadence, number: $0, year: cursor.yearSuffix())
        }
      case .quarter:
        cursor.quarterNumber().map {
          PartialPeriod(cadence: .quarter, number: $0, year: cursor.yearSuffix())
        }
      case .half, .year: nil
      }
    }
  }

  /// "tuần", "tháng", "quý", "6 tháng", "năm" after "hằng", "mỗi" or a slash.
  mutating func cadence() -> Cadence? {
    for (phrase, cadence) in [
      ("6 tháng", Cadence.half), ("nửa năm", .half), ("3 tháng", .quarter), ("12 tháng", .year),
      ("tuần", .week), ("tháng", .month), ("quý", .quarter), ("năm", .year),
    ] where take(phrase) {
      return cadence
    }
    return nil
  }

  /// "hằng tháng", "mỗi quý", "từng quý", "6 tháng một lần".
  mutating func everyPeriod() -> Cadence? {
    attempt { cursor in
      guard cursor.takeAny(["hằng", "mỗi", "từng", "trong mỗi"]) else { return nil }
      return cursor.cadence()
    }
  }

  /// "hằng năm", "mỗi năm".
  mutating func takeEveryYear() -> Bool { takeAny(["hằng năm", "mỗi năm", "từng năm"]) }

  /// "của tháng cuối quý", "tháng cuối kỳ".
  ///
  /// - Parameter period: What "kỳ" alone stands for.
  /// - Returns: The cadence whose last month is meant; `nil` if nothing of the sort stands here.
  mutating func lastMonthOfPeriod(_ period: Cadence?) -> Cadence? {
    attempt { cursor in
      _ = cursor.take("của")
      guard cursor.take("tháng cuối") else { return nil }
      cursor.skip(["của", "mỗi", "hằng", "cùng"])
      if cursor.take("kỳ") { return cursor.cadence() ?? period }
      return cursor.cadence()
    }
  }
}

// MARK: - Deadlines

extension WordingCursor {
  /// Takes what leads to a due day ("trước", "chậm nhất là"), if anything does.
  ///
  /// - Returns: Whether the day that follows is itself too late: "trước ngày 15" is done by the
  ///   14th. Taken literally; no rule of law was found that says otherwise for reports.
  mutating func takeDeadline() -> Bool {
    skip(["hạn cuối", "hạn chót", "hạn", "xong", "vào", "là", ":"])
    if take("trước") { return true }
    if takeAny(["chậm nhất", "muộn nhất", "không quá"]) { skip(["là", "vào", "đến", "trong"]) }
    return false
  }

  /// "ngày 20 hằng tháng", "ngày 15 của tháng cuối quý".
  ///
  /// - Returns: No day for the last one: what is done before the first of a month is done by the
  ///   end of the month before.
  mutating func dayOfPeriod(isStrict: Bool) -> (cadence: Cadence, day: Int?)? {
    attempt { cursor in
      _ = cursor.take("ngày")
      guard let named = cursor.number(), (1...31).contains(named) else { return nil }
      let months = ["hằng tháng", "mỗi tháng", "của tháng", "trong tháng"]
      guard
        let cadence = cursor.lastMonthOfPeriod(nil) ?? (cursor.takeAny(months) ? .month : nil)
      else { return nil }
      guard isStrict else { return (cadence, named) }
      if named > 1 { return (cadence, named - 1) }
      return cadence == .month ? (.month, nil) : nil
    }
  }
}
