import Testing

@testable import PlanModel

@Suite struct TimeFrameReadingTests {
  private static let issued = CalendarDay.of(2025, 2, 3)

  private func read(_ text: String, year: Int = 2025) -> TimeFrame {
    TimeFrame(reading: text, year: year, issuedOn: Self.issued)
  }

  private static func span(_ first: String, _ last: String? = nil, continues: Bool = false)
    -> TimeFrame.Anchor
  {
    guard let first = Period(first), let last = Period(last ?? first.description),
      let span = PeriodSpan(from: first, to: last)
    else { return .unread }
    return .span(span, continues: continues)
  }

  private static func season(_ first: Int, _ last: Int) -> TimeFrame.Anchor {
    Season(from: first, to: last).map { .season($0) } ?? .unread
  }

  private static func dates(_ days: String...) -> TimeFrame.Anchor {
    YearDates(days.compactMap(YearDay.init)).map { .dates($0) } ?? .unread
  }

  /// The wordings found in real plans, as `domain.md` 3 numbers them.
  private static let found: [(Int, String, TimeFrame.Anchor, Set<TimeFrame.Addition>)] = [
    (1, "định kỳ 1 lần/quý", .recurring(.quarter, dueDayOfPeriod: nil), []),
    (2, "04 số/tháng", .recurring(.month, dueDayOfPeriod: nil), []),
    (3, "mỗi quý có ít nhất 04 tin, bài", .recurring(.quarter, dueDayOfPeriod: nil), []),
    (4, "chuyên mục, chuyên đề … hằng tháng", .recurring(.month, dueDayOfPeriod: nil), []),
    (5, "tối thiểu một lần/năm", .recurring(.year, dueDayOfPeriod: nil), []),
    (
      6, "Từ ngày 15/11/2025 đến ngày 15/12/2025",
      .window(from: .of(2025, 11, 15), to: .of(2025, 12, 15)), []
    ),
    (7, "trước ngày 16 tháng 12 năm 2025", .day(.of(2025, 12, 15)), []),
    (8, "Từ nay đến hết năm 2025", .window(from: issued, to: .of(2025, 12, 31)), []),
    (9, "Hoàn thành trong năm 2025", span("2025"), []),
    (10, "Thực hiện thường xuyên", .continuous, []),
    (
      11, "theo lộ trình, hướng dẫn của Bộ, ngành",
      .document("theo lộ trình, hướng dẫn của Bộ, ngành"), []
    ),
    (12, "trước ngày 20 hằng tháng", .recurring(.month, dueDayOfPeriod: 19), []),
    (12, "trước ngày 15 hằng tháng", .recurring(.month, dueDayOfPeriod: 14), []),
    (13, "Quý IV năm 2025 và các năm tiếp theo", span("2025-Q4", continues: true), []),
    (
      14, "Theo tiến độ xây dựng dự thảo…", .document("Theo tiến độ xây dựng dự thảo…"), []
    ),
    (15, "Sau khi Nghị định…", .event("Sau khi Nghị định…"), []),
    (16, "Thường xuyên, theo yêu cầu nhiệm vụ", .continuous, [.onDemand]),
    (17, "Hằng năm", .recurring(.year, dueDayOfPeriod: nil), []),
    (18, "Tháng 12/2025", span("2025-12"), []),
    (19, "Từ 01/7/2025", .window(from: .of(2025, 7, 1), to: nil), []),
    (
      20, "Giai đoạn 2026-2030 và những năm tiếp theo", span("2026", "2030", continues: true), []
    ),
    (
      21, "Theo Kế hoạch bồi dưỡng … hàng năm", .document("Theo Kế hoạch bồi dưỡng … hàng năm"),
      []
    ),
    (22, "Quý IV/2025- Quý II/2026", span("2025-Q4", "2026-Q2"), []),
    (23, "Quý III Năm 2026", span("2026-Q3"), []),
    (24, "định kỳ hằng quý", .recurring(.quarter, dueDayOfPeriod: nil), []),
    (
      25, "trước ngày 01/6 và 15/11 hằng năm (hoặc đột xuất…)", dates("05-31", "11-14"),
      [.onDemand]
    ),
    (26, "Thường xuyên, hằng năm", .continuous, [.everyYear]),
    (27, "Định kỳ 06 tháng", .recurring(.half, dueDayOfPeriod: nil), []),
    (28, "Trước ngày 30/11/2025", .day(.of(2025, 11, 29)), []),
    (29, "Tháng 12 hằng năm", season(12, 12), []),
    (30, "Sau khi có Quy chế của TW", .event("Sau khi có Quy chế của TW"), []),
    (31, "Theo Kế hoạch riêng", .document("Theo Kế hoạch riêng"), []),
    (32, "2025", span("2025"), []),
    (33, "2025 - 2035", span("2025", "2035"), []),
    (34, "Tháng 11 - 12/2025", span("2025-11", "2025-12"), []),
    (
      35, "Từ tháng 11/2025 đến khi kết thúc…",
      .until(event: "kết thúc…", from: .of(2025, 11, 1)), []
    ),
    (36, "Từ tháng 3 đến tháng 11 hằng năm", season(3, 11), []),
    (37, "Hằng năm hoặc đột xuất", .recurring(.year, dueDayOfPeriod: nil), [.onDemand]),
    (38, "thường xuyên trong năm", .continuous, []),
    (38, "hằng ngày", .daily, []),
    (39, "trước, trong và sau Hội nghị…", .event("trước, trong và sau Hội nghị…"), []),
    (
      40, "ngay sau khi Chủ tịch UBND tỉnh công bố",
      .event("ngay sau khi Chủ tịch UBND tỉnh công bố"), []
    ),
    (41, "năm 2019 - 2020", span("2019", "2020"), []),
  ]

  @Test func everyWordingFoundInPlansIsReadAndKept() {
    #expect(Set(Self.found.map(\.0)) == Set(1...41))
    for (number, text, anchor, also) in Self.found {
      for form in [text, decomposed(text)] {
        let frame = read(form)
        #expect(frame == TimeFrame(anchor, also: also, wording: form), "\(number) \(form)")
        #expect(frame.wording.map { Array($0.utf8) } == Array(form.utf8))
      }
      #expect(read(text.uppercased()).anchor != .unread, "\(number)")
    }
  }

  @Test func whatWasReadIsWrittenAndReadAgain() {
    for (number, text, _, _) in Self.found {
      let frame = read(text)
      let again = TimeFrame(reading: frame.standardWording, year: 1999)
      #expect(again.anchor == frame.anchor, "\(number) \(frame.standardWording)")
      #expect(again.also == frame.also, "\(number) \(frame.standardWording)")
      #expect(frame.text == text)
    }
  }

  @Test func otherWordingsAreRead() {
    let wordings: [(String, TimeFrame.Anchor)] = [
      ("Quý II", Self.span("2025-Q2")), ("quy II/2024", Self.span("2024-Q2")),
      ("6 tháng đầu năm", Self.span("2025-H1")), ("06 tháng cuối năm 2024", Self.span("2024-H2")),
      ("Quý I, II, III/2025", Self.span("2025-Q1", "2025-Q3")),
      ("Quý I và quý II năm 2024", Self.span("2024-Q1", "2024-Q2")),
      ("Từ quý IV/2025 đến quý II/2026", Self.span("2025-Q4", "2026-Q2")),
      ("Trong năm", .year), ("cả năm", .year), ("", .year), (" \n", .year),
      ("chậm nhất ngày 15/12/2024", .day(.of(2024, 12, 15))),
      ("Chậm nhất là ngày 15/12", .day(.of(2025, 12, 15))), ("15/12", .day(.of(2025, 12, 15))),
      ("đến ngày 15⁄12⁄2024", .window(from: nil, to: .of(2024, 12, 15))),
      ("đến hết năm 2026", .window(from: nil, to: .of(2026, 12, 31))),
      ("trước tháng 6/2025", .day(.of(2025, 5, 31))),
      ("Trước ngày 01/01/2025", .day(.of(2024, 12, 31))),
      ("Từ 15/11 đến 15/12/2026", .window(from: .of(2026, 11, 15), to: .of(2026, 12, 15))),
      ("sau ngày 01/7/2025", .window(from: .of(2025, 7, 2), to: nil)),
      ("hàng tháng", .recurring(.month, dueDayOfPeriod: nil)),
      ("hang thang", .recurring(.month, dueDayOfPeriod: nil)),
      ("Hằng tháng, trước ngày 20", .recurring(.month, dueDayOfPeriod: 19)),
      ("Hằng tháng (trước ngày 20)", .recurring(.month, dueDayOfPeriod: 19)),
      ("trước ngày 01 hằng tháng", .recurring(.month, dueDayOfPeriod: nil)),
      ("chậm nhất ngày 15 của tháng cuối quý", .recurring(.quarter, dueDayOfPeriod: 15)),
      ("Hằng quý, trước ngày 15 tháng cuối quý", .recurring(.quarter, dueDayOfPeriod: 14)),
      ("6 tháng một lần", .recurring(.half, dueDayOfPeriod: nil)),
      ("trước ngày 30/11 hằng năm", Self.dates("11-29")),
      ("trước ngày 01/3 hằng năm", Self.dates("02-29")),
      ("Quý IV hằng năm", Self.season(10, 12)), ("Đột xuất", .onDemand),
      ("Khi có yêu cầu", .onDemand), ("kịp thời", .continuous),
      ("Thường xuyên, liên tục", .continuous), ("thuong xuyen", .continuous),
      ("đến khi có chỉ đạo mới", .until(event: "có chỉ đạo mới", from: nil)),
    ]
    for (text, anchor) in wordings { #expect(read(text).anchor == anchor, "\(text)") }
    #expect(read(" ").wording == nil)
    #expect(
      TimeFrame(reading: "Từ nay đến hết năm 2025", year: 2025).anchor
        == .window(from: nil, to: .of(2025, 12, 31)))
  }

  @Test(arguments: [
    "Trước Đại hội 15/12", "31/02/2025", "trước ngày 30/02/2025", "Quý V/2025", "tháng 13/2025",
    "ngay 45", "Kế hoạch 47/KH-UBND", "quy chế năm 2025", "Quý IV - Quý II/2026",
    "Quý I và quý III/2025", "Trước ngày 30/11/2025 gửi Sở Nội vụ", "01/6/2025 và 15/11/2026",
    "ngày 01/6 và 15/6 hằng năm", "Từ ngày 15/12/2025 đến ngày 15/11/2025", "chưa rõ", "…",
    "12", "1/2/3/4", "tháng", "năm", "hằng", "trước", "từ", "đến nay", "định kỳ tháng, quý, năm",
    "Đầu năm", "ngày 20/11", "Bài 15/12/2024",
  ])
  func whatIsNotUnderstoodAsAWholeIsKeptAndNeverADate(_ text: String) {
    let frame = read(text)
    if text == "ngày 20/11" {
      #expect(frame.anchor == .day(.of(2025, 11, 20)))
    } else {
      #expect(frame == TimeFrame(.unread, wording: text))
      #expect(frame.text == text && frame.standardWording == text)
      #expect(read(frame.standardWording) == frame)
      #expect(frame.dueDay(inPlanOf: 2025) == nil && frame.tickCadence == nil)
    }
  }

  // MARK: Laws

  @Test func readingWhatWasWrittenGivesTheSame() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<1500 {
      let frame = generator.frame()
      let text = frame.standardWording
      let forms = [text, decomposed(text)] + (frame.isInOwnWords ? [] : [text.lowercased()])
      for form in forms {
        let again = TimeFrame(
          reading: form, year: generator.element(of: [1999, 2024, 2030]),
          issuedOn: generator.element(of: [nil, Self.issued]))
        #expect(again == TimeFrame(frame.anchor, also: frame.also, wording: form), "\(form)")
      }
    }
  }

  @Test func anyTextIsReadWithoutHarmAndKept() {
    var generator = SeededGenerator(seed: 42)
    let words = [
      "trước", "ngày", "15", "/", "12", "2025", "quý", "IV", "-", "hằng", "tháng", "năm", "và",
      "đến", "hết", "từ", "nay", "6", "thường xuyên", ",", "(", "đột xuất", ")", "ít nhất", "tin",
      "mỗi", "đài", "%", "chậm nhất", "các", "tiếp theo", "…", "khi", "99999999999999", "0", "Ễ",
    ]
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 1...7, using: &generator))
        .map { _ in generator.element(of: words) }
        .joined(separator: generator.element(of: [" ", ""]))
      let frame = read(text)
      #expect(frame.wording == text)
      let again = TimeFrame(reading: frame.standardWording, year: 1990)
      #expect(again.anchor == frame.anchor, "\(text) > \(frame.standardWording)")
      #expect(again.also == frame.also, "\(text) > \(frame.standardWording)")
    }
  }
}

extension TimeFrame {
  /// Whether the anchor holds words of the document, in which case matters.
  fileprivate var isInOwnWords: Bool {
    switch anchor {
    case .event, .until, .document: true
    default: false
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func period(_ cadence: Cadence) -> Period {
    Period(cadence, containing: day(in: 2019...2036))
  }

  fileprivate mutating func frame() -> TimeFrame {
    let anchor = anchor()
    let also = TimeFrame.Addition.allCases.filter { _ in Bool.random(using: &self) }
    return TimeFrame(anchor, also: Set(also))
  }

  private mutating func anchor() -> TimeFrame.Anchor {
    let cadence = element(of: Cadence.allCases)
    switch Int.random(in: 0...14, using: &self) {
    case 0: return .day(day())
    case 1:
      let day = day(in: 2000...2030)
      return .window(
        from: element(of: [nil, day]), to: element(of: [nil, day, day.adding(days: 40)]))
    case 2: return .year
    case 3, 4:
      let (first, last) = (period(cadence), period(cadence))
      let span = PeriodSpan(from: first, to: last) ?? PeriodSpan(first)
      return .span(span, continues: Bool.random(using: &self))
    case 5, 6:
      let day = cadence == .week ? nil : element(of: [nil, 1, 14, 20, 31])
      return .recurring(cadence, dueDayOfPeriod: day)
    case 7:
      let days = (1...12).filter { _ in Bool.random(using: &self) }
        .compactMap { YearDay(month: $0, day: element(of: [1, 10, 28, 29])) }
      return YearDates(days).map { .dates($0) } ?? .year
    case 8:
      let months = (Int.random(in: 1...12, using: &self), Int.random(in: 1...12, using: &self))
      return Season(from: months.0, to: months.1).map { .season($0) } ?? .year
    case 9: return .continuous
    case 10: return .daily
    case 11: return .onDemand
    case 12:
      return .event(
        element(of: [
          "Sau khi có Quy chế của TW", "Ngay sau khi công bố", "Trước, trong và sau Hội nghị",
          "Trong dịp tổng kết năm 2025",
        ]))
    case 13:
      return .until(
        event: element(of: ["kết thúc đợt 1", "có văn bản mới"]),
        from: element(of: [nil, day(in: 2000...2030)]))
    default:
      return .document(element(of: ["Theo Kế hoạch riêng", "Theo lộ trình, hướng dẫn của Bộ"]))
    }
  }
}
