import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// Files of every version that has ever been given out: what they say stays what they say.
@Suite struct KeptFormatsTests {
  @Test func theFormatOfThisProgramIsKept() {
    #expect(KeptWorkspace.formats == Array(1...Workspace.format))
    #expect(KeptWorkspace.places.allSatisfy { $0.schema.format == Workspace.format })
  }

  @Test(arguments: KeptWorkspace.formats)
  func everyFormatSaysTheSame(format: Int) throws {
    let kept = KeptWorkspace(format: format)
    let contents = kept.workspace.read()
    #expect(contents.problems == [])
    #expect(WorkspaceCheck.run(kept.root) == [])
    let newest = KeptWorkspace()
    let isTheSame = contents == newest.workspace.read()
    #expect(isTheSame)
    // What stands in the files, so that all of it cannot be lost together.
    let book = try #require(contents.book)
    #expect(book.registry["so-tttt"]?.successors.map(\.work) == ["báo chí, xuất bản", nil])
    #expect(contents.contacts.first?.branch == "nhánh 7, 8")
    #expect(book.plan.assignments.first?.frame.wording == "hằng quý")
    #expect(book.checklists[Agency.ID("so-noi-vu")]?.persons.count == 1)
    #expect(book.logs[Channel.ID("bao-giay")]?.map(\.quantity) == [2, 1])
  }

  @Test(arguments: KeptWorkspace.places)
  func writingWhatWasReadGivesTheSameBytes(place: DocumentPlace) throws {
    let kept = KeptWorkspace()
    let loaded = try kept.workspace.store(for: place).load()
    #expect(loaded.lag == 0)
    #expect(String(decoding: loaded.document.bytes, as: UTF8.self) == kept.text(place))
  }

  @Test(arguments: KeptWorkspace.formats, KeptWorkspace.places)
  func unknownKeysSurviveASave(format: Int, place: DocumentPlace) throws {
    let unknown = [
      "màu nền", "thứ tự", "điện thoại nội bộ", "zalo", "trang", "\"ý\"", "ưu tiên", "số ra",
      "nhắc",
      "mai sau", "ảnh",
    ]
    let kept = KeptWorkspace(format: format)
    let before = unknown.filter { kept.text(place).contains($0) }
    #expect(!before.isEmpty)
    try kept.save(to: place)
    #expect(unknown.filter { kept.text(place).contains($0) } == before)
    #expect(kept.text(place).hasPrefix("{\n  \"format\": \(Workspace.format),"))
  }

  /// What the next version will do with today's files, here with a made-up format 2.
  @Test func anOlderFileIsMigratedWithItsJournalAndThenRefusedByTheOlderProgram() throws {
    let kept = KeptWorkspace(format: 1)
    let place = DocumentPlace.checklist(KeptWorkspace.plan, "so-noi-vu")
    var next = DocumentSchema.tasks
    next.format = 2
    next.headerOrder = KeyOrder(["plan", "unit"])
    next.migrations = [
      1: { old in
        var new = old
        new["unit"] = old["agency"]
        new["agency"] = nil
        return new
      }
    ]
    let newer = try DocumentStore(
      root: kept.root, folderNames: place.folderNames, schema: next, replica: "k3f9")
    let older = try kept.workspace.store(for: place)
    // An edit that only the journal has is in it as well.
    let file = kept.read(place)
    let record = RecordReference("tasks", "don-doc@so-noi-vu")
    _ = try older.apply([.set(record, field: "phone", before: nil, after: "0900")], by: "lan")
    kept.write(file, to: place)
    #expect(try newer.load().lag == 1)
    let saved = try newer.apply(
      [.set(record, field: "note", before: "đã gửi công văn", after: "xong")], by: "hoa")
    #expect(saved.overridden == [])
    #expect(saved.document.header["unit"] == "so-noi-vu")
    #expect(saved.document.record(record)?["phone"] == "0900")
    let text = kept.text(place)
    #expect(text.hasPrefix("{\n  \"format\": 2,\n  \"plan\": \"47-kh-ubnd-2024\",\n  \"unit\""))
    #expect(text.contains("\"nhắc\": \"hằng tuần\"") && text.contains("\"mai sau\""))
    // The program of today names it and leaves it alone.
    let error = storeError { () throws(StoreError) in try kept.save(to: place) }
    #expect(error == .newerFormat(path: kept.path(place), found: 2, known: 1))
    #expect(kept.text(place) == text)
    #expect(
      kept.workspace.read().problems.map(\.reason) == [.newerFormat(found: 2, known: 1)])
  }

  @Test func anOlderRegistryIsMigratedForReadersToo() throws {
    var older = DocumentSchema.agencies
    older.format = 2
    older.migrations = [
      1: { old in
        var new = old
        new["agencies"] = old["units"]
        new["units"] = nil
        return new
      }
    ]
    let object: JSONObject = ["format": 1, "units": [["id": "so-noi-vu"]], "màu": "đỏ"]
    let migrated = try Document.migrated(object, schema: older)
    #expect(migrated == ["agencies": [["id": "so-noi-vu"]], "màu": "đỏ"])
  }

  @Test(arguments: KeptWorkspace.places)
  func aJournalLineOfANewerFormatIsRefusedByName(place: DocumentPlace) throws {
    let kept = KeptWorkspace()
    let journal = FilePath(String(kept.path(place).string.dropLast("json".count)) + "journal")
    let old = Files.read(journal) ?? []
    let line = #"{"format":2,"id":"k3f9-99","op":"merge"}"# + "\n"
    Files.write(old + Array(line.utf8), to: journal)
    let expected = StoreError.newerFormat(path: journal, found: 2, known: 1)
    #expect(storeError { () throws(StoreError) in try kept.save(to: place) } == expected)
    #expect(Files.read(journal) == old + Array(line.utf8))
    let file = String(place.file.dropLast("json".count)) + "journal"
    let problem = WorkspaceProblem(file: file, reason: .newerFormat(found: 2, known: 1))
    #expect(kept.workspace.read().problems == [problem])
    let findings = WorkspaceCheck.run(kept.root)
    #expect(findings.map(\.file) == [file])
    #expect(findings.map(\.remedy) == [.installNewerVersion])
  }
}
