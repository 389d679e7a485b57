package import TerminalCanvas

/// A person's keys, as they stand in a file: a line for each action, its keys parted by commas.
///
///     # a remark
///     undo = u, Ctrl-Z
///
/// Keys are called as help calls them. An action that the file does not name keeps its keys; one
/// with nothing behind `=` has none and is reached through the palette.
package enum KeyFile {
  /// Why a line of the file cannot be followed.
  package struct Problem: Hashable, Sendable {
    /// From 1; the last line for what concerns the file as a whole.
    package var line: Int
    package var reason: Reason

    package init(line: Int, reason: Reason) {
      self.line = line
      self.reason = reason
    }

    package enum Reason: Hashable, Sendable {
      case noEqualsSign(String)
      case unknownAction(String)
      case unknownKey(String)
      /// The action stood on that line before.
      case actionTwice(Action, line: Int)
      /// Another action has the key; `line` is where the file says so, `nil` if the standard does.
      case keyTaken(Key, by: Action, line: Int?)
      /// Without it the program could not be used or left.
      case essential(Action)
      /// Keys that input methods send by themselves and that must do nothing.
      case deletesNothing(Key)
      /// Letters under which nothing may be lost.
      case neverRemoves(Key)
    }
  }

  /// Actions that need a key: without them the palette, which reaches all others, cannot be used.
  package static let essential: Set<Action> = [
    .moveUp, .moveDown, .moveLeft, .moveRight, .open, .back, .nextPane, .help, .palette, .quit,
  ]

  /// The keys that a file gives; the standard ones where it says nothing.
  ///
  /// - Throws: Every problem, in the order of the lines; nothing of the file then counts.
  package static func keymap(of text: String) throws(KeyFileProblems) -> Keymap {
    var reader = Reader()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated() {
      reader.take(line, number: offset + 1)
    }
    let bindings = reader.bindings()
    guard reader.problems.isEmpty else {
      throw KeyFileProblems(all: reader.problems.sorted { $0.line < $1.line })
    }
    return Keymap(bindings)
  }

  /// A file that gives these keys, with what each action does as a remark.
  package static func text(of keymap: Keymap, label: (Action) -> String) -> String {
    var text = ""
    for binding in keymap.bindings {
      let keys = binding.keys.map(\.listName).joined(separator: ", ")
      text += "# \(label(binding.action))\n\(binding.action.fileName) = \(keys)"
      while text.last == " " { text.removeLast() }
      text += "\n"
    }
    return text
  }

  private struct Reader {
    var keys: [Action: (line: Int, keys: [Key])] = [:]
    var problems: [Problem] = []

    mutating func take(_ line: Substring, number: Int) {
      let line = String(line.prefix { $0 != "#" }).trimmedBlanks
      guard !line.isEmpty else { return }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return refuse(number, .noEqualsSign(line)) }
      let name = String(parts[0]).trimmedBlanks
      guard let action = Action(fileName: name) else { return refuse(number, .unknownAction(name)) }
      if let before = keys[action] {
        return refuse(number, .actionTwice(action, line: before.line))
      }
      keys[action] = (number, [])
      let names = parts[1].split(separator: ",").map { String($0).trimmedBlanks }
      for name in names where !name.isEmpty { take(key: name, for: action, number: number) }
      if keys[action]?.keys.isEmpty ?? true, KeyFile.essential.contains(action) {
        refuse(number, .essential(action))
      }
    }

    private mutating func take(key name: String, for action: Action, number: Int) {
      guard let key = Key(name: name) else { return refuse(number, .unknownKey(name)) }
      if key == .backspace { return refuse(number, .deletesNothing(key)) }
      if action == .remove, [.character("d"), .character("x")].contains(key) {
        return refuse(number, .neverRemoves(key))
      }
      if keys[action]?.keys.contains(key) == false { keys[action]?.keys.append(key) }
    }

    private mutating func refuse(_ line: Int, _ reason: Problem.Reason) {
      problems.append(Problem(line: line, reason: reason))
    }

    /// All actions with their keys; a key that two actions have is a problem.
    mutating func bindings() -> [Keymap.Binding] {
      let bindings = Keymap.standard.bindings.map { binding in
        Keymap.Binding(action: binding.action, keys: keys[binding.action]?.keys ?? binding.keys)
      }
      var owners: [Key: Action] = [:]
      for binding in bindings {
        for key in binding.keys {
          guard let owner = owners[key] else {
            owners[key] = binding.action
            continue
          }
          complain(of: key, owner, binding.action)
        }
      }
      return bindings
    }

    /// The later line of the file is the one to change.
    private mutating func complain(of key: Key, _ first: Action, _ second: Action) {
      let lines = (keys[first]?.line, keys[second]?.line)
      if (lines.1 ?? 0) >= (lines.0 ?? 0) {
        refuse(lines.1 ?? 1, .keyTaken(key, by: first, line: lines.0))
      } else {
        refuse(lines.0 ?? 1, .keyTaken(key, by: second, line: lines.1))
      }
    }
  }
}

/// Why a file of keys is refused; never empty.
package struct KeyFileProblems: Error, Hashable, Sendable {
  package var all: [KeyFile.Problem]
}

extension Action {
  /// The name in a file of keys: `move-up` for `moveUp`.
  package var fileName: String {
    rawValue.reduce(into: "") { name, character in
      name += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
  }

  /// Reads a name with or without hyphens, in any case.
  init?(fileName: String) {
    let wanted = fileName.lowercased().filter { $0 != "-" && $0 != "_" }
    guard let action = Self.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else {
      return nil
    }
    self = action
  }
}

extension String {
  /// Without blanks, tabs and carriage returns at both ends.
  fileprivate var trimmedBlanks: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    var text = self[...].drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(text)
  }
}
