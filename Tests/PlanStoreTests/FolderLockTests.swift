import Glibc
import PlanStore
import SystemPackage
import Testing

@testable import PlanStore

@Suite struct FolderLockTests {
  private let workspace = TestWorkspace()

  private func folder(_ names: [String]) throws -> Folder {
    guard let folder = try Folder.open(root: workspace.root, names: names, makesFolders: true)
    else { preconditionFailure("makes what is missing") }
    return folder
  }

  @Test func whoWaitsInVainLearnsWhoHoldsIt() throws {
    let holder = LockHolder(account: "hoa", host: "may-chu", process: 7, since: .start)
    let folder = try folder(TestWorkspace.names)
    let store = try workspace.store(timeout: .milliseconds(60))
    do {
      let lock = try FolderLock.take(in: folder, holder: holder, timeout: .zero)
      defer { _ = lock }
      let error = storeError { () throws(StoreError) in _ = try store.addTask("mot") }
      guard case .lockTimeout(let path, let found, let waited) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(path == workspace.folder.appending(".lock"))
      #expect(found == holder)
      #expect(waited >= .milliseconds(60) && waited < .seconds(5))
      #expect(try store.load().document.records(in: "tasks").isEmpty)
      #expect(workspace.fileNames == [".lock"])
    }
    try store.addTask("mot")
  }

  /// As in a child that is being started while a lock is held.
  @Test func itIsGivenBackThoughItsDescriptorHasACopy() throws {
    let folder = try folder(["plans"])
    let path = workspace.root.appending("plans").appending(".lock").string
    let holder = LockHolder(account: "lan", host: "h", process: 1, since: .start)
    var copies: [CInt] = []
    do {
      let lock = try FolderLock.take(in: folder, holder: holder, timeout: .zero)
      let held = (CInt(0)..<1024).filter { target(of: $0) == path }
      copies = held.map { fcntl($0, F_DUPFD_CLOEXEC, 0) }
      _ = lock
    }
    #expect(copies.count == 1)
    _ = try FolderLock.take(in: folder, holder: holder, timeout: .zero)
    for copy in copies { close(copy) }
  }

  private func target(of descriptor: CInt) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
    return count < 0
      ? nil : String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test func aShorterHolderLeavesNothingOfALongerOne() throws {
    let folder = try folder(["plans"])
    let file = workspace.root.appending("plans").appending(".lock")
    for account in ["nguyen-thi-minh-hoa", "lan"] {
      let holder = LockHolder(account: account, host: "h", process: 1, since: .start)
      let lock = try FolderLock.take(in: folder, holder: holder, timeout: .zero)
      #expect(Files.read(file).flatMap(LockHolder.init) == holder)
      _ = lock
    }
  }
}
