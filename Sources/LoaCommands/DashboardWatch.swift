import Dashboard
import Glibc
import PlanModel
import PlanStore
import SystemPackage

/// Watches the folders of a workspace and says what has to be read again.
final class DashboardWatch {
  private let root: FilePath
  let watcher = FolderWatcher()

  init(root: FilePath) { self.root = root }

  var descriptor: Int32? { watcher.fileDescriptor?.rawValue }

  var following: Following {
    isRootGone ? .gone : watcher.isWatching ? .watching : .looking
  }

  /// Nobody tells when there is one again.
  private var isRootGone = false

  /// Watches the folders of what all share, of plans, and those that folders of records are in.
  func watchUpperFolders() { Self.upperFolders(of: root).forEach { watcher.watch($0) } }

  /// Watches every folder that can hold something of the workspace.
  ///
  /// - Returns: Those that were not watched before.
  @discardableResult
  func watchAll() -> [FilePath] { Self.folders(of: root).filter { watcher.watch($0) } }

  /// What to do every two seconds where nothing is told; `nil` while there is no workspace.
  ///
  /// One that has come back, or has taken the place of the one that is gone, is read as a whole.
  func look(plan: Plan.ID?) -> DashboardWorker.Job? {
    let wasGone = isRootGone
    isRootGone = !hasRoot
    if isRootGone { return nil }
    guard wasGone else { return .lookAround(plan) }
    watchAll()
    return .readAll(plan)
  }

  private var hasRoot: Bool {
    var status = stat()
    return stat(root.string, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Every folder that can hold something of a workspace, those included that do not exist yet.
  static func folders(of root: FilePath) -> [FilePath] {
    upperFolders(of: root)
      + recordFolders(of: root).flatMap { folder in
        Workspace.folderNames(in: folder).map { folder.appending($0) }
      }
  }

  private static func upperFolders(of root: FilePath) -> [FilePath] {
    let plans = root.appending("plans")
    return [root, root.appending("criteria"), plans] + planFolders(of: root)
      + recordFolders(of: root)
  }

  /// What folders of records are in.
  private static func recordFolders(of root: FilePath) -> [FilePath] {
    planFolders(of: root).flatMap { [$0.appending("checklists"), $0.appending("publications")] }
  }

  private static func planFolders(of root: FilePath) -> [FilePath] {
    let plans = root.appending("plans")
    return Workspace.folderNames(in: plans).map { plans.appending($0) }
  }

  /// What must be read again, each thing once; `plan` is the one that is open, if any could be.
  func jobs(plan: Plan.ID?) -> [DashboardWorker.Job] {
    var folders: Set<FilePath> = []
    var documents: Set<DocumentPlace> = []
    var looksForFolders = false
    var readsAll = false
    var readsRights = false
    for change in watcher.changes() {
      switch change {
      case .fileChanged(let folder, let name):
        if let document = document(named: name, in: folder, plan: plan) {
          documents.insert(document)
        } else if !name.hasPrefix(".") || Self.job(for: folder, root: root, plan: plan) != nil {
          folders.insert(folder)
        }
      case .folderAdded(let folder, let name), .folderRemoved(let folder, let name):
        watcher.stopWatching(folder.appending(name))
        folders.insert(folder.appending(name))
        looksForFolders = true
        readsRights = true
      case .rightsChanged: readsRights = true
      case .watchedFolderGone(let folder):
        watcher.stopWatching(folder)
        if folder == root { isRootGone = !hasRoot }
        folders.insert(folder)
        looksForFolders = true
      case .overflow:
        readsAll = true
        looksForFolders = true
      }
    }
    // What has been read stays on the screen.
    if isRootGone { return [] }
    if looksForFolders { folders.formUnion(watchAll()) }
    if readsAll { return [.readAll(plan)] }
    if documents.contains(.agencies) {
      // What the other documents name may be there now, or no longer.
      documents.insert(.contacts)
      if let plan { documents.insert(.plan(plan)) }
    }
    let jobs =
      documents.sorted().map { DashboardWorker.Job.readDocument($0) }
      + Self.jobs(for: folders, root: root, plan: plan)
    guard readsRights, let plan else { return jobs }
    return jobs + [.readRights(plan)]
  }

  /// What must be read again after something has changed in folders.
  static func jobs(
    for folders: Set<FilePath>, root: FilePath, plan: Plan.ID?
  ) -> [DashboardWorker.Job] {
    var readsAll = false
    var jobs: [DashboardWorker.Job] = []
    for folder in folders {
      if let job = job(for: folder, root: root, plan: plan) {
        jobs.append(job)
      } else if let other = otherPlan(of: folder, root: root, plan: plan) {
        if !jobs.contains(.noteOtherPlan(other)) { jobs.append(.noteOtherPlan(other)) }
      } else {
        readsAll = true
      }
    }
    return readsAll ? [.readAll(plan)] : jobs
  }

  /// The document that can be read again by itself; `nil` for any other file.
  private func document(named name: String, in folder: FilePath, plan: Plan.ID?) -> DocumentPlace? {
    if folder == root {
      return [DocumentPlace.agencies, .contacts].first { Self.isFile(name, of: $0) }
    }
    guard let plan, folder == root.appending("plans").appending(plan.rawValue) else { return nil }
    return Self.isFile(name, of: .plan(plan)) ? .plan(plan) : nil
  }

  /// Whether a file is a document or its journal, from which it is brought up where it lags.
  private static func isFile(_ name: String, of place: DocumentPlace) -> Bool {
    let document = place.schema.fileName
    return name == document || name == document.prefix { $0 != "." } + ".journal"
  }

  /// The one record folder that a path is; `nil` for anything else.
  private static func job(
    for path: FilePath, root: FilePath, plan: Plan.ID?
  ) -> DashboardWorker.Job? {
    guard let plan, let name = path.lastComponent?.string else { return nil }
    let parent = path.removingLastComponent()
    let folder = root.appending("plans").appending(plan.rawValue)
    if parent == folder.appending("checklists") {
      return .readChecklist(Agency.ID(name), plan)
    }
    if parent == folder.appending("publications") {
      return .readLog(Channel.ID(name), plan)
    }
    return nil
  }

  /// The plan that is not shown in which a folder lies, below its `plan.json`.
  private static func otherPlan(
    of path: FilePath, root: FilePath, plan: Plan.ID?
  ) -> Plan.ID? {
    guard let plan else { return nil }
    let below = path.components.dropFirst(root.components.count).map(\.string)
    return below.count > 2 && below[0] == "plans" && below[1] != plan.rawValue
      ? Plan.ID(below[1]) : nil
  }
}
