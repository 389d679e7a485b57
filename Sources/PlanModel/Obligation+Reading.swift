extension Obligation {
  /// Reads the wording of a document and keeps it word for word.
  ///
  /// Where the words are not understood as a whole the amount is ``Amount/unread``.
  ///
  /// - Parameters:
  ///   - id: The identity that it gets.
  ///   - text: Such as "02 tin, bài/tháng" or "mỗi quý có ít nhất 04 tin, bài". "Lần", "số" and
  ///     "kỳ" count whatever the channel publishes.
  ///   - year: The plan's year, for a due day that names none.
  public init(id: ID, reading text: String, year: Int) {
    var cursor = WordingCursor(text)
    let demand = Demand(from: &cursor, year: year)
    cursor.skip([".", ";", "…"])
    self.init(id: id, amount: .unread, wording: text)
    guard let demand, cursor.isAtEnd, Self.negativeNumber(in: text) == nil else { return }
    self.demand = demand
  }

  /// The first number below zero that a wording states, as written: nobody can owe it.
  ///
  /// A dash between two numbers is that of a range.
  public static func negativeNumber(in text: String) -> String? {
    let dashes: Set<Character> = ["-", "−", "–"]
    for place in text.indices where dashes.contains(text[place]) {
      let digits = text[text.index(after: place)...].prefix { $0.isASCII && $0.isNumber }
      let before = text[..<place]
      let stands = before.last.map { !$0.isLetter && !$0.isNumber } ?? true
      if !digits.isEmpty, stands, before.last(where: { !$0.isWhitespace })?.isNumber != true {
        return String(text[place..<digits.endIndex])
      }
    }
    return nil
  }
}

extension Obligation.Demand {
  /// Reads what is owed from where the cursor stands.
  init?(from cursor: inout WordingCursor, year: Int) {
    var reader = DemandReader(cursor: cursor, year: year)
    guard let demand = reader.read() else { return nil }
    cursor = reader.cursor
    self = demand
  }
}

private struct DemandReader {
  var cursor: WordingCursor
  let year: Int
  private var demand = Obligation.Demand()
  private var lastName = ""
  /// Where the words of the genre begin and end.
  private var genreParts: [String] = []

  init(cursor: WordingCursor, year: Int) {
    self.cursor = cursor
    self.year = year
  }

  mutating func read() -> Obligation.Demand? {
    if let percent = cursor.attempt({ cursor in
      _ = cursor.takeAny(Self.least + ["từ"])
      let percent = cursor.number(1...3).flatMap { cursor.take("%") ? $0 : nil }
      _ = cursor.take("trở lên")
      return percent
    }) {
      guard (1...100).contains(percent) else { return nil }
      demand.amount = .share(percent: percent)
      cursor.skip(["tổng", "số", "các"])
      if unitNames(), cursor.take("trở lên") || cursor.isAtEnd, cursor.isAtEnd {
        demand.period = .year
        return demand
      }
      if isNarrower { return nil }
      skipTo(verbs: true)
    } else if cursor.attempt({ $0.takeAny(["mỗi", "từng"]) ? true : nil }) != nil {
      if unitName(), !isNarrower { skipTo(verbs: false) } else { cursor = cursor.before(1) }
    } else if cursor.takeAny(["toàn tỉnh", "cả tỉnh"]) {
      demand.unit = .province
      skipTo(verbs: false)
    }
    return rest()
  }

  // MARK: Who

  /// Whether those who owe were named by a kind of agency of which the registry knows nothing.
  ///
  /// To let all agencies owe it would be more than was said. In a list it stands for all of them.
  private var isNarrower: Bool {
    var rest = cursor
    return ["huyện", "sở"].contains(lastName) && !rest.takeAny([",", "và"])
  }

  /// Takes the name of those who owe, such as "xã, phường, đặc khu".
  private mutating func unitName() -> Bool {
    let names: [(String, Obligation.Unit?)] = [
      ("đài", .station), ("trạm truyền thanh", .station), ("xã", .commune), ("phường", .commune),
      ("cơ quan", .agency), ("đơn vị", .agency), ("sở", .agency), ("ngành", .agency),
      ("địa phương", .agency), ("huyện", .agency), ("thành viên", nil),
    ]
    for (name, unit) in names where cursor.take(name) {
      demand.unit = unit
      lastName = name
      return true
    }
    return false
  }

  /// Takes the names of all who owe, such as "cơ quan, đơn vị"; the first says of what kind they are.
  private mutating func unitNames() -> Bool {
    guard unitName(), !isNarrower else { return false }
    let unit = demand.unit
    var end = cursor
    while cursor.takeAny([",", "và"]), unitName() { end = cursor }
    cursor = end
    demand.unit = unit
    return true
  }

  private static let verbs = ["có", "đăng", "phát", "thực hiện", "duy trì", "xây dựng", "phải"]

  /// Skips the rest of the name of those who owe, to what they owe.
  ///
  /// - Parameter verbs: Whether only a verb ends the name, since no number follows.
  private mutating func skipTo(verbs: Bool) {
    let start = cursor
    while !cursor.isAtEnd {
      if cursor.takeAny(Self.verbs + [":"]) {
        cursor.skip(Self.verbs)
        return
      }
      if !verbs, startsAmount { return }
      cursor.advance()
    }
    cursor = start
  }

  private var startsAmount: Bool {
    var ahead = cursor
    if ahead.everyPeriod() != nil || ahead.takeAny(Self.least) { return true }
    return ahead.number(1...6) != nil && !ahead.take("tháng")
  }

  // MARK: How much

  private static let least = ["ít nhất", "tối thiểu", "không dưới"]
  private static let words = [
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
  ]

  private mutating func rest() -> Obligation.Demand? {
    var period: Cadence?
    cursor.skip(["định kỳ"])
    if let first = cursor.everyPeriod() {
      period = first
      cursor.skip([","] + Self.verbs)
    }
    if case .ongoing = demand.amount { readAmount() }
    if demand.amount == .ongoing, cursor.take("thường xuyên") {
      cursor.skip(Self.verbs)
      takeGenre()
      return finished()
    }
    takeGenre()
    if case .exactly(let number) = demand.amount, cursor.take("trở lên") {
      demand.amount = .atLeast(number)
    }
    if demand.amount == .ongoing, !genreParts.isEmpty, cursor.take("thường xuyên") {
      return finished()
    }
    period = period ?? self.period()
    readDeadline(period)
    if case .day = demand.deadline {
      demand.period = .year
    } else if let period {
      demand.period = period
    } else if demand.unit != nil, demand.amount != .ongoing {
      // "Mỗi xã 1 pa nô": each has it once the plan has been carried out.
      demand.period = .year
    } else {
      return nil
    }
    if demand.amount == .ongoing {
      guard !genreParts.isEmpty else { return nil }
      demand.amount = .atLeast(1)
    }
    return finished()
  }

  private mutating func readAmount() {
    let read = cursor.attempt { cursor -> Obligation.Amount? in
      let isLeast = cursor.takeAny(Self.least)
      guard let number = Self.count(&cursor), number > 0 else { return nil }
      let isOpen = cursor.take("trở lên")
      return isLeast || isOpen ? .atLeast(number) : .exactly(number)
    }
    demand.amount = read ?? .ongoing
  }

  /// "04", "một", "01 (một)".
  private static func count(_ cursor: inout WordingCursor) -> Int? {
    if let number = cursor.number(1...6) {
      _ = cursor.attempt { cursor in
        cursor.take("(") && cursor.takeAny(words) && cursor.take(")") ? true : nil
      }
      return number
    }
    for (offset, word) in words.enumerated() where cursor.take(word) { return offset + 1 }
    return nil
  }

  // MARK: What

  /// Takes words and commas up to what says how often or by when.
  private mutating func takeGenre() {
    let start = cursor.position
    var end = start
    while let token = cursor.next, !isAfterGenre {
      switch token {
      case .word: end = cursor.position + 1
      case .sign(","), .sign("…"), .sign("-"): break
      default:
        take(from: start, to: end)
        return
      }
      cursor.advance()
    }
    take(from: start, to: end)
  }

  private var isAfterGenre: Bool {
    var ahead = cursor
    ahead.skip([","])
    if ahead.everyPeriod() != nil { return true }
    return ahead.takeAny([
      "/", "trong", "trước", "chậm nhất", "muộn nhất", "đến ngày", "thường xuyên", "một tháng",
      "một quý", "một năm", "một tuần", "định kỳ", "trở lên",
    ])
  }

  private mutating func take(from start: Int, to end: Int) {
    let text = cursor.text(from: start, to: end).replacing("…", with: "")
    genreParts = text.split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }

  /// `nil` if what should be a genre begins with a figure: a number that is not understood.
  private mutating func finished() -> Obligation.Demand? {
    var parts = genreParts
    guard !parts.contains(where: { $0.first?.isNumber == true }) else { return nil }
    if parts.count == 1, let only = parts.first {
      let folded = VietnameseText.folded(only)
      if ["lan", "so", "ky", "luot"].contains(folded) { parts = [] }
      if folded == "tin bai" { parts = only.split(separator: " ").map(String.init) }
    }
    demand.genre = parts.isEmpty ? nil : parts.joined(separator: ", ")
    return demand
  }

  // MARK: How often, by when

  private mutating func period() -> Cadence? {
    cursor.skip(["định kỳ"])
    if let period = cursor.everyPeriod() { return period }
    return cursor.attempt { cursor in
      guard cursor.takeAny(["/", "một", "trong"]) else { return nil }
      return cursor.cadence() ?? (cursor.take("1") ? cursor.cadence() : nil)
    }
  }

  private mutating func readDeadline(_ period: Cadence?) {
    let year = year
    demand.deadline = cursor.attempt { cursor in
      cursor.skip([",", "("])
      let start = cursor.position
      var isStrict = false
      if !cursor.takeAny(["đến hết", "đến"]) { isStrict = cursor.takeDeadline() }
      guard cursor.position > start else { return nil }
      let deadline = Self.deadline(&cursor, isStrict: isStrict, period: period, year: year)
      _ = cursor.take(")")
      return deadline
    }
  }

  private static func deadline(
    _ cursor: inout WordingCursor, isStrict: Bool, period: Cadence?, year: Int
  ) -> Obligation.Deadline? {
    if let day = cursor.partialDay()?.day(in: year) {
      return .day(isStrict ? day.adding(days: -1) : day)
    }
    _ = cursor.take("ngày")
    guard let named = cursor.number(), (1...31).contains(named), let period else { return nil }
    let day = isStrict ? named - 1 : named
    let ofPeriod = cursor.lastMonthOfPeriod(period)
    if ofPeriod == nil { cursor.skip(["hằng tháng", "mỗi tháng"]) }
    guard day > 0, (ofPeriod ?? .month) == period else { return nil }
    return .dayOfPeriod(day)
  }
}
