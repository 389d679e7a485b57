import Glibc
import PlanStore
import SystemPackage
import Testing

@Suite struct FolderWatcherTests {
  private let workspace = TestWorkspace()

  private func waitForChanges(_ watcher: FolderWatcher) -> [FolderChange] {
    guard let file = watcher.fileDescriptor else { return [] }
    var descriptor = pollfd(fd: file.rawValue, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 2000) > 0 ? watcher.changes() : []
  }

  @Test func aSaveIsOneChangeOfDocumentAndJournal() throws {
    let store = try workspace.store()
    try store.addTask("mot")
    let watcher = FolderWatcher()
    #expect(watcher.isWatching)
    #expect(watcher.watch(workspace.folder))
    #expect(watcher.changes().isEmpty)
    try store.addTask("hai")
    #expect(
      Set(waitForChanges(watcher)) == [
        .fileChanged(folder: workspace.folder, name: "tasks.journal"),
        .fileChanged(folder: workspace.folder, name: "tasks.json"),
      ])
    _ = try workspace.store().load()
    #expect(watcher.changes().isEmpty)
  }

  @Test func newAndRemovedFoldersAreReported() throws {
    let watcher = FolderWatcher()
    #expect(watcher.watch(workspace.root))
    try workspace.store().addTask("mot")
    #expect(
      waitForChanges(watcher) == [.folderAdded(folder: workspace.root, name: "plans")])
    let plans = workspace.root.appending("plans")
    #expect(watcher.watch(plans))
    Child.run("/bin/rm", ["-rf", plans.string])
    let changes = waitForChanges(watcher)
    #expect(changes.contains(.folderRemoved(folder: plans, name: "47-kh-ubnd-2024")))
    #expect(changes.contains(.watchedFolderGone(folder: plans)))
    #expect(changes.contains(.folderRemoved(folder: workspace.root, name: "plans")))
  }

  @Test func aMissingFolderIsNotWatched() {
    let watcher = FolderWatcher()
    #expect(!watcher.watch(workspace.root.appending("khong-co")))
    #expect(watcher.isWatching)
  }

  @Test func aFolderNoLongerWatchedIsSilent() throws {
    let watcher = FolderWatcher()
    watcher.watch(workspace.root)
    watcher.stopWatching(workspace.root)
    try workspace.store().addTask("mot")
    #expect(watcher.changes().isEmpty)
  }

  /// A folder that is moved keeps its watch, which then stands for its new path alone.
  @Test func anotherFolderUnderTheNameOfAMovedOneIsWatchedAnew() throws {
    let watcher = FolderWatcher()
    let (old, new) = (workspace.root.appending("cu"), workspace.root.appending("moi"))
    mkdir(old.string, 0o755)
    #expect(watcher.watch(old))
    rename(old.string, new.string)
    #expect(watcher.watch(new))
    mkdir(old.string, 0o755)
    #expect(watcher.watch(old))
    #expect(!watcher.watch(old) && !watcher.watch(new))
  }

  @Test func lettingGoOfAFolderLetsGoOfThoseInsideIt() throws {
    try workspace.store().addTask("mot")
    let watcher = FolderWatcher()
    let plans = workspace.root.appending("plans")
    for folder in [workspace.root, plans, workspace.folder] { #expect(watcher.watch(folder)) }
    watcher.stopWatching(plans)
    #expect(watcher.watch(plans) && watcher.watch(workspace.folder))
    #expect(!watcher.watch(workspace.root))
  }

  @Test func otherRightsOfAFolderAreReportedAndThoseOfItsFilesAreNot() throws {
    try workspace.store().addTask("mot")
    let watcher = FolderWatcher()
    watcher.watch(workspace.folder)
    chmod(workspace.folder.appending("tasks.json").string, 0o600)
    #expect(watcher.changes().isEmpty)
    chmod(workspace.folder.string, 0o755)
    #expect(waitForChanges(watcher) == [.rightsChanged(folder: workspace.folder)])
  }
}
