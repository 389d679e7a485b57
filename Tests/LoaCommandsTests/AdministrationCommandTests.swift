import Glibc
import PlanStore
import SystemPackage
import Testing

@Suite struct AdministrationCommandTests {
  let bench = CommandBench.withNgheAn()
  private var archive: String { bench.folder.appending("sao-luu.tar").string }

  private func group(of file: String = "") -> gid_t {
    var status = stat()
    return stat(bench.folder.appending(file).string, &status) == 0 ? status.st_gid : gid_t.max
  }

  /// A group that this account may give files to.
  private var ownGroup: String {
    getgrgid(getegid())?.pointee.gr_name.map { String(cString: $0) } ?? "none"
  }

  @Test func backupComesBackAsItWas() {
    bench.loa("tick", "snv-don-doc-kiem-tra@so-noi-vu")
    let made = bench.loa("backup", archive, "--json")
    #expect(made.status == 0)
    #expect(made.err == "")
    #expect(made.json.keys == ["file", "files", "bytes", "cut", "damaged", "unreadable"])
    let folder = bench.folder.appending("lai").string
    let back = bench.loa("restore", archive, folder, "--lang", "en")
    #expect(back.status == 0)
    #expect(back.out.hasPrefix("Restored to \(folder): "))
    let file = "\(CommandBench.plan)/checklists/so-noi-vu/tasks.json"
    #expect(bench.text(of: "lai/\(file)") == bench.text(of: "ws/\(file)"))
    let again = bench.loa("restore", archive, folder)
    #expect(again.status == 1)
    #expect(
      again.err == """
        Lỗi: Không khôi phục được \(archive) vào \(folder): thư mục \(folder) không rỗng; không \
        có gì bị thay đổi. Chọn một thư mục khác hoặc thư mục rỗng.

        """)
    let json = bench.loa("restore", archive, folder + "2", "--json").json
    #expect(json.keys == ["workspace", "files", "bytes", "cut", "groupsNotSet"])
  }

  @Test func whatWasDamagedWhenItWasBackedUpIsNamedWhenItIsBack() {
    bench.write("{", to: "ws/contacts.json")
    #expect(bench.loa("backup", archive, "--lang", "en").err.contains("contacts.json is damaged"))
    let back = bench.loa("restore", archive, bench.folder.appending("lai").string, "--lang", "en")
    #expect(back.status == 0)
    #expect(back.err.hasPrefix("Warning: contacts.json"))
  }

  @Test func damagedBackupIsRefused() {
    bench.write("not a tar", to: "sao-luu.tar")
    let folder = bench.folder.appending("lai").string
    let run = bench.loa("restore", archive, folder, "--lang", "en")
    #expect(run.status == 1)
    #expect(run.err.hasPrefix("Error: Cannot restore \(archive) to \(folder): the backup is "))
    #expect(run.err.hasSuffix("Nothing was restored; use another backup.\n"))
    #expect(!bench.names().contains("lai"))
  }

  @Test func backupInsideTheWorkspaceOrNowhereIsRefused() {
    let inside = bench.workspace.appending("b.tar").string
    let run = bench.loa("backup", inside)
    #expect(run.status == 1)
    #expect(run.err.contains("\(inside) nằm trong không gian làm việc"))
    #expect(bench.loa("backup", "/không/có/b.tar").status == 1)
    #expect(bench.loa("backup", archive, "--workspace", "/không/có").status == 1)
    #expect(bench.loa("backup").status == 64)
  }

  @Test func damagedFileIsInTheBackupWithAWarning() {
    bench.loa("tick", "snv-don-doc-kiem-tra@so-noi-vu")
    bench.write("{", to: "ws/\(CommandBench.plan)/checklists/so-noi-vu/tasks.json")
    let run = bench.loa("backup", archive, "--lang", "en")
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("Backed up to \(archive): "))
    #expect(run.err.contains("tasks.json is damaged; it is in the backup as it was found."))
  }

  @Test func sharingNeedsAGroupThatThereIs() {
    let target = bench.folder.appending("mới").string
    let without = bench.loa("init", target, "--shared")
    #expect(without.status == 64)
    #expect(
      without.err == "Lỗi: --shared: cần nêu nhóm được ghi; thêm --group, ví dụ --group cchc.\n")
    #expect(bench.loa("init", target, "--group", "x").status == 64)
    let unknown = bench.loa("init", target, "--shared", "--group", "khong-co", "--lang", "en")
    #expect(unknown.status == 1)
    #expect(
      unknown.err == """
        Error: Cannot share \(target) with the group khong-co: the system has no group \
        “khong-co”. Have the administrator make it (groupadd), or check its spelling.

        """)
    #expect(!bench.names().contains("mới"))
  }

  @Test func newOrOldWorkspaceIsShared() {
    let target = bench.folder.appending("mới").string
    let made = bench.loa("init", target, "--shared", "--group", ownGroup, "--lang", "en")
    #expect(made.status == 0)
    #expect(made.out.split(separator: "\n").count == 2)
    #expect(made.out.contains("The group \(ownGroup) may now write \(target), but for what is"))
    let again = bench.loa("init", target, "--shared", "--group", ownGroup, "--json")
    #expect(again.status == 0)
    #expect(again.json.keys == ["workspace", "title"])
    #expect(group(of: "mới/workspace.json") == getegid())
    #expect(bench.loa("check", "--workspace", target).status == 0)
  }

  @Test func agencyIsGrantedToAGroup() {
    let before = bench.loa("agency", "grant", "so-noi-vu", ownGroup)
    #expect(before.status == 1)
    #expect(
      before.err.contains("chưa chia sẻ nên chưa giao quyền được. Chia sẻ bằng lệnh: loa init"))
    bench.loa("init", bench.workspace.string, "--shared", "--group", ownGroup)
    let run = bench.loa("agency", "grant", "Sở Nội vụ", ownGroup, "--json")
    #expect(run.status == 0)
    #expect(run.json.keys == ["agency", "group", "folders"])
    #expect(run.json["agency"] == "so-noi-vu")
    #expect(
      run.json["folders"]?[0]?.stringValue == "\(CommandBench.plan)/checklists/so-noi-vu")
    #expect(bench.names(in: "ws/\(CommandBench.plan)/checklists/so-noi-vu") == [".lock"])
    #expect(bench.loa("agency", "grant", "so-khong-co", ownGroup).status == 1)
    let unknown = bench.loa("agency", "grant", "so-noi-vu", "khong-co", "--lang", "en")
    #expect(unknown.err.contains("the system has no group “khong-co”."))
  }
}
