internal import Glibc

extension DocumentStore {
  /// What the file says, with the accepted edits that only the journal has.
  ///
  /// Takes no lock and writes nothing.
  ///
  /// - Parameter object: The file as read just now, in the schema's format.
  /// - Returns: `nil` if the file has all that is accepted.
  /// - Throws: Why the journal cannot be read, or the edits not be put on.
  func caughtUp(_ object: JSONObject) throws(StoreError) -> JSONObject? {
    let applied = try located { () throws(DocumentReadError) in
      try object["applied"].map(Document.applied) ?? [:]
    }
    let entries = try entries(beyond: applied)
    guard !entries.isEmpty else { return nil }
    var document = try located { () throws(DocumentReadError) in
      try Document(migrated: object, schema: schema)
    }
    for entry in entries { document.replay(entry) }
    return document.tree
  }

  private func entries(beyond applied: [String: Int]) throws(StoreError) -> [JournalEntry] {
    guard let folder = try Folder.open(root: root, names: folderNames, makesFolders: false) else {
      return []
    }
    // Without the lock a writer may come between. What looks broken then is read again.
    for _ in 0..<3 {
      do throws(StoreError) {
        return try journal.tail(beyond: applied, in: folder).entries
      } catch {
        guard error.problem == .damaged else { throw error }
        usleep(2000)
      }
    }
    return try journal.tail(beyond: applied, in: folder).entries
  }

  private func located<Result>(
    _ body: () throws(DocumentReadError) -> Result
  ) throws(StoreError) -> Result {
    do throws(DocumentReadError) {
      return try body()
    } catch {
      throw error.located(at: path, schema: schema)
    }
  }
}
