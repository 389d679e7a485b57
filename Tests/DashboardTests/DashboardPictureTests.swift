import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

/// Drawing only what has changed, against drawing all.
@Suite struct DashboardPictureTests {
  /// Mostly keys that move, as they are mostly pressed.
  private static let keys: [Key] =
    [.up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab].flatMap {
      [$0, $0, $0]
    } + [.enter, .escape, .character(" "), .character("?"), .character("/"), .character("z")]
    + "12345678[]+-vgu".map { .character($0) }

  @Test(
    arguments: [(80, 24), (120, 36), (200, 60), (60, 16)], [false, true])
  func itIsAlwaysTheWholePicture(size: (columns: Int, rows: Int), isBusy: Bool) {
    let contents: WorkspaceContents = isBusy ? .full : .sample
    var state = DashboardState.showing(contents, columns: size.columns, rows: size.rows)
    if isBusy { state.lines = .ascii }
    state.readsMouse = true
    var picture = DashboardPicture()
    var chance = SeededGenerator(seed: UInt64(size.columns))
    var pressed: [Key] = []
    for _ in 0..<400 {
      guard let key = Self.keys.randomElement(using: &chance) else { return }
      pressed.append(key)
      _ = state.apply(.keyPressed(key))
      // What else happens between two pictures.
      switch chance.next() % 14 {
      case 0: _ = state.apply(.resized(columns: 30, rows: 5))
      case 1: _ = state.apply(.resized(columns: size.columns, rows: size.rows))
      case 2: _ = state.apply(.noticed("Đã lưu", isError: false))
      case 3: _ = state.apply(.changedOnDisk(.contacts(contents.contacts.dropLast())))
      case 4: _ = state.apply(.loaded(contents))
      case 5:
        _ = state.apply(
          .mouse(MouseEvent(.wheelDown, column: size.columns - 4, row: size.rows / 2)))
      case 6:
        let request = HistoryRequest(
          filter: HistoryFilter(), after: nil, limit: 100, zoneMinutes: 420)
        let rows = (1...60).reversed().map { HistoryRow.logged($0) }
        _ = state.apply(
          .historyRead(HistoryAnswer(request: request, rows: rows, hasMore: false)))
      case 7:
        // Somebody else's ticks: their rows are marked for a moment.
        let lists = contents.book?.checklists.sorted { $0.key < $1.key } ?? []
        guard let (agency, list) = lists.first else { break }
        var changed = list
        changed.ticks = TickList()
        _ = state.apply(
          .changedOnDisk(.checklist(agency, chance.next() % 2 == 0 ? changed : list)))
      default: break
      }
      let drawn = picture.canvas(of: state)
      let whole = DashboardView(state: state).canvas()
      if drawn != whole {
        Issue.record("after \(pressed.suffix(8)):\n\(drawn.text)\ninstead of\n\(whole.text)")
        return
      }
    }
  }

  /// Where only a pane is drawn, what the rights say of its rows is drawn with it.
  @Test func marksBesideRowsStay() {
    var rights = WriteRights()
    rights.canMakeChecklists = false
    var state = DashboardState.showing(.sample, columns: 120, rows: 36)
    _ = state.apply(.rightsRead(rights))
    var picture = DashboardPicture()
    for key in [Key.tab, .down, .down, .tab, .down, .up, .end, .home, .backTab, .down] {
      _ = state.apply(.keyPressed(key))
      let drawn = picture.canvas(of: state)
      #expect(drawn == DashboardView(state: state).canvas())
      #expect(drawn.text.contains("="))
    }
  }
}
