import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// Repair, backup, restore and drafts when the operating system fails them, or kills them, at each
/// call; the same for saves stands in ``StoreRecoveryFaultTests``.
@Suite struct MaintenanceFaultTests {
  private let holder = TestWorkspace()
  private var above: FilePath { holder.root }
  private var root: FilePath { above.appending("tinh") }
  private var fresh: FilePath { above.appending("mau") }
  private var faults: FaultInjection { FaultInjection(in: above) }
  private static let plan = Plan.ID("kh-1")

  private func shell(_ script: String, _ arguments: String...) {
    let result = Child.run("/bin/bash", ["-c", "set -e; " + script] + arguments)
    #expect(result.status == 0, "\(script): \(result.output)")
  }

  /// Puts a copy of the prepared workspace in the place of what a run has left.
  private func reset() {
    shell("rm -rf \"$0\" \"$0\".*; cp -a \"$1\" \"$0\"", root.string, fresh.string)
  }

  private func makeWorkspace() throws -> Workspace {
    let fixture = WorkspaceFixture()
    fixture.fill()
    fixture.write("k3f9\n", to: ".replica")
    shell(
      "rm -rf \"$1\"; cp -a \"$0\" \"$1\"; chmod -R u=rwX,go=rX \"$1\"", fixture.root.string,
      fresh.string)
    let workspace = Workspace(root: fresh)
    for agency in ["so-noi-vu", "bao"] as [Agency.ID] {
      for month in ["2024-01", "2024-02"] {
        let tick = Tick(task: PlanTask.ID("don-doc@\(agency)"), period: Period(month), note: "xong")
        _ = try workspace.save(.tick(tick, agency: agency), in: Self.plan, by: "lan")
      }
    }
    for title in ["Một cửa ở xã", "Chỉ số hài lòng"] {
      let piece = Publication(
        id: workspace.newPublicationID(on: CalendarDay(daysSinceEpoch: 19_797)),
        day: CalendarDay(daysSinceEpoch: 19_797), channel: "bao-giay", title: title)
      _ = try workspace.save(.record(piece), in: Self.plan, by: "lan")
    }
    return workspace
  }

  private func path(_ file: String, in root: FilePath) -> FilePath { FilePath("\(root)/\(file)") }

  // MARK: Repair

  private static let list = "plans/kh-1/checklists/so-noi-vu/tasks"
  private static let handList = "plans/kh-1/checklists/bao/tasks"
  private static let log = "plans/kh-1/publications/bao-giay/log"
  private static let fragment = "{\"id\":\"k3f9-9\",\"at\":\"2024"

  /// A workspace with one of each thing that repair knows, in the template.
  private func damage(_ workspace: Workspace) throws {
    let list = path(Self.list + ".json", in: fresh)
    let old = Files.read(list) ?? []
    let tick = Tick(task: "don-doc@so-noi-vu", period: Period("2024-03"))
    _ = try workspace.save(.tick(tick, agency: "so-noi-vu"), in: Self.plan, by: "lan")
    Files.write(old, to: list)
    let journal = path(Self.list + ".journal", in: fresh)
    Files.write((Files.read(journal) ?? []) + Array(Self.fragment.utf8), to: journal)
    let hand = path(Self.handList + ".json", in: fresh)
    let text = String(decoding: Files.read(hand) ?? [], as: UTF8.self)
    Files.write(Array(text.replacing("xong", with: "sửa tay").utf8), to: hand)
    let log = path(Self.log + ".json", in: fresh)
    Files.write(Array((Files.read(log) ?? []).prefix(150)), to: log)
    shell(
      "cd \"$0\"; chmod 666 contacts.json; rm .replica; echo x > plans/kh-1/.plan.json.tmp; "
        + "touch -d '1 hour ago' plans/kh-1/.plan.json.tmp", fresh.string)
  }

  @Test func aRepairLosesNothingHoweverItIsInterrupted() throws {
    guard Machine.has(Machine.strace) else { return }
    try damage(try makeWorkspace())
    reset()
    #expect(WorkspaceCheck.run(root).count { $0.isRepairable } == 7)
    #expect(Child.run(Child.probe, ["repair", root.string]).output == "0\n")
    let whole = try #require(Workspace(root: root).read().book)
    #expect(whole.checklists["so-noi-vu"]?.ticks.count == 3)
    let notes = whole.checklists["bao"]?.ticks.values.compactMap(\.note)
    #expect(notes == ["sửa tay", "sửa tay"])
    #expect(whole.logs["bao-giay"]?.count == 2)
    let damagedLog = Files.read(path(Self.log + ".json", in: fresh))
    let met = try faults.tryAll(["repair", root.string], prepare: reset) { run in
      if run.result.output == "0\n" {
        #expect(WorkspaceCheck.run(root) == [], "\(run.name)")
      } else {
        #expect(run.isKilled || run.result.status >= 0, "\(run.name)")
      }
      let log = Files.read(path(Self.log + ".json", in: root))
      let folder = path("plans/kh-1/publications/bao-giay", in: root).string
      let kept = Child.run("/bin/bash", ["-c", "cat \"$0\"/*.damaged-* 2>/dev/null", folder])
      if log != damagedLog {
        #expect(Array(kept.output.utf8) == damagedLog, "\(run.name)")
      }
      let lists = [Self.list + ".journal", Self.list + ".journal.torn"].map {
        String(decoding: Files.read(path($0, in: root)) ?? [], as: UTF8.self)
      }
      #expect(lists.contains { $0.contains(Self.fragment) }, "\(run.name)")
      // What is accepted is there all the time, and the next repair does the rest.
      let between = Workspace(root: root).read().book
      let isAllThere = between?.checklists == whole.checklists
      #expect(isAllThere, "\(run.name)")
      #expect(Child.run(Child.probe, ["repair", root.string]).output == "0\n", "\(run.name)")
      let isWhole = Workspace(root: root).read().book == whole
      #expect(isWhole, "\(run.name)")
    }
    #expect(met > 30)
  }

  @Test func aJournalIsMadeWholeOrLeftAsItWasHoweverThatIsInterrupted() throws {
    guard Machine.has(Machine.strace) else { return }
    _ = try makeWorkspace()
    // One journal is cut within its first line, the other one is gone.
    let journal = path(Self.log + ".journal", in: fresh)
    Files.write(Array((Files.read(journal) ?? []).prefix(60)), to: journal)
    shell("rm \"$0\"", path(Self.list + ".journal", in: fresh).string)
    reset()
    let whole = try #require(Workspace(root: root).read().book)
    #expect(whole.logs["bao-giay"]?.count == 2)
    #expect(WorkspaceCheck.run(root).count { $0.isRepairable } == 3)

    let met = try faults.tryAll(["repair", root.string], prepare: reset) { run in
      if run.result.output == "0\n" {
        #expect(WorkspaceCheck.run(root) == [], "\(run.name)")
      }
      let kept = [Self.log + ".journal", Self.log + ".journal.torn"].map {
        Files.read(path($0, in: root)) ?? []
      }
      let torn = Files.read(journal) ?? []
      #expect(kept.contains { $0.starts(with: torn) }, "\(run.name)")
      let between = Workspace(root: root).read().book == whole
      #expect(between, "\(run.name)")
      #expect(Child.run(Child.probe, ["repair", root.string]).output == "0\n", "\(run.name)")
      // The journals alone now give the documents.
      for name in [Self.log, Self.list] { unlink(path(name + ".json", in: root).string) }
      let isWhole = Workspace(root: root).read().book == whole
      #expect(isWhole, "\(run.name)")
    }
    #expect(met > 30)
  }

  // MARK: Backup and restore

  @Test func aBackupIsTheOldOneOrAWholeNewOne() throws {
    guard Machine.has(Machine.strace) else { return }
    let workspace = try makeWorkspace()
    reset()
    let file = above.appending("sao-luu.tar")
    let old = Array("bản sao lưu hôm qua".utf8)
    let whole = try #require(workspace.read().book)
    let target = above.appending("thu")
    let met = try faults.tryAll(
      ["backup", root.string, file.string],
      prepare: {
        shell("cd \"$0\"; rm -f .sao-luu.tar.*.tmp", above.string)
        Files.write(old, to: file)
      },
      check: { run in
        let isOld = Files.read(file) == old
        if run.result.status == 0 { #expect(!isOld, "\(run.name)") }
        if !isOld {
          shell("rm -rf \"$0\"", target.string)
          try Workspace.restore(file, to: target)
          // What could not be read is told; all of the rest is in it.
          let isWhole = Workspace(root: target).read().book == whole
          #expect(isWhole || run.result.output == "partly\n", "\(run.name)")
        }
        guard !run.isKilled else { return }
        let left = Child.run("/bin/ls", ["-A", above.string]).output
        #expect(!left.contains(".tar."), "\(run.name): \(left)")
      })
    #expect(met > 10)
  }

  @Test func whatIsBroughtBackIsWholeOrNotThere() throws {
    guard Machine.has(Machine.strace) else { return }
    let workspace = try makeWorkspace()
    let file = above.appending("sao-luu.tar")
    try workspace.backup(to: file)
    let whole = try #require(workspace.read().book)
    let clean = "shopt -s dotglob; cd \"$0\"; rm -rf tinh .tinh.restoring-*"
    let met = try faults.tryAll(
      ["restore", root.string, file.string], prepare: { shell(clean, above.string) },
      check: { run in
        let isThere = access(root.string, F_OK) == 0
        if isThere {
          let isWhole = Workspace(root: root).read().book == whole
          #expect(isWhole && WorkspaceCheck.run(root) == [], "\(run.name)")
        }
        if run.isKilled { return }
        #expect(isThere == (run.result.status == 0), "\(run.name) \(run.result)")
        let left = Child.run("/bin/ls", ["-A", above.string]).output
        #expect(!left.contains("restoring"), "\(run.name): \(left)")
      })
    #expect(met > 40)
  }

  // MARK: Drafts

  @Test func aDraftIsTheOneBeforeOrTheNewOne() throws {
    guard Machine.has(Machine.strace) else { return }
    let folder = above.appending("nhap")
    let kept = DraftStore(folder: folder)
    let key = DraftKey(workspace: "/srv/loa", plan: "47-kh-ubnd-2024", form: "record")
    func text() throws -> String? { try kept.load(key)?.content["title"]?.stringValue }
    for isFirst in [true, false] {
      let met = try faults.tryAll(
        ["draft", folder.string, "Tin dở dang"],
        prepare: {
          shell("rm -rf \"$0\"", folder.string)
          if !isFirst { try kept.save(["title": "Tin dở"], for: key) }
        },
        check: { run in
          let found = try text()
          let old = isFirst ? nil : "Tin dở"
          #expect(found == "Tin dở dang" || found == old, "\(run.name)")
          if run.result.status == 0 { #expect(found == "Tin dở dang", "\(run.name)") }
          try kept.save(["title": "Tin cuối"], for: key)
          #expect(try text() == "Tin cuối", "\(run.name)")
        })
      #expect(met > 15)
    }
    let met = try faults.tryAll(
      ["undraft", folder.string], prepare: { try kept.save(["title": "Tin dở"], for: key) },
      check: { run in
        if run.result.status == 0 { #expect(try text() == nil, "\(run.name)") }
        _ = try text()
      })
    #expect(met > 5)
  }
}
