public import SystemPackage

/// Why a backup could not be made or brought back.
public enum BackupError: Error, Hashable, Sendable {
  case store(StoreError)
  /// The folder to restore to has something in it.
  case notEmpty(FilePath)
  /// A backup inside the workspace would be part of the next one.
  case insideWorkspace(FilePath)
  /// The archive is not what was written; `member` is the file in it, if it is known.
  case damaged(member: String?, BackupFlaw)
}

/// What is wrong with an archive.
public enum BackupFlaw: Hashable, Sendable {
  /// It ends too early.
  case cutShort
  /// No tar header, or its sum is wrong.
  case badHeader(byte: Int)
  /// A link, a device, or something that no backup of ours has.
  case unexpectedKind
  /// Absolute, with `..`, with an empty part, hidden where nothing hidden belongs, or twice.
  case badName
  /// No list of files at its end, or one that cannot be read.
  case noManifest
  /// The list is of a newer format than this program knows.
  case newerFormat(found: Int, known: Int)
  /// In the archive, but not in the list.
  case notListed
  /// In the list, but not in the archive.
  case missing
  /// Not the size or the SHA-256 that the list says.
  case changed
}

/// What a backup holds.
public struct BackupReport: Hashable, Sendable {
  public var files: Int
  public var bytes: Int
  /// All edits accepted before this instant are in it.
  public var cut: JournalTime
  /// Documents that could not be read; they are in it as they were found.
  public var damaged: [String]
  /// Files that could not be read at all, and are missing from it.
  public var unreadable: [PathFailure]

  public struct PathFailure: Hashable, Sendable {
    public var file: String
    public var error: StoreError
  }
}

/// What was brought back.
public struct RestoreReport: Hashable, Sendable {
  public var files: Int
  public var bytes: Int
  public var cut: JournalTime
  /// Groups of the backup that this system does not have, or that the account may not give.
  ///
  /// Share and grant again.
  public var groupsNotSet: [String]
}
