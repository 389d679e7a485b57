import PlanModel
import PlanStore
import Testing

@Suite struct HistoryCommandTests {
  let bench = CommandBench.withNgheAn()
  let task = "snv-don-doc-kiem-tra@so-noi-vu"

  init() {
    bench.loa("tick", task, "--note", "đã làm")
    bench.now = JournalTime(milliseconds: bench.now.milliseconds + 86_400_000)
    bench.account = "hoa"
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-15", "--title", "Một cửa tại xã",
      "--covers", "IV.1.5")
  }

  private var replica: String { bench.text(of: "ws/.replica").trimmingLine }

  @Test func newestStandsFirstInTheWorkspacesZone() throws {
    let run = bench.loa("history", "--lang", "en")
    #expect(run.status == 0)
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("When               Who  Where        What "))
    #expect(lines[1].hasPrefix("21 March 2024 09:30") || lines[1].hasPrefix("21 Mar 2024 09:30"))
    #expect(lines[1].contains("hoa  Báo Nghệ An  added publication “Một cửa tại xã” "))
    #expect(lines[1].hasSuffix("publications/bao-nghe-an:\(replica)-1"))
    #expect(lines[2].contains("Sở Nội vụ    ticked “Tham mưu UBND tỉnh việc đôn đốc, kiểm tra"))
    #expect(lines[2].hasSuffix("checklists/so-noi-vu:\(replica)-1"))
  }

  @Test func anEditWhoseValueWasReplacedUnseenNamesTheOther() throws {
    let workspace = Workspace(root: bench.workspace)
    let plan = try #require(workspace.read().book?.plan.id)
    let seen = try #require(workspace.read().book?.publications(on: "bao-nghe-an").first)
    for (account, title) in [("hoa", "Một cửa điện tử"), ("lan", "Một cửa số")] {
      var changed = seen
      changed.title = title
      bench.now = JournalTime(milliseconds: bench.now.milliseconds + 60_000)
      _ = try workspace.save(
        .change(from: seen, to: changed), in: plan, by: account, now: bench.now)
    }
    let entries = try #require(bench.loa("history", "--json").json.arrayValue)
    let names = (2...3).map { "publications/bao-nghe-an:\(replica)-\($0)" }
    #expect(entries.map { $0["overrides"]?.stringValue } == [names[0], nil, nil, nil])
    #expect(entries.map { $0["overriddenBy"]?.stringValue } == [nil, names[1], nil, nil])
    let lines = bench.loa("history").out.split(separator: "\n")
    #expect(lines.filter { $0.contains("(bị lan ghi đè) ") }.count == 1)
  }

  @Test func recordsGoByWhatPeopleCallThem() throws {
    let workspace = Workspace(root: bench.workspace)
    let contents = workspace.read()
    let plan = try #require(contents.book?.plan)
    let agency = try #require(contents.registry["so-noi-vu"])
    let contact = try #require(contents.contacts.first { $0.value != nil })
    let item = try #require(contents.book?.entry(at: "IV.1.5")?.item)
    let old = try #require(plan.placed(item))
    var new = old
    new.item.text = "Cơ chế một cửa"
    var moved = new
    moved.place = OutlinePlace(below: old.place.parent)
    var checked = contact
    checked.note = "đã gọi thử"
    var named = agency
    named.source = "Nghị quyết"
    for edit in [
      PlanEdit.item(from: old, to: new), .item(from: new, to: moved),
      .contact(from: contact, to: checked), .agency(from: agency, to: named),
    ] {
      bench.now = JournalTime(milliseconds: bench.now.milliseconds + 60_000)
      _ = try workspace.save(edit, in: plan.id, by: "lan", now: bench.now)
    }
    let out = bench.loa("history", "--by", "lan").out
    #expect(out.contains("nội dung của ý “IV.1.1 Cơ chế một cửa”: "))
    #expect(out.contains("vị trí của ý “IV.1.1 Cơ chế một cửa”: "))
    #expect(out.contains("ghi chú của đầu mối “\(contact.value ?? "")”: "))
    #expect(out.contains("nguồn của cơ quan “Sở Nội vụ”: "))
    #expect(bench.loa("history", "IV.1", "--by", "lan").out.contains("nội dung của ý “"))
    bench.account = "lan"
    #expect(bench.loa("undo").status == 0)
    #expect(workspace.read().registry["so-noi-vu"] == agency)
  }

  @Test func jsonHasWhoWhenWhereAndWhat() {
    let json = bench.loa("history", "--json").json
    #expect(json.arrayValue?.count == 2)
    #expect(
      json[1]?.keys == ["id", "at", "by", "document", "record", "field", "before", "after"])
    #expect(json[1]?["id"]?.stringValue == "checklists/so-noi-vu:\(replica)-1")
    #expect(json[1]?["at"] == "2024-03-20T02:30:00.000Z")
    #expect(json[1]?["by"] == "lan")
    #expect(
      json[1]?["document"]?.stringValue
        == "\(CommandBench.plan)/checklists/so-noi-vu/tasks.json")
    #expect(json[1]?["field"] == .null)
    #expect(json[1]?["before"] == .null)
    #expect(json[1]?["after"]?["note"] == "đã làm")
  }

  @Test(arguments: [
    (["IV.1.5"], ["hoa"]), (["iv.1.5."], ["hoa"]), (["VI.2.1"], ["lan"]),
    (["mot", "cua"], ["hoa"]), (["da lam"], ["lan"]), (["don doc kiem tra"], ["lan"]),
    (["--by", "Lan"], ["lan"]), (["--limit", "1"], ["hoa"]), ([], ["hoa", "lan"]),
  ])
  func asksForAPartForWordsOrForAPerson(arguments: [String], authors: [String]) {
    let json = bench.run(["history", "--json"] + arguments).json
    #expect(json.arrayValue?.compactMap { $0["by"]?.stringValue } == authors)
  }

  @Test func whatIsLeftOutOrNotThereIsSaid() {
    #expect(
      bench.loa("history", "--limit", "1").err
        == "Chỉ hiện 1 lần sửa mới nhất; dùng --limit để xem thêm.\n")
    let none = bench.loa("history", "không có chữ này")
    #expect(none == CommandRun(status: 3, out: "", err: "Không có lần sửa nào để hiện.\n"))
    let wrong = bench.loa("history", "--limit", "0", "--lang", "en")
    #expect(wrong.status == 64)
    #expect(wrong.err.hasPrefix("Error: --limit: “0” is no number of edits"))
  }

  @Test func textCannotSteerTheTerminal() {
    let file = "ws/\(CommandBench.plan)/publications/bao-nghe-an/log.journal"
    let text = bench.text(of: file).split(
      separator: "Một cửa tại xã", omittingEmptySubsequences: false)
    bench.write(text.joined(separator: "a\\u001b[31m\\u202eb"), to: file)
    let run = bench.loa("history", "--limit", "1")
    #expect(run.out.contains("a␛[31m\u{FFFD}b"))
    #expect(!bench.loa("history", "--json").out.unicodeScalars.contains("\u{1B}"))
  }
}

extension String {
  fileprivate var trimmingLine: String { String(prefix { !$0.isNewline }) }
}
