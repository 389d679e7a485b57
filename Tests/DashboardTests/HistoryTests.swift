import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

/// The history screen: pages, the filter, staying with an entry, going to its record.
@Suite struct HistoryTests {
  private func row(_ number: Int, by: String = "lan", isUndone: Bool = false) -> HistoryRow {
    .logged(number, by: by, isUndone: isUndone)
  }

  private func rows(_ numbers: ClosedRange<Int>) -> [HistoryRow] {
    numbers.reversed().map { row($0) }
  }

  private func request(
    _ filter: HistoryFilter = HistoryFilter(), after: String? = nil, limit: Int = 100
  ) -> HistoryRequest {
    HistoryRequest(filter: filter, after: after, limit: limit, zoneMinutes: 420)
  }

  private func showing(_ rows: [HistoryRow], hasMore: Bool = false) -> DashboardState {
    DashboardState.showing(.busy, columns: 100, rows: 30).showingHistory(rows, hasMore: hasMore)
  }

  @Test func aPageSaysWhenWhoWhereAndWhat() {
    var second = row(2, by: "hoa")
    second.isUndone = true
    let state = showing([second, row(1)])
    let lines = state.screenText.split(separator: "\n").map(String.init)
    #expect(lines[3].contains("- 15/3 09:13  hoa  Báo Nghệ An: thêm tin bài “Tin số 2”"))
    #expect(lines[3].contains("đã hoàn tác"))
    #expect(lines[4].contains("  15/3 09:12  lan  Báo Nghệ An: thêm tin bài “Tin số 1”"))
    let detail = state.detailLines(.historyDetail).map(\.text)
    #expect(detail.contains("tên: Tin số 2"))
    #expect(detail.contains("ngày: 03/3/2024"))
    #expect(detail.contains("Mã lần sửa: publications/bao-nghe-an:k3f9-2"))
  }

  @Test func whereNoPlanIsTheHistoryHasWhatAllPlansShare() {
    let contents = WorkspaceContents(title: "Trống", plans: [], book: nil)
    var state = DashboardState.showing(contents, columns: 100, rows: 30)
    #expect(state.apply(.keyPressed(.character("7"))) == [.readHistory(request())])
    _ = state.apply(
      .historyRead(HistoryAnswer(request: request(), rows: [], hasMore: false)))
    #expect(state.screenText.contains(state.texts.noPlanHere))
    var edit = row(1)
    edit.document = .contacts
    edit.collection = "contacts"
    _ = state.apply(
      .historyRead(HistoryAnswer(request: request(), rows: [edit], hasMore: false)))
    #expect(state.screenText.contains("15/3 09:12  lan"))
    #expect(!state.screenText.contains(state.texts.noPlanHere))
    #expect(state.apply(.keyPressed(.character("u"))) == [.undo(.entry(edit.id))])
  }

  @Test func furtherPagesAreReadNearTheEndAndNotBefore() {
    var state = showing(rows(1...100), hasMore: true)
    #expect(state.apply(.keyPressed(.down)) == [])
    let effects = state.apply(.keyPressed(.end))
    #expect(effects == [.readHistory(request(after: row(1).id))])
    // One page at a time.
    #expect(state.apply(.keyPressed(.home)) == [])
    _ = state.apply(
      .historyRead(
        HistoryAnswer(request: request(after: row(1).id), rows: [row(0)], hasMore: false)))
    #expect(state.history.lines.count == 101)
    #expect(state.apply(.keyPressed(.end)) == [])
    #expect(state.list(.historyList).selected == row(0).id)
  }

  @Test func newEntriesAppearOnTopAndTheSelectionStays() {
    var state = showing(rows(1...50)).pressing(.down, .down)
    #expect(state.list(.historyList).selected == row(48).id)
    let effects = state.apply(
      .changedOnDisk(.checklist("so-noi-vu", Checklist(ticks: [Tick(task: "x@so-noi-vu")]))))
    #expect(effects.contains(.readHistory(request())))
    _ = state.apply(
      .historyRead(HistoryAnswer(request: request(), rows: rows(1...52), hasMore: false)))
    let list = state.list(.historyList)
    #expect(list == ListState(selected: row(48).id, index: 4, top: 0))
    #expect(state.screenText.contains("Tin số 52"))
  }

  @Test func anAnswerToAnotherFilterIsNotTaken() {
    var state = showing(rows(1...3))
    let other = HistoryFilter(account: "hoa")
    _ = state.apply(
      .historyRead(HistoryAnswer(request: request(other), rows: [], hasMore: false)))
    #expect(state.history.lines.count == 3)
  }

  @Test func theChooserNarrowsToAPersonARecordOrADayAndBack() {
    var state = showing([row(2, by: "hoa"), row(1)]).pressing(.character("f"))
    let labels = state.historyChoices.map(\.label)
    #expect(
      labels == [
        "Tất cả", "Của tôi (lan)", "Của hoa", "Bản ghi này: tin bài “Tin số 2”",
        "Chỉ Báo Nghệ An", "Ngày 15/3/2024", "Từ 11/3/2024 đến 17/3/2024", "tháng 3/2024",
      ])
    state = state.pressing(.down, .down)
    let effects = state.apply(.keyPressed(.enter))
    #expect(effects == [.readHistory(request(HistoryFilter(account: "hoa")))])
    #expect(state.overlay == nil)
    #expect(state.screenText.contains("Nhật ký: hoa"))
    #expect(
      state.apply(
        .historyRead(.init(request: request(state.history.filter), rows: [], hasMore: false)))
        == [])
    #expect(state.apply(.keyPressed(.character("F"))) == [.readHistory(request())])
  }

  @Test func enterGoesToTheRecord() {
    var row = row(1)
    row.record = "p-10-10"
    row.document = .log("bao-nghe-an")
    let state = showing([row]).pressing(.enter)
    #expect(state.screen == .channels && state.focusedPane == .channelLog)
    #expect(state.list(.channelLog).selected == "p-10-10")
    #expect(state.pressing(.escape).screen == .history)
    row.document = .checklist("so-noi-vu")
    row.collection = "ticks"
    row.record = "ke-hoach-rieng@so-noi-vu"
    row.change = .removed([.init("task", .text(row.record))])
    let tasks = showing([row]).pressing(.enter)
    #expect(tasks.screen == .checklists && tasks.focusedPane == .taskList)
    #expect(tasks.list(.taskList).selected == "ke-hoach-rieng@so-noi-vu")
  }

  @Test func uTakesBackTheChosenEntryButNotTwice() {
    var state = showing([row(2), row(1, isUndone: true)])
    #expect(state.apply(.keyPressed(.character("u"))) == [.undo(.entry(row(2).id))])
    state = showing([row(2), row(1, isUndone: true)]).pressing(.down)
    #expect(state.apply(.keyPressed(.character("u"))) == [])
    #expect(state.message?.text.hasPrefix("Thay đổi này đã được hoàn tác") == true)
  }

  @Test func bTakesBackTheEditThatReplacedAValueUnseenOnEitherOfTheTwo() {
    var (theirs, mine) = (row(2), row(1))
    theirs.by = "hoa"
    theirs.replaces = mine.id
    mine.replacedBy = .init(id: theirs.id, by: "hoa", milliseconds: theirs.milliseconds)
    var state = showing([theirs, mine])
    #expect(state.screenText.contains("bị ghi đè"))
    #expect(state.screenText.contains("Lần sửa này ghi đè một giá trị mà người sửa chưa thấy."))
    let request = DashboardEffect.undo(.replacement(theirs.id))
    #expect(state.apply(.keyPressed(.character("b"))) == [request])
    _ = state.apply(.undone(UndoAnswer(isRedo: false, .nothing)))
    state = state.pressing(.down)
    #expect(state.screenText.contains("bị hoa ghi đè lúc"))
    #expect(state.apply(.keyPressed(.character("b"))) == [request])
  }

  @Test func bAmongTheMessagesIsAboutTheMessageAndNotTheChosenEntry() {
    var (theirs, mine) = (row(2), row(1))
    theirs.by = "hoa"
    theirs.replaces = mine.id
    mine.replacedBy = .init(id: theirs.id, by: "hoa", milliseconds: theirs.milliseconds)
    var state = showing([theirs, mine])
    _ = state.apply(
      .replaced([Override(token: 9, theirs: theirs, mine: mine, theirValue: nil, myValue: nil)]))
    state = state.pressing(.character("g"))
    #expect(state.apply(.keyPressed(.character("b"))) == [.restore(9)])
  }

  @Test func bOnAnEntryThatLostNothingSpeaksOfTheLastThatDid() {
    var state = showing([row(2, isUndone: true)])
    #expect(state.apply(.keyPressed(.character("b"))) == [])
    #expect(state.message?.text == state.texts.nothingToRestore)
  }

  @Test(arguments: [(1, 1), (20, 6), (59, 12), (60, 16), (80, 24), (200, 60)])
  func itIsDrawnAtEverySize(size: (columns: Int, rows: Int)) {
    for state in [showing([]), showing(rows(1...80))] {
      for state in [state, state.pressing(.tab), state.pressing(.character("f"))] {
        #expect(!state.resized(size.columns, size.rows).screenText.isEmpty)
      }
    }
  }
}

/// Values of the history are said by the names of the records that they name.
@Suite struct HistoryValueTests {
  private let sentences = EditSentences(
    texts: Language.vietnamese.texts, book: .busy, zoneMinutes: 420)

  @Test(arguments: [
    ("agency", "so-noi-vu", "Sở Nội vụ"), ("successor", "khong-co", "khong-co"),
    ("period", "bc-2024-6t", "6 tháng"), ("period", "2024-03", "tháng 3/2024"),
    ("kind", "hotline", "điện thoại"), ("status", "doubtful", "nghi ngờ"),
    ("covers", "nd-the-che", "IV.1 Cải cách thể chế"), ("note", "so-noi-vu", "so-noi-vu"),
    ("task", "tap-huan@so-noi-vu", "Tập huấn công tác CCHC cho công chức đầu mối (Sở Nội vụ)"),
  ]) func identitiesAreSaidAsNames(field: String, text: String, said: String) {
    #expect(sentences.value(text, of: field).contains(said))
  }

  @Test func aRecordOfAChecklistIsSaidByItsName() {
    var book = PlanBook.busy
    let person = PersonInCharge(id: "k3f9-12", name: "Trần Thị Lan", from: .on(2, 1))
    let evidence = Evidence(id: "k3f9-13", task: "tap-huan@so-noi-vu", number: "12/BC-SNV")
    let letter = FollowUp(id: "k3f9-14", day: .on(3, 3), letter: "45/CV-SNV")
    for record in [OfficerRecord.person(person), .followUp(letter)] {
      book.apply(.file(record, agency: "so-noi-vu"))
    }
    book.apply(.addEvidence(evidence, agency: "so-noi-vu"))
    let sentences = EditSentences(
      texts: Language.vietnamese.texts, book: book, zoneMinutes: 420)
    func said(_ collection: String, _ record: String) -> String {
      sentences.change(
        HistoryRow(
          id: "1", milliseconds: 0, by: "lan", document: .checklist("so-noi-vu"),
          collection: collection, record: record,
          change: .set(field: "until", before: nil, after: "2024-03-14")))
    }
    #expect(said("persons", "k3f9-12").contains("“Trần Thị Lan”"))
    #expect(said("evidence", "k3f9-13").contains("“12/BC-SNV”"))
    #expect(said("followUps", "k3f9-14").contains("“45/CV-SNV”"))
    #expect(said("persons", "k3f9-99").contains("“k3f9-99”"))
  }

  private func owed(_ before: [Obligation], _ after: [Obligation]) -> HistoryLine {
    func list(_ obligations: [Obligation]) -> RecordedValue? {
      .list(obligations.map { .obligation($0) })
    }
    return sentences.line(
      HistoryRow(
        id: "1", milliseconds: 0, by: "lan", document: .plan, collection: "channels",
        record: "bao-nghe-an",
        change: .set(field: "obligations", before: list(before), after: list(after))))
  }

  private let pieces = Obligation(
    id: "tin", genre: "tin, bài", amount: .atLeast(2), wording: "ít nhất 02 tin, bài/tháng")

  @Test func onlyTheObligationsThatDifferAreSaid() {
    let pages = Obligation(id: "muc", genre: "chuyên mục", amount: .exactly(1), period: .quarter)
    var more = pieces
    more.amount = .atLeast(4)
    let changed = owed([pages, pieces], [pages, more])
    #expect(
      changed.what
        == "chỉ tiêu của Báo Nghệ An: ít nhất 2 tin, bài/tháng → ít nhất 4 tin, bài/tháng")
    #expect(
      changed.brief
        == "chỉ tiêu: ít nhất 2 tin, bài/tháng → ít nhất 4 tin, bài/tháng (Báo Nghệ An)")
    let added = owed([pieces], [pieces, pages])
    #expect(added.what == "chỉ tiêu của Báo Nghệ An: 1 chuyên mục/quý")
    let removed = owed([pieces, pages], [pieces])
    #expect(removed.what == "bỏ chỉ tiêu của Báo Nghệ An: 1 chuyên mục/quý")
  }

  @Test func whereOnlyTheWordsDifferTheWordsAreSaidFromThereOn() {
    var reworded = pieces
    reworded.wording = "ít nhất 02 tin, bài mỗi tháng"
    let line = owed([pieces], [reworded])
    #expect(line.brief == "chỉ tiêu: …tin, bài/tháng → …tin, bài mỗi tháng (Báo Nghệ An)")
    #expect(line.what.contains("“ít nhất 02 tin, bài/tháng” → “ít nhất 02 tin, bài mỗi tháng”"))
    var unread = pieces
    unread.amount = .unread
    unread.wording = "tuyên truyền thường kỳ trên trang nhất 1 tin/2 tuần"
    var later = unread
    later.wording = "tuyên truyền thường kỳ trên trang nhất 1 tin/3 tuần"
    #expect(
      owed([unread], [later]).brief == "chỉ tiêu: …1 tin/2 tuần → …1 tin/3 tuần (Báo Nghệ An)")
  }

  @Test(arguments: ["", ":", "::", ":2024-03"])
  func aTickThatNamesNoTaskIsSaidAsItStands(text: String) {
    #expect(sentences.value(text, of: "tick").hasSuffix(text == ":2024-03" ? "2024-03" : text))
  }
}
