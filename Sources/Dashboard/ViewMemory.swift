/// What one person's screen keeps from one session to the next.
package struct ViewMemory: Hashable, Sendable {
  /// Where the person worked last; `nil` if that is not known.
  package var place: Place?
  package var lists: [Pane: Row]
  package var dividers: [Divider: Int]
  /// What the person has chosen with the key for the mouse; `nil` if it was never pressed.
  package var mouseChoice: Bool?

  /// The chosen record of a list and the rows that were drawn above it; of a pane to read, the
  /// first line.
  package struct Row: Hashable, Sendable {
    package var selected: String?
    package var offset: Int

    package init(selected: String?, offset: Int) {
      self.selected = selected
      self.offset = offset
    }
  }

  package init(
    place: Place? = nil, lists: [Pane: Row] = [:], dividers: [Divider: Int] = [:],
    mouseChoice: Bool? = nil
  ) {
    self.place = place
    self.lists = lists
    self.dividers = dividers
    self.mouseChoice = mouseChoice
  }
}

extension Pane {
  /// The name by which a person's state knows it.
  package var name: String { "\(self)" }

  package init?(name: String) {
    guard let pane = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = pane
  }
}

extension DashboardState {
  /// What to keep for the next session.
  package var viewMemory: ViewMemory {
    let rows = lists.compactMapValues { list -> ViewMemory.Row? in
      if let selected = list.selected {
        return ViewMemory.Row(selected: selected, offset: list.index - list.top)
      }
      return list.top > 0 ? ViewMemory.Row(selected: nil, offset: list.top) : nil
    }
    return ViewMemory(
      place: trace.lastPlace ?? Place(screen, focusedPane), lists: rows, dividers: dividers,
      mouseChoice: mouseChoice)
  }

  /// Takes up what can be taken up at once; the rows wait for the workspace.
  mutating func remember(_ memory: ViewMemory) -> [DashboardEffect] {
    dividers = memory.dividers
    mouseChoice = memory.mouseChoice
    self.memory = memory
    takeUpMemory()
    guard mouseChoice == true, !readsMouse else { return [] }
    readsMouse = true
    return [.readMouse(true)]
  }

  /// Takes up the chosen rows and the screen once there is something on it.
  mutating func takeUpMemory() {
    guard let memory, book != nil else { return }
    self.memory = nil
    takeUp(memory)
  }

  private mutating func takeUp(_ memory: ViewMemory) {
    for (pane, row) in memory.lists {
      lists[pane] =
        pane.isDetail
        ? ListState(top: row.offset) : ListState(selected: row.selected, top: -row.offset)
      if pane == .agencyList || pane == .channelList {
        settle(pane)
        refreshSelection()
      }
    }
    // The rows beside a list were chosen for what was chosen in it.
    for (pane, row) in memory.lists where pane == .taskList || pane == .channelLog {
      lists[pane] = ListState(selected: row.selected, top: -row.offset)
    }
    settleAll()
    if screen == .overview, trail.isEmpty, let place = memory.place, place.screen != .overview {
      go(to: place.screen)
      // A digit or q that is pressed first is meant for the program, not for a field.
      focus[place.screen] = place.pane == .contactSearch ? .contactList : place.pane
    }
    for (pane, row) in memory.lists where pane.isDetail { lists[pane] = ListState(top: row.offset) }
    clampDetails()
  }
}
