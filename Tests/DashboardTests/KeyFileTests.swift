import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct KeyFileTests {
  static func problems(_ text: String) -> [KeyFile.Problem] {
    do throws(KeyFileProblems) {
      _ = try KeyFile.keymap(of: text)
      return []
    } catch {
      return error.all
    }
  }

  @Test func anEmptyFileGivesTheStandardKeys() throws {
    for text in ["", "\n\n", "# chỉ có ghi chú\n  \t# nữa\r\n"] {
      #expect(try KeyFile.keymap(of: text) == .standard)
    }
  }

  @Test func aLineGivesAnActionItsKeysAndTakesTheOldOnesAway() throws {
    let keymap = try KeyFile.keymap(of: "undo = U, Ctrl-Y  # như Word\r\nretrySave=F10\r\n")
    #expect(keymap.keys(for: .undo) == [.character("U"), .control("y")])
    #expect(keymap.action(for: .character("u")) == nil)
    #expect(keymap.action(for: .control("y")) == .undo)
    #expect(keymap.keys(for: .retrySave) == [.function(10)])
    #expect(keymap.keys(for: .quit) == Keymap.standard.keys(for: .quit))
  }

  @Test func twoActionsMaySwapTheirKeys() throws {
    let keymap = try KeyFile.keymap(of: "copy = o\nopen-link = y")
    #expect(keymap.action(for: .character("o")) == .copy)
    #expect(keymap.action(for: .character("y")) == .openLink)
  }

  @Test func anActionThatThePaletteReachesNeedsNoKey() throws {
    let keymap = try KeyFile.keymap(of: "sort =\n")
    #expect(keymap.keys(for: .sort) == [])
    #expect(keymap.action(for: .character("s")) == nil)
  }

  @Test func signsOfTheFormAreKeysByName() throws {
    let keymap = try KeyFile.keymap(of: "sort = Comma, Equals, Hash, Space\ntick = Insert\nadd = a")
    #expect(
      keymap.keys(for: .sort)
        == [.character(","), .character("="), .character("#"), .character(" ")])
  }

  @Test(
    arguments: [
      ("undo u", [KeyFile.Problem(line: 1, reason: .noEqualsSign("undo u"))]),
      ("\nundoo = u", [.init(line: 2, reason: .unknownAction("undoo"))]),
      ("undo = Ctrl-H", [.init(line: 1, reason: .unknownKey("Ctrl-H"))]),
      ("undo = uu", [.init(line: 1, reason: .unknownKey("uu"))]),
      ("undo = U\nundo = Y", [.init(line: 2, reason: .actionTwice(.undo, line: 1))]),
      ("undo = e", [.init(line: 1, reason: .keyTaken(.character("e"), by: .edit, line: nil))]),
      (
        "undo = F10\nredo = F10",
        [.init(line: 2, reason: .keyTaken(.function(10), by: .undo, line: 1))]
      ),
      (
        "redo = F10\nundo = F10",
        [.init(line: 2, reason: .keyTaken(.function(10), by: .redo, line: 1))]
      ),
      ("quit =", [.init(line: 1, reason: .essential(.quit))]),
      ("palette = # không", [.init(line: 1, reason: .essential(.palette))]),
      ("undo = Backspace", [.init(line: 1, reason: .deletesNothing(.backspace))]),
      ("remove = x", [.init(line: 1, reason: .neverRemoves(.character("x")))]),
      (
        "undo = e\nkhong\nopen =",
        [
          .init(line: 1, reason: .keyTaken(.character("e"), by: .edit, line: nil)),
          .init(line: 2, reason: .noEqualsSign("khong")), .init(line: 3, reason: .essential(.open)),
        ]
      ),
    ] as [(String, [KeyFile.Problem])])
  func whatCannotBeFollowedIsNamedWithItsLine(text: String, problems: [KeyFile.Problem]) {
    #expect(Self.problems(text) == problems)
  }

  @Test func whatIsPrintedIsReadAgain() throws {
    let texts = Language.vietnamese.texts
    let text = KeyFile.text(of: .standard) { $0.label(in: texts) }
    #expect(text.contains("# hoàn tác\nundo = u\n"))
    #expect(try KeyFile.keymap(of: text) == .standard)
    let own = try KeyFile.keymap(of: "sort = Comma\nundo = F10, U")
    #expect(try KeyFile.keymap(of: KeyFile.text(of: own) { $0.label(in: texts) }) == own)
  }

  @Test func helpKeyLineAndUpdateFollowTheFile() throws {
    let keymap = try KeyFile.keymap(of: "quit = Q, Ctrl-C\nhelp = F1, i\nnext-month = +, >")
    var state = DashboardState.showing(.busy, columns: 160)
    _ = state.apply(.keysRead(keymap))
    #expect(state.apply(.keyPressed(.character("q"))) == [])
    #expect(state.message?.text == state.texts.keyUnused("q"))
    #expect(state.pressing(.escape).message?.text == state.texts.quitWith("Q"))
    #expect(state.screenText.contains("[ + "))
    #expect(state.screenText.contains("F1 trợ giúp"))
    #expect(state.pressing(.character("+")).month == state.month.adding(months: 1))
    let help = state.pressing(.character("i"))
    #expect(help.overlay == .help(top: 0))
    #expect(help.pressing(.character("Q")).overlay == nil)
    #expect(state.apply(.keyPressed(.character("Q"))) == [.quit])
  }

  @Test func messagesNameTheKeysOfTheFile() throws {
    let keymap = try KeyFile.keymap(of: "filter = X\nselect-range = W\nsearch = S\nnext-pane = D")
    for language in Language.allCases {
      var state = DashboardState.showing(.busy, language: language)
      _ = state.apply(.keysRead(keymap))
      state = state.pressing(.function(5))
      let said = [
        state.pressing(.character("F")), state.pressing(.character("W")),
        state.pressing(.character("n")),
      ].map { $0.message?.text ?? "" }
      for (text, key) in zip(said, ["X", "W", "S"]) {
        #expect(text.contains(" \(key) "), "\(text)")
      }
      let elsewhere = state.pressing(.function(7), .character("X")).message?.text ?? ""
      #expect(elsewhere.contains("(D)"), "\(elsewhere)")
    }
  }
}
