import Testing

@testable import PlanModel

@Suite struct VietnameseTextTests {
  /// Each row: a letter, then with grave, hook, tilde, acute and dot.
  private static let rows = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]
  private static let tones: [String] = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
  private static let shapes: [Character: (base: String, mark: String)] = [
    "ă": ("a", "\u{306}"), "â": ("a", "\u{302}"), "ê": ("e", "\u{302}"), "ô": ("o", "\u{302}"),
    "ơ": ("o", "\u{31B}"), "ư": ("u", "\u{31B}"),
  ]

  /// Every letter with each way to write it decomposed, in lower and upper case.
  private static let letters: [(letter: String, spellings: [String])] =
    rows.flatMap { row in
      let letters = row.map(String.init)
      let shape = row.first.flatMap { shapes[$0] }
      return zip(letters, tones).flatMap { letter, tone -> [(String, [String])] in
        var spellings = [letter, letters[0] + tone]
        if let shape {
          spellings += [shape.base + shape.mark + tone, shape.base + tone + shape.mark]
        }
        return [(letter, spellings), (letter.uppercased(), spellings.map { $0.uppercased() })]
      }
    } + [("đ", ["đ"]), ("Đ", ["Đ"])]

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  // MARK: Composing

  @Test func everyLetterIsComposedFromMarksInAnyOrder() {
    #expect(Self.letters.count == 146)
    for (letter, spellings) in Self.letters {
      #expect(letter.unicodeScalars.count == 1)
      for spelling in spellings {
        #expect(scalars(VietnameseText.composed(spelling)) == scalars(letter), "\(letter)")
        let word = "Ng\(spelling)ng"
        #expect(scalars(VietnameseText.composed(word)) == scalars("Ng\(letter)ng"))
      }
    }
  }

  @Test func theMarksThatUnicodeMadeForVietnameseAreKnown() {
    #expect(scalars(VietnameseText.composed("a\u{340}a\u{341}ê\u{341}")) == scalars("àáế"))
    #expect(VietnameseText.folded("a\u{340}") == "a")
  }

  @Test func otherMarksStayAsTheyAre() {
    let untouched = [
      "o\u{308}", "n\u{303}", "e\u{306}", "u\u{302}", "e\u{31B}\u{301}", "a\u{308}\u{301}",
      "\u{301}", "\u{301}a", "1\u{301}", "д\u{301}", "c\u{327}", "か\u{3099}", "d\u{335}",
      "đ\u{301}", "ö\u{301}", " \u{323}",
    ]
    for text in untouched {
      #expect(scalars(VietnameseText.composed(text)) == scalars(text), "\(text)")
    }
    #expect(scalars(VietnameseText.composed("á\u{300}")) == scalars("á\u{300}"))
    #expect(scalars(VietnameseText.composed("ă\u{302}")) == scalars("ă\u{302}"))
  }

  @Test func realNamesAreComposed() {
    let name = "So\u{31B}\u{309} No\u{323}\u{302}i vu\u{323}"
    #expect(scalars(VietnameseText.composed(name)) == scalars("Sở Nội vụ"))
    #expect(VietnameseText.composed("") == "")
    #expect(VietnameseText.composed("So Noi vu 2024 \u{1F4E2}") == "So Noi vu 2024 \u{1F4E2}")
  }

  @Test func composingTwiceIsComposingOnceAndKeepsTheMeaning() {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<3000 {
      let text = generator.text()
      let once = VietnameseText.composed(text)
      #expect(scalars(VietnameseText.composed(once)) == scalars(once))
      #expect(VietnameseText.folded(once) == VietnameseText.folded(text))
    }
  }

  // MARK: Folding

  @Test func everyLetterFoldsToItsBase() {
    for (letter, spellings) in Self.letters {
      let base = VietnameseText.folded(letter)
      #expect(base.utf8.count == 1 && "aeiouyd".contains(base), "\(letter)")
      for spelling in spellings { #expect(VietnameseText.folded(spelling) == base) }
    }
    #expect(VietnameseText.folded("Đường dây nóng") == "duong day nong")
    #expect(VietnameseText.folded("ĐẶNG THỊ NGỌC ÁNH") == "dang thi ngoc anh")
    #expect(VietnameseText.folded("47/KH-UBND ngày 09/01/2024") == "47/kh-ubnd ngay 09/01/2024")
    #expect(VietnameseText.folded("@[`{AZaz09") == "@[`{azaz09")
    #expect(VietnameseText.folded("") == "")
  }

  @Test func otherLettersBecomeLowerCaseOnly() {
    #expect(VietnameseText.folded("ÖÑД “Một cửa”") == "öñд “mot cua”")
  }

  @Test func foldingTwiceIsFoldingOnce() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      let folded = VietnameseText.folded(generator.text())
      #expect(scalars(VietnameseText.folded(folded)) == scalars(folded))
    }
  }

  @Test func theFastPathGivesWhatTheSlowOneDoes() {
    let ascii = String(String.UnicodeScalarView((0..<128).map { Unicode.Scalar(UInt8($0)) }))
    #expect(VietnameseText.folded(ascii + "ế") == VietnameseText.folded(ascii) + "e")
  }

  // MARK: Ordering

  private func sorted(_ names: [String]) -> [String] {
    names.sorted(by: VietnameseText.precedes)
  }

  @Test func lettersStandInTheOrderOfTheAlphabet() {
    let alphabet = "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y"
      .split(separator: " ").map(String.init)
    #expect(alphabet.count == 29)
    #expect(sorted(alphabet.reversed()) == alphabet)
    let capitals = alphabet.map { $0.uppercased() }
    #expect(sorted(capitals.reversed()) == capitals)
  }

  @Test func tonesAreTheSecondKeyAndCaseTheThird() {
    #expect(sorted(["mạ", "má", "mã", "mả", "mà", "ma"]) == ["ma", "mà", "mả", "mã", "má", "mạ"])
    #expect(sorted(["má b", "mà a", "ma c"]) == ["ma c", "mà a", "má b"])
    #expect(sorted(["sà", "Sa", "sa", "Sà"]) == ["Sa", "sa", "Sà", "sà"])
    #expect(sorted(["an", "ân", "ăn", "ạn", "An"]) == ["An", "an", "ạn", "ăn", "ân"])
  }

  @Test func spacesStandBeforeDigitsAndDigitsBeforeLetters() {
    let names = ["Quỳnh", "Quỳnh Lưu", "Quỳnh2", "Quỳnha"]
    #expect(sorted(names.reversed()) == names)
    #expect(sorted(["ọ", "z", "9", "日", "-"]) == ["-", "9", "ọ", "z", "日"])
  }

  @Test func theDistrictsOfNgheAnAreInOrder() {
    let districts = [
      "Anh Sơn", "Con Cuông", "Cửa Lò", "Diễn Châu", "Đô Lương", "Hoàng Mai", "Hưng Nguyên",
      "Kỳ Sơn", "Nam Đàn", "Nghi Lộc", "Nghĩa Đàn", "Quế Phong", "Quỳ Châu", "Quỳ Hợp",
      "Quỳnh Lưu", "Tân Kỳ", "Thái Hòa", "Thanh Chương", "Tương Dương", "Vinh", "Yên Thành",
    ]
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<20 {
      #expect(sorted(districts.shuffled(using: &generator)) == districts)
    }
  }

  @Test func theDepartmentsOfNgheAnAreInOrder() {
    let departments = [
      "Ban Dân tộc", "Sở Công Thương", "Sở Du lịch", "Sở Giao thông vận tải",
      "Sở Giáo dục và Đào tạo", "Sở Kế hoạch và Đầu tư", "Sở Khoa học và Công nghệ",
      "Sở Lao động - Thương binh và Xã hội", "Sở Ngoại vụ", "Sở Nội vụ",
      "Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài chính", "Sở Tài nguyên và Môi trường",
      "Sở Thông tin và Truyền thông", "Sở Tư pháp", "Sở Văn hóa và Thể thao", "Sở Xây dựng",
      "Sở Y tế", "Thanh tra tỉnh", "Văn phòng UBND tỉnh",
    ]
    var generator = SeededGenerator(seed: 15)
    for _ in 0..<20 {
      #expect(sorted(departments.shuffled(using: &generator)) == departments)
    }
  }

  @Test func formsOfOneTextStandAtOnePlace() {
    #expect(!VietnameseText.precedes("Sở Nội vụ", "So\u{31B}\u{309} No\u{323}\u{302}i vu\u{323}"))
    #expect(!VietnameseText.precedes("So\u{31B}\u{309} No\u{323}\u{302}i vu\u{323}", "Sở Nội vụ"))
  }

  @Test func theOrderIsTotal() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<1000 {
      let keys = (0..<3).map { _ in VietnameseText.SortKey(generator.text()) }.sorted()
      #expect(!(keys[1] < keys[0]) && !(keys[2] < keys[1]) && !(keys[2] < keys[0]))
      #expect((keys[0] < keys[2]) || keys[0] == keys[2])
    }
  }

  // MARK: Initials

  @Test func initialsAreThoseOfTheWords() {
    let names = [
      "Sở Nội vụ": "snv", "Đài Phát thanh - Truyền hình tỉnh": "dpttht",
      "Ủy ban nhân dân": "ubnd", "Văn phòng UBND tỉnh": "vput", "47/KH-UBND": "4ku", "": "",
      " - ": "", "Y\u{301} ki\u{1EBF}n": "yk", "“Một cửa”": "mc",
    ]
    for (name, initials) in names { #expect(VietnameseText.initials(name) == initials, "\(name)") }
  }
}

extension SeededGenerator {
  /// A short text of letters, marks and what else stands in Vietnamese texts.
  mutating func text() -> String {
    let parts = [
      "a", "A", "e", "o", "O", "u", "U", "y", "d", "Đ", "đ", "n", "ă", "ế", "ơ", "Ự", "ỹ", " ", "-",
      "1", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}", "\u{306}", "\u{31B}",
      "\u{308}", "ö", "日",
    ]
    return (0..<Int.random(in: 0...8, using: &self)).map { _ in element(of: parts) }.joined()
  }
}
