internal import Glibc
internal import Synchronization
public import SystemPackage

/// One document of a workspace on disk: `NAME.json`, its journal `NAME.journal`, its folder's `.lock`.
///
/// Reading takes no lock and writes nothing. Any number of stores, in any number of processes, may
/// have the same document; each keeps the last state it saw and reads again only what has changed.
/// May be used from several threads.
public final class DocumentStore: DocumentBackend {
  public let schema: DocumentSchema
  public let root: FilePath
  /// The folders from the root down.
  public let folderNames: [String]
  private let replica: String
  private let header: JSONObject
  private let host: String
  private let lockTimeout: Duration
  let journal: Journal
  private let cache = Mutex<Known?>(nil)
  /// When this store last let its lock go.
  private let released = Mutex<ContinuousClock.Instant?>(nil)

  /// Touches nothing on disk.
  ///
  /// - Parameters:
  ///   - root: The workspace's folder, which must exist by the time of an edit.
  ///   - folderNames: From the root down, such as `["plans", "47-kh-ubnd-2024", …]`; missing ones
  ///     are made by the first edit.
  ///   - schema: What kind of document.
  ///   - replica: Which server this is, in the numbers of edits; 1 to 32 of `a-z` and `0-9`.
  ///   - header: The fields of a document that does not exist yet.
  ///   - host: Named to those who wait for the lock in vain.
  ///   - lockTimeout: How long an edit tries to get the lock.
  /// - Throws: ``StoreError/badName(_:)``.
  public init(
    root: FilePath, folderNames: [String], schema: DocumentSchema, replica: String,
    header: JSONObject = [:], host: String = DocumentStore.hostName,
    lockTimeout: Duration = .seconds(5)
  ) throws(StoreError) {
    for name in folderNames where !StoreName.isFolderName(name) { throw .badName(name) }
    guard StoreName.isReplica(replica) else { throw .badName(replica) }
    self.root = root
    self.folderNames = folderNames
    self.schema = schema
    self.replica = replica
    self.header = header
    self.host = host
    self.lockTimeout = lockTimeout
    journal = Journal(besides: schema.fileName)
  }

  public static var hostName: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let base = buffer.baseAddress, gethostname(base, 255) == 0 else { return "?" }
      base[255] = 0
      return String(cString: base)
    }
  }

  public var path: FilePath {
    folderNames.reduce(root) { $0.appending($1) }.appending(schema.fileName)
  }

  /// Returns the newest accepted state, with the edits that the file does not have yet.
  ///
  /// A missing file, or folder, is an empty document where the schema allows that.
  /// - Throws: Why the document or its journal cannot be used; both are left as they are.
  public func load() throws(StoreError) -> LoadedDocument {
    guard let folder = try Folder.open(root: root, names: folderNames, makesFolders: false) else {
      guard schema.isOptional else {
        throw .failed(.open, path: path, errno: .noSuchFileOrDirectory)
      }
      return Known(document: Document(schema: schema, header: header)).loaded
    }
    // Without the lock a writer may come between. What looks broken then is read again.
    for _ in 0..<3 {
      do throws(StoreError) {
        return try refresh(in: folder).loaded
      } catch {
        guard error.problem == .damaged else { throw error }
        usleep(2000)
      }
    }
    return try refresh(in: folder).loaded
  }

  /// Applies edits to the newest state on disk: all of them or none.
  ///
  /// Takes the folder's lock, reads what others have saved since, sets each edit on top of that, field by
  /// field, appends one line each to the journal and flushes it: from here on they are accepted. Then the
  /// document is replaced; a failure of that is no failure of the edit and is told in
  /// ``SavedEdit/documentLags``. Two flushes of data and one of the folder; none if nothing changes.
  ///
  /// After an error nothing of the edits is on disk, but for
  /// ``StoreError/journalNotCut(path:length:append:cut:)``; folders that were missing may be made.
  public func apply(
    _ edits: [RecordEdit], by author: String, group: String?, undoes: [EntryID?],
    now: JournalTime
  ) throws(StoreError) -> SavedEdit {
    do throws(StoreError) {
      return try withLock(by: author, now: now) { folder throws(StoreError) in
        try save(edits, by: author, group: group, undoes: undoes, now: now, in: folder)
      }
    } catch {
      throw error.naming(author)
    }
  }

  /// Writes a document that lags behind its journal; does nothing if it does not.
  ///
  /// Returns how many accepted edits the file has got by that. An error leaves it as it was.
  @discardableResult
  public func catchUp(by author: String, now: JournalTime = .now()) throws(StoreError) -> Int {
    try catchUp(by: author, now: now, timeout: lockTimeout)
  }

  func catchUp(
    by author: String, now: JournalTime, timeout: Duration
  ) throws(StoreError) -> Int {
    guard try load().lag > 0 else { return 0 }
    return try withLock(by: author, now: now, timeout: timeout) { folder throws(StoreError) in
      var known = try refresh(in: folder, isLocked: true)
      let lag = known.lag
      if lag > 0 { try replaceDocument(&known, in: folder, flushesFolder: true) }
      return lag
    }
  }

  public func visitHistory(_ visit: (JournalEntry) -> Bool) throws(StoreError) {
    guard let folder = try Folder.open(root: root, names: folderNames, makesFolders: false) else {
      return
    }
    try journal.visitBack(in: folder, visit)
  }

  /// Reads the journal forward, from 0 or from the `end` of a part read before.
  ///
  /// Torn and broken lines are no error; they are counted and listed.
  public func history(from start: Int = 0) throws(StoreError) -> JournalPart {
    guard let folder = try Folder.open(root: root, names: folderNames, makesFolders: false) else {
      return JournalPart(entries: [], end: start, flaws: [], tornBytes: 0)
    }
    return try journal.part(from: start, in: folder)
  }

  /// Tries to get the lock for so long, `nil` for as long as an edit does.
  func withLock<Result>(
    by author: String, now: JournalTime, timeout: Duration? = nil,
    _ body: (borrowing Folder) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    guard let folder = try Folder.open(root: root, names: folderNames, makesFolders: true) else {
      throw .failed(.open, path: path, errno: .noSuchFileOrDirectory)
    }
    let holder = LockHolder(account: author, host: host, process: Int(getpid()), since: now)
    leaveOthersTheirTurn()
    defer { released.withLock { $0 = ContinuousClock.now } }
    let lock = try FolderLock.take(in: folder, holder: holder, timeout: timeout ?? lockTimeout)
    defer { _ = lock }
    return try body(folder)
  }

  /// Those who wait look now and then; whoever saves in a loop would nearly always be faster than
  /// they, and let them wait in vain.
  private func leaveOthersTheirTurn() {
    guard let last = released.withLock({ $0 }), ContinuousClock.now - last < .milliseconds(2) else {
      return
    }
    usleep(useconds_t(Int.random(in: 1000...2000)))
  }

  private func save(
    _ edits: [RecordEdit], by author: String, group: String?, undoes: [EntryID?],
    now: JournalTime, in folder: borrowing Folder
  ) throws(StoreError) -> SavedEdit {
    var known = try refresh(in: folder, isLocked: true)
    var rebasing = known.document
    let journal = journal
    let rebased = try Self.rebase(&rebasing, edits, journal: journal, in: folder)
    let head = JournalHead(
      last: known.lastEntry, counter: known.document.applied[replica, default: 0])
    let unknown = try unknown(
      to: journal, upTo: known.journalLength, of: known.document, under: rebased.steps, in: folder)
    let entries = head.entries(
      for: unknown + rebased.steps, replica: replica, by: author, group: group, undoes: undoes,
      now: now)
    var saved = SavedEdit(
      document: known.document, entries: entries, outcomes: rebased.outcomes,
      overridden: rebased.steps.compactMap(\.overridden), documentLags: nil)
    guard let last = entries.last else { return saved }
    let appended = try journal.append(
      entries, after: known.journalLength, of: known.journalSize, in: folder)
    for entry in entries { known.document.replay(entry) }
    known.journalID = appended.identity
    known.journalLength = appended.identity.size
    known.journalSize = appended.identity.size
    known.lastEntry = last.at
    known.lag += entries.count
    saved.document = known.document
    do throws(StoreError) {
      // A new journal's name has just been flushed; should the document's name get lost now, the
      // journal has all of it.
      try replaceDocument(&known, in: folder, flushesFolder: !appended.isNew)
    } catch {
      saved.documentLags = error
      remember(known)
    }
    return saved
  }

  /// A function of its own, as the closure may not capture the borrowed folder together with self.
  private static func rebase(
    _ document: inout Document, _ edits: [RecordEdit], journal: Journal,
    in folder: borrowing Folder
  ) throws(StoreError) -> RebasedEdits {
    try document.rebase(edits) { (record, field) throws(StoreError) -> JournalEntry? in
      var found: JournalEntry?
      try journal.visitBack(in: folder) { entry in
        if entry.touches(record, field: field) { found = entry }
        return found == nil
      }
      return found
    }
  }

  /// What stands in the file by hand alone, of the records that are about to be changed.
  ///
  /// With it in the journal, the journal gives the edit again, whatever becomes of the file.
  private func unknown(
    to journal: Journal, upTo length: Int, of document: Document, under steps: [RebasedEdits.Step],
    in folder: borrowing Folder
  ) throws(StoreError) -> [RebasedEdits.Step] {
    // Other documents begin with records of which no journal tells.
    guard schema.isOptional else { return [] }
    var changed: [RecordReference: JSONObject] = [:]
    var seen: Set<RecordReference> = []
    for step in steps
    where seen.insert(step.record).inserted && step.changesPart && !step.record.isHeader {
      changed[step.record] = document.record(step.record)
    }
    guard !changed.isEmpty else { return [] }
    let lacking = try journal.lacking(
      Set(changed.keys), upTo: length, applied: document.applied, in: folder)
    return lacking.sorted { $0.description < $1.description }.compactMap { record in
      changed[record].map { .found($0, at: record) }
    }
  }

  private func replaceDocument(
    _ known: inout Known, in folder: borrowing Folder, flushesFolder: Bool
  ) throws(StoreError) {
    known.documentID = try AtomicReplace.write(
      known.document.bytes, to: schema.fileName, in: folder, flushesFolder: flushesFolder)
    known.lag = 0
    remember(known)
  }

  private func remember(_ known: Known) {
    cache.withLock { $0 = known }
  }
}

extension DocumentStore {
  /// The state as of the last look at the disk.
  private struct Known: Sendable {
    var document: Document
    var documentID: FileIdentity?
    var journalID: FileIdentity?
    var lag = 0
    var lastEntry: JournalTime?
    /// Where the last accepted entry ends, and the file.
    var journalLength = 0
    var journalSize = 0

    var loaded: LoadedDocument {
      LoadedDocument(
        document: document, lag: lag, tornBytes: journalSize - journalLength,
        isStored: documentID != nil)
    }
  }

  /// Reads what has changed since the last look, if anything has.
  ///
  /// Under the lock what is found is built upon: then nothing may be taken for unchanged that
  /// another machine has changed.
  private func refresh(
    in folder: borrowing Folder, isLocked: Bool = false
  ) throws(StoreError) -> Known {
    let documentID = try folder.identity(of: schema.fileName, opensIt: isLocked)
    let journalID = try folder.identity(of: journal.name, opensIt: isLocked)
    if let known = cache.withLock({ $0 }), known.documentID == documentID,
      known.journalID == journalID
    {
      return known
    }
    // The document first: an entry that is accepted meanwhile is then found in the journal.
    var known = try readDocument(in: folder)
    let tail = try journal.tail(beyond: known.document.applied, in: folder)
    for entry in tail.entries { known.document.replay(entry) }
    known.journalID = tail.identity
    known.lag = tail.entries.count
    known.lastEntry = tail.last?.at
    known.journalLength = tail.goodLength
    known.journalSize = tail.size
    remember(known)
    return known
  }

  private func readDocument(in folder: borrowing Folder) throws(StoreError) -> Known {
    let path = folder.path(of: schema.fileName)
    guard let file = try folder.openFile(schema.fileName, flags: O_RDONLY) else {
      guard schema.isOptional else {
        throw .failed(.open, path: path, errno: .noSuchFileOrDirectory)
      }
      return Known(document: Document(schema: schema, header: header))
    }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try FileCalls.read(file.descriptor, from: 0, count: Int(file.status.st_size))
    } catch {
      throw .calling(.read, path, error)
    }
    do throws(DocumentReadError) {
      let document = try Document(bytes, schema: schema)
      return Known(document: document, documentID: FileIdentity(file.status))
    } catch {
      throw error.located(at: path, schema: schema)
    }
  }
}
