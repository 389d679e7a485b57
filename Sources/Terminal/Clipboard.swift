/// What puts a text on the clipboard of the person's terminal: OSC 52, also over ssh.
///
/// No terminal says whether it took it.
package struct Clipboard: Hashable, Sendable {
  /// Which program stands between this one and the terminal, and so how the command is wrapped.
  enum Wrapping: Hashable, Sendable { case none, tmux, screen }

  /// Bytes of text that may be sent; xterm takes no command of more than 100,000.
  package static let limit = 74_000

  /// GNU screen takes no string of more than 256 bytes in its older versions.
  private static let screenPiece = 250

  let wrapping: Wrapping

  /// - Parameters:
  ///   - term: The terminal type.
  ///   - tmux: The variable `TMUX`, which tmux sets.
  ///   - sty: The variable `STY`, which screen sets.
  package init(term: String?, tmux: String?, sty: String?) {
    if !(tmux ?? "").isEmpty {
      wrapping = .tmux
    } else if !(sty ?? "").isEmpty {
      wrapping = .screen
    } else if let term, term.hasPrefix("tmux") {
      wrapping = .tmux
    } else {
      wrapping = (term ?? "").hasPrefix("screen") ? .screen : .none
    }
  }

  /// The bytes to send; `nil` for a text beyond ``limit``.
  package func bytes(copying text: String) -> [UInt8]? {
    let text = Array(text.utf8)
    guard text.count <= Self.limit else { return nil }
    let command = Array("\u{1B}]52;c;".utf8) + Base64.encoded(text) + [0x07]
    switch wrapping {
    case .none: return command
    // tmux takes the bare form with `set-clipboard on`, the wrapped one with `allow-passthrough on`.
    case .tmux: return command + Self.wrappedForTmux(command)
    // Over ssh, tmux may be what calls itself screen; screen itself skips a short bare command.
    case .screen:
      let bare = command.count <= Self.screenPiece ? command : []
      return bare + Self.wrappedForScreen(command)
    }
  }

  private static func wrappedForTmux(_ command: [UInt8]) -> [UInt8] {
    var bytes = Array("\u{1B}Ptmux;".utf8)
    for byte in command { bytes += byte == 0x1B ? [0x1B, 0x1B] : [byte] }
    return bytes + [0x1B, 0x5C]
  }

  private static func wrappedForScreen(_ command: [UInt8]) -> [UInt8] {
    stride(from: 0, to: command.count, by: screenPiece).flatMap { start in
      [0x1B, 0x50] + command[start..<min(start + screenPiece, command.count)] + [0x1B, 0x5C]
    }
  }
}

/// Bytes as letters, digits, `+` and `/`, four for each three.
///
/// - Source: RFC 4648, section 4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { bits, offset in
        bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
      }
      for place in 0..<4 {
        let isUsed = place <= group.count
        result.append(isUsed ? alphabet[bits >> (18 - 6 * place) & 0x3F] : 0x3D)
      }
    }
    return result
  }
}
