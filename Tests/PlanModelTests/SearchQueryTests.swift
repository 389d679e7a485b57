import Testing

@testable import PlanModel

@Suite struct SearchQueryTests {
  private func rank(_ query: String, _ text: String) -> Int? {
    SearchQuery(query).rank(in: SearchKey(text))
  }

  @Test func anEmptyQueryFindsEverything() {
    for query in ["", " ", "\t\n"] {
      #expect(SearchQuery(query).isEmpty)
      #expect(rank(query, "Sở Nội vụ") == 0)
      #expect(rank(query, "") == 0)
    }
    #expect(!SearchQuery("s").isEmpty)
    #expect(rank("s", "") == nil)
  }

  @Test(arguments: [
    "so noi vu", "Sở Nội vụ", "sở nội vụ", "SO NOI VU", "SỞ NỘI VỤ", "noi vu", "vụ nội", "nội", "s",
    " sở  nội ", "so noi vụ", "nô\u{323}i", "So\u{31B}\u{309} No\u{323}\u{302}i vu\u{323}",
  ])
  func wordsAsTypedComeFirst(_ query: String) {
    #expect(rank(query, "Sở Nội vụ") == 0)
    #expect(rank(query, "So\u{31B}\u{309} No\u{323}\u{302}i vu\u{323}") == 0)
  }

  @Test func otherMarksComeAfterTheVeryMarks() {
    #expect(rank("sơ nôi", "Sở Nội vụ") == 1)
    #expect(rank("đài", "Đài Phát thanh - Truyền hình tỉnh") == 0)
    #expect(rank("đài", "Dài hạn") == 1)
    #expect(rank("dai", "Đài Phát thanh - Truyền hình tỉnh") == 0)
    #expect(rank("đai", "Đài Phát thanh - Truyền hình tỉnh") == 1)
  }

  @Test func insidesOfWordsComeAfterBeginnings() {
    #expect(rank("oi", "Sở Nội vụ") == 2)
    #expect(rank("ội", "Sở Nội vụ") == 2)
    #expect(rank("so oi", "Sở Nội vụ") == 2)
    #expect(rank("an", "Nghệ An") == 0)
    #expect(rank("an", "Thanh tra tỉnh") == 2)
    #expect(rank("ubnd", "47/KH-UBND") == 0)
    #expect(rank("th", "Đài PT-TH") == 0)
    #expect(rank("pt-th", "Đài PT-TH") == 0)
  }

  @Test func initialsComeLast() {
    #expect(rank("snv", "Sở Nội vụ") == 3)
    #expect(rank("SNV", "Sở Nội vụ") == 3)
    #expect(rank("ptth", "Đài Phát thanh - Truyền hình tỉnh") == 3)
    #expect(rank("ubnd", "Ủy ban nhân dân thành phố Vinh") == 3)
    #expect(rank("ubnd vinh", "Ủy ban nhân dân thành phố Vinh") == 3)
    #expect(rank("svttdl", "Sở Nội vụ") == nil)
  }

  @Test func abbreviationsLeaveOutAnd() {
    #expect(rank("stttt", "Sở Thông tin và Truyền thông") == 3)
    #expect(rank("snnptnt", "Sở Nông nghiệp và Phát triển nông thôn") == 3)
    #expect(rank("ldtbxh", "Sở Lao động - Thương binh và Xã hội") == 3)
    #expect(rank("khdt", "Sở Kế hoạch và Đầu tư") == 3)
    #expect(rank("khvdt", "Sở Kế hoạch và Đầu tư") == 3)
  }

  @Test func hotlinesAreFoundWithoutMarks() {
    let text = "Đường dây nóng tiếp nhận phản ánh, kiến nghị 1900 1009"
    for query in ["duong day nong", "đường dây nóng", "nong", "1900", "kien nghi", "1009 nong"] {
      #expect(rank(query, text) == 0, "\(query)")
    }
    #expect(rank("ddn", text) == 3)
    #expect(rank("1901", text) == nil)
  }

  @Test func everyWordMustBeFound() {
    #expect(rank("so noi vu vinh", "Sở Nội vụ") == nil)
    #expect(rank("sở tư", "Sở Nội vụ") == nil)
  }

  @Test func aTextAnswersItsOwnName() {
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<1000 {
      let text = generator.text()
      #expect(rank(VietnameseText.composed(text), text) != nil, "\(text)")
      #expect(rank(VietnameseText.folded(text), text) != nil, "\(text)")
    }
  }

  // MARK: Nearest names

  private let names = [
    "Sở Nội vụ", "Sở Ngoại vụ", "Sở Tư pháp", "Sở Tài chính", "Báo Nghệ An",
    "Đài Phát thanh - Truyền hình tỉnh", "Sở Nông nghiệp và Phát triển nông thôn",
  ]

  @Test func namesThatHoldTheTextAreNearest() {
    #expect(nearestNames(to: "noi vu", in: names) == ["Sở Nội vụ"])
    #expect(
      nearestNames(to: "sở", in: names, limit: 9)
        == [
          "Sở Ngoại vụ", "Sở Nội vụ", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài chính",
          "Sở Tư pháp",
        ])
  }

  @Test func slipsOfTheFingerAreForgiven() {
    #expect(nearestNames(to: "So Noi vuj", in: names) == ["Sở Nội vụ", "Sở Ngoại vụ"])
    #expect(nearestNames(to: "Sở Tài chímh", in: names) == ["Sở Tài chính"])
    #expect(nearestNames(to: "so-noi-vu", in: ["so-noi-vu-2", "so-tu-phap"]) == ["so-noi-vu-2"])
    #expect(nearestNames(to: "bao-nge-an", in: ["bao-nghe-an", "dai-pt-th"]) == ["bao-nghe-an"])
  }

  @Test func whatIsNotNearIsNotNamed() {
    #expect(nearestNames(to: "Kho bạc Nhà nước", in: names) == [])
    #expect(nearestNames(to: "", in: names) == [])
    #expect(nearestNames(to: "sở", in: []) == [])
    #expect(nearestNames(to: "sở", in: names, limit: 0) == [])
    #expect(nearestNames(to: "sở", in: names, limit: -1) == [])
    #expect(nearestNames(to: "sở", in: names, limit: 2).count == 2)
  }
}
