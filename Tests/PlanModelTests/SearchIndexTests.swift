import Testing

@testable import PlanModel

@Suite struct SearchIndexTests {
  private let names = [
    "Sở Nội vụ", "Sở Ngoại vụ", "Báo Nghệ An", "Đài Phát thanh - Truyền hình tỉnh",
    "Tuyên truyền về “Một cửa” trên Báo Nghệ An", "So\u{31B}\u{309} Tư pháp", "", "47/KH-UBND",
  ]

  private func positions(_ text: String, in index: SearchIndex) -> [Int] {
    var search = NarrowingSearch()
    return search.find(text, in: index, limit: 9).hits.map(\.position)
  }

  private func inList(_ text: String, _ texts: String...) -> [Int] {
    var search = NarrowingSearch()
    return search.positions(of: text, in: index(of: texts))
  }

  private func index(of names: [String]) -> SearchIndex {
    var index = SearchIndex()
    for name in names { index.append(name) }
    return index
  }

  @Test func anIndexAnswersAsTheSingleTextsDo() {
    var generator = SeededGenerator(seed: 60)
    let texts = names + (0..<300).map { _ in generator.text() }
    let index = index(of: texts)
    let keys = texts.map { SearchKey($0) }
    var search = NarrowingSearch()
    for _ in 0..<600 {
      let text = texts.randomElement(using: &generator) ?? ""
      let part = String(text.prefix(Int.random(in: 0...6, using: &generator)))
      let answer = search.find(part, in: index, limit: .max)
      let query = SearchQuery(part)
      let expected = query.isEmpty ? [] : query.positions(in: keys)
      #expect(answer.hits.map(\.position) == expected, "\(part)")
      #expect(answer.total == expected.count)
      for hit in answer.hits { #expect(query.score(in: keys[hit.position]) == hit.score) }
    }
  }

  /// What one types letter by letter, takes back, and begins anew finds what it finds at once.
  @Test(arguments: [
    "so noi vu", "sở nội", "bao nghe an", "ptth", "mot cua bao", "vu so", "zz", "  sở  n",
    "So\u{31B}\u{309} t",
  ])
  func typingFindsWhatTheWholeTextFinds(_ text: String) {
    let index = index(of: names)
    var typing = NarrowingSearch()
    let steps = text.unicodeScalars.indices.map { String(text.unicodeScalars[...$0]) }
    for step in steps + steps.reversed() + [text, "vụ", text] {
      var fresh = NarrowingSearch()
      let (typed, whole) = (
        typing.find(step, in: index, limit: 5), fresh.find(step, in: index, limit: 5)
      )
      #expect(typed == whole, "\(step)")
    }
  }

  @Test func theLimitKeepsTheBestAndCountsTheRest() {
    var index = SearchIndex()
    for number in 0..<500 { index.append("tin số \(number)", order: UInt32(1000 - number)) }
    var search = NarrowingSearch()
    let answer = search.find("tin", in: index, limit: 3)
    #expect(answer.total == 500)
    #expect(answer.hits.map(\.position) == [499, 498, 497])
    let (two, none) = (
      search.find("49", in: index, limit: 2), search.find("tin", in: index, limit: 0)
    )
    #expect(two.hits.map(\.position) == [499, 498])
    #expect(none == .init(hits: [], total: 500))
  }

  @Test func whatBeginsWithTheWordsComesBeforeWhatHoldsThem() {
    let index = index(of: names)
    #expect(positions("báo", in: index) == [2, 4])
    #expect(positions("mot cua", in: index) == [4])
    #expect(positions("vụ sở", in: index) == [0, 1])
  }

  @Test func wordsSideBySideComeBeforeWordsApart() {
    let index = index(of: [
      "Nội dung khác trong sáu lĩnh vực", "Sở Nội vụ", "Nội vụ", "Bộ Nội  vụ", "vụ việc nội bộ",
    ])
    #expect(positions("noi vu", in: index) == [2, 1, 0, 3, 4])
    #expect(positions("nội vụ", in: index).prefix(2) == [2, 1])
    #expect(positions("noi vu", in: self.index(of: ["Nói với vua", "Nội vụ"])) == [1, 0])
  }

  @Test func whatIsRemovedIsNotFoundAndWhatIsAddedIs() {
    var index = index(of: names)
    var search = NarrowingSearch()
    let before = search.find("so", in: index, limit: 9).hits.map(\.position)
    #expect(before == [0, 1, 5])
    index.remove(at: 1)
    index.remove(at: 1)
    index.append("Sở Du lịch")
    let after = search.find("so", in: index, limit: 9).hits.map(\.position)
    #expect(after == [0, 5, 8])
    #expect(!index.isWorn)
  }

  @Test func anEmptyTextFindsNothing() {
    let index = index(of: names)
    var search = NarrowingSearch()
    for text in ["", "  ", "\u{301}"] {
      let answer = search.find(text, in: index, limit: 9)
      let positions = search.positions(of: text, in: index)
      #expect(answer == .init(hits: [], total: 0) && positions == [])
    }
  }

  @Test func inAListInitialsCountOnlyWhereNothingElseAnswers() {
    #expect(inList("snv", "Sở Nội vụ", "snv.vn", "Sở Ngoại vụ") == [1])
    #expect(inList("vu", "Sở Nội vụ", "snv.vn", "Sở Ngoại vụ") == [0, 2])
    #expect(inList("nv", "Sở Nội vụ", "x") == [0])
    #expect(inList("", "Sở Nội vụ") == [])
  }

  @Test func signsBesideAWordAreNoPartOfIt() {
    for text in ["“Một cửa”", "–Một cửa", "… Một cửa", "‘Một’ cửa", "1.Một cửa", "Xã\u{A0}Một cửa"]
    {
      #expect(SearchQuery("mot").rank(in: SearchKey(text)) == 0, "\(text)")
    }
    #expect(SearchQuery("pt-th").rank(in: SearchKey("Đài PT–TH")) == 0)
    #expect(SearchQuery("dtv").rank(in: SearchKey("Đài – Truyền “và” Việt")) == 3)
  }
}
