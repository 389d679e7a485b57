internal import Glibc
internal import SystemPackage

/// A folder that is one person's alone, outside of any workspace: 0700, with files of 0600.
struct PrivateFolder: Sendable {
  let path: FilePath

  /// `$XDG_STATE_HOME/loa`, or `~/.local/state/loa`; `nil` if neither is known.
  ///
  /// A relative `XDG_STATE_HOME` does not count, as the XDG specification wants it.
  static func ofPerson(environment: (String) -> String?) -> FilePath? {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") {
      return FilePath(state).appending("loa")
    }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return FilePath(home).appending(".local/state/loa")
  }

  /// Opens the folder; `nil` if there is none.
  func open() throws(StoreError) -> Folder? {
    do throws(StoreError) {
      return try Folder.open(root: path, names: [], makesFolders: false)
    } catch {
      if case .failed(.open, _, .noSuchFileOrDirectory) = error { return nil }
      throw error
    }
  }

  /// Makes what is missing of it, closes it to others, and opens it.
  func make() throws(StoreError) -> Folder {
    try makeFolder()
    guard let folder = try open() else {
      throw .failed(.open, path: path, errno: .noSuchFileOrDirectory)
    }
    return folder
  }

  /// The right to write in the folder among all programs of the person.
  func lock(
    _ folder: borrowing Folder, now: JournalTime, timeout: Duration
  ) throws(StoreError) -> FolderLock {
    if try folder.identity(of: FolderLock.fileName) == nil {
      _ = try folder.makeFile(FolderLock.fileName, flags: O_RDWR, mode: 0o600)
    }
    let holder = LockHolder(
      account: "", host: DocumentStore.hostName, process: Int(getpid()), since: now)
    return try FolderLock.take(in: folder, holder: holder, timeout: timeout)
  }

  /// Reads a file; `nil` if there is none.
  ///
  /// - Throws: Also ``StoreError/notPermitted(path:account:)`` for a file that somebody else owns:
  ///   what others have put there is nobody's own.
  func read(
    _ name: String, in folder: borrowing Folder, format known: Int
  ) throws(StoreError) -> JSONValue? {
    guard let file = try folder.openFile(name, flags: O_RDONLY) else { return nil }
    let path = folder.path(of: name)
    guard file.status.st_uid == geteuid() else { throw .notPermitted(path: path, account: nil) }
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try FileCalls.read(file.descriptor, from: 0, count: Int(file.status.st_size))
    } catch {
      throw .calling(.read, path, error)
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(bytes)
    } catch {
      throw .notJSON(path: path, error)
    }
    if let format = value["format"]?.intValue, format > known {
      throw .newerFormat(path: path, found: format, known: known)
    }
    return value
  }

  private func makeFolder() throws(StoreError) {
    var missing: [FilePath] = []
    var path = path
    while access(path.string, F_OK) != 0, path.lastComponent != nil {
      missing.append(path)
      path = path.removingLastComponent()
    }
    do throws(Errno) {
      for path in missing.reversed() {
        do throws(Errno) {
          try FileCalls.retrying { mkdir(path.string, 0o700) }
        } catch {
          // Another program of this person was faster.
          guard error == .fileExists else { throw error }
        }
      }
      let descriptor = try FileCalls.open(
        self.path.string, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
      defer { close(descriptor) }
      let mode = try FileCalls.status(descriptor).st_mode & 0o7777
      if mode != 0o700 { try FileCalls.retrying { fchmod(descriptor, 0o700) } }
    } catch {
      throw .calling(.makeFolder, self.path, error)
    }
  }
}
