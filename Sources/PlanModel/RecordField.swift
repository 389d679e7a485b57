/// A record that several people may change at the same time, each a field of it.
protocol EditedByField {
  /// All that an edit can change; the identity is not among it.
  static var fields: [RecordField<Self>] { get }
}

/// One field of a record, by which the edits of two people are put together.
struct RecordField<Record> {
  /// Gives the first record what the third has in the field, if the second differs from it there.
  let take: (inout Record, Record, Record) -> Void

  /// A field that is changed as a whole.
  init<Value: Equatable>(_ path: WritableKeyPath<Record, Value>) {
    take = { record, before, after in
      if before[keyPath: path] != after[keyPath: path] {
        record[keyPath: path] = after[keyPath: path]
      }
    }
  }

  /// A set: each element is put in or taken out for itself, and once changed it is kept in the order
  /// of `name`, as the files keep it.
  init<Element: Hashable>(
    set path: WritableKeyPath<Record, [Element]>, by name: @escaping (Element) -> String
  ) {
    take = { record, before, after in
      let (old, new) = (Set(before[keyPath: path]), Set(after[keyPath: path]))
      let now = Set(record[keyPath: path])
      let result = now.subtracting(old.subtracting(new)).union(new.subtracting(old))
      if result != now { record[keyPath: path] = result.sorted { name($0) < name($1) } }
    }
  }
}

extension RecordField {
  init<Element: RawRepresentable & Hashable>(set path: WritableKeyPath<Record, [Element]>)
  where Element.RawValue == String {
    self.init(set: path) { $0.rawValue }
  }

  init<Subject>(set path: WritableKeyPath<Record, [Identifier<Subject>]>) {
    self.init(set: path) { $0.rawValue }
  }
}

extension EditedByField {
  /// This record with what differs between two others, field by field.
  func changed(from before: Self, to after: Self) -> Self {
    var record = self
    for field in Self.fields { field.take(&record, before, after) }
    return record
  }

  /// Says what stands there after an edit; `nil` if nothing does.
  ///
  /// - Parameters:
  ///   - current: What stands there now, whatever the person has seen.
  ///   - before: As the person saw it; `nil` adds the record.
  ///   - after: As it is to be; `nil` removes it.
  /// - Returns: The record with all that others have made of it, `after` where it is not there.
  static func result(of current: Self?, from before: Self?, to after: Self?) -> Self? {
    guard let after else { return nil }
    guard let before, let current else { return after }
    return current.changed(from: before, to: after)
  }
}

extension Array where Element: Identifiable & EditedByField {
  /// Makes an edit of one record: in its place, or at the end if it is new.
  mutating func edit(from before: Element?, to after: Element?) {
    guard let id = (after ?? before)?.id else { return }
    let place = firstIndex { $0.id == id }
    let result = Element.result(of: place.map { self[$0] }, from: before, to: after)
    switch (place, result) {
    case (let place?, let result?): self[place] = result
    case (let place?, nil): remove(at: place)
    case (nil, let result?): append(result)
    case (nil, nil): break
    }
  }

  /// The two sides of what takes an edit back that is made now: as it will be, and as it is.
  func inverse(from before: Element?, to after: Element?) -> (from: Element?, to: Element?) {
    guard let id = (after ?? before)?.id else { return (nil, nil) }
    let current = first { $0.id == id }
    return (Element.result(of: current, from: before, to: after), current)
  }
}

extension Array {
  /// Makes an edit of one record of a list that is kept in the order of identities.
  mutating func editInOrder<Subject>(from before: Element?, to after: Element?)
  where Element: Identifiable & EditedByField, Element.ID == Identifier<Subject> {
    edit(from: before, to: after)
    guard before == nil, let after, last?.id == after.id, let added = popLast() else { return }
    insert(added, at: firstIndex { added.id < $0.id } ?? endIndex)
  }
}
