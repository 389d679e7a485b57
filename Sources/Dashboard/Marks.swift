package import PlanModel

// What says a state without colour, at the start of a line.

extension ChannelState {
  package var mark: String {
    switch self {
    case .met, .published: "x"
    case .partlyMet: "~"
    case .missed, .silent: "!"
    case .notYetDue: "."
    case .notOwed: "-"
    }
  }
}

extension PlanTask {
  /// Whether it is ticked for what a tick on `day` is for, as a box; ticks that count only after
  /// `known` are left out, `nil` standing for `day`.
  package func box(on day: CalendarDay, knownBy known: CalendarDay? = nil) -> String {
    if isExempt { return "[-]" }
    if isTicked(on: day, knownBy: known) { return "[x]" }
    return record?.isDoing == true ? "[~]" : "[ ]"
  }
}
