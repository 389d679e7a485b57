import PlanStore
import Testing

/// The rules of edits, on disk and in memory alike.
@Suite struct RebaseTests {
  enum Place: CaseIterable {
    case disk, memory
  }

  private let workspace = TestWorkspace()

  /// Two officers' views of one document.
  private func pair(
    _ place: Place, _ schema: DocumentSchema = .tasks
  ) throws -> (any DocumentBackend, any DocumentBackend) {
    switch place {
    case .disk: return (try workspace.store(schema), try workspace.store(schema))
    case .memory:
      let store = MemoryStore(schema: schema, replica: "k3f9")
      return (store, store)
    }
  }

  private let task = RecordReference("tasks", "mot")

  @Test(arguments: Place.allCases)
  func differentFieldsNeverConflict(place: Place) throws {
    let (lan, hoa) = try pair(place)
    try lan.addTask("mot", note: "cũ")
    let one = try lan.setNote("mot", from: "cũ", to: "mới", by: "lan")
    let two = try hoa.apply(
      [.set(task, field: "person", before: nil, after: "Nguyễn Thị Hoa")], by: "hoa")
    #expect(one.overridden.isEmpty && two.overridden.isEmpty)
    #expect(
      try lan.load().document.record(task)
        == ["id": "mot", "note": "mới", "person": "Nguyễn Thị Hoa"])
  }

  @Test(arguments: Place.allCases)
  func onTheSameFieldTheLaterStandsAndNamesTheOther(place: Place) throws {
    let (lan, hoa) = try pair(place)
    try lan.addTask("mot", note: "cũ")
    let first = try lan.setNote("mot", from: "cũ", to: "của Lan", by: "lan")
    let second = try hoa.setNote("mot", from: "cũ", to: "của Hoa", by: "hoa")
    #expect(try lan.note("mot") == "của Hoa")
    #expect(second.entries.map(\.overrides) == [first.entries[0].id])
    #expect(
      second.overridden == [
        OverriddenField(
          editIndex: 0, record: task, field: "note", expected: "cũ", found: "của Lan",
          entry: first.entries[0])
      ])
    // One step brings the overridden value back.
    _ = try lan.undo(second.entries, by: "lan")
    #expect(try hoa.note("mot") == "của Lan")
  }

  @Test(arguments: Place.allCases)
  func theSameValueTwiceIsNoConflict(place: Place) throws {
    let (lan, hoa) = try pair(place)
    try lan.addTask("mot", note: "cũ")
    try lan.setNote("mot", from: "cũ", to: "mới", by: "lan")
    let second = try hoa.setNote("mot", from: "cũ", to: "mới", by: "hoa")
    #expect(second.outcomes == [.unchanged])
    #expect(second.overridden.isEmpty)
  }

  @Test(arguments: Place.allCases)
  func anAddedRecordThatIsThereIsSetFieldByField(place: Place) throws {
    let (lan, hoa) = try pair(place)
    let first = try lan.addTask("mot", note: "của Lan")
    let second = try hoa.apply(
      [.add(collection: "tasks", ["id": "mot", "note": "của Hoa", "person": "Hoa"])], by: "hoa")
    #expect(second.entries.count == 2)
    #expect(second.overridden.map(\.entry) == [first.entries[0]])
    #expect(
      try lan.load().document.record(task) == ["id": "mot", "note": "của Hoa", "person": "Hoa"])
  }

  @Test(arguments: Place.allCases)
  func removingWhatIsGoneIsReported(place: Place) throws {
    let (lan, hoa) = try pair(place)
    try lan.addTask("mot")
    _ = try lan.apply([.remove(task, before: nil)], by: "lan")
    #expect(try hoa.apply([.remove(task, before: nil)], by: "hoa").outcomes == [.recordMissing])
  }

  @Test(arguments: Place.allCases)
  func anEditOfARemovedRecordBringsItBack(place: Place) throws {
    let (lan, hoa) = try pair(place)
    try lan.addTask("mot", note: "cũ")
    let removal = try lan.apply([.remove(task, before: nil)], by: "lan")
    let edit = RecordEdit.set(task, field: "person", before: nil, after: "Hoa")
    let saved = try hoa.apply([edit], by: "hoa")
    #expect(saved.outcomes == [.applied])
    #expect(saved.entries.map(\.overrides) == [removal.entries[0].id])
    #expect(
      try lan.load().document.record(task) == ["id": "mot", "note": "cũ", "person": "Hoa"])
    let unheard = RecordEdit.set(
      RecordReference("tasks", "hai"), field: "note", before: nil, after: "x")
    #expect(try hoa.apply([unheard], by: "hoa").outcomes == [.recordMissing])
  }

  @Test(arguments: Place.allCases)
  func removingARecordThatChangedSaysWhoseEditGoes(place: Place) throws {
    let (lan, hoa) = try pair(place)
    let seen = try lan.addTask("mot", note: "cũ").document.record(task)
    let change = try lan.setNote("mot", from: "cũ", to: "mới", by: "lan")
    let removal = try hoa.apply([.remove(task, before: seen)], by: "hoa")
    #expect(removal.entries.map(\.overrides) == [change.entries[0].id])
    #expect(removal.entries.map(\.change) == [.remove(["id": "mot", "note": "mới"])])
  }

  @Test(arguments: Place.allCases)
  func elementsOfASetNeverConflict(place: Place) throws {
    let (lan, hoa) = try pair(place, .log)
    let piece = RecordReference("publications", "bai-1")
    _ = try lan.apply(
      [.add(collection: "publications", ["id": "bai-1", "covers": ["iv-2", "iv-1"]])], by: "lan")
    let seen: JSONValue = ["iv-1", "iv-2"]
    let one = try lan.apply(
      [.set(piece, field: "covers", before: seen, after: ["iv-2", "iv-3"])], by: "lan")
    let two = try hoa.apply(
      [.element(piece, field: "covers", "iv-0", isIn: true)], by: "hoa")
    #expect(one.entries.count == 2 && one.overridden.isEmpty)
    #expect(two.overridden.isEmpty)
    let covers = try lan.load().document.record(piece)?["covers"]
    #expect(covers == ["iv-0", "iv-2", "iv-3"])
  }

  @Test(arguments: Place.allCases)
  func allEditsOfASaveOrNone(place: Place) throws {
    let (lan, _) = try pair(place)
    let edits: [RecordEdit] = [
      .add(collection: "tasks", ["id": "mot"]), .add(collection: "unknown", ["id": "hai"]),
    ]
    let error = storeError { () throws(StoreError) in _ = try lan.apply(edits, by: "lan") }
    #expect(error?.problem == .badEdit)
    #expect(try lan.load().document.records(in: "tasks").isEmpty)
  }

  @Test(
    arguments: [
      .add(collection: "tasks", [:]), .add(collection: "tasks", ["id": "a/b"]),
      .add(collection: "tasks", ["id": "a", "x[y]": 1]), .remove(.header, before: nil),
      .set(.header, field: "format", before: nil, after: 2),
      .set(.header, field: "tasks", before: nil, after: []),
      .set(RecordReference("tasks", "a"), field: "id", before: nil, after: "b"),
      .set(RecordReference("tasks", "a"), field: "", before: nil, after: "b"),
      .element(RecordReference("tasks", "a"), field: "note", "x", isIn: true),
    ] as [RecordEdit])
  func senselessEditsAreRefused(edit: RecordEdit) {
    let store = MemoryStore(schema: .tasks, replica: "k3f9")
    let error = storeError { () throws(StoreError) in _ = try store.apply([edit], by: "lan") }
    #expect(error?.problem == .badEdit || error?.problem == .badName)
  }

  @Test(arguments: Place.allCases)
  func theHeaderCanBeEdited(place: Place) throws {
    let (lan, _) = try pair(place)
    let saved = try lan.apply(
      [.set(.header, field: "title", before: nil, after: "Tỉnh Nghệ An")], by: "lan")
    #expect(saved.entries.map(\.record) == [.header])
    #expect(try lan.load().document.header["title"] == "Tỉnh Nghệ An")
  }

  @Test(arguments: Place.allCases)
  func anUndoThatOthersHaveOvertakenSaysSoBefore(place: Place) throws {
    let (lan, hoa) = try pair(place)
    try lan.addTask("mot", note: "cũ")
    let mine = try lan.setNote("mot", from: "cũ", to: "của Lan", by: "lan")
    let inverse = InverseEdits(of: mine.entries)
    #expect(try lan.conflicts(with: inverse.edits).isEmpty)
    let theirs = try hoa.setNote("mot", from: "của Lan", to: "của Hoa", by: "hoa")
    #expect(try lan.conflicts(with: inverse.edits).map(\.entry) == theirs.entries)
    #expect(try lan.note("mot") == "của Hoa")
  }

  @Test(arguments: Place.allCases, [1, 2, 3, 4] as [UInt64])
  func takingEverythingBackGivesTheStart(place: Place, seed: UInt64) throws {
    let (lan, hoa) = try pair(place, .log)
    var chance = TestChance(seed: seed)
    let ids = ["a", "b", "c", "d"]
    _ = try lan.apply(
      [.add(collection: "publications", ["id": "a", "title": "Sở", "covers": ["x"]])], by: "lan")
    let start = try lan.load().document
    var entries: [JournalEntry] = []
    for _ in 0..<30 {
      let edits = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
        let id = chance.pick(ids)
        let record = RecordReference("publications", id)
        let value: JSONValue = chance.pick(["Sở Nội vụ", .null, 7, "So\u{031B}\u{0309}", ["k": 1]])
        switch Int.random(in: 0..<6, using: &chance) {
        case 0:
          return RecordEdit.add(
            collection: "publications",
            ["id": .string(id), "title": value, "covers": ["y", "x"]])
        case 1: return .remove(record, before: nil)
        case 2: return .set(record, field: "title", before: nil, after: value)
        case 3: return .set(record, field: "note", before: value, after: value)
        case 4: return .set(record, field: "covers", before: ["x"], after: ["z"])
        default:
          return .element(
            record, field: "covers", chance.pick(["x", "y", "z"]),
            isIn: Bool.random(using: &chance))
        }
      }
      entries += try chance.pick([lan, hoa]).apply(edits, by: "lan").entries
    }
    #expect(entries.count > 20)
    let changed = try lan.load().document
    let back = try lan.undo(entries, by: "lan")
    #expect(back.overridden.isEmpty)
    #expect(try hoa.load().document == start)
    #expect(back.entries.compactMap(\.undoes).count == back.entries.count)
    _ = try hoa.undo(back.entries, by: "hoa")
    #expect(try lan.load().document == changed)
  }
}
