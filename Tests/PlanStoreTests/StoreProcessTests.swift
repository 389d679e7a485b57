import PlanStore
import SystemPackage
import Testing

/// Real processes on one folder.
@Suite(.serialized) struct StoreProcessTests {
  private let workspace = TestWorkspace()

  private func expectAllPresent(_ acknowledged: [String]) throws {
    let store = try workspace.store()
    let loaded = try store.load()
    let ids = Set(loaded.document.records(in: "tasks").compactMap { $0["id"]?.stringValue })
    #expect(Set(acknowledged).subtracting(ids).isEmpty)
    // The journal tells the same story, each edit once, the counters without gaps.
    let part = try store.history()
    #expect(part.flaws.isEmpty)
    #expect(part.entries.map(\.id.counter) == part.entries.indices.map { $0 + 1 })
    #expect(Set(part.entries.map(\.record.id)) == ids)
    var replayed = MemoryReplay()
    for entry in part.entries { replayed.take(entry) }
    #expect(replayed.ids == ids)
  }

  @Test func manyWritersLoseNothing() throws {
    let writers = (0..<6).map {
      Child(Child.probe, ["add", workspace.root.string, "nguoi-\($0)", "25"])
    }
    let results = writers.map { $0.wait() }
    #expect(results.map(\.status) == Array(repeating: 0, count: 6))
    let acknowledged = results.flatMap { $0.output.split(separator: "\n").map(String.init) }
    #expect(acknowledged.count == 150)
    try expectAllPresent(acknowledged)
    #expect(workspace.fileNames == [".lock", "tasks.journal", "tasks.json"])
  }

  @Test func killedWritersLoseNothingAcknowledged() throws {
    var chance = TestChance(seed: 11)
    var acknowledged: [String] = []
    let reader = try workspace.store()
    for round in 0..<20 {
      let writers = (0..<3).map {
        Child(Child.probe, ["add", workspace.root.string, "vong-\(round)-\($0)", "1000"])
      }
      // On a busy machine it takes a while until all have begun.
      let before = try reader.history().entries.count
      for _ in 0..<500 {
        if try reader.history().entries.count > before { break }
        usleepMilliseconds(5)
      }
      for writer in writers.shuffled(using: &chance) {
        usleepMilliseconds(Int.random(in: 3...35, using: &chance))
        // A reader meanwhile sees a whole document, at any moment.
        _ = try reader.load()
        writer.kill()
      }
      for writer in writers {
        let result = writer.wait()
        #expect(result.status == -9)
        acknowledged += result.output.split(separator: "\n").map(String.init)
      }
      try expectAllPresent(acknowledged)
    }
    #expect(acknowledged.count > 20)
    try workspace.store().addTask("sau-cung")
    #expect(try workspace.store().load().lag == 0)
    #expect(workspace.fileNames.allSatisfy { !$0.hasSuffix(".tmp") })
  }
}

/// The plainest thing that the journal can be replayed into.
private struct MemoryReplay {
  var ids: Set<String> = []

  mutating func take(_ entry: JournalEntry) {
    switch entry.change {
    case .add: ids.insert(entry.record.id)
    case .remove: ids.remove(entry.record.id)
    case .set, .element: break
    }
  }
}
