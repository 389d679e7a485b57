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

  /// Hoa removes a piece that Lan goes on editing; the history and the edit that put it back.
  private func revived() throws -> (history: EditHistory, back: HistoryEntry) {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    _ = try workspace.save(.removePublication(piece("Một cửa")), in: "kh-1", by: "hoa")
    let saved = try workspace.apply(
      .change(from: piece("Một cửa"), to: piece("Của Lan")), in: "kh-1", by: "lan")
    #expect(stored(saved.change)?.title == "Của Lan")
    let field = try #require(saved.overridden.first)
    #expect(field.isRevival)
    #expect(throws: StoreError.badEdit(field.record, .badValue)) {
      try workspace.restore(field, replacedBy: saved.entries, at: saved.place, by: "lan")
    }
    let entry = try #require(saved.entries.first)
    return (workspace.history(of: "kh-1"), HistoryEntry(place: saved.place, entry: entry))
  }

  @Test func aRecordThatWasRemovedMeanwhileCanBeRemovedAgain() throws {
    let (history, back) = try revived()
    #expect(history.conflicts(with: [back]).overtaken.isEmpty)
    #expect(history.undo([back], by: "lan").undone == [back])
    #expect(fixture.workspace.read().book?.publications(on: "bao-giay").isEmpty == true)
  }

  @Test func allOfTheEditThatPutItBackGoesTogether() throws {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    _ = try workspace.save(.removePublication(piece("Một cửa")), in: "kh-1", by: "hoa")
    let saved = try workspace.apply(
      .change(from: piece("Một cửa"), to: piece("Của Lan", genre: "phóng sự")), in: "kh-1",
      by: "lan")
    let back = saved.entries.map { HistoryEntry(place: saved.place, entry: $0) }
    #expect(back.count > 1)
    let history = workspace.history(of: "kh-1")
    #expect(history.conflicts(with: back).overtaken.isEmpty)
    #expect(history.undo(back, by: "lan").undone.count == back.count)
    #expect(workspace.read().book?.publications(on: "bao-giay").isEmpty == true)
  }

  @Test func whatOneHasMadeOfItSinceIsAskedAboutFirst() throws {
    let (history, back) = try revived()
    let stands = try #require(fixture.workspace.read().book?.publications(on: "bao-giay").first)
    var changed = stands
    changed.genre = "phóng sự"
    let later = try fixture.workspace.apply(
      .change(from: stands, to: changed), in: "kh-1", by: "lan")
    let overtaken = history.conflicts(with: [back]).overtaken
    #expect(overtaken.map(\.field.entry) == [later.entries.last { $0.record == back.record }])
    #expect(overtaken.map(\.field.field) == [nil])
  }

  // MARK: What was changed by hand

  /// Hoa saves a title, then somebody edits the file.
  private func changeByHand(_ old: String, to new: String) throws -> Publication {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    let seen = try #require(workspace.read().book?.publications(on: "bao-giay").first)
    var changed = seen
    changed.title = "Của Hoa"
    _ = try workspace.save(.change(from: seen, to: changed), in: "kh-1", by: "hoa")
    let file = "plans/kh-1/publications/bao-giay/log.json"
    fixture.write(fixture.text(of: file).replacing(old, with: new), to: file)
    return seen
  }

  @Test func aValueWrittenByHandIsNobodysOfTheJournal() throws {
    let seen = try changeByHand("Của Hoa", to: "Sửa tay")
    var mine = seen
    mine.title = "Của Lan"
    let saved = try fixture.workspace.apply(.change(from: seen, to: mine), in: "kh-1", by: "lan")
    #expect(saved.overridden.map(\.found) == ["Sửa tay"])
    #expect(saved.overridden.map(\.entry) == [nil])
    #expect(saved.entries.map(\.overrides) == [nil])
  }

  @Test func aValueOfTheJournalThatStandsIsItsAuthors() throws {
    let seen = try changeByHand("Của Hoa", to: "Của Hoa")
    var mine = seen
    mine.title = "Của Lan"
    let saved = try fixture.workspace.apply(.change(from: seen, to: mine), in: "kh-1", by: "lan")
    #expect(saved.overridden.map(\.entry?.by) == ["hoa"])
  }

  /// Hoa says what a piece covers, and somebody writes one more content into the file.
  private func coveredByHand() throws -> (seen: Publication, covering: Publication) {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    let seen = try #require(workspace.read().book?.publications(on: "bao-giay").first)
    var covering = seen
    covering.covers = ["nd-1"]
    _ = try workspace.save(.change(from: seen, to: covering), in: "kh-1", by: "hoa")
    let file = "plans/kh-1/publications/bao-giay/log.json"
    let text = fixture.text(of: file)
    fixture.write(text.replacing("[\"nd-1\"]", with: "[\"nd-1\",\"nd-2\"]"), to: file)
    #expect(fixture.text(of: file) != text)
    return (seen, covering)
  }

  @Test func whoHasSeenWhatTheJournalKnowsOverridesNobody() throws {
    let (_, covering) = try coveredByHand()
    let saved = try fixture.workspace.apply(.removePublication(covering), in: "kh-1", by: "lan")
    #expect(saved.overridden.isEmpty && saved.entries.count == 1)
  }

  @Test func anElementOfASetIsItsAuthors() throws {
    let (seen, _) = try coveredByHand()
    let saved = try fixture.workspace.apply(.removePublication(seen), in: "kh-1", by: "lan")
    #expect(saved.overridden.map(\.entry?.by) == ["hoa"])
  }

  @Test func removingWhatWasChangedByHandIsTold() throws {
    let seen = try changeByHand("Của Hoa", to: "Sửa tay")
    let saved = try fixture.workspace.apply(.removePublication(seen), in: "kh-1", by: "lan")
    let field = try #require(saved.overridden.first)
    #expect(field.entry == nil && field.field == nil)
    _ = try fixture.workspace.restore(
      field, replacedBy: saved.entries, at: saved.place, by: "lan")
    let back = fixture.workspace.read().book?.publications(on: "bao-giay").first
    #expect(back?.title == "Sửa tay")
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

  // MARK: What is removed

  @Test func removingAPublicationThatAnotherHasChangedSaysSo() throws {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    let seen = try #require(workspace.read().book?.publications(on: "bao-giay").first)
    var changed = seen
    changed.title = "Của Hoa"
    let theirs = try workspace.apply(.change(from: seen, to: changed), in: "kh-1", by: "hoa")
    let saved = try workspace.apply(.removePublication(seen), in: "kh-1", by: "lan")
    #expect(saved.entries.map(\.overrides) == [theirs.entries[0].id])
    #expect(saved.overridden.map(\.entry?.by) == ["hoa"])
    let field = try #require(saved.overridden.first)
    _ = try workspace.restore(field, replacedBy: saved.entries, at: saved.place, by: "lan")
    #expect(workspace.read().book?.publications(on: "bao-giay") == [changed])
  }

  @Test func aPublicationRemovedAsItStandsOverridesNothing() throws {
    let workspace = fixture.workspace
    _ = try workspace.save(.record(piece("Một cửa")), in: "kh-1", by: "lan")
    let first = try #require(workspace.read().book?.publications(on: "bao-giay").first)
    var changed = first
    changed.covers = ["nd-2", "nd-1"]
    changed.quantity = 3
    _ = try workspace.save(.change(from: first, to: changed), in: "kh-1", by: "hoa")
    let seen = try #require(workspace.read().book?.publications(on: "bao-giay").first)
    let saved = try workspace.apply(.removePublication(seen), in: "kh-1", by: "lan")
    #expect(saved.entries.count == 1 && saved.overridden.isEmpty)
  }

  @Test func whatTheProgramDoesNotKnowOfARecordIsNoUnseenEdit() throws {
    fixture.write(
      """
      {"format": 1, "plan": "kh-1", "channel": "bao-giay", "publications": [
        {"id": "p-1", "day": "2024-03-18", "title": "Một cửa", "quantity": 1, "x-la": [2]}]}
      """, to: "plans/kh-1/publications/bao-giay/log.json")
    let workspace = fixture.workspace
    let seen = try #require(workspace.read().book?.publications(on: "bao-giay").first)
    let saved = try workspace.apply(.removePublication(seen), in: "kh-1", by: "lan")
    #expect(saved.entries.count == 1 && saved.overridden.isEmpty)
  }

  @Test func evidenceThatAnotherGaveMeanwhileIsToldWhenItsTickIsTakenBack() throws {
    let workspace = fixture.workspace
    let tick = Tick(task: "don-doc@so-noi-vu", by: "lan")
    let known = Evidence(id: "tl-1", task: tick.task, tick: tick.id, number: "12/BC-SNV")
    _ = try workspace.save(
      [.tick(tick, agency: "so-noi-vu"), .addEvidence(known, agency: "so-noi-vu")],
      in: "kh-1", by: "lan")
    let seen = try #require(workspace.read().book?.checklists["so-noi-vu"])
    let new = Evidence(id: "tl-2", task: tick.task, tick: tick.id, link: "https://snv.vn/bc")
    let theirs = try workspace.apply(
      .addEvidence(new, agency: "so-noi-vu"), in: "kh-1", by: "hoa")
    let untick = seen.untick(try #require(seen.ticks[tick.id]), agency: "so-noi-vu")
    let saved = try workspace.apply(untick, in: "kh-1", by: "lan")
    #expect(saved.entries.map(\.overrides) == [nil, nil, theirs.entries[0].id])
    #expect(saved.overridden.map(\.record.id) == ["tl-2"])
    let lost = try workspace.store(for: saved.place)
      .replacedEdits(of: "hoa", since: JournalTime(milliseconds: 0))
    #expect(lost.edits.map(\.mine) == theirs.entries)
  }

  @Test func evidenceThatComesBackBringsItsTickAlong() throws {
    let workspace = fixture.workspace
    let tick = Tick(task: "don-doc@so-noi-vu", by: "lan")
    _ = try workspace.save(.tick(tick, agency: "so-noi-vu"), in: "kh-1", by: "lan")
    let seen = try #require(workspace.read().book?.checklists["so-noi-vu"])
    let new = Evidence(id: "tl-2", task: tick.task, tick: tick.id, link: "https://snv.vn/bc")
    _ = try workspace.save(.addEvidence(new, agency: "so-noi-vu"), in: "kh-1", by: "hoa")
    let untick = seen.untick(try #require(seen.ticks[tick.id]), agency: "so-noi-vu")
    let saved = try workspace.apply(untick, in: "kh-1", by: "lan")
    let field = try #require(saved.overridden.first)
    let back = try workspace.restore(
      field, replacedBy: saved.entries, at: saved.place, by: "hoa")
    #expect(back.edit.entries.map(\.record.collection) == ["ticks", "evidence"])
    let list = try #require(workspace.read().book?.checklists["so-noi-vu"])
    #expect(list.ticks == seen.ticks && list.evidence == [new])
  }

  @Test func whatIsBelowASectionGoesWithItAsItWasAskedFor() throws {
    let workspace = fixture.workspace
    let plan = try #require(workspace.read().book?.plan)
    let section = Section(id: "muc-moi", mark: "IX", heading: "Mục mới")
    let placed = PlacedSection(
      section, at: OutlinePlace(below: nil, after: plan.sections.last?.id.rawValue))
    let item = PlacedItem(
      Item(id: "y-moi", text: "Ý mới"), at: OutlinePlace(below: .section("muc-moi")))
    _ = try workspace.save(.section(from: nil, to: placed), in: "kh-1", by: "lan")
    _ = try workspace.save(.item(from: nil, to: item), in: "kh-1", by: "hoa")
    let id: Section.ID = "muc-moi"
    let seen = try #require(workspace.read().book?.plan.placed(id))
    var changed = seen
    changed.section.heading = "Mục của Hoa"
    let whole = try workspace.apply(
      [.item(from: item, to: nil), .section(from: seen, to: nil)], in: "kh-1", by: "lan")
    #expect(whole?.entries.count == 2 && whole?.overridden.isEmpty == true)
    _ = try workspace.undo(in: "kh-1", by: "lan")
    // Who has not seen the item has removed the section alone.
    let unseen = try workspace.apply(.section(from: seen, to: nil), in: "kh-1", by: "lan")
    #expect(unseen.overridden.map(\.record.id) == ["y-moi"])
    #expect(unseen.overridden.map(\.entry?.record.id) == ["y-moi"])
    _ = try workspace.undo(in: "kh-1", by: "lan")
    _ = try workspace.save(.item(from: item, to: nil), in: "kh-1", by: "lan")
    let theirs = try workspace.apply(.section(from: seen, to: changed), in: "kh-1", by: "hoa")
    let again = try workspace.apply(.section(from: seen, to: nil), in: "kh-1", by: "lan")
    #expect(again.overridden.map(\.entry?.id) == [theirs.entries[0].id])
  }
}
