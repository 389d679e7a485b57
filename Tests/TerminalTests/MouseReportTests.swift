import Testing

@testable import Terminal
@testable import TerminalCanvas

@Suite struct MouseReportTests {
  @Test(arguments: [
    ("[<0;1;1M", MouseEvent(.press, column: 0, row: 0)),
    ("[<0;120;36m", MouseEvent(.release, column: 119, row: 35)),
    ("[<32;7;3M", MouseEvent(.drag, column: 6, row: 2)),
    ("[<64;7;3M", MouseEvent(.wheelUp, column: 6, row: 2)),
    ("[<65;300;100M", MouseEvent(.wheelDown, column: 299, row: 99)),
    // With Shift, Alt and Ctrl held.
    ("[<4;2;2M", MouseEvent(.press, column: 1, row: 1)),
    ("[<28;2;2M", MouseEvent(.press, column: 1, row: 1)),
    ("[<80;2;2M", MouseEvent(.wheelUp, column: 1, row: 1)),
  ])
  func reportsAreRead(tail: String, event: MouseEvent) {
    #expect(events("\u{1B}" + tail) == [.mouse(event)])
    #expect(events("\u{1B}" + tail + "x") == [.mouse(event), .key(.character("x"))])
  }

  @Test(arguments: [
    "[<1;2;3M", "[<2;2;3m", "[<35;2;3M", "[<66;2;3M", "[<0;0;3M", "[<0;3;0M", "[<0;10000;3M",
    "[<0;3M", "[<;;M", "[<0;3;4;5M", "[<0;-3;4M", "[<0;999999999999;4M", "[<M",
    "[<0;3;4~", "[0;3;4M",
  ])
  func whatIsNoUseIsDroppedWhole(tail: String) {
    #expect(events("\u{1B}" + tail + "x") == [.key(.character("x"))])
  }

  @Test func aReportTornApartIsOne() {
    let report = bytes("\u{1B}[<0;12;5M")
    for cut in 2..<report.count {
      let event = TerminalEvent.mouse(MouseEvent(.press, column: 11, row: 4))
      #expect(events((0, Array(report[..<cut])), (40, Array(report[cut...]))) == [event])
    }
  }

  @Test func aRestAfterALoneEscapeIsStillTheMouse() {
    #expect(
      events((0, [0x1B]), (100, bytes("[<0;12;5M")))
        == [.key(.escape), .mouse(MouseEvent(.press, column: 11, row: 4))])
  }

  @Test func aTerminalOfOldIsReadOnceItWasAskedFor() {
    var decoder = KeyDecoder()
    decoder.readsMouse = true
    #expect(
      events((0, bytes("\u{1B}[M !!x")), decoder: decoder)
        == [.mouse(MouseEvent(.press, column: 0, row: 0)), .key(.character("x"))])
    #expect(
      events((0, bytes("\u{1B}[M")), (20, [35, 43]), (20, [37]), decoder: decoder)
        == [.mouse(MouseEvent(.release, column: 10, row: 4))])
    // Columns beyond 95 are bytes that are no UTF-8.
    #expect(
      events((0, [0x1B, 0x5B, 0x4D, 96, 0xF0, 0xA0]), decoder: decoder)
        == [.mouse(MouseEvent(.wheelUp, column: 207, row: 127))])
    // Torn off, it takes nothing with it but itself.
    #expect(
      events((0, bytes("\u{1B}[M!")), (1_000, bytes("j")), decoder: decoder)
        == [.key(.character("j"))])
    #expect(
      events((0, bytes("\u{1B}[M \r")), decoder: decoder) == [.key(.enter)])
  }

  @Test func withoutTheMouseTypingIsNeverTakenForIt() {
    #expect(events("\u{1B}[Mabc").suffix(3) == ["a", "b", "c"].map { .key(.character($0)) })
  }
}
