extension Workspace {
  /// Writes the documents that lagged behind their journals when they were last read.
  ///
  /// Never waits: who holds a lock brings the document up himself. What the kernel refuses, or the
  /// disk, stays as it is; everybody sees the edits all the same. Costs nothing if nothing lagged.
  ///
  /// - Returns: How many documents have been brought up.
  @discardableResult
  public func catchUp(
    by author: @autoclosure () -> String, now: JournalTime = .now()
  ) -> Int {
    let places = takeLagging()
    guard !places.isEmpty else { return 0 }
    let author = author()
    return places.count { place in
      guard let store = try? store(for: place), store.isWritable else { return false }
      return (try? store.catchUp(by: author, now: now, timeout: .zero)).map { $0 > 0 } ?? false
    }
  }
}
