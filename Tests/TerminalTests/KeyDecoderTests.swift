import Testing

@testable import Terminal
@testable import TerminalCanvas

/// Feeds pieces of input, each some milliseconds after the one before, and lets time run out.
func events(
  _ pieces: (after: Int, bytes: [UInt8])..., decoder: KeyDecoder = KeyDecoder()
) -> [TerminalEvent] {
  var decoder = decoder
  var now = 1_000
  for (delay, bytes) in pieces {
    let next = now + delay
    while let deadline = decoder.deadline, deadline <= next {
      decoder.expire(at: deadline)
    }
    now = next
    decoder.decode(bytes, at: now)
  }
  while let deadline = decoder.deadline { decoder.expire(at: deadline) }
  return decoder.takeEvents()
}

func events(_ text: String) -> [TerminalEvent] { events((0, Array(text.utf8))) }

func keys(_ text: String) -> [Key] {
  events(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

@Suite struct KeyDecoderTests {
  @Test func charactersComeInOrder() {
    #expect(keys("aế ") == [.character("a"), .character("ế"), .character(" ")])
    #expect(keys("e\u{302}") == [.character("e"), .character("\u{302}")])
  }

  @Test(arguments: [
    ("\u{8}", Key.backspace), ("\u{7F}", .backspace), ("\t", .tab), ("\r", .enter), ("\n", .enter),
    ("\u{10}", .control("p")), ("\u{1A}", .control("z")), ("\u{0}", .control("@")),
    ("\u{1F}", .control("_")), ("\u{1B}", .escape), ("\u{1B}x", .alt("x")), ("\u{1B}ế", .alt("ế")),
    ("\u{1B}\u{7F}", .alt("\u{7F}")), ("\u{1B}\r", .alt("\r")), ("\u{1B}[", .alt("[")),
    ("\u{1B}O", .alt("O")),
  ])
  func singleKeys(text: String, key: Key) {
    #expect(keys(text) == [key])
  }

  @Test(arguments: [
    ("[A", Key.up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("OD", .left),
    ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end), ("OF", .end),
    ("[4~", .end), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp),
    ("[6~", .pageDown), ("[Z", .backTab), ("OP", .function(1)), ("[11~", .function(1)),
    ("[[A", .function(1)), ("[[E", .function(5)), ("[15~", .function(5)), ("[24~", .function(12)),
    ("OM", .enter), ("Op", .character("0")), ("Oy", .character("9")), ("Ok", .character("+")),
    ("[1;5D", .wordLeft), ("[1;3C", .wordRight), ("Od", .wordLeft),
  ])
  func sequences(tail: String, key: Key) {
    #expect(keys("\u{1B}" + tail) == [key])
    #expect(keys("\u{1B}" + tail + "x") == [key, .character("x")])
  }

  @Test(arguments: [
    "[1;2A", "[99~", "[?1;2c", "[I", "[<0;3;4M", "Oz", "[1;5A", "[27;5;9~", "[201~",
  ])
  func unknownSequencesAreDroppedWhole(tail: String) {
    #expect(keys("\u{1B}" + tail + "x") == [.character("x")])
  }

  @Test func twoEscapesAreTwo() {
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}\u{10}") == [.escape, .control("p")])
  }

  @Test func sequenceTornApartIsStillOne() {
    #expect(events((0, bytes("\u{1B}")), (20, bytes("[A"))) == [.key(.up)])
    #expect(events((0, bytes("\u{1B}[")), (40, bytes("A"))) == [.key(.up)])
    #expect(events((0, bytes("\u{1B}[1;")), (200, bytes("2Ax"))) == [.key(.character("x"))])
    #expect(events((0, [0xE1]), (500, [0xBA]), (500, [0xBF])) == [.key(.character("ế"))])
  }

  @Test func escapeIsReportedAfterItsDelay() {
    var decoder = KeyDecoder()
    decoder.decode([0x1B], at: 100)
    #expect(decoder.deadline == 125)
    decoder.expire(at: 124)
    #expect(decoder.takeEvents().isEmpty)
    decoder.expire(at: 125)
    #expect(decoder.takeEvents() == [.key(.escape)])
    #expect(decoder.deadline == nil)
  }

  @Test(arguments: ["[A", "OA"])
  func lateRestOfAnArrowIsTheArrow(rest: String) {
    #expect(events((0, [0x1B]), (200, bytes(rest))) == [.key(.escape), .key(.up)])
    #expect(
      events((0, [0x1B]), (100, bytes(rest + "x")))
        == [.key(.escape), .key(.up), .key(.character("x"))])
    let torn = events((0, [0x1B]), (100, Array(bytes(rest)[..<1])), (30, Array(bytes(rest)[1...])))
    #expect(torn == [.key(.escape), .key(.up)])
  }

  @Test func typingAfterEscapeIsTyping() {
    #expect(
      events((0, [0x1B]), (400, bytes("[A")))
        == [.key(.escape), .key(.character("[")), .key(.character("A"))])
    #expect(events((0, [0x1B]), (100, bytes("["))) == [.key(.escape), .key(.character("["))])
    #expect(
      events((0, [0x1B]), (100, bytes("[")), (100, bytes("A")))
        == [.key(.escape), .key(.character("[")), .key(.character("A"))])
    #expect(
      events((0, [0x1B]), (100, bytes("[j")))
        == [.key(.escape), .key(.character("[")), .key(.character("j"))])
    #expect(
      events((0, [0x1B]), (50, bytes("j")), (50, bytes("[A")))
        == [.key(.escape), .key(.character("j")), .key(.character("[")), .key(.character("A"))])
    #expect(
      events((0, [0x1B]), (100, bytes("[\r")))
        == [.key(.escape), .key(.character("[")), .key(.enter)])
  }

  @Test func lateRestWithParametersIsNotTyped() {
    #expect(events((0, [0x1B]), (100, bytes("[1;2A"))) == [.key(.escape)])
    #expect(events((0, [0x1B]), (100, bytes("[1;5C"))) == [.key(.escape), .key(.wordRight)])
    #expect(events((0, [0x1B]), (100, bytes("[3~"))) == [.key(.escape), .key(.delete)])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3, 0x28], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE1, 0xBA], [0x80],
      [0xE1, 0xBA, 0x1B, 0x5B, 0x41], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func invalidBytesDoNotStopWhatFollows(input: [UInt8]) {
    let all = events((0, input + bytes("xy")))
    #expect(all.suffix(2) == [.key(.character("x")), .key(.character("y"))])
    #expect(!all.contains(.key(.character("\u{FFFD}"))))
  }

  @Test func brokenSequenceGivesTheNextKey() {
    #expect(keys("\u{1B}[\u{10}") == [.alt("["), .control("p")])
    #expect(keys("\u{1B}[1;\r") == [.enter])
    #expect(keys("\u{1B}[1\u{1B}[B") == [.down])
    #expect(keys("\u{1B}[" + String(repeating: "1", count: 200) + "~").count < 200)
  }

  @Test func anyBytesAreSurvived() {
    var generator = SystemRandomNumberGenerator()
    let interesting: [UInt8] = [0x1B, 0x5B, 0x4F, 0x41, 0x7E, 0x32, 0x30, 0x31, 0x3B, 0xE1, 0x00]
    for _ in 0..<300 {
      var decoder = KeyDecoder()
      var now = 0
      for _ in 0..<100 {
        let isInteresting = Bool.random(using: &generator)
        let byte = isInteresting ? interesting.randomElement() ?? 0 : UInt8.random(in: 0...255)
        now += Int.random(in: 0...400)
        decoder.expire(at: now)
        decoder.decode([byte], at: now)
      }
      now += 10_000
      decoder.expire(at: now)
      // Whatever is open, ESC ends a paste, and then keys are keys again.
      decoder.decode([0x1B], at: now)
      decoder.expire(at: now + 1_000)
      _ = decoder.takeEvents()
      decoder.decode(bytes("x"), at: now + 2_000)
      #expect(decoder.takeEvents() == [.key(.character("x"))])
    }
  }

  @Test func theTerminalsOwnSequencesGoFirst() {
    let own = KeySequences { name in
      switch name {
      case "kf1": bytes("\u{1B}[A")
      case "kcuu1": bytes("\u{1B}xy")
      case "kdch1": [0x7F]
      default: nil
      }
    }
    let decoder = KeyDecoder(sequences: own)
    #expect(events((0, bytes("\u{1B}[A")), decoder: decoder) == [.key(.function(1))])
    #expect(events((0, bytes("\u{1B}xy")), decoder: decoder) == [.key(.up)])
    #expect(events((0, [0x7F]), decoder: decoder) == [.key(.backspace)])
  }
}
