/// What is measured, in the order of the table.
enum Figure: String, CaseIterable {
  case firstByte = "first byte ms"
  case firstPaint = "first paint ms"
  case complete = "complete ms"
  case startBytes = "start bytes"
  case startCPU = "start CPU ms"
  case peak = "peak RSS MiB"
  case key = "key ms"
  case keyBytes = "key bytes"
  case keyCPU = "key CPU ms"
  case silentKeys = "silent keys"
  case burst = "queued keys ms"
  case burstBytes = "queued keys bytes"
  case burstCPU = "queued keys CPU ms"
  case repaint = "repaint ms"
  case repaintBytes = "repaint bytes"
  case idleBytes = "idle bytes"
  case idleSwitches = "idle switches"
  case idleCPU = "idle CPU ms"
}

/// All values of one figure of one program.
struct Sample {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double?) {
    if let value { values.append(value) }
  }

  /// By nearest rank; `nil` if there is no value.
  func percentile(_ percent: Int) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let rank = (percent * sorted.count + 99) / 100
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }

  var median: Double? { percentile(50) }
  var least: Double? { values.min() }
}

/// A number with three digits that count: 0.034, 1.23, 45.6, 1234.
func short(_ value: Double?) -> String {
  guard let value else { return "-" }
  let isWhole = value == value.rounded()
  let places = [0.1, 1, 10, 100].count { !isWhole && value < $0 }
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let whole = Int((value * scale).rounded())
  if places == 0 { return String(whole) }
  let digits = String(whole)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return "\(padded.dropLast(places)).\(padded.suffix(places))"
}

/// A Markdown table whose columns are as wide as they must be.
func table(_ rows: [[String]]) -> String {
  let count = rows.map(\.count).max() ?? 0
  let widths = (0..<count).map { column in
    rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
  }
  var lines = rows.map { row in
    let cells = row.enumerated().map { column, text in
      let space = String(repeating: " ", count: widths[column] - text.count)
      return column == 0 ? text + space : space + text
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }
  let rule = widths.enumerated().map { column, width in
    String(repeating: "-", count: column == 0 ? width : width - 1) + (column == 0 ? "" : ":")
  }
  lines.insert("| " + rule.joined(separator: " | ") + " |", at: min(1, lines.count))
  return lines.joined(separator: "\n")
}
