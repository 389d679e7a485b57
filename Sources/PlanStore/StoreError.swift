public import PlanModel
public import SystemPackage

/// Why the store could not do something, with the facts that a message needs.
///
/// Unless a case says otherwise, nothing of the edit is on disk.
public enum StoreError: Error, Hashable, Sendable {
  /// The kernel refuses it. `account` is the author of the edit, `nil` for a read.
  case notPermitted(path: FilePath, account: String?)
  /// Somebody else held the folder's lock all the time that the store was willing to wait.
  case lockTimeout(path: FilePath, holder: LockHolder?, waited: Duration)
  /// A call of the operating system failed, a full disk (``Problem/diskFull``) included.
  case failed(FileOperation, path: FilePath, errno: Errno)
  /// The file is not JSON. It was left as it is.
  case notJSON(path: FilePath, JSONError)
  /// The file is JSON, but no document of this kind. It was left as it is. Lines count from 1.
  case misshapen(path: FilePath, line: Int, DocumentFlaw)
  /// A complete line of the journal cannot be read, and good lines follow. It was left as it is.
  case brokenJournal(path: FilePath, line: Int, JournalFlaw)
  /// Accepted edits that the document has not got are missing from its journal: those of a replica
  /// between two counts. Both were left as they are.
  case editsMissing(path: FilePath, replica: String, after: Int, next: Int)
  /// The file is of a newer format than this program knows. It was left as it is.
  case newerFormat(path: FilePath, found: Int, known: Int)
  /// A name from data or from the caller cannot name a folder or a record.
  case badName(String)
  /// Symbolic links inside a workspace are not followed.
  case symbolicLink(path: FilePath)
  /// A pipe, a device or a folder stands where a file should be.
  case notAFile(path: FilePath)
  /// The edit makes no sense for this kind of document; a mistake of the program.
  case badEdit(RecordReference, EditFlaw)
  /// The edit contradicts what the workspace holds elsewhere.
  case refused(EditError)
  /// Appending failed, and so did cutting the journal back: part of the edit, or all of it, may be
  /// in the journal after byte `length`, and may or may not survive a power failure.
  case journalNotCut(path: FilePath, length: Int, append: Errno, cut: Errno)

  public enum EditFlaw: Hashable, Sendable {
    case unknownCollection
    case unknownSet(field: String)
    case notASet(field: String)
    case badField(String)
    case missingID
    case badValue
  }

  /// What kind of thing went wrong, for choosing a remedy.
  public enum Problem: Hashable, Sendable {
    case notPermitted, busy, diskFull, readOnly, missing, damaged, newerFormat, badName, link
    case failedDisk, journalNotCut, badEdit, other
  }

  public var problem: Problem {
    switch self {
    case .notPermitted: .notPermitted
    case .lockTimeout: .busy
    case .failed(_, _, let errno): Problem(errno)
    case .notJSON, .misshapen, .brokenJournal, .editsMissing, .notAFile: .damaged
    case .newerFormat: .newerFormat
    case .badName: .badName
    case .symbolicLink: .link
    case .badEdit: .badEdit
    case .refused: .other
    case .journalNotCut: .journalNotCut
    }
  }

  /// The file or folder concerned.
  public var path: FilePath? {
    switch self {
    case .notPermitted(let path, _), .lockTimeout(let path, _, _), .failed(_, let path, _),
      .notJSON(let path, _), .misshapen(let path, _, _), .brokenJournal(let path, _, _),
      .editsMissing(let path, _, _, _), .newerFormat(let path, _, _), .symbolicLink(let path),
      .notAFile(let path), .journalNotCut(let path, _, _, _):
      path
    case .badName, .badEdit, .refused: nil
    }
  }
}

/// What the store was doing to a file.
public enum FileOperation: String, Hashable, Sendable {
  case open, create, examine, read, write, flush, rename, cut, lock, makeFolder, list
}

extension StoreError.Problem {
  init(_ errno: Errno) {
    switch errno {
    case .noSpace, .diskQuotaExceeded, .fileTooLarge: self = .diskFull
    case .readOnlyFileSystem: self = .readOnly
    case .noSuchFileOrDirectory, .notDirectory: self = .missing
    case .permissionDenied, .notPermitted: self = .notPermitted
    case .ioError: self = .failedDisk
    default: self = .other
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// In plain English, for debugging; people read the sentences of `LoaTexts`.
  public var description: String {
    switch self {
    case .notPermitted(let path, let account):
      "\(account ?? "this account") may not do that with \(path)"
    case .lockTimeout(let path, let holder, let waited):
      "\(path) was locked for \(waited) by \(holder.map(\.description) ?? "somebody")"
    case .failed(let operation, let path, let errno):
      "cannot \(operation.rawValue) \(path): \(errno)"
    case .notJSON(let path, let error): "\(path) is not JSON: \(error)"
    case .misshapen(let path, let line, let flaw): "\(path):\(line): \(flaw)"
    case .brokenJournal(let path, let line, let flaw): "\(path):\(line): \(flaw)"
    case .editsMissing(let path, let replica, let after, let next):
      "\(path) lacks edits of \(replica) between \(after) and \(next)"
    case .newerFormat(let path, let found, let known):
      "\(path) has format \(found), this program knows \(known)"
    case .badName(let name): "\"\(name)\" cannot be a name here"
    case .symbolicLink(let path): "\(path) is a symbolic link"
    case .notAFile(let path): "\(path) is not a regular file"
    case .badEdit(let record, let flaw): "cannot edit \(record): \(flaw)"
    case .refused(let error): "\(error)"
    case .journalNotCut(let path, let length, let append, let cut):
      "\(path): append failed (\(append)), cutting back to byte \(length) failed too (\(cut))"
    }
  }
}
