import Testing

@testable import PlanModel

/// The names of all provinces, old and new, through everything that is done to a text.
@Suite struct ProvinceNameTests {
  /// The 63 until 30/06/2025, in alphabetical order with their initials.
  private static let old: [(name: String, initials: String)] = [
    ("An Giang", "ag"), ("Bà Rịa - Vũng Tàu", "brvt"), ("Bạc Liêu", "bl"), ("Bắc Giang", "bg"),
    ("Bắc Kạn", "bk"), ("Bắc Ninh", "bn"), ("Bến Tre", "bt"), ("Bình Dương", "bd"),
    ("Bình Định", "bd"), ("Bình Phước", "bp"), ("Bình Thuận", "bt"), ("Cà Mau", "cm"),
    ("Cao Bằng", "cb"), ("Cần Thơ", "ct"), ("Đà Nẵng", "dn"), ("Đắk Lắk", "dl"),
    ("Đắk Nông", "dn"), ("Điện Biên", "db"), ("Đồng Nai", "dn"), ("Đồng Tháp", "dt"),
    ("Gia Lai", "gl"), ("Hà Giang", "hg"), ("Hà Nam", "hn"), ("Hà Nội", "hn"), ("Hà Tĩnh", "ht"),
    ("Hải Dương", "hd"), ("Hải Phòng", "hp"), ("Hậu Giang", "hg"), ("Hòa Bình", "hb"),
    ("Hưng Yên", "hy"), ("Khánh Hòa", "kh"), ("Kiên Giang", "kg"), ("Kon Tum", "kt"),
    ("Lai Châu", "lc"), ("Lạng Sơn", "ls"), ("Lào Cai", "lc"), ("Lâm Đồng", "ld"),
    ("Long An", "la"), ("Nam Định", "nd"), ("Nghệ An", "na"), ("Ninh Bình", "nb"),
    ("Ninh Thuận", "nt"), ("Phú Thọ", "pt"), ("Phú Yên", "py"), ("Quảng Bình", "qb"),
    ("Quảng Nam", "qn"), ("Quảng Ngãi", "qn"), ("Quảng Ninh", "qn"), ("Quảng Trị", "qt"),
    ("Sóc Trăng", "st"), ("Sơn La", "sl"), ("Tây Ninh", "tn"), ("Thái Bình", "tb"),
    ("Thái Nguyên", "tn"), ("Thanh Hóa", "th"), ("Thành phố Hồ Chí Minh", "tphcm"),
    ("Thừa Thiên Huế", "tth"), ("Tiền Giang", "tg"), ("Trà Vinh", "tv"), ("Tuyên Quang", "tq"),
    ("Vĩnh Long", "vl"), ("Vĩnh Phúc", "vp"), ("Yên Bái", "yb"),
  ]

  /// The 34 from 01/07/2025, in alphabetical order.
  private static let new = [
    "An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên",
    "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Nội", "Hà Tĩnh", "Hải Phòng", "Huế", "Hưng Yên",
    "Khánh Hòa", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Nghệ An", "Ninh Bình", "Phú Thọ",
    "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sơn La", "Tây Ninh", "Thái Nguyên", "Thanh Hóa",
    "Thành phố Hồ Chí Minh", "Tuyên Quang", "Vĩnh Long",
  ]

  private static var names: [String] { old.map(\.name) + ["Huế"] }

  /// The text with each mark as a code point of its own: NFD.
  private static func decomposed(_ text: String) -> String {
    let shapes: [Character: (String, String)] = [
      "ă": ("a", "\u{306}"), "â": ("a", "\u{302}"), "ê": ("e", "\u{302}"), "ô": ("o", "\u{302}"),
      "ơ": ("o", "\u{31B}"), "ư": ("u", "\u{31B}"), "Ă": ("A", "\u{306}"), "Â": ("A", "\u{302}"),
    ]
    let rows = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ].map { Array($0) }
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    return text.map { character -> String in
      for row in rows {
        guard let tone = row.firstIndex(of: character) else { continue }
        let shape = shapes[row[0]] ?? (String(row[0]), "")
        return tone == 5 ? shape.0 + tones[5] + shape.1 : shape.0 + shape.1 + tones[tone]
      }
      return shapes[character].map { $0.0 + $0.1 } ?? String(character)
    }.joined()
  }

  @Test func thereAreSixtyThreeAndThirtyFour() {
    #expect((Self.old.count, Self.new.count) == (63, 34))
    #expect(Set(Self.new).subtracting(Self.names).isEmpty)
  }

  @Test func formsOfANameAreOneName() {
    for name in Self.names {
      let decomposed = Self.decomposed(name)
      #expect(
        VietnameseText.composed(decomposed).unicodeScalars.elementsEqual(name.unicodeScalars))
      let folded = VietnameseText.folded(name)
      #expect(VietnameseText.folded(decomposed) == folded)
      #expect(VietnameseText.folded(name.uppercased()) == folded)
      #expect(VietnameseText.folded(decomposed.uppercased()) == folded)
      #expect(folded.utf8.allSatisfy { $0 < 0x80 && !(65...90).contains($0) }, "\(name)")
    }
  }

  @Test func initialsAreThoseThatPeopleWrite() {
    for (name, initials) in Self.old {
      #expect(VietnameseText.initials(name) == initials)
      #expect(VietnameseText.initials(Self.decomposed(name)) == initials)
    }
  }

  @Test func eachNameIsFoundInEveryWayToTypeIt() throws {
    let keys = Self.names.map { (name: $0, key: SearchKey($0)) }
    for name in Self.names {
      let typed = [
        (name, 0), (name.uppercased(), 0), (Self.decomposed(name), 0),
        (VietnameseText.folded(name), 0), (String(name.prefix(name.count - 1)), 0),
        (VietnameseText.initials(name), 3),
      ]
      for (text, worst) in typed {
        let query = SearchQuery(text)
        let own = try #require(query.rank(in: SearchKey(name)), "\(text)")
        #expect(own <= worst, "\(text)")
        for (other, key) in keys where worst == 0 && query.rank(in: key) == 0 {
          // What ranks as high must hold the very words.
          let words = VietnameseText.folded(text).split(separator: " ")
          #expect(words.allSatisfy { VietnameseText.folded(other).contains($0) }, "\(text)")
        }
      }
    }
    #expect(SearchQuery("tphcm").rank(in: SearchKey("Thành phố Hồ Chí Minh")) == 3)
    #expect(SearchQuery("HCM").rank(in: SearchKey("Thành phố Hồ Chí Minh")) == 3)
  }

  @Test func theVeryMarksComeFirst() {
    func ranks(_ text: String, _ names: String...) -> [Int?] {
      names.map { SearchQuery(text).rank(in: SearchKey($0)) }
    }
    #expect(ranks("Hà Nam", "Hà Nam", "Hải Nam") == [0, 1])
    #expect(ranks("hà", "Hà Giang", "Hải Dương", "Thanh Hóa", "Vĩnh Long") == [0, 1, 2, nil])
    #expect(ranks("quang", "Quảng Trị", "Tuyên Quang", "Vĩnh Long") == [0, 0, nil])
    #expect(ranks("quảng", "Quảng Trị", "Tuyên Quang") == [0, 1])
  }

  @Test func theTwoSpellingsOfAToneAreOne() {
    for (new, old) in [
      ("Hoà Bình", "Hòa Bình"), ("Khánh Hoà", "Khánh Hòa"), ("Thanh Hoá", "Thanh Hóa"),
    ] {
      #expect(SearchQuery(new).rank(in: SearchKey(old)) == 0)
      #expect(SearchQuery(old).rank(in: SearchKey(new)) == 0)
      #expect(SearchQuery(Self.decomposed(new)).rank(in: SearchKey(old)) == 0)
      #expect(VietnameseText.precedes("\(new) A", "\(old) B"))
      #expect(VietnameseText.precedes("\(old) A", "\(new) B"))
    }
    let spelled = [
      "hoà": "hòa", "THUỶ": "thủy", "khoẻ": "khỏe", "quý": "quý", "quỳ": "quỳ", "hoàn": "hoàn",
      "toán": "toán", "huế": "huế", "mùa": "mùa", "": "", "à": "à", "xoè ô": "xòe ô",
    ]
    for (text, expected) in spelled {
      #expect(SearchQuery(text).rank(in: SearchKey(expected)) == 0, "\(text)")
      #expect(SearchLetters(text) == SearchLetters(expected), "\(text)")
    }
    #expect(SearchLetters("hoà") != SearchLetters("hoa"))
    #expect(SearchLetters("quý") != SearchLetters("qúy"))
  }

  @Test func bothListsAreInAlphabeticalOrder() {
    var generator = SeededGenerator(seed: 33)
    for names in [Self.old.map(\.name), Self.new] {
      for _ in 0..<5 {
        let shuffled = names.shuffled(using: &generator).map {
          Bool.random(using: &generator) ? $0 : Self.decomposed($0)
        }
        let sorted = shuffled.sorted(by: VietnameseText.precedes)
        #expect(sorted.map(VietnameseText.composed) == names)
      }
    }
  }

  @Test func cuttingByGraphemeNeverPartsALetterFromItsMarks() {
    for name in Self.names {
      let decomposed = Self.decomposed(name)
      #expect(decomposed.count == name.count)
      for length in 0...name.count {
        #expect(
          VietnameseText.composed(String(decomposed.prefix(length)))
            == String(name.prefix(length)))
      }
    }
  }
}
