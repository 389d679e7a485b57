import Testing

@testable import PlanModel

@Suite struct RecordIndexTests {
  private let contents: WorkspaceContents = {
    let book = DemoPlan(units: 5, publications: 40).book()
    return WorkspaceContents(
      title: "Giả lập", plans: [PlanSummary(book.plan)], book: book,
      contacts: [
        Contact(
          id: "tong-dai", owner: "Tổng đài", place: "Toàn quốc", kind: .hotline, value: "1022")
      ])
  }()

  private func records(_ text: String, limit: Int = 100) -> [FoundRecord] {
    var index = RecordIndex(of: contents)
    return index.find(text, limit: limit).hits.map(\.record)
  }

  @Test func everyKindOfRecordIsFound() throws {
    let book = try #require(contents.book)
    #expect(records("tong dai 1022") == [.contact("tong-dai")])
    #expect(records("00/KH-GIA-LAP") == [.plan("ke-hoach-gia-lap")])
    #expect(records("cat giam don gian hoa") == [.item("nd-22")])
    #expect(records("Tổ chức thực hiện") == [.section("to-chuc")])
    #expect(records("loa-truyen-thanh") == [.channelGroup("loa-truyen-thanh")])
    #expect(records("phat-thanh") == [.channel("phat-thanh")])
    #expect(records("cong ttdt").first == .agency("cong"))
    for publication in book.logs.values.joined() {
      // "số 1" is also found in "số 17".
      #expect(
        records(publication.title).contains(.publication(publication.id, publication.channel)),
        "\(publication.title)")
    }
  }

  @Test func anAssignmentOfManyStandsForItselfBeforeTheTasksOfEach() {
    let found = records("so ket cong tac tuyen truyen")
    #expect(found.first == .assignment("viec-07"))
    let agencies = contents.book?.agencies(of: "viec-07") ?? []
    let tasks = agencies.map { FoundRecord.task(PlanBook.taskID("viec-07", $0), $0) }
    #expect(tasks.count == 5 && Array(found.dropFirst().prefix(5)) == tasks)
    #expect(
      records("so ket cong tac tuyen truyen xa gia lap 002").first
        == .task("viec-07@xa-gia-lap-002", "xa-gia-lap-002"))
  }

  @Test func theNewestPublicationComesFirst() {
    let found = records("so lieu gia lap tin bai so")
    let days = found.compactMap { record -> CalendarDay? in
      guard case .publication(let id, let channel) = record else { return nil }
      return contents.book?.publications(on: channel).first { $0.id == id }?.day
    }
    #expect(days.count == 40)
    #expect(days == days.sorted(by: >))
  }

  @Test func aChangedLogIsTakenUp() throws {
    var contents = contents
    var index = RecordIndex(of: contents)
    let new = Publication(
      id: "moi", day: CalendarDay(daysSinceEpoch: 20_000), channel: "bao-in", title: "Hỏi đáp mới")
    contents.book?.apply(.record(new))
    let book = try #require(contents.book)
    let isGood = index.replaceLog(of: "bao-in", in: book)
    let found = index.find("hoi dap moi").hits.map(\.record)
    #expect(isGood && found == [.publication("moi", "bao-in")])
    var fresh = RecordIndex(of: contents)
    for text in ["tin", "so 1", "giả", "bao"] {
      let (kept, new) = (index.find(text, limit: 5), fresh.find(text, limit: 5))
      #expect(kept == new, "\(text)")
    }
  }

  @Test func aWorkspaceWithoutAPlanStillHasItsContacts() {
    var index = RecordIndex(of: WorkspaceContents(title: "Trống", contacts: contents.contacts))
    let totals = ["1022", "", "xyz"].map { index.find($0).total }
    #expect(totals == [1, 0, 0])
  }
}
