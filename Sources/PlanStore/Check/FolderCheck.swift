internal import Glibc
internal import PlanModel
internal import SystemPackage

/// Names, rights and left-overs in the folders of a workspace.
struct FolderCheck {
  let root: FilePath
  let now: JournalTime
  private(set) var findings: [Finding] = []
  private var isShared = false
  /// Whether everybody may read a shared workspace.
  private var isOpen = false

  /// A temporary file may be a running save's until it is that old.
  static let temporaryAge = 60

  init(root: FilePath, now: JournalTime) {
    self.root = root
    self.now = now
    visit([], isRoot: true)
  }

  private mutating func visit(_ names: [String], isRoot: Bool = false) {
    let folderName = names.joined(separator: "/")
    do throws(StoreError) {
      guard let folder = try Folder.open(root: root, names: names, makesFolders: false) else {
        return
      }
      let status: stat
      do throws(Errno) {
        status = try FileCalls.status(folder.descriptor)
      } catch {
        throw .calling(.examine, folder.path, error)
      }
      if isRoot {
        // A top folder that has lost the mark does not make the rest anybody's.
        isShared = status.st_mode & S_ISGID != 0 || Self.isMarked(root.appending("plans"))
        isOpen = status.st_mode & 0o005 == 0o005
      }
      checkFolder(status, named: folderName)
      for item in try folder.items() { check(item, in: names, folderGroup: status.st_gid) }
    } catch {
      findings.append(
        Finding(
          file: folderName, problem: .content(.unreadable("\(error)")),
          remedy: .askAdministrator))
    }
  }

  private static func isMarked(_ folder: FilePath) -> Bool {
    var status = stat()
    return lstat(folder.string, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_mode & S_ISGID != 0
  }

  private mutating func check(_ item: FolderItem, in names: [String], folderGroup: gid_t) {
    let file = (names + [item.name]).joined(separator: "/")
    switch item.kind {
    case S_IFLNK: add(file, .symbolicLink, .removeFile)
    case S_IFDIR:
      // What is hidden is not ours (a version control system's, say).
      if item.name.hasPrefix(".") { return }
      guard StoreName.isFolderName(item.name) else {
        return add(file, .badFolderName, .correctFile)
      }
      visit(names + [item.name])
    case S_IFREG:
      if Self.isTemporary(item.name) {
        let age = Int(now.milliseconds / 1000) - item.status.st_mtim.tv_sec
        if age >= Self.temporaryAge { add(file, .temporaryFile(seconds: age), .repair) }
      } else {
        checkFile(item, file: file, folderGroup: folderGroup)
      }
    default: add(file, .notAFile, .removeFile)
    }
  }

  /// `.NAME.json.tmp`, as a save names it.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".json.tmp")
  }

  private mutating func checkFolder(_ status: stat, named name: String) {
    let mode = Int(status.st_mode & 0o7777)
    if mode & 0o002 != 0 {
      add(name, .writableByOthers(mode: mode), .repair)
    }
    guard isShared else { return }
    if mode & 0o2000 == 0 { add(name, .notSetgid(mode: mode), .repair) }
    let needed = isOpen ? 0o075 : 0o070
    if mode & needed != needed { add(name, .closedToGroup(mode: mode), .repair) }
  }

  private mutating func checkFile(_ item: FolderItem, file: String, folderGroup: gid_t) {
    let mode = Int(item.mode)
    if item.name == FolderLock.fileName {
      let isWrong = isShared ? mode != Int(FolderLock.mode) : mode & 0o007 != 0
      if isWrong { add(file, .lockMode(mode), .repair) }
    } else if mode & 0o002 != 0 {
      add(file, .writableByOthers(mode: mode), .repair)
    } else if isShared, SharedModes.isStoresOwn(item.name) {
      let needed = isOpen ? 0o064 : 0o060
      if mode & needed != needed { add(file, .closedToGroup(mode: mode), .repair) }
    }
    if isShared, item.status.st_gid != folderGroup, SharedModes.isStoresOwn(item.name) {
      add(
        file, .otherGroup(found: Int(item.status.st_gid), folder: Int(folderGroup)), .repair)
    }
  }

  private mutating func add(_ file: String, _ problem: Finding.Problem, _ remedy: Finding.Remedy) {
    findings.append(Finding(file: file, problem: problem, remedy: remedy))
  }
}
