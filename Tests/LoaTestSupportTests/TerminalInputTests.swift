import LoaTestSupport
import Testing

struct TerminalInputTests {
  private func bytes(
    _ keys: String, modes: String = "", terminalType: String = "xterm-256color"
  ) throws -> String {
    var screen = TerminalScreen(columns: 10, rows: 3)
    screen.feed(modes)
    let inputs = try TerminalInput.parse(keys)
    let bytes = inputs.flatMap { $0.bytes(for: screen, terminalType: terminalType) }
    return String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test(arguments: [
    ("ađ<lt>q<gt>", "ađ<q>"),
    ("<Down*3>", "^[B^[B^[B"),
    ("<C-p><C-Space><C-?>", "\u{10}\0\u{7F}"),
    ("<A-x><C-A-x>", "^x^\u{18}"),
    ("<Esc><Enter><Tab><S-Tab>", "^\r\t^[Z"),
    ("<F1><F5><F12>", "^OP^[15~^[24~"),
    ("<PageDown><pgup><Delete><Insert>", "^[6~^[5~^[3~^[2~"),
    ("<Home><End>", "^[H^[F"),
    ("<S-Up><C-Right><C-S-End><A-F5>", "^[1;2A^[1;5C^[1;6F^[15;3~"),
    ("<Backspace><A-Enter>", "\u{7F}^\r"),
    ("<Raw:1b5b41>", "^[A"),
    ("<Paste:một\\nhai>", "một\rhai"),
    ("<Click:3,4><WheelUp:3,4>", ""),
    ("<Resize:80x24><Signal:TERM><Wait:0.5><Resume><Hangup>", ""),
  ])
  func keysBecomeBytes(keys: String, expected: String) throws {
    #expect(try bytes(keys) == expected)
  }

  @Test func modesOfTheScreenAreHonoured() throws {
    #expect(try bytes("<Up><Home><F1>", modes: "\u{1B}[?1h") == "^OA^OH^OP")
    #expect(try bytes("<Paste:a\\e[201~b>", modes: "\u{1B}[?2004h") == "^[200~ab^[201~")
    #expect(
      try bytes("<Click:3,4>", modes: "\u{1B}[?1000h\u{1B}[?1006h") == "^[<0;3;4M^[<0;3;4m")
    #expect(try bytes("<WheelDown:3,4>", modes: "\u{1B}[?1000h") == "^[Ma#$")
  }

  @Test(arguments: [
    ("linux", "^[1~ ^[[A ^[[E ^[17~ \u{7F}"),
    ("putty-256color", "^[1~ ^[11~ ^[15~ ^[17~ \u{7F}"),
    ("tmux-256color", "^[1~ ^OP ^[15~ ^[17~ \u{7F}"),
    ("vt100", "^[1~ ^OP ^Ot ^Ou \u{8}"),
  ])
  func terminalsDiffer(terminalType: String, expected: String) throws {
    #expect(
      try bytes("<Home> <F1> <F5> <F6> <Backspace>", terminalType: terminalType) == expected)
  }

  @Test func actionsAreRead() throws {
    #expect(
      try TerminalInput.parse("<Resize:80x24><Signal:TERM><Wait:0.5><Resume><Hangup>a") == [
        .resize(columns: 80, rows: 24), .signal(15), .wait(.milliseconds(500)), .resume, .hangUp,
        .text("a"),
      ])
  }

  @Test(arguments: ["<Dwon>", "<C->", "<Resize:80>", "<Raw:1>", "<X-a>", "<Resize:0x1>"])
  func unknownKeyIsRefused(keys: String) {
    #expect(throws: PseudoTerminalError.unknownKey(keys)) { try TerminalInput.parse("a" + keys) }
  }

  @Test func openBracketIsRefused() {
    #expect(throws: PseudoTerminalError.unknownKey("<Down")) { try TerminalInput.parse("a<Down") }
  }
}
