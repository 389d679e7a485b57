import Testing

@testable import TerminalCanvas

@Suite struct KeyTests {
  @Test(arguments: [
    (Key.control("p"), "Ctrl-P"), (.function(1), "F1"), (.character(" "), "Space"),
    (.character("ế"), "ế"), (.alt("x"), "Alt-x"), (.alt("\u{7F}"), "Alt-Backspace"),
    (.alt("\r"), "Alt-Enter"), (.backTab, "Shift-Tab"), (.pageUp, "PgUp"), (.escape, "Esc"),
    (.wordLeft, "Ctrl-Left"), (.control("@"), "Ctrl-@"),
  ])
  func keysHaveNames(key: Key, name: String) {
    #expect(key.name == name)
  }

  @Test func namedKeysDiffer() {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .function(12), .control("a"),
    ]
    #expect(Set(keys.map(\.name)).count == keys.count)
    #expect(keys.allSatisfy { $0.name.allSatisfy(\.isASCII) })
  }
}
