extension WordingCursor {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// "June", "Jun", "Sept": 1 to 12.
  mutating func englishMonth() -> Int? {
    guard case .word(let word)? = next, word.count >= 3,
      let position = Self.months.firstIndex(where: { $0.hasPrefix(word) })
    else { return nil }
    advance()
    _ = take(".")
    return position + 1
  }

  /// "18 June 2025", "18 Jun", "June 18, 2025".
  mutating func englishDay() -> PartialDay? {
    attempt { cursor in
      if let month = cursor.englishMonth() {
        guard let day = cursor.number() else { return nil }
        cursor.skip(Self.ordinalEndings + [","])
        return PartialDay(day: day, month: month, year: cursor.number(4...4))
      }
      guard let day = cursor.number() else { return nil }
      cursor.skip(Self.ordinalEndings + ["of", "-"])
      guard let month = cursor.englishMonth() else { return nil }
      cursor.skip([",", "-"])
      return PartialDay(day: day, month: month, year: cursor.number(4...4))
    }
  }

  private static let ordinalEndings = ["st", "nd", "rd", "th"]

  /// "March 2024", "Q1 2024", "first quarter of 2024", "second half of 2024", "week 12, 2024",
  /// "First-quarter report 2024".
  ///
  /// - Returns: With it, whether it is named as one of reports.
  mutating func englishPeriod() -> (period: PartialPeriod, isReport: Bool)? {
    attempt { cursor in
      cursor.skip(["the"])
      let nine = cursor.nineMonths()
      guard var read = nine ?? cursor.englishPeriodName() else { return nil }
      let isReport = cursor.take("report") || nine != nil
      cursor.skip(["of", "in", ",", "/", "-"])
      read.year = cursor.number(4...4)
      return (read, isReport)
    }
  }

  private mutating func englishPeriodName() -> PartialPeriod? {
    func part(_ cadence: Cadence, _ number: Int) -> PartialPeriod {
      PartialPeriod(cadence: cadence, number: number)
    }
    if let month = englishMonth() { return part(.month, month) }
    if takeAny(["yearly", "annual", "year", "twelve months", "twelve - month", "12 months"]) {
      return part(.year, 1)
    }
    for (word, cadence) in [
      ("q", Cadence.quarter), ("quarter", .quarter), ("h", .half), ("week", .week),
    ] {
      let number = attempt { $0.take(word) ? $0.number() : nil }
      if let number { return part(cadence, number) }
    }
    if takeSixMonths() { return part(.half, 1) }
    guard let number = englishOrdinal() else { return nil }
    skip(["-"])
    if take("quarter") { return part(.quarter, number) }
    return take("half") || takeSixMonths() ? part(.half, number) : nil
  }

  /// "First nine months", after which the report of the third quarter is due.
  private mutating func nineMonths() -> PartialPeriod? {
    attempt { cursor in
      _ = cursor.take("first")
      let isNine = cursor.takeAny(["nine months", "nine - month", "9 months", "9 - month"])
      return isNine ? PartialPeriod(cadence: .quarter, number: 3) : nil
    }
  }

  private mutating func takeSixMonths() -> Bool {
    takeAny(["six months", "six - month", "6 months", "6 - month"])
  }

  private mutating func englishOrdinal() -> Int? {
    for (offset, word) in ["first", "second", "third", "fourth"].enumerated() where take(word) {
      return offset + 1
    }
    return attempt { cursor in
      guard let number = cursor.number(1...1), cursor.takeAny(Self.ordinalEndings) else {
        return nil
      }
      return number
    }
  }
}
