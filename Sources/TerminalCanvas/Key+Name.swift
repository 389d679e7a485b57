extension Key {
  /// Reads a key by its ``name``; named keys in any case, characters as they are.
  ///
  /// `Comma`, `Equals` and `Hash` stand for the characters that part lists and comments.
  ///
  /// - Returns: `nil` for what is no key, and for what a terminal sends as another one (`Ctrl-M`).
  package init?(name: String) {
    if let key = Self.named[name.lowercased()] {
      self = key
    } else if name.count == 1, let character = name.first, Self.canBeTyped(character) {
      self = .character(character)
    } else if let rest = Self.tail(of: name, after: "ctrl-"), let key = Self.control(rest) {
      self = key
    } else if let rest = Self.tail(of: name, after: "alt-"), rest.count == 1,
      let character = rest.first, Self.canBeTyped(character)
    {
      self = .alt(character)
    } else {
      return nil
    }
  }

  /// The name by which a list of keys parted by commas holds it.
  package var listName: String {
    switch self {
    case .character(","): "Comma"
    case .character("="): "Equals"
    case .character("#"): "Hash"
    default: name
    }
  }

  private static let named: [String: Key] = {
    let keys: [Key] =
      [
        .character(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
        .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .alt("\u{7F}"),
        .alt("\r"),
      ] + (1...12).map { .function($0) }
    var table = Dictionary(uniqueKeysWithValues: keys.map { ($0.name.lowercased(), $0) })
    let aliases: [String: Key] = [
      "escape": .escape, "return": .enter, "del": .delete, "ins": .insert, "pageup": .pageUp,
      "pagedown": .pageDown, "comma": .character(","), "equals": .character("="),
      "hash": .character("#"),
    ]
    table.merge(aliases) { first, _ in first }
    return table
  }()

  private static func tail(of name: String, after start: String) -> String? {
    name.lowercased().hasPrefix(start) ? String(name.dropFirst(start.count)) : nil
  }

  private static func control(_ text: String) -> Key? {
    guard text.count == 1, let letter = text.lowercased().first else { return nil }
    // Terminals send these as Backspace, Tab, Enter, Enter and Esc.
    guard letter.isASCII, !"hijm[".contains(letter) else { return nil }
    return letter.isLetter || "@\\]^_".contains(letter) ? .control(letter) : nil
  }

  private static func canBeTyped(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return false
    }
    return scalar.value > 0x20 && scalar.value != 0x7F && !(0x80...0xA0).contains(scalar.value)
  }
}
