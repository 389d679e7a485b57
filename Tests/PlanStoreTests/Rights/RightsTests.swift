import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// How the accounts and groups of this run of the tests begin: another run on the same machine has
/// its own.
private let mark = "lt\(getpid())-"

/// What the kernel lets real accounts do in a shared workspace.
@Suite(.serialized) struct RightsTests {
  private let sample = NgheAnWorkspace()
  private static let setpriv = "/usr/bin/setpriv"

  /// Accounts and groups of this test, made and removed by it.
  private final class Accounts {
    static let groups = ["\(mark)cq", "\(mark)snv", "\(mark)bao", "\(mark)vao"]
    /// Each with its own group; all but the last may enter.
    static let members = [
      "\(mark)lan": "\(mark)snv,\(mark)vao", "\(mark)hoa": "\(mark)bao,\(mark)vao",
      "\(mark)xem": "\(mark)vao", "\(mark)cb": "\(mark)cq,\(mark)vao", "\(mark)la": "",
    ]

    /// `nil` if the machine does not make them, which is said.
    init?() {
      remove()
      for group in Self.groups { Child.run("/usr/sbin/groupadd", [group]) }
      for (name, groups) in Self.members {
        let result = Child.run("/usr/sbin/useradd", ["-M", "-N", "-G", groups, name])
        guard result.status == 0 else {
          Issue.record("useradd \(name): \(result.output)")
          return nil
        }
      }
    }

    deinit { remove() }

    private func remove() {
      for name in Self.members.keys {
        Child.run("/bin/bash", ["-c", "/usr/sbin/userdel \(name) 2>/dev/null"])
      }
      for group in Self.groups {
        Child.run("/bin/bash", ["-c", "/usr/sbin/groupdel \(group) 2>/dev/null"])
      }
    }
  }

  private func accounts(_ test: String = #function) -> Accounts? {
    for program in [Self.setpriv, "/usr/sbin/useradd", "/usr/sbin/groupadd"] {
      guard Machine.has(program, test) else { return nil }
    }
    guard Machine.isRoot else {
      Machine.skip("needs root", test)
      return nil
    }
    return Accounts()
  }

  private func run(as name: String, _ program: String, _ arguments: [String]) -> Child.Result {
    Child.run(
      Self.setpriv,
      ["--reuid=\(name)", "--regid=65534", "--init-groups", "--", program] + arguments)
  }

  private func probe(_ name: String, _ arguments: String...) -> String {
    let all = [arguments[0], sample.root.string] + arguments.dropFirst()
    return String(run(as: name, Child.probe, all).output.dropLast())
  }

  private func share() throws {
    try sample.workspace.share(group: "\(mark)cq")
    try sample.workspace.grant("so-noi-vu", to: "\(mark)snv")
    try sample.workspace.grant("bao-nghe-an", to: "\(mark)bao")
  }

  @Test func anAgencysPeopleWriteWhatIsTheAgencysAndNothingElse() throws {
    guard let accounts = accounts() else { return }
    defer { withExtendedLifetime(accounts) {} }
    try share()
    let (lan, hoa) = ("\(mark)lan", "\(mark)hoa")
    let allowed = [
      (lan, "checklists", "so-noi-vu"), (lan, "publications", "trang-co-quan@so-noi-vu"),
      (hoa, "checklists", "bao-nghe-an"), (hoa, "publications", "bao-nghe-an"),
      ("\(mark)cb", "checklists", "so-tu-phap"), ("\(mark)cb", "publications", "dan-hoi-tra-loi"),
    ]
    for (name, kind, folder) in allowed {
      #expect(probe(name, "can", kind, folder) == "yes", "\(name) \(kind)/\(folder)")
      #expect(probe(name, "put", kind, folder, name) == "saved", "\(name) \(kind)/\(folder)")
    }
    let refused = [
      (lan, "checklists", "bao-nghe-an"), (lan, "publications", "bao-nghe-an"),
      (lan, "checklists", "so-tu-phap"), (hoa, "checklists", "so-noi-vu"),
      (hoa, "publications", "phat-thanh-nghe-an"), ("\(mark)xem", "checklists", "so-noi-vu"),
      ("\(mark)xem", "publications", "bao-nghe-an"), ("\(mark)cb", "checklists", "so-noi-vu"),
    ]
    for (name, kind, folder) in refused {
      #expect(probe(name, "can", kind, folder) == "no", "\(name) \(kind)/\(folder)")
      #expect(
        probe(name, "put", kind, folder, name) == "failed notPermitted",
        "\(name) \(kind)/\(folder)")
    }
    // Nor around the program: no file of others can be changed, replaced or taken away.
    let script = """
      cd "$0/plans/47-kh-ubnd-2024" || exit 9
      echo x >> plan.json; echo x >> checklists/bao-nghe-an/tasks.json
      rm -f checklists/bao-nghe-an/tasks.json; mv checklists/bao-nghe-an checklists/moi
      rm -f plan.json; touch publications/la; mkdir checklists/la; touch ../../la
      """
    let before = Child.run("/bin/ls", ["-AlR", sample.root.string]).output
    _ = run(as: lan, "/bin/bash", ["-c", "exec 2>/dev/null; " + script, sample.root.string])
    #expect(Child.run("/bin/ls", ["-AlR", sample.root.string]).output == before)
    // What two members of a group make belongs to the group, whatever their umask.
    let mine = "plans/47-kh-ubnd-2024/checklists/so-noi-vu"
    let listing = Child.run(
      "/usr/bin/find", [sample.path(mine).string, "-printf", "%f %m %g\n"])
    #expect(
      listing.output.split(separator: "\n").sorted() == [
        ".lock 660 \(mark)snv", "so-noi-vu 2775 \(mark)snv", "tasks.journal 664 \(mark)snv",
        "tasks.json 664 \(mark)snv",
      ])
    #expect(WorkspaceCheck.run(sample.root).allSatisfy { !$0.isRepairable })
    #expect(
      sample.workspace.grants(in: NgheAnWorkspace.plan)
        == ["so-noi-vu": "\(mark)snv", "bao-nghe-an": "\(mark)bao"])
  }

  @Test func aReaderReadsAndCannotHoldWritersUp() throws {
    guard let accounts = accounts() else { return }
    defer { withExtendedLifetime(accounts) {} }
    try share()
    #expect(probe("\(mark)lan", "put", "checklists", "so-noi-vu", "dang-tin@so-noi-vu") == "saved")
    #expect(probe("\(mark)xem", "load") == "Đã gửi")
    let folder = sample.path("plans/47-kh-ubnd-2024/checklists/so-noi-vu").string
    for file in [".lock", "tasks.json", "tasks.journal", "."] {
      // Even with every other file locked the writer goes on: only `.lock` counts.
      let holder = Child(
        Self.setpriv,
        [
          "--reuid=\(mark)xem", "--regid=65534", "--init-groups", "--", "/bin/bash", "-c",
          "{ exec 9< \"$0\"; } 2>/dev/null || { echo refused; exit; }; flock -n 9 && exec sleep 60",
          "\(folder)/\(file)",
        ])
      if file == ".lock" {
        #expect(holder.wait().output == "refused\n")
      } else {
        usleepMilliseconds(50)
        // A save that had to wait would give up before the reader lets go.
        let id = "sau-\(file.count)"
        #expect(probe("\(mark)lan", "put", "checklists", "so-noi-vu", id) == "saved")
        holder.kill()
        _ = holder.wait()
      }
    }
  }

  @Test func anOutsiderIsKeptOutByTheFolderAbove() throws {
    guard let accounts = accounts() else { return }
    defer { withExtendedLifetime(accounts) {} }
    try share()
    // As Data/RIGHTS.md says: the folder above belongs to those who may enter.
    Child.run("/bin/chgrp", ["\(mark)vao", sample.above.string])
    chmod(sample.above.string, 0o2750)
    #expect(probe("\(mark)la", "load") == "failed notPermitted")
    let plan = sample.path("plans/47-kh-ubnd-2024/plan.json").string
    let cat = run(as: "\(mark)la", "/bin/bash", ["-c", "cat \"$0\" 2>/dev/null", plan])
    #expect(cat.output.isEmpty && cat.status != 0)
    #expect(probe("\(mark)xem", "load") == "-")
    #expect(probe("\(mark)lan", "put", "checklists", "so-noi-vu", "viec") == "saved")
  }

  @Test func sharingAgainKeepsGrantsAndChangesNothing() throws {
    guard let accounts = accounts() else { return }
    defer { withExtendedLifetime(accounts) {} }
    try share()
    let before = Child.run("/bin/ls", ["-AlR", sample.root.string]).output
    try share()
    #expect(Child.run("/bin/ls", ["-AlR", sample.root.string]).output == before)
    chmod(sample.path("plans").string, 0o755)
    chmod(sample.path("contacts.json").string, 0o600)
    Child.run("/bin/chgrp", ["0", sample.path("agencies.json").string])
    let findings = WorkspaceCheck.run(sample.root)
    #expect(findings.count == 4 && findings.allSatisfy(\.isRepairable))
    let results = Repair.run(sample.root, findings: findings, by: "quan-tri").map(\.result)
    #expect(results.allSatisfy { $0 == .done(.rightsSet) })
    #expect(WorkspaceCheck.run(sample.root) == [])
  }

  @Test func whatCannotBeGrantedIsSaid() throws {
    let workspace = sample.workspace
    func error(_ body: () throws(RightsError) -> Void) -> RightsError? {
      do throws(RightsError) {
        try body()
        return nil
      } catch {
        return error
      }
    }
    #expect(
      error { () throws(RightsError) in try workspace.share(group: "khong-co-nhom") }
        == .unknownGroup("khong-co-nhom"))
    #expect(
      error { () throws(RightsError) in try workspace.grant("so-noi-vu", to: "root") }
        == .notShared)
    chmod(sample.root.string, 0o2775)
    #expect(
      error { () throws(RightsError) in try workspace.grant("khong-co", to: "root") }
        == .unknownAgency("khong-co"))
  }
}
