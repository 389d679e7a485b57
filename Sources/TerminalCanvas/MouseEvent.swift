/// Something done with the mouse, at a place of the screen.
package struct MouseEvent: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// The left button went down.
    case press
    /// The mouse moved with the left button down.
    case drag
    case release
    case wheelUp
    case wheelDown
  }

  package var action: Action
  package var position: Position

  package init(_ action: Action, column: Int, row: Int) {
    self.action = action
    position = Position(column: column, row: row)
  }
}
