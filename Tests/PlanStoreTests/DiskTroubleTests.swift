import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// Disks that are full or read-only, folders that go, clocks that jump.
@Suite struct DiskTroubleTests {
  private let kept = KeptWorkspace()
  private var above: FilePath { kept.root.removingLastComponent() }

  private func makeFolder(_ name: String) -> FilePath {
    let folder = above.appending(name)
    mkdir(folder.string, 0o700)
    return folder
  }

  /// Fills a disk to its last byte with a file.
  private func fill(_ folder: FilePath) {
    Child.run(
      "/bin/bash", ["-c", "exec 2> /dev/null; cat /dev/zero > \"$0/day\"", folder.string])
  }

  @Test func aBackupOnAFullDiskLeavesTheOldOne() throws {
    let folder = makeFolder("dia-nho")
    guard let disk = SmallDisk(folder.string, size: "64k") else { return }
    defer { withExtendedLifetime(disk) {} }
    let file = folder.appending("sao-luu.tar")
    try kept.workspace.backup(to: file)
    let old = Files.read(file)
    fill(folder)
    do throws(BackupError) {
      try kept.workspace.backup(to: file)
      Issue.record("there was room")
    } catch {
      guard case .store(let error) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(error.problem == .diskFull)
    }
    #expect(Files.read(file) == old)
    #expect(Child.run("/bin/ls", ["-A", folder.string]).output == "day\nsao-luu.tar\n")
  }

  @Test func whatDoesNotFitIsNotBroughtBack() throws {
    let file = above.appending("sao-luu.tar")
    try kept.workspace.backup(to: file)
    let folder = makeFolder("dia-nho")
    guard let disk = SmallDisk(folder.string, size: "20k") else { return }
    defer { withExtendedLifetime(disk) {} }
    #expect(
      Child.run(Child.probe, ["restore", folder.appending("moi").string, file.string])
        == Child.Result(output: "failed diskFull\n", status: 1))
    #expect(Child.run("/bin/ls", ["-A", folder.string]).output == "")
    // It is the new folder that has no room, and not where the backup stands.
    let target = folder.appending("moi")
    do throws(BackupError) {
      try Workspace.restore(file, to: target)
      Issue.record("there was room")
    } catch {
      guard case .store(let error) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(error.problem == .diskFull && error.path == target)
    }
  }

  @Test func aDraftOnAFullDiskIsTheOldOne() throws {
    let folder = makeFolder("dia-nho")
    guard let disk = SmallDisk(folder.string, size: "64k") else { return }
    defer { withExtendedLifetime(disk) {} }
    let drafts = DraftStore(folder: folder.appending("nhap"))
    let key = DraftKey(workspace: "/srv/loa", plan: "47-kh-ubnd-2024", form: "record")
    try drafts.save(["title": "Tin dở"], for: key)
    fill(folder)
    let error = storeError { () throws(StoreError) in
      try drafts.save(["title": .string(String(repeating: "Tin ", count: 2000))], for: key)
    }
    #expect(error?.problem == .diskFull)
    #expect(try drafts.load(key)?.content == ["title": "Tin dở"])
  }

  /// An edit of each kind of document, on a disk that has not one block left.
  @Test(arguments: KeptWorkspace.places)
  func onAFullDiskNothingOfAnEditStaysAndReadingWorks(place: DocumentPlace) throws {
    let folder = makeFolder("dia-nho")
    guard let disk = SmallDisk(folder.string, size: "256k") else { return }
    defer { withExtendedLifetime(disk) {} }
    let root = folder.appending("tinh")
    Child.run("/bin/cp", ["-r", kept.root.string, root.string])
    let workspace = Workspace(root: root)
    let store = try workspace.store(for: place)
    // Room for the journal's line may be left in its last block; the edit is larger than a block.
    let text = String(repeating: "Đôn đốc ", count: 1000)
    let edit = RecordEdit.set(.header, field: "note", before: nil, after: .string(text))
    let before = try store.load().document
    fill(folder)
    let error = storeError { () throws(StoreError) in _ = try store.apply([edit], by: "lan") }
    #expect(error?.problem == .diskFull)
    let loaded = try workspace.store(for: place).load()
    #expect(loaded.document == before && loaded.lag == 0 && loaded.tornBytes == 0)
    #expect(workspace.read().problems == [])
    unlink(folder.appending("day").string)
    #expect(try store.apply([edit], by: "lan").documentLags == nil)
    #expect(WorkspaceCheck.run(root) == [])
  }

  @Test func whatIsMountedForReadingIsReadAndNotWritten() throws {
    guard Machine.isRoot else { return Machine.skip("mounting needs root") }
    let target = makeFolder("chi-doc").string
    let script = "mount --bind \"$0\" \"$1\" && mount -o remount,bind,ro \"$1\""
    guard Child.run("/bin/bash", ["-c", script, kept.root.string, target]).status == 0 else {
      return Machine.skip("this machine mounts nothing")
    }
    defer { Child.run("/bin/umount", ["-l", target]) }
    let workspace = Workspace(root: FilePath(target))
    #expect(workspace.read() == kept.workspace.read())
    for place in KeptWorkspace.places {
      let store = try workspace.store(for: place)
      #expect(!store.isWritable)
      let edit = RecordEdit.set(.header, field: "note", before: nil, after: "thử")
      let error = storeError { () throws(StoreError) in _ = try store.apply([edit], by: "lan") }
      #expect(error?.problem == .readOnly)
    }
    #expect(workspace.catchUp(by: "lan") == 0)
    let repairs = Repair.run(
      workspace.root, findings: WorkspaceCheck.run(workspace.root), by: "lan")
    #expect(repairs.isEmpty)
  }

  @Test func aClockThatJumpsBackMixesNothingUp() throws {
    let place = DocumentPlace.checklist(KeptWorkspace.plan, "so-noi-vu")
    let store = try kept.workspace.store(for: place)
    let ahead = JournalTime(milliseconds: JournalTime.now().milliseconds + 86_400_000)
    func add(_ id: String, _ now: JournalTime) throws -> JournalEntry {
      let saved = try store.apply(
        [.add(collection: "persons", ["id": .string(id), "name": "Lê Thị Mai"])], by: "lan",
        now: now)
      return try #require(saved.entries.first)
    }
    let first = try add("mot", ahead)
    // The clock was a day ahead and is right again: nothing is lost, no order changes.
    let second = try add("hai", .now())
    #expect(second.at == first.at && second.id.counter == first.id.counter + 1)
    let history = EditHistory([(place, store)], replica: "k3f9")
    #expect(try history.lastEdit(by: "lan")?.entries.map(\.record.id) == ["hai"])
    // Both were acknowledged, so both are in a backup made now.
    let file = above.appending("sao-luu.tar")
    let target = above.appending("phuc-hoi")
    try kept.workspace.backup(to: file)
    try Workspace.restore(file, to: target)
    #expect(try Workspace(root: target).store(for: place).load().document == store.load().document)
    #expect(WorkspaceCheck.run(target) == [])
    // A temporary file from the future is nobody's yet; nothing else is found.
    #expect(WorkspaceCheck.run(kept.root) == [])
  }
}
