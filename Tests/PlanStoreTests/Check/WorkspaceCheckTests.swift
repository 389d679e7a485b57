import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// What is found in a workspace, and what repairing it does.
@Suite struct WorkspaceCheckTests {
  private let sample = NgheAnWorkspace()
  private let tasks = "plans/47-kh-ubnd-2024/checklists/so-noi-vu/tasks.json"
  private let journal = "plans/47-kh-ubnd-2024/checklists/so-noi-vu/tasks.journal"
  private let planFile = "plans/47-kh-ubnd-2024/plan.json"

  private func check() -> [Finding] { WorkspaceCheck.run(sample.root) }

  private func repair() -> [RepairOutcome.Result] {
    Repair.run(sample.root, findings: check(), by: "quan-tri").map(\.result)
  }

  private func store() throws -> DocumentStore {
    try sample.workspace.store(for: .checklist(NgheAnWorkspace.plan, "so-noi-vu"))
  }

  @Test func aShippedListPutInAnotherOrderIsSoundAndStaysSo() throws {
    let shipped = sample.workspace.read()
    let agencies = shipped.registry.agencies.map(\.id)
    let assignments = shipped.book?.plan.assignments.map(\.id) ?? []
    let now = try #require(JournalTime("2024-03-15T02:11:09.123Z"))
    for edit: PlanEdit in [
      .moveAgency(agencies[3], from: agencies[2], after: agencies[0]),
      .moveAssignment(assignments[2], from: assignments[1], after: nil),
    ] {
      _ = try sample.workspace.save(edit, in: NgheAnWorkspace.plan, by: "lan", now: now)
    }
    let moved = sample.workspace.read()
    #expect(moved.registry.agencies[1].id == agencies[3])
    #expect(moved.book?.plan.assignments.first?.id == assignments[2])
    #expect(check() == [])
    _ = repair()
    #expect(sample.workspace.read().registry == moved.registry)
    #expect(sample.workspace.read().book?.plan == moved.book?.plan)
  }

  @Test func aSoundWorkspaceHasNoFindings() throws {
    #expect(check() == [])
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.publish("tin-1")
    #expect(check() == [])
  }

  @Test func brokenJSONIsNamedWithLineAndColumn() throws {
    sample.replace("\"title\"", with: "title", in: "workspace.json")
    let finding = try #require(check().first)
    #expect(check().count == 1)
    #expect(finding.file == "workspace.json" && finding.line == 4 && finding.column == 3)
    #expect(finding.problem == .content(.broken(.unexpectedCharacter("t"))))
    #expect(finding.remedy == .correctFile)
    let before = sample.read("workspace.json")
    #expect(repair() == [.left])
    #expect(sample.read("workspace.json") == before)
  }

  @Test func bytesThatAreNotUTF8AndNewerFormatsAreNamed() throws {
    Files.write([0x7B, 0x0A, 0x22, 0xFF, 0x22], to: sample.path("contacts.json"))
    sample.replace("\"format\": 1", with: "\"format\": 9", in: "agencies.json")
    let findings = check()
    let contacts = try #require(findings.first { $0.file == "contacts.json" })
    #expect(contacts.problem == .content(.broken(.invalidUTF8)))
    #expect(contacts.line == 2 && contacts.column == 2)
    let agencies = try #require(findings.first { $0.file == "agencies.json" })
    #expect(agencies.problem == .content(.newerFormat(found: 9, known: 1)))
    #expect(agencies.remedy == .installNewerVersion)
  }

  @Test func handEditsAreFoundAndBecomeEntriesOfTheJournal() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.tick("snv-cung-cap-thong-tin")
    let added = "{\"id\": \"ghi-tay@so-noi-vu\", \"note\": \"gõ tay\"}"
    sample.replace("\"ticks\": [", with: "\"tasks\": [\(added)], \"ticks\": [", in: tasks)
    sample.replace("\"at\":", with: "\"by\": \"hoa\", \"at\":", in: tasks)
    let found = check().filter { $0.file == tasks && $0.isRepairable }
    #expect(found.map(\.problem) == [.editedByHand(added: 1, removed: 0, changed: 1)])
    let before = try store().load().document
    #expect(repair().contains(.done(.journaled(entries: 2))))
    #expect(try store().load().document == before)
    #expect(check().allSatisfy { !$0.isRepairable })
    // So the journal alone gives the document again.
    Files.write([], to: sample.path(tasks))
    #expect(repair().contains { if case .done(.rebuilt) = $0 { true } else { false } })
    #expect(try store().load().document == before)
    let noted = try store().history().entries.suffix(2)
    #expect(noted.allSatisfy { $0.by == "quan-tri" && $0.isByHand })
  }

  @Test func whatWasChangedByHandIsNobodysEdit() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    sample.replace("\"at\":", with: "\"note\": \"gõ tay\", \"at\":", in: tasks)
    #expect(repair() == [.done(.journaled(entries: 1))])
    let history = sample.workspace.history(of: NgheAnWorkspace.plan)
    #expect(try history.lastEdit(by: "quan-tri") == nil)
    let record = try #require(try store().history().entries.first?.record)
    let saved = try store().apply(
      [.set(record, field: "note", before: nil, after: "qua loa")], by: "lan")
    #expect(saved.overridden.map(\.found) == ["gõ tay"])
    #expect(saved.overridden.map(\.entry) == [nil])
    #expect(saved.entries.map(\.overrides) == [nil])
    #expect(try store().replacedEdits(of: "quan-tri", since: .start).edits.isEmpty)
    // Who looks for it can take it back all the same.
    let noted = try store().history().entries.filter(\.isByHand)
    _ = try store().undo(noted, by: "hoa")
    #expect(try store().load().document.record(record)?["note"] == nil)
  }

  @Test func aRecordTakenOutByHandIsJournaledToo() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.tick("snv-cung-cap-thong-tin")
    let parts = sample.text(tasks).split(separator: "\"ticks\": [")
    sample.write(parts[0] + "\"ticks\": []\n}\n", to: tasks)
    #expect(
      check().map(\.problem) == [.editedByHand(added: 0, removed: 2, changed: 0)])
    #expect(repair() == [.done(.journaled(entries: 2))])
    #expect(check() == [])
    #expect(try store().load().document.records(in: "ticks").isEmpty)
  }

  @Test func tornTailsAndLaggingDocumentsAreRepaired() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    let old = sample.read(tasks) ?? []
    try sample.tick("snv-cung-cap-thong-tin")
    Files.write(old, to: sample.path(tasks))
    sample.write(sample.text(journal) + "{\"id\":\"k3f9-3\",\"at", to: journal)
    #expect(
      Set(check().map(\.problem)) == [.lagging(edits: 1), .tornJournal(bytes: 18)])
    let results = repair()
    #expect(
      Set(results) == [
        .done(.caughtUp(edits: 1)),
        .done(.tornSetAside(bytes: 18, file: "tasks.journal.torn")),
      ])
    #expect(check() == [])
    #expect(sample.text(journal + ".torn") == "{\"id\":\"k3f9-3\",\"at\n")
    #expect(try store().load().lag == 0)
  }

  @Test func aDamagedDocumentIsRebuiltAndKept() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.tick("snv-cung-cap-thong-tin")
    let whole = sample.read(tasks) ?? []
    Files.write(Array(whole.prefix(whole.count / 2)), to: sample.path(tasks))
    let finding = try #require(check().first { $0.file == tasks })
    #expect(finding.isRepairable)
    let results = repair()
    guard case .done(.rebuilt(let kept)) = results.first else {
      Issue.record("\(results)")
      return
    }
    #expect(sample.read(tasks) == whole)
    let folder = tasks.dropLast("tasks.json".count)
    #expect(sample.read(folder + kept) == Array(whole.prefix(whole.count / 2)))
    #expect(check() == [])
  }

  @Test func aDamagedDocumentBesideATornJournalIsRebuiltToo() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    let whole = sample.read(tasks) ?? []
    Files.write(Array(whole.dropLast(5)) + [0xFF, 0xFE], to: sample.path(tasks))
    sample.write(sample.text(journal) + "{\"id\":\"k3f9-3\",\"at", to: journal)
    #expect(check().count == 2 && check().allSatisfy(\.isRepairable))
    let results = repair()
    #expect(results.count == 2)
    #expect(results.contains(.done(.tornSetAside(bytes: 18, file: "tasks.journal.torn"))))
    #expect(sample.read(tasks) == whole)
    #expect(check() == [])
  }

  @Test func whatTheJournalCannotGiveIsNotRebuilt() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.tick("snv-cung-cap-thong-tin")
    let lines = sample.text(journal).split(separator: "\n")
    sample.write(lines[1] + "\n", to: journal)
    #expect(
      check().map(\.problem) == [.journalGap(replica: "k3f9", after: 0, next: 2)])
    sample.write("{", to: tasks)
    #expect(check().allSatisfy { !$0.isRepairable })
    #expect(repair().allSatisfy { $0 == .left })
    #expect(sample.text(tasks) == "{")
  }

  @Test func aDocumentAheadOfItsJournalIsNamed() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    sample.write("", to: journal)
    #expect(
      check().map(\.problem) == [.aheadOfJournal(replica: "k3f9", applied: 1, journal: 0)])
    #expect(check().map(\.remedy) == [.repair])
  }

  @Test func aBrokenLineOfTheJournalIsNamedWithItsLine() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.tick("snv-cung-cap-thong-tin")
    sample.replace("\"op\":\"add\"", with: "\"op\":\"bay\"", in: journal)
    let findings = check()
    #expect(findings.map(\.line) == [1] && findings.map(\.file) == [journal])
    #expect(findings.map(\.problem) == [.brokenJournal(.unknownOperation("bay"))])
  }

  @Test func referencesAndSuccessorsAreChecked() throws {
    sample.replace(
      "\"id\": \"so-noi-vu\",",
      with: "\"id\": \"so-noi-vu\", \"successors\": [{\"agency\": \"so-noi-vu\"}],",
      in: "agencies.json")
    sample.replace(
      "\"id\": \"so-tu-phap\",",
      with: "\"id\": \"so-tu-phap\", \"successors\": [{\"agency\": \"so-tai-chinh\"}],",
      in: "agencies.json")
    sample.replace(
      "\"id\": \"so-tai-chinh\",",
      with: "\"id\": \"so-tai-chinh\", \"successors\": [{\"agency\": \"so-tu-phap\"}],",
      in: "agencies.json")
    try sample.tick("khong-co")
    try sample.publish("tin-1", on: "kenh-la")
    let problems = check().map(\.problem)
    #expect(problems.contains(.content(.agencySucceedsItself("so-noi-vu"))))
    #expect(problems.contains(.content(.successionCircle(["so-tai-chinh", "so-tu-phap"]))))
    #expect(problems.contains(.unknownChannel("kenh-la")))
    let dangling = Finding.Problem.content(
      .dangling(key: "ticks/khong-co@so-noi-vu", name: "khong-co@so-noi-vu"))
    #expect(problems.contains(dangling))
    #expect(problems.count == 4)
    #expect(
      check().first { $0.problem == .content(.agencySucceedsItself("so-noi-vu")) }?.line != nil)
    // Whoever reads the workspace is told as well, by file and line.
    let told = sample.workspace.read().problems
    #expect(
      told.map(\.reason) == [
        .agencySucceedsItself("so-noi-vu"), .successionCircle(["so-tai-chinh", "so-tu-phap"]),
      ])
    #expect(told.allSatisfy { $0.file == "agencies.json" && $0.line != nil })
    let again = sample.workspace.readAgain(.agencies, registry: Registry())
    #expect(again.problems == told)
  }

  @Test func twoItemsWithOnePositionAreNamed() throws {
    let before = try #require(sample.workspace.read().book)
    let (first, second) = (before.outline[1], before.outline[2])
    guard case .item = first.subject, case .item(let id) = second.subject else {
      Issue.record("the plan begins otherwise")
      return
    }
    // Two arabic numerals that are the same, below one section.
    for entry in [first, second] {
      let name = entry.item?.rawValue ?? ""
      let parts = sample.text(planFile).split(separator: "\"id\": \"\(name)\",")
      #expect(parts.count == 2)
      var rest = String(parts[1])
      let mark = try #require(rest.firstRange(of: "\"mark\": \"\(entry.mark)\""))
      rest.replaceSubrange(mark, with: "\"mark\": \"7\"")
      sample.write("\(parts[0])\"id\": \"\(name)\",\(rest)", to: planFile)
    }
    let findings = check()
    #expect(
      findings.contains {
        guard case .duplicateReference(_, _, second: id.rawValue) = $0.problem else { return false }
        return $0.line != nil
      })
  }

  @Test func leftOversAreRemovedOnlyWhenOldAndFree() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    let folder = "plans/47-kh-ubnd-2024/checklists/so-noi-vu/"
    let file = folder + ".tasks.json.tmp"
    sample.write("{", to: file)
    #expect(check() == [])
    Child.run("/bin/touch", ["-d", "5 minutes ago", sample.path(file).string])
    let finding = try #require(check().first)
    guard case .temporaryFile(let seconds) = finding.problem else {
      Issue.record("\(finding)")
      return
    }
    #expect((300...330).contains(seconds))
    // Somebody writes here just now.
    let lock = open(sample.path(folder + ".lock").string, O_RDWR | O_CLOEXEC)
    flock(lock, LOCK_EX)
    guard case .failed(.lockTimeout) = repair().first else {
      Issue.record("removed under the lock")
      return
    }
    flock(lock, LOCK_UN)
    close(lock)
    #expect(repair() == [.done(.temporaryFileRemoved)])
    #expect(sample.read(file) == nil)
  }

  @Test func theServersNameIsCheckedAndGiven() throws {
    Child.run("/bin/rm", [sample.path(".replica").string])
    #expect(check().map(\.problem) == [.replicaMissing])
    let name = sample.workspace.replica
    #expect(repair() == [.done(.replicaNamed(name, kept: nil))])
    #expect(sample.text(".replica") == "\(name)\n")
    sample.write("Không Hợp Lệ", to: ".replica")
    #expect(check().map(\.problem) == [.replicaBad("Không Hợp Lệ")])
    guard case .done(.replicaNamed(_, let kept?)) = repair().first else {
      Issue.record("not named")
      return
    }
    #expect(sample.text(kept) == "Không Hợp Lệ")
  }

  @Test func linksPipesAndRightsAreFound() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    symlink("/etc/passwd", sample.path("plans/lien-ket").string)
    mkfifo(sample.path("ong.json").string, 0o600)
    chmod(sample.path(tasks).string, 0o666)
    let lock = String(tasks.dropLast("tasks.json".count)) + ".lock"
    chmod(sample.path(lock).string, 0o666)
    let problems = Dictionary(uniqueKeysWithValues: check().map { ($0.file, $0.problem) })
    #expect(problems["plans/lien-ket"] == .symbolicLink)
    #expect(problems["ong.json"] == .notAFile)
    #expect(problems[tasks] == .writableByOthers(mode: 0o666))
    #expect(problems[lock] == .lockMode(0o666))
    #expect(repair().filter { $0 == .done(.rightsSet) }.count == 2)
    #expect(Files.mode(sample.path(tasks)) == 0o664)
    #expect(Files.mode(sample.path(lock)) == 0o660)
  }

  @Test func aRegistryThatCannotBeReadAccusesNoOtherFile() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    let text = sample.text("agencies.json")
    sample.write("{", to: "agencies.json")
    #expect(Set(check().map(\.file)) == ["agencies.json"])
    sample.write(text, to: "agencies.json")
    #expect(check() == [])
  }

  @Test func aTopFolderThatHasLostItsMarkIsFoundWithAllThatIsWrongBelowIt() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.workspace.share(group: "root")
    chmod(sample.root.string, 0o755)
    chmod(sample.path(tasks).string, 0o600)
    #expect(Set(check().map(\.file)) == ["", tasks])
    #expect(repair().allSatisfy { $0 == .done(.rightsSet) })
    _ = repair()
    #expect(check() == [] && Files.mode(sample.root) == 0o2775)
  }

  /// RIGHTS.md: everybody reads a shared workspace, unless its own folder is closed to them.
  @Test func filesThatReadersCannotOpenAreFoundAndOpened() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.workspace.share(group: "root")
    #expect(check() == [])
    for mode: mode_t in [0o600, 0o660, 0o640] {
      chmod(sample.path(tasks).string, mode)
      #expect(check().map(\.problem) == [.closedToGroup(mode: Int(mode))])
      #expect(repair() == [.done(.rightsSet)])
      #expect(Files.mode(sample.path(tasks)) == 0o664)
    }
    let folder = sample.path(tasks).removingLastComponent()
    chmod(folder.string, 0o2770)
    #expect(repair() == [.done(.rightsSet)] && Files.mode(folder) == 0o2775)
    chmod(sample.root.string, 0o2770)
    chmod(sample.path(tasks).string, 0o660)
    #expect(check() == [])
  }
}
