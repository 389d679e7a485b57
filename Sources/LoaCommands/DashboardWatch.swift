import PlanModel
import PlanStore
import SystemPackage

/// Watches the folders of a workspace and says what has to be read again.
final class DashboardWatch {
  private let root: FilePath
  private let watcher = FolderWatcher()

  init(root: FilePath) { self.root = root }

  var descriptor: Int32? { watcher.fileDescriptor?.rawValue }

  /// Whether every folder is watched; if not, everything must be looked at every two seconds.
  var isWatching: Bool { watcher.isWatching }

  private func folder(_ names: [String]) -> FilePath {
    names.reduce(root) { $0.appending($1) }
  }

  /// Watches everything that belongs to a plan, folders that come later included.
  func watch(plan: Plan.ID?, folders: [[String]]) {
    watcher.watch(root)
    guard let plan else { return }
    for names in [
      [], [plan.rawValue], [plan.rawValue, "checklists"], [plan.rawValue, "publications"],
    ] {
      watcher.watch(folder(["plans"] + names))
    }
    for names in folders { watcher.watch(folder(names)) }
  }

  /// What has changed since the last call, each thing once.
  func jobs(plan: Plan.ID?) -> [DashboardWorker.Job] {
    var folders: Set<FilePath> = []
    var readsAll = false
    for change in watcher.changes() {
      switch change {
      case .fileChanged(let folder, _): folders.insert(folder)
      case .folderAdded(let folder, let name):
        watcher.watch(folder.appending(name))
        folders.insert(folder.appending(name))
      case .folderRemoved(let folder, let name): folders.insert(folder.appending(name))
      case .watchedFolderGone(let folder): folders.insert(folder)
      case .overflow: readsAll = true
      }
    }
    var jobs: [DashboardWorker.Job] = []
    for folder in folders {
      guard let job = job(for: folder, plan: plan) else {
        readsAll = true
        continue
      }
      jobs.append(job)
    }
    return readsAll ? [.readAll] : jobs
  }

  /// The one record folder that a path is; `nil` for anything else.
  private func job(for path: FilePath, plan: Plan.ID?) -> DashboardWorker.Job? {
    guard let plan, let name = path.lastComponent?.string else { return nil }
    let parent = path.removingLastComponent()
    if parent == folder(["plans", plan.rawValue, "checklists"]) {
      return .readChecklist(Agency.ID(name))
    }
    if parent == folder(["plans", plan.rawValue, "publications"]) {
      return .readLog(Channel.ID(name))
    }
    return nil
  }
}
