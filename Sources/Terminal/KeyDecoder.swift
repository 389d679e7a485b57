package import TerminalCanvas

/// Turns the terminal's bytes into events, strictly in order.
///
/// Curses' own reading is not used: it reads byte by byte, cannot tell a late rest of an arrow key
/// from typing, and loses what is not UTF-8. Here, times come from outside, so all of it is testable.
///
/// - A lone ESC is an Escape 25 ms later. If within 300 ms of that the rest of a known sequence
///   follows in one go (`[A`), it is still the arrow and not typing; Escape has been reported then.
/// - ESC with a character within 25 ms is ``Key/alt(_:)``.
/// - Sequences of unknown meaning, invalid UTF-8 and control characters without a key are dropped.
/// - A paste is one event. Its end is the terminal's marker and nothing in between, but for one way
///   out, should the marker be lost: ESC or Ctrl-C alone after five seconds of silence.
package struct KeyDecoder: Sendable {
  /// Milliseconds to wait for what may follow a lone ESC.
  package static let escapeDelay = 25
  /// Milliseconds after an Escape in which the rest of a sequence is taken as such.
  package static let lateWindow = 300
  /// Milliseconds between two bytes of such a rest.
  package static let lateGap = 50
  /// Milliseconds to wait for the end of a sequence that is clearly one.
  package static let sequenceDelay = 300
  /// Milliseconds of silence after which a paste can be broken off.
  package static let pasteSilence = 5_000

  private let sequences: KeySequences
  private var events: [TerminalEvent] = []
  /// An incomplete key: a sequence from its ESC on, or the start of a character in UTF-8.
  private var pending: [UInt8] = []
  /// Whether the ESC in `pending` has been reported as Escape before.
  private var isLate = false
  private var lateUntil: Int?
  private var lastByteAt = 0
  private var paste: PasteCollector?
  /// Whether the mouse was asked for: only then `ESC [ M` begins a report of an old terminal.
  package var readsMouse = false

  package init(sequences: KeySequences = KeySequences()) {
    self.sequences = sequences
  }

  /// Takes bytes as they were read in one go.
  ///
  /// - Parameters:
  ///   - bytes: Any bytes.
  ///   - now: Milliseconds on a clock that never goes back.
  package mutating func decode(_ bytes: some Collection<UInt8>, at now: Int) {
    if paste != nil, bytes.count == 1, let byte = bytes.first, byte == 0x1B || byte == 0x03,
      now - lastByteAt >= Self.pasteSilence
    {
      lastByteAt = now
      endPaste()
      return
    }
    lastByteAt = now
    for byte in bytes {
      if paste?.take(byte) != nil {
        if paste?.isComplete == true { endPaste() }
      } else {
        take(byte, at: now)
      }
    }
  }

  /// When ``expire(at:)`` must be called unless more bytes come first; `nil` if nothing is open.
  package var deadline: Int? {
    guard paste == nil, pending.first == 0x1B else { return nil }
    let delay =
      if pending.count == 1 {
        Self.escapeDelay
      } else if isLate {
        Self.lateGap
      } else {
        pending.count == 2 ? Self.lateGap : Self.sequenceDelay
      }
    return lastByteAt + delay
  }

  /// Settles what is still open after its time has passed.
  package mutating func expire(at now: Int) {
    guard let deadline, now >= deadline else { return }
    if pending.count == 1 {
      events.append(.key(.escape))
      lateUntil = now + Self.lateWindow
    } else if isLate {
      replayLateBytes()
    } else if pending.count == 2 {
      events.append(.key(.alt(Character(Unicode.Scalar(pending[1])))))
    }
    reset()
  }

  package mutating func takeEvents() -> [TerminalEvent] {
    defer { events.removeAll() }
    return events
  }

  private mutating func reset() {
    pending.removeAll(keepingCapacity: true)
    isLate = false
  }

  private mutating func take(_ byte: UInt8, at now: Int) {
    if pending.isEmpty {
      if let until = lateUntil, now <= until, byte == 0x5B || byte == 0x4F {
        pending = [0x1B]
        isLate = true
      }
      lateUntil = nil
    }
    pending.append(byte)
    if pending[0] == 0x1B {
      resolveSequence()
    } else {
      resolveCharacter(from: 0)
    }
  }

  private mutating func resolveSequence() {
    guard pending.count > 1 else { return }
    if let meaning = sequences.meaning(of: pending) {
      reset()
      switch meaning {
      case .key(let key): events.append(.key(key))
      case .pasteStart: paste = PasteCollector()
      case .nothing: break
      }
      return
    }
    if readsMouse, MouseReport.isOld(pending) { return resolveOldMouseReport() }
    guard !sequences.hasSequence(beginningWith: pending) else { return }
    switch pending[1] {
    case 0x5B: resolveControlSequence()
    case 0x4F: resolveSingleShift()
    case 0x1B:
      events.append(.key(.escape))
      pending = [0x1B]
    case 0x0D, 0x0A:
      events.append(.key(.alt("\r")))
      reset()
    case 0x08, 0x7F:
      events.append(.key(.alt("\u{7F}")))
      reset()
    case 0x00..<0x20:
      events.append(.key(.escape))
      pending.removeFirst()
      resolveCharacter(from: 0)
    default:
      resolveCharacter(from: 1)
    }
  }

  /// Reads the parameters and the final byte after ESC `[`, where the table has no such key.
  private mutating func resolveControlSequence() {
    guard let last = pending.last else { return }
    switch last {
    case 0x20...0x3F where pending.count <= 64:
      return
    case 0x20...0x3F:
      reset()
    case 0x40...0x7E:
      if isLate && pending.count == 3 {
        replayLateBytes()
      } else if let mouse = MouseReport.event(of: pending) {
        events.append(.mouse(mouse))
      } else if let key = Self.modifiedKey(pending) {
        events.append(.key(key))
      }
      reset()
    default:
      breakOff(before: last)
    }
  }

  /// Reads the three bytes after `ESC [ M`.
  private mutating func resolveOldMouseReport() {
    if let last = pending.last, pending.count > 3, last < 0x20 { return breakOff(before: last) }
    guard pending.count == 6 else { return }
    if let mouse = MouseReport.oldEvent(of: pending) { events.append(.mouse(mouse)) }
    reset()
  }

  /// Reads the byte after ESC `O`, where the table has no such key.
  private mutating func resolveSingleShift() {
    guard let last = pending.last else { return }
    if (0x40...0x7E).contains(last) {
      if isLate { replayLateBytes() }
      reset()
    } else {
      breakOff(before: last)
    }
  }

  /// Ends a sequence at a byte that cannot belong to it, and takes the byte for itself.
  private mutating func breakOff(before byte: UInt8) {
    pending.removeLast()
    if isLate {
      replayLateBytes()
    } else if pending.count == 2 {
      events.append(.key(.alt(Character(Unicode.Scalar(pending[1])))))
    }
    reset()
    take(byte, at: lastByteAt)
  }

  /// Gives what followed a reported Escape as the typing that it was.
  private mutating func replayLateBytes() {
    for byte in pending.dropFirst() {
      events.append(.key(.character(Character(Unicode.Scalar(byte)))))
    }
  }

  /// Reads `ESC [ 1 ; 5 D`; other modified keys have no meaning.
  private static func modifiedKey(_ sequence: [UInt8]) -> Key? {
    guard sequence.count == 6, sequence[2] == 0x31, sequence[3] == 0x3B,
      (0x33...0x38).contains(sequence[4])
    else { return nil }
    switch sequence[5] {
    case 0x43: return .wordRight
    case 0x44: return .wordLeft
    default: return nil
    }
  }

  /// Reads one character in UTF-8, or a control character.
  private mutating func resolveCharacter(from start: Int) {
    let bytes = pending[start...]
    guard let lead = bytes.first else { return }
    let length =
      switch lead {
      case 0..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0 else {
      reset()
      return
    }
    if let last = bytes.last, bytes.count > 1, last & 0xC0 != 0x80 {
      reset()
      take(last, at: lastByteAt)
      return
    }
    guard bytes.count == length else { return }
    let text = String(validating: bytes, as: UTF8.self)
    reset()
    guard let scalar = text?.unicodeScalars.first else { return }
    if let key = Self.key(for: scalar) {
      if start == 1, case .character(let character) = key {
        events.append(.key(.alt(character)))
      } else {
        events.append(.key(key))
      }
    }
  }

  private static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1B: return .escape
    case 0x01...0x1A:
      return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x00, 0x1C...0x1F:
      return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80..<0xA0: return nil
    default: return .character(Character(scalar))
    }
  }

  private mutating func endPaste() {
    if let text = paste?.text { events.append(.paste(text)) }
    paste = nil
    reset()
  }
}
