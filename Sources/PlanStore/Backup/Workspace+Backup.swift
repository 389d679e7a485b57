internal import Glibc
public import SystemPackage

extension Workspace {
  /// Writes the whole workspace into one tar file while others work; takes no lock, holds nobody
  /// up.
  ///
  /// One consistent state means: each document stands with its journal as of one instant, the
  /// cut. Every save acknowledged before the cut is in it, whole; no save that began after it is;
  /// and so no edit is in it without the edits that its author could have seen before, whatever
  /// folders they are in. (Only where the clock has gone back, each document is consistent for
  /// itself.) Lock files and temporary files are left out. Works for everybody who may read.
  ///
  /// The file appears under its name when it is complete and flushed; a file that had that name
  /// before is replaced, anything else refused. After an error what was there before stands (killed
  /// on the way, a hidden `.NAME.….tmp` may stay beside it).
  ///
  /// - Parameters:
  ///   - file: Outside of the workspace. Mode 0600, as it holds what not everybody may read.
  ///   - cut: The instant, in the past; `nil` for now.
  /// - Returns: What is in it, and what could not be read: look at that.
  /// - Throws: ``BackupError``.
  @discardableResult
  public func backup(
    to file: FilePath, cut: JournalTime? = nil
  ) throws(BackupError) -> BackupReport {
    let cut = cut ?? Self.cutNow()
    let place = try BackupTarget(file)
    guard !place.isInside(root) else { throw .insideWorkspace(file) }
    var status = stat()
    if lstat(file.string, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw .store(.notAFile(path: file))
    }
    do throws(StoreError) {
      guard let folder = try Folder.open(root: place.folder, names: [], makesFolders: false) else {
        throw .failed(.open, path: place.folder, errno: .noSuchFileOrDirectory)
      }
      let temporary = ".\(place.name).\(getpid()).tmp"
      guard let output = try folder.makeFile(temporary, flags: O_WRONLY, mode: 0o600) else {
        throw .failed(.create, path: folder.path(of: temporary), errno: .fileExists)
      }
      var operation = FileOperation.write
      do throws(StoreError) {
        var archive = BackupArchive(workspace: self, cut: cut, output: output, path: file)
        try archive.add([])
        let report = try archive.finish()
        do throws(Errno) {
          operation = .flush
          try FileCalls.flush(output.descriptor)
          operation = .rename
          try FileCalls.rename(temporary, to: place.name, in: folder.descriptor)
          operation = .flush
          try FileCalls.flush(folder.descriptor)
        } catch {
          throw .calling(operation, file, error)
        }
        return report
      } catch {
        try? FileCalls.remove(temporary, in: folder.descriptor)
        throw error
      }
    } catch {
      throw .store(error)
    }
  }
}

extension Workspace {
  /// The next millisecond, once it has come: what was acknowledged until now is before it.
  fileprivate static func cutNow() -> JournalTime {
    let cut = JournalTime(milliseconds: JournalTime.now().milliseconds + 1)
    // Not for ever, should the clock go back just now.
    for _ in 0..<50 where JournalTime.now() < cut { usleep(100) }
    return cut
  }
}

/// The folder and the name of a file that need not exist yet.
struct BackupTarget {
  let folder: FilePath
  let name: String

  init(_ file: FilePath) throws(BackupError) {
    guard let last = file.lastComponent, last.kind == .regular else {
      throw .store(.badName(file.string))
    }
    name = last.string
    let above = file.removingLastComponent()
    folder = above.isEmpty ? "." : above
  }

  /// Whether the folder is the workspace or below it, links followed.
  func isInside(_ root: FilePath) -> Bool {
    guard let real = Self.real(folder), let top = Self.real(root) else { return false }
    return real.starts(with: top)
  }

  private static func real(_ path: FilePath) -> FilePath? {
    guard let text = realpath(path.string, nil) else { return nil }
    defer { free(text) }
    return FilePath(String(cString: text))
  }
}

/// Writes the members of a backup one after another.
private struct BackupArchive {
  let workspace: Workspace
  let cut: JournalTime
  let output: OpenFile
  let path: FilePath
  private var buffer: [UInt8] = []
  private var manifest: BackupManifest
  private var report: BackupReport

  init(workspace: Workspace, cut: JournalTime, output: OpenFile, path: FilePath) {
    self.workspace = workspace
    self.cut = cut
    self.output = output
    self.path = path
    manifest = BackupManifest(cut: cut, rootMode: 0o755, rootGroup: "", files: [:])
    report = BackupReport(files: 0, bytes: 0, cut: cut, damaged: [], unreadable: [])
  }

  mutating func add(_ names: [String]) throws(StoreError) {
    guard let folder = try Folder.open(root: workspace.root, names: names, makesFolders: false)
    else { return }
    let status = try folder.ownStatus()
    let group = SystemGroup.name(of: status.st_gid) ?? ""
    if names.isEmpty {
      manifest.rootMode = Int(status.st_mode & 0o7777)
      manifest.rootGroup = group
    } else {
      try put(
        TarFormat.header(
          TarMember(
            path: names.joined(separator: "/"), mode: Int(status.st_mode & 0o7777), size: 0,
            modified: status.st_mtim.tv_sec, group: group, isFolder: true)))
    }
    let items = try folder.items()
    var taken: Set<String> = []
    for place in DocumentPlace.all(inFolder: names) {
      let journal = Journal(besides: place.schema.fileName).name
      guard items.contains(where: { [place.schema.fileName, journal].contains($0.name) }) else {
        continue
      }
      do throws(StoreError) {
        let pair = try DocumentCut(place, in: folder, before: limit(of: place, in: folder))
        taken.formUnion([place.schema.fileName, journal])
        let found = items.first { $0.name == place.schema.fileName || $0.name == journal }
        let like = items.first { $0.name == place.schema.fileName } ?? found
        try add(pair.document, place.schema.fileName, like: like, in: names)
        try add(
          pair.journal, journal, like: items.first { $0.name == journal } ?? found, in: names)
      } catch {
        guard error.path != path else { throw error }
        report.damaged.append(place.file)
      }
    }
    for item in items where item.kind == S_IFREG && !taken.contains(item.name) {
      guard !item.name.hasPrefix(".") || item.name == Workspace.replicaFileName else { continue }
      let bytes: [UInt8]?
      do throws(StoreError) {
        bytes = try folder.contents(of: item.name)
      } catch {
        let file = (names + [item.name]).joined(separator: "/")
        report.unreadable.append(BackupReport.PathFailure(file: file, error: error))
        continue
      }
      try add(bytes, item.name, like: item, in: names)
    }
    for item in items where ![S_IFREG, S_IFDIR].contains(item.kind) {
      let path = folder.path(of: item.name)
      let error: StoreError =
        item.kind == S_IFLNK ? .symbolicLink(path: path) : .notAFile(path: path)
      let file = (names + [item.name]).joined(separator: "/")
      report.unreadable.append(BackupReport.PathFailure(file: file, error: error))
    }
    for item in items where item.kind == S_IFDIR && StoreName.isFolderName(item.name) {
      do throws(StoreError) {
        try add(names + [item.name])
      } catch {
        guard error.path != path else { throw error }
        let file = (names + [item.name]).joined(separator: "/")
        report.unreadable.append(BackupReport.PathFailure(file: file, error: error))
      }
    }
  }

  /// Where the clock has gone back, the newest entries seem to be made after the cut, though they
  /// were acknowledged before; then the whole journal is taken.
  private func limit(
    of place: DocumentPlace, in folder: borrowing Folder
  ) throws(StoreError) -> JournalTime {
    var newest = cut
    try Journal(besides: place.schema.fileName).visitBack(in: folder) { entry in
      newest = entry.at
      return false
    }
    let isAhead = newest >= cut && newest > JournalTime.now()
    return isAhead ? JournalTime(milliseconds: newest.milliseconds + 1) : cut
  }

  private mutating func add(
    _ bytes: [UInt8]?, _ name: String, like item: FolderItem?, in names: [String]
  ) throws(StoreError) {
    guard let bytes, let item else { return }
    let file = (names + [name]).joined(separator: "/")
    manifest.files[file] = BackupManifest.File(size: bytes.count, sum: SHA256.hex(of: bytes))
    report.files += 1
    report.bytes += bytes.count
    try put(
      TarFormat.header(
        TarMember(
          path: file, mode: Int(item.mode & 0o777), size: bytes.count,
          modified: item.status.st_mtim.tv_sec,
          group: SystemGroup.name(of: item.status.st_gid) ?? "", isFolder: false)))
    try put(bytes)
    try put(TarFormat.padding(after: bytes.count))
  }

  mutating func finish() throws(StoreError) -> BackupReport {
    let bytes = manifest.bytes
    try put(
      TarFormat.header(
        TarMember(
          path: BackupManifest.fileName, mode: 0o600, size: bytes.count,
          modified: Int(cut.milliseconds / 1000), group: "", isFolder: false)))
    try put(bytes)
    try put(TarFormat.padding(after: bytes.count))
    try put(TarFormat.end)
    try flush()
    return report
  }

  private mutating func put(_ bytes: [UInt8]) throws(StoreError) {
    buffer += bytes
    if buffer.count >= 1 << 20 { try flush() }
  }

  private mutating func flush() throws(StoreError) {
    do throws(Errno) {
      try FileCalls.write(buffer, to: output.descriptor)
      buffer = []
    } catch {
      throw .calling(.write, path, error)
    }
  }
}
