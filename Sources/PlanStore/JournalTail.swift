internal import Glibc
internal import SystemPackage

/// What the end of a journal says that a document does not have yet.
struct JournalTail {
  /// In the order of the file.
  var entries: [JournalEntry] = []
  /// The last accepted entry, whether the document has it or not.
  var last: JournalEntry?
  /// Where the last accepted entry ends.
  var goodLength = 0
  /// The whole file, with what an interrupted save has left at its end.
  var size = 0
  var identity: FileIdentity?
}

extension Journal {
  /// Reads from the end back to the first entry that the document has.
  ///
  /// So the cost of opening does not grow with the document's history.
  func tail(
    beyond applied: [String: Int], in folder: borrowing Folder
  ) throws(StoreError) -> JournalTail {
    guard let file = try folder.openFile(name, flags: O_RDONLY) else { return JournalTail() }
    var tail = JournalTail()
    tail.size = Int(file.status.st_size)
    tail.identity = FileIdentity(file.status)
    try scanBack(file, size: tail.size, path: folder.path(of: name)) { entry, end in
      if tail.last == nil {
        tail.last = entry
        tail.goodLength = end
      }
      guard entry.id.counter > applied[entry.id.replica, default: 0] else { return false }
      tail.entries.append(entry)
      return true
    }
    tail.entries.reverse()
    if let gap = JournalGap.all(in: tail.entries, beyond: applied).first {
      throw .editsMissing(
        path: folder.path(of: name), replica: gap.replica, after: gap.after, next: gap.next)
    }
    return tail
  }

  /// Calls `visit` with accepted entries, the last one first, until it returns false.
  func visitBack(
    in folder: borrowing Folder, _ visit: (JournalEntry) -> Bool
  ) throws(StoreError) {
    guard let file = try folder.openFile(name, flags: O_RDONLY) else { return }
    let size = Int(file.status.st_size)
    try scanBack(file, size: size, path: folder.path(of: name)) { entry, _ in visit(entry) }
  }

  /// The lines at the end that are torn (no line end, not JSON, or part of a save whose rest is
  /// missing) are passed over; such a line before a good one is an error.
  func scanBack(
    _ file: OpenFile, size: Int, path: FilePath, _ visit: (JournalEntry, _ end: Int) -> Bool
  ) throws(StoreError) {
    var lines = LinesFromEnd(file: file, size: size)
    var isAccepted = false
    while true {
      let line: (bytes: ArraySlice<UInt8>, start: Int)?
      do throws(Errno) {
        line = try lines.next()
      } catch {
        throw .calling(.read, path, error)
      }
      guard let line else { return }
      let end = line.start + line.bytes.count
      do throws(JournalLineError) {
        // A last line without its line end was never flushed as a whole.
        guard line.bytes.last == 0x0A else { continue }
        if isAccepted, line.bytes.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { continue }
        let entry = try JournalEntry(line: line.bytes)
        if !isAccepted, entry.isContinued { continue }
        isAccepted = true
        guard visit(entry, end) else { return }
      } catch {
        if error.isBrokenJSON, !isAccepted { continue }
        if let found = error.newerFormat {
          throw .newerFormat(path: path, found: found, known: JournalEntry.format)
        }
        let number = (try? lineNumber(of: line.start, in: file)) ?? 0
        throw .brokenJournal(path: path, line: number, error.flaw)
      }
    }
  }

  /// Which of the records are in the file alone: the journal has all of its lines, and no addition
  /// of theirs after their last removal.
  ///
  /// One reading for all. Only the lines that name one are read as more than bytes. That there are
  /// fewer lines than edits tells that some have been lost.
  func lacking(
    _ records: Set<RecordReference>, upTo length: Int, applied: [String: Int],
    in folder: borrowing Folder
  ) throws(StoreError) -> Set<RecordReference> {
    guard let file = try folder.openFile(name, flags: O_RDONLY), length > 0 else {
      return applied.isEmpty ? records : []
    }
    var open = records
    var lacking: Set<RecordReference> = []
    var count = 0
    var lines = LinesFromEnd(file: file, size: length)
    do throws(Errno) {
      while !open.isEmpty, let line = try lines.next() {
        count += line.bytes.count > 1 ? 1 : 0
        guard let record = line.bytes.namedRecord, open.contains(record),
          let entry = try? JournalEntry(line: line.bytes), entry.record == record
        else { continue }
        switch entry.change {
        case .add: open.remove(record)
        case .remove:
          open.remove(record)
          lacking.insert(record)
        case .set, .element: continue
        }
      }
    } catch {
      throw .calling(.read, folder.path(of: name), error)
    }
    return count == applied.values.reduce(0, +) ? lacking.union(open) : lacking
  }

  private func lineNumber(of offset: Int, in file: OpenFile) throws(Errno) -> Int {
    var number = 1
    var position = 0
    while position < offset {
      let count = min(1 << 20, offset - position)
      let bytes = try FileCalls.read(file.descriptor, from: position, count: count)
      guard !bytes.isEmpty else { break }
      number += bytes.count { $0 == 0x0A }
      position += bytes.count
    }
    return number
  }
}

extension ArraySlice<UInt8> {
  /// Which record a line of a journal names, as this program writes it; `nil` of any other line.
  fileprivate var namedRecord: RecordReference? {
    let mark = Array("\"record\":\"".utf8)
    var rest = self
    while let start = rest.firstIndex(of: mark[0]) {
      rest = rest[start...]
      if rest.starts(with: mark) {
        let name = rest.dropFirst(mark.count).prefix { $0 != mark[0] }
        return RecordReference(String(decoding: name, as: UTF8.self))
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}

/// The lines of a file, the last one first, read in pieces that grow.
private struct LinesFromEnd {
  let file: OpenFile
  /// The bytes from `start` on that have not been given out.
  private var held: [UInt8] = []
  private var start: Int
  private var piece = 16_384

  init(file: OpenFile, size: Int) {
    self.file = file
    start = size
  }

  /// The line with its line end, if it has one, and where in the file it begins.
  mutating func next() throws(Errno) -> (bytes: ArraySlice<UInt8>, start: Int)? {
    var searched = held.isEmpty ? 0 : 1
    while true {
      // The line's own end is no border.
      let inner = held.dropLast(searched)
      if let border = inner.lastIndex(of: 0x0A) {
        let line = held[(border + 1)...]
        held.removeSubrange((border + 1)...)
        return (Array(line)[...], start + border + 1)
      }
      guard start > 0 else { break }
      let count = min(piece, start)
      // Cut shorter meanwhile: then the bytes that came are all there are.
      let bytes = try FileCalls.read(file.descriptor, from: start - count, count: count)
      start -= count
      searched = held.isEmpty ? 1 : held.count
      held = bytes + held
      piece = min(piece * 2, 1 << 22)
    }
    guard !held.isEmpty else { return nil }
    defer { held = [] }
    return (held[...], start)
  }
}
