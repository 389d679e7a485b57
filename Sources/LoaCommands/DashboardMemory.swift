import Dashboard
import LoaTexts
import PlanStore
import SystemPackage

/// Where a person works, kept between sessions in the person's own folder.
struct DashboardMemory {
  private let store: UserStateStore?
  private let workspace: String
  /// Whether what is there may be replaced.
  private var mayWrite = true

  /// - Parameters:
  ///   - workspace: The workspace's folder, as the program was given it.
  ///   - folder: Where the person's state is; `nil` if the system knows no such place.
  init(workspace: FilePath, folder: FilePath?) {
    store = folder.map { UserStateStore(folder: $0) }
    self.workspace = workspace.string
  }

  /// What the last session kept, and what must be said about the file.
  mutating func read(_ texts: any Texts) -> (memory: ViewMemory?, notice: String?) {
    guard let store else { return (nil, nil) }
    do throws(StoreError) {
      return (try store.read(workspace: workspace).map { ViewMemory($0.view) }, nil)
    } catch {
      if case .newerFormat = error {
        mayWrite = false
        return (nil, texts.stateNewer(store.file.string))
      }
      return (nil, texts.stateBroken(store.file.string))
    }
  }

  /// Keeps where the person works; what cannot be kept is forgotten.
  ///
  /// A program whose terminal is gone has no time to wait for others.
  func keep(_ memory: ViewMemory) {
    guard mayWrite, let store else { return }
    try? store.update(workspace: workspace, timeout: .milliseconds(100)) { $0.view = memory.json }
  }
}
