// What each sequence means. Names in comments are those of the VT manuals.

extension TerminalScreen {
  /// A sequence after ESC, with its intermediate bytes.
  mutating func escape(_ sequence: String) {
    switch sequence {
    case "7": saveCursor()
    case "8": restoreCursor()
    case "=": keypad = true
    case ">": keypad = false
    case "D":
      index()
    case "E":
      index()
      move(column: 0)
    case "M": reverseIndex()
    case "H": tabStops.insert(cursor.column)
    case "c": reset()
    case "#8":
      grid = Array(repeating: Array(repeating: Cell(text: "E"), count: columns), count: rowCount)
    case "(0": graphics[0] = true
    case ")0": graphics[1] = true
    case "(B", "(A", "(U", "(K", "(1", "(2": graphics[0] = false
    case ")B", ")A", ")U", ")K", ")1", ")2": graphics[1] = false
    case "Z": answers += "\u{1B}[?62;22c".utf8
    case "<", "\\", "g", "%G", "%@", "*B", "+B": break
    default: note("ESC \(printable(Array(sequence.utf8)))")
    }
  }

  /// A control sequence after CSI: parameters, intermediate bytes, final byte.
  mutating func controlSequence(_ bytes: [UInt8]) {
    let head = bytes.prefix { (0x30...0x3F).contains($0) }
    let tail = bytes.dropFirst(head.count)
    let marker = head.prefix { (0x3C...0x3F).contains($0) }
    let digits = String(decoding: head.dropFirst(marker.count), as: UTF8.self)
    let kind = String(decoding: marker + tail, as: UTF8.self)
    if kind == "m" { return selectGraphics(digits) }
    let numbers = digits.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == ":" }
      .map { Int($0) ?? 0 }
    let known =
      marker.isEmpty
      ? moveBy(kind, numbers) || edit(kind, numbers) || set(kind, numbers)
      : privateSequence(kind, numbers)
    if !known { note("CSI \(printable(bytes))") }
  }

  private mutating func moveBy(_ kind: String, _ numbers: [Int]) -> Bool {
    let first = numbers.first ?? 0
    let count = min(max(first, 1), 9999)
    switch kind {
    case "H", "f":
      moveToRow(count - 1)
      move(column: max(numbers.count > 1 ? numbers[1] : 1, 1) - 1)
    case "A", "k": moveUp(count)
    case "B", "e": moveDown(count)
    case "C", "a": move(column: cursor.column + count)
    case "D", "j": move(column: cursor.column - count)
    case "E":
      moveDown(count)
      move(column: 0)
    case "F":
      moveUp(count)
      move(column: 0)
    case "G", "`": move(column: count - 1)
    case "d": moveToRow(count - 1)
    case "I": tabulate(count)
    case "Z": tabulateBack(count)
    case "s": saveCursor()
    case "u": restoreCursor()
    default: return false
    }
    return true
  }

  private mutating func edit(_ kind: String, _ numbers: [Int]) -> Bool {
    let first = numbers.first ?? 0
    let count = min(max(first, 1), 9999)
    switch kind {
    case "J": eraseInDisplay(first)
    case "K": eraseInLine(first)
    case "X": erase(columns: cursor.column..<min(cursor.column + count, columns))
    case "@": insertBlanks(count)
    case "P": deleteCharacters(count)
    case "L": insertLines(count)
    case "M": deleteLines(count)
    case "S": scroll(region, by: count)
    case "T" where numbers.count < 2: scroll(region, by: -count)
    case "b":
      let scalar = lastDrawn
      for _ in 0..<min(count, columns * rowCount) { draw(scalar) }
    default: return false
    }
    return true
  }

  private mutating func set(_ kind: String, _ numbers: [Int]) -> Bool {
    let first = numbers.first ?? 0
    switch kind {
    case "r":
      let top = max(first, 1) - 1
      let bottom =
        numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rowCount) - 1 : rowCount - 1
      guard top < bottom || rowCount == 1 else { break }
      region = min(top, bottom)...bottom
      moveToRow(0)
      move(column: 0)
    case "h", "l":
      for number in numbers {
        switch number {
        case 4: insertMode = kind == "h"
        case 34: break  // Screen's cursor visibility.
        default: return false
        }
      }
    case "g":
      if first == 3 { tabStops = [] } else { tabStops.remove(cursor.column) }
    case "c": answers += "\u{1B}[?62;22c".utf8
    case "n" where first == 5: answers += "\u{1B}[0n".utf8
    case "n" where first == 6:
      answers += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)R".utf8
    case "t":  // Window titles and sizes: 22 and 23 put the title on a stack and take it back.
      if first == 18 { answers += "\u{1B}[8;\(rowCount);\(columns)t".utf8 }
    case " q": cursorShape = first
    case "!p": softReset()
    case "\"p", "\"q", "i": break
    default: return false
    }
    return true
  }

  /// A sequence with one of `?`, `>`, `=`, `<` before its parameters.
  private mutating func privateSequence(_ kind: String, _ numbers: [Int]) -> Bool {
    switch kind {
    case "?h", "?l":
      for number in numbers { setMode(number, kind == "?h") }
    case "?J": eraseInDisplay(numbers.first ?? 0)
    case "?K": eraseInLine(numbers.first ?? 0)
    case ">c": answers += "\u{1B}[>1;10;0c".utf8
    case "?$p":
      let number = numbers.first ?? 0
      let isKnown = Self.modeNames[number] != nil || number == 7 || number == 25
      let answer = isKnown ? (modes.contains(number) ? 1 : 2) : 0
      answers += "\u{1B}[?\(number);\(answer)$y".utf8
    case ">q": answers += "\u{1B}P>|loa(1)\u{1B}\\".utf8
    case ">m": modifiedKeys = numbers.count > 1 ? numbers[1] : 0
    case ">u": keyReports += 1
    case "<u": keyReports = max(0, keyReports - max(1, numbers.first ?? 1))
    case "?c", "?n", "?s", "?r", "?m", ">n", ">p", "?u", "=c": break  // "?c": Linux cursor.
    default: return false
    }
    return true
  }

  private mutating func softReset() {
    modes.subtract([1, 6, 66])
    modes.formUnion([7, 25])
    insertMode = false
    keypad = false
    pen = .plain
    graphics = [false, false]
    shift = 0
    region = 0...(rowCount - 1)
  }

  private mutating func setMode(_ number: Int, _ isOn: Bool) {
    switch number {
    case 47, 1047, 1049: switchScreen(number, isOn)
    case 1048:
      if isOn { saveCursor() } else { restoreCursor() }
    case 3, 4, 8, 12, 40, 45, 69, 80, 1007, 1034, 1035, 1036, 1039: break  // Of no importance here.
    default:
      if Self.modeNames[number] == nil, number != 7, number != 25 { note("mode ?\(number)") }
      if isOn { modes.insert(number) } else { modes.remove(number) }
      if number == 6 {
        moveToRow(0)
        move(column: 0)
      }
    }
  }

  private mutating func switchScreen(_ number: Int, _ isOn: Bool) {
    if isOn != isAlternate {
      if isOn, number == 1049 { saveCursor() }
      swap(&grid, &otherGrid)
      isAlternate = isOn
      if isOn, number != 47 { grid = Self.blankGrid(columns: columns, rows: rowCount) }
    }
    if !isOn, number == 1049 { restoreCursor() }
    if isOn { modes.insert(47) } else { modes.remove(47) }
  }

  // MARK: Colours and attributes

  private mutating func selectGraphics(_ text: String) {
    var parts = text.split(separator: ";", omittingEmptySubsequences: false)[...]
    while let part = parts.popFirst() {
      var numbers = part.split(separator: ":", omittingEmptySubsequences: false)
        .map { Int($0) ?? 0 }
      let number = numbers.first ?? 0
      if number == 38 || number == 48 || number == 58 {
        if numbers.count == 1 {  // 38;5;N and 38;2;R;G;B
          let kind = parts.popFirst().flatMap { Int($0) } ?? 0
          numbers.append(kind)
          for _ in 0..<(kind == 5 ? 1 : kind == 2 ? 3 : 0) {
            numbers.append(parts.popFirst().flatMap { Int($0) } ?? 0)
          }
        } else if numbers.count == 6 {  // 38:2::R:G:B names a colour space
          numbers.remove(at: 2)
        }
        setColor(number, numbers.dropFirst().map { UInt8(truncatingIfNeeded: $0) })
      } else if number == 4, numbers.count > 1 {
        pen.underline = numbers[1] != 0
      } else if !setAttribute(number) {
        note("SGR \(part)")
      }
    }
  }

  private mutating func setColor(_ target: Int, _ values: [UInt8]) {
    let color: Color
    switch (values.first, values.count) {
    case (5, 2): color = .indexed(values[1])
    case (2, 4): color = .rgb(values[1], values[2], values[3])
    default: return note("SGR \(target) with \(values)")
    }
    if target == 38 { pen.foreground = color }
    if target == 48 { pen.background = color }
  }

  private mutating func setAttribute(_ number: Int) -> Bool {
    switch number {
    case 0: pen = .plain
    case 1: pen.bold = true
    case 2: pen.dim = true
    case 3, 23: pen.italic = number == 3
    case 4, 21, 24: pen.underline = number != 24
    case 5, 6, 25: pen.blink = number != 25
    case 7, 27: pen.reverse = number == 7
    case 8, 28: pen.hidden = number == 8
    case 9, 29: pen.struck = number == 9
    case 22:
      pen.bold = false
      pen.dim = false
    case 30...37: pen.foreground = .indexed(UInt8(number - 30))
    case 40...47: pen.background = .indexed(UInt8(number - 40))
    case 90...97: pen.foreground = .indexed(UInt8(number - 82))
    case 100...107: pen.background = .indexed(UInt8(number - 92))
    case 39: pen.foreground = .standard
    case 49: pen.background = .standard
    case 10, 55, 59: break  // Usual font, no overline, usual underline colour.
    default: return false
    }
    return true
  }

  // MARK: Strings

  /// An operating system command, without its introducer and its end.
  mutating func command(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if operatingSystemCommands.count < 200 { operatingSystemCommands.append(text) }
    let number = text.prefix { $0 != ";" }
    let rest = String(text.dropFirst(number.count + 1))
    switch number {
    case "0", "2": title = rest
    case "1", "7", "8": break
    case "4", "10", "11", "12":
      if rest == "?" {
        let color = number == "10" ? "d0d0/d0d0/d0d0" : "1c1c/1c1c/1c1c"
        answers += "\u{1B}]\(number);rgb:\(color)\u{1B}\\".utf8
      } else if !rest.hasSuffix("?") {
        changedColors.insert(String(number))
      }
    case "104", "110", "111", "112":
      changedColors.remove(number == "104" ? "4" : String(number.dropFirst()))
    case "52": setClipboard(rest)
    default: note("OSC \(printable(bytes))")
    }
  }

  /// `c;` and the text in base 64; a question is left without an answer.
  private mutating func setClipboard(_ rest: String) {
    guard let separator = rest.firstIndex(of: ";") else { return note("OSC 52 without a text") }
    let code = rest[rest.index(after: separator)...]
    guard code != "?" else { return }
    guard let bytes = decodedBase64(code), let text = String(validating: bytes, as: UTF8.self)
    else { return note("OSC 52 with what is not text in base 64") }
    clipboard = text
  }

  /// DCS (P), SOS (X), PM (^), APC (_) or screen's title (k).
  mutating func deviceString(_ bytes: [UInt8]) {
    switch parser.opener {
    case UInt8(ascii: "k"): title = String(decoding: bytes, as: UTF8.self)
    case UInt8(ascii: "P") where bytes.starts(with: "+q".utf8):
      answers += "\u{1B}P0+r\u{1B}\\".utf8
    case UInt8(ascii: "P") where bytes.starts(with: "$q".utf8):
      answers += "\u{1B}P0$r\u{1B}\\".utf8
    case UInt8(ascii: "P") where bytes.starts(with: "tmux;".utf8):
      passThrough(bytes.dropFirst(5))
    case UInt8(ascii: "P") where bytes.first == 0x1B || !parser.passedThrough.isEmpty:
      passThrough(bytes[...])
    default: note("ESC \(printable([parser.opener])) \(printable(bytes))")
    }
  }

  /// What tmux or screen hands to the terminal around it.
  ///
  /// Only commands (title, clipboard) are looked at.
  private mutating func passThrough(_ bytes: ArraySlice<UInt8>) {
    parser.passedThrough += bytes
    var outer = TerminalScreen(columns: 1, rows: 1)
    outer.feed(parser.passedThrough)
    guard !outer.parser.isInsideSequence || parser.passedThrough.count > 1 << 20 else { return }
    parser.passedThrough = []
    operatingSystemCommands += outer.operatingSystemCommands
    clipboard = outer.clipboard ?? clipboard
    title = outer.title ?? title
    for oddity in outer.oddities { note("passed through: \(oddity)") }
  }
}

/// The bytes behind base 64 with its usual alphabet; `nil` if the text is not that.
private func decodedBase64(_ text: Substring) -> [UInt8]? {
  var bytes: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  let digits = text.utf8.prefix { $0 != UInt8(ascii: "=") }
  guard text.utf8.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "=") }) else {
    return nil
  }
  for digit in digits {
    let value: UInt8
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = digit - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = digit - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    default: return nil
    }
    bits = (bits << 6 | UInt32(value)) & 0xFFFFFF
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return bytes
}
