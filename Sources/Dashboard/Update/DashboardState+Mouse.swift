import LoaTexts
import TerminalCanvas

/// The mouse does what keys do as well, to what was drawn under it.
extension DashboardState {
  /// Rows that one step of the wheel moves.
  private static let wheelRows = 3

  mutating func toggleMouse() -> [DashboardEffect] {
    readsMouse.toggle()
    mouseChoice = readsMouse
    heldDivider = nil
    let key = keyName(of: .toggleMouse)
    message = Message(readsMouse ? texts.mouseOn(key) : texts.mouseOff)
    return [.readMouse(readsMouse)]
  }

  mutating func take(_ event: MouseEvent) -> [DashboardEffect] {
    guard readsMouse, !layout.isTooSmall else { return [] }
    switch event.action {
    case .release:
      heldDivider = nil
      return []
    case .drag:
      if let heldDivider { drag(heldDivider, to: event.position) }
      return []
    case .wheelUp, .wheelDown:
      return turnWheel(event.action == .wheelUp ? -Self.wheelRows : Self.wheelRows, event.position)
    case .press:
      heldDivider = nil
      return click(event.position)
    }
  }

  private mutating func click(_ position: Position) -> [DashboardEffect] {
    if layout.keyLine.contains(position) { return clickKeyLine(column: position.column) }
    guard overlay == nil, form == nil else { return [] }
    message = nil
    if layout.tabs.contains(position) {
      let tab = tabs.last { $0.column <= position.column }
      guard let tab, position.column < tab.column + TextWidth.columns(of: tab.label) else {
        return []
      }
      return show(tab.screen)
    }
    if let divider = layout.divider(at: position, on: screen, focus: focusedPane) {
      heldDivider = divider
      return []
    }
    choose(at: position)
    return []
  }

  /// As its key does, which types while words are searched for.
  private mutating func show(_ screen: ScreenKind) -> [DashboardEffect] {
    if finds.field != nil { typeInListSearch(.enter) }
    message = nil
    saves.quitsWhenSaved = false
    defer { trace.lastPlace = Place(self.screen, focusedPane) }
    return perform(screen.action)
  }

  private mutating func clickKeyLine(column: Int) -> [DashboardEffect] {
    let entry = keyLine.last { $0.column <= column }
    guard let entry, column < entry.column + entry.hint.columns,
      let key = entry.hint.key(atColumn: column - entry.column)
    else { return [] }
    return press(key)
  }

  /// Gives the focus to the pane at a place and chooses the row there.
  private mutating func choose(at position: Position) {
    guard let (pane, area) = pane(at: position) else { return }
    focus[screen] = pane
    trace.lastPlace = Place(screen, pane)
    guard !isDetail(pane), pane != .contactSearch else { return }
    let rows = layout.listArea(of: pane, in: area)
    let row = list(pane).top + position.row - rows.row
    guard rows.contains(position), self.rows(pane).contains(row),
      position.row - rows.row < layout.listHeight(of: pane)
    else { return }
    move(to: row)
  }

  private func pane(at position: Position) -> (pane: Pane, area: Rect)? {
    layout.panes(of: screen, focus: focusedPane).first { $0.area.contains(position) }
  }

  private mutating func turnWheel(_ rows: Int, _ position: Position) -> [DashboardEffect] {
    if overlay != nil {
      let key = keymap.keys(for: rows < 0 ? .moveUp : .moveDown).first
      return (0..<abs(rows)).flatMap { _ in key.map { press($0) } ?? [] }
    }
    guard form == nil, let (pane, _) = pane(at: position), pane != .contactSearch else { return [] }
    focus[screen] = pane
    message = nil
    // The first row is the end here; the search above it is reached by keys.
    if isDetail(pane) { move(by: rows) } else { move(to: max(0, list(pane).index + rows)) }
    return []
  }

  private mutating func drag(_ divider: Divider, to position: Position) {
    dividers[divider] = layout.share(of: divider, at: position)
    settleAll()
    clampDetails()
  }

  /// Copies, or opens a link, from a view that lies over the screen; `nil` for other keys.
  mutating func share(_ key: Key) -> [DashboardEffect]? {
    switch keymap.action(for: key) {
    case .copy: copy()
    case .openLink: openLink()
    default: nil
    }
  }
}
