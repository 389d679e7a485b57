import PlanModel
import PlanStore
import SystemPackage
import Testing

/// Undo and redo over several documents, on disk and in memory alike.
@Suite struct EditHistoryTests {
  private let workspace = TestWorkspace()
  private static let plan = Plan.ID("47-kh-ubnd-2024")
  private static let places: [DocumentPlace] = [
    .checklist(plan, "so-noi-vu"), .log(plan, "bao-nghe-an"), .log(plan, "dai-pt-th"),
  ]

  /// Gives the documents as a program that has just started would find them.
  private func opener(_ kind: RebaseTests.Place) throws -> () throws -> EditHistory {
    switch kind {
    case .disk:
      return {
        EditHistory(
          try Self.places.map { place in
            (
              place,
              try DocumentStore(
                root: workspace.root, folderNames: place.folderNames, schema: place.schema,
                replica: "k3f9")
            )
          }, replica: "k3f9")
      }
    case .memory:
      let stores = Self.places.map { place -> (DocumentPlace, any DocumentBackend) in
        (place, MemoryStore(schema: place.schema, replica: "k3f9"))
      }
      return { EditHistory(stores, replica: "k3f9") }
    }
  }

  /// What an author's records look like in all documents.
  private func records(of author: String, in history: EditHistory) throws -> [[JSONValue]] {
    try history.backends.map { backend in
      let document = try backend.load().document
      return backend.schema.collections.flatMap { document.records(in: $0.name) }
        .filter { $0["id"]?.stringValue?.hasPrefix(author) == true }
    }
  }

  private func randomEdit(
    of author: String, in schema: DocumentSchema, _ chance: inout TestChance
  ) -> RecordEdit {
    let collection = schema.collections[0].name
    let id = "\(author)-\(Int.random(in: 0..<3, using: &chance))"
    let record = RecordReference(collection, id)
    switch Int.random(in: 0..<5, using: &chance) {
    case 0, 1: return .add(collection: collection, ["id": .string(id), "note": "mới"])
    case 2: return .remove(record, before: nil)
    default:
      return .set(
        record, field: "note", before: nil, after: chance.pick(["Sở", "Báo", .null, "Đài"]))
    }
  }

  /// The laws: undo gives the state before the newest edit that stands, redo the one before the
  /// undo, and what others do to their records meanwhile does not matter.
  @Test(arguments: RebaseTests.Place.allCases, [1, 2, 3] as [UInt64])
  func undoAndRedoFollowTheModel(place: RebaseTests.Place, seed: UInt64) throws {
    let open = try opener(place)
    var chance = TestChance(seed: seed)
    var now = JournalTime.start
    struct Model {
      var state: [[JSONValue]] = [[], [], []]
      var undo: [[[JSONValue]]] = []
      var redo: [[[JSONValue]]] = []
    }
    var models = ["lan": Model(), "hoa": Model()]
    var counts = (undone: 0, redone: 0)
    for _ in 0..<40 {
      now = now + 5
      let author = chance.pick(["lan", "hoa"])
      var model = models[author, default: Model()]
      let history = try open()
      switch Int.random(in: 0..<7, using: &chance) {
      case 0, 1, 2, 3:
        // One save, or a bulk edit of several documents.
        let isBulk = Bool.random(using: &chance)
        let group = isBulk ? BulkGroup.name(at: now) : nil
        var hasChanged = false
        for backend in isBulk ? history.backends : [chance.pick(history.backends)] {
          let edits = (0..<2).map { _ in randomEdit(of: author, in: backend.schema, &chance) }
          let saved = try backend.apply(
            edits, by: author, group: group, undoes: [], now: now)
          hasChanged = hasChanged || !saved.entries.isEmpty
        }
        guard hasChanged else { continue }
        model.undo.append(model.state)
        model.redo = []
        model.state = try records(of: author, in: try open())
      case 4, 5:
        let step = try history.lastEdit(by: author)
        #expect((step == nil) == model.undo.isEmpty)
        guard let step, let before = model.undo.popLast() else { continue }
        #expect(step.by == author && step.passed.isEmpty)
        let report = history.undo(step.entries, by: author, now: now)
        #expect(report.isComplete && report.overtaken.isEmpty)
        model.redo.append(model.state)
        model.state = before
        counts.undone += 1
      default:
        let step = try history.lastUndo(by: author)
        #expect((step == nil) == model.redo.isEmpty)
        guard let step, let before = model.redo.popLast() else { continue }
        #expect(history.undo(step.entries, by: author, now: now).isComplete)
        model.undo.append(model.state)
        model.state = before
        counts.redone += 1
      }
      models[author] = model
      for (author, model) in models {
        #expect(try records(of: author, in: try open()) == model.state)
      }
    }
    #expect(counts.undone > 1)
    // To the start and back to the end.
    for (author, model) in models {
      let end = model.state
      var steps = 0
      while let step = try open().lastEdit(by: author) {
        now = now + 5
        _ = try open().undo(step.entries, by: author, now: now)
        steps += 1
      }
      #expect(steps == model.undo.count)
      #expect(try records(of: author, in: try open()) == [[], [], []])
      for _ in 0..<steps {
        now = now + 5
        let step = try #require(try open().lastUndo(by: author))
        _ = try open().undo(step.entries, by: author, now: now)
      }
      #expect(try records(of: author, in: try open()) == end)
    }
  }

  @Test(arguments: RebaseTests.Place.allCases)
  func whatOthersHaveChangedSinceIsToldBeforeAndAfter(place: RebaseTests.Place) throws {
    let history = try opener(place)()
    let note = RecordReference("publications", "tin-1")
    let log = history.backends[1]
    _ = try log.apply(
      [.add(collection: "publications", ["id": "tin-1", "title": "cũ"])], by: "lan")
    _ = try log.apply([.set(note, field: "title", before: "cũ", after: "của Lan")], by: "lan")
    let theirs = try log.apply(
      [.set(note, field: "title", before: "của Lan", after: "của Hoa")], by: "hoa")
    let step = try #require(try history.lastEdit(by: "lan"))
    let trial = history.conflicts(with: step.entries)
    #expect(trial.overtaken.map(\.field.entry) == theirs.entries)
    #expect(trial.undone == step.entries && trial.saved.isEmpty)
    #expect(try log.load().document.record(note)?["title"] == "của Hoa")
    let report = history.undo(step.entries, by: "lan")
    #expect(report.overtaken == trial.overtaken)
    #expect(try log.load().document.record(note)?["title"] == "cũ")
    // Hoa's own edit still stands in the history, overridden; hers is what redo does not touch.
    #expect(try history.lastUndo(by: "hoa") == nil)
    #expect(history.page().entries.filter(\.isUndone).map(\.after) == ["của Lan"])
  }

  @Test(arguments: RebaseTests.Place.allCases)
  func anEditWhoseValueWasReplacedUnseenSaysByWhich(place: RebaseTests.Place) throws {
    let history = try opener(place)()
    let list = history.backends[0]
    let task = RecordReference("tasks", "viec")
    _ = try list.apply([.add(collection: "tasks", ["id": "viec", "by": "hoa"])], by: "hoa")
    func set(_ field: String, to value: JSONValue, by account: String) throws -> JournalEntry {
      try list.apply([.set(task, field: field, before: nil, after: value)], by: account).entries[0]
    }
    let mine = try set("note", to: "của Lan", by: "lan")
    let theirs = try set("note", to: "của Hoa", by: "hoa")
    // Who recorded it is no value that is lost.
    #expect(try set("by", to: "minh", by: "minh").overrides != nil)
    #expect(theirs.overrides == mine.id)
    let entries = history.page().entries
    #expect(entries.map(\.replacedBy?.id) == [nil, nil, theirs.id, nil])
    #expect(entries.map(\.replaces) == [nil, mine.id, nil, nil])
    _ = history.undo([entries[1]], by: "lan")
    #expect(history.page().entries.allSatisfy { $0.replacedBy == nil })
    #expect(try list.load().document.record(task)?["note"] == "của Lan")
  }

  @Test(arguments: RebaseTests.Place.allCases)
  func whatIsGoneOrDoneAlreadyIsPassedOver(place: RebaseTests.Place) throws {
    let history = try opener(place)()
    let tick = RecordReference("tasks", "viec")
    let list = history.backends[0]
    _ = try list.apply([.add(collection: "tasks", ["id": "khac"])], by: "lan")
    let mine = try list.apply([.add(collection: "tasks", ["id": "viec"])], by: "lan")
    _ = try list.apply([.remove(tick, before: nil)], by: "hoa")
    let items = mine.entries.map { HistoryEntry(place: Self.places[0], entry: $0) }
    let report = history.conflicts(with: items)
    #expect(report.missing == items && !report.changesAnything)
    // So one key takes back the edit before it.
    let step = try #require(try history.lastEdit(by: "lan"))
    #expect(step.entries.map(\.record.id) == ["khac"])
    // And it is said whose turn it would have been.
    #expect(step.passed == items)
    #expect(try history.lastEdit(by: "minh") == nil)
  }

  @Test(arguments: RebaseTests.Place.allCases)
  func whatAColleagueHasAddedAgainIsTheirs(place: RebaseTests.Place) throws {
    let history = try opener(place)()
    let list = history.backends[0]
    let tick: JSONObject = ["id": "viec", "task": "viec"]
    let mine = try list.apply([.add(collection: "ticks", tick)], by: "lan")
    _ = try list.apply([.remove(RecordReference("ticks", "viec"), before: tick)], by: "hoa")
    let theirs = try list.apply([.add(collection: "ticks", tick)], by: "hoa")
    let step = try #require(try history.lastEdit(by: "lan"))
    #expect(step.entries.map(\.entry) == mine.entries)
    let trial = history.conflicts(with: step.entries)
    #expect(trial.overtaken.map(\.field.entry) == theirs.entries)
    // One's own second addition is nothing to ask about.
    let own = try #require(try history.lastEdit(by: "hoa"))
    #expect(own.entries.map(\.entry) == theirs.entries)
    #expect(history.conflicts(with: own.entries).overtaken.isEmpty)
  }

  @Test(arguments: RebaseTests.Place.allCases)
  func evidenceGoesWithItsTickAndIsAskedAbout(place: RebaseTests.Place) throws {
    let history = try opener(place)()
    let list = history.backends[0]
    _ = try list.apply([.add(collection: "ticks", ["id": "viec", "task": "viec"])], by: "lan")
    let proof = try list.apply(
      [.add(collection: "evidence", ["id": "bc", "tick": "viec", "number": "99/BC"])], by: "hoa")
    let before = try list.load().document
    let step = try #require(try history.lastEdit(by: "lan"))
    #expect(history.conflicts(with: step.entries).overtaken.map(\.field.entry) == proof.entries)
    let report = history.undo(step.entries, by: "lan")
    #expect(report.undone.count == 2 && report.overtaken.map(\.field.entry) == proof.entries)
    #expect(try list.load().document.records(in: "evidence").isEmpty)
    // One redo brings both back.
    let undo = try #require(try history.lastUndo(by: "lan"))
    _ = history.undo(undo.entries, by: "lan")
    let after = try list.load().document
    #expect(after.records(in: "ticks") == before.records(in: "ticks"))
    #expect(after.records(in: "evidence") == before.records(in: "evidence"))
  }

  @Test func aFolderThatRefusesDoesNotHoldUpTheOthers() throws {
    let history = try opener(.disk)()
    let group = BulkGroup.name(at: .start)
    for backend in history.backends {
      _ = try backend.apply(
        [.add(collection: backend.schema.collections[0].name, ["id": "a"])], by: "lan",
        group: group)
    }
    let step = try #require(try history.lastEdit(by: "lan"))
    #expect(step.places == Self.places)
    let broken = workspace.root.appending("plans/47-kh-ubnd-2024/publications/dai-pt-th/log.json")
    Files.write(Array("{".utf8), to: broken)
    let report = history.undo(step.entries, by: "lan")
    #expect(report.refused.map(\.place) == [Self.places[2]])
    #expect(report.refused.map(\.error.problem) == [.damaged])
    #expect(report.saved.map(\.place) == Array(Self.places[..<2]))
    #expect(report.group != nil && !report.isComplete)
    #expect(Files.read(broken) == Array("{".utf8))
  }

  @Test(arguments: RebaseTests.Place.allCases)
  func pagesGoThroughTheWholeHistoryOnce(place: RebaseTests.Place) throws {
    let history = try opener(place)()
    var chance = TestChance(seed: 5)
    for number in 0..<60 {
      let backend = chance.pick(history.backends)
      _ = try backend.apply(
        [.add(collection: backend.schema.collections[0].name, ["id": .string("r-\(number)")])],
        by: "lan", now: JournalTime.start + Int64(number / 4))
    }
    let all = history.page(limit: 1000)
    #expect(all.entries.count == 60 && all.next == nil && all.failures.isEmpty)
    #expect(zip(all.entries, all.entries.dropFirst()).allSatisfy { $0.at >= $1.at })
    for limit in [1, 7, 59, 60] {
      var entries: [HistoryEntry] = []
      var page = history.page(limit: limit)
      entries += page.entries
      while let next = page.next {
        page = history.page(limit: limit, after: next)
        #expect(!page.entries.isEmpty)
        entries += page.entries
      }
      #expect(entries == all.entries)
    }
    let some = history.page(limit: 3) { $0.record.id.hasSuffix("7") }
    #expect(some.entries.map(\.record.id) == ["r-57", "r-47", "r-37"])
  }
}
