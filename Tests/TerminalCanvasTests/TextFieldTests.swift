import Testing

@testable import TerminalCanvas

@Suite struct TextFieldTests {
  /// Stands for the composing table of another module.
  func compose(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "e\u{302}": result += "\u{EA}"
      case "e\u{302}\u{301}": result += "\u{1EBF}"
      default: result.append(character)
      }
    }
    return result
  }

  func field(_ text: String, at insertionPoint: Int) -> TextField {
    var field = TextField(text)
    field.moveToStart()
    for _ in 0..<insertionPoint { field.moveRight() }
    return field
  }

  @Test func insertsAtTheInsertionPoint() {
    var field = field("Sở vụ", at: 3)
    for character in "Nội " { field.insert(character) }
    #expect(field.text == "Sở Nội vụ")
    #expect(field.insertionPoint == 7)
  }

  @Test func separateMarksAreComposedWithTheLetterBefore() {
    var field = TextField()
    for character: Character in ["e", "\u{302}", "\u{301}"] {
      field.insert(character, compose: compose)
    }
    #expect(Array(field.text.unicodeScalars) == ["\u{1EBF}"])
    #expect(field.insertionPoint == 1)
  }

  @Test func aMarkWithoutAComposerStillJoinsItsLetter() {
    var field = field("ab", at: 1)
    field.insert("\u{301}")
    #expect(field.characters == ["a\u{301}", "b"])
    #expect(field.insertionPoint == 1)
  }

  @Test func deletesByGrapheme() {
    var field = TextField("tie\u{302}\u{301}")
    field.backspace()
    #expect(field.text == "ti")
    field.backspace()
    field.backspace()
    field.backspace()
    #expect(field.isEmpty)
    field = self.field("việc", at: 2)
    field.deleteForward()
    #expect(field.text == "vic")
    field.moveToEnd()
    field.deleteForward()
    #expect(field.text == "vic")
  }

  @Test func movesStayInside() {
    var field = TextField("ab")
    field.moveRight()
    #expect(field.insertionPoint == 2)
    field.moveToStart()
    field.moveLeft()
    #expect(field.insertionPoint == 0)
    field.moveWordLeft()
    #expect(field.insertionPoint == 0)
    field.moveToEnd()
    field.moveWordRight()
    #expect(field.insertionPoint == 2)
  }

  @Test func movesByWord() {
    var field = TextField("Sở  Nội vụ")
    field.moveWordLeft()
    #expect(field.insertionPoint == 8)
    field.moveWordLeft()
    #expect(field.insertionPoint == 4)
    field.moveWordLeft()
    #expect(field.insertionPoint == 0)
    field.moveWordRight()
    #expect(field.insertionPoint == 2)
    field.moveWordRight()
    #expect(field.insertionPoint == 7)
  }

  @Test func clearsToEitherSide() {
    var field = field("Nghệ An", at: 5)
    field.clearToStart()
    #expect(field == self.field("An", at: 0))
    field.clearToEnd()
    #expect(field.isEmpty)
    field.replaceText(with: "một hai")
    field.deleteWordBackward()
    #expect(field == TextField("một "))
  }

  @Test func pasteBecomesOneLine() {
    var field = TextField("a")
    field.insertPaste("\n\nmột\r\nhai\tba\u{1B}[0m\u{7}\n")
    #expect(field.text == "amột hai ba[0m")
    #expect(field.insertionPoint == field.characters.count)
    field.insertPaste("\n")
    #expect(field.text == "amột hai ba[0m")
    field.insertPaste("e\u{302}\u{301}", compose: compose)
    #expect(field.text.unicodeScalars.last == "\u{1EBF}")
  }

  @Test func shortTextDoesNotScroll() {
    #expect(TextField("abc").visible(columns: 4) == ("abc", 3))
    #expect(field("abcdef", at: 2).visible(columns: 4) == ("abcd", 2))
  }

  @Test func longTextScrollsByHalfTheWidth() {
    #expect(TextField("abcd").visible(columns: 4) == ("cd", 2))
    #expect(TextField("abcdef").visible(columns: 4) == ("ef", 2))
    #expect(TextField("漢字漢字").visible(columns: 4).cursorColumn < 4)
  }

  @Test(arguments: 1...9)
  func theCursorIsAlwaysInTheField(columns: Int) {
    let text = "Kê\u{301} hoa\u{323}ch 漢字 2024"
    for insertionPoint in 0...text.count {
      let (shown, cursor) = field(text, at: insertionPoint).visible(columns: columns)
      #expect((0..<columns).contains(cursor))
      #expect(TextWidth.columns(of: shown) <= columns)
    }
    #expect(TextField(text).visible(columns: 0) == ("", 0))
  }

  @Test func anEndAtWhichTheTextGoesOnHasAnEllipsis() {
    #expect(TextField("abc").shown(columns: 4) == ("abc", 3))
    #expect(field("abcdef", at: 2).shown(columns: 4) == ("abc…", 2))
    #expect(TextField("abcdef").shown(columns: 4) == ("…f", 2))
    #expect(TextField("漢字漢字漢").shown(columns: 6) == ("… 漢", 4))
    // The cursor never stands on one.
    #expect(field("abcdef", at: 3).shown(columns: 4) == ("abcd", 3))
    for columns in 0...9 {
      let text = "Kê\u{301} hoa\u{323}ch 漢字 2024"
      for insertionPoint in 0...text.count {
        let input = field(text, at: insertionPoint)
        let (shown, cursor) = input.shown(columns: columns)
        #expect(cursor == input.visible(columns: columns).cursorColumn)
        #expect(TextWidth.columns(of: shown) <= columns)
      }
    }
  }
}
