import PlanModel
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://baonghean.vn/mot-cua", "http://baonghean.vn/mot-cua",
    "HTTPS://www.BaoNgheAn.vn/mot-cua",
    " https://baonghean.vn/mot-cua/ ", "https://baonghean.vn/mot-cua#binh-luan",
    "https://baonghean.vn/mot-cua?utm_source=zalo&fbclid=x1",
  ]) func spellingsOfAPageAreOne(text: String) {
    #expect(WebAddress.page(of: text) == "baonghean.vn/mot-cua")
  }

  @Test(arguments: [
    ("https://baonghean.vn/Mot-cua", "baonghean.vn/Mot-cua"),
    ("https://baonghean.vn/?id=2", "baonghean.vn?id=2"),
    ("https://baonghean.vn/tin?id=2&utm_medium=x&p=1", "baonghean.vn/tin?id=2&p=1"),
    ("https://dichvucong.vn/#/tin/3", "dichvucong.vn#/tin/3"),
    ("https://baonghean.vn", "baonghean.vn"),
    ("https://tin.baonghean.vn/x", "tin.baonghean.vn/x"),
  ]) func otherPagesAreOthers(text: String, page: String) {
    #expect(WebAddress.page(of: text) == page)
  }

  @Test(arguments: ["", "baonghean.vn", "ftp://a.vn/x", "https://", "https://a.vn/một cửa"])
  func otherTextIsNoPage(text: String) {
    #expect(WebAddress.page(of: text) == nil)
  }
}
