import Glibc
import PlanStore
import SystemPackage
import Testing

/// Half-filled forms of one person.
@Suite struct DraftStoreTests {
  private let workspace = TestWorkspace()
  private let key = DraftKey(workspace: "/srv/loa", plan: "47-kh-ubnd-2024", form: "record")
  private var folder: FilePath { workspace.root.appending("state/loa/drafts") }

  @Test func theFolderIsTheOneOfTheStandard() {
    func folder(_ names: [String: String]) -> FilePath? {
      DraftStore.defaultFolder { names[$0] }
    }
    #expect(folder(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/loa/drafts")
    #expect(folder(["HOME": "/h"]) == "/h/.local/state/loa/drafts")
    #expect(folder(["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/loa/drafts")
    #expect(folder([:]) == nil)
  }

  @Test func aDraftComesBackUntilItIsRemoved() throws {
    let drafts = DraftStore(folder: folder)
    #expect(try drafts.load(key) == nil)
    #expect(try drafts.drafts(workspace: key.workspace) == [])
    try drafts.save(["title": "Tin dở"], for: key, now: .start)
    try drafts.save(["title": "Tin dở dang"], for: key, now: .start + 5)
    var other = key
    other.form = "note:dang-tin@so-noi-vu"
    try drafts.save(["note": "…"], for: other, now: .start + 9)
    let again = DraftStore(folder: folder)
    #expect(
      try again.load(key)
        == Draft(key: key, savedAt: .start + 5, content: ["title": "Tin dở dang"]))
    #expect(try again.drafts(workspace: "/srv/loa").map(\.key) == [other, key])
    #expect(try again.drafts(workspace: "/srv/loa", plan: "khac").isEmpty)
    try again.remove(key)
    try again.remove(key)
    #expect(try drafts.load(key) == nil)
  }

  @Test func onlyTheOwnerMayLook() throws {
    let old = umask(0)
    defer { umask(old) }
    Child.run("/bin/mkdir", ["-p", "-m", "777", folder.string])
    try DraftStore(folder: folder).save(["a": 1], for: key)
    #expect(Files.mode(folder) == 0o700)
    let names = Child.run("/bin/ls", ["-A", folder.string]).output.split(separator: "\n")
    #expect(names.count == 2)
    for name in names {
      #expect(Files.mode(folder.appending(String(name))) == 0o600)
    }
  }

  @Test func whatSomebodyElseOrNobodyWroteIsNoDraft() throws {
    let drafts = DraftStore(folder: folder)
    try drafts.save(["a": 1], for: key)
    let name = Child.run("/bin/ls", [folder.string]).output.dropLast()
    let file = folder.appending(String(name))
    Files.write(Array("{".utf8), to: file)
    #expect(storeError { () throws(StoreError) in _ = try drafts.load(key) }?.problem == .damaged)
    #expect(try drafts.drafts(workspace: key.workspace).isEmpty)
    if geteuid() == 0 {
      chown(file.string, 65_534, 65_534)
      #expect(
        storeError { () throws(StoreError) in _ = try drafts.load(key) }?.problem == .notPermitted)
    } else {
      Machine.skip("the part about other people's files needs root")
    }
  }
}
