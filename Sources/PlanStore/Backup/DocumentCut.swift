internal import Glibc
internal import SystemPackage

/// One document and its journal as of an instant, read without the lock.
struct DocumentCut {
  /// `nil` if there was nothing yet.
  var document: [UInt8]?
  var journal: [UInt8]?

  /// Reads both, and takes out what was accepted at `cut` or later.
  ///
  /// - Parameters:
  ///   - place: Which document.
  ///   - folder: Its folder.
  ///   - cut: All saves that were acknowledged before it are in the result, whole.
  /// - Throws: What is damaged; then the files are best kept as they are.
  init(_ place: DocumentPlace, in folder: borrowing Folder, before cut: JournalTime)
    throws(StoreError)
  {
    let schema = place.schema
    // The document first: what is accepted meanwhile is then found in the journal.
    let stored = try folder.contents(of: schema.fileName)
    let name = Journal(besides: schema.fileName)
    var newer: [JournalEntry] = []
    var older: [JournalEntry] = []
    var length = 0
    let parsed: Document?
    do throws(DocumentReadError) {
      parsed = try stored.map { bytes throws(DocumentReadError) in
        try Document(bytes, schema: schema)
      }
    } catch {
      throw error.located(at: folder.path(of: schema.fileName), schema: schema)
    }
    let applied = parsed?.applied ?? [:]
    if let file = try folder.openFile(name.name, flags: O_RDONLY) {
      let path = folder.path(of: name.name)
      try name.scanBack(file, size: Int(file.status.st_size), path: path) { entry, end in
        if entry.at >= cut {
          newer.append(entry)
          return true
        }
        length = max(length, end)
        guard entry.id.counter > applied[entry.id.replica, default: 0] else { return false }
        older.append(entry)
        return true
      }
      do throws(Errno) {
        journal = try FileCalls.read(file.descriptor, from: 0, count: length)
      } catch {
        throw .calling(.read, path, error)
      }
    }
    let tooNew = newer.filter { $0.id.counter <= applied[$0.id.replica, default: 0] }
    if tooNew.isEmpty, older.isEmpty {
      document = stored
    } else {
      var document = parsed ?? Document(schema: schema, header: place.header)
      for entry in older.reversed() { document.replay(entry) }
      for entry in tooNew { document.revert(entry) }
      let isNothing =
        length == 0 && document == Document(schema: schema, header: document.header)
      self.document = isNothing && schema.isOptional ? nil : document.bytes
    }
    if length == 0 { journal = nil }
  }
}

extension Document {
  /// Takes the newest entry out again.
  fileprivate mutating func revert(_ entry: JournalEntry) {
    switch entry.change {
    case .add(let record): make(.remove(record), to: entry.record)
    case .remove(let record): make(.add(record), to: entry.record)
    case .set(let field, let before, let after):
      make(.set(field: field, before: after, after: before), to: entry.record)
    case .element(let field, let element, let isIn):
      make(.element(field: field, element, isIn: !isIn), to: entry.record)
    }
    let counter = entry.id.counter - 1
    applied[entry.id.replica] = counter > 0 ? counter : nil
  }
}

extension Folder {
  /// All bytes of a regular file; `nil` if it is missing.
  borrowing func contents(of name: String) throws(StoreError) -> [UInt8]? {
    guard let file = try openFile(name, flags: O_RDONLY) else { return nil }
    do throws(Errno) {
      return try FileCalls.read(file.descriptor, from: 0, count: Int(file.status.st_size))
    } catch {
      throw .calling(.read, path(of: name), error)
    }
  }
}
