internal import Glibc
internal import SystemPackage

/// A folder of a workspace, held open; everything in it is reached through its descriptor.
///
/// What happens to the path meanwhile (a rename, a link put in its place) does not matter then.
struct Folder: ~Copyable {
  let descriptor: Int32
  let path: FilePath

  private init(descriptor: Int32, path: FilePath) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens a folder below a workspace's root, step by step, following no symbolic link on the way.
  ///
  /// The root itself may be reached through links. With `makesFolders` what is missing below the
  /// root is made, with the mode of the folder above it, which is then flushed; without it the
  /// result is `nil` if a folder is missing.
  static func open(
    root: FilePath, names: [String], makesFolders: Bool
  ) throws(StoreError) -> Folder? {
    for name in names where !StoreName.isFolderName(name) { throw .badName(name) }
    var folder: Folder
    do throws(Errno) {
      let descriptor = try FileCalls.open(
        root.string, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
      folder = Folder(descriptor: descriptor, path: root)
    } catch {
      throw .calling(.open, root, error)
    }
    for name in names {
      if let next = try folder.openFolder(name) {
        folder = next
      } else if makesFolders {
        folder = try folder.makeFolder(name)
      } else {
        return nil
      }
    }
    return folder
  }

  func path(of name: String) -> FilePath { path.appending(name) }

  /// Opens a folder right in this one, which may be no symbolic link; `nil` if it is missing.
  func openFolder(_ name: String) throws(StoreError) -> Folder? {
    do throws(Errno) {
      let inner = try FileCalls.open(
        name, in: descriptor, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      return Folder(descriptor: inner, path: path(of: name))
    } catch {
      if error == .noSuchFileOrDirectory { return nil }
      throw refusal(.open, name, error)
    }
  }

  private func makeFolder(_ name: String) throws(StoreError) -> Folder {
    do throws(Errno) {
      let mode = try FileCalls.status(descriptor).st_mode & 0o7777
      var isOurs = true
      do throws(Errno) {
        try FileCalls.retrying { mkdirat(descriptor, name, mode) }
      } catch {
        guard error == .fileExists else { throw error }
        isOurs = false
      }
      let inner = try FileCalls.open(
        name, in: descriptor, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      let folder = Folder(descriptor: inner, path: path(of: name))
      if isOurs, try FileCalls.status(inner).st_mode & 0o7777 != mode {
        // The umask took rights away that the folder's group is meant to have.
        try FileCalls.retrying { fchmod(inner, mode) }
      }
      try FileCalls.flush(descriptor)
      return folder
    } catch {
      throw refusal(.makeFolder, name, error)
    }
  }

  /// Opens a regular file; `nil` if it is missing.
  ///
  /// The flags are those of `open`, without O_CREAT.
  func openFile(_ name: String, flags: Int32) throws(StoreError) -> OpenFile? {
    do throws(Errno) {
      // O_NONBLOCK: a pipe that stands in a file's place must not hold the program up.
      let file = OpenFile(
        descriptor: try FileCalls.open(
          name, in: descriptor, flags: flags | O_NOFOLLOW | O_NONBLOCK))
      file.status = try FileCalls.status(file.descriptor)
      guard file.status.st_mode & S_IFMT == S_IFREG else { throw Errno.isDirectory }
      return file
    } catch {
      if error == .noSuchFileOrDirectory { return nil }
      throw refusal(.open, name, error)
    }
  }

  /// Makes a file that is not there yet; its rights are those of the folder, whatever the umask.
  ///
  /// The result is `nil` if the name is taken.
  func makeFile(_ name: String, flags: Int32, mode: mode_t) throws(StoreError) -> OpenFile? {
    do throws(Errno) {
      let file = OpenFile(
        descriptor: try FileCalls.open(
          name, in: descriptor, flags: flags | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode))
      file.status = try FileCalls.status(file.descriptor)
      if file.status.st_mode & 0o777 != mode {
        try FileCalls.retrying { fchmod(file.descriptor, mode) }
      }
      return file
    } catch {
      if error == .fileExists { return nil }
      throw refusal(.create, name, error)
    }
  }

  /// The mode of a new file here: what the folder grants, without the right to execute.
  func modeForFiles() throws(StoreError) -> mode_t {
    do throws(Errno) {
      return try FileCalls.status(descriptor).st_mode & 0o666 | 0o600
    } catch {
      throw .calling(.examine, path, error)
    }
  }

  /// What tells the file's state from another; `nil` if it is missing.
  ///
  /// Over a network file system what a look at a name says may be seconds old; what opening the file
  /// says is not.
  func identity(of name: String, opensIt: Bool = false) throws(StoreError) -> FileIdentity? {
    if opensIt { return try openFile(name, flags: O_RDONLY).map { FileIdentity($0.status) } }
    do throws(Errno) {
      return try FileCalls.status(of: name, in: descriptor).map(FileIdentity.init)
    } catch {
      throw .calling(.examine, path(of: name), error)
    }
  }

  /// Says more exactly why a name could not be opened.
  func refusal(_ operation: FileOperation, _ name: String, _ error: Errno) -> StoreError {
    guard [.tooManySymbolicLinkLevels, .notDirectory, .isDirectory].contains(error) else {
      return .calling(operation, path(of: name), error)
    }
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFLNK
    {
      return .symbolicLink(path: path(of: name))
    }
    return error == .notDirectory
      ? .calling(operation, path(of: name), error) : .notAFile(path: path(of: name))
  }
}

/// An open file, closed with its last reference.
final class OpenFile {
  let descriptor: Int32
  var status = stat()

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}

extension StoreError {
  /// The error of a call, told apart where people need another remedy.
  static func calling(
    _ operation: FileOperation, _ path: FilePath, _ errno: Errno, account: String? = nil
  ) -> StoreError {
    switch errno {
    case .permissionDenied, .notPermitted: .notPermitted(path: path, account: account)
    default: .failed(operation, path: path, errno: errno)
    }
  }

  /// Names the author in an error from below that did not know who it was.
  func naming(_ account: String) -> StoreError {
    if case .notPermitted(let path, nil) = self {
      return .notPermitted(path: path, account: account)
    }
    return self
  }
}
