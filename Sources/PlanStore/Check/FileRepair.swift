internal import Glibc
internal import SystemPackage

/// Puts single files and folders right: rights, left-overs, the server's name.
struct FileRepair {
  let workspace: Workspace
  let author: String
  let now: JournalTime

  func result(for finding: Finding) -> RepairOutcome.Result {
    do throws(StoreError) {
      guard let action = try repair(finding) else { return .goneMeanwhile }
      return .done(action)
    } catch {
      return .failed(error)
    }
  }

  private func repair(_ finding: Finding) throws(StoreError) -> RepairAction? {
    switch finding.problem {
    case .temporaryFile: return try removeTemporary(finding.file)
    case .replicaMissing, .replicaBad: return try nameReplica()
    case .writableByOthers, .lockMode, .notSetgid, .closedToGroup, .otherGroup:
      return try setRights(finding)
    default: return nil
    }
  }

  /// The folder of a file, and its name in it; the workspace itself is `.` in itself.
  private func split(_ file: String) -> (folder: [String], name: String) {
    var names = file.split(separator: "/").map(String.init)
    let name = names.popLast() ?? "."
    return (names, name)
  }

  private func lock(_ folder: borrowing Folder, timeout: Duration) throws(StoreError) -> FolderLock
  {
    let holder = LockHolder(
      account: author, host: DocumentStore.hostName, process: Int(getpid()), since: now)
    return try FolderLock.take(in: folder, holder: holder, timeout: timeout)
  }

  private func removeTemporary(_ file: String) throws(StoreError) -> RepairAction? {
    let (names, name) = split(file)
    guard
      let folder = try Folder.open(root: workspace.root, names: names, makesFolders: false)
    else { return nil }
    let lock = try lock(folder, timeout: .zero)
    defer { _ = lock }
    do throws(Errno) {
      guard let status = try FileCalls.status(of: name, in: folder.descriptor) else { return nil }
      let age = Int(now.milliseconds / 1000) - status.st_mtim.tv_sec
      guard age >= FolderCheck.temporaryAge, FolderCheck.isTemporary(name) else { return nil }
      try FileCalls.remove(name, in: folder.descriptor)
    } catch {
      throw .calling(.create, folder.path(of: name), error)
    }
    return .temporaryFileRemoved
  }

  private func nameReplica() throws(StoreError) -> RepairAction? {
    let name = Workspace.replicaFileName
    guard let folder = try Folder.open(root: workspace.root, names: [], makesFolders: false) else {
      return nil
    }
    let lock = try lock(folder, timeout: .seconds(5))
    defer { _ = lock }
    // Under this name the store has numbered its edits so far.
    let replica = Workspace(root: workspace.root).replica
    let isThere = try folder.identity(of: name) != nil
    let kept = isThere ? try folder.keepDamaged(name, now: now) : nil
    _ = try AtomicReplace.write(
      Array("\(replica)\n".utf8), to: name, in: folder, flushesFolder: true)
    return .replicaNamed(replica, kept: kept)
  }

  private func setRights(_ finding: Finding) throws(StoreError) -> RepairAction? {
    let (names, name) = split(finding.file)
    guard
      let folder = try Folder.open(root: workspace.root, names: names, makesFolders: false)
    else { return nil }
    let folderStatus = try folder.ownStatus()
    do throws(Errno) {
      let descriptor = try FileCalls.open(
        name, in: folder.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      defer { close(descriptor) }
      let status = try FileCalls.status(descriptor)
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      var mode = status.st_mode & 0o7777
      var group = status.st_gid
      switch finding.problem {
      case .writableByOthers: mode &= ~0o002
      case .lockMode:
        mode = folderStatus.st_mode & S_ISGID != 0 ? FolderLock.mode : mode & ~0o007
      case .notSetgid: mode |= 0o2000
      case .closedToGroup:
        mode |= isFolder ? 0o070 : 0o060
        let isOpen = workspace.status(of: []).map { $0.st_mode & 0o005 == 0o005 } ?? false
        if isOpen { mode |= isFolder ? 0o005 : 0o004 }
      case .otherGroup: group = folderStatus.st_gid
      default: return nil
      }
      guard mode != status.st_mode & 0o7777 || group != status.st_gid else { return nil }
      try FileCalls.setRights(descriptor, group: group, mode: mode)
    } catch {
      throw .calling(.create, folder.path(of: name), error)
    }
    return .rightsSet
  }
}
