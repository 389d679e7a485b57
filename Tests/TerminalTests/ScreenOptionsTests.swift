import Testing

@testable import Terminal
@testable import TerminalCanvas

@Suite struct ScreenOptionsTests {
  @Test func unknownTerminalsFallBack() {
    let options = ScreenOptions()
    #expect(options.candidates(environmentTerm: "bogus") == ["bogus", "xterm-256color", "vt100"])
    #expect(options.candidates(environmentTerm: nil) == ["xterm-256color", "vt100"])
    #expect(options.candidates(environmentTerm: "") == ["xterm-256color", "vt100"])
    #expect(options.candidates(environmentTerm: "vt100") == ["vt100", "xterm-256color"])
  }

  @Test func aTermGivenGoesBeforeTheEnvironments() {
    #expect(
      ScreenOptions(term: "linux").candidates(environmentTerm: "xterm")
        == ["linux", "xterm-256color", "vt100"])
  }

  @Test func colorsFollowTheTerminal() {
    let options = ScreenOptions()
    #expect(options.colorMode(colors: 256, noColor: nil) == .twoHundredFiftySix)
    #expect(options.colorMode(colors: 16, noColor: "") == .eight)
    #expect(options.colorMode(colors: 0, noColor: nil) == .monochrome)
    #expect(options.colorMode(colors: -1, noColor: nil) == .monochrome)
  }

  @Test func colorsCanBeForbidden() {
    #expect(ScreenOptions().colorMode(colors: 256, noColor: "1") == .monochrome)
    #expect(ScreenOptions(allowsColor: false).colorMode(colors: 256, noColor: nil) == .monochrome)
  }

  @Test func plainWithoutATerminalOrOnADumbOne() {
    #expect(!Screen.shouldUsePlain(term: "xterm", inputIsTerminal: true, outputIsTerminal: true))
    #expect(!Screen.shouldUsePlain(term: nil, inputIsTerminal: true, outputIsTerminal: true))
    #expect(Screen.shouldUsePlain(term: "dumb", inputIsTerminal: true, outputIsTerminal: true))
    #expect(Screen.shouldUsePlain(term: "xterm", inputIsTerminal: false, outputIsTerminal: true))
    #expect(Screen.shouldUsePlain(term: "xterm", inputIsTerminal: true, outputIsTerminal: false))
  }

  @Test func paddingIsTakenOutOfCapabilities() {
    #expect(strippingPadding(bytes("\u{1B}[m$<2>\u{F}")) == bytes("\u{1B}[m\u{F}"))
    #expect(strippingPadding(bytes("a$b$<")) == bytes("a$b$<"))
    #expect(strippingPadding([]) == [])
  }
}
