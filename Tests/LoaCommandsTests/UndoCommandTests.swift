import Glibc
import PlanStore
import SystemPackage
import Testing

@Suite struct UndoCommandTests {
  let bench = CommandBench.withNgheAn()
  let task = "snv-don-doc-kiem-tra@so-noi-vu"

  private func note() -> String? {
    bench.loa("tasks", "--agency", "so-noi-vu", "--json").json.arrayValue?
      .first { $0["id"]?.stringValue == task }?["note"]?.stringValue
  }

  private func newest() -> String {
    bench.loa("history", "--limit", "1", "--json").json[0]?["id"]?.stringValue ?? ""
  }

  @Test func ownLastEditIsTakenBackAndRedone() {
    bench.loa("tick", task, "--note", "một", "--evidence", "12/BC-SNV")
    bench.account = "hoa"
    bench.loa("tick", "cong-khai-tthc@so-y-te")
    bench.account = "lan"
    let undone = bench.loa("undo", "--lang", "en")
    #expect(undone.status == 0)
    #expect(undone.err == "")
    // The evidence was saved together with the tick.
    #expect(undone.out.split(separator: "\n").count == 2)
    #expect(
      undone.out.contains("Taken back: ticked “Tham mưu UBND tỉnh")
        && undone.out.contains("March 2024 (Sở Nội vụ)\n"))
    #expect(note() == nil)
    let redone = bench.loa("redo")
    #expect(redone.status == 0)
    #expect(redone.out.hasPrefix("Đã làm lại: đánh dấu xong “Tham mưu UBND tỉnh"))
    #expect(note() == "một")
    #expect(bench.loa("redo").status == 3)
  }

  @Test func nothingToTakeBackIsNothingFound() {
    let run = bench.loa("undo")
    #expect(run.status == 3)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("lan chưa sửa gì trên máy chủ này mà còn hoàn tác được."))
    #expect(
      bench.loa("redo", "--lang", "en").err
        == """
        lan has taken nothing back that could be restored, or has edited something since.

        """)
  }

  @Test func anEditThatAColleagueTookBackIsNotPassedOverUnsaid() {
    bench.loa("tick", task)
    let edit = newest()
    let other = "snv-cung-cap-thong-tin@so-noi-vu"
    #expect(bench.loa("tick", other).status == 0)
    bench.account = "hoa"
    #expect(bench.loa("untick", other).status == 0)
    bench.account = "lan"
    let asked = bench.loa("undo")
    #expect(asked.status == 1 && asked.out == "")
    #expect(asked.err.contains("lần sửa gần nhất nay không hoàn tác được nữa: đánh dấu xong"))
    #expect(asked.err.contains("loa undo \(edit), hoặc thêm --force."))
    #expect(bench.loa("undo", "--lang", "en").err.contains("or add --force."))
    let forced = bench.loa("undo", "--force")
    #expect(forced.status == 0 && forced.out.hasPrefix("Đã hoàn tác: đánh dấu xong"))
    #expect(bench.loa("undo").status == 3)
  }

  @Test func namedEditOfSomebodyElseIsTakenBackOnce() throws {
    bench.loa("tick", task)
    let edit = newest()
    bench.account = "hoa"
    let json = bench.loa("undo", edit, "--json")
    #expect(json.status == 0)
    #expect(json.json.keys == ["undone", "unchanged", "missing", "refused", "overridden"])
    #expect(json.json["undone"]?[0]?["id"]?.stringValue == edit)
    let again = bench.loa("undo", edit, "--lang", "en")
    #expect(again.status == 1)
    #expect(
      again.err.hasPrefix("Error: The edit “\(edit)” is taken back already; nothing has changed."))
    let short = try #require(newest().split(separator: ":").last)
    #expect(bench.loa("undo", String(short)).status == 0)
    let unknown = bench.loa("undo", "checklists/so-noi-vu:abc-9")
    #expect(unknown.status == 1)
    #expect(unknown.err.hasPrefix("Lỗi: Không có lần sửa “checklists/so-noi-vu:abc-9”."))
  }

  @Test func laterEditOfTheSameIsOverriddenOnlyWhenForced() {
    bench.loa("tick", task, "--note", "một")
    bench.loa("tick", task, "--note", "hai")
    let edit = newest()
    bench.account = "hoa"
    bench.loa("tick", task, "--note", "ba")
    bench.account = "lan"
    let run = bench.loa("undo", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("Error: Not taken back: later edits have changed the same: "))
    #expect(run.err.contains(": “một” → “hai” (since changed by hoa, "))
    #expect(run.err.hasSuffix("add --force.\n"))
    #expect(note() == "ba")
    let named = bench.loa("undo", edit)
    #expect(named.err.hasPrefix("Lỗi: Chưa hoàn tác: các lần sửa sau đã đổi cùng chỗ: "))
    let forced = bench.loa("undo", "--force", "--lang", "en")
    #expect(forced.status == 0)
    #expect(forced.err.hasPrefix("Warning: later edits were overridden: "))
    #expect(note() == "một")
  }

  @Test func whatCannotBeTakenBackIsSaid() {
    bench.loa("tick", task)
    let edit = newest()
    let folder = bench.folder.appending("ws/\(CommandBench.plan)/checklists/so-noi-vu")
    rename(folder.appending(".lock").string, folder.appending("lock-cu").string)
    mkdir(folder.appending(".lock").string, 0o755)
    let run = bench.loa("undo", newest(), "--lang", "en")
    #expect(run.status == 1)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("Warning: not taken back in Sở Nội vụ (edits: 1): "))
    let json = bench.loa("undo", edit, "--json").json
    #expect(json["refused"]?[0]?.keys == ["document", "problem", "edits"])
  }

  @Test func aLineThatMadeAJournalWholeIsNotTakenBack() {
    let journal = "\(CommandBench.plan)/publications/bao-nghe-an/log.journal"
    bench.loa("record", "--channel", "bao-nghe-an", "--day", "15/3", "--title", "Một cửa ở xã")
    unlink(bench.workspace.appending(journal).string)
    #expect(bench.loa("check", "--repair").status == 0)
    let run = bench.loa("undo", newest(), "--lang", "en")
    #expect(run.status == 1)
    #expect(run.err.contains("This line only makes the journal whole"))
    #expect(bench.loa("publications").out.contains("Một cửa ở xã"))
  }
}
