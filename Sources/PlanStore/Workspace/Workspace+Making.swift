internal import Glibc
public import SystemPackage

extension Workspace {
  /// What a new workspace begins with.
  public enum Beginning: Hashable, Sendable {
    /// The files of a shipped workspace: every `.json` in it, and nothing else.
    case copy(of: FilePath)
    /// No agencies, no contacts and no plans; `id` is a slug.
    case empty(id: String, title: String)
    /// These files.
    case files([WorkspaceFile])
  }

  /// Makes a workspace on disk, all of it or nothing.
  ///
  /// The files are written and flushed in a new folder beside `folder`, which then takes its
  /// name; the workspace also gets a random name for its replica. Folders above that are missing are made.
  ///
  /// - Parameters:
  ///   - folder: Must be missing or empty; an empty one keeps its rights and its group.
  ///   - beginning: What is put there.
  ///   - more: Files to be put there too, unless the beginning has them.
  /// - Returns: The new workspace.
  /// - Throws: ``StoreError/failed(_:path:errno:)`` with `Errno.directoryNotEmpty` if there is
  ///   something in the folder. After any error everything is as it was before.
  public static func make(
    at folder: FilePath, from beginning: Beginning, adding more: [WorkspaceFile] = []
  ) throws(StoreError) -> Workspace {
    let maker = try WorkspaceMaker(target: folder)
    do throws(StoreError) {
      try maker.fill(from: beginning, adding: more)
      try maker.takeName()
    } catch {
      maker.takeBack()
      throw error
    }
    return Workspace(root: folder)
  }

  /// A name for a server's edits that hardly another server has.
  static func newReplicaName() -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let all = letters + Array("0123456789")
    let first = letters.randomElement().map(String.init) ?? "r"
    return first + String((0..<5).compactMap { _ in all.randomElement() })
  }
}

/// Builds the folder of a new workspace under a name of its own.
private final class WorkspaceMaker {
  private let target: FilePath
  private let draft: FilePath
  /// The mode and the group of the empty folder that stands at the target.
  private let existing: stat?
  /// Folders above the target that were made for it, the outermost first.
  private var madeFolders: [FilePath] = []

  init(target: FilePath) throws(StoreError) {
    self.target = target.absolute.lexicallyNormalized()
    existing = try Self.examine(self.target)
    let name = self.target.lastComponent?.string ?? "loa"
    draft = self.target.removingLastComponent()
      .appending(".\(name).\(Workspace.newReplicaName())")
  }

  private static func examine(_ target: FilePath) throws(StoreError) -> stat? {
    var status = stat()
    guard stat(target.string, &status) == 0 else {
      let error = Errno(rawValue: errno)
      if error == .noSuchFileOrDirectory { return nil }
      throw .calling(.examine, target, error)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .failed(.makeFolder, path: target, errno: .fileExists)
    }
    guard let stream = opendir(target.string) else {
      throw .calling(.list, target, Errno(rawValue: errno))
    }
    defer { closedir(stream) }
    var count = 0
    while readdir(stream) != nil { count += 1 }
    // "." and ".." are always there.
    guard count <= 2 else { throw .failed(.makeFolder, path: target, errno: .directoryNotEmpty) }
    return status
  }

  // MARK: Filling

  func fill(
    from beginning: Workspace.Beginning, adding more: [WorkspaceFile]
  ) throws(StoreError) {
    try makeFoldersAbove()
    try makeFolder(draft)
    if let existing {
      // Rights that cannot be carried over are no reason to have no workspace.
      chown(draft.string, uid_t.max, existing.st_gid)
      chmod(draft.string, existing.st_mode & 0o7777)
    }
    switch beginning {
    case .copy(let source):
      try copy(source, to: draft)
    case .empty(let id, let title):
      try write(
        ["format": 1, "id": .string(id), "title": .string(title)],
        to: draft.appending("workspace.json"))
      try write(
        ["format": 1, "groups": [], "agencies": []], to: draft.appending("agencies.json"))
      try write(["format": 1, "contacts": []], to: draft.appending("contacts.json"))
    case .files(let files):
      try write(files)
    }
    try write(
      more.filter { access(draft.appending($0.path).string, F_OK) != 0 })
    try write(Array("\(Workspace.newReplicaName())\n".utf8), to: draft.appending(".replica"))
    try calling(.flush, draft) { () throws(Errno) in try Self.flushFolder(draft) }
  }

  private func makeFoldersAbove() throws(StoreError) {
    var missing: [FilePath] = []
    var above = target.removingLastComponent()
    while !above.isEmpty, access(above.string, F_OK) != 0, above.lastComponent != nil {
      missing.append(above)
      above.removeLastComponent()
    }
    for path in missing.reversed() {
      try makeFolder(path)
      madeFolders.append(path)
    }
  }

  private func makeFolder(_ path: FilePath) throws(StoreError) {
    try calling(.makeFolder, path) { () throws(Errno) in
      try FileCalls.retrying { mkdir(path.string, 0o777) }
    }
  }

  private func copy(_ source: FilePath, to folder: FilePath) throws(StoreError) {
    for name in FileCalls.names(in: source).sorted() {
      let (from, to) = (source.appending(name), folder.appending(name))
      var status = stat()
      guard stat(from.string, &status) == 0 else {
        throw .calling(.examine, from, Errno(rawValue: errno))
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        try makeFolder(to)
        try copy(from, to: to)
        try calling(.flush, to) { () throws(Errno) in try Self.flushFolder(to) }
      } else if from.extension == "json" {
        var bytes: [UInt8] = []
        try calling(.read, from) { () throws(Errno) in bytes = try FileCalls.contents(of: from) }
        try write(bytes, to: to)
      }
    }
  }

  /// Writes files with the folders that lead to them.
  private func write(_ files: [WorkspaceFile]) throws(StoreError) {
    // Flushing hundreds of files one by one takes longer than all the rest.
    let areMany = files.count > 64
    var made: Set<FilePath> = []
    for file in files {
      var folder = draft
      for part in file.path.split(separator: "/").dropLast() {
        folder.append(String(part))
        guard made.insert(folder).inserted, access(folder.string, F_OK) != 0 else { continue }
        try makeFolder(folder)
      }
      try write(file.bytes, to: draft.appending(file.path), flushes: !areMany)
    }
    if areMany { sync() }
    for folder in made {
      try calling(.flush, folder) { () throws(Errno) in try Self.flushFolder(folder) }
    }
  }

  private func write(_ value: JSONValue, to path: FilePath) throws(StoreError) {
    try write(JSONWriter.document(value), to: path)
  }

  private func write(
    _ bytes: [UInt8], to path: FilePath, flushes: Bool = true
  ) throws(StoreError) {
    try calling(.write, path) { () throws(Errno) in
      let descriptor = try FileCalls.open(
        path.string, in: AT_FDCWD, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
      defer { close(descriptor) }
      try FileCalls.write(bytes, to: descriptor)
      if flushes { try FileCalls.flush(descriptor) }
    }
  }

  private static func flushFolder(_ path: FilePath) throws(Errno) {
    let descriptor = try FileCalls.open(
      path.string, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    try FileCalls.flush(descriptor)
  }

  private func calling(
    _ operation: FileOperation, _ path: FilePath, _ call: () throws(Errno) -> Void
  ) throws(StoreError) {
    do throws(Errno) { try call() } catch { throw .calling(operation, path, error) }
  }

  // MARK: Ending

  /// Gives the finished folder its name; fails if something has come into the target meanwhile.
  func takeName() throws(StoreError) {
    do throws(Errno) {
      try FileCalls.rename(draft.string, to: target.string, in: AT_FDCWD)
    } catch {
      let isTaken = error == .directoryNotEmpty || error == .fileExists
      throw .calling(.makeFolder, target, isTaken ? .directoryNotEmpty : error)
    }
    // From here on the workspace is there, so a failure to flush its name is none of the making.
    _ = try? Self.flushFolder(target.removingLastComponent())
  }

  /// Removes what was made, as far as the system lets it.
  func takeBack() {
    Self.remove(draft)
    for path in madeFolders.reversed() { rmdir(path.string) }
  }

  private static func remove(_ path: FilePath) {
    for name in FileCalls.names(in: path) { remove(path.appending(name)) }
    unlink(path.appending(".replica").string)
    if rmdir(path.string) != 0 { unlink(path.string) }
  }
}

extension FilePath {
  /// The path from the root of the file system on.
  var absolute: FilePath {
    guard isRelative else { return self }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard getcwd(&buffer, buffer.count - 1) != nil else { return self }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return FilePath(String(decoding: bytes, as: UTF8.self)).pushing(self)
  }
}
