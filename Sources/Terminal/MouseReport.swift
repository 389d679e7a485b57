internal import TerminalCanvas

/// The reports that a terminal sends of its mouse.
///
/// - Source: xterm, *Control Sequences*, "Mouse Tracking": modes 1002 and 1006.
enum MouseReport {
  /// Every move with a button down, and places as numbers, so that none is too far to the right.
  static let on = Array("\u{1B}[?1002h\u{1B}[?1006h".utf8)
  static let off = Array("\u{1B}[?1006l\u{1B}[?1002l".utf8)

  /// Reads `ESC [ < button ; column ; row M`, or `m` when the button goes up; `nil` for anything
  /// else, other buttons and places outside of any screen included.
  static func event(of sequence: [UInt8]) -> MouseEvent? {
    guard sequence.count > 4, sequence[2] == 0x3C, let last = sequence.last,
      last == 0x4D || last == 0x6D
    else { return nil }
    let parts = sequence[3..<(sequence.count - 1)]
      .split(separator: 0x3B, omittingEmptySubsequences: false).map(number)
    guard parts.count == 3, let code = parts[0], let column = parts[1], let row = parts[2] else {
      return nil
    }
    return event(code, isRelease: last == 0x6D, column: column, row: row)
  }

  /// Whether the report of a terminal that does not know mode 1006 has begun.
  static func isOld(_ sequence: [UInt8]) -> Bool {
    sequence.count > 2 && sequence[1] == 0x5B && sequence[2] == 0x4D
  }

  /// Reads `ESC [ M` and three bytes.
  static func oldEvent(of sequence: [UInt8]) -> MouseEvent? {
    guard sequence.count == 6 else { return nil }
    let parts = sequence[3...].map { Int($0) - 32 }
    let isRelease = parts[0] & ~0x1C == 3
    return event(
      isRelease ? 0 : parts[0], isRelease: isRelease, column: parts[1], row: parts[2])
  }

  private static func event(_ code: Int, isRelease: Bool, column: Int, row: Int) -> MouseEvent? {
    guard (1...9_999).contains(column), (1...9_999).contains(row) else { return nil }
    let action: MouseEvent.Action
    // Shift, Alt and Ctrl add 4, 8 and 16.
    switch (code & ~0x1C, isRelease) {
    case (0, false): action = .press
    case (0, true): action = .release
    case (32, false): action = .drag
    case (64, _): action = .wheelUp
    case (65, _): action = .wheelDown
    default: return nil
    }
    return MouseEvent(action, column: column - 1, row: row - 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...5).contains(digits.count) else { return nil }
    return digits.reduce(Int?.some(0)) { value, digit in
      guard let value, (0x30...0x39).contains(digit) else { return nil }
      return value * 10 + Int(digit - 0x30)
    }
  }
}
