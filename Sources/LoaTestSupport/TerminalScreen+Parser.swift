extension TerminalScreen {
  struct Parser: Sendable {
    enum State: Sendable { case ground, escape, control, command, string }

    var state = State.ground
    /// The bytes of the sequence so far, without its introducer.
    var bytes: [UInt8] = []
    /// The letter after ESC that began a string: P, X, ^, _, k.
    var opener: UInt8 = 0
    var sawEscape = false
    /// A character of several bytes that is not complete yet.
    var character: [UInt8] = []
    var missing = 0
    /// What has been passed through to an outer terminal; screen does it in pieces.
    var passedThrough: [UInt8] = []

    var isInsideSequence: Bool { state != .ground || missing > 0 }
  }

  /// Takes a piece of output, cut anywhere.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  package mutating func feed(_ text: String) { feed(text.utf8) }

  private mutating func take(_ byte: UInt8) {
    switch parser.state {
    case .ground: takeText(byte)
    case .escape: takeEscape(byte)
    case .control: takeControlSequence(byte)
    case .command: takeCommand(byte)
    case .string: takeString(byte)
    }
  }

  private mutating func begin(_ state: Parser.State) {
    parser.state = state
    parser.bytes = []
    parser.sawEscape = false
  }

  // MARK: Text

  private mutating func takeText(_ byte: UInt8) {
    if parser.missing > 0 {
      if byte & 0xC0 == 0x80 {
        parser.character.append(byte)
        parser.missing -= 1
        if parser.missing == 0 { finishCharacter() }
        return
      }
      parser.missing = 0
      finishCharacter()
    }
    switch byte {
    case 0x20...0x7E: draw(Unicode.Scalar(byte))
    case 0x00...0x1F, 0x7F: control(byte)
    default:
      parser.character = [byte]
      switch byte {
      case 0xC2...0xDF: parser.missing = 1
      case 0xE0...0xEF: parser.missing = 2
      case 0xF0...0xF4: parser.missing = 3
      default: finishCharacter()
      }
    }
  }

  private mutating func finishCharacter() {
    let scalars = String(validating: parser.character, as: UTF8.self)?.unicodeScalars
    guard let scalar = scalars?.first else {
      note("invalid UTF-8 \(hexadecimal(parser.character))")
      return draw("\u{FFFD}")
    }
    if (0x80...0x9F).contains(scalar.value) {
      note("control character \(hexadecimal(scalar))")
    } else {
      draw(scalar)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x00: break  // Padding.
    case 0x07: bells += 1
    case 0x08: move(column: cursor.column - 1)
    case 0x09: tabulate(1)
    case 0x0A...0x0C:
      let column = cursor.column
      index()
      move(column: column)
    case 0x0D: move(column: 0)
    case 0x0E: shift = 1
    case 0x0F: shift = 0
    case 0x1B: begin(.escape)
    default: note("control character 0x\(hexadecimal([byte]))")
    }
  }

  // MARK: Sequences

  /// Controls act in the midst of a sequence, but for those that end it.
  ///
  /// - Returns: Whether the byte was a control.
  private mutating func takeControl(_ byte: UInt8) -> Bool {
    guard byte < 0x20 else { return false }
    if byte == 0x1B || byte == 0x18 || byte == 0x1A {
      note("broken sequence ESC \(printable(parser.bytes))")
      begin(byte == 0x1B ? .escape : .ground)
    } else {
      control(byte)
    }
    return true
  }

  private mutating func takeEscape(_ byte: UInt8) {
    if takeControl(byte) { return }
    if parser.bytes.isEmpty {
      switch byte {
      case UInt8(ascii: "["): return begin(.control)
      case UInt8(ascii: "]"): return begin(.command)
      case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"),
        UInt8(ascii: "k"):
        parser.opener = byte
        return begin(.string)
      default: break
      }
    }
    parser.bytes.append(byte)
    if (0x20...0x2F).contains(byte), parser.bytes.count < 4 { return }
    let sequence = String(decoding: parser.bytes, as: UTF8.self)
    parser.state = .ground
    escape(sequence)
  }

  private mutating func takeControlSequence(_ byte: UInt8) {
    if takeControl(byte) { return }
    parser.bytes.append(byte)
    switch byte {
    case 0x20...0x3F where parser.bytes.count < 256: break
    case 0x40...0x7E:
      parser.state = .ground
      controlSequence(parser.bytes)
    default:
      note("broken sequence CSI \(printable(parser.bytes))")
      parser.state = .ground
    }
  }

  /// Ends with BEL or ESC \; the Linux console's palette commands end by themselves.
  private mutating func takeCommand(_ byte: UInt8) {
    if parser.sawEscape {
      parser.state = .ground
      command(parser.bytes)
      if byte != UInt8(ascii: "\\") {
        note("command ended by ESC \(printable([byte]))")
        begin(.escape)
        takeEscape(byte)
      }
    } else if byte == 0x1B {
      parser.sawEscape = true
    } else if byte == 0x07 {
      parser.state = .ground
      command(parser.bytes)
    } else if byte < 0x20 {
      note("control character 0x\(hexadecimal([byte])) in a command")
    } else {
      parser.bytes.append(byte)
      if parser.bytes == [UInt8(ascii: "R")] {
        parser.state = .ground
        changedColors = []
      } else if parser.bytes.first == UInt8(ascii: "P"), parser.bytes.count == 8 {
        parser.state = .ground
        changedColors.insert("P")
      } else if parser.bytes.count > 1 << 20 {
        note("command without an end")
        parser.state = .ground
      }
    }
  }

  /// Device control and its kin: swallowed.
  ///
  /// As in tmux and screen an ESC inside belongs to the text unless a backslash follows.
  private mutating func takeString(_ byte: UInt8) {
    if parser.sawEscape {
      parser.sawEscape = false
      if byte == UInt8(ascii: "\\") {
        parser.state = .ground
        return deviceString(parser.bytes)
      }
      let isTmux = parser.bytes.starts(with: "tmux;".utf8)
      parser.bytes += isTmux && byte == 0x1B ? [0x1B] : [0x1B, byte]
    } else if byte == 0x1B {
      parser.sawEscape = true
    } else {
      parser.bytes.append(byte)
      if parser.bytes.count > 1 << 20 {
        note("string without an end")
        parser.state = .ground
      }
    }
  }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
}

func printable(_ bytes: [UInt8]) -> String {
  var text = ""
  for byte in bytes.prefix(40) {
    text +=
      (0x20...0x7E).contains(byte) ? String(Unicode.Scalar(byte)) : "\\x\(hexadecimal([byte]))"
  }
  return text
}
