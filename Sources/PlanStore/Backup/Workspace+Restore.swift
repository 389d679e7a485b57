internal import Glibc
public import SystemPackage

extension Workspace {
  /// Brings a backup back as a workspace.
  ///
  /// Everything is unpacked beside the folder first, and each file compared with the list's size
  /// and SHA-256; then, flushed, it gets the folder's name in one step. Names that lead out of the
  /// folder, links, devices, and files that no workspace has are refused. After an error `folder`
  /// is as it was (killed on the way, a hidden `.NAME.restoring-…` may stay beside it). Modes are
  /// those of the backup; groups too, where the account may give them. No lock file is brought
  /// back: each is made anew by the first edit.
  ///
  /// - Parameters:
  ///   - file: What ``backup(to:cut:)`` has written.
  ///   - folder: One that does not exist, or an empty one.
  /// - Returns: What was brought back.
  /// - Throws: ``BackupError``.
  @discardableResult
  public static func restore(
    _ file: FilePath, to folder: FilePath
  ) throws(BackupError) -> RestoreReport {
    let place = try BackupTarget(folder)
    try refuseIfNotEmpty(folder)
    let temporary = place.folder.appending(
      ".\(place.name).restoring-\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
    do throws(Errno) {
      try FileCalls.retrying { mkdir(temporary.string, 0o700) }
    } catch {
      throw .store(.calling(.makeFolder, temporary, error))
    }
    do throws(BackupError) {
      var reader = try BackupReader(file: file, root: temporary, target: folder)
      let report = try reader.unpack()
      try refuseIfNotEmpty(folder)
      do throws(Errno) {
        try FileCalls.rename(temporary.string, to: folder.string, in: AT_FDCWD)
      } catch {
        throw .store(.calling(.rename, folder, error))
      }
      if let above = try? Folder.open(root: place.folder, names: [], makesFolders: false) {
        try? FileCalls.flush(above.descriptor)
      }
      return report
    } catch {
      removeTree(temporary)
      throw error
    }
  }

  private static func refuseIfNotEmpty(_ path: FilePath) throws(BackupError) {
    do throws(StoreError) {
      guard let folder = try Folder.open(root: path, names: [], makesFolders: false) else {
        return
      }
      guard try folder.items().isEmpty else { throw StoreError.badName(path.string) }
    } catch {
      if case .badName = error { throw .notEmpty(path) }
      guard error.problem == .missing, access(path.string, F_OK) != 0 else { throw .store(error) }
    }
  }

  /// Removes what an unpacking that failed has made.
  private static func removeTree(_ path: FilePath) {
    guard let folder = try? Folder.open(root: path, names: [], makesFolders: false),
      let items = try? folder.items()
    else { return }
    for item in items {
      if item.kind == S_IFDIR {
        removeTree(path.appending(item.name))
      } else {
        try? FileCalls.remove(item.name, in: folder.descriptor)
      }
    }
    rmdir(path.string)
  }
}

/// Unpacks an archive into a new folder, trusting nothing in it.
private struct BackupReader {
  private let input: OpenFile
  private let size: Int
  private let root: FilePath
  private let path: FilePath
  /// What people call the folder to restore to.
  private let target: FilePath
  private var position = 0
  private var files: [String: BackupManifest.File] = [:]
  private var folders: [TarMember] = []
  private var seen: Set<String> = []
  private var manifest: BackupManifest?
  private var missingGroups: Set<String> = []
  private var bytes = 0

  init(file: FilePath, root: FilePath, target: FilePath) throws(BackupError) {
    self.root = root
    self.target = target
    path = file
    var isFile = false
    do throws(Errno) {
      input = OpenFile(
        descriptor: try FileCalls.open(file.string, in: AT_FDCWD, flags: O_RDONLY | O_NONBLOCK))
      let status = try FileCalls.status(input.descriptor)
      isFile = status.st_mode & S_IFMT == S_IFREG
      size = Int(status.st_size)
    } catch {
      throw .store(.calling(.open, file, error))
    }
    guard isFile else { throw .store(.notAFile(path: file)) }
  }

  mutating func unpack() throws(BackupError) -> RestoreReport {
    while let (member, start) = try nextMember() {
      guard manifest == nil else { throw .damaged(member: member.path, .notListed) }
      if member.path == BackupManifest.fileName, !member.isFolder {
        manifest = try BackupManifest(try read(from: start, count: member.size))
      } else {
        try take(member, at: start)
      }
    }
    guard let manifest else { throw .damaged(member: nil, .noManifest) }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      guard let listed = manifest.files[path] else { throw .damaged(member: path, .notListed) }
      guard listed == file else { throw .damaged(member: path, .changed) }
    }
    if let lost = manifest.files.keys.filter({ files[$0] == nil }).min() {
      throw .damaged(member: lost, .missing)
    }
    folders.insert(
      TarMember(
        path: "", mode: manifest.rootMode, size: 0, modified: 0, group: manifest.rootGroup,
        isFolder: true), at: 0)
    try finishFolders()
    return RestoreReport(
      files: files.count, bytes: bytes, cut: manifest.cut,
      groupsNotSet: missingGroups.sorted())
  }

  /// The next file or folder, and where its bytes begin; `nil` at the archive's end.
  private mutating func nextMember() throws(BackupError) -> (TarMember, Int)? {
    var longPath: String?
    while true {
      let start = position
      let block = try read(from: start, count: TarFormat.blockSize)
      if block.allSatisfy({ $0 == 0 }) {
        guard longPath == nil else { throw .damaged(member: longPath, .cutShort) }
        return nil
      }
      guard let (type, header) = TarFormat.read(block[...]) else {
        throw .damaged(member: nil, .badHeader(byte: start))
      }
      var member = header
      let begin = start + TarFormat.blockSize
      guard member.size <= size - begin else { throw .damaged(member: member.path, .cutShort) }
      position = begin + member.size + TarFormat.padding(after: member.size).count
      switch type {
      case UInt8(ascii: "x") where longPath == nil && member.size <= 65_536:
        longPath = TarFormat.paxPath(try read(from: begin, count: member.size))
        guard longPath != nil else { throw .damaged(member: nil, .badHeader(byte: start)) }
      case UInt8(ascii: "0"), UInt8(ascii: "5"):
        if let longPath { member.path = longPath }
        if member.isFolder, member.path.hasSuffix("/") { member.path.removeLast() }
        guard !member.isFolder || member.size == 0 else {
          throw .damaged(member: member.path, .unexpectedKind)
        }
        return (member, begin)
      default:
        throw .damaged(member: member.path, .unexpectedKind)
      }
    }
  }

  private mutating func take(_ member: TarMember, at start: Int) throws(BackupError) {
    // An empty first or last part betrays a leading or doubled slash.
    var names = member.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let last = names.last ?? ""
    if !member.isFolder { names.removeLast() }
    guard names.allSatisfy(StoreName.isFolderName), member.isFolder || Self.isFileName(last),
      names.count <= 16, seen.insert(member.path).inserted
    else { throw .damaged(member: member.path, .badName) }
    do throws(StoreError) {
      guard let folder = try Folder.open(root: root, names: names, makesFolders: true) else {
        return
      }
      if member.isFolder {
        folders.append(member)
        return
      }
      guard let file = try folder.makeFile(last, flags: O_WRONLY, mode: 0o600) else {
        throw .failed(.create, path: folder.path(of: last), errno: .fileExists)
      }
      try write(member, from: start, to: file)
    } catch {
      throw .store(error)
    }
  }

  private mutating func write(
    _ member: TarMember, from start: Int, to file: OpenFile
  ) throws(StoreError) {
    var sum = SHA256()
    var done = 0
    while done < member.size {
      let piece = try readPiece(from: start + done, upTo: member.size - done)
      sum.add(piece)
      do throws(Errno) {
        try FileCalls.write(piece, to: file.descriptor)
      } catch {
        throw .calling(.write, target, error)
      }
      done += piece.count
    }
    do throws(Errno) {
      let status = try FileCalls.status(file.descriptor)
      try setRights(
        file.descriptor, status, group: member.group, mode: mode_t(member.mode & 0o777))
      try FileCalls.flush(file.descriptor)
    } catch {
      throw .calling(.write, target, error)
    }
    files[member.path] = BackupManifest.File(size: member.size, sum: sum.finish())
    bytes += member.size
  }

  /// At least one byte and at most a mebibyte of the archive.
  private func readPiece(from start: Int, upTo count: Int) throws(StoreError) -> [UInt8] {
    do throws(Errno) {
      let piece = try FileCalls.read(input.descriptor, from: start, count: min(1 << 20, count))
      guard !piece.isEmpty else { throw Errno.ioError }
      return piece
    } catch {
      throw .calling(.read, path, error)
    }
  }

  /// The deepest first: a folder may lose the right to be written.
  private mutating func finishFolders() throws(BackupError) {
    do throws(StoreError) {
      for member in folders.reversed() {
        let names = member.path.split(separator: "/").map(String.init)
        guard let folder = try Folder.open(root: root, names: names, makesFolders: false) else {
          continue
        }
        let status = try folder.ownStatus()
        do throws(Errno) {
          try setRights(
            folder.descriptor, status, group: member.group, mode: mode_t(member.mode & 0o2777))
          try FileCalls.flush(folder.descriptor)
        } catch {
          throw .calling(.flush, folder.path, error)
        }
      }
    } catch {
      throw .store(error)
    }
  }

  private mutating func setRights(
    _ descriptor: Int32, _ status: stat, group: String, mode: mode_t
  ) throws(Errno) {
    if !group.isEmpty, let number = SystemGroup.number(of: group) {
      if number != status.st_gid, fchown(descriptor, uid_t.max, number) != 0 {
        missingGroups.insert(group)
      }
    } else if !group.isEmpty {
      missingGroups.insert(group)
    }
    try FileCalls.retrying { fchmod(descriptor, mode) }
  }

  private static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 255 && !name.utf8.contains(0)
      && (!name.hasPrefix(".") || name == Workspace.replicaFileName)
  }

  private func read(from start: Int, count: Int) throws(BackupError) -> [UInt8] {
    do throws(Errno) {
      let bytes = try FileCalls.read(input.descriptor, from: start, count: count)
      guard bytes.count == count else { throw Errno.noSuchAddressOrDevice }
      return bytes
    } catch {
      guard error != .noSuchAddressOrDevice else { throw .damaged(member: nil, .cutShort) }
      throw .store(.calling(.read, path, error))
    }
  }
}
