internal import Glibc
public import PlanModel
public import SystemPackage

/// Why a file could not be taken in as evidence; nothing of it is in the workspace.
public enum EvidenceFileError: Error, Hashable, Sendable {
  /// It has more bytes than ``Workspace/longestEvidenceFile``.
  case tooLarge(path: FilePath, bytes: Int)
  /// There is nothing in it.
  case empty(path: FilePath)
  /// A symbolic link, a folder, a pipe or a device.
  case notAFile(path: FilePath)
  case notRead(path: FilePath, Errno)
  case store(StoreError)
}

extension Workspace {
  /// The most bytes of a file given as evidence: 20 MiB.
  public static let longestEvidenceFile = 20 << 20

  /// The folder of an agency's evidence, from the workspace on.
  static func evidenceFolder(of agency: Agency.ID, in plan: Plan.ID) -> [String] {
    ["plans", plan.rawValue, "evidence", agency.rawValue]
  }

  /// Copies a file into the folder of an agency's evidence, under a name of our own making.
  ///
  /// The name is that of the record with the file's extension, if that is a plain one. Nothing is
  /// ever overwritten, and no link is followed. The copy is flushed, with the rights that the
  /// folder grants. After an error nothing of it is there.
  ///
  /// - Parameters:
  ///   - source: A regular file.
  ///   - evidence: The record that it proves, whose identity names it.
  ///   - agency: Whose.
  ///   - plan: Under which it is recorded.
  /// - Returns: Its place below the plan's folder: what ``Evidence/file`` says.
  /// - Throws: ``EvidenceFileError``.
  public func takeEvidence(
    from source: FilePath, for evidence: Evidence.ID, of agency: Agency.ID, in plan: Plan.ID
  ) throws(EvidenceFileError) -> String {
    let bytes = try Self.contents(of: source)
    let name = try Self.evidenceName(evidence, like: source)
    do throws(StoreError) {
      let names = Self.evidenceFolder(of: agency, in: plan)
      guard let folder = try Folder.open(root: root, names: names, makesFolders: true) else {
        throw .failed(.open, path: root, errno: .noSuchFileOrDirectory)
      }
      guard
        let file = try folder.makeFile(name, flags: O_WRONLY, mode: try folder.modeForFiles())
      else { throw .failed(.create, path: folder.path(of: name), errno: .fileExists) }
      do throws(Errno) {
        try FileCalls.write(bytes, to: file.descriptor)
        try FileCalls.flush(file.descriptor)
        try FileCalls.flush(folder.descriptor)
      } catch {
        try? FileCalls.remove(name, in: folder.descriptor)
        throw .calling(.write, folder.path(of: name), error)
      }
      return (names.dropFirst(2) + [name]).joined(separator: "/")
    } catch {
      throw .store(error)
    }
  }

  /// Takes a file away again whose record could not be saved.
  ///
  /// - Parameters:
  ///   - file: What ``takeEvidence(from:for:of:in:)`` returned.
  ///   - plan: The same plan.
  public func dropEvidence(_ file: String, in plan: Plan.ID) {
    let names = ["plans", plan.rawValue] + file.split(separator: "/").map(String.init)
    guard let name = names.last, names.count == 5, names[2] == "evidence",
      let folder = try? Folder.open(
        root: root, names: Array(names.dropLast()), makesFolders: false)
    else { return }
    try? FileCalls.remove(name, in: folder.descriptor)
  }

  /// Whether a file that a piece of evidence names is there.
  func hasEvidence(_ file: String, in plan: Plan.ID) -> Bool {
    let names = ["plans", plan.rawValue] + file.split(separator: "/").map(String.init)
    guard let name = names.last, names.count == 5, names[2] == "evidence",
      let folder = try? Folder.open(
        root: root, names: Array(names.dropLast()), makesFolders: false)
    else { return false }
    return (try? folder.identity(of: name)) != nil
  }

  /// All of a regular file that is not too large; a link in its place is not followed.
  private static func contents(of source: FilePath) throws(EvidenceFileError) -> [UInt8] {
    let bytes: [UInt8]
    do throws(Errno) {
      // O_NONBLOCK: a pipe must not hold the program up.
      let file = OpenFile(
        descriptor: try FileCalls.open(
          source.string, in: AT_FDCWD, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK))
      let status = try FileCalls.status(file.descriptor)
      guard status.st_mode & S_IFMT == S_IFREG else { throw Errno.notDirectory }
      // One byte more than allowed, in case it grows while it is read.
      bytes = try FileCalls.read(
        file.descriptor, from: 0, count: min(Int(status.st_size), longestEvidenceFile + 1))
      if Int(status.st_size) > longestEvidenceFile { throw Errno.fileTooLarge }
    } catch {
      switch error {
      case .tooManySymbolicLinkLevels, .notDirectory, .isDirectory: throw .notAFile(path: source)
      case .fileTooLarge: throw .tooLarge(path: source, bytes: size(of: source))
      default: throw .notRead(path: source, error)
      }
    }
    guard !bytes.isEmpty else { throw .empty(path: source) }
    return bytes
  }

  private static func size(of path: FilePath) -> Int {
    var status = stat()
    return lstat(path.string, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func evidenceName(
    _ evidence: Evidence.ID, like source: FilePath
  ) throws(EvidenceFileError) -> String {
    guard StoreName.isSlug(evidence.rawValue) else { throw .store(.badName(evidence.rawValue)) }
    let ending = (source.extension ?? "").lowercased()
    let isPlain =
      (1...8).contains(ending.utf8.count)
      && ending.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
    // What the store takes for its own must not come from outside.
    let isOurs = ["json", "journal", "torn", "lock"].contains(ending)
    return isPlain && !isOurs ? "\(evidence).\(ending)" : "\(evidence).dat"
  }
}
