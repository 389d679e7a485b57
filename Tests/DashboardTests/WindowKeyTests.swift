import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// Keys in the windows that lie over the screen.
@Suite struct WindowKeyTests {
  private static let contact = DashboardState.showing(.busy).pressing(
    .function(6), .enter, .enter)
  private static let publication = DashboardState.showing(.busy).pressing(.enter, .enter)

  /// One window of each kind, with its name.
  private static let windows: [(name: String, state: DashboardState)] = {
    let start = DashboardState.showing(.busy)
    let tasks = start.pressing(.function(5), .down, .enter)
    var asked = tasks
    asked.overlay = .question(.quitWithUnsaved(count: 1))
    var scored = start.pressing(.function(9))
    scored.overlay = .criterion(top: 0)
    var broken = start
    broken.overlay = .problems(top: 0)
    var linked = contact
    linked.overlay = .link("https://dichvucong.gov.vn")
    return [
      ("contact", contact), ("publication", publication), ("help", start.pressing(.function(1))),
      ("problems", broken),
      ("messages", start.pressing(.character("g"))), ("menu", tasks.pressing(.character("e"))),
      ("history filter", start.pressing(.function(8), .character("f"))),
      ("filter", tasks.pressing(.character("f"))), ("palette", start.pressing(.control("p"))),
      ("question", asked), ("criterion", scored), ("link", linked),
    ]
  }()

  private static let keys: [Key] =
    (32...126).compactMap { Unicode.Scalar($0).map { .character(Character($0)) } }
    + [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .wordLeft, .wordRight,
    ] + (1...12).map { .function($0) }
    + "abcdefgklnopqrstuvwxyz".map { .control($0) } + "abx".map { .alt($0) }

  @Test func everyKeyInEveryWindowDoesSomethingOrIsAnswered() {
    for (name, state) in Self.windows {
      #expect(state.overlay != nil, "\(name)")
      for language in Language.allCases {
        var state = state
        let overlay = state.overlay
        _ = state.apply(.languageChosen(language))
        state.overlay = overlay
        state.message = nil
        for key in Self.keys {
          let action = state.keymap.action(for: key)
          // Where all is in sight there is nothing to scroll to; in an empty field nothing to delete.
          if [.moveUp, .moveDown].contains(action) { continue }
          let types = ["filter", "palette"].contains(name)
          if types, [.backspace, .delete, .wordLeft, .wordRight].contains(key) { continue }
          if types, case .control = key { continue }
          var pressed = state
          let effects = pressed.apply(.keyPressed(key))
          let says = pressed.message.map { !$0.text.isEmpty } ?? false
          #expect(
            !effects.isEmpty || says || pressed.overlay != state.overlay
              || pressed.form != state.form, "\(key) in \(name)")
        }
      }
    }
  }

  @Test func eEditsTheContactShownAndDeleteAsksToRemoveIt() throws {
    let id = try #require(Self.contact.selectedContact?.id)
    #expect(Self.contact.pressing(.character("e")).form?.purpose == .write(.contact(id)))
    guard case .question(.remove(.contact(id), _, _))? = Self.contact.pressing(.delete).overlay
    else {
      Issue.record("\(String(describing: Self.contact.pressing(.delete).overlay))")
      return
    }
    #expect(Self.contact.pressing(.enter).overlay == nil)
    // The same from the field that searches.
    let searching = DashboardState.showing(.busy).pressing(.function(6), .enter)
    #expect(searching.pressing(.enter, .character("e")).form != nil)
  }

  @Test func theContactShownIsCopiedAndTheKeyLineSaysSo() throws {
    var state = Self.contact
    let value = try #require(state.selectedContact?.value)
    #expect(state.apply(.keyPressed(.character("y"))) == [.copy(value)])
    #expect(state.overlay == .contact(top: 0))
    let line = state.screenText.split(separator: "\n").last ?? ""
    for hint in ["Esc đóng", "y sao chép", "e sửa"] { #expect(line.contains(hint), "\(line)") }
  }

  @Test func aPublicationShownIsEditedRemovedAndCopied() {
    for key in [Key.enter, .character("e")] {
      #expect(Self.publication.pressing(key).form != nil)
    }
    guard case .question(.remove(.publication, _, _))? = Self.publication.pressing(.delete).overlay
    else {
      Issue.record("no question")
      return
    }
    var state = Self.publication
    #expect(state.apply(.keyPressed(.character("y"))).count == 1)
  }

  @Test func helpNamesTheKeysOfTheWindow() {
    let state = Self.contact.pressing(.character("?"))
    #expect(state.overlay == .contact(top: 0))
    #expect(state.message?.text.hasPrefix("Các phím ở đây: Esc đóng, y ") == true)
    #expect(
      Self.contact.pressing(.character("a")).message?.text.hasPrefix(
        "Phím a không dùng ở đây. Các phím dùng được: Esc đóng, ") == true)
    let menu = DashboardState.showing(.busy).pressing(.function(5), .down, .enter, .character("e"))
    #expect(
      menu.pressing(.character("e")).message?.text
        == "Phím e không dùng ở đây. Các phím dùng được: Enter chọn, Up Down cuộn, Esc đóng.")
  }
}
