import PlanModel
import PlanStore
import Testing

/// What a save tells of others' values, and bringing them back.
@Suite struct SavedChangeTests {
  private let fixture = WorkspaceFixture()

  init() {
    fixture.fill()
    fixture.write("k3f9\n", to: ".replica")
  }

  private func piece(_ title: String, genre: String? = nil) -> Publication {
    Publication(
      id: "p-1", day: CalendarDay(daysSinceEpoch: 19_800), channel: "bao-giay", genre: genre,
      title: title)
  }

  private func stored(_ change: RecordedChange?) -> Publication? {
    if case .log(_, let log)? = change { log.first } else { nil }
  }

  @Test func aReplacedValueIsToldAndComesBackAsANewEdit() throws {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    _ = try workspace.save(
      .change(from: piece("Một cửa"), to: piece("Của Hoa")), in: "kh-1", by: "hoa")
    let saved = try workspace.apply(
      .change(from: piece("Một cửa"), to: piece("Của Lan")), in: "kh-1", by: "lan")
    let field = try #require(saved.overridden.first)
    #expect(field.found == "Của Hoa" && field.entry?.by == "hoa")
    #expect(!saved.isRecordMissing)
    let back = try workspace.restore(
      field, replacedBy: saved.entries, at: saved.place, by: "lan")
    #expect(back.edit.overridden.isEmpty)
    #expect(stored(workspace.change(in: back.document, at: saved.place))?.title == "Của Hoa")
    #expect(workspace.read().book?.publications(on: "bao-giay").first?.title == "Của Hoa")
  }

  @Test func aRecordThatWasRemovedMeanwhileCanBeRemovedAgain() throws {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    _ = try workspace.save(.removePublication("p-1", channel: "bao-giay"), in: "kh-1", by: "hoa")
    let saved = try workspace.apply(
      .change(from: piece("Một cửa"), to: piece("Của Lan")), in: "kh-1", by: "lan")
    #expect(stored(saved.change)?.title == "Của Lan")
    let field = try #require(saved.overridden.first)
    _ = try workspace.restore(field, replacedBy: saved.entries, at: saved.place, by: "lan")
    #expect(workspace.read().book?.publications(on: "bao-giay").isEmpty == true)
  }

  @Test func whatIsGoneForGoodIsTold() throws {
    let saved = try fixture.workspace.apply(
      .change(from: piece("Một cửa"), to: piece("Của Lan")), in: "kh-1", by: "lan")
    #expect(saved.isRecordMissing)
    #expect(saved.entries.isEmpty)
  }

  @Test func aPageReadsNothingOlderThanItIsAskedFor() throws {
    let workspace = fixture.workspace
    for (number, name) in ["lan", "hoa", "lan"].enumerated() {
      let now = JournalTime(milliseconds: Int64(1000 * (number + 1)))
      var new = piece("Tin \(number)")
      new = Publication(
        id: Publication.ID("p-\(number)"), day: new.day, channel: "bao-giay", title: new.title)
      _ = try workspace.save(.record(new), in: "kh-1", by: name, now: now)
    }
    let page = workspace.history(of: "kh-1")
      .page(since: JournalTime(milliseconds: 2000)) { $0.by != "lan" }
    #expect(page.entries.map(\.record.id) == ["p-1"])
    #expect(
      workspace.history(of: "kh-1").page(since: JournalTime(milliseconds: 2001)).entries.count == 1)
  }

  @Test func whereTheKernelRefusesNothingNothingIsRefused() throws {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    let access = workspace.writeAccess(in: "kh-1")
    #expect(access.refused.isEmpty)
    #expect(access.canMakeChecklists && access.canMakeLogs)
    // A file where a folder should be is no question of rights.
    fixture.write("", to: "plans/kh-1/checklists")
    #expect(workspace.writeAccess(in: "kh-1") == access)
  }
}
