import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// A piece on several channels is changed on all of them by one form.
@Suite struct PlacementEditTests {
  private let first = Publication(
    id: "p1", day: .on(5, 3), channel: "bao-nghe-an", genre: "tin", title: "Một cửa",
    url: "https://baonghean.vn/1", covers: ["nd-tthc"], piece: "p1")
  private let second = Publication(
    id: "p1", day: .on(5, 3), channel: "truyen-hinh", genre: "tin", title: "Một cửa",
    covers: ["nd-tthc"], piece: "p1")
  private let third = Publication(
    id: "p1", day: .on(7, 3), channel: "cong-tinh", genre: "tin", title: "Một cửa",
    url: "https://nghean.gov.vn/1", covers: ["nd-tthc"], piece: "p1", note: "đăng lại")

  private var opened: DashboardState {
    var contents = WorkspaceContents.sample
    contents.book = PlanBook(
      registry: .sample, plan: .sample,
      logs: ["bao-nghe-an": [first], "truyen-hinh": [second], "cong-tinh": [third]])
    return DashboardState.showing(contents, columns: 80, rows: 24)
      .pressing(.character("3"), .tab, .character("e"))
  }

  private func focusing(_ name: FormField.Name, in state: DashboardState) -> DashboardState {
    var state = state
    for _ in state.form?.fields ?? [] {
      if let form = state.form, form.fields[form.focused].name == name { break }
      state = state.pressing(.tab)
    }
    return state
  }

  private func changed(_ effects: [DashboardEffect]) -> [Publication] {
    effects.flatMap { effect -> [Publication] in
      let edits: [PlanEdit] =
        switch effect {
        case .save(let edit, _): [edit]
        case .saveAll(let edits): edits.map(\.edit)
        default: []
        }
      return edits.compactMap { if case .change(_, let after) = $0 { after } else { nil } }
    }
  }

  @Test func theFormShowsTheOtherChannels() {
    #expect(opened.form?[.placements]?.chosen == ["cong-tinh", "truyen-hinh"])
    let text = focusing(.placements, in: opened).screenText
    #expect(text.contains("Sửa cả ở"))
    #expect(text.contains("[x] Truyền hình"))
  }

  @Test func whatThereIsNoRoomForIsCounted() {
    for (columns, more) in [(60, true), (200, false)] {
      var state = focusing(.title, in: opened).resized(columns, 24)
      guard let position = state.form?.fields.firstIndex(where: { $0.name == .audiences }) else {
        Issue.record("no audiences")
        return
      }
      let all = state.form?.fields[position].candidates.map(\.id) ?? []
      state.form?.fields[position].chosen = all
      let line = state.screenText.split(separator: "\n").first { $0.contains("Đối tượng") } ?? ""
      let shown = line.count { $0 == "[" }
      #expect(more == (shown < all.count), "\(line)")
      #expect(line.contains("+\(all.count - shown) ") == more, "\(line)")
    }
  }

  @Test func titleAndContentsFollowAndTheDayWhereItWasTheSame() {
    var state = opened.pressing(.control("u")).typing("Một cửa liên thông")
    state = focusing(.day, in: state).pressing(.control("u")).typing("6/3/2024")
    let effects = state.apply(.keyPressed(.control("s")))
    #expect(effects.filter { if case .saveAll = $0 { true } else { false } }.count == 1)
    let result = changed(effects)
    #expect(result.map(\.channel) == ["bao-nghe-an", "cong-tinh", "truyen-hinh"])
    #expect(Set(result.map(\.title)) == ["Một cửa liên thông"])
    #expect(result.map(\.day) == [.on(6, 3), .on(7, 3), .on(6, 3)])
    #expect(
      result.map(\.url) == ["https://baonghean.vn/1", "https://nghean.gov.vn/1", nil])
    #expect(result.map(\.note) == [nil, "đăng lại", nil])
    #expect(state.message?.text == "Đã sửa “Một cửa liên thông” ở 3 kênh.")
  }

  @Test func whatIsEachChannelsOwnChangesThatOneAlone() {
    let state = focusing(.link, in: opened).pressing(.control("u"))
    var linked = state.typing("https://baonghean.vn/2")
    #expect(changed(linked.apply(.keyPressed(.control("s")))).map(\.channel) == ["bao-nghe-an"])
  }

  @Test func aNoteThatTheOthersHadNotStaysWhereItIsWritten() {
    var state = focusing(.note, in: opened).typing("đăng trang nhất")
    #expect(changed(state.apply(.keyPressed(.control("s")))).map(\.channel) == ["bao-nghe-an"])
  }

  @Test func aChannelThatIsTakenOutStaysAsItIs() {
    var state = opened.pressing(.control("u")).typing("Tên mới")
    state = focusing(.placements, in: state).pressing(.backspace)
    #expect(
      changed(state.apply(.keyPressed(.control("s")))).map(\.channel) == [
        "bao-nghe-an", "cong-tinh",
      ])
  }

  @Test func aPieceOnOneChannelHasNoSuchField() {
    let state = DashboardState.showing(.busy).pressing(.character("3"), .tab, .character("e"))
    #expect(state.form?[.title] != nil)
    #expect(state.form?[.placements] == nil)
  }
}
