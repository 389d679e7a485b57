import Testing

@testable import TerminalCanvas

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Nghệ An", 7), ("\u{1EBF}", 1), ("e\u{302}\u{301}", 1),
    ("truye\u{302}\u{300}n", 6), ("漢字", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇻🇳", 2),
    ("❤️", 1), ("…", 1), ("●", 1), ("กี่", 1), ("\u{301}", 1), ("a\u{200B}b", 3), ("\u{1B}[0m", 4),
    ("\r\n", 2), ("1️⃣", 1), ("\u{3000}", 2), ("đ₫", 2),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test func textThatFitsIsNotCut() {
    #expect(TextWidth.cut("Nghệ An", toColumns: 7) == "Nghệ An")
    #expect(TextWidth.cut("", toColumns: 0) == "")
  }

  @Test func shortTextIsPaddedByColumnsAndLongTextIsNot() {
    #expect(TextWidth.padded("Nghe\u{323}\u{302} An", toColumns: 9) == "Nghe\u{323}\u{302} An  ")
    #expect(TextWidth.padded("漢字", toColumns: 5) == "漢字 ")
    #expect(TextWidth.padded("Nghệ An", toColumns: 3) == "Nghệ An")
  }

  @Test func namesOfProvincesAreCutByColumnsInBothForms() {
    let names = [
      ("Bà Rịa - Vũng Tàu", "Ba\u{300} Ri\u{323}a - Vu\u{303}ng Ta\u{300}u"),
      ("Đắk Nông", "Đa\u{306}\u{301}k No\u{302}ng"),
      ("Thừa Thiên Huế", "Thu\u{31B}\u{300}a Thie\u{302}n Hue\u{302}\u{301}"),
      ("Quảng Ngãi", "Qua\u{309}ng Nga\u{303}i"), ("Lạng Sơn", "La\u{323}ng So\u{31B}n"),
      ("Bến Tre", "Be\u{302}\u{301}n Tre"), ("Điện Biên", "Đie\u{323}\u{302}n Bie\u{302}n"),
    ]
    for (name, decomposed) in names {
      #expect(TextWidth.columns(of: decomposed) == name.count)
      for columns in 1...name.count {
        let cut = TextWidth.cut(decomposed, toColumns: columns)
        #expect(cut == TextWidth.cut(name, toColumns: columns))
        #expect(TextWidth.columns(of: cut) <= columns)
      }
    }
  }

  @Test func cutsShowAnEllipsisUnlessAskedNotTo() {
    #expect(TextWidth.cut("Nghệ An", toColumns: 5) == "Nghệ…")
    #expect(TextWidth.cut("Nghệ An", toColumns: 5, ellipsis: false) == "Nghệ ")
    #expect(TextWidth.cut("Nghệ An", toColumns: 1) == "…")
    #expect(TextWidth.cut("Nghệ An", toColumns: 0) == "")
    #expect(TextWidth.cut("Nghệ An", toColumns: -3) == "")
  }

  @Test func cutsKeepMarksWithTheirBase() {
    let decomposed = "truye\u{302}\u{300}n"
    #expect(TextWidth.cut(decomposed, toColumns: 5, ellipsis: false) == "truye\u{302}\u{300}")
    #expect(
      Array(TextWidth.cut(decomposed, toColumns: 5).unicodeScalars) == Array("truy…".unicodeScalars)
    )
  }

  @Test func wideCharactersAreNotHalved() {
    #expect(TextWidth.cut("漢字", toColumns: 3, ellipsis: false) == "漢")
    #expect(TextWidth.cut("漢字", toColumns: 3) == "漢…")
    #expect(TextWidth.cut("漢字", toColumns: 1) == "…")
    #expect(TextWidth.cut("नमि", toColumns: 2, ellipsis: false) == "न")
  }

  @Test func wrapsBetweenWords() {
    #expect(
      TextWidth.wrap("Tuyên truyền cải cách hành chính", columns: 13)
        == ["Tuyên truyền", "cải cách hành", "chính"])
  }

  @Test func wrapsLongWordsByGrapheme() {
    #expect(TextWidth.wrap("ab abcdefgh i", columns: 3) == ["ab", "abc", "def", "gh", "i"])
    #expect(TextWidth.wrap("漢字漢字", columns: 3) == ["漢", "字", "漢", "字"])
    #expect(TextWidth.wrap("e\u{302}\u{301}e\u{302}", columns: 1).count == 2)
  }

  @Test func wrapKeepsLineEndsAndIndents() {
    #expect(TextWidth.wrap("một\n\n  hai", columns: 10) == ["một", "", "  hai"])
    #expect(TextWidth.wrap("a\r\nb", columns: 10) == ["a", "b"])
    #expect(TextWidth.wrap("a  b   ", columns: 10) == ["a  b"])
  }

  @Test func wrapAtTheLimits() {
    #expect(TextWidth.wrap("", columns: 5) == [""])
    #expect(TextWidth.wrap("abc", columns: 0) == [])
    #expect(TextWidth.wrap("漢字", columns: 1) == ["漢", "字"])
  }

  @Test(arguments: 1...12)
  func wrappedLinesFitAndLoseNoLetter(columns: Int) {
    let text = "Sở Nội vụ chủ trì, phối hợp với truye\u{302}\u{300}n thông 漢字 các cơ quan"
    let lines = TextWidth.wrap(text, columns: columns)
    #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= max(columns, 2) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func namesOfProvincesAreCutByColumns() {
    let names = [
      "Bà Rịa - Vũng Tàu", "Bắc Kạn", "Đắk Lắk", "Điện Biên", "Đồng Tháp", "Hòa Bình", "Huế",
      "Nghệ An", "Phú Thọ", "Quảng Ngãi", "Thành phố Hồ Chí Minh", "Thừa Thiên Huế", "Yên Bái",
    ]
    for name in names {
      #expect(TextWidth.columns(of: name) == name.count)
      for room in 0...name.count {
        let cut = TextWidth.cut(name, toColumns: room)
        #expect(TextWidth.columns(of: cut) == min(room, name.count))
        #expect(
          room == name.count
            ? cut == name : cut == name.prefix(max(room - 1, 0)) + (room > 0 ? "…" : ""))
      }
    }
  }
}
