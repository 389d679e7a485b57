import PlanModel
import PlanStore
import SystemPackage
import Testing

/// A sound document whose journal has lost lines, and what is lost where the document is too.
@Suite struct JournalRepairTests {
  private let sample = NgheAnWorkspace()
  private let log = "plans/47-kh-ubnd-2024/publications/bao-nghe-an/log.json"
  private let journal = "plans/47-kh-ubnd-2024/publications/bao-nghe-an/log.journal"
  private let place = DocumentPlace.log(NgheAnWorkspace.plan, "bao-nghe-an")
  private let titles = ["Một cửa ở xã", "Chỉ số hài lòng", "Dịch vụ công trực tuyến"]

  private func check() -> [Finding] { WorkspaceCheck.run(sample.root) }

  private func repair() -> [RepairOutcome.Result] {
    Repair.run(sample.root, findings: check(), by: "quan-tri").map(\.result)
  }

  private func store() throws -> DocumentStore { try sample.workspace.store(for: place) }

  private func pieces() -> [Publication] {
    sample.workspace.read().book?.publications(on: "bao-nghe-an") ?? []
  }

  private var lines: [String] {
    sample.text(journal).split(separator: "\n").map { "\($0)\n" }
  }

  /// Three pieces, the second one changed; returns how the log reads then.
  private func publish() throws -> [Publication] {
    for (number, title) in titles.enumerated() {
      _ = try store().apply(
        [
          .add(
            collection: "publications",
            ["id": .string("tin-\(number)"), "day": "2024-03-15", "title": .string(title)])
        ], by: "lan")
    }
    let record = RecordReference("publications", "tin-1")
    _ = try store().apply(
      [.set(record, field: "genre", before: nil, after: "phóng sự")], by: "hoa")
    return pieces()
  }

  /// The log as its journal alone gives it.
  private func rebuilt() -> [Publication] {
    let text = sample.text(log)
    sample.write("{", to: log)
    defer { sample.write(text, to: log) }
    #expect(check().first?.isRepairable == true)
    _ = repair()
    return pieces()
  }

  @Test(arguments: 0...4) func aCutJournalIsMadeWholeFromTheDocument(kept: Int) throws {
    let whole = try publish()
    let before = lines
    sample.write(before.prefix(kept).joined(), to: journal)
    guard kept < 4 else {
      #expect(check() == [])
      return
    }
    let lost = Finding.Problem.aheadOfJournal(replica: "k3f9", applied: 4, journal: kept)
    #expect(check().map(\.problem) == [lost] && check().allSatisfy(\.isRepairable))
    let results = repair()
    let after = lines
    #expect(results == [.done(.journalCompleted(entries: after.count - kept))])
    #expect(Array(after.prefix(kept)) == Array(before.prefix(kept)))
    #expect(check() == [])
    #expect(pieces() == whole)
    let added = try store().history().entries.dropFirst(kept)
    #expect(added.allSatisfy { $0.by == "quan-tri" && $0.repairs == ["k3f9": 4] })
    #expect(added.first?.id.counter == 5)
    #expect(rebuilt() == whole)
  }

  @Test func aJournalThatIsGoneIsMadeAgain() throws {
    let whole = try publish()
    _ = Child.run("/bin/rm", [sample.path(journal).string])
    #expect(repair() == [.done(.journalCompleted(entries: 3))])
    #expect(check() == [])
    #expect(rebuilt() == whole)
  }

  @Test func aCutWithinALineIsSetAsideAsBefore() throws {
    let whole = try publish()
    let torn = String(lines[2].prefix(40))
    sample.write(lines.prefix(2).joined() + torn, to: journal)
    #expect(check().count == 2 && check().allSatisfy(\.isRepairable))
    let bytes = torn.utf8.count
    #expect(
      Set(repair())
        == [
          .done(.journalCompleted(entries: 2)),
          .done(.tornSetAside(bytes: bytes, file: "log.journal.torn")),
        ])
    #expect(sample.text(journal + ".torn") == torn + "\n")
    #expect(check() == [] && pieces() == whole)
  }

  @Test func linesLostBeforeLaterEditsAreMadeUpForAfterThem() throws {
    _ = try publish()
    sample.write(lines[0], to: journal)
    let record = RecordReference("publications", "tin-2")
    _ = try store().apply([.set(record, field: "note", before: nil, after: "sau đó")], by: "hoa")
    let whole = pieces()
    #expect(
      check().map(\.problem) == [.journalGap(replica: "k3f9", after: 1, next: 5)])
    #expect(repair() == [.done(.journalCompleted(entries: 2))])
    #expect(check() == [] && pieces() == whole)
    #expect(rebuilt() == whole)
  }

  @Test func whereTheRestOfTheJournalGivesTheDocumentOneLineSaysThatItIsWhole() throws {
    let whole = try publish()
    let record = RecordReference("publications", "tin-0")
    _ = try store().apply([.set(record, field: "note", before: nil, after: "thử")], by: "lan")
    _ = try store().apply([.set(record, field: "note", before: "thử", after: nil)], by: "lan")
    sample.write(lines.prefix(4).joined(), to: journal)
    #expect(repair() == [.done(.journalCompleted(entries: 1))])
    #expect(check() == [] && pieces() == whole)
    #expect(rebuilt() == whole)
  }

  @Test func aShippedDocumentStaysAsItIs() throws {
    let contacts = sample.workspace.read().contacts
    let first = try #require(contacts.first)
    let store = try sample.workspace.store(for: .contacts)
    let record = RecordReference("contacts", first.id.rawValue)
    for note in ["một", "hai"] {
      let now = try store.load().document.record(record)?["note"]
      _ = try store.apply(
        [.set(record, field: "note", before: now, after: .string(note))], by: "lan")
    }
    let before = sample.workspace.read().contacts
    let text = sample.text("contacts.journal").split(separator: "\n").map { "\($0)\n" }
    sample.write(text[0], to: "contacts.journal")
    #expect(check().map(\.isRepairable) == [true])
    #expect(repair() == [.done(.journalCompleted(entries: 1))])
    #expect(check() == [] && sample.workspace.read().contacts == before)
    _ = Child.run("/bin/rm", [sample.path("contacts.journal").string])
    #expect(repair() == [.done(.journalCompleted(entries: 1))])
    #expect(check() == [] && sample.workspace.read().contacts == before)
  }

  @Test func theRepairIsNothingThatIsTakenBackWithoutAChoice() throws {
    _ = try publish()
    sample.write(lines[0], to: journal)
    _ = repair()
    let history = sample.workspace.history(of: NgheAnWorkspace.plan)
    #expect(try history.lastEdit(by: "quan-tri") == nil)
    let step = try history.lastEdit(by: "lan")
    #expect(step?.entries.map(\.entry.id.counter) == [1])
  }

  /// As after somebody has put a backup behind what there was.
  @Test func linesThatStandTwiceAreNotCalledMissing() throws {
    let whole = try publish()
    sample.write(lines.joined() + lines.joined(), to: journal)
    let before = lines
    #expect(!check().isEmpty && check().allSatisfy { !$0.isRepairable })
    _ = repair()
    #expect(lines == before && pieces() == whole)
  }

  @Test func theRepairLeavesWhatCanBeMadeAgain() throws {
    _ = try publish()
    let record = RecordReference("publications", "tin-2")
    _ = try store().apply([.set(record, field: "note", before: nil, after: "thử")], by: "quan-tri")
    let history = sample.workspace.history(of: NgheAnWorkspace.plan)
    let step = try #require(try history.lastEdit(by: "quan-tri"))
    _ = history.undo(step.entries, by: "quan-tri")
    let contacts = try sample.workspace.store(for: .contacts)
    let first = try #require(sample.workspace.read().contacts.first)
    let contact = RecordReference("contacts", first.id.rawValue)
    let now = try contacts.load().document.record(contact)?["note"]
    _ = try contacts.apply([.set(contact, field: "note", before: now, after: "gọi lại")], by: "lan")
    _ = Child.run("/bin/rm", [sample.path("contacts.journal").string])
    #expect(repair() == [.done(.journalCompleted(entries: 1))])
    #expect(try history.lastUndo(by: "quan-tri") != nil)
  }

  @Test func theRepairIsNobodysEditThatOthersReplace() throws {
    _ = try publish()
    _ = Child.run("/bin/rm", [sample.path(journal).string])
    _ = repair()
    let record = RecordReference("publications", "tin-2")
    _ = try store().apply(
      [.set(record, field: "title", before: "tên khác", after: "Tên mới")], by: "hoa")
    #expect(try store().replacedEdits(of: "quan-tri", since: .start).edits.isEmpty)
  }

  @Test func savingGoesOnAfterTheRepairAndAnotherCutIsFoundAgain() throws {
    _ = try publish()
    sample.write(lines[0], to: journal)
    _ = repair()
    let record = RecordReference("publications", "tin-0")
    _ = try store().apply([.set(record, field: "note", before: nil, after: "tiếp")], by: "lan")
    #expect(check() == [])
    sample.write(lines[0], to: journal)
    #expect(check().count == 1)
    _ = repair()
    #expect(check() == [] && pieces().count == 3)
  }

  // MARK: Where the document is lost as well

  @Test func aLogThatItsJournalCannotGiveIsSaidToBeUnread() throws {
    _ = try publish()
    sample.write(lines[0] + lines[2], to: journal)
    _ = Child.run("/bin/rm", [sample.path(log).string])
    let missing = WorkspaceProblem(
      file: journal, reason: .editsMissing(replica: "k3f9", after: 1, next: 3))
    #expect(sample.workspace.read().problems == [missing])
    #expect(sample.workspace.read().unreadFiles == [journal])
    let gap = Finding.Problem.journalGap(replica: "k3f9", after: 1, next: 3)
    #expect(check().map(\.problem) == [gap] && check().map(\.remedy) == [.restoreBackup])
    #expect(check().map(\.file) == [journal])
    // Nothing covers up what is lost: no repair, no save, no catching up.
    #expect(repair() == [.left])
    let refusal = storeError { () throws(StoreError) in
      _ = try sample.workspace.store(for: place).apply(
        [.add(collection: "publications", ["id": "tin-9"])], by: "lan")
    }
    #expect(refusal?.problem == .damaged)
    _ = sample.workspace.catchUp(by: "lan")
    #expect(sample.read(log) == nil)
  }

  @Test func aDamagedLogIsNotRebuiltFromAJournalThatHasLess() throws {
    _ = try publish()
    sample.write(lines.prefix(2).joined(), to: journal)
    let damaged = String(sample.text(log).prefix(200))
    sample.write(damaged, to: log)
    let problems = check().map(\.problem)
    #expect(problems.contains(.aheadOfJournal(replica: "k3f9", applied: 4, journal: 2)))
    #expect(check().allSatisfy { !$0.isRepairable })
    #expect(repair().allSatisfy { $0 == .left })
    #expect(sample.text(log) == damaged)
    #expect(sample.workspace.read().unreadFiles == [log])
  }

  @Test func afterARepairALostLogComesBackWhole() throws {
    let whole = try publish()
    sample.write(lines[0], to: journal)
    _ = repair()
    _ = Child.run("/bin/rm", [sample.path(log).string])
    #expect(pieces() == whole)
    #expect(sample.workspace.read().problems.isEmpty)
  }
}
