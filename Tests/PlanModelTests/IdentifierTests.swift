import Testing

@testable import PlanModel

@Suite struct IdentifierTests {
  @Test func slugsArePartsJoinedBySingleHyphens() {
    for text in ["a", "so-noi-vu", "47-kh-ubnd-2024", "0", String(repeating: "a", count: 96)] {
      #expect(isSlug(text), "\(text)")
    }
    let refused = [
      "", "-", "-a", "a-", "a--b", "Sở-Nội-vụ", "So-noi-vu", "so_noi_vu", "so noi vu", "a/b", "..",
      ".", "a@b", "a:b", "a\0", "a\n", String(repeating: "a", count: 97),
    ]
    for text in refused { #expect(!isSlug(text), "\(text)") }
  }

  @Test func foldersAreNamedByOneSlugOrTwo() {
    for text in ["so-noi-vu", "trang-tin@so-noi-vu"] { #expect(isFolderName(text), "\(text)") }
    for text in ["", "@", "a@", "@b", "a@b@c", "a@../b", "../a", "a@B", "a b"] {
      #expect(!isFolderName(text), "\(text)")
    }
  }

  @Test func identitiesAreTheirTextAndOrderedByIt() {
    let id: Agency.ID = "so-noi-vu"
    #expect(id == Agency.ID("so-noi-vu"))
    #expect("\(id)" == "so-noi-vu")
    let ids: [Agency.ID] = ["b", "a-b", "a", "10", "2"]
    #expect(ids.sorted() == ["10", "2", "a", "a-b", "b"])
  }
}
