extension Array where Element: Identifiable {
  /// The identity of the record that another follows; `nil` for the first and for one that is not
  /// there.
  public func predecessor(of id: Element.ID) -> Element.ID? {
    guard let position = firstIndex(where: { $0.id == id }), position > 0 else { return nil }
    return self[position - 1].id
  }

  /// Puts a record behind another: first without one, last behind one that is not there.
  mutating func move(_ id: Element.ID, after other: Element.ID?) {
    guard other != id, let position = firstIndex(where: { $0.id == id }) else { return }
    let record = remove(at: position)
    let place = other.map { other in
      firstIndex { $0.id == other }.map { $0 + 1 } ?? endIndex
    }
    insert(record, at: place ?? startIndex)
  }
}
