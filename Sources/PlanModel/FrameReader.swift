/// Reads one time frame: each kind of wording in turn, until one takes all the words.
struct FrameReader {
  typealias Anchor = TimeFrame.Anchor
  var cursor: WordingCursor
  let year: Int
  let issuedOn: CalendarDay?

  mutating func frame() -> (anchor: Anchor, also: Set<TimeFrame.Addition>)? {
    cursor.skip([
      "thời gian thực hiện", "thời gian hoàn thành", "thời gian", "thời hạn", "hoàn thành",
      "thực hiện", "triển khai", "báo cáo", "tổ chức", "gửi", "xong", ":",
    ])
    let readings: [(inout Self) -> Anchor?] = [
      { $0.onDemand() }, { $0.wordsOfOthers() }, { $0.fromTo() }, { $0.deadline() },
      { $0.everyYearInMonths() }, { $0.periods() }, { $0.recurring() }, { $0.always() },
      { $0.countPerPeriod() },
    ]
    let start = self
    for read in readings {
      self = start
      guard let anchor = read(&self) else { continue }
      let also = additions(to: anchor)
      if cursor.isAtEnd { return (anchor, also) }
    }
    return nil
  }

  // MARK: What is never a date

  static let requests = [
    "đột xuất", "theo yêu cầu", "khi có yêu cầu", "khi được yêu cầu", "khi phát sinh",
    "khi có phát sinh", "khi cần",
  ]

  mutating func onDemand() -> Anchor? {
    guard cursor.takeAny(Self.requests) else { return nil }
    takeAll()
    return .onDemand
  }

  /// What comes after an event or follows another document, in its own words to the end.
  mutating func wordsOfOthers() -> Anchor? {
    let words = cursor.rest
    if cursor.take("theo định kỳ") { return nil }
    if let until = until(from: nil) { return until }
    if cursor.take("sau ngày") {
      return cursor.partialDay()?.day(in: year).map {
        .window(from: $0.adding(days: 1), to: nil)
      }
    }
    let isEvent = cursor.takeAny([
      "ngay sau khi", "sau khi", "ngay khi", "trước khi", "kể từ khi", "từ khi", "khi",
      "trước , trong và sau", "trước trong và sau", "trong và sau", "trước và sau", "ngay sau",
      "sau", "trong dịp", "nhân dịp", "dịp", "trong quá trình", "trong thời gian",
    ])
    guard isEvent || cursor.take("theo"), !cursor.rest.isEmpty else { return nil }
    takeAll()
    return isEvent ? .event(words) : .document(words)
  }

  mutating func until(from day: CalendarDay?) -> Anchor? {
    guard cursor.takeAny(["đến khi", "tới khi", "cho đến khi"]) else { return nil }
    let event = cursor.rest
    if event.isEmpty { return nil }
    takeAll()
    return .until(event: event, from: day)
  }

  mutating func takeAll() { while !cursor.isAtEnd { cursor.advance() } }

  // MARK: Additions

  /// What is said beside the anchor; anything else stays in front of the cursor.
  mutating func additions(to anchor: Anchor) -> Set<TimeFrame.Addition> {
    var also: Set<TimeFrame.Addition> = []
    while !cursor.isAtEnd {
      let start = cursor
      cursor.skip([",", ";", "(", "hoặc", "và", "hay"])
      if cursor.takeAny(Self.requests), anchor.admits(.onDemand) {
        also.insert(.onDemand)
        takeAll()
      } else if anchor.admits(.everyYear), cursor.takeEveryYear() {
        also.insert(.everyYear)
      } else if !cursor.takeAny([".", ")", "…", "trong năm"]) {
        cursor = start
        break
      }
    }
    return also
  }
}
