import Glibc
import PlanStore
import SystemPackage
import Testing

/// What one person's screens keep.
@Suite struct UserStateTests {
  private let workspace = TestWorkspace()
  private var folder: FilePath { workspace.root.appending("home/state/loa") }
  private var store: UserStateStore { UserStateStore(folder: folder) }

  private func text() -> String {
    Files.read(store.file).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func write(_ text: String) throws {
    try store.update(workspace: "/x") { _ in }
    Files.write(Array(text.utf8), to: store.file)
  }

  @Test func theFolderIsTheOneOfTheStandard() {
    #expect(UserStateStore.defaultFolder { ["XDG_STATE_HOME": "/s"][$0] } == "/s/loa")
    #expect(UserStateStore.defaultFolder { ["HOME": "/h"][$0] } == "/h/.local/state/loa")
    #expect(UserStateStore.defaultFolder { _ in nil } == nil)
  }

  @Test func eachWorkspaceHasItsOwnAndOnlyThePersonReadsIt() throws {
    #expect(try store.read(workspace: "/srv/loa") == nil)
    try store.update(workspace: "/srv/loa") { $0.view = ["screen": 4] }
    try store.update(workspace: "/srv/khác") { $0.view = ["screen": 2] }
    #expect(try store.read(workspace: "/srv/loa") == UserState(view: ["screen": 4]))
    #expect(try store.read(workspace: "/srv/khác")?.view == ["screen": 2])
    #expect(try store.read(workspace: "/srv/nữa") == nil)
    var status = stat()
    #expect(stat(folder.string, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(store.file.string, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func twoProgramsOfOnePersonKeepEachOthersParts() throws {
    let (first, second) = (store, store)
    try first.update(workspace: "/srv/loa") { $0.filters = [["name": "trễ hạn"]] }
    try second.update(workspace: "/srv/loa") { $0.view = ["screen": 3] }
    try first.update(workspace: "/b") { $0.view = ["screen": 5] }
    #expect(
      try store.read(workspace: "/srv/loa")
        == UserState(view: ["screen": 3], filters: [["name": "trễ hạn"]]))
  }

  @Test func whatOneWritesAtOnceIsNeverLost() throws {
    let store = store
    try store.update(workspace: "/0") { _ in }
    DispatchLoop.concurrently(8) { number in
      for _ in 0..<5 {
        try? store.update(workspace: "/\(number)", timeout: .seconds(20)) { state in
          let count = state.view["count"]?.intValue ?? 0
          state.view["count"] = .number(count + 1)
        }
      }
    }
    for number in 0..<8 {
      #expect(try store.read(workspace: "/\(number)")?.view["count"]?.intValue == 5)
    }
  }

  @Test func keysOfOtherVersionsAreKept() throws {
    try write(
      """
      {"format": 1, "later": [1], "workspaces": {"/a": {"view": {"screen": 1}, "later": true}}}
      """)
    try store.update(workspace: "/a") { $0.view["screen"] = 7 }
    let file = try JSONReader.read(Array(text().utf8))
    #expect(file["later"] == [1])
    #expect(file["workspaces"]?["/a"]?["later"] == true)
    #expect(file["workspaces"]?["/a"]?["view"]?["screen"] == 7)
  }

  @Test func aNewerFileIsLeftAlone() throws {
    let newer = "{\"format\": 2, \"workspaces\": []}\n"
    try write(newer)
    let error = StoreError.newerFormat(path: store.file, found: 2, known: 1)
    #expect(throws: error) { try store.read(workspace: "/a") }
    #expect(throws: error) { try store.update(workspace: "/a") { _ in } }
    #expect(text() == newer)
  }

  @Test(arguments: ["", "{", "[]", "\u{0}", "{\"format\": 1, \"workspaces\": 3}"])
  func aBrokenFileIsReplacedByWhatIsKeptNext(broken: String) throws {
    try write(broken)
    _ = try? store.read(workspace: "/a")
    try store.update(workspace: "/a") { $0.view = ["screen": 2] }
    #expect(try store.read(workspace: "/a")?.view == ["screen": 2])
  }

  @Test func workspacesNotUsedForLongGo() throws {
    let start = JournalTime(milliseconds: 1_710_000_000_000)
    for number in 0..<(UserStateStore.workspaceLimit + 5) {
      try store.update(
        workspace: "/\(number)", now: JournalTime(milliseconds: start.milliseconds + Int64(number))
      ) { $0.view = ["n": .number(number)] }
    }
    #expect(try store.read(workspace: "/4") == nil)
    #expect(try store.read(workspace: "/5") != nil)
  }
}

/// Work in several threads, waited for.
private enum DispatchLoop {
  static func concurrently(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    final class Work: Sendable {
      let number: Int
      let body: @Sendable (Int) -> Void
      init(_ number: Int, _ body: @escaping @Sendable (Int) -> Void) {
        self.number = number
        self.body = body
      }
    }
    var threads: [pthread_t] = []
    for number in 0..<count {
      var thread = pthread_t()
      let work = Unmanaged.passRetained(Work(number, body)).toOpaque()
      let result = pthread_create(
        &thread, nil,
        { context in
          guard let context else { return nil }
          let work = Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
          work.body(work.number)
          return nil
        }, work)
      if result == 0 { threads.append(thread) }
    }
    for thread in threads { pthread_join(thread, nil) }
  }
}
