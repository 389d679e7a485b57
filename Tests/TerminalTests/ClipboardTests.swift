import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  static func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("ế?>", "4bq/Pz4="),
  ])
  func base64IsThatOfTheStandard(text: String, code: String) {
    #expect(Self.text(Base64.encoded(Array(text.utf8))) == code)
  }

  @Test(
    arguments: [
      ("xterm-256color", nil, nil, Clipboard.Wrapping.none), (nil, nil, nil, .none),
      ("xterm", "", "", .none), ("tmux-256color", nil, nil, .tmux),
      ("screen-256color", "/tmp/tmux-0/default,1,0", nil, .tmux),
      ("screen-256color", nil, nil, .screen), ("xterm", nil, "123.pts-0.vps", .screen),
    ] as [(String?, String?, String?, Clipboard.Wrapping)])
  func theWrappingFollowsTheEnvironment(
    term: String?, tmux: String?, sty: String?, wrapping: Clipboard.Wrapping
  ) {
    #expect(Clipboard(term: term, tmux: tmux, sty: sty).wrapping == wrapping)
  }

  @Test func outsideItIsTheBareCommand() {
    let bytes = Clipboard(term: "xterm", tmux: nil, sty: nil).bytes(copying: "foo")
    #expect(Self.text(bytes) == "\u{1B}]52;c;Zm9v\u{7}")
  }

  @Test func tmuxGetsItBareAndWrapped() {
    let bytes = Clipboard(term: "screen", tmux: "x", sty: nil).bytes(copying: "foo")
    let bare = "\u{1B}]52;c;Zm9v\u{7}"
    #expect(Self.text(bytes) == bare + "\u{1B}Ptmux;\u{1B}" + bare + "\u{1B}\\")
  }

  @Test func screenGetsALongOneInPiecesThatItTakes() {
    let clipboard = Clipboard(term: "xterm", tmux: nil, sty: "1.pts")
    let bytes = clipboard.bytes(copying: String(repeating: "Một cửa. ", count: 100)) ?? []
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while rest.starts(with: [0x1B, 0x50]) {
      let end = rest.indices.first {
        rest[$0] == 0x1B && $0 > rest.startIndex + 2 && rest[$0 + 1] == 0x5C
      }
      guard let end else { break }
      pieces.append(Array(rest[(rest.startIndex + 2)..<end]))
      rest = rest[(end + 2)...]
    }
    #expect(rest.isEmpty && pieces.count > 2)
    #expect(pieces.allSatisfy { $0.count <= 250 })
    #expect(Self.text(pieces.flatMap(\.self)).hasPrefix("\u{1B}]52;c;"))
  }

  @Test func whatIsTooLongIsNotSent() {
    let clipboard = Clipboard(term: "xterm", tmux: nil, sty: nil)
    #expect(clipboard.bytes(copying: String(repeating: "a", count: Clipboard.limit)) != nil)
    #expect(clipboard.bytes(copying: String(repeating: "a", count: Clipboard.limit + 1)) == nil)
  }

  @Test func noTextGetsOutOfTheCommand() {
    for term in ["xterm", "tmux", "screen"] {
      let bytes = Clipboard(term: term, tmux: nil, sty: nil)
        .bytes(copying: "\u{1B}\\\u{7}\u{1B}]0;x\u{7}\n")
      let plain = Clipboard(term: term, tmux: nil, sty: nil).bytes(copying: "a\\b]0;x?\nlong")
      // The same frame around other letters.
      #expect(bytes?.filter { $0 < 0x20 } == plain?.filter { $0 < 0x20 })
    }
  }
}
