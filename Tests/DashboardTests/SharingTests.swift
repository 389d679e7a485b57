import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct SharingTests {
  @Test func theNumberOfTheChosenContactIsCopiedAndShown() throws {
    var state = DashboardState.showing(.busy).pressing(.function(6), .enter)
    let value = try #require(state.selectedContact?.value)
    #expect(state.apply(.keyPressed(.character("y"))) == [.copy(value)])
    #expect(state.message?.text == state.texts.copySent(value))
    var opened = state.pressing(.enter)
    #expect(opened.apply(.keyPressed(.character("y"))) == [.copy(value)])
  }

  @Test func aPublicationGivesItsLinkElseItsTitle() throws {
    let state = DashboardState.showing(.busy).pressing(.enter)
    for (position, publication) in try #require(state.figures.channel).publications.enumerated() {
      var chosen = state.pressing([.home] + Array(repeating: .down, count: position))
      let effects = chosen.apply(.keyPressed(.character("y")))
      #expect(effects == [.copy(publication.url ?? publication.title)])
    }
  }

  @Test func aTaskAndAPartOfThePlanGiveTheirPositionAndText() throws {
    var task = DashboardState.showing(.busy).pressing(.function(5), .enter)
    let chosen = try #require(task.selectedTask)
    let text = [chosen.ref, chosen.title].compactMap { $0 }.joined(separator: " ")
    #expect(task.apply(.keyPressed(.character("y"))) == [.copy(text)])
    var plan = DashboardState.showing(.busy).pressing(.function(3), .down)
    let entry = try #require(plan.selectedEntry)
    #expect(plan.apply(.keyPressed(.character("y"))) == [.copy("\(entry.ref) \(entry.text)")])
  }

  @Test func whatCouldSteerAShellIsTakenOut() {
    var state = DashboardState.showing(.busy)
    state.overlay = .link("https://x.vn/\u{1B}[31m\n\u{202E}a")
    #expect(state.apply(.keyPressed(.character("y"))) == [.copy("https://x.vn/ [31m a")])
  }

  @Test(arguments: [
    ("https://nghean.gov.vn/a?b=1#c", "https://nghean.gov.vn/a?b=1#c"),
    ("HTTP://nghean.gov.vn", "HTTP://nghean.gov.vn"), ("nghean.gov.vn", "https://nghean.gov.vn"),
    ("dichvucong.gov.vn/p/home", "https://dichvucong.gov.vn/p/home"),
    ("snv@nghean.gov.vn", "mailto:snv@nghean.gov.vn"),
    ("mailto:snv@nghean.gov.vn?subject=a", "mailto:snv@nghean.gov.vn?subject=a"),
    ("tel:+842383842023", "tel:+842383842023"), ("  https://a.vn  ", "https://a.vn"),
    ("https://tỉnh.vn/tin-bài", "https://tỉnh.vn/tin-bài"),
  ])
  func addressesOfTheWebOfMailAndOfTelephonesAreTaken(text: String, address: String) {
    #expect(LinkTarget(text)?.address == address)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "file:///etc/passwd", "ftp://a.vn", "data:text/html,x", "ssh://a.vn",
    "https://", "https://a", "https://a.vn/a b", "https://a.vn/\u{1B}[31m", "https://a.vn/\na",
    "https://a.vn/\u{202E}gpj", "https://a.vn/\u{200B}", "-oProxyCommand=x.vn", "--help.vn",
    "mailto:", "mailto:a", "mailto:-a@b.vn", "tel:", "tel:abc", "a@b", "a@b@c.vn", "8.8",
    "không phải địa chỉ", "https://a.vn/" + String(repeating: "a", count: 3_000),
  ])
  func everythingElseIsRefused(text: String) {
    #expect(LinkTarget(text) == nil)
  }

  @Test func telephonesAreReadAsPrinted() {
    #expect(LinkTarget(telephone: "0238.3.842 023")?.address == "tel:02383842023")
    #expect(LinkTarget(telephone: "+84 (238) 3842023")?.address == "tel:+842383842023")
    #expect(LinkTarget(telephone: "không rõ") == nil)
  }

  @Test func withADesktopALinkIsOpenedElseItIsShownWholeAndCopied() throws {
    let link = "https://baonghean.vn/" + String(repeating: "mot-cua-", count: 20)
    var state = DashboardState.showing(.busy).pressing(.enter, .character("a"))
    state = state.typing("Một cửa").pressing(.tab, .tab)
    _ = state.apply(.pasted(link))
    state = state.pressing(.control("s"))
    var local = state
    local.opensLinks = true
    #expect(local.apply(.keyPressed(.character("o"))) == [.openLink(link)])
    #expect(local.message?.text == local.texts.linkOpened(link))
    var remote = state
    #expect(remote.apply(.keyPressed(.character("o"))) == [.copy(link)])
    #expect(remote.overlay == .link(link))
    #expect(remote.pressing(.escape).overlay == nil)
    let narrow = remote.resized(50, 16).screenText
    let shown = narrow.filter { !$0.isWhitespace && $0 != "│" }
    #expect(shown.contains(link))
    // A desktop that does not answer is as none.
    #expect(local.apply(.linkNotOpened(link)) == [.copy(link)])
    #expect(local.overlay == .link(link))
  }

  @Test func aBadLinkIsNamedAndARecordWithoutOneSaysSo() throws {
    var state = DashboardState.showing(.busy).pressing(.function(6), .enter)
    while let contact = state.selectedContact, contact.kind != .address {
      let next = state.pressing(.down)
      guard next.list(.contactList).index != state.list(.contactList).index else { return }
      state = next
    }
    #expect(state.pressing(.character("o")).message?.text == state.texts.noLink)
  }
}
