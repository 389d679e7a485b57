/// A key as a terminal reports it.
package enum Key: Hashable, Sendable {
  /// One scalar as typed; a decomposed letter comes as several (``TextField`` joins them).
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  /// Left or right with Ctrl or Alt held.
  case wordLeft
  case wordRight
  case home
  case end
  case pageUp
  case pageDown
  /// F1 to F12.
  case function(Int)
  /// A lowercase letter or one of `@ \ ] ^ _`, with Ctrl held.
  ///
  /// Ctrl-H, Ctrl-I, Ctrl-J and Ctrl-M are backspace, tab, enter and enter.
  case control(Character)
  /// A character with Alt held, or Escape and that character within 25 ms.
  ///
  /// Nothing tells the two apart: a program without a use for it may take it as both keys.
  case alt(Character)

  /// How the key is called on the screen, in ASCII for all keys but characters.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .wordLeft: "Ctrl-Left"
    case .wordRight: "Ctrl-Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt("\u{7F}"): "Alt-Backspace"
    case .alt("\r"): "Alt-Enter"
    case .alt(let character): "Alt-\(character)"
    }
  }
}

/// What a terminal tells the program.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one go, with `\n` as line end; what exceeds 1 MiB is left out.
  case paste(String)
  case resized(columns: Int, rows: Int)
  /// Only after the mouse was asked for.
  case mouse(MouseEvent)
  /// The terminal is gone: nothing can be read or shown any more.
  case hangUp
}

/// How many colors the terminal shows.
package enum ColorMode: Hashable, Sendable, CaseIterable {
  case monochrome
  case eight
  case twoHundredFiftySix
}
