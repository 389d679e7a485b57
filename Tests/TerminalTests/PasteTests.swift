import Testing

@testable import Terminal
@testable import TerminalCanvas

@Suite struct PasteTests {
  let start = "\u{1B}[200~"
  let end = "\u{1B}[201~"

  @Test func aPasteIsOneEventAndNoKeys() {
    #expect(
      events("a" + start + "q\u{1B}[A\u{3}\nx" + end + "b")
        == [.key(.character("a")), .paste("q\u{1B}[A\u{3}\nx"), .key(.character("b"))])
    #expect(events(start + end) == [.paste("")])
  }

  @Test func lineEndsBecomeLineFeeds() {
    #expect(events(start + "a\rb\r\nc\nd\r\r\n" + end) == [.paste("a\nb\nc\nd\n\n")])
  }

  @Test func piecesMayBeTornAnywhere() {
    let all = bytes(start + "Nghệ\u{1B}[20 An" + end + "x")
    for cut in 0...all.count {
      var decoder = KeyDecoder()
      decoder.decode(all[..<cut], at: 0)
      decoder.decode(all[cut...], at: 20)
      #expect(decoder.takeEvents() == [.paste("Nghệ\u{1B}[20 An"), .key(.character("x"))])
    }
  }

  @Test func almostAnEndIsText() {
    #expect(
      events(start + "\u{1B}\u{1B}[201\u{1B}[200~" + end)
        == [.paste("\u{1B}\u{1B}[201\u{1B}[200~")])
  }

  @Test func aPauseDoesNotEndAPaste() {
    let pieces = events(
      (0, bytes(start + "a")), (9_000, bytes("qq")), (9_000, bytes(end)))
    #expect(pieces == [.paste("aqq")])
  }

  @Test(arguments: [0x1B, 0x03] as [UInt8])
  func aLostEndCanBeBrokenOff(key: UInt8) {
    #expect(
      events((0, bytes(start + "a")), (5_000, [key]), (100, bytes("x")))
        == [.paste("a"), .key(.character("x"))])
    var decoder = KeyDecoder()
    decoder.decode(bytes(start + "a"), at: 0)
    decoder.decode([key], at: 4_999)
    #expect(decoder.takeEvents().isEmpty)
  }

  @Test func anEndThatComesAfterBreakingOffIsNotTyped() {
    #expect(
      events((0, bytes(start + "a")), (6_000, [0x1B]), (100, bytes(end)))
        == [.paste("a")])
  }

  @Test func pasteBeyondTheLimitIsCutBetweenCharacters() {
    let pasted = events(start + String(repeating: "ế", count: 400_000) + end + "x")
    let kept = PasteCollector.limit / 3
    #expect(
      pasted == [.paste(String(repeating: "ế", count: kept)), .key(.character("x"))])
  }

  @Test func pasteOfExactlyTheLimitIsKept() {
    let text = String(repeating: "a", count: PasteCollector.limit)
    #expect(events(start + text + end) == [.paste(text)])
    #expect(events(start + text + "b" + end) == [.paste(text)])
  }

  @Test func invalidBytesAreReplaced() {
    let input = bytes(start) + [0x61, 0xFF, 0x62] + bytes(end)
    #expect(events((0, input)) == [.paste("a\u{FFFD}b")])
  }
}
