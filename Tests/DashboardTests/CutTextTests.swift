import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@testable import Dashboard

/// What has not all the room it wants says that it goes on, and what tells rows apart comes first.
@Suite struct CutTextTests {
  private let long =
    "Tuyên truyền, phổ biến kết quả thực hiện Chương trình tổng thể cải cách hành chính nhà nước "
    + "giai đoạn 2021-2030 của các sở, ban, ngành, Ủy ban nhân dân cấp xã"

  private func frame(_ title: String, columns: Int, _ hidden: HiddenRows, focus: Bool) -> String {
    var canvas = Canvas(columns: columns, rows: 3)
    FrameView(title: title, isFocused: focus, lines: .unicode, hidden: hidden)
      .draw(on: &canvas, in: canvas.bounds)
    return canvas.text
  }

  @Test func aTitleIsCutBeforeTheMarkOfHiddenRows() {
    let name = "Báo in của Báo và Đài Giả lập"
    #expect(
      frame(name, columns: 30, HiddenRows(above: 140, below: 7), focus: false) == """
        ┌ Báo in của Báo và Đà… ↑140 ┐
        │                            │
        └──────────────────────── ↓7 ┘
        """)
    for columns in 4...60 {
      for focus in [false, true] {
        for above in [0, 3, 140, 12_000] {
          let edge = frame(name, columns: columns, HiddenRows(above: above), focus: focus)
            .split(separator: "\n")[0]
          let isWhole = edge.contains(name)
          #expect(isWhole || edge.contains("…") || columns < 12, "\(edge)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases, [60, 72, 80, 120])
  func noTabIsCutAndThatOfTheScreenIsNamed(language: Language, columns: Int) {
    for screen in ScreenKind.allCases {
      let state = DashboardState.showing(
        .busy, columns: columns, rows: 16, language: language
      ).pressing(.function(screen.rawValue + 1))
      let line = DashboardView(state: state).canvas().row(1)
      #expect(!line.contains("…") && line.filter(\.isNumber) == "12345678", "\(line)")
      let shown = state.tabs.first { $0.screen == screen }
      #expect(shown?.label.contains(screen.action.label(in: language.texts)) == true)
    }
  }

  @Test func theBarOfAnAgencyGivesWayToItsName() {
    var state = DashboardState.showing(.busy, columns: 80, rows: 24)
    func bars(_ state: DashboardState) -> Bool {
      state.screenText.contains { "█░".contains($0) }
    }
    #expect(bars(state))
    state.figures.countColumns = 5
    #expect(!bars(state))
    #expect(bars(DashboardState.showing(.busy, columns: 120, rows: 36)))
  }

  @Test func aTaskOfWhichNothingIsDueYetSaysWhenItIs() {
    var days = 0
    for month in 0..<6 {
      var state = DashboardState.showing(.busy, columns: 120, rows: 36).pressing(.function(5))
        .pressing(Array(repeating: .character("["), count: month))
      for _ in 0..<state.rows(.agencyList).count {
        let tasks = state.screenText.split(separator: "\n").filter { $0.contains("[ ] ") }
        #expect(tasks.allSatisfy { !$0.hasSuffix(" 0/0│") }, "\(tasks)")
        days += tasks.count { $0.contains(" hạn ") }
        state = state.pressing(.down)
      }
    }
    #expect(days > 0)
  }

  // MARK: Forms

  private func form(_ size: (Int, Int)) -> DashboardState {
    DashboardState.showing(.busy, columns: size.0, rows: size.1)
      .pressing(.character("3"), .character("a"))
  }

  @Test(arguments: [(60, 16), (80, 24)])
  func whatIsWrongCoversNothingOfTheForm(size: (Int, Int)) {
    let state = form(size).typing(long).pressing(.tab, .tab).typing(long).pressing(.control("s"))
    let lines = state.screenText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(state.form?[.link]?.problem?.contains("“\(long)”") == false)
    #expect(lines[size.1 - 3].hasPrefix("└"), "\(state.screenText)")
    #expect(lines[size.1 - 2].hasPrefix(" ! “Tuyên truyền"))
    #expect(lines[size.1 - 2].hasSuffix("…"))
    // Beside the field it stands whole.
    #expect(state.screenText.contains("https://baonghean.vn/…"))
  }

  @Test func aFormSaysHowManyFieldsAreOutOfSight() {
    var state = DashboardState.showing(.busy, columns: 60, rows: 16)
    state.openForm(about: .contact(nil))
    for _ in state.form?.fields ?? [] {
      let edges = state.screenText.split(separator: "\n")
      let hidden = (edges[2] + edges[13]).split(separator: " ").compactMap { part in
        part.hasPrefix("↑") || part.hasPrefix("↓") ? Int(part.dropFirst()) : nil
      }
      let labels = (state.form?.fields ?? []).filter { field in
        edges[3..<13].contains {
          $0.hasPrefix(
            "│ \(field.name.label(in: Language.vietnamese.texts, for: .write(.contact(nil))))")
        }
      }
      #expect(labels.count + hidden.reduce(0, +) == state.form?.fields.count, "\(state.screenText)")
      state = state.pressing(.tab)
    }
  }

  @Test func moreThanOneChoiceStandsBelowAFieldAndHowManyMore() {
    let state = form((60, 16)).typing("Một cửa").pressing(.tab)
    let text = state.screenText
    #expect(text.contains("│ Tên tin bài *   Một cửa"))
    for genre in ["  tin ", "  bài ", "  tin, bài ", "  chuyên mục "] {
      #expect(text.contains(genre), "\(text)")
    }
    #expect(text.contains(" ↓"))
  }

  @Test func whatWasSavedIsNamedInOneLine() {
    for columns in [60, 80, 120] {
      let state = form((columns, 24)).typing(long).pressing(.control("s"))
      #expect(state.form == nil)
      let message = state.message?.text ?? ""
      #expect(message.hasPrefix("Đã ghi: Tuyên truyền, phổ biến"))
      #expect(message.hasSuffix("…") && TextWidth.columns(of: message) <= columns - 2)
    }
  }

  // MARK: Details

  @Test func detailsThatGoOnEndInAnEllipsis() {
    var canvas = Canvas(columns: 12, rows: 3)
    let lines = ["một", "hai", "ba", "bốn"].map { DetailLine($0) }
    canvas.write(lines, in: Rect(column: 0, row: 0, columns: 12, rows: 3))
    #expect(canvas.text == "một\nhai\nba …")
    var whole = Canvas(columns: 12, rows: 4)
    whole.write(lines, in: Rect(column: 0, row: 0, columns: 12, rows: 4))
    #expect(whole.text == "một\nhai\nba\nbốn")
  }
}
