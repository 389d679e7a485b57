/// What a cell means; `Terminal` decides how that looks.
///
/// No meaning may rest on a style alone: views also write a mark or a word.
package enum Style: UInt8, CaseIterable, Hashable, Sendable {
  case plain
  case muted
  case strong
  case title
  case border
  case borderFocused
  case header
  case tab
  case tabCurrent
  /// The selection in the focused pane.
  case selected
  case selectedUnfocused
  case overdue
  case warning
  case done
  case published
  case silent
  /// The name of a key on the key line.
  case key
  case keyLine
  case field
  case fieldFocused
  case placeholder
  case error
  /// What a search has found.
  case match
  case progressFilled
  case progressEmpty
  case notice
}
