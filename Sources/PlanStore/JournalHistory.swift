internal import Glibc
internal import SystemPackage

/// A part of a journal, read forward.
public struct JournalPart: Sendable {
  public var entries: [JournalEntry]
  /// The byte after the last accepted entry read: where to go on later.
  public var end: Int
  /// Lines that cannot be read, with their numbers within this part from 1; they are left out.
  public var flaws: [(line: Int, flaw: JournalFlaw)]
  /// Bytes at the end that an interrupted save has left.
  public var tornBytes: Int
}

extension Journal {
  /// Reads all entries from a byte on, which must be 0 or the end of an entry.
  func part(from start: Int, in folder: borrowing Folder) throws(StoreError) -> JournalPart {
    var part = JournalPart(entries: [], end: start, flaws: [], tornBytes: 0)
    guard let file = try folder.openFile(name, flags: O_RDONLY) else { return part }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try FileCalls.read(
        file.descriptor, from: start, count: Int(file.status.st_size) - start)
    } catch {
      throw .calling(.read, folder.path(of: name), error)
    }
    var open: [JournalEntry] = []
    var openFlaws: [(line: Int, flaw: JournalFlaw)] = []
    var position = 0
    var number = 0
    while let end = bytes[position...].firstIndex(of: 0x0A) {
      number += 1
      do throws(JournalLineError) {
        let entry = try JournalEntry(line: bytes[position...end])
        open.append(entry)
        if !entry.isContinued {
          part.entries += open
          part.flaws += openFlaws
          part.end = start + end + 1
          (open, openFlaws) = ([], [])
        }
      } catch {
        if let found = error.newerFormat {
          throw .newerFormat(path: folder.path(of: name), found: found, known: JournalEntry.format)
        }
        openFlaws.append((number, error.flaw))
        if !error.isBrokenJSON {
          // Nobody tears a line so that it stays JSON: this is damage, not a torn end.
          part.flaws += openFlaws
          part.end = start + end + 1
          openFlaws = []
        }
      }
      position = end + 1
    }
    part.tornBytes = start + bytes.count - part.end
    return part
  }
}
