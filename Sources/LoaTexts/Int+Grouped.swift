extension Int {
  /// The digits in groups of three, from the right.
  func grouped(by separator: Character) -> String {
    guard magnitude > 999 else { return String(self) }
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text.append(separator) }
      text.append(digit)
    }
    return text
  }
}

extension English {
  /// So many things, in the singular where it is one.
  func some(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(grouped(count)) \(many)"
  }
}
