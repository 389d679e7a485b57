import TerminalCanvas
import Testing

@Suite struct KeyNameTests {
  static let all: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .alt("x"), .alt("ế"), .alt("\u{7F}"),
      .alt("\r"), .control("r"), .control("@"), .control("\\"), .control("]"), .control("_"),
      .character(" "), .character("a"), .character("A"), .character("Đ"), .character("["),
      .character("?"), .character(","), .character("="), .character("#"),
    ] + (1...12).map { .function($0) }

  @Test(arguments: all) func whatIsNamedIsReadAgain(key: Key) {
    #expect(Key(name: key.name) == key)
    #expect(Key(name: key.listName) == key)
    #expect(!key.listName.contains { ",=#".contains($0) })
  }

  @Test func namedKeysAreReadInAnyCaseAndCharactersAsTheyAre() {
    #expect(Key(name: "pgup") == .pageUp && Key(name: "PAGEUP") == .pageUp)
    #expect(Key(name: "ctrl-R") == .control("r") && Key(name: "Ctrl-r") == .control("r"))
    #expect(Key(name: "u") == .character("u") && Key(name: "U") == .character("U"))
    #expect(Key(name: "space") == .character(" "))
  }

  @Test(arguments: [
    "", "F0", "F13", "Ctrl-", "Ctrl-ab", "Ctrl-H", "Ctrl-i", "Ctrl-J", "Ctrl-M", "Ctrl-[", "Ctrl-1",
    "Ctrl-é", "Alt-", "Alt-ab", "up up", "\u{1B}", "\u{7F}", "\u{85}", "ab", "e\u{302}",
  ])
  func whatIsNoKeyIsRefused(name: String) {
    #expect(Key(name: name) == nil)
  }
}

@Suite struct LineSetTests {
  @Test(
    arguments: [
      ("xterm-256color", "vi_VN.UTF-8", false), ("linux", nil, false), ("xterm", "C", false),
      ("xterm", "POSIX", false), ("xterm", "en_US.utf8", false), ("xterm", "vi_VN.TCVN", true),
      ("xterm", "en_US.ISO-8859-1@euro", true), ("xterm", "vi_VN", false),
      ("vt100", "C.UTF-8", true), ("vt100-w", nil, true), ("vt220", nil, true), (nil, nil, false),
      ("putty-256color", "", false),
    ] as [(String?, String?, Bool)])
  func terminalsWithoutUnicodeGetASCII(term: String?, locale: String?, isASCII: Bool) {
    #expect(LineSet.automatic(term: term, locale: locale) == (isASCII ? .ascii : .unicode))
  }
}
