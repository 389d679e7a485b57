package import PlanModel
package import TerminalCanvas

/// The field over the screen that finds every action and every record.
package struct Palette: Hashable, Sendable {
  package var field = TextField()
  /// The best answers, best first.
  package var rows: [Row] = []
  /// How many answers there are with those that are not listed.
  package var total = 0
  package var index = 0
  package var top = 0
  /// Why actions do nothing where the focus is.
  package var refusals: [Action: String] = [:]

  package init() {}

  package struct Row: Hashable, Sendable {
    package var target: PaletteTarget
    /// Where a publication stood in its log, so that drawing it need not look for it.
    package var place: Int?

    package init(_ target: PaletteTarget, place: Int? = nil) {
      self.target = target
      self.place = place
    }
  }

  /// How many answers are listed; who wants more types more.
  package static let longest = 200

  mutating func choose(_ position: Int, height: Int) {
    index = min(max(0, position), max(0, rows.count - 1))
    let height = max(1, height)
    if index < top { top = index }
    if index >= top + height { top = index - height + 1 }
    top = max(0, min(top, rows.count - height))
  }
}

/// What can be chosen in the palette.
package enum PaletteTarget: Hashable, Sendable {
  case action(Action)
  case month(Month)
  case period(ReportingPeriod)
  case filter(SavedFilter)
  case record(FoundRecord)
}
