import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Agencies, assignments and parts of the plan are moved among their neighbours.
@Suite struct OrderTests {
  private let agencies = DashboardState.showing(.busy).pressing(.function(5), .down)
  private let tasks = DashboardState.showing(.busy).pressing(.function(5), .down, .enter)

  private func edit(_ effects: [DashboardEffect]) -> PlanEdit? {
    if case .save(let edit, _)? = effects.first { edit } else { nil }
  }

  private func ids(_ state: DashboardState, _ pane: Pane) -> [String] {
    let rows = state.rows(pane)
    return (0..<rows.count).map { rows.id($0) }
  }

  @Test func anAgencyGoesPastItsNeighbourAndStaysChosen() throws {
    var state = agencies
    let before = ids(state, .agencyList)
    let chosen = try #require(state.list(.agencyList).selected)
    let moved = try #require(edit(state.apply(.keyPressed(.character("J")))))
    var after = before
    after.swapAt(1, 2)
    #expect(ids(state, .agencyList) == after)
    #expect(state.list(.agencyList).selected == chosen)
    guard case .moveAgency(Agency.ID(chosen), _, Agency.ID(before[2])) = moved else {
      Issue.record("\(moved)")
      return
    }
    _ = state.apply(.keyPressed(.character("K")))
    #expect(ids(state, .agencyList) == before)
    #expect(state.message?.text.hasPrefix("Đã chuyển Sở Nội vụ ra sau ") == true)
    #expect(
      state.contents?.registry.agencies.map(\.id)
        == DashboardState.showing(.busy).contents?
        .registry.agencies.map(\.id))
  }

  @Test func aPartGoesPastTheNextOfItsKindBelowTheSamePart() throws {
    // Items above sections, and deeper ones between: none of them is a neighbour.
    func item(_ id: String, _ items: [Item] = []) -> Item {
      Item(id: Item.ID(id), mark: "-", text: "Ý \(id)", items: items)
    }
    var contents = WorkspaceContents.empty
    let plan = Plan(
      id: "trong", issuer: "UBND tỉnh", title: "Kế hoạch", year: 2024,
      sections: [
        Section(
          id: "mot", mark: "I", heading: "Một",
          items: [item("a", [item("a1"), item("a2")]), item("b")],
          sections: [
            Section(id: "mot-1", mark: "1", heading: "Một một", items: [item("c")]),
            Section(id: "mot-2", mark: "2", heading: "Một hai"),
          ]),
        Section(id: "hai", mark: "II", heading: "Hai", items: [item("d")]),
      ])
    contents.book = PlanBook(registry: Registry(), plan: plan)
    let expected: [(part: String, next: String?)] = [
      ("mot", "hai"), ("a", "b"), ("a1", "a2"), ("a2", nil), ("b", nil), ("c", nil),
      ("mot-1", "mot-2"), ("mot-2", nil), ("hai", nil), ("d", nil),
    ]
    for (part, next) in expected {
      var state = DashboardState.showing(contents).pressing(.function(3))
      let position = try #require(
        ids(state, .planTree).firstIndex { $0.hasSuffix(":\(part)") }, "\(part)")
      state = state.pressing(Array(repeating: .down, count: position))
      let moved = edit(state.apply(.keyPressed(.character("J"))))
      switch moved {
      case .section(_, let after?)?: #expect(after.place.after == next, "\(part)")
      case .item(_, let after?)?: #expect(after.place.after == next, "\(part)")
      default: #expect(next == nil, "\(part): \(state.message?.text ?? "")")
      }
    }
  }

  @Test func theFirstAndTheLastStay() {
    var first = agencies.pressing(.home)
    #expect(first.apply(.keyPressed(.character("K"))) == [])
    #expect(first.message?.text == first.texts.rowIsFirst)
    var last = agencies.pressing(.end)
    #expect(last.apply(.keyPressed(.character("J"))) == [])
    #expect(last.message?.text == last.texts.rowIsLast)
  }

  @Test func anAssignmentGoesPastItsNeighbourOnTheChecklist() throws {
    var state = tasks
    let before = state.figures.tasks.map(\.id)
    let moved = try #require(edit(state.apply(.keyPressed(.character("J")))))
    #expect(moved == .moveAssignment("chu-tri", from: nil, after: "bao-cao-quy"))
    var after = before
    after.swapAt(0, 1)
    #expect(state.figures.tasks.map(\.id) == after)
    #expect(state.selectedTask?.id == before[0])
  }

  @Test func aTaskOfTheAgencysOwnIsNotMoved() {
    var state = tasks
    state.openForm(about: .ownTask(nil, of: "so-noi-vu"))
    state = state.typing("Phát tờ rơi").pressing(.control("s"))
    #expect(state.selectedTask?.assignment == nil)
    #expect(state.apply(.keyPressed(.character("K"))) == [])
  }

  @Test func anItemIsMovedAmongItsSiblings() throws {
    var state = DashboardState.showing(.busy).pressing(.function(3))
    let position = try #require(ids(state, .planTree).firstIndex(of: "item:nd-the-che"))
    state = state.pressing(.home).pressing(Array(repeating: .down, count: position))
    var first = state
    #expect(first.apply(.keyPressed(.character("K"))) == [])
    guard case .item(_?, let after?)? = edit(state.apply(.keyPressed(.character("J")))) else {
      Issue.record("no item")
      return
    }
    #expect(after.place == OutlinePlace(below: .section("noi-dung"), after: "nd-tthc"))
    #expect(state.selectedEntry?.item == "nd-the-che")
    state = state.pressing(.character("K"))
    #expect(
      ids(state, .planTree) == ids(DashboardState.showing(.busy).pressing(.function(3)), .planTree))
  }

  @Test func aListInAnotherOrderOrFilteredSaysWhatToDoFirst() {
    var sorted = agencies.pressing(.character("s"))
    #expect(sorted.apply(.keyPressed(.character("J"))) == [])
    #expect(sorted.message?.text == sorted.texts.moveRowNeedsOrder(sort: "s"))
    var filtered = agencies.pressing(.character("f")).typing("sở").pressing(.enter)
    #expect(filtered.apply(.keyPressed(.character("J"))) == [])
    #expect(filtered.message?.text == filtered.texts.moveRowFiltered)
    var elsewhere = DashboardState.showing(.busy)
    #expect(elsewhere.apply(.keyPressed(.character("J"))) == [])
    #expect(elsewhere.message?.text.contains("chỉ dùng ở") == true)
  }

  @Test func whoMayNotWriteTheRegistryIsTold() {
    var state = agencies
    var rights = WriteRights()
    rights.refused = [.agencies: "snv"]
    _ = state.apply(.rightsRead(rights))
    let before = ids(state, .agencyList)
    #expect(state.apply(.keyPressed(.character("J"))) == [])
    #expect(state.message?.text.contains("nhóm snv ghi được") == true)
    #expect(ids(state, .agencyList) == before)
  }
}
