import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// Documents that all share and whose journals are ahead of them, as after a save that was killed.
@Suite struct AcceptedReadingTests {
  private let fixture = WorkspaceFixture()
  private static let contact = """
    [{"id": "nong", "place": "Nghệ An", "kind": "hotline", "value": "0238 3 844 700"}]
    """
  private static let places: [DocumentPlace] = [.settings, .agencies, .contacts, .plan("kh-1")]

  init() {
    fixture.fill(contacts: Self.contact)
    fixture.write("k3f9\n", to: ".replica")
  }

  private var workspace: Workspace { fixture.workspace }

  private func edit(of place: DocumentPlace) -> RecordEdit {
    switch place {
    case .settings:
      .set(.header, field: "title", before: "Tỉnh Thử", after: "Tỉnh Nghệ An")
    case .agencies:
      .add(collection: "agencies", ["id": "so-tu-phap", "name": "Sở Tư pháp"])
    case .contacts:
      .set(
        RecordReference("contacts", "nong"), field: "value", before: "0238 3 844 700",
        after: "0238 3 598 888")
    default:
      .set(.header, field: "title", before: "Kế hoạch", after: "Kế hoạch sửa đổi")
    }
  }

  /// Saves the edit of each place, then puts the files back as they were before.
  private func leaveBehind() throws {
    for place in Self.places {
      let old = fixture.text(of: place.file)
      let saved = try workspace.store(for: place).apply([edit(of: place)], by: "lan")
      #expect(saved.entries.count == 1)
      fixture.write(old, to: place.file)
    }
  }

  private func expectNewest(_ contents: WorkspaceContents) {
    #expect(contents.title == "Tỉnh Nghệ An")
    #expect(contents.book?.registry["so-tu-phap"]?.name == "Sở Tư pháp")
    #expect(contents.contacts.map(\.value) == ["0238 3 598 888"])
    #expect(contents.book?.plan.title == "Kế hoạch sửa đổi")
    #expect(contents.problems == [])
  }

  @Test func readersSeeWhatOnlyTheJournalHas() throws {
    try leaveBehind()
    expectNewest(workspace.read())
    #expect(fixture.text(of: "contacts.json").contains("844 700"))
    #expect(
      WorkspaceCheck.run(fixture.root).map(\.problem)
        == [.lagging(edits: 1), .lagging(edits: 1), .lagging(edits: 1), .lagging(edits: 1)])
  }

  @Test func theNextSaveBringsThemUp() throws {
    try leaveBehind()
    for place in Self.places {
      let note = RecordEdit.set(.header, field: "note", before: nil, after: "ghi chú")
      _ = try workspace.store(for: place).apply([note], by: "hoa")
      #expect(try workspace.store(for: place).load().lag == 0)
    }
    #expect(fixture.text(of: "contacts.json").contains("0238 3 598 888"))
    #expect(fixture.text(of: "agencies.json").contains("Sở Tư pháp"))
    expectNewest(workspace.read())
    #expect(WorkspaceCheck.run(fixture.root) == [])
  }

  @Test func whoeverMayWriteBringsThemUpAfterReading() throws {
    try leaveBehind()
    let tick = Tick(task: "don-doc@so-noi-vu", period: Period("2024-03"))
    _ = try workspace.save(.tick(tick, agency: "so-noi-vu"), in: "kh-1", by: "lan")
    unlink(fixture.root.appending("plans/kh-1/checklists/so-noi-vu/tasks.json").string)
    let reader = workspace
    expectNewest(reader.read())
    #expect(reader.catchUp(by: "hoa") == 5)
    #expect(reader.catchUp(by: "hoa") == 0)
    expectNewest(reader.read())
    #expect(WorkspaceCheck.run(fixture.root) == [])
  }

  @Test func catchingUpDoesNotWaitForSomebodyWhoSaves() throws {
    try leaveBehind()
    let lock = open(fixture.root.appending(".lock").string, O_RDWR | O_CLOEXEC)
    flock(lock, LOCK_EX)
    let reader = workspace
    _ = reader.read()
    // The plan has a folder, and so a lock, of its own.
    #expect(reader.catchUp(by: "hoa") == 1)
    flock(lock, LOCK_UN)
    close(lock)
    _ = reader.read()
    #expect(reader.catchUp(by: "hoa") == 3)
  }

  @Test func aFileThatTheEditsCannotBePutOnCountsAsItStands() throws {
    try leaveBehind()
    let twice = Self.contact.dropLast() + "," + Self.contact.dropFirst()
    fixture.write(#"{"format": 1, "contacts": \#(twice)}"#, to: "contacts.json")
    let contents = workspace.read()
    #expect(contents.contacts.map(\.value) == ["0238 3 844 700"])
    #expect(
      contents.problems.map(\.reason) == [
        .broken(.misshapen("contacts: id nong, nong")), .duplicate("nong"),
      ])
  }

  @Test func aBrokenJournalIsNamedAndTheFileStaysUsable() throws {
    try leaveBehind()
    let journal = fixture.text(of: "contacts.journal")
    fixture.write(journal.replacing("\"set\"", with: "\"bay\""), to: "contacts.journal")
    let contents = workspace.read()
    #expect(contents.contacts.map(\.value) == ["0238 3 844 700"])
    #expect(
      contents.problems == [
        WorkspaceProblem(
          file: "contacts.journal", line: 1, reason: .broken(.misshapen("op: bay")))
      ])
  }

  @Test(arguments: ["agencies.json", "contacts.json", "workspace.json", "plans/kh-1/plan.json"])
  func aLinkInAFilesPlaceIsNotFollowed(file: String) {
    let outside = FilePath("\(fixture.root)-ngoai")
    defer { unlink(outside.string) }
    Files.write(Array(fixture.text(of: file).utf8), to: outside)
    unlink(fixture.root.appending(file).string)
    symlink(outside.string, fixture.root.appending(file).string)
    let problems = workspace.read().problems
    #expect(problems.first { $0.file == file }?.reason != nil, "\(problems)")
    #expect(
      WorkspaceCheck.run(fixture.root).contains {
        $0.file == file && $0.problem == .symbolicLink
      })
  }

  @Test func theServersNameIsNotTakenFromALink() {
    let outside = FilePath("\(fixture.root)-ngoai")
    defer { unlink(outside.string) }
    Files.write(Array("khac\n".utf8), to: outside)
    unlink(fixture.root.appending(".replica").string)
    symlink(outside.string, fixture.root.appending(".replica").string)
    #expect(workspace.replica != "khac")
    #expect(WorkspaceCheck.run(fixture.root).map(\.problem) == [.symbolicLink])
  }
}
