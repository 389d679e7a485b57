import Glibc

/// The line settings of a terminal (termios): what `stty` shows.
package struct TerminalSettings: Hashable, Sendable {
  package let input: UInt32
  package let output: UInt32
  package let control: UInt32
  package let local: UInt32
  package let characters: [UInt8]

  /// `nil` if the descriptor is no terminal any more.
  init?(descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  package var echoes: Bool { local & UInt32(ECHO) != 0 }
  /// Whether the terminal hands over whole lines, as a shell expects.
  package var readsLines: Bool { local & UInt32(ICANON) != 0 }
  /// Whether Ctrl-C and Ctrl-Z send signals.
  package var sendsSignals: Bool { local & UInt32(ISIG) != 0 }

  /// What is otherwise than it was, in the words of `stty`: "-echo", "icanon".
  package func changes(since before: TerminalSettings) -> [String] {
    let inputNames: [(String, Int32)] = [
      ("icrnl", ICRNL), ("inlcr", INLCR), ("igncr", IGNCR), ("istrip", ISTRIP), ("brkint", BRKINT),
      ("ixon", IXON), ("ixoff", IXOFF), ("ixany", IXANY), ("iutf8", IUTF8),
    ]
    let outputNames: [(String, Int32)] = [("opost", OPOST), ("onlcr", ONLCR), ("tabs", 0o14000)]
    let localNames: [(String, Int32)] = [
      ("icanon", ICANON), ("echo", ECHO), ("echoe", ECHOE), ("echok", ECHOK), ("echonl", ECHONL),
      ("isig", ISIG), ("iexten", IEXTEN), ("noflsh", NOFLSH), ("tostop", TOSTOP),
    ]
    var found =
      Self.changes(before.input, input, inputNames, "input")
      + Self.changes(before.output, output, outputNames, "output")
      + Self.changes(before.control, control, [], "control")
      + Self.changes(before.local, local, localNames, "local")
    if characters != before.characters { found.append("control characters") }
    return found
  }

  private static func changes(
    _ before: UInt32, _ now: UInt32, _ names: [(String, Int32)], _ group: String
  ) -> [String] {
    var different = before ^ now
    var found: [String] = []
    for (name, bits) in names where different & UInt32(bits) != 0 {
      found.append(now & UInt32(bits) != 0 ? name : "-" + name)
      different &= ~UInt32(bits)
    }
    if different != 0 { found.append("\(group) flags 0x" + String(different, radix: 16)) }
    return found
  }
}
