import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

@Suite struct WorkspaceMakingTests {
  let fixture = WorkspaceFixture()

  private func mode(of path: FilePath) -> mode_t {
    var status = stat()
    return stat(path.string, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test func copyHasEveryFileAndANameOfItsOwn() throws {
    let folder = fixture.root.appending("a/b/nghe-an")
    let workspace = try Workspace.make(at: folder, from: .copy(of: WorkspaceFixture.shipped))
    #expect(workspace.root == folder)
    #expect(workspace.read() == Workspace(root: WorkspaceFixture.shipped).read())
    #expect(StoreName.isReplica(workspace.replica))
    #expect(workspace.replica.utf8.count == 6)
    #expect(
      WorkspaceFixture.names(in: folder)
        == [".replica", "agencies.json", "contacts.json", "plans", "workspace.json"])
    #expect(fixture.names(in: "a/b") == ["nghe-an"])
    #expect(mode(of: folder.appending("agencies.json")) & 0o600 == 0o600)
    #expect(mode(of: folder.appending("agencies.json")) & 0o133 == 0)
  }

  @Test func emptyWorkspaceIsReadWithoutProblems() throws {
    let folder = fixture.root.appending("moi")
    let workspace = try Workspace.make(at: folder, from: .empty(id: "moi", title: "Mới"))
    let contents = workspace.read()
    #expect(contents.problems == [])
    #expect(contents.title == "Mới")
    #expect(contents.plans == [])
  }

  @Test func emptyFolderKeepsItsRights() throws {
    let folder = fixture.root.appending("san")
    mkdir(folder.string, 0o755)
    chmod(folder.string, 0o2770)
    _ = try Workspace.make(at: folder, from: .empty(id: "x", title: "X"))
    #expect(mode(of: folder) == 0o2770)
  }

  @Test func folderWithSomethingInItIsLeftAsItIs() {
    fixture.write("cũ", to: "day/.an")
    let folder = fixture.root.appending("day")
    #expect(
      throws: StoreError.failed(.makeFolder, path: folder, errno: .directoryNotEmpty)
    ) {
      try Workspace.make(at: folder, from: .empty(id: "x", title: "X"))
    }
    #expect(fixture.names(in: "day") == [".an"])
    #expect(fixture.names() == ["day"])
  }

  @Test func fileInTheFoldersPlaceIsLeftAsItIs() {
    fixture.write("tệp", to: "day")
    let folder = fixture.root.appending("day")
    #expect(throws: StoreError.failed(.makeFolder, path: folder, errno: .fileExists)) {
      try Workspace.make(at: folder, from: .empty(id: "x", title: "X"))
    }
    #expect(fixture.text(of: "day") == "tệp")
  }

  @Test func failureOnTheWayLeavesNothing() {
    // A file of data that is a folder of the wrong kind: reading it fails half-way.
    fixture.write("{}", to: "nguon/a.json")
    symlink("vong.json", fixture.root.appending("nguon/vong.json").string)
    let folder = fixture.root.appending("x/y/dich")
    #expect(throws: StoreError.self) {
      try Workspace.make(at: folder, from: .copy(of: fixture.root.appending("nguon")))
    }
    #expect(fixture.names() == ["nguon"])
  }

  @Test func otherThanJSONIsNotCopied() throws {
    let source = WorkspaceFixture()
    source.fill()
    source.write("k3f9", to: ".replica")
    source.write("{}\n", to: "plans/kh-1/plan.journal")
    source.write("ghi chú", to: "README.md")
    let folder = fixture.root.appending("dich")
    let workspace = try Workspace.make(at: folder, from: .copy(of: source.root))
    #expect(fixture.names(in: "dich/plans/kh-1") == ["plan.json"])
    #expect(!fixture.names(in: "dich").contains("README.md"))
    #expect(workspace.replica != "k3f9")
  }
}
