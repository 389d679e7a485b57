import LoaTestSupport
import Testing

@testable import Dashboard

@Suite struct ListStateTests {
  let rows = PaneRows(["a", "b", "c", "d", "e"])

  @Test func settlingAnEmptyListChoosesNothing() {
    var list = ListState(selected: "b", index: 1, top: 1)
    list.settle(in: PaneRows(), height: 3)
    #expect(list == ListState())
  }

  @Test func settlingANewListChoosesTheFirstRow() {
    var list = ListState()
    list.settle(in: rows, height: 3)
    #expect(list == ListState(selected: "a", index: 0, top: 0))
  }

  @Test func rowsInsertedBeforeLeaveTheRecordWhereTheEyeLeftIt() {
    var list = ListState(selected: "c", index: 2, top: 1)
    list.settle(in: PaneRows(["x", "y", "a", "b", "c", "d", "e"]), height: 3)
    #expect(list == ListState(selected: "c", index: 4, top: 3))
  }

  @Test func rowsInsertedAfterChangeNothing() {
    var list = ListState(selected: "c", index: 2, top: 1)
    list.settle(in: PaneRows(["a", "b", "c", "x", "d", "e"]), height: 3)
    #expect(list == ListState(selected: "c", index: 2, top: 1))
  }

  @Test func aRowInsertedInItsPlaceDoesNotTakeTheSelection() {
    var list = ListState(selected: "c", index: 2, top: 0)
    list.settle(in: PaneRows(["a", "b", "x", "c", "d"]), height: 5)
    #expect(list == ListState(selected: "c", index: 3, top: 0))
  }

  @Test func rowsRemovedBeforeMoveTheSelectionUp() {
    var list = ListState(selected: "d", index: 3, top: 2)
    list.settle(in: PaneRows(["c", "d", "e"]), height: 2)
    #expect(list == ListState(selected: "d", index: 1, top: 0))
  }

  @Test func whatTakesTheRemovedRowsPlaceIsChosen() {
    var list = ListState(selected: "c", index: 2, top: 0)
    list.settle(in: PaneRows(["a", "b", "d", "e"]), height: 5)
    #expect(list == ListState(selected: "d", index: 2, top: 0))
  }

  @Test func theLastRowIsChosenWhenTheLastWasRemoved() {
    var list = ListState(selected: "e", index: 4, top: 3)
    list.settle(in: PaneRows(["a", "b"]), height: 2)
    #expect(list == ListState(selected: "b", index: 1, top: 0))
  }

  @Test func reorderingFollowsTheRecord() {
    var list = ListState(selected: "a", index: 0, top: 0)
    list.settle(in: PaneRows(["e", "d", "c", "b", "a"]), height: 2)
    #expect(list == ListState(selected: "a", index: 4, top: 3))
  }

  @Test(arguments: [-7, 99]) func aStaleIndexIsBroughtIntoTheList(index: Int) {
    var list = ListState(selected: "gone", index: index, top: index)
    list.settle(in: rows, height: 3)
    #expect(list.selected == (index < 0 ? "a" : "e"))
    #expect(list.top == (index < 0 ? 0 : 2))
  }

  @Test func choosingOutsideTheListChoosesItsEnds() {
    var list = ListState()
    list.choose(Int.max, in: rows, height: 2)
    #expect(list == ListState(selected: "e", index: 4, top: 3))
    list.choose(-1, in: rows, height: 2)
    #expect(list == ListState(selected: "a", index: 0, top: 0))
    list.choose(3, in: PaneRows(), height: 2)
    #expect(list == ListState(selected: "a", index: 0, top: 0))
  }

  @Test func afterAnyEditsTheRecordStaysChosenAndInSight() {
    var random = SeededGenerator(seed: 2024)
    var rows = (0..<20).map(String.init)
    var list = ListState()
    var next = 100
    for _ in 0..<4_000 {
      let height = Int.random(in: 1...12, using: &random)
      let before = list.selected
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        rows.insert("\(next)", at: Int.random(in: 0...rows.count, using: &random))
        next += 1
      case 1 where !rows.isEmpty: rows.remove(at: Int.random(in: 0..<rows.count, using: &random))
      case 2: rows.shuffle(using: &random)
      case 3:
        list.choose(
          Int.random(in: -2...rows.count + 2, using: &random), in: PaneRows(rows), height: height)
        #expect(rows.isEmpty || list.selected == rows[list.index])
        continue
      default: rows = Int.random(in: 0..<9, using: &random) == 0 ? [] : rows
      }
      list.settle(in: PaneRows(rows), height: height)
      guard !rows.isEmpty else {
        #expect(list == ListState())
        continue
      }
      #expect(list.selected == rows[list.index])
      if let before, rows.contains(before) { #expect(list.selected == before) }
      #expect(list.top <= list.index && list.index < list.top + height)
      #expect(list.top >= 0 && list.top <= max(0, rows.count - height))
    }
  }
}
