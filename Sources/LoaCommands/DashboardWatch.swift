import PlanModel
import PlanStore
import SystemPackage

/// Watches the folders of a workspace and says what has to be read again.
final class DashboardWatch {
  private let root: FilePath
  private let watcher = FolderWatcher()
  private var watched: Set<FilePath> = []

  init(root: FilePath) { self.root = root }

  var descriptor: Int32? { watcher.fileDescriptor?.rawValue }

  /// Whether every folder is watched; if not, everything must be looked at every two seconds.
  var isWatching: Bool { watcher.isWatching }

  /// Watches every folder that can hold something of the workspace.
  ///
  /// - Returns: Those that were not watched before.
  @discardableResult
  func watchAll() -> [FilePath] {
    var added: [FilePath] = []
    func watch(_ folder: FilePath) {
      guard !watched.contains(folder), watcher.watch(folder) else { return }
      watched.insert(folder)
      added.append(folder)
    }
    watch(root)
    watch(root.appending("criteria"))
    let plans = root.appending("plans")
    watch(plans)
    for plan in Workspace.folderNames(in: plans) {
      watch(plans.appending(plan))
      for kind in ["checklists", "publications"] {
        let folder = plans.appending(plan).appending(kind)
        watch(folder)
        for name in Workspace.folderNames(in: folder) { watch(folder.appending(name)) }
      }
    }
    return added
  }

  /// What must be read again, each thing once; `plan` is the one that is open, if any could be.
  func jobs(plan: Plan.ID?) -> [DashboardWorker.Job] {
    var folders: Set<FilePath> = []
    var looksForFolders = false
    var readsAll = false
    for change in watcher.changes() {
      switch change {
      case .fileChanged(let folder, _): folders.insert(folder)
      case .folderAdded(let folder, let name), .folderRemoved(let folder, let name):
        watched.remove(folder.appending(name))
        folders.insert(folder.appending(name))
        looksForFolders = true
      case .watchedFolderGone(let folder):
        watched.remove(folder)
        folders.insert(folder)
        looksForFolders = true
      case .overflow:
        readsAll = true
        looksForFolders = true
      }
    }
    if looksForFolders { folders.formUnion(watchAll()) }
    var jobs: [DashboardWorker.Job] = []
    for folder in folders {
      if let job = job(for: folder, plan: plan) {
        jobs.append(job)
      } else if !isOfAnotherPlan(folder, plan: plan) {
        readsAll = true
      }
    }
    return readsAll ? [.readAll(plan)] : jobs
  }

  /// The one record folder that a path is; `nil` for anything else.
  private func job(for path: FilePath, plan: Plan.ID?) -> DashboardWorker.Job? {
    guard let plan, let name = path.lastComponent?.string else { return nil }
    let parent = path.removingLastComponent()
    if parent == self.folder(of: plan).appending("checklists") {
      return .readChecklist(Agency.ID(name), plan)
    }
    if parent == self.folder(of: plan).appending("publications") {
      return .readLog(Channel.ID(name), plan)
    }
    return nil
  }

  private func folder(of plan: Plan.ID) -> FilePath {
    root.appending("plans").appending(plan.rawValue)
  }

  /// Whether a folder lies in a plan that is not shown, below its `plan.json`.
  private func isOfAnotherPlan(_ path: FilePath, plan: Plan.ID?) -> Bool {
    guard let plan else { return false }
    let below = path.components.dropFirst(root.components.count).map(\.string)
    return below.count > 2 && below[0] == "plans" && below[1] != plan.rawValue
  }
}
