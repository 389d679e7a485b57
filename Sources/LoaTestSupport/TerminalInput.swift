import Glibc

/// One thing that a person does at a terminal.
///
/// Written as text by ``parse(_:)``: what stands outside of `<…>` is typed as it is, and
///
///     <Up> <Down> <Left> <Right> <Home> <End> <PageUp> <PageDown> <Insert> <Delete>
///     <Enter> <Tab> <S-Tab> <Esc> <Space> <Backspace> <F1> … <F12> <lt> for '<'
///     <C-x> <A-x> <S-Up> <C-Right> <C-S-End>  <Down*20> for twenty times
///     <Click:10,5> <RightClick:10,5> <WheelUp:10,5> <WheelDown:10,5>  column,row from 1
///     <Drag:10,5,20,5>  from, to
///     <Paste:một\nhai> <Raw:1b5b41> <Resize:80x24> <Signal:TERM> <Wait:0.5> <Resume> <Hangup>
package enum TerminalInput: Hashable, Sendable {
  case text(Character)
  case key(Key, Modifiers)
  case mouse(button: Int, column: Int, row: Int)
  case drag(column: Int, row: Int, toColumn: Int, toRow: Int)
  case paste(String)
  case raw([UInt8])
  case resize(columns: Int, rows: Int)
  case signal(Int32)
  case wait(Duration)
  case resume
  case hangUp

  package enum Key: String, Hashable, Sendable, CaseIterable {
    case up = "Up", down = "Down", right = "Right", left = "Left"
    case home = "Home", end = "End", pageUp = "PageUp", pageDown = "PageDown"
    case insert = "Insert", delete = "Delete"
    case enter = "Enter", tab = "Tab", escape = "Esc", space = "Space", backspace = "Backspace"
    case f1 = "F1", f2 = "F2", f3 = "F3", f4 = "F4", f5 = "F5", f6 = "F6"
    case f7 = "F7", f8 = "F8", f9 = "F9", f10 = "F10", f11 = "F11", f12 = "F12"
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    // The bits are those that xterm adds to 1 in its sequences.
    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }
}

// MARK: - Names

extension TerminalInput {
  /// Reads keys as they are written in tests.
  ///
  /// - Throws: ``PseudoTerminalError/unknownKey(_:)`` with the name, brackets included.
  package static func parse(_ keys: String) throws(PseudoTerminalError) -> [TerminalInput] {
    var inputs: [TerminalInput] = []
    var rest = keys[...]
    while let character = rest.popFirst() {
      guard character == "<" else {
        inputs.append(.text(character))
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { throw .unknownKey("<" + rest) }
      var name = rest[..<end]
      rest = rest[rest.index(after: end)...]
      var count = 1
      if let star = name.lastIndex(of: "*"), let times = Int(name[name.index(after: star)...]) {
        name = name[..<star]
        count = times
      }
      guard let input = named(name) else { throw .unknownKey("<\(name)>") }
      inputs += Array(repeating: input, count: count)
    }
    return inputs
  }

  private static func named(_ name: Substring) -> TerminalInput? {
    if let colon = name.firstIndex(of: ":"), colon != name.startIndex {
      return action(name[..<colon].lowercased(), String(name[name.index(after: colon)...]))
    }
    switch name.lowercased() {
    case "lt": return .text("<")
    case "gt": return .text(">")
    case "resume": return .resume
    case "hangup": return .hangUp
    default: break
    }
    var modifiers: Modifiers = []
    var rest = name
    while rest.count > 2, rest.dropFirst().first == "-" {
      switch rest.first {
      case "C": modifiers.insert(.control)
      case "A", "M": modifiers.insert(.alt)
      case "S": modifiers.insert(.shift)
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    let wanted = aliases[rest.lowercased()] ?? rest.lowercased()
    if let key = Key.allCases.first(where: { $0.rawValue.lowercased() == wanted }) {
      return .key(key, modifiers)
    }
    guard !modifiers.isEmpty, rest.count == 1, let character = rest.first else { return nil }
    return modified(character, modifiers)
  }

  private static let aliases = [
    "pgup": "pageup", "pgdn": "pagedown", "return": "enter", "cr": "enter", "escape": "esc",
    "bs": "backspace", "del": "delete", "ins": "insert",
  ]

  /// A character with Ctrl or Alt: the byte that terminals send for it.
  private static func modified(_ character: Character, _ modifiers: Modifiers) -> TerminalInput? {
    var bytes = Array(String(character).utf8)
    if modifiers.contains(.shift) { bytes = Array(String(character).uppercased().utf8) }
    if modifiers.contains(.control) {
      guard bytes.count == 1, let byte = bytes.first else { return nil }
      bytes = byte == UInt8(ascii: "?") ? [0x7F] : [byte & 0x1F]
    }
    return .raw((modifiers.contains(.alt) ? [0x1B] : []) + bytes)
  }

  private static func action(_ name: String, _ value: String) -> TerminalInput? {
    let numbers = value.split { $0 == "," || $0 == "x" }.compactMap { Int($0) }
    let buttons = ["click": 0, "middleclick": 1, "rightclick": 2, "wheelup": 64, "wheeldown": 65]
    switch name {
    case "paste":
      let text = value.replacing("\\n", with: "\n").replacing("\\t", with: "\t")
      return .paste(text.replacing("\\e", with: "\u{1B}").replacing("\\gt", with: ">"))
    case "raw":
      let digits = value.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      guard digits.count == value.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
      return .raw(
        stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
    case "resize" where numbers.count == 2 && numbers.allSatisfy { $0 > 0 }:
      return .resize(columns: numbers[0], rows: numbers[1])
    case "drag" where numbers.count == 4:
      return .drag(column: numbers[0], row: numbers[1], toColumn: numbers[2], toRow: numbers[3])
    case "wait": return Double(value).map { .wait(.seconds($0)) }
    case "signal": return (signals[value.uppercased()] ?? Int32(value)).map { .signal($0) }
    default:
      guard let button = buttons[name], numbers.count == 2 else { return nil }
      return .mouse(button: button, column: numbers[0], row: numbers[1])
    }
  }

  private static let signals = [
    "HUP": SIGHUP, "INT": SIGINT, "QUIT": SIGQUIT, "TERM": SIGTERM, "KILL": SIGKILL,
    "TSTP": SIGTSTP, "STOP": SIGSTOP, "CONT": SIGCONT, "USR1": SIGUSR1, "USR2": SIGUSR2,
    "WINCH": SIGWINCH,
  ]
}

// MARK: - Bytes

extension TerminalInput {
  /// What a terminal sends in the modes that the program has asked for.
  ///
  /// - Parameters:
  ///   - screen: Tells whether cursor keys, pastes and the mouse are in their special modes.
  ///   - terminalType: The value of TERM, for the keys in which terminals differ.
  /// - Returns: Nothing for what is not typed, and for the mouse if no program listens to it.
  /// - Source: terminfo descriptions of ncurses 6.4.
  package func bytes(for screen: TerminalScreen, terminalType: String) -> [UInt8] {
    switch self {
    case .text(let character): Array(String(character).utf8)
    case .raw(let bytes): bytes
    case .key(let key, let modifiers):
      Array(Self.sequence(key, modifiers, screen, terminalType).utf8)
    case .mouse(let button, let column, let row):
      Self.mouseReport(button, column: column, row: row, screen)
    case .drag(let column, let row, let toColumn, let toRow):
      // Reports of moves exist in this form only.
      screen.reportsMouse && screen.modes.contains(1006)
        ? Array(
          ("\u{1B}[<0;\(column);\(row)M\u{1B}[<32;\(toColumn);\(toRow)M"
            + "\u{1B}[<0;\(toColumn);\(toRow)m").utf8) : []
    case .paste(let text): Self.pasted(text, screen)
    case .resize, .signal, .wait, .resume, .hangUp: []
    }
  }

  private static func pasted(_ text: String, _ screen: TerminalScreen) -> [UInt8] {
    // Terminals send Enter for line ends and never the end mark itself.
    let typed = text.replacing("\r\n", with: "\r").replacing("\n", with: "\r")
    guard screen.pastesAreBracketed else { return Array(typed.utf8) }
    return Array("\u{1B}[200~\(typed.replacing("\u{1B}[201~", with: ""))\u{1B}[201~".utf8)
  }

  private static func sequence(
    _ key: Key, _ modifiers: Modifiers, _ screen: TerminalScreen, _ terminalType: String
  ) -> String {
    let alt = modifiers.contains(.alt) ? "\u{1B}" : ""
    switch key {
    case .enter: return alt + "\r"
    case .tab: return modifiers.contains(.shift) ? alt + "\u{1B}[Z" : alt + "\t"
    case .escape: return alt + "\u{1B}"
    case .space: return alt + (modifiers.contains(.control) ? "\0" : " ")
    case .backspace: return alt + (terminalType.hasPrefix("vt") ? "\u{8}" : "\u{7F}")
    default: break
    }
    if !modifiers.isEmpty {
      let number = 1 + modifiers.rawValue
      if let letter = letters[key] { return "\u{1B}[1;\(number)\(letter)" }
      return "\u{1B}[\(numbers[key] ?? 0);\(number)~"
    }
    if let special = special(key, terminalType) { return "\u{1B}" + special }
    if let letter = letters[key] {
      let isFunction = key.rawValue.hasPrefix("F")
      return "\u{1B}" + (isFunction || screen.hasApplicationCursorKeys ? "O" : "[") + letter
    }
    return "\u{1B}[\(numbers[key] ?? 0)~"
  }

  /// Where a terminal differs from xterm, without the ESC.
  private static func special(_ key: Key, _ terminalType: String) -> String? {
    let isLinux = terminalType.hasPrefix("linux")
    switch key {
    case .home where !terminalType.hasPrefix("xterm"): return "[1~"
    case .end where !terminalType.hasPrefix("xterm"): return "[4~"
    case .f1, .f2, .f3, .f4, .f5:
      let index = Key.allCases.firstIndex(of: key).map { $0 - functionKeys } ?? 0
      if isLinux { return "[[" + ["A", "B", "C", "D", "E"][index] }
      if terminalType.hasPrefix("putty") { return "[\(11 + index)~" }
      return key == .f5 && terminalType.hasPrefix("vt100") ? "Ot" : nil
    case .f6, .f7, .f8, .f9, .f10:
      guard terminalType.hasPrefix("vt100") else { return nil }
      return [Key.f6: "Ou", .f7: "Ov", .f8: "Ol", .f9: "Ow", .f10: "Ox"][key]
    default: return nil
    }
  }

  private static let functionKeys = Key.allCases.firstIndex(of: .f1) ?? 0

  private static let letters: [Key: String] = [
    .up: "A", .down: "B", .right: "C", .left: "D", .home: "H", .end: "F",
    .f1: "P", .f2: "Q", .f3: "R", .f4: "S",
  ]
  private static let numbers: [Key: Int] = [
    .insert: 2, .delete: 3, .pageUp: 5, .pageDown: 6, .f5: 15, .f6: 17, .f7: 18, .f8: 19,
    .f9: 20, .f10: 21, .f11: 23, .f12: 24,
  ]

  private static func mouseReport(
    _ button: Int, column: Int, row: Int, _ screen: TerminalScreen
  ) -> [UInt8] {
    guard screen.reportsMouse else { return [] }
    let isWheel = button >= 64
    if screen.modes.contains(1006) {
      let place = "\u{1B}[<\(button);\(column);\(row)"
      return Array((place + "M" + (isWheel ? "" : place + "m")).utf8)
    }
    let place = [UInt8(clamping: column + 32), UInt8(clamping: row + 32)]
    let start = Array("\u{1B}[M".utf8)
    return start + [UInt8(button + 32)] + place + (isWheel ? [] : start + [35] + place)
  }
}
