import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// What others have changed is marked for a moment, and can be asked for later.
@Suite struct FreshMarksTests {
  private let theirs = Checklist(ticks: [Tick(task: "ke-hoach-rieng@so-noi-vu", by: "minh")])

  @Test func aChangedRowIsMarkedUntilTheMarkFades() {
    var state = DashboardState.showing(.busy, columns: 100, rows: 30)
      .pressing(.function(5), .down, .enter)
    let effects = state.apply(.changedOnDisk(.checklist("so-noi-vu", theirs)))
    #expect(effects == [.readNews, .fadeMarks(1)])
    #expect(state.screenText.contains("*[x]"))
    _ = state.apply(.marksFaded(1))
    #expect(!state.screenText.contains("*[x]") && state.screenText.contains("[x]"))
    #expect(state.fresh.rows.isEmpty)
  }

  @Test func aLaterChangeKeepsItsMarkLonger() {
    var state = DashboardState.showing(.busy)
    _ = state.apply(.changedOnDisk(.checklist("so-noi-vu", theirs)))
    let piece = Publication(id: "m", day: .on(2, 3), channel: "truyen-hinh", title: "Phóng sự")
    _ = state.apply(.changedOnDisk(.log("truyen-hinh", [piece])))
    _ = state.apply(.marksFaded(1))
    #expect(
      state.fresh.rows == ["channel:truyen-hinh": 2, "publication:m": 2])
  }

  @Test func whatIsTheSameIsNoChange() {
    var state = DashboardState.showing(.busy)
    let same = RecordedChange.log("bao-nghe-an", state.book?.publications(on: "bao-nghe-an") ?? [])
    expect(&state, on: .changedOnDisk(same))
  }

  @Test func myOwnEditThatIsNotOnDiskYetIsNobodyElsesChange() {
    var state = DashboardState.showing(.sample).pressing(.function(5), .down, .enter)
      .pressing(.character(" "))
    let onDisk = DashboardState.showing(.sample).book?.checklists["so-noi-vu"] ?? Checklist()
    #expect(state.apply(.changedOnDisk(.checklist("so-noi-vu", onDisk))) == [])
    #expect(state.fresh.rows.isEmpty)
  }

  @Test func newsOfOthersAreKeptOnceNewestFirst() {
    func row(_ number: Int) -> HistoryRow {
      HistoryRow(
        id: "x:\(number)", milliseconds: Int64(number), by: "hoa", document: .contacts,
        collection: "contacts", record: "c", change: .added([]))
    }
    var state = DashboardState.showing(.sample)
    _ = state.apply(.newsRead([row(2), row(1)]))
    _ = state.apply(.newsRead([row(3), row(2)]))
    #expect(state.changedByOthers.map(\.id) == ["x:3", "x:2", "x:1"])
  }

  @Test func newsOfOthersSayAtWhichAgencyAndChannel() {
    var state = DashboardState.showing(.sample)
    _ = state.apply(.newsRead(HistoryRow.samples))
    let texts = state.todayNotices.map(\.text)
    #expect(texts[0].hasPrefix("lan, Sở Nội vụ: bỏ đánh dấu “"))
    #expect(texts[1].hasPrefix("nguyen.van.hoa, Báo Nghệ An: thể loại của tin bài “"))
    #expect(texts[4] == "root, Danh bạ: ngày kiểm chứng của đầu mối “duong-day-nong”: 10/01/2024")
    _ = state.apply(.languageChosen(.english))
    _ = state.apply(.newsRead([.logged(99, by: "minh")]))
    #expect(
      state.todayNotices[0].text == "minh at Báo Nghệ An: added publication “Tin số 99”")
  }

  @Test func whatReplacedAValueOfMineStandsBeforeOtherNews() {
    func row(_ number: Int, replacesMine: Bool = false) -> HistoryRow {
      HistoryRow(
        id: "x:\(number)", milliseconds: Int64(number), by: "hoa", document: .contacts,
        collection: "contacts", record: "c",
        change: .set(field: "note", before: "cũ", after: "mới"), replacesMine: replacesMine)
    }
    var state = DashboardState.showing(.sample)
    _ = state.apply(.newsRead((2...40).reversed().map { row($0) } + [row(1, replacesMine: true)]))
    #expect(state.todayNotices.count == 20)
    #expect(state.todayNotices.first?.id == "x:1")
    #expect(state.todayNotices.first?.kind == .replaced)
    #expect(
      state.todayNotices.first?.text.hasPrefix(
        "hoa, Danh bạ, thay giá trị của bạn: ") == true)
    #expect(state.todayNotices.dropFirst().allSatisfy { $0.kind == .change })
    #expect(state.todayNotices[1].id == "x:40")
    #expect(
      state.figures.today.contains { $0.id == "notice:x:1" })
  }

  @Test func whereNothingCanBeWatchedItIsSaid() {
    var state = DashboardState.showing(.sample, columns: 100, rows: 30)
    _ = state.apply(.followingChanged(.looking))
    #expect(state.screenText.contains("đọc mỗi 2 giây"))
    #expect(state.message?.text.contains("mỗi 2 giây") == true)
  }

  @Test func aWorkspaceThatIsGoneLeavesWhatWasReadOnTheScreen() {
    var state = DashboardState.showing(.sample, columns: 100, rows: 30)
    let contents = state.contents
    _ = state.apply(.followingChanged(.gone))
    #expect(state.screenText.contains("! không còn thư mục"))
    #expect(state.message?.isError == true && state.contents == contents)
    _ = state.apply(.followingChanged(.watching))
    #expect(!state.screenText.contains("không còn thư mục"))
    #expect(state.message?.text == "Không gian làm việc đã có lại và đã được đọc lại.")
  }
}
