extension TimeFrame {
  /// The frame as it would stand in a plan of a later year: each of its days that many years later,
  /// and the years that its wording names.
  ///
  /// 29 February becomes the 28th where the year has none. What has no days of its own keeps its
  /// anchor, and a wording about a span of years ("giai đoạn 2026-2030") stays as it is, with the
  /// periods that it names.
  public func moved(byYears years: Int) -> TimeFrame {
    let words = wording.map { YearText.moved($0, byYears: years) }
    let keepsYears = words == wording && !(wording.map(YearText.years) ?? []).isEmpty
    let moved: Anchor =
      switch anchor {
      case .day(let day): .day(day.moved(byYears: years))
      case .window(let first, let last):
        .window(from: first?.moved(byYears: years), to: last?.moved(byYears: years))
      case .span(let span, let continues) where !keepsYears:
        .span(span.moved(byYears: years), continues: continues)
      case .until(let event, let first):
        .until(event: event, from: first?.moved(byYears: years))
      case .year, .span, .recurring, .dates, .season, .continuous, .daily, .onDemand, .event,
        .document, .unread:
        anchor
      }
    return TimeFrame(moved, also: also, wording: words)
  }
}

extension Obligation {
  /// The obligation as it would stand in a plan of a later year: with its one due day, if it has
  /// one, that many years later.
  func moved(byYears years: Int) -> Obligation {
    guard case .day(let day) = deadline else { return self }
    var moved = self
    moved.demand.deadline = .day(day.moved(byYears: years))
    moved.wording = wording.map { YearText.moved($0, byYears: years) }
    return moved
  }
}

extension PeriodSpan {
  /// The same periods of another year.
  fileprivate func moved(byYears years: Int) -> PeriodSpan {
    PeriodSpan(from: first.moved(byYears: years), to: last.moved(byYears: years)) ?? self
  }
}

extension Period {
  /// The period of that number in another year; the 52nd week for a 53rd that is not there.
  fileprivate func moved(byYears years: Int) -> Period {
    let day = anchorDay.moved(byYears: years)
    guard cadence == .week else { return Period(cadence, containing: day) }
    let year = padded(day.year, to: 4)
    return Period("\(year)-\(description.suffix(3))") ?? Period("\(year)-W52") ?? self
  }
}

extension CalendarDay {
  /// The same day of another year, the 28th for a 29 February that is not there; within the years
  /// 1–9999.
  public func moved(byYears years: Int) -> CalendarDay {
    let year = min(max(year + min(max(years, -10_000), 10_000), 1), 9999)
    return CalendarDay(year: year, month: month, day: day)
      ?? CalendarDay(uncheckedYear: year, month: month, day: 28)
  }
}

/// Years as they stand in the text of a plan.
enum YearText {
  /// The text with each year in it moved, but for numbers of documents and spans of years.
  ///
  /// A year is four digits from 1990 to 2100 that stand alone: at the end of a day or a quarter
  /// ("15/02/2024", "quý II/2024"), or after a space. A text that speaks of a period of years
  /// ("giai đoạn", "2025 - 2035") stays.
  static func moved(_ text: String, byYears years: Int) -> String {
    replacingYears(in: text, where: { _ in true }, by: years)
  }

  /// The text with those years moved that stand after the word "năm" and are `year` or the next.
  static func movedAfterWord(_ text: String, of year: Int, byYears years: Int) -> String {
    replacingYears(
      in: text, where: { $0.isAfterWord && (year...(year + 1)).contains($0.year) }, by: years)
  }

  /// The years from 1990 to 2100 that a text names, each once, in their order.
  static func years(in text: String) -> [Int] {
    var seen: Set<Int> = []
    return mentions(in: text).map(\.year).filter { seen.insert($0).inserted }
  }

  struct Mention {
    var range: Range<String.Index>
    var year: Int
    /// "năm 2024", but not "đến năm 2024".
    var isAfterWord: Bool
    var isInSpan: Bool
  }

  private static func replacingYears(
    in text: String, where isWanted: (Mention) -> Bool, by years: Int
  ) -> String {
    var result = text
    for mention in mentions(in: text).reversed() where !mention.isInSpan && isWanted(mention) {
      let year = min(max(mention.year + years, 1), 9999)
      result.unicodeScalars.replaceSubrange(mention.range, with: padded(year, to: 4).unicodeScalars)
    }
    return result
  }

  private static func mentions(in text: String) -> [Mention] {
    let scalars = text.unicodeScalars
    var mentions: [Mention] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard isDigit(scalars[index]) else {
        index = scalars.index(after: index)
        continue
      }
      let end = scalars[index...].firstIndex { !isDigit($0) } ?? scalars.endIndex
      if let year = digits(text[index..<end]), scalars.distance(from: index, to: end) == 4,
        (1990...2100).contains(year), !isNumberOfDocument(scalars[end...])
      {
        let before = VietnameseText.folded(String(scalars[..<index]))
        mentions.append(
          Mention(
            range: index..<end, year: year,
            isAfterWord: before.hasSuffix("nam ") && !before.hasSuffix("den nam "),
            isInSpan: isSpan(before: before, after: VietnameseText.folded(String(scalars[end...]))))
        )
      }
      index = end
    }
    return mentions
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  /// "2024/QĐ-UBND" and "2021/NĐ-CP": a slash and a letter.
  private static func isNumberOfDocument(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard rest.first == "/" || rest.first == "⁄", let next = rest.dropFirst().first else {
      return false
    }
    return !isDigit(next)
  }

  /// Two years with a dash between them, or "giai đoạn" right before.
  private static func isSpan(before: String, after: String) -> Bool {
    let tail = after.drop { $0 == " " }
    if let dash = tail.first, "-–—".contains(dash) {
      let rest = tail.dropFirst().drop { $0 == " " }
      let count = rest.prefix { ("0"..."9").contains($0) }.count
      if count == 4 { return true }
    }
    var head = Substring(before)
    while head.last == " " { head.removeLast() }
    guard let dash = head.last, "-–—".contains(dash) else {
      return head.hasSuffix("giai doan")
    }
    head.removeLast()
    while head.last == " " { head.removeLast() }
    let count = head.reversed().prefix { ("0"..."9").contains($0) }.count
    return count == 4 && !head.dropLast(4).hasSuffix("/")
  }
}
