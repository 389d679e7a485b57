internal import PlanModel

/// What could not be taken from a file, gathered while the rest is read.
final class ProblemList {
  let file: String
  private(set) var problems: [WorkspaceProblem] = []

  init(file: String) { self.file = file }

  func add(_ problem: WorkspaceProblem) { problems.append(problem) }

  func add(_ reason: WorkspaceProblem.Reason, at position: JSONPosition = .none) {
    problems.append(
      WorkspaceProblem(
        file: file, line: position.line > 0 ? position.line : nil,
        column: position.line > 0 ? position.column : nil, reason: reason))
  }
}

/// Reads the typed fields of one JSON object, noting what a field does not take.
///
/// A field that cannot be taken reads as absent. Text comes out composed (NFC).
struct RecordReader {
  let object: JSONValue
  let problems: ProblemList

  private func value(_ key: String) -> JSONValue? {
    object[key].flatMap { $0.isNull ? nil : $0 }
  }

  private func refuse(_ key: String, _ value: JSONValue) {
    let text = String(decoding: JSONWriter.line(value), as: UTF8.self)
    let shown = text.count > 60 ? text.prefix(59) + "…" : Substring(text)
    problems.add(.badValue(key: key, value: String(shown)), at: value.position)
  }

  /// Takes a field through `convert`; `nil` if it is absent or refused.
  func take<Taken>(_ key: String, _ convert: (JSONValue) -> Taken?) -> Taken? {
    guard let value = value(key) else { return nil }
    if let taken = convert(value) { return taken }
    refuse(key, value)
    return nil
  }

  func text(_ key: String) -> String? {
    take(key) { $0.stringValue.map(VietnameseText.composed) }
  }

  /// A text that must be there and not be empty.
  func requiredText(_ key: String) -> String? {
    guard value(key) != nil else {
      problems.add(.missingKey(key), at: object.position)
      return nil
    }
    return take(key) { value in
      value.stringValue.flatMap { $0.isEmpty ? nil : VietnameseText.composed($0) }
    }
  }

  func int(_ key: String, in range: ClosedRange<Int> = Int.min...Int.max) -> Int? {
    take(key) { value in value.intValue.flatMap { range.contains($0) ? $0 : nil } }
  }

  /// A truth value that is `false` where it is absent.
  func flag(_ key: String) -> Bool { take(key) { $0.boolValue } ?? false }

  func day(_ key: String) -> CalendarDay? {
    take(key) { $0.stringValue.flatMap { CalendarDay($0) } }
  }

  /// A day that must be there.
  func requiredDay(_ key: String) -> CalendarDay? {
    if value(key) == nil { problems.add(.missingKey(key), at: object.position) }
    return day(key)
  }

  /// A number with at most three decimals.
  func points(_ key: String) -> Points? {
    take(key) { value in
      if case .number(let text) = value.content { Points(text) } else { nil }
    }
  }

  func period(_ key: String) -> Period? {
    take(key) { $0.stringValue.flatMap { Period($0) } }
  }

  func term<Term: RawRepresentable<String>>(_ key: String) -> Term? {
    take(key) { $0.stringValue.flatMap { Term(rawValue: $0) } }
  }

  /// A slug that names a record or a folder.
  func id<Subject>(_ key: String = "id", isRequired: Bool = true) -> Identifier<Subject>? {
    guard value(key) != nil else {
      if isRequired { problems.add(.missingKey(key), at: object.position) }
      return nil
    }
    return take(key) { value in
      value.stringValue.flatMap { isSlug($0) ? Identifier<Subject>($0) : nil }
    }
  }

  /// The elements of a list, each through `convert`; those refused are left out.
  func list<Element>(_ key: String, _ convert: (JSONValue) -> Element?) -> [Element] {
    guard let value = value(key) else { return [] }
    guard let elements = value.arrayValue else {
      refuse(key, value)
      return []
    }
    return elements.compactMap { element in
      if let taken = convert(element) { return taken }
      refuse(key, element)
      return nil
    }
  }

  func terms<Term: RawRepresentable<String>>(_ key: String) -> [Term] {
    list(key) { $0.stringValue.flatMap { Term(rawValue: $0) } }
  }

  func ids<Subject>(_ key: String) -> [Identifier<Subject>] {
    list(key) { $0.stringValue.flatMap { isSlug($0) ? Identifier<Subject>($0) : nil } }
  }

  /// The objects of a list, each through `read`, which notes its own problems.
  func records<Record>(_ key: String, _ read: (RecordReader) -> Record?) -> [Record] {
    guard let value = value(key) else { return [] }
    guard let elements = value.arrayValue else {
      refuse(key, value)
      return []
    }
    return elements.compactMap { element in
      guard element.objectValue != nil else {
        refuse(key, element)
        return nil
      }
      return read(RecordReader(object: element, problems: problems))
    }
  }

  func record(_ key: String) -> RecordReader? {
    take(key) { value in
      value.objectValue == nil ? nil : RecordReader(object: value, problems: problems)
    }
  }

  /// Of records with one identity the first is kept, the others are noted.
  func unique<Record: Identifiable<Identifier<Subject>>, Subject>(
    _ key: String, _ read: (RecordReader) -> Record?
  ) -> [Record] {
    var seen: Set<Identifier<Subject>> = []
    return records(key) { reader in
      guard let record = read(reader) else { return nil }
      guard seen.insert(record.id).inserted else {
        problems.add(.duplicate(record.id.rawValue), at: reader.object.position)
        return nil
      }
      return record
    }
  }
}
