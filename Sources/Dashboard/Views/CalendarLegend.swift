import LoaTexts
import PlanModel
import TerminalCanvas

/// What the marks of the month mean, in as many words as there is room for.
struct CalendarLegend {
  private let full: [String]
  /// Of the marks that stand in the month.
  private let present: [String]
  private let short: [String]

  /// `countsPieces`: the days have room for how much was published.
  init(texts: any Texts, days: [DayFigures], today: CalendarDay, countsPieces: Bool) {
    full = texts.calendarLegend
    let marks = days.map(\.mark)
    let stands = [
      days.contains { $0.late > 0 },
      days.contains { $0.late == 0 && $0.done < $0.due },
      days.contains { $0.due > 0 && $0.done == $0.due },
      days.contains { $0.reports > 0 },
      countsPieces && days.contains { $0.pieces > 0 },
      days.contains { $0.day == today },
      marks.contains { $0?.isOff ?? false },
      marks.contains { if case .worked? = $0 { true } else { false } },
    ]
    func chosen(_ parts: [String]) -> [String] { zip(parts, stands).filter(\.1).map(\.0) }
    present = chosen(full)
    short = chosen(texts.calendarLegendShort)
  }

  /// Whole entries only: all of them, else those of marks that stand in the month, else those in
  /// fewer words, as many as there is room for.
  func lines(columns: Int, rows: Int) -> [String] {
    for parts in [full, present] {
      let lines = Self.packed(parts, columns: columns)
      if lines.count <= rows, lines.allSatisfy({ TextWidth.columns(of: $0) <= columns }) {
        return lines
      }
    }
    let fitting = short.filter { TextWidth.columns(of: $0) <= columns }
    return Array(Self.packed(fitting, columns: columns).prefix(max(0, rows)))
  }

  /// As many to a line as it has room for; none is broken.
  private static func packed(_ parts: [String], columns: Int) -> [String] {
    parts.reduce(into: [String]()) { lines, part in
      if let last = lines.last, TextWidth.columns(of: last + part) + 2 <= columns {
        lines[lines.count - 1] += "  " + part
      } else {
        lines.append(part)
      }
    }
  }
}

extension DayMark {
  /// Whether it is off for another reason than the weekend.
  fileprivate var isOff: Bool {
    switch self {
    case .holiday, .dayOff: true
    case .weekend, .worked: false
    }
  }
}
