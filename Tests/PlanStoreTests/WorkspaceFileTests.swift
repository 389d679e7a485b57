import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// Documents written as a whole say what they were made from when they are read again.
@Suite struct WorkspaceFileTests {
  let fixture = WorkspaceFixture()
  private let time = JournalTime(milliseconds: 1_710_901_800_000)

  private func made(_ book: PlanBook) throws -> Workspace {
    let plan = book.plan.id
    let files: [WorkspaceFile] =
      [
        .settings(id: "thu", title: "Thử"), .registry(book.registry), .contacts([]),
        .plan(book.plan),
      ]
      + book.checklists.map { .checklist($0.value, of: $0.key, in: plan, at: time) }
      + book.logs.map { .log($0.value, of: $0.key, in: plan) }
    return try Workspace.make(at: fixture.root.appending("ws"), from: .files(files))
  }

  @Test(arguments: ["nghe-an", "phu-tho", "binh-dinh", "lai-chau", "ha-noi"])
  func shippedPlansAreReadAsTheyWere(name: String) throws {
    let data = WorkspaceFixture.shipped.removingLastComponent()
    let book = try #require(Workspace(root: data.appending(name)).read().book)
    let contents = try made(book).read()
    #expect(contents.problems == [])
    #expect(contents.book?.plan == book.plan)
    #expect(contents.book?.registry == book.registry)
  }

  @Test func madeUpYearIsReadAsItWas() throws {
    let demo = DemoPlan(units: 8, publications: 120, seed: 5)
    var book = demo.book()
    book.apply(
      .file(
        .person(PersonInCharge(id: "p-1", name: "Lan", from: CalendarDay("2025-03-01"))),
        agency: "so-gia-lap-001"))
    let workspace = try made(book)
    var read = try #require(workspace.read().book)
    #expect(workspace.read().problems == [])
    #expect(WorkspaceCheck.run(workspace.root) == [])
    #expect(read.logs == book.logs)
    #expect(read.plan == book.plan)
    for (agency, checklist) in book.checklists {
      var found = read.checklists[agency] ?? Checklist()
      // When it was recorded is added to each record that has such a field.
      for id in found.ticks.ids { found.ticks[id]?.at = nil }
      for index in found.submissions.indices { found.submissions[index].at = nil }
      found.evidence.sort { $0.id < $1.id }
      var expected = checklist
      expected.evidence.sort { $0.id < $1.id }
      #expect(found == expected, "\(agency)")
    }
    read = book
  }

  @Test func allOfItIsMadeOrNothing() throws {
    fixture.write("cũ", to: "ws/tep.txt")
    #expect(throws: StoreError.self) { try made(DemoPlan(units: 2, publications: 5).book()) }
    #expect(fixture.names() == ["ws"])
    #expect(fixture.names(in: "ws") == ["tep.txt"])
  }

  @Test func filesAreAddedUnlessTheBeginningHasThem() throws {
    let data = WorkspaceFixture.shipped.removingLastComponent()
    let target = fixture.root.appending("ws")
    let shipped = Workspace(root: target, shippedData: data).shippedCriteria()
    #expect(shipped.map(\.path) == ["criteria/cap-tinh-876.json", "criteria/xuan-loc-2022.json"])
    _ = try Workspace.make(
      at: target, from: .empty(id: "a", title: "A"),
      adding: shipped + [.settings(id: "b", title: "B")])
    #expect(fixture.names(in: "ws/criteria").count == 2)
    #expect(fixture.text(of: "ws/workspace.json").contains("\"A\""))
  }

  @Test func whatIsCarriedHasEveryAcceptedEditAndNoJournal() throws {
    fixture.fill()
    let workspace = fixture.workspace
    _ = try workspace.store(for: .agencies).apply(
      [.set(RecordReference("agencies", "bao"), field: "name", before: "Báo", after: "Báo mới")],
      by: "lan")
    let files = try workspace.filesToCarry()
    #expect(files.map(\.path) == ["workspace.json", "agencies.json", "contacts.json"])
    let text = String(decoding: files[1].bytes, as: UTF8.self)
    #expect(text.contains("Báo mới") && !text.contains("applied"))
  }
}

@Suite struct EvidenceFileTests {
  let fixture = WorkspaceFixture()
  private let plan = Plan.ID("kh-1")

  init() { fixture.fill() }

  private func take(_ name: String, as id: Evidence.ID = "k3f9-1") throws(EvidenceFileError)
    -> String
  {
    try fixture.workspace.takeEvidence(
      from: fixture.root.appending(name), for: id, of: "so-noi-vu", in: plan)
  }

  @Test func copyIsNamedAfterItsRecordAndKeepsItsEnding() throws {
    fixture.write("a", to: "Ảnh họp.JPG")
    fixture.write("b", to: "khong-duoi")
    fixture.write("c", to: "xau.p;df")
    fixture.write("d", to: "tasks.json")
    #expect(try take("Ảnh họp.JPG", as: "k-1") == "evidence/so-noi-vu/k-1.jpg")
    #expect(try take("khong-duoi", as: "k-2") == "evidence/so-noi-vu/k-2.dat")
    #expect(try take("xau.p;df", as: "k-3") == "evidence/so-noi-vu/k-3.dat")
    #expect(try take("tasks.json", as: "k-4") == "evidence/so-noi-vu/k-4.dat")
    #expect(
      fixture.names(in: "plans/kh-1/evidence/so-noi-vu") == [
        "k-1.jpg", "k-2.dat", "k-3.dat", "k-4.dat",
      ])
    #expect(fixture.text(of: "plans/kh-1/evidence/so-noi-vu/k-1.jpg") == "a")
  }

  @Test func nothingIsOverwritten() throws {
    fixture.write("a", to: "a.txt")
    fixture.write("b", to: "b.txt")
    _ = try take("a.txt")
    #expect(throws: EvidenceFileError.self) { try take("b.txt") }
    #expect(fixture.text(of: "plans/kh-1/evidence/so-noi-vu/k3f9-1.txt") == "a")
  }

  @Test func linksAreFollowedNeitherHereNorThere() throws {
    fixture.write("a", to: "a.txt")
    symlink("a.txt", fixture.root.appending("lien-ket").string)
    #expect(throws: EvidenceFileError.notAFile(path: fixture.root.appending("lien-ket"))) {
      try take("lien-ket")
    }
    mkdir(fixture.root.appending("ngoai").string, 0o755)
    mkdir(fixture.root.appending("plans/kh-1/evidence").string, 0o755)
    symlink(
      fixture.root.appending("ngoai").string,
      fixture.root.appending("plans/kh-1/evidence/so-noi-vu").string)
    #expect(throws: EvidenceFileError.self) { try take("a.txt") }
    #expect(fixture.names(in: "ngoai") == [])
  }

  @Test func identityThatIsNoNameIsRefused() {
    fixture.write("a", to: "a.txt")
    #expect(throws: EvidenceFileError.store(.badName("../x"))) { try take("a.txt", as: "../x") }
  }

  @Test func copyHasTheRightsOfItsFolder() throws {
    fixture.write("a", to: "a.txt")
    chmod(fixture.root.appending("plans/kh-1").string, 0o2775)
    let file = try take("a.txt")
    var status = stat()
    stat(fixture.root.appending("plans/kh-1/\(file)").string, &status)
    #expect(status.st_mode & 0o777 == 0o664)
    stat(fixture.root.appending("plans/kh-1/evidence/so-noi-vu").string, &status)
    #expect(status.st_mode & 0o2777 == 0o2775)
  }

  @Test func sharingTakesTheFilesOfEvidenceAlong() throws {
    guard geteuid() == 0, let group = getgrnam("daemon")?.pointee.gr_gid else {
      return print("SKIPPED: needs root and the group daemon")
    }
    fixture.write("a", to: "a.txt")
    let file = try take("a.txt")
    try fixture.workspace.share(group: "daemon")
    var status = stat()
    stat(fixture.root.appending("plans/kh-1/\(file)").string, &status)
    #expect(status.st_gid == group && status.st_mode & 0o777 == 0o664)
    stat(fixture.root.appending("a.txt").string, &status)
    #expect(status.st_gid != group)
  }

  @Test func droppedFileIsGoneAndNothingElseIs() throws {
    fixture.write("a", to: "a.txt")
    let file = try take("a.txt")
    fixture.workspace.dropEvidence("evidence/so-noi-vu/../../plan.json", in: plan)
    fixture.workspace.dropEvidence(file, in: plan)
    #expect(fixture.names(in: "plans/kh-1/evidence/so-noi-vu") == [])
    #expect(fixture.names(in: "plans/kh-1").contains("plan.json"))
  }
}
