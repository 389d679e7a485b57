internal import Glibc
internal import PlanModel

/// That a text is not of the plain form which a ``RecordScanner`` reads; nothing else is meant.
struct UnusualForm: Error {}

/// Reads records straight into values, if they stand as this program writes them: no tree between.
///
/// A province's year is some 50,000 records in 10 MB; a tree of them takes ten times the time of
/// reading them and their size in memory three times. The fields of a record are asked for in the
/// order in which they are written. Whatever is not of that form (a key that is not known or out
/// of order, a value of another kind, an escape, identities out of order) is an ``UnusualForm``:
/// then the document is read as a tree, which understands, keeps and explains everything.
struct RecordScanner {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var at = 0
  /// Whether there may be marks for ``VietnameseText/composed(_:)`` to join.
  private let mayHoldMarks: Bool

  /// The text is valid UTF-8, and stays while the scanner is used.
  private init(_ text: UnsafeBufferPointer<UInt8>, base: UnsafePointer<UInt8>) {
    self.base = base
    count = text.count
    // U+0300 to U+037F begin with one of these bytes.
    mayHoldMarks = memchr(base, 0xCC, text.count) != nil || memchr(base, 0xCD, text.count) != nil
  }

  // MARK: Documents

  /// Reads a document of which one list holds records; the other members come as a tree, whose
  /// positions are not to be used.
  static func document<Record>(
    _ text: UnsafeBufferPointer<UInt8>, list: String,
    _ record: (inout RecordScanner) throws(UnusualForm) -> Record
  ) throws(UnusualForm) -> (rest: JSONObject, records: [Record]) {
    guard let base = text.baseAddress, (try? UTF8Span(validating: text.span)) != nil else {
      throw UnusualForm()
    }
    var scanner = RecordScanner(text, base: base)
    return try scanner.document(list: list, record)
  }

  private mutating func document<Record>(
    list: String, _ record: (inout RecordScanner) throws(UnusualForm) -> Record
  ) throws(UnusualForm) -> (rest: JSONObject, records: [Record]) {
    var parser = JSONParser(base: base, count: count)
    var members: [JSONObject.Member] = []
    var records: [Record]?
    skipSpace()
    try open()
    while !isAt(UInt8(ascii: "}")) {
      let key = try rawText()
      let name = string(key)
      try colon()
      if name == list {
        guard records == nil else { throw UnusualForm() }
        records = try elements(record)
      } else {
        guard !key.hasWide, !members.contains(where: { $0.key == name }) else {
          throw UnusualForm()
        }
        members.append(JSONObject.Member(key: name, value: try value(&parser)))
      }
      try endMember()
    }
    try close()
    skipSpace()
    guard at == count else { throw UnusualForm() }
    return (JSONObject(distinct: members), records ?? [])
  }

  /// A member of the document as a tree.
  private mutating func value(_ parser: inout JSONParser) throws(UnusualForm) -> JSONValue {
    do throws(JSONError) {
      let value = try parser.memberValue(from: at)
      at = parser.at
      return value
    } catch {
      throw UnusualForm()
    }
  }

  private mutating func elements<Record>(
    _ record: (inout RecordScanner) throws(UnusualForm) -> Record
  ) throws(UnusualForm) -> [Record] {
    try take(UInt8(ascii: "["))
    skipSpace()
    var records: [Record] = []
    var last: RawText?
    let start = at
    while !isAt(UInt8(ascii: "]")) {
      try checkOrder(after: &last)
      if records.count == records.capacity, !records.isEmpty {
        // As many as there will be if the rest are as long: twice as many would stay in memory.
        let length = max(1, (at - start) / records.count)
        records.reserveCapacity(records.count + (count - at) / length + 1)
      }
      records.append(try record(&self))
      skipSpace()
      guard isAt(UInt8(ascii: ",")) else { break }
      at += 1
      skipSpace()
      guard isAt(UInt8(ascii: "{")) else { throw UnusualForm() }
    }
    try take(UInt8(ascii: "]"))
    return records
  }

  /// Looks ahead whether the identity of the record that begins here comes after the last one's.
  private mutating func checkOrder(after last: inout RawText?) throws(UnusualForm) {
    let start = at
    try open()
    guard try comes("id") else { throw UnusualForm() }
    let id = try rawText()
    at = start
    if id.hasWide { throw UnusualForm() }
    if let last, !isBefore(last, id) { throw UnusualForm() }
    last = id
  }

  // MARK: Records

  /// Enters an object.
  mutating func open() throws(UnusualForm) {
    try take(UInt8(ascii: "{"))
    skipSpace()
  }

  /// Leaves an object; a member that nobody asked for is in the way.
  mutating func close() throws(UnusualForm) {
    try take(UInt8(ascii: "}"))
  }

  /// Passes over a text that nobody needs.
  mutating func skipText(_ key: StaticString) throws(UnusualForm) {
    guard try comes(key) else { return }
    _ = try rawText()
    try endMember()
  }

  mutating func text(_ key: StaticString) throws(UnusualForm) -> String? {
    guard try comes(key) else { return nil }
    let text = string(try rawText())
    try endMember()
    return text
  }

  /// A text that must be there and not be empty.
  mutating func requiredText(_ key: StaticString) throws(UnusualForm) -> String {
    guard let text = try text(key), !text.isEmpty else { throw UnusualForm() }
    return text
  }

  /// A text that many records have in common.
  mutating func text(
    _ key: StaticString, in pool: inout BytePool<String>
  ) throws(UnusualForm) -> String? {
    guard try comes(key) else { return nil }
    let raw = try rawText()
    // The shortest texts take no memory of their own.
    let text = raw.length <= 15 ? string(raw) : pool.value(of: bytes(of: raw)) { _ in string(raw) }
    try endMember()
    return text
  }

  mutating func day(_ key: StaticString) throws(UnusualForm) -> CalendarDay? {
    guard try comes(key) else { return nil }
    let raw = try rawText()
    let text = base + raw.start
    guard raw.length == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = digits(text, 4), let month = digits(text + 5, 2), let day = digits(text + 8, 2),
      let found = CalendarDay(year: year, month: month, day: day)
    else { throw UnusualForm() }
    try endMember()
    return found
  }

  mutating func period(_ key: StaticString) throws(UnusualForm) -> Period? {
    guard try comes(key) else { return nil }
    let raw = try rawText()
    let text = base + raw.start
    var period: Period?
    if raw.length == 7, text[4] == UInt8(ascii: "-"), let year = digits(text, 4),
      let month = digits(text + 5, 2),
      let first = CalendarDay(year: year, month: month, day: 1)
    {
      period = Period(.month, containing: first)
    } else {
      period = Period(string(raw))
    }
    guard let period else { throw UnusualForm() }
    try endMember()
    return period
  }

  /// A whole number from 1 to a limit of at most nine digits.
  mutating func number(_ key: StaticString, upTo limit: Int) throws(UnusualForm) -> Int? {
    guard try comes(key) else { return nil }
    let start = at
    while at < count, at - start < 9, base[at] &- UInt8(ascii: "0") < 10 { at += 1 }
    guard let number = digits(base + start, at - start), number <= limit, at > start,
      base[start] != UInt8(ascii: "0")
    else { throw UnusualForm() }
    try endMember()
    return number
  }

  /// A set of texts in their order, each through `convert`; those that many records have in common
  /// are one list in memory.
  mutating func set<Element>(
    _ key: StaticString, in pool: inout BytePool<[Element]>, _ convert: (String) -> Element?
  ) throws(UnusualForm) -> [Element] {
    guard try comes(key) else { return [] }
    let start = at
    guard isAt(UInt8(ascii: "[")), let end = memchr(base + at, 0x5D, count - at) else {
      throw UnusualForm()
    }
    let length = end - UnsafeMutableRawPointer(mutating: base + at) + 1
    let list = UnsafeBufferPointer(start: base + start, count: length)
    let elements = try pool.value(of: list) { (_) throws(UnusualForm) -> [Element] in
      let elements = try self.set(convert)
      // The bracket stood inside of a text.
      if at != start + length { throw UnusualForm() }
      return elements
    }
    at = start + length
    try endMember()
    return elements
  }

  private mutating func set<Element>(
    _ convert: (String) -> Element?
  ) throws(UnusualForm) -> [Element] {
    at += 1
    skipSpace()
    var elements: [Element] = []
    var last: RawText?
    while !isAt(UInt8(ascii: "]")) {
      let raw = try rawText()
      if let last, !isBefore(last, raw) { throw UnusualForm() }
      guard !raw.hasWide, let element = convert(string(raw)) else { throw UnusualForm() }
      elements.append(element)
      last = raw
      skipSpace()
      guard isAt(UInt8(ascii: ",")) else { break }
      at += 1
      skipSpace()
      guard isAt(UInt8(ascii: "\"")) else { throw UnusualForm() }
    }
    try take(UInt8(ascii: "]"))
    return elements
  }

  // MARK: Bytes

  /// Where a text stands, between its quotes.
  private struct RawText {
    var start: Int
    var length: Int
    /// Whether any of it is not ASCII.
    var hasWide: Bool
  }

  private func bytes(of raw: RawText) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + raw.start, count: raw.length)
  }

  private func string(_ raw: RawText) -> String {
    let text = String(decoding: bytes(of: raw), as: UTF8.self)
    return raw.hasWide && mayHoldMarks ? VietnameseText.composed(text) : text
  }

  /// Whether one ASCII text stands before another.
  private func isBefore(_ left: RawText, _ right: RawText) -> Bool {
    let order = memcmp(base + left.start, base + right.start, min(left.length, right.length))
    return order == 0 ? left.length < right.length : order < 0
  }

  private func digits(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    var number = 0
    for place in 0..<count {
      let digit = text[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  @inline(__always)
  private func isAt(_ byte: UInt8) -> Bool { at < count && base[at] == byte }

  @inline(__always)
  private mutating func take(_ byte: UInt8) throws(UnusualForm) {
    guard isAt(byte) else { throw UnusualForm() }
    at += 1
  }

  @inline(__always)
  private mutating func skipSpace() {
    while at < count {
      switch base[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  private mutating func colon() throws(UnusualForm) {
    skipSpace()
    try take(UInt8(ascii: ":"))
    skipSpace()
  }

  /// Whether the next member has that key; then its value is next.
  @inline(__always)
  private mutating func comes(_ key: StaticString) throws(UnusualForm) -> Bool {
    let length = key.utf8CodeUnitCount
    guard at + length + 2 <= count, base[at] == UInt8(ascii: "\""),
      base[at + length + 1] == UInt8(ascii: "\""),
      memcmp(base + at + 1, key.utf8Start, length) == 0
    else { return false }
    at += length + 2
    try colon()
    return true
  }

  /// Goes on from a value to the next member, or to the end of the object.
  private mutating func endMember() throws(UnusualForm) {
    skipSpace()
    guard isAt(UInt8(ascii: ",")) else {
      guard isAt(UInt8(ascii: "}")) else { throw UnusualForm() }
      return
    }
    at += 1
    skipSpace()
    guard isAt(UInt8(ascii: "\"")) else { throw UnusualForm() }
  }

  /// Reads a text without escapes.
  @inline(__always)
  private mutating func rawText() throws(UnusualForm) -> RawText {
    try take(UInt8(ascii: "\""))
    let start = at
    let hasWide = JSONParser.scanPlain(base, &at, count)
    try take(UInt8(ascii: "\""))
    return RawText(start: start, length: at - start - 1, hasWide: hasWide)
  }
}
