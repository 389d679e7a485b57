import Glibc
import SystemPackage
import Testing

@testable import PlanStore

@Suite struct DocumentStoreTests {
  private let workspace = TestWorkspace()

  @Test func nothingIsThereBeforeTheFirstEdit() throws {
    let loaded = try workspace.store().load()
    #expect(loaded.document.records(in: "tasks").isEmpty)
    #expect(!loaded.isStored)
    #expect(Files.mode(workspace.root.appending("plans")) == nil)
  }

  @Test func theFirstEditMakesFoldersAndFiles() throws {
    try workspace.store().addTask("dang-tin@so-noi-vu")
    #expect(workspace.fileNames == [".lock", "tasks.journal", "tasks.json"])
    #expect(Files.mode(workspace.folder.appending(".lock")) == 0o660)
    #expect(
      workspace.read("tasks.json").map { String(decoding: $0, as: UTF8.self) } == """
        {
          "format": 1,
          "plan": "47-kh-ubnd-2024",
          "agency": "so-noi-vu",
          "applied": {
            "k3f9": 1
          },
          "tasks": [
            {
              "id": "dang-tin@so-noi-vu",
              "note": "Đã gửi công văn"
            }
          ]
        }

        """)
  }

  @Test func newFoldersAndFilesHaveTheRightsOfTheFolderAbove() throws {
    chmod(workspace.root.string, 0o2770)
    try workspace.store().addTask("mot")
    #expect(Files.mode(workspace.folder) == 0o2770)
    #expect(Files.mode(workspace.folder.appending("tasks.json")) == 0o660)
    #expect(Files.mode(workspace.folder.appending("tasks.journal")) == 0o660)
  }

  @Test func modeAndGroupOfAFileStay() throws {
    let store = try workspace.store()
    try store.addTask("mot")
    let file = workspace.folder.appending("tasks.json").string
    chmod(file, 0o604)
    let isRoot = geteuid() == 0
    if isRoot { chown(file, uid_t.max, 12_345) }
    try store.addTask("hai")
    #expect(Files.mode(workspace.folder.appending("tasks.json")) == 0o604)
    var status = stat()
    stat(file, &status)
    if isRoot { #expect(status.st_gid == 12_345) }
  }

  @Test func editsOfOthersAreSeenWithoutReadingTwice() throws {
    let (mine, theirs) = (try workspace.store(), try workspace.store())
    try mine.addTask("mot")
    try theirs.addTask("hai")
    #expect(try mine.load().document.records(in: "tasks").count == 2)
    #expect(try mine.load().document == theirs.load().document)
  }

  @Test func aChangeByHandIsSeenAndStays() throws {
    let store = try workspace.store()
    try store.addTask("mot", note: "cũ")
    let text = try String(decoding: #require(workspace.read("tasks.json")), as: UTF8.self)
    workspace.write(text.replacing("cũ", with: "sửa tay"), to: "tasks.json")
    #expect(try store.note("mot") == "sửa tay")
    let saved = try store.setNote("mot", from: "cũ", to: "mới", by: "lan")
    #expect(saved.overridden.map(\.found) == ["sửa tay"])
    #expect(saved.entries.map(\.change) == [.set(field: "note", before: "sửa tay", after: "mới")])
  }

  @Test func aLostDocumentComesBackFromTheJournal() throws {
    let store = try workspace.store()
    try store.addTask("mot")
    let saved = try store.addTask("hai")
    unlink(workspace.folder.appending("tasks.json").string)
    let loaded = try workspace.store().load()
    #expect(loaded.lag == 2)
    #expect(loaded.document.records(in: "tasks") == saved.document.records(in: "tasks"))
    #expect(try store.catchUp(by: "lan") == 2)
    #expect(try workspace.store().load().lag == 0)
  }

  @Test func unknownKeysAndCollectionsSurviveAnEdit() throws {
    workspace.makeFolder()
    workspace.write(
      #"{"format":1,"plan":"p","mai-sau":[{"x":1}],"tasks":[{"id":"mot","màu":"đỏ"}]}"#,
      to: "tasks.json")
    let store = try workspace.store()
    try store.setNote("mot", from: nil, to: "Đã gửi", by: "lan")
    let document = try workspace.store().load().document
    #expect(document.header["mai-sau"] == [["x": 1]])
    #expect(
      document.record(RecordReference("tasks", "mot"))
        == ["id": "mot", "màu": "đỏ", "note": "Đã gửi"])
  }

  @Test func aNewerFormatIsRefusedByNameAndLeftAlone() throws {
    workspace.makeFolder()
    let text = #"{"format":2,"tasks":{}}"#
    workspace.write(text, to: "tasks.json")
    let store = try workspace.store()
    let path = workspace.folder.appending("tasks.json")
    let expected = StoreError.newerFormat(path: path, found: 2, known: 1)
    #expect(storeError { () throws(StoreError) in _ = try store.load() } == expected)
    #expect(storeError { () throws(StoreError) in _ = try store.addTask("mot") } == expected)
    #expect(workspace.read("tasks.json") == Array(text.utf8))
    #expect(workspace.fileNames == [".lock", "tasks.json"])
  }

  @Test func aRegistryMustBeThere() throws {
    let store = try DocumentStore(
      root: workspace.root, folderNames: [], schema: .agencies, replica: "k3f9")
    #expect(storeError { () throws(StoreError) in _ = try store.load() }?.problem == .missing)
    Files.write(
      Array(#"{"format":1,"groups":[],"agencies":[{"id":"z"},{"id":"a"}]}"#.utf8),
      to: workspace.root.appending("agencies.json"))
    let record: JSONObject = ["id": "m", "name": "Sở Nội vụ", "groups": ["so"]]
    let saved = try store.apply([.add(collection: "agencies", record)], by: "lan")
    #expect(
      saved.document.records(in: "agencies").map { $0["id"]?.stringValue } == ["z", "a", "m"])
  }

  @Test(arguments: ["tasks.json", "tasks.journal", ".lock"])
  func symbolicLinksAreNotFollowed(name: String) throws {
    workspace.makeFolder()
    let outside = workspace.root.appending("ngoai")
    let text = Array(#"{"format":1}"#.utf8)
    Files.write(text, to: outside)
    symlink(outside.string, workspace.folder.appending(name).string)
    let error = storeError { () throws(StoreError) in _ = try workspace.store().addTask("mot") }
    #expect(error == .symbolicLink(path: workspace.folder.appending(name)))
    #expect(Files.read(outside) == text)
  }

  @Test func aLinkInThePlaceOfTheTemporaryFileIsReplacedNotFollowed() throws {
    let outside = workspace.root.appending("ngoai")
    Files.write(Array("của người khác".utf8), to: outside)
    workspace.makeFolder()
    symlink(outside.string, workspace.folder.appending(".tasks.json.tmp").string)
    #expect(try workspace.store().addTask("mot").documentLags == nil)
    #expect(Files.read(outside) == Array("của người khác".utf8))
    #expect(workspace.fileNames == [".lock", "tasks.journal", "tasks.json"])
  }

  @Test func aTornEndIsNotSetAsideThroughALink() throws {
    try workspace.store().addTask("mot")
    let outside = workspace.root.appending("ngoai")
    Files.write(Array("của người khác".utf8), to: outside)
    let torn = (workspace.read("tasks.journal") ?? []) + Array("{\"id\"".utf8)
    workspace.write(torn, to: "tasks.journal")
    let link = workspace.folder.appending("tasks.journal.torn")
    symlink(outside.string, link.string)
    let error = storeError { () throws(StoreError) in try workspace.store().addTask("hai") }
    #expect(error == .symbolicLink(path: link))
    #expect(workspace.read("tasks.journal") == torn)
    #expect(Files.read(outside) == Array("của người khác".utf8))
  }

  /// As over a network file system that is mounted without locks.
  @Test func whatSomebodyAppendsWithoutTheLockIsNotTakenForATornEnd() throws {
    let store = try workspace.store()
    try store.addTask("mot")
    guard
      let folder = try Folder.open(
        root: workspace.root, names: TestWorkspace.names, makesFolders: false)
    else {
      Issue.record("no folder")
      return
    }
    let journal = Journal(besides: "tasks.json")
    let known = workspace.read("tasks.journal") ?? []
    let theirs = try #require(try workspace.store().addTask("hai").entries.first)
    let size = known.count
    let error = storeError { () throws(StoreError) in
      _ = try journal.append([theirs], after: size, of: size, in: folder)
    }
    let path = workspace.folder.appending("tasks.journal")
    #expect(
      error == StoreError.failed(.lock, path: path, errno: .resourceTemporarilyUnavailable))
    #expect(workspace.read("tasks.journal") == known + theirs.line)
    #expect(try store.addTask("ba").entries.map(\.id.counter) == [3])
  }

  @Test func aFolderThatIsALinkIsNotFollowed() throws {
    Child.run("/bin/mkdir", ["-p", workspace.root.appending("ngoai/checklists/so-noi-vu").string])
    Child.run("/bin/mkdir", [workspace.root.appending("plans").string])
    let link = workspace.root.appending("plans").appending("47-kh-ubnd-2024")
    symlink("../ngoai", link.string)
    let error = storeError { () throws(StoreError) in _ = try workspace.store().addTask("mot") }
    #expect(error == .symbolicLink(path: link))
    #expect(storeError { () throws(StoreError) in _ = try workspace.store().load() } == error)
  }

  @Test func aPipeInAFilesPlaceDoesNotHoldUp() throws {
    workspace.makeFolder()
    mkfifo(workspace.folder.appending("tasks.json").string, 0o644)
    let error = storeError { () throws(StoreError) in _ = try workspace.store().load() }
    #expect(error == .notAFile(path: workspace.folder.appending("tasks.json")))
  }

  @Test func aTemporaryFileOfAKilledWriterIsReplaced() throws {
    let store = try workspace.store()
    try store.addTask("mot")
    workspace.write("nửa chừng", to: ".tasks.json.tmp")
    #expect(try store.addTask("hai").documentLags == nil)
    #expect(workspace.fileNames == [".lock", "tasks.journal", "tasks.json"])
  }

  @Test func aDocumentThatCannotBeReplacedIsNoFailureOfTheEdit() throws {
    let store = try workspace.store()
    try store.addTask("mot")
    // A folder in the place of the temporary file stops the replacement, not the journal.
    Child.run("/bin/mkdir", [workspace.folder.appending(".tasks.json.tmp").string])
    let before = workspace.read("tasks.json")
    let saved = try store.addTask("hai")
    #expect(saved.documentLags != nil)
    #expect(workspace.read("tasks.json") == before)
    let loaded = try workspace.store().load()
    #expect(loaded.lag == 1)
    #expect(loaded.document == saved.document)
    rmdir(workspace.folder.appending(".tasks.json.tmp").string)
    #expect(try store.addTask("ba").documentLags == nil)
    #expect(try workspace.store().load().lag == 0)
  }

  @Test func anEditWithoutEffectWritesNothing() throws {
    let store = try workspace.store()
    try store.addTask("mot")
    let before = [workspace.read("tasks.json"), workspace.read("tasks.journal")]
    let again = try store.addTask("mot")
    #expect(again.outcomes == [.unchanged])
    #expect(again.entries.isEmpty)
    #expect([workspace.read("tasks.json"), workspace.read("tasks.journal")] == before)
  }

  @Test func whoMayNotWriteMayRead() throws {
    guard Machine.isRoot else { return Machine.skip("needs root") }
    guard Machine.has("/usr/bin/setpriv") else { return }
    chmod(workspace.root.string, 0o755)
    let note = RecordReference("tasks", "dang-tin@so-noi-vu")
    try workspace.store().addTask(note.id, note: "Đã gửi")
    let asNobody = ["--reuid=65534", "--regid=65534", "--clear-groups", Child.probe]
    let root = workspace.root.string
    #expect(
      Child.run("/usr/bin/setpriv", asNobody + ["load", root]).output == "Đã gửi\n")
    #expect(
      Child.run("/usr/bin/setpriv", asNobody + ["set", root, "khác"])
        == Child.Result(output: "failed notPermitted\n", status: 1))
    #expect(workspace.fileNames == [".lock", "tasks.journal", "tasks.json"])
  }

  @Test func aWholeDocumentIsCreatedOnceOnly() throws {
    let store = try DocumentStore(
      root: workspace.root, folderNames: ["plans", "47-kh-ubnd-2024"], schema: .plan,
      replica: "k3f9")
    let text = """
      {"format":1,"channels":[{"kind":"newspaper","name":"Báo Nghệ An","id":"bao-nghe-an"}],
       "sections":[{"items":[{"text":"Đăng tin","mark":"-","id":"s-1"}],"mark":"IV","id":"iv"}],
       "year":2024,"title":"Kế hoạch tuyên truyền","issuer":"UBND tỉnh Nghệ An","id":"p"}
      """
    let bad = storeError { () throws(StoreError) in try store.create([0x7B], by: "lan") }
    #expect(bad?.problem == .damaged)
    try store.create(Array(text.utf8), by: "lan")
    let stored = Files.read(store.path).map { String(decoding: $0, as: UTF8.self) }
    #expect(
      stored == """
        {
          "format": 1,
          "id": "p",
          "issuer": "UBND tỉnh Nghệ An",
          "title": "Kế hoạch tuyên truyền",
          "year": 2024,
          "sections": [
            {
              "id": "iv",
              "mark": "IV",
              "items": [
                {
                  "id": "s-1",
                  "mark": "-",
                  "text": "Đăng tin"
                }
              ]
            }
          ],
          "channels": [
            {
              "id": "bao-nghe-an",
              "name": "Báo Nghệ An",
              "kind": "newspaper"
            }
          ]
        }

        """)
    let again = storeError { () throws(StoreError) in
      try store.create(Array(text.utf8), by: "lan")
    }
    #expect(again == .failed(.create, path: store.path, errno: .fileExists))
    #expect(store.isWritable)
  }

  @Test func severalThreadsMayShareAStore() async throws {
    let store = try workspace.store()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask { _ = try store.addTask("viec-\(number)") }
        group.addTask { _ = try store.load() }
      }
      try await group.waitForAll()
    }
    #expect(try workspace.store().load().document.records(in: "tasks").count == 8)
    #expect(try store.history().entries.map(\.id.counter) == Array(1...8))
  }
}
