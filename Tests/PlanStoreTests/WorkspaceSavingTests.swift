import PlanModel
import PlanStore
import SystemPackage
import Testing

@Suite struct WorkspaceSavingTests {
  let fixture = WorkspaceFixture()
  let now = JournalTime("2024-03-15T02:11:09.123Z") ?? JournalTime(milliseconds: 0)
  let checklist = "plans/kh-1/checklists/so-noi-vu"

  init() {
    fixture.fill()
    fixture.write("k3f9\n", to: ".replica")
  }

  private var tick: Tick {
    Tick(task: "don-doc@so-noi-vu", period: Period("2024-03"), by: "lan", note: "xong")
  }

  @Test func tickIsWrittenAsTheFormatSaysAndReadAgain() throws {
    let change = try fixture.workspace.save(
      .tick(tick, agency: "so-noi-vu"), in: "kh-1", by: "lan", now: now)
    var stored = tick
    stored.at = now.description
    #expect(change == .checklist("so-noi-vu", Checklist(ticks: [stored])))
    #expect(
      fixture.text(of: "\(checklist)/tasks.json") == """
        {
          "format": 1,
          "plan": "kh-1",
          "agency": "so-noi-vu",
          "applied": {
            "k3f9": 1
          },
          "ticks": [
            {
              "id": "don-doc@so-noi-vu:2024-03",
              "task": "don-doc@so-noi-vu",
              "period": "2024-03",
              "by": "lan",
              "at": "2024-03-15T02:11:09.123Z",
              "note": "xong"
            }
          ]
        }

        """)
    #expect(fixture.workspace.read().book?.checklists["so-noi-vu"]?.ticks.count == 1)
    #expect(fixture.names(in: checklist) == [".lock", "tasks.journal", "tasks.json"])
  }

  @Test func untickTakesTheRecordOut() throws {
    let workspace = fixture.workspace
    _ = try workspace.save(.tick(tick, agency: "so-noi-vu"), in: "kh-1", by: "lan", now: now)
    let change = try workspace.save(
      .untick(tick, evidence: [], agency: "so-noi-vu"), in: "kh-1", by: "lan", now: now)
    #expect(change == .checklist("so-noi-vu", Checklist()))
  }

  @Test func severalEditsOfOneFolderAreOneSaveAndOneGroup() throws {
    let workspace = fixture.workspace
    let evidence = Evidence(
      id: workspace.newEvidenceID(), task: tick.task, tick: tick.id, kind: "document",
      number: "12/BC-SNV")
    let change = try workspace.save(
      [.tick(tick, agency: "so-noi-vu"), .addEvidence(evidence, agency: "so-noi-vu")],
      in: "kh-1", by: "lan", now: now)
    guard case .checklist(_, let saved)? = change else {
      Issue.record("no checklist: \(String(describing: change))")
      return
    }
    #expect(saved.evidence == [evidence])
    #expect(saved.ticks.count == 1)
    let lines = fixture.text(of: "\(checklist)/tasks.journal").split(separator: "\n")
    #expect(lines.count == 2)
    let entries = try lines.map { try JSONReader.read(Array($0.utf8)) }
    #expect(entries[0]["group"]?.stringValue != nil)
    #expect(entries[0]["group"] == entries[1]["group"])
    #expect(entries[0]["more"] == true)
    #expect(entries[1]["more"] == nil)
  }

  @Test func editsOfSeveralFoldersAreRefusedWhole() {
    let edits: [PlanEdit] = [
      .tick(tick, agency: "so-noi-vu"),
      .untick(Tick(task: "don-doc@bao"), evidence: [], agency: "bao"),
    ]
    #expect(throws: StoreError.badName("bao")) {
      try fixture.workspace.save(edits, in: "kh-1", by: "lan", now: now)
    }
    #expect(fixture.names(in: "plans/kh-1") == ["plan.json"])
  }

  @Test func noEditsAreNoSave() throws {
    #expect(try fixture.workspace.save([], in: "kh-1", by: "lan", now: now) == nil)
    #expect(fixture.names(in: "plans/kh-1") == ["plan.json"])
  }

  @Test func aPublicationSaysWhoRecordedItAndADecomposedTitleIsComposed() throws {
    let day = try #require(CalendarDay("2024-03-15"))
    let title = "M\u{f4}\u{323}t c\u{1b0}\u{309}a"
    let publication = Publication(
      id: fixture.workspace.newPublicationID(on: day), day: day, channel: "bao-giay", title: title,
      covers: ["mot-cua"],
      audiences: [.citizens], quantity: 2)
    let change = try fixture.workspace.save(
      .record(publication), in: "kh-1", by: "lan", now: now)
    guard case .log("bao-giay", let log) = change, let stored = log.first else {
      Issue.record("no log: \(change)")
      return
    }
    #expect(stored.id.rawValue.hasPrefix("2024-03-15-k3f9-"))
    #expect(Array(stored.title.utf8) == Array("Một cửa".utf8))
    #expect(stored.by == "lan")
    #expect(stored.at == now.description)
    #expect(fixture.workspace.read().book?.logs["bao-giay"] == [stored])
  }

  @Test func changeWritesOnlyTheFieldsThatDiffer() throws {
    let workspace = fixture.workspace
    let day = try #require(CalendarDay("2024-03-15"))
    let id = workspace.newPublicationID(on: day)
    var publication = Publication(
      id: id, day: day, channel: "bao-giay", title: "Một cửa", by: "lan")
    _ = try workspace.save(.record(publication), in: "kh-1", by: "lan", now: now)
    publication.at = now.description
    var changed = publication
    changed.url = "https://bao.vn/1"
    changed.covers = ["mot-cua"]
    let change = try workspace.save(
      .change(from: publication, to: changed), in: "kh-1", by: "hoa", now: now)
    #expect(change == .log("bao-giay", [changed]))
    let journal = fixture.text(of: "plans/kh-1/publications/bao-giay/log.journal")
    #expect(journal.split(separator: "\n").count == 3)
    let removed = try workspace.save(
      .removePublication(changed), in: "kh-1", by: "lan", now: now)
    #expect(removed == .log("bao-giay", []))
  }

  @Test func damagedChecklistIsNotWrittenTo() {
    let file = "\(checklist)/tasks.json"
    fixture.write("{\"format\": 1,}", to: file)
    let workspace = fixture.workspace
    do throws(StoreError) {
      _ = try workspace.save(.tick(tick, agency: "so-noi-vu"), in: "kh-1", by: "lan", now: now)
      Issue.record("saved")
    } catch {
      #expect(error.problem == .damaged)
      #expect(
        WorkspaceProblem(behind: error, below: workspace.root)
          == WorkspaceProblem(file: file, line: 1, column: 14, reason: .broken(.trailingComma)))
    }
    #expect(fixture.text(of: file) == "{\"format\": 1,}")
  }

  @Test func namesThatCannotBeFoldersAreRefused() {
    #expect(throws: StoreError.badName("../x")) {
      try fixture.workspace.save(
        .untick(Tick(task: "t"), evidence: [], agency: "../x"), in: "kh-1", by: "lan", now: now)
    }
  }

  @Test func replicaIsThatOfTheFileElseTheHostsName() {
    #expect(fixture.workspace.replica == "k3f9")
    fixture.write("Không Được\n", to: ".replica")
    let name = fixture.workspace.replica
    #expect(StoreName.isReplica(name))
  }

  @Test func aNumberSetByAnOfficerIsInThePlanAndItsJournal() throws {
    let root = fixture.root.appending("tinh")
    let workspace = try Workspace.make(at: root, from: .copy(of: WorkspaceFixture.shipped))
    let file = "tinh/plans/47-kh-ubnd-2024/plan.json"
    let original = fixture.text(of: file)
    let plan = try #require(workspace.read().book?.plan)
    let subject = ChannelReview.Subject.channel("bao-nghe-an")
    let before = plan.obligations(of: subject)
    var after = before
    after[0].amount = .atLeast(4)
    after[0].setBy = "lan"
    after[0].setOn = CalendarDay("2024-03-15")
    let change = try workspace.save(
      .owe(from: before, to: after, subject), in: plan.id, by: "lan", now: now)
    guard case .plan(let saved) = change else {
      Issue.record("\(change)")
      return
    }
    #expect(saved.obligations(of: subject) == after)
    var expected = plan
    for position in expected.channels.indices where expected.channels[position].id == "bao-nghe-an"
    {
      expected.channels[position].obligations = after
    }
    #expect(saved == expected)
    let read = workspace.read()
    #expect(read.problems == [])
    #expect(read.book?.plan == expected)
    // The journal alone gives it too: a file that lags is read with its journal.
    fixture.write(original, to: file)
    #expect(Workspace(root: root).read().book?.plan == expected)
  }
}
