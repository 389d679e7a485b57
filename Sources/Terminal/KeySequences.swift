package import TerminalCanvas

/// The byte sequences that stand for keys, for the usual terminals and one in particular.
package struct KeySequences: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    case key(Key)
    case pasteStart
    /// Something that is no key press, such as a stray end of a paste.
    case nothing
  }

  private var meanings: [[UInt8]: Meaning]
  private var prefixes: Set<[UInt8]> = []

  /// Makes the table.
  ///
  /// - Parameter capability: Gives the terminal's own sequence for a terminfo name such as
  ///   `kcuu1`. It goes before the usual ones; those that don't begin with ESC are not used.
  package init(capability: (String) -> [UInt8]? = { _ in nil }) {
    meanings = Self.usual
    for (name, key) in Self.capabilities {
      if let sequence = capability(name), sequence.count > 2, sequence[0] == 0x1B {
        meanings[sequence] = .key(key)
      }
    }
    for sequence in meanings.keys {
      for count in 1..<sequence.count { prefixes.insert(Array(sequence[..<count])) }
    }
  }

  package func meaning(of sequence: [UInt8]) -> Meaning? { meanings[sequence] }

  /// Whether a longer sequence begins with this one.
  package func hasSequence(beginningWith prefix: [UInt8]) -> Bool { prefixes.contains(prefix) }

  private static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  private static let usual: [[UInt8]: Meaning] = {
    var table: [[UInt8]: Meaning] = [:]
    func add(_ tail: String, _ meaning: Meaning) { table[[0x1B] + Array(tail.utf8)] = meaning }
    // Arrows, Home and End in normal and in application mode.
    let motions: [(String, Key)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]
    for (final, key) in motions {
      add("[" + final, .key(key))
      add("O" + final, .key(key))
    }
    let numbered: [(Int, Key)] = [
      (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown),
      (7, .home), (8, .end),
    ]
    for (number, key) in numbered { add("[\(number)~", .key(key)) }
    // F1 to F12 as xterm, the VT220 and PuTTY send them; then the Linux console's F1 to F5.
    let functions = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
    for (index, number) in functions.enumerated() {
      add("[\(number)~", .key(.function(index + 1)))
    }
    for (index, final) in ["P", "Q", "R", "S"].enumerated() {
      add("O" + final, .key(.function(index + 1)))
    }
    for (index, final) in ["A", "B", "C", "D", "E"].enumerated() {
      add("[[" + final, .key(.function(index + 1)))
    }
    add("[Z", .key(.backTab))
    // Ctrl with an arrow, as rxvt sends it; xterm's form is read by its parameters.
    add("Od", .key(.wordLeft))
    add("Oc", .key(.wordRight))
    // The numeric pad in application mode.
    add("OM", .key(.enter))
    for digit in 0...9 {
      let final = String(Character(Unicode.Scalar(UInt8(0x70 + digit))))
      add("O" + final, .key(.character(Character("\(digit)"))))
    }
    for (final, character) in zip("jklmno", "*+,-./") {
      add("O\(final)", .key(.character(character)))
    }
    add("[200~", .pasteStart)
    add("[201~", .nothing)
    return table
  }()
}
